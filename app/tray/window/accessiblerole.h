// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessibleWidget>

namespace chatelaine {

//! \brief Screen readers are told from now on that every \a Widget, which has Q_OBJECT, is a \a role.
template <typename Widget, QAccessible::Role role>
void setAccessibleRole()
{
    QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
        auto *widget = qobject_cast<Widget *>(object);
        return widget ? new QAccessibleWidget(widget, role) : nullptr;
    });
}

} // namespace chatelaine
