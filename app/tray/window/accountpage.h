// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/details.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace chatelaine {

class LimitBars;
class RowGroup;
class UsagePlot;

//! \brief One account with room around it, and what can be done about it. Every label and button is made once.
class AccountPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPage(QWidget *parent = nullptr);

    void display(const Details &details);
    //! \brief What else can be done about the account.
    QMenu *more() const { return m_more; }

Q_SIGNALS:
    void wished(const chatelaine::Row &row);

private:
    QPushButton *addButton(RowId id);
    QLayout *newUsage();
    void displayUsage(const Details &details);
    void wish(RowId id);

    QLabel *m_title;
    QLabel *m_subtitle;
    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
    LimitBars *m_limits;
    QLabel *m_reached;
    UsagePlot *m_plot;
    QLabel *m_caption; //!< of m_plot
    QLabel *m_usageNote;
    QLabel *m_usageTrouble;
    QToolButton *m_ask;
    QHash<RowId, QPushButton *> m_buttons;
    QMenu *m_more; //!< of the button "More"
    QHash<RowId, QAction *> m_items; //!< of m_more
    RowGroup *m_homes; //!< in m_more
    QHash<RowId, Row> m_rows;
};

} // namespace chatelaine
