// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/heldfile.h"

#include "base/file.h"

#include <QFile>
#include <QRandomGenerator>

#include <utility>

#ifdef Q_OS_UNIX
#include "base/posix.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

static constexpr auto unfinished = ".new-"_L1;

//! 64 random bits: rename() would replace a file that has the name already.
static QString randomName()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

HeldFile::HeldFile(HeldFile &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_path(std::move(other.m_path))
{
}

HeldFile &HeldFile::operator=(HeldFile &&other) noexcept
{
    if (this != &other) {
        close();
        m_fd = std::exchange(other.m_fd, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

HeldFile::~HeldFile()
{
    close();
}

bool HeldFile::isUnfinished(const QString &name)
{
    return name.startsWith(unfinished);
}

Result<> HeldFile::remove()
{
    const Result<bool> removed = removeFileDurably(m_path);
    return removed ? Result<>() : std::unexpected(removed.error());
}

#ifdef Q_OS_UNIX

Result<HeldFile> HeldFile::create(const QString &folderPath, const QByteArray &head, qint64 size)
{
    const auto failed = [&](int error) { return failure(ErrorCode::FileUnwritable, folderPath, systemWords(error)); };
    const Folder folder(folderPath);
    if (const Result<> open = folder.isOpen(); !open)
        return std::unexpected(open.error());

    const auto create = [&](const QString &path) -> Result<std::optional<HeldFile>> {
        const int fd = ::open(QFile::encodeName(path).constData(),
                              O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
        if (fd < 0)
            return errno == EEXIST ? Result<std::optional<HeldFile>>(std::nullopt) : failed(errno);
        HeldFile file(fd, path);
        // Somebody who clears up may have come in between: then it is his, and gone.
        const Result<bool> held = file.hold();
        if (held && !*held)
            return std::nullopt;
        if (held)
            return file;
        ::unlink(QFile::encodeName(path).constData());
        return failure(ErrorCode::FileUnwritable, folderPath, held.error().detail);
    };
    QString name;
    std::optional<HeldFile> file;
    for (int attempt = 0; attempt < 100 && !file; ++attempt) {
        name = randomName();
        Result<std::optional<HeldFile>> created = create(folderPath + u'/' + unfinished + name);
        if (!created)
            return std::unexpected(created.error());
        file = std::move(*created);
    }
    if (!file)
        return failure(ErrorCode::FileUnwritable, folderPath, u"no free name for a new file"_s);

    const auto finish = [&]() -> Result<> {
        if (const Result<> reserved = file->reserve(size); !reserved)
            return reserved;
        if (const Result<> written = file->write(0, head); !written)
            return written;
        if (::fchmod(file->m_fd, 0600) != 0 || ::fsync(file->m_fd) != 0)
            return failed(errno);
        const QString path = folderPath + u'/' + name;
        if (::rename(QFile::encodeName(file->m_path).constData(), QFile::encodeName(path).constData()) != 0)
            return failed(errno);
        file->m_path = path;
        return folder.sync();
    };
    if (const Result<> finished = finish(); !finished) {
        ::unlink(QFile::encodeName(file->m_path).constData());
        return failure(finished.error().code, folderPath, finished.error().detail);
    }
    return std::move(*file);
}

Result<std::optional<HeldFile>> HeldFile::open(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) {
        if (errno == ENOENT)
            return std::nullopt;
        const QString words = errno == ELOOP ? u"it is a symbolic link"_s : systemWords(errno);
        if (const Result<> ours = requireOurs(path); !ours && ours.error().code == ErrorCode::NotOurs)
            return std::unexpected(ours.error());
        return failure(ErrorCode::FileUnreadable, path, words);
    }
    HeldFile file(fd, path);
    struct stat info
    {
    };
    if (::fstat(fd, &info) != 0)
        return failure(ErrorCode::FileUnreadable, path, systemWords(errno));
    if (!S_ISREG(info.st_mode))
        return failure(ErrorCode::FileUnreadable, path, u"it is not a regular file"_s);
    if (info.st_uid != ::geteuid()) {
        const Result<> ours = requireOurs(path);
        return ours ? failure(ErrorCode::NotOurs, path) : std::unexpected(ours.error());
    }
    return file;
}

Result<bool> HeldFile::hold()
{
    while (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return false;
        if (errno != EINTR)
            return failure(ErrorCode::FileUnwritable, m_path, systemWords(errno));
    }
    struct stat info
    {
    };
    if (::fstat(m_fd, &info) != 0)
        return failure(ErrorCode::FileUnwritable, m_path, systemWords(errno));
    return info.st_nlink > 0;
}

Result<> HeldFile::reserve(qint64 size)
{
#ifdef Q_OS_LINUX
    int error = EINTR;
    while (error == EINTR)
        error = ::posix_fallocate(m_fd, 0, static_cast<off_t>(size));
    if (error == 0)
        return {};
    if (error != EOPNOTSUPP && error != EINVAL)
        return failure(ErrorCode::FileUnwritable, m_path, systemWords(error));
#endif
    return write(0, QByteArray(size, '\0'));
}

Result<QByteArray> HeldFile::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        const ssize_t n = ::pread(m_fd, bytes.data() + got, static_cast<size_t>(bytes.size() - got),
                                  static_cast<off_t>(offset + got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(ErrorCode::FileUnreadable, m_path, systemWords(errno));
        if (n == 0)
            break;
        got += n;
    }
    bytes.truncate(got);
    return bytes;
}

Result<> HeldFile::write(qint64 offset, const QByteArray &bytes)
{
    if (::lseek(m_fd, static_cast<off_t>(offset), SEEK_SET) < 0)
        return failure(ErrorCode::FileUnwritable, m_path, systemWords(errno));
    return writeAll(m_fd, bytes, m_path);
}

Result<> HeldFile::sync()
{
#ifdef Q_OS_LINUX
    const int done = ::fdatasync(m_fd); // its size does not change
#else
    const int done = ::fsync(m_fd);
#endif
    return done == 0 ? Result<>() : failure(ErrorCode::FileUnwritable, m_path, systemWords(errno));
}

void HeldFile::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

#else

static HANDLE handleOf(int fd)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(fd));
}

static const wchar_t *wide(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

//! -1 with GetLastError().
static int openFile(const QString &path, DWORD disposition)
{
    const HANDLE handle =
        ::CreateFileW(wide(path), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                      nullptr, disposition, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    return handle == INVALID_HANDLE_VALUE ? -1 : ::_open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_BINARY);
}

Result<HeldFile> HeldFile::create(const QString &folder, const QByteArray &head, qint64 size)
{
    const QString name = randomName();
    const QString first = folder + u'/' + unfinished + name;
    const int fd = openFile(first, CREATE_NEW);
    if (fd < 0)
        return failure(ErrorCode::FileUnwritable, folder, qt_error_string());
    HeldFile file(fd, first);
    const auto finish = [&]() -> Result<> {
        const Result<bool> held = file.hold();
        if (!held || !*held)
            return failure(ErrorCode::FileUnwritable, folder, u"somebody else took the new file"_s);
        if (const Result<> reserved = file.reserve(size); !reserved)
            return reserved;
        if (const Result<> written = file.write(0, head); !written)
            return written;
        if (const Result<> synced = file.sync(); !synced)
            return synced;
        const QString path = folder + u'/' + name;
        if (!::MoveFileExW(wide(file.m_path), wide(path), MOVEFILE_WRITE_THROUGH))
            return failure(ErrorCode::FileUnwritable, folder, qt_error_string());
        file.m_path = path;
        return {};
    };
    if (const Result<> finished = finish(); !finished) {
        QFile::remove(file.m_path);
        return failure(finished.error().code, folder, finished.error().detail);
    }
    return file;
}

Result<std::optional<HeldFile>> HeldFile::open(const QString &path)
{
    const int fd = openFile(path, OPEN_EXISTING);
    if (fd >= 0)
        return HeldFile(fd, path);
    if (::GetLastError() == ERROR_FILE_NOT_FOUND)
        return std::nullopt;
    return failure(ErrorCode::FileUnreadable, path, qt_error_string());
}

Result<bool> HeldFile::hold()
{
    // A lock keeps others from reading here: it is on a byte far behind the end.
    OVERLAPPED behind{};
    behind.OffsetHigh = 1;
    if (!::LockFileEx(handleOf(m_fd), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &behind)) {
        if (::GetLastError() == ERROR_LOCK_VIOLATION)
            return false;
        return failure(ErrorCode::FileUnwritable, m_path, qt_error_string());
    }
    FILE_STANDARD_INFO info{};
    if (!::GetFileInformationByHandleEx(handleOf(m_fd), FileStandardInfo, &info, sizeof info))
        return failure(ErrorCode::FileUnwritable, m_path, qt_error_string());
    return !info.DeletePending && info.NumberOfLinks > 0;
}

Result<> HeldFile::reserve(qint64 size)
{
    return write(0, QByteArray(size, '\0'));
}

Result<QByteArray> HeldFile::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        OVERLAPPED at{};
        at.Offset = static_cast<DWORD>(offset + got);
        DWORD n = 0;
        if (!::ReadFile(handleOf(m_fd), bytes.data() + got, static_cast<DWORD>(bytes.size() - got), &n, &at)
            && ::GetLastError() != ERROR_HANDLE_EOF)
            return failure(ErrorCode::FileUnreadable, m_path, qt_error_string());
        if (n == 0)
            break;
        got += n;
    }
    bytes.truncate(got);
    return bytes;
}

Result<> HeldFile::write(qint64 offset, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        OVERLAPPED at{};
        at.Offset = static_cast<DWORD>(offset + written);
        DWORD n = 0;
        if (!::WriteFile(handleOf(m_fd), bytes.constData() + written, static_cast<DWORD>(bytes.size() - written), &n,
                         &at))
            return failure(ErrorCode::FileUnwritable, m_path, qt_error_string());
        written += n;
    }
    return {};
}

Result<> HeldFile::sync()
{
    return ::FlushFileBuffers(handleOf(m_fd)) ? Result<>()
                                              : failure(ErrorCode::FileUnwritable, m_path, qt_error_string());
}

void HeldFile::close()
{
    if (m_fd >= 0)
        ::_close(std::exchange(m_fd, -1));
}

#endif

} // namespace chatelaine
