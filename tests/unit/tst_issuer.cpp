// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "demo/issuer.h"

#include "credential/claims.h"
#include "demo/demoperson.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <map>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

using Parameters = std::map<QByteArray, QByteArray>;

constexpr auto client = "app_EMoamEEZ73f0CkXaXp7hrann";
constexpr auto redirectUri = "http://localhost:1455/auth/callback";
const QByteArray verifier = QByteArray(40, 'v') + "-._~" + QByteArray(42, '9');

QByteArray sha256Text(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const Parameters &parameters)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : parameters)
        pairs += name + '=' + value.toPercentEncoding();
    return pairs.join('&');
}

Parameters authorizeParameters()
{
    return {{"response_type", "code"},
            {"client_id", client},
            {"redirect_uri", redirectUri},
            {"scope", "openid profile email offline_access"},
            {"code_challenge", sha256Text(verifier)},
            {"code_challenge_method", "S256"},
            {"id_token_add_organizations", "true"},
            {"codex_cli_simplified_flow", "true"},
            {"state", "some state & more"},
            {"originator", "codex_cli_rs"}};
}

QJsonObject body(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString error(const HttpAnswer &answer)
{
    const QJsonValue value = body(answer)[u"error"_s];
    return value.isObject() ? value[u"code"_s].toString() : value.toString();
}

QString detailCode(const HttpAnswer &answer)
{
    return body(answer)[u"detail"_s][u"code"_s].toString();
}

QByteArray member(const HttpAnswer &answer, const QString &name)
{
    return body(answer)[name].toString().toLatin1();
}

//! A parameter of the address that \a answer redirects to.
QString handedOver(const HttpAnswer &answer, const QString &name)
{
    const QByteArray location = answer.header("Location");
    return HttpRequest::formValue(location.mid(location.indexOf('?') + 1), name).value_or(QString());
}

} // namespace

