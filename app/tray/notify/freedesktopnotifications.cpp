// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/freedesktopnotifications.h"

#include "tray/markicon.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

const QString notifications = u"org.freedesktop.Notifications"_s; // the name and the interface
const QString path = u"/org/freedesktop/Notifications"_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;
const QString inhibited = u"Inhibited"_s;
const QString defaultAction = u"default"_s;
const QString serverHasEnded = u"the server has ended"_s;
constexpr uint dismissed = 2; // a reason of NotificationClosed

QDBusMessage method(const QString &name, const QVariantList &arguments = {}, const QString &interface = notifications,
                    const QString &destination = notifications)
{
    QDBusMessage message = QDBusMessage::createMethodCall(destination, path, interface, name);
    message.setArguments(arguments);
    return message;
}

//! The hint `image-data`: our icon where no theme has it, as when we are not installed.
QVariant picture()
{
    constexpr int size = 48; // the usual one of servers, in pixels
    const QImage image =
        programIcon().pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_RGBA8888);
    QDBusArgument argument;
    argument.beginStructure();
    argument << image.width() << image.height() << static_cast<int>(image.bytesPerLine()) << true << 8 << 4
             << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.endStructure();
    return QVariant::fromValue(argument);
}

QString reasonOf(const QDBusError &error)
{
    return error.name() + u": "_s + error.message();
}

} // namespace

FreedesktopNotifications::FreedesktopNotifications(std::chrono::milliseconds patience, QObject *parent)
    : NotificationServer(parent)
    , m_patience(patience)
{
    const auto *service = new QDBusServiceWatcher(notifications, QDBusConnection::sessionBus(),
                                                  QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(service, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &oldOwner, const QString &newOwner) {
                onOwnerChanged(oldOwner, newOwner);
            });
}

void FreedesktopNotifications::show(const Notification &notification)
{
    Bubble *bubble = find(notification.id);
    if (!bubble)
        bubble = &m_bubbles.emplaceBack(Bubble{.id = notification.id});
    bubble->next = notification;
    bubble->isUnwanted = false;
    sendWaiting();
}

void FreedesktopNotifications::withdraw(const QString &id)
{
    Bubble *bubble = find(id);
    if (!bubble)
        return;
    bubble->next.reset();
    bubble->isUnwanted = bubble->isSent;
    if (!bubble->isSent)
        close(std::exchange(bubble->number, 0));
    dropIdle();
}

//! Not by the name of the server: Qt would ask the bus who has it, and wait for that.
void FreedesktopNotifications::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString anybody;
    for (const QString &signal : {u"ActionInvoked"_s, u"NotificationClosed"_s, u"ActivationToken"_s})
        bus.connect(anybody, path, notifications, signal, this, SLOT(onSignal(QDBusMessage)));
    bus.connect(anybody, path, properties, u"PropertiesChanged"_s, this, SLOT(onPropertiesChanged(QDBusMessage)));
}

void FreedesktopNotifications::onOwnerChanged(const QString &oldOwner, const QString &newOwner)
{
    m_owner = newOwner;
    m_capabilities.reset();
    m_early.clear();
    delete m_capabilitiesCall.data(); // asked of the one before
    if (!oldOwner.isEmpty()) {
        // The next one counts from 1 again: our numbers would be other programs' messages.
        for (Bubble &bubble : m_bubbles)
            bubble.number = 0;
        dropIdle();
    }
    m_isNew = !newOwner.isEmpty();
    if (m_isNew)
        askCapabilities();
    else
        sendWaiting();
    setInhibited(false);
}

void FreedesktopNotifications::askCapabilities()
{
    if (m_capabilitiesCall)
        return;
    listen();
    // Of one that runs already nobody told who it is. What this starts is told of before it answers.
    if (m_owner.isEmpty())
        askOwner();
    m_capabilitiesCall = call(method(u"GetCapabilities"_s));
    connect(m_capabilitiesCall, &QDBusPendingCallWatcher::finished, this,
            [this](const QDBusPendingCallWatcher *answer) {
                m_capabilitiesCall.clear();
                const QDBusPendingReply<QStringList> reply = *answer;
                if (reply.isError()) {
                    failWaiting(reasonOf(reply.error()));
                    return;
                }
                if (m_owner.isEmpty()) {
                    failWaiting(serverHasEnded);
                    return;
                }
                m_capabilities = reply.value();
                askInhibited([this] {
                    sendWaiting();
                    if (std::exchange(m_isNew, false))
                        Q_EMIT available();
                });
            });
}

