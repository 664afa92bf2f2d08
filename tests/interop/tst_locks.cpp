// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/filelock.h"
#include "interop/machine.h"
#include "support/soak.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <future>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString alice = u"alice-plus"_s;
constexpr int patience = 150'000; // ms: longer than the longest wait of ours, a refresh that watches for a minute
constexpr auto tenDays = 240h;

bool waitUntil(const QElapsedTimer &timer, std::chrono::milliseconds time)
{
    return QTest::qWaitFor([&] { return timer.elapsed() >= time.count(); }, patience);
}

//! Another program that holds the lock of a file.
class Stranger final
{
public:
    explicit Stranger(const QString &file)
        : m_program({u"flock"_s, u"--close"_s, file, u"sh"_s, u"-c"_s, u"echo held; exec cat"_s},
                    QProcessEnvironment::systemEnvironment())
    {
        m_since.start();
    }
    bool isHolding()
    {
        return QTest::qWaitFor([&] { return m_program.process().canReadLine(); }, patience)
            && m_program.process().readLine() == "held\n";
    }
    //! Once it has held it for \a time.
    bool releaseAfter(std::chrono::milliseconds time)
    {
        const bool isTime = waitUntil(m_since, time);
        m_program.process().closeWriteChannel();
        return m_program.process().waitForFinished() && isTime;
    }

private:
    Background m_program;
    QElapsedTimer m_since;
};

} // namespace

