// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountmanager.h"
#include "support/privatenetwork.h"
#include "support/privatesession.h"
#include "support/world.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QNetworkInformation>
#include <QTest>
#include <QThread>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

// A renewal that found no network is made as soon as there is one, whatever pause was due. The network is that of a
// NetworkManager of the test's own, which Qt asks, on a bus of the test's own.

namespace {

constexpr int patience = 20'000; // ms
const QString alice = u"alice-plus"_s;
const QString bob = u"bob-acme"_s;

enum NetworkState : uint { // NMState
    Disconnected = 20,
    ConnectedSite = 60,
    ConnectedGlobal = 70,
};

//! Lives in a thread of its own: Qt waits for it in the main thread.
class NetworkManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state CONSTANT)
    Q_PROPERTY(uint Connectivity READ connectivity CONSTANT)

public:
    static uint state() { return Disconnected; } // as it is when Qt first asks
    static uint connectivity() { return 1; } // none
};

class Desktop final
{
public:
    Desktop()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_session.environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s).toLocal8Bit());
        QDBusConnection bus = m_session.bus();
        m_manager.moveToThread(&m_thread);
        m_thread.start();
        m_isReady = m_session.isReady() && bus.registerObject(path, &m_manager, QDBusConnection::ExportAllProperties)
            && bus.registerService(u"org.freedesktop.NetworkManager"_s);
    }
    ~Desktop()
    {
        m_session.bus().unregisterObject(path);
        m_thread.quit();
        m_thread.wait();
    }
    bool isReady() const { return m_isReady; }
    bool tell(NetworkState state) const
    {
        QDBusMessage message =
            QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        message.setArguments(
            {u"org.freedesktop.NetworkManager"_s, QVariantMap{{u"State"_s, static_cast<uint>(state)}}, QStringList()});
        return m_session.bus().send(message);
    }

private:
    static inline const QString path = u"/org/freedesktop/NetworkManager"_s;

    PrivateSession m_session;
    NetworkManager m_manager;
    QThread m_thread;
    bool m_isReady = false;
};

} // namespace

class TestNetworkIsBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainAtOnce()
    {
        const Desktop desktop;
        QVERIFY(desktop.isReady());
        World world;
        QVERIFY(world.signIn(alice) && world.keep(bob));
        const auto port = static_cast<quint16>(world.server->origin().port());
        world.server.reset();
        world.clock.takeOverAlarms();
        world.clock.advanceSeconds(9 * 24 * 3600 + 1);
        AccountManager manager(ManagerOptions{.surroundings = world.place->surroundings(),
                                              .codexKeyring = &world.codexKeyring,
                                              .vaultKeyring = &world.vaultKeyring,
                                              .clock = &world.clock,
                                              .tokens = world.tokens.get()});
        const auto hasTrouble = [&](const QString &person) {
            const Account *account = manager.snapshot().find(World::accountOf(person));
            return account && account->trouble && account->trouble->code == ErrorCode::Unreachable;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasTrouble(alice) && hasTrouble(bob), patience);
        QVERIFY(QNetworkInformation::instance());
        QCOMPARE(QNetworkInformation::instance()->backendName(), u"networkmanager"_s);
        QCOMPARE(QNetworkInformation::instance()->reachability(), QNetworkInformation::Reachability::Disconnected);
        QTRY_VERIFY_WITH_TIMEOUT(!manager.isBusy(), patience);

        auto server = LocalIssuer::start(world.issuer, {.port = port});
        QVERIFY(server);
        world.server = std::move(*server);
        // A network without the Internet is none.
        QVERIFY(desktop.tell(ConnectedSite));
        QTRY_COMPARE_WITH_TIMEOUT(QNetworkInformation::instance()->reachability(),
                                  QNetworkInformation::Reachability::Site, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!manager.isBusy(), patience);
        QCOMPARE(world.redemptions(), 0);

        QVERIFY(desktop.tell(ConnectedGlobal));
        QTRY_COMPARE_WITH_TIMEOUT(world.redemptions(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!hasTrouble(alice) && !hasTrouble(bob) && !manager.isBusy(), patience);
        QCOMPARE(manager.snapshot().live()->lastRefresh, world.clock.now());
        QCOMPARE(world.redemptions(), 2);
    }
};

// The port of a server that is gone must not be given to another program.
int main(int argc, char **argv)
{
    if (!enterPrivateNetwork())
        qFatal("no private network here");
    const QCoreApplication application(argc, argv);
    TestNetworkIsBack test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_networkisback.moc"