//! Who answered a call cannot be asked of the answer: since Qt 6.8 it does not say.
void FreedesktopNotifications::askOwner()
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                           u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    question.setArguments({notifications});
    connect(call(question), &QDBusPendingCallWatcher::finished, this, [this](const QDBusPendingCallWatcher *answer) {
        const QDBusPendingReply<QString> reply = *answer;
        if (!reply.isError() && m_owner.isEmpty())
            m_owner = reply.value();
    });
}

void FreedesktopNotifications::askInhibited(std::function<void()> then)
{
    QDBusMessage question = method(u"Get"_s, {notifications, inhibited}, properties);
    question.setAutoStartService(false);
    const auto onAnswer = [this, owner = m_owner, then = std::move(then)](const QDBusPendingCallWatcher *answer) {
        if (owner != m_owner)
            return; // of one that is gone: the next is asked itself
        // Most have no such property.
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            setInhibited(reply.value().variant().toBool());
        if (m_isInhibited)
            failWaiting(u"not to be disturbed"_s);
        if (then)
            then();
    };
    connect(call(question), &QDBusPendingCallWatcher::finished, this, onAnswer);
}

void FreedesktopNotifications::sendWaiting()
{
    for (Bubble &bubble : m_bubbles) {
        // One that is sent has no number yet, under which it could be replaced.
        if (!bubble.next || bubble.isSent)
            continue;
        if (!m_capabilities) {
            askCapabilities();
            return;
        }
        send(bubble);
    }
}

void FreedesktopNotifications::send(Bubble &bubble)
{
    const Notification notification = std::exchange(bubble.next, std::nullopt).value_or(Notification());
    bubble.isSent = true;

    QString title = notification.title;
    QString body = notification.body;
    if (!m_capabilities->contains(u"body"_s)) {
        if (!body.isEmpty())
            title = tr("%1 — %2", "a message in one line").arg(title, body);
        body.clear();
    } else if (m_capabilities->contains(u"body-markup"_s)) {
        body = body.toHtmlEscaped();
    }

    QStringList actions;
    if (m_capabilities->contains(u"actions"_s)) {
        for (const Notification::Button &button : notification.buttons)
            actions << button.action << button.text;
        // A click on the message. Last, since some servers make a button of it.
        actions << defaultAction << tr("Open");
    }

    QVariantMap hints{{u"urgency"_s, QVariant::fromValue<uchar>(notification.isLow ? 0 : 1)}};
    const QString desktopEntry = QGuiApplication::desktopFileName();
    if (!desktopEntry.isEmpty())
        hints.insert(u"desktop-entry"_s, desktopEntry);
    QString icon;
    if (QIcon::hasThemeIcon(desktopEntry))
        icon = desktopEntry;
    else
        hints.insert(u"image-data"_s, picture());

    constexpr int usualTime = -1; // the server knows how long people want to see it
    // To this one: another that took its name meanwhile has other capabilities.
    const QDBusMessage message =
        method(u"Notify"_s,
               {QGuiApplication::applicationDisplayName(), bubble.number, icon, title, body, actions, hints, usualTime},
               notifications, m_owner);
    connect(call(message), &QDBusPendingCallWatcher::finished, this,
            [this, notification, owner = m_owner](const QDBusPendingCallWatcher *answer) {
                onSent(notification, *answer, owner == m_owner);
            });
}

void FreedesktopNotifications::onSent(const Notification &notification, const QDBusPendingCallWatcher &answer,
                                      bool isOwner)
{
    const QString id = notification.id;
    Bubble *bubble = find(id);
    if (!bubble)
        return;
    const QDBusPendingReply<uint> reply = answer;
    // It had gone before, of which nobody had told yet: it is for the next one, which the bus may have to start.
    if (!isOwner && reply.isError() && reply.error().type() == QDBusError::ServiceUnknown) {
        bubble->isSent = false;
        if (!bubble->next && !bubble->isUnwanted)
            bubble->next = notification;
        bubble->isUnwanted = false;
        dropIdle();
        sendWaiting();
        return;
    }
    QString failure;
    if (reply.isError())
        failure = reasonOf(reply.error());
    else if (!isOwner)
        failure = serverHasEnded;

    bubble->isSent = false;
    if (failure.isEmpty()) {
        bubble->number = reply.value();
        bubble->wasActivated = false;
        bubble->token.clear();
    }
    const bool isWanted = !bubble->isUnwanted && !bubble->next; // else its successor is told of
    if (std::exchange(bubble->isUnwanted, false))
        close(std::exchange(bubble->number, 0));
    dropIdle();
    if (isWanted && failure.isEmpty())
        Q_EMIT shown(id);
    else if (isWanted)
        Q_EMIT failed(id, failure);

    const QList<QDBusMessage> early = std::exchange(m_early, {});
    for (const QDBusMessage &signal : early)
        onSignal(signal);
    sendWaiting();
}

