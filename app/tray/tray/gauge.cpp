// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/tray/gauge.h"

#include "tray/alert.h"

#include <QPainter>
#include <QPixmap>

namespace chatelaine {

namespace {

constexpr int gaugeSizes[]{16, 24, 32, 48};

QColor colorOf(int percentLeft)
{
    switch (alertOf(percentLeft)) {
    case Alert::Soon:
        return QColor(0xc7, 0x77, 0x00);
    case Alert::Now:
        return QColor(0xe0, 0x48, 0x3c);
    case Alert::None:
        break;
    }
    return QColor(0x80, 0x80, 0x80);
}

} // namespace

QIcon gaugeIcon(int percentLeft)
{
    QIcon icon;
    for (const int size : gaugeSizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal line = size / 12.;
        const qreal inset = 1.5 * line;
        const QRectF ring(inset, inset, size - 2 * inset, size - 2 * inset);
        painter.setPen(QPen(colorOf(percentLeft), line));
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(percentLeft));
        constexpr int top = 90 * 16;
        constexpr int circle = 360 * 16;
        painter.drawPie(ring.adjusted(line, line, -line, -line), top, circle * percentLeft / 100);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace chatelaine
