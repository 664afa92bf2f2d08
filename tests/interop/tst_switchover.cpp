// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "interop/machine.h"
#include "support/soak.h"

#include <QTest>

#include <algorithm>
#include <future>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString alice = u"alice-plus"_s;
const QString aliceAtWork = u"alice-acme"_s;
const QString bob = u"bob-acme"_s;
constexpr int patience = 90'000; // ms: longer than the longest wait of ours
constexpr auto tenDays = 240h;
//! What is left of a token that a Codex renews at once.
constexpr auto inWindow = 4min;

//! Whom \a program takes itself for: an e-mail; empty: it wants a sign-in.
QString accountOf(AppServer &program, bool refreshes)
{
    return program.ask(u"account/read"_s, {{u"refreshToken"_s, refreshes}})[u"result"_s][u"account"_s][u"email"_s]
        .toString();
}

QString emailOf(const QString &person)
{
    return findDemoPerson(person)->email;
}

//! Of what the issuer was asked.
qsizetype replaysIn(const Issuer &issuer)
{
    const QList<RequestRecord> requests = issuer.requests();
    return std::count_if(requests.begin(), requests.end(),
                         [](const RequestRecord &request) { return request.outcome == "refresh_token_reused"_L1; });
}

//! It has run for a while.
QDateTime later()
{
    return QDateTime::currentDateTimeUtc().addSecs(120);
}

} // namespace

