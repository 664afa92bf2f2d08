// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "model/history.h"
#include "support/soak.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int usual = 500;
constexpr int soaking = 10'000;

void tell(const QStringList &log)
{
    for (const QString &line : log)
        qInfo("  %s", qPrintable(line));
}

//! The shortest beginning of the history of \a seed that goes wrong too.
void tellShortest(quint32 seed)
{
    const int operations = History(seed).operations();
    for (int longest = 1; longest <= operations; ++longest) {
        History history(seed, longest);
        if (history.run().isEmpty())
            continue;
        qInfo("CHATELAINE_SEED=%u CHATELAINE_OPERATIONS=%d:", seed, longest);
        return tell(history.log());
    }
    qInfo("It goes well when it is told again: something in it is left to chance.");
}

void tell(const char *what, const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts << it.key() + u": "_s + QString::number(it.value());
    qInfo("%s: %s", what, qPrintable(parts.join(u", "_s)));
}

} // namespace

//! The library itself, from journal to stores, against random histories.
class TestHistories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Thousands of homes are made and removed.
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
        QLoggingCategory::setFilterRules(u"chatelaine.*=false"_s);
        QHashSeed::setDeterministicGlobalSeed();
    }

    void loseNobody()
    {
        bool isOne = false;
        const quint32 one = qEnvironmentVariable("CHATELAINE_SEED").toUInt(&isOne);
        if (isOne) {
            bool isCut = false;
            const int longest = qEnvironmentVariableIntValue("CHATELAINE_OPERATIONS", &isCut);
            QLoggingCategory::setFilterRules({});
            History history = isCut ? History(one, longest) : History(one);
            const QStringList wrong = history.run();
            tell(history.log());
            QCOMPARE(wrong, QStringList());
            return;
        }
        const int histories = isSoak() ? soaking : usual;
        const quint32 first = qEnvironmentVariable("CHATELAINE_FIRST_SEED").toUInt();
        const int most = 3;
        Totals totals;
        int failures = 0;
        int played = 0;
        QElapsedTimer timer;
        timer.start();
        for (; played < histories && failures < most; ++played) {
            const quint32 seed = first + static_cast<quint32>(played) + 1;
            History history(seed);
            const QStringList wrong = history.run();
            history.addTo(totals);
            if (wrong.isEmpty())
                continue;
            ++failures;
            qInfo("The history of seed %u went wrong: %s", seed, qPrintable(wrong.join(u"; "_s)));
            tellShortest(seed);
        }
        qInfo("%d histories, %.1f ms each", played, double(timer.elapsed()) / played);
        tell("operations", totals.operations);
        tell("events", totals.events);
        tell("errors", totals.errors);
        tell("excused accounts", totals.excused);
        qInfo("accounts checked: %d", totals.checked);
        QCOMPARE(failures, 0);
        QVERIFY(totals.checked > 0);
    }
};

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
