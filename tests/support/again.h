// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

namespace chatelaine::testing {

struct Ran
{
    int exitCode = -1; //!< -1: it did not start, crashed or was too slow
    QByteArray output; //!< of both streams
};

//! \brief Runs \a command to its end (60 s). \a environment: "NAME=value", beside ours.
Ran run(const QStringList &command, const QStringList &environment = {});

//! \brief Whether this process was started by runAgain().
bool isAgain();

//! \brief Runs the test function that calls it once more, alone, in a new process of this program behind \a prefix
//! (setpriv, unshare, strace, …). A prefix that cannot do its work is a failure, never a skip.
Ran runAgain(const QStringList &prefix);

//! \brief A prefix for a process that mode bits bind: another user's if we are root, else none.
QStringList asUnprivileged();

//! \brief A prefix for a process that finds a file system of \a kibibytes mounted on \a folder, of its own.
QStringList withTinyDisk(const QString &folder, int kibibytes = 64);
//! \brief That folder, in the process behind it.
QString tinyDisk();

} // namespace chatelaine::testing

//! The rest of the calling test function runs in a process of its own behind \a prefix.
#define CONTINUE_BEHIND(prefix)                                                                                        \
    if (!chatelaine::testing::isAgain()) {                                                                             \
        const chatelaine::testing::Ran again = chatelaine::testing::runAgain(prefix);                                  \
        QVERIFY2(again.exitCode == 0, again.output.constData());                                                       \
        return;                                                                                                        \
    }
