// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "backend/chatgptclient.h"

#include "credential/claims.h"

#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

ChatGptClient::ChatGptClient(QUrl base, Http &http)
    : m_base(std::move(base))
    , m_http(http)
{
}

QUrl ChatGptClient::below(const char *route) const
{
    QUrl url = m_base;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const bool isChatGpt = url.host() == "chatgpt.com"_L1 || url.host() == "chat.openai.com"_L1;
    if (isChatGpt && !path.contains("/backend-api"_L1))
        path += "/backend-api"_L1;
    path += path.contains("/backend-api"_L1) ? "/wham/"_L1 : "/api/codex/"_L1;
    url.setPath(path + QLatin1StringView(route), QUrl::StrictMode);
    return url;
}

Result<HttpAnswer> ChatGptClient::ask(const QUrl &url, const Secret &accessToken, const QString &workspace,
                                      std::stop_token stop) const
{
    HttpHeaders headers{{"Authorization", "Bearer " + accessToken.reveal()},
                        {"Accept", "*/*"},
                        {"User-Agent", "chatelaine/" CHATELAINE_VERSION}};
    if (!workspace.isEmpty())
        headers.emplaceBack("ChatGPT-Account-ID", workspace.toUtf8());
    if (readClaims(accessToken, u"access_token"_s).value_or(Claims()).isFedramp)
        headers.emplaceBack("X-OpenAI-Fedramp", "true");
    return m_http.send({.url = url, .headers = headers}, std::move(stop));
}

Result<HttpAnswer> ChatGptClient::askUsage(const Secret &accessToken, const QString &workspace,
                                           std::stop_token stop) const
{
    return ask(usageUrl(), accessToken, workspace, std::move(stop));
}

Result<HttpAnswer> ChatGptClient::askWorkspaces(const Secret &accessToken, const QString &workspace,
                                                std::stop_token stop) const
{
    return ask(workspacesUrl(), accessToken, workspace, std::move(stop));
}

BackendResult<Usage> ChatGptClient::usageIn(const HttpAnswer &answer, const AccountId &asked,
                                            const QDateTime &takenAt) const
{
    if (answer.status != 200)
        return std::unexpected(failureInAnswer(answer, host()));
    const Result<Usage> usage = usageFromJson(answer.body, asked, host(), takenAt);
    return usage ? BackendResult<Usage>(*usage) : std::unexpected(BackendFailure{usage.error()});
}

BackendResult<QList<Workspace>> ChatGptClient::workspacesIn(const HttpAnswer &answer, const AccountId &asked) const
{
    if (answer.status != 200)
        return std::unexpected(failureInAnswer(answer, host()));
    const Result<QList<Workspace>> workspaces = workspacesFromJson(answer.body, asked.workspace, host());
    return workspaces ? BackendResult<QList<Workspace>>(*workspaces)
                      : std::unexpected(BackendFailure{workspaces.error()});
}

} // namespace chatelaine
