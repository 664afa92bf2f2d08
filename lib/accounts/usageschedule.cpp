// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/usageschedule.h"

#include <algorithm>

namespace chatelaine {

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr seconds sameLook = 30s;
constexpr seconds sameLookInVain = 5s; // somebody has mended something, and asks again
constexpr seconds interest = 1h; // how long a look lasts
constexpr seconds interval = 5min;
constexpr seconds longestInterval = 30min;
constexpr seconds afterReset = 20s; // the backend's clock is not ours
constexpr int maximumTries = 3; // for an armed reset: a machine that is offline is not woken for ever
constexpr seconds gap = 2s; // between two questions that nobody waits for
constexpr seconds workspacesLast = 24h;
constexpr seconds workspacesRetry = 1h;

QDateTime after(const QDateTime &time, seconds wait)
{
    return time.addSecs(wait.count());
}

seconds waitAfter(int failures)
{
    return std::min<seconds>(interval * (1 << std::min(failures, 5)), longestInterval);
}

//! Whether \a span is over since \a time, which never was if invalid, or if it has not come yet.
bool isPast(const QDateTime &time, seconds span, const QDateTime &now)
{
    return !time.isValid() || time > now || after(time, span) <= now;
}

bool isMixed(const Account &account, const Snapshot &snapshot)
{
    const QList<HomeState> homes = snapshot.homes();
    return std::any_of(homes.begin(), homes.end(), [&](const HomeState &home) {
        return home.store == StoreState::Mixed && home.live == account.id;
    });
}

} // namespace

bool isAskedAbout(const Account &account, const Snapshot &snapshot)
{
    return !account.isUnverified && account.state != AccountState::ApiKey && account.state != AccountState::Other
        && (account.state != AccountState::SignInNeeded || isUsed(account)) && !isMixed(account, snapshot);
}

QDateTime usageDueAt(const UsageTimes &times, const QDateTime &lookedAt, const QDateTime &now)
{
    // A time that has not come yet was told by a clock that was wrong.
    const QDateTime askedAt = times.askedAt <= now ? times.askedAt : QDateTime();
    const QDateTime again = askedAt.isValid() ? after(askedAt, waitAfter(times.failures)) : now;
    const auto allowed = [&](const QDateTime &time) {
        return times.notBefore.isValid() ? std::max(time, times.notBefore) : time;
    };
    QDateTime due;
    // A look is over some time: what was waited for then is nobody's any more.
    if (lookedAt.isValid() && now <= after(lookedAt, times.hasToken ? interest : interval)) {
        const bool isForTheLook =
            !askedAt.isValid() || askedAt < after(lookedAt, times.failures == 0 ? -sameLook : -sameLookInVain);
        const QDateTime time = allowed(isForTheLook ? lookedAt : again);
        if (time <= after(lookedAt, times.hasToken ? interest : 0s))
            due = time;
    }
    if (times.armedReset.isValid() && times.hasToken) {
        const bool isTried = askedAt.isValid() && askedAt >= times.armedReset;
        const QDateTime time = allowed(isTried ? again : after(times.armedReset, afterReset));
        if ((!isTried || times.failures < maximumTries) && (!due.isValid() || time < due))
            due = time;
    }
    return due;
}

QDateTime armedReset(const Usage &usage, const std::optional<int> &percent, const QDateTime &later)
{
    QDateTime first;
    for (const UsageLimit &limit : usage.limits) {
        const bool isArmed = percent && limit.usedPercent >= *percent && limit.resetsAt > usage.takenAt
            && (!later.isValid() || limit.resetsAt > later);
        if (isArmed && (!first.isValid() || limit.resetsAt < first))
            first = limit.resetsAt;
    }
    return first;
}

bool areWorkspacesDue(const QDateTime &toldAt, const QDateTime &now)
{
    return isPast(toldAt, workspacesLast, now);
}

