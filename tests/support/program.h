// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <functional>

namespace chatelaine::testing {

//! \brief Makes \a process, before it is started, end when the thread that starts it does, however that is. \a besides:
//! what else is to be done in the new process before it becomes the program: nothing but system calls.
void tieToThisProgram(QProcess &process, const std::function<void()> &besides = {});

//! \brief What a program that ran to its end left behind.
struct Ended
{
    int exitCode = -1; //!< -1: it did not start, crashed or was too slow
    QByteArray output;
    QByteArray errors; //!< its standard error; why it did not end well, if the exit code is -1

    //! \brief The object that it printed; empty: it printed something else.
    QJsonObject json() const;
    //! \brief What the object says that went wrong: {"error": {"code": "…"}}.
    QString errorCode() const;
    //! \brief Exit code and what it said in one line for QVERIFY2, without what looks like a secret.
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

//! \a call is `Ended`, with the exit code \a code.
#define COMPARE_EXIT(call, code)                                                                                       \
    do {                                                                                                               \
        const chatelaine::testing::Ended howItEnded = call;                                                            \
        QVERIFY2(howItEnded.exitCode == (code), howItEnded.say().constData());                                         \
    } while (false)
