// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace chatelaine {

class Banner;

//! \brief The rows with room around them: how things stand above, what can be done below, and what asks for an answer
//! in a bar on top. Every label and button is made once; an update changes what differs.
class Window final : public QWidget
{
    Q_OBJECT

public:
    explicit Window(QWidget *parent = nullptr);

    void display(const View &view, const QDateTime &now);
    //! \brief In front of the others, with the keyboard.
    void bringUp();

Q_SIGNALS:
    //! \brief Somebody looks at it.
    void opened();
    //! \brief Somebody closed it.
    void closed();
    void wished(const chatelaine::Row &row);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QLabel *addLabel(RowId id);
    QPushButton *addButton(RowId id);
    void paintMark();
    void fit();

    QHash<RowId, QLabel *> m_labels;
    QHash<RowId, QPushButton *> m_buttons;
    QHash<RowId, Row> m_rows;
    QLabel *m_mark;
    Banner *m_problem;
    Banner *m_offer;
    Mark m_shown = Mark::Nobody;
};

} // namespace chatelaine
