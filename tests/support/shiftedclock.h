// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

#include <atomic>

namespace chatelaine::testing {

//! \brief The machine's clock, so many seconds ahead as the test says. Safe to use from every thread.
class ShiftedClock final : public Clock
{
public:
    QDateTime now() const override { return m_machine.now().addSecs(m_seconds); }
    std::chrono::milliseconds uptime() const override { return m_machine.uptime() + std::chrono::seconds(m_seconds); }

    //! \brief Ahead (negative: behind) by \a seconds from now on, whatever it was before.
    void setAhead(qint64 seconds) { m_seconds = seconds; }
    void advanceSeconds(qint64 seconds) { m_seconds += seconds; }

private:
    SystemClock m_machine;
    std::atomic<qint64> m_seconds = 0;
};

} // namespace chatelaine::testing
