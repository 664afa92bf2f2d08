// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "model/steps.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <dlfcn.h>
#include <pthread.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

thread_local chatelaine::testing::Steps *current = nullptr;
thread_local std::chrono::nanoseconds ahead{0};

std::chrono::nanoseconds durationOf(const timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

timespec timespecOf(std::chrono::nanoseconds duration)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(duration);
    return {static_cast<time_t>(seconds.count()), static_cast<long>((duration - seconds).count())};
}

//! The system's own.
template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int realClockGettime(clockid_t clock, timespec *time)
{
    static auto *const real = next<int(clockid_t, timespec *)>("clock_gettime");
    return real(clock, time);
}

void sleepFor(std::chrono::nanoseconds time)
{
    const auto passed = std::max(time, std::chrono::nanoseconds(0));
    ahead += passed;
    current->slept(std::chrono::ceil<std::chrono::milliseconds>(passed));
}

} // namespace

namespace chatelaine::testing {

Steps::Scope::Scope(Steps &steps)
{
    current = &steps;
}

Steps::Scope::~Scope()
{
    current = nullptr;
    ahead = {};
}

} // namespace chatelaine::testing

// In place of the system's, for the libraries too.
#pragma GCC visibility push(default)
extern "C" {

int fsync(int fd)
{
    if (!current) {
        static auto *const real = next<int(int)>("fsync");
        return real(fd);
    }
    current->syncing(false);
    current->synced(false);
    return 0;
}

int fdatasync(int fd)
{
    if (!current) {
        static auto *const real = next<int(int)>("fdatasync");
        return real(fd);
    }
    current->syncing(true); // only HeldFile calls this one
    current->synced(true);
    return 0;
}

int flock(int fd, int operation) noexcept
{
    static auto *const real = next<int(int, int)>("flock");
    if (current)
        current->locking(fd);
    return real(fd, operation);
}

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const int done = realClockGettime(clock, time);
    if (done == 0 && current && clock == CLOCK_MONOTONIC)
        *time = timespecOf(durationOf(*time) + ahead);
    return done;
}

int nanosleep(const timespec *time, timespec *left)
{
    if (!current) {
        static auto *const real = next<int(const timespec *, timespec *)>("nanosleep");
        return real(time, left);
    }
    sleepFor(durationOf(*time));
    return 0;
}

int clock_nanosleep(clockid_t clock, int flags, const timespec *time, timespec *left)
{
    if (!current) {
        static auto *const real = next<int(clockid_t, int, const timespec *, timespec *)>("clock_nanosleep");
        return real(clock, flags, time, left);
    }
    timespec now{};
    clock_gettime(clock, &now);
    sleepFor((flags & TIMER_ABSTIME) != 0 ? durationOf(*time) - durationOf(now) : durationOf(*time));
    return 0;
}

int pthread_cond_clockwait(pthread_cond_t *condition, pthread_mutex_t *mutex, clockid_t clock, const timespec *until)
{
    if (!current) {
        static auto *const real =
            next<int(pthread_cond_t *, pthread_mutex_t *, clockid_t, const timespec *)>("pthread_cond_clockwait");
        return real(condition, mutex, clock, until);
    }
    timespec now{};
    clock_gettime(clock, &now);
    sleepFor(durationOf(*until) - durationOf(now));
    return ETIMEDOUT; // nobody else is there who could wake it
}

} // extern "C"
#pragma GCC visibility pop
