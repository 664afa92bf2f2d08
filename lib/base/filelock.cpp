// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/filelock.h"

#include "base/file.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include "base/posix.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

static void waitAtMost(std::chrono::milliseconds interval, const QDeadlineTimer &deadline)
{
    const qint64 remaining = deadline.isForever() ? interval.count() : deadline.remainingTime();
    QThread::msleep(static_cast<unsigned long>(std::min<qint64>(interval.count(), remaining)));
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

FileLock::~FileLock()
{
    release();
}

#ifdef Q_OS_UNIX

Result<FileLock> FileLock::acquire(const QString &path, std::chrono::milliseconds limit,
                                   std::chrono::milliseconds interval, std::stop_token stop)
{
    const QByteArray name = QFile::encodeName(path);
    const auto open = [&] {
        return ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    };
    int fd = open();
    // One of ours that is read-only would keep Codex from storing what it renewed: the mode is mended for both.
    if (fd < 0 && errno == EACCES && ::fchmodat(AT_FDCWD, name.constData(), 0600, 0) == 0)
        fd = open();
    if (fd < 0) {
        const int error = errno;
        // Whose it is says more than "permission denied".
        if (const Result<> ours = requireOurs(path); !ours)
            return std::unexpected(ours.error());
        return failure(ErrorCode::FileUnwritable, path, systemWords(error));
    }
    FileLock lock(fd);
    struct stat info
    {
    };
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))
        return failure(ErrorCode::FileUnwritable, path, u"it is not a regular file"_s);
    if (info.st_uid != ::geteuid()) {
        const Result<> ours = requireOurs(path);
        return ours ? failure(ErrorCode::NotOurs, path) : std::unexpected(ours.error());
    }
    if ((info.st_mode & 0077) != 0)
        ::fchmod(fd, 0600); // the lock works without it: nothing is said if it fails

    const QDeadlineTimer deadline(limit);
    for (;;) {
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
            return lock;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failure(ErrorCode::FileUnwritable, path, systemWords(errno));
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (deadline.hasExpired())
            return failure(ErrorCode::LockBusy, path);
        waitAtMost(interval, deadline);
    }
}

void FileLock::release()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

#else

Result<FileLock> FileLock::acquire(const QString &path, std::chrono::milliseconds limit,
                                   std::chrono::milliseconds interval, std::stop_token stop)
{
    const HANDLE handle = ::CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                                        FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failure(ErrorCode::FileUnwritable, path, qt_error_string());
    FileLock lock(::_open_osfhandle(reinterpret_cast<intptr_t>(handle), 0));

    const QDeadlineTimer deadline(limit);
    for (;;) {
        OVERLAPPED all{};
        if (::LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, MAXDWORD, MAXDWORD, &all))
            return lock;
        if (::GetLastError() != ERROR_LOCK_VIOLATION)
            return failure(ErrorCode::FileUnwritable, path, qt_error_string());
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (deadline.hasExpired())
            return failure(ErrorCode::LockBusy, path);
        waitAtMost(interval, deadline);
    }
}

void FileLock::release()
{
    if (m_fd >= 0)
        ::_close(std::exchange(m_fd, -1));
}

#endif

} // namespace chatelaine