//! Accounts change places below the real Codex CLI.
class TestSwitchover final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    const KeyringItems m_items{m_session.bus()};

    static void inEveryStore()
    {
        QTest::addColumn<QByteArray>("store");
        for (const char *store : {"file", "keyring", "auto"})
            QTest::newRow(store) << QByteArray(store);
    }
    static std::future<Result<Admitted>> startSwitch(Machine &machine, const RenewalLimits &limits = {})
    {
        return std::async(std::launch::async, [&machine, limits] { return machine.switchTo(bob, {}, limits); });
    }
    static bool isOver(const std::future<Result<Admitted>> &switching)
    {
        return QTest::qWaitFor([&] { return switching.wait_for(0s) == std::future_status::ready; }, patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
    }
    void cleanup() { QVERIFY(m_items.removeAll()); }

    void thereAndBackWhileCodexRenews_data() { inEveryStore(); }
    void thereAndBackWhileCodexRenews()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        QVERIFY(machine.makeLive(alice, tenDays, tenDays));
        QVERIFY(machine.keep(bob));
        const int rounds = isSoak() ? 50 : 5;
        for (int i = 0; i < rounds; ++i) {
            for (const QString &person : {bob, alice}) {
                const Result<Admitted> switched = machine.switchTo(person);
                QVERIFY2(switched, switched ? "" : qPrintable(describe(switched.error())));
                QVERIFY(machine.letASecondPass());
                AppServer program = machine.appServer();
                QVERIFY(program.isReady());
                QVERIFY(machine.isSignedInAs(program, person));
                const int before = machine.issuer().count(RequestKind::Refresh);
                QCOMPARE(accountOf(program, true), emailOf(person));
                QCOMPARE(machine.issuer().count(RequestKind::Refresh), before + 1);
                QVERIFY(machine.isSignedInAs(program, person));
                QCOMPARE(machine.liveAccount(), accountOf(person));
            }
        }
        QCOMPARE(replaysIn(machine.issuer()), 0);
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 2 * rounds);
        for (const QString &person : {alice, bob})
            QVERIFY(machine.isAlive(person));
        qInfo("there and back %d times, the CLI renewed %d times, no refresh token came twice", rounds, 2 * rounds);
    }

    void oneThatRunsKeepsItsAccount_data() { inEveryStore(); }
    void oneThatRunsKeepsItsAccount()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        QVERIFY(machine.makeLive(alice, tenDays, tenDays));
        QVERIFY(machine.keep(bob));
        AppServer program = machine.appServer();
        QVERIFY(program.isReady());
        QVERIFY(machine.isSignedInAs(program, alice));

        const Result<SwitchPlan> plan = machine.planSwitch(bob);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->programs.size(), 1);
        QCOMPARE(plan->programs.first().kind, ProgramKind::AppServer);
        QCOMPARE(afterSwitch(plan->programs.first(), plan->isSameWorkspace, later()), AfterSwitch::KeepsAccount);
        QVERIFY(machine.letASecondPass());
        const Result<Admitted> switched = machine.switchTo(bob);
        QVERIFY2(switched, switched ? "" : qPrintable(describe(switched.error())));
        QCOMPARE(switched->programs.size(), 1);
        QCOMPARE(switched->programs.first().pid, plan->programs.first().pid);
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 1); // the fence

        QVERIFY(machine.isSignedInAs(program, alice));
        // Nor does it ask the issuer with what it has, or write over what is there now.
        const Secret current = machine.refreshToken();
        QCOMPARE(accountOf(program, true), emailOf(alice));
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 1);
        QCOMPARE(machine.liveAccount(), accountOf(bob));
        QVERIFY(machine.refreshToken().sameAs(current));
        VERIFY_BOTH_ARE(machine, bob);

        // Switched back, it goes on.
        QVERIFY(machine.letASecondPass());
        const Result<Admitted> back = machine.switchTo(alice);
        QVERIFY2(back, back ? "" : qPrintable(describe(back.error())));
        QCOMPARE(accountOf(program, true), emailOf(alice));
        QVERIFY(machine.isSignedInAs(program, alice));
        QCOMPARE(replaysIn(machine.issuer()), 0);
        for (const QString &person : {alice, bob})
            QVERIFY(machine.isAlive(person));
    }

    void codexWasFirstAndItsAnswerIsOnItsWay_data() { inEveryStore(); }
    void codexWasFirstAndItsAnswerIsOnItsWay()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        // In the window we watch before we ask: an issuer that ends a sign-in on replay sees none.
        QVERIFY(machine.makeLive(alice, tenDays, inWindow));
        QVERIFY(machine.keep(bob));
        machine.issuer().failNext(RequestKind::Refresh, fault::held());
        AppServer program = machine.appServer(); // which renews before it answers anything
        QVERIFY(QTest::qWaitFor([&] { return machine.server().heldCount() == 1; }, patience));

        auto switching = startSwitch(machine);
        const QString lock = machine.codexHome() + u"/.chatelaine.lock"_s;
        QVERIFY(QTest::qWaitFor([&] { return somebodyHolds(lock); }, patience));
        machine.server().releaseHeld();
        QVERIFY(program.isReady());
        QVERIFY(isOver(switching));
        const Result<Admitted> switched = switching.get();
        QVERIFY2(switched, switched ? "" : qPrintable(describe(switched.error())));
        QCOMPARE(switched->displaced.value_or(Account()).id, accountOf(alice));

        QCOMPARE(replaysIn(machine.issuer()), 0);
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 2); // its own, and the fence
        QVERIFY(machine.isSignedInAs(program, alice));
        VERIFY_BOTH_ARE(machine, bob);
        for (const QString &person : {alice, bob})
            QVERIFY(machine.isAlive(person));
    }

    void codexWasFirstAndWeAreRefused_data() { inEveryStore(); }
    void codexWasFirstAndWeAreRefused()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        // Nothing tells that a Codex asked. Whoever asks second ends the sign-in at an issuer that is so strict, so
        // this is about one that only refuses.
        machine.forgiveReplays();
        QVERIFY(machine.makeLive(alice, tenDays, tenDays - 1h));
        QVERIFY(machine.keep(bob));
        AppServer program = machine.appServer();
        QVERIFY(program.isReady());
        QVERIFY(machine.isSignedInAs(program, alice));
        machine.issuer().failNext(RequestKind::Refresh, fault::held());
        const int question = program.send(u"account/read"_s, {{u"refreshToken"_s, true}});
        QVERIFY(QTest::qWaitFor([&] { return machine.server().heldCount() == 1; }, patience));

        auto switching = startSwitch(machine);
        QVERIFY(QTest::qWaitFor([&] { return machine.issuer().count(RequestKind::Refresh) == 2; }, patience));
        QCOMPARE(replaysIn(machine.issuer()), 1); // ours
        machine.server().releaseHeld();
        QVERIFY(!program.answerTo(question).isEmpty());
        QVERIFY(isOver(switching));
        const Result<Admitted> switched = switching.get();
        QVERIFY2(switched, switched ? "" : qPrintable(describe(switched.error())));
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 3); // and the fence, once more
        QCOMPARE(replaysIn(machine.issuer()), 1);
        VERIFY_BOTH_ARE(machine, bob);
        for (const QString &person : {alice, bob})
            QVERIFY(machine.isAlive(person));
    }

    void weWereFirstAndCodexIsRefused_data() { inEveryStore(); }
    void weWereFirstAndCodexIsRefused()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        // Its request is on its way while ours is answered: where the second one ends the sign-in, nobody can help it.
        machine.forgiveReplays();
        QVERIFY(machine.makeLive(alice, tenDays, tenDays - 1h));
        QVERIFY(machine.keep(bob));
        AppServer program = machine.appServer();
        QVERIFY(program.isReady());
        QVERIFY(machine.isSignedInAs(program, alice));
        machine.issuer().failNext(RequestKind::Refresh, fault::late());
        const int question = program.send(u"account/read"_s, {{u"refreshToken"_s, true}});
        QVERIFY(QTest::qWaitFor([&] { return machine.server().heldCount() == 1; }, patience));

        const Result<Admitted> switched = machine.switchTo(bob);
        QVERIFY2(switched, switched ? "" : qPrintable(describe(switched.error())));
        QCOMPARE(replaysIn(machine.issuer()), 0);
        const Secret current = machine.refreshToken();
        machine.server().releaseHeld();
        QVERIFY(!program.answerTo(question).isEmpty());
        QVERIFY(replaysIn(machine.issuer()) >= 1); // it may ask again
        QVERIFY(machine.refreshToken().sameAs(current));
        VERIFY_BOTH_ARE(machine, bob);
        for (const QString &person : {alice, bob})
            QVERIFY(machine.isAlive(person));
    }

    void oneThatRunsGoesOnAsTheOtherMember_data() { inEveryStore(); }
    void oneThatRunsGoesOnAsTheOtherMember()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        QVERIFY(machine.makeLive(aliceAtWork, tenDays, tenDays));
        QVERIFY(machine.keep(bob));
        AppServer program = machine.appServer();
        QVERIFY(program.isReady());
        QVERIFY(machine.isSignedInAs(program, aliceAtWork));

        const Result<SwitchPlan> plan = machine.planSwitch(bob);
        QVERIFY(plan && plan->isSameWorkspace);
        QCOMPARE(plan->programs.size(), 1);
        QCOMPARE(afterSwitch(plan->programs.first(), true, later()), AfterSwitch::FollowsMember);
        const Secret before = machine.refreshToken();
        const Result<Admitted> refused = machine.switchTo(bob);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::MembersDiffer);
        QVERIFY(machine.refreshToken().sameAs(before));
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), 0);

        QVERIFY(machine.letASecondPass());
        const Result<Admitted> switched = machine.switchTo(bob, {.mayMoveMembers = true});
        QVERIFY2(switched, switched ? "" : qPrintable(describe(switched.error())));
        QCOMPARE(switched->programs.size(), 1);
        QCOMPARE(accountOf(program, true), emailOf(bob));
        QVERIFY(machine.isSignedInAs(program, bob));
        VERIFY_BOTH_ARE(machine, bob);
        QCOMPARE(replaysIn(machine.issuer()), 0);
        for (const QString &person : {aliceAtWork, bob})
            QVERIFY(machine.isAlive(person));
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestSwitchover)
#include "tst_switchover.moc"
