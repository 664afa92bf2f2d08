// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace chatelaine {

//! \brief Tells when the wall clock reaches one moment, however far away it is and however long the machine sleeps.
//!
//! On the main thread. On Linux the kernel waits (timerfd_create(2)); elsewhere, and where a process may open no
//! further file, a timer does, in pieces of at most an hour, and notices after at most one of them.
class Alarm final : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(QObject *parent = nullptr);
    ~Alarm() override;

    //! \brief Waits for \a utc instead of what was waited for before. A moment in the past is reached in the next turn
    //! of the event loop. Invalid: for nothing; then nothing is armed, nobody is woken, and jumps are not told.
    void setDeadline(const QDateTime &utc);

Q_SIGNALS:
    //! \brief The deadline is here; from now on there is none. Once for each setDeadline(), never from within it.
    void reached();
    //! \brief The wall clock was set, or the machine slept: what was computed from the time may be wrong. The deadline
    //! stays. Now and then told without need; never from within setDeadline().
    void clockJumped();

private:
    void arm();
    void startTimer();
    void onTimerEnded();
    void onTimerfdReadable();
    void tellReached();

    QDateTime m_deadline;
    std::unique_ptr<QSocketNotifier> m_timerfd; //!< none: the timer does it
    QTimer m_timer{this};
    qint64 m_timerEndsAt = 0; //!< by the wall clock, in ms since 1970
};

} // namespace chatelaine
