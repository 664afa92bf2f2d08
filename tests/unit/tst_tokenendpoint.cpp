// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/tokenendpoint.h"
#include "support/fakehttp.h"
#include "support/testtokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray tokenAnswer(const QByteArray &more = {})
{
    return "{\"id_token\":\"" + idToken() + "\",\"access_token\":\"" + accessToken()
        + "\",\"refresh_token\":\"rt_next\"" + more + '}';
}

const Secret refreshToken("rt_old");

} // namespace

class TestTokenEndpoint final : public QObject
{
    Q_OBJECT

    ScriptedHttp m_http;

    std::expected<Tokens, RefreshFailure> refresh(const Result<HttpAnswer> &answer,
                                                  RefreshReason reason = RefreshReason::ProactiveExpiry)
    {
        m_http.answer = answer;
        return TokenEndpoint(Endpoints(), m_http).refresh(refreshToken, reason);
    }

private Q_SLOTS:
    void cleanup() { m_http.calls.clear(); }

    void asksAsTheCliDoes_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("word");
        QTest::newRow("ahead") << int(RefreshReason::ProactiveExpiry) << u"proactive_expiry"_s;
        QTest::newRow("by age") << int(RefreshReason::Scheduled) << u"scheduled"_s;
        QTest::newRow("after a 401") << int(RefreshReason::UnauthorizedRecovery) << u"unauthorized_recovery"_s;
        QTest::newRow("wanted") << int(RefreshReason::Forced) << u"forced"_s;
    }
    void asksAsTheCliDoes()
    {
        QFETCH(int, reason);
        QFETCH(QString, word);
        QVERIFY(refresh(HttpAnswer{200, {}, tokenAnswer()}, static_cast<RefreshReason>(reason)));
        QCOMPARE(m_http.calls.size(), 1);
        const HttpCall &call = m_http.calls.first();
        QCOMPARE(call.method, "POST");
        QCOMPARE(call.url, QUrl(u"https://auth.openai.com/oauth/token"_s));
        QVERIFY(call.limit == 60s);
        QVERIFY(call.headers.contains({"Content-Type", "application/json"}));
        QVERIFY(call.headers.contains({"originator", "codex_cli_rs"}));
        const QJsonObject body = QJsonDocument::fromJson(call.body).object();
        QCOMPARE(body.keys(), QStringList({u"client_id"_s, u"grant_type"_s, u"refresh_reason"_s, u"refresh_token"_s}));
        QCOMPARE(body.value("client_id"_L1).toString(), u"app_EMoamEEZ73f0CkXaXp7hrann"_s);
        QCOMPARE(body.value("grant_type"_L1).toString(), u"refresh_token"_s);
        QCOMPARE(body.value("refresh_reason"_L1).toString(), word);
        QVERIFY(Secret(body.value("refresh_token"_L1).toString().toUtf8()).sameAs(refreshToken));
    }

    void takesWhatTheAnswerHolds_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("hasId");
        QTest::addColumn<bool>("hasAccess");
        QTest::addColumn<bool>("hasRefresh");
        const QByteArray access = "\"access_token\":\"" + accessToken() + '"';
        QTest::newRow("all three") << tokenAnswer() << true << true << true;
        QTest::newRow("RFC 6749's form") << tokenAnswer(R"(,"token_type":"Bearer","expires_in":3600,"scope":"a b")")
                                         << true << true << true;
        QTest::newRow("access token alone") << QByteArray('{' + access + '}') << false << true << false;
        QTest::newRow("null is absent") << QByteArray('{' + access + R"(,"refresh_token":null,"id_token":null})")
                                        << false << true << false;
        QTest::newRow("refresh token alone: the old one is spent")
            << QByteArray(R"({"refresh_token":"rt_next"})") << false << false << true;
        QTest::newRow("an id_token that Codex could not load")
            << QByteArray('{' + access + R"(,"id_token":"a.b"})") << false << true << false;
    }
    void takesWhatTheAnswerHolds()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, hasId);
        QFETCH(bool, hasAccess);
        QFETCH(bool, hasRefresh);
        const auto tokens = refresh(HttpAnswer{200, {}, body});
        QVERIFY(tokens);
        QCOMPARE(!tokens->idToken.isEmpty(), hasId);
        QCOMPARE(!tokens->accessToken.isEmpty(), hasAccess);
        QCOMPARE(!tokens->refreshToken.isEmpty(), hasRefresh);
    }

    void tellsFailuresApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<RefreshFailure::Kind>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("serverCode");
        using enum RefreshFailure::Kind;
        using enum ErrorCode;
        const auto openAi = [](const QByteArray &code) -> QByteArray {
            return "{\"error\":{\"message\":\"No.\",\"code\":\"" + code + "\"}}";
        };
        QTest::newRow("expired") << 401 << openAi("refresh_token_expired") << Refused << ServerRefused
                                 << u"refresh_token_expired"_s;
        QTest::newRow("reused") << 401 << openAi("refresh_token_reused") << Refused << ServerRefused
                                << u"refresh_token_reused"_s;
        QTest::newRow("in capitals") << 400 << openAi("Refresh_Token_Reused") << Refused << ServerRefused
                                     << u"refresh_token_reused"_s;
        QTest::newRow("invalidated, as 403")
            << 403 << openAi("refresh_token_invalidated") << Refused << ServerRefused << u"refresh_token_invalidated"_s;
        QTest::newRow("code as the error") << 400 << QByteArray(R"({"error":"refresh_token_expired"})") << Refused
                                           << ServerRefused << u"refresh_token_expired"_s;
        QTest::newRow("code at the top") << 400 << QByteArray(R"({"code":"refresh_token_expired"})") << Refused
                                         << ServerRefused << u"refresh_token_expired"_s;
        QTest::newRow("RFC 6749") << 400 << QByteArray(R"({"error":"invalid_grant"})") << Refused << ServerRefused
                                  << u"invalid_grant"_s;
        QTest::newRow("401 without a word") << 401 << QByteArray() << Refused << ServerRefused << QString();
        QTest::newRow("another 400") << 400 << QByteArray(R"({"error":"invalid_request"})") << Transient
                                     << ServerRefused << QString();
        QTest::newRow("a firewall's page")
            << 403 << QByteArray("<html>Attention Required!</html>") << Transient << ServerRefused << QString();
        QTest::newRow("too many") << 429 << QByteArray() << Transient << ServerRefused << QString();
        QTest::newRow("a redirect") << 307 << QByteArray() << Transient << RedirectRefused << QString();
        QTest::newRow("server error") << 500 << openAi("refresh_token_reused") << Unknown << ServerFailed << QString();
        QTest::newRow("gateway") << 502 << QByteArray("<html>Bad gateway</html>") << Unknown << ServerFailed
                                 << QString();
        QTest::newRow("garbage") << 200 << QByteArray("<html>ok</html>") << Unknown << AnswerInvalid << QString();
        QTest::newRow("an empty object") << 200 << QByteArray("{}") << Unknown << AnswerInvalid << QString();
        QTest::newRow("wrong types") << 200 << QByteArray(R"({"access_token":1,"refresh_token":{}})") << Unknown
                                     << AnswerInvalid << QString();
        QTest::newRow("no content") << 204 << QByteArray() << Unknown << AnswerInvalid << QString();
    }
    void tellsFailuresApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(RefreshFailure::Kind, kind);
        QFETCH(ErrorCode, code);
        QFETCH(QString, serverCode);
        const auto tokens = refresh(HttpAnswer{status, {}, body});
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, kind);
        QCOMPARE(tokens.error().error.code, code);
        QCOMPARE(tokens.error().error.subject, u"auth.openai.com"_s);
        QCOMPARE(tokens.error().code, serverCode);
        QCOMPARE(m_http.calls.size(), 1);
    }

    void tellsFromTheConnectionWhetherTheTokenIsStillGood_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<RefreshFailure::Kind>("kind");
        QTest::newRow("not reached") << ErrorCode::Unreachable << RefreshFailure::Kind::NotSent;
        QTest::newRow("dropped") << ErrorCode::Interrupted << RefreshFailure::Kind::Unknown;
        QTest::newRow("too large") << ErrorCode::AnswerInvalid << RefreshFailure::Kind::Unknown;
    }
    void tellsFromTheConnectionWhetherTheTokenIsStillGood()
    {
        QFETCH(ErrorCode, code);
        QFETCH(RefreshFailure::Kind, kind);
        const auto tokens = refresh(failure(code, u"auth.openai.com"_s, u"why"_s));
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, kind);
        QCOMPARE(tokens.error().error.code, code);
    }

    void heedsRetryAfter_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << HttpHeaders{} << 0;
        QTest::newRow("seconds") << HttpHeaders{{"retry-after", "120"}} << 120;
        QTest::newRow("a date, by the server's clock")
            << HttpHeaders{{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}, {"Retry-After", "Sun, 06 Nov 1994 08:50:37 GMT"}}
            << 60;
        QTest::newRow("past") << HttpHeaders{{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                                             {"Retry-After", "Sun, 06 Nov 1994 08:40:37 GMT"}}
                              << 0;
        QTest::newRow("next year") << HttpHeaders{{"Retry-After", "31536000"}} << 86'400;
        QTest::newRow("negative") << HttpHeaders{{"Retry-After", "-1"}} << 0;
        QTest::newRow("nonsense") << HttpHeaders{{"Retry-After", "soon"}} << 0;
    }
    void heedsRetryAfter()
    {
        QFETCH(HttpHeaders, headers);
        QFETCH(int, seconds);
        const auto tokens = refresh(HttpAnswer{429, headers, {}});
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().retryAfter.count(), seconds);
    }

    void repeatsNoTokenThatTheServerQuotes()
    {
        const auto tokens = refresh(HttpAnswer{400, {}, R"({"error":"rt_old","error_description":"bad rt_old"})"});
        QVERIFY(!tokens);
        QVERIFY(!tokens.error().error.detail.contains("rt_old"_L1));
        QVERIFY(!tokens.error().code.contains("rt_old"_L1));
    }

    void revokesTheRefreshTokenOrElseTheAccessToken()
    {
        m_http.answer = HttpAnswer{200, {}, {}};
        const TokenEndpoint endpoint({}, m_http);
        QVERIFY(endpoint.revoke({{}, Secret("at_1"), Secret("rt_1"), {}}));
        QVERIFY(endpoint.revoke({{}, Secret("at_1"), {}, {}}));
        QCOMPARE(m_http.calls.size(), 2);
        QCOMPARE(m_http.calls.first().url, QUrl(u"https://auth.openai.com/oauth/revoke"_s));
        QCOMPARE(m_http.calls.first().body,
                 R"({"client_id":"app_EMoamEEZ73f0CkXaXp7hrann","token":"rt_1","token_type_hint":"refresh_token"})");
        QCOMPARE(m_http.calls.last().body, R"({"token":"at_1","token_type_hint":"access_token"})");

        m_http.answer = HttpAnswer{503, {}, {}};
        QCOMPARE(endpoint.revoke({{}, {}, Secret("rt_1"), {}}).error().code, ErrorCode::ServerFailed);
    }
};

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
