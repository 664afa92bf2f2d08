// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/notify/notificationserver.h"

#include <QDBusMessage>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

namespace chatelaine {

//! \brief Messages through org.freedesktop.Notifications on the session bus.
//!
//! A server is asked for nothing until there is something to show, or until it starts while we run; the bus may start
//! it. Servers broadcast what happens to the messages of every program: only what bears a number that was given to us
//! counts. What was withdrawn is forgotten at once, nothing more is told of it. A button counts once, and closes the
//! message, which is not dismissed then. Source: Desktop Notifications Specification 1.3.
class FreedesktopNotifications final : public NotificationServer
{
    Q_OBJECT

public:
    //! \a patience: how long a call may take. One that is answered later was shown, and we know nothing of it.
    explicit FreedesktopNotifications(std::chrono::milliseconds patience = std::chrono::seconds(25),
                                      QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &id) override;
    bool isInhibited() const override { return m_isInhibited; }

private Q_SLOTS:
    // QDBusMessage: who sent it matters.
    void onSignal(const QDBusMessage &signal);
    void onPropertiesChanged(const QDBusMessage &signal);

private:
    //! What is shown under one id of ours, or is about to be.
    struct Bubble
    {
        QString id{};
        uint number = 0; //!< the server's; 0: not shown
        std::optional<Notification> next{}; //!< not yet sent
        bool isSent = false; //!< Notify is not yet answered
        bool isUnwanted = false; //!< to be closed when it is
        bool wasActivated = false;
        QString token{}; //!< lets a window of ours come to the front
    };

    void listen();
    void onOwnerChanged(const QString &oldOwner, const QString &newOwner);
    void askCapabilities();
    void askOwner();
    void askInhibited(std::function<void()> then = {});
    void sendWaiting();
    void send(Bubble &bubble);
    //! \a isOwner: the server that was sent to has the name still.
    void onSent(const Notification &notification, const QDBusPendingCallWatcher &answer, bool isOwner);
    void failWaiting(const QString &reason);
    void close(uint number);
    void dropIdle();
    void setInhibited(bool isInhibited);
    Bubble *find(const QString &id);
    QDBusPendingCallWatcher *call(const QDBusMessage &message);

    std::chrono::milliseconds m_patience;
    QString m_owner; //!< the bus name of the server itself, once it is known
    std::optional<QStringList> m_capabilities;
    QPointer<QDBusPendingCallWatcher> m_capabilitiesCall;
    QList<Bubble> m_bubbles; //!< in the order in which they were to be shown
    QList<QDBusMessage> m_early; //!< signals that may be about a number we shall be told
    bool m_isListening = false;
    bool m_isInhibited = false;
    bool m_isNew = false; //!< the server started while we run, and available() is still to be told
};

} // namespace chatelaine
