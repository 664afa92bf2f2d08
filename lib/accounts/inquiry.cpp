// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/inquiry.h"

#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

Inquiry::Inquiry(TokenManager &tokens, Http &http, QUrl testBackend)
    : m_tokens(tokens)
    , m_http(http)
    , m_testBackend(std::move(testBackend))
{
}

Result<ChatGptClient> Inquiry::client() const
{
    const Workplace &place = m_tokens.renewal().place();
    const Result<CodexHome> home = place.home();
    if (!home)
        return std::unexpected(home.error());
    const bool isTest = !m_testBackend.isEmpty();
    if (isTest && home->config().baseUrl.file.isEmpty())
        return ChatGptClient(m_testBackend, m_http);
    const Result<QUrl> base = home->backend(place.surroundings().allowedOrigins.value(home->path()));
    if (!base)
        return std::unexpected(base.error());
    // What a test hands out is nobody's business outside.
    if (isTest && !isLoopbackLiteral(base->host()))
        return failure(ErrorCode::NotAllowed, u"chatgpt_base_url"_s, base->host());
    return ChatGptClient(*base, m_http);
}

BackendResult<Usage> Inquiry::usage(const AccountId &account, std::stop_token stop) const
{
    const Result<ChatGptClient> client = this->client();
    if (!client)
        return std::unexpected(BackendFailure{client.error()});
    const auto ask = [&](const ValidToken &token) {
        return client->askUsage(token.accessToken, token.accountId, stop);
    };
    const Result<HttpAnswer> answer = m_tokens.withToken(account, ask, stop);
    if (!answer)
        return std::unexpected(BackendFailure{answer.error()});
    return client->usageIn(*answer, account, m_tokens.renewal().place().clock().now());
}

BackendResult<QList<Workspace>> Inquiry::workspaces(const AccountId &account, std::stop_token stop) const
{
    const Result<ChatGptClient> client = this->client();
    if (!client)
        return std::unexpected(BackendFailure{client.error()});
    const auto ask = [&](const ValidToken &token) {
        return client->askWorkspaces(token.accessToken, token.accountId, stop);
    };
    const Result<HttpAnswer> answer = m_tokens.withToken(account, ask, stop);
    if (!answer)
        return std::unexpected(BackendFailure{answer.error()});
    return client->workspacesIn(*answer, account);
}

} // namespace chatelaine
