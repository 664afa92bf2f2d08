// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/details.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace chatelaine {

//! \brief One account with room around it, and what can be done about it. Every label and button is made once.
class AccountPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPage(QWidget *parent = nullptr);

    void display(const Details &details);

Q_SIGNALS:
    void wished(const chatelaine::Row &row);

private:
    QPushButton *addButton(RowId id);
    void wish(RowId id);

    QLabel *m_title;
    QLabel *m_subtitle;
    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
    QHash<RowId, QPushButton *> m_buttons;
    QHash<RowId, QAction *> m_items; //!< of the button "More"
    QHash<RowId, Row> m_rows;
};

} // namespace chatelaine
