// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/secretservicewatch.h"

#include "base/worker.h"
#include "codex/credentialwatch.h"
#include "storage/secretservice.h"
#include "support/privatesession.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString codexAuth = u"Codex Auth"_s;
static const QString secretsName = u"org.freedesktop.secrets"_s;
constexpr int limit = 20'000; // ms

class TestSecretServiceWatch final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    SecretService m_keyring{10s};

    bool write(const QString &account, const QByteArray &bytes)
    {
        return onWorker([&] { return m_keyring.write(codexAuth, account, Secret(bytes)); }).has_value();
    }
    bool remove(const QString &account)
    {
        const Result<bool> removed = onWorker([&] { return m_keyring.remove(codexAuth, account); });
        return removed && *removed;
    }
    //! How many connections to the bus this program has.
    qsizetype connections()
    {
        QDBusConnectionInterface *bus = m_session.bus().interface();
        const QStringList names = bus->registeredServiceNames().value();
        return std::count_if(names.cbegin(), names.cend(), [&](const QString &name) {
            return name.startsWith(u':') && bus->servicePid(name).value() == QCoreApplication::applicationPid();
        });
    }

    //! What the service said before it answers this has been heard then: both come over one connection, in order.
    static bool heardAll()
    {
        QDBusMessage question = QDBusMessage::createMethodCall(secretsName, u"/org/freedesktop/secrets"_s,
                                                               u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        question.setArguments({u"default"_s});
        const QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(question));
        return QTest::qWaitFor([&] { return watcher.isFinished(); }, limit);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
    }
    void init()
    {
        if (!m_session.bus().interface()->isServiceRegistered(secretsName))
            QVERIFY(m_session.startKeyring());
        QVERIFY(m_session.unlock());
    }

    // The first one: nothing has used the session bus of this program before.
    void leavesTheBusAloneUntilTheKeyringIsAskedFor()
    {
        QTemporaryDir folder;
        CredentialWatch files(10ms);
        QSignalSpy filesSpy(&files, &CredentialWatch::changed);
        CredentialWatch both(10ms);
        QSignalSpy bothSpy(&both, &CredentialWatch::changed);

        const qsizetype before = connections();
        files.watch(folder.path(), false);
        QCOMPARE(connections(), before);
        files.watch(folder.path(), true);
        QCOMPARE(connections(), before + 1);
        files.watch(folder.path(), false);
        both.watch(folder.path(), true);

        QVERIFY(write(u"watched"_s, "x"));
        QTRY_VERIFY_WITH_TIMEOUT(bothSpy.size() > 0, limit);
        QCOMPARE(filesSpy.size(), 0);
        QFile file(folder.filePath(u"auth.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTRY_COMPARE_WITH_TIMEOUT(filesSpy.size(), 1, limit);
    }

    void hearsOfItems()
    {
        SecretServiceWatch watch;
        QSignalSpy spy(&watch, &SecretServiceWatch::changed);
        QVERIFY(write(u"item"_s, "x"));
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
        QVERIFY(heardAll());
        spy.clear();
        QVERIFY(remove(u"item"_s));
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
    }

    void hearsOfLockAndUnlock()
    {
        SecretServiceWatch watch;
        QSignalSpy spy(&watch, &SecretServiceWatch::changed);
        QVERIFY(m_session.lock());
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
        QVERIFY(heardAll());
        spy.clear();
        QVERIFY(m_session.unlock());
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
    }

    void isNotMovedByReading()
    {
        SecretServiceWatch watch;
        QSignalSpy spy(&watch, &SecretServiceWatch::changed);
        QVERIFY(write(u"read"_s, "x"));
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
        QVERIFY(heardAll());
        spy.clear();
        const auto item = onWorker([&] { return m_keyring.read(codexAuth, u"read"_s); });
        QVERIFY(item && *item);
        QCOMPARE(onWorker([&] { return m_keyring.state(); }), KeyringState::Ok);
        QVERIFY(heardAll());
        QCOMPARE(spy.size(), 0);
        QVERIFY(remove(u"read"_s));
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
    }

    void goesOnAfterARestart()
    {
        SecretServiceWatch watch;
        QSignalSpy spy(&watch, &SecretServiceWatch::changed);
        QVERIFY(m_session.killKeyring());
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
        spy.clear();
        QVERIFY(m_session.startKeyring());
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
        QVERIFY(heardAll());
        spy.clear();
        QVERIFY(write(u"after"_s, "x"));
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
        QVERIFY(heardAll());
        spy.clear();
        QVERIFY(m_session.lock());
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
    }

    void hearsOfAServiceThatComesLater()
    {
        QVERIFY(m_session.killKeyring());
        SecretServiceWatch watch;
        QSignalSpy spy(&watch, &SecretServiceWatch::changed);
        QVERIFY(m_session.startKeyring());
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
        QVERIFY(heardAll());
        spy.clear();
        QVERIFY(write(u"later"_s, "x"));
        QTRY_VERIFY_WITH_TIMEOUT(spy.size() > 0, limit);
    }

    // The last one: from here on the bus starts services by itself.
    void startsNoService()
    {
        QVERIFY(m_session.killKeyring());
        // Both write down that they were started, and end.
        const QString log = m_session.folder() + u"/started"_s;
        for (const QString &name : {secretsName, u"org.example.later"_s}) {
            QFile file(m_session.folder() + u"/services/"_s + name + u".service"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QString text =
                u"[D-BUS Service]\nName=%1\nExec=/bin/sh -c \"echo %1 >> '%2'; exit 1\"\n"_s.arg(name, log);
            QVERIFY(file.write(text.toUtf8()) == text.size());
        }
        const auto ask = [this](const QString &method, const QVariantList &arguments = {}) {
            QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                                  u"org.freedesktop.DBus"_s, method);
            message.setArguments(arguments);
            return m_session.bus().call(message);
        };
        QCOMPARE(ask(u"ReloadConfig"_s).type(), QDBusMessage::ReplyMessage);

        SecretServiceWatch watch;
        ask(u"StartServiceByName"_s, {u"org.example.later"_s, 0u});
        QFile started(log);
        QVERIFY(started.open(QIODevice::ReadOnly));
        QCOMPARE(started.readAll(), QByteArray("org.example.later\n"));

        ask(u"StartServiceByName"_s, {secretsName, 0u});
        QCOMPARE(started.readAll(), QByteArray("org.freedesktop.secrets\n")); // it would have been seen
    }
};

QTEST_GUILESS_MAIN(TestSecretServiceWatch)
#include "tst_secretservicewatch.moc"
