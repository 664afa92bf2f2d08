// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/tray/traymenu.h"

#include "tray/lines.h"
#include "tray/tray/rowgroup.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! The rows that begin a group.
bool beginsGroup(RowId id)
{
    return id == firstAction || id == RowId::Account || id == RowId::OpenWindow || id == RowId::Quit;
}

//! Some rows are for the window only.
bool isForMenu(RowId id)
{
    return id != RowId::Dismiss && id != RowId::NoTray;
}

} // namespace

struct TrayMenu::HomeMenu
{
    QMenu menu;
    RowGroup accounts{RowGroup::Kind::Choice, menu, nullptr};
};

TrayMenu::~TrayMenu() = default;

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    for (int i = 0; i <= static_cast<int>(lastRow); ++i) {
        const auto id = static_cast<RowId>(i);
        if (!isForMenu(id))
            continue;
        if (beginsGroup(id))
            m_separators.insert(id, addSeparator());
        if (id == RowId::Account || id == RowId::Limit)
            continue; // above the next
        QAction *item = addAction(QString());
        item->setVisible(false);
        // Qt would move "Quit" and the like into another menu on macOS.
        item->setMenuRole(QAction::NoRole);
        connect(item, &QAction::triggered, this, [this, id] { Q_EMIT wished(m_rows.value(id)); });
        m_items.insert(id, item);
    }
    m_groups.insert(RowId::Limit, new RowGroup(RowGroup::Kind::Plain, *this, m_items.value(RowId::UsageNote), this));
    m_groups.insert(RowId::Account,
                    new RowGroup(RowGroup::Kind::Choice, *this, m_items.value(RowId::MoreAccounts), this));
    for (const RowGroup *group : std::as_const(m_groups))
        connect(group, &RowGroup::wished, this, &TrayMenu::wished);
}

void TrayMenu::display(const QList<Row> &rows, const QList<HomeRows> &otherHomes)
{
    m_rows.clear();
    QHash<RowId, QList<Row>> grouped;
    for (const Row &row : rows) {
        m_rows.insert(row.id, row);
        if (m_groups.contains(row.id))
            grouped[row.id].append(row);
    }
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group)
        group.value()->display(grouped.value(group.key()), m_isDrawnByHost);
    displayHomes(otherHomes);

    bool isGroupEmpty = true;
    for (int i = static_cast<int>(lastRow); i >= 0; --i) {
        const auto id = static_cast<RowId>(i);
        isGroupEmpty = isGroupEmpty && !grouped.contains(id) && (id != RowId::Account || otherHomes.isEmpty());
        if (QAction *item = m_items.value(id)) {
            const auto row = m_rows.constFind(id);
            const bool isThere = row != m_rows.constEnd();
            if (isThere) {
                item->setText(labelOf(row->text, m_isDrawnByHost));
                item->setToolTip(plainToolTip(row->hint.isEmpty() ? row->whole : row->hint));
                isGroupEmpty = false;
            }
            item->setVisible(isThere);
        }
        if (QAction *separator = m_separators.value(id)) {
            separator->setVisible(!isGroupEmpty);
            isGroupEmpty = true;
        }
    }
}

void TrayMenu::displayHomes(const QList<HomeRows> &homes)
{
    for (const HomeRows &home : homes) {
        std::unique_ptr<HomeMenu> &item = m_homes[home.path];
        if (!item) {
            item = std::make_unique<HomeMenu>();
            item->menu.setToolTipsVisible(true);
            connect(&item->accounts, &RowGroup::wished, this, &TrayMenu::wished);
            insertMenu(m_items.value(RowId::AddAccount), &item->menu);
        }
        item->menu.setTitle(labelOf(home.title, m_isDrawnByHost));
        item->accounts.display(home.accounts, m_isDrawnByHost);
    }
    for (const auto &[path, item] : m_homes) {
        const bool isThere =
            std::any_of(homes.begin(), homes.end(), [&path = path](const HomeRows &home) { return home.path == path; });
        item->menu.menuAction()->setVisible(isThere);
    }
}

QString TrayMenu::labelOf(const QString &text, bool isDrawnByHost)
{
    if (!isDrawnByHost)
        return withoutMnemonic(text);
    QString label = text;
    // com.canonical.dbusmenu marks a mnemonic with '_', and "__" is one that is shown. Qt turns the first '&' into
    // such a mark and leaves the others alone (QDBusMenuItem::convertMnemonic): so it is given one to turn.
    label.replace(u'_', u"__"_s);
    return label.contains(u'&') ? u'&' + label : label;
}

} // namespace chatelaine
