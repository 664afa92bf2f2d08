// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace chatelaine {

class Clock;

//! \brief Tells when a clock reaches one moment, however far away it is. On the main thread. See Clock::newAlarm().
class Alarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \brief Waits for \a utc instead of what was waited for before. A moment in the past is reached in the next turn
    //! of the event loop. Invalid: for nothing; then nothing is armed, nobody is woken, and jumps are not told.
    virtual void setDeadline(const QDateTime &utc) = 0;

Q_SIGNALS:
    //! \brief The deadline is here; from now on there is none. Once for each setDeadline(), never from within it.
    void reached();
    //! \brief The wall clock was set, or the machine slept: what was computed from the time may be wrong. The deadline
    //! stays. Now and then told without need; never from within setDeadline().
    void clockJumped();
};

//! \brief The one of this machine, which goes on however long it sleeps.
//!
//! On Linux the kernel waits (timerfd_create(2)); elsewhere, and where a process may open no further file, a timer
//! does, in pieces of at most an hour, and notices after at most one of them.
class SystemAlarm final : public Alarm
{
    Q_OBJECT

public:
    //! \a clock is what deadlines are by. Borrowed.
    explicit SystemAlarm(const Clock &clock, QObject *parent = nullptr);
    ~SystemAlarm() override;

    void setDeadline(const QDateTime &utc) override;

private:
    void arm();
    void startTimer();
    void onTimerEnded();
    void onTimerfdReadable();
    void tellReached();

    const Clock &m_clock;
    QDateTime m_deadline; //!< by the machine's own clock
    std::unique_ptr<QSocketNotifier> m_timerfd; //!< none: the timer does it
    QTimer m_timer{this};
    qint64 m_timerEndsAt = 0; //!< by the wall clock, in ms since 1970
};

} // namespace chatelaine
