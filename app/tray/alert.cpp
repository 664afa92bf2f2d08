// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/alert.h"

#include "text/usagetext.h"
#include "tray/contrast.h"

namespace chatelaine {

Alert alertOf(std::optional<int> percentLeft)
{
    if (!percentLeft || *percentLeft > littleLeft)
        return Alert::None;
    return *percentLeft > veryLittleLeft ? Alert::Soon : Alert::Now;
}

QColor alertColor(Alert alert, const QColor &background)
{
    if (alert == Alert::None)
        return {};
    const bool isSoon = alert == Alert::Soon;
    if (isDark(background))
        return standingOut(isSoon ? QColor(0xff, 0xb7, 0x4d) : QColor(0xf2, 0xb8, 0xb5), background, Qt::white,
                           shapeContrast);
    return standingOut(isSoon ? QColor(0xb2, 0x6a, 0x00) : QColor(0xb3, 0x26, 0x1e), background, Qt::black,
                       shapeContrast);
}

bool isDark(const QColor &color)
{
    return qGray(color.rgb()) < 128;
}

} // namespace chatelaine
