// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/alert.h"

#include "text/usagetext.h"

namespace chatelaine {

Alert alertOf(std::optional<int> percentLeft)
{
    if (!percentLeft || *percentLeft > littleLeft)
        return Alert::None;
    return *percentLeft > veryLittleLeft ? Alert::Soon : Alert::Now;
}

QColor alertColor(Alert alert, const QColor &background)
{
    switch (alert) {
    case Alert::Soon:
        return isDark(background) ? QColor(0xff, 0xb7, 0x4d) : QColor(0xb2, 0x6a, 0x00);
    case Alert::Now:
        return isDark(background) ? QColor(0xf2, 0xb8, 0xb5) : QColor(0xb3, 0x26, 0x1e);
    case Alert::None:
        break;
    }
    return {};
}

bool isDark(const QColor &color)
{
    return qGray(color.rgb()) < 128;
}

} // namespace chatelaine
