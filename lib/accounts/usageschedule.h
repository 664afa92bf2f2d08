// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "backend/backendfailure.h"

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <optional>

namespace chatelaine {

//! \brief When one account is asked about, as arithmetic. Times are UTC; invalid: never.
struct UsageTimes
{
    QDateTime askedAt{}; //!< last, in vain or not
    int failures = 0; //!< in a row: how often in vain
    QDateTime notBefore{}; //!< the backend wants to be left alone until then (Retry-After)
    QDateTime armedReset{}; //!< when a limit begins anew of which somebody wants to be told; see armedReset()
    bool hasToken = true; //!< one that is good; without it only a look asks, which renews it first
};

//! \brief When the account is to be asked about, given that somebody looked last at \a lookedAt. Past: now. Invalid:
//! not by itself.
//!
//! - At a look, at once, unless it was asked in the half minute before (in vain: in the five seconds before): opening a
//!   menu five times is one question.
//! - Within an hour after a look every 5 min; after failures 10 min, 20 min, and then every half hour.
//! - Else only 20 s after a reset that is armed. In vain it is tried twice more, as above.
//! - Never before the backend allows it.
QDateTime usageDueAt(const UsageTimes &times, const QDateTime &lookedAt, const QDateTime &now);

//! \brief When the first of those limits begins anew of which at least \a percent were used (none: nobody wants to be
//! told), as far as \a usage does not know of it yet; only those after \a later, if that is valid. Invalid: there is
//! none.
QDateTime armedReset(const Usage &usage, const std::optional<int> &percent, const QDateTime &later = {});

//! \brief Whether an account is asked about at all: see UsageSchedule.
bool isAskedAbout(const Account &account, const Snapshot &snapshot);

//! \brief Whether workspaces that were told at \a toldAt (invalid: never) are to be asked for: after a day.
bool areWorkspacesDue(const QDateTime &toldAt, const QDateTime &now);

//! \brief Whose turn it is with the backend, and when: one question at a time, the live account first. Looks ask
//! without a pause, everything else with two seconds between.
//!
//! Hidden accounts are never asked about: those that nobody verified (imported, or taken out of Codex by another
//! program: their tokens may be another's to renew), those of other kinds than ChatGPT's, a sign-in that mixes two
//! accounts, and one that is over and can be renewed no more.
//!
//! Knows what was asked, but no clock and no backend: those are AccountManager's.
class UsageSchedule final
{
public:
    //! \brief What does not depend on time.
    struct Rules
    {
        std::optional<int>
            armedAt{}; //!< percent used from which the reset of a live account's limit is told; none: never
        bool mayRenewUsed = true; //!< sign-ins that Codex uses are ours to renew
    };
    struct Question
    {
        AccountId account{};
        QDateTime at{}; //!< UTC; past: now
        //! \brief Somebody looks: an access token that ended, or that the backend refuses, may be renewed. Nothing is
        //! renewed only because time passed.
        bool mayRenew = false;
        bool isAboutWorkspaces = false; //!< too: they were not told yet, or more than a day ago

        friend bool operator==(const Question &, const Question &) = default;
    };

    //! \brief Somebody looks.
    void look(const QDateTime &now) { m_lookedAt = now; }
    //! \brief None: nothing is to be asked, or something is being asked.
    std::optional<Question> next(const Snapshot &snapshot, const QDateTime &now, const Rules &rules) const;
    void begin(const Question &question);
    //! \brief Of the question that was begun. \a failure: why there was no answer; \a couldRenew: Question::mayRenew,
    //! unless something else was in its way.
    void end(const QDateTime &now, const std::optional<BackendFailure> &failure, bool couldRenew);
    //! \brief The backend wants to be left alone, although it answered.
    void pause(const AccountId &account, const QDateTime &until) { m_asked[account].times.notBefore = until; }
    //! \brief The clock was set, or the network is back: what failed for want of it is asked anew.
    void startOver(const QDateTime &now);
    //! \brief Adds Account::isBeingAsked and usageFailure.
    void addTo(Snapshot &snapshot) const;

private:
    struct Asked
    {
        UsageTimes times{};
        std::optional<Error> failure{};
        QDateTime endedAt{};
        bool isRenewedInVain = false; //!< refused with a fresh token too: it is not renewed at each look
        QDateTime workspacesAskedAt{};
    };

    std::optional<Question> questionAbout(const Account &account, const Snapshot &snapshot, const QDateTime &now,
                                          const Rules &rules) const;

    QDateTime m_lookedAt;
    QDateTime m_endedAt; //!< when the last question ended
    std::optional<Question> m_current;
    QHash<AccountId, Asked> m_asked;
};

} // namespace chatelaine
