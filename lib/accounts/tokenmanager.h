// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/renewal.h"
#include "base/http.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>

namespace chatelaine {

//! \brief What a request to the backend takes.
struct ValidToken
{
    Secret accessToken{};
    QString accountId{}; //!< the workspace, for the header ChatGPT-Account-ID
    QDateTime validUntil{}; //!< UTC by our clock
};

//! \brief Access tokens that are good, for whoever asks: cached while they are valid, renewed when they are not, once
//! however many ask at once.
//!
//! Blocking; one for all worker threads. Other processes are excluded by the lineage lock (Renewal).
class TokenManager final
{
public:
    explicit TokenManager(Renewal renewal)
        : m_renewal(std::move(renewal))
    {
    }
    const Renewal &renewal() const { return m_renewal; }
    TokenManager(const TokenManager &) = delete;
    TokenManager &operator=(const TokenManager &) = delete;

    //! \brief A token of \a account that is good for at least a minute. Callers that come while one renews wait for its
    //! result, good or bad. Errors: those of Renewal::renew(), Cancelled, Timeout.
    Result<ValidToken> validToken(const AccountId &account, std::stop_token stop = {});
    //! \brief The next validToken() reads the store: for a token that the backend refused.
    void clearCache(const AccountId &account);
    //! \brief Renews as \a wish says, beside the cache. Errors: those of Renewal::renew().
    Result<Renewed> renew(const AccountId &account, const RenewalWish &wish, std::stop_token stop = {});

    //! \brief Sends \a request with a valid token. A 401 with a JSON body is answered as the CLI does: the store is
    //! read again, and another token of the same account is tried; only if that is refused too, or there is none, the
    //! token is renewed, and tried once more.
    //!
    //! The last answer, which may be a 401. Errors: those of \a request and of renew(); AccountMismatch if the store
    //! holds somebody else by now: then nothing is renewed.
    Result<HttpAnswer> withToken(const AccountId &account,
                                 const std::function<Result<HttpAnswer>(const ValidToken &)> &request,
                                 std::stop_token stop = {});

    //! \brief Sends \a request with the token as it lies in its store. Nothing is locked or renewed, whatever the
    //! answer is and however old the token: for what nobody waits for. Errors: those of \a request and of
    //! Renewal::look().
    Result<HttpAnswer> withStoredToken(const AccountId &account,
                                       const std::function<Result<HttpAnswer>(const ValidToken &)> &request) const;

private:
    struct Entry
    {
        std::optional<ValidToken> token{};
        bool isBusy = false; //!< somebody renews
        quint64 round = 0; //!< counts up with every result
        std::optional<Error> failure{}; //!< the last result's
    };

    Result<ValidToken> renewed(const AccountId &account, const RenewalWish &wish, std::stop_token stop);
    static ValidToken tokenIn(const Renewed &renewed);

    Renewal m_renewal;
    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    std::map<AccountId, Entry> m_entries;
};

} // namespace chatelaine
