// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/accountlines.h"

#include <QListWidget>

namespace chatelaine {

//! \brief The accounts, one below the other, each with a radio mark that tells which one Codex uses. One is chosen: to
//! be looked at, nothing more.
class AccountList final : public QListWidget
{
    Q_OBJECT

public:
    explicit AccountList(QWidget *parent = nullptr);

    //! \brief Whoever is chosen stays so, but that the next live one takes the place of the one before. Without anybody
    //! it is who is live, else the first.
    void display(const QList<AccountLine> &lines);
    AccountId chosen() const { return m_chosen; }
    //! \brief Nothing, if \a account is not among them.
    void choose(const AccountId &account);

Q_SIGNALS:
    void chosenChanged();

private:
    QList<AccountLine> m_lines;
    AccountId m_chosen;
};

} // namespace chatelaine
