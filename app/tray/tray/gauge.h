// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

namespace chatelaine {

//! \brief How much is left, as a small disc that is as full as that, for a line of a menu. In colours that stand out
//! from light and from dark menus alike: hosts do not tell which theirs are.
QIcon gaugeIcon(int percentLeft);

} // namespace chatelaine
