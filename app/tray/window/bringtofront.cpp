// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/bringtofront.h"

#include <QWidget>

namespace chatelaine {

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    if (!window.isVisible()) // see SignInDialog::display()
        window.show();
    window.raise();
    window.activateWindow();
}

} // namespace chatelaine
