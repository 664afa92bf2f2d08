// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/usageschedule.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr seconds never = seconds::min();

constexpr seconds days(int number)
{
    return 24h * number;
}

QDateTime at(seconds sinceStart)
{
    return sinceStart == never
        ? QDateTime()
        : QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate).addSecs(sinceStart.count());
}

//! Seconds after the start; an empty text: invalid.
QString when(const QDateTime &time)
{
    return time.isValid() ? QString::number(at(0s).secsTo(time)) : QString();
}

Account account(const QString &user, bool isLive = false)
{
    return {.id = {u"acc-1111"_s, user}, .isLive = isLive, .state = AccountState::Valid, .validUntil = at(days(10))};
}

Usage used(double percent, seconds takenAt, seconds resetsAt)
{
    return {.limits = {{.id = u"codex/300"_s, .length = 300min, .usedPercent = percent, .resetsAt = at(resetsAt)}},
            .takenAt = at(takenAt)};
}

const UsageSchedule::Rules rules{.armedAt = 80};

//! Alice is live, Bob and Carol are kept.
Snapshot three()
{
    Snapshot snapshot;
    snapshot.accounts = {account(u"bob"_s), account(u"alice"_s, true), account(u"carol"_s)};
    return snapshot;
}

BackendFailure failed(ErrorCode code, seconds retryAfter = 0s)
{
    return {{code, u"chatgpt.com"_s}, retryAfter};
}

//! Asks whoever is due at \a now until nobody is, each question taking no time. Who that was.
QStringList ask(UsageSchedule &schedule, const Snapshot &snapshot, seconds now,
                const std::optional<BackendFailure> &failure = {})
{
    QStringList asked;
    for (auto next = schedule.next(snapshot, at(now), rules); next && next->at <= at(now);
         next = schedule.next(snapshot, at(now), rules)) {
        asked << next->account.user;
        schedule.begin(*next);
        schedule.end(at(now), failure, next->mayRenew);
    }
    return asked;
}

//! Who is next, and when, in seconds after the start.
QString next(const UsageSchedule &schedule, const Snapshot &snapshot, seconds now)
{
    const auto question = schedule.next(snapshot, at(now), rules);
    return question ? question->account.user + u' ' + when(question->at) : QString();
}

} // namespace

class TestUsageSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenAnAccountIsDue_data()
    {
        QTest::addColumn<UsageTimes>("times");
        QTest::addColumn<seconds>("lookedAt");
        QTest::addColumn<seconds>("now");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, const UsageTimes &times, seconds lookedAt, seconds now,
                            const QString &due) { QTest::newRow(name) << times << lookedAt << now << due; };
        row("nobody looks", {}, never, 0s, {});
        row("never asked", {}, 100s, 100s, u"100"_s);
        row("asked long ago", {.askedAt = at(0s)}, 100s, 100s, u"100"_s);
        row("asked a moment before the look", {.askedAt = at(70s)}, 100s, 100s, u"370"_s);
        row("asked a bit longer before it", {.askedAt = at(69s)}, 100s, 100s, u"100"_s);
        row("asked after it", {.askedAt = at(102s)}, 100s, 110s, u"402"_s);
        row("the last time within the hour", {.askedAt = at(3400s)}, 100s, 3400s, u"3700"_s);
        row("the hour is over", {.askedAt = at(3401s)}, 100s, 3401s, {});
        row("nobody looked for a day", {.askedAt = at(200s)}, 100s, 90'000s, {}); // it was overslept, and is nobody's
        row("the network is back within the hour", {}, 100s, 3600s, u"100"_s);
        row("the network is back after the hour", {}, 100s, 7200s, {});
        row("asked in a future that was none", {.askedAt = at(1'000'000s)}, 100s, 100s, u"100"_s);

        row("failed once", {.askedAt = at(102s), .failures = 1}, 100s, 110s, u"702"_s);
        row("failed twice", {.askedAt = at(102s), .failures = 2}, 100s, 110s, u"1302"_s);
        row("failed often", {.askedAt = at(102s), .failures = 40}, 100s, 110s, u"1902"_s);
        row("a look tries again", {.askedAt = at(102s), .failures = 40}, 200s, 200s, u"200"_s);
        row("but not while it is to be left alone", {.askedAt = at(102s), .failures = 1, .notBefore = at(900s)}, 200s,
            200s, u"900"_s);
        row("which was long ago", {.askedAt = at(102s), .failures = 1, .notBefore = at(150s)}, 200s, 200s, u"200"_s);
        row("or lasts longer than the look", {.askedAt = at(102s), .failures = 1, .notBefore = at(9000s)}, 200s, 200s,
            {});

        row("armed", {.askedAt = at(0s), .armedReset = at(9000s)}, never, 10s, u"9020"_s);
        row("armed and looked at", {.askedAt = at(0s), .armedReset = at(9000s)}, 5s, 10s, u"300"_s);
        row("armed for soon", {.askedAt = at(0s), .armedReset = at(50s)}, 5s, 10s, u"70"_s);
        row("overslept", {.askedAt = at(0s), .armedReset = at(9000s)}, never, 90'000s, u"9020"_s);
        row("in vain", {.askedAt = at(9020s), .failures = 1, .armedReset = at(9000s)}, never, 9020s, u"9620"_s);
        row("twice in vain", {.askedAt = at(9620s), .failures = 2, .armedReset = at(9000s)}, never, 9620s, u"10820"_s);
        row("often enough", {.askedAt = at(10'820s), .failures = 3, .armedReset = at(9000s)}, never, 10'820s, {});
        row("what failed before it does not count", {.askedAt = at(0s), .failures = 7, .armedReset = at(9000s)}, never,
            10s, u"9020"_s);
        row("to be left alone beyond it", {.askedAt = at(0s), .notBefore = at(9100s), .armedReset = at(9000s)}, never,
            10s, u"9100"_s);

        row("without a token: a look", {.askedAt = at(0s), .hasToken = false}, 100s, 100s, u"100"_s);
        row("a look that was put off too long", {.hasToken = false}, 100s, 500s, {});
        row("and nothing else", {.askedAt = at(102s), .armedReset = at(9000s), .hasToken = false}, 100s, 110s, {});
    }
    void knowsWhenAnAccountIsDue()
    {
        QFETCH(UsageTimes, times);
        QFETCH(seconds, lookedAt);
        QFETCH(seconds, now);
        QFETCH(QString, due);
        QCOMPARE(when(usageDueAt(times, at(lookedAt), at(now))), due);
    }

    void armsALimitThatIsNearlyUsed_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<seconds>("resetsAt");
        QTest::addColumn<QString>("armed");
        QTest::newRow("used") << 80. << 3600s + 0s << u"3600"_s;
        QTest::newRow("used up") << 100. << 3600s + 0s << u"3600"_s;
        QTest::newRow("less") << 79.9 << 3600s + 0s << QString();
        QTest::newRow("unknown when") << 90. << never << QString();
        QTest::newRow("told after its reset") << 90. << seconds(-1) << QString();
    }
    void armsALimitThatIsNearlyUsed()
    {
        QFETCH(double, percent);
        QFETCH(seconds, resetsAt);
        QFETCH(QString, armed);
        Usage usage = used(percent, 0s, resetsAt);
        QCOMPARE(when(armedReset(usage, 80)), armed);
        QCOMPARE(when(armedReset(usage, std::nullopt)), QString());
        // The first of several.
        usage.limits += used(95, 0s, 7200s).limits;
        QCOMPARE(when(armedReset(usage, 80)), armed.isEmpty() ? u"7200"_s : armed);
        // And the one after that, if the first was given up.
        QCOMPARE(when(armedReset(usage, 80, at(7100s))), u"7200"_s);
        QCOMPARE(when(armedReset(usage, 80, at(7200s))), QString());
    }

    void asksTheLiveOneFirstAndEachOnce()
    {
        UsageSchedule schedule;
        QCOMPARE(next(schedule, three(), 0s), QString());
        schedule.look(at(0s));
        const QStringList order{u"alice"_s, u"bob"_s, u"carol"_s};
        QCOMPARE(ask(schedule, three(), 0s), order);
        for (const seconds more : {1s, 5s, 12s, 29s}) {
            schedule.look(at(more));
            QCOMPARE(ask(schedule, three(), more), QStringList());
        }
        schedule.look(at(31s));
        QCOMPARE(ask(schedule, three(), 31s), order);
    }

    void asksOneAtATime()
    {
        UsageSchedule schedule;
        schedule.look(at(0s));
        const auto first = schedule.next(three(), at(0s), rules);
        QVERIFY(first);
        schedule.begin(*first);
        QVERIFY(!schedule.next(three(), at(0s), rules));
        Snapshot shown = three();
        schedule.addTo(shown);
        QVERIFY(!shown.accounts[0].isBeingAsked && shown.accounts[1].isBeingAsked);
    }

    void pausesBetweenQuestionsThatNobodyWaitsFor()
    {
        UsageSchedule schedule;
        schedule.look(at(0s));
        ask(schedule, three(), 0s);
        QCOMPARE(next(schedule, three(), 1s), u"alice 300"_s);
        QCOMPARE(ask(schedule, three(), 300s), QStringList(u"alice"_s));
        QCOMPARE(next(schedule, three(), 300s), u"bob 302"_s);
        QCOMPARE(ask(schedule, three(), 302s), QStringList(u"bob"_s));
        QCOMPARE(next(schedule, three(), 302s), u"carol 304"_s);
        QCOMPARE(ask(schedule, three(), 304s), QStringList(u"carol"_s));
        QCOMPARE(next(schedule, three(), 304s), u"alice 600"_s);
    }

    void asksNoMoreAnHourAfterTheLastLook()
    {
        UsageSchedule schedule;
        schedule.look(at(0s));
        int count = 0;
        seconds now = 0s;
        for (int i = 0; i < 1000; ++i) {
            const auto question = schedule.next(three(), at(now), rules);
            if (!question)
                break;
            now = std::max(now, seconds(at(0s).secsTo(question->at)));
            count += static_cast<int>(ask(schedule, three(), now).size());
        }
        QVERIFY(now <= 1h && now > 50min);
        QVERIFY(count >= 3 * 12 && count <= 3 * 13);
        QCOMPARE(next(schedule, three(), now), QString());
    }

    void asksOfAResetOfTheLiveAccountAlone()
    {
        UsageSchedule schedule;
        Snapshot snapshot = three();
        for (Account &each : snapshot.accounts)
            each.usage = used(90, 0s, 9000s);
        QCOMPARE(next(schedule, snapshot, 10s), u"alice 9020"_s);
        QVERIFY(!schedule.next(snapshot, at(10s), {.armedAt = std::nullopt}));
        QCOMPARE(ask(schedule, snapshot, 9020s), QStringList(u"alice"_s));
        snapshot.accounts[1].usage = used(0, 9020s, 20'000s); // it has reset
        QCOMPARE(next(schedule, snapshot, 9020s), QString());
    }

    void asksNobodyWhoIsHidden_data()
    {
        QTest::addColumn<Account>("hidden");
        QTest::addColumn<StoreState>("store");
        QTest::addColumn<bool>("isAsked");
        const auto row = [](const char *name, const auto &change, bool isAsked, StoreState store = StoreState::Ok) {
            Account hidden = account(u"alice"_s);
            change(hidden);
            QTest::newRow(name) << hidden << store << isAsked;
        };
        row(
            "kept", [](Account &) {}, true);
        row(
            "live", [](Account &a) { a.isLive = true; }, true);
        row(
            "imported", [](Account &a) { a.isUnverified = a.isImported = true; }, false);
        row(
            "taken out of Codex", [](Account &a) { a.isUnverified = true; }, false);
        row(
            "API key", [](Account &a) { a.state = AccountState::ApiKey; }, false);
        row(
            "another kind", [](Account &a) { a.state = AccountState::Other; }, false);
        row(
            "over and kept", [](Account &a) { a.state = AccountState::SignInNeeded; }, false);
        row(
            "over, with a token that Codex still uses",
            [](Account &a) {
                a.state = AccountState::SignInNeeded;
                a.isLive = true;
            },
            true);
        row(
            "over, and so is its token",
            [](Account &a) {
                a.state = AccountState::SignInNeeded;
                a.isLive = true;
                a.validUntil = at(30s);
            },
            false);
        row(
            "of two accounts", [](Account &a) { a.isLive = true; }, false, StoreState::Mixed);
    }
    void asksNobodyWhoIsHidden()
    {
        QFETCH(Account, hidden);
        QFETCH(StoreState, store);
        QFETCH(bool, isAsked);
        UsageSchedule schedule;
        Snapshot snapshot;
        snapshot.accounts = {hidden};
        snapshot.home.store = store;
        snapshot.home.live = hidden.isLive ? std::optional(hidden.id) : std::nullopt;
        schedule.look(at(0s));
        QCOMPARE(schedule.next(snapshot, at(0s), rules).has_value(), isAsked);
    }

    void renewsOnlyForSomebodyWhoLooks()
    {
        Snapshot snapshot;
        snapshot.accounts = {account(u"alice"_s, true)};
        UsageSchedule schedule;
        schedule.look(at(0s));
        const auto mayRenew = [&](seconds now, const UsageSchedule::Rules &which = rules) {
            return schedule.next(snapshot, at(now), which)->mayRenew;
        };
        QVERIFY(mayRenew(0s));
        QVERIFY(!mayRenew(0s, {.mayRenewUsed = false})); // that is left to Codex
        ask(schedule, snapshot, 0s);
        QVERIFY(!mayRenew(300s)); // time passed, and no more

        // Refused with a fresh token too: not renewed again at each look.
        schedule.look(at(400s));
        ask(schedule, snapshot, 400s, failed(ErrorCode::ServerRefused));
        schedule.look(at(500s));
        QVERIFY(!mayRenew(500s));
        ask(schedule, snapshot, 500s);
        schedule.look(at(600s));
        QVERIFY(mayRenew(600s));

        // One that is over is renewed first, or not asked about.
        snapshot.accounts[0].validUntil = at(630s);
        snapshot.accounts[0].state = AccountState::Expired;
        QVERIFY(mayRenew(600s));
        QVERIFY(!schedule.next(snapshot, at(600s), {.mayRenewUsed = false}));
        ask(schedule, snapshot, 600s);
        QVERIFY(!schedule.next(snapshot, at(600s), rules));
        // Of one without an end nobody knows whether it is: it is taken as it is.
        snapshot.accounts[0].validUntil = {};
        schedule.look(at(700s));
        QVERIFY(!mayRenew(700s));
    }

    void honoursRetryAfter()
    {
        Snapshot snapshot;
        snapshot.accounts = {account(u"alice"_s, true)};
        UsageSchedule schedule;
        schedule.look(at(0s));
        ask(schedule, snapshot, 0s, failed(ErrorCode::TooManyRequests, 900s));
        schedule.look(at(60s));
        QCOMPARE(next(schedule, snapshot, 60s), u"alice 900"_s);
        schedule.startOver(at(60s)); // nor does the network change that
        QCOMPARE(next(schedule, snapshot, 60s), u"alice 900"_s);
        ask(schedule, snapshot, 900s);
        schedule.look(at(940s));
        QCOMPARE(next(schedule, snapshot, 940s), u"alice 940"_s);
        schedule.pause(snapshot.accounts[0].id, at(1000s));
        QCOMPARE(next(schedule, snapshot, 940s), u"alice 1000"_s);
    }

    void asksAnewWhenTheNetworkIsBack()
    {
        UsageSchedule schedule;
        schedule.look(at(0s));
        ask(schedule, three(), 0s, failed(ErrorCode::Unreachable));
        QCOMPARE(ask(schedule, three(), 40s), QStringList());
        schedule.startOver(at(40s));
        QCOMPARE(ask(schedule, three(), 40s).size(), 3);
    }

    void takesNoLookFromAFutureThatWasNone()
    {
        UsageSchedule schedule;
        schedule.startOver(at(0s)); // and nobody looked
        QCOMPARE(next(schedule, three(), 0s), QString());
        schedule.look(at(days(100)));
        schedule.startOver(at(0s));
        QCOMPARE(ask(schedule, three(), 0s).size(), 3);
        // It counts as one of now: for an hour.
        QCOMPARE(ask(schedule, three(), 3590s).size(), 1);
        Snapshot one;
        one.accounts = {three().accounts[1]};
        QCOMPARE(next(schedule, one, 3590s), QString());
    }

    void saysWhatFailedUntilSomebodyIsTold()
    {
        UsageSchedule schedule;
        Snapshot snapshot = three();
        schedule.look(at(0s));
        ask(schedule, snapshot, 0s, failed(ErrorCode::Blocked));
        schedule.addTo(snapshot);
        QVERIFY(snapshot.accounts[0].usageFailure == failed(ErrorCode::Blocked).error);
        // Another program was told something.
        snapshot.accounts[0] = account(u"bob"_s);
        snapshot.accounts[0].usage = used(1, 10s, 9000s);
        schedule.addTo(snapshot);
        QVERIFY(!snapshot.accounts[0].usageFailure);
        QVERIFY(snapshot.accounts[1].usageFailure);
        schedule.startOver(at(20s));
        schedule.look(at(40s));
        ask(schedule, snapshot, 40s);
        snapshot = three();
        schedule.addTo(snapshot);
        QVERIFY(!snapshot.accounts[1].usageFailure);
    }

    void countsWhatAnotherProgramAsked()
    {
        UsageSchedule schedule;
        Snapshot snapshot = three();
        snapshot.accounts[1].usage = used(1, 80s, 9000s);
        schedule.look(at(100s));
        QCOMPARE(ask(schedule, snapshot, 100s), (QStringList{u"bob"_s, u"carol"_s}));
    }

    void asksForWorkspacesOnceADay()
    {
        Snapshot snapshot;
        snapshot.accounts = {account(u"alice"_s, true)};
        UsageSchedule schedule;
        const auto asksAt = [&](seconds now) {
            schedule.look(at(now));
            const auto question = schedule.next(snapshot, at(now), rules);
            schedule.begin(*question);
            schedule.end(at(now), std::nullopt, true);
            return question->isAboutWorkspaces;
        };
        QVERIFY(asksAt(0s)); // in vain
        QVERIFY(!asksAt(60s));
        QVERIFY(asksAt(1h));
        snapshot.accounts[0].workspacesAt = at(1h);
        QVERIFY(!asksAt(3h));
        QVERIFY(!asksAt(24h));
        QVERIFY(asksAt(25h));
    }
};

QTEST_GUILESS_MAIN(TestUsageSchedule)
#include "tst_usageschedule.moc"
