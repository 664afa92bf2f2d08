// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/tray/rowgroup.h"

#include "tray/lines.h"
#include "tray/tray/gauge.h"
#include "tray/tray/traymenu.h"

namespace chatelaine {

RowGroup::RowGroup(Kind kind, QMenu &menu, QAction *below, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_menu(menu)
    , m_below(below)
    , m_choice(this)
{
}

void RowGroup::addItem()
{
    auto *item = new QAction(&m_menu);
    item->setMenuRole(QAction::NoRole);
    if (m_kind == Kind::Choice) {
        item->setCheckable(true);
        m_choice.addAction(item);
    }
    m_menu.insertAction(m_below, item);
    connect(item, &QAction::triggered, this, [this, i = m_items.size()] {
        const Row row = m_rows.value(i);
        // Who is checked is who is live, and not who was clicked.
        check();
        Q_EMIT wished(row);
    });
    m_items.append(Item{item});
}

void RowGroup::display(const QList<Row> &rows, bool isDrawnByHost)
{
    m_rows = rows;
    while (m_items.size() < rows.size())
        addItem();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        Item &item = m_items[i];
        const bool isThere = i < rows.size();
        if (isThere) {
            const Row &row = rows.at(i);
            item.action->setText(TrayMenu::labelOf(row.text, isDrawnByHost));
            item.action->setToolTip(plainToolTip(row.hint.isEmpty() ? row.whole : row.hint));
            if (std::exchange(item.percentLeft, row.percentLeft) != row.percentLeft)
                item.action->setIcon(row.percentLeft ? gaugeIcon(*row.percentLeft) : QIcon());
        }
        item.action->setVisible(isThere);
    }
    check();
}

void RowGroup::check()
{
    if (m_kind != Kind::Choice)
        return;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items.at(i).action->setChecked(m_rows.value(i).isChecked);
}

} // namespace chatelaine
