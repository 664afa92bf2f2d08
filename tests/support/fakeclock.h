// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/alarm.h"
#include "base/clock.h"

#include <QList>

#include <algorithm>
#include <atomic>

namespace chatelaine::testing {

//! \brief A clock that stands still until it is moved. Safe to use from every thread, but for the alarms.
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

    //! \brief From now on its alarms ring when ring() is called, and not by the machine's clock.
    void takeOverAlarms() { m_hasAlarms = true; }
    std::unique_ptr<Alarm> newAlarm() const override
    {
        return m_hasAlarms ? std::make_unique<HandAlarm>(m_alarms) : Clock::newAlarm();
    }
    //! \brief For when the first of the alarms is set; invalid: none is.
    QDateTime nextDeadline() const
    {
        QDateTime next;
        for (const HandAlarm *alarm : m_alarms) {
            if (alarm->deadline.isValid() && (!next.isValid() || alarm->deadline < next))
                next = alarm->deadline;
        }
        return next;
    }
    //! \brief Rings those whose time has come; how many that were. \a isAfterSleep: and tells them all of a jump.
    int ring(bool isAfterSleep = false)
    {
        int count = 0;
        const QList<HandAlarm *> alarms = m_alarms;
        for (HandAlarm *alarm : alarms) {
            if (isAfterSleep && alarm->deadline.isValid())
                Q_EMIT alarm->clockJumped();
            if (alarm->deadline.isValid() && alarm->deadline <= now()) {
                alarm->deadline = {};
                Q_EMIT alarm->reached();
                ++count;
            }
        }
        return count;
    }

private:
    class HandAlarm final : public Alarm
    {
    public:
        explicit HandAlarm(QList<HandAlarm *> &all)
            : m_all(all)
        {
            m_all.append(this);
        }
        ~HandAlarm() override { m_all.removeOne(this); }
        void setDeadline(const QDateTime &utc) override { deadline = utc; }

        QDateTime deadline;

    private:
        QList<HandAlarm *> &m_all;
    };

    std::atomic<qint64> m_msecs;
    std::atomic<qint64> m_uptime = 3'600'000;
    bool m_hasAlarms = false;
    mutable QList<HandAlarm *> m_alarms;
};

} // namespace chatelaine::testing
