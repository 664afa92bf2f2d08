// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace chatelaine::testing {

//! \brief What a test does in the middle of the library's work: at its calls into the system that make something
//! durable, take a lock or wait. Nothing in the library knows of it: this program has fsync(), fdatasync(), flock(),
//! the waits and the clock of its own, which take the place of the system's.
//!
//! While a Scope lives its thread syncs nothing and sleeps for no time: its monotonic clock jumps ahead instead. Every
//! other thread has what it always has.
class Steps
{
public:
    virtual ~Steps() = default;

    //! \brief Something was written or removed, and is about to be made durable. May throw. In a file of the journal:
    //! a change of its content.
    virtual void syncing(bool isInJournal) = 0;
    //! \brief Now it is.
    virtual void synced(bool isInJournal) = 0;
    //! \brief The lock of the open file \a fd is about to be tried. Must not throw.
    virtual void locking(int fd) = 0;
    //! \brief So much time has passed in a wait. Must not throw.
    virtual void slept(std::chrono::milliseconds time) = 0;

    class Scope final
    {
    public:
        explicit Scope(Steps &steps);
        ~Scope();
        Scope(const Scope &) = delete;
        Scope &operator=(const Scope &) = delete;
    };
};

} // namespace chatelaine::testing