class TestIssuer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_issuer = std::make_unique<Issuer>(*m_clock, QRandomGenerator(1));
        m_issuer->setOrigin(QUrl(u"http://127.0.0.1:9"_s));
    }

    // The page

    void offersEverybodyOnAPageThatLoadsNothing()
    {
        const HttpAnswer page = authorize(authorizeParameters());
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(page.header("Content-Security-Policy").startsWith("default-src 'none'"));
        QVERIFY(page.header("Content-Security-Policy").contains("form-action 'self' http://localhost:1455;"));
        QVERIFY(page.body.contains("<title>Test issuer"));
        for (const DemoPerson &person : demoPeople())
            QVERIFY(page.body.contains(QByteArray("value=\"" + person.id.toLatin1() + "\" id=\"person-")));
        QVERIFY(page.body.contains("id=\"refuse\""));
        for (const char *foreign : {"<script", "http:", "https:", "url(", "@import", " src=", "<link"})
            QVERIFY2(!page.body.contains(foreign), foreign);
    }

    void policyNamesTheStyleOfThePage()
    {
        const HttpAnswer page = authorize(authorizeParameters());
        const qsizetype start = page.body.indexOf("<style>") + 7;
        const QByteArray style = page.body.mid(start, page.body.indexOf("</style>") - start);
        QVERIFY(page.header("Content-Security-Policy")
                    .contains(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
    }

    void peopleShareAnEmailOrAWorkspace()
    {
        const DemoPerson *plus = findDemoPerson(u"alice-plus"_s);
        const DemoPerson *acme = findDemoPerson(u"alice-acme"_s);
        const DemoPerson *bob = findDemoPerson(u"bob-acme"_s);
        QVERIFY(plus && acme && bob && !findDemoPerson(u"mallory"_s));
        QCOMPARE(plus->email, acme->email);
        QCOMPARE(plus->userId, acme->userId);
        QVERIFY(plus->accountId != acme->accountId);
        QCOMPARE(acme->accountId, bob->accountId);
        QVERIFY(acme->userId != bob->userId);
    }

    void refusesABadClientOrAddressOnAPage_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value"); // null: left out
        const auto row = [](const char *tag, const char *name, const char *value) {
            QTest::newRow(tag) << QByteArray(name) << QByteArray(value);
        };
        row("no client", "client_id", nullptr);
        row("another client", "client_id", "app_other");
        row("no state", "state", nullptr);
        row("empty state", "state", "");
        row("no redirect", "redirect_uri", nullptr);
        row("another host", "redirect_uri", "http://example.com:1455/auth/callback");
        row("host that begins the same", "redirect_uri", "http://localhost.example.com:1455/auth/callback");
        row("user part", "redirect_uri", "http://localhost:1455@example.com/auth/callback");
        row("https", "redirect_uri", "https://localhost:1455/auth/callback");
        row("other case", "redirect_uri", "http://LOCALHOST:1455/auth/callback");
        row("another port", "redirect_uri", "http://localhost:1456/auth/callback");
        row("no port", "redirect_uri", "http://localhost/auth/callback");
        row("another path", "redirect_uri", "http://localhost:1455/callback");
        row("path that goes on", "redirect_uri", "http://localhost:1455/auth/callback/x");
        row("query", "redirect_uri", "http://localhost:1455/auth/callback?x=y");
        row("fragment", "redirect_uri", "http://localhost:1455/auth/callback#x");
        row("line feed", "redirect_uri", "http://localhost:1455/auth/callback\n");
        row("IPv6", "redirect_uri", "http://[::1]:1455/auth/callback");
    }
    void refusesABadClientOrAddressOnAPage()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Parameters parameters = authorizeParameters();
        parameters.erase(name);
        if (!value.isNull())
            parameters[name] = value;
        const HttpAnswer page = authorize(parameters);
        QCOMPARE(page.status, 400);
        QVERIFY(page.header("Location").isEmpty());
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
    }

    void refusesOtherMistakesByARedirect_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *tag, const char *name, const QByteArray &value, const QString &error) {
            QTest::newRow(tag) << QByteArray(name) << value << error;
        };
        row("no response type", "response_type", {}, u"unsupported_response_type"_s);
        row("implicit", "response_type", "token", u"unsupported_response_type"_s);
        row("no challenge", "code_challenge", {}, u"invalid_request"_s);
        row("short challenge", "code_challenge", QByteArray(42, 'c'), u"invalid_request"_s);
        row("long challenge", "code_challenge", QByteArray(44, 'c'), u"invalid_request"_s);
        row("padded challenge", "code_challenge", QByteArray(42, 'c') + '=', u"invalid_request"_s);
        row("no method", "code_challenge_method", {}, u"invalid_request"_s);
        row("plain", "code_challenge_method", "plain", u"invalid_request"_s);
        row("no scope", "scope", {}, u"invalid_scope"_s);
        row("without openid", "scope", "email offline_access", u"invalid_scope"_s);
        row("without offline_access", "scope", "openid email", u"invalid_scope"_s);
        row("unknown scope", "scope", "openid offline_access admin", u"invalid_scope"_s);
    }
    void refusesOtherMistakesByARedirect()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, error);
        Parameters parameters = authorizeParameters();
        parameters.erase(name);
        if (!value.isNull())
            parameters[name] = value;
        const HttpAnswer answer = authorize(parameters);
        QCOMPARE(answer.status, 302);
        QVERIFY(answer.header("Location").startsWith(QByteArray("http://localhost:1455/auth/callback?error=")));
        QCOMPARE(handedOver(answer, u"error"_s), error);
        QCOMPARE(handedOver(answer, u"state"_s), u"some state & more"_s);
        QVERIFY(!handedOver(answer, u"error_description"_s).isEmpty());
        QVERIFY(handedOver(answer, u"code"_s).isEmpty());
    }

    void refusesAParameterThatComesTwice()
    {
        QCOMPARE(get("/oauth/authorize", encoded(authorizeParameters()) + "&state=other").status, 400);
    }

    void takesTheRedirectsOfTheClient_data()
    {
        QTest::addColumn<QByteArray>("uri");
        QTest::addColumn<bool>("anyPort");
        QTest::newRow("localhost") << QByteArray("http://localhost:1455/auth/callback") << false;
        QTest::newRow("literal") << QByteArray("http://127.0.0.1:1455/auth/callback") << false;
        QTest::newRow("second port") << QByteArray("http://localhost:1457/auth/callback") << false;
        QTest::newRow("any port") << QByteArray("http://localhost:50000/auth/callback") << true;
    }
    void takesTheRedirectsOfTheClient()
    {
        QFETCH(QByteArray, uri);
        QFETCH(bool, anyPort);
        if (anyPort)
            change([](IssuerBehaviour &behaviour) { behaviour.redirectPorts.clear(); });
        Parameters parameters = authorizeParameters();
        parameters["redirect_uri"] = uri;
        const HttpAnswer answer = choose(parameters, "person=bob-acme");
        QCOMPARE(answer.status, 302);
        QVERIFY(answer.header("Location").startsWith(QByteArray(uri + "?code=")));
    }

    void takesEveryScopeOfTheCli()
    {
        Parameters parameters = authorizeParameters();
        parameters["scope"] = "openid profile email offline_access api.connectors.read api.connectors.invoke";
        QCOMPARE(authorize(parameters).status, 200);
    }

    // The choice

    void handsOverCodeAndState()
    {
        const HttpAnswer answer = choose(authorizeParameters(), "person=alice-plus");
        QCOMPARE(answer.status, 302);
        QVERIFY(handedOver(answer, u"code"_s).startsWith("ac_"_L1));
        QCOMPARE(handedOver(answer, u"state"_s), u"some state & more"_s);
        QVERIFY(answer.body.isEmpty());
    }

    void refusalIsAccessDenied()
    {
        const HttpAnswer answer = choose(authorizeParameters(), "refuse=yes");
        QCOMPARE(answer.status, 302);
        QCOMPARE(handedOver(answer, u"error"_s), u"access_denied"_s);
        QCOMPARE(handedOver(answer, u"state"_s), u"some state & more"_s);
        QVERIFY(handedOver(answer, u"code"_s).isEmpty());
    }

    void aPageIsGoodForOneChoiceAndTenMinutes()
    {
        const QByteArray id = pageId(authorizeParameters());
        QCOMPARE(postForm("/oauth/authorize", "request=" + id + "&person=mallory").status, 400);
        QCOMPARE(postForm("/oauth/authorize", "request=" + id + "&person=bob-acme").status, 302);
        QCOMPARE(postForm("/oauth/authorize", "request=" + id + "&person=bob-acme").status, 410);
        QCOMPARE(postForm("/oauth/authorize", "person=bob-acme").status, 410);

        const QByteArray other = pageId(authorizeParameters());
        m_clock->advanceSeconds(601);
        QCOMPARE(postForm("/oauth/authorize", "request=" + other + "&person=bob-acme").status, 410);
    }

    void honoursAllowedWorkspaces_data()
    {
        QTest::addColumn<QByteArray>("workspaces");
        QTest::addColumn<bool>("alicePlus");
        QTest::addColumn<bool>("bobAcme");
        const QByteArray personal = findDemoPerson(u"alice-plus"_s)->accountId.toLatin1();
        const QByteArray acme = findDemoPerson(u"bob-acme"_s)->accountId.toLatin1();
        QTest::newRow("personal") << personal << true << false;
        QTest::newRow("company") << acme << false << true;
        QTest::newRow("both") << personal + ',' + acme << true << true;
        QTest::newRow("unknown") << QByteArray("elsewhere") << false << false;
    }
    void honoursAllowedWorkspaces()
    {
        QFETCH(QByteArray, workspaces);
        QFETCH(bool, alicePlus);
        QFETCH(bool, bobAcme);
        Parameters parameters = authorizeParameters();
        parameters["allowed_workspace_id"] = workspaces;
        const QByteArray page = authorize(parameters).body;
        QCOMPARE(!page.contains("id=\"person-alice-plus\" disabled"), alicePlus);
        QCOMPARE(!page.contains("id=\"person-bob-acme\" disabled"), bobAcme);
        QCOMPARE(choose(parameters, "person=alice-plus").status, alicePlus ? 302 : 400);
        QCOMPARE(choose(parameters, "person=bob-acme").status, bobAcme ? 302 : 400);
        QCOMPARE(choose(parameters, "refuse=yes").status, 302);
    }

    // The exchange

    void exchangesACodeForTokensThatSayWhoItIs_data()
    {
        QTest::addColumn<QString>("personId");
        for (const DemoPerson &person : demoPeople())
            QTest::newRow(qPrintable(person.id)) << person.id;
    }
    void exchangesACodeForTokensThatSayWhoItIs()
    {
        QFETCH(QString, personId);
        const DemoPerson &person = *findDemoPerson(personId);
        const HttpAnswer answer = exchange({{"code", code(personId)}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(body(answer)[u"token_type"_s].toString(), u"Bearer"_s);
        QCOMPARE(body(answer)[u"expires_in"_s].toInteger(), 864000);
        QVERIFY(member(answer, u"refresh_token"_s).startsWith("rt_"));

        const auto access = readClaims(Secret(member(answer, u"access_token"_s)), u"access token"_s);
        const auto id = readClaims(Secret(member(answer, u"id_token"_s)), u"id token"_s);
        QVERIFY(access && id);
        for (const Claims &claims : {*access, *id}) {
            QCOMPARE(claims.accountId, person.accountId);
            QCOMPARE(claims.userId, person.userId);
            QCOMPARE(claims.email, person.email);
            QCOMPARE(claims.plan, person.plan);
            QCOMPARE(claims.issuer, u"http://127.0.0.1:9"_s);
            QCOMPARE(claims.issuedAt, m_clock->now());
        }
        QCOMPARE(id->audience, QStringList{QString::fromLatin1(client)});
        QCOMPARE(access->audience, QStringList{u"https://api.openai.com/v1"_s});
        QCOMPARE(access->expiresAt, m_clock->now().addDays(10));
        QCOMPARE(m_issuer->requests().last().personId, personId);
    }

    void refusesABadExchange_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value"); // null: left out
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *tag, const char *name, const QByteArray &value, int status,
                            const QString &expected) {
            QTest::newRow(tag) << QByteArray(name) << value << status << expected;
        };
        row("no grant type", "grant_type", {}, 400, u"invalid_request"_s);
        row("unknown grant type", "grant_type", "password", 400, u"unsupported_grant_type"_s);
        row("API key exchange", "grant_type", "urn:ietf:params:oauth:grant-type:token-exchange", 400,
            u"unsupported_grant_type"_s);
        row("no client", "client_id", {}, 401, u"invalid_client"_s);
        row("another client", "client_id", "app_other", 401, u"invalid_client"_s);
        row("no code", "code", {}, 400, u"invalid_request"_s);
        row("unknown code", "code", "ac_unknown", 400, u"invalid_grant"_s);
        row("no redirect", "redirect_uri", {}, 400, u"invalid_request"_s);
        row("another redirect", "redirect_uri", "http://127.0.0.1:1455/auth/callback", 400, u"invalid_grant"_s);
        row("no verifier", "code_verifier", {}, 400, u"invalid_request"_s);
        row("another verifier", "code_verifier", QByteArray(86, 'w'), 400, u"invalid_grant"_s);
        row("the challenge as verifier", "code_verifier", sha256Text(verifier), 400, u"invalid_grant"_s);
        row("short verifier", "code_verifier", QByteArray(42, 'v'), 400, u"invalid_grant"_s);
    }
    void refusesABadExchange()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        QFETCH(QString, expected);
        Parameters parameters{{"code", code()}};
        parameters[name] = value;
        const HttpAnswer answer = exchange(parameters);
        QCOMPARE(answer.status, status);
        QCOMPARE(error(answer), expected);
        QVERIFY(!body(answer)[u"error_description"_s].toString().isEmpty());
        QVERIFY(m_issuer->everyTokenGivenOut().isEmpty());
    }

    void refusesAnExchangeThatIsNoForm()
    {
        QCOMPARE(error(postJson("/oauth/token",
                                {{u"grant_type"_s, u"authorization_code"_s},
                                 {u"client_id"_s, QString::fromLatin1(client)},
                                 {u"code"_s, QString::fromLatin1(code())},
                                 {u"redirect_uri"_s, QString::fromLatin1(redirectUri)},
                                 {u"code_verifier"_s, QString::fromLatin1(verifier)}})),
                 u"invalid_request"_s);
    }

    void aCodeEndsAfterItsTime()
    {
        const QByteArray value = code();
        m_clock->advanceSeconds(600);
        QCOMPARE(error(exchange({{"code", value}})), u"invalid_grant"_s);
    }

    void aWrongVerifierSpendsTheCode()
    {
        const QByteArray value = code();
        QCOMPARE(exchange({{"code", value}, {"code_verifier", QByteArray(86, 'w')}}).status, 400);
        QCOMPARE(error(exchange({{"code", value}})), u"invalid_grant"_s);
    }

    void aCodeUsedTwiceEndsWhatItGave()
    {
        const QByteArray value = code();
        const HttpAnswer tokens = exchange({{"code", value}});
        QCOMPARE(tokens.status, 200);
        QCOMPARE(error(exchange({{"code", value}})), u"invalid_grant"_s);
        QCOMPARE(error(refresh(member(tokens, u"refresh_token"_s))), u"refresh_token_invalidated"_s);
        QCOMPARE(detailCode(usage(member(tokens, u"access_token"_s))), u"token_invalidated"_s);
    }

    void awkwardCodesSurviveOneRoundOfCoding()
    {
        change([](IssuerBehaviour &behaviour) { behaviour.awkwardCodes = true; });
        const QByteArray value = code();
        for (const char character : {'+', '/', '%', '=', '&'})
            QVERIFY(value.contains(character));
        QCOMPARE(exchange({{"code", value}}).status, 200);
    }

    // The refresh

    void rotatesRefreshTokens_data()
    {
        QTest::addColumn<bool>("asForm");
        QTest::newRow("JSON, as the CLI") << false;
        QTest::newRow("form, as other clients") << true;
    }
    void rotatesRefreshTokens()
    {
        QFETCH(bool, asForm);
        const Tokens first = signIn();
        m_clock->advanceSeconds(5);
        const HttpAnswer second = asForm ? postForm("/oauth/token",
                                                    "grant_type=refresh_token&client_id=" + QByteArray(client)
                                                        + "&refresh_token=" + first.refreshToken.reveal())
                                         : refresh(first.refreshToken.reveal());
        QCOMPARE(second.status, 200);
        QVERIFY(member(second, u"refresh_token"_s) != first.refreshToken.reveal());
        QVERIFY(member(second, u"access_token"_s) != first.accessToken.reveal());
        const auto claims = readClaims(Secret(member(second, u"access_token"_s)), u"access token"_s);
        QVERIFY(claims);
        QCOMPARE(claims->issuedAt, m_clock->now());
        QCOMPARE(claims->email, u"alice@example.com"_s);
        QCOMPARE(refresh(member(second, u"refresh_token"_s)).status, 200);
        // An access token lives until it ends, rotated or not.
        QCOMPARE(usage(first.accessToken.reveal()).status, 200);
    }

    void aReplayEndsTheFamily_data()
    {
        QTest::addColumn<bool>("replayRevokes");
        QTest::newRow("strict") << true;
        QTest::newRow("lenient") << false;
    }
    void aReplayEndsTheFamily()
    {
        QFETCH(bool, replayRevokes);
        change([&](IssuerBehaviour &behaviour) { behaviour.replayRevokes = replayRevokes; });
        const Tokens first = signIn();
        const Tokens other = signIn(); // of the same person: another family
        const HttpAnswer second = refresh(first.refreshToken.reveal());
        const HttpAnswer replay = refresh(first.refreshToken.reveal());
        QCOMPARE(replay.status, 401);
        QCOMPARE(error(replay), u"refresh_token_reused"_s);
        QCOMPARE(error(refresh(first.refreshToken.reveal())), u"refresh_token_reused"_s);

        QCOMPARE(detailCode(usage(member(second, u"access_token"_s))),
                 replayRevokes ? u"token_invalidated"_s : QString());
        const HttpAnswer third = refresh(member(second, u"refresh_token"_s));
        QCOMPARE(third.status, replayRevokes ? 401 : 200);
        QCOMPARE(error(third), replayRevokes ? u"refresh_token_invalidated"_s : QString());
        QCOMPARE(refresh(other.refreshToken.reveal()).status, 200);
    }

    void refreshTokensEnd()
    {
        change([](IssuerBehaviour &behaviour) { behaviour.refreshTokenLifetime = std::chrono::seconds(60); });
        const Tokens tokens = signIn();
        m_clock->advanceSeconds(60);
        const HttpAnswer answer = refresh(tokens.refreshToken.reveal());
        QCOMPARE(answer.status, 401);
        QCOMPARE(error(answer), u"refresh_token_expired"_s);
    }

    void refusesABadRefresh()
    {
        const Tokens tokens = signIn();
        QCOMPARE(error(refresh("rt_unknown")), u"invalid_grant"_s);
        QCOMPARE(error(refresh({})), u"invalid_request"_s);
        QCOMPARE(error(refresh(tokens.accessToken.reveal())), u"invalid_grant"_s);
        QCOMPARE(error(postJson("/oauth/token",
                                {{u"grant_type"_s, u"refresh_token"_s},
                                 {u"client_id"_s, u"app_other"_s},
                                 {u"refresh_token"_s, QString::fromLatin1(tokens.refreshToken.reveal())}})),
                 u"invalid_client"_s);
        QCOMPARE(refresh(tokens.refreshToken.reveal()).status, 200); // nothing of that spent it
    }

    void refusesABodyOfAnotherKind_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no type") << QByteArray() << QByteArray("grant_type=refresh_token");
        QTest::newRow("text") << QByteArray("text/plain") << QByteArray("grant_type=refresh_token");
        QTest::newRow("broken JSON") << QByteArray("application/json") << QByteArray("{\"grant_type\":");
        QTest::newRow("JSON array") << QByteArray("application/json") << QByteArray("[]");
        QTest::newRow("JSON as form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("{}");
        QTest::newRow("grant of another type") << QByteArray("application/json") << QByteArray("{\"grant_type\":1}");
    }
    void refusesABodyOfAnotherKind()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, content);
        const HttpAnswer answer = post("/oauth/token", type, content);
        QCOMPARE(answer.status, 400);
        QCOMPARE(error(answer), u"invalid_request"_s);
    }

    void leavesOutWhatItIsToldTo()
    {
        const Tokens first = signIn();
        change([](IssuerBehaviour &behaviour) {
            behaviour.givesIdToken = false;
            behaviour.givesRefreshToken = false;
        });
        const HttpAnswer second = refresh(first.refreshToken.reveal());
        QCOMPARE(second.status, 200);
        QVERIFY(!body(second).contains(u"id_token"_s) && !body(second).contains(u"refresh_token"_s));
        QVERIFY(body(second).contains(u"access_token"_s));
        // What was not replaced is still good.
        change([](IssuerBehaviour &behaviour) {
            behaviour.givesAccessToken = false;
            behaviour.givesRefreshToken = true;
        });
        const HttpAnswer third = refresh(first.refreshToken.reveal());
        QCOMPARE(third.status, 200);
        QVERIFY(!body(third).contains(u"access_token"_s) && !body(third).contains(u"expires_in"_s));
        QCOMPARE(error(refresh(first.refreshToken.reveal())), u"refresh_token_reused"_s);
    }

    // The end of a sign-in

    void revokesTheFamily_data()
    {
        QTest::addColumn<QString>("hint");
        QTest::newRow("refresh token") << u"refresh_token"_s;
        QTest::newRow("access token") << u"access_token"_s;
    }
    void revokesTheFamily()
    {
        QFETCH(QString, hint);
        const Tokens tokens = signIn();
        const Tokens other = signIn();
        const Secret &token = hint == "access_token"_L1 ? tokens.accessToken : tokens.refreshToken;
        QCOMPARE(revoke(token.reveal(), hint).status, 200);
        QCOMPARE(m_issuer->requests().last().personId, u"alice-plus"_s);
        QCOMPARE(error(refresh(tokens.refreshToken.reveal())), u"refresh_token_invalidated"_s);
        const HttpAnswer answer = usage(tokens.accessToken.reveal());
        QCOMPARE(answer.status, 401);
        QCOMPARE(detailCode(answer), u"token_revoked"_s);
        QCOMPARE(usage(other.accessToken.reveal()).status, 200);
    }

    void revokingAnUnknownTokenIsFine()
    {
        QCOMPARE(revoke("rt_unknown", u"refresh_token"_s).status, 200);
        QCOMPARE(post("/oauth/revoke", "application/json", "{").status, 200);
    }

    void endsEverySessionOfAPerson()
    {
        const Tokens first = signIn();
        const Tokens second = signIn();
        const Tokens bob = signIn(u"bob-acme"_s);
        m_issuer->endSessions(u"alice-plus"_s);
        QCOMPARE(error(refresh(first.refreshToken.reveal())), u"refresh_token_invalidated"_s);
        QCOMPARE(detailCode(usage(second.accessToken.reveal())), u"token_revoked"_s);
        QCOMPARE(refresh(bob.refreshToken.reveal()).status, 200);
    }

    // The backend

    void tellsUsageInTheFormOfTheBackend_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("ChatGPT") << QByteArray("/backend-api/wham/usage");
        QTest::newRow("Codex API") << QByteArray("/api/codex/usage");
    }
    void tellsUsageInTheFormOfTheBackend()
    {
        QFETCH(QByteArray, path);
        const DemoPerson &alice = *findDemoPerson(u"alice-plus"_s);
        const HttpAnswer answer = backend(path, signIn().accessToken.reveal(), alice.accountId.toLatin1());
        QCOMPARE(answer.status, 200);
        QCOMPARE(body(answer)[u"account_id"_s].toString(), alice.accountId);
        QCOMPARE(body(answer)[u"user_id"_s].toString(), alice.userId);
        QCOMPARE(body(answer)[u"plan_type"_s].toString(), u"plus"_s);
        const QJsonValue limits = body(answer)[u"rate_limit"_s];
        QCOMPARE(limits[u"primary_window"_s][u"limit_window_seconds"_s].toInt(), 18000);
        QCOMPARE(limits[u"secondary_window"_s][u"limit_window_seconds"_s].toInt(), 604800);
        QCOMPARE(limits[u"primary_window"_s][u"used_percent"_s].toInt(), alice.hoursUsed);
        const qint64 resetAt = limits[u"primary_window"_s][u"reset_at"_s].toInteger();
        const qint64 now = m_clock->now().toSecsSinceEpoch();
        QVERIFY(resetAt > now && resetAt <= now + 18000);
        QCOMPARE(limits[u"primary_window"_s][u"reset_after_seconds"_s].toInteger(), resetAt - now);
        QVERIFY(body(answer)[u"credits"_s][u"balance"_s].isString());
    }

    void aWorkspaceHasOnlyTheLimitOfAWeekAndInFirstPlace()
    {
        const Tokens bob = signIn(u"bob-acme"_s);
        const QJsonValue limits = body(usage(bob.accessToken.reveal(), u"bob-acme"_s))[u"rate_limit"_s];
        QCOMPARE(limits[u"primary_window"_s][u"limit_window_seconds"_s].toInt(), 604800);
        QVERIFY(limits[u"secondary_window"_s].isNull());
    }

    void listsTheAccountsOfAPerson()
    {
        const DemoPerson &alice = *findDemoPerson(u"alice-acme"_s);
        const HttpAnswer answer = backend("/backend-api/wham/accounts/check",
                                          signIn(u"alice-acme"_s).accessToken.reveal(), alice.accountId.toLatin1());
        QCOMPARE(answer.status, 200);
        const QJsonArray accounts = body(answer)[u"accounts"_s].toArray();
        QCOMPARE(accounts.size(), 2);
        for (const QJsonValue &account : accounts) {
            QCOMPARE(account[u"workspace_backend_origin"_s].toString(), u"https://chatgpt.com"_s);
            QCOMPARE(account[u"account_routing_override"_s].toString(), u"NO_CONSTRAINT"_s);
        }
        QCOMPARE(accounts.at(0)[u"structure"_s].toString(), u"personal"_s);
        QCOMPARE(accounts.at(1)[u"structure"_s].toString(), u"workspace"_s);
        QCOMPARE(accounts.at(1)[u"name"_s].toString(), u"Acme"_s);
        QCOMPARE(body(answer)[u"default_account_id"_s].toString(), alice.accountId);
        QCOMPARE(body(answer)[u"account_ordering"_s].toArray().size(), 2);
    }

    void answersTheConfigurationOfAWorkspace()
    {
        const DemoPerson &bob = *findDemoPerson(u"bob-acme"_s);
        const HttpAnswer answer = backend("/backend-api/wham/config/bundle", signIn(u"bob-acme"_s).accessToken.reveal(),
                                          bob.accountId.toLatin1());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("{}"));
    }

    void theBackendRefusesWhatIsNotTheRightToken()
    {
        const Tokens tokens = signIn();
        const QByteArray account = findDemoPerson(u"alice-plus"_s)->accountId.toLatin1();
        const QByteArray access = tokens.accessToken.reveal();
        const QByteArray path = "/backend-api/wham/usage";

        QCOMPARE(detailCode(backend(path, "nonsense", account)), u"token_invalidated"_s);
        QCOMPARE(detailCode(backend(path, tokens.refreshToken.reveal(), account)), u"token_invalidated"_s);
        QCOMPARE(detailCode(backend(path, tokens.idToken.reveal(), account)), u"token_invalidated"_s);
        QCOMPARE(get(path).status, 401);
        QCOMPARE(
            m_issuer
                ->handle({"GET", path, {}, {{"Authorization", "Basic " + access}, {"ChatGPT-Account-ID", account}}, {}})
                .http.status,
            401);
        QCOMPARE(backend(path, access, account).status, 200);

        const QByteArray acme = findDemoPerson(u"alice-acme"_s)->accountId.toLatin1();
        const HttpAnswer wrongAccount = backend(path, access, acme);
        QCOMPARE(wrongAccount.status, 403);
        QCOMPARE(detailCode(wrongAccount), u"invalid_workspace_selected"_s);
        QCOMPARE(backend(path, access, {}).status, 403);
    }

    void accessTokensEndWhenTheySayTheyDo()
    {
        change([](IssuerBehaviour &behaviour) { behaviour.accessTokenLifetime = std::chrono::seconds(60); });
        const Tokens tokens = signIn();
        const auto claims = readClaims(tokens.accessToken, u"access token"_s);
        QVERIFY(claims);
        m_clock->advanceSeconds(59);
        QCOMPARE(usage(tokens.accessToken.reveal()).status, 200);
        m_clock->advanceSeconds(1);
        QCOMPARE(claims->expiresAt, m_clock->now());
        const HttpAnswer answer = usage(tokens.accessToken.reveal());
        QCOMPARE(answer.status, 401);
        QCOMPARE(detailCode(answer), u"token_expired"_s);
    }

    // Everything else

    void knowsItsPathsAndMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        const auto row = [](const char *method, const char *path, int status) {
            QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << status;
        };
        row("GET", "/", 404);
        row("GET", "/favicon.ico", 404);
        row("GET", "/oauth/authorize/", 404);
        row("PUT", "/oauth/authorize", 405);
        row("HEAD", "/oauth/authorize", 405);
        row("GET", "/oauth/token", 405);
        row("GET", "/oauth/revoke", 405);
        row("POST", "/backend-api/wham/usage", 405);
        row("post", "/oauth/token", 405);
    }
    void knowsItsPathsAndMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        const HttpAnswer answer = m_issuer->handle({method, path, {}, {}, {}}).http;
        QCOMPARE(answer.status, status);
        QCOMPARE(!answer.header("Allow").isEmpty(), status == 405);
    }

    void faultsComeInOrderAndThenStop()
    {
        const Tokens tokens = signIn();
        m_issuer->failNext(RequestKind::Refresh, fault::serverError(), 2);
        m_issuer->failNext(RequestKind::Refresh, fault::tooMany(std::chrono::seconds(17)));
        QCOMPARE(usage(tokens.accessToken.reveal()).status, 200); // another kind
        QCOMPARE(refresh(tokens.refreshToken.reveal()).status, 500);
        QCOMPARE(refresh(tokens.refreshToken.reveal()).status, 500);
        const HttpAnswer slowDown = refresh(tokens.refreshToken.reveal());
        QCOMPARE(slowDown.status, 429);
        QCOMPARE(slowDown.header("Retry-After"), QByteArray("17"));
        QCOMPARE(refresh(tokens.refreshToken.reveal()).status, 200);
        QCOMPARE(m_issuer->count(RequestKind::Refresh), 4);

        m_issuer->failNext(RequestKind::Usage, fault::serverError(), 5);
        m_issuer->clearFaults();
        QCOMPARE(usage(tokens.accessToken.reveal()).status, 200);
    }

    void faultsAnswerAsTheySay_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("403 page") << 0 << 403 << QByteArray("<!doctype html>");
        QTest::newRow("400") << 1 << 400 << QByteArray("{\"error\":\"invalid_grant\"");
        QTest::newRow("307") << 2 << 307 << QByteArray();
        QTest::newRow("garbage") << 3 << 200 << QByteArray("<<<");
        QTest::newRow("huge") << 4 << 200 << QByteArray("{\"filler\":\"xxx");
    }
    void faultsAnswerAsTheySay()
    {
        QFETCH(int, which);
        QFETCH(int, status);
        QFETCH(QByteArray, content);
        const QList<Fault> faults{fault::forbiddenPage(), fault::invalidGrant(),
                                  fault::redirect(307, QUrl(u"http://127.0.0.2:1/x"_s)), fault::garbage(),
                                  fault::huge()};
        m_issuer->failNext(RequestKind::Refresh, faults.at(which));
        const HttpAnswer answer = refresh(signIn().refreshToken.reveal());
        QCOMPARE(answer.status, status);
        QVERIFY(answer.body.startsWith(content));
        QCOMPARE(answer.header("Location"), status == 307 ? QByteArray("http://127.0.0.2:1/x") : QByteArray());
        QVERIFY(which != 4 || answer.body.size() > 10'000'000);
        QCOMPARE(m_issuer->requests().last().outcome, u"fault"_s);
    }

    void aFaultSpendsTheTokenOrNot_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("isSpent");
        QTest::newRow("500 instead") << 0 << false;
        QTest::newRow("500 afterwards") << 1 << true;
        QTest::newRow("dropped") << 2 << true;
        QTest::newRow("dropped instead") << 3 << false;
        QTest::newRow("cut") << 4 << true;
        QTest::newRow("held") << 5 << true;
    }
    void aFaultSpendsTheTokenOrNot()
    {
        QFETCH(int, which);
        QFETCH(bool, isSpent);
        const QList<Fault> faults{fault::serverError(), fault::afterwards(fault::serverError()),
                                  fault::dropped(),     fault::instead(fault::dropped()),
                                  fault::cut(),         fault::held()};
        const Tokens tokens = signIn();
        m_issuer->failNext(RequestKind::Refresh, faults.at(which));
        refresh(tokens.refreshToken.reveal());
        QCOMPARE(error(refresh(tokens.refreshToken.reveal())), isSpent ? u"refresh_token_reused"_s : QString());
    }

    void tellsHowAnAnswerTravels()
    {
        m_issuer->failNext(RequestKind::Other, fault::delayed(std::chrono::milliseconds(70)));
        m_issuer->failNext(RequestKind::Other, fault::held());
        const HttpRequest request{"GET", "/", {}, {}, {}};
        const IssuerAnswer delayed = m_issuer->handle(request);
        QCOMPARE(delayed.delay.count(), 70);
        QCOMPARE(delayed.delivery, Delivery::Whole);
        QCOMPARE(m_issuer->handle(request).delivery, Delivery::Held);
    }

    void logsWithoutSecrets()
    {
        const HttpAnswer answer = exchange({{"code", code(u"bob-acme"_s)}});
        refresh(member(answer, u"refresh_token"_s));
        usage(member(answer, u"access_token"_s), u"bob-acme"_s);
        get("/somewhere/" + member(answer, u"access_token"_s));
        get("/" + member(answer, u"refresh_token"_s));

        const QList<RequestRecord> log = m_issuer->requests();
        QCOMPARE(log.size(), 7);
        QCOMPARE(log.at(2).kind, RequestKind::Exchange);
        QCOMPARE(log.at(2).method, QByteArray("POST"));
        QCOMPARE(log.at(2).path, u"/oauth/token"_s);
        QCOMPARE(log.at(2).personId, u"bob-acme"_s);
        QCOMPARE(log.at(2).status, 200);
        QCOMPARE(log.at(2).outcome, u"ok"_s);
        QCOMPARE(log.at(2).at, m_clock->now());
        QCOMPARE(log.at(6).outcome, u"not_found"_s);
        const QList<Secret> given = m_issuer->everyTokenGivenOut() + m_issuer->everyCodeGivenOut();
        QCOMPARE(given.size(), 7);
        for (const RequestRecord &record : log) {
            for (const Secret &secret : given)
                QVERIFY(!record.path.contains(QString::fromLatin1(secret.reveal())));
        }
    }

    void remembersEveryTokenItGave()
    {
        const Tokens first = signIn();
        const HttpAnswer second = refresh(first.refreshToken.reveal());
        const QList<Secret> given = m_issuer->everyTokenGivenOut();
        QCOMPARE(given.size(), 6);
        for (const Secret &token :
             {first.idToken, first.accessToken, first.refreshToken, Secret(member(second, u"id_token"_s)),
              Secret(member(second, u"access_token"_s)), Secret(member(second, u"refresh_token"_s))}) {
            QVERIFY(std::any_of(given.begin(), given.end(), [&](const Secret &one) { return one.sameAs(token); }));
        }
    }

    void repeatsItselfWithTheSameSeed()
    {
        Issuer a(*m_clock, QRandomGenerator(7));
        Issuer b(*m_clock, QRandomGenerator(7));
        Issuer c(*m_clock);
        const auto tokenOf = [](Issuer &issuer) { return issuer.signIn(u"bob-acme"_s)->refreshToken; };
        const Secret first = tokenOf(a);
        QVERIFY(first.sameAs(tokenOf(b)));
        QVERIFY(!first.sameAs(tokenOf(a)));
        QVERIFY(!first.sameAs(tokenOf(c)));
    }

    void signsInOnlyPeopleItKnows()
    {
        const auto tokens = m_issuer->signIn(u"mallory"_s);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, ErrorCode::InvalidArgument);
    }

    void whatItSignsInTheCliCouldUse()
    {
        const Credential credential = Credential::fromTokens(signIn(u"bob-acme"_s), m_clock->now());
        QVERIFY(credential.checkUsable());
        const Identity identity = identify(credential);
        QCOMPARE(identity.account.workspace, findDemoPerson(u"bob-acme"_s)->accountId);
        QCOMPARE(identity.account.user, findDemoPerson(u"bob-acme"_s)->userId);
        QVERIFY(!identity.isMixed && !identity.storedIdDiffers);
    }

    void ofManyWhoRedeemATokenOneWins()
    {
        change([](IssuerBehaviour &behaviour) { behaviour.replayRevokes = false; });
        const Tokens tokens = signIn();
        const QByteArray token = tokens.refreshToken.reveal();
        std::atomic<int> wins = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&] {
                    if (refresh(token).status == 200)
                        ++wins;
                });
            }
        }
        QCOMPARE(wins.load(), 1);
        QCOMPARE(m_issuer->count(RequestKind::Refresh), 8);
    }

