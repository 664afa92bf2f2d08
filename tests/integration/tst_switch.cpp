// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/backendanswers.h"
#include "support/fakeproc.h"
#include "support/world.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString alice = u"alice-plus"_s;
const QString aliceAtWork = u"alice-acme"_s;
const QString bob = u"bob-acme"_s;

AccountId idOf(const QString &person)
{
    return World::accountOf(person);
}

//! Alice is live and Bob waits in the vault; no Codex runs unless one is shown.
struct TwoAccounts : World
{
    FakeProc running;

    explicit TwoAccounts(const QByteArray &store = "file")
        : World(store)
    {
        proc = running.root();
        start();
        if (!signIn(alice) || !keep(bob) || !book().keepShadow())
            qFatal("the two accounts could not be set up");
    }
    bool showCodex(qint64 pid = 100) { return running.showCodex(home().path(), pid); }
    Result<Admitted> switchTo(const QString &person, const SwitchConsent &consent = {})
    {
        return book().switchTo(idOf(person), consent);
    }
    ErrorCode refusal(const QString &person, const SwitchConsent &consent = {})
    {
        const Result<Admitted> switched = switchTo(person, consent);
        return switched ? ErrorCode::Internal : switched.error().code;
    }
    //! Both are renewed by the issuer, wherever they are, and the journal is empty.
    bool areBothAlive()
    {
        for (const QString &person : {alice, bob}) {
            const Result<Credential> counts = renewal().look(idOf(person));
            if (!counts || !isAlive(*counts))
                return false;
        }
        return journalled() == 0;
    }
    //! A record that a program left when it was killed in a switch from Alice to Bob.
    bool leaveSwitchRecord()
    {
        return place->journal()
            .begin({.act = JournalAct::Switch,
                    .home = home().path(),
                    .account = idOf(bob),
                    .outgoing = idOf(alice),
                    .startedAt = clock.now()},
                   {})
            .has_value();
    }
};

} // namespace

