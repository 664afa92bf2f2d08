// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "credential/accountid.h"
#include "credential/jsontext.h"

#include <QDateTime>
#include <QSet>

#include <chrono>
#include <optional>

namespace chatelaine {

//! \brief The tokens of a ChatGPT sign-in, as the member "tokens" of auth.json holds them.
struct Tokens
{
    Secret idToken{};
    Secret accessToken{};
    Secret refreshToken{};
    QString accountId{}; //!< empty: null
};

enum class CredentialKind {
    ChatGpt, //!< auth_mode "chatgpt": the only kind that is renewed
    ApiKey, //!< auth_mode "apikey"
    Other, //!< a kind that we show and keep, and nothing else
};

//! \brief One sign-in as Codex stores it: the document of auth.json, with every field it had, known to us or not.
//!
//! A value. Source of the form: codex-rs/login/src/auth/storage.rs.
class Credential final
{
public:
    //! \brief Reads a document. Fields may stand in any order; null is as good as absent.
    //!
    //! Errors: Corrupt (subject: \a subject, where it was read from; detail: line and column, or the field and its
    //! type).
    static Result<Credential> parse(const QByteArray &json, const QString &subject);

    //! \brief What a sign-in through the browser leaves.
    static Credential fromTokens(const Tokens &tokens, const QDateTime &lastRefresh);

    CredentialKind kind() const;
    //! \brief auth_mode as written, or what Codex deduces if it is absent: "apikey" with a key, else "chatgpt".
    QString authMode() const;
    std::optional<Tokens> tokens() const;
    Secret apiKey() const; //!< empty if none
    QByteArray refreshFingerprint() const; //!< Secret::fingerprint() of the refresh token; empty: there is none
    QDateTime lastRefresh() const; //!< UTC; invalid if absent or unreadable

    //! \brief This document with other tokens; unknown fields stay. Empty members of \a tokens keep the old value.
    Credential withTokens(const Tokens &tokens, const QDateTime &lastRefresh) const;

    //! \brief This document with tokens.account_id corrected.
    Credential withAccountId(const QString &accountId) const;

    //! \brief What to write where \a onDisk lies: this one's known fields, and the unknown fields that only \a onDisk
    //! has. For two credentials of one account.
    Credential mergedInto(const Credential &onDisk) const;

    //! \brief Two-space pretty JSON without a final newline, Codex's field order, unknown fields last.
    QByteArray toFileJson() const;
    //! \brief The same, compact: the form of the keyring item.
    QByteArray toKeyringJson() const;

    //! \brief The CLI's own rule for "unchanged": same access token, refresh token and account id; for other kinds,
    //! same key and mode.
    bool hasSameTokens(const Credential &other) const;

    //! \brief Whether the CLI would load it and could use it: id_token a JWT, access and refresh token there.
    //!
    //! Errors: Incomplete (subject: the field), InvalidJwt. Kinds other than ChatGpt are not looked into.
    Result<> checkUsable() const;

private:
    QByteArray toJson(JsonLayout layout) const;

    QList<JsonMember> m_members; // as read; "tokens" holds a placeholder, its members are in m_tokens
    QList<JsonMember> m_tokens;
    bool m_hasTokens = false;
};

//! \brief The same rule where there may be none.
inline bool isSame(const std::optional<Credential> &a, const std::optional<Credential> &b)
{
    return a && b ? a->hasSameTokens(*b) : !a && !b;
}

//! \brief What a credential's claims say of whose it is and how long it lives.
struct Identity
{
    AccountId account{};
    QString email{};
    QString plan{};
    QString issuer{}; //!< iss
    QDateTime issuedAt{}; //!< of the access token; invalid if unreadable
    QDateTime expiresAt{}; //!< of the access token; invalid if unreadable
    bool isMixed = false; //!< access token and id_token both name an account, and differ
    bool storedIdDiffers = false; //!< tokens.account_id is there and is not the claim

    //! \brief What to call it in a message: the e-mail, else the account id.
    QString name() const { return email.isEmpty() ? account.toString() : email; }
};

//! \brief Never fails: what cannot be read is empty. Account id from the access token, else the id_token, else
//! tokens.account_id; e-mail from the id_token first.
Identity identify(const Credential &credential);

//! \brief Until when \a credential is good: \c exp of the access token, else seven days after last_refresh; invalid if
//! neither can be read. The id_token's expiry never matters.
QDateTime validUntil(const Credential &credential);

//! \brief What is used in its last seconds is over before it arrives: it counts as valid no more.
constexpr std::chrono::seconds lastMinute{60};
//! \brief Whether what ends at \a validUntil (invalid: nobody knows when) is valid at \a now.
bool isGoodAt(const QDateTime &validUntil, const QDateTime &now);
inline bool isValid(const Credential &credential, const QDateTime &now)
{
    return isGoodAt(validUntil(credential), now);
}

enum class Age {
    Same,
    Newer,
    Older,
    Undecidable, //!< keep both and ask
};

//! \brief How old \a a is beside \a b, a credential of the same account. \a spent: fingerprints of redeemed refresh
//! tokens.
//!
//! (1) a spent one is older than any other; (2) iat of the access token, else exp; (3) undecidable. last_refresh is a
//! client's clock and never compared.
Age compareAge(const Credential &a, const Credential &b, const QSet<QByteArray> &spent = {});

} // namespace chatelaine
