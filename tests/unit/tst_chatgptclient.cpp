// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "backend/chatgptclient.h"
#include "support/fakehttp.h"
#include "support/testtokens.h"

#include <QJsonObject>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId alice{u"acc-1111"_s, u"user-1"_s};
const QDateTime noon = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);

QByteArray valueOf(const HttpCall &call, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[key, value] : call.headers) {
        if (key == name)
            values << value;
    }
    return values.join(" AND ");
}

} // namespace

class TestChatGptClient final : public QObject
{
    Q_OBJECT

    ScriptedHttp m_http;

    BackendResult<Usage> usage(const HttpAnswer &answer)
    {
        return ChatGptClient(QUrl(u"https://chatgpt.com/backend-api/"_s), m_http).usageIn(answer, alice, noon);
    }

private Q_SLOTS:
    void cleanup() { m_http.calls.clear(); }

    void findsTheAddressAsTheCliDoes_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("usage");
        QTest::addColumn<QString>("workspaces");
        const auto row = [](const char *base, const QString &below) {
            QTest::newRow(base) << QString::fromLatin1(base) << below + u"/usage"_s << below + u"/accounts/check"_s;
        };
        const QString usual = u"https://chatgpt.com/backend-api/wham"_s;
        row("https://chatgpt.com/backend-api/", usual);
        row("https://chatgpt.com/backend-api", usual);
        row("https://chatgpt.com/backend-api//", usual);
        row("https://chatgpt.com", usual);
        row("https://chatgpt.com/", usual);
        row("https://chat.openai.com", u"https://chat.openai.com/backend-api/wham"_s);
        row("http://127.0.0.1:8080/backend-api", u"http://127.0.0.1:8080/backend-api/wham"_s);
        row("http://127.0.0.1:8080", u"http://127.0.0.1:8080/api/codex"_s);
        row("http://[::1]:8080/", u"http://[::1]:8080/api/codex"_s);
        row("https://proxy.example.com/chatgpt", u"https://proxy.example.com/chatgpt/api/codex"_s);
        row("https://proxy.example.com/x/backend-api", u"https://proxy.example.com/x/backend-api/wham"_s);
        row("https://proxy.example.com/a%2Fb", u"https://proxy.example.com/a%2Fb/api/codex"_s);
    }
    void findsTheAddressAsTheCliDoes()
    {
        QFETCH(QString, base);
        QFETCH(QString, usage);
        QFETCH(QString, workspaces);
        const ChatGptClient client(QUrl(base, QUrl::StrictMode), m_http);
        QCOMPARE(client.usageUrl().toString(QUrl::FullyEncoded), usage);
        QCOMPARE(client.workspacesUrl().toString(QUrl::FullyEncoded), workspaces);
    }

    void asksAsTheCliDoes()
    {
        const ChatGptClient client(QUrl(u"https://chatgpt.com/backend-api/"_s), m_http);
        const Secret token(accessToken());
        QVERIFY(client.askUsage(token, u"acc-1111"_s));
        QVERIFY(client.askWorkspaces(token, u"acc-1111"_s));
        QCOMPARE(m_http.calls.size(), 2);
        QCOMPARE(m_http.calls[0].url, client.usageUrl());
        QCOMPARE(m_http.calls[1].url, client.workspacesUrl());
        for (const HttpCall &call : m_http.calls) {
            QCOMPARE(call.method, "GET");
            QVERIFY(Secret(valueOf(call, "Authorization")).sameAs(Secret("Bearer " + accessToken())));
            QCOMPARE(valueOf(call, "ChatGPT-Account-ID"), "acc-1111");
            QCOMPARE(valueOf(call, "Accept"), "*/*");
            QCOMPARE(valueOf(call, "User-Agent"), "chatelaine/" CHATELAINE_VERSION);
            QCOMPARE(valueOf(call, "X-OpenAI-Fedramp"), "");
            QVERIFY(call.body.isEmpty());
        }
    }
    void saysThatAWorkspaceIsFedramp()
    {
        const QByteArray token =
            jwt({{u"https://api.openai.com/auth"_s, QJsonObject{{u"chatgpt_account_is_fedramp"_s, true}}}});
        QVERIFY(ChatGptClient(QUrl(u"https://chatgpt.com"_s), m_http).askUsage(Secret(token), u"acc-1111"_s));
        QCOMPARE(valueOf(m_http.calls.first(), "X-OpenAI-Fedramp"), "true");
    }

    void tellsFailuresApart_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("retryAfter");
        using enum ErrorCode;
        const QByteArray page = "<!doctype html><title>Attention Required! | Cloudflare</title>";
        const HttpHeaders soon{{"retry-after", "120"}};
        const auto row = [](const char *name, const HttpAnswer &answer, ErrorCode code, const QString &detail,
                            int retryAfter = 0) { QTest::newRow(name) << answer << code << detail << retryAfter; };
        row("firewall", {403, {}, page}, Blocked, u"403"_s);
        row("a proxy's 401", {401, {}, page}, Blocked, u"401"_s);
        row("wrong workspace",
            {403, {}, R"({"detail":{"code":"invalid_workspace_selected","message":"Not that one."}})"}, ServerRefused,
            u"403: Not that one."_s);
        row("token refused", {401, {}, R"({"detail":{"code":"token_revoked"}})"}, ServerRefused,
            u"401: token_revoked"_s);
        row("too many", {429, soon, R"({"detail":"Too many requests"})"}, TooManyRequests, u"120"_s, 120);
        row("too many, in HTML", {429, {}, page}, TooManyRequests, {});
        row("too many, with a date",
            {429, {{"Date", "Sun, 22 Nov 2026 12:00:00 GMT"}, {"Retry-After", "Sun, 22 Nov 2026 12:05:00 GMT"}}, {}},
            TooManyRequests, u"300"_s, 300);
        row("too many, in a year", {429, {{"Retry-After", "31536000"}}, {}}, TooManyRequests, u"86400"_s, 86400);
        row("too many, before now", {429, {{"Retry-After", "-5"}}, {}}, TooManyRequests, {});
        row("maintenance", {503, soon, page}, ServerFailed, u"503"_s, 120);
        row("trouble", {500, {}, R"({"error":{"message":"Something went wrong.","code":null}})"}, ServerFailed,
            u"500: Something went wrong."_s);
        row("not there", {404, {}, R"({"detail":"Not Found"})"}, ServerRefused, u"404: Not Found"_s);
        row("not there, in HTML", {404, {}, page}, ServerRefused, u"404"_s);
        row("redirect", {302, {{"Location", "https://evil.example/"}}, {}}, RedirectRefused, u"302"_s);
        row("redirect with the method kept", {307, {}, {}}, RedirectRefused, u"307"_s);
        row("no content", {204, {}, {}}, AnswerInvalid, u"204"_s);
        row("a login page", {200, {}, page}, AnswerInvalid, u"not a JSON object"_s);
        row("somebody else", {200, {}, R"({"user_id":"user-2","plan_type":"pro"})"}, AnotherAccount, u"user_id"_s);
    }
    void tellsFailuresApart()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        QFETCH(int, retryAfter);
        const BackendResult<Usage> told = usage(answer);
        QVERIFY(!told);
        QCOMPARE(errorCodeName(told.error().error.code), errorCodeName(code));
        QCOMPARE(told.error().error.subject, u"chatgpt.com"_s);
        QCOMPARE(told.error().error.detail, detail);
        QCOMPARE(told.error().retryAfter.count(), retryAfter);
    }
    void quotesNoToken()
    {
        const BackendResult<Usage> told =
            usage({403, {}, R"({"detail":"Bearer )" + accessToken() + R"( is not for this"})"});
        QVERIFY(!told);
        QVERIFY(told.error().error.detail.startsWith("403: "_L1));
        QVERIFY(told.error().error.detail.endsWith(u"… is not for this"_s));
        QVERIFY(!told.error().error.detail.contains(QString::fromLatin1(accessToken())));
    }
    void readsAGoodAnswer()
    {
        const BackendResult<Usage> told = usage({200, {}, R"({"user_id":"user-1","plan_type":"pro"})"});
        QVERIFY(told);
        QCOMPARE(told->takenAt, noon);
    }
};

QTEST_GUILESS_MAIN(TestChatGptClient)
#include "tst_chatgptclient.moc"
