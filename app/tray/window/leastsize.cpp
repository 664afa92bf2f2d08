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
    const int least = std::max(width, layout.totalMinimumSize().width());
    dialog.setMinimumSize(least, layout.totalHeightForWidth(least));
}

} // namespace chatelaine
