// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "codex/runningprograms.h"

#include <QDateTime>
#include <QString>

namespace chatelaine {

//! \brief One program as people find it again: "codex (pid 4121, since 13:50)".
QString programLine(const RunningProgram &program, const QDateTime &now);

//! \brief "command line", "app server", "IDE extension", "desktop app", "other".
QString programKindName(ProgramKind kind);

//! \brief What it does after a switch from the account called \a before to \a after, for a table: without its subject
//! and without a full stop.
QString afterSwitchSentence(AfterSwitch will, const QString &before, const QString &after);

} // namespace chatelaine
