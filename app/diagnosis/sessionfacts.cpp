// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/log.h"
#include "diagnosis/facts.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QUuid>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 1000; // ms, for one question; three may follow each other

const QString busName = u"org.freedesktop.DBus"_s;
const QString busPath = u"/org/freedesktop/DBus"_s;
const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;
const QString notificationsName = u"org.freedesktop.Notifications"_s;
const QString notificationsPath = u"/org/freedesktop/Notifications"_s;
const QString secretsName = u"org.freedesktop.secrets"_s;
const QString secretsPath = u"/org/freedesktop/secrets"_s;

//! A connection of our own that ends with its scope: the shared one belongs to the main thread's code.
class Session final
{
public:
    Session()
        : m_name(u"chatelaine-diagnosis-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
    }
    ~Session() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(Session)

    bool isConnected() const { return m_bus.isConnected(); }

    //! Starts nobody, and waits for nothing yet.
    QDBusPendingCall ask(const QString &service, const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments = {}) const
    {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, method);
        question.setArguments(arguments);
        question.setAutoStartService(false);
        question.setInteractiveAuthorizationAllowed(false);
        return m_bus.asyncCall(question, limit);
    }
    QDBusPendingCall property(const QString &service, const QString &path, const QString &interface,
                              const QString &name) const
    {
        return ask(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    }

private:
    QString m_name;
    QDBusConnection m_bus;
};

bool isTrue(const QDBusPendingCall &call)
{
    QDBusPendingReply<QDBusVariant> reply = call;
    reply.waitForFinished();
    return reply.isValid() && reply.value().variant().toBool();
}

bool isSilence(const QDBusError &error)
{
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
        || error.type() == QDBusError::TimedOut;
}

QString processName(uint pid)
{
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? othersWords(file.readAll()) : QString();
}

} // namespace

std::optional<SessionFacts> gatherSessionFacts()
{
    const Session session;
    if (!session.isConnected())
        return std::nullopt;
    SessionFacts facts;
    QDBusPendingReply<QStringList> names = session.ask(busName, busPath, busName, u"ListNames"_s);
    QDBusPendingReply<QStringList> startable = session.ask(busName, busPath, busName, u"ListActivatableNames"_s);
    names.waitForFinished();
    startable.waitForFinished();
    const QStringList running = names.isValid() ? names.value() : QStringList();
    const QStringList starters = startable.isValid() ? startable.value() : QStringList();
    facts.hasKeyring = running.contains(secretsName);
    facts.isKeyringStartable = starters.contains(secretsName);
    facts.isNotificationServerStartable = starters.contains(notificationsName);

    // All of them at once: one that is silent costs its second once.
    const QDBusPendingCall trayHost =
        session.property(watcherName, u"/StatusNotifierWatcher"_s, watcherName, u"IsStatusNotifierHostRegistered"_s);
    QDBusPendingReply<QString, QString, QString, QString> server =
        session.ask(notificationsName, notificationsPath, notificationsName, u"GetServerInformation"_s);
    QDBusPendingReply<QStringList> capabilities =
        session.ask(notificationsName, notificationsPath, notificationsName, u"GetCapabilities"_s);
    QDBusPendingReply<uint> pid =
        session.ask(busName, busPath, busName, u"GetConnectionUnixProcessID"_s, {secretsName});
    QDBusPendingReply<QDBusObjectPath> collection =
        session.ask(secretsName, secretsPath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    facts.hasTrayHost = isTrue(trayHost);
    server.waitForFinished();
    if (server.isValid())
        facts.notificationServer =
            othersWords(QString(server.argumentAt<0>() + u' ' + server.argumentAt<2>()).toUtf8());
    else if (running.contains(notificationsName))
        facts.notificationServer = u"?"_s;
    capabilities.waitForFinished();
    if (capabilities.isValid())
        facts.notificationCapabilities = capabilities.value();
    pid.waitForFinished();
    if (pid.isValid())
        facts.keyringProgram = processName(pid.value());
    collection.waitForFinished();
    facts.isKeyringSilent = facts.hasKeyring && collection.isError() && isSilence(collection.error());
    facts.hasCollection = collection.isValid() && collection.value().path() != "/"_L1;
    if (facts.hasCollection) {
        QDBusPendingReply<QDBusVariant> isLocked = session.property(
            secretsName, collection.value().path(), u"org.freedesktop.Secret.Collection"_s, u"Locked"_s);
        isLocked.waitForFinished();
        facts.isKeyringSilent = isLocked.isError() && isSilence(isLocked.error());
        facts.isCollectionLocked = isLocked.isValid() && isLocked.value().variant().toBool();
    }
    return facts;
}

} // namespace chatelaine
