// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace chatelaine {

//! \brief Durable files for secrets: read without surprises, written so that no crash leaves half of one.
//!
//! POSIX: every errno is reported. Elsewhere QSaveFile does the work.

//! The largest file that is read: no credential or index comes near it.
constexpr qint64 maximumFileSize = 1024 * 1024;

struct FileContent
{
    QByteArray bytes;
    bool readableByOthers = false; //!< group or others may read it
    bool readOnly = false; //!< its mode does not let the owner write
    int hardLinks = 1;
};

//! \brief Reads a regular file of at most \c maximumFileSize bytes; nothing if there is none.
//!
//! Opened O_NOFOLLOW|O_NONBLOCK|O_CLOEXEC, so that a link, FIFO, socket or device in its place is refused and never
//! waited for. Errors: FileUnreadable (permission, directory, FIFO, too large, …).
Result<std::optional<FileContent>> readFile(const QString &path);

//! \brief Replaces \a path by \a bytes: a temporary file ".chatelaine-XXXXXX" beside it (O_EXCL, 0600), write, fsync,
//! rename, fsync of the folder.
//!
//! The old file stays whole if anything before the last step fails. A link at \a path is replaced, not followed:
//! resolve it before. Errors: FileUnwritable with the system's words.
Result<> writeFileDurably(const QString &path, const QByteArray &bytes);

//! \brief Removes \a path and fsyncs its folder; false if there was none. Errors: FileUnwritable.
Result<bool> removeFileDurably(const QString &path);

//! \brief Creates \a path and its missing parents, each 0700 and synced. An existing one is left as it is. Root creates
//! nothing in a folder of somebody else. Errors: FileUnwritable, NotOurs.
Result<> ensureDirectory(const QString &path);

//! \brief Fails with NotOurs (subject: path, detail: the owner's name) unless \a path belongs to the effective user.
//! One that does not exist is fine. A link is followed.
Result<> requireOurs(const QString &path);

//! \brief Fails with FileUnwritable (detail: the system's words) unless files can be made and replaced in the folder \a
//! path. One that does not exist is fine.
Result<> requireWritableFolder(const QString &path);

//! \brief Where \a path leads: links resolved one by one, the last component may be missing.
//!
//! Errors: DanglingLink if the last component is a link to nothing, FileUnreadable for a circle of links.
Result<QString> resolveLinks(const QString &path);

} // namespace chatelaine
