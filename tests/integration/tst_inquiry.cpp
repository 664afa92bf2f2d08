// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/inquiry.h"
#include "support/privatenetwork.h"
#include "support/world.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice-plus"_s;
const QString bob = u"bob-acme"_s;

QUrl backendOf(const World &world)
{
    return QUrl(world.issuerOrigin.toString() + "/backend-api"_L1);
}

Inquiry inquiryIn(World &world)
{
    return {*world.tokens, world.http, backendOf(world)};
}

BackendResult<Usage> usageIn(const Inquiry &inquiry, const AccountId &account)
{
    const BackendResult<Inquiry::Told> told = inquiry.ask({.account = account});
    return told ? BackendResult<Usage>(told->answer.usage) : std::unexpected(told.error());
}

//! Answers nothing of use, and remembers what it was asked.
struct DeafHttp final : Http
{
    QList<HttpCall> calls;

    Result<HttpAnswer> send(const HttpCall &call, std::stop_token) override
    {
        calls.append(call);
        return HttpAnswer{.status = 404};
    }
};

} // namespace

//! The backend is asked through the same tokens as everything else.
class TestInquiry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfTheLiveAccountAndOfAKeptOne()
    {
        World world;
        QVERIFY(world.signIn(alice));
        QVERIFY(world.keep(bob));
        const BackendResult<Usage> live = usageIn(inquiryIn(world), World::accountOf(alice));
        QVERIFY(live);
        QCOMPARE(live->plan, u"plus"_s);
        QCOMPARE(live->email, u"alice@example.com"_s);
        QCOMPARE(live->limits.size(), 2);
        QCOMPARE(live->limits[0].id, u"codex/300"_s);
        QCOMPARE(live->limits[0].usedPercent, 38.);
        QCOMPARE(live->limits[1].usedPercent, 20.);
        QCOMPARE(live->takenAt, world.clock.now());
        QVERIFY(live->limits[0].resetsAt > live->takenAt);

        const BackendResult<Usage> kept = usageIn(inquiryIn(world), World::accountOf(bob));
        QVERIFY(kept);
        QCOMPARE(kept->limits.size(), 1);
        QCOMPARE(kept->limits[0].id, u"codex/10080"_s);
        QCOMPARE(world.redemptions(), 0);

        const auto told = inquiryIn(world).ask({.account = World::accountOf(alice), .isAboutWorkspaces = true});
        QVERIFY(told);
        QVERIFY((told->answer.workspaces
                 == QList<Workspace>{{World::accountOf(alice).workspace, {}, true, u"plus"_s},
                                     {World::accountOf(bob).workspace, u"Acme"_s, false, u"business"_s}}));
    }

    void asksInTheStyleOfTheAddress_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("asked");
        QTest::newRow("ChatGPT") << u"/backend-api/"_s << u"/backend-api/wham/usage"_s;
        QTest::newRow("Codex API") << QString() << u"/api/codex/usage"_s;
    }
    void asksInTheStyleOfTheAddress()
    {
        QFETCH(QString, path);
        QFETCH(QString, asked);
        World world;
        QVERIFY(world.writeConfig("chatgpt_base_url = \"" + (world.issuerOrigin.toString() + path).toUtf8() + "\"\n"));
        QVERIFY(world.signIn(alice));
        QVERIFY(usageIn(Inquiry(*world.tokens, world.http), World::accountOf(alice)));
        QCOMPARE(world.issuer.requests().last().path, asked);
    }

    void sendsNoTokenElsewhere_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<bool>("isTest");
        QTest::newRow("another host") << QByteArray("https://evil.example/backend-api") << false;
        QTest::newRow("no TLS") << QByteArray("http://chatgpt.com/backend-api") << false;
        QTest::newRow("a test's token to ChatGPT") << QByteArray("https://chatgpt.com/backend-api") << true;
    }
    void sendsNoTokenElsewhere()
    {
        QFETCH(QByteArray, base);
        QFETCH(bool, isTest);
        World world;
        QVERIFY(world.writeConfig("chatgpt_base_url = \"" + base + "\"\n"));
        QVERIFY(world.signIn(alice));
        world.expire(); // nor is it renewed for nothing
        const Inquiry inquiry(*world.tokens, world.http, isTest ? backendOf(world) : QUrl());
        const BackendResult<Usage> told = usageIn(inquiry, World::accountOf(alice));
        QVERIFY(!told);
        QCOMPARE(told.error().error.code, ErrorCode::NotAllowed);
        QVERIFY(world.issuer.requests().isEmpty());
    }

    void sendsATokenWhereThePersonAllowedIt()
    {
        World world;
        QVERIFY(world.writeConfig("chatgpt_base_url = \"https://proxy.example.com/backend-api\"\n"));
        QVERIFY(world.signIn(alice));
        QVERIFY(world.keep(bob));
        DeafHttp http;
        const auto ask = [&](const QString &home, const QString &person = alice) {
            Surroundings surroundings = world.place->surroundings();
            surroundings.allowedOrigins.insert(home, {u"https://proxy.example.com"_s});
            const Workplace place(surroundings, world.codexKeyring, &world.vaultKeyring, world.clock);
            TokenManager tokens(Renewal(place, world.endpoint()));
            return usageIn(Inquiry(tokens, http), World::accountOf(person));
        };
        // For another home, for example.
        const BackendResult<Usage> refused = ask(u"/srv/codex"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().error.code, ErrorCode::NotAllowed);
        QVERIFY(http.calls.isEmpty());

        QVERIFY(!ask(world.homePath()));
        QCOMPARE(http.calls.size(), 1);
        QCOMPARE(http.calls.first().url, QUrl(u"https://proxy.example.com/backend-api/wham/usage"_s));

        // One that is not used in that home is nobody's there.
        const BackendResult<Usage> kept = ask(world.homePath(), bob);
        QVERIFY(!kept);
        QCOMPARE(kept.error().error.code, ErrorCode::NotAllowed);
        QCOMPARE(http.calls.size(), 1);
    }

    void renewsATokenThatTheBackendRefuses()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3600);
        world.issuer.failNext(RequestKind::Usage, fault::status(401, R"({"detail":{"code":"token_expired"}})"));
        const BackendResult<Usage> told = usageIn(inquiryIn(world), World::accountOf(alice));
        QVERIFY(told);
        QCOMPARE(told->limits.size(), 2);
        QCOMPARE(world.redemptions(), 1);
        QCOMPARE(world.issuer.count(RequestKind::Usage), 2);
    }

    void keepsTheSignInWhateverTheBackendSays_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("retryAfter");
        using enum ErrorCode;
        QTest::newRow("firewall") << fault::forbiddenPage() << Blocked << 0;
        QTest::newRow("a proxy's 401") << Fault{.answer = HttpAnswer{401, {{"Content-Type", "text/html"}}, "<html>"},
                                                .isRefused = true}
                                       << Blocked << 0;
        QTest::newRow("too many") << fault::tooMany(std::chrono::seconds(90)) << TooManyRequests << 90;
        QTest::newRow("trouble") << fault::serverError() << ServerFailed << 0;
        QTest::newRow("redirect") << fault::redirect(307, QUrl(u"http://127.0.0.1:9/"_s)) << RedirectRefused << 0;
        QTest::newRow("garbage") << fault::garbage() << AnswerInvalid << 0;
        QTest::newRow("too large") << fault::huge() << AnswerInvalid << 0;
        QTest::newRow("dropped") << fault::dropped() << Interrupted << 0;
        QTest::newRow("cut") << fault::cut() << Interrupted << 0;
        QTest::newRow("somebody else's") << fault::status(200, R"({"user_id":"user-2","plan_type":"pro"})")
                                         << AnotherAccount << 0;
    }
    void keepsTheSignInWhateverTheBackendSays()
    {
        QFETCH(Fault, fault);
        QFETCH(ErrorCode, code);
        QFETCH(int, retryAfter);
        World world;
        QVERIFY(world.signIn(alice));
        const QByteArray before = World::read(world.authFile());
        world.issuer.failNext(RequestKind::Usage, fault, 5); // more often than a GET is sent again
        const BackendResult<Usage> told = usageIn(inquiryIn(world), World::accountOf(alice));
        QVERIFY(!told);
        QCOMPARE(errorCodeName(told.error().error.code), errorCodeName(code));
        QCOMPARE(told.error().retryAfter.count(), retryAfter);
        QCOMPARE(world.redemptions(), 0);
        QCOMPARE(World::read(world.authFile()), before);
        world.issuer.clearFaults();
        QVERIFY(usageIn(inquiryIn(world), World::accountOf(alice)));
    }
    void keepsTheSignInWhileNobodyAnswers()
    {
        World world;
        QVERIFY(world.signIn(alice));
        const QByteArray before = World::read(world.authFile());
        world.server.reset();
        const BackendResult<Usage> told = usageIn(inquiryIn(world), World::accountOf(alice));
        QVERIFY(!told);
        QCOMPARE(told.error().error.code, ErrorCode::Unreachable);
        QCOMPARE(World::read(world.authFile()), before);
    }

    void saysWhenTheSignInIsOver()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3600);
        world.issuer.endSessions(alice);
        const BackendResult<Usage> told = usageIn(inquiryIn(world), World::accountOf(alice));
        QVERIFY(!told);
        QCOMPARE(told.error().error.code, ErrorCode::SignInNeeded);
    }
};

//! In a network without a way out: a token that should stay here goes nowhere, whatever breaks.
PRIVATE_NETWORK_TEST_MAIN(TestInquiry)
#include "tst_inquiry.moc"
