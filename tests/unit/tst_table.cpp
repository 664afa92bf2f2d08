// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/table.h"

#include <QRegularExpression>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHowWideTextIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("Latin") << u"Jürgen"_s << 6;
        QTest::newRow("combining") << u"Ju\u0308rgen"_s << 6;
        QTest::newRow("Chinese") << u"中文"_s << 4;
        QTest::newRow("Korean") << u"한국"_s << 4;
        QTest::newRow("beyond 16 bits") << u"\U0001F511"_s << 2;
    }
    void knowsHowWideTextIs()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void linesColumnsUpForPeople()
    {
        Table table;
        table.addRow({u""_s, u"Account"_s, u"Plan"_s});
        table.addRow({u"*"_s, u"中文@example.com"_s, u"Plus"_s});
        table.addRow({u""_s, u"jürgen@example.com"_s, u""_s});
        QCOMPARE(table.forPeople(),
                 QStringList(
                     {u"   Account             Plan"_s, u"*  中文@example.com    Plus"_s, u"   jürgen@example.com"_s}));
        QCOMPARE(table.forPrograms().at(1), u"*\t中文@example.com\tPlus"_s);
    }

    void coloursWhereThereAreColours()
    {
        Table table;
        table.addRow({u"a"_s, u"valid"_s, u"x"_s}, {1, Colour::Good});
        table.addRow({u"b"_s, u"##--  few"_s}, {1, Colour::Bad, 4});
        table.addRow({u"c"_s, u"none"_s}, {1, Colour::None});
        table.addRow({u"d"_s}, {0, Colour::Warning});
        const QStringList plain{u"a  valid      x"_s, u"b  ##--  few"_s, u"c  none"_s, u"d"_s};
        QCOMPARE(table.forPeople(), plain);
        QCOMPARE(table.forPeople(true),
                 QStringList({u"a  \x1b[32mvalid\x1b[0m      x"_s, u"b  \x1b[31m##--\x1b[0m  few"_s, plain[2],
                              u"\x1b[33md\x1b[0m"_s}));
        QCOMPARE(table.forPrograms()[0], u"a\tvalid\tx"_s);
        // Who sees no colours misses no word.
        static const QRegularExpression colours(u"\x1b\\[[0-9;]*m"_s);
        QCOMPARE(table.forPeople(true).join(u'\n').remove(colours), plain.join(u'\n'));
    }

    void letsNobodyElseSteerTheTerminal()
    {
        Table table;
        table.addRow({u"a\x1b[31mred\tb\nc\u202Ed"_s, u"e"_s});
        QCOMPARE(table.forPrograms(), QStringList{u"a [31mred b c d\te"_s});
        QCOMPARE(forTerminal(u"one\r\ntwo\u2028three"_s), u"one  two three"_s);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