std::optional<UsageSchedule::Question> UsageSchedule::questionAbout(const Account &account, const Snapshot &snapshot,
                                                                    const QDateTime &now, const Rules &rules) const
{
    if (!isAskedAbout(account, snapshot))
        return std::nullopt;
    const Asked asked = m_asked.value(account.id);
    UsageTimes times = asked.times;
    // Another program may have asked meanwhile, or this one before it was started anew.
    if (account.usage.takenAt.isValid() && (!times.askedAt.isValid() || account.usage.takenAt > times.askedAt)) {
        times.askedAt = account.usage.takenAt;
        times.failures = 0;
    }
    if (account.isLive)
        times.armedReset = armedReset(account.usage, rules.armedAt);
    const bool isGivenUp = times.armedReset.isValid() && times.askedAt.isValid() && times.askedAt >= times.armedReset
        && times.failures >= maximumTries;
    if (isGivenUp)
        times.armedReset = armedReset(account.usage, rules.armedAt, times.armedReset);
    // Of a token that does not say when it ends only the backend knows.
    times.hasToken = !account.validUntil.isValid() || isGoodAt(account.validUntil, now);
    const bool isRenewable = account.validUntil.isValid() && account.state != AccountState::SignInNeeded
        && (rules.mayRenewUsed || !isUsed(account));
    if (!times.hasToken && !isRenewable)
        return std::nullopt;

    Question question{.account = account.id, .at = usageDueAt(times, m_lookedAt, now)};
    if (!question.at.isValid())
        return std::nullopt;
    const bool isForALook = m_lookedAt.isValid() && question.at <= m_lookedAt;
    question.mayRenew = isForALook && isRenewable && !asked.isRenewedInVain;
    if (!isForALook && m_endedAt.isValid() && m_endedAt <= now)
        question.at = std::max(question.at, after(m_endedAt, gap));
    question.isAboutWorkspaces =
        areWorkspacesDue(account.workspacesAt, now) && isPast(asked.workspacesAskedAt, workspacesRetry, now);
    return question;
}

std::optional<UsageSchedule::Question> UsageSchedule::next(const Snapshot &snapshot, const QDateTime &now,
                                                           const Rules &rules) const
{
    if (m_current)
        return std::nullopt;
    QList<const Account *> accounts;
    for (const Account &account : snapshot.accounts)
        accounts.append(&account);
    const auto rank = [](const Account *account) { return account->isLive ? 0 : isUsed(*account) ? 1 : 2; };
    std::stable_sort(accounts.begin(), accounts.end(),
                     [&](const Account *a, const Account *b) { return rank(a) < rank(b); });
    std::optional<Question> first;
    for (const Account *account : std::as_const(accounts)) {
        const std::optional<Question> question = questionAbout(*account, snapshot, now, rules);
        // Of those whose time has come the first in that order.
        if (question && (!first || std::max(question->at, now) < std::max(first->at, now)))
            first = question;
    }
    return first;
}

void UsageSchedule::begin(const Question &question)
{
    m_current = question;
}

void UsageSchedule::end(const QDateTime &now, const std::optional<BackendFailure> &failure, bool couldRenew)
{
    Asked &asked = m_asked[m_current->account];
    m_endedAt = now;
    asked.times.askedAt = now;
    asked.times.failures = failure ? asked.times.failures + 1 : 0;
    asked.times.notBefore = failure && failure->retryAfter.count() > 0 ? after(now, failure->retryAfter) : QDateTime();
    asked.endedAt = now;
    const bool isRefused = failure && failure->error.code == ErrorCode::ServerRefused;
    asked.isRenewedInVain = failure && (asked.isRenewedInVain || (isRefused && couldRenew));
    asked.failure = failure ? std::optional(failure->error) : std::nullopt;
    if (m_current->isAboutWorkspaces && !failure)
        asked.workspacesAskedAt = now;
    m_current.reset();
}

void UsageSchedule::startOver(const QDateTime &now)
{
    if (m_lookedAt > now)
        m_lookedAt = now;
    for (Asked &asked : m_asked) {
        if (asked.failure && asked.failure->code == ErrorCode::Unreachable)
            asked.times.askedAt = {};
    }
}

void UsageSchedule::addTo(Snapshot &snapshot) const
{
    for (Account &account : snapshot.accounts) {
        const Asked asked = m_asked.value(account.id);
        account.isBeingAsked = m_current && m_current->account == account.id;
        // Another program may have been told something since.
        if (!account.usage.takenAt.isValid() || account.usage.takenAt <= asked.endedAt)
            account.usageFailure = asked.failure;
    }
}

} // namespace chatelaine
