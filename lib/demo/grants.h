// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "credential/credential.h"
#include "demo/issuerbehaviour.h"

#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QUrl>

#include <optional>

namespace chatelaine {

struct DemoPerson;

//! The client that may sign in: the Codex CLI's.
constexpr auto demoClientId = QLatin1String("app_EMoamEEZ73f0CkXaXp7hrann");

//! \brief Why a code or token was not taken.
enum class GrantProblem {
    None,
    Unknown,
    Expired,
    Used, //!< it was redeemed before
    Revoked, //!< its sign-in was revoked
    Replayed, //!< its sign-in ended because one of its codes or tokens was used twice
    RedirectDiffers, //!< the code belongs to another redirect address
    VerifierWrong, //!< RFC 7636 4.6; the code is spent all the same
};

//! \brief What a redemption or check came to.
struct GrantOutcome
{
    GrantProblem problem = GrantProblem::None;
    const DemoPerson *person = nullptr; //!< whose it is, if known
    Tokens tokens{};
    QString scope{};
};

//! \brief What an authorization server remembers: its codes and tokens and how they hang together. No HTTP, not
//! thread-safe.
//!
//! A sign-in starts a family: every token that comes of it. A refresh token is good once; one that comes again ends the
//! family, and so does a code that comes again (RFC 6749 4.1.2, RFC 9700 4.14.2).
class Grants final
{
public:
    Grants(const Clock &clock, QRandomGenerator random);

    IssuerBehaviour behaviour;
    QUrl origin; //!< claim iss

    QByteArray issueCode(const DemoPerson &person, const QString &redirectUri, const QString &challenge,
                         const QString &scope);
    GrantOutcome redeemCode(const QString &code, const QString &redirectUri, const QString &verifier);
    GrantOutcome redeemRefreshToken(const QString &token);
    //! \brief A new sign-in of \a person without a code.
    GrantOutcome signIn(const DemoPerson &person, const QString &scope);
    //! \brief Whose access token \a token is, if it is good.
    GrantOutcome check(const QByteArray &token) const;
    //! \brief Ends the family of an access or refresh token; null if there is none.
    const DemoPerson *revoke(const QString &token);
    //! \brief Ends every family of \a person.
    void revokeAll(const DemoPerson &person);

    const QList<Secret> &tokensGivenOut() const { return m_tokensGivenOut; }
    const QList<Secret> &codesGivenOut() const { return m_codesGivenOut; }

    //! \brief \a bytes random bytes, base64url.
    QByteArray randomText(int bytes);

private:
    struct Family
    {
        const DemoPerson *person;
        QString scope;
        GrantProblem end = GrantProblem::None;
    };
    struct Code
    {
        const DemoPerson *person;
        QString redirectUri;
        QString challenge;
        QString scope;
        QDateTime expiresAt;
        bool isSpent = false;
        std::optional<qsizetype> family{};
    };
    struct Token
    {
        qsizetype family;
        QDateTime expiresAt;
        bool isSpent = false;
    };

    GrantOutcome issueTokens(qsizetype family);
    QByteArray signedJwt(QJsonObject claims, std::chrono::seconds lifetime);
    void end(qsizetype family, GrantProblem how);

    const Clock &m_clock;
    QRandomGenerator m_random;
    QByteArray m_signingKey;
    QList<Family> m_families; // named by their index
    // By fingerprint.
    QHash<QByteArray, Code> m_codes;
    QHash<QByteArray, Token> m_refreshTokens;
    QHash<QByteArray, Token> m_accessTokens;
    QList<Secret> m_tokensGivenOut;
    QList<Secret> m_codesGivenOut;
};

} // namespace chatelaine
