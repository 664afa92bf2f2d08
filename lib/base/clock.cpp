// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"

#include "base/alarm.h"

#include <condition_variable>
#include <mutex>
#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace chatelaine {

std::unique_ptr<Alarm> Clock::newAlarm() const
{
    return std::make_unique<SystemAlarm>(*this);
}

std::chrono::milliseconds SystemClock::uptime() const
{
#ifdef Q_OS_LINUX
    // std::chrono::steady_clock stands still here while the machine sleeps.
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time); // cannot fail since Linux 2.6.39
    const auto passed = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#else
    const auto passed = std::chrono::steady_clock::now().time_since_epoch();
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(passed);
}

bool pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace chatelaine
