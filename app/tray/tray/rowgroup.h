// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QActionGroup>
#include <QList>
#include <QObject>

class QMenu;

namespace chatelaine {

//! \brief Rows of one kind in a menu, such as the accounts, of which one is checked. Items are made when they are
//! needed first and are never made anew: they change, and hide.
class RowGroup final : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Choice, //!< one of them is checked
        Plain,
    };

    //! In \a menu, above \a below (null: at its end).
    RowGroup(Kind kind, QMenu &menu, QAction *below, QObject *parent = nullptr);

    void display(const QList<Row> &rows, bool isDrawnByHost);

Q_SIGNALS:
    void wished(const chatelaine::Row &row);

private:
    struct Item
    {
        QAction *action = nullptr;
        std::optional<int> percentLeft{}; //!< as its icon shows it
    };

    void addItem();
    void check();

    const Kind m_kind;
    QMenu &m_menu;
    QAction *m_below;
    QActionGroup m_choice;
    QList<Item> m_items;
    QList<Row> m_rows;
};

} // namespace chatelaine
