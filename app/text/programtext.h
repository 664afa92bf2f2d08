// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "codex/runningprograms.h"

#include <QDateTime>
#include <QString>

namespace chatelaine {

//! \brief What people know such a program as, in a word or two: "command line", "editor extension", …
QString programKindText(ProgramKind kind);

//! \brief Which program it is, in one line: "codex (pid 4121, since 13:50) in /home/alice/project".
QString programText(const RunningProgram &program, const QDateTime &now);

//! \brief What it does after a switch, as a whole sentence.
QString afterSwitchText(AfterSwitch after);

} // namespace chatelaine
