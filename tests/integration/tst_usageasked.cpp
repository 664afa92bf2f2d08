// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountmanager.h"
#include "support/fakehttp.h"
#include "support/fakeproc.h"
#include "support/patience.h"
#include "support/world.h"

#include <QCoreApplication>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

const QString alice = u"alice-plus"_s;
const QString aliceAtWork = u"alice-acme"_s;
const QString bob = u"bob-acme"_s;

//! The tray program's core, a backend, and a clock that the test moves.
struct Machine : World
{
    BreakableHttp line;
    std::unique_ptr<TokenManager> renewing;
    std::unique_ptr<Inquiry> inquiry;
    std::unique_ptr<AccountManager> manager;
    qsizetype seen = 0; //!< requests that were looked at
    int wakeUps = 0;
    RefreshPolicy policy = RefreshPolicy::Ahead;

    Machine() { clock.takeOverAlarms(); }
    ~Machine() { manager.reset(); }

    //! The program begins, or begins again.
    bool run()
    {
        manager.reset();
        renewing = std::make_unique<TokenManager>(
            Renewal(*place, TokenEndpoint(endpoints(), line), {.watchCodex = 0ms, .checkRefusal = 0ms}));
        inquiry = std::make_unique<Inquiry>(*renewing, line, QUrl(issuerOrigin.toString() + "/backend-api"_L1));
        manager = std::make_unique<AccountManager>(ManagerOptions{.surroundings = place->surroundings(),
                                                                  .codexKeyring = &codexItems,
                                                                  .vaultKeyring = &ourItems,
                                                                  .clock = &clock,
                                                                  .tokens = renewing.get(),
                                                                  .policy = policy,
                                                                  .inquiry = inquiry.get()});
        return settle();
    }
    //! Until the program has nothing to do but to wait.
    bool settle()
    {
        return QTest::qWaitFor(
            [&] {
                for (int i = 0; i < 3; ++i) {
                    QCoreApplication::sendPostedEvents();
                    if (manager->isBusy())
                        return false;
                }
                return true;
            },
            patience);
    }
    bool look()
    {
        manager->look();
        return settle();
    }
    //! Awake for \a time: everything happens when its time has come.
    bool live(seconds time)
    {
        const QDateTime end = clock.now().addSecs(time.count());
        for (QDateTime next = clock.nextDeadline(); next.isValid() && next <= end; next = clock.nextDeadline()) {
            clock.advance(std::chrono::milliseconds(std::max<qint64>(clock.now().msecsTo(next), 0)));
            ++wakeUps;
            clock.ring();
            if (!settle())
                return false;
        }
        clock.advance(std::chrono::milliseconds(clock.now().msecsTo(end)));
        return true;
    }
    //! Whom the backend was asked about since the last time, in order: "bob-acme usage", …
    QStringList asked()
    {
        QStringList asked;
        const QList<RequestRecord> requests = issuer.requests();
        for (; seen < requests.size(); ++seen) {
            const RequestRecord &request = requests[seen];
            if (request.kind == RequestKind::Usage)
                asked << request.personId + u" usage"_s;
            else if (request.kind == RequestKind::Accounts)
                asked << request.personId + u" workspaces"_s;
        }
        return asked;
    }
    const Account &account(const QString &person) const { return *manager->snapshot().find(accountOf(person)); }
    bool failNext(const Fault &fault, int times = 1)
    {
        issuer.failNext(RequestKind::Usage, fault, times);
        return true;
    }
};

//! An answer about Alice, whose five hours are used to \a percent and begin anew at \a resetsAt.
Fault used(int percent, const QDateTime &resetsAt)
{
    return fault::status(200,
                         R"({"plan_type":"plus","rate_limit":{"primary_window":{"used_percent":)"
                             + QByteArray::number(percent) + R"(,"limit_window_seconds":18000,"reset_at":)"
                             + QByteArray::number(resetsAt.toSecsSinceEpoch()) + "}}}");
}

std::optional<ErrorCode> failureOf(const Account &account)
{
    return account.usageFailure ? std::optional(account.usageFailure->code) : std::nullopt;
}

} // namespace

