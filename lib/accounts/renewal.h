// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/workplace.h"
#include "oauth/tokenendpoint.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace chatelaine {

//! \brief Why an account is to be renewed, and so what is good enough without a request.
struct RenewalWish
{
    enum class Kind {
        WhenInvalid, //!< somebody needs a token: one that is valid will do
        WhenDue, //!< by schedule, ahead of Codex
        Now, //!< a person asked: whatever the schedule and earlier failures say, unless it happened within 60 s
        Rejected, //!< the backend refused the access token \c rejected: any other will do
        Target, //!< it is to become live: as WhenDue, also for a copy that nobody verified
        Fence, //!< it is to be displaced, and a Codex may be about to redeem it: whatever its age
    };
    Kind kind = Kind::WhenInvalid;
    Secret rejected{};
    bool isNetworkBack = false; //!< a server that could not be reached is tried before its time
};

//! \brief An account that was renewed, or did not need it.
struct Renewed
{
    Credential credential; //!< what counts now
    QDateTime validUntil{}; //!< of its access token, UTC by our clock
    bool isRotated = false; //!< a refresh token was redeemed for it
    //! The answer is safe in the journal, but what this says kept it from its place; whoever comes next tries again.
    std::optional<Error> unsettled{};
    bool isSettling = false; //!< the journal keeps it for another minute
};

//! \brief Whether \a code is of what renew() remembers, with the time of the next try (Account::nextTryAt).
bool isSetback(ErrorCode code);

//! \brief How long a renewal waits for others. Behaviour that people see; tests make it shorter.
struct RenewalLimits
{
    std::chrono::milliseconds watchCodex{15'000}; //!< for a Codex that is renewing already
    std::chrono::milliseconds checkRefusal{60'000}; //!< for one that was faster
    std::chrono::milliseconds poll{100}; //!< between two looks
};

//! \brief Renews one account as design and issuer demand it: one redemption for all programs, and no answer lost, at
//! whatever instruction a program ends.
//!
//! Blocking, for worker threads; a value. In order: lineage lock, recovery, what others did meanwhile, proof that an
//! answer can be kept (journal), the request, the journal, the store, the spent set.
class Renewal final
{
public:
    Renewal(Workplace place, TokenEndpoint endpoint, RenewalLimits limits = {})
        : m_place(std::move(place))
        , m_endpoint(std::move(endpoint))
        , m_limits(limits)
    {
    }

    const Workplace &place() const { return m_place; }

    //! \brief The live account's or a kept account's credential, renewed if \a wish asks for it. A request that was
    //! sent is waited for, whatever \a stop says.
    //!
    //! Errors, with nothing changed: NotSignedIn (it is nowhere), AccountMismatch (somebody else is live, and it is not
    //! kept), Unverified (only a person may have it redeemed), LiveElsewhere, SignInNeeded, NotRenewable, Incomplete
    //! and Mixed (no such credential can be renewed), what keeps an answer from being kept (NotOurs, FileUnwritable,
    //! HardLinked, the keyring's, …), and the request's (Unreachable, Interrupted, RedirectRefused, ServerRefused,
    //! ServerFailed, AnswerInvalid), which are remembered with the time of the next try.
    Result<Renewed> renew(const AccountId &account, const RenewalWish &wish, std::stop_token stop = {}) const;

    //! \brief Ends the sign-in of \a tokens at \a issuer (their iss). Errors: NotAllowed (it is another's), those of
    //! TokenEndpoint::revoke().
    Result<> revoke(const QString &issuer, const Tokens &tokens, std::stop_token stop = {}) const;

    //! \brief What counts for \a account now, without a request or a lock. Errors as above.
    Result<Credential> look(const AccountId &account) const;

private:
    class Attempt;

    Workplace m_place;
    TokenEndpoint m_endpoint;
    RenewalLimits m_limits;
};

} // namespace chatelaine
