// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/refreshschedule.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds days(int number)
{
    return 24h * number;
}

QDateTime at(seconds sinceStart)
{
    return QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate).addSecs(sinceStart.count());
}

//! A token that is made at the start and lives for \a length.
Lifetime livingFor(seconds length)
{
    return {at(0s), at(length), at(0s)};
}

} // namespace

class TestRefreshSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDueATenthBeforeTheEndWithinLimits_data()
    {
        QTest::addColumn<seconds>("length");
        QTest::addColumn<milliseconds>("ahead");
        const auto row = [](const char *name, seconds length, milliseconds ahead) {
            QTest::newRow(name) << length << ahead;
        };
        row("1 s", 1s, 500ms);
        row("5 min", 5min, 150s);
        row("10 min", 10min, 5min);
        row("10 min 1 s", 601s, 300'500ms);
        row("20 min", 20min, 10min);
        row("1 h", 1h, 10min);
        row("100 min", 100min, 10min);
        row("1 day", days(1), 144min);
        row("10 days", days(10), 24h);
        row("30 days", days(30), 24h);
        row("100 years", days(36'525), 24h);
    }

    void isDueATenthBeforeTheEndWithinLimits()
    {
        QFETCH(seconds, length);
        QFETCH(milliseconds, ahead);
        const QDateTime due = refreshDueAt(livingFor(length));
        QCOMPARE(due, at(length).addMSecs(-ahead.count()));
        QCOMPARE(due.timeSpec(), Qt::UTC);
    }

    void isDueBeforeCodexWouldRenewAndNotBeforeHalfOfTheLifetime()
    {
        for (seconds length = 1s; length <= days(40); length += length < 2h ? 1s : 601s) {
            const QDateTime due = refreshDueAt(livingFor(length));
            if (length > 10min)
                QVERIFY2(due < at(length - 5min), qPrintable(QString::number(length.count())));
            QVERIFY2(due >= at(0s).addMSecs(milliseconds(length).count() / 2),
                     qPrintable(QString::number(length.count())));
        }
    }

    void makesDoWithWhatIsReadable_data()
    {
        QTest::addColumn<Lifetime>("lifetime");
        QTest::addColumn<QDateTime>("due");
        QTest::newRow("no iat") << Lifetime{{}, at(days(10)), at(0s)} << at(days(10) - 10min);
        QTest::newRow("iat is exp") << Lifetime{at(1h), at(1h), at(0s)} << at(50min);
        QTest::newRow("iat after exp") << Lifetime{at(days(9)), at(1h), at(0s)} << at(50min);
        QTest::newRow("no exp") << Lifetime{at(days(3)), {}, at(0s)} << at(days(7));
        QTest::newRow("last_refresh alone") << Lifetime{{}, {}, at(0s)} << at(days(7));
        QTest::newRow("exp alone") << Lifetime{{}, at(1h), {}} << at(50min);
        QTest::newRow("iat alone") << Lifetime{at(0s), {}, {}} << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        QTest::newRow("nothing") << Lifetime{} << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    }

    void makesDoWithWhatIsReadable()
    {
        QFETCH(Lifetime, lifetime);
        QFETCH(QDateTime, due);
        QCOMPARE(refreshDueAt(lifetime), due);
    }

    void tellsTheDueTimeByOurClock()
    {
        const Lifetime lifetime = livingFor(1h);
        QCOMPARE(refreshDueAt(lifetime, 300s), at(50min + 300s));
        QCOMPARE(refreshDueAt(lifetime, -300s), at(50min - 300s));
        // last_refresh was written by a clock of this side.
        QCOMPARE(refreshDueAt({at(0s), {}, at(0s)}, 300s), at(days(7)));
    }

    void countsADifferenceOfTheClocksOnlyAboveTwoMinutes_data()
    {
        QTest::addColumn<QDateTime>("issued");
        QTest::addColumn<QDateTime>("received");
        QTest::addColumn<seconds>("skew");
        QTest::newRow("same") << at(0s) << at(0s) << 0s;
        QTest::newRow("ahead by 2 min") << at(0s) << at(120s) << 0s;
        QTest::newRow("ahead by more") << at(0s) << at(121s) << 121s;
        QTest::newRow("behind by 2 min") << at(120s) << at(0s) << 0s;
        QTest::newRow("behind by more") << at(121s) << at(0s) << -121s;
        QTest::newRow("behind by years") << at(days(1000)) << at(0s) << -days(1000);
        QTest::newRow("no iat") << QDateTime() << at(0s) << 0s;
        QTest::newRow("not received") << at(0s) << QDateTime() << 0s;
    }

    void countsADifferenceOfTheClocksOnlyAboveTwoMinutes()
    {
        QFETCH(QDateTime, issued);
        QFETCH(QDateTime, received);
        QFETCH(seconds, skew);
        QCOMPARE(clockSkew(issued, received), skew);
    }

    void keepsHalfOfALifetimeBetweenRotations_data()
    {
        QTest::addColumn<Lifetime>("lifetime");
        QTest::addColumn<milliseconds>("pause");
        const auto row = [](const char *name, const Lifetime &lifetime, milliseconds pause) {
            QTest::newRow(name) << lifetime << pause;
        };
        row("1 s", livingFor(1s), 60s);
        row("2 min", livingFor(2min), 60s);
        row("5 min", livingFor(5min), 150s);
        row("1 h", livingFor(1h), 30min);
        row("10 days", livingFor(days(10)), days(5));
        row("no iat", {{}, at(days(10)), at(0s)}, 30min);
        row("iat after exp", {at(1h), at(0s), at(0s)}, 30min);
        row("nothing", {}, 30min);
    }

    void keepsHalfOfALifetimeBetweenRotations()
    {
        QFETCH(Lifetime, lifetime);
        QFETCH(milliseconds, pause);
        QCOMPARE(earliestNextRotation(0ms, lifetime), pause);
        QCOMPARE(earliestNextRotation(12'345ms, lifetime), 12'345ms + pause);
    }

    void waitsTwiceAsLongAfterEachFailure_data()
    {
        QTest::addColumn<FailedRefresh>("failed");
        QTest::addColumn<milliseconds>("wait");
        const auto row = [](const char *name, const FailedRefresh &failed, milliseconds wait) {
            QTest::newRow(name) << failed << wait;
        };
        row("transient, 1st", {}, 30s);
        row("transient, 2nd", {.inARow = 2}, 1min);
        row("transient, 3rd", {.inARow = 3}, 2min);
        row("transient, 6th", {.inARow = 6}, 16min);
        row("transient, 7th", {.inARow = 7}, 30min);
        row("transient, for ever", {.inARow = std::numeric_limits<int>::max()}, 30min);
        row("transient, none yet", {.inARow = 0}, 30s);
        row("transient, asked for less", {.inARow = 3, .retryAfter = 119s}, 2min);
        row("transient, asked for more", {.inARow = 3, .retryAfter = 121s}, 121s);
        row("transient, asked for a day", {.retryAfter = 24h}, 24h);
        row("transient, time left", {.accessTokenLeft = days(9)}, 30s);

        const auto unknown = FailedRefresh::Unknown;
        row("unknown, 1st", {.kind = unknown}, 30s);
        row("unknown, 4th", {.kind = unknown, .inARow = 4}, 4min);
        row("unknown, 5th", {.kind = unknown, .inARow = 5}, 5min);
        row("unknown, for ever", {.kind = unknown, .inARow = std::numeric_limits<int>::max()}, 5min);
        row("unknown, 9 days left", {.kind = unknown, .accessTokenLeft = days(9)}, days(9) - 15min);
        row("unknown, 15 min left", {.kind = unknown, .accessTokenLeft = 15min}, 30s);
        row("unknown, a little more left", {.kind = unknown, .accessTokenLeft = 15min + 1s}, 30s);
        row("unknown, over", {.kind = unknown, .accessTokenLeft = -days(9)}, 30s);
        row("unknown, asked for more", {.kind = unknown, .retryAfter = 1h, .accessTokenLeft = 20min}, 1h);
    }

    void waitsTwiceAsLongAfterEachFailure()
    {
        QFETCH(FailedRefresh, failed);
        QFETCH(milliseconds, wait);
        QCOMPARE(backOff(failed, 0.5), wait);
    }

    void renewsWhoIsKeptAfterAWeek()
    {
        const QDateTime last(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(keptRefreshDueAt({.lastRefresh = last}), last.addDays(7));
        QVERIFY(keptRefreshDueAt({}) < last); // nobody knows: at once
    }

    void spreadsTriesByATenthButNeverBelowWhatWasAskedFor()
    {
        QCOMPARE(backOff({}, 0), 27s);
        QCOMPARE(backOff({}, 0.25), 28'500ms);
        QCOMPARE(backOff({.inARow = 100}, 0), 27min);
        const milliseconds longest = backOff({.inARow = 100}, std::nextafter(1.0, 0.0));
        QVERIFY(longest > 32min && longest <= 33min);
        QCOMPARE(backOff({.retryAfter = 30s}, 0), 30s);
        QCOMPARE(backOff({.retryAfter = 30s}, 0.75), 31'500ms);
        QCOMPARE(backOff({.kind = FailedRefresh::Unknown, .accessTokenLeft = days(9)}, 0.75), days(9) - 15min);
    }
};

QTEST_APPLESS_MAIN(TestRefreshSchedule)
#include "tst_refreshschedule.moc"
