// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gallery/states.h"
#include "tray/tray/traymenu.h"
#include "tray/window/window.h"

#include <QApplication>
#include <QDialog>

#include <memory>

namespace chatelaine::testing {

//! \brief An application of which nothing depends on the machine: no display, one font (DejaVu Sans, 10 points), the
//! style Fusion, UTC, English. \a scale: pixels for a point. Call it first in main(): it sets the environment.
std::unique_ptr<QApplication> newStage(int &argc, char **argv, int scale = 1);

//! \brief Nothing is said any more of what the display that nobody sees cannot do. In a test: once that has begun.
void hushPlatform();

//! \brief False where that font is missing: pictures and sizes are not comparable then.
bool hasStageFont();

enum class Theme { Light, Dark };
//! \brief The colours of everything that is shown from now on.
void useTheme(Theme theme);

//! \brief The window as it shows \a state; it is to be seen, and has its own size, when this returns.
std::unique_ptr<Window> windowOf(const GalleryState &state);

//! \brief The dialog that stands before it, to be seen too; null: there is none.
std::unique_ptr<QDialog> dialogOf(const GalleryState &state);

//! \brief The menu as it shows \a state. Not opened.
std::unique_ptr<TrayMenu> menuOf(const GalleryState &state);

//! \brief Handles what is posted, so that every widget has its place.
void settle();

} // namespace chatelaine::testing
