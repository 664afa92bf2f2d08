// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/programtext.h"

#include "text/accounttext.h"

#include <QCoreApplication>

namespace chatelaine {

namespace {

class ProgramText final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ProgramText)
};

} // namespace

QString programLine(const RunningProgram &program, const QDateTime &now)
{
    const QString since = timeText(program.startedAt, now);
    return since.isEmpty() ? ProgramText::tr("%1 (pid %2)").arg(program.name, QString::number(program.pid))
                           : ProgramText::tr("%1 (pid %2, since %3)", "program (process id, since when it runs)")
                                 .arg(program.name, QString::number(program.pid), since);
}

QString programKindName(ProgramKind kind)
{
    switch (kind) {
    case ProgramKind::Cli:
        return ProgramText::tr("command line");
    case ProgramKind::AppServer:
        return ProgramText::tr("app server");
    case ProgramKind::IdeExtension:
        return ProgramText::tr("IDE extension");
    case ProgramKind::DesktopApp:
        return ProgramText::tr("desktop app");
    case ProgramKind::Other:
        break;
    }
    return ProgramText::tr("other");
}

QString afterSwitchSentence(AfterSwitch will, const QString &before, const QString &after)
{
    switch (will) {
    case AfterSwitch::KeepsAccount:
        return ProgramText::tr("stays %1 while its token lasts, then asks to sign in").arg(before);
    case AfterSwitch::FollowsMember:
        return ProgramText::tr("goes on as %1").arg(after);
    case AfterSwitch::MayFollow:
        return ProgramText::tr("started just now: may use either");
    case AfterSwitch::Unaffected:
        break;
    }
    return ProgramText::tr("has a token of its own");
}

} // namespace chatelaine
