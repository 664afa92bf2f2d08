// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

// The least that is a tray icon with a menu in Qt: what ours is measured against.

#include <QApplication>
#include <QMenu>
#include <QPixmap>
#include <QSystemTrayIcon>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QPixmap square(22, 22);
    square.fill(Qt::white);
    QMenu menu;
    menu.addAction(QStringLiteral("Quit"), qApp, &QApplication::quit);
    QSystemTrayIcon icon{QIcon(square)};
    icon.setContextMenu(&menu);
    icon.show();
    return QApplication::exec();
}