//! When the backend is asked what it knows of the accounts, and what is shown of that. By the real core, a backend on
//! loopback, and the test's clock.
class TestUsageAsked final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhenSomebodyLooks()
    {
        Machine machine;
        QVERIFY(machine.keep(bob));
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QVERIFY(machine.live(2h));
        QCOMPARE(machine.asked(), QStringList()); // nobody looks
        QVERIFY(!machine.account(alice).usage.takenAt.isValid());

        QVERIFY(machine.look());
        // The live one first, and each to its end.
        QCOMPARE(machine.asked(),
                 (QStringList{u"alice-plus usage"_s, u"alice-plus workspaces"_s, u"bob-acme usage"_s,
                              u"bob-acme workspaces"_s}));
        const Account &live = machine.account(alice);
        QCOMPARE(live.usage.limits.size(), 2);
        QCOMPARE(live.usage.limits[0].usedPercent, 38.);
        QCOMPARE(live.usage.takenAt, machine.clock.now());
        QVERIFY(!live.usageFailure && !live.isBeingAsked);
        QCOMPARE(live.workspace, QString()); // a personal one has none
        QCOMPARE(live.otherWorkspaces, QStringList(u"Acme"_s));
        QCOMPARE(live.history.size(), 1);
        QCOMPARE(live.history.first().usedPercent, 20.); // of the week
        QCOMPARE(machine.account(bob).workspace, u"Acme"_s);
        QVERIFY(machine.account(bob).otherWorkspaces.isEmpty()); // it is Alice's that has two
        QCOMPARE(machine.redemptions(), 0);
    }

    void isOneQuestionHoweverOftenTheMenuOpens()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        for (int i = 0; i < 5; ++i) {
            QVERIFY(machine.look());
            machine.clock.advanceSeconds(4);
        }
        machine.manager->look();
        machine.manager->look();
        QVERIFY(machine.settle());
        QCOMPARE(machine.asked(), (QStringList{u"alice-plus usage"_s, u"alice-plus workspaces"_s}));
        machine.clock.advanceSeconds(30);
        QVERIFY(machine.look());
        QCOMPARE(machine.asked(), QStringList(u"alice-plus usage"_s));
    }

    void asksEveryFiveMinutesForAnHour()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.keep(bob));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        machine.asked();
        QVERIFY(machine.live(5min));
        QCOMPARE(machine.asked(), QStringList(u"alice-plus usage"_s)); // the other one a moment later
        QVERIFY(machine.live(5s));
        QCOMPARE(machine.asked(), QStringList(u"bob-acme usage"_s));
        QVERIFY(machine.live(55min));
        QVERIFY(machine.asked().size() >= 2 * 10);
        machine.wakeUps = 0;
        QVERIFY(machine.live(20h));
        QCOMPARE(machine.asked(), QStringList());
        QCOMPARE(machine.wakeUps, 0);
    }

    void saysWhoIsBeingAsked()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        bool wasShown = false;
        connect(machine.manager.get(), &AccountManager::snapshotChanged, this,
                [&](const Snapshot &snapshot) { wasShown |= snapshot.live() && snapshot.live()->isBeingAsked; });
        QVERIFY(machine.look());
        QVERIFY(wasShown);
        QVERIFY(!machine.account(alice).isBeingAsked);
    }

    void asksNobodyWhoIsNotVerified()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.place->vault().keep(machine.newSignIn(bob), {}, Vault::imported()));
        QVERIFY(machine.place->vault().keep(machine.newSignIn(aliceAtWork), {}, machine.homePath()));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        QCOMPARE(machine.manager->snapshot().accounts.size(), 3);
        QCOMPARE(machine.asked(), (QStringList{u"alice-plus usage"_s, u"alice-plus workspaces"_s}));
    }

    void honoursRetryAfter()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        machine.clock.advanceSeconds(60);
        machine.asked();
        QVERIFY(machine.failNext(fault::tooMany(900s)));
        QVERIFY(machine.look());
        QCOMPARE(machine.asked().size(), 1);
        QCOMPARE(failureOf(machine.account(alice)), ErrorCode::TooManyRequests);
        QCOMPARE(machine.account(alice).state, AccountState::Valid);
        QCOMPARE(machine.account(alice).usage.limits.size(), 2); // the old ones
        for (int i = 0; i < 14; ++i) {
            QVERIFY(machine.live(1min));
            QVERIFY(machine.look());
        }
        QCOMPARE(machine.asked(), QStringList());
        QVERIFY(machine.live(1min));
        QCOMPARE(machine.asked(), QStringList(u"alice-plus usage"_s));
        QVERIFY(!machine.account(alice).usageFailure);
    }

    void keepsTheOldNumbersWhateverHappens_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("firewall") << fault::forbiddenPage() << ErrorCode::Blocked;
        QTest::newRow("trouble") << fault::serverError() << ErrorCode::ServerFailed;
        QTest::newRow("garbage") << fault::garbage() << ErrorCode::AnswerInvalid;
        QTest::newRow("somebody else's") << fault::status(200, R"({"user_id":"user-2","plan_type":"pro"})")
                                         << ErrorCode::AnotherAccount;
    }
    void keepsTheOldNumbersWhateverHappens()
    {
        QFETCH(Fault, fault);
        QFETCH(ErrorCode, code);
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        const Usage before = machine.account(alice).usage;
        machine.clock.advanceSeconds(60);
        QVERIFY(machine.failNext(fault, 5)); // more often than a GET is sent again
        QVERIFY(machine.look());
        QCOMPARE(failureOf(machine.account(alice)), code);
        QVERIFY(machine.account(alice).usage == before);
        QCOMPARE(machine.account(alice).plan, u"plus"_s);
        QCOMPARE(machine.account(alice).state, AccountState::Valid);
        QVERIFY(machine.manager->snapshot().problems.isEmpty());
        QCOMPARE(machine.redemptions(), 0);
        machine.issuer.clearFaults();
        QVERIFY(machine.live(10min)); // it is asked again by itself
        QVERIFY(!machine.account(alice).usageFailure);
        QVERIFY(machine.account(alice).usage.takenAt > before.takenAt);
    }
    void keepsTheOldNumbersWithoutANetwork()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        const Usage before = machine.account(alice).usage;
        machine.clock.advanceSeconds(60);
        machine.line.isDown = true;
        QVERIFY(machine.look());
        QCOMPARE(failureOf(machine.account(alice)), ErrorCode::Unreachable);
        QVERIFY(machine.account(alice).usage == before);
        QCOMPARE(machine.account(alice).state, AccountState::Valid);
        QVERIFY(!machine.account(alice).trouble);
    }

    void findsOutThatASignInIsOver()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        machine.clock.advanceSeconds(3600);
        machine.issuer.endSessions(alice);
        QVERIFY(machine.live(4h)); // nobody looks: nobody is renewed to be asked
        QCOMPARE(machine.redemptions(), 0);
        QVERIFY(machine.look());
        QCOMPARE(machine.account(alice).state, AccountState::SignInNeeded);
        QCOMPARE(failureOf(machine.account(alice)), ErrorCode::SignInNeeded);
    }

    void leavesRenewingToACodexThatRuns()
    {
        const FakeProc proc;
        Machine machine;
        machine.proc = proc.root();
        machine.start();
        QVERIFY(proc.showCodex(machine.homePath()));
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        machine.clock.advanceSeconds(3600);
        QVERIFY(machine.failNext(fault::status(401, R"({"detail":{"code":"token_expired"}})")));
        QVERIFY(machine.look());
        QCOMPARE(failureOf(machine.account(alice)), ErrorCode::ServerRefused);
        QCOMPARE(machine.redemptions(), 0);
        QVERIFY(proc.hide());
        machine.clock.advanceSeconds(60);
        QVERIFY(machine.failNext(fault::status(401, R"({"detail":{"code":"token_expired"}})")));
        QVERIFY(machine.look());
        QVERIFY(!machine.account(alice).usageFailure);
        QCOMPARE(machine.redemptions(), 1);
    }

    void renewsWhatEndedOnlyForALook()
    {
        Machine machine;
        machine.policy = RefreshPolicy::Never;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        machine.expire();
        QVERIFY(machine.look());
        QCOMPARE(machine.asked(), QStringList()); // that is left to Codex
        QCOMPARE(machine.redemptions(), 0);
        machine.policy = RefreshPolicy::Ahead;
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        QCOMPARE(machine.redemptions(), 1);
        QVERIFY(machine.asked().contains(u"alice-plus usage"_s));
        QVERIFY(machine.live(2min));
        QCOMPARE(machine.journalled(), 0);
    }

    void asksOnceOfAResetThatIsArmed()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        const QDateTime reset = machine.clock.now().addSecs(4 * 3600);
        QVERIFY(machine.failNext(used(85, reset)));
        QVERIFY(machine.look());
        QVERIFY(machine.failNext(used(86, reset), 12)); // while it is looked at
        QVERIFY(machine.live(3h));
        machine.asked();
        machine.issuer.clearFaults();
        machine.wakeUps = 0;
        QVERIFY(machine.live(1h));
        QCOMPARE(machine.asked(), QStringList());
        QVERIFY(machine.failNext(used(0, reset.addSecs(5 * 3600))));
        QVERIFY(machine.live(1min));
        QCOMPARE(machine.asked().size(), 1);
        QCOMPARE(machine.wakeUps, 1);
        QCOMPARE(machine.account(alice).usage.limits[0].usedPercent, 0.);
        QVERIFY(machine.live(20h));
        QCOMPARE(machine.asked(), QStringList());
        QCOMPARE(machine.wakeUps, 1);
    }

    void takesTheNewestPlan()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QCOMPARE(machine.account(alice).plan, u"plus"_s);
        machine.clock.advanceSeconds(60);
        QVERIFY(machine.failNext(fault::status(200, R"({"plan_type":"pro"})")));
        QVERIFY(machine.look());
        QCOMPARE(machine.account(alice).plan, u"pro"_s);
        machine.clock.advanceSeconds(60);
        QVERIFY(machine.signIn(alice)); // with a claim that is newer
        machine.manager->refresh();
        QVERIFY(machine.settle());
        QCOMPARE(machine.account(alice).plan, u"plus"_s);
    }

    void asksForWorkspacesOnceADay()
    {
        Machine machine;
        QVERIFY(machine.signIn(aliceAtWork));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        QCOMPARE(machine.account(aliceAtWork).workspace, u"Acme"_s);
        QCOMPARE(machine.asked().size(), 2);
        for (int i = 0; i < 23; ++i) {
            machine.clock.advanceSeconds(3600);
            QVERIFY(machine.look());
        }
        QCOMPARE(machine.asked(), QStringList(23, u"alice-acme usage"_s));
        machine.clock.advanceSeconds(3600);
        QVERIFY(machine.look());
        QCOMPARE(machine.asked(), (QStringList{u"alice-acme usage"_s, u"alice-acme workspaces"_s}));
    }

    void namesNoWorkspaceThatIsHere()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        QCOMPARE(machine.account(alice).otherWorkspaces, QStringList(u"Acme"_s));
        QVERIFY(machine.keep(aliceAtWork));
        machine.manager->refresh();
        QVERIFY(machine.settle());
        QVERIFY(machine.account(alice).otherWorkspaces.isEmpty());
    }

    void startsWithWhatWasToldBefore()
    {
        Machine machine;
        QVERIFY(machine.signIn(aliceAtWork));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        const Usage before = machine.account(aliceAtWork).usage;
        machine.asked();
        machine.clock.advanceSeconds(7200);
        QVERIFY(machine.run());
        QCOMPARE(machine.asked(), QStringList());
        QCOMPARE(machine.account(aliceAtWork).workspace, u"Acme"_s);
        QVERIFY(machine.account(aliceAtWork).usage.limits == before.limits);
        QCOMPARE(machine.account(aliceAtWork).usage.takenAt, before.takenAt);
        QVERIFY(machine.account(aliceAtWork).history.isEmpty()); // nobody looks
        QVERIFY(machine.look());
        QCOMPARE(machine.account(aliceAtWork).history.size(), 2);
    }

    void showsNothingOfABrokenFile()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        const QString file = machine.dataFolder() + u"/backend.json"_s;
        QVERIFY(World::write(file, "{"));
        QVERIFY(machine.run());
        QVERIFY(!machine.account(alice).usage.takenAt.isValid());
        QVERIFY(machine.manager->snapshot().problems.isEmpty());
        QVERIFY(machine.look());
        QVERIFY(machine.account(alice).usage.takenAt.isValid());
        QVERIFY(World::read(file).size() > 10);
    }

    void forgetsWhoIsRemoved()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QVERIFY(machine.look());
        const QString file = machine.dataFolder() + u"/backend.json"_s;
        const QByteArray name = World::accountOf(alice).fileName().toLatin1();
        QVERIFY(World::read(file).contains(name));
        QFuture<Result<bool>> removed = machine.manager->signOut();
        QTRY_VERIFY_WITH_TIMEOUT(removed.isFinished(), patience);
        QVERIFY(removed.result().value_or(false));
        QVERIFY(!World::read(file).contains(name));
    }

    void endsInTheMiddleOfAQuestion()
    {
        Machine machine;
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.run());
        QVERIFY(machine.failNext(fault::held()));
        machine.manager->look();
        QTRY_COMPARE_WITH_TIMEOUT(machine.issuer.count(RequestKind::Usage), 1, patience);
        machine.manager.reset(); // and does not wait for the answer
    }
};

QTEST_GUILESS_MAIN(TestUsageAsked)
#include "tst_usageasked.moc"
