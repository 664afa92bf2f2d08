// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/usagehistory.h"
#include "demo/demoperson.h"
#include "setup/demopast.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestDemoPast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEverybodyTwoWeeks()
    {
        const QTemporaryDir folder;
        // In the middle of a week, and in its first second.
        for (const char *time : {"2026-11-22T12:00:00Z", "2026-11-26T00:00:00Z"}) {
            const QString data = folder.filePath(QString::fromLatin1(time));
            const QDateTime now = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
            makeUpPast(data, now);
            for (const DemoPerson &person : demoPeople()) {
                const auto points = UsageHistory(data).points({person.accountId, person.userId}, u"codex/10080"_s);
                QVERIFY(points);
                QVERIFY(points->size() > 40);
                QCOMPARE(points->first().at, now.addDays(-14));
                QVERIFY(points->last().at < now);
                QVERIFY(points->last().usedPercent <= std::max(90, person.weekUsed));
                int resets = 0;
                for (qsizetype i = 1; i < points->size(); ++i)
                    resets += points->at(i).resetsAt != points->at(i - 1).resetsAt ? 1 : 0;
                QVERIFY(resets == 1 || resets == 2);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoPast)
#include "tst_demopast.moc"
