// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QActionGroup>
#include <QList>
#include <QObject>

class QMenu;

namespace chatelaine {

//! \brief Account rows in a menu, one of them checked. Items are made when they are needed first and are never made
//! anew: they change, and hide.
class AccountGroup final : public QObject
{
    Q_OBJECT

public:
    //! In \a menu, above \a below (null: at its end).
    AccountGroup(QMenu &menu, QAction *below, QObject *parent = nullptr);

    void display(const QList<Row> &rows, bool isDrawnByHost);

Q_SIGNALS:
    void wished(const chatelaine::Row &row);

private:
    void addItem();
    void check();

    QMenu &m_menu;
    QAction *m_below;
    QActionGroup m_group;
    QList<QAction *> m_items;
    QList<Row> m_rows;
};

} // namespace chatelaine
