// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"

#include <QList>
#include <QString>

namespace chatelaine {

//! \brief One account in a list of them. Every text is one line.
struct AccountLine
{
    AccountId account{};
    QString name{}; //!< its label, else its workspace, else its plan, else its e-mail; told apart from the others
    QString email{}; //!< empty if there is none, or name is it
    QString state{}; //!< what to know before one switches to it; mostly empty
    QString left{}; //!< "80 % left", of the limit of which the least is; empty if nobody told within the hour
    bool isLive = false; //!< in the home that was asked for

    //! \brief "Acme — alice@example.com"
    QString title() const;
    //! \brief The same with its state and what is left.
    QString text() const;
};

//! \brief All accounts, in the order of \a snapshot, as seen at \a now from the Codex home \a home (empty: the
//! snapshot's own).
QList<AccountLine> accountLines(const Snapshot &snapshot, const QDateTime &now, const QString &home = {});

//! \brief The line of \a account, but for what is left; made from itself alone if the snapshot does not have it.
AccountLine accountLine(const Snapshot &snapshot, const Account &account);

//! \brief Whom people know \a account by where it stands alone: its label or e-mail; its line's title where another has
//! the same.
QString personText(const Snapshot &snapshot, const Account &account);

//! \brief In which of the homes \a account is live, but for \a home (empty: the snapshot's own); empty: in none.
QString liveElsewhere(const Snapshot &snapshot, const Account &account, const QString &home = {});

} // namespace chatelaine
