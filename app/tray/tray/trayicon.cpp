// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/tray/trayicon.h"

#include "tray/markicon.h"

namespace chatelaine {

TrayIcon::TrayIcon(bool isMenuDrawnByHost, QObject *parent)
    : QObject(parent)
{
    m_menu.setDrawnByHost(isMenuDrawnByHost);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::opened);
    connect(&m_menu, &TrayMenu::wished, this, &TrayIcon::wished);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT clicked();
    });
}

void TrayIcon::display(const View &view, const QDateTime &now)
{
    m_menu.display(rowsOf(view, now), otherHomesOf(view, now));
    const Mark mark = markOf(view);
    const QColor color = panelColor(view.iconStyle);
    if (!m_color.isValid() || mark != m_mark || color != m_color || view.isIconColored != m_isColored) {
        m_mark = mark;
        m_color = color;
        m_isColored = view.isIconColored;
        m_icon.setIcon(markIcon(mark, color, m_isColored));
    }
    m_icon.setToolTip(toolTipOf(view, now));
    if (!m_icon.isVisible()) {
        // GNOME's host wants a menu that is there, and filled, before the icon is.
        m_icon.setContextMenu(&m_menu);
        m_icon.show();
    }
}

void TrayIcon::hide()
{
    m_menu.close();
    m_icon.hide();
}

} // namespace chatelaine
