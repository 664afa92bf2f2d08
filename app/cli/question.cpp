// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/question.h"

#include "base/interrupt.h"
#include "cli/output.h"
#include "cli/table.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <QEventLoop>
#include <QSocketNotifier>

#include <unistd.h>
#endif

namespace chatelaine {

namespace {

class QuestionWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Question)
};

//! In the language of the question; "y" is understood everywhere.
bool isYes(const QByteArray &line)
{
    const QString answer = QString::fromLocal8Bit(line).trimmed().toLower();
    return answer.startsWith(u'y')
        || answer.startsWith(QuestionWords::tr("y", "the letter of yes, as in [y/N]").toLower());
}

} // namespace

bool canAsk()
{
    return isTerminal(stdin) && isTerminal(stderr);
}

std::optional<bool> ask(const QString &question, Interrupt &interrupt)
{
    const QByteArray text = forTerminal(question).toLocal8Bit() + ' ';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
    std::fflush(stderr);
#ifdef Q_OS_UNIX
    // Not a plain read(): the handler of a signal only wakes the event loop.
    QEventLoop loop;
    QByteArray line;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &loop, [&] {
        char bytes[256];
        const ssize_t read = ::read(STDIN_FILENO, bytes, sizeof bytes); // a terminal gives a whole line
        line.append(bytes, std::max<ssize_t>(read, 0));
        if (read <= 0 || line.contains('\n'))
            loop.quit();
    });
    QObject::connect(&interrupt, &Interrupt::received, &loop, &QEventLoop::quit);
    if (!interrupt.wasReceived())
        loop.exec();
    if (!interrupt.wasReceived())
        return isYes(line);
    std::fputc('\n', stderr);
    return std::nullopt;
#else
    Q_UNUSED(interrupt)
    char bytes[256];
    return std::fgets(bytes, sizeof bytes, stdin) != nullptr && isYes(bytes);
#endif
}

} // namespace chatelaine
