// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/programwatch.h"

#include <QLoggingCategory>
#include <QSocketNotifier>

#include <algorithm>
#include <optional>
#include <utility>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/syscall.h>
#include <system_error>
#include <unistd.h>
#endif

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(logPrograms, "chatelaine.codex.programs")

//! A descriptor that becomes readable when \a pid ends, closed on exec; -1 with errno.
int openPidfd([[maybe_unused]] qint64 pid)
{
#ifdef Q_OS_LINUX
    return static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0)); // glibc has it since 2.36 only
#else
    return -1;
#endif
}

void closePidfd([[maybe_unused]] int fd)
{
#ifdef Q_OS_LINUX
    if (fd >= 0)
        ::close(fd);
#endif
}

} // namespace

class ProgramWatch::Follower final
{
public:
    //! \a fd: -1 if the program has ended already.
    Follower(qint64 startTicks, int fd)
        : m_startTicks(startTicks)
    {
        if (fd >= 0)
            m_notifier = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
    }
    ~Follower()
    {
        if (!m_notifier)
            return;
        m_notifier->setEnabled(false); // the event loop must not look at the number when it is somebody else's
        closePidfd(static_cast<int>(m_notifier->socket()));
    }
    Q_DISABLE_COPY_MOVE(Follower)

    qint64 startTicks() const { return m_startTicks; }
    QSocketNotifier *notifier() const { return m_notifier.get(); }

private:
    const qint64 m_startTicks;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

ProgramWatch::ProgramWatch(QObject *parent)
    : QObject(parent)
{
}

ProgramWatch::~ProgramWatch() = default;

bool ProgramWatch::isSupported()
{
#ifdef Q_OS_LINUX
    const int fd = openPidfd(::getpid());
    closePidfd(fd);
    return fd >= 0;
#else
    return false;
#endif
}

void ProgramWatch::watch(const QList<RunningProgram> &programs)
{
    QHash<qint64, std::shared_ptr<Follower>> followers;
    for (const RunningProgram &program : programs) {
        std::shared_ptr<Follower> follower = m_followers.value(program.pid);
        if (!follower || follower->startTicks() != program.startTicks)
            follower = follow(program);
        if (follower)
            followers.insert(program.pid, std::move(follower));
    }
    m_followers = std::move(followers);
}

QList<qint64> ProgramWatch::followed() const
{
    QList<qint64> pids = m_followers.keys();
    std::sort(pids.begin(), pids.end());
    return pids;
}

//! Null if it cannot be followed.
std::shared_ptr<ProgramWatch::Follower> ProgramWatch::follow([[maybe_unused]] const RunningProgram &program)
{
#ifdef Q_OS_LINUX
    int fd = openPidfd(program.pid);
    if (fd < 0 && errno != ESRCH) {
        qCWarning(logPrograms, "the end of process %lld will not be noticed: %s", static_cast<long long>(program.pid),
                  std::generic_category().message(errno).c_str());
        return nullptr;
    }
    // Compared while the descriptor is open: what has the number now, is what the descriptor stands for, or came later.
    // What cannot be read has ended, which the descriptor tells too, or there is no descriptor left to read it with.
    const std::optional<qint64> ticks = fd < 0 ? std::nullopt : startTicksOf(program.pid);
    if (ticks && program.startTicks != 0 && *ticks != program.startTicks) {
        closePidfd(fd);
        fd = -1;
    }
    auto follower = std::make_shared<Follower>(program.startTicks, fd);
    const auto tell = [this, pid = program.pid, which = std::weak_ptr(follower)] {
        QMetaObject::invokeMethod(
            this, [=, this] { tellEnded(pid, which.lock()); }, Qt::QueuedConnection);
    };
    if (QSocketNotifier *notifier = follower->notifier()) {
        connect(notifier, &QSocketNotifier::activated, this, [notifier, tell] {
            notifier->setEnabled(false); // it stays readable; and what is told later may delete the notifier
            tell();
        });
    } else {
        tell();
    }
    return follower;
#else
    return nullptr;
#endif
}

void ProgramWatch::tellEnded(qint64 pid, const std::shared_ptr<Follower> &follower)
{
    const auto found = m_followers.constFind(pid);
    if (found == m_followers.constEnd() || *found != follower)
        return; // nobody wants to know any more
    m_followers.erase(found);
    Q_EMIT ended(pid);
}

} // namespace chatelaine
