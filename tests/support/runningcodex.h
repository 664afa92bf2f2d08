// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace chatelaine::testing {

//! \brief A program that is called as Codex is and does nothing: a copy of sleep(1). Ends with the object.
class RunningCodex final
{
public:
    //! \a program: where the copy is put, and what it is called. Its environment is \a environment and nothing else.
    //! \a workingDirectory: the folder of the program, if empty.
    explicit RunningCodex(const QString &program, const QProcessEnvironment &environment,
                          const QString &workingDirectory = {})
    {
        const QString folder = QFileInfo(program).path();
        QDir().mkpath(folder);
        if (!QFile::exists(program))
            QFile::copy(QStandardPaths::findExecutable(QStringLiteral("sleep")), program);
        tieToThisProgram(m_process);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(workingDirectory.isEmpty() ? folder : workingDirectory);
        m_process.start(program, {QStringLiteral("3600")});
        m_process.waitForStarted();
    }
    ~RunningCodex() { end(); }
    RunningCodex(const RunningCodex &) = delete;
    RunningCodex &operator=(const RunningCodex &) = delete;

    //! \brief False if it could not be started, or has ended.
    bool runs() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace chatelaine::testing
