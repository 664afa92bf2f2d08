// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/sentence.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestSentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstOfSeveral_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("one") << u"It is so."_s << u"It is so."_s;
        QTest::newRow("without an end") << u"It is so"_s << u"It is so"_s;
        QTest::newRow("two") << u"It is so. Mend it."_s << u"It is so."_s;
        QTest::newRow("an address") << u"Could not reach a.example. Try again."_s << u"Could not reach a.example."_s;
        QTest::newRow("an abbreviation") << u"Use e. g. another. Or not."_s << u"Use e. g. another."_s;
        QTest::newRow("Japanese") << u"到達できません。もう一度お試しください。"_s << u"到達できません。"_s;
        QTest::newRow("Chinese with a name") << u"无法连接 a.example。请重试。"_s << u"无法连接 a.example。"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void findsTheFirstOfSeveral()
    {
        QFETCH(const QString, text);
        QTEST(firstSentence(text), "first");
    }

    void endsAStatementOnce()
    {
        QCOMPARE(asSentence(u"Valid until 14:00"_s), u"Valid until 14:00."_s);
        QCOMPARE(asSentence(u"Valid until 14:00."_s), u"Valid until 14:00."_s);
        QCOMPARE(asSentence(u"14:00 まで有効。"_s), u"14:00 まで有効。"_s);
    }

    void listsItems()
    {
        QCOMPARE(listText({}), QString());
        QCOMPARE(listText({u"a"_s}), u"a"_s);
        QCOMPARE(listText({u"a"_s, u"b"_s}), u"a, b"_s);
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
