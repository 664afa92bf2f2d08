// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountbook.h"
#include "accounts/recovery.h"
#include "accounts/tokenmanager.h"
#include "base/file.h"
#include "support/world.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#include <filesystem>
#include <future>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice-plus"_s;
const QString aliceAtWork = u"alice-acme"_s;
const QString bob = u"bob-acme"_s;

RenewalWish now()
{
    return {.kind = RenewalWish::Kind::Now};
}

//! A credential without its refresh token.
Credential withoutRefreshToken(const Credential &credential)
{
    QJsonObject document = QJsonDocument::fromJson(credential.toKeyringJson()).object();
    QJsonObject tokens = document.value("tokens"_L1).toObject();
    tokens.insert(u"refresh_token"_s, QString());
    document.insert(u"tokens"_s, tokens);
    return *Credential::parse(QJsonDocument(document).toJson(), u"test"_s);
}

//! What the backend says: 401 for every token but \a good.
std::function<Result<HttpAnswer>(const ValidToken &)> backendThatTakes(const Secret &good, int *asked)
{
    return [good, asked](const ValidToken &token) -> Result<HttpAnswer> {
        ++*asked;
        return token.accessToken.sameAs(good) ? HttpAnswer{200, {}, "{}"}
                                              : HttpAnswer{401, {}, R"({"detail":{"code":"token_expired"}})"};
    };
}

std::function<Result<HttpAnswer>(const ValidToken &)> backendThatRefuses(const Secret &bad, int *asked)
{
    return [bad, asked](const ValidToken &token) -> Result<HttpAnswer> {
        ++*asked;
        return token.accessToken.sameAs(bad) ? HttpAnswer{401, {}, R"({"detail":{"code":"token_expired"}})"}
                                             : HttpAnswer{200, {}, "{}"};
    };
}

} // namespace

//! Against a strict issuer over real sockets: single-use refresh tokens, and a replay ends the sign-in.
class TestTokenManager final : public QObject
{
    Q_OBJECT

    static void forEveryStore()
    {
        QTest::addColumn<QByteArray>("store");
        for (const char *store : {"file", "keyring", "auto"})
            QTest::newRow(store) << QByteArray(store);
    }

private Q_SLOTS:
    // codex_token_manager_uses_unexpired_credential_without_refresh
    void usesAValidCredentialWithoutRenewing()
    {
        World world;
        QVERIFY(world.signIn(alice));
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY(token);
        QVERIFY(token->accessToken.sameAs(world.live()->tokens()->accessToken));
        QCOMPARE(token->accountId, World::accountOf(alice).workspace);
        QCOMPARE(token->validUntil, validUntil(*world.live()));
        QCOMPARE(world.redemptions(), 0);
        QCOMPARE(world.journalled(), 0);
    }

    // codex_token_manager_refreshes_expired_credential, codex_token_manager_saves_rotated_refresh_token
    void renewsAnExpiredCredentialAndStoresWhatCame_data() { forEveryStore(); }
    void renewsAnExpiredCredentialAndStoresWhatCame()
    {
        QFETCH(QByteArray, store);
        World world(store);
        QVERIFY(world.signIn(alice));
        const Tokens before = *world.live()->tokens();
        world.expire();
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY2(token, token ? "" : qPrintable(describe(token.error())));
        QCOMPARE(world.redemptions(), 1);
        QVERIFY(!token->accessToken.sameAs(before.accessToken));
        const Credential live = *world.live();
        QVERIFY(live.tokens()->accessToken.sameAs(token->accessToken));
        QVERIFY(!live.tokens()->refreshToken.sameAs(before.refreshToken));
        QCOMPARE(live.tokens()->accountId, before.accountId);
        QCOMPARE(live.lastRefresh(), world.clock.now());
        QVERIFY(isValid(live, world.clock.now()));
        QVERIFY(world.lineage(alice).spent.contains(before.refreshToken.fingerprint()));
        QVERIFY(world.isAlive(live));
    }

