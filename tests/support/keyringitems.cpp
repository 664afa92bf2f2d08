// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/keyringitems.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage callTo(const QString &path, const QString &interface, const QString &method,
                    const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

} // namespace

KeyringItems::KeyringItems(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<Attributes>();
}

QStringList KeyringItems::find(const Attributes &attributes) const
{
    const QDBusMessage reply = m_bus.call(callTo(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                                                 u"SearchItems"_s, {QVariant::fromValue(attributes)}));
    QStringList paths;
    for (const QVariant &list : reply.arguments()) {
        for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(list))
            paths << path.path();
    }
    return paths;
}

KeyringItems::Attributes KeyringItems::attributesOf(const QString &path) const
{
    const QDBusMessage reply = m_bus.call(callTo(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                                 {u"org.freedesktop.Secret.Item"_s, u"Attributes"_s}));
    const auto value = qvariant_cast<QDBusVariant>(reply.arguments().value(0)).variant();
    auto attributes = qdbus_cast<Attributes>(value);
    if (attributes.value(u"xdg:schema"_s) == "org.freedesktop.Secret.Generic"_L1)
        attributes.remove(u"xdg:schema"_s);
    return attributes;
}

bool KeyringItems::removeAll() const
{
    const QStringList paths = find();
    for (const QString &path : paths)
        m_bus.call(callTo(path, u"org.freedesktop.Secret.Item"_s, u"Delete"_s));
    return m_bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s) && find().isEmpty();
}

} // namespace chatelaine::testing
