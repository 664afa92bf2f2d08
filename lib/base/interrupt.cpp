// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#endif

namespace chatelaine {

#ifdef Q_OS_UNIX

namespace {

int wakeUp[2]{-1, -1}; // a handler can reach nothing else

void onSignal(int signal);

//! As if there had been no Interrupt.
void release(int signal)
{
    struct sigaction now = {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == onSignal)
        ::signal(signal, SIG_DFL);
}

//! Only what is safe in a handler (signal-safety(7)): the event loop does the rest.
void onSignal(int signal)
{
    const int saved = errno;
    // A session that ends sends SIGHUP beside SIGTERM, and more than once.
    if (signal != SIGHUP) {
        release(SIGINT);
        release(SIGTERM);
    }
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], &byte, 1);
    errno = saved;
}

} // namespace

Interrupt::Interrupt()
{
    if (::pipe(wakeUp) != 0)
        return;
    for (const int fd : wakeUp) {
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(wakeUp[0], bytes, sizeof bytes) > 0) { }
        if (!std::exchange(m_wasReceived, true))
            Q_EMIT received();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before = {};
        if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        release(signal);
    m_notifier.reset();
    for (int &fd : wakeUp) {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }
}

#else

Interrupt::Interrupt() = default;
Interrupt::~Interrupt() = default;

#endif

} // namespace chatelaine
