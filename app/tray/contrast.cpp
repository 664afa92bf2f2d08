// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/contrast.h"

#include <algorithm>
#include <cmath>

namespace chatelaine {

namespace {

//! https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &below, const QColor &above, double part)
{
    const auto between = [part](int from, int to) { return from + qRound((to - from) * part); };
    return QColor(between(below.red(), above.red()), between(below.green(), above.green()),
                  between(below.blue(), above.blue()));
}

QColor standingOut(const QColor &color, const QColor &background, const QColor &strong, double least)
{
    constexpr int steps = 16;
    for (int i = 0; i < steps; ++i) {
        const QColor tried = mixed(color, strong, static_cast<double>(i) / steps);
        if (contrast(tried, background) >= least)
            return tried;
    }
    return strong;
}

} // namespace chatelaine
