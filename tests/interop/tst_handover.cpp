// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "interop/machine.h"

#include "credential/credential.h"

#include <QJsonArray>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

//! What one of the two programs stores, the other one reads: in every store.
class TestHandover final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    const KeyringItems m_items{m_session.bus()};

    static constexpr std::pair<const char *, StoredIn> s_stores[]{
        {"file", StoredIn::File}, {"keyring", StoredIn::Keyring}, {"auto", StoredIn::Keyring}};

    void inEveryStore()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<StoredIn>("place");
        for (const auto &[store, place] : s_stores)
            QTest::newRow(store) << QByteArray(store) << place;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
    }
    void cleanup() { QVERIFY(m_items.removeAll()); }

    void codexAcceptsOurSignIn_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<StoredIn>("place");
        QTest::addColumn<QString>("person");
        for (const auto &[store, place] : s_stores) {
            for (const DemoPerson &person : demoPeople())
                QTest::addRow("%s, %s", store, qPrintable(person.id)) << QByteArray(store) << place << person.id;
        }
    }
    void codexAcceptsOurSignIn()
    {
        QFETCH(QByteArray, store);
        QFETCH(StoredIn, place);
        QFETCH(QString, person);
        Machine machine(m_session, store);
        VERIFY_NOBODY_IS_SIGNED_IN(machine);

        COMPARE_EXIT(machine.ours({u"login"_s}, person), 0);
        VERIFY_BOTH_ARE(machine, person);
        QVERIFY(machine.isOnlyIn(place));
        QCOMPARE(machine.issuer().count(RequestKind::Exchange), 1);
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 0);
        QCOMPARE(machine.issuer().count(RequestKind::Revoke), 0);
    }

    void weReadWhatCodexRefreshed_data() { inEveryStore(); }
    void weReadWhatCodexRefreshed()
    {
        QFETCH(QByteArray, store);
        QFETCH(StoredIn, place);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"bob-acme"_s));
        const QJsonObject before = machine.live();
        const Secret firstToken = machine.refreshToken();
        QVERIFY(!firstToken.isEmpty());
        QVERIFY(machine.letASecondPass());
        QVERIFY(machine.codexRefreshes());

        VERIFY_BOTH_ARE(machine, u"bob-acme"_s);
        QVERIFY(machine.isOnlyIn(place));
        const QJsonObject after = machine.live();
        for (const QString &time : {u"validUntil"_s, u"lastRefresh"_s})
            QVERIFY2(after[time].toString() > before[time].toString(), qPrintable(time));
        // It is the next generation that we read: the issuer takes it, and it takes each but once.
        QVERIFY(!machine.refreshToken().sameAs(firstToken));
        QVERIFY(machine.codexRefreshes());
        QVERIFY(machine.oursIs(u"bob-acme"_s));
    }

    void weReadAnApiKey_data() { inEveryStore(); }
    void weReadAnApiKey()
    {
        QFETCH(QByteArray, store);
        QFETCH(StoredIn, place);
        Machine machine(m_session, store);
        const Secret key("sk-test-0123456789abcdefghij");
        COMPARE_EXIT(machine.codex({u"login"_s, u"--with-api-key"_s}, key.reveal()), 0);
        QVERIFY(machine.codexStatus().errors.startsWith("API key configured"));

        QCOMPARE(machine.live()[u"state"_s].toString(), u"apiKey"_s);
        QVERIFY(machine.isOnlyIn(place));
        const Result<Stored> stored = machine.stored();
        QVERIFY(stored && stored->credential);
        QCOMPARE(stored->credential->kind(), CredentialKind::ApiKey);
        QVERIFY(stored->credential->apiKey().sameAs(key));

        // Our sign-in takes its place and keeps it.
        QVERIFY(machine.signIn(u"alice-plus"_s));
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(machine.isOnlyIn(place));
        QCOMPARE(machine.status()[u"accounts"_s].toArray().size(), 2);
    }

    void codexSignsOut_data() { inEveryStore(); }
    void codexSignsOut()
    {
        QFETCH(QByteArray, store);
        QFETCH(StoredIn, place);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-plus"_s));
        COMPARE_EXIT(machine.codex({u"logout"_s}), 0);
        VERIFY_NOBODY_IS_SIGNED_IN(machine);
        QVERIFY(machine.isNowhere());
        QCOMPARE(machine.issuer().count(RequestKind::Revoke), 1);
        QVERIFY(machine.signIn(u"alice-plus"_s));
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(machine.isOnlyIn(place));
    }

    void weSignOut_data() { inEveryStore(); }
    void weSignOut()
    {
        QFETCH(QByteArray, store);
        QFETCH(StoredIn, place);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-plus"_s));
        QVERIFY(machine.codexRefreshes());
        QVERIFY(machine.isOnlyIn(place));
        COMPARE_EXIT(machine.ours({u"logout"_s}), 0);
        VERIFY_NOBODY_IS_SIGNED_IN(machine);
        QVERIFY(machine.isNowhere());
        QCOMPARE(machine.issuer().count(RequestKind::Revoke), 0);
        // Nothing is left to sign out of, for either.
        QCOMPARE(machine.ours({u"logout"_s}).exitCode, 3);
        COMPARE_EXIT(machine.codex({u"logout"_s}), 0);
    }

    void staysInOnePlace_data() { inEveryStore(); }
    void staysInOnePlace()
    {
        QFETCH(QByteArray, store);
        QFETCH(StoredIn, place);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-plus"_s));
        QVERIFY(machine.isOnlyIn(place));
        QVERIFY(machine.codexRefreshes());
        QVERIFY(machine.isOnlyIn(place));
        QVERIFY(machine.signIn(u"alice-plus"_s)); // a renewal
        QVERIFY(machine.isOnlyIn(place));
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(machine.signIn(u"alice-acme"_s)); // the same person, another workspace
        QVERIFY(machine.isOnlyIn(place));
        QVERIFY(machine.codexRefreshes());
        QVERIFY(machine.signIn(u"bob-acme"_s)); // the same workspace, another person
        QVERIFY(machine.isOnlyIn(place));
        VERIFY_BOTH_ARE(machine, u"bob-acme"_s);
        // Nobody was lost.
        QCOMPARE(machine.status()[u"accounts"_s].toArray().size(), 3);
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestHandover)
#include "tst_handover.moc"
