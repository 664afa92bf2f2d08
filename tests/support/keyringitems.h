// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QStringList>

namespace chatelaine::testing {

//! \brief What lies in a session's org.freedesktop.secrets, seen past every library.
class KeyringItems final
{
public:
    using Attributes = QMap<QString, QString>;

    explicit KeyringItems(const QDBusConnection &bus);

    //! \brief The paths of the items, locked ones too, that have all of \a attributes; of every item, if none.
    QStringList find(const Attributes &attributes = {}) const;
    //! \brief Without the schema "Generic" that gnome-keyring adds by itself to items that have none.
    Attributes attributesOf(const QString &path) const;
    //! \brief Leaves the keyring empty. False if it is locked, or not there.
    bool removeAll() const;

private:
    QDBusConnection m_bus;
};

} // namespace chatelaine::testing
