// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/secretservicewatch.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace chatelaine {

using namespace Qt::StringLiterals;

SecretServiceWatch::SecretServiceWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString name = u"org.freedesktop.secrets"_s;
    const QString anyPath; // a collection's signals come from its own
    const auto listen = [&](const QString &interface, const QString &signal, const char *slot) {
        bus.connect(name, anyPath, interface, signal, this, slot);
    };
    for (const QString &signal : {u"CollectionCreated"_s, u"CollectionDeleted"_s})
        listen(u"org.freedesktop.Secret.Service"_s, signal, SLOT(onCreatedOrDeleted(QDBusMessage)));
    for (const QString &signal : {u"ItemCreated"_s, u"ItemDeleted"_s})
        listen(u"org.freedesktop.Secret.Collection"_s, signal, SLOT(onCreatedOrDeleted(QDBusMessage)));
    listen(u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, SLOT(onPropertiesChanged(QDBusMessage)));

    const auto *owner = new QDBusServiceWatcher(name, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &SecretServiceWatch::changed);
}

void SecretServiceWatch::onCreatedOrDeleted(const QDBusMessage &)
{
    Q_EMIT changed();
}

void SecretServiceWatch::onPropertiesChanged(const QDBusMessage &signal)
{
    // Labels and times of items change too, and say nothing of whether a secret can be read.
    if (signal.signature() != "sa{sv}as"_L1)
        return;
    const QString locked = u"Locked"_s;
    if (qdbus_cast<QVariantMap>(signal.arguments().at(1)).contains(locked)
        || signal.arguments().at(2).toStringList().contains(locked))
        Q_EMIT changed();
}

} // namespace chatelaine
