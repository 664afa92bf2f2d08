// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QHash>
#include <QMenu>

#include <map>
#include <memory>

namespace chatelaine {

class RowGroup;

//! \brief The rows as the tray's menu. Every item is made once; an update changes what differs, so that an open menu
//! does not flicker and a host that draws it elsewhere is told the least.
class TrayMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TrayMenu(QWidget *parent = nullptr);
    ~TrayMenu() override;

    //! \brief Whether a host draws the menu from what Qt tells it over D-Bus. It marks mnemonics in another way than
    //! Qt does, see labelOf(). Set it before the first display().
    void setDrawnByHost(bool isDrawnByHost) { m_isDrawnByHost = isDrawnByHost; }
    void display(const QList<Row> &rows, const QList<HomeRows> &otherHomes = {});

    //! \brief \a text as the text of an action that shows it to the letter.
    static QString labelOf(const QString &text, bool isDrawnByHost);

Q_SIGNALS:
    void wished(const chatelaine::Row &row);

private:
    struct HomeMenu; // a further home's

    void displayHomes(const QList<HomeRows> &homes);

    bool m_isDrawnByHost = false;
    QHash<RowId, QAction *> m_items;
    QHash<RowId, QAction *> m_separators; // by the row below
    QHash<RowId, Row> m_rows;
    QHash<RowId, RowGroup *> m_groups; // our children: of what there may be several
    std::map<QString, std::unique_ptr<HomeMenu>> m_homes; // by path
};

} // namespace chatelaine
