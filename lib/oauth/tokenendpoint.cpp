// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/tokenendpoint.h"

#include "credential/claims.h"
#include "oauth/tokenanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = RefreshFailure::Kind;

constexpr auto refreshLimit = 60s; // the CLI's is 45 s
constexpr auto revokeLimit = 10s;

QString wordOf(RefreshReason reason)
{
    switch (reason) {
    case RefreshReason::ProactiveExpiry:
        return u"proactive_expiry"_s;
    case RefreshReason::Scheduled:
        return u"scheduled"_s;
    case RefreshReason::UnauthorizedRecovery:
        return u"unauthorized_recovery"_s;
    case RefreshReason::Forced:
        break;
    }
    return u"forced"_s;
}

HttpCall jsonPost(const QUrl &url, const QJsonObject &body, std::chrono::milliseconds limit)
{
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/json"},
                        {"Accept", "*/*"},
                        {"originator", Endpoints::originator},
                        {"User-Agent", "chatelaine/" CHATELAINE_VERSION}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .limit = limit,
            .isFinishedOnceSent = true};
}

//! error.code, else error, else code: where the CLI looks.
QString codeIn(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonValue error = answer.value("error"_L1);
    for (const QJsonValue &code : {error.toObject().value("code"_L1), error, answer.value("code"_L1)}) {
        if (!code.toString().isEmpty())
            return code.toString().toLower();
    }
    return {};
}

bool isRefusal(int status, const QString &code)
{
    if (status < 400 || status >= 500)
        return false;
    return status == 401 || (status == 400 && code == "invalid_grant"_L1) || code == "refresh_token_expired"_L1
        || code == "refresh_token_reused"_L1 || code == "refresh_token_invalidated"_L1;
}

RefreshFailure failureOf(const Error &error)
{
    const bool isUnsent = error.code == ErrorCode::Unreachable || error.code == ErrorCode::Cancelled;
    return {.kind = isUnsent ? Kind::NotSent : Kind::Unknown, .error = error};
}

RefreshFailure failureIn(const HttpAnswer &answer, const QString &host, const Secret &sent)
{
    const QString code = codeIn(answer.body);
    RefreshFailure failure{.error = errorInAnswer(answer, host, {sent}), .retryAfter = answer.retryAfter()};
    if (isRefusal(answer.status, code)) {
        failure.kind = Kind::Refused;
        failure.code = serverWords(code.toUtf8(), {sent});
    } else if (answer.status >= 300 && answer.status < 500) {
        failure.kind = Kind::Transient;
    }
    return failure;
}

} // namespace

bool RefreshFailure::mayBeReuse() const
{
    return kind == Kind::Refused && (code == "refresh_token_reused"_L1 || code == "invalid_grant"_L1);
}

std::expected<Tokens, RefreshFailure> TokenEndpoint::refresh(const Secret &refreshToken, RefreshReason reason,
                                                             std::stop_token stop) const
{
    const QUrl url = m_endpoints.refreshUrl();
    const Result<HttpAnswer> answer =
        m_http.send(jsonPost(url,
                             {{u"client_id"_s, QLatin1String(Endpoints::clientId)},
                              {u"grant_type"_s, u"refresh_token"_s},
                              {u"refresh_reason"_s, wordOf(reason)},
                              {u"refresh_token"_s, QString::fromUtf8(refreshToken.reveal())}},
                             refreshLimit),
                    std::move(stop));
    if (!answer)
        return std::unexpected(failureOf(answer.error()));
    if (answer->status != 200)
        return std::unexpected(failureIn(*answer, url.host(), refreshToken));

    const QJsonObject fields = QJsonDocument::fromJson(answer->body).object();
    const auto token = [&](QLatin1StringView name) { return Secret(fields.value(name).toString().toUtf8()); };
    Tokens tokens{token("id_token"_L1), token("access_token"_L1), token("refresh_token"_L1), {}};
    if (tokens.accessToken.isEmpty() && tokens.refreshToken.isEmpty())
        return std::unexpected(failureOf(
            {ErrorCode::AnswerInvalid, url.host(), u"it holds neither an access token nor a refresh token"_s}));
    if (!decodeJwt(tokens.idToken, u"id_token"_s))
        tokens.idToken = {};
    return tokens;
}

Result<> TokenEndpoint::revoke(const Tokens &tokens, std::stop_token stop) const
{
    const QUrl url = m_endpoints.revokeUrl();
    const bool hasRefreshToken = !tokens.refreshToken.isEmpty();
    const Secret &token = hasRefreshToken ? tokens.refreshToken : tokens.accessToken;
    QJsonObject body{{u"token"_s, QString::fromUtf8(token.reveal())},
                     {u"token_type_hint"_s, hasRefreshToken ? u"refresh_token"_s : u"access_token"_s}};
    if (hasRefreshToken)
        body.insert(u"client_id"_s, QLatin1String(Endpoints::clientId));
    const Result<HttpAnswer> answer = m_http.send(jsonPost(url, body, revokeLimit), std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status < 200 || answer->status >= 300)
        return std::unexpected(errorInAnswer(*answer, url.host(), {token}));
    return {};
}

} // namespace chatelaine
