// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/programwatch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 30'000; // ms

//! A process that runs until it is told to end. Ends with its scope. Not by QProcess, which has pidfds of its own.
class Child final
{
public:
    Child()
        : m_pid(::fork())
    {
        if (m_pid == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            for (;;)
                ::pause();
        }
    }
    ~Child() { end(); }
    Q_DISABLE_COPY_MOVE(Child)

    RunningProgram program() const { return {.pid = m_pid, .startTicks = startTicksOf(m_pid).value_or(0)}; }
    //! Until it has ended and nothing of it is left.
    void end()
    {
        kill();
        if (m_pid > 0)
            ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
    //! What stays of it is a zombie until end().
    void kill() const
    {
        if (m_pid > 0)
            ::kill(m_pid, SIGKILL);
    }

private:
    pid_t m_pid;
};

//! The pids that this process has a pidfd of.
QList<qint64> pidfds()
{
    QList<qint64> found;
    const QStringList names = QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System);
    for (const QString &name : names) {
        QFile info(u"/proc/self/fdinfo/"_s + name);
        if (!info.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : info.readAll().split('\n')) {
            if (line.startsWith("Pid:\t"))
                found.append(line.mid(5).toLongLong());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

//! While it lives, this process can open \a count further files and no more.
class FewFiles final
{
public:
    explicit FewFiles(rlim_t count)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = ::dup(0); // the lowest that is free
        ::close(next);
        const rlimit few{static_cast<rlim_t>(next) + count, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewFiles() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(FewFiles)

private:
    rlimit m_before{};
};

QList<qint64> pidsIn(const QSignalSpy &spy)
{
    QList<qint64> pids;
    for (const QList<QVariant> &arguments : spy)
        pids.append(arguments.first().toLongLong());
    return pids;
}

} // namespace

class TestProgramWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!ProgramWatch::isSupported())
            QSKIP("this kernel has no pidfd_open");
        QCOMPARE(pidfds(), QList<qint64>());
    }
    void cleanup() { QCOMPARE(pidfds(), QList<qint64>()); }

    void tellsTheEndOfEachOnce()
    {
        const Child first;
        const Child second;
        const Child third;
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        watch.watch({first.program(), second.program(), third.program()});
        QCOMPARE(watch.followed().size(), 3);
        QCOMPARE(pidfds(), watch.followed());

        const qint64 pid = second.program().pid;
        second.kill();
        QVERIFY(ended.wait(limit));
        QCOMPARE(pidsIn(ended), QList<qint64>{pid});
        QCOMPARE(watch.followed(), (QList<qint64>{first.program().pid, third.program().pid}));
        QCOMPARE(pidfds(), watch.followed());

        const qint64 another = first.program().pid;
        first.kill();
        QVERIFY(ended.wait(limit));
        QCOMPARE(pidsIn(ended), (QList<qint64>{pid, another}));
    }

    void tellsWhatEndedWhileNobodyListened()
    {
        Child child;
        const RunningProgram program = child.program();
        child.end();
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        watch.watch({program});
        QCOMPARE(ended.size(), 0); // not from within
        QCOMPARE(watch.followed(), QList<qint64>{program.pid});
        QCoreApplication::processEvents();
        QCOMPARE(pidsIn(ended), QList<qint64>{program.pid});
        QCOMPARE(watch.followed(), QList<qint64>());
    }

    void isNotDeceivedByAnotherWithTheSamePid()
    {
        const Child child;
        RunningProgram former = child.program();
        QVERIFY(former.startTicks > 1);
        former.startTicks -= 1;
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        watch.watch({former});
        QCOMPARE(pidfds(), QList<qint64>());
        QCoreApplication::processEvents();
        QCOMPARE(pidsIn(ended), QList<qint64>{former.pid});
    }

