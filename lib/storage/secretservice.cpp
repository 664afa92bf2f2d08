// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/secretservice.h"

#include "base/interruptible.h"
#include "base/log.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEventLoop>
#include <QMap>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <functional>

namespace chatelaine {

using Attributes = QMap<QString, QString>;

//! The structure (oayays) of the API.
struct TransferredSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const TransferredSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TransferredSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): the signature is Qt's
}

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::TransferredSecret)

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto stateLimit = 1s;
//! Qt's coarse timers end a call by up to a twentieth of its limit too early: in the last tenth the time counts as up.
constexpr int lastPart = 10;
//! For a change that was sent already when everything is to end: cut off, nobody would know whether it was made.
constexpr auto changeGrace = 1s;

const QString serviceName = u"org.freedesktop.secrets"_s;
const QDBusObjectPath servicePath(u"/org/freedesktop/secrets"_s);
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString itemInterface = u"org.freedesktop.Secret.Item"_s;
const QString sessionInterface = u"org.freedesktop.Secret.Session"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;

//! KeyringUnavailable sends a sign-in into a file, so it is said only where there is no service.
ErrorCode codeOf(const QString &errorName)
{
    static const QMap<QString, ErrorCode> codes{
        {u"org.freedesktop.Secret.Error.IsLocked"_s, ErrorCode::KeyringLocked},
        {u"org.freedesktop.DBus.Error.Disconnected"_s, ErrorCode::KeyringUnavailable},
        {u"org.freedesktop.DBus.Error.NoServer"_s, ErrorCode::KeyringUnavailable},
        {u"org.freedesktop.DBus.Error.ServiceUnknown"_s, ErrorCode::KeyringUnavailable},
        {u"org.freedesktop.DBus.Error.NameHasNoOwner"_s, ErrorCode::KeyringUnavailable},
        {u"org.freedesktop.DBus.Error.NoReply"_s, ErrorCode::KeyringTimeout},
        {u"org.freedesktop.DBus.Error.Timeout"_s, ErrorCode::KeyringTimeout},
        {u"org.freedesktop.DBus.Error.TimedOut"_s, ErrorCode::KeyringTimeout}};
    if (errorName.startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return ErrorCode::KeyringUnavailable;
    return codes.value(errorName, ErrorCode::KeyringDenied);
}

//! The service ended, or forgot what it had handed out. "No reply" is also what the bus says of a service that ended in
//! the middle of a call; when the time is (almost) up it means only that.
bool isSignOfRestart(const QString &errorName)
{
    static const QSet<QString> signs{
        u"org.freedesktop.Secret.Error.NoSession"_s,   u"org.freedesktop.Secret.Error.NoSuchObject"_s,
        u"org.freedesktop.DBus.Error.NoReply"_s,       u"org.freedesktop.DBus.Error.UnknownMethod"_s,
        u"org.freedesktop.DBus.Error.UnknownObject"_s, u"org.freedesktop.DBus.Error.NameHasNoOwner"_s};
    return signs.contains(errorName);
}

bool isChange(const QDBusMessage &message)
{
    static const QSet<QString> changes{u"CreateItem"_s, u"SetSecret"_s, u"Delete"_s};
    return changes.contains(message.member());
}

//! As QDBusConnection::call(), but ends with an invalid message when \a stop is requested.
QDBusMessage callUntil(const std::stop_token &stop, const QDBusConnection &connection, const QDBusMessage &message,
                       int limit)
{
    if (!stop.stop_possible())
        return connection.call(message, QDBus::Block, limit);
    if (stop.stop_requested())
        return {};
    const QDBusPendingCallWatcher watcher(connection.asyncCall(message, limit));
    QEventLoop loop;
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
    const std::stop_callback onStop(stop, [&] {
        QMetaObject::invokeMethod(
            &loop, [&] { QTimer::singleShot(isChange(message) ? changeGrace : 0ms, &loop, &QEventLoop::quit); },
            Qt::QueuedConnection);
    });
    if (!watcher.isFinished())
        loop.exec();
    return watcher.isFinished() ? watcher.reply() : QDBusMessage();
}

//! One conversation with the service: every call has what is left of the limit.
class Conversation final
{
public:
    Conversation(const QDBusConnection &connection, const QDeadlineTimer &deadline)
        : m_connection(connection)
        , m_deadline(deadline)
    {
    }

    //! The same once more may find the new service.
    bool mayHaveRestarted() const { return m_mayHaveRestarted; }

    //! \a signature: of the answer; another one is an error.
    Result<QVariantList> call(const QDBusObjectPath &path, const QString &interface, const QString &method,
                              const QString &signature, const QVariantList &arguments = {})
    {
        return call(serviceName, path, interface, method, signature, arguments);
    }

    Result<QString> owner()
    {
        const Result<QVariantList> answer = call(u"org.freedesktop.DBus"_s, QDBusObjectPath(u"/org/freedesktop/DBus"_s),
                                                 u"org.freedesktop.DBus"_s, u"GetNameOwner"_s, u"s"_s, {serviceName});
        if (!answer)
            return std::unexpected(answer.error());
        return answer->first().toString();
    }

    //! Only if there is one and it is unlocked.
    Result<QDBusObjectPath> defaultCollection()
    {
        const Result<QVariantList> alias = call(servicePath, serviceInterface, u"ReadAlias"_s, u"o"_s, {u"default"_s});
        if (!alias)
            return std::unexpected(alias.error());
        const auto path = qvariant_cast<QDBusObjectPath>(alias->first());
        if (path.path() == "/"_L1)
            return failure(ErrorCode::KeyringUnavailable, {}, u"there is no default collection"_s);
        const Result<QVariantList> isLocked =
            call(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, u"v"_s, {collectionInterface, u"Locked"_s});
        if (!isLocked)
            return std::unexpected(isLocked.error());
        if (qvariant_cast<QDBusVariant>(isLocked->first()).variant().toBool())
            return failure(ErrorCode::KeyringLocked, {}, path.path());
        return path;
    }

    //! The one item, if it is unlocked; nothing if there is none, and \a collection is where to create it.
    Result<std::optional<QDBusObjectPath>> find(const QString &service, const QString &account,
                                                QDBusObjectPath *collection = nullptr)
    {
        Attributes attributes{{u"service"_s, service}, {u"username"_s, account}, {u"target"_s, u"default"_s}};
        const Result<QVariantList> everywhere =
            call(servicePath, serviceInterface, u"SearchItems"_s, u"aoao"_s, {QVariant::fromValue(attributes)});
        if (!everywhere)
            return std::unexpected(everywhere.error());
        const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(everywhere->at(0));
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(everywhere->at(1));
        if (!unlocked.isEmpty() || !locked.isEmpty()) {
            const Result<QDBusObjectPath> only = theOnly(unlocked + locked);
            if (!only)
                return std::unexpected(only.error());
            if (!locked.isEmpty())
                return failure(ErrorCode::KeyringLocked, {}, only->path());
            return *only;
        }

        const Result<QDBusObjectPath> home = defaultCollection();
        if (!home)
            return std::unexpected(home.error());
        if (collection)
            *collection = *home;
        // Versions of the crate before 3 wrote no target.
        attributes.remove(u"target"_s);
        const Result<QVariantList> inside =
            call(*home, collectionInterface, u"SearchItems"_s, u"ao"_s, {QVariant::fromValue(attributes)});
        if (!inside)
            return std::unexpected(inside.error());
        const auto items = qdbus_cast<QList<QDBusObjectPath>>(inside->first());
        if (items.isEmpty())
            return std::nullopt;
        const Result<QDBusObjectPath> only = theOnly(items);
        if (!only)
            return std::unexpected(only.error());
        return *only;
    }

    //! A session for secrets in the clear: the bus is the user's own. Ends with its scope.
    class Session final
    {
    public:
        explicit Session(Conversation &conversation)
            : m_conversation(conversation)
        {
        }
        ~Session()
        {
            if (!m_path.path().isEmpty())
                m_conversation.post(m_path, sessionInterface, u"Close"_s);
        }
        Q_DISABLE_COPY_MOVE(Session)

        Result<QDBusObjectPath> open()
        {
            const Result<QVariantList> answer =
                m_conversation.call(servicePath, serviceInterface, u"OpenSession"_s, u"vo"_s,
                                    {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
            if (!answer)
                return std::unexpected(answer.error());
            m_path = qvariant_cast<QDBusObjectPath>(answer->at(1));
            return m_path;
        }

    private:
        Conversation &m_conversation;
        QDBusObjectPath m_path;
    };

    //! What the service does instead of doing it: it wants to ask. It may not.
    Result<> refusePrompt(const QDBusObjectPath &prompt)
    {
        if (prompt.path() == "/"_L1)
            return {};
        post(prompt, promptInterface, u"Dismiss"_s);
        return failure(ErrorCode::KeyringDenied, {}, u"the service wanted to ask"_s);
    }

private:
    Result<QVariantList> call(const QString &destination, const QDBusObjectPath &path, const QString &interface,
                              const QString &method, const QString &signature, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(destination, path.path(), interface, method);
        message.setArguments(arguments);
        message.setInteractiveAuthorizationAllowed(false);
        const auto left = static_cast<int>(std::max<qint64>(m_deadline.remainingTime(), 0));
        if (left == 0)
            return failure(ErrorCode::KeyringTimeout, {}, method);
        const QDBusMessage reply = callUntil(Interruptible::token(), m_connection, message, left);
        if (reply.type() == QDBusMessage::InvalidMessage)
            return failure(ErrorCode::KeyringTimeout, {}, method);
        if (reply.type() == QDBusMessage::ReplyMessage) {
            if (reply.signature() == signature)
                return reply.arguments();
            return failure(ErrorCode::KeyringDenied, {}, QString(method + u" answered with "_s + reply.signature()));
        }
        const QString name = reply.errorName();
        m_mayHaveRestarted = isSignOfRestart(name) && m_deadline.remainingTime() > left / lastPart;
        return failure(codeOf(name), {}, othersWords(QString(name + u": "_s + reply.errorMessage()).toUtf8()));
    }

    //! Not waited for.
    void post(const QDBusObjectPath &path, const QString &interface, const QString &method)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(serviceName, path.path(), interface, method);
        message.setAutoStartService(false);
        m_connection.send(message);
    }

    static Result<QDBusObjectPath> theOnly(const QList<QDBusObjectPath> &items)
    {
        if (items.size() == 1)
            return items.first();
        QStringList paths;
        for (const QDBusObjectPath &item : items)
            paths << item.path();
        return failure(ErrorCode::KeyringAmbiguous, {}, paths.join(u", "_s));
    }

    QDBusConnection m_connection;
    QDeadlineTimer m_deadline;
    bool m_mayHaveRestarted = false;
};

//! Whatever of an operation was done before the service restarted, doing it again ends in the same state.
template <typename T>
Result<T> converse(const QDBusConnection &connection, const QDeadlineTimer &deadline,
                   const std::function<Result<T>(Conversation &)> &operation)
{
    Conversation first(connection, deadline);
    const Result<T> result = operation(first);
    if (result || !first.mayHaveRestarted())
        return result;
    Conversation second(connection, deadline);
    return operation(second);
}

void registerTypes()
{
    static const bool once = [] {
        qDBusRegisterMetaType<TransferredSecret>();
        qDBusRegisterMetaType<Attributes>();
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

SecretService::SecretService(std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_connectionName(u"chatelaine-secrets-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    registerTypes();
}

SecretService::~SecretService()
{
    QDBusConnection::disconnectFromBus(m_connectionName);
}

QDBusConnection SecretService::connection()
{
    // A connection of our own: the shared one belongs to the main thread's code. It does not outlive its bus.
    const std::lock_guard lock(m_connecting);
    const QDBusConnection current(m_connectionName);
    if (current.isConnected())
        return current;
    QDBusConnection::disconnectFromBus(m_connectionName);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName);
}

Result<QString> SecretService::openOwner()
{
    const std::function<Result<QString>(Conversation &)> ask = [](Conversation &conversation) -> Result<QString> {
        const Result<QDBusObjectPath> collection = conversation.defaultCollection();
        if (!collection)
            return std::unexpected(collection.error());
        return conversation.owner();
    };
    return converse(connection(), QDeadlineTimer(std::min<std::chrono::milliseconds>(m_limit, stateLimit)), ask);
}

KeyringState SecretService::state()
{
    const Result<QString> owner = openOwner();
    if (owner)
        return KeyringState::Ok;
    switch (owner.error().code) {
    case ErrorCode::KeyringLocked:
        return KeyringState::Locked;
    case ErrorCode::KeyringTimeout:
        return KeyringState::Timeout;
    case ErrorCode::KeyringUnavailable:
        return KeyringState::Unavailable;
    default:
        return KeyringState::Denied;
    }
}

Result<std::optional<Secret>> SecretService::read(const QString &service, const QString &account)
{
    using Answer = Result<std::optional<Secret>>;
    const std::function<Answer(Conversation &)> operation = [&](Conversation &conversation) -> Answer {
        const auto item = conversation.find(service, account);
        if (!item)
            return std::unexpected(item.error());
        if (!*item)
            return std::nullopt;
        Conversation::Session session(conversation);
        const Result<QDBusObjectPath> opened = session.open();
        if (!opened)
            return std::unexpected(opened.error());
        const Result<QVariantList> answer =
            conversation.call(**item, itemInterface, u"GetSecret"_s, u"(oayays)"_s, {QVariant::fromValue(*opened)});
        if (!answer)
            return std::unexpected(answer.error());
        return Secret(qdbus_cast<TransferredSecret>(answer->first()).value);
    };
    return converse(connection(), QDeadlineTimer(m_limit), operation);
}

Result<> SecretService::write(const QString &service, const QString &account, const Secret &secret)
{
    const QDeadlineTimer deadline(m_limit);
    const std::unique_lock turn(m_changing, m_limit);
    if (!turn)
        return failure(ErrorCode::KeyringTimeout);
    const std::function<Result<>(Conversation &)> operation = [&](Conversation &conversation) -> Result<> {
        QDBusObjectPath collection;
        const auto item = conversation.find(service, account, &collection);
        if (!item)
            return std::unexpected(item.error());
        Conversation::Session session(conversation);
        const Result<QDBusObjectPath> opened = session.open();
        if (!opened)
            return std::unexpected(opened.error());
        const auto value = QVariant::fromValue(TransferredSecret{*opened, {}, secret.reveal(), u"text/plain"_s});

        if (*item) {
            const Result<QVariantList> answer = conversation.call(**item, itemInterface, u"SetSecret"_s, {}, {value});
            return answer ? Result<>() : std::unexpected(answer.error());
        }
        const Attributes attributes{{u"application"_s, u"rust-keyring"_s},
                                    {u"service"_s, service},
                                    {u"target"_s, u"default"_s},
                                    {u"username"_s, account}};
        const QVariantMap properties{
            {itemInterface + u".Label"_s, QString(account + u'@' + service + u":default (keyring v3.6.3)"_s)},
            {itemInterface + u".Attributes"_s, QVariant::fromValue(attributes)}};
        // The search found no such item. Should the CLI have created one since, replacing it keeps it the only one;
        // a second one would make the CLI refuse both.
        const bool replace = true;
        const Result<QVariantList> answer =
            conversation.call(collection, collectionInterface, u"CreateItem"_s, u"oo"_s, {properties, value, replace});
        if (!answer)
            return std::unexpected(answer.error());
        return conversation.refusePrompt(qvariant_cast<QDBusObjectPath>(answer->at(1)));
    };
    return converse(connection(), deadline, operation);
}

Result<bool> SecretService::remove(const QString &service, const QString &account)
{
    const QDeadlineTimer deadline(m_limit);
    const std::unique_lock turn(m_changing, m_limit);
    if (!turn)
        return failure(ErrorCode::KeyringTimeout);
    const std::function<Result<bool>(Conversation &)> operation = [&](Conversation &conversation) -> Result<bool> {
        const auto item = conversation.find(service, account);
        if (!item)
            return std::unexpected(item.error());
        if (!*item)
            return false;
        const Result<QVariantList> answer = conversation.call(**item, itemInterface, u"Delete"_s, u"o"_s);
        if (!answer)
            return std::unexpected(answer.error());
        const Result<> refused = conversation.refusePrompt(qvariant_cast<QDBusObjectPath>(answer->first()));
        if (!refused)
            return std::unexpected(refused.error());
        return true;
    };
    return converse(connection(), deadline, operation);
}

} // namespace chatelaine
