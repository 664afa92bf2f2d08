// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/tray/trayhost.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#else
#include <QSystemTrayIcon>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

void TrayHost::set(Kind kind)
{
    if (std::exchange(m_kind, kind) != kind)
        Q_EMIT kindChanged(kind);
}

#ifdef QT_DBUS_LIB

namespace {

const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;
const QString watcherPath = u"/StatusNotifierWatcher"_s;

//! Whether some program holds the selection that makes it the tray of the first screen (System Tray Protocol, 0.3).
bool hasXEmbedTray()
{
    auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    // Other platforms pass for X11 with no connection, "offscreen" for one.
    if (!x11 || !x11->connection())
        return false;
    struct Free
    {
        void operator()(void *reply) const { std::free(reply); }
    };
    xcb_connection_t *connection = x11->connection();
    constexpr QByteArrayView name = "_NET_SYSTEM_TRAY_S0";
    const std::unique_ptr<xcb_intern_atom_reply_t, Free> atom(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, false, static_cast<uint16_t>(name.size()), name.data()), nullptr));
    if (!atom)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, Free> reply(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return reply && reply->owner != XCB_NONE;
}

} // namespace

TrayHost::TrayHost(std::chrono::milliseconds patience)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &TrayHost::giveUp);
    m_patience.start();

    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto *service = new QDBusServiceWatcher(watcherName, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(service, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::askStatusNotifier);
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect(watcherName, watcherPath, watcherName, signal, this, SLOT(askStatusNotifier()));
    askStatusNotifier();
}

void TrayHost::askStatusNotifier()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(watcherName, watcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({watcherName, u"IsStatusNotifierHostRegistered"_s});
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError() && reply.value().variant().toBool()) {
            m_patience.stop();
            set(Kind::StatusNotifier);
        } else if (m_kind == Kind::StatusNotifier) {
            // A panel that starts again is back before anybody misses it. Qt registers the icon anew by itself.
            m_patience.start();
        }
    });
}

void TrayHost::giveUp()
{
    // Asking Qt whether there is a tray would be its first and last look for a StatusNotifier host.
    set(m_kind == Kind::Unknown && hasXEmbedTray() ? Kind::Other : Kind::Absent);
}

#else

TrayHost::TrayHost(std::chrono::milliseconds patience)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &TrayHost::giveUp);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_kind = Kind::Other;
    else
        m_patience.start();
}

void TrayHost::askStatusNotifier() { }

void TrayHost::giveUp()
{
    set(QSystemTrayIcon::isSystemTrayAvailable() ? Kind::Other : Kind::Absent);
}

#endif

} // namespace chatelaine
