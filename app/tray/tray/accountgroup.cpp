// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/tray/accountgroup.h"

#include "tray/tray/traymenu.h"

namespace chatelaine {

AccountGroup::AccountGroup(QMenu &menu, QAction *below, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_below(below)
    , m_group(this)
{
}

void AccountGroup::addItem()
{
    auto *item = new QAction(&m_menu);
    item->setCheckable(true);
    item->setMenuRole(QAction::NoRole);
    m_group.addAction(item);
    m_menu.insertAction(m_below, item);
    connect(item, &QAction::triggered, this, [this, i = m_items.size()] {
        const Row row = m_rows.value(i);
        // Who is checked is who is live, and not who was clicked.
        check();
        Q_EMIT wished(row);
    });
    m_items.append(item);
}

void AccountGroup::display(const QList<Row> &rows, bool isDrawnByHost)
{
    m_rows = rows;
    while (m_items.size() < rows.size())
        addItem();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const bool isThere = i < rows.size();
        if (isThere) {
            m_items.at(i)->setText(TrayMenu::labelOf(rows.at(i).text, isDrawnByHost));
            m_items.at(i)->setToolTip(rows.at(i).whole);
        }
        m_items.at(i)->setVisible(isThere);
    }
    check();
}

void AccountGroup::check()
{
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items.at(i)->setChecked(m_rows.value(i).isChecked);
}

} // namespace chatelaine
