// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/secretservice.h"

#include "base/interruptible.h"
#include "base/worker.h"
#include "support/patience.h"
#include "support/privatesession.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A Secret Service that does what gnome-keyring never does when it should. It has one unlocked item unless told
//! otherwise, and succeeds in everything.
class ScriptedService final : public QDBusVirtualObject
{
public:
    using Answer = std::function<QDBusMessage(const QDBusMessage &)>;

    QMap<QString, Answer> answers; //!< by method, in place of the usual one
    QStringList calls; //!< methods, in order
    QStringList dismissed; //!< paths of prompts
    bool hasItem = true;

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        calls << method;
        if (method == "Dismiss"_L1)
            dismissed << message.path();
        const Answer scripted = answers.value(method);
        const QDBusMessage answer = scripted ? scripted(message) : usual(message);
        return answer.type() == QDBusMessage::InvalidMessage || connection.send(answer); // invalid: silence
    }

private:
    QDBusMessage usual(const QDBusMessage &message) const
    {
        const QString method = message.member();
        const auto path = [](const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); };
        QList<QDBusObjectPath> found;
        if (hasItem)
            found << QDBusObjectPath(u"/org/freedesktop/secrets/item"_s);
        if (method == "SearchItems"_L1 && message.path() == "/org/freedesktop/secrets"_L1)
            return message.createReply({QVariant::fromValue(found), QVariant::fromValue(QList<QDBusObjectPath>())});
        if (method == "SearchItems"_L1)
            return message.createReply(QVariant::fromValue(found));
        if (method == "ReadAlias"_L1)
            return message.createReply(path(u"/org/freedesktop/secrets/home"_s));
        if (method == "Get"_L1)
            return message.createReply(QVariant::fromValue(QDBusVariant(false)));
        if (method == "OpenSession"_L1)
            return message.createReply(
                {QVariant::fromValue(QDBusVariant(QString())), path(u"/org/freedesktop/secrets/session"_s)});
        if (method == "GetSecret"_L1) {
            QDBusArgument secret;
            secret.beginStructure();
            secret << QDBusObjectPath(u"/org/freedesktop/secrets/session"_s) << QByteArray() << QByteArray("kept")
                   << u"text/plain"_s;
            secret.endStructure();
            return message.createReply(QVariant::fromValue(secret));
        }
        if (method == "CreateItem"_L1)
            return message.createReply({path(u"/org/freedesktop/secrets/item"_s), path(u"/"_s)});
        if (method == "Delete"_L1)
            return message.createReply(path(u"/"_s));
        return message.createReply();
    }
};

