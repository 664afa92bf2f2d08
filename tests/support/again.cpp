// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/again.h"
#include "support/program.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

static constexpr auto marker = "CHATELAINE_TEST_AGAIN";

Ran run(const QStringList &command, const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &pair : environment)
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    tieToThisProgram(process);
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    Ran ran;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.output = process.readAll();
    if (ran.exitCode < 0) {
        ran.output += process.errorString().toUtf8();
        process.kill();
        process.waitForFinished();
    }
    return ran;
}

bool isAgain()
{
    return qEnvironmentVariableIsSet(marker);
}

Ran runAgain(const QStringList &prefix)
{
    QString function = QString::fromLatin1(QTest::currentTestFunction());
    if (QTest::currentDataTag())
        function += u':' + QString::fromLatin1(QTest::currentDataTag());
    // Leaks are looked for by ptrace, which strace and other users do not allow; the first process looks for them.
    const QString asan = qEnvironmentVariable("ASAN_OPTIONS") + u":detect_leaks=0"_s;
    return run(prefix + QStringList{QCoreApplication::applicationFilePath(), function},
               {QLatin1StringView(marker) + u"=1"_s, u"ASAN_OPTIONS="_s + asan});
}

QStringList asUnprivileged()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        return {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
#endif
    return {};
}

QStringList withTinyDisk(const QString &folder, int kibibytes)
{
    return {u"unshare"_s,
            u"-rm"_s,
            u"sh"_s,
            u"-c"_s,
            u"mount -t tmpfs -o size=%1k,mode=0700 tmpfs \"$0\" && CHATELAINE_TEST_DISK=\"$0\" exec \"$@\""_s.arg(
                kibibytes),
            folder};
}

QString tinyDisk()
{
    return qEnvironmentVariable("CHATELAINE_TEST_DISK");
}

} // namespace chatelaine::testing
