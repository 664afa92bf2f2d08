// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

#include <atomic>

namespace chatelaine::testing {

//! \brief The machine's clock, late by as much as the test says: for an issuer whose sign-ins are to be older than the
//! programs that use them. Safe to use from every thread.
class LateClock final : public Clock
{
public:
    QDateTime now() const override { return m_clock.now().addSecs(-secondsLate); }
    std::chrono::milliseconds uptime() const override { return m_clock.uptime(); }

    std::atomic<qint64> secondsLate = 0;

private:
    SystemClock m_clock;
};

} // namespace chatelaine::testing
