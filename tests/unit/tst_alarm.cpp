// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/alarm.h"
#include "base/clock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <ctime>
#include <limits>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <unistd.h>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What this process takes for the wall clock: the machine's, and this many seconds. Qt asks by one of these two.
static std::atomic<time_t> pretendedSeconds = 0;

extern "C" {

Q_DECL_EXPORT int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += pretendedSeconds;
    return static_cast<int>(result);
}

Q_DECL_EXPORT int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return result;
}

} // extern "C"

namespace {

constexpr int limit = 30'000;

const SystemClock systemClock;

QDateTime fromNow(std::chrono::milliseconds time)
{
    return QDateTime::currentDateTimeUtc().addMSecs(time.count());
}

//! The file descriptors of this process that are timerfds on the wall clock.
QList<int> wallClockTimerfds()
{
    QList<int> found;
    const QStringList names = QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System);
    for (const QString &name : names) {
        QFile info(u"/proc/self/fdinfo/"_s + name);
        if (QFile::symLinkTarget(u"/proc/self/fd/"_s + name).endsWith(u"[timerfd]"_s) && info.open(QIODevice::ReadOnly)
            && info.readAll().contains("clockid: 0\n"))
            found.append(name.toInt());
    }
    return found;
}

//! What the kernel says of the one timerfd that there is.
QByteArray kernelTimer()
{
    const QList<int> all = wallClockTimerfds();
    QFile info(all.size() == 1 ? u"/proc/self/fdinfo/%1"_s.arg(all.first()) : QString());
    return info.open(QIODevice::ReadOnly) ? info.readAll() : "timerfds: " + QByteArray::number(all.size());
}

//! Sets the machine's clock, which to the kernel it also is when it moves by less than a microsecond and back. Not by
//! the same for all processes: two at the same time would cancel each other out. 0, or the system's error.
int setMachineClock()
{
    const long nanoseconds = 1 + ::getpid() % 999;
    for (const long step : {nanoseconds, -nanoseconds}) {
        timex change{};
        change.modes = ADJ_SETOFFSET | ADJ_NANO;
        change.time.tv_sec = step < 0 ? -1 : 0;
        change.time.tv_usec = step < 0 ? 1'000'000'000 + step : step; // with ADJ_NANO these are nanoseconds
        if (::adjtimex(&change) < 0)
            return errno;
    }
    return 0;
}

//! An alarm of each kind. Without files to open there is none of the kernel's.
std::unique_ptr<Alarm> makeAlarm(bool isKernels)
{
    if (isKernels)
        return std::make_unique<SystemAlarm>(systemClock);
    rlimit old{};
    ::getrlimit(RLIMIT_NOFILE, &old);
    const rlimit none{0, old.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &none);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^no timerfd"_s));
    auto alarm = std::make_unique<SystemAlarm>(systemClock);
    ::setrlimit(RLIMIT_NOFILE, &old);
    return alarm;
}

void bothKinds()
{
    QTest::addColumn<bool>("isKernels");
    QTest::newRow("timerfd") << true;
    QTest::newRow("timer") << false;
}

} // namespace

class TestAlarm final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<QSignalSpy> m_reached;
    std::unique_ptr<QSignalSpy> m_jumped;

    bool isArmed() const
    {
        if (wallClockTimerfds().isEmpty())
            return m_alarm->findChild<QTimer *>()->isActive();
        return !kernelTimer().contains("settime flags: 00\n");
    }

    void use(bool isKernels)
    {
        m_alarm = makeAlarm(isKernels);
        QCOMPARE(wallClockTimerfds().size(), isKernels ? 1 : 0);
        m_reached = std::make_unique<QSignalSpy>(m_alarm.get(), &Alarm::reached);
        m_jumped = std::make_unique<QSignalSpy>(m_alarm.get(), &Alarm::clockJumped);
    }

