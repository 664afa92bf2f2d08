// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

#include <optional>

namespace chatelaine {

//! \brief How urgent something is. Shape and words tell it too: colour is never all there is.
enum class Alert {
    None,
    Soon, //!< before long
    Now,
};

//! \brief Of a limit of which \a percentLeft is left: as people are told of it, at a fifth and at a twentieth.
Alert alertOf(std::optional<int> percentLeft);

//! \brief The colour of \a alert, which stands out from \a background as shapes must; invalid for None.
QColor alertColor(Alert alert, const QColor &background);

//! \brief Whether \a color is dark, so that light things stand out from it.
bool isDark(const QColor &color);

} // namespace chatelaine
