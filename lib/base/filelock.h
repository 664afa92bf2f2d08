// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <chrono>
#include <stop_token>

namespace chatelaine {

//! \brief An advisory lock on a file (flock), as Rust's standard library takes it: the two exclude each other.
//!
//! The file is created 0600 and never removed. Released by the destructor, and by the system when the process ends.
//! Movable, not copyable; may be released on another thread than it was taken on.
class FileLock final
{
public:
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

    //! \brief Tries every \a interval for at most \a limit.
    //!
    //! Errors: LockBusy (somebody else held it all the time), Cancelled (\a stop), NotOurs (the file belongs to
    //! another user), FileUnwritable (it cannot be opened or locked). A lock file of ours with a wider mode is
    //! narrowed to 0600.
    static Result<FileLock> acquire(const QString &path, std::chrono::milliseconds limit,
                                    std::chrono::milliseconds interval, std::stop_token stop = {});

    void release();

private:
    explicit FileLock(int fd)
        : m_fd(fd)
    {
    }

    int m_fd = -1;
};

} // namespace chatelaine
