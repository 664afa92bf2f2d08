// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QWidget;

namespace chatelaine::testing {

//! \brief The visible texts of \a window that do not fit into what they have, and the controls that lie outside of what
//! can be seen or scrolled to; each with its sizes. Empty: everybody can read everything.
//!
//! Lists may shorten their items: those have a tool tip.
QStringList clippedIn(const QWidget &window);

} // namespace chatelaine::testing