class TestSwitch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsOneAwayAndTheOtherInItsPlace_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::newRow("file") << QByteArray("file");
        QTest::newRow("keyring") << QByteArray("keyring");
        QTest::newRow("auto") << QByteArray("auto");
    }
    void putsOneAwayAndTheOtherInItsPlace()
    {
        QFETCH(QByteArray, store);
        TwoAccounts world(store);
        const Result<Admitted> there = world.switchTo(bob);
        QVERIFY(there.has_value());
        QVERIFY(there->account.isLive);
        QCOMPARE(there->account.id, idOf(bob));
        QCOMPARE(there->displaced.value_or(Account()).id, idOf(alice));
        QCOMPARE(world.liveAccount(), idOf(bob));
        QCOMPARE(world.entryOf(alice).shadowOf, QString());
        QCOMPARE(world.entryOf(bob).shadowOf, world.home().path());
        QCOMPARE(world.redemptions(), 0); // nothing was due, and no Codex runs

        const Result<Admitted> back = world.switchTo(alice);
        QVERIFY(back.has_value());
        QCOMPARE(world.liveAccount(), idOf(alice));
        QCOMPARE(world.entryOf(bob).shadowOf, QString());
        QVERIFY(world.areBothAlive());
    }

    void doesNothingForWhoIsLive()
    {
        TwoAccounts world;
        const QByteArray before = world.read(world.authFile());
        const Result<Admitted> switched = world.switchTo(alice);
        QVERIFY(switched.has_value());
        QVERIFY(switched->account.isLive);
        QVERIFY(!switched->displaced);
        QCOMPARE(world.read(world.authFile()), before);
    }

    void renewsATargetThatIsDue()
    {
        TwoAccounts world;
        world.clock.advanceSeconds(9 * 24 * 3600 + 3600);
        const Secret before = world.kept(bob)->tokens()->refreshToken;
        QVERIFY(world.switchTo(bob));
        QVERIFY(!world.liveRefreshToken().sameAs(before));
        QVERIFY(world.areBothAlive());
    }

    void keepsATargetThatIsGoodWhereTheServerIsAway()
    {
        TwoAccounts world;
        world.clock.advanceSeconds(9 * 24 * 3600 + 3600);
        world.server.reset();
        QVERIFY(world.switchTo(bob));
        QCOMPARE(world.liveAccount(), idOf(bob));
    }

    void refusesATargetWithoutAGoodToken()
    {
        TwoAccounts world;
        world.expire();
        world.server.reset();
        QCOMPARE(world.refusal(bob), ErrorCode::Unreachable);
        QCOMPARE(world.liveAccount(), idOf(alice));
        QCOMPARE(world.journalled(), 0);
    }

    void refusesATargetThatMustSignIn()
    {
        TwoAccounts world;
        world.issuer.endSessions(bob);
        world.expire();
        QCOMPARE(world.refusal(bob), ErrorCode::SignInNeeded);
        QCOMPARE(world.liveAccount(), idOf(alice));
    }

    void refusesWhatTheConfigurationForbids()
    {
        TwoAccounts world;
        QVERIFY(world.writeConfig("forced_chatgpt_workspace_id = \"" + idOf(alice).workspace.toUtf8() + "\"\n"));
        QCOMPARE(world.refusal(bob), ErrorCode::WorkspaceRestricted);
        QVERIFY(world.writeConfig("forced_login_method = \"api\"\n"));
        QCOMPARE(world.refusal(bob), ErrorCode::LoginMethodRestricted);
        QCOMPARE(world.liveAccount(), idOf(alice));
    }

    void refusesIfSomebodyElseIsLiveThanWasShown()
    {
        TwoAccounts world;
        QCOMPARE(world.refusal(bob, {.shown = idOf(aliceAtWork)}), ErrorCode::AccountMismatch);
        QCOMPARE(world.liveAccount(), idOf(alice));
        QVERIFY(world.switchTo(bob, {.shown = idOf(alice)}));
    }

    void refusesToDisplaceAMixedOne()
    {
        TwoAccounts world;
        Tokens tokens = *world.live()->tokens();
        tokens.idToken = world.newSignIn(bob).tokens()->idToken;
        QVERIFY(world.makeLive(Credential::fromTokens(tokens, world.clock.now())));
        QCOMPARE(world.refusal(bob), ErrorCode::Mixed);
    }

    void fencesWhereACodexRuns()
    {
        TwoAccounts world;
        QVERIFY(world.showCodex());
        const Secret before = world.liveRefreshToken();
        const Result<Admitted> switched = world.switchTo(bob);
        QVERIFY(switched.has_value());
        QCOMPARE(switched->programs.size(), 1);
        QCOMPARE(world.redemptions(), 1);
        // What the Codex could redeem is worth nothing, and what we keep is.
        QVERIFY(world.lineage(alice).spent.contains(before.fingerprint()));
        QVERIFY(!world.kept(alice)->tokens()->refreshToken.sameAs(before));
        QVERIFY(world.areBothAlive());
    }

    void fencesForACodexThatComesMeanwhile()
    {
        // While the target is renewed, after we looked who runs.
        TwoAccounts world;
        world.clock.advanceSeconds(9 * 24 * 3600 + 3600);
        struct Meanwhile final : Http
        {
            TwoAccounts &world;
            explicit Meanwhile(TwoAccounts &all)
                : world(all)
            {
            }
            Result<HttpAnswer> send(const HttpCall &call, std::stop_token stop) override
            {
                if (!world.showCodex())
                    qFatal("no Codex could be shown");
                return world.http.send(call, stop);
            }
        } meanwhile(world);
        const Renewal renewal(*world.place, TokenEndpoint(world.endpoints(), meanwhile),
                              {.watchCodex = 0ms, .checkRefusal = 0ms, .poll = 5ms});
        const Result<Admitted> switched = AccountBook(*world.place, renewal).switchTo(idOf(bob), {});
        QVERIFY(switched.has_value());
        QCOMPARE(world.lineage(alice).spent.size(), 1);
        QVERIFY(world.areBothAlive());
    }

    void goesOnWithoutAFenceWhereNothingIsAboutToBeRenewed()
    {
        TwoAccounts world;
        QVERIFY(world.showCodex());
        world.server.reset();
        QVERIFY(world.switchTo(bob));
        QCOMPARE(world.liveAccount(), idOf(bob));
    }

    void asksBeforeItLosesWhatMayBeRenewed()
    {
        TwoAccounts world;
        QVERIFY(world.showCodex());
        world.clock.advanceSeconds(9 * 24 * 3600 + 3600);
        QVERIFY(world.tokens->renew(idOf(bob), {.kind = RenewalWish::Kind::Now}));
        world.clock.advanceSeconds(22 * 3600 + 55 * 60); // Alice has five minutes left
        world.server.reset();
        QCOMPARE(world.refusal(bob), ErrorCode::SwitchUnsafe);
        QCOMPARE(world.liveAccount(), idOf(alice));
        QVERIFY(world.switchTo(bob, {.mayLose = true}));
        QCOMPARE(world.liveAccount(), idOf(bob));
        QVERIFY(world.kept(alice).has_value());
    }

    void keepsANewSignInThatMayNotDisplaceAnother()
    {
        TwoAccounts world;
        QVERIFY(world.showCodex());
        world.clock.advanceSeconds(9 * 24 * 3600 + 23 * 3600 + 55 * 60); // Alice has five minutes left
        const Credential credential = world.newSignIn(aliceAtWork);
        world.server.reset();
        const Result<Admitted> admitted = world.book().admit(credential, Use::ForCodex);
        QVERIFY(admitted.has_value());
        QVERIFY(!admitted->account.isLive);
        QCOMPARE(admitted->refusal.value_or(Error()).code, ErrorCode::SwitchUnsafe);
        QCOMPARE(world.liveAccount(), idOf(alice));
        QVERIFY(world.kept(aliceAtWork)->hasSameTokens(credential));
        QCOMPARE(world.journalled(), 0);
    }

    void letsGoOfOneThatMustSignInAnyway()
    {
        TwoAccounts world;
        QVERIFY(world.showCodex());
        world.issuer.endSessions(alice);
        QCOMPARE(world.refusal(bob), ErrorCode::SwitchUnsafe); // now it is known
        QVERIFY(world.switchTo(bob));
        QCOMPARE(world.liveAccount(), idOf(bob));
    }

    void takesWhatAKilledCodexLeft()
    {
        // It had renewed Alice's, and was killed before it could put its file in place.
        TwoAccounts world;
        world.clock.advanceSeconds(3600);
        const auto answer = world.endpoint().refresh(world.liveRefreshToken(), RefreshReason::ProactiveExpiry);
        QVERIFY(answer.has_value());
        const Credential left = world.live()->withTokens(*answer, world.clock.now());
        QVERIFY(world.write(world.homePath() + u"/.auth-Ab12Cd"_s, left.toFileJson()));
        QVERIFY(world.switchTo(bob));
        QVERIFY(world.kept(alice)->hasSameTokens(left));
        QVERIFY(world.areBothAlive());
    }

    void asksBeforeRunningProgramsGoOnAsTheOtherMember()
    {
        TwoAccounts world;
        QVERIFY(world.keep(aliceAtWork));
        QVERIFY(world.switchTo(aliceAtWork));
        const Result<SwitchPlan> quiet = world.book().planSwitch(idOf(bob));
        QVERIFY(quiet.has_value());
        QVERIFY(quiet->isSameWorkspace && quiet->programs.isEmpty());
        QVERIFY(world.showCodex());
        QCOMPARE(world.refusal(bob), ErrorCode::MembersDiffer);
        QVERIFY(world.switchTo(bob, {.mayMoveMembers = true}));
        QCOMPARE(world.liveAccount(), idOf(bob));
    }

    void plansWhatItWouldDo()
    {
        TwoAccounts world;
        QVERIFY(world.showCodex());
        QVERIFY(world.book().rename(idOf(alice), u"Home"_s) && world.book().rename(idOf(bob), u"Work"_s));
        const Result<SwitchPlan> plan = world.book().planSwitch(idOf(bob));
        QVERIFY(plan.has_value());
        QCOMPARE(plan->target.label, u"Work"_s);
        QCOMPARE(plan->outgoing->label, u"Home"_s);
        QCOMPARE(plan->home, world.home().path());
        QCOMPARE(plan->target.id, idOf(bob));
        QCOMPARE(plan->outgoing.value_or(Account()).id, idOf(alice));
        QCOMPARE(plan->programs.size(), 1);
        QVERIFY(!plan->isSameWorkspace);
        QCOMPARE(world.book().planSwitch(idOf(aliceAtWork)).error().code, ErrorCode::AccountMismatch);
    }

    void refusesOneThatIsLiveInAnotherHome()
    {
        TwoAccounts world;
        QTemporaryDir folder;
        const QString other = QFileInfo(folder.path()).canonicalFilePath();
        QVERIFY(world.write(other + u"/auth.json"_s, world.kept(bob)->toFileJson()));
        QVERIFY(world.book().at(other).keepShadow());
        const Result<Admitted> refused = world.switchTo(bob);
        QCOMPARE(refused.error().code, ErrorCode::LiveElsewhere);
        QCOMPARE(refused.error().detail, other);
        // There it can be renewed, from here too.
        world.clock.advanceSeconds(3600);
        QVERIFY(world.tokens->renew(idOf(bob), {.kind = RenewalWish::Kind::Now})->isRotated);
        QVERIFY(Credential::parse(world.read(other + u"/auth.json"_s), other)
                    ->hasSameTokens(world.renewal().look(idOf(bob)).value()));
        // Once it is free there, it can be had here.
        QVERIFY(QFile::remove(other + u"/auth.json"_s));
        QVERIFY(world.switchTo(bob));
        QVERIFY(world.areBothAlive());
    }

    void looksAfterOneOfAnotherHomeThatNobodyCopiedYet()
    {
        TwoAccounts world;
        const QTemporaryDir folder;
        const QString other = QFileInfo(folder.path()).canonicalFilePath();
        const AccountId id = idOf(aliceAtWork);
        QVERIFY(world.write(other + u"/auth.json"_s, world.newSignIn(aliceAtWork).toFileJson()));
        QCOMPARE(world.book().rename(id, u"Work"_s).error().code, ErrorCode::NotSignedIn); // of no home that is known
        HomeList homes = world.place->surroundings().otherHomes;
        homes.set({other});
        world.clock.advanceSeconds(3600);
        const Result<Renewed> renewed = world.tokens->renew(id, {.kind = RenewalWish::Kind::Now});
        QVERIFY(renewed && renewed->isRotated);
        QVERIFY(Credential::parse(world.read(other + u"/auth.json"_s), other)->hasSameTokens(renewed->credential));

        QVERIFY(QDir(world.dataFolder() + u"/vault"_s).removeRecursively());
        QVERIFY(world.book().rename(id, u"Work"_s));
        QCOMPARE(world.entryOf(aliceAtWork).label, u"Work"_s);
        QCOMPARE(world.entryOf(aliceAtWork).shadowOf, other);

        QVERIFY(QDir(world.dataFolder() + u"/vault"_s).removeRecursively());
        QVERIFY(world.book().signOut(id).value_or(false));
        QVERIFY(!QFile::exists(other + u"/auth.json"_s));
    }

    // ---- the copy of what is live ----------------------------------------------------------------------------------

    void writesTheNewerCopyBackOverAnOldOne()
    {
        TwoAccounts world;
        const Credential old = *world.live();
        world.clock.advanceSeconds(3600);
        QVERIFY(world.tokens->renew(idOf(alice), {.kind = RenewalWish::Kind::Now}));
        const Credential current = *world.live();
        QVERIFY(world.makeLive(old)); // a restored backup
        QVERIFY(world.book().snapshot().home.isShadowDue);
        QVERIFY(world.book().keepShadow());
        QVERIFY(world.live()->hasSameTokens(current));
        QCOMPARE(world.redemptions(), 1); // the old one was never asked for
        QVERIFY(world.areBothAlive());
    }

    void isNotLostIfSomebodyWritesOverIt()
    {
        TwoAccounts world;
        QVERIFY(world.signIn(aliceAtWork)); // another tool
        const Snapshot seen = world.book().snapshot();
        QVERIFY(seen.find(idOf(alice)) && seen.find(idOf(alice))->isUnverified);
        QVERIFY(!seen.find(idOf(alice))->renewalAt.isValid());
        world.expire();
        QCOMPARE(world.tokens->validToken(idOf(alice)).error().code, ErrorCode::Unverified);
        QVERIFY(world.switchTo(alice));
        QVERIFY(!world.book().snapshot().find(idOf(alice))->isUnverified);
        QVERIFY(world.areBothAlive());
    }

    void asksTheIssuerBeforeAnUnverifiedOneIsLive()
    {
        TwoAccounts world;
        QVERIFY(world.signIn(aliceAtWork)); // another tool
        world.issuer.endSessions(alice); // which signed her out
        QVERIFY(world.switchTo(alice)); // her token is good for a while all the same
        QVERIFY(world.lineage(alice).refusal.has_value());
        QVERIFY(world.switchTo(aliceAtWork));
        world.expire();
        QCOMPARE(world.refusal(alice), ErrorCode::SignInNeeded);
    }

    void neverAsksForAnOldOneWhileTheNewerIsLockedAway()
    {
        TwoAccounts world;
        const Credential old = *world.live();
        world.clock.advanceSeconds(3600);
        // Codex renewed it, and we saw that; then somebody put the old one back, and it is due.
        const auto renewed = world.endpoint().refresh(old.tokens()->refreshToken, RefreshReason::ProactiveExpiry);
        QVERIFY(world.makeLive(old.withTokens(*renewed, world.clock.now())));
        QVERIFY(world.book().keepShadow());
        QVERIFY(world.makeLive(old));
        world.expire();
        world.vaultKeyring.setState(KeyringState::Locked);
        const int before = world.redemptions();
        QCOMPARE(world.tokens->validToken(idOf(alice)).error().code, ErrorCode::KeyringLocked);
        QCOMPARE(world.redemptions(), before);
        world.vaultKeyring.setState(KeyringState::Ok);
        QVERIFY(world.tokens->validToken(idOf(alice)));
    }

    void keepsWhatIsWrittenOverInTheFile()
    {
        // In auto the keyring's counts; another sign-in lies in the file, and every write removes that file.
        TwoAccounts world("auto");
        const Credential hidden = world.newSignIn(aliceAtWork);
        QVERIFY(world.write(world.authFile(), hidden.toFileJson()));
        world.clock.advanceSeconds(3600);
        QVERIFY(world.tokens->renew(idOf(alice), {.kind = RenewalWish::Kind::Now})->isRotated);
        QVERIFY(!QFile::exists(world.authFile()));
        QVERIFY(world.kept(aliceAtWork)->hasSameTokens(hidden));
        QCOMPARE(world.entryOf(aliceAtWork).shadowOf, QString());
    }

    void takesTheNewerOfATargetThatLiesInTheFile()
    {
        // A Codex wrote it there while the keyring was locked.
        TwoAccounts world("auto");
        world.clock.advanceSeconds(3600);
        const auto renewed =
            world.endpoint().refresh(world.kept(bob)->tokens()->refreshToken, RefreshReason::ProactiveExpiry);
        const Credential newer = world.kept(bob)->withTokens(*renewed, world.clock.now());
        QVERIFY(world.write(world.authFile(), newer.toFileJson()));
        QVERIFY(world.switchTo(bob));
        QVERIFY(world.live()->hasSameTokens(newer));
        QVERIFY(world.areBothAlive());
    }

    void renewsTheNewerOfOneThatLiesInTheFile()
    {
        TwoAccounts world("auto");
        world.clock.advanceSeconds(3600);
        const auto renewed =
            world.endpoint().refresh(world.kept(bob)->tokens()->refreshToken, RefreshReason::ProactiveExpiry);
        QVERIFY(world.write(world.authFile(), world.kept(bob)->withTokens(*renewed, world.clock.now()).toFileJson()));
        world.clock.advanceSeconds(3600);
        QVERIFY(world.tokens->renew(idOf(bob), {.kind = RenewalWish::Kind::Now})->isRotated);
        QCOMPARE(world.lineage(bob).spent.last(), renewed->refreshToken.fingerprint());
        QVERIFY(world.areBothAlive());
    }

    void keepsNoCopyWhereItIsLessProtected()
    {
        World world("keyring");
        QVERIFY(world.signIn(alice));
        world.vaultKeyring.setState(KeyringState::Unavailable);
        QCOMPARE(world.book().keepShadow().error().code, ErrorCode::KeyringUnavailable);
        QCOMPARE(world.entryOf(alice).account, AccountId());
    }

    void writesTheNewerOneOverAnOlderKeyringItem()
    {
        // A Codex could not reach the keyring when it renewed: the answer went into the file, and the item is spent.
        World world("auto");
        QVERIFY(world.signIn(alice));
        QVERIFY(world.book().keepShadow());
        world.clock.advanceSeconds(100);
        const Credential newer = world.newSignIn(alice);
        QVERIFY(world.write(world.authFile(), newer.toFileJson()));

        QVERIFY(world.book().snapshot().home.isShadowDue);
        QVERIFY(world.book().keepShadow());
        const Result<std::optional<Secret>> item =
            world.codexItems.read(CodexHome::keyringService(), world.home().keyringAccount());
        QVERIFY(item && *item);
        QCOMPARE(Credential::parse((*item)->reveal(), u"item"_s)->refreshFingerprint(), newer.refreshFingerprint());
        QCOMPARE(world.place->live(world.home()).read()->where, StoredIn::Keyring);
        QCOMPARE(world.entryOf(alice).fingerprint, newer.refreshFingerprint());
        QVERIFY(!world.book().snapshot().home.isShadowDue);
    }

    void seesOneSignInInTwoHomes()
    {
        TwoAccounts world;
        QTemporaryDir folder;
        const QString other = QFileInfo(folder.path()).canonicalFilePath();
        QVERIFY(world.write(other + u"/auth.json"_s, world.read(world.authFile())));
        const Snapshot seen = world.book().at(other).snapshot();
        QCOMPARE(seen.problems.value(0).code, ErrorCode::LiveElsewhere);
        world.expire();
        const Renewal there(world.place->at(other), world.endpoint());
        QCOMPARE(there.renew(idOf(alice), {}).error().code, ErrorCode::LiveElsewhere);
        QCOMPARE(world.redemptions(), 0);
    }

    void renewsNothingThatTwoHomesOfTheSettingsUse()
    {
        // The copy in the vault is of the first home, and the second was copied from it by hand.
        TwoAccounts world;
        QTemporaryDir folder;
        const QString other = QFileInfo(folder.path()).canonicalFilePath();
        QVERIFY(world.write(other + u"/auth.json"_s, world.read(world.authFile())));
        QCOMPARE(world.entryOf(alice).shadowOf, world.home().path());
        HomeList homes = world.place->surroundings().otherHomes;
        homes.set({other}); // while the program runs

        const Snapshot seen = world.book().snapshot();
        QCOMPARE(seen.problems.value(0).code, ErrorCode::LiveElsewhere);
        QCOMPARE(seen.problems.value(0).detail, other);
        QVERIFY(!seen.live()->renewalAt.isValid());
        world.expire();
        for (const RenewalWish::Kind kind : {RenewalWish::Kind::WhenDue, RenewalWish::Kind::Now}) {
            QCOMPARE(world.renewal().renew(idOf(alice), {.kind = kind}).error().code, ErrorCode::LiveElsewhere);
            const Renewal there(world.place->at(other), world.endpoint());
            QCOMPARE(there.renew(idOf(alice), {.kind = kind}).error().code, ErrorCode::LiveElsewhere);
        }
        QCOMPARE(world.redemptions(), 0);
        // Each is good again as soon as the other is somebody else's.
        QVERIFY(QFile::remove(other + u"/auth.json"_s));
        QVERIFY(world.renewal().renew(idOf(alice), {.kind = RenewalWish::Kind::Now}));
        QVERIFY(world.book().snapshot().problems.isEmpty());
    }

    void leavesTheOutgoingOneToItsOtherHome()
    {
        // Alice is live here and there; here Bob takes her place.
        TwoAccounts world;
        QTemporaryDir folder;
        const QString other = QFileInfo(folder.path()).canonicalFilePath();
        QVERIFY(world.write(other + u"/auth.json"_s, world.read(world.authFile())));
        QVERIFY(world.place->vault().setShadowOf(idOf(alice), other));
        QVERIFY(world.switchTo(bob));
        QCOMPARE(world.entryOf(alice).shadowOf, other); // never renewed as if nobody used it
        QCOMPARE(world.refusal(alice), ErrorCode::LiveElsewhere);
    }

    void waitsForAnAnswerThatLiesInTheJournalForAnotherHome()
    {
        // A renewal in another home was killed with its answer, and another tool took the account out there.
        TwoAccounts world;
        QTemporaryDir folder;
        const QString other = QFileInfo(folder.path()).canonicalFilePath();
        const Credential old = *world.kept(bob);
        QVERIFY(world.place->vault().setShadowOf(idOf(bob), other));
        {
            Result<JournalRecord> record = world.place->journal().begin({.act = JournalAct::Refresh,
                                                                         .home = other,
                                                                         .account = idOf(bob),
                                                                         .issuer = world.endpoints().issuerOrigin(),
                                                                         .fingerprint = old.refreshFingerprint(),
                                                                         .startedAt = world.clock.now()},
                                                                        {});
            QVERIFY(record.has_value());
            world.clock.advanceSeconds(60);
            const auto answer = world.endpoint().refresh(old.tokens()->refreshToken, RefreshReason::Forced);
            QVERIFY(record->keepAnswer(Secret(old.withTokens(*answer, world.clock.now()).toKeyringJson())));
        }
        QVERIFY(world.switchTo(bob));
        QVERIFY(world.areBothAlive());
    }

    void switchesAwayFromOneThatCodexMayNotUse()
    {
        TwoAccounts world;
        QVERIFY(world.showCodex());
        QVERIFY(world.writeConfig("forced_chatgpt_workspace_id = \"" + idOf(bob).workspace.toUtf8() + "\"\n"));
        QVERIFY(world.switchTo(bob));
        QVERIFY(world.areBothAlive());
    }

    void putsAnUnreadableOneAsideOnlyIfItGoesOn()
    {
        TwoAccounts world;
        QVERIFY(world.write(world.authFile(), "{\"tokens\": "));
        world.issuer.endSessions(bob);
        world.clock.advanceSeconds(11 * 24 * 3600);
        QCOMPARE(world.refusal(bob), ErrorCode::SignInNeeded);
        QCOMPARE(world.read(world.authFile()), QByteArray("{\"tokens\": "));
        QVERIFY(world.keep(bob));
        QVERIFY(world.switchTo(bob));
        QCOMPARE(world.liveAccount(), idOf(bob));
    }

    // ---- what a crash leaves ---------------------------------------------------------------------------------------

    void findsThatItDidNotHappen()
    {
        TwoAccounts world;
        QVERIFY(world.leaveSwitchRecord());
        QVERIFY(world.book().recover());
        QCOMPARE(world.liveAccount(), idOf(alice));
        QCOMPARE(world.entryOf(alice).shadowOf, world.home().path());
        QCOMPARE(world.entryOf(bob).shadowOf, QString());
        QVERIFY(world.areBothAlive());
    }

    void findsThatItHappened()
    {
        TwoAccounts world;
        QVERIFY(world.leaveSwitchRecord());
        QVERIFY(world.makeLive(*world.kept(bob)));
        QVERIFY(world.book().recover());
        QCOMPARE(world.liveAccount(), idOf(bob));
        QCOMPARE(world.entryOf(alice).shadowOf, QString());
        QCOMPARE(world.entryOf(bob).shadowOf, world.home().path());
        QVERIFY(world.areBothAlive());
    }

    void neverRepeatsItsWrite()
    {
        TwoAccounts world;
        QVERIFY(world.leaveSwitchRecord());
        QVERIFY(world.signIn(aliceAtWork)); // somebody came meanwhile
        QVERIFY(world.book().recover());
        QCOMPARE(world.liveAccount(), idOf(aliceAtWork));
        QVERIFY(world.areBothAlive());
    }

    void keepsTheRecordWhileTheStoreIsOutOfReach()
    {
        TwoAccounts world("keyring");
        QVERIFY(world.leaveSwitchRecord());
        world.codexKeyring.setState(KeyringState::Locked);
        const Result<QList<Unsettled>> unsettled = world.book().recover();
        QVERIFY(unsettled.has_value());
        QCOMPARE(unsettled->size(), 1);
        world.codexKeyring.setState(KeyringState::Ok);
        QVERIFY(world.book().recover()->isEmpty());
        QVERIFY(world.areBothAlive());
    }

    void finishesARemoval()
    {
        TwoAccounts world;
        const BackendAnswers answers(world.dataFolder());
        QVERIFY(answers.keep(World::accountOf(alice), {.usage = {.takenAt = world.clock.now()}}));
        QVERIFY(world.place->journal().begin({.act = JournalAct::Removal,
                                              .home = world.home().path(),
                                              .account = idOf(alice),
                                              .fingerprint = world.liveRefreshToken().fingerprint(),
                                              .startedAt = world.clock.now()},
                                             {}));
        QVERIFY(world.book().recover());
        QVERIFY(!world.live());
        QVERIFY(!world.kept(alice));
        QCOMPARE(world.journalled(), 0);
        QVERIFY(!answers.of(World::accountOf(alice)).usage.takenAt.isValid());
    }

    void keepsWhatTheKeyringHidesWhenItFinishesARemoval()
    {
        World world("keyring");
        QVERIFY(world.signIn(alice));
        const Credential hidden = world.newSignIn(bob);
        QVERIFY(world.write(world.authFile(), hidden.toFileJson()));
        QVERIFY(world.place->journal().begin({.act = JournalAct::Removal,
                                              .home = world.home().path(),
                                              .account = idOf(alice),
                                              .fingerprint = world.liveRefreshToken().fingerprint(),
                                              .startedAt = world.clock.now()},
                                             {}));
        QVERIFY(world.book().recover());
        QCOMPARE(world.journalled(), 0);
        QVERIFY(world.liveAccount() != idOf(alice) && !world.kept(alice));
        const std::optional<Credential> kept = world.kept(bob);
        QVERIFY(kept && kept->refreshFingerprint() == hidden.refreshFingerprint());
    }

    void removesOneThatMixesTwoAccountsAndKeepsTheGoodCopy()
    {
        TwoAccounts world;
        const QByteArray good = world.entryOf(alice).fingerprint;
        // The tokens of another, below her account id.
        QJsonObject mixed = QJsonDocument::fromJson(world.read(world.authFile())).object();
        QJsonObject tokens = mixed.value("tokens"_L1).toObject();
        tokens.insert(u"id_token"_s, QString::fromUtf8(world.newSignIn(bob).tokens()->idToken.reveal()));
        mixed.insert(u"tokens"_s, tokens);
        QVERIFY(world.write(world.authFile(), QJsonDocument(mixed).toJson()));
        const AccountId named = world.liveAccount();
        QVERIFY(world.book().signOut(named, Scope::ThisComputer));
        QVERIFY(!world.live());
        QCOMPARE(world.journalled(), 0);
        QCOMPARE(world.entryOf(alice).fingerprint, good);
    }

    void finishesNoRemovalOfWhatCameSince()
    {
        // The home could not be written meanwhile, so that a new sign-in was only kept.
        TwoAccounts world;
        const QByteArray removed = world.liveRefreshToken().fingerprint();
        QVERIFY(QFile::remove(world.authFile()));
        QVERIFY(world.place->vault().remove(idOf(alice)));
        QVERIFY(world.place->journal().begin({.act = JournalAct::Removal,
                                              .home = world.home().path(),
                                              .account = idOf(alice),
                                              .fingerprint = removed,
                                              .startedAt = world.clock.now()},
                                             {}));
        world.clock.advanceSeconds(60);
        QVERIFY(world.keep(alice));
        QVERIFY(world.book().recover());
        QVERIFY(world.isAlive(*world.kept(alice)));
    }

    void finishesARemovalOfWhichOnlyTheIndexIsLeft()
    {
        TwoAccounts world;
        QVERIFY(world.place->journal().begin({.act = JournalAct::Removal,
                                              .account = idOf(bob),
                                              .fingerprint = world.entryOf(bob).fingerprint,
                                              .startedAt = world.clock.now()},
                                             {}));
        QVERIFY(world.ourItems.remove(u"Chatelaine"_s, u"Chatelaine/"_s + idOf(bob).toString()).value_or(false));
        QVERIFY(!world.tokens->renew(idOf(bob), {.kind = RenewalWish::Kind::Now}));
        QCOMPARE(world.entryOf(bob).account, AccountId());
        QCOMPARE(world.journalled(), 0);
    }

    void leavesANewSignInToARemovalThatWasCutOff()
    {
        TwoAccounts world;
        QVERIFY(world.place->journal().begin({.act = JournalAct::Removal,
                                              .home = world.home().path(),
                                              .account = idOf(alice),
                                              .fingerprint = world.liveRefreshToken().fingerprint(),
                                              .startedAt = world.clock.now()},
                                             {}));
        world.clock.advanceSeconds(60);
        QVERIFY(world.signIn(alice)); // with Codex, since
        QVERIFY(world.book().recover());
        QCOMPARE(world.liveAccount(), idOf(alice));
        QVERIFY(world.isAlive(*world.live()));
    }

    // ---- away from here, and from everywhere -----------------------------------------------------------------------

    void removesWithoutTellingTheIssuer()
    {
        TwoAccounts world;
        const Credential copy = *world.live();
        QVERIFY(world.book().signOut(idOf(alice)).value_or(false));
        QVERIFY(!world.live());
        QVERIFY(!world.kept(alice));
        QVERIFY(world.isAlive(copy)); // elsewhere it goes on
    }

    void revokesEverywhere_data()
    {
        QTest::addColumn<QString>("person");
        QTest::newRow("who is live") << alice;
        QTest::newRow("who is kept") << bob;
    }
    void revokesEverywhere()
    {
        QFETCH(QString, person);
        TwoAccounts world;
        const Credential copy = *world.kept(person);
        QVERIFY(world.book().signOut(idOf(person), Scope::Everywhere).value_or(false));
        QVERIFY(!world.kept(person));
        QVERIFY(!world.isAlive(copy));
        QCOMPARE(world.journalled(), 0);
    }

    void removesNothingThatItCouldNotRevoke()
    {
        TwoAccounts world;
        world.server.reset();
        QCOMPARE(world.book().signOut(idOf(alice), Scope::Everywhere).error().code, ErrorCode::Unreachable);
        QCOMPARE(world.liveAccount(), idOf(alice));
        QVERIFY(world.kept(alice).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSwitch)
#include "tst_switch.moc"
