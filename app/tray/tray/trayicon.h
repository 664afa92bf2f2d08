// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"
#include "tray/tray/traymenu.h"

#include <QObject>
#include <QSystemTrayIcon>

namespace chatelaine {

//! \brief The icon in the tray and its menu. Make it only once there is a host: see TrayHost.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(bool isMenuDrawnByHost, QObject *parent = nullptr);

    void display(const View &view, const QDateTime &now);
    //! \brief Until the next display().
    void hide();
    //! \brief For what else shows something at it.
    QSystemTrayIcon &systemTrayIcon() { return m_icon; }

Q_SIGNALS:
    //! \brief The menu is about to be looked at.
    void opened();
    //! \brief The icon itself was clicked.
    void clicked();
    void wished(const chatelaine::Row &row);

private:
    TrayMenu m_menu;
    QSystemTrayIcon m_icon;
    Mark m_mark = Mark::Nobody;
    QColor m_color;
    bool m_isColored = true;
};

} // namespace chatelaine