//! Whoever is in the way of whom, and for how long: nothing is lost.
class TestLocks final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    const KeyringItems m_items{m_session.bus()};

    //! Longer than we try at a time; but a Codex gives up after five seconds without the second one.
    static void forBothLocks()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<QString>("lock");
        QTest::addColumn<std::chrono::milliseconds>("time");
        for (const char *store : isSoak() ? QList<const char *>{"file", "keyring"} : QList<const char *>{"file"}) {
            QTest::addRow("%s, auth.lock", store)
                << QByteArray(store) << u"auth.lock"_s << std::chrono::milliseconds(isSoak() ? 60s : 6s);
            QTest::addRow("%s, auth.json.lock", store)
                << QByteArray(store) << u"auth.json.lock"_s << std::chrono::milliseconds(isSoak() ? 4s : 3s);
        }
    }

    //! Who cannot have the second lock tries for two seconds, with the first one held.
    static void expectTries(Machine &machine, const QString &lock)
    {
        if (lock == "auth.json.lock"_L1)
            machine.setLongestHold(3s);
    }

    static bool areRedeemed(Machine &machine, int count)
    {
        return QTest::qWaitFor([&] { return machine.issuer().count(RequestKind::Refresh) == count; }, patience);
    }
    static std::future<Ended> startRefresh(const Machine &machine)
    {
        return std::async(std::launch::async, [&] { return machine.ours({u"refresh"_s}, {}, patience); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
    }
    void cleanup() { QVERIFY(m_items.removeAll()); }

    //! What every test with a Machine relies on.
    void theSamplerSeesWhoHoldsThem()
    {
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"auth.lock"_s);
        const QString second = folder.filePath(u"auth.json.lock"_s);
        const LockSampler sampler(first, second);
        Result<FileLock> home = FileLock::acquire(first, 1s, 10ms);
        QVERIFY(home);
        QTRY_VERIFY_WITH_TIMEOUT(sampler.findings().longest > 50ms, patience);
        const Result<FileLock> beside = FileLock::acquire(second, 1s, 10ms);
        QVERIFY(beside);
        QTRY_VERIFY_WITH_TIMEOUT(sampler.findings().commits > 2, patience);
        QCOMPARE(sampler.findings().astray, 0);
        home->release();
        QTRY_VERIFY_WITH_TIMEOUT(sampler.findings().astray > 0, patience);
    }

    void ourAnswerComesHomeWhenAStrangerIsGone_data() { forBothLocks(); }
    void ourAnswerComesHomeWhenAStrangerIsGone()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, lock);
        QFETCH(std::chrono::milliseconds, time);
        Machine machine(m_session, store);
        expectTries(machine, lock);
        QVERIFY(machine.makeLive(alice, tenDays, 12h)); // due
        const Secret before = machine.refreshToken();
        AppServer program = machine.appServer();
        QVERIFY(machine.isSignedInAs(program, alice));

        Stranger stranger(machine.codexHome() + u'/' + lock);
        QVERIFY(stranger.isHolding());
        const std::unique_ptr<Background> tray = machine.tray();
        QVERIFY(areRedeemed(machine, 1));
        QVERIFY(machine.isSignedInAs(program, alice));
        QVERIFY(machine.refreshToken().sameAs(before));
        QVERIFY(stranger.releaseAfter(time));

        QVERIFY(QTest::qWaitFor([&] { return !machine.refreshToken().sameAs(before); }, patience));
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 1);
        QVERIFY(machine.isSignedInAs(program, alice));
        VERIFY_BOTH_ARE(machine, alice);
        QVERIFY(machine.isAlive());
    }

    void theCommandLineLeavesItsAnswerToTheNext_data() { forBothLocks(); }
    void theCommandLineLeavesItsAnswerToTheNext()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, lock);
        QFETCH(std::chrono::milliseconds, time);
        Machine machine(m_session, store);
        expectTries(machine, lock);
        QVERIFY(machine.makeLive(alice, tenDays, 200h));
        const Secret before = machine.refreshToken();

        Stranger stranger(machine.codexHome() + u'/' + lock);
        QVERIFY(stranger.isHolding());
        const Ended refused = machine.ours({u"refresh"_s});
        QVERIFY2(refused.exitCode > 0, refused.say().constData());
        QVERIFY(machine.codexIs(alice));
        QVERIFY(machine.refreshToken().sameAs(before));
        QVERIFY(stranger.releaseAfter(time));

        COMPARE_EXIT(machine.ours({u"token"_s}), 0);
        QVERIFY(!machine.refreshToken().sameAs(before));
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 1);
        VERIFY_BOTH_ARE(machine, alice);
        QVERIFY(machine.isAlive());
    }

    //! Codex has its answer and cannot store it yet when we are refused.
    void codexAndWeRenewWhileAStrangerHoldsALock_data() { forBothLocks(); }
    void codexAndWeRenewWhileAStrangerHoldsALock()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, lock);
        QFETCH(std::chrono::milliseconds, time);
        Machine machine(m_session, store);
        expectTries(machine, lock);
        machine.forgiveReplays();
        QVERIFY(machine.makeLive(alice, tenDays, 200h));
        const Secret before = machine.refreshToken();
        AppServer program = machine.appServer();
        QVERIFY(program.isReady());

        Stranger stranger(machine.codexHome() + u'/' + lock);
        QVERIFY(stranger.isHolding());
        const int question = program.send(u"account/read"_s, {{u"refreshToken"_s, true}});
        QVERIFY(areRedeemed(machine, 1));
        std::future<Ended> refresh = startRefresh(machine);
        // Without the second lock Codex cannot wait until we are so far.
        const bool isRefused = lock == "auth.json.lock"_L1 || areRedeemed(machine, 2);
        const bool isReleased = stranger.releaseAfter(time);
        COMPARE_EXIT(refresh.get(), 0);
        QVERIFY(isRefused);
        QVERIFY(isReleased);

        const QJsonObject answer = program.answerTo(question);
        QVERIFY(answer[u"result"_s][u"account"_s].isObject());
        QVERIFY(!machine.refreshToken().sameAs(before));
        QVERIFY(machine.isSignedInAs(program, alice));
        VERIFY_BOTH_ARE(machine, alice);
        QVERIFY(machine.isAlive());
    }

    void whatCodexIsAboutToGetIsWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::newRow("file") << QByteArray("file");
        if (isSoak())
            QTest::newRow("keyring") << QByteArray("keyring");
    }
    void whatCodexIsAboutToGetIsWaitedFor()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        machine.forgiveReplays();
        QVERIFY(machine.makeLive(alice, tenDays, 200h));
        const Secret before = machine.refreshToken();
        AppServer program = machine.appServer();
        QVERIFY(program.isReady());
        machine.issuer().failNext(RequestKind::Refresh, fault::held());
        const int question = program.send(u"account/read"_s, {{u"refreshToken"_s, true}});
        QVERIFY(QTest::qWaitFor([&] { return machine.server().heldCount() == 1; }, patience));

        std::future<Ended> refresh = startRefresh(machine);
        const bool isRefused = areRedeemed(machine, 2);
        QElapsedTimer sinceRefusal;
        sinceRefusal.start();
        const bool isWaitedFor = waitUntil(sinceRefusal, isSoak() ? 20s : 3s);
        const bool isPatient = refresh.wait_for(0s) == std::future_status::timeout;
        machine.server().releaseHeld();
        COMPARE_EXIT(refresh.get(), 0);
        QVERIFY(isRefused);
        QVERIFY(isWaitedFor);
        QVERIFY(isPatient);

        QVERIFY(program.answerTo(question)[u"result"_s][u"account"_s].isObject());
        QVERIFY(!machine.refreshToken().sameAs(before));
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 2);
        QVERIFY(machine.isSignedInAs(program, alice));
        VERIFY_BOTH_ARE(machine, alice);
        QVERIFY(machine.isAlive());
    }

    //! One that is killed when its answer lies in a file of its own, and nowhere else.
    void whatAKilledCodexLeftIsBroughtHome()
    {
        Machine machine(m_session, "file");
        QVERIFY(machine.makeLive(alice, tenDays, 200h));
        const Secret before = machine.refreshToken();
        {
            AppServer program = machine.appServer({u"strace"_s, u"-f"_s, u"-q"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                                   u"inject=rename,renameat,renameat2:signal=SIGKILL"_s});
            QVERIFY(program.isReady());
            QVERIFY(program.ask(u"account/read"_s, {{u"refreshToken"_s, true}}).isEmpty());
        }
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 1);
        QVERIFY(machine.refreshToken().sameAs(before));
        const QDir home(machine.codexHome());
        QCOMPARE(home.entryList({u".auth-??????"_s}, QDir::Files | QDir::Hidden).size(), 1);

        COMPARE_EXIT(machine.ours({u"refresh"_s}), 0);
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 1);
        QVERIFY(!machine.refreshToken().sameAs(before));
        VERIFY_BOTH_ARE(machine, alice);
        QVERIFY(machine.isAlive());
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestLocks)
#include "tst_locks.moc"
