// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountmanager.h"
#include "storage/keychain.h"
#include "storage/secretservice.h"
#include "support/again.h"
#include "support/keyringitems.h"
#include "support/patience.h"
#include "support/privatenetwork.h"
#include "support/privatesession.h"
#include "support/world.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What breaks while a program renews: real disks, permissions, sockets and a real keyring daemon. Each time nothing may
// be lost, what is shown must be so, and the program that runs must go on by itself once the fault is over.

namespace {

const QString alice = u"alice-plus"_s;

//! Codex's keyring, whose service stops at a chosen moment of the next write.
class StoppingKeyring final : public Keyring
{
public:
    enum class Moment {
        Never,
        BeforeTheWrite, //!< nothing of it reaches the service
        BeforeTheAnswer, //!< the service carries it out when it goes on, and nobody waits for it any more
        BeforeTheReadBack,
    };

    explicit StoppingKeyring(PrivateSession &session)
        : m_session(session)
    {
    }

    void stopAt(Moment moment) { m_moment = moment; }
    bool hasStopped() const { return m_isStopped; }
    //! On the main thread, as everything of the session.
    void goOn()
    {
        m_session.resumeKeyring();
        m_isStopped = false;
    }

    KeyringState state() override { return real().state(); }
    Result<std::optional<Secret>> read(const QString &service, const QString &account) override
    {
        if (m_isWritten && isTime(Moment::BeforeTheReadBack))
            stop();
        return real().read(service, account);
    }
    Result<> write(const QString &service, const QString &account, const Secret &secret) override
    {
        if (isTime(Moment::BeforeTheWrite))
            stop();
        if (isTime(Moment::BeforeTheAnswer))
            return writeWithoutAnswer(service, account, secret);
        m_isWritten = m_moment == Moment::BeforeTheReadBack;
        return real().write(service, account, secret);
    }
    Result<bool> remove(const QString &service, const QString &account) override
    {
        return real().remove(service, account);
    }

private:
    //! Waits long for a service that runs, so that a slow machine is no fault, and not for one that is stopped.
    SecretService &real() { return m_isStopped ? m_impatient : m_patient; }

    bool isTime(Moment moment)
    {
        Moment expected = moment;
        return m_moment.compare_exchange_strong(expected, Moment::Never);
    }
    void stop()
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [this] { m_session.suspendKeyring(); }, Qt::BlockingQueuedConnection);
        m_isStopped = true;
    }

    //! What a write comes to whose time is up after its last message was sent.
    Result<> writeWithoutAnswer(const QString &service, const QString &account, const Secret &secret)
    {
        const auto messageTo = [](const QString &path, const QString &interface, const QString &method,
                                  const QVariant &argument) {
            QDBusMessage message =
                QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
            message << argument;
            return message;
        };
        const QDBusConnection bus = m_session.bus();
        const QStringList items = KeyringItems(bus).find({{u"service"_s, service}, {u"username"_s, account}});
        QDBusMessage open =
            messageTo(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s, u"plain"_s);
        open << QVariant::fromValue(QDBusVariant(QString()));
        const QDBusMessage session = bus.call(open);
        if (items.size() != 1 || session.signature() != "vo"_L1)
            return failure(ErrorCode::Internal, u"the test's own write"_s);
        QDBusArgument value;
        value.beginStructure();
        value << qvariant_cast<QDBusObjectPath>(session.arguments().at(1)) << QByteArray() << secret.reveal()
              << u"text/plain"_s;
        value.endStructure();
        stop();
        bus.send(
            messageTo(items.first(), u"org.freedesktop.Secret.Item"_s, u"SetSecret"_s, QVariant::fromValue(value)));
        return failure(ErrorCode::KeyringTimeout);
    }

    PrivateSession &m_session;
    SecretService m_patient{20s};
    SecretService m_impatient{200ms};
    std::atomic<Moment> m_moment = Moment::Never;
    std::atomic<bool> m_isWritten = false;
    std::atomic<bool> m_isStopped = false;
};

//! A program that runs.
struct Running : World
{
    std::unique_ptr<AccountManager> manager;

    using World::World;
    ~Running() { manager.reset(); }

