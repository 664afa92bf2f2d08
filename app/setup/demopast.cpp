// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "setup/demopast.h"

#include "accounts/usagehistory.h"
#include "demo/demoperson.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 day = 24 * 3600; // seconds
constexpr qint64 week = 7 * day; // weeks begin as those of the demo's backend
constexpr qint64 step = day / 4;

//! How much of the week's limit was used at \a time: more each day, but little at night; nothing when a week begins.
double usedAt(const DemoPerson &person, qint64 time, qint64 now)
{
    const qint64 thisWeek = now / week * week;
    const qint64 begin = time / week * week;
    const bool isNow = begin == thisWeek;
    const double whole = isNow ? person.weekUsed : std::min(90, 25 + person.weekUsed);
    const qint64 length = isNow ? std::max<qint64>(now - thisWeek, 1) : week;
    const double night = (time / step) % 4 < 2 ? 0.02 : 0;
    const double share = static_cast<double>(time - begin) / static_cast<double>(length);
    return std::clamp(whole * std::max(0., share - night), 0., 100.);
}

} // namespace

void makeUpPast(const QString &dataFolder, const QDateTime &now)
{
    const UsageHistory history(dataFolder);
    const qint64 end = now.toSecsSinceEpoch();
    // In the order of time: a history takes a later entry for the mistake of a clock.
    for (qint64 time = end - 2 * week; time < end; time += step) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(time, Qt::UTC);
        for (const DemoPerson &person : demoPeople()) {
            const UsageLimit limit{.id = u"codex/10080"_s,
                                   .length = 10080min,
                                   .usedPercent = usedAt(person, time, end),
                                   .resetsAt = QDateTime::fromSecsSinceEpoch((time / week + 1) * week, Qt::UTC)};
            if (!history.record({person.accountId, person.userId}, {limit}, at))
                return;
        }
    }
}

} // namespace chatelaine
