// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/privatedisplay.h"
#include "support/privatesession.h"

#include <QStringList>
#include <QVariant>

namespace chatelaine::testing {

//! \brief The eyes and the hand of a person before a PrivateDisplay with a panel that shows one icon.
class TrayHand final
{
public:
    //! Both must outlive it.
    TrayHand(const PrivateSession &session, const PrivateDisplay &display)
        : m_session(session)
        , m_display(display)
    {
    }

    //! \brief The bus name of the program's icon, once a host shows one; empty: there is none.
    QString icon() const;
    //! \brief The rows of its menu, as the host is told of them.
    QStringList rows() const;
    //! \brief Those that are checked.
    QStringList checked() const;

    //! \brief A right click opens the menu, and the keyboard chooses in it. False if there is no such row.
    bool choose(const QString &label) const;
    //! \brief The same with the mouse alone: the row is where the screen changes when the keyboard comes to it.
    bool chooseWithMouse(const QString &label) const;
    //! \brief Opens the menu with a real click, and closes it again. False if none came.
    bool canOpenMenu() const;
    //! \brief Clicks on the icon: 1 is the left button, 3 the right one.
    void click(int button) const;

    //! \brief The windows to be seen whose title contains \a name, one per line; empty: none.
    QString windows(const QString &name) const;

private:
    struct Item
    {
        QString label;
        bool isEnabled = true;
        bool isChecked = false;
    };
    QVariant property(const QString &service, const QString &path, const QString &interface, const QString &name) const;
    QList<Item> menu() const;
    bool openMenu() const;
    QStringList keysTo(const QString &label) const;
    qsizetype windowCount() const;

    const PrivateSession &m_session;
    const PrivateDisplay &m_display;
};

} // namespace chatelaine::testing
