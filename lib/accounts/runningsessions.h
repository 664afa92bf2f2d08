// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "codex/runningprograms.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace chatelaine {

//! \brief Which running programs go on with an account that is live no more, whoever displaced it: found out by
//! comparing what was live in a home with what is, and the programs that use it.
//!
//! Keeps books, and reads nothing. Not for several threads.
class RunningSessions final
{
public:
    //! \brief Another account took the place of one that was live in a home, or nobody did.
    struct Change
    {
        QString home{}; //!< its path
        Account was{};
        std::optional<Account> is{}; //!< nothing: nobody is signed in there now
        QDateTime seenAt{}; //!< UTC
    };

    //! \brief What is live in each home of \a snapshot, as it was read. What changed since the last call, the home's
    //! own first. A home that cannot be read, or holds a mixed sign-in, counts as unchanged.
    QList<Change> note(const Snapshot &snapshot);

    //! \brief Those that are \a running in the home of \a change (programsUsing(), read after it was seen). Call it in
    //! the order of the changes.
    void apply(const Change &change, const QList<RunningProgram> &running);
    //! \brief Those that are \a running in \a home, and no others.
    void update(const QString &home, const QList<RunningProgram> &running);
    //! \brief The program \a pid is gone.
    void drop(qint64 pid);

    //! \brief By pid.
    QList<RunningSession> sessions() const { return m_sessions; }

private:
    QHash<QString, Account> m_live; //!< by home, as last seen
    QList<RunningSession> m_sessions;
};

} // namespace chatelaine
