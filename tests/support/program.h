// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace chatelaine::testing {

//! \brief What a program that ran to its end left behind.
struct Ended
{
    int exitCode = -1; //!< -1: it did not start, crashed or was too slow
    QByteArray output;
    QByteArray errors; //!< its standard error; why it did not end well, if the exit code is -1

    //! \brief Exit code and standard error in one line for QVERIFY2, without what looks like a secret.
    QByteArray say() const;
};

//! \brief Runs \a command with nothing but \a environment, and \a input as all of its standard input. At most \a limit
//! milliseconds.
Ended runProgram(const QStringList &command, const QProcessEnvironment &environment, const QByteArray &input = {},
                 int limit = 30'000);

//! \brief A program that runs on, with nothing but its environment. Asked to end (SIGTERM), and waited for, with the
//! object.
class Background final
{
public:
    Background(const QStringList &command, const QProcessEnvironment &environment);
    ~Background();
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace chatelaine::testing
