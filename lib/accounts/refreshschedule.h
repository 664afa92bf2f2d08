// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <chrono>

//! When a sign-in is renewed, as arithmetic: no clock, no state. What happens then is not decided here.

namespace chatelaine {

//! \brief How long before its end every Codex renews a token of its own accord: its five minutes, and some for the way.
constexpr std::chrono::seconds codexWindow{330};

//! \brief What is known of the time for which an access token was made. UTC; invalid: unreadable.
struct Lifetime
{
    QDateTime issuedAt{}; //!< iat, by the issuer's clock
    QDateTime expiresAt{}; //!< exp, by the issuer's clock
    QDateTime lastRefresh{}; //!< last_refresh, by the clock of who stored it
};

//! \brief How much our clock is ahead of the issuer's (negative: behind it), by a token that the issuer made just now.
//! None where it is at most 2 min, which requests and rounding explain, or a time is invalid.
std::chrono::seconds clockSkew(const QDateTime &issuedAt, const QDateTime &receivedAt);

//! \brief When to renew, by our own clock, which is ahead of the issuer's by \a skew.
//!
//! A tenth of the lifetime before its end, but 10 min to 24 h, and never before half of it: so earlier than Codex,
//! which renews 5 min before the end, for every token that lives longer than 10 min. Without a usable iat the lifetime
//! counts as one hour. Without exp: 7 days after the last refresh (Codex: 8). Nothing readable: the beginning of 1970,
//! that is at once; the refresh leaves a last_refresh, so this happens only once.
QDateTime refreshDueAt(const Lifetime &lifetime, std::chrono::seconds skew = {});

//! \brief When to renew one that waits in the vault, where nobody uses it: 7 days after the last refresh.
QDateTime keptRefreshDueAt(const Lifetime &lifetime);

//! \brief The uptime before which the token got by a rotation at \a rotatedAt is not renewed by schedule, whatever the
//! wall clock says: half of its lifetime later, at least 60 s. Both as by Clock::uptime().
std::chrono::milliseconds earliestNextRotation(std::chrono::milliseconds rotatedAt, const Lifetime &lifetime);

//! \brief A refresh that brought no answer to act upon.
struct FailedRefresh
{
    enum Kind {
        Transient, //!< not sent, or the server said clearly that it did nothing: the refresh token is as good as before
        Unknown, //!< the refresh token may be spent
    };

    Kind kind = Transient;
    int inARow = 1; //!< how many there were up to this one
    std::chrono::milliseconds retryAfter{}; //!< what the server asked for (Retry-After, RFC 9110, 10.2.3)
    std::chrono::milliseconds accessTokenLeft{}; //!< how long the access token is still good
};

//! \brief How long to wait before the next try: 30 s, doubled with each failure up to 30 min (Transient) or 5 min
//! (Unknown), 10 % less to 10 % more by \a jitter, which is in [0, 1).
//!
//! At least what the server asked for; and where the refresh token may be spent, until the access token has only 15 min
//! left: trying can then cost the sign-in, while waiting costs nothing.
std::chrono::milliseconds backOff(const FailedRefresh &failed, double jitter);

} // namespace chatelaine
