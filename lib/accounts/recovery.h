// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/workplace.h"
#include "oauth/tokenendpoint.h"

#include <QList>

#include <stop_token>

namespace chatelaine {

//! What an answer of the issuer finds when it is brought to its place, and what a crash left on the way there. The
//! caller holds the lineage lock.

//! A write into a keyring that somebody gave up on can land later: so long the answer stays in the journal.
constexpr qint64 settlingSeconds = 60;

enum class Settled {
    Live, //!< it is the live credential, read back
    Superseded, //!< what lies there is newer: that counts
    Vaulted, //!< somebody else, or nobody, is live there: it is in the vault, and the live store was left alone
};

//! \brief Brings \a answer, for which the refresh token of fingerprint \a redeemed was given (none for a sign-in), to
//! the live store of \a home: over its predecessor, a spent or an older one of the same account, else not.
//!
//! Errors, with the answer where it was: those of LiveCredential and Vault; StoreChanged if somebody keeps changing the
//! store.
Result<Settled> settle(const Workplace &place, const CodexHome &home, const Credential &answer,
                       const QByteArray &redeemed, std::stop_token stop = {});

//! \brief Brings home what a Codex left beside the store of \a home that was killed before it could rename its file, if
//! it is of the same account as \a current, which is live, and newer by time alone. False: nothing. Errors: settle().
Result<bool> takeLeavings(const Workplace &place, const CodexHome &home, const Credential &current,
                          std::stop_token stop = {});

//! \brief After \a live became what Codex reads in \a home in place of \a outgoing (empty: of nobody): the vault's
//! entry of that one is where it counts now, and that of the live one is its shadow.
Result<> markSwitched(const Workplace &place, const CodexHome &home, const Stored &live, const AccountId &outgoing);

//! \brief Brings home what programs that are gone left in the journal for the live store of \a home. What could not be
//! brought home stays there.
QList<Unsettled> recoverLive(const Workplace &place, const CodexHome &home, std::stop_token stop = {});
//! \brief The same for \a account in the vault.
QList<Unsettled> recoverVaulted(const Workplace &place, const AccountId &account);
//! \brief Finishes what programs that are gone left in other homes than that of \a place and that is about \a account:
//! a renewal, or a switch. Called without locks. Errors: what keeps it there; then the vault's copy must not be used.
Result<> recoverElsewhere(const Workplace &place, const AccountId &account, std::stop_token stop = {});
//! \brief What waits in the journal to be finished, by a look that touches nothing. What is quarantined waits for
//! nothing.
Result<QList<JournalIntent>> journalled(const Workplace &place);
//! \brief Takes out of the journal what would bring \a account back. For a person who wants it gone.
Result<> forgetJournal(const Workplace &place, const AccountId &account);

//! \brief What is remembered of a renewal that brought no answer to act upon. \a fingerprint: of the refresh token; \a
//! expiresAt: of the access token, by the issuer's clock; invalid: unknown.
Setback setbackAfter(const RefreshFailure &failure, const Workplace &place, const Lineage &lineage,
                     const QByteArray &fingerprint, const QDateTime &expiresAt);
//! \brief Remembers that the token of fingerprint \a redeemed was spent for \a answer; \a isFresh: whose access token
//! was issued just now, so that it tells the issuer's time.
Result<> rememberRotation(const Workplace &place, const AccountId &account, const QByteArray &redeemed,
                          const Credential &answer, bool isFresh);
//! \brief Keeps an answer that names another account than \a account where it is, for whoever can tell whose it is; the
//! token that it was given for is spent. The caller holds the account's lineage lock.
Result<> quarantine(const Workplace &place, const AccountId &account, JournalRecord &record);

} // namespace chatelaine
