// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/posix.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace chatelaine {

QString systemWords(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

int Descriptor::close()
{
    return m_fd >= 0 ? ::close(std::exchange(m_fd, -1)) : 0;
}

Folder::Folder(const QString &path)
    : m_path(path)
    , m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    , m_openError(m_descriptor.isOpen() ? 0 : errno)
{
}

Result<> Folder::isOpen() const
{
    return m_openError == 0 ? Result<>() : failure(ErrorCode::FileUnwritable, m_path, systemWords(m_openError));
}

Result<> Folder::sync() const
{
    // Some file systems cannot sync a directory and say EINVAL: there is nothing more that could be done there.
    if (::fsync(m_descriptor.get()) != 0 && errno != EINVAL)
        return failure(ErrorCode::FileUnwritable, m_path, systemWords(errno));
    return {};
}

Result<> writeAll(int fd, const QByteArray &bytes, const QString &path)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failure(ErrorCode::FileUnwritable, path, systemWords(errno));
        written += n;
    }
    return {};
}

} // namespace chatelaine
