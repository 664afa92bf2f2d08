// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace chatelaine {

//! \file What the files of this folder share where the system is a POSIX one. Nobody else includes it.

//! \brief The system's words for an errno, in English whatever the locale.
QString systemWords(int error);

//! \brief A file descriptor that closes itself.
class Descriptor final
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

    //! close() can be the first to report a failed write (NFS, quota): -1 with errno. Once; then nothing.
    int close();

private:
    int m_fd;
};

//! \brief A folder whose entries are to be made durable. Opened before anything is changed there: a folder that cannot
//! be opened cannot be synced.
class Folder final
{
public:
    explicit Folder(const QString &path);

    Result<> isOpen() const;
    Result<> sync() const;

private:
    QString m_path;
    Descriptor m_descriptor;
    int m_openError;
};

//! \brief Writes all of \a bytes where \a fd stands. Errors: FileUnwritable (subject: \a path).
Result<> writeAll(int fd, const QByteArray &bytes, const QString &path);

} // namespace chatelaine
