// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatelaine {

//! \brief What other programs are doing with a home, as far as the system tells: on Linux /proc, read when asked and
//! never by a timer; elsewhere nothing is found. Blocking.

//! \brief What people know a program as.
enum class ProgramKind {
    Cli, //!< in a terminal or a script: the interface, exec, …
    AppServer, //!< "codex app-server" that belongs to none of the next two, such as the background server
    IdeExtension, //!< works for an editor
    DesktopApp, //!< works for the desktop app, or is it
    Other, //!< another server, a helper, …
};

struct RunningProgram
{
    qint64 pid = 0;
    QString name{}; //!< "codex", "codex-…"
    QDateTime startedAt{}; //!< UTC, right to about a second; invalid if it cannot be told
    QString workingDirectory{}; //!< empty if it cannot be told
    QString codexHome{}; //!< links resolved
    qint64 startTicks = 0; //!< startTicksOf(); 0 if it cannot be told
    ProgramKind kind = ProgramKind::Cli;
    //! \brief It was given a credential of its own (CODEX_ACCESS_TOKEN; CODEX_API_KEY where a Cli heeds it), and does
    //! not use the stored one. False if that cannot be told.
    bool hasOwnToken = false;

    friend bool operator==(const RunningProgram &, const RunningProgram &) = default;
};

//! \brief What a running program does when another account takes the place of the one it started with.
enum class AfterSwitch {
    KeepsAccount, //!< goes on with the old one while its access token lives, then asks to sign in
    FollowsMember, //!< goes on as the new member by itself: it compares workspaces only
    MayFollow, //!< it started just now, and may have read either
    Unaffected, //!< has a credential of its own
};

//! \brief \a isSameWorkspace: both accounts are members of the same workspace. \a now: UTC.
AfterSwitch afterSwitch(const RunningProgram &program, bool isSameWorkspace, const QDateTime &now);

//! \brief The Codex programs of the effective user whose home is \a home, by pid. Never this process.
//!
//! Codex: the name of the executable, also of one that an update has removed meanwhile, or argv[0] is "codex" or begins
//! with "codex-". The npm package's launcher, a node, is not one; the program that it starts is. Home: CODEX_HOME in
//! its environment, else .codex in HOME. One whose environment cannot be read is taken to use \a home: what is done
//! with care because of it does no harm.
//!
//! Kind: by the names of the executable, its folders and its arguments, and by the parent's executable: an app-server
//! belongs to an editor if it or its parent lies in an extension's or JetBrains' folder or the parent is an editor, and
//! to the desktop app if it lies right in an application's "resources" or that app is the parent. What a person renamed
//! or moved is found as what is left then; for words only.
QList<RunningProgram> programsUsing(const QString &home, const QString &procRoot = QStringLiteral("/proc"));

//! \brief When \a pid started, in ticks since the boot: tells it from a later bearer of its number, also where the
//! clock was set meanwhile. Nothing if there is no such process.
std::optional<qint64> startTicksOf(qint64 pid, const QString &procRoot = QStringLiteral("/proc"));

//! \brief Whether somebody waits now for the flock of the file \a path (proc(5), locks: "->"). One that only tries
//! again and again does not wait in this sense.
bool somebodyWaitsFor(const QString &path, const QString &procRoot = QStringLiteral("/proc"));

//! \brief Whether somebody, this process included, holds the flock of the file \a path now.
bool somebodyHolds(const QString &path, const QString &procRoot = QStringLiteral("/proc"));

} // namespace chatelaine
