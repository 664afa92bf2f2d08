// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/program.h"

#include "base/log.h"

#include <QJsonDocument>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace chatelaine::testing {

void tieToThisProgram(QProcess &process, const std::function<void()> &besides)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([besides] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (besides)
            besides();
    });
#else
    process.setChildProcessModifier(besides);
#endif
}

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QString Ended::errorCode() const
{
    return json().value(u"error").toObject().value(u"code").toString();
}

QByteArray Ended::say() const
{
    return "exit code " + QByteArray::number(exitCode) + ": "
        + redacted(QString::fromUtf8(output + errors)).toUtf8().trimmed().right(1000).replace('\n', " | ");
}

namespace {

void start(QProcess &process, const QStringList &command, const QProcessEnvironment &environment)
{
    tieToThisProgram(process);
    process.setProcessEnvironment(environment);
    process.start(command.first(), command.mid(1));
}

} // namespace

Ended runProgram(const QStringList &command, const QProcessEnvironment &environment, const QByteArray &input, int limit)
{
    QProcess process;
    start(process, command, environment);
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    const bool isOver = process.waitForFinished(limit);
    if (isOver && process.exitStatus() == QProcess::NormalExit)
        ended.exitCode = process.exitCode();
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    if (ended.exitCode < 0)
        ended.errors += process.errorString().toUtf8();
    if (!isOver) {
        process.kill();
        process.waitForFinished();
    }
    return ended;
}

Background::Background(const QStringList &command, const QProcessEnvironment &environment)
{
    start(m_process, command, environment);
}

Background::~Background()
{
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace chatelaine::testing
