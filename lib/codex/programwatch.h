// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "codex/runningprograms.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace chatelaine {

//! \brief Tells when running programs end, each once.
//!
//! On Linux 5.3 or newer the kernel tells (pidfd_open(2)): nothing is done while nothing happens. Elsewhere nothing is
//! followed. Main thread only; it never blocks.
class ProgramWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ProgramWatch(QObject *parent = nullptr);
    ~ProgramWatch() override;

    //! \brief Whether anything can be followed here and now.
    static bool isSupported();

    //! \brief Follows these from now on, and no others.
    //!
    //! One that has ended already, whoever may have its pid now (RunningProgram::startTicks), is told in the next turn
    //! of the event loop. One whose start cannot be told is taken to be the one that has the pid. What the system does
    //! not let us follow, as where a process may open no further file, is missing in followed().
    void watch(const QList<RunningProgram> &programs);

    //! \brief The pids whose end will be told, in ascending order.
    QList<qint64> followed() const;

Q_SIGNALS:
    //! \brief Never from within watch().
    void ended(qint64 pid);

private:
    //! A program and the notifier on its pidfd, which it owns.
    class Follower;

    std::shared_ptr<Follower> follow(const RunningProgram &program);
    void tellEnded(qint64 pid, const std::shared_ptr<Follower> &follower);

    QHash<qint64, std::shared_ptr<Follower>> m_followers; //!< by pid
};

} // namespace chatelaine
