// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "rules.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

namespace chatelaine::testing {

//! \brief The world of one Codex home, small enough to be searched: two accounts, the issuer, two programs of ours, two
//! CLIs, and whoever else writes there.
//!
//! One step is what nobody else can see half done: a durable write, a request, or what is done under the CLI's locks.
//! A crash may fall between any two.
//!
//! Left out: what only takes time (back-off, watching the store), keyrings that are locked or write late, a CLI's
//! leavings, answers that name another account, two credentials issued in the same second, our own sign-in, an account
//! that is live in two homes, a switch that the person wants without the network, programs that run and do nothing (a
//! switch may fence whoever is there).

//! A credential by its number: 0 is none. Numbers are given in the order of issue, and so stand for the `iat` too.
using Cred = std::uint8_t;

enum Account : std::uint8_t { A, B };

//! What is true of a credential. The lowest byte; the next holds its sign-in (its family at the issuer).
enum Fact : std::uint16_t {
    IsOfB = 1, //!< account B's, else A's
    Spent = 2, //!< at the issuer: rotated away
    Revoked = 4, //!< at the issuer: its family was revoked
    KnownSpent = 8, //!< in our index: the spent set
    Refused = 16, //!< in our index: sign-in needed
    Answered = 32, //!< for the invariants only: we redeemed it, and the answer was synced
    Removed = 64, //!< for the invariants only: a person wants it gone
};

//! How many events of a kind a history may hold. What is left of them belongs to the state.
enum Event : std::uint8_t {
    Refreshes, //!< by us, of the live credential
    VaultRefreshes, //!< by us, of one in the vault
    Switches,
    Removals,
    Crashes,
    CliRefreshes,
    Emptyings, //!< `codex logout`, or the beginning of a `codex login`, which may then write
    Copies, //!< a stranger puts a copy of the store aside, over the one that he has
    Restores, //!< a stranger writes his copy into the store
    LostAnswers, //!< the issuer rotated, and its answer never came
    LostWrites, //!< a write of ours said that it succeeded, and did not land
    EventCount
};
using Bounds = std::array<std::uint8_t, EventCount>;

//! One slot of the journal. Of \c of and, in a switch, \c answer only the fingerprint is kept.
struct Record
{
    enum Kind : std::uint8_t { None, Live, Vault, Switch, Removal };

    std::uint8_t kind = None; //!< which lineage is renewed, or a switch, or a removal
    Cred of = 0; //!< what is redeemed; of a switch: the outgoing credential; of a removal: what is to go
    Cred answer = 0; //!< 0: intent only; of a switch: the target
};

//! A program of ours. All of it is lost in a crash.
struct Program
{
    enum Task : std::uint8_t { Idle, Recover, Refresh, RefreshVault, SwitchTo, Mend, Remove };
    enum At : std::uint8_t {
        Waiting, //!< for the lineage lock
        Locked, //!< recovering, then reading
        Dropping, //!< a record was settled in recovery
        Intended,
        Refusal,
        NoAnswer,
        HasAnswer, //!< in memory only
        Synced,
        Committed,
        Mending, //!< what is live is older than its shadow
        Read, //!< switch: the outgoing credential is known, and fenced if need be
        InVault, //!< switch: and lies in the vault
        Announced, //!< switch: and the record is written
        Written,
        Removing, //!< removal: the record is written
        RemovedLive
    };

    std::uint8_t task = Idle;
    std::uint8_t at = Waiting;
    std::uint8_t account = A; //!< that is refreshed or removed; of a switch: the target's
    std::uint8_t isElsewhere = 0; //!< for the invariants: \c token was not in its authority under the lock
    Cred token = 0; //!< seen before the lock, then what is redeemed, or displaced
    Cred answer = 0;
    std::uint8_t slot = 0; //!< of the journal, plus one
    std::uint8_t isFenced = 0; //!< switch: no CLI can be renewing \c token, which is a moment old
};

//! A CLI that refreshes.
struct Cli
{
    enum At : std::uint8_t { Idle, Read, HasAnswer };

    std::uint8_t at = Idle;
    std::uint8_t isEarly = 0; //!< for the invariants: what it redeems was issued a moment ago, by a fence
    Cred token = 0;
    Cred answer = 0;
};

struct World
{
    static constexpr std::size_t maximum = 14;

    std::array<std::uint16_t, maximum> facts{}; //!< of the credentials, by number less one
    std::uint16_t count = 0;
    std::uint16_t mayWrite = 0; //!< a `codex login` is under way
    Cred live = 0; //!< the store that Codex reads
    Cred copy = 0; //!< the stranger's
    std::array<Cred, 2> vault{}; //!< by account
    std::uint8_t authorities = 0; //!< bit by account: its entry in the vault is no shadow
    std::array<Cred, 2> newest{}; //!< for the invariants: what must lie somewhere, by account
    std::array<Record, 4> journal{};
    std::array<Program, 2> programs{};
    std::array<Cli, 2> clis{};
    Bounds left{};

    //! \brief A is live, with its shadow, and the stranger has a copy; B lies in the vault.
    static World initial(const Bounds &bounds);

    //! \brief The same world without credentials that are nowhere any more, so that equal worlds are equal bytes.
    World canonical() const;

    //! \brief "A1.2": account A, its first sign-in, the second generation of it. Right as long as none was dropped.
    std::string name(Cred cred) const;

    //! \brief Where everything lies, in one line.
    std::string describe() const;

    Account accountOf(Cred cred) const { return is(cred, IsOfB) ? B : A; }
    bool is(Cred cred, Fact fact) const { return cred && (facts[cred - 1U] & fact); }
};
static_assert(std::has_unique_object_representations_v<World>);

//! \brief The invariants of the protocol, I1 to I5, and what switches and removals are for.
enum Invariant : std::uint8_t {
    NeverNowhere = 1, //!< I1
    NeverBackwards = 2, //!< I2
    NeverAcross = 4, //!< I3
    RedeemOnce = 8, //!< I4
    NothingCreated = 16, //!< I5
    NeverUnderRenewal = 32, //!< I6: no switch displaces what a CLI is renewing: its answer would find no place. A CLI
                            //!< that renews what is a moment old does that by itself.
    RemovedStaysAway = 64, //!< I7: what a person removed is nowhere, unless its removal is still under way
};

struct Step
{
    World world;
    std::string what; //!< who does what; empty unless asked for
    std::uint8_t broken = 0; //!< the invariants that do not hold
};

struct Setting
{
    Rules rules;
    bool replayRevokes = true; //!< the issuer revokes the family when a spent refresh token comes again
};

enum class Telling : bool { Nothing, Events };

//! \brief Everything that may happen next. \a into is emptied first; its worlds are not canonical.
void steps(const World &from, const Setting &setting, Telling telling, std::vector<Step> &into);

} // namespace chatelaine::testing
