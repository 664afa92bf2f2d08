// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace chatelaine {

//! \brief A file of fixed size that one owner writes in place: its room is taken when it is created, so that a full
//! disk cannot refuse what comes later, and others can see whether its owner still lives.
//!
//! To hold it is to have the lock on the file itself (flock), which the system takes back when the process ends.
//! Movable, not copyable; one thread at a time. Errors: FileUnwritable and FileUnreadable with the system's words.
class HeldFile final
{
public:
    HeldFile(HeldFile &&other) noexcept;
    HeldFile &operator=(HeldFile &&other) noexcept;
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;
    ~HeldFile();

    //! \brief A new file in \a folder with a random name, 0600, \a size bytes all of which have their room on the disk,
    //! beginning with \a head; held.
    //!
    //! It gets its name when all of this is synced, and the folder is synced after it; until then it is called
    //! ".new-…". Leaves nothing if it fails; the errors name \a folder.
    static Result<HeldFile> create(const QString &folder, const QByteArray &head, qint64 size);

    //! \brief Whether \a name is one of a file whose creation was not finished. If it can be held, its creator is gone.
    static bool isUnfinished(const QString &name);

    //! \brief Opens \a path, which is not held by that; nothing if there is none (any more).
    //!
    //! A link, directory, FIFO, … is refused and never waited for. Errors: FileUnreadable, NotOurs.
    static Result<std::optional<HeldFile>> open(const QString &path);

    //! \brief Tries to hold it, once. False: somebody else does, or did until he removed it.
    Result<bool> hold();

    //! \brief Up to \a size bytes from \a offset on; fewer only where the file ends.
    Result<QByteArray> read(qint64 offset, qint64 size) const;
    //! \brief Durable only after sync().
    Result<> write(qint64 offset, const QByteArray &bytes);
    Result<> sync();

    //! \brief Removes it and syncs its folder. It must be held, and stays so.
    Result<> remove();

    const QString &path() const { return m_path; }

private:
    HeldFile(int fd, QString path)
        : m_fd(fd)
        , m_path(std::move(path))
    {
    }
    Result<> reserve(qint64 size);
    void close();

    int m_fd = -1;
    QString m_path;
};

} // namespace chatelaine
