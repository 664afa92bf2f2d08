// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/usagehistory.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId alice{u"acc-1111"_s, u"user-1"_s};
const AccountId bob{u"acc-1111"_s, u"user-2"_s};
const QString fiveHours = u"codex/300"_s;
const QDateTime start = QDateTime::fromString(u"2026-08-01T00:00:00Z"_s, Qt::ISODate);

UsageLimit limit(double percent, const QString &id = fiveHours, const QDateTime &resetsAt = {})
{
    return {.id = id, .length = 300min, .usedPercent = percent, .resetsAt = resetsAt};
}

//! As the file has it.
QByteArray lineOf(int percent, const QDateTime &at)
{
    return "{\"account\":\"" + alice.fileName().toLatin1() + "\",\"limit\":\"codex/300\",\"percent\":"
        + QByteArray::number(percent) + ",\"time\":" + QByteArray::number(at.toSecsSinceEpoch()) + "}\n";
}

} // namespace

class TestUsageHistory final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString data() const { return m_folder->filePath(u"data"_s); }
    QString file() const { return data() + u"/usage.jsonl"_s; }
    UsageHistory history() const { return UsageHistory(data()); }
    bool record(double percent, const QDateTime &at, const AccountId &account = alice) const
    {
        return history().record(account, {limit(percent)}, at).has_value();
    }
    QList<UsagePoint> points(const AccountId &account = alice, const QString &id = fiveHours) const
    {
        return history().points(account, id).value_or(QList<UsagePoint>());
    }
    QByteArray bytes() const
    {
        QFile opened(file());
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    bool append(const QByteArray &bytes) const
    {
        QFile opened(file());
        return opened.open(QIODevice::Append) && opened.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tellsWhatWasRecorded()
    {
        QVERIFY(points().isEmpty());
        const QDateTime reset = start.addSecs(3600);
        const QList<UsageLimit> limits{limit(38.5, fiveHours, reset), limit(20, u"codex/10080"_s)};
        QVERIFY(history().record(alice, limits, start));
        QVERIFY(history().record(bob, {limit(7)}, start));
        QVERIFY(history().record(alice, {limit(40, fiveHours, reset)}, start.addSecs(300)));
        QVERIFY((points() == QList<UsagePoint>{{start, 38.5, reset}, {start.addSecs(300), 40, reset}}));
        QVERIFY((points(alice, u"codex/10080"_s) == QList<UsagePoint>{{start, 20, {}}}));
        QVERIFY((points(bob) == QList<UsagePoint>{{start, 7, {}}}));
        QVERIFY(points(bob, u"codex/10080"_s).isEmpty());
    }

    void namesNobodyAndIsForNobodyElse()
    {
        QVERIFY(record(38, start));
        QCOMPARE(QFileInfo(file()).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOwner),
                 QFile::Permissions());
        QCOMPARE(bytes(), lineOf(38, start));
        QVERIFY(!bytes().contains("acc-1111") && !bytes().contains("user-1"));
    }

    void repeatsNothingWithinTheHour()
    {
        for (int minute = 0; minute < 60; minute += 5)
            QVERIFY(record(38, start.addSecs(minute * 60)));
        QCOMPARE(points().size(), 1);
        QVERIFY(record(38, start.addSecs(3600)));
        QVERIFY(record(39, start.addSecs(3660)));
        QVERIFY(record(38, start.addSecs(3720)));
        QCOMPARE(points().size(), 4);
    }

    void isThinnedAsItGrowsOld()
    {
        // For a hundred days an entry every 20 minutes, the highest at 10:20 of each day.
        constexpr int days = 100;
        QByteArray lines;
        for (int step = 0; step < days * 72; ++step) {
            const int ofDay = step % 72;
            const int percent = ofDay == 31 ? 95 : ofDay % 3 == 1 ? 30 + step % 7 : 10 + step % 7;
            lines += lineOf(percent, start.addSecs(step * qint64(1200)));
        }
        QVERIFY(record(50, start));
        QVERIFY(QFile::remove(file()) && append(lines));
        const QDateTime now = start.addDays(days);
        QVERIFY(record(50, now, bob));
        QCOMPARE(points(bob).size(), 1);

        QMap<qint64, int> inFull;
        QMap<qint64, int> perHour;
        QMap<qint64, int> perDay;
        for (const UsagePoint &point : points()) {
            const qint64 age = point.at.secsTo(now);
            QVERIFY2(age <= 90 * 86400, qPrintable(point.at.toString(Qt::ISODate)));
            const qint64 seconds = point.at.toSecsSinceEpoch();
            if (age > 15 * 86400) {
                ++perDay[seconds / 86400];
                QCOMPARE(point.usedPercent, 95.); // the highest stays
            } else if (age > 3 * 86400 && age < 14 * 86400) {
                ++perHour[seconds / 3600];
                QVERIFY(point.usedPercent >= 30);
            } else if (age < 2 * 86400) {
                ++inFull[seconds];
            }
        }
        QCOMPARE(inFull.size(), 2 * 72 - 1);
        QVERIFY(perHour.size() >= 10 * 24);
        QVERIFY(perDay.size() >= 74);
        const auto isSingle = [](int count) { return count == 1; };
        QVERIFY(std::all_of(perHour.begin(), perHour.end(), isSingle));
        QVERIFY(std::all_of(perDay.begin(), perDay.end(), isSingle));
    }

    void staysSmall()
    {
        // More limits than anybody has, each of them new every five minutes of a day.
        QList<UsageLimit> limits;
        qint64 largest = 0;
        for (int minute = 0; minute < 24 * 60; minute += 5) {
            limits.clear();
            for (int i = 0; i < 20; ++i)
                limits.append(limit((minute + i) % 100, u"codex_extra_limit_number_%1/10080"_s.arg(i)));
            QVERIFY(history().record(alice, limits, start.addSecs(minute * qint64(60))));
            largest = std::max(largest, QFileInfo(file()).size());
        }
        QVERIFY2(largest <= UsageHistory::maximumSize, qPrintable(QString::number(largest)));
        QVERIFY(largest > UsageHistory::maximumSize / 2);
        // The newest are there.
        const QList<UsagePoint> left = points(alice, u"codex_extra_limit_number_19/10080"_s);
        QVERIFY(left.size() > 50);
        QCOMPARE(left.last().at, start.addSecs((24 * 60 - 5) * qint64(60)));
    }

    void overlooksATornLine()
    {
        QVERIFY(record(38, start));
        QVERIFY(record(39, start.addSecs(60)));
        const QByteArray whole = bytes();
        QVERIFY(append(whole.left(40)));
        QCOMPARE(points().size(), 2);
        // The next one is not appended to it.
        QVERIFY(record(40, start.addSecs(120)));
        QCOMPARE(points().size(), 3);
        QVERIFY(bytes().startsWith(whole));
        QCOMPARE(bytes().count('\n'), 3);
        QVERIFY(bytes().endsWith('\n'));
        // Nor to one that lacks nothing but its end.
        QVERIFY(QFile::resize(file(), QFileInfo(file()).size() - 1));
        QVERIFY(record(41, start.addSecs(180)));
        QCOMPARE(points().size(), 4);
    }
    void overlooksGarbage()
    {
        QVERIFY(record(38, start));
        QVERIFY(
            append("\n[]\n{\"time\":\"x\"}\n{\"account\":\"a\",\"limit\":\"b\",\"time\":1,\"percent\":\"5\"}\n\0\0\n"));
        QVERIFY(record(39, start.addSecs(60)));
        QCOMPARE(points().size(), 2);
        QCOMPARE(bytes().count('\n'), 2);
    }
    void forgetsTimesOfAWrongClock()
    {
        QVERIFY(record(50, start.addYears(30)));
        QVERIFY(append("torn")); // so that it is tidied up at the next one
        QVERIFY(record(38, start));
        QVERIFY((points() == QList<UsagePoint>{{start, 38, {}}}));
    }

    void replacesNoLink()
    {
        QVERIFY(record(38, start));
        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
        QVERIFY(QFile::rename(file(), elsewhere) && QFile::link(elsewhere, file()));
        QCOMPARE(history().record(alice, {limit(39)}, start.addSecs(60)).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(history().points(alice, fiveHours).error().code, ErrorCode::FileUnreadable);
    }

    void losesNothingOfTwoWriters()
    {
        // Each with locks of its own, as in two processes; one of them makes it be written anew now and then.
        constexpr int each = 150;
        std::vector<std::thread> writers;
        std::atomic<int> failures = 0;
        for (const AccountId &account : {alice, bob}) {
            writers.emplace_back([&, account] {
                for (int i = 0; i < each; ++i) {
                    if (i % 10 == 5 && account == bob)
                        append("torn");
                    if (!UsageHistory(data()).record(account, {limit(i % 100)}, start.addSecs(i)))
                        ++failures;
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failures, 0);
        QVERIFY(record(100, start.addSecs(each))); // after the last torn line
        // A line that is appended to a torn one shares its fate.
        QVERIFY2(points().size() >= each + 1 - 15, qPrintable(QString::number(points().size())));
        QCOMPARE(points(bob).size(), each);
    }
};

QTEST_GUILESS_MAIN(TestUsageHistory)
#include "tst_usagehistory.moc"
