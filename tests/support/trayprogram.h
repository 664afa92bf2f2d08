// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/program.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace chatelaine::testing {

//! \brief Folders for the tray program, and starts of it there: on no display (offscreen), with no session bus, at no
//! issuer that exists, unless \c environment is changed. What was started is killed in the end.
struct TrayProgramHome
{
    QTemporaryDir folder;
    QProcessEnvironment environment;
    const QString program; //!< its path

    explicit TrayProgramHome(const QString &path)
        : program(path)
    {
        QDir(folder.path()).mkpath(QStringLiteral("codex"));
        environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("XDG_ACTIVATION_TOKEN"));
        environment.remove(QStringLiteral("DESKTOP_STARTUP_ID"));
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("CODEX_HOME"), codexHome());
        environment.insert(QStringLiteral("CHATELAINE_DATA_DIR"), dataFolder());
        environment.insert(QStringLiteral("CHATELAINE_ISSUER"), QStringLiteral("http://127.0.0.1:9"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    }

    QString codexHome() const { return folder.filePath(QStringLiteral("codex")); }
    QString dataFolder() const { return folder.filePath(QStringLiteral("data")); }
    QString socketPath() const { return dataFolder() + QStringLiteral("/instance.socket"); }

    //! \a ignored: a signal that it ignores from its start on, as nohup(1) has it; 0: none.
    std::unique_ptr<QProcess> start(const QStringList &arguments = {}, int ignored = 0) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        tieToThisProgram(*process, [ignored] {
            if (ignored != 0)
                ::signal(ignored, SIG_IGN);
        });
        process->start(program, arguments);
        return process->waitForStarted() ? std::move(process) : nullptr;
    }

    //! \brief Whether somebody listens there: the one that lives is up.
    bool isHeard() const
    {
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        return socket.waitForConnected(1000);
    }
};

//! \brief Its exit code; -1 if it has not ended within \a limit milliseconds, or was killed by a signal.
inline int exitCodeOf(QProcess &process, int limit = 60'000)
{
    const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(limit);
    return isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

inline void send(const QProcess &process, int signal)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
}

} // namespace chatelaine::testing
