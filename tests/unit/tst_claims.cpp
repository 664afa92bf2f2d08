// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "credential/claims.h"
#include "support/testtokens.h"

#include <QJsonArray>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QString authClaim = u"https://api.openai.com/auth"_s;

Result<Claims> claimsOf(const QJsonObject &payload)
{
    return readClaims(Secret(jwt(payload)), u"access_token"_s);
}

} // namespace

class TestClaims final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // extract_account_id_from_valid_jwt
    void readsTheAccountId()
    {
        QCOMPARE(readClaims(Secret(accessToken({.account = u"acc-7"_s})), u"access_token"_s)->accountId, u"acc-7"_s);
    }

    // extract_account_id_missing_claim
    void leavesAMissingAccountIdEmpty_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        QTest::addRow("no claims") << QJsonObject{};
        QTest::addRow("no such claim") << QJsonObject{{authClaim, QJsonObject{{u"user_id"_s, u"u"_s}}}};
        QTest::addRow("empty") << QJsonObject{{authClaim, QJsonObject{{u"chatgpt_account_id"_s, QString()}}}};
        QTest::addRow("a number") << QJsonObject{{authClaim, QJsonObject{{u"chatgpt_account_id"_s, 5}}}};
        QTest::addRow("null") << QJsonObject{{authClaim, QJsonObject{{u"chatgpt_account_id"_s, QJsonValue::Null}}}};
        QTest::addRow("claim of another type") << QJsonObject{{authClaim, u"acc-1"_s}};
        QTest::addRow("at the top") << QJsonObject{{u"chatgpt_account_id"_s, u"acc-1"_s}};
    }
    void leavesAMissingAccountIdEmpty()
    {
        QFETCH(const QJsonObject, payload);
        const Result<Claims> claims = readClaims(Secret(jwt(payload)), u"id_token"_s);
        QVERIFY(claims);
        QCOMPARE(claims->accountId, QString());
    }

    // extract_account_id_invalid_jwt_format, extract_account_id_invalid_base64
    void refusesWhatIsNoJwt_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("part");
        const QByteArray good = base64Url("{}"); // "e30"
        QTest::addRow("empty") << QByteArray() << u"found 0"_s;
        QTest::addRow("one part") << good << u"found 1"_s;
        QTest::addRow("two parts") << good + '.' + good << u"found 2"_s;
        QTest::addRow("four parts") << good + '.' + good + '.' + good + '.' + good << u"found 4"_s;
        QTest::addRow("opaque") << QByteArray("not-a-jwt") << u"found 1"_s;
        QTest::addRow("dots only") << QByteArray("..") << u"header"_s;
        QTest::addRow("empty header") << '.' + good + '.' + good << u"header"_s;
        QTest::addRow("empty payload") << good + ".." + good << u"payload"_s;
        QTest::addRow("empty signature") << good + '.' + good + '.' << u"signature"_s;
        QTest::addRow("header is no base64") << "!!!." + good + '.' + good << u"header"_s;
        QTest::addRow("payload is no base64") << good + ".!!!." + good << u"payload"_s;
        QTest::addRow("signature is no base64") << good + '.' + good + ".a b" << u"signature"_s;
        QTest::addRow("padding") << good + ".e30=." + good << u"payload"_s;
        QTest::addRow("padding of the signature") << good + ".e30.e30=" << u"signature"_s;
        QTest::addRow("stray bits") << good + ".e31." + good << u"payload"_s;
        QTest::addRow("one character") << good + ".e30A1." + good << u"payload"_s;
        QTest::addRow("the other alphabet") << good + ".e30+." + good << u"payload"_s;
        QTest::addRow("slash") << good + ".e30/." + good << u"payload"_s;
        QTest::addRow("space around") << ' ' + good + '.' + good + '.' + good << u"header"_s;
        QTest::addRow("line feed at the end") << good + '.' + good + '.' + good + '\n' << u"signature"_s;
        QTest::addRow("NUL") << good + '.' + good + '.' + good + QByteArray(1, '\0') << u"signature"_s;
        QTest::addRow("not UTF-8") << "\xff\xff." + good + '.' + good << u"header"_s;
        QTest::addRow("payload is no JSON") << good + '.' + base64Url("hello") + '.' + good << u"payload"_s;
        QTest::addRow("payload is cut off") << good + '.' + base64Url("{\"a\":") + '.' + good << u"payload"_s;
        QTest::addRow("payload is an array") << good + '.' + base64Url("[]") + '.' + good << u"payload"_s;
        QTest::addRow("payload is a string") << good + '.' + base64Url("\"x\"") + '.' + good << u"payload"_s;
        QTest::addRow("payload is null") << good + '.' + base64Url("null") + '.' + good << u"payload"_s;
    }
    void refusesWhatIsNoJwt()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QString, part);
        const Result<Claims> claims = readClaims(Secret(token), u"id_token"_s);
        QVERIFY(!claims);
        QCOMPARE(claims.error().code, ErrorCode::InvalidJwt);
        QCOMPARE(claims.error().subject, u"id_token"_s);
        QVERIFY2(claims.error().detail.contains(part), qPrintable(claims.error().detail));
        QVERIFY(token.size() < 5 || !claims.error().detail.contains(QString::fromLatin1(token)));
    }

    void everyPieceOfAJwtIsAnErrorOrAJwt()
    {
        const QByteArray token = accessToken();
        const qsizetype secondDot = token.lastIndexOf('.');
        for (qsizetype size = 0; size <= secondDot + 1; ++size)
            QVERIFY(!decodeJwt(Secret(token.left(size)), {}));
        for (qsizetype size = secondDot + 2; size < token.size(); ++size)
            decodeJwt(Secret(token.left(size)), {}); // a shorter signature may be one
        QVERIFY(decodeJwt(Secret(token), {}).has_value());
    }

    void readsWhatATokenSays()
    {
        const Result<Claims> claims =
            claimsOf({{u"iss"_s, u"https://auth.openai.com"_s},
                      {u"aud"_s, QJsonArray{u"a"_s, u"b"_s}},
                      {u"sub"_s, u"auth0|x"_s},
                      {u"iat"_s, 1'795'348'800},
                      {u"exp"_s, 1'795'348'900},
                      {u"https://api.openai.com/profile"_s, QJsonObject{{u"email"_s, u"p@x"_s}}},
                      {authClaim,
                       QJsonObject{{u"chatgpt_account_id"_s, u"acc"_s},
                                   {u"chatgpt_user_id"_s, u"user"_s},
                                   {u"user_id"_s, u"other"_s},
                                   {u"chatgpt_plan_type"_s, u"pro"_s},
                                   {u"chatgpt_account_is_fedramp"_s, true}}}});
        QVERIFY(claims.has_value());
        QCOMPARE(claims->accountId, u"acc"_s);
        QCOMPARE(claims->userId, u"user"_s);
        QCOMPARE(claims->email, u"p@x"_s);
        QCOMPARE(claims->plan, u"pro"_s);
        QVERIFY(claims->isFedramp);
        QCOMPARE(claims->issuer, u"https://auth.openai.com"_s);
        QCOMPARE(claims->audience, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(claims->issuedAt, QDateTime::fromSecsSinceEpoch(1'795'348'800, Qt::UTC));
        QCOMPARE(claims->expiresAt, QDateTime::fromSecsSinceEpoch(1'795'348'900, Qt::UTC));
        QCOMPARE(claims->expiresAt.timeSpec(), Qt::UTC);
    }

    void takesTheBestUserIdAndEmail()
    {
        const auto userIn = [](const QJsonObject &auth) {
            return claimsOf({{u"sub"_s, u"sub"_s}, {authClaim, auth}})->userId;
        };
        QCOMPARE(userIn({{u"chatgpt_user_id"_s, u"c"_s}, {u"user_id"_s, u"u"_s}}), u"c"_s);
        QCOMPARE(userIn({{u"user_id"_s, u"u"_s}}), u"u"_s);
        QCOMPARE(userIn({{u"chatgpt_user_id"_s, QString()}, {u"user_id"_s, 7}}), u"sub"_s);
        QCOMPARE(userIn({}), u"sub"_s);

        const QJsonObject profile{{u"email"_s, u"profile"_s}};
        QCOMPARE(claimsOf({{u"email"_s, u"top"_s}, {u"https://api.openai.com/profile"_s, profile}})->email, u"top"_s);
        QCOMPARE(claimsOf({{u"email"_s, 5}, {u"https://api.openai.com/profile"_s, profile}})->email, u"profile"_s);
    }

    void readsClaimsOfOtherTypesAsAbsent()
    {
        const Result<Claims> claims = claimsOf({{u"iss"_s, 1},
                                                {u"aud"_s, u"one"_s},
                                                {u"sub"_s, QJsonArray{}},
                                                {u"iat"_s, u"1795348800"_s},
                                                {u"email"_s, QJsonObject{}},
                                                {u"https://api.openai.com/profile"_s, u"x"_s},
                                                {authClaim,
                                                 QJsonObject{{u"chatgpt_account_id"_s, QJsonArray{u"acc"_s}},
                                                             {u"chatgpt_plan_type"_s, false},
                                                             {u"chatgpt_account_is_fedramp"_s, u"yes"_s}}}});
        QVERIFY(claims.has_value());
        QVERIFY(claims->accountId.isEmpty() && claims->userId.isEmpty() && claims->email.isEmpty());
        QVERIFY(claims->plan.isEmpty() && claims->issuer.isEmpty() && !claims->isFedramp);
        QCOMPARE(claims->audience, QStringList{u"one"_s});
        QVERIFY(!claims->issuedAt.isValid() && !claims->expiresAt.isValid());
    }

    void readsATime_data()
    {
        QTest::addColumn<QByteArray>("exp");
        QTest::addColumn<qint64>("seconds"); // -1: unreadable
        QTest::addRow("whole") << QByteArray("1795348800") << qint64(1'795'348'800);
        QTest::addRow("float") << QByteArray("1795348800.9") << qint64(1'795'348'800);
        QTest::addRow("exponent") << QByteArray("1.7953488e9") << qint64(1'795'348'800);
        QTest::addRow("zero") << QByteArray("0") << qint64(0);
        QTest::addRow("last") << QByteArray("253402300799") << qint64(253'402'300'799);
        QTest::addRow("after the last") << QByteArray("253402300800") << qint64(-1);
        QTest::addRow("negative") << QByteArray("-1") << qint64(-1);
        QTest::addRow("64 bits") << QByteArray("9223372036854775807") << qint64(-1);
        QTest::addRow("more") << QByteArray("1e300") << qint64(-1);
        QTest::addRow("string") << QByteArray("\"1795348800\"") << qint64(-1);
        QTest::addRow("null") << QByteArray("null") << qint64(-1);
        QTest::addRow("true") << QByteArray("true") << qint64(-1);
        QTest::addRow("object") << QByteArray("{}") << qint64(-1);
    }
    void readsATime()
    {
        QFETCH(const QByteArray, exp);
        QFETCH(const qint64, seconds);
        const QByteArray token = "e30." + base64Url("{\"exp\":" + exp + '}') + ".e30";
        const Result<Claims> claims = readClaims(Secret(token), {});
        QVERIFY(claims.has_value());
        QCOMPARE(claims->expiresAt, seconds < 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
