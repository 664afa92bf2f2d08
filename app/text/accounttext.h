// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"

#include <QDateTime>
#include <QString>

namespace chatelaine {

//! \brief A plan as people know it: "plus" → "Plus"; one that we do not know stays as it is spelled.
QString planName(const QString &plan);

//! \brief Who: label, else e-mail, else what there is ("API key", the account id).
QString accountName(const Account &account);

//! \brief Who and where: "alice@example.com — Acme (Business)"; without a known workspace "alice@example.com (Plus)".
QString accountTitle(const Account &account);

//! \brief One line on how long it lasts: "Valid until 14 Dec 09:12", "Expired since Mon 09:00; …", "API key, …".
QString validityText(const Account &account, const QDateTime &now);

//! \brief A word or two for a table: "valid", "expired", "sign in again", …
QString stateText(AccountState state);

//! \brief Where it is kept: "Kept in the keyring, where Codex reads it". \a account may be live or in the vault.
QString keptInText(const Account &account);

//! \brief Why its sign-in may not be the newest, as a part of a sentence; empty if it counts as it is.
QString unverifiedText(const Account &account);

//! \brief A time as people say it, in local time: "14:05" (today), "Mon 09:00" (within six days), "14 Dec 09:12", with
//! the year when it is another.
QString timeText(const QDateTime &time, const QDateTime &now);

//! \brief The same moment, exactly.
QString exactTimeText(const QDateTime &time);

//! \brief A headline for a store that is not Ok, such as "The keyring is locked"; empty for Ok.
QString storeStateText(StoreState state);

//! \brief The same for \a snapshot, and more exactly where the trouble is before the store: the configuration, the
//! home.
QString storeText(const Snapshot &snapshot);

} // namespace chatelaine
