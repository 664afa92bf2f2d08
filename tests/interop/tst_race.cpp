// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "interop/machine.h"
#include "support/patience.h"

#include <QTest>

#include <future>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

//! Both programs write at the same time.
class TestRace final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    const KeyringItems m_items{m_session.bus()};

    void forSameAndOtherAccount()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<QString>("next");
        for (const char *store : {"file", "keyring", "auto"}) {
            QTest::addRow("%s, same account", store) << QByteArray(store) << u"alice-acme"_s;
            QTest::addRow("%s, other workspace", store) << QByteArray(store) << u"alice-plus"_s;
            QTest::addRow("%s, other member", store) << QByteArray(store) << u"bob-acme"_s;
        }
    }

    static bool isAskedAgain(Machine &machine, int count)
    {
        return QTest::qWaitFor([&] { return machine.issuer().count(RequestKind::Refresh) >= count; }, patience);
    }

    static bool whoIsHeld(Machine &machine, int count)
    {
        return QTest::qWaitFor([&] { return machine.server().heldCount() == count; }, patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
    }
    void cleanup() { QVERIFY(m_items.removeAll()); }

    //! The CLI's answer is under way while ours is stored: it must not come over ours.
    void signsInWhileCodexWaitsForItsAnswer_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<QString>("next");
        for (const char *store : {"file", "keyring", "auto"})
            QTest::addRow("%s, same account", store) << QByteArray(store) << u"alice-acme"_s;
    }
    void signsInWhileCodexWaitsForItsAnswer()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, next);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-acme"_s));

        machine.issuer().failNext(RequestKind::Refresh, fault::held());
        AppServer server = machine.appServer();
        QVERIFY(server.isReady());
        const int question = server.send(u"account/read"_s, {{u"refreshToken"_s, true}});
        QVERIFY(whoIsHeld(machine, 1));

        COMPARE_EXIT(machine.ours({u"login"_s}, next), 0);
        const Secret ours = machine.refreshToken();
        machine.server().releaseHeld();
        QVERIFY(!server.answerTo(question).isEmpty());

        QVERIFY(machine.refreshToken().sameAs(ours));
        VERIFY_BOTH_ARE(machine, next);
        QVERIFY(machine.codexRefreshes());
    }

    //! The CLI's answer is under way when ours would take the other account's place: it is waited for.
    void waitsForWhatCodexStores_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<QString>("next");
        for (const char *store : {"file", "keyring", "auto"}) {
            QTest::addRow("%s, other workspace", store) << QByteArray(store) << u"alice-plus"_s;
            QTest::addRow("%s, other member", store) << QByteArray(store) << u"bob-acme"_s;
        }
    }
    void waitsForWhatCodexStores()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, next);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-acme"_s));
        // What a Codex renews while another account takes its place is waited for: an issuer that ends a sign-in when a
        // token comes twice would have ended it by then.
        machine.forgiveReplays();

        machine.issuer().failNext(RequestKind::Refresh, fault::held());
        AppServer server = machine.appServer();
        QVERIFY(server.isReady());
        const int question = server.send(u"account/read"_s, {{u"refreshToken"_s, true}});
        QVERIFY(whoIsHeld(machine, 1));

        std::future<Ended> login = std::async(std::launch::async, [&] { return machine.ours({u"login"_s}, next); });
        const bool isWaiting = isAskedAgain(machine, 2);
        machine.server().releaseHeld();
        COMPARE_EXIT(login.get(), 0);
        QVERIFY(isWaiting);
        QVERIFY(!server.answerTo(question).isEmpty());

        VERIFY_BOTH_ARE(machine, next);
        QVERIFY(machine.codexRefreshes());
        QVERIFY(machine.isAlive(u"alice-acme"_s)); // put away as the Codex had renewed it
    }

    //! Our answer is under way while the CLI stores its own.
    void codexStoresWhileWeWaitForOurAnswer_data() { forSameAndOtherAccount(); }
    void codexStoresWhileWeWaitForOurAnswer()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, next);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-acme"_s));

        machine.issuer().failNext(RequestKind::Exchange, fault::held());
        std::future<Ended> login = std::async(std::launch::async, [&] { return machine.ours({u"login"_s}, next); });
        QVERIFY(whoIsHeld(machine, 1));
        const bool isRefreshed = machine.codexRefreshes();
        machine.server().releaseHeld();
        COMPARE_EXIT(login.get(), 0);

        QVERIFY(isRefreshed);
        VERIFY_BOTH_ARE(machine, next);
        QVERIFY(machine.codexRefreshes());
    }

    //! Both answers come at the same moment: whoever is first, the document is whole.
    void bothStoreAtOnce_data() { forSameAndOtherAccount(); }
    void bothStoreAtOnce()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, next);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-acme"_s));
        if (next != u"alice-acme"_s)
            machine.forgiveReplays();
        for (int round = 0; round < 3; ++round) {
            machine.issuer().failNext(RequestKind::Refresh, fault::held());
            machine.issuer().failNext(RequestKind::Exchange, fault::held());
            AppServer server = machine.appServer();
            const int question = server.send(u"account/read"_s, {{u"refreshToken"_s, true}});
            std::future<Ended> login = std::async(std::launch::async, [&] { return machine.ours({u"login"_s}, next); });
            const bool areBoth = whoIsHeld(machine, 2);
            machine.server().releaseHeld();
            COMPARE_EXIT(login.get(), 0);
            QVERIFY(areBoth);
            QVERIFY(!server.answerTo(question).isEmpty());

            // A sign-in comes after what it displaces, in either order.
            VERIFY_BOTH_ARE(machine, next);
        }
        QVERIFY(machine.codexRefreshes());
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestRace)
#include "tst_race.moc"
