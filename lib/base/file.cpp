// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include "base/posix.h"

#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
QString nameOf(uid_t user)
{
    passwd entry{};
    passwd *found = nullptr;
    std::vector<char> buffer(16 * 1024);
    ::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(user);
}

QString temporaryNameBeside(const QString &path)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString name = QFileInfo(path).path() + u"/.chatelaine-"_s;
    for (int i = 0; i < 6; ++i)
        name += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(62)]);
    return name;
}
#endif

} // namespace

#ifdef Q_OS_UNIX

Result<std::optional<FileContent>> readFile(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return std::nullopt;
        return failure(ErrorCode::FileUnreadable, path,
                       errno == ELOOP ? u"it is a symbolic link"_s : systemWords(errno));
    }
    struct stat info
    {
    };
    if (::fstat(file.get(), &info) != 0)
        return failure(ErrorCode::FileUnreadable, path, systemWords(errno));
    if (!S_ISREG(info.st_mode))
        return failure(ErrorCode::FileUnreadable, path,
                       S_ISDIR(info.st_mode) ? u"it is a directory"_s : u"it is not a regular file"_s);
    if (info.st_size > maximumFileSize)
        return failure(ErrorCode::FileUnreadable, path, u"it is larger than 1 MiB"_s);

    FileContent content;
    content.readableByOthers = (info.st_mode & (S_IRGRP | S_IROTH)) != 0;
    content.readOnly = (info.st_mode & S_IWUSR) == 0;
    content.hardLinks = static_cast<int>(info.st_nlink);
    // It may grow while it is read: the limit holds all the same.
    QByteArray buffer(maximumFileSize + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < buffer.size()) {
        const ssize_t n = ::read(file.get(), buffer.data() + size, static_cast<size_t>(buffer.size() - size));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(ErrorCode::FileUnreadable, path, systemWords(errno));
        if (n == 0)
            break;
        size += n;
    }
    if (size > maximumFileSize)
        return failure(ErrorCode::FileUnreadable, path, u"it is larger than 1 MiB"_s);
    content.bytes = QByteArray(buffer.constData(), size);
    return content;
}

Result<> writeFileDurably(const QString &path, const QByteArray &bytes)
{
    const Folder folder(QFileInfo(path).path());
    if (const Result<> open = folder.isOpen(); !open)
        return open;
    QString temporary;
    int fd = -1;
    for (int attempt = 0; attempt < 100 && fd < 0; ++attempt) {
        temporary = temporaryNameBeside(path);
        fd = ::open(QFile::encodeName(temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                    0600);
        if (fd < 0 && errno != EEXIST)
            return failure(ErrorCode::FileUnwritable, path, systemWords(errno));
    }
    if (fd < 0)
        return failure(ErrorCode::FileUnwritable, path, u"no free name for a temporary file"_s);

    const auto fill = [&]() -> Result<> {
        Descriptor file(fd);
        if (const Result<> written = writeAll(file.get(), bytes, path); !written)
            return written;
        if (::fchmod(file.get(), 0600) != 0 || ::fsync(file.get()) != 0)
            return failure(ErrorCode::FileUnwritable, path, systemWords(errno));
        if (file.close() != 0)
            return failure(ErrorCode::FileUnwritable, path, systemWords(errno));
        if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
            return failure(ErrorCode::FileUnwritable, path, systemWords(errno));
        return {};
    };
    if (const Result<> filled = fill(); !filled) {
        ::unlink(QFile::encodeName(temporary).constData());
        return filled;
    }
    return folder.sync();
}

Result<bool> removeFileDurably(const QString &path)
{
    struct stat info
    {
    };
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0 && errno == ENOENT)
        return false;
    const Folder folder(QFileInfo(path).path());
    if (const Result<> open = folder.isOpen(); !open)
        return std::unexpected(open.error());
    if (::unlink(QFile::encodeName(path).constData()) != 0) {
        if (errno == ENOENT)
            return false;
        return failure(ErrorCode::FileUnwritable, path, systemWords(errno));
    }
    if (const Result<> synced = folder.sync(); !synced)
        return std::unexpected(synced.error());
    return true;
}

Result<> ensureDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const QString parentPath = info.path();
    if (!info.isRoot() && parentPath != path) {
        if (const Result<> parent = ensureDirectory(parentPath); !parent)
            return parent;
    }
    // Root would leave a folder in somebody's home that its owner cannot use.
    if (::geteuid() == 0) {
        if (const Result<> ours = requireOurs(parentPath); !ours)
            return ours;
    }
    const Folder parent(parentPath);
    if (const Result<> open = parent.isOpen(); !open)
        return open;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0) {
        if (errno != EEXIST)
            return failure(ErrorCode::FileUnwritable, path, systemWords(errno));
        return QFileInfo(path).isDir() ? Result<>()
                                       : failure(ErrorCode::FileUnwritable, path, u"it is not a directory"_s);
    }
    return parent.sync(); // else a crash could take the folder, and what is written into it
}

Result<> requireOurs(const QString &path)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        if (errno == ENOENT)
            return {};
        return failure(ErrorCode::FileUnreadable, path, systemWords(errno));
    }
    if (info.st_uid == ::geteuid())
        return {};
    return failure(ErrorCode::NotOurs, path, nameOf(info.st_uid));
}

Result<> requireWritableFolder(const QString &path)
{
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK | X_OK, AT_EACCESS) == 0 || errno == ENOENT)
        return {};
    return failure(ErrorCode::FileUnwritable, path, systemWords(errno));
}

#else

Result<std::optional<FileContent>> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return std::nullopt;
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, path, u"it is not a regular file"_s);
    if (info.size() > maximumFileSize)
        return failure(ErrorCode::FileUnreadable, path, u"it is larger than 1 MiB"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    FileContent content;
    content.bytes = file.read(maximumFileSize + 1);
    if (content.bytes.size() > maximumFileSize)
        return failure(ErrorCode::FileUnreadable, path, u"it is larger than 1 MiB"_s);
    return content;
}

Result<> writeFileDurably(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

Result<bool> removeFileDurably(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return false;
    if (!file.remove())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return true;
}

Result<> ensureDirectory(const QString &path)
{
    if (!QDir().mkpath(path))
        return failure(ErrorCode::FileUnwritable, path, u"it cannot be created"_s);
    return {};
}

Result<> requireOurs(const QString &)
{
    return {};
}

Result<> requireWritableFolder(const QString &)
{
    return {};
}

#endif

Result<QString> resolveLinks(const QString &path)
{
    // By the system's own rules: a link's target is relative to where the link really is, folders that are links on the
    // way included.
    const QFileInfo info(path);
    std::error_code error;
    const auto target = std::filesystem::canonical(info.filesystemAbsoluteFilePath(), error);
    if (!error)
        return QFileInfo(target).filePath();
    if (error == std::errc::too_many_symbolic_link_levels)
        return failure(ErrorCode::FileUnreadable, path, u"its links form a circle"_s);
    if (error != std::errc::no_such_file_or_directory)
        return failure(ErrorCode::FileUnreadable, path, QString::fromStdString(error.message()));
    if (info.isSymLink())
        return failure(ErrorCode::DanglingLink, path, info.symLinkTarget());
    // The folder's own links matter for what is "beside" the file.
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    return folder.isEmpty() ? path : QDir(folder).filePath(info.fileName());
}

} // namespace chatelaine
