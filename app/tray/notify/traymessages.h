// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/notify/notificationserver.h"

#include <functional>

class QSystemTrayIcon;

namespace chatelaine {

//! \brief Messages through the tray icon, for desktops without D-Bus. No buttons, one at a time, and none is taken
//! away: a click stands for the one that was shown last.
class TrayMessages final : public NotificationServer
{
    Q_OBJECT

public:
    //! \a icon gives the icon of the moment, or null; it stays its owner's.
    explicit TrayMessages(std::function<QSystemTrayIcon *()> icon, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &id) override;

private:
    void onClicked();

    std::function<QSystemTrayIcon *()> m_icon;
    QString m_last;
};

} // namespace chatelaine
