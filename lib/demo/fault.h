// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/http.h"

#include <chrono>
#include <optional>

namespace chatelaine {

//! \brief What a request to the test issuer is about.
enum class RequestKind {
    Authorize, //!< the page with the people is asked for
    Choice, //!< a person, or Refuse, was chosen on it
    Exchange, //!< a code for tokens
    Refresh, //!< a refresh token for tokens
    Revoke,
    Usage,
    Accounts,
    Config, //!< what a workspace configures; the CLI does not go on without it
    Other, //!< everything else
};

//! \brief How an answer travels.
enum class Delivery {
    Whole,
    Held, //!< waits for LocalIssuer::releaseHeld()
    Late, //!< the request waits for that: nothing was done yet, and it is not in the log
    Dropped, //!< never sent: the connection ends after the request was read
    Cut, //!< the connection ends in the middle of the body
};

//! \brief What goes wrong with one request. Made by the functions below, then Issuer::failNext().
struct Fault
{
    std::optional<HttpAnswer> answer{}; //!< instead of the issuer's own
    bool isRefused = false; //!< the request changes nothing: no code or token is spent
    std::chrono::milliseconds delay{0}; //!< before the answer travels
    Delivery delivery = Delivery::Whole;
};

//! \brief Faults to choose from. Those with an answer of their own leave codes and tokens unspent; \c afterwards()
//! makes them come after the work was done.
namespace fault {

Fault status(int status, const QByteArray &body = {});
Fault serverError(); //!< 500, JSON
Fault forbiddenPage(); //!< 403, HTML, as a firewall before the server answers
Fault tooMany(std::chrono::seconds retryAfter); //!< 429
Fault invalidGrant(); //!< 400 invalid_grant
Fault redirect(int status, const QUrl &target);
Fault garbage(); //!< 200, not JSON
Fault huge(); //!< 200, JSON of 10 MB

// The work is done, the answer has a bad journey.
Fault held();
Fault late(); //!< not even the work is done: it is once the request is let go, as if it came only then
Fault delayed(std::chrono::milliseconds delay);
Fault dropped();
Fault cut();

//! \brief \a fault after the work was done: the code or token is spent.
Fault afterwards(Fault fault);
//! \brief \a fault instead of the work: nothing is spent. For dropped(): without an answer there is none to hold or
//! cut.
Fault instead(Fault fault);

} // namespace fault

} // namespace chatelaine
