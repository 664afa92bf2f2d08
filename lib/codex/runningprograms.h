// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace chatelaine {

//! \brief What other programs are doing with a home, as far as the system tells: on Linux /proc, read when asked and
//! never by a timer; elsewhere nothing is found. Blocking.

struct RunningProgram
{
    qint64 pid = 0;
    QString name{}; //!< "codex", "codex-…"
    QDateTime startedAt{}; //!< UTC, right to about a second; invalid if it cannot be told
    QString workingDirectory{}; //!< empty if it cannot be told
    QString codexHome{}; //!< links resolved
};

//! \brief The Codex programs of the effective user whose home is \a home, by pid. Never this process.
//!
//! Codex: the name of the executable, also of one that an update has removed meanwhile, or argv[0] is "codex" or begins
//! with "codex-". The npm package's launcher, a node, is not one; the program that it starts is. Home: CODEX_HOME in
//! its environment, else .codex in HOME. One whose environment cannot be read is taken to use \a home: what is done
//! with care because of it does no harm.
QList<RunningProgram> programsUsing(const QString &home, const QString &procRoot = QStringLiteral("/proc"));

//! \brief Whether somebody waits now for the flock of the file \a path (proc(5), locks: "->"). One that only tries
//! again and again does not wait in this sense.
bool somebodyWaitsFor(const QString &path, const QString &procRoot = QStringLiteral("/proc"));

//! \brief Whether somebody, this process included, holds the flock of the file \a path now.
bool somebodyHolds(const QString &path, const QString &procRoot = QStringLiteral("/proc"));

} // namespace chatelaine
