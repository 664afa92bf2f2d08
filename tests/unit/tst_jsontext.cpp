// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "credential/jsontext.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestJsonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesAsTheyAreSpelled_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"1.10",
                                  "12345678901234567890",
                                  "-0",
                                  "1E+5",
                                  "1e-300",
                                  "0.10000000000000000000001",
                                  "true",
                                  "null",
                                  "\"\\u00e9\"",
                                  "\"é\"",
                                  "\"a\\/b\\\"c\\\\\"",
                                  "\"\\ud83d\\ude00\"",
                                  "\"\\ud800\"",
                                  "\"\x7f\"",
                                  "{ \"b\" : 1.0,  \"a\":[ 1 ,2.50 ] }",
                                  "{\"a\":1,\"a\":2}",
                                  "[ ]",
                                  "{\t}",
                                  "\"}{][,:\"",
                                  "\"\""})
            QTest::addRow("%s", value) << QByteArray(value);
    }
    void keepsValuesAsTheyAreSpelled()
    {
        QFETCH(const QByteArray, value);
        const QByteArray text = " { \"first\" : " + value + " ,\n\"second\":" + value + "\r\n}\n";
        const auto members = splitJsonObject(text, u"here"_s);
        QVERIFY2(members.has_value(), members ? "" : qPrintable(describe(members.error())));
        QCOMPARE(members->size(), 2);
        QCOMPARE(members->at(0).key, "first");
        QCOMPARE(members->at(1).key, "second");
        for (const JsonMember &member : *members) {
            QCOMPARE(member.value, value);
            QCOMPARE(text.mid(member.offset, value.size()), value);
        }
    }

    void splitsAnObjectWithinTheText()
    {
        const QByteArray text = "{\"a\":1,\n \"in\": {\"b\":2}}";
        const auto outer = splitJsonObject(text, {});
        QVERIFY(outer.has_value());
        const auto inner = splitJsonObject(text, {}, outer->at(1).offset);
        QVERIFY(inner.has_value());
        QCOMPARE(inner->size(), 1);
        QCOMPARE(inner->at(0).key, "b");
        QCOMPARE(inner->at(0).value, "2");
    }

    void keepsKeysAsTheyAreSpelled_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<QByteArray>("key");
        QTest::addRow("plain") << QByteArray("\"a\"") << QByteArray("a");
        QTest::addRow("escaped letter") << QByteArray("\"\\u0061\"") << QByteArray("a");
        QTest::addRow("escaped umlaut") << QByteArray("\"\\u00e9\"") << QByteArray("é");
        QTest::addRow("slash") << QByteArray("\"a\\/b\"") << QByteArray("a/b");
        QTest::addRow("quote") << QByteArray("\"a\\\"b\"") << QByteArray("a\"b");
        QTest::addRow("empty") << QByteArray("\"\"") << QByteArray();
        QTest::addRow("NUL") << QByteArray("\"a\\u0000b\"") << QByteArray("a\0b", 3);
    }
    void keepsKeysAsTheyAreSpelled()
    {
        QFETCH(const QByteArray, spelling);
        QFETCH(const QByteArray, key);
        const QByteArray text = '{' + spelling + ":1}";
        const auto members = splitJsonObject(text, {});
        QVERIFY(members.has_value());
        QCOMPARE(members->value(0).key, key);
        QCOMPARE(joinJsonObject(*members, JsonLayout::Compact), text);
    }

    void namesThePlaceOfAKeyThatIsThereTwice_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::addRow("one line") << QByteArray("{\"a\":1,\"a\":2}") << u"line 1, column 8: \"a\" is there twice"_s;
        QTest::addRow("lines") << QByteArray("{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3\n}")
                               << u"line 4, column 3: \"a\" is there twice"_s;
        QTest::addRow("spelled otherwise")
            << QByteArray("{\"a\":1,\"\\u0061\":2}") << u"line 1, column 8: \"a\" is there twice"_s;
    }
    void namesThePlaceOfAKeyThatIsThereTwice()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, detail);
        const auto members = splitJsonObject(text, u"here"_s);
        QVERIFY(!members);
        QCOMPARE(members.error(), (Error{ErrorCode::Corrupt, u"here"_s, detail}));
    }

    void tellsHalfCharactersApart()
    {
        const QByteArray text = "{\"\\ud800\":1,\"\\ud801\":2}";
        const auto members = splitJsonObject(text, {});
        QVERIFY(members.has_value());
        QCOMPARE(joinJsonObject(*members, JsonLayout::Compact), text);
    }

    void refusesWhatIsNoJsonObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &text, const QString &place = {}) {
            QTest::addRow("%s", name) << text << place;
        };
        row("empty", {}, u"line 1, column 1: it is empty"_s);
        row("blank", " \n\t ", u"line 1, column 1: it is empty"_s);
        row("NULs", QByteArray(100, '\0'));
        row("array", "[]", u"line 1, column 1: it is not a JSON object"_s);
        row("array with an object", "[{\"a\":1}]");
        row("string", "\"a\"");
        row("number", "1");
        row("word", "null");
        row("byte order mark", "\xef\xbb\xbf{}", u"byte order mark"_s);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6));
        row("more after it", "{} {}", u"line 1"_s);
        row("NUL after it", QByteArray("{}\0", 3));
        row("comma at the end", "{\"a\":1,}", u"line 1"_s);
        row("comment", "{\"a\":1 /* x */}");
        row("no colon", "{\n\"a\" 1}", u"line 2"_s);
        row("no quotes", "{a:1}");
        row("single quotes", "{'a':1}");
        row("wrong bracket", "{\"a\":[1}");
        row("invalid UTF-8", "{\"a\":\"\xff\"}");
        row("overlong UTF-8", "{\"a\":\"\xc0\x80\"}");
        row("surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}");
        row("invalid UTF-8 in a key", "{\"\xfe\":1}");
        row("NUL in a string", QByteArray("{\"a\":\"\0\"}", 9), u"line 1, column 7: a control character"_s);
        row("line feed in a string", "{\n\"a\":\"x\ny\"}", u"line 2, column 7: a control character"_s);
        row("tab in a key", "{\"a\t\":1}", u"line 1, column 4: a control character"_s);
        row("unknown escape", "{\"a\":\"\\x41\"}", u"an unknown escape"_s);
        row("short escape", "{\"a\":\"\\u12\"}");
        row("1.", "{\"a\":1.}", u"line 1, column 6: a malformed number"_s);
        row(".5", "{\"a\":[.5]}", u"line 1, column 7: a malformed number"_s);
        row("01", "{\"a\":01}");
        row("+1", "{\"a\":+1}");
        row("0x10", "{\"a\":0x10}");
        row("NaN", "{\"a\":NaN}");
        row("too deep", "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}');
        row("too deep, unclosed", QByteArray(500'000, '['));
    }
    void refusesWhatIsNoJsonObject()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, place);
        const auto members = splitJsonObject(text, u"here"_s);
        QVERIFY(!members);
        QCOMPARE(members.error().code, ErrorCode::Corrupt);
        QCOMPARE(members.error().subject, u"here"_s);
        QVERIFY2(members.error().detail.startsWith(u"line "), qPrintable(members.error().detail));
        QVERIFY2(members.error().detail.contains(place), qPrintable(members.error().detail));
    }

    void laysOutAsCodexDoes()
    {
        const QByteArray value = "{ \"a\":[1.10,{ }, [ ] ,{\"b\" :\"x, y: {z}\"}],\"c\":{\"d\":null} }";
        QCOMPARE(layOutJson(value, JsonLayout::Compact),
                 "{\"a\":[1.10,{},[],{\"b\":\"x, y: {z}\"}],\"c\":{\"d\":null}}");
        QCOMPARE(layOutJson(value, JsonLayout::Pretty, 1),
                 "{\n"
                 "    \"a\": [\n"
                 "      1.10,\n"
                 "      {},\n"
                 "      [],\n"
                 "      {\n"
                 "        \"b\": \"x, y: {z}\"\n"
                 "      }\n"
                 "    ],\n"
                 "    \"c\": {\n"
                 "      \"d\": null\n"
                 "    }\n"
                 "  }");
    }

    void laysOutDeepValues()
    {
        const QByteArray deep = QByteArray(400, '[') + QByteArray(400, ']');
        const auto members = splitJsonObject("{\"a\":" + deep + '}', {});
        QVERIFY(members.has_value());
        QCOMPARE(joinJsonObject(*members, JsonLayout::Compact), "{\"a\":" + deep + '}');
    }

    void joinsNothing()
    {
        QCOMPARE(joinJsonObject({}, JsonLayout::Pretty), "{}");
        QCOMPARE(joinJsonObject({}, JsonLayout::Compact), "{}");
    }

    void escapesAsSerdeDoes()
    {
        QCOMPARE(jsonString(QByteArray("\"\\/\b\f\n\r\t\x01\x1f\x7f\0é", 14)),
                 QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f") + "\x7f" + "\\u0000é\"");
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