    void run()
    {
        manager = std::make_unique<AccountManager>(ManagerOptions{.surroundings = place->surroundings(),
                                                                  .codexKeyring = &codexItems,
                                                                  .vaultKeyring = &ourItems,
                                                                  .clock = &clock,
                                                                  .tokens = tokens.get()});
    }
    //! It runs, its request was sent, and the answer is still on its way. The token is redeemed.
    bool runUntilItWaits()
    {
        if (!signIn(alice))
            return false;
        makeDue();
        issuer.failNext(RequestKind::Refresh, fault::held());
        run();
        return QTest::qWaitFor([this] { return server->heldCount() == 1; }, patience) && redemptions() == 1;
    }

    void makeDue() { clock.advanceSeconds(9 * 24 * 3600 + 1); }
    //! Time, and no more: nobody asks, so what comes is the program's own doing.
    bool goesOnByItselfUntil(const std::function<bool()> &isSo)
    {
        return flowsUntil(isSo, [this] { clock.advanceSeconds(1); });
    }
    //! Time, and its alarm rings, which goes by the machine's clock. Until it asks the issuer: minutes on the way would
    //! look like a wrong clock.
    bool goesOnInTimeUntil(const std::function<bool()> &isSo)
    {
        return flowsUntil(isSo, [this, before = redemptions()] {
            if (redemptions() == before)
                passTime(60);
        });
    }
    void passTime(qint64 seconds)
    {
        clock.advanceSeconds(seconds);
        manager->refresh();
    }

    const Snapshot &snapshot() const { return manager->snapshot(); }
    const Account *shown() const { return snapshot().live(); }
    QList<ErrorCode> problems() const
    {
        QList<ErrorCode> codes;
        for (const Error &error : snapshot().problems)
            codes << error.code;
        return codes;
    }
    bool isUnsettled() const { return problems().contains(ErrorCode::Unsettled); }
    //! An answer that came at \a since or later lies in its place.
    bool isSettled(const QDateTime &since) const
    {
        return shown() && shown()->lastRefresh >= since && shown()->state == AccountState::Valid
            && snapshot().home.store == StoreState::Ok && snapshot().problems.isEmpty();
    }

private:
    static bool flowsUntil(const std::function<bool()> &isSo, const std::function<void()> &pass)
    {
        return QTest::qWaitFor(
            [&] {
                if (isSo())
                    return true;
                pass();
                return false;
            },
            patience);
    }
};

//! Everything that is free on the tiny disk.
class Filler final
{
public:
    bool fill()
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (m_file.write(QByteArray(4096, 'f')) == 4096) { }
        return true;
    }
    bool remove() { return m_file.remove(); }

private:
    QFile m_file{tinyDisk() + u"/filler"_s};
};

} // namespace

