// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gallery/states.h"

#include <QStringList>

class QMenu;
class QWidget;

namespace chatelaine::testing {

//! \brief A menu as it is displayed, one item a line: "[Sign in…]" can be chosen, "(•)" is checked, "--" separates;
//! what is in a menu below is indented.
QString described(const QMenu &menu);

//! \brief What a screen reader finds in \a window, one element a line: its role, "name", value, (description) and
//! states. What groups others and has no name is left out, so that a change of layouts alone changes nothing.
QString describedTree(QWidget &window);

//! \brief The controls of \a window that a screen reader could not name.
QStringList namelessIn(QWidget &window);

//! \brief All that the program shows in \a state, as text.
QString described(const GalleryState &state);

//! \brief Every text that a person could meet in \a window, one by one: names, values and descriptions for a screen
//! reader, tool tips, what boxes offer, its menus.
QStringList textsIn(QWidget &window);

//! \brief The same of all that the program shows in \a state, icon and menu too.
QStringList textsOf(const GalleryState &state);

//! \brief What makes \a is of \a was, line by line; empty if they are the same.
QString differences(const QString &was, const QString &is);

} // namespace chatelaine::testing
