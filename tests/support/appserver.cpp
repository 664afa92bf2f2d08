// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/appserver.h"

#include "support/program.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <utility>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

AppServer::AppServer(const QStringList &command, const QProcessEnvironment &environment)
{
    tieToThisProgram(m_process);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(command.first(), command.mid(1));
    const QJsonObject client{{u"name"_s, u"chatelaine_tests"_s}, {u"version"_s, u"1"_s}};
    write(
        {{u"id"_s, ++m_lastId}, {u"method"_s, u"initialize"_s}, {u"params"_s, QJsonObject{{u"clientInfo"_s, client}}}});
}

AppServer::~AppServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool AppServer::isReady()
{
    if (!std::exchange(m_isIntroduced, true)) {
        m_isReady = answerTo(m_lastId).contains(u"result"_s);
        write({{u"method"_s, u"initialized"_s}});
    }
    return m_isReady;
}

int AppServer::send(const QString &method, const QJsonObject &parameters)
{
    isReady(); // what is asked before the introduction is answered gets no answer
    write({{u"id"_s, ++m_lastId}, {u"method"_s, method}, {u"params"_s, parameters}});
    return m_lastId;
}

QJsonObject AppServer::answerTo(int id, int limit)
{
    const QDeadlineTimer deadline(limit);
    while (m_process.canReadLine() || m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        while (m_process.canReadLine()) {
            const QJsonObject message = QJsonDocument::fromJson(m_process.readLine()).object();
            if (message[u"id"_s].toInt() == id && !message.contains(u"method"_s))
                return message;
        }
    }
    return {};
}

void AppServer::write(const QJsonObject &message)
{
    m_process.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace chatelaine::testing
