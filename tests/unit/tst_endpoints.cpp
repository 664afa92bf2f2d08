// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/endpoints.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

static QProcessEnvironment environment(const QList<std::pair<QString, QString>> &variables)
{
    QProcessEnvironment result;
    for (const auto &[name, value] : variables)
        result.insert(name, value);
    return result;
}

class TestEndpoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOpenAisWhenNothingIsSet()
    {
        const Result<Endpoints> endpoints = Endpoints::fromEnvironment({});
        QVERIFY(endpoints);
        QCOMPARE(endpoints->issuer(), QUrl(u"https://auth.openai.com"_s));
        QCOMPARE(endpoints->authorizeUrl(), QUrl(u"https://auth.openai.com/oauth/authorize"_s));
        QCOMPARE(endpoints->tokenUrl(), QUrl(u"https://auth.openai.com/oauth/token"_s));
        QCOMPARE(endpoints->refreshUrl(), QUrl(u"https://auth.openai.com/oauth/token"_s));
        QCOMPARE(endpoints->revokeUrl(), QUrl(u"https://auth.openai.com/oauth/revoke"_s));
        QCOMPARE(endpoints->issuerOrigin(), u"https://auth.openai.com"_s);
        QVERIFY(!endpoints->isTestIssuer());
        QCOMPARE(QByteArray(Endpoints::clientId), QByteArray("app_EMoamEEZ73f0CkXaXp7hrann"));
        QCOMPARE(QByteArray(Endpoints::originator), QByteArray("codex_cli_rs"));
        for (const char *word : {"openid", "profile", "email", "offline_access"})
            QVERIFY(QByteArray(Endpoints::scope).split(' ').contains(word));
    }

    void anEmptyVariableIsNone()
    {
        const Result<Endpoints> endpoints = Endpoints::fromEnvironment(
            environment({{u"CHATELAINE_ISSUER"_s, u""_s}, {u"CODEX_REFRESH_TOKEN_URL_OVERRIDE"_s, u""_s}}));
        QVERIFY(endpoints);
        QCOMPARE(endpoints->refreshUrl(), QUrl(u"https://auth.openai.com/oauth/token"_s));
    }

    void takesAnIssuer_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("tokenUrl");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<bool>("isTest");
        QTest::newRow("openai") << u"https://auth.openai.com/"_s << u"https://auth.openai.com/oauth/token"_s
                                << u"https://auth.openai.com"_s << false;
        QTest::newRow("its port said") << u"https://auth.openai.com:443"_s
                                       << u"https://auth.openai.com:443/oauth/token"_s << u"https://auth.openai.com"_s
                                       << false;
        QTest::newRow("upper case") << u"HTTPS://AUTH.OPENAI.COM"_s << u"https://auth.openai.com/oauth/token"_s
                                    << u"https://auth.openai.com"_s << false;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/oauth/token"_s
                                  << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("loopback net") << u"http://127.3.2.1:8080"_s << u"http://127.3.2.1:8080/oauth/token"_s
                                      << u"http://127.3.2.1:8080"_s << true;
        QTest::newRow("loopback v6") << u"http://[::1]:8080//"_s << u"http://[::1]:8080/oauth/token"_s
                                     << u"http://[::1]:8080"_s << true;
        QTest::newRow("a path") << u"https://127.0.0.1/realm/a/"_s << u"https://127.0.0.1/realm/a/oauth/token"_s
                                << u"https://127.0.0.1"_s << true;
    }
    void takesAnIssuer()
    {
        QFETCH(QString, issuer);
        const Result<Endpoints> endpoints = Endpoints::fromEnvironment(environment({{u"CHATELAINE_ISSUER"_s, issuer}}));
        QVERIFY(endpoints);
        QTEST(endpoints->tokenUrl().toString(), "tokenUrl");
        QTEST(endpoints->issuerOrigin(), "origin");
        QTEST(endpoints->isTestIssuer(), "isTest");
    }

    void refusesWhatMayNotReceiveTokens_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"http://auth.openai.com",
                                    "https://auth.openai.com.evil.example",
                                    "https://evil.example",
                                    "https://auth.openai.com@evil.example",
                                    "https://user@auth.openai.com",
                                    "https://@auth.openai.com",
                                    "https://user:password@127.0.0.1",
                                    "https://auth.openai.com:8443",
                                    "https://auth.openai.com.",
                                    "https://auth.openai.com#x",
                                    "https://auth.openai.com?x",
                                    "https://auth.openai.com/#",
                                    "//auth.openai.com",
                                    "auth.openai.com",
                                    "ftp://127.0.0.1",
                                    "file:///etc/passwd",
                                    "javascript:alert(1)",
                                    "https://",
                                    "https:",
                                    "http://localhost:8080",
                                    "http://127.0.0.1.evil.example",
                                    "http://0.0.0.0:8080",
                                    "http://[::]:8080",
                                    "http://192.168.0.1",
                                    "https://auth.openai.com\n",
                                    " ",
                                    "%",
                                    "https://auth.openai.com/ x",
                                    "https://аuth.openai.com"})
            QTest::newRow(address) << QString::fromUtf8(address);
    }
    void refusesWhatMayNotReceiveTokens()
    {
        QFETCH(QString, address);
        for (const QString &variable :
             {u"CHATELAINE_ISSUER"_s, u"CODEX_REFRESH_TOKEN_URL_OVERRIDE"_s, u"CODEX_REVOKE_TOKEN_URL_OVERRIDE"_s}) {
            const Result<Endpoints> endpoints = Endpoints::fromEnvironment(environment({{variable, address}}));
            QVERIFY(!endpoints);
            QCOMPARE(errorCodeName(endpoints.error().code), "NotAllowed");
            QCOMPARE(endpoints.error().subject, variable);
            QVERIFY(!endpoints.error().detail.isEmpty());
            QVERIFY(!endpoints.error().detail.contains(u"password"_s));
        }
    }

    void namesTheOriginThatIsNotAllowed()
    {
        const Result<Endpoints> endpoints = Endpoints::fromEnvironment(
            environment({{u"CHATELAINE_ISSUER"_s, u"https://evil.example:81/secret/path"_s}}));
        QVERIFY(!endpoints);
        QCOMPARE(endpoints.error().detail, u"https://evil.example:81"_s);
    }

    void overridesTouchOnlyTheirOwn()
    {
        const Result<Endpoints> endpoints = Endpoints::fromEnvironment(
            environment({{u"CODEX_REFRESH_TOKEN_URL_OVERRIDE"_s, u"http://127.0.0.1:9/a/token"_s},
                         {u"CODEX_REVOKE_TOKEN_URL_OVERRIDE"_s, u"http://127.0.0.1:8/r"_s}}));
        QVERIFY(endpoints);
        QCOMPARE(endpoints->tokenUrl(), QUrl(u"https://auth.openai.com/oauth/token"_s));
        QCOMPARE(endpoints->refreshUrl(), QUrl(u"http://127.0.0.1:9/a/token"_s));
        QCOMPARE(endpoints->revokeUrl(), QUrl(u"http://127.0.0.1:8/r"_s));
        QVERIFY(endpoints->isTestIssuer());
    }

    void revokesBesideTheRefreshOverride()
    {
        const Result<Endpoints> endpoints = Endpoints::fromEnvironment(
            environment({{u"CODEX_REFRESH_TOKEN_URL_OVERRIDE"_s, u"http://127.0.0.1:9/a/token"_s}}));
        QVERIFY(endpoints);
        QCOMPARE(endpoints->revokeUrl(), QUrl(u"http://127.0.0.1:9/oauth/revoke"_s));
    }
};

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
