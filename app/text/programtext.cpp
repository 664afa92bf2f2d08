// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/programtext.h"

#include "text/accounttext.h"

#include <QCoreApplication>

namespace chatelaine {

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ProgramText)
};

} // namespace

QString programKindText(ProgramKind kind)
{
    switch (kind) {
    case ProgramKind::Cli:
        return Words::tr("command line");
    case ProgramKind::AppServer:
        return Words::tr("background server");
    case ProgramKind::IdeExtension:
        return Words::tr("editor extension");
    case ProgramKind::DesktopApp:
        return Words::tr("desktop app");
    case ProgramKind::Other:
        break;
    }
    return Words::tr("other program");
}

QString programText(const RunningProgram &program, const QDateTime &now)
{
    const QString pid = QString::number(program.pid);
    const QString which = program.startedAt.isValid()
        ? Words::tr("%1 (pid %2, since %3)", "program; number; time")
              .arg(program.name, pid, timeText(program.startedAt, now))
        : Words::tr("%1 (pid %2)", "program; number").arg(program.name, pid);
    return program.workingDirectory.isEmpty()
        ? which
        : Words::tr("%1 in %2", "program; folder").arg(which, program.workingDirectory);
}

QString afterSwitchText(AfterSwitch after)
{
    switch (after) {
    case AfterSwitch::KeepsAccount:
        return Words::tr("Goes on with the old account while its token is valid, then asks to sign in. "
                         "Start it again to have the new one.");
    case AfterSwitch::FollowsMember:
        return Words::tr("Goes on as the new member of the workspace by itself.");
    case AfterSwitch::MayFollow:
        return Words::tr("Started just now, so it may use either account. Start it again to be sure.");
    case AfterSwitch::Unaffected:
        break;
    }
    return Words::tr("Was given a credential of its own, so nothing changes for it.");
}

} // namespace chatelaine
