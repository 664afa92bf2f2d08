// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/refreshschedule.h"

#include <algorithm>

namespace chatelaine {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

//! Short enough to be in time for every token that we may meet, long enough not to ask for one every minute when the
//! wall clock is wrong as well.
static constexpr milliseconds assumedLifetime = 1h;

static milliseconds lengthOf(const Lifetime &lifetime)
{
    if (!lifetime.issuedAt.isValid() || !lifetime.expiresAt.isValid() || lifetime.issuedAt >= lifetime.expiresAt)
        return assumedLifetime;
    return milliseconds(lifetime.issuedAt.msecsTo(lifetime.expiresAt));
}

seconds clockSkew(const QDateTime &issuedAt, const QDateTime &receivedAt)
{
    if (!issuedAt.isValid() || !receivedAt.isValid())
        return 0s;
    const seconds ahead(issuedAt.secsTo(receivedAt));
    return std::chrono::abs(ahead) > 2min ? ahead : 0s;
}

QDateTime refreshDueAt(const Lifetime &lifetime, seconds skew)
{
    if (lifetime.expiresAt.isValid()) {
        const milliseconds length = lengthOf(lifetime);
        const milliseconds ahead = std::min(std::clamp<milliseconds>(length / 10, 10min, 24h), length / 2);
        return lifetime.expiresAt.addMSecs(milliseconds(skew - ahead).count());
    }
    if (lifetime.lastRefresh.isValid())
        return lifetime.lastRefresh.addDays(7);
    return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

QDateTime keptRefreshDueAt(const Lifetime &lifetime)
{
    return lifetime.lastRefresh.isValid() ? lifetime.lastRefresh.addDays(7)
                                          : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

milliseconds earliestNextRotation(milliseconds rotatedAt, const Lifetime &lifetime)
{
    return rotatedAt + std::max<milliseconds>(lengthOf(lifetime) / 2, 60s);
}

milliseconds backOff(const FailedRefresh &failed, double jitter)
{
    const bool isUnknown = failed.kind == FailedRefresh::Unknown;
    const milliseconds limit = isUnknown ? 5min : 30min;
    const int doublings = std::clamp(failed.inARow - 1, 0, 10); // more would only overflow
    const milliseconds steady = std::min<milliseconds>(30s * (1 << doublings), limit);
    const auto wait = std::chrono::round<milliseconds>(steady * (0.9 + 0.2 * jitter));
    const milliseconds untilNeeded = isUnknown ? failed.accessTokenLeft - 15min : 0ms;
    return std::max({wait, failed.retryAfter, untilNeeded});
}

} // namespace chatelaine
