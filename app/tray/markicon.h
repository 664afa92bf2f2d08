// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QColor>
#include <QIcon>

namespace chatelaine {

//! \brief The mark in \a color, as pixmaps for panels of every usual size and density. \a isColored: what is urgent
//! about it is in a colour of its own, and what is out of reach is paler.
QIcon markIcon(Mark mark, const QColor &color, bool isColored = true);

//! \brief The colour in which a panel of this desktop writes: what the person says of it, else as far as it can be
//! known: several desktops keep their panel dark whatever the palette of programs is.
QColor panelColor(IconStyle style);

//! \brief The program's own icon, in colour.
QIcon programIcon();

} // namespace chatelaine
