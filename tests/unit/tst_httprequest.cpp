// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/httprequest.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

using State = HttpRequestParser::State;

class TestHttpRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequestHoweverItIsCut()
    {
        const QByteArray text =
            "POST /oauth/token?a=1&b=%2F HTTP/1.1\r\nHost: localhost:1455\r\nX-Empty:\r\nx-two:  a b \t\r\n"
            "X-Two: c\r\nContent-Length: 5\r\n\r\nhello";
        const auto check = [&](const HttpRequestParser &parser) {
            QCOMPARE(parser.state(), State::Complete);
            const HttpRequest &request = parser.request();
            QCOMPARE(request.method, "POST");
            QCOMPARE(request.path, "/oauth/token");
            QCOMPARE(request.query, "a=1&b=%2F");
            QCOMPARE(request.header("host"), QList<QByteArray>{"localhost:1455"});
            QCOMPARE(request.header("X-EMPTY"), QList<QByteArray>{""});
            QCOMPARE(request.header("X-Two"), (QList<QByteArray>{"a b", "c"}));
            QCOMPARE(request.header("Absent"), QList<QByteArray>());
            QCOMPARE(request.headers.value(2).first, "x-two"); // as sent
            QCOMPARE(request.body, "hello");
        };
        for (qsizetype first = 0; first <= text.size(); ++first) {
            HttpRequestParser parser;
            parser.feed(text.left(first));
            QVERIFY(first == text.size() || parser.state() == State::NeedsMore);
            parser.feed(text.mid(first));
            check(parser);
        }
        HttpRequestParser parser;
        for (const char c : text) {
            QCOMPARE(parser.state(), State::NeedsMore);
            parser.feed(QByteArray(1, c));
        }
        check(parser);
        QCOMPARE(parser.feed("GET / HTTP/1.1\r\n\r\n"), State::Complete);
        check(parser);
    }

    void readsCodexsOwnCancel()
    {
        HttpRequestParser parser;
        parser.feed("GET /cancel HTTP/1.1\r\n");
        parser.feed("Host: 127.0.0.1:1455\r\n");
        QCOMPARE(parser.feed("Connection: close\r\n\r\n"), State::Complete);
        QCOMPARE(parser.request().path, "/cancel");
        QVERIFY(parser.request().body.isEmpty());
    }

    void leavesWhatFollowsTheBody()
    {
        HttpRequestParser parser;
        QCOMPARE(parser.feed("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nokGET / HTTP/1.1\r\n\r\n"), State::Complete);
        QCOMPARE(parser.request().body, "ok");
    }

    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto line = [](const char *name, const QByteArray &requestLine) {
            QTest::addRow("%s", name) << requestLine + "\r\nHost: x\r\n\r\n";
        };
        const auto header = [](const char *name, const QByteArray &lines) {
            QTest::addRow("%s", name) << "GET / HTTP/1.1\r\nHost: x\r\n" + lines + "\r\n\r\n";
        };
        line("nothing", "");
        line("one word", "GET");
        line("no version", "GET /");
        line("two spaces", "GET  / HTTP/1.1");
        line("space at the end", "GET / HTTP/1.1 ");
        line("space before", " GET / HTTP/1.1");
        line("four words", "GET / x HTTP/1.1");
        line("a tab", "GET\t/\tHTTP/1.1");
        line("HTTP/0.9", "GET / HTTP/0.9");
        line("HTTP/2", "GET / HTTP/2.0");
        line("http", "GET / http/1.1");
        line("no token", "G(T / HTTP/1.1");
        line("absolute form", "GET http://localhost:1455/auth/callback HTTP/1.1");
        line("authority form", "CONNECT localhost:1455 HTTP/1.1");
        line("asterisk form", "OPTIONS * HTTP/1.1");
        line("control character", "GET /\x01 HTTP/1.1");
        line("DEL", "GET /\x7f HTTP/1.1");
        line("NUL", QByteArray("GET /\0 HTTP/1.1", 15));
        line("TLS", QByteArray("\x16\x03\x01\x02\x00", 5));
        QTest::addRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: x\r\n\r\n");
        QTest::addRow("one bare line feed") << QByteArray("GET / HTTP/1.1\r\nA: b\nHost: x\r\n\r\n");
        QTest::addRow("empty line first") << QByteArray("\r\nGET / HTTP/1.1\r\n\r\n");
        header("no colon", "Hello");
        header("no name", ": x");
        header("space before the colon", "A : b");
        header("space in the name", "A b: c");
        header("obs-fold", "A: b\r\n c");
        header("obs-fold with a colon", "A: b\r\n\tc: d");
        header("NUL in a value", QByteArray("A: b\0c", 6));
        header("carriage return in a value", "A: b\rc");
        header("carriage return at the end", "A: b\r");
        header("carriage return at the end of a line", "A: b\r\r\nC: d");
        header("name in UTF-8", "\xc3\xa9: b");
        header("chunks", "Transfer-Encoding: chunked");
        header("chunks and a length", "Content-Length: 1\r\nTransfer-Encoding: chunked");
        header("two lengths", "Content-Length: 1\r\nContent-Length: 1");
        header("two lengths in one", "Content-Length: 1, 1");
        header("no length", "Content-Length:");
        header("signed length", "Content-Length: +1");
        header("negative length", "Content-Length: -1");
        header("hexadecimal length", "Content-Length: 0x1");
        header("length with words", "Content-Length: 1 byte");
        header("length of 70 bits", "Content-Length: 999999999999999999999");
    }
    void refusesWhatIsNoRequest()
    {
        QFETCH(const QByteArray, text);
        HttpRequestParser parser;
        QCOMPARE(parser.feed(text), State::Malformed);
        QCOMPARE(parser.feed("GET / HTTP/1.1\r\n\r\n"), State::Malformed);
        HttpRequestParser slow;
        for (const char c : text)
            slow.feed(QByteArray(1, c));
        QCOMPARE(slow.state(), State::Malformed);
    }

    void refusesMoreThanTheLimit()
    {
        const auto stateOf = [](const QByteArray &text, qsizetype limit) {
            return HttpRequestParser(limit).feed(text);
        };
        const QByteArray head = "GET / HTTP/1.1\r\nA: b\r\n\r\n";
        QCOMPARE(stateOf(head, head.size()), State::Complete);
        QCOMPARE(stateOf(head, head.size() - 1), State::TooLarge);
        const QByteArray post = "POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\n";
        QCOMPARE(stateOf(post + "0123456789", post.size() + 10), State::Complete);
        QCOMPARE(stateOf(post, post.size() + 10), State::NeedsMore);
        QCOMPARE(stateOf(post, post.size() + 9), State::TooLarge); // before the body came
        QCOMPARE(stateOf("POST / HTTP/1.1\r\nContent-Length: 9223372036854775807\r\n\r\n", 1000), State::TooLarge);
        HttpRequestParser endless;
        QCOMPARE(endless.feed(QByteArray(16 * 1024, 'x')), State::NeedsMore);
        QCOMPARE(endless.feed("x"), State::TooLarge);
        QCOMPARE(endless.feed("\r\n\r\n"), State::TooLarge);
    }

    void readsAFormValue_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("value"); // null: nothing
        QTest::addRow("plain") << QByteArray("a=1&code=x&b=2") << u"x"_s;
        QTest::addRow("plus") << QByteArray("code=a+b") << u"a b"_s;
        QTest::addRow("encoded plus") << QByteArray("code=a%2Bb") << u"a+b"_s;
        QTest::addRow("once only") << QByteArray("code=a%252Bb") << u"a%2Bb"_s;
        QTest::addRow("reserved") << QByteArray("code=%2F%26%3D%25%3F") << u"/&=%?"_s;
        QTest::addRow("lower case") << QByteArray("code=%2f") << u"/"_s;
        QTest::addRow("equals within") << QByteArray("code=a=b==") << u"a=b=="_s;
        QTest::addRow("UTF-8") << QByteArray("code=%C3%A9") << u"\u00e9"_s;
        QTest::addRow("empty") << QByteArray("code=") << u""_s;
        QTest::addRow("no equals") << QByteArray("code") << u""_s;
        QTest::addRow("encoded name") << QByteArray("c%6Fde=x") << u"x"_s;
        QTest::addRow("absent") << QByteArray("a=1&b=2") << QString();
        QTest::addRow("empty form") << QByteArray() << QString();
        QTest::addRow("case of the name") << QByteArray("Code=x") << QString();
        QTest::addRow("twice") << QByteArray("code=x&code=x") << QString();
        QTest::addRow("three times") << QByteArray("code=x&code=y&code=z") << QString();
        QTest::addRow("twice, once encoded") << QByteArray("code=x&%63ode=y") << QString();
        QTest::addRow("part of a name") << QByteArray("xcode=1&codex=2") << QString();
        QTest::addRow("broken escape stays") << QByteArray("code=100%&a=1") << u"100%"_s;
        QTest::addRow("half an escape stays") << QByteArray("code=%4") << u"%4"_s;
        QTest::addRow("no hexadecimal stays") << QByteArray("code=%zz") << u"%zz"_s;
        QTest::addRow("semicolon is no separator") << QByteArray("code=a;b=c") << u"a;b=c"_s;
    }
    void readsAFormValue()
    {
        QFETCH(const QByteArray, form);
        QFETCH(const QString, value);
        const std::optional<QString> found = HttpRequest::formValue(form, u"code"_s);
        QCOMPARE(found.has_value(), !value.isNull());
        if (found)
            QCOMPARE(*found, value);
    }

    void answersAndCloses()
    {
        QCOMPARE(httpResponse(303, {{"Location", "/done"}}, "hello"),
                 "HTTP/1.1 303 See Other\r\nLocation: /done\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
        QVERIFY(httpResponse(799, {}, {}).startsWith("HTTP/1.1 799 "));
    }
};

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
