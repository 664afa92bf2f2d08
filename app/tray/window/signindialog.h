// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QDialog>
#include <QHash>
#include <QList>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;

namespace chatelaine {

class Announcement;

//! \brief What is said of a sign-in that is under way, or has failed. Plain text; a value.
struct SignInWords
{
    QString title{};
    QString text{}; //!< what will happen, or what went wrong and what to do about it
    QString addressText{}; //!< what the address is for; empty: there is none to show
    QString address{};
    bool isFailure = false;
    QList<Row> actions{};
};

//! \brief Nothing if no sign-in was begun here.
std::optional<SignInWords> signInWordsOf(const View &view);

//! \brief Says it while it lasts. Whoever closes the window goes on signing in: only its button ends that.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(QWidget *parent = nullptr);

    //! \brief Shows itself when a sign-in begins or fails, and goes when it is over.
    void display(const View &view);
    //! \brief In front of the others, if there is anything to say.
    void bringUp();

Q_SIGNALS:
    void wished(const chatelaine::Row &row);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    QPushButton *addButton(RowId id);
    void paintSymbol();

    QLabel *m_symbol;
    QLabel *m_title;
    Announcement *m_text;
    QLabel *m_addressText;
    QLineEdit *m_address;
    QHash<RowId, QPushButton *> m_buttons;
    QHash<RowId, Row> m_rows;
    bool m_isThere = false; //!< there was something to say
    bool m_isFailure = false;
};

} // namespace chatelaine
