// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/inquiry.h"

#include "accounts/authority.h"

#include "accounts/usagehistory.h"

#include <QLoggingCategory>

#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logInquiry, "chatelaine.accounts.inquiry")

Inquiry::Inquiry(TokenManager &tokens, Http &http, QUrl testBackend)
    : m_tokens(tokens)
    , m_http(http)
    , m_testBackend(std::move(testBackend))
{
}

//! At the backend of the home where \a account is live. What a person allowed for a home is for the tokens of that
//! home: those of an account that is only kept go to ChatGPT's own addresses.
Result<ChatGptClient> Inquiry::client(const AccountId &account) const
{
    const Workplace &place = m_tokens.renewal().place();
    const Result<Authority> authority = authorityOf(place, account);
    if (!authority)
        return std::unexpected(authority.error());
    const Result<CodexHome> home = authority->place.home();
    if (!home)
        return std::unexpected(home.error());
    const bool isLive = authority->kind == Authority::Kind::Live;
    const bool isTest = !m_testBackend.isEmpty();
    if (isTest && home->config().baseUrl.file.isEmpty())
        return ChatGptClient(m_testBackend, m_http);
    const Result<QUrl> base =
        home->backend(isLive ? place.surroundings().allowedOrigins.value(home->path()) : QStringList());
    if (!base)
        return std::unexpected(base.error());
    // What a test hands out is nobody's business outside.
    if (isTest && !isLoopbackLiteral(base->host()))
        return failure(ErrorCode::NotAllowed, u"chatgpt_base_url"_s, base->host());
    return ChatGptClient(*base, m_http);
}

Result<HttpAnswer> Inquiry::send(const AccountId &account, bool mayRenew, const Request &request,
                                 std::stop_token stop) const
{
    return mayRenew ? m_tokens.withToken(account, request, std::move(stop))
                    : m_tokens.withStoredToken(account, request);
}

BackendResult<Usage> Inquiry::usage(const AccountId &account, bool mayRenew, std::stop_token stop) const
{
    const Result<ChatGptClient> client = this->client(account);
    if (!client)
        return std::unexpected(BackendFailure{client.error()});
    const auto ask = [&](const ValidToken &token) {
        return client->askUsage(token.accessToken, token.accountId, stop);
    };
    const Result<HttpAnswer> answer = send(account, mayRenew, ask, stop);
    if (!answer)
        return std::unexpected(BackendFailure{answer.error()});
    return client->usageIn(*answer, account, m_tokens.renewal().place().clock().now());
}

BackendResult<QList<Workspace>> Inquiry::workspaces(const AccountId &account, bool mayRenew, std::stop_token stop) const
{
    const Result<ChatGptClient> client = this->client(account);
    if (!client)
        return std::unexpected(BackendFailure{client.error()});
    const auto ask = [&](const ValidToken &token) {
        return client->askWorkspaces(token.accessToken, token.accountId, stop);
    };
    const Result<HttpAnswer> answer = send(account, mayRenew, ask, stop);
    if (!answer)
        return std::unexpected(BackendFailure{answer.error()});
    return client->workspacesIn(*answer, account);
}

BackendResult<Inquiry::Told> Inquiry::ask(const Question &question, std::stop_token stop) const
{
    const BackendResult<Usage> usage = this->usage(question.account, question.mayRenew, stop);
    if (!usage)
        return std::unexpected(usage.error());
    Told told{.answer = {.usage = *usage}};
    if (question.isAboutWorkspaces) {
        const BackendResult<QList<Workspace>> workspaces = this->workspaces(question.account, question.mayRenew, stop);
        if (workspaces) {
            told.answer.workspaces = *workspaces;
            told.answer.workspacesAt = m_tokens.renewal().place().clock().now();
        } else {
            told.retryAfter = workspaces.error().retryAfter;
            qCWarning(logInquiry, "No workspaces were told: %s", qUtf8Printable(describe(workspaces.error().error)));
        }
    }
    if (const Result<> kept = keep(question.account, told.answer); !kept)
        told.notKept = kept.error();
    return told;
}

Result<> Inquiry::keep(const AccountId &account, const BackendAnswer &answer) const
{
    const Workplace &place = m_tokens.renewal().place();
    // One that was removed while the answer was under way is forgotten.
    if (const Result<Authority> authority = authorityOf(place, account); !authority
        && (authority.error().code == ErrorCode::NotSignedIn || authority.error().code == ErrorCode::AccountMismatch))
        return {};
    const QString folder = place.surroundings().dataFolder;
    const Result<> kept = BackendAnswers(folder).keep(account, answer);
    const Result<> recorded = UsageHistory(folder).record(account, answer.usage.limits, answer.usage.takenAt);
    return kept ? recorded : kept;
}

} // namespace chatelaine
