// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <chrono>
#include <memory>
#include <stop_token>

namespace chatelaine {

class Alarm;

//! \brief Where the program gets the time from, so that tests can set it. Safe to use from every thread.
class Clock
{
public:
    virtual ~Clock() = default;

    //! \brief The wall clock, in UTC.
    virtual QDateTime now() const = 0;

    //! \brief The time since the machine was started, its sleep included. Nobody can set it, and all processes see the
    //! same; it begins anew with the next start.
    virtual std::chrono::milliseconds uptime() const = 0;

    //! \brief An alarm by now(). The clock must outlive it.
    virtual std::unique_ptr<Alarm> newAlarm() const;
};

//! \brief The machine's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds uptime() const override;
};

//! \brief Waits for \a time; false if \a stop came first. For worker threads.
bool pause(std::chrono::milliseconds time, const std::stop_token &stop);

} // namespace chatelaine
