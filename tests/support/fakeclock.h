// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

#include <atomic>

namespace chatelaine::testing {

//! \brief A clock that stands still until it is moved. Safe to use from every thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"),
                                                                      Qt::ISODate))
        : m_msecs(start.toMSecsSinceEpoch())
    {
    }

    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC); }
    std::chrono::milliseconds uptime() const override { return std::chrono::milliseconds(m_uptime); }

    //! \brief Time passes.
    void advanceSeconds(qint64 seconds) { advance(std::chrono::seconds(seconds)); }
    void advance(std::chrono::milliseconds time)
    {
        m_msecs += time.count();
        m_uptime += time.count();
    }
    //! \brief Somebody sets the wall clock, forward or back; no time passes.
    void jumpSeconds(qint64 seconds) { m_msecs += seconds * 1000; }

private:
    std::atomic<qint64> m_msecs;
    std::atomic<qint64> m_uptime = 3'600'000;
};

} // namespace chatelaine::testing
