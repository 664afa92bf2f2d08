// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>

namespace chatelaine::testing {

//! \brief A moment at which a program is killed.
//!
//! Calls are counted by groups, because only within one their order is always the same: "file" (whatever changes or
//! locks files), "bus" (bytes for the session bus), "server" (bytes for the issuer).
struct KillPoint
{
    QByteArray group; //!< "answer": \c number is that of the bytes that the issuer had answered
    int number = 0; //!< from 1
    bool isAfter = false; //!< the call was done

    QByteArray toText() const;
};

//! \brief What a program did, as far as it got. A call that was begun and is not done may have been done all the same.
struct KillRecord
{
    struct Call
    {
        QByteArray group;
        QByteArray name; //!< "open" (for writing), "write", "fsync", "rename", …
        QByteArray where; //!< path, if there is one
        bool isDone = false;
        qint64 result = -1;
    };
    QList<Call> calls;
    int answerBytes = 0; //!< that the issuer had answered

    //! \brief Reads what the program under test has written to \a path.
    static KillRecord read(const QString &path);

    int count(const QByteArray &group) const;
    //! \brief Bytes that went to the issuer.
    qint64 bytesSent() const;
};

//! \brief Makes \a environment one in which a program records to \a record what it does below \a folder, on the bus and
//! with the issuer on \a port, and dies at \a at, if given. The programs that it starts are left alone.
void recordCalls(QProcessEnvironment &environment, const QString &record, const QString &folder, int port,
                 const KillPoint *at = nullptr);

} // namespace chatelaine::testing
