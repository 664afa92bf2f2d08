// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "credential/accountid.h"
#include "demo/demoperson.h"
#include "demo/issuer.h"
#include "support/shiftedclock.h"

#include <chrono>
#include <optional>

namespace chatelaine::testing {

//! \brief Which account is that of \a person, one of demoPeople().
inline AccountId accountOf(const QString &person)
{
    const DemoPerson *known = findDemoPerson(person);
    return {known->accountId, known->userId};
}

//! \brief What \a issuer gave \a person when its \a clock was so far behind; that is right afterwards. \a lifetime: of
//! the access token, if not the issuer's usual.
inline Result<Tokens> signInAgo(Issuer &issuer, ShiftedClock &clock, const QString &person, std::chrono::seconds ago,
                                std::optional<std::chrono::seconds> lifetime = {})
{
    const IssuerBehaviour usual = issuer.behaviour();
    IssuerBehaviour then = usual;
    then.accessTokenLifetime = lifetime.value_or(usual.accessTokenLifetime);
    issuer.setBehaviour(then);
    clock.setAhead(-ago.count());
    Result<Tokens> tokens = issuer.signIn(person);
    clock.setAhead(0);
    issuer.setBehaviour(usual);
    return tokens;
}

} // namespace chatelaine::testing
