// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/signincheck.h"

#include "base/log.h"
#include "credential/claims.h"

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString withoutLastSlash(const QString &address)
{
    return address.endsWith(u'/') ? address.chopped(1) : address;
}

} // namespace

bool ExpectedAccount::isMetBy(const Identity &identity) const
{
    return (id.workspace.isEmpty() || id.workspace == identity.account.workspace)
        && (id.user.isEmpty() || id.user == identity.account.user)
        && (email.isEmpty() || email.compare(identity.email, Qt::CaseInsensitive) == 0);
}

Result<Identity> checkSignIn(const Credential &credential, const Endpoints &endpoints,
                             const QStringList &allowedWorkspaces, const std::optional<ExpectedAccount> &expected)
{
    if (const Result<> usable = credential.checkUsable(); !usable)
        return std::unexpected(usable.error());
    const Tokens tokens = credential.tokens().value_or(Tokens());
    const Result<Claims> idClaims = readClaims(tokens.idToken, u"id_token"_s);
    if (!idClaims)
        return std::unexpected(idClaims.error());
    const Result<Claims> accessClaims = readClaims(tokens.accessToken, u"access_token"_s);
    if (!accessClaims)
        return std::unexpected(accessClaims.error());
    const Identity identity = identify(credential);
    if (idClaims->accountId.isEmpty() && accessClaims->accountId.isEmpty())
        return failure(ErrorCode::MissingClaim, u"id_token"_s, u"chatgpt_account_id"_s);
    if (identity.isMixed)
        return failure(ErrorCode::Mixed, accessClaims->accountId, idClaims->accountId);

    const QString host = endpoints.issuer().host();
    if (!idClaims->issuer.isEmpty()
        && withoutLastSlash(idClaims->issuer) != withoutLastSlash(endpoints.issuer().toString()))
        return failure(ErrorCode::AnswerInvalid, host, u"id_token: iss is "_s + othersWords(idClaims->issuer.toUtf8()));
    if (!idClaims->audience.isEmpty() && !idClaims->audience.contains(QLatin1String(Endpoints::clientId)))
        return failure(ErrorCode::AnswerInvalid, host,
                       u"id_token: aud is "_s + othersWords(idClaims->audience.join(u' ').toUtf8()));

    if (!allowedWorkspaces.isEmpty() && !allowedWorkspaces.contains(identity.account.workspace))
        return failure(ErrorCode::WorkspaceRestricted, identity.account.workspace, allowedWorkspaces.join(u", "_s));
    if (expected && !expected->isMetBy(identity)) {
        QString who = identity.email.isEmpty() ? identity.account.toString() : identity.email;
        if (expected->name.contains(who)) // one e-mail in two workspaces
            who += u" ("_s + identity.account.workspace + u')';
        return failure(ErrorCode::AccountMismatch, who,
                       expected->name.isEmpty() ? expected->id.toString() : expected->name);
    }
    return identity;
}

} // namespace chatelaine
