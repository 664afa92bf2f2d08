// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/usagetext.h"

#include "text/accounttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! While somebody uses menu or window it is asked every five minutes.
constexpr qint64 freshSeconds = 10 * 60;

class UsageText final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::UsageText)

public:
    static QString length(std::chrono::minutes length);
    static QString reached(const QString &kind);
};

//! In the largest unit that is exact.
QString UsageText::length(std::chrono::minutes length)
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    const auto minutes = static_cast<int>(length.count());
    if (minutes <= 0)
        return tr("Limit");
    if (minutes % (7 * day) == 0)
        return tr("%n week(s)", nullptr, minutes / (7 * day));
    if (minutes % day == 0)
        return tr("%n day(s)", nullptr, minutes / day);
    return minutes % hour == 0 ? tr("%n h", nullptr, minutes / hour) : tr("%n min", nullptr, minutes);
}

QString UsageText::reached(const QString &kind)
{
    if (kind == "workspace_owner_credits_depleted"_L1)
        return tr(
            "The credits of your workspace are used up. Codex goes on when you buy more, or when a limit resets.");
    if (kind == "workspace_member_credits_depleted"_L1)
        return tr("The credits of your workspace are used up. Codex goes on when its owner buys more, or when a limit "
                  "resets.");
    if (kind == "workspace_owner_usage_limit_reached"_L1)
        return tr("The usage limit of your workspace is reached. You can raise it on ChatGPT's web page.");
    if (kind == "workspace_member_usage_limit_reached"_L1)
        return tr("The usage limit of your workspace is reached. Its owner can raise it.");
    return tr("A limit is reached. Codex goes on when it resets.");
}

} // namespace

QString limitText(const UsageLimit &limit)
{
    const QString length = UsageText::length(limit.length);
    return limit.name.isEmpty() ? length
                                : UsageText::tr("%1, %2", "an extra limit's name, its length").arg(limit.name, length);
}

int percentLeft(const UsageLimit &limit)
{
    const double left = 100 - std::clamp(limit.usedPercent, 0., 100.);
    const int whole = static_cast<int>(std::lround(left));
    return left <= 0 || left >= 100 ? whole : std::clamp(whole, 1, 99);
}

std::optional<int> percentLeft(const UsageLimit &limit, const QDateTime &now)
{
    const bool hasReset = limit.resetsAt.isValid() && limit.resetsAt <= now;
    return hasReset ? std::nullopt : std::optional(percentLeft(limit));
}

const UsageLimit *tightestLimit(const Usage &usage, const QDateTime &now)
{
    const UsageLimit *tightest = nullptr;
    for (const UsageLimit &limit : usage.limits) {
        if (limit.name.isEmpty() && percentLeft(limit, now) && (!tightest || limit.usedPercent > tightest->usedPercent))
            tightest = &limit;
    }
    return tightest;
}

QString leftText(const UsageLimit &limit)
{
    return UsageText::tr("%1 % left").arg(percentLeft(limit));
}

QString resetText(const UsageLimit &limit, const QDateTime &now)
{
    if (!limit.resetsAt.isValid())
        return {};
    return limit.resetsAt <= now ? UsageText::tr("has reset")
                                 : UsageText::tr("resets %1", "time or date").arg(timeText(limit.resetsAt, now));
}

QString limitLine(const UsageLimit &limit, const QDateTime &now)
{
    const QString name = limitText(limit);
    const QString resets = resetText(limit, now);
    if (!percentLeft(limit, now))
        return UsageText::tr("%1: %2", "a limit; it has reset").arg(name, resets);
    const QString left = leftText(limit);
    return resets.isEmpty()
        ? UsageText::tr("%1: %2", "a limit; how much of it is left").arg(name, left)
        : UsageText::tr("%1: %2, %3", "a limit; how much of it is left; when it resets").arg(name, left, resets);
}

bool isStale(const Usage &usage, const QDateTime &now)
{
    return usage.takenAt.isValid() && usage.takenAt.addSecs(freshSeconds) < now;
}

QString ageText(const Usage &usage, const QDateTime &now)
{
    return UsageText::tr("as of %1", "time or date").arg(timeText(usage.takenAt, now));
}

QString creditsText(const Usage &usage)
{
    if (!usage.credits)
        return {};
    if (usage.credits->isUnlimited)
        return UsageText::tr("unlimited");
    return usage.credits->hasCredits ? usage.credits->balance : QString();
}

QString reachedText(const Usage &usage, const QDateTime &now)
{
    if (!usage.isLimitReached)
        return {};
    const auto hasReset = [&](const UsageLimit &limit) { return !percentLeft(limit, now); };
    QList<UsageLimit> reached;
    for (const UsageLimit &limit : usage.limits) {
        if (limit.usedPercent >= 100)
            reached.append(limit);
    }
    // If none is used up it was something else, which a reset may have ended too.
    const bool isOver = reached.isEmpty() ? std::any_of(usage.limits.begin(), usage.limits.end(), hasReset)
                                          : std::all_of(reached.begin(), reached.end(), hasReset);
    return isOver ? QString() : UsageText::reached(usage.reachedKind);
}

} // namespace chatelaine