class TestSecretServiceFaults final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    ScriptedService m_service;
    SecretService m_keyring{5s};

    Result<std::optional<Secret>> read()
    {
        return onWorker([&] { return m_keyring.read(u"service"_s, u"account"_s); });
    }
    Result<> write()
    {
        return onWorker([&] { return m_keyring.write(u"service"_s, u"account"_s, Secret("x")); });
    }
    Result<bool> remove()
    {
        return onWorker([&] { return m_keyring.remove(u"service"_s, u"account"_s); });
    }

    static ScriptedService::Answer error(const QString &name)
    {
        return [name](const QDBusMessage &message) { return message.createErrorReply(name, u"as scripted"_s); };
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QDBusConnection bus = m_session.bus();
        QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &m_service, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
    }

    void init()
    {
        m_service.answers.clear();
        m_service.calls.clear();
        m_service.dismissed.clear();
        m_service.hasItem = true;
    }

    void cleanup()
    {
        // Whatever happened: nobody was asked, nothing unlocked or locked.
        for (const QString &method : {u"Prompt"_s, u"Unlock"_s, u"Lock"_s, u"CreateCollection"_s, u"SetAlias"_s})
            QVERIFY(!m_service.calls.contains(method));
    }

    void closesEverySessionItOpens()
    {
        const auto item = read();
        QVERIFY(item && *item && (*item)->sameAs(Secret("kept")));
        QVERIFY(write());
        m_service.hasItem = false;
        QVERIFY(write());
        QCOMPARE(m_service.calls.count(u"OpenSession"_s), 3);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.calls.count(u"Close"_s), 3, patience);
    }

    void createsTheItemAsCodexDoes()
    {
        m_service.hasItem = false;
        QDBusMessage creation;
        m_service.answers[u"CreateItem"_s] = [&](const QDBusMessage &message) {
            creation = message;
            return message.createReply({QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/item"_s)),
                                        QVariant::fromValue(QDBusObjectPath(u"/"_s))});
        };
        QVERIFY(write());
        QCOMPARE(creation.path(), u"/org/freedesktop/secrets/home"_s);
        QCOMPARE(creation.signature(), u"a{sv}(oayays)b"_s);
        const auto properties = qdbus_cast<QVariantMap>(creation.arguments().at(0));
        QCOMPARE(properties.size(), 2);
        QCOMPARE(properties.value(u"org.freedesktop.Secret.Item.Label"_s).toString(),
                 u"account@service:default (keyring v3.6.3)"_s);
        const auto attributes =
            qdbus_cast<QMap<QString, QString>>(properties.value(u"org.freedesktop.Secret.Item.Attributes"_s));
        const QMap<QString, QString> expected{{u"application"_s, u"rust-keyring"_s},
                                              {u"service"_s, u"service"_s},
                                              {u"target"_s, u"default"_s},
                                              {u"username"_s, u"account"_s}};
        QCOMPARE(attributes, expected);
        const auto secret = qvariant_cast<QDBusArgument>(creation.arguments().at(1));
        QDBusObjectPath session;
        QByteArray parameters;
        QByteArray value;
        QString contentType;
        secret.beginStructure();
        secret >> session >> parameters >> value >> contentType;
        secret.endStructure();
        QCOMPARE(session.path(), u"/org/freedesktop/secrets/session"_s);
        QVERIFY(parameters.isEmpty());
        QVERIFY(value == "x");
        QCOMPARE(contentType, u"text/plain"_s);
    }

    void dismissesThePromptOfACreation()
    {
        m_service.hasItem = false;
        m_service.answers[u"CreateItem"_s] = [](const QDBusMessage &message) {
            return message.createReply({QVariant::fromValue(QDBusObjectPath(u"/"_s)),
                                        QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/prompt/p1"_s))});
        };
        const Result<> written = write();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeyringDenied);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.dismissed, QStringList{u"/org/freedesktop/secrets/prompt/p1"_s}, patience);
    }

    void dismissesThePromptOfARemoval()
    {
        m_service.answers[u"Delete"_s] = [](const QDBusMessage &message) {
            return message.createReply(QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/prompt/p2"_s)));
        };
        const Result<bool> removed = remove();
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::KeyringDenied);
        QTRY_COMPARE_WITH_TIMEOUT(m_service.dismissed, QStringList{u"/org/freedesktop/secrets/prompt/p2"_s}, patience);
    }

    void opensANewSessionOnce_data()
    {
        QTest::addColumn<bool>("helps");
        QTest::newRow("the second is accepted") << true;
        QTest::newRow("none is accepted") << false;
    }
    void opensANewSessionOnce()
    {
        QFETCH(bool, helps);
        m_service.answers[u"SetSecret"_s] = [&](const QDBusMessage &message) {
            if (!helps || m_service.calls.count(u"SetSecret"_s) == 1)
                return message.createErrorReply(u"org.freedesktop.Secret.Error.NoSession"_s, u"as scripted"_s);
            return message.createReply();
        };
        const Result<> written = write();
        QCOMPARE(written.has_value(), helps);
        if (!helps)
            QCOMPARE(written.error().code, ErrorCode::KeyringDenied);
        QCOMPARE(m_service.calls.count(u"OpenSession"_s), 2);
        QCOMPARE(m_service.calls.count(u"SetSecret"_s), 2);
    }

    void searchesAgainForAnItemThatVanished()
    {
        m_service.answers[u"GetSecret"_s] = [&](const QDBusMessage &message) {
            m_service.hasItem = false;
            return message.createErrorReply(u"org.freedesktop.Secret.Error.NoSuchObject"_s, u"as scripted"_s);
        };
        const auto item = read();
        QVERIFY(item && !*item);
    }

    void tellsErrorsApart_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        // Only "unavailable" lets a sign-in go into a file, so a service that merely fails is not that.
        const auto row = [](const char *method, const char *name, ErrorCode code) {
            QTest::addRow("%s: %s", method, name) << QString::fromLatin1(method) << QString::fromLatin1(name) << code;
        };
        for (const char *method : {"SearchItems", "OpenSession", "SetSecret"}) {
            row(method, "org.freedesktop.Secret.Error.IsLocked", ErrorCode::KeyringLocked);
            row(method, "org.freedesktop.DBus.Error.AccessDenied", ErrorCode::KeyringDenied);
            row(method, "org.freedesktop.DBus.Error.Failed", ErrorCode::KeyringDenied);
            row(method, "org.freedesktop.DBus.Error.UnknownMethod", ErrorCode::KeyringDenied);
            row(method, "org.freedesktop.DBus.Error.NoReply", ErrorCode::KeyringTimeout);
            row(method, "org.freedesktop.DBus.Error.ServiceUnknown", ErrorCode::KeyringUnavailable);
            row(method, "org.freedesktop.DBus.Error.Spawn.ChildExited", ErrorCode::KeyringUnavailable);
        }
    }
    void tellsErrorsApart()
    {
        QFETCH(QString, method);
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        m_service.answers[method] = error(name);
        const Result<> written = write();
        QVERIFY(!written);
        QCOMPARE(written.error().code, code);
        QVERIFY(written.error().detail.contains(name));
    }

    void refusesAnswersOfAnotherShape_data()
    {
        QTest::addColumn<QString>("method");
        for (const char *method : {"SearchItems", "ReadAlias", "Get", "OpenSession", "CreateItem"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }
    void refusesAnswersOfAnotherShape()
    {
        QFETCH(QString, method);
        m_service.hasItem = false;
        m_service.answers[method] = [](const QDBusMessage &message) { return message.createReply(42); };
        const Result<> written = write();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeyringDenied);
        QVERIFY(written.error().detail.contains(method));
    }

    void isUnavailableWithoutADefaultCollection()
    {
        m_service.answers[u"ReadAlias"_s] = [](const QDBusMessage &message) {
            return message.createReply(QVariant::fromValue(QDBusObjectPath(u"/"_s)));
        };
        QCOMPARE(onWorker([&] { return m_keyring.state(); }), KeyringState::Unavailable);
        // An item elsewhere is read all the same, as Codex does.
        const auto item = read();
        QVERIFY(item && *item);
        m_service.hasItem = false;
        const auto none = read();
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::KeyringUnavailable);
        const Result<> written = write();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeyringUnavailable);
    }

    void aReadEndsWhenEverythingIsToEnd()
    {
        std::stop_source source;
        m_service.answers[u"GetSecret"_s] = [&](const QDBusMessage &) {
            source.request_stop();
            return QDBusMessage();
        };
        SecretService keyring(10min);
        const auto item = onWorker([&] {
            const Interruptible scope(source.get_token());
            return keyring.read(u"service"_s, u"account"_s);
        });
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringTimeout);
        QCOMPARE(m_service.calls.count(u"GetSecret"_s), 1);
    }

    void aWriteUnderWayIsNotCutOff()
    {
        std::stop_source source;
        m_service.answers[u"SetSecret"_s] = [&](const QDBusMessage &message) {
            source.request_stop();
            QTimer::singleShot(100, this, [this, message] { m_session.bus().send(message.createReply()); });
            return QDBusMessage();
        };
        QVERIFY(onWorker([&] {
            const Interruptible scope(source.get_token());
            return m_keyring.write(u"service"_s, u"account"_s, Secret("x"));
        }));
        // And none begins afterwards.
        m_service.calls.clear();
        QVERIFY(!onWorker([&] {
            const Interruptible scope(source.get_token());
            return m_keyring.write(u"service"_s, u"account"_s, Secret("x"));
        }));
        m_service.calls.removeAll(u"Close"_s); // of a session before, which nobody waited for
        QCOMPARE(m_service.calls, QStringList());
    }

    void doesNotAskAgainWhenTheTimeIsAlmostUp()
    {
        m_service.answers[u"GetSecret"_s] = [this](const QDBusMessage &message) {
            const QDBusMessage early = message.createErrorReply(QDBusError::NoReply, u"as a coarse timer does"_s);
            QTimer::singleShot(960, Qt::PreciseTimer, this, [this, early] { m_session.bus().send(early); });
            return QDBusMessage();
        };
        SecretService patient(1s);
        const auto item = onWorker([&] { return patient.read(u"service"_s, u"account"_s); });
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringTimeout);
        QCOMPARE(m_service.calls.count(u"GetSecret"_s), 1);
    }

    void saysInTimeThatNothingAnswers()
    {
        m_service.answers[u"GetSecret"_s] = [](const QDBusMessage &message) {
            // A signal is no answer.
            return QDBusMessage::createSignal(message.path(), u"org.freedesktop.Secret.Item"_s, u"Nothing"_s);
        };
        SecretService impatient(200ms);
        const auto item = onWorker([&] { return impatient.read(u"service"_s, u"account"_s); });
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeyringTimeout);
        QCOMPARE(m_service.calls.count(u"GetSecret"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestSecretServiceFaults)
#include "tst_secretservicefaults.moc"