    // codex_token_manager_errors_when_credential_is_missing
    void saysThatNobodyIsSignedIn()
    {
        World world;
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::NotSignedIn);
        QVERIFY(!QFileInfo::exists(world.dataFolder()));
        QCOMPARE(world.redemptions(), 0);
    }

    // codex_token_manager_errors_when_expired_without_refresh_token
    void saysThatASignInIsNeededWithoutARefreshToken()
    {
        World world;
        QVERIFY(world.makeLive(withoutRefreshToken(world.newSignIn(alice))));
        QVERIFY(world.tokens->validToken(World::accountOf(alice))); // as long as it lasts
        world.expire();
        const QByteArray before = World::read(world.authFile());
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::SignInNeeded);
        QCOMPARE(token.error().subject, u"alice@example.com"_s);
        QCOMPARE(World::read(world.authFile()), before);
        QCOMPARE(world.redemptions(), 0);
    }

    // codex_token_manager_does_not_overwrite_credential_when_refresh_fails
    void keepsTheCredentialWhateverFails_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("isUncertain");
        QTest::newRow("500") << fault::serverError() << ErrorCode::ServerFailed << true;
        QTest::newRow("403 page") << fault::forbiddenPage() << ErrorCode::ServerRefused << false;
        QTest::newRow("429") << fault::tooMany(std::chrono::seconds(7200)) << ErrorCode::ServerRefused << false;
        QTest::newRow("redirect") << fault::redirect(307, QUrl(u"http://127.0.0.1:9/"_s)) << ErrorCode::RedirectRefused
                                  << false;
        QTest::newRow("garbage") << fault::garbage() << ErrorCode::AnswerInvalid << true;
        QTest::newRow("10 MB") << fault::huge() << ErrorCode::AnswerInvalid << true;
        QTest::newRow("dropped") << fault::instead(fault::dropped()) << ErrorCode::Interrupted << true;
        QTest::newRow("cut") << fault::instead(fault::cut()) << ErrorCode::Interrupted << true;
    }
    void keepsTheCredentialWhateverFails()
    {
        QFETCH(Fault, fault);
        QFETCH(ErrorCode, code);
        QFETCH(bool, isUncertain);
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        const QByteArray before = World::read(world.authFile());
        world.issuer.failNext(RequestKind::Refresh, fault);
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY(!token);
        QCOMPARE(token.error().code, code);
        QCOMPARE(World::read(world.authFile()), before);
        QCOMPARE(world.journalled(), 0);

        // It is tried again, later, and says when.
        const auto setback = world.lineage(alice).setback;
        QVERIFY(setback);
        QCOMPARE(setback->error.code, code);
        QCOMPARE(setback->failures, 1);
        QCOMPARE(setback->isUncertain, isUncertain);
        QVERIFY(setback->nextTryAt > world.clock.now());
        QCOMPARE(world.tokens->validToken(World::accountOf(alice)).error().code, code);
        QCOMPARE(world.redemptions(), 1); // not before its time
        world.clock.advanceSeconds(world.clock.now().secsTo(setback->nextTryAt) + 1);
        const Result<ValidToken> later = world.tokens->validToken(World::accountOf(alice));
        QVERIFY2(later, later ? "" : qPrintable(describe(later.error())));
        QCOMPARE(world.redemptions(), 2);
        QVERIFY(!world.lineage(alice).setback);
    }

    void keepsTheCredentialWhenTheAnswerIsTooSlow()
    {
        //! As NetworkHttp, with less patience than the minute that a refresh has.
        struct Impatient final : Http
        {
            NetworkHttp http;
            Result<HttpAnswer> send(const HttpCall &call, std::stop_token stop) override
            {
                HttpCall shorter = call;
                shorter.limit = std::chrono::milliseconds(300);
                return http.send(shorter, stop);
            }
        } impatient;
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        const QByteArray before = World::read(world.authFile());
        world.issuer.failNext(RequestKind::Refresh, fault::held());
        TokenManager tokens{Renewal(*world.place, TokenEndpoint(world.endpoints(), impatient))};
        QCOMPARE(tokens.validToken(World::accountOf(alice)).error().code, ErrorCode::Interrupted);
        QCOMPARE(World::read(world.authFile()), before);
        QCOMPARE(world.journalled(), 0);
        const auto setback = world.lineage(alice).setback;
        QVERIFY(setback && setback->isUncertain && setback->nextTryAt > world.clock.now());
    }

    void waitsAsLongAsTheServerAsks()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        world.issuer.failNext(RequestKind::Refresh, fault::tooMany(std::chrono::seconds(7200)));
        QVERIFY(!world.tokens->validToken(World::accountOf(alice)));
        QVERIFY(world.clock.now().secsTo(world.lineage(alice).setback->nextTryAt) >= 7200);
    }

    void doesNotAskWhereNobodyAnswers()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        const TokenEndpoint gone = world.endpoint();
        const auto port = static_cast<quint16>(world.server->origin().port());
        world.server.reset();
        TokenManager tokens{Renewal(*world.place, gone)};
        const Result<ValidToken> token = tokens.validToken(World::accountOf(alice));
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::Unreachable);
        QVERIFY(!world.lineage(alice).setback->isUncertain);
        QCOMPARE(world.journalled(), 0);

        // Back again: a person need not wait, and neither need who knows that the network is back.
        world.server = *LocalIssuer::start(world.issuer, {.port = port});
        TokenManager again{Renewal(*world.place, world.endpoint())};
        const Result<Renewed> renewed = again.renew(
            World::accountOf(alice), {.kind = RenewalWish::Kind::WhenDue, .rejected = {}, .isNetworkBack = true});
        QVERIFY(renewed && renewed->isRotated);
    }

    void keepsTheRefreshTokenIfNoneComes()
    {
        World world;
        QVERIFY(world.signIn(alice));
        IssuerBehaviour behaviour = world.issuer.behaviour();
        behaviour.givesRefreshToken = false;
        behaviour.givesIdToken = false;
        world.issuer.setBehaviour(behaviour);
        const Tokens before = *world.live()->tokens();
        world.expire();
        QVERIFY(world.tokens->validToken(World::accountOf(alice)));
        const Tokens after = *world.live()->tokens();
        QVERIFY(after.refreshToken.sameAs(before.refreshToken));
        QVERIFY(after.idToken.sameAs(before.idToken));
        QVERIFY(!after.accessToken.sameAs(before.accessToken));
        QVERIFY(!world.lineage(alice).spent.contains(before.refreshToken.fingerprint()));
        world.expire();
        QVERIFY(world.tokens->validToken(World::accountOf(alice)));
    }

    void keepsARefreshTokenThatComesAlone()
    {
        World world;
        QVERIFY(world.signIn(alice));
        IssuerBehaviour behaviour = world.issuer.behaviour();
        behaviour.givesAccessToken = false;
        world.issuer.setBehaviour(behaviour);
        world.expire();
        QCOMPARE(world.tokens->validToken(World::accountOf(alice)).error().code, ErrorCode::AnswerInvalid);
        QVERIFY(world.isAlive(*world.live()));
    }

    void keepsFieldsThatOnlyOthersKnow()
    {
        World world;
        QVERIFY(world.signIn(alice));
        QByteArray document = World::read(world.authFile());
        document.insert(1, R"("x_ours":{"n":1.10},)");
        QVERIFY(World::write(world.authFile(), document));
        world.expire();
        QVERIFY(world.tokens->validToken(World::accountOf(alice)));
        QVERIFY(World::read(world.authFile()).contains("1.10"));
    }

    void renewsOnceForManyCallers()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        world.issuer.failNext(RequestKind::Refresh, fault::held());
        std::vector<std::future<Result<ValidToken>>> callers;
        for (int i = 0; i < 100; ++i) {
            callers.push_back(
                std::async(std::launch::async, [&] { return world.tokens->validToken(World::accountOf(alice)); }));
        }
        QTRY_COMPARE_WITH_TIMEOUT(world.server->heldCount(), 1, 20'000);
        world.server->releaseHeld();
        Secret first;
        for (auto &caller : callers) {
            const Result<ValidToken> token = caller.get();
            QVERIFY2(token, token ? "" : qPrintable(describe(token.error())));
            if (first.isEmpty())
                first = token->accessToken;
            QVERIFY(token->accessToken.sameAs(first));
        }
        QCOMPARE(world.redemptions(), 1);
    }

    void failsOnceForManyCallers()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        world.issuer.failNext(RequestKind::Refresh, fault::serverError(), 100);
        std::vector<std::future<Result<ValidToken>>> callers;
        for (int i = 0; i < 20; ++i) {
            callers.push_back(
                std::async(std::launch::async, [&] { return world.tokens->validToken(World::accountOf(alice)); }));
        }
        for (auto &caller : callers)
            QCOMPARE(caller.get().error().code, ErrorCode::ServerFailed);
        QCOMPARE(world.redemptions(), 1);
    }

    void adoptsWhatAnotherProgramStored()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        const Credential theirs = world.newSignIn(alice);
        QVERIFY(world.makeLive(theirs));
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY(token);
        QVERIFY(token->accessToken.sameAs(theirs.tokens()->accessToken));
        QCOMPARE(world.redemptions(), 0);
    }

    void saysWhoIsThereInstead()
    {
        World world;
        QVERIFY(world.signIn(bob));
        const QByteArray before = World::read(world.authFile());
        world.expire();
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::AccountMismatch);
        QCOMPARE(token.error().subject, u"bob@example.com"_s);
        QCOMPARE(World::read(world.authFile()), before);
        QCOMPARE(world.redemptions(), 0);
    }

    void renewsAnAccountOfTheVaultWhereItIs()
    {
        World world;
        QVERIFY(world.signIn(bob));
        QVERIFY(world.place->vault().keep(world.newSignIn(alice)));
        world.expire();
        const QByteArray before = World::read(world.authFile());
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY2(token, token ? "" : qPrintable(describe(token.error())));
        QCOMPARE(token->accountId, World::accountOf(alice).workspace);
        QCOMPARE(World::read(world.authFile()), before);
        const auto kept = world.place->vault().load(World::accountOf(alice));
        QVERIFY(kept && *kept);
        QVERIFY((*kept)->tokens()->accessToken.sameAs(token->accessToken));
        QVERIFY(world.isAlive(**kept));
    }

    void refusedMeansSignIn_data()
    {
        QTest::addColumn<bool>("isReplay");
        QTest::newRow("ended on the server") << false;
        QTest::newRow("used elsewhere") << true;
    }
    void refusedMeansSignIn()
    {
        QFETCH(bool, isReplay);
        World world;
        QVERIFY(world.signIn(alice));
        if (isReplay)
            QVERIFY(world.isAlive(*world.live())); // a copy was redeemed elsewhere
        else
            world.issuer.endSessions(alice);
        world.expire();
        const int before = world.redemptions();
        Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::SignInNeeded);
        QCOMPARE(token.error().detail, isReplay ? u"refresh_token_reused"_s : u"refresh_token_invalidated"_s);
        QCOMPARE(world.redemptions(), before + 1);

        // Every program of ours knows it, and does not ask again.
        world.start();
        QCOMPARE(world.tokens->validToken(World::accountOf(alice)).error().code, ErrorCode::SignInNeeded);
        QCOMPARE(world.tokens->renew(World::accountOf(alice), now()).error().code, ErrorCode::SignInNeeded);
        QCOMPARE(world.redemptions(), before + 1);

        // Until something else lies there.
        QVERIFY(world.signIn(alice));
        QVERIFY(world.tokens->validToken(World::accountOf(alice)));
    }

    void redeemsNoTokenTwice()
    {
        World world;
        QVERIFY(world.signIn(alice));
        const Credential old = *world.live();
        world.expire();
        QVERIFY(world.tokens->validToken(World::accountOf(alice)));
        const Credential good = *world.live();
        QVERIFY(world.makeLive(old)); // a restored backup
        world.tokens->clearCache(World::accountOf(alice));
        QVERIFY(world.tokens->validToken(World::accountOf(alice))); // the copy that was kept is newer
        QVERIFY(world.live()->hasSameTokens(good));

        QVERIFY(world.makeLive(old));
        QVERIFY(world.place->vault().remove(World::accountOf(alice)).value_or(false));
        world.tokens->clearCache(World::accountOf(alice));
        QCOMPARE(world.tokens->validToken(World::accountOf(alice)).error().code, ErrorCode::SignInNeeded);
        QCOMPARE(world.redemptions(), 1);
        QVERIFY(world.isAlive(good)); // so the family was not ended
    }

    void takesWhatAKilledCodexLeft()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        // It redeemed, wrote, and was killed before it could rename.
        const auto theirs = world.endpoint().refresh(world.liveRefreshToken(), RefreshReason::ProactiveExpiry);
        QVERIFY(theirs);
        const Credential left = world.live()->withTokens(*theirs, world.clock.now());
        QVERIFY(World::write(world.homePath() + u"/.auth-Ab12Cd"_s, left.toFileJson()));
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY2(token, token ? "" : qPrintable(describe(token.error())));
        QVERIFY(token->accessToken.sameAs(theirs->accessToken));
        QVERIFY(world.live()->hasSameTokens(left));
    }

    void renewsNowButNotTwiceWithinAMinute()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3600);
        Result<Renewed> renewed = world.tokens->renew(World::accountOf(alice), now());
        QVERIFY(renewed && renewed->isRotated);
        world.clock.advanceSeconds(30);
        world.start();
        renewed = world.tokens->renew(World::accountOf(alice), now());
        QVERIFY(renewed && !renewed->isRotated);
        world.clock.advanceSeconds(31);
        renewed = world.tokens->renew(World::accountOf(alice), now());
        QVERIFY(renewed && renewed->isRotated);
    }

    void renewsAheadOfCodex()
    {
        World world;
        QVERIFY(world.signIn(alice)); // for ten days
        const RenewalWish due{.kind = RenewalWish::Kind::WhenDue};
        world.clock.advanceSeconds(9 * 24 * 3600 - 60);
        Result<Renewed> renewed = world.tokens->renew(World::accountOf(alice), due);
        QVERIFY(renewed && !renewed->isRotated);
        world.clock.advanceSeconds(120);
        renewed = world.tokens->renew(World::accountOf(alice), due);
        QVERIFY(renewed && renewed->isRotated);
    }

    void takesAMachineThatStoodStillForNoWrongClock()
    {
        // A virtual machine was paused for ten hours, of which its uptime knows nothing.
        World world;
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(9 * 24 * 3600 + 60);
        QVERIFY(world.tokens->renew(World::accountOf(alice), now())->isRotated);
        world.clock.jumpSeconds(10 * 3600);
        QCOMPARE(world.lineage(alice).clockSkew(world.clock).count(), 0);
        QVERIFY(world.book().snapshot().problems.isEmpty());
        // What was wrong with the clock when the answer came counts on, and one that is set back is noticed.
        world.clock.jumpSeconds(-20 * 3600);
        QCOMPARE(world.lineage(alice).clockSkew(world.clock).count(), -10 * 3600);
    }

    void isNotLedAstrayByAWrongClock_data()
    {
        QTest::addColumn<int>("jump");
        QTest::newRow("a day ahead") << 86'400;
        QTest::newRow("a day behind") << -86'400;
    }
    void isNotLedAstrayByAWrongClock()
    {
        QFETCH(int, jump);
        // Tokens of an hour, so that a day is far beyond.
        World world;
        IssuerBehaviour behaviour = world.issuer.behaviour();
        behaviour.accessTokenLifetime = std::chrono::hours(1);
        world.issuer.setBehaviour(behaviour);
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3000);
        QVERIFY(world.tokens->renew(World::accountOf(alice), now())->isRotated);

        // Ours alone is wrong: the issuer's goes on as before.
        struct Skewed final : Clock
        {
            const Clock &right;
            int by;
            Skewed(const Clock &clock, int seconds)
                : right(clock)
                , by(seconds)
            {
            }
            QDateTime now() const override { return right.now().addSecs(by); }
            std::chrono::milliseconds uptime() const override { return right.uptime(); }
        } skewed{world.clock, jump};
        const Workplace place(world.place->surroundings(), world.codexKeyring, &world.vaultKeyring, skewed);
        TokenManager tokens{Renewal(place, world.endpoint())};
        const RenewalWish due{.kind = RenewalWish::Kind::WhenDue};
        Result<Renewed> renewed = tokens.renew(World::accountOf(alice), due);
        QVERIFY(renewed && !renewed->isRotated);
        QVERIFY(tokens.validToken(World::accountOf(alice)));
        QCOMPARE(world.redemptions(), 1);
        // One that is ahead may as well have stood still: that makes us early, and no more.
        QCOMPARE(place.lineages().load(World::accountOf(alice))->clockSkew(skewed).count(), std::min(jump, 0));

        // And when it is due by the issuer's time, it is renewed.
        world.clock.advanceSeconds(3300);
        renewed = tokens.renew(World::accountOf(alice), due);
        QVERIFY(renewed && renewed->isRotated);
    }

    // From the change that storage.rs came with: tokens are adopted from the store before any renewal
    void aRejectedTokenIsFirstLookedForInTheStore()
    {
        World world;
        QVERIFY(world.signIn(alice));
        const AccountId account = World::accountOf(alice);
        QVERIFY(world.tokens->validToken(account)); // cached
        const Credential theirs = world.newSignIn(alice);
        QVERIFY(world.makeLive(theirs));
        int asked = 0;
        const auto answer = world.tokens->withToken(account, backendThatTakes(theirs.tokens()->accessToken, &asked));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(asked, 2);
        QCOMPARE(world.redemptions(), 0);
    }

    // … store unchanged: renewed over the network, with the refresh token of the store
    void aRejectedTokenIsRenewedIfTheStoreHasNoOther()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3600);
        const Secret rejected = world.live()->tokens()->accessToken;
        int asked = 0;
        const auto answer = world.tokens->withToken(World::accountOf(alice), backendThatRefuses(rejected, &asked));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(asked, 2);
        QCOMPARE(world.redemptions(), 1);
        QVERIFY(!world.live()->tokens()->accessToken.sameAs(rejected));
    }

    // … another account there: neither adopted nor renewed
    void aRejectedTokenIsNotTakenFromAnotherAccount_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("another person") << bob;
        QTest::newRow("the same person elsewhere") << aliceAtWork;
    }
    void aRejectedTokenIsNotTakenFromAnotherAccount()
    {
        QFETCH(QString, who);
        World world;
        QVERIFY(world.signIn(alice));
        const AccountId account = World::accountOf(alice);
        QVERIFY(world.tokens->validToken(account));
        const Secret rejected = world.live()->tokens()->accessToken;
        QVERIFY(world.signIn(who));
        const QByteArray before = World::read(world.authFile());
        int asked = 0;
        const auto answer = world.tokens->withToken(account, backendThatRefuses(rejected, &asked));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::AccountMismatch);
        QCOMPARE(asked, 1);
        QCOMPARE(world.redemptions(), 0);
        QCOMPARE(World::read(world.authFile()), before);
    }

    // … store empty
    void aRejectedTokenIsNotRenewedIfTheStoreIsEmpty()
    {
        World world;
        QVERIFY(world.signIn(alice));
        const AccountId account = World::accountOf(alice);
        QVERIFY(world.tokens->validToken(account));
        QVERIFY(QFile::remove(world.authFile()));
        int asked = 0;
        const auto answer = world.tokens->withToken(account, backendThatTakes(Secret("none"), &asked));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotSignedIn);
        QCOMPARE(world.redemptions(), 0);
        QVERIFY(!QFileInfo::exists(world.authFile()));
    }

    void aRefusalWithoutJsonSaysNothingAboutTheToken()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3600);
        const auto answer = world.tokens->withToken(World::accountOf(alice), [](const ValidToken &) {
            return Result<HttpAnswer>(HttpAnswer{401, {}, "<html>proxy</html>"});
        });
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(world.redemptions(), 0);
    }

    void aTokenThatIsRefusedAnewIsNotRenewedAgain()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3600);
        int asked = 0;
        for (int i = 0; i < 3; ++i) {
            const auto answer =
                world.tokens->withToken(World::accountOf(alice), backendThatTakes(Secret("none"), &asked));
            QVERIFY(answer);
            QCOMPARE(answer->status, 401);
        }
        QCOMPARE(world.redemptions(), 1);
    }

    void bringsHomeWhatWaitsForTheKeyring_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::newRow("keyring") << QByteArray("keyring");
        QTest::newRow("auto") << QByteArray("auto");
    }
    void bringsHomeWhatWaitsForTheKeyring()
    {
        QFETCH(QByteArray, store);
        World world(store);
        QVERIFY(world.signIn(alice));
        const AccountId account = World::accountOf(alice);
        world.expire();
        // Locked while the server answers.
        world.issuer.failNext(RequestKind::Refresh, fault::held());
        std::future<Result<Renewed>> renewing =
            std::async(std::launch::async, [&] { return world.tokens->renew(account, now()); });
        QTRY_COMPARE_WITH_TIMEOUT(world.server->heldCount(), 1, 20'000);
        world.codexKeyring.setState(KeyringState::Locked);
        world.vaultKeyring.setState(KeyringState::Locked);
        world.server->releaseHeld();
        const Result<Renewed> renewed = renewing.get();
        QVERIFY2(renewed, renewed ? "" : qPrintable(describe(renewed.error())));
        QVERIFY(renewed->unsettled);
        QCOMPARE(renewed->unsettled->code, ErrorCode::KeyringLocked);
        QVERIFY(!QFileInfo::exists(world.authFile()));
        QCOMPARE(world.journalled(), 1);

        // Nobody redeems again meanwhile; nothing is said to be signed out.
        world.start();
        QCOMPARE(world.tokens->validToken(account).error().code, ErrorCode::KeyringLocked);
        world.codexKeyring.setState(KeyringState::Ok);
        QCOMPARE(world.tokens->renew(account, now()).error().code, ErrorCode::KeyringLocked); // sealed
        QCOMPARE(world.redemptions(), 1);

        world.vaultKeyring.setState(KeyringState::Ok);
        const Result<ValidToken> token = world.tokens->validToken(account);
        QVERIFY2(token, token ? "" : qPrintable(describe(token.error())));
        QVERIFY(token->accessToken.sameAs(renewed->credential.tokens()->accessToken));
        QCOMPARE(world.redemptions(), 1);
        QVERIFY(world.live()->hasSameTokens(renewed->credential));
        world.clock.advanceSeconds(120);
        QVERIFY(AccountBook(*world.place).recover());
        QCOMPARE(world.journalled(), 0);
        QVERIFY(world.isAlive(*world.live()));
    }

    void doesNotAskWhatItCouldNotKeep_data()
    {
        QTest::addColumn<KeyringState>("state");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("locked") << KeyringState::Locked << ErrorCode::KeyringLocked;
        QTest::newRow("silent") << KeyringState::Timeout << ErrorCode::KeyringTimeout;
        QTest::newRow("denied") << KeyringState::Denied << ErrorCode::KeyringDenied;
    }
    void doesNotAskWhatItCouldNotKeep()
    {
        QFETCH(KeyringState, state);
        QFETCH(ErrorCode, code);
        World world("keyring");
        QVERIFY(world.signIn(alice));
        world.expire();
        world.vaultKeyring.setState(state); // the journal's key is there
        QCOMPARE(world.tokens->validToken(World::accountOf(alice)).error().code, code);
        QCOMPARE(world.redemptions(), 0);
    }

    void mendsAFileThatCodexCouldNotWrite()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        const auto path = [](const QString &name) { return QFileInfo(name).filesystemFilePath(); };
        std::error_code error;
        std::filesystem::create_hard_link(path(world.authFile()), path(world.homePath() + u"/copy"_s), error);
        QVERIFY(!error);
        QVERIFY(QFile(world.authFile()).setPermissions(QFileDevice::ReadOwner));
        QVERIFY(world.tokens->validToken(World::accountOf(alice)));
        const auto file = readFile(world.authFile());
        QVERIFY(file && *file && !(*file)->readOnly);
        QCOMPARE((*file)->hardLinks, 1);
    }

    void takesNoAnswerForSomebodyElse()
    {
        World world;
        QVERIFY(world.signIn(alice));
        world.expire();
        const Tokens bobs = *world.issuer.signIn(bob);
        const QByteArray answer = QJsonDocument(QJsonObject{
                                                    {u"access_token"_s, QString::fromUtf8(bobs.accessToken.reveal())},
                                                    {u"id_token"_s, QString::fromUtf8(bobs.idToken.reveal())},
                                                    {u"refresh_token"_s, QString::fromUtf8(bobs.refreshToken.reveal())},
                                                })
                                      .toJson();
        world.issuer.failNext(RequestKind::Refresh, fault::status(200, answer));
        const QByteArray before = World::read(world.authFile());
        QCOMPARE(world.tokens->validToken(World::accountOf(alice)).error().code, ErrorCode::AccountMismatch);
        QCOMPARE(World::read(world.authFile()), before);
        QCOMPARE(world.journalled(), 1); // kept, for a person
        QCOMPARE(world.tokens->validToken(World::accountOf(alice)).error().code, ErrorCode::SignInNeeded);
        QCOMPARE(world.redemptions(), 1);
        world.start();
        QVERIFY(world.signIn(alice));
        QVERIFY(world.tokens->validToken(World::accountOf(alice)));
        QCOMPARE(world.journalled(), 1);

        using namespace std::chrono_literals;
        // It is in nobody's way: a good token needs no lock, and there is nothing to recover.
        const Result<QList<JournalIntent>> waiting = journalled(*world.place);
        QVERIFY(waiting && waiting->isEmpty());
        const Result<FileLock> somebodyElses = FileLock::acquire(Workplace::lockFile(world.home()), 0ms, 1ms);
        QVERIFY(somebodyElses);
        world.start();
        std::stop_source stop;
        stop.request_stop(); // so that it need not wait to tell
        QVERIFY(world.tokens->validToken(World::accountOf(alice), stop.get_token()));
    }

    void leavesWhatLiesLiveToWhoHoldsItsHome()
    {
        // It is in the vault too, from before: the live one is the one that counts.
        World world;
        QVERIFY(world.signIn(bob));
        QVERIFY(world.place->vault().keep(world.newSignIn(alice)));
        world.expire();
        Result<FileLock> home = FileLock::acquire(Workplace::lockFile(world.home()), std::chrono::seconds(1),
                                                  std::chrono::milliseconds(10));
        QVERIFY(home);
        std::future<Result<Renewed>> renewing =
            std::async(std::launch::async, [&] { return world.tokens->renew(World::accountOf(alice), now()); });
        QVERIFY(world.signIn(alice));
        home->release();
        QVERIFY(renewing.get());
        QVERIFY(world.isAlive(*world.live())); // renewed in its place, or left alone
        QCOMPARE(world.entryOf(alice).shadowOf, world.home().path());
    }

    void sendsNoTokenToAnotherIssuer()
    {
        World world;
        Issuer another(world.clock);
        const std::unique_ptr<LocalIssuer> server = *LocalIssuer::start(another);
        QVERIFY(world.makeLive(Credential::fromTokens(*another.signIn(alice), world.clock.now())));
        world.expire();
        const Result<ValidToken> token = world.tokens->validToken(World::accountOf(alice));
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::NotAllowed);
        QCOMPARE(world.redemptions(), 0);
        QCOMPARE(another.count(RequestKind::Refresh), 0);
    }

    void doesNotRedeemWhatCodexCouldNotUse()
    {
        World world;
        Tokens tokens = *world.newSignIn(alice).tokens();
        tokens.idToken = Secret("no JWT");
        QVERIFY(world.makeLive(Credential::fromTokens(tokens, world.clock.now())));
        world.expire();
        QCOMPARE(world.tokens->validToken(World::accountOf(alice)).error().code, ErrorCode::InvalidJwt);
        QCOMPARE(world.redemptions(), 0);
    }

    void anOldLeavingIsNotBetterThanWhatWasRefused()
    {
        World world;
        const Credential old = world.newSignIn(alice);
        world.clock.advanceSeconds(3600);
        QVERIFY(world.signIn(alice));
        const Credential live = *world.live();
        QVERIFY(World::write(world.homePath() + u"/.auth-Ab12Cd"_s, old.toFileJson()));
        world.issuer.endSessions(alice);
        QCOMPARE(world.tokens
                     ->renew(World::accountOf(alice),
                             {.kind = RenewalWish::Kind::Rejected, .rejected = live.tokens()->accessToken})
                     .has_value(),
                 true); // it came a moment ago
        world.clock.advanceSeconds(3600);
        QCOMPARE(world.tokens->renew(World::accountOf(alice), now()).error().code, ErrorCode::SignInNeeded);
        QVERIFY(world.live()->hasSameTokens(live));
    }

    void whatWaitsForOneAccountIsNoObstacleForAnother()
    {
        World world("keyring");
        QVERIFY(world.signIn(alice));
        QVERIFY(world.place->sealingKey(world.home()));
        world.expire();
        world.issuer.failNext(RequestKind::Refresh, fault::held());
        std::future<Result<Renewed>> renewing =
            std::async(std::launch::async, [&] { return world.tokens->renew(World::accountOf(alice), now()); });
        QTRY_COMPARE_WITH_TIMEOUT(world.server->heldCount(), 1, 20'000);
        world.codexKeyring.setState(KeyringState::Locked);
        world.server->releaseHeld();
        QVERIFY(renewing.get()->unsettled);
        world.codexKeyring.setState(KeyringState::Ok);

        // The key is gone, so nobody can open what waits.
        QVERIFY(world.vaultKeyring.remove(u"Chatelaine"_s, u"Chatelaine/journal"_s));
        QVERIFY(world.signIn(bob));
        world.clock.advanceSeconds(3600);
        const Result<Renewed> renewed = world.tokens->renew(World::accountOf(bob), now());
        QVERIFY2(renewed, renewed ? "" : qPrintable(describe(renewed.error())));
        QVERIFY(renewed->isRotated);
        // And its own account goes on with a new sign-in.
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3600);
        QVERIFY(world.tokens->renew(World::accountOf(alice), now()));
        QCOMPARE(world.redemptions(), 3);
    }

    void waitsWithADoubtfulTokenWhileTheOtherIsGood()
    {
        World world;
        QVERIFY(world.signIn(alice)); // for ten days
        world.clock.advanceSeconds(3600);
        world.issuer.failNext(RequestKind::Refresh, fault::dropped());
        QCOMPARE(world.tokens->renew(World::accountOf(alice), now()).error().code, ErrorCode::Interrupted);
        const auto doubt = world.lineage(alice).setback;
        QVERIFY(doubt && doubt->isUncertain);
        QVERIFY(doubt->nextTryAt >= validUntil(*world.live()).addSecs(-15 * 60));
        // Nor does a network that comes and goes make it certain.
        world.issuer.failNext(RequestKind::Refresh, fault::forbiddenPage());
        QVERIFY(!world.tokens->renew(World::accountOf(alice), now()));
        QVERIFY(world.lineage(alice).setback->isUncertain);
        QVERIFY(world.lineage(alice).setback->nextTryAt >= validUntil(*world.live()).addSecs(-15 * 60));
    }

    void takesNoTimeFromAnAnswerWithoutAnAccessToken()
    {
        World world;
        QVERIFY(world.signIn(alice));
        IssuerBehaviour behaviour = world.issuer.behaviour();
        behaviour.givesAccessToken = false;
        world.issuer.setBehaviour(behaviour);
        world.clock.advanceSeconds(9 * 24 * 3600 + 60);
        QVERIFY(world.tokens->renew(World::accountOf(alice), now()));
        QCOMPARE(world.lineage(alice).clockSkew(world.clock).count(), 0);
    }

    void aValidTokenNeedsNoLock()
    {
        World world;
        QVERIFY(world.signIn(alice));
        const Result<FileLock> home = FileLock::acquire(Workplace::lockFile(world.home()), std::chrono::seconds(1),
                                                        std::chrono::milliseconds(10));
        QVERIFY(home);
        QVERIFY(world.tokens->validToken(World::accountOf(alice)));
    }

    void whoWasSignedOutDoesNotComeBack()
    {
        World world("keyring");
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3600);
        const Result<Renewed> renewed = world.tokens->renew(World::accountOf(alice), now());
        QVERIFY(renewed && renewed->isSettling);
        QCOMPARE(world.journalled(), 1);
        const AccountBook book(*world.place);
        QCOMPARE(book.signOut({}).value_or(false), true);
        QCOMPARE(world.journalled(), 0);

        // Codex's own logout counts as well.
        QVERIFY(world.signIn(alice));
        world.clock.advanceSeconds(3600);
        QVERIFY(world.tokens->renew(World::accountOf(alice), now()));
        QVERIFY(world.codexKeyring.remove(CodexHome::keyringService(), world.home().keyringAccount()));
        world.clock.advanceSeconds(3600);
        QVERIFY(book.recover());
        QCOMPARE(world.journalled(), 0);
        QVERIFY(!world.live());
        QVERIFY(book.snapshot().find(World::accountOf(alice))->isUnverified); // offered, and not used by itself
    }

    void leavesAMixedCredentialAlone()
    {
        World world;
        Tokens tokens = *world.newSignIn(alice).tokens();
        tokens.idToken = world.newSignIn(aliceAtWork).tokens()->idToken;
        const Credential mixed = Credential::fromTokens(tokens, world.clock.now());
        QVERIFY(world.makeLive(mixed));
        world.expire();
        QCOMPARE(world.tokens->validToken(identify(mixed).account).error().code, ErrorCode::Mixed);
        QCOMPARE(world.redemptions(), 0);
        QVERIFY(world.live()->hasSameTokens(mixed));
    }
};

QTEST_GUILESS_MAIN(TestTokenManager)
#include "tst_tokenmanager.moc"