private Q_SLOTS:
    void cleanup()
    {
        pretendedSeconds = 0;
        m_reached.reset();
        m_jumped.reset();
        m_alarm.reset();
        QVERIFY(wallClockTimerfds().isEmpty());
    }

    void tellsWhenTheDeadlineIsHere_data() { bothKinds(); }
    void tellsWhenTheDeadlineIsHere()
    {
        QFETCH(bool, isKernels);
        use(isKernels);
        const QDateTime deadline = fromNow(50ms);
        QDateTime toldAt;
        connect(m_alarm.get(), &Alarm::reached, this, [&] { toldAt = QDateTime::currentDateTimeUtc(); });
        m_alarm->setDeadline(deadline);
        QTRY_COMPARE_WITH_TIMEOUT(m_reached->count(), 1, limit);
        QVERIFY(toldAt >= deadline);
        QVERIFY(!isArmed());
    }

    void tellsOfThePastInTheNextTurn_data() { bothKinds(); }
    void tellsOfThePastInTheNextTurn()
    {
        QFETCH(bool, isKernels);
        use(isKernels);
        const QList<QDateTime> past{fromNow(0s), fromNow(-24h), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                                    QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC),
                                    QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::min() + 1, Qt::UTC)};
        for (const QDateTime &deadline : past) {
            m_reached->clear();
            m_alarm->setDeadline(deadline);
            QCOMPARE(m_reached->count(), 0);
            QTRY_COMPARE_WITH_TIMEOUT(m_reached->count(), 1, limit);
            QVERIFY(!isArmed());
        }
    }

    void tellsOnceForEachDeadline_data() { bothKinds(); }
    void tellsOnceForEachDeadline()
    {
        QFETCH(bool, isKernels);
        use(isKernels);
        m_alarm->setDeadline(fromNow(-1s));
        QTRY_COMPARE_WITH_TIMEOUT(m_reached->count(), 1, limit);
        // Whatever were left of the first would be told before or with another alarm's deadline, which is later.
        SystemAlarm later(systemClock);
        QSignalSpy laterReached(&later, &Alarm::reached);
        later.setDeadline(fromNow(20ms));
        QTRY_COMPARE_WITH_TIMEOUT(laterReached.count(), 1, limit);
        QCOMPARE(m_reached->count(), 1);
    }

    void forgetsADeadlineThatIsReplaced_data() { bothKinds(); }
    void forgetsADeadlineThatIsReplaced()
    {
        QFETCH(bool, isKernels);
        use(isKernels);
        m_alarm->setDeadline(fromNow(-1s)); // is here already, but was not told yet
        m_alarm->setDeadline(fromNow(1h));
        QVERIFY(isArmed());
        SystemAlarm later(systemClock);
        QSignalSpy laterReached(&later, &Alarm::reached);
        later.setDeadline(fromNow(20ms));
        QTRY_COMPARE_WITH_TIMEOUT(laterReached.count(), 1, limit);
        QCOMPARE(m_reached->count(), 0);

        m_alarm->setDeadline(fromNow(20ms)); // an earlier one
        QTRY_COMPARE_WITH_TIMEOUT(m_reached->count(), 1, limit);
    }

    void armsNothingWithoutADeadline_data() { bothKinds(); }
    void armsNothingWithoutADeadline()
    {
        QFETCH(bool, isKernels);
        use(isKernels);
        QVERIFY(!isArmed());
        m_alarm->setDeadline(fromNow(-1s));
        QVERIFY(isArmed());
        m_alarm->setDeadline({});
        QVERIFY(!isArmed());
        SystemAlarm later(systemClock);
        QSignalSpy laterReached(&later, &Alarm::reached);
        later.setDeadline(fromNow(20ms));
        QTRY_COMPARE_WITH_TIMEOUT(laterReached.count(), 1, limit);
        QCOMPARE(m_reached->count(), 0);
    }

    void canBeSetAgainOrDestroyedByWhoeverListens_data() { bothKinds(); }
    void canBeSetAgainOrDestroyedByWhoeverListens()
    {
        QFETCH(bool, isKernels);
        use(isKernels);
        int told = 0;
        connect(m_alarm.get(), &Alarm::reached, this, [&] {
            if (++told < 3)
                m_alarm->setDeadline(fromNow(-1s));
            else
                m_alarm.reset();
        });
        m_alarm->setDeadline(fromNow(-1s));
        QTRY_COMPARE_WITH_TIMEOUT(told, 3, limit);
        QVERIFY(!m_alarm);
    }

    void waitsForYearsAtAStretch_data()
    {
        QTest::addColumn<QDateTime>("deadline");
        QTest::newRow("20 years") << fromNow(20 * 365 * 24h);
        QTest::newRow("year 9999") << QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
        QTest::newRow("end of time") << QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC);
    }
    void waitsForYearsAtAStretch()
    {
        QFETCH(QDateTime, deadline);
        for (const bool isKernels : {true, false}) {
            use(isKernels);
            m_alarm->setDeadline(deadline);
            QVERIFY(isArmed());
            if (isKernels) {
                const QRegularExpression remaining(u"it_value: \\((\\d{9,}), "_s); // more than 3 years
                QVERIFY2(remaining.match(QString::fromLatin1(kernelTimer())).hasMatch(), kernelTimer().constData());
            } else {
                QCOMPARE(m_alarm->findChild<QTimer *>()->intervalAsDuration(), 1h);
                QCOMPARE(m_alarm->findChild<QTimer *>()->timerType(), Qt::VeryCoarseTimer);
            }
            SystemAlarm later(systemClock);
            QSignalSpy laterReached(&later, &Alarm::reached);
            later.setDeadline(fromNow(20ms));
            QTRY_COMPARE_WITH_TIMEOUT(laterReached.count(), 1, limit);
            QCOMPARE(m_reached->count(), 0);
        }
    }

    void asksTheKernelForTheMomentAndForJumps()
    {
        use(true);
        m_alarm->setDeadline(fromNow(1h));
        const QByteArray timer = kernelTimer();
        QVERIFY2(timer.contains("settime flags: 03\n"), timer.constData()); // ABSTIME, CANCEL_ON_SET
        QVERIFY(!m_alarm->findChild<QTimer *>()->isActive());
        m_alarm->setDeadline({});
        QVERIFY2(kernelTimer().contains("settime flags: 00\n"), kernelTimer().constData());
        QVERIFY2(kernelTimer().contains("it_value: (0, 0)\n"), kernelTimer().constData());
    }

    void tellsThatTheMachinesClockWasSet()
    {
        use(true);
        m_alarm->setDeadline(fromNow(1h));
        for (int time = 1; time <= 2; ++time) { // it goes on listening
            m_jumped->clear();
            const int error = setMachineClock();
            if (error == EPERM)
                QSKIP("the machine's clock may not be set here");
            QCOMPARE(error, 0);
            QTRY_VERIFY_WITH_TIMEOUT(m_jumped->count() > 0, limit);
            QCOMPARE(m_reached->count(), 0);
            QVERIFY(isArmed());
        }
        m_alarm->setDeadline(fromNow(20ms));
        QTRY_COMPARE_WITH_TIMEOUT(m_reached->count(), 1, limit);
    }

    void tellsOfAJumpThatCameJustBeforeTheNextDeadline()
    {
        use(true);
        m_alarm->setDeadline(fromNow(1h));
        const int error = setMachineClock();
        if (error == EPERM)
            QSKIP("the machine's clock may not be set here");
        QCOMPARE(error, 0);
        pollfd waiting{wallClockTimerfds().value(0, -1), POLLIN, 0};
        QCOMPARE(::poll(&waiting, 1, limit), 1); // the kernel has noticed, our event loop has not run yet
        m_alarm->setDeadline(fromNow(20ms));
        QCOMPARE(m_jumped->count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_reached->count(), 1, limit);
        QVERIFY(m_jumped->count() > 0);
    }

    void tellsOfADeadlineThatCameWithAJump()
    {
        use(true);
        m_alarm->setDeadline(fromNow(-1s));
        const int error = setMachineClock();
        if (error == EPERM)
            QSKIP("the machine's clock may not be set here");
        QCOMPARE(error, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_reached->count(), 1, limit);
        QVERIFY(m_jumped->count() > 0);
    }

    void noticesAtTheEndOfAPieceThatTheClockWasSet_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("back") << -10;
        QTest::newRow("forward") << 10;
    }
    void noticesAtTheEndOfAPieceThatTheClockWasSet()
    {
        QFETCH(int, hours);
        use(false);
        m_alarm->setDeadline(fromNow(10ms));
        pretendedSeconds = std::chrono::seconds(std::chrono::hours(hours)).count();
        QTRY_COMPARE_WITH_TIMEOUT(m_jumped->count(), 1, limit);
        if (hours < 0) {
            QVERIFY(isArmed()); // ten hours are to be waited once more
            QCOMPARE(m_reached->count(), 0);
            pretendedSeconds = 0;
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(m_reached->count(), 1, limit);
            QVERIFY(!isArmed());
        }
    }

    void waitsForTheRestWhereThePieceWasTooShort()
    {
        use(false);
        QTimer *timer = m_alarm->findChild<QTimer *>();
        QSignalSpy ended(timer, &QTimer::timeout);
        m_alarm->setDeadline(fromNow(10ms));
        pretendedSeconds = -30; // too little for a jump
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, limit);
        QVERIFY(timer->isActive());
        QCOMPARE(m_reached->count(), 0);
        QCOMPARE(m_jumped->count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAlarm)
#include "tst_alarm.moc"