private:
    HttpAnswer get(const QByteArray &path, const QByteArray &query = {})
    {
        return m_issuer->handle({"GET", path, query, {}, {}}).http;
    }
    HttpAnswer post(const QByteArray &path, const QByteArray &type, const QByteArray &content)
    {
        HttpRequest request{"POST", path, {}, {}, content};
        if (!type.isEmpty())
            request.headers.append({"Content-Type", type});
        return m_issuer->handle(request).http;
    }
    HttpAnswer postForm(const QByteArray &path, const QByteArray &form)
    {
        return post(path, "application/x-www-form-urlencoded", form);
    }
    HttpAnswer postJson(const QByteArray &path, const QJsonObject &object)
    {
        return post(path, "application/json; charset=utf-8", QJsonDocument(object).toJson());
    }

    HttpAnswer authorize(const Parameters &parameters) { return get("/oauth/authorize", encoded(parameters)); }
    //! The id of a page that waits for a choice.
    QByteArray pageId(const Parameters &parameters)
    {
        static const QRegularExpression field(u"name=\"request\" value=\"([^\"]+)\""_s);
        return field.match(QString::fromUtf8(authorize(parameters).body)).captured(1).toLatin1();
    }
    HttpAnswer choose(const Parameters &parameters, const QByteArray &choice)
    {
        return postForm("/oauth/authorize", "request=" + pageId(parameters) + '&' + choice);
    }
    QByteArray code(const QString &personId = u"alice-plus"_s)
    {
        return handedOver(choose(authorizeParameters(), "person=" + personId.toLatin1()), u"code"_s).toLatin1();
    }
    //! A right exchange but for \a changes; a null value leaves the field out.
    HttpAnswer exchange(const Parameters &changes)
    {
        Parameters parameters{{"grant_type", "authorization_code"},
                              {"redirect_uri", redirectUri},
                              {"client_id", client},
                              {"code_verifier", verifier}};
        for (const auto &[name, value] : changes) {
            if (value.isNull())
                parameters.erase(name);
            else
                parameters[name] = value;
        }
        return postForm("/oauth/token", encoded(parameters));
    }
    HttpAnswer refresh(const QByteArray &token)
    {
        return postJson("/oauth/token",
                        {{u"client_id"_s, QString::fromLatin1(client)},
                         {u"grant_type"_s, u"refresh_token"_s},
                         {u"refresh_reason"_s, u"proactive_expiry"_s},
                         {u"refresh_token"_s, QString::fromLatin1(token)}});
    }
    HttpAnswer revoke(const QByteArray &token, const QString &hint)
    {
        return postJson("/oauth/revoke", {{u"token"_s, QString::fromLatin1(token)}, {u"token_type_hint"_s, hint}});
    }
    HttpAnswer backend(const QByteArray &path, const QByteArray &token, const QByteArray &account)
    {
        HttpRequest request{"GET", path, {}, {{"authorization", "Bearer " + token}}, {}};
        if (!account.isEmpty())
            request.headers.append({"chatgpt-account-id", account});
        return m_issuer->handle(request).http;
    }
    HttpAnswer usage(const QByteArray &token, const QString &personId = u"alice-plus"_s)
    {
        return backend("/backend-api/wham/usage", token, findDemoPerson(personId)->accountId.toLatin1());
    }
    Tokens signIn(const QString &personId = u"alice-plus"_s) { return m_issuer->signIn(personId).value(); }
    template <typename F>
    void change(F apply)
    {
        IssuerBehaviour behaviour = m_issuer->behaviour();
        apply(behaviour);
        m_issuer->setBehaviour(behaviour);
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Issuer> m_issuer;
};

QTEST_GUILESS_MAIN(TestIssuer)
#include "tst_issuer.moc"
