// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/tokenmanager.h"

#include <QJsonDocument>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

//! For somebody else's renewal, which ends by itself: longer than its waits for two locks (75 s each), its watching
//! (75 s), its request (60 s) and its storing take together.
constexpr auto waitLimit = 10min;

//! A firewall's or proxy's page says nothing about the token.
bool isAboutTheToken(const HttpAnswer &answer)
{
    return answer.status == 401 && QJsonDocument::fromJson(answer.body).isObject();
}

} // namespace

ValidToken TokenManager::tokenIn(const Renewed &renewed)
{
    const Tokens tokens = renewed.credential.tokens().value_or(Tokens());
    return {tokens.accessToken, identify(renewed.credential).account.workspace, renewed.validUntil};
}

Result<ValidToken> TokenManager::validToken(const AccountId &account, std::stop_token stop)
{
    {
        std::unique_lock lock(m_mutex);
        Entry &entry = m_entries[account];
        if (entry.token && isGoodAt(entry.token->validUntil, m_renewal.place().clock().now()))
            return *entry.token;
        while (entry.isBusy) {
            const quint64 before = entry.round;
            if (!m_changed.wait_for(lock, stop, waitLimit, [&] { return entry.round != before; }))
                return failure(stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Timeout);
            if (entry.token)
                return *entry.token;
            if (entry.failure && entry.failure->code != ErrorCode::Cancelled) // that was another's wish
                return std::unexpected(*entry.failure);
        }
        entry.isBusy = true;
    }
    return renewed(account, {.kind = RenewalWish::Kind::WhenInvalid}, std::move(stop));
}

//! The caller has made the entry busy.
Result<ValidToken> TokenManager::renewed(const AccountId &account, const RenewalWish &wish, std::stop_token stop)
{
    const Result<Renewed> result = m_renewal.renew(account, wish, std::move(stop));
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[account];
    entry.isBusy = false;
    ++entry.round;
    entry.failure = result ? std::nullopt : std::optional(result.error());
    entry.token = result ? std::optional(tokenIn(*result)) : std::nullopt;
    m_changed.notify_all();
    if (!result)
        return std::unexpected(result.error());
    return *entry.token;
}

void TokenManager::clearCache(const AccountId &account)
{
    const std::lock_guard lock(m_mutex);
    m_entries[account].token.reset();
}

Result<Renewed> TokenManager::renew(const AccountId &account, const RenewalWish &wish, std::stop_token stop)
{
    const Result<Renewed> result = m_renewal.renew(account, wish, std::move(stop));
    const std::lock_guard lock(m_mutex);
    m_entries[account].token = result ? std::optional(tokenIn(*result)) : std::nullopt;
    return result;
}

Result<HttpAnswer> TokenManager::withToken(const AccountId &account,
                                           const std::function<Result<HttpAnswer>(const ValidToken &)> &request,
                                           std::stop_token stop)
{
    Result<ValidToken> token = validToken(account, stop);
    if (!token)
        return std::unexpected(token.error());
    Result<HttpAnswer> answer = request(*token);
    if (!answer || !isAboutTheToken(*answer))
        return answer;

    clearCache(account);
    const Result<Credential> stored = m_renewal.look(account);
    if (!stored)
        return std::unexpected(stored.error());
    const Secret inStore = stored->tokens().value_or(Tokens()).accessToken;
    if (!inStore.sameAs(token->accessToken)) {
        token->accessToken = inStore;
        answer = request(*token);
        if (!answer || !isAboutTheToken(*answer))
            return answer;
    }
    const Result<Renewed> renewed =
        renew(account, {.kind = RenewalWish::Kind::Rejected, .rejected = token->accessToken}, stop);
    if (!renewed)
        return std::unexpected(renewed.error());
    const ValidToken next = tokenIn(*renewed);
    if (next.accessToken.sameAs(token->accessToken))
        return answer; // it came a moment ago: another would be refused too
    return request(next);
}

Result<HttpAnswer>
TokenManager::withStoredToken(const AccountId &account,
                              const std::function<Result<HttpAnswer>(const ValidToken &)> &request) const
{
    const Result<Credential> stored = m_renewal.look(account);
    if (!stored)
        return std::unexpected(stored.error());
    const std::optional<Tokens> tokens = stored->tokens();
    if (!tokens)
        return failure(ErrorCode::NotRenewable, stored->authMode());
    return request({tokens->accessToken, identify(*stored).account.workspace, validUntil(*stored)});
}

} // namespace chatelaine
