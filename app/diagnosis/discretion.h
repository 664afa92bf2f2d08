// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <utility>

namespace chatelaine {

//! \brief Takes out of a text what says who somebody is, so that it can be shown to others.
class Discretion final
{
public:
    //! \a home: the person's own folder; \a user: what the system calls the person. \a accounts become "account 1", …
    //! in their order.
    Discretion(const QString &home, const QString &user, const QList<Account> &accounts);

    //! \brief \a text without secrets (redacted()), names of accounts and workspaces, e-mail addresses, account ids and
    //! the user's name; with "~" for the own folder.
    QString operator()(const QString &text) const;

private:
    QString withoutNames(const QString &text) const;

    QList<std::pair<QString, QString>> m_names; //!< what stands for whom, the longest first
    QRegularExpression m_anyName; //!< of m_names; empty if there are none
    QStringList m_homes; //!< as it is named, and without links
    QString m_user;
};

} // namespace chatelaine