    void followsTheNextBearerOfAPidWhenAsked()
    {
        Child child;
        const RunningProgram program = child.program();
        RunningProgram former = program;
        former.startTicks -= 1;
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        watch.watch({former});
        watch.watch({program});
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0); // the former one is no longer asked for
        QCOMPARE(watch.followed(), QList<qint64>{program.pid});
        child.kill();
        QVERIFY(ended.wait(limit));
        QCOMPARE(pidsIn(ended), QList<qint64>{program.pid});
    }

    void followsOneWhoseStartCannotBeTold()
    {
        Child child;
        RunningProgram program = child.program();
        program.startTicks = 0;
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        watch.watch({program});
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0);
        child.kill();
        QVERIFY(ended.wait(limit));
    }

    void knowsAZombieForEnded()
    {
        const Child child;
        const RunningProgram program = child.program();
        child.kill();
        siginfo_t info{};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(program.pid), &info, WEXITED | WNOWAIT), 0); // it stays
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        watch.watch({program});
        QVERIFY(ended.wait(limit));
        QCOMPARE(pidsIn(ended), QList<qint64>{program.pid});
    }

    void forgetsWhatIsNotAskedForAnyMore()
    {
        const Child kept;
        Child dropped;
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        watch.watch({kept.program(), dropped.program()});
        watch.watch({kept.program()});
        QCOMPARE(pidfds(), QList<qint64>{kept.program().pid});
        const qint64 pid = kept.program().pid;
        dropped.end();
        kept.kill();
        QVERIFY(ended.wait(limit));
        QCoreApplication::processEvents();
        QCOMPARE(pidsIn(ended), QList<qint64>{pid});

        watch.watch({});
        QCOMPARE(watch.followed(), QList<qint64>());
    }

    void tellsNothingThatWasDroppedInTheSameTurn()
    {
        Child child;
        const RunningProgram program = child.program();
        child.end();
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        watch.watch({program});
        watch.watch({});
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0);
    }

    void keepsOneDescriptorHoweverOftenItIsAsked()
    {
        const Child child;
        ProgramWatch watch;
        for (int i = 0; i < 3; ++i)
            watch.watch({child.program(), child.program()});
        QCOMPARE(pidfds(), QList<qint64>{child.program().pid});
    }

    void canBeAskedAnewOrDeletedByWhoHearsOfAnEnd()
    {
        const Child first;
        const Child second;
        const Child third;
        auto *watch = new ProgramWatch;
        int told = 0;
        connect(watch, &ProgramWatch::ended, this, [&] {
            if (++told == 1)
                watch->watch({second.program(), third.program()});
            else
                delete watch;
        });
        watch->watch({first.program()});
        first.kill();
        QTRY_COMPARE_WITH_TIMEOUT(told, 1, limit);
        QCOMPARE(pidfds().size(), 2);
        second.kill();
        QTRY_COMPARE_WITH_TIMEOUT(told, 2, limit);
        QCOMPARE(pidfds(), QList<qint64>());
    }

    void doesNotTakeWhatItCannotReadForEnded()
    {
        const Child child;
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        const RunningProgram program = child.program();
        {
            const FewFiles one(1); // for the pidfd
            watch.watch({program});
        }
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0);
        QCOMPARE(watch.followed(), QList<qint64>{program.pid});
    }

    void saysWhatItCannotFollow()
    {
        const Child child;
        const RunningProgram program = child.program();
        ProgramWatch watch;
        QSignalSpy ended(&watch, &ProgramWatch::ended);
        {
            const FewFiles none(0);
            QVERIFY(!ProgramWatch::isSupported());
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the end of process \\d+ will not be noticed"_s));
            watch.watch({program});
        }
        QCOMPARE(watch.followed(), QList<qint64>());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the end of process -1 will not be noticed"_s));
        watch.watch({{.pid = -1}});
        QCOMPARE(watch.followed(), QList<qint64>());
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0);
        watch.watch({program}); // later it can
        QCOMPARE(watch.followed(), QList<qint64>{program.pid});
    }
};

QTEST_GUILESS_MAIN(TestProgramWatch)
#include "tst_programwatch.moc"
