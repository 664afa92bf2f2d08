// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/traymessages.h"

#include "tray/markicon.h"

#include <QSystemTrayIcon>

#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

TrayMessages::TrayMessages(std::function<QSystemTrayIcon *()> icon, QObject *parent)
    : NotificationServer(parent)
    , m_icon(std::move(icon))
{
}

void TrayMessages::show(const Notification &notification)
{
    QSystemTrayIcon *icon = m_icon();
    const bool isShown = icon && icon->isVisible();
    if (isShown) {
        connect(icon, &QSystemTrayIcon::messageClicked, this, &TrayMessages::onClicked, Qt::UniqueConnection);
        icon->showMessage(notification.title, notification.body, programIcon());
        m_last = notification.id;
    }
    // Later, as with every other server.
    QMetaObject::invokeMethod(
        this,
        [this, isShown, id = notification.id] {
            if (isShown)
                Q_EMIT shown(id);
            else
                Q_EMIT failed(id, u"there is no tray icon"_s);
        },
        Qt::QueuedConnection);
}

void TrayMessages::withdraw(const QString &id)
{
    if (id == m_last)
        m_last.clear();
}

void TrayMessages::onClicked()
{
    if (!m_last.isEmpty())
        Q_EMIT activated(std::exchange(m_last, {}), QString());
}

} // namespace chatelaine
