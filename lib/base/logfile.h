// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <mutex>

namespace chatelaine {

//! \brief A file for the messages of a program, of mode 0600 in a folder that is made 0700. One that is full becomes
//! ".1", and that ".2"; what was ".2" is gone.
//!
//! Nothing is opened before the first message, and nothing is ever synced: it is no record of what was done. Safe to
//! use from every thread; of two programs that write to one file at once, one may go on in ".1" for a while.
class LogFile final
{
public:
    static constexpr qint64 usualLimit = 512 * 1024; //!< bytes

    explicit LogFile(QString path, qint64 limit = usualLimit)
        : m_path(std::move(path))
        , m_limit(limit)
    {
    }

    //! \brief Appends \a line, which ends with a newline. After an error each further line tries anew.
    //!
    //! Errors: NotOurs (the folder, or the one that it is in), FileUnwritable.
    Result<> write(const QByteArray &line);

private:
    Result<> open();
    void rotate();

    const QString m_path;
    const qint64 m_limit;
    std::mutex m_writing;
    QFile m_file;
};

} // namespace chatelaine
