// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace chatelaine {

//! \brief Shows \a window in front of the others, wherever it was: hidden, minimised or below them.
void bringToFront(QWidget &window);

} // namespace chatelaine
