// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "credential/credential.h"
#include "oauth/endpoints.h"

#include <QStringList>

#include <optional>

namespace chatelaine {

//! \brief Whose sign-in it must be when one is renewed.
struct ExpectedAccount
{
    AccountId id{}; //!< an empty part: any
    QString name{}; //!< for the error's detail: an e-mail; empty: the id
    QString email{}; //!< compared without case; empty: any

    bool isMetBy(const Identity &identity) const;
};

//! \brief Whether fresh tokens are what was asked for: both JWTs readable, of one account that they name, from this
//! issuer and for this client, in an allowed workspace (none given: any), of the expected account.
//!
//! Errors: InvalidJwt, MissingClaim (chatgpt_account_id), Mixed, AnswerInvalid (subject: the issuer's host; iss or aud
//! is another's), WorkspaceRestricted, AccountMismatch (subject: who came; detail: who was expected).
Result<Identity> checkSignIn(const Credential &credential, const Endpoints &endpoints,
                             const QStringList &allowedWorkspaces, const std::optional<ExpectedAccount> &expected);

} // namespace chatelaine
