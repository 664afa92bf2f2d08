// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;

namespace chatelaine {

class AccountList;
class AccountPage;
class Banner;

//! \brief The accounts at the left, one of them at the right, and in a bar above it the one thing that is wrong or asks
//! for an answer. Where there is no account, what can be done about that instead. Every label and button is made once;
//! an update changes what differs.
class Window final : public QWidget
{
    Q_OBJECT

public:
    //! \a placeFile: where its size and place are kept, if its folder is there; empty: nowhere.
    explicit Window(const QString &placeFile = {}, QWidget *parent = nullptr);

    void display(const View &view, const QDateTime &now);
    //! \brief In front of the others, with the keyboard.
    void bringUp();
    //! \brief Looks at \a account, if it is there.
    void choose(const AccountId &account);

Q_SIGNALS:
    //! \brief Somebody looks at it.
    void opened();
    //! \brief Somebody closed it.
    void closed();
    void wished(const chatelaine::Row &row);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *addLabel(RowId id);
    QPushButton *addButton(RowId id);
    QWidget *newEmptyPage();
    void connectKeys();
    void displayRows(const View &view);
    QString problemOf(const View &view) const;
    void displayChosen();
    void paintMark();
    void takePlace();
    void keepPlace() const;

    const QString m_placeFile;
    QHash<RowId, QLabel *> m_labels;
    QHash<RowId, QPushButton *> m_buttons;
    QHash<RowId, Row> m_rows;
    QLabel *m_mark;
    QToolButton *m_diagnostics;
    Banner *m_problem;
    Banner *m_offer;
    AccountList *m_list;
    AccountPage *m_page;
    QSplitter *m_halves;
    QWidget *m_left;
    QWidget *m_empty; //!< in place of m_page
    View m_view; //!< as it was displayed last
    QDateTime m_now;
    Mark m_shown = Mark::Nobody;
};

} // namespace chatelaine
