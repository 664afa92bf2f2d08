// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountmanager.h"
#include "support/world.h"

#include <QTest>

#include <filesystem>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms
const QString alice = u"alice-plus"_s;
const QString bob = u"bob-acme"_s;

//! A program that runs: what it does by itself.
struct Running : World
{
    std::unique_ptr<AccountManager> manager;

    explicit Running(const QByteArray &store = "file")
        : World(store)
    {
    }
    ~Running() { manager.reset(); }

    void run(RefreshPolicy policy = RefreshPolicy::Ahead)
    {
        manager = std::make_unique<AccountManager>(ManagerOptions{.surroundings = place->surroundings(),
                                                                  .codexKeyring = &codexKeyring,
                                                                  .vaultKeyring = &vaultKeyring,
                                                                  .clock = &clock,
                                                                  .tokens = tokens.get(),
                                                                  .policy = policy});
    }
    const Account *shown() const { return manager->snapshot().live(); }
    //! Until shortly before it is to be renewed.
    void makeAlmostDue() { clock.advanceSeconds(9 * 24 * 3600 - 1); }
    void makeDue() { clock.advanceSeconds(9 * 24 * 3600 + 1); }
    //! No write gets as far as the live store.
    bool blockTheStore() const
    {
        const QString lock = LiveCredential::homeLock(home());
        return (!QFile::exists(lock) || QFile::remove(lock)) && QDir().mkdir(lock);
    }
    bool freeTheStore() const { return QDir().rmdir(LiveCredential::homeLock(home())); }
    bool hasProblem(ErrorCode code) const
    {
        const QList<Error> problems = manager->snapshot().problems;
        return std::any_of(problems.begin(), problems.end(), [&](const Error &error) { return error.code == code; });
    }
    bool isRenewed(int times)
    {
        return QTest::qWaitFor([&] { return redemptions() == times && shown() && shown()->lastRefresh == clock.now(); },
                               patience);
    }
};

} // namespace

class TestRenewalSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewsWhatIsDueWhenItStarts()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.makeDue();
        program.run();
        QVERIFY(program.isRenewed(1));
        QCOMPARE(program.shown()->state, AccountState::Valid);
        QVERIFY(program.manager->snapshot().live()->renewalAt > program.clock.now());
    }

    void renewsWhenTheTimeComes()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.makeAlmostDue();
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown(), patience);
        QCOMPARE(program.manager->snapshot().live()->renewalAt, program.clock.now().addSecs(1));
        QCOMPARE(program.redemptions(), 0);
        program.clock.advanceSeconds(2); // the machine's own alarm is a second away
        QVERIFY(program.isRenewed(1));
    }

    void redeemsNothingMoreForAMinuteWhereAnAnswerDidNotHelp()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        IssuerBehaviour behaviour = program.issuer.behaviour();
        behaviour.givesAccessToken = false;
        program.issuer.setBehaviour(behaviour);
        program.clock.takeOverAlarms();
        program.makeDue();
        program.run();
        QTRY_COMPARE_WITH_TIMEOUT(program.redemptions(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.clock.nextDeadline().isValid() && !program.manager->isBusy(), patience);
        QVERIFY(program.clock.nextDeadline() >= program.clock.now().addSecs(60));
        QCOMPARE(program.redemptions(), 1);
    }

    void keepsACopyOfWhatIsLive()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.run();
        QTRY_COMPARE_WITH_TIMEOUT(program.entryOf(alice).shadowOf, program.home().path(), patience);
        // And of what Codex makes of it.
        program.clock.advanceSeconds(60);
        QVERIFY(program.signIn(alice));
        QTRY_COMPARE_WITH_TIMEOUT(program.entryOf(alice).fingerprint, program.liveRefreshToken().fingerprint(),
                                  patience);
    }

    void renewsWhoIsKeptOnceAWeek()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.clock.advanceSeconds(3600);
        QVERIFY(program.keep(bob));
        program.clock.advanceSeconds(7 * 24 * 3600 - 1);
        program.run(RefreshPolicy::Never); // that is about what Codex uses
        QTRY_VERIFY_WITH_TIMEOUT(program.shown(), patience);
        QCOMPARE(program.redemptions(), 0);
        program.clock.advanceSeconds(2);
        QTRY_COMPARE_WITH_TIMEOUT(program.entryOf(bob).lastRefresh, program.clock.now(), patience);
        QCOMPARE(program.redemptions(), 1);
    }

    void leavesItToCodexIfThatIsWanted()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.makeDue();
        program.run(RefreshPolicy::Never);
        QTRY_VERIFY_WITH_TIMEOUT(program.shown(), patience);
        // A person may ask all the same; it is the first request.
        program.manager->renew(program.shown()->id);
        QVERIFY(program.isRenewed(1));
    }

    void takesAnotherPolicyWhileItRuns()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.makeDue();
        program.run(RefreshPolicy::Never);
        QTRY_VERIFY_WITH_TIMEOUT(program.shown(), patience);
        program.manager->setPolicy(RefreshPolicy::Ahead);
        QVERIFY(program.isRenewed(1));
        program.manager->setPolicy(RefreshPolicy::Never);
        program.makeDue();
        program.manager->renew(program.shown()->id); // which is the next request
        QVERIFY(program.isRenewed(2));
    }

    void looksAfterFurtherHomesFromWhenTheyAreSet()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown(), patience);
        const QString other = QDir(QFileInfo(program.homePath()).path()).filePath(u"other"_s);
        QVERIFY(QDir().mkpath(other));
        QVERIFY(Running::write(other + u"/auth.json"_s, program.newSignIn(bob).toFileJson()));
        QVERIFY(program.manager->snapshot().otherHomes.isEmpty());
        program.manager->setOtherHomes({other});
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().otherHomes.size(), 1, patience);
        QCOMPARE(program.manager->snapshot().otherHomes.first().live, World::accountOf(bob));
        // And so do wishes, and what is stored there is seen.
        const QFuture<Result<>> renamed = program.manager->rename(World::accountOf(bob), u"Bob"_s);
        QTRY_VERIFY_WITH_TIMEOUT(renamed.isFinished(), patience);
        QVERIFY(renamed.result());
        QVERIFY(QFile::remove(other + u"/auth.json"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!program.manager->snapshot().otherHomes.first().live, patience);
    }

    void followsWhatCodexStores()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown(), patience);
        program.clock.advanceSeconds(60);
        QVERIFY(program.signIn(u"bob-acme"_s));
        QTRY_COMPARE_WITH_TIMEOUT(program.shown()->email, u"bob@example.com"_s, patience);
        QVERIFY(QFile::remove(program.authFile()));
        QTRY_VERIFY_WITH_TIMEOUT(!program.shown(), patience);
    }

    void saysWhenItTriesAgainAndDoes()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.makeDue();
        program.issuer.failNext(RequestKind::Refresh, fault::forbiddenPage());
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown() && program.shown()->trouble, patience);
        QCOMPARE(program.shown()->state, AccountState::Expiring);
        QCOMPARE(program.shown()->trouble->code, ErrorCode::ServerRefused);
        const QDateTime nextTry = program.shown()->nextTryAt;
        QVERIFY(nextTry > program.clock.now());
        QCOMPARE(program.redemptions(), 1);
        program.clock.advanceSeconds(program.clock.now().secsTo(nextTry) + 1);
        program.manager->refresh();
        QVERIFY(program.isRenewed(2));
        QCOMPARE(program.shown()->state, AccountState::Valid);
        QVERIFY(!program.shown()->trouble);
    }

    void staysQuietAfterAFailureThatWasNotDue()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.clock.advanceSeconds(3600);
        program.issuer.failNext(RequestKind::Refresh, fault::forbiddenPage());
        QVERIFY(!program.tokens->renew(World::accountOf(alice), {.kind = RenewalWish::Kind::Now}));
        const QDateTime nextTry = program.lineage(alice).setback->nextTryAt;
        program.clock.advanceSeconds(program.clock.now().secsTo(nextTry) + 1);
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown(), patience);
        QCOMPARE(program.shown()->state, AccountState::Valid); // nothing is due
        QVERIFY(program.manager->snapshot().live()->renewalAt > program.clock.now().addDays(8));
    }

    void saysThatASignInIsNeeded()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.issuer.endSessions(alice);
        program.makeDue();
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown() && program.shown()->state == AccountState::SignInNeeded, patience);
        QVERIFY(!program.manager->snapshot().live()->renewalAt.isValid());
        QCOMPARE(program.redemptions(), 1);
        QVERIFY(program.signIn(alice)); // by Codex
        QTRY_COMPARE_WITH_TIMEOUT(program.shown()->state, AccountState::Valid, patience);
    }

    void saysWhatIsInTheWayOfARenewal()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.makeDue();
        // An answer could not be kept, so none is asked for.
        QVERIFY(QDir().mkpath(program.dataFolder()) && program.write(program.dataFolder() + u"/journal"_s, "x"));
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown() && program.shown()->trouble, patience);
        QVERIFY(program.shown()->nextTryAt > program.clock.now());
        QCOMPARE(program.redemptions(), 0);

        QVERIFY(QFile::remove(program.dataFolder() + u"/journal"_s));
        program.clock.advanceSeconds(3600);
        program.manager->refresh();
        QVERIFY(program.isRenewed(1));
        QVERIFY(!program.shown()->trouble);
    }

    void doesNotAskWhileTheKeyringIsLocked()
    {
        Running program("keyring");
        QVERIFY(program.signIn(alice));
        program.makeDue();
        program.codexKeyring.setState(KeyringState::Locked);
        program.vaultKeyring.setState(KeyringState::Locked);
        program.run();
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().home.store, StoreState::Locked, patience);
        QCOMPARE(program.redemptions(), 0);
        program.codexKeyring.setState(KeyringState::Ok);
        program.vaultKeyring.setState(KeyringState::Ok);
        program.manager->refresh(); // as the keyring's signal does
        QVERIFY(program.isRenewed(1));
    }

    void bringsHomeWhatTheKeyringDidNotTake()
    {
        Running program("keyring");
        QVERIFY(program.signIn(alice));
        program.makeDue();
        program.issuer.failNext(RequestKind::Refresh, fault::held());
        program.run();
        QTRY_COMPARE_WITH_TIMEOUT(program.server->heldCount(), 1, patience);
        program.codexKeyring.setState(KeyringState::Locked);
        program.server->releaseHeld();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasProblem(ErrorCode::Unsettled), patience);
        QCOMPARE(program.manager->snapshot().home.store, StoreState::Locked);
        QCOMPARE(program.journalled(), 1);

        program.codexKeyring.setState(KeyringState::Ok);
        program.manager->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown() && program.shown()->state == AccountState::Valid
                                     && !program.hasProblem(ErrorCode::Unsettled),
                                 patience);
        QCOMPARE(program.redemptions(), 1);
        QVERIFY(program.isAlive(*program.live()));
    }

    void saysThatOneWaitsThoughAnotherWasRenewed()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        program.makeDue();
        QVERIFY(program.keep(bob));
        program.issuer.failNext(RequestKind::Refresh, fault::held());
        program.run();
        QTRY_COMPARE_WITH_TIMEOUT(program.server->heldCount(), 1, patience);
        QVERIFY(program.blockTheStore());
        program.server->releaseHeld();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasProblem(ErrorCode::Unsettled), patience);

        program.clock.advanceSeconds(61); // else bob's is too young
        const QFuture<Result<Renewed>> renewed = program.manager->renew(World::accountOf(bob));
        QTRY_VERIFY_WITH_TIMEOUT(renewed.isFinished(), patience);
        QVERIFY(renewed.result() && renewed.result()->isRotated);
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().find(World::accountOf(bob))->lastRefresh,
                                  program.clock.now(), patience);
        QVERIFY(program.hasProblem(ErrorCode::Unsettled));

        // Bob's renewal led to another try, which must not find the store free when it ends.
        QTRY_VERIFY_WITH_TIMEOUT(!program.manager->isBusy(), patience);
        QVERIFY(program.freeTheStore());
        program.clock.advanceSeconds(60);
        program.manager->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!program.hasProblem(ErrorCode::Unsettled), patience);
        QVERIFY(program.isAlive(*program.live()));
    }

    void saysWhatIsInTheWayOfOneThoughAnotherWasRenewed()
    {
        Running program;
        QVERIFY(program.signIn(alice));
        QVERIFY(program.keep(bob));
        program.makeDue();
        // Codex could not write a file with two names, and we cannot mend it.
        std::error_code error;
        std::filesystem::create_hard_link(QFileInfo(program.authFile()).filesystemFilePath(),
                                          QFileInfo(program.homePath() + u"/copy"_s).filesystemFilePath(), error);
        QVERIFY(!error && program.blockTheStore());
        program.run();
        QTRY_COMPARE_WITH_TIMEOUT(program.entryOf(bob).lastRefresh, program.clock.now(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasProblem(ErrorCode::FileUnwritable), patience);

        // In a week it is tried before the other's time comes.
        program.clock.advanceSeconds(7 * 24 * 3600 + 1);
        program.manager->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(program.entryOf(bob).lastRefresh, program.clock.now(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!program.manager->isBusy(), patience);
        QCOMPARE(program.redemptions(), 2);
        QVERIFY(program.hasProblem(ErrorCode::FileUnwritable));
        QVERIFY(program.shown()->trouble);

        // Somebody else renews it, which ends that.
        QVERIFY(program.freeTheStore());
        QVERIFY(QFile::remove(program.homePath() + u"/copy"_s));
        QVERIFY(program.signIn(alice));
        QTRY_VERIFY_WITH_TIMEOUT(program.shown() && !program.shown()->trouble, patience);
        QVERIFY(!program.hasProblem(ErrorCode::FileUnwritable));
    }

    void bringsHomeWhatACrashLeft()
    {
        Running program("keyring");
        QVERIFY(program.signIn(alice));
        program.makeDue();
        program.issuer.failNext(RequestKind::Refresh, fault::held());
        {
            // It ends with its answer in the journal and nowhere else.
            program.run();
            QTRY_COMPARE_WITH_TIMEOUT(program.server->heldCount(), 1, patience);
            program.codexKeyring.setState(KeyringState::Locked);
            program.server->releaseHeld();
            program.manager.reset();
        }
        program.codexKeyring.setState(KeyringState::Ok);
        QCOMPARE(program.journalled(), 1);
        program.World::start();
        program.run();
        QTRY_VERIFY_WITH_TIMEOUT(program.shown() && program.shown()->state == AccountState::Valid
                                     && program.shown()->lastRefresh == program.clock.now(),
                                 patience);
        QCOMPARE(program.redemptions(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRenewalSchedule)
#include "tst_renewalschedule.moc"
