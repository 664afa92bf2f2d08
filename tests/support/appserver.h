// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace chatelaine::testing {

//! \brief A running `codex app-server`, spoken to in its JSON lines. Ends with the object.
//!
//! Nothing that it says holds a token. Notifications and its own requests are passed over.
class AppServer final
{
public:
    //! \brief Starts \a command with nothing but \a environment, and waits for nothing: several can start at once.
    AppServer(const QStringList &command, const QProcessEnvironment &environment);
    ~AppServer();

    //! \brief Waits until it has answered the introduction. False if it did not: QVERIFY it first.
    bool isReady();

    //! \brief Asks, and waits for the answer.
    QJsonObject ask(const QString &method, const QJsonObject &parameters = {})
    {
        return answerTo(send(method, parameters));
    }
    //! \brief Asks; answerTo() has the answer.
    int send(const QString &method, const QJsonObject &parameters = {});
    //! \brief The whole message with "result" or "error", in the order of the questions; empty if none came in \a limit
    //! milliseconds, or if it ended.
    QJsonObject answerTo(int id, int limit = 20'000);

private:
    void write(const QJsonObject &message);

    QProcess m_process;
    int m_lastId = 0;
    bool m_isIntroduced = false; //!< an answer was waited for
    bool m_isReady = false;
};

} // namespace chatelaine::testing
