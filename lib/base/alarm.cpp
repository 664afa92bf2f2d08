// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/alarm.h"

#include "base/clock.h"

#include <QLoggingCategory>
#include <QSocketNotifier>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <limits>
#include <system_error>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace chatelaine {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(logBase, "chatelaine.base")

//! A timer's own clock may stand still while the machine sleeps, and knows nothing of a wall clock that is set.
constexpr milliseconds longestPiece = 1h;
//! No timer is that much early or late by itself. What is near is timed exactly, what is further away cheaply.
constexpr milliseconds nearby = 1min;

} // namespace

SystemAlarm::SystemAlarm(const Clock &clock, QObject *parent)
    : Alarm(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SystemAlarm::onTimerEnded);
#ifdef Q_OS_LINUX
    const int fd = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (fd < 0) {
        qCWarning(logBase, "no timerfd: %s; a change of the clock is noticed late",
                  std::generic_category().message(errno).c_str());
        return;
    }
    m_timerfd = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
    connect(m_timerfd.get(), &QSocketNotifier::activated, this, &SystemAlarm::onTimerfdReadable);
#endif
}

SystemAlarm::~SystemAlarm()
{
#ifdef Q_OS_LINUX
    if (m_timerfd) {
        m_timerfd->setEnabled(false); // the event loop must not look at the number when it is somebody else's
        ::close(static_cast<int>(m_timerfd->socket()));
    }
#endif
}

void SystemAlarm::setDeadline(const QDateTime &utc)
{
    // The clock may be a test's, which is elsewhere. It is asked first: rather late than early by a moment.
    constexpr qint64 farAway = std::numeric_limits<qint64>::max() / 2; // what is added to it is still a time
    const qint64 here = m_clock.now().toMSecsSinceEpoch();
    const qint64 offset = QDateTime::currentMSecsSinceEpoch() - here;
    m_deadline = utc.isValid()
        ? QDateTime::fromMSecsSinceEpoch(std::clamp(utc.toMSecsSinceEpoch(), -farAway, farAway) + offset, Qt::UTC)
        : QDateTime();
    arm();
}

void SystemAlarm::tellReached()
{
    m_deadline = {};
    arm(); // for nothing: else the next jump would still be told
    Q_EMIT reached();
}

void SystemAlarm::startTimer()
{
    if (!m_deadline.isValid()) {
        m_timer.stop();
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 deadline = m_deadline.toMSecsSinceEpoch();
    const milliseconds left(deadline > now ? deadline - now : 0);
    const milliseconds piece = std::min(left, longestPiece);
    m_timerEndsAt = now + piece.count();
    m_timer.setTimerType(piece > nearby ? Qt::VeryCoarseTimer : Qt::PreciseTimer);
    m_timer.start(piece);
}

void SystemAlarm::onTimerEnded()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (milliseconds(std::abs(now - m_timerEndsAt)) > nearby) {
        arm(); // a deadline that was jumped over is reached in the next turn
        Q_EMIT clockJumped();
    } else if (now >= m_deadline.toMSecsSinceEpoch()) {
        tellReached();
    } else {
        arm();
    }
}

#ifdef Q_OS_LINUX

void SystemAlarm::arm()
{
    if (!m_timerfd) {
        startTimer();
        return;
    }
    itimerspec when{};
    int flags = 0;
    if (m_deadline.isValid()) {
        // Zero would mean "never", and less is refused. The kernel itself cuts what is too far away for it (2262).
        const qint64 msecs = std::max<qint64>(m_deadline.toMSecsSinceEpoch(), 1);
        when.it_value.tv_sec = static_cast<time_t>(msecs / 1000);
        when.it_value.tv_nsec = static_cast<long>(msecs % 1000 * 1'000'000);
        flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    }
    // The one possible error is ECANCELED: it is armed, but the clock was set since the last read, and no read will
    // say so any more.
    if (::timerfd_settime(static_cast<int>(m_timerfd->socket()), flags, &when, nullptr) != 0)
        QMetaObject::invokeMethod(this, &Alarm::clockJumped, Qt::QueuedConnection);
}

void SystemAlarm::onTimerfdReadable()
{
    quint64 expirations = 0;
    if (::read(static_cast<int>(m_timerfd->socket()), &expirations, sizeof expirations) == sizeof expirations) {
        tellReached();
    } else if (errno == ECANCELED) {
        arm(); // an expiry that the jump itself brought is lost with this read
        Q_EMIT clockJumped();
    } // else: the deadline was replaced in the meantime
}

#else

void SystemAlarm::arm()
{
    startTimer();
}

#endif

} // namespace chatelaine
