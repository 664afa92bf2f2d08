// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/log.h"
#include "base/logfile.h"
#include "support/again.h"
#include "support/files.h"
#include "support/testtokens.h"

#include <QDebug>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString token = QString::fromLatin1(accessToken());
        QTest::addRow("JWT") << u"got %1, fine"_s.arg(token) << u"got …, fine"_s;
        QTest::addRow("beginning of a JWT") << u"got %1"_s.arg(token.left(30)) << u"got …"_s;
        QTest::addRow("refresh token") << u"sent rt_abcDEF-123.xyz!"_s << u"sent …!"_s;
        QTest::addRow("refresh token with a dot") << u"sent rt.1.abcDEF123"_s << u"sent …"_s;
        QTest::addRow("API key") << u"key sk-proj-abcdef_123 is bad"_s << u"key … is bad"_s;
        QTest::addRow("personal token") << u"at-0123456789abcdefghijkl"_s << u"…"_s;
        QTest::addRow("code") << u"ac_abcDEF123"_s << u"…"_s;
        QTest::addRow("Bearer") << u"Authorization: Bearer opaque/token+x=="_s << u"Authorization: Bearer …"_s;
        QTest::addRow("bearer, folded") << u"bearer\n opaque"_s << u"bearer …"_s;
        QTest::addRow("Basic") << u"Authorization: Basic dXNlcjpwYXNz"_s << u"Authorization: Basic …"_s;
        QTest::addRow("query") << u"GET /auth/callback?code=abc&state=xyz&scope=openid HTTP/1.1"_s
                               << u"GET /auth/callback?code=…&state=…&scope=openid HTTP/1.1"_s;
        QTest::addRow("encoded query") << u"next=%3Fcode%3Dabc"_s << u"next=%3Fcode=…"_s;
        QTest::addRow("form") << u"grant_type=refresh_token&refresh_token=opaque"_s
                              << u"grant_type=refresh_token&refresh_token=…"_s;
        QTest::addRow("device code") << u"user_code=ABCD-EFGH device_code=xyz"_s << u"user_code=… device_code=…"_s;
        QTest::addRow("JSON") << u"{\"access_token\" : \"opaque\",\"expires_in\":5}"_s
                              << u"{\"access_token\":\"…\",\"expires_in\":5}"_s;
        QTest::addRow("JSON with a quote") << u"{\"id_token\":\"opa\\\"que\"}"_s << u"{\"id_token\":\"…\"}"_s;
        QTest::addRow("JSON, cut off") << u"{\"refresh_token\":\"opa"_s << u"{\"refresh_token\":\"…\""_s;
        QTest::addRow("JSON key") << u"\"OPENAI_API_KEY\": \"opaque\""_s << u"\"OPENAI_API_KEY\":\"…\""_s;
        QTest::addRow("two") << u"rt_aaaaaaaa rt_bbbbbbbb"_s << u"… …"_s;
    }
    void hidesSecrets()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(redacted(text), expected);
        QCOMPARE(redacted(expected), expected);
    }

    // qDebug() << json writes it so.
    void hidesSecretsInQuotedJson()
    {
        QString text;
        QDebug(&text) << QByteArray("{\"refresh_token\":\"opaque-one\",\"id_token\": \"opaque-two\",\"x\":\"seen\"}");
        QVERIFY(text.contains(u"opaque-one"));
        const QString shown = redacted(text);
        QVERIFY(!shown.contains(u"opaque"));
        QVERIFY(shown.contains(u"seen"));
    }

    void leavesOrdinaryTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"at-spi2-core is not running"_s, u"code page 1252"_s, u"the exit code: 5"_s, u"unexpected token '}'"_s,
              u"/home/me/.codex/auth.json: line 3, column 7"_s, u"state: ready"_s, u"disk-usage of task-runner"_s,
              u"start_session failed"_s, u"/usr/lib/jvm/lib/rt.jar"_s, u"librt.so.1"_s, u"a basic problem occurred"_s,
              u"Basic authentication is off"_s, u"grant_type=refresh_token"_s, u"postcode 12345"_s, u"eyes only"_s,
              u"chatelaine.oauth: waiting on 127.0.0.1:1455"_s, u"{\"token_type\":\"Bearer\"}"_s, QString()})
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    void leavesOrdinaryTextAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(redacted(text), text);
    }

    void makesOthersWordsFit_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("expected");
        QTest::addRow("plain") << QByteArray("The user said no.") << u"The user said no."_s;
        QTest::addRow("white space") << QByteArray(" a\r\n\t b  ") << u"a b"_s;
        QTest::addRow("control characters") << QByteArray("a\x1b[31mb\0c", 9) << u"a [31mb c"_s;
        QTest::addRow("bidirectional overrides") << QByteArray("a\u202eb\u2066c\u200fd") << u"a b c d"_s;
        QTest::addRow("zero width") << QByteArray("a\u200bb\ufeffc") << u"a b c"_s;
        QTest::addRow("invisible tags") << QByteArray("a\U000e0041b") << u"a b"_s;
        QTest::addRow("line separator") << QByteArray("a\u2028b") << u"a b"_s;
        QTest::addRow("not UTF-8") << QByteArray("a\xff") << u"a\ufffd"_s;
        QTest::addRow("markup stays as it is") << QByteArray("<b>x</b>") << u"<b>x</b>"_s;
        QTest::addRow("secret") << QByteArray("your rt_abcdefgh is spent") << u"your … is spent"_s;
        QTest::addRow("empty") << QByteArray() << QString();
    }
    void makesOthersWordsFit()
    {
        QFETCH(const QByteArray, words);
        QFETCH(const QString, expected);
        QCOMPARE(othersWords(words), expected);
    }

    void cutsLongWords()
    {
        QCOMPARE(othersWords(QByteArray(200, 'x')), QString(200, u'x'));
        QCOMPARE(othersWords(QByteArray(10'000, 'x')), QString(199, u'x') + u"…"_s);
        QCOMPARE(othersWords(QByteArray(10'000, ' ')), QString());
        // Never half of a character.
        const QString faces = othersWords("a" + QByteArray("\U0001f600").repeated(300));
        QVERIFY(faces.size() <= 200);
        QVERIFY(!faces.at(faces.size() - 2).isHighSurrogate());
        // A secret at any place, cut or not.
        for (int before : {0, 150, 190, 4050, 4090})
            QVERIFY(!othersWords(QByteArray(before, '.') + accessToken()).contains(u"eyJ"_s));
        QVERIFY(!othersWords("Bearer " + QByteArray(10'000, 'q')).contains(u"qqq"_s));
    }

    void isQuickWithHugeWords()
    {
        QElapsedTimer timer;
        timer.start();
        for (const char *piece : {"eyJ", "rt_", "Bearer ", "\"token\":\"", "code=", "a.", "\\\"", "at-"})
            redacted(QString::fromLatin1(QByteArray(piece).repeated(20'000)));
        QVERIFY(timer.elapsed() < 10'000);
    }

    void everyMessageOfTheProcessIsRedacted()
    {
        if (isAgain()) {
            installRedactingMessageHandler();
            qWarning("plain rt_abcdefgh");
            qDebug() << QByteArray("{\"refresh_token\":\"opaque-one\"}");
            qInfo("fine");
            return;
        }
        const Ran again = runAgain({});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(!again.output.contains("rt_abcdefgh"));
        QVERIFY(!again.output.contains("opaque-one"));
        QVERIFY(again.output.contains("plain …\n"));
        QVERIFY(again.output.contains("fine\n"));
    }

    void everyMessageGoesToTheFileToo()
    {
        if (isAgain()) {
            installRedactingMessageHandler();
            alsoLogTo(logFileIn(qEnvironmentVariable("LOG_HERE")));
            qWarning("a JWT %s, fine", accessToken().constData());
            static const QLoggingCategory category("chatelaine.test");
            qCCritical(category, "two\nlines with code=abc");
            return;
        }
        const QTemporaryDir folder;
        qputenv("LOG_HERE", QFile::encodeName(folder.filePath(u"data"_s)));
        const Ran again = runAgain({});
        QVERIFY2(again.exitCode == 0, again.output.constData());
        QVERIFY(again.output.contains("a JWT …, fine\n")); // stderr gets it as ever
        const QString path = folder.filePath(u"data/log/chatelaine.log"_s);
        QCOMPARE(path, logFileIn(folder.filePath(u"data"_s)));
        const QString text = QString::fromUtf8(read(path));
        QVERIFY(!text.contains("eyJ"_L1));
        const QString time = u"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\dZ"_s;
        const QRegularExpression lines(u"(^|\n)%1 warning default: a JWT …, fine\n"
                                       "%1 critical chatelaine\\.test: two\n    lines with code=…\n"_s.arg(time));
        QVERIFY2(lines.match(text).hasMatch(), qPrintable(text));
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(folder.filePath(u"data/log"_s)), 0700);
        QCOMPARE(modeOf(folder.filePath(u"data"_s)), 0700);
    }

    void saysOnceThatTheFileCannotBeWritten()
    {
        if (isAgain()) {
            installRedactingMessageHandler();
            alsoLogTo(u"/dev/null/log/chatelaine.log"_s);
            qWarning("one");
            qWarning("two");
            return;
        }
        const Ran again = runAgain({});
        QVERIFY2(again.exitCode == 0, again.output.constData());
        QCOMPARE(again.output.count("messages are not kept in a file"), 1);
        QVERIFY(again.output.contains("one\n"));
        QVERIFY(again.output.contains("two\n"));
    }

    void opensNoFileBeforeTheFirstLine()
    {
        const QTemporaryDir folder;
        LogFile file(folder.filePath(u"log/x.log"_s));
        QVERIFY(!QFile::exists(folder.filePath(u"log"_s)));
        QVERIFY(file.write("a\n"));
        QCOMPARE(read(folder.filePath(u"log/x.log"_s)), QByteArray("a\n"));
    }

    void keepsThreeFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log/x.log"_s);
        LogFile file(path, 10);
        for (const char *line : {"1234\n", "5678\n", "9\n", "abcdefgh\n", "longer than all of it\n"})
            QVERIFY(file.write(line));
        QCOMPARE(read(path), QByteArray("longer than all of it\n"));
        QCOMPARE(read(path + u".1"_s), QByteArray("abcdefgh\n"));
        QCOMPARE(read(path + u".2"_s), QByteArray("9\n"));
        QVERIFY(file.write("z\n"));
        QCOMPARE(read(path + u".2"_s), QByteArray("abcdefgh\n"));
        QCOMPARE(QDir(folder.filePath(u"log"_s)).entryList(QDir::Files | QDir::Hidden).size(), 3);
        for (const QString &suffix : {u""_s, u".1"_s, u".2"_s})
            QCOMPARE(modeOf(path + suffix), 0600);
    }

    void goesOnWhereAnEarlierProgramEnded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.log"_s);
        QVERIFY(LogFile(path, 10).write("old\n"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(LogFile(path, 10).write("new\n"));
        QCOMPARE(read(path), QByteArray("old\nnew\n"));
        QCOMPARE(modeOf(path), 0600); // as it should have been
        QVERIFY(LogFile(path, 10).write("more\n"));
        QCOMPARE(read(path), QByteArray("more\n"));
        QCOMPARE(read(path + u".1"_s), QByteArray("old\nnew\n"));
    }

    void beginsAnewAfterTheFileWasTakenAway()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log/x.log"_s);
        LogFile file(path);
        QVERIFY(file.write("a\n"));
        QVERIFY(QDir(folder.filePath(u"log"_s)).removeRecursively());
        QVERIFY(file.write("b\n"));
        QCOMPARE(read(path), QByteArray("b\n"));
    }

    void losesNoLineOfSeveralThreads()
    {
        constexpr int threads = 8;
        constexpr int lines = 500;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.log"_s);
        LogFile file(path, 32 * 1024); // two thirds of what comes, so that it is rotated once
        std::vector<std::jthread> writers;
        for (int thread = 0; thread < threads; ++thread) {
            writers.emplace_back([&file, thread] {
                for (int line = 0; line < lines; ++line)
                    (void)file.write(QByteArray::number(thread * lines + line).rightJustified(10, '.') + "\n");
            });
        }
        writers.clear();
        const QByteArray both = read(path + u".1"_s) + read(path);
        QList<QByteArray> all = both.split('\n');
        QVERIFY(all.takeLast().isEmpty());
        QVERIFY(QFile::exists(path + u".1"_s));
        QVERIFY(!QFile::exists(path + u".2"_s));
        std::sort(all.begin(), all.end());
        QCOMPARE(all.size(), threads * lines);
        QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), threads * lines);
        for (const QByteArray &line : std::as_const(all))
            QCOMPARE(line.size(), 10);
    }

    void rotatesInOneThreadAtATime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.log"_s);
        LogFile file(path, 22); // two lines
        std::vector<std::jthread> writers;
        for (int thread = 0; thread < 8; ++thread) {
            writers.emplace_back([&file] {
                for (int line = 0; line < 300; ++line)
                    (void)file.write("0123456789\n");
            });
        }
        writers.clear();
        for (const QString &suffix : {u""_s, u".1"_s, u".2"_s})
            QCOMPARE(read(path + suffix), QByteArray("0123456789\n0123456789\n"));
    }

    void hidesSecretsToTheVeryEnd()
    {
        if (isAgain()) {
            installRedactingMessageHandler();
            // Called when all that is made from here on was put away.
            std::atexit([] {
                installRedactingMessageHandler(); // Qt Test has put its own back
                qWarning("late rt_abcdefgh");
            });
            qWarning("early rt_abcdefgh");
            return;
        }
        const Ran again = runAgain({});
        QVERIFY2(again.exitCode == 0, again.output.constData());
        QVERIFY(again.output.contains("early …\n"));
        QVERIFY(again.output.contains("late …\n"));
        QVERIFY(!again.output.contains("rt_abcdefgh"));
    }

    void leavesNoTraceOfAProcess()
    {
        if (isAgain()) {
            hardenProcess(true);
            rlimit core{};
            QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
            QCOMPARE(core.rlim_max, rlim_t(0));
            QCOMPARE(::umask(0), mode_t(077));
            QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
            return;
        }
        const Ran again = runAgain({});
        QVERIFY2(again.exitCode == 0, again.output.constData());
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
