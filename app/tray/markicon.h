// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QColor>
#include <QIcon>

namespace chatelaine {

//! \brief The mark in one colour, as pixmaps for panels of every usual size and density.
QIcon markIcon(Mark mark, const QColor &color);

//! \brief The colour in which a panel of this desktop writes, as far as it can be known: several desktops keep their
//! panel dark whatever the palette of programs is.
QColor panelColor();

//! \brief The program's own icon, in colour.
QIcon programIcon();

} // namespace chatelaine
