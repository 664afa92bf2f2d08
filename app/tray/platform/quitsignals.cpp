// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/platform/quitsignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace chatelaine {

#ifdef Q_OS_UNIX

namespace {

constexpr int quitting[]{SIGINT, SIGTERM, SIGHUP};
int wakePipe[2]{-1, -1};

// Only what is safe in a signal handler: the event loop does the rest.
void wake(int signal)
{
    // Who asks twice will not wait. But a session that ends sends SIGHUP beside SIGTERM, and more than once.
    if (signal != SIGHUP) {
        ::signal(SIGINT, SIG_DFL);
        ::signal(SIGTERM, SIG_DFL);
    }
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : quitting)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(wakePipe) != 0)
        return;
    for (const int end : wakePipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte;
        while (::read(wakePipe[0], &byte, 1) > 0) { }
        Q_EMIT quitRequested();
    });
    handle(wake);
}

QuitSignals::~QuitSignals()
{
    handle(SIG_DFL);
    for (const int end : wakePipe) {
        if (end >= 0)
            ::close(end);
    }
}

#else

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
}

QuitSignals::~QuitSignals() = default;

#endif

} // namespace chatelaine
