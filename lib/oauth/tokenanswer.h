// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/http.h"
#include "base/result.h"
#include "base/secret.h"
#include "credential/credential.h"

#include <QList>

namespace chatelaine {

//! \brief What a failed answer of the issuer says, in its own words: error_description, else error.message, else error
//! or error.code, else the body; made fit to show. \a sent: what the request held, which a server may quote in words
//! that do not look like a secret.
QString serverWords(const QByteArray &body, const QList<Secret> &sent = {});

//! \brief The error in an answer of the issuer that is no success, by its status; \a host: who answered.
//!
//! RedirectRefused, ServerRefused, ServerFailed with "status: words"; AnswerInvalid for a status that fits nothing.
Error errorInAnswer(const HttpAnswer &answer, const QString &host, const QList<Secret> &sent = {});

//! \brief The tokens in the answer to an exchanged code (RFC 6749 5.1): id_token, access_token and refresh_token, all
//! three strings. The account id is left empty.
//!
//! Errors: those of errorInAnswer(); AnswerInvalid (detail: what is wrong, or the field).
Result<Tokens> readTokenAnswer(const HttpAnswer &answer, const QString &host, const QList<Secret> &sent = {});

} // namespace chatelaine
