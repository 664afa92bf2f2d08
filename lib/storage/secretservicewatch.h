// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QDBusMessage;

namespace chatelaine {

//! \brief Hears what org.freedesktop.secrets says of itself on the session bus: an item or a collection created or
//! deleted, locked or unlocked, the service come or gone.
//!
//! A hint and no more: whoever hears it reads again. gnome-keyring tells nobody when the secret of an item is
//! overwritten. Starts no service, and asks none. Main thread only. Source: Secret Service API draft 0.2.
class SecretServiceWatch final : public QObject
{
    Q_OBJECT

public:
    //! \brief Quiet for ever if there is no session bus.
    explicit SecretServiceWatch(QObject *parent = nullptr);

Q_SIGNALS:
    //! \brief One change can be told several times.
    void changed();

private Q_SLOTS:
    // QDBusMessage: Qt 6.4 does not deliver a signal with an object path to a slot with typed arguments.
    void onCreatedOrDeleted(const QDBusMessage &signal);
    void onPropertiesChanged(const QDBusMessage &signal);
};

} // namespace chatelaine
