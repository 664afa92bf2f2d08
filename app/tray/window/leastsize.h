// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace chatelaine {

//! \brief Lets \a dialog, which has a layout, become no smaller than its text needs, and no narrower than \a width. By
//! itself a layout does not ask text that wraps how high it will be.
void setLeastSize(QWidget &dialog, int width);

} // namespace chatelaine
