// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/backendanswers.h"
#include "accounts/usagehistory.h"
#include "demo/demoperson.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "storage/vault.h"
#include "support/files.h"
#include "support/patience.h"
#include "support/people.h"
#include "support/privatenetwork.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice-plus"_s;
const QString bob = u"bob-acme"_s;

//! An answer about Alice whose limits reset at the beginning of the year 2100.
QByteArray aboutAlice(const QByteArray &more = {})
{
    return R"({"user_id":"user-A1iceArcher0000000000001","account_id":"0b6d2f7e-81c4-4a39-b5d2-7e90c1f3a846",)"
           R"("email":"alice@example.com","plan_type":"pro","rate_limit":{"allowed":true,"limit_reached":false,)"
           R"("primary_window":{"used_percent":37.5,"limit_window_seconds":18000,"reset_at":4102444800},)"
           R"("secondary_window":{"used_percent":96,"limit_window_seconds":604800,"reset_at":4102444800}})"
        + more + '}';
}

//! A home of its own, and a test issuer.
class Scene
{
public:
    Scene()
    {
        home = QFileInfo(folder.path()).canonicalFilePath();
        QDir(home).mkpath(u"codex"_s);
        QDir(home).mkpath(u"tmp"_s);
        server = LocalIssuer::start(issuer).value_or(nullptr);
        environment.insert(u"HOME"_s, home);
        environment.insert(u"CODEX_HOME"_s, home + u"/codex"_s);
        environment.insert(u"CHATELAINE_DATA_DIR"_s, home + u"/data"_s);
        environment.insert(u"TMPDIR"_s, home + u"/tmp"_s);
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        environment.insert(u"TERM"_s, u"xterm"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"CHATELAINE_ISSUER"_s, server->origin().toString());
        for (const char *name : {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
            environment.insert(QString::fromLatin1(name), u"http://127.0.0.1:9"_s); // nobody
        // Leaks are looked for by ptrace, which chatelainectl does not allow.
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    }

    bool write(const QString &name, const QByteArray &bytes) const { return writeFile(home + u'/' + name, bytes); }
    Credential newSignIn(const QString &person)
    {
        return Credential::fromTokens(*issuer.signIn(person), SystemClock().now());
    }
    bool makeLive(const QString &person) { return write(u"codex/auth.json"_s, newSignIn(person).toFileJson()); }
    bool keep(const QString &person) { return Vault(home + u"/data"_s, nullptr).keep(newSignIn(person)).has_value(); }

    //! Into a pipe.
    Ended run(const QStringList &arguments) const
    {
        const Ended ended = runProgram(QStringList(QStringLiteral(CHATELAINECTL)) + arguments, environment);
        return leaks(ended.output + ended.errors) ? Ended{-2, {}, "a token was printed"} : ended;
    }
    Ended usage(const QStringList &arguments = {}) const { return run(QStringList(u"usage"_s) + arguments); }
    QJsonObject json(const QStringList &arguments = {}) const
    {
        return QJsonDocument::fromJson(usage(arguments + QStringList(u"--json"_s)).output).object();
    }
    //! On a terminal.
    QByteArray shown(const QString &command = u"usage"_s) const
    {
        const int ours = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        if (ours < 0 || ::grantpt(ours) != 0 || ::unlockpt(ours) != 0)
            return "no terminal";
        const int theirs = ::open(::ptsname(ours), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QProcess process;
        process.setProcessEnvironment(environment);
        tieToThisProgram(process, [theirs] { ::dup2(theirs, STDOUT_FILENO); });
        process.start(QStringLiteral(CHATELAINECTL), {command});
        QByteArray all;
        if (process.waitForFinished(patience)) {
            char bytes[4096];
            for (ssize_t n = 0; (n = ::read(ours, bytes, sizeof bytes)) > 0;)
                all.append(bytes, n);
        } else {
            process.kill();
            process.waitForFinished();
        }
        ::close(theirs);
        ::close(ours);
        return leaks(all) ? QByteArray("a token was printed") : all.replace("\r\n", "\n");
    }
    bool leaks(const QByteArray &output) const
    {
        const QList<Secret> tokens = issuer.everyTokenGivenOut();
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](const Secret &token) { return output.contains(token.reveal()); });
    }

    QTemporaryDir folder;
    QString home;
    SystemClock clock;
    Issuer issuer{clock};
    std::unique_ptr<LocalIssuer> server;
    QProcessEnvironment environment;
};

//! Without its last line, which says when.
QByteArray withoutTime(const QByteArray &output)
{
    const qsizetype last = output.lastIndexOf('\n', -2);
    return output.mid(last + 1).startsWith("As of") ? output.left(last + 1)
                                                    : "the last line is " + output.mid(last + 1);
}

QString errorCode(const QJsonObject &answer)
{
    return answer[u"error"_s][u"code"_s].toString();
}

} // namespace

class TestUsageCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsProgramsInOneObject()
    {
        Scene scene;
        QVERIFY(scene.makeLive(alice));
        scene.issuer.failNext(
            RequestKind::Usage,
            fault::status(200,
                          aboutAlice(R"(,"additional_rate_limits":[{"limit_name":"Spark","metered_feature":"spark",)"
                                     R"("rate_limit":{"primary_window":{"used_percent":5,)"
                                     R"("limit_window_seconds":86400}}}],"credits":{"has_credits":true,)"
                                     R"("unlimited":false,"balance":"12.50"})")));
        const QJsonObject answer = scene.json();
        QCOMPARE(answer[u"schema"_s].toInt(), 1);
        QCOMPARE(answer[u"account"_s][u"accountId"_s].toString(), accountOf(alice).workspace);
        QCOMPARE(answer[u"account"_s][u"plan"_s].toString(), u"pro"_s);
        QCOMPARE(answer[u"plan"_s].toString(), u"pro"_s);
        QCOMPARE(
            QJsonDocument(answer[u"limits"_s].toArray()).toJson(QJsonDocument::Compact),
            R"([{"id":"codex/300","minutes":300,"name":null,"resetsAt":"2100-01-01T00:00:00Z","usedPercent":37.5},)"
            R"({"id":"codex/10080","minutes":10080,"name":null,"resetsAt":"2100-01-01T00:00:00Z","usedPercent":96},)"
            R"({"id":"spark/1440","minutes":1440,"name":"Spark","resetsAt":null,"usedPercent":5}])");
        QCOMPARE(answer[u"limitReached"_s], QJsonValue(false));
        QCOMPARE(answer[u"reachedKind"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(answer[u"credits"_s].toObject(),
                 (QJsonObject{{u"hasCredits"_s, true}, {u"unlimited"_s, false}, {u"balance"_s, u"12.50"_s}}));
        QVERIFY(QDateTime::fromString(answer[u"takenAt"_s].toString(), Qt::ISODate).isValid());
        QCOMPARE(scene.issuer.count(RequestKind::Usage), 1);
    }

    void tellsAPipeInWords()
    {
        Scene scene;
        QVERIFY(scene.makeLive(alice));
        scene.issuer.failNext(RequestKind::Usage,
                              fault::status(200,
                                            aboutAlice(R"(,"credits":{"has_credits":true,"balance":"12.50"},)"
                                                       R"("rate_limit_reached_type":"rate_limit_reached")")));
        const Ended ended = scene.usage();
        QVERIFY2(ended.exitCode == 0, ended.say().constData());
        QCOMPARE(withoutTime(ended.output),
                 "Account\talice@example.com (Pro)\n"
                 "5 h\t63 % left\tresets 1 Jan 2100 00:00\n"
                 "1 week\t4 % left\tresets 1 Jan 2100 00:00\n"
                 "Credits\t12.50\n");
        QVERIFY(ended.errors.endsWith("A limit is reached. Codex goes on when it resets.\n"));
    }

    void drawsBarsOnATerminal()
    {
        Scene scene;
        QVERIFY(scene.makeLive(alice));
        scene.issuer.failNext(RequestKind::Usage, fault::status(200, aboutAlice()), 3);
        const QByteArray green = QByteArray("▓").repeated(13) + QByteArray("░").repeated(7);
        const QByteArray red = QByteArray("▓") + QByteArray("░").repeated(19);
        const auto rows = [&](const QByteArray &first, const QByteArray &second) -> QByteArray {
            return "Account  alice@example.com (Pro)\n5 h      " + first
                + "  63 % left · resets 1 Jan 2100 00:00\n1 week   " + second
                + "  4 % left · resets 1 Jan 2100 00:00\n";
        };
        QCOMPARE(withoutTime(scene.shown()), rows("\x1b[32m" + green + "\x1b[0m", "\x1b[31m" + red + "\x1b[0m"));

        scene.environment.insert(u"NO_COLOR"_s, u"1"_s);
        QCOMPARE(withoutTime(scene.shown()), rows(green, red));

        scene.environment.insert(u"TERM"_s, u"dumb"_s);
        QCOMPARE(withoutTime(scene.shown()),
                 "Account  alice@example.com (Pro)\n"
                 "5 h      63 % left · resets 1 Jan 2100 00:00\n"
                 "1 week   4 % left · resets 1 Jan 2100 00:00\n");
    }

    void asksAboutOneAccountOnly()
    {
        Scene scene;
        QVERIFY(scene.makeLive(alice));
        QVERIFY(scene.keep(bob));
        const QJsonObject kept = scene.json({u"bob@example.com"_s});
        QCOMPARE(kept[u"account"_s][u"email"_s].toString(), u"bob@example.com"_s);
        QCOMPARE(kept[u"limits"_s][0][u"usedPercent"_s].toDouble(), 7.);
        const auto asked = [&] {
            QStringList all;
            for (const RequestRecord &request : scene.issuer.requests())
                all << request.personId + u' ' + request.path.section(u'/', 3);
            return all;
        };
        const QStringList first{u"bob-acme usage"_s, u"bob-acme accounts/check"_s};
        QCOMPARE(asked(), first);
        QCOMPARE(scene.json()[u"limits"_s][0][u"usedPercent"_s].toDouble(), 38.);
        QCOMPARE(asked(), first + QStringList({u"alice-plus usage"_s, u"alice-plus accounts/check"_s}));
    }

    void namesTheWorkspace()
    {
        Scene scene;
        QVERIFY(scene.makeLive(bob));
        QVERIFY(scene.usage().output.startsWith("Account\tbob@example.com — Acme (Business)\n"));
        // It is known from now on, and not asked for each time.
        QVERIFY(scene.run({u"status"_s}).output.startsWith("Signed in\tbob@example.com — Acme (Business)\n"));
        QVERIFY(scene.run({u"accounts"_s}).output.endsWith("\tworkspace Acme\n"));
        QCOMPARE(scene.json()[u"account"_s][u"workspace"_s].toString(), u"Acme"_s);
        QCOMPARE(scene.issuer.count(RequestKind::Accounts), 1);
        QCOMPARE(scene.issuer.count(RequestKind::Usage), 2);
    }
    void doesWithoutTheWorkspace()
    {
        Scene scene;
        QVERIFY(scene.makeLive(bob));
        scene.issuer.failNext(RequestKind::Accounts, fault::forbiddenPage());
        QVERIFY(scene.usage().output.startsWith("Account\tbob@example.com (Business)\n1 week\t93 % left\t"));
        QVERIFY(scene.usage().output.startsWith("Account\tbob@example.com — Acme (Business)\n"));
    }

    void remembersForThePlot()
    {
        Scene scene;
        QVERIFY(scene.makeLive(alice));
        COMPARE_EXIT(scene.usage(), 0);
        const UsageHistory history(scene.home + u"/data"_s);
        const auto points = history.points(accountOf(alice), u"codex/300"_s);
        QVERIFY(points);
        QCOMPARE(points->size(), 1);
        QCOMPARE(points->first().usedPercent, 38.);
    }
    void answersWhereNothingCanBeRemembered()
    {
        Scene scene;
        QVERIFY(scene.makeLive(alice));
        QVERIFY(QDir(scene.home).mkpath(u"data/usage.jsonl"_s)); // a folder
        const Ended ended = scene.usage();
        QVERIFY2(ended.exitCode == 0, ended.say().constData());
        QVERIFY(ended.output.contains("5 h\t62 % left"));
        QVERIFY(ended.errors.contains("usage.jsonl"));
    }

    void tellsTheLastNumbersInTheStatus()
    {
        Scene scene;
        QVERIFY(scene.makeLive(alice));
        const auto status = [&] { return scene.run({u"status"_s}).output; };
        const auto usage = [&] {
            const QJsonObject object = QJsonDocument::fromJson(scene.run({u"status"_s, u"--json"_s}).output).object();
            return object[u"accounts"_s][0][u"usage"_s];
        };
        QVERIFY(!status().contains("left"));
        QCOMPARE(usage(), QJsonValue(QJsonValue::Null));
        scene.issuer.failNext(RequestKind::Usage,
                              fault::status(200, aboutAlice(R"(,"rate_limit_reached_type":"rate_limit_reached")")));
        QJsonObject told = scene.json();
        scene.server.reset(); // it is not asked

        const Ended ended = scene.run({u"status"_s});
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(ended.output.startsWith("Signed in\talice@example.com (Pro)\n"));
        QVERIFY2(ended.output.contains("\nStorage\tKept in a file, where Codex reads it\n"
                                       "5 h\t63 % left\tresets 1 Jan 2100 00:00\n"
                                       "1 week\t4 % left\tresets 1 Jan 2100 00:00\n"
                                       "Codex home\t"),
                 ended.output.constData());
        QVERIFY(ended.errors.endsWith("A limit is reached. Codex goes on when it resets.\n"));
        told.remove(u"schema"_s);
        told.remove(u"account"_s);
        QCOMPARE(usage().toObject(), told);

        // What is old says so, and what was left before a reset is nothing to rely on.
        const QDateTime before = QDateTime::fromString(u"2026-01-05T10:00:00Z"_s, Qt::ISODate);
        Usage old{.limits = {{.id = u"codex/300"_s, .length = std::chrono::minutes(300), .usedPercent = 96}},
                  .takenAt = before};
        old.limits[0].resetsAt = before.addSecs(3600);
        QVERIFY(BackendAnswers(scene.home + u"/data"_s).keep(accountOf(alice), {.usage = old}));
        QVERIFY2(status().contains("\n5 h\t-\thas reset\nAs of\t"), status().constData());
        QVERIFY(status().startsWith("Signed in\talice@example.com (Plus)\n")); // the claim is newer
    }

    void coloursTheStatusOnATerminal()
    {
        Scene scene;
        QVERIFY(scene.makeLive(alice));
        scene.issuer.failNext(RequestKind::Usage, fault::status(200, aboutAlice()));
        COMPARE_EXIT(scene.usage(), 0);
        const QByteArray red = QByteArray("▓").append(QByteArray("░").repeated(19));
        const QByteArray words = "  4 % left · resets 1 Jan 2100 00:00\n";
        QByteArray shown = scene.shown(u"status"_s);
        QVERIFY2(shown.contains("\nValidity    \x1b[32mValid until "), shown.constData());
        QVERIFY2(shown.contains(QByteArray("\n1 week      \x1b[31m" + red + "\x1b[0m" + words)), shown.constData());
        scene.environment.insert(u"NO_COLOR"_s, u"1"_s);
        shown = scene.shown(u"status"_s);
        QVERIFY(!shown.contains('\x1b'));
        QVERIFY2(shown.contains(QByteArray("\n1 week      " + red + words)), shown.constData());
        scene.environment.insert(u"TERM"_s, u"dumb"_s);
        QVERIFY(scene.shown(u"status"_s).contains("\n1 week      4 % left · resets 1 Jan 2100 00:00\n"));
    }

    void saysWhyThereIsNoAnswer_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("firewall") << fault::forbiddenPage() << 5 << u"Blocked"_s;
        QTest::newRow("too many") << fault::tooMany(std::chrono::seconds(90)) << 5 << u"TooManyRequests"_s;
        QTest::newRow("trouble") << fault::serverError() << 5 << u"ServerFailed"_s;
        QTest::newRow("garbage") << fault::garbage() << 5 << u"AnswerInvalid"_s;
        QTest::newRow("somebody else's") << fault::status(200, R"({"user_id":"user-2","plan_type":"pro"})") << 5
                                         << u"AnotherAccount"_s;
    }
    void saysWhyThereIsNoAnswer()
    {
        QFETCH(Fault, fault);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        Scene scene;
        QVERIFY(scene.makeLive(alice));
        scene.issuer.failNext(RequestKind::Usage, fault, 2);
        QCOMPARE(errorCode(scene.json()), code);
        const Ended ended = scene.usage();
        QCOMPARE(ended.exitCode, exitCode);
        QVERIFY(ended.output.isEmpty());
        QVERIFY(!ended.errors.contains("<"));
        QVERIFY(!QFile::exists(scene.home + u"/data/usage.jsonl"_s));
    }

    void endsAsItShould()
    {
        Scene scene;
        COMPARE_EXIT(scene.usage(), 3); // nobody
        QVERIFY(scene.makeLive(alice));
        COMPARE_EXIT(scene.usage({u"carol@example.com"_s}), 3);
        COMPARE_EXIT(scene.usage({u"a"_s, u"b"_s}), 2);
        COMPARE_EXIT(scene.usage({u"--help"_s}), 0);
        scene.environment.insert(u"CODEX_SANDBOX"_s, u"seatbelt"_s); // nothing is given out that could be misused
        COMPARE_EXIT(scene.usage(), 0);

        QVERIFY(scene.write(u"codex/config.toml"_s, "chatgpt_base_url = \"https://evil.example/backend-api\"\n"));
        QCOMPARE(errorCode(scene.json()), u"NotAllowed"_s);
        COMPARE_EXIT(scene.usage(), 2);
        // A test's token stays here, also where ChatGPT's own address is configured.
        QVERIFY(scene.write(u"codex/config.toml"_s, "chatgpt_base_url = \"https://chatgpt.com/backend-api\"\n"));
        COMPARE_EXIT(scene.usage(), 2);
        QVERIFY(scene.write(u"codex/config.toml"_s, {}));

        const int before = scene.issuer.count(RequestKind::Usage);
        QVERIFY(scene.write(u"codex/auth.json"_s, R"({"auth_mode":"apikey","OPENAI_API_KEY":"sk-test-0123456789"})"));
        QCOMPARE(errorCode(scene.json()), u"NotRenewable"_s);
        QCOMPARE(scene.issuer.count(RequestKind::Usage), before);

        QVERIFY(scene.makeLive(alice));
        scene.server.reset();
        QCOMPARE(errorCode(scene.json()), u"Unreachable"_s);
        COMPARE_EXIT(scene.usage(), 5);
    }
};

//! In a network without a way out: a token that should stay here goes nowhere, whatever breaks.
PRIVATE_NETWORK_TEST_MAIN(TestUsageCommand)
#include "tst_usagecommand.moc"