class TestRenewalFaults final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateSession> m_session;

    bool startsWithKeyring()
    {
        return m_session && m_session->isReady() && m_session->startKeyring()
            && KeyringItems(m_session->bus()).removeAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!isAgain())
            m_session = std::make_unique<PrivateSession>();
    }
    void cleanup()
    {
        if (m_session) {
            m_session->resumeKeyring();
            QVERIFY(m_session->killKeyring());
        }
    }
    void cleanupTestCase() { m_session.reset(); }

    void bringsHomeWhatTheKeyringDidNotTake_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("killed, and started again") << true;
        QTest::newRow("locked, and unlocked") << false;
    }
    void bringsHomeWhatTheKeyringDidNotTake()
    {
        QFETCH(bool, isKilled);
        QVERIFY(startsWithKeyring());
        SecretService codexItems(20s);
        Keychain ourItems(20s);
        Running program("keyring", codexItems, ourItems);
        QVERIFY(program.runUntilItWaits());
        QVERIFY(isKilled ? m_session->killKeyring() : m_session->lock());
        program.server->releaseHeld();
        const StoreState expected = isKilled ? StoreState::Unavailable : StoreState::Locked;
        QTRY_VERIFY_WITH_TIMEOUT(program.isUnsettled() && program.snapshot().home.store == expected, patience);
        QVERIFY(!program.snapshot().home.isStoredInKnown);
        QCOMPARE(program.journalled(), 1);

        const QDateTime answeredAt = program.clock.now();
        QVERIFY(isKilled ? m_session->startKeyring() : m_session->unlock());
        QVERIFY(program.goesOnByItselfUntil([&] { return program.isSettled(answeredAt); }));
        QCOMPARE(program.redemptions(), 1);
        QVERIFY(program.isAlive(*program.live()));
    }

    void leavesOneItemWhereTheKeyringStopped_data()
    {
        QTest::addColumn<StoppingKeyring::Moment>("moment");
        QTest::newRow("before the write") << StoppingKeyring::Moment::BeforeTheWrite;
        QTest::newRow("before its answer") << StoppingKeyring::Moment::BeforeTheAnswer;
        QTest::newRow("before it was read back") << StoppingKeyring::Moment::BeforeTheReadBack;
    }
    void leavesOneItemWhereTheKeyringStopped()
    {
        QFETCH(StoppingKeyring::Moment, moment);
        QVERIFY(startsWithKeyring());
        StoppingKeyring codexItems(*m_session);
        Keychain ourItems(20s);
        Running program("keyring", codexItems, ourItems);
        QVERIFY(program.runUntilItWaits());
        const Secret before = program.liveRefreshToken();
        codexItems.stopAt(moment);
        program.server->releaseHeld();
        QTRY_VERIFY_WITH_TIMEOUT(program.isUnsettled() && program.snapshot().home.store == StoreState::Timeout,
                                 patience);
        QVERIFY(codexItems.hasStopped());
        QCOMPARE(program.journalled(), 1);

        const QDateTime answeredAt = program.clock.now();
        codexItems.goOn(); // and tells nobody
        QVERIFY(program.goesOnByItselfUntil([&] { return program.isSettled(answeredAt); }));
        QCOMPARE(program.redemptions(), 1);
        const KeyringItems items(m_session->bus());
        const QString account = program.home().keyringAccount();
        QCOMPARE(items.find({{u"service"_s, CodexHome::keyringService()}, {u"username"_s, account}}).size(), 1);
        QVERIFY(!program.liveRefreshToken().sameAs(before));
        QVERIFY(program.isAlive(*program.live()));
    }

    void bringsHomeWhatTheDiskHadNoRoomFor_data()
    {
        QTest::addColumn<bool>("isDataFull");
        QTest::newRow("the home is full") << false;
        QTest::newRow("home and data folder are full") << true;
    }
    void bringsHomeWhatTheDiskHadNoRoomFor()
    {
        QFETCH(bool, isDataFull);
        const QTemporaryDir mount;
        CONTINUE_BEHIND(withTinyDisk(mount.path(), 512))
        const QTemporaryDir elsewhere;
        qputenv("TMPDIR", tinyDisk().toLocal8Bit());
        Running program;
        if (!isDataFull)
            QVERIFY(QFile::link(elsewhere.path(), program.dataFolder()));
        QVERIFY(program.authFile().startsWith(tinyDisk()));
        QVERIFY(program.runUntilItWaits());
        const QByteArray before = World::read(program.authFile());
        Filler filler;
        QVERIFY(filler.fill());
        program.server->releaseHeld();
        QTRY_VERIFY_WITH_TIMEOUT(program.isUnsettled(), patience);
        QVERIFY(program.snapshot().problems.first().detail.contains(u"No space left on device"_s));
        QCOMPARE(program.snapshot().home.store, StoreState::Ok);
        QVERIFY(World::read(program.authFile()) == before);
        QCOMPARE(program.journalled(), 1);

        const QDateTime answeredAt = program.clock.now();
        QVERIFY(filler.remove());
        QVERIFY(program.goesOnByItselfUntil([&] { return program.isSettled(answeredAt); }));
        QTRY_COMPARE_WITH_TIMEOUT(program.journalled(), 0, patience); // after the store, the rest
        QCOMPARE(program.redemptions(), 1);
        QVERIFY(program.isAlive(*program.live()));
    }

    void goesOnWhereOnlyTheDataFolderIsFull()
    {
        const QTemporaryDir mount;
        CONTINUE_BEHIND(withTinyDisk(mount.path(), 512))
        Running program;
        QVERIFY(QFile::link(tinyDisk(), program.dataFolder()));
        QVERIFY(program.runUntilItWaits());
        Filler filler;
        QVERIFY(filler.fill());
        program.server->releaseHeld();
        QTRY_VERIFY_WITH_TIMEOUT(program.isSettled(program.clock.now()), patience);
        // That the old token is spent could not be noted, so the record stays.
        QCOMPARE(program.journalled(), 1);

        QVERIFY(filler.remove());
        program.makeDue();
        const QDateTime dueAt = program.clock.now();
        QVERIFY(program.goesOnInTimeUntil([&] { return program.isSettled(dueAt); }));
        QCOMPARE(program.redemptions(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(program.journalled(), 0, patience); // after the store, the rest
        QTRY_COMPARE_WITH_TIMEOUT(program.lineage(alice).spent.size(), 2, patience);
        QVERIFY(program.isAlive(*program.live()));
    }

    void doesNotAskWhereTheAnswerCouldNotBeStored_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("a home that we never used") << u"codex"_s << true;
        QTest::newRow("the home") << u"codex"_s << false;
        QTest::newRow("the data folder") << u"data"_s << false;
    }
    void doesNotAskWhereTheAnswerCouldNotBeStored()
    {
        QFETCH(QString, folder);
        QFETCH(bool, isFirst);
        CONTINUE_BEHIND(asUnprivileged())
        Running program;
        QVERIFY(program.signIn(alice));
        if (!isFirst) {
            const Result<Workplace::LockedHome> locked = program.place->lockHome(true, {});
            QVERIFY(locked && locked->unsettled.isEmpty());
            QVERIFY(QDir().mkpath(program.dataFolder()));
        }
        const QString path = QFileInfo(program.folder.filePath(folder)).canonicalFilePath();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
        program.makeDue();
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.problems().contains(ErrorCode::FileUnwritable), patience);
        QCOMPARE(program.problems(), QList{ErrorCode::FileUnwritable});
        QVERIFY(program.snapshot().problems.first().subject.startsWith(path));
        QCOMPARE(program.shown()->state, AccountState::Valid);
        QCOMPARE(program.redemptions(), 0);

        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QDateTime mendedAt = program.clock.now();
        QVERIFY(program.goesOnInTimeUntil([&] { return program.isSettled(mendedAt); }));
        QCOMPARE(program.redemptions(), 1);
        QVERIFY(program.isAlive(*program.live()));
    }

    void waitsForANetworkThatIsGoneLongerThanTheTokenLives()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        const auto port = static_cast<quint16>(program.server->origin().port());
        program.server.reset();
        program.makeDue();
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown() && program.shown()->trouble, patience);
        QCOMPARE(program.shown()->trouble->code, ErrorCode::Unreachable);
        QCOMPARE(program.shown()->state, AccountState::Expiring);

        QDateTime nextTry = program.shown()->nextTryAt;
        for (const qint64 seconds : {60, 3600, 2 * 24 * 3600}) {
            program.passTime(seconds);
            QTRY_VERIFY_WITH_TIMEOUT(program.shown() && program.shown()->nextTryAt > nextTry, patience);
            nextTry = program.shown()->nextTryAt;
            QVERIFY(nextTry > program.clock.now());
            QCOMPARE(program.shown()->trouble->code, ErrorCode::Unreachable);
        }
        QVERIFY(program.shown()->validUntil < program.clock.now());
        QCOMPARE(program.shown()->state, AccountState::Unreachable);
        QCOMPARE(program.redemptions(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(program.journalled(), 0, patience); // after the store, the rest

        auto server = LocalIssuer::start(program.issuer, {.port = port});
        QVERIFY(server);
        program.server = std::move(*server);
        const QDateTime backAt = program.clock.now();
        QVERIFY(program.goesOnInTimeUntil([&] { return program.isSettled(backAt); }));
        QVERIFY(!program.shown()->trouble);
        QCOMPARE(program.redemptions(), 1);
        QVERIFY(program.isAlive(*program.live()));
    }
};

// The port of a server that is gone must not be given to another program.
int main(int argc, char **argv)
{
    if (!isAgain() && !enterPrivateNetwork())
        qFatal("no private network here");
    const QCoreApplication application(argc, argv);
    TestRenewalFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_renewalfaults.moc"
