// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/secretservice.h"

#include "base/worker.h"
#include "support/patience.h"
#include "support/privatesession.h"
#include "support/program.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Attributes = QMap<QString, QString>;

static const QString codexAuth = u"Codex Auth"_s;

class TestSecretService final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    SecretService m_keyring{5s};
    QString m_account; //!< another one for each test

    QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
        message.setArguments(arguments);
        return m_session.bus().call(message);
    }

    QVariant property(const QString &path, const QString &interface, const QString &name)
    {
        const QDBusMessage reply = call(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
        return qvariant_cast<QDBusVariant>(reply.arguments().value(0)).variant();
    }

    QStringList itemsWith(const Attributes &attributes)
    {
        const QDBusMessage reply = call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                                        u"SearchItems"_s, {QVariant::fromValue(attributes)});
        QStringList paths;
        for (const QVariant &list : reply.arguments()) {
            for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(list))
                paths << path.path();
        }
        return paths;
    }

    QStringList items() { return itemsWith({{u"service"_s, codexAuth}, {u"username"_s, m_account}}); }

    //! Without the schema that gnome-keyring adds by itself to items that have none, as soon as it reads its file
    //! again.
    Attributes attributesOf(const QString &item)
    {
        auto attributes = qdbus_cast<Attributes>(property(item, u"org.freedesktop.Secret.Item"_s, u"Attributes"_s));
        if (attributes.value(u"xdg:schema"_s) == "org.freedesktop.Secret.Generic"_L1)
            attributes.remove(u"xdg:schema"_s);
        return attributes;
    }

    //! As another program would store it.
    bool createItem(const Attributes &attributes, const QByteArray &value)
    {
        const QDBusMessage session = call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                                          u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
        QDBusArgument secret;
        secret.beginStructure();
        secret << qvariant_cast<QDBusObjectPath>(session.arguments().value(1)) << QByteArray() << value
               << u"text/plain"_s;
        secret.endStructure();
        const QVariantMap properties{{u"org.freedesktop.Secret.Item.Label"_s, u"somebody else's"_s},
                                     {u"org.freedesktop.Secret.Item.Attributes"_s, QVariant::fromValue(attributes)}};
        const QDBusMessage reply =
            call(u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.Secret.Collection"_s, u"CreateItem"_s,
                 {properties, QVariant::fromValue(secret), false});
        return reply.signature() == "oo"_L1;
    }

    Result<std::optional<Secret>> read(const QString &account)
    {
        return onWorker([&] { return m_keyring.read(codexAuth, account); });
    }
    Result<> write(const QString &account, const QByteArray &bytes)
    {
        return onWorker([&] { return m_keyring.write(codexAuth, account, Secret(bytes)); });
    }
    Result<bool> remove(const QString &account)
    {
        return onWorker([&] { return m_keyring.remove(codexAuth, account); });
    }
    KeyringState state()
    {
        return onWorker([&] { return m_keyring.state(); });
    }

    bool holds(const QString &account, const QByteArray &bytes)
    {
        const auto item = read(account);
        return item && *item && (*item)->sameAs(Secret(bytes));
    }
    bool holdsNothing(const QString &account)
    {
        const auto item = read(account);
        return item && !*item;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        qDBusRegisterMetaType<Attributes>();
        QVERIFY(m_session.startKeyring(PrivateSession::Start::Locked));
    }

    void init()
    {
        m_account = u"cli|"_s + QString::fromLatin1(QTest::currentTestFunction());
        if (QTest::currentDataTag())
            m_account += u"/"_s + QString::fromLatin1(QTest::currentDataTag());
    }

    void cleanup()
    {
        // What a test ended or locked is there again for the next.
        m_session.resumeKeyring();
        QTRY_VERIFY_WITH_TIMEOUT(state() != KeyringState::Timeout, patience);
        if (state() == KeyringState::Unavailable)
            QVERIFY(m_session.restartKeyring());
        if (state() == KeyringState::Locked)
            QVERIFY(m_session.unlock());
        QCOMPARE(state(), KeyringState::Ok);
    }

    // The first one: a new user's service, which would have to ask for a password to make the default collection.
    void saysUnavailableWithoutADefaultCollection()
    {
        QCOMPARE(state(), KeyringState::Unavailable);
        const auto item = read(m_account);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringUnavailable);
        const Result<> written = write(m_account, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeyringUnavailable);
    }

    void readsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a document") << QByteArray(R"({"tokens":{"access_token":"x"}})");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("with NUL bytes") << QByteArray("a\0b\0", 4);
        QTest::newRow("not ASCII") << QByteArray("Grüße, 密码 \xff\xfe");
        QTest::newRow("300 kB") << QByteArray(300'000, 'k');
    }
    void readsWhatWasWritten()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(holdsNothing(m_account));
        QVERIFY(write(m_account, bytes));
        QVERIFY(holds(m_account, bytes));
    }

    void keepsAccountsWithOddNamesApart()
    {
        const QString odd = m_account + u" ü/\"'|=:密"_s;
        QVERIFY(write(odd, "odd"));
        QVERIFY(holds(odd, "odd"));
        QVERIFY(holdsNothing(m_account));
    }

    void writesTheItemAsCodexDoes()
    {
        QVERIFY(write(m_account, "{}"));
        QCOMPARE(items().size(), 1);
        const QString item = items().constFirst();
        const Attributes expected{{u"application"_s, u"rust-keyring"_s},
                                  {u"service"_s, codexAuth},
                                  {u"target"_s, u"default"_s},
                                  {u"username"_s, m_account}};
        QCOMPARE(attributesOf(item), expected);
        QCOMPARE(property(item, u"org.freedesktop.Secret.Item"_s, u"Label"_s).toString(),
                 QString(m_account + u"@Codex Auth:default (keyring v3.6.3)"_s));
    }

    void overwritesInPlace()
    {
        QVERIFY(write(m_account, "first"));
        const QStringList before = items();
        QVERIFY(write(m_account, "second, longer"));
        QVERIFY(write(m_account, "3"));
        QVERIFY(holds(m_account, "3"));
        QCOMPARE(items(), before);
        QCOMPARE(before.size(), 1);
    }

    void keepsTheAttributesOfAnotherWriter()
    {
        const Attributes theirs{{u"service"_s, codexAuth},
                                {u"username"_s, m_account},
                                {u"target"_s, u"default"_s},
                                {u"more"_s, u"theirs"_s}};
        QVERIFY(createItem(theirs, "old"));
        QVERIFY(write(m_account, "new"));
        QCOMPARE(items().size(), 1);
        QCOMPARE(attributesOf(items().constFirst()), theirs);
    }

    void findsAnItemWithoutTarget()
    {
        QVERIFY(createItem({{u"service"_s, codexAuth}, {u"username"_s, m_account}}, "old"));
        QVERIFY(holds(m_account, "old"));
        QVERIFY(write(m_account, "new"));
        QVERIFY(holds(m_account, "new"));
        QCOMPARE(items().size(), 1);
        const Result<bool> removed = remove(m_account);
        QVERIFY(removed && *removed);
        QVERIFY(items().isEmpty());
    }

    void removesOnce()
    {
        QVERIFY(write(m_account, "x"));
        Result<bool> removed = remove(m_account);
        QVERIFY(removed && *removed);
        QVERIFY(items().isEmpty());
        QVERIFY(holdsNothing(m_account));
        removed = remove(m_account);
        QVERIFY(removed && !*removed);
    }

    void touchesNothingThatIsAmbiguous_data()
    {
        QTest::addColumn<bool>("hasTarget");
        QTest::newRow("with target") << true;
        QTest::newRow("without target") << false;
    }
    void touchesNothingThatIsAmbiguous()
    {
        QFETCH(bool, hasTarget);
        for (const QString &which : {u"one"_s, u"two"_s}) {
            Attributes attributes{{u"service"_s, codexAuth}, {u"username"_s, m_account}, {u"which"_s, which}};
            if (hasTarget)
                attributes.insert(u"target"_s, u"default"_s);
            QVERIFY(createItem(attributes, "x"));
        }
        const QStringList before = items();
        QCOMPARE(before.size(), 2);

        const auto item = read(m_account);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringAmbiguous);
        for (const QString &path : before)
            QVERIFY(item.error().detail.contains(path));
        const Result<> written = write(m_account, "y");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeyringAmbiguous);
        const Result<bool> removed = remove(m_account);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::KeyringAmbiguous);
        QCOMPARE(items(), before);
    }

    void takesLockedForNeitherEmptyNorAbsent_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("an item") << true;
        QTest::newRow("no item") << false;
    }
    void takesLockedForNeitherEmptyNorAbsent()
    {
        QFETCH(bool, exists);
        if (exists)
            QVERIFY(write(m_account, "before"));
        QVERIFY(m_session.lock());

        QCOMPARE(state(), KeyringState::Locked);
        const auto item = read(m_account);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringLocked);
        const Result<> written = write(m_account, "while locked");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeyringLocked);
        const Result<bool> removed = remove(m_account);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::KeyringLocked);
        QCOMPARE(items().size(), exists ? 1 : 0);

        QVERIFY(m_session.unlock());
        QCOMPARE(state(), KeyringState::Ok);
        QVERIFY(exists ? holds(m_account, "before") : holdsNothing(m_account));
        QVERIFY(write(m_account, "after"));
        QVERIFY(holds(m_account, "after"));
    }

    void saysUnavailableWithoutAService()
    {
        QVERIFY(m_session.killKeyring());
        QCOMPARE(state(), KeyringState::Unavailable);
        const auto item = read(m_account);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringUnavailable);
        const Result<> written = write(m_account, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeyringUnavailable);
        const Result<bool> removed = remove(m_account);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::KeyringUnavailable);
    }

    void goesOnAfterARestart()
    {
        QVERIFY(write(m_account, "before"));
        const Result<QString> before = onWorker([&] { return m_keyring.openOwner(); });
        QVERIFY(m_session.restartKeyring());
        QVERIFY(holds(m_account, "before"));
        QVERIFY(write(m_account, "after"));
        QVERIFY(holds(m_account, "after"));
        const Result<QString> after = onWorker([&] { return m_keyring.openOwner(); });
        QVERIFY(before && after);
        QVERIFY(*before != *after);
    }

    void isLockedAfterARestartWithoutPassword()
    {
        QVERIFY(write(m_account, "before"));
        QVERIFY(m_session.restartKeyring(PrivateSession::Start::Locked));
        QCOMPARE(state(), KeyringState::Locked);
        const auto item = read(m_account);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringLocked);
        QVERIFY(m_session.unlock());
        QVERIFY(holds(m_account, "before"));
    }

    void survivesAServiceThatDiesInTheMiddle()
    {
        QVERIFY(write(m_account, "before"));
        // The call lies in the socket of a process that does not run, and then not at all.
        m_session.suspendKeyring();
        QProcess calls;
        tieToThisProgram(calls);
        calls.start(u"dbus-monitor"_s, {u"--session"_s, u"type='method_call',destination='org.freedesktop.secrets'"_s});
        QByteArray seen;
        const auto sees = [&](const char *words) {
            return QTest::qWaitFor([&] { return (seen += calls.readAllStandardOutput()).contains(words); }, patience);
        };
        QVERIFY(sees("member=NameLost")); // it has none once it listens
        std::optional<Result<std::optional<Secret>>> item;
        std::thread reader([&] { item = m_keyring.read(codexAuth, m_account); });
        const bool isCalled = sees("method call");
        const bool isKilled = m_session.killKeyring();
        reader.join();
        calls.kill();
        calls.waitForFinished();
        QVERIFY(isCalled && isKilled);
        QVERIFY(!*item);
        QCOMPARE(item->error().code, ErrorCode::KeyringUnavailable);
        QVERIFY(m_session.startKeyring());
        QVERIFY(holds(m_account, "before"));
    }

    void givesUpOnAServiceThatDoesNotAnswer()
    {
        QVERIFY(write(m_account, "before"));
        SecretService impatient(300ms);
        m_session.suspendKeyring();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(onWorker([&] { return m_keyring.state(); }), KeyringState::Timeout);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // its limit

        timer.restart();
        const auto item = onWorker([&] { return impatient.read(codexAuth, m_account); });
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringTimeout);
        const auto written = onWorker([&] { return impatient.write(codexAuth, m_account, Secret("late")); });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeyringTimeout);
        const auto removed = onWorker([&] { return impatient.remove(codexAuth, m_account); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::KeyringTimeout);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // D-Bus itself waits for 25 s

        m_session.resumeKeyring();
        QTRY_COMPARE_WITH_TIMEOUT(state(), KeyringState::Ok, patience);
        // It was given up while searching, so nothing was changed.
        QVERIFY(holds(m_account, "before"));
        const auto later = onWorker([&] { return impatient.read(codexAuth, m_account); });
        QVERIFY(later && *later && (*later)->sameAs(Secret("before")));
    }

    void waitsForItsTurnNoLongerThanItsLimit()
    {
        SecretService impatient(1s);
        m_session.suspendKeyring();
        QElapsedTimer timer;
        timer.start();
        std::atomic<int> timeouts = 0;
        onWorker([&] {
            std::vector<std::thread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&] {
                    const Result<> written = impatient.write(codexAuth, m_account, Secret("x"));
                    timeouts += !written && written.error().code == ErrorCode::KeyringTimeout;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            return true;
        });
        QCOMPARE(timeouts.load(), 8);
        QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed()))); // one after the other: 8 s
    }

    void servesManyThreadsAtOnce()
    {
        std::atomic<int> failures = 0;
        onWorker([&] {
            std::vector<std::thread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&, i] {
                    const QString own = m_account + QString::number(i);
                    const Secret secret(QByteArray(1000, static_cast<char>('a' + i)));
                    for (int round = 0; round < 5; ++round) {
                        failures += !m_keyring.write(codexAuth, own, secret);
                        failures += !m_keyring.write(codexAuth, m_account, secret);
                        const auto item = m_keyring.read(codexAuth, own);
                        failures += !item || !*item || !(*item)->sameAs(secret);
                        failures += m_keyring.state() != KeyringState::Ok;
                    }
                    const Result<bool> removed = m_keyring.remove(codexAuth, own);
                    failures += !removed || !*removed;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            return true;
        });
        QCOMPARE(failures.load(), 0);
        QCOMPARE(items().size(), 1); // the first writers raced
    }

    // The last one: from here on the bus starts services by itself.
    void startsTheServiceThatTheBusCanStart()
    {
        QVERIFY(write(m_account, "before"));
        QVERIFY(m_session.killKeyring());
        QVERIFY(m_session.makeKeyringActivatable());
        const auto item = read(m_account);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringLocked); // it came up without a password
        QCOMPARE(state(), KeyringState::Locked);
        QVERIFY(m_session.unlock());
        QVERIFY(holds(m_account, "before"));
    }
};

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secretservice.moc"
