// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/signincheck.h"
#include "support/testtokens.h"

#include <QJsonArray>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

static const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

static Credential credential(const QByteArray &id, const QByteArray &access, const QByteArray &refresh = "rt_1")
{
    return Credential::fromTokens({Secret(id), Secret(access), Secret(refresh), {}}, noon);
}

static QByteArray describeResult(const Result<Identity> &result)
{
    return result ? "ok " + result->account.toString().toUtf8() : describe(result.error()).toUtf8();
}

class TestSignInCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatWasAskedFor()
    {
        const ExpectedAccount alice{{u"acc-1111"_s, u"user-1"_s}, u"alice@example.com"_s};
        const Result<Identity> result =
            checkSignIn(credential(idToken(), accessToken()), {}, {u"acc-0000"_s, u"acc-1111"_s}, alice);
        QCOMPARE(describeResult(result), QByteArray("ok acc-1111/user-1"));
        QCOMPARE(result->email, u"alice@example.com"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QStringList>("workspaces");
        QTest::addColumn<QString>("expectedUser");
        QTest::addColumn<QByteArray>("error");
        const QStringList any;
        const Person nobody{.account = {}};
        QTest::newRow("id_token no JWT") << QByteArray("x.y") << accessToken() << any << u""_s
                                         << QByteArray("InvalidJwt: id_token");
        QTest::newRow("access_token no JWT")
            << idToken() << QByteArray("opaque") << any << u""_s << QByteArray("InvalidJwt: access_token");
        QTest::newRow("no account anywhere") << idToken(nobody) << accessToken(nobody) << any << u""_s
                                             << QByteArray("MissingClaim: id_token: chatgpt_account_id");
        QTest::newRow("mixed") << idToken() << accessToken({.account = u"acc-2222"_s}) << any << u""_s
                               << QByteArray("Mixed: acc-2222: acc-1111");
        QTest::newRow("another issuer's")
            << jwt({{u"iss"_s, u"https://evil.example"_s}}) << accessToken() << any << u""_s
            << QByteArray("AnswerInvalid: auth.openai.com: id_token: iss is https://evil.example");
        QTest::newRow("another client's")
            << jwt({{u"aud"_s, QJsonArray{u"app_other"_s, u"more"_s}}}) << accessToken() << any << u""_s
            << QByteArray("AnswerInvalid: auth.openai.com: id_token: aud is app_other more");
        QTest::newRow("workspace") << idToken() << accessToken() << QStringList{u"acc-2"_s, u"acc-3"_s} << u""_s
                                   << QByteArray("WorkspaceRestricted: acc-1111: acc-2, acc-3");
        QTest::newRow("another person of the workspace")
            << idToken() << accessToken() << any << u"user-2"_s
            << QByteArray("AccountMismatch: alice@example.com: bob@example.com");
    }
    void refuses()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, access);
        QFETCH(QStringList, workspaces);
        QFETCH(QString, expectedUser);
        std::optional<ExpectedAccount> expected;
        if (!expectedUser.isEmpty())
            expected = ExpectedAccount{{u"acc-1111"_s, expectedUser}, u"bob@example.com"_s};
        const QByteArray result = describeResult(checkSignIn(credential(id, access), {}, workspaces, expected));
        QFETCH(QByteArray, error);
        QVERIFY2(result.startsWith(error), result.constData());
    }

    void namesIdsWhereThereIsNoName()
    {
        const Person silent{.email = {}};
        const Result<Identity> result = checkSignIn(credential(idToken(silent), accessToken(silent)), {}, {},
                                                    ExpectedAccount{{u"acc-9"_s, u"user-9"_s}, {}});
        QCOMPARE(describeResult(result), QByteArray("AccountMismatch: acc-1111/user-1: acc-9/user-9"));
    }

    void expectsAsMuchAsIsKnown_data()
    {
        QTest::addColumn<AccountId>("id");
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isMet");
        QTest::newRow("the e-mail") << AccountId() << u"Alice@Example.com"_s << true;
        QTest::newRow("another e-mail") << AccountId() << u"bob@example.com"_s << false;
        QTest::newRow("the workspace") << AccountId{u"acc-1111"_s, {}} << u""_s << true;
        QTest::newRow("another workspace") << AccountId{u"acc-2222"_s, {}} << u""_s << false;
        QTest::newRow("another member") << AccountId{u"acc-1111"_s, u"user-2"_s} << u""_s << false;
        QTest::newRow("right workspace, wrong e-mail") << AccountId{u"acc-1111"_s, {}} << u"bob@example.com"_s << false;
    }
    void expectsAsMuchAsIsKnown()
    {
        QFETCH(AccountId, id);
        QFETCH(QString, email);
        const ExpectedAccount expected{id, u"who"_s, email};
        QTEST(checkSignIn(credential(idToken(), accessToken()), {}, {}, expected).has_value(), "isMet");
    }

    void tellsTwoWorkspacesOfOnePersonApart()
    {
        const ExpectedAccount expected{{u"acc-2222"_s, u"user-1"_s}, u"alice@example.com (Plus)"_s};
        QCOMPARE(describeResult(checkSignIn(credential(idToken(), accessToken()), {}, {}, expected)),
                 QByteArray("AccountMismatch: alice@example.com (acc-1111): alice@example.com (Plus)"));
    }

    void takesOneOfTwoAccountClaims()
    {
        const Person nobody{.account = {}};
        QCOMPARE(describeResult(checkSignIn(credential(idToken(nobody), accessToken()), {}, {}, {})),
                 QByteArray("ok acc-1111/user-1"));
        QCOMPARE(describeResult(checkSignIn(credential(idToken(), accessToken(nobody)), {}, {}, {})),
                 QByteArray("ok acc-1111/user-1"));
    }

    void forgivesASlashAfterTheIssuer()
    {
        const QByteArray slash = jwt({{u"iss"_s, u"https://auth.openai.com/"_s},
                                      {u"aud"_s, QJsonArray{u"other"_s, QString::fromLatin1(Endpoints::clientId)}}});
        QCOMPARE(describeResult(checkSignIn(credential(slash, accessToken()), {}, {}, {})),
                 QByteArray("ok acc-1111/user-1"));
    }

    void needsARefreshToken()
    {
        QCOMPARE(describeResult(checkSignIn(credential(idToken(), accessToken(), {}), {}, {}, {})),
                 QByteArray("Incomplete: tokens.refresh_token"));
    }
};

QTEST_GUILESS_MAIN(TestSignInCheck)
#include "tst_signincheck.moc"
