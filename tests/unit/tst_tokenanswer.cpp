// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/tokenanswer.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestTokenAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThreeTokens()
    {
        const Result<Tokens> tokens = readTokenAnswer(
            {200, {}, R"({"id_token":"i","access_token":"a","refresh_token":"r","expires_in":1})"}, u"host"_s);
        QVERIFY(tokens);
        QVERIFY(tokens->idToken.sameAs(Secret("i")));
        QVERIFY(tokens->accessToken.sameAs(Secret("a")));
        QVERIFY(tokens->refreshToken.sameAs(Secret("r")));
        QVERIFY(tokens->accountId.isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("description first")
            << 400 << QByteArray(R"({"error":"invalid_grant","error_description":"used up"})")
            << u"ServerRefused: host: 400: used up"_s;
        QTest::newRow("message") << 403 << QByteArray(R"({"error":{"message":"no","code":"c"}})")
                                 << u"ServerRefused: host: 403: no"_s;
        QTest::newRow("code") << 401 << QByteArray(R"({"error":{"code":"refresh_token_reused"}})")
                              << u"ServerRefused: host: 401: refresh_token_reused"_s;
        QTest::newRow("error alone") << 400 << QByteArray(R"({"error":"invalid_grant"})")
                                     << u"ServerRefused: host: 400: invalid_grant"_s;
        QTest::newRow("other JSON") << 400 << QByteArray(R"({"detail":7})")
                                    << u"ServerRefused: host: 400: {\"detail\":7}"_s;
        QTest::newRow("HTML") << 502 << QByteArray("<html>\n <b>bad\tgateway</b>")
                              << u"ServerFailed: host: 502: <html> <b>bad gateway</b>"_s;
        QTest::newRow("a quoted token") << 400 << QByteArray(R"({"error":"rt_abcdefghijk is used"})")
                                        << u"ServerRefused: host: 400: … is used"_s;
        QTest::newRow("redirect") << 307 << QByteArray() << u"RedirectRefused: host: 307"_s;
        QTest::newRow("no content") << 204 << QByteArray() << u"AnswerInvalid: host: 204: "_s;
        QTest::newRow("garbage") << 200 << QByteArray("garbage") << u"AnswerInvalid: host: not a JSON object"_s;
        QTest::newRow("array") << 200 << QByteArray("[]") << u"AnswerInvalid: host: not a JSON object"_s;
        QTest::newRow("no id_token") << 200 << QByteArray(R"({"access_token":"a","refresh_token":"r"})")
                                     << u"AnswerInvalid: host: id_token is missing or no string"_s;
        QTest::newRow("a number") << 200 << QByteArray(R"({"id_token":"i","access_token":5,"refresh_token":"r"})")
                                  << u"AnswerInvalid: host: access_token is missing or no string"_s;
        QTest::newRow("empty") << 200 << QByteArray(R"({"id_token":"i","access_token":"a","refresh_token":""})")
                               << u"AnswerInvalid: host: refresh_token is missing or no string"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Result<Tokens> tokens = readTokenAnswer({status, {}, body}, u"host"_s);
        QVERIFY(!tokens);
        QTEST(describe(tokens.error()), "error");
    }

    void takesOutWhatItWasSent_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("as it is") << QByteArray("{\"error\": \"ac_a+b/c%d=e is used\"}");
        QTest::newRow("percent-encoded") << QByteArray("{\"error\": \"ac_a%2Bb%2Fc%25d%3De is used\"}");
        QTest::newRow("escaped") << QByteArray("{\"error\": \"ac_a+b\\/c%d=e is used\"}");
        QTest::newRow("no JSON") << QByteArray("ac_a+b/c%d=e is used");
        QTest::newRow("half JSON") << QByteArray("ac_a+b\\/c%d=e is used");
    }
    void takesOutWhatItWasSent()
    {
        QFETCH(QByteArray, body);
        const Result<Tokens> tokens = readTokenAnswer({400, {}, body}, u"host"_s, {Secret("ac_a+b/c%d=e")});
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().detail, u"400: … is used"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
