// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/usagetext.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);

} // namespace

class TestUsageText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void callsALimitByItsLength_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("hours") << 300 << u"5 h"_s;
        QTest::newRow("week") << 10080 << u"1 week(s)"_s; // the forms of a language come with its translation
        QTest::newRow("weeks") << 20160 << u"2 week(s)"_s;
        QTest::newRow("days") << 43200 << u"30 day(s)"_s;
        QTest::newRow("odd") << 301 << u"301 min"_s;
        QTest::newRow("unknown") << 0 << u"Limit"_s;
    }
    void callsALimitByItsLength()
    {
        QFETCH(int, minutes);
        QFETCH(QString, text);
        UsageLimit limit{.length = std::chrono::minutes(minutes)};
        QCOMPARE(limitText(limit), text);
        limit.name = u"Spark %1"_s;
        QCOMPARE(limitText(limit), u"Spark %1, "_s + text);
    }

    void roundsWithoutALie_data()
    {
        QTest::addColumn<double>("used");
        QTest::addColumn<int>("left");
        QTest::newRow("nothing used") << 0. << 100;
        QTest::newRow("hardly any used") << 0.2 << 99;
        QTest::newRow("whole") << 38. << 62;
        QTest::newRow("fraction") << 37.4 << 63;
        QTest::newRow("hardly any left") << 99.8 << 1;
        QTest::newRow("nothing left") << 100. << 0;
    }
    void roundsWithoutALie()
    {
        QFETCH(double, used);
        QFETCH(int, left);
        const UsageLimit limit{.usedPercent = used};
        QCOMPARE(percentLeft(limit), left);
        QCOMPARE(leftText(limit), u"%1 % left"_s.arg(left));
    }

    void saysWhenItResets()
    {
        UsageLimit limit;
        QCOMPARE(resetText(limit, noon), QString());
        limit.resetsAt = noon.addSecs(2 * 3600);
        QCOMPARE(resetText(limit, noon), u"resets 14:00"_s);
        QCOMPARE(resetText(limit, limit.resetsAt), u"has reset"_s);
    }

    void saysALimitInOneLine()
    {
        UsageLimit limit{.length = std::chrono::minutes(300), .usedPercent = 38};
        QCOMPARE(limitLine(limit, noon), u"5 h: 62 % left"_s);
        limit.resetsAt = noon.addSecs(2 * 3600);
        QCOMPARE(limitLine(limit, noon), u"5 h: 62 % left, resets 14:00"_s);
        // What is left after a reset nobody knows.
        QCOMPARE(limitLine(limit, limit.resetsAt), u"5 h: has reset"_s);
        QVERIFY(!percentLeft(limit, limit.resetsAt));
        limit.name = u"%1 Spark"_s;
        QCOMPARE(limitLine(limit, noon), u"%1 Spark, 5 h: 62 % left, resets 14:00"_s);
    }

    void findsTheTightestLimitOfCodexItself()
    {
        const QDateTime later = noon.addSecs(3600);
        Usage usage;
        QVERIFY(!tightestLimit(usage, noon));
        usage.limits = {{.id = u"hours"_s, .usedPercent = 90, .resetsAt = noon},
                        {.id = u"week"_s, .usedPercent = 20, .resetsAt = later},
                        {.id = u"month"_s, .usedPercent = 30, .resetsAt = later},
                        {.id = u"extra"_s, .name = u"Spark"_s, .usedPercent = 99, .resetsAt = later}};
        QVERIFY(tightestLimit(usage, noon));
        QCOMPARE(tightestLimit(usage, noon)->id, u"month"_s); // the hours have reset
        QCOMPARE(tightestLimit(usage, noon.addSecs(-1))->id, u"hours"_s);
    }

    void tellsHowOldItIsOnceItIsOld()
    {
        const Usage usage{.takenAt = noon};
        QVERIFY(!isStale(Usage(), noon));
        QVERIFY(!isStale(usage, noon.addSecs(600)));
        QVERIFY(isStale(usage, noon.addSecs(601)));
        QCOMPARE(ageText(usage, noon.addDays(1)), u"as of Sun 12:00"_s);
    }

    void saysWhatCreditsThereAre()
    {
        Usage usage;
        QCOMPARE(creditsText(usage), QString());
        usage.credits = Credits{false, false, u"0"_s};
        QCOMPARE(creditsText(usage), QString());
        usage.credits = Credits{true, false, u"12.50"_s};
        QCOMPARE(creditsText(usage), u"12.50"_s);
        usage.credits = Credits{true, true, {}};
        QCOMPARE(creditsText(usage), u"unlimited"_s);
    }

    void saysWhatIsReached()
    {
        Usage usage{.reachedKind = u"workspace_member_credits_depleted"_s};
        QCOMPARE(reachedText(usage, noon), QString());
        usage.isLimitReached = true;
        QVERIFY(reachedText(usage, noon).contains("when its owner buys more"_L1));
        usage.reachedKind = u"of_next_year"_s;
        const QString reached = u"A limit is reached. Codex goes on when it resets."_s;
        QCOMPARE(reachedText(usage, noon), reached);
        // Of several that are used up the last one counts, and of none any.
        usage.limits = {{.usedPercent = 100, .resetsAt = noon}, {.usedPercent = 100, .resetsAt = noon.addDays(1)}};
        QCOMPARE(reachedText(usage, noon), reached);
        QCOMPARE(reachedText(usage, noon.addDays(1)), QString());
        usage.limits = {{.usedPercent = 50, .resetsAt = noon.addDays(1)}};
        QCOMPARE(reachedText(usage, noon), reached);
        QCOMPARE(reachedText(usage, noon.addDays(1)), QString());
    }
};

QTEST_GUILESS_MAIN(TestUsageText)
#include "tst_usagetext.moc"