void FreedesktopNotifications::onSignal(const QDBusMessage &signal)
{
    const bool isClosed = signal.member() == "NotificationClosed"_L1;
    if (signal.service() != m_owner || signal.signature() != (isClosed ? "uu"_L1 : "us"_L1))
        return;
    const uint number = signal.arguments().at(0).toUInt();
    const auto bubble = std::find_if(m_bubbles.begin(), m_bubbles.end(),
                                     [&](const Bubble &each) { return each.number != 0 && each.number == number; });
    if (bubble == m_bubbles.end()) {
        // It may come before the answer that tells the number.
        if (std::any_of(m_bubbles.cbegin(), m_bubbles.cend(), [](const Bubble &each) { return each.isSent; }))
            m_early.append(signal);
        return;
    }

    const QString id = bubble->id;
    if (isClosed) {
        const bool isDismissed = signal.arguments().at(1).toUInt() == dismissed && !bubble->wasActivated;
        bubble->number = 0;
        const bool isSuperseded = bubble->isSent || bubble->next;
        dropIdle();
        if (!isSuperseded)
            Q_EMIT closed(id, isDismissed);
    } else if (signal.member() == "ActivationToken"_L1) {
        bubble->token = signal.arguments().at(1).toString();
    } else if (!std::exchange(bubble->wasActivated, true)) {
        close(number); // some leave it where it is, to be pressed again
        // Qt takes it from there when the next window is raised, and so does a browser that we start.
        if (!bubble->token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", std::exchange(bubble->token, {}).toUtf8());
        const QString action = signal.arguments().at(1).toString();
        Q_EMIT activated(id, action == defaultAction ? QString() : action);
    }
}

void FreedesktopNotifications::onPropertiesChanged(const QDBusMessage &signal)
{
    if (signal.service() != m_owner || signal.signature() != "sa{sv}as"_L1
        || signal.arguments().at(0).toString() != notifications)
        return;
    const auto changed = qdbus_cast<QVariantMap>(signal.arguments().at(1));
    if (changed.contains(inhibited))
        setInhibited(changed.value(inhibited).toBool());
    else if (signal.arguments().at(2).toStringList().contains(inhibited))
        askInhibited();
}

void FreedesktopNotifications::failWaiting(const QString &reason)
{
    QStringList ids;
    for (Bubble &bubble : m_bubbles) {
        if (!bubble.next || bubble.isSent)
            continue;
        bubble.next.reset();
        ids << bubble.id;
    }
    dropIdle();
    for (const QString &id : std::as_const(ids))
        Q_EMIT failed(id, reason);
}

void FreedesktopNotifications::close(uint number)
{
    if (number == 0)
        return;
    QDBusMessage message = method(u"CloseNotification"_s, {number});
    message.setAutoStartService(false);
    QDBusConnection::sessionBus().send(message);
}

//! Pointers to bubbles are void after it.
void FreedesktopNotifications::dropIdle()
{
    m_bubbles.removeIf([](const Bubble &bubble) { return bubble.number == 0 && !bubble.next && !bubble.isSent; });
}

void FreedesktopNotifications::setInhibited(bool isInhibited)
{
    if (std::exchange(m_isInhibited, isInhibited) != isInhibited)
        Q_EMIT inhibitedChanged();
}

FreedesktopNotifications::Bubble *FreedesktopNotifications::find(const QString &id)
{
    const auto found =
        std::find_if(m_bubbles.begin(), m_bubbles.end(), [&](const Bubble &bubble) { return bubble.id == id; });
    return found == m_bubbles.end() ? nullptr : &*found;
}

//! Always finishes, and never before the event loop runs.
QDBusPendingCallWatcher *FreedesktopNotifications::call(const QDBusMessage &message)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QDBusPendingCall pending = bus.isConnected()
        ? bus.asyncCall(message, static_cast<int>(m_patience.count()))
        : QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, u"There is no session bus."_s));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    return watcher;
}

} // namespace chatelaine
