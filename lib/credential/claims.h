// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace chatelaine {

//! \brief What a token of OpenAI's issuer says of itself (RFC 7519). Signatures are not checked: the token came over
//! TLS from its issuer, and nothing is authorised by a claim, only shown and compared.
//!
//! An absent claim, or one of another type, is empty or invalid.
struct Claims
{
    QString accountId; //!< chatgpt_account_id: the workspace, shared by its members
    QString userId; //!< chatgpt_user_id, else user_id, else sub
    QString email; //!< top level, else the profile claim's
    QString plan; //!< chatgpt_plan_type, as spelled
    bool isFedramp = false;
    QString issuer; //!< iss
    QStringList audience; //!< aud, one or several
    QDateTime issuedAt; //!< iat, UTC
    QDateTime expiresAt; //!< exp, UTC
};

//! \brief The object in the middle of a JWT: exactly three parts, base64url without padding or stray bits.
//!
//! Errors: InvalidJwt (subject: \a subject, detail: the part that is wrong).
Result<QJsonObject> decodeJwt(const Secret &jwt, const QString &subject);

//! \brief Reads \a jwt. Errors: InvalidJwt.
Result<Claims> readClaims(const Secret &jwt, const QString &subject);

} // namespace chatelaine
