// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/workplace.h"

namespace chatelaine {

//! An account's sign-in counts in one place: the live store of the home that uses it, else the vault. The vault's copy
//! of a live one is its shadow: rewritten after each generation that is seen there, and never redeemed.

//! \brief The one place where an account's sign-in counts, by a look without locks.
struct Authority
{
    enum class Kind {
        Live, //!< in the home of \c place
        Vault,
        Unverified, //!< in the vault only, but it was live: what took it out of Codex may have a newer one
    };
    Kind kind = Kind::Vault;
    Workplace place; //!< the one asked, or that of the home where it is live
    Credential credential{};
};

//! \brief Looks in the home of \a place, in the other homes where it may be live (see otherHomeOf()), and in the vault.
//!
//! Errors: NotSignedIn (it is nowhere), AccountMismatch (nor is it live: somebody else is), those of the stores: where
//! one cannot be read nobody can tell.
Result<Authority> authorityOf(const Workplace &place, const AccountId &account);

//! \brief The other home in which \a account is live too, by what the vault knows and in those that are looked after.
//! Nothing: none. Two homes with one sign-in would renew it away from each other.
Result<std::optional<QString>> otherHomeOf(const Workplace &place, const CodexHome &home, const AccountId &account);

enum class Reconciled {
    AsItWas, //!< the shadow is what is live
    ShadowWritten,
    LiveWritten, //!< what was live was older than its shadow, and was written over: read again
};

//! \brief Makes shadow and live credential of one account agree: the newer one counts. \a live is what was just read
//! from \a home. The caller holds the home's lock and the account's.
//!
//! Errors: LiveElsewhere, StoreChanged, those of vault and store. A shadow that could not be written harms nobody yet.
Result<Reconciled> reconcile(const Workplace &place, const CodexHome &home, const Stored &live,
                             std::stop_token stop = {});

//! \brief Whether reconcile() would have something to do for \a live, as far as index and lineage tell.
bool isShadowDue(const Workplace &place, const CodexHome &home, const Stored &live);

} // namespace chatelaine
