// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "credential/credential.h"
#include "support/testtokens.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

Credential parsed(const QByteArray &json)
{
    const Result<Credential> credential = Credential::parse(json, u"auth.json"_s);
    if (!credential)
        qFatal("%s", qPrintable(describe(credential.error())));
    return *credential;
}

Credential of(const Person &person, const QByteArray &refreshToken = "rt_test_generation_1")
{
    return parsed(authJson(person, refreshToken));
}

Credential withApiKey(const QByteArray &key)
{
    return parsed("{\"auth_mode\":\"apikey\",\"OPENAI_API_KEY\":\"" + key + "\"}");
}

//! A sign-in with those tokens, whatever they are.
Credential withTokens(const QByteArray &access, const QByteArray &id, const QString &accountId = {},
                      const QByteArray &refresh = "rt_test_generation_1")
{
    return Credential::fromTokens({Secret(id), Secret(access), Secret(refresh), accountId},
                                  QDateTime::fromSecsSinceEpoch(1'795'348'800, Qt::UTC));
}

} // namespace

class TestCredential final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCodexWrites()
    {
        const Credential credential = of({});
        QCOMPARE(credential.kind(), CredentialKind::ChatGpt);
        QCOMPARE(credential.authMode(), u"chatgpt"_s);
        const std::optional<Tokens> tokens = credential.tokens();
        QVERIFY(tokens.has_value());
        QVERIFY(tokens->idToken.sameAs(Secret(idToken())));
        QVERIFY(tokens->accessToken.sameAs(Secret(accessToken())));
        QVERIFY(tokens->refreshToken.sameAs(Secret("rt_test_generation_1")));
        QCOMPARE(tokens->accountId, u"acc-1111"_s);
        QVERIFY(credential.apiKey().isEmpty());
        QCOMPARE(credential.lastRefresh(), QDateTime(QDate(2026, 11, 22), QTime(12, 0, 0, 123), Qt::UTC));
        QVERIFY(credential.checkUsable().has_value());
    }

    void writesAFileByteForByteAsCodexDoes() { QCOMPARE(of({}).toFileJson(), authJson()); }

    void writesTheKeyringFormByteForByteAsCodexDoes()
    {
        QCOMPARE(of({}).toKeyringJson(),
                 "{\"auth_mode\":\"chatgpt\",\"OPENAI_API_KEY\":null,\"tokens\":{\"id_token\":\"" + idToken()
                     + "\",\"access_token\":\"" + accessToken()
                     + "\",\"refresh_token\":\"rt_test_generation_1\",\"account_id\":\"acc-1111\"},"
                       "\"last_refresh\":\"2026-11-22T12:00:00.123456789Z\"}");
    }

    void whatWasReadFromOneFormIsWrittenInTheOther()
    {
        const Credential credential = of({});
        QCOMPARE(parsed(credential.toKeyringJson()).toFileJson(), credential.toFileJson());
        QCOMPARE(parsed(credential.toFileJson()).toKeyringJson(), credential.toKeyringJson());
    }

    void makesASignInAsCodexDoes()
    {
        const Credential made = withTokens("access", "id", {}, "refresh");
        QCOMPARE(made.toFileJson(),
                 "{\n"
                 "  \"auth_mode\": \"chatgpt\",\n"
                 "  \"OPENAI_API_KEY\": null,\n"
                 "  \"tokens\": {\n"
                 "    \"id_token\": \"id\",\n"
                 "    \"access_token\": \"access\",\n"
                 "    \"refresh_token\": \"refresh\",\n"
                 "    \"account_id\": null\n"
                 "  },\n"
                 "  \"last_refresh\": \"2026-11-22T12:00:00.000Z\"\n"
                 "}");
    }

    void readsAnyOrderAndWritesCodexs()
    {
        const Credential credential =
            parsed("{\"last_refresh\":\"2026-11-22T12:00:00Z\",\"zeta\":1,\"tokens\":{\"account_id\":\"a\",\"extra\":2,"
                   "\"refresh_token\":\"r\",\"access_token\":\"t\",\"id_token\":\"i\"},\"alpha\":3,\"auth_mode\":"
                   "\"chatgpt\"}");
        QCOMPARE(
            credential.toKeyringJson(),
            "{\"auth_mode\":\"chatgpt\",\"OPENAI_API_KEY\":null,\"tokens\":{\"id_token\":\"i\",\"access_token\":\"t\","
            "\"refresh_token\":\"r\",\"account_id\":\"a\",\"extra\":2},\"last_refresh\":\"2026-11-22T12:00:00Z\","
            "\"zeta\":1,\"alpha\":3}");
    }

    void keepsUnknownFieldsAsTheyAreSpelled()
    {
        const QByteArray unknown =
            "\"number\":1.10,\"big\":12345678901234567890,\"text\":\"\\u00e9\\/\",\"\\u006bey\":true,"
            "\"nested\":{\"b\":1.0,\"a\":[1,{}],\"b\":2}";
        const QByteArray json =
            "{\"OPENAI_API_KEY\":null,\"tokens\":{\"account_id\":null," + unknown + "}," + unknown + '}';
        QCOMPARE(parsed(json).toKeyringJson(), json);
        // Spacing is the layout's.
        QByteArray spaced = json;
        spaced.replace(",", " ,\r\n\t").replace(":", "  : ");
        QCOMPARE(parsed(spaced).toKeyringJson(), json);
        QCOMPARE(parsed(parsed(json).toFileJson()).toKeyringJson(), json);
        // And they outlive a refresh.
        const Credential refreshed =
            parsed(json).withTokens({{}, Secret("new"), {}, {}}, QDateTime::fromSecsSinceEpoch(1'795'348'800, Qt::UTC));
        QCOMPARE(refreshed.toKeyringJson().count(unknown), 2);
    }

    void readsAKnownFieldUnderAnEscapedKey()
    {
        QVERIFY(parsed("{\"OPENAI_\\u0041PI_KEY\":\"sk-x\"}").apiKey().sameAs(Secret("sk-x")));
    }

    void takesNullForAbsent()
    {
        const Credential credential =
            parsed("{\"auth_mode\":null,\"OPENAI_API_KEY\":null,\"tokens\":null,\"last_refresh\":null,\"other\":null}");
        QVERIFY(!credential.tokens());
        QCOMPARE(credential.kind(), CredentialKind::ChatGpt);
        QVERIFY(!credential.lastRefresh().isValid());
        QCOMPARE(credential.toKeyringJson(), "{\"OPENAI_API_KEY\":null,\"other\":null}");
    }

    void everyPieceOfADocumentIsAnError()
    {
        for (const QByteArray &whole : {authJson(), of({}).toKeyringJson()}) {
            for (qsizetype size = 0; size < whole.size(); ++size) {
                const Result<Credential> credential = Credential::parse(whole.left(size), u"auth.json"_s);
                QVERIFY(!credential);
                QCOMPARE(credential.error().code, ErrorCode::Corrupt);
                QVERIFY(credential.error().detail.startsWith(u"line "));
            }
        }
    }

    void survivesEveryDamagedByte()
    {
        const QByteArray whole = authJson();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (const char c : {'\0', '"', '\\', '{', '\xff'}) {
                QByteArray damaged = whole;
                damaged[i] = c;
                const Result<Credential> credential = Credential::parse(damaged, {});
                if (credential) {
                    identify(*credential);
                    QVERIFY(Credential::parse(credential->toFileJson(), {}).has_value());
                }
            }
        }
    }

    void namesTheFieldOfTheWrongType_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        const auto row = [](const QByteArray &json, const QString &detail) {
            QTest::addRow("%s", json.constData()) << json << detail;
        };
        row("{\"tokens\":[]}", u"\"tokens\" is an array, not an object"_s);
        row("{\"tokens\":\"x\"}", u"\"tokens\" is a string, not an object"_s);
        row("{\"tokens\":5}", u"\"tokens\" is a number, not an object"_s);
        row("{\"auth_mode\":true}", u"\"auth_mode\" is a boolean, not a string"_s);
        row("{\"OPENAI_API_KEY\":{}}", u"\"OPENAI_API_KEY\" is an object, not a string"_s);
        row("{\"last_refresh\":17}", u"\"last_refresh\" is a number, not a string"_s);
        row("{\"tokens\":{\"id_token\":{}}}", u"\"tokens.id_token\" is an object, not a string"_s);
        row("{\"tokens\":{\"access_token\":1}}", u"\"tokens.access_token\" is a number, not a string"_s);
        row("{\"tokens\":{\"refresh_token\":[]}}", u"\"tokens.refresh_token\" is an array, not a string"_s);
        row("{\"tokens\":{\"account_id\":false}}", u"\"tokens.account_id\" is a boolean, not a string"_s);
    }
    void namesTheFieldOfTheWrongType()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, detail);
        const Result<Credential> credential = Credential::parse(json, u"auth.json"_s);
        QVERIFY(!credential);
        QCOMPARE(credential.error(), (Error{ErrorCode::Corrupt, u"auth.json"_s, detail}));
    }

    void namesThePlaceOfADuplicate_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::addRow("top") << QByteArray("{\n  \"tokens\": {},\n  \"tokens\": {}\n}") << u"line 3, column 3"_s;
        QTest::addRow("unknown") << QByteArray("{\"x\":1,\"x\":1}") << u"line 1, column 8"_s;
        QTest::addRow("tokens") << QByteArray(
            "{\n  \"tokens\": {\n    \"id_token\": \"a\",\n    \"id_token\": \"a\"\n  }\n}")
                                << u"line 4, column 5"_s;
    }
    void namesThePlaceOfADuplicate()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        const Result<Credential> credential = Credential::parse(json, u"auth.json"_s);
        QVERIFY(!credential);
        QCOMPARE(credential.error().code, ErrorCode::Corrupt);
        QVERIFY2(credential.error().detail.contains(place), qPrintable(credential.error().detail));
    }

    void noErrorQuotesASecret()
    {
        QByteArray json = authJson();
        json.replace("\"access_token\": \"", "\"access_token\": 7\"");
        const Result<Credential> credential = Credential::parse(json, u"auth.json"_s);
        QVERIFY(!credential);
        QVERIFY(!describe(credential.error()).contains(u"eyJ"_s));
        QVERIFY(!describe(credential.error()).contains(u"rt_"_s));

        // As a key, too, where somebody's editing went wrong.
        for (const QByteArray &secret : {accessToken(), QByteArray("0123456789abcdef0123456789abcdef0123456789")}) {
            const Result<Credential> twice =
                Credential::parse("{\"" + secret + "\": 1, \"" + secret + "\": 2}", u"auth.json"_s);
            QVERIFY(!twice);
            QCOMPARE(twice.error().detail.section(u':', 1), u" a key is there twice"_s);
        }
    }

    void deducesTheModeAsCodexDoes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<CredentialKind>("kind");
        const auto row = [](const QByteArray &json, const QString &mode, CredentialKind kind) {
            QTest::addRow("%s", json.constData()) << json << mode << kind;
        };
        row("{}", u"chatgpt"_s, CredentialKind::ChatGpt);
        row("{\"OPENAI_API_KEY\":\"sk-x\"}", u"apikey"_s, CredentialKind::ApiKey);
        row("{\"OPENAI_API_KEY\":\"sk-x\",\"tokens\":{}}", u"apikey"_s, CredentialKind::ApiKey);
        row("{\"auth_mode\":\"chatgpt\",\"OPENAI_API_KEY\":\"sk-x\"}", u"chatgpt"_s, CredentialKind::ChatGpt);
        row("{\"auth_mode\":\"apikey\"}", u"apikey"_s, CredentialKind::ApiKey);
        row("{\"personal_access_token\":\"at-x\",\"OPENAI_API_KEY\":\"sk-x\"}", u"personalAccessToken"_s,
            CredentialKind::Other);
        row("{\"bedrock_api_key\":\"x\"}", u"bedrockApiKey"_s, CredentialKind::Other);
        row("{\"bedrock_access_keys\":{}}", u"bedrockAccessKeys"_s, CredentialKind::Other);
        row("{\"auth_mode\":\"agentIdentity\"}", u"agentIdentity"_s, CredentialKind::Other);
        row("{\"auth_mode\":\"somethingNew\"}", u"somethingNew"_s, CredentialKind::Other);
    }
    void deducesTheModeAsCodexDoes()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, mode);
        QFETCH(const CredentialKind, kind);
        QCOMPARE(parsed(json).authMode(), mode);
        QCOMPARE(parsed(json).kind(), kind);
    }

    void readsTheTimeOfTheLastRefresh_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        const QDate day(2026, 11, 21);
        const auto row = [](const QString &text, const QDateTime &time) {
            QTest::addRow("%s", qPrintable(text)) << text << time;
        };
        row(u"2026-11-21T23:29:50.709770788Z"_s, QDateTime(day, QTime(23, 29, 50, 709), Qt::UTC));
        row(u"2026-11-21T23:29:50.232376Z"_s, QDateTime(day, QTime(23, 29, 50, 232), Qt::UTC));
        row(u"2026-11-21T23:29:50.999999999Z"_s, QDateTime(day, QTime(23, 29, 50, 999), Qt::UTC));
        row(u"2026-11-21T23:29:50.7Z"_s, QDateTime(day, QTime(23, 29, 50, 700), Qt::UTC));
        row(u"2026-11-21T23:29:50Z"_s, QDateTime(day, QTime(23, 29, 50), Qt::UTC));
        row(u"2026-11-21T23:29:50.709770788+02:00"_s, QDateTime(day, QTime(21, 29, 50, 709), Qt::UTC));
        row(u"2026-11-21T23:29:50"_s, {}); // whose local time?
        row(u"yesterday"_s, {});
        row({}, {});
        row(u"2026-13-41T99:99:99Z"_s, {});
    }
    void readsTheTimeOfTheLastRefresh()
    {
        QFETCH(const QString, text);
        QFETCH(const QDateTime, time);
        const Credential credential = parsed("{\"last_refresh\":\"" + text.toUtf8() + "\"}");
        QCOMPARE(credential.lastRefresh(), time);
        QVERIFY(!time.isValid() || credential.lastRefresh().timeSpec() == Qt::UTC);
        if (!text.isEmpty()) // written as it was, to the ninth digit
            QVERIFY(credential.toKeyringJson().contains(text.toUtf8()));
    }

    void aRefreshReplacesWhatItBringsAndKeepsTheRest()
    {
        const Credential old = of({});
        const QDateTime now(QDate(2026, 12, 1), QTime(8, 0, 0, 5), Qt::UTC);
        const Credential next = old.withTokens({{}, Secret("new \"access\""), {}, {}}, now);
        const Tokens tokens = *next.tokens();
        QVERIFY(tokens.accessToken.sameAs(Secret("new \"access\"")));
        QVERIFY(tokens.idToken.sameAs(Secret(idToken())));
        QVERIFY(tokens.refreshToken.sameAs(Secret("rt_test_generation_1")));
        QCOMPARE(tokens.accountId, u"acc-1111"_s);
        QCOMPARE(next.lastRefresh(), now);
        QVERIFY(!next.hasSameTokens(old));
        QVERIFY(old.tokens()->accessToken.sameAs(Secret(accessToken()))); // a value
    }

    void mergesUnknownFieldsOfTheDisk()
    {
        const Credential ours =
            parsed("{\"auth_mode\":\"chatgpt\",\"tokens\":{\"access_token\":\"new\",\"both\":1},\"both\":1}");
        const Credential disk =
            parsed("{\"disk\":1.10,\"both\":2,\"OPENAI_API_KEY\":\"sk-old\",\"tokens\":"
                   "{\"refresh_token\":\"old\",\"disk\":[ 2 ],\"both\":2,\"access_token\":\"old\"}}");
        QCOMPARE(ours.mergedInto(disk).toKeyringJson(),
                 "{\"auth_mode\":\"chatgpt\",\"OPENAI_API_KEY\":null,\"tokens\":{\"access_token\":\"new\",\"account_"
                 "id\":null,"
                 "\"both\":1,\"disk\":[2]},\"both\":1,\"disk\":1.10}");
    }

    void sameTokensAreTheCliSRule()
    {
        const Credential base = of({});
        const auto edited = [&](const QByteArray &from, const QByteArray &to) {
            return parsed(authJson().replace(from, to));
        };
        QVERIFY(base.hasSameTokens(edited("2026-11-22", "2026-11-23")));
        QVERIFY(base.hasSameTokens(edited("{\n  \"auth", "{\"new\": 1, \"auth")));
        QVERIFY(base.hasSameTokens(edited(idToken(), idToken({.plan = u"pro"_s}))));
        QVERIFY(!base.hasSameTokens(edited("generation_1", "generation_2")));
        QVERIFY(!base.hasSameTokens(edited(accessToken(), "other")));
        QVERIFY(!base.hasSameTokens(edited("\"account_id\": \"acc-1111\"", "\"account_id\": \"acc-2\"")));
        // An API key in front of the same tokens is another sign-in, whichever side is asked.
        const Credential key = edited("\"chatgpt\"", "\"apikey\"");
        QVERIFY(!base.hasSameTokens(key));
        QVERIFY(!key.hasSameTokens(base));
        QVERIFY(!base.hasSameTokens(parsed("{}")));
        QVERIFY(!withApiKey("a").hasSameTokens(withApiKey("b")));
        QVERIFY(withApiKey("a").hasSameTokens(withApiKey("a")));
    }

    void saysWhatMakesItUseless_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Error>("error");
        const auto incomplete = [](const QString &field) { return Error{ErrorCode::Incomplete, field}; };
        QTest::addRow("no id_token") << "\"id_token\": \"" + idToken() + "\"," << QByteArray()
                                     << incomplete(u"tokens.id_token"_s);
        QTest::addRow("empty id_token") << idToken() << QByteArray() << incomplete(u"tokens.id_token"_s);
        QTest::addRow("no access token") << "\"" + accessToken() + "\"" << QByteArray("null")
                                         << incomplete(u"tokens.access_token"_s);
        QTest::addRow("no refresh token")
            << QByteArray("rt_test_generation_1") << QByteArray() << incomplete(u"tokens.refresh_token"_s);
        QTest::addRow("no time") << QByteArray("last_refresh") << QByteArray("x") << incomplete(u"last_refresh"_s);
        QTest::addRow("no tokens") << QByteArray("\"tokens\"") << QByteArray("\"x\"") << incomplete(u"tokens"_s);
        QTest::addRow("no JWT") << idToken() << QByteArray("opaque")
                                << Error{ErrorCode::InvalidJwt, u"id_token"_s,
                                         u"expected 3 parts separated by dots, found 1"_s};
        QTest::addRow("no key") << QByteArray("\"chatgpt\"") << QByteArray("\"apikey\"")
                                << incomplete(u"OPENAI_API_KEY"_s);
    }
    void saysWhatMakesItUseless()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const Error, error);
        const Result<> usable = parsed(authJson().replace(from, to)).checkUsable();
        QVERIFY(!usable);
        QCOMPARE(usable.error(), error);
    }

    void doesNotLookIntoKindsItDoesNotKnow()
    {
        QVERIFY(parsed("{\"auth_mode\":\"agentIdentity\"}").checkUsable().has_value());
        QVERIFY(withApiKey("sk-x").checkUsable().has_value());
    }

    void takesTheAccountFromTheAccessTokenFirst()
    {
        const Person access{.account = u"access"_s, .user = u"user-a"_s, .email = u"a@x"_s, .plan = u"pro"_s};
        const Person id{.account = u"id"_s, .user = u"user-i"_s, .email = u"i@x"_s, .plan = u"free"_s};
        const auto accountOf = [](const Credential &credential) { return identify(credential).account.workspace; };
        QCOMPARE(accountOf(withTokens(accessToken(access), idToken(id), u"stored"_s)), u"access"_s);
        QCOMPARE(accountOf(withTokens("opaque", idToken(id), u"stored"_s)), u"id"_s);
        QCOMPARE(accountOf(withTokens(accessToken({.account = {}}), idToken(id), u"stored"_s)), u"id"_s);
        QCOMPARE(accountOf(withTokens("opaque", "opaque", u"stored"_s)), u"stored"_s);

        const Identity both = identify(withTokens(accessToken(access), idToken(id)));
        QCOMPARE(both.account.user, u"user-a"_s);
        QCOMPARE(both.email, u"i@x"_s);
        QCOMPARE(both.plan, u"pro"_s);
        QCOMPARE(both.issuedAt, QDateTime::fromSecsSinceEpoch(access.issuedAt, Qt::UTC));
        QCOMPARE(both.expiresAt, QDateTime::fromSecsSinceEpoch(access.issuedAt + access.lifetime, Qt::UTC));
    }

    void knowsAMixedOne()
    {
        const auto isMixed = [](const QString &access, const QString &id, const QString &stored) {
            return identify(withTokens(accessToken({.account = access}), idToken({.account = id}), stored)).isMixed;
        };
        QVERIFY(!isMixed(u"a"_s, u"a"_s, u"a"_s));
        QVERIFY(!isMixed(u"a"_s, u"a"_s, u"b"_s));
        QVERIFY(isMixed(u"a"_s, u"b"_s, u"a"_s));
        QVERIFY(!isMixed(u"a"_s, {}, u"b"_s));
        QVERIFY(!isMixed({}, u"a"_s, u"b"_s));
        QVERIFY(!identify(withTokens("opaque", idToken())).isMixed);
    }

    void knowsWhenTheStoredIdIsNotTheClaim()
    {
        const auto differs = [](const QByteArray &access, const QString &stored) {
            return identify(withTokens(access, "opaque", stored)).storedIdDiffers;
        };
        QVERIFY(!differs(accessToken(), u"acc-1111"_s));
        QVERIFY(differs(accessToken(), u"acc-2222"_s));
        QVERIFY(!differs(accessToken(), {}));
        QVERIFY(!differs("opaque", u"acc-2222"_s));
    }

    void namesWhatIsNoSignInByWhatItHolds()
    {
        const AccountId key = identify(withApiKey("abc")).account;
        QCOMPARE(key.workspace, u"apikey"_s);
        QCOMPARE(key.user, u"ba7816bf8f01"_s);
        QCOMPARE(identify(parsed("{\"auth_mode\":\"new\"}")).account.workspace, u"other"_s);
        QVERIFY(identify(parsed("{\"auth_mode\":\"new\"}")).account
                != identify(parsed("{\"auth_mode\":\"newer\"}")).account);
        QCOMPARE(identify(parsed("{}")).account.workspace, u"other"_s);
        QCOMPARE(identify(withTokens("opaque", "opaque")).account.workspace, u"other"_s);
    }

    void noTwoAccountsShareAName()
    {
        QCOMPARE((AccountId{u"acc"_s, u"google-oauth2|1"_s}.toString()), u"acc/google-oauth2|1"_s);
        QVERIFY((AccountId{u"a/b"_s, u"c"_s}.toString()) != (AccountId{u"a"_s, u"b/c"_s}.toString()));
        QVERIFY((AccountId{u"a%2Fb"_s, u"c"_s}.toString()) != (AccountId{u"a/b"_s, u"c"_s}.toString()));
    }

    void isValidUntilAMinuteBeforeTheEnd()
    {
        const Credential credential = of({.issuedAt = 1'000'000, .lifetime = 1000});
        const QDateTime end = QDateTime::fromSecsSinceEpoch(1'001'000, Qt::UTC);
        QCOMPARE(validUntil(credential), end);
        QVERIFY(isValid(credential, end.addSecs(-61)));
        QVERIFY(isValid(credential, end.addMSecs(-60'001)));
        QVERIFY(!isValid(credential, end.addSecs(-60)));
        QVERIFY(!isValid(credential, end));
        QVERIFY(!isValid(credential, end.addYears(1)));
    }

    void isValidForSevenDaysWhereTheTokenDoesNotSay()
    {
        const Credential opaque = withTokens("opaque", idToken({.issuedAt = 0, .lifetime = 1}));
        QCOMPARE(validUntil(opaque), QDateTime::fromSecsSinceEpoch(1'795'348'800, Qt::UTC).addDays(7));
        const Credential nothing = parsed("{\"tokens\":{\"access_token\":\"opaque\"}}");
        QVERIFY(!validUntil(nothing).isValid());
        QVERIFY(!isValid(nothing, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
        QVERIFY(!validUntil(withApiKey("x")).isValid());
    }

    void tellsWhichIsNewer_data()
    {
        QTest::addColumn<QByteArray>("accessA");
        QTest::addColumn<QByteArray>("accessB");
        QTest::addColumn<QByteArray>("refreshA");
        QTest::addColumn<QByteArray>("refreshB");
        QTest::addColumn<QByteArray>("spent");
        QTest::addColumn<Age>("age");
        const auto token = [](const QJsonObject &claims) { return jwt(claims); };
        const QByteArray early = token({{u"iat"_s, 100}, {u"exp"_s, 900}});
        const QByteArray late = token({{u"iat"_s, 200}, {u"exp"_s, 800}});
        const QByteArray lateToo = token({{u"iat"_s, 200}, {u"exp"_s, 850}});
        const QByteArray expOnly = token({{u"exp"_s, 950}});
        QTest::addRow("same") << early << early << QByteArray("r") << QByteArray("r") << QByteArray() << Age::Same;
        QTest::addRow("same, spent") << early << early << QByteArray("r") << QByteArray("r") << QByteArray("r")
                                     << Age::Same;
        QTest::addRow("iat") << late << early << QByteArray("a") << QByteArray("b") << QByteArray() << Age::Newer;
        QTest::addRow("iat before spent")
            << late << early << QByteArray("a") << QByteArray("b") << QByteArray("a") << Age::Older;
        QTest::addRow("the other spent") << early << late << QByteArray("a") << QByteArray("b") << QByteArray("b")
                                         << Age::Newer;
        QTest::addRow("exp where iat is equal")
            << lateToo << late << QByteArray("a") << QByteArray("b") << QByteArray() << Age::Newer;
        QTest::addRow("exp where one has no iat")
            << expOnly << late << QByteArray("a") << QByteArray("b") << QByteArray() << Age::Newer;
        QTest::addRow("one opaque") << QByteArray("opaque") << late << QByteArray("a") << QByteArray("b")
                                    << QByteArray() << Age::Undecidable;
        QTest::addRow("both opaque") << QByteArray("x") << QByteArray("y") << QByteArray("a") << QByteArray("b")
                                     << QByteArray() << Age::Undecidable;
        QTest::addRow("opaque and spent") << QByteArray("x") << QByteArray("y") << QByteArray("a") << QByteArray("b")
                                          << QByteArray("b") << Age::Newer;
        QTest::addRow("same times") << early << early << QByteArray("a") << QByteArray("b") << QByteArray()
                                    << Age::Undecidable;
    }
    void tellsWhichIsNewer()
    {
        QFETCH(const QByteArray, accessA);
        QFETCH(const QByteArray, accessB);
        QFETCH(const QByteArray, refreshA);
        QFETCH(const QByteArray, refreshB);
        QFETCH(const QByteArray, spent);
        QFETCH(const Age, age);
        // last_refresh is a client's clock: it never counts.
        const Credential a = withTokens(accessA, idToken(), {}, refreshA);
        const Credential b = withTokens(accessB, idToken(), {}, refreshB)
                                 .withTokens({}, QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
        const QSet<QByteArray> fingerprints = spent.isEmpty() ? QSet<QByteArray>() : QSet{Secret(spent).fingerprint()};
        QCOMPARE(compareAge(a, b, fingerprints), age);
        const Age mirrored = age == Age::Newer ? Age::Older : age == Age::Older ? Age::Newer : age;
        QCOMPARE(compareAge(b, a, fingerprints), mirrored);
    }
};

QTEST_GUILESS_MAIN(TestCredential)
#include "tst_credential.moc"
