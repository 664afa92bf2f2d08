// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/leastsize.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace chatelaine {

void setLeastSize(QWidget &dialog, int width)
{
    QLayout &layout = *dialog.layout();
    layout.activate(); // what is hidden now takes no room any more
    const QSize unwrapped = layout.totalMinimumSize();
    const int least = std::max(width, unwrapped.width());
    dialog.setMinimumSize(least, std::max(unwrapped.height(), layout.totalMinimumHeightForWidth(least)));
}

} // namespace chatelaine
