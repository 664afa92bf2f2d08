// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "interop/machine.h"

#include "codex/codexhome.h"
#include "credential/credential.h"
#include "support/keyringitems.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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

    void inEveryStore()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::newRow("file") << QByteArray("file");
        QTest::newRow("keyring") << QByteArray("keyring");
        QTest::newRow("auto") << QByteArray("auto");
    }

    //! Where the sign-in of \a machine lies, is where it belongs, once.
    bool isInOnePlace(const Machine &machine, const QByteArray &store)
    {
        const QStringList items = m_items.find({{u"service"_s, CodexHome::keyringService()}});
        const bool isInFile = QFile::exists(machine.authFile());
        if (store == "file")
            return isInFile && items.isEmpty() && machine.status()[u"storedIn"_s] == "file"_L1;
        const KeyringItems::Attributes expected{
            {u"application"_s, u"rust-keyring"_s},
            {u"service"_s, CodexHome::keyringService()},
            {u"target"_s, u"default"_s},
            {u"username"_s, CodexHome::keyringAccountOf(machine.codexHome())},
        };
        return !isInFile && items.size() == 1 && m_items.attributesOf(items.first()) == expected
            && machine.status()[u"storedIn"_s] == "keyring"_L1;
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
        QTest::addColumn<QString>("person");
        for (const char *store : {"file", "keyring", "auto"}) {
            for (const DemoPerson &person : demoPeople())
                QTest::addRow("%s, %s", store, qPrintable(person.id)) << QByteArray(store) << person.id;
        }
    }
    void codexAcceptsOurSignIn()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, person);
        Machine machine(m_session, store);
        VERIFY_NOBODY_IS_SIGNED_IN(machine);

        VERIFY_ENDS_WELL(machine.ours({u"login"_s}, person));
        VERIFY_BOTH_ARE(machine, person);
        QVERIFY(isInOnePlace(machine, store));
        QCOMPARE(machine.issuer().count(RequestKind::Exchange), 1);
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 0);
        QCOMPARE(machine.issuer().count(RequestKind::Revoke), 0);
    }

    void weReadWhatCodexRefreshed_data() { inEveryStore(); }
    void weReadWhatCodexRefreshed()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"bob-acme"_s));
        const QJsonObject before = machine.live();
        const Secret firstToken = machine.refreshToken();
        QVERIFY(!firstToken.isEmpty());

        // Times are shown in whole seconds.
        QTRY_VERIFY(QDateTime::currentDateTimeUtc()
                    > QDateTime::fromString(before[u"lastRefresh"_s].toString(), Qt::ISODate).addMSecs(1'100));
        QVERIFY(machine.codexRefreshes());

        VERIFY_BOTH_ARE(machine, u"bob-acme"_s);
        QVERIFY(isInOnePlace(machine, store));
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
        Machine machine(m_session, store);
        const Secret key("sk-test-0123456789abcdefghij");
        VERIFY_ENDS_WELL(machine.codex({u"login"_s, u"--with-api-key"_s}, key.reveal()));
        QVERIFY(machine.codexStatus().errors.startsWith("API key configured"));

        QCOMPARE(machine.live()[u"state"_s].toString(), u"apiKey"_s);
        QVERIFY(isInOnePlace(machine, store));
        const Result<Stored> stored = machine.stored();
        QVERIFY(stored && stored->credential);
        QCOMPARE(stored->credential->kind(), CredentialKind::ApiKey);
        QVERIFY(stored->credential->apiKey().sameAs(key));

        // Our sign-in takes its place and keeps it.
        QVERIFY(machine.signIn(u"alice-plus"_s));
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(isInOnePlace(machine, store));
        QCOMPARE(machine.status()[u"accounts"_s].toArray().size(), 2);
    }

    void codexSignsOut_data() { inEveryStore(); }
    void codexSignsOut()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-plus"_s));
        VERIFY_ENDS_WELL(machine.codex({u"logout"_s}));
        VERIFY_NOBODY_IS_SIGNED_IN(machine);
        QCOMPARE(machine.issuer().count(RequestKind::Revoke), 1);
        QVERIFY(machine.signIn(u"alice-plus"_s));
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
    }

    void weSignOut_data() { inEveryStore(); }
    void weSignOut()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-plus"_s));
        QVERIFY(machine.codexRefreshes());
        VERIFY_ENDS_WELL(machine.ours({u"logout"_s}));
        VERIFY_NOBODY_IS_SIGNED_IN(machine);
        QVERIFY(!QFile::exists(machine.authFile()));
        QVERIFY(m_items.find({{u"service"_s, CodexHome::keyringService()}}).isEmpty());
        QCOMPARE(machine.issuer().count(RequestKind::Revoke), 0);
        // Nothing is left to sign out of, for either.
        QCOMPARE(machine.ours({u"logout"_s}).exitCode, 3);
        VERIFY_ENDS_WELL(machine.codex({u"logout"_s}));
    }

    void staysInOnePlace_data() { inEveryStore(); }
    void staysInOnePlace()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        QVERIFY(machine.signIn(u"alice-plus"_s));
        QVERIFY(isInOnePlace(machine, store));
        QVERIFY(machine.codexRefreshes());
        QVERIFY(isInOnePlace(machine, store));
        QVERIFY(machine.signIn(u"alice-plus"_s)); // a renewal
        QVERIFY(isInOnePlace(machine, store));
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(machine.signIn(u"alice-acme"_s)); // the same person, another workspace
        QVERIFY(isInOnePlace(machine, store));
        QVERIFY(machine.codexRefreshes());
        QVERIFY(machine.signIn(u"bob-acme"_s)); // the same workspace, another person
        QVERIFY(isInOnePlace(machine, store));
        VERIFY_BOTH_ARE(machine, u"bob-acme"_s);
        // Nobody was lost.
        QCOMPARE(machine.status()[u"accounts"_s].toArray().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
