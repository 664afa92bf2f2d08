// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/renewal.h"
#include "accounts/snapshot.h"
#include "accounts/workplace.h"
#include "codex/runningprograms.h"

#include <optional>
#include <stop_token>

namespace chatelaine {

//! \brief How a sign-in or a change of the live account ended.
struct Admitted
{
    Account account{}; //!< its isLive and where say what happened
    std::optional<Account> displaced{}; //!< who was live and is in the vault now
    QList<RunningProgram> programs{}; //!< Codex programs that ran there when it was displaced
    std::optional<Error> refusal{}; //!< of a new sign-in: why it is only kept, although it was to be live
    QList<Error> hazards{};
};

//! \brief What a switch would do, to be shown before it. Made by a look, without locks.
struct SwitchPlan
{
    QString home{}; //!< the Codex home that it is about
    Account target{};
    std::optional<Account> outgoing{}; //!< who is live; nothing: nobody, or a document that nobody can read
    QList<RunningProgram> programs{}; //!< Codex programs that use the home now
    bool isSameWorkspace = false; //!< only the member differs: running programs go on as the new one by themselves
};

//! \brief What the person who wants a switch has seen and accepts.
struct SwitchConsent
{
    //! \brief Who was live when it was asked, empty: nobody; nothing: whoever is.
    std::optional<AccountId> shown{};
    bool mayLose = false; //!< although the outgoing sign-in may be lost (SwitchUnsafe)
    bool mayMoveMembers = false; //!< although running programs go on as the other member (MembersDiffer)
};

//! \brief Makes an account of the vault the live one of a Codex home, as one transaction: at whatever instruction a
//! program ends, neither of the two is lost, and it either happened or did not.
//!
//! Blocking, for worker threads; a value. In order: the target is renewed if it is due; if a Codex program uses the
//! home the outgoing sign-in is renewed too, so that no answer to a request under way makes the copy in the vault
//! worthless (the fence); locks; the outgoing one into the vault and read back; a record in the journal; under the
//! CLI's locks, if nothing changed and nobody waits, the target is written and read back; its entry becomes its shadow.
class Switch final
{
public:
    //! Without \a renewal nothing is renewed, as if there were no network.
    Switch(Workplace place, std::optional<Renewal> renewal)
        : m_place(std::move(place))
        , m_renewal(std::move(renewal))
    {
    }

    //! \brief Errors: NotSignedIn and AccountMismatch (\a target is nowhere), those of the stores.
    Result<SwitchPlan> plan(const AccountId &target) const;

    //! \brief Carries it out. Where \a target is live already nothing is done.
    //!
    //! Errors, with the live account as it was: SwitchUnsafe, MembersDiffer, AccountMismatch (somebody else is live
    //! than the person was shown), Mixed (live is one of two accounts), LiveElsewhere, NotSignedIn,
    //! WorkspaceRestricted, LoginMethodRestricted, SignInNeeded and what else keeps the target from being renewed where
    //! it has no valid token, StoreChanged (somebody keeps changing the store), those of locks, stores and journal.
    Result<Admitted> run(const AccountId &target, const SwitchConsent &consent, std::stop_token stop = {}) const;

private:
    class Attempt;

    Workplace m_place;
    std::optional<Renewal> m_renewal;
};

} // namespace chatelaine
