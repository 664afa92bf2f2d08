// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

namespace chatelaine {

// The least contrasts of WCAG 2, level AA.
constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3; //!< of symbols, bars and marks, and of large text

//! \brief How much two opaque colours differ for the eye: 1 (not at all) to 21 (black and white), as WCAG 2 has it.
double contrast(const QColor &a, const QColor &b);

//! \brief \a above upon \a below, covering \a part of it, 0 to 1.
QColor mixed(const QColor &below, const QColor &above, double part);

//! \brief \a color, with as little of \a strong in it as makes it stand out from \a background by \a least; if nothing
//! does, \a strong.
QColor standingOut(const QColor &color, const QColor &background, const QColor &strong, double least);

} // namespace chatelaine
