// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/http.h"
#include "base/result.h"
#include "base/secret.h"
#include "credential/credential.h"
#include "oauth/endpoints.h"

#include <chrono>
#include <expected>
#include <stop_token>

namespace chatelaine {

//! \brief Why a refresh token is redeemed; the words that the CLI sends for it.
enum class RefreshReason {
    ProactiveExpiry, //!< the access token ends soon
    Scheduled, //!< its end cannot be read, and it is old
    UnauthorizedRecovery, //!< the backend refused the access token
    Forced, //!< a person asked for it
};

//! \brief Why a refresh token was not redeemed, in the form that answers "is it still good?".
struct RefreshFailure
{
    enum class Kind {
        NotSent, //!< DNS, connect, TLS: it is good
        Refused, //!< the issuer will not take it any more, unless somebody else redeemed it meanwhile
        Transient, //!< a complete answer that is no refusal (403 page, 429, a redirect): it is good
        Unknown, //!< sent, and no answer that tells (dropped, 5xx, unreadable 200): it may be spent
    };
    Kind kind = Kind::Unknown;
    //! Unreachable, Interrupted, RedirectRefused, ServerRefused, ServerFailed or AnswerInvalid; Cancelled (NotSent).
    Error error{};
    QString code{}; //!< Refused: the issuer's own, lower case ("refresh_token_reused"); empty: it gave none
    std::chrono::seconds retryAfter{0}; //!< the server's Retry-After; 0: it did not say

    //! \brief Whether the refusal may only mean that another program was faster.
    bool mayBeReuse() const;
};

//! \brief The issuer's token endpoint: refresh tokens redeemed (RFC 6749 6, as codex-rs/login/src/auth/manager.rs sends
//! it) and given back (RFC 7009, revoke.rs). Blocking; safe to use from every thread.
class TokenEndpoint final
{
public:
    //! \a http is borrowed.
    TokenEndpoint(Endpoints endpoints, Http &http)
        : m_endpoints(std::move(endpoints))
        , m_http(http)
    {
    }

    const Endpoints &endpoints() const { return m_endpoints; }

    //! \brief Redeems \a refreshToken once, at most 60 s. \a stop is heeded only while nothing was sent: an answer that
    //! nobody waits for is a sign-in lost.
    //!
    //! What the answer leaves out is empty; the account id always is. An id_token that is no JWT is left out: Codex
    //! could not load it. At least an access or a refresh token is there.
    std::expected<Tokens, RefreshFailure> refresh(const Secret &refreshToken, RefreshReason reason,
                                                  std::stop_token stop = {}) const;

    //! \brief Gives \a tokens back at the issuer, which ends that sign-in everywhere; at most 10 s. Errors: as for any
    //! request, by errorInAnswer(); Cancelled (\a stop, while nothing was sent).
    Result<> revoke(const Tokens &tokens, std::stop_token stop = {}) const;

private:
    Endpoints m_endpoints;
    Http &m_http;
};

} // namespace chatelaine
