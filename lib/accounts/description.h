// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/backendanswers.h"
#include "accounts/snapshot.h"
#include "accounts/workplace.h"

namespace chatelaine {

//! \brief A credential as people see its account: what its claims say, and how it stands by time and by what happened
//! to its refresh token; and what the backend told of it last, by \a answers, of the names but otherWorkspaces.
Account describe(const Credential &credential, const Workplace &place, const KnownAnswers &answers);
//! \brief The same for one in the vault, by the index alone. See Account::renewalAt for when it is renewed.
Account describe(const VaultEntry &entry, const Workplace &place, const KnownAnswers &answers);

//! \brief For one account alone.
Account describe(const auto &credentialOrEntry, const Workplace &place)
{
    return describe(credentialOrEntry, place, BackendAnswers(place.surroundings().dataFolder).read());
}

//! \brief When the live account is to be renewed, by our clock; invalid: never. One that is due and could not be is
//! made Expiring.
QDateTime planRenewal(const Credential &credential, Account &account, const Workplace &place);

//! \brief Adds to \a account what \a answer tells; what it does not tell stays as it was.
void takeOver(Account &account, const BackendAnswer &answer);

//! \brief Fills Account::otherWorkspaces of all \a accounts there are.
void addOtherWorkspaces(QList<Account> &accounts, const KnownAnswers &answers);

} // namespace chatelaine
