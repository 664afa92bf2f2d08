// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/http.h"
#include "base/worker.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "support/people.h"
#include "support/privatenetwork.h"
#include "support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <sys/stat.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

//! \a bytes as they look in the middle of something longer that was encoded as base64: what comes before shifts them by
//! 0 to 2.
QByteArrayList inBase64(const QByteArray &bytes)
{
    QByteArrayList forms;
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (int shift = 0; shift < 3; ++shift) {
            QByteArray form =
                QByteArray(QByteArray(shift, ' ') + bytes).toBase64(alphabet | QByteArray::OmitTrailingEquals);
            // The first characters hold bits of what comes before, the last one of what comes after.
            const int cut = shift == 0 ? 0 : shift + 1;
            forms << form.mid(cut, form.size() - cut - 1);
        }
    }
    return forms;
}

//! Every form in which \a secret could lie about.
QByteArrayList formsOf(const QByteArray &secret)
{
    QByteArrayList wholes{secret, secret.right(12)}; // the end: what is left where the beginning was hidden
    for (const QByteArray &part : secret.split('.')) {
        if (part.size() >= 20 && part != secret)
            wholes << part;
    }
    QByteArrayList forms;
    for (const QByteArray &whole : wholes) {
        const QByteArray percent = whole.toPercentEncoding();
        const QByteArray json = QJsonDocument(QJsonArray{QString::fromLatin1(whole)}).toJson(QJsonDocument::Compact);
        const QByteArray escaped = json.mid(2, json.size() - 4);
        forms << whole << percent << percent.toPercentEncoding() << escaped << QByteArray(escaped).replace('/', "\\/");
        forms << inBase64(whole);
        if (percent != whole) { // the same in lower case, and a form's way of writing
            QByteArray lower = percent;
            for (qsizetype i = lower.indexOf('%'); i >= 0; i = lower.indexOf('%', i + 1))
                lower.replace(i, 3, lower.mid(i, 3).toLower());
            forms << lower;
        }
    }
    QByteArrayList unique;
    for (const QByteArray &form : forms) {
        if (!unique.contains(form))
            unique << form;
    }
    return unique;
}

//! Everything that somebody could read who is not meant to have a token.
class Traces
{
public:
    void add(const QString &where, const QByteArray &bytes) { m_traces.append({where, bytes}); }
    //! Every file below \a folder but those whose whole path matches \a belongs.
    void addFiles(const QString &folder, const QRegularExpression &belongs, const QString &when)
    {
        QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            add(u"name of a file, "_s + when, path.toUtf8());
            QFile file(path);
            if (!belongs.match(path).hasMatch() && file.open(QIODevice::ReadOnly))
                add(path + u", "_s + when, file.readAll());
        }
    }
    //! Where one of \a secrets is, in words that do not tell it.
    QStringList leaks(const QList<Secret> &secrets) const
    {
        QStringList places;
        for (const Secret &secret : secrets) {
            for (const QByteArray &form : formsOf(secret.reveal())) {
                for (const auto &[where, bytes] : m_traces) {
                    const qsizetype at = bytes.indexOf(form);
                    if (at >= 0)
                        places << u"%1, at %2, after “%3”"_s.arg(
                            where, QString::number(at),
                            QString::fromUtf8(bytes.mid(std::max<qsizetype>(at - 60, 0), std::min<qsizetype>(at, 60))));
                }
            }
        }
        places.removeDuplicates();
        return places;
    }
    qsizetype size() const { return m_traces.size(); }
    bool contains(const QByteArray &bytes) const
    {
        return std::any_of(m_traces.begin(), m_traces.end(),
                           [&](const auto &trace) { return trace.second.contains(bytes); });
    }

private:
    QList<std::pair<QString, QByteArray>> m_traces;
};

//! Runs \a command, and writes down what it says and the arguments and environment of every process that comes of it.
//! \a printed, if given, gets the standard output in place of \a traces.
int runTraced(const QStringList &command, const QProcessEnvironment &environment, Traces &traces,
              const std::function<void()> &meanwhile = {}, QByteArray *printed = nullptr)
{
    const QTemporaryDir folder;
    const QString record = folder.filePath(u"trace"_s);
    QProcess process;
    tieToThisProgram(process);
    process.setProcessEnvironment(environment);
    process.start(u"strace"_s,
                  QStringList{u"-f"_s, u"-qq"_s, u"-v"_s, u"-s"_s, u"1000000"_s, u"-e"_s, u"trace=execve,execveat"_s,
                              u"-e"_s, u"signal=none"_s, u"-o"_s, record}
                      + command);
    if (meanwhile)
        meanwhile();
    const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    if (!isOver) {
        process.terminate(); // strace hands it on
        process.waitForFinished(patience);
    }
    const QString name = command.mid(1).join(u' ');
    const QByteArray output = process.readAllStandardOutput();
    if (printed)
        *printed = output;
    else
        traces.add(name + u": standard output"_s, output);
    traces.add(name + u": standard error"_s, process.readAllStandardError());
    QFile file(record);
    const bool isTraced = file.open(QIODevice::ReadOnly);
    const QByteArray calls = file.readAll().replace("\\\\", "\\").replace("\\\"", "\""); // as they were, not as C text
    traces.add(name + u": arguments and environments"_s, calls);
    return isOver && isTraced && calls.contains("execve(") ? process.exitCode() : -1;
}

//! A private home and an issuer; the browser is worked step by step, so that the issuer can quote the very code that it
//! is about to get.
struct Life
{
    QTemporaryDir folder;
    ShiftedClock clock;
    Issuer issuer{clock};
    std::unique_ptr<LocalIssuer> server;
    QProcessEnvironment environment;
    Traces traces;
    int step = 0;

    Life()
    {
        for (const char *name : {"codex", "tmp", "bin", "config"})
            QDir(folder.path()).mkpath(QLatin1String(name));
        // It tells about itself too: only root may trace what a program that hides its memory starts.
        write(u"bin/xdg-open"_s,
              "#!/bin/sh\ncat /proc/$$/cmdline /proc/$$/environ >\"$OPENED.process\"\nprintf %s \"$1\" "
              ">\"$OPENED.part\" && mv \"$OPENED.part\" \"$OPENED\"\n");
        ::chmod(QFile::encodeName(at(u"bin/xdg-open"_s)).constData(), 0700);
        IssuerBehaviour behaviour = issuer.behaviour();
        behaviour.awkwardCodes = true;
        issuer.setBehaviour(behaviour);
        server = LocalIssuer::start(issuer).value_or(nullptr);

        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"CODEX_HOME"_s, at(u"codex"_s));
        environment.insert(u"CHATELAINE_DATA_DIR"_s, at(u"data"_s));
        environment.insert(u"TMPDIR"_s, at(u"tmp"_s));
        environment.insert(u"OPENED"_s, at(u"opened"_s));
        environment.insert(u"PATH"_s, at(u"bin"_s) + u":/usr/bin:/bin"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"CHATELAINE_ISSUER"_s, server->origin().toString());
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s); // everything that Qt and we ever say
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which cannot be traced
    }

    QString at(const QString &name) const { return folder.filePath(name); }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    //! Tokens belong into auth.json and the vault, and nowhere else; config.toml is the test's own.
    void look()
    {
        static const QRegularExpression belongs(
            u"/codex/auth\\.json$|/data/vault/[0-9a-f]{16}\\.json$|/data/vault/aside/[^/]+$|/codex/config\\.toml$"_s);
        traces.addFiles(folder.path(), belongs, u"step %1"_s.arg(++step));
    }
    int run(const QStringList &arguments, const std::function<void()> &meanwhile = {})
    {
        const int exitCode =
            runTraced(QStringList{QStringLiteral(CHATELAINECTL)} + arguments, environment, traces, meanwhile);
        look();
        return exitCode;
    }
    //! `token`, which must print the live access token: beside that, nothing of it is a trace like others.
    int token(const QStringList &options = {})
    {
        QByteArray printed;
        const int exitCode = runTraced(QStringList{QStringLiteral(CHATELAINECTL), u"token"_s} + options, environment,
                                       traces, {}, &printed);
        const Result<Credential> live = Credential::parse(read(u"codex/auth.json"_s), {});
        const QByteArray token = live && live->tokens() ? live->tokens()->accessToken.reveal() : QByteArray();
        if (exitCode == 0 && printed.count(token) != 1)
            return -1;
        traces.add(u"token: standard output beside the token"_s,
                   token.isEmpty() ? printed : printed.replace(token, ""));
        look();
        return exitCode;
    }
    //! Alice signs in with Codex, an hour ago by the issuer's clock; her token is good for \a minutes.
    bool signInBefore(int minutes)
    {
        // A newer one that is kept would take its place.
        QDir(at(u"data/vault"_s)).removeRecursively();
        const Result<Tokens> tokens =
            signInAgo(issuer, clock, u"alice-plus"_s, std::chrono::hours(1), std::chrono::minutes(minutes));
        return tokens && write(u"codex/auth.json"_s, Credential::fromTokens(*tokens, clock.now()).toFileJson());
    }

    Result<HttpAnswer> send(const HttpCall &call)
    {
        Result<HttpAnswer> answer = onWorker([call] { return NetworkHttp().send(call); });
        if (answer && answer->status != 200 && answer->header("Location").contains("/auth/callback"))
            return answer; // the one that has to hold the code
        if (answer) {
            traces.add(u"a page"_s, answer->body);
            for (const auto &[name, value] : answer->headers)
                traces.add(u"a page's "_s + QString::fromLatin1(name), value);
        }
        return answer;
    }
    //! Chooses \a person at the issuer: where that leads.
    QUrl callbackFor(const QString &person)
    {
        (void)QTest::qWaitFor([this] { return QFile::exists(at(u"opened"_s)); }, patience);
        const QUrl address = QUrl::fromEncoded(read(u"opened"_s));
        QFile::remove(at(u"opened"_s));
        const Result<HttpAnswer> page = send({.url = address});
        static const QRegularExpression field(u"name=\"request\" value=\"([A-Za-z0-9_-]+)\""_s);
        const QByteArray request =
            page ? field.match(QString::fromUtf8(page->body)).captured(1).toLatin1() : QByteArray();
        const QByteArray choice =
            person.isEmpty() ? QByteArray("refuse=yes") : QByteArray("person=" + person.toLatin1());
        const Result<HttpAnswer> chosen = send({.method = "POST",
                                                .url = address.adjusted(QUrl::RemoveQuery),
                                                .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                                .body = "request=" + request + '&' + choice});
        return chosen ? QUrl::fromEncoded(chosen->header("Location")) : QUrl();
    }
    //! The browser comes back, and goes where it is sent: the address bar.
    void comeBack(const QUrl &callback)
    {
        const Result<HttpAnswer> answer = send({.url = callback});
        if (answer && answer->status == 303) {
            const QUrl page = callback.resolved(QUrl::fromEncoded(answer->header("Location")));
            traces.add(u"the address bar"_s, page.toEncoded());
            (void)send({.url = page});
        }
    }
    //! `login`: \a fault meets the exchange, made of the code that it will get.
    int login(const QString &person, const QStringList &options = {},
              const std::function<Fault(const QByteArray &code)> &fault = {})
    {
        return run(QStringList{u"login"_s} + options, [&] {
            const QUrl callback = callbackFor(person);
            if (fault)
                issuer.failNext(RequestKind::Exchange, fault(issuer.everyCodeGivenOut().last().reveal()));
            comeBack(callback);
        });
    }
    QByteArray leaks() const { return traces.leaks(secrets()).join(u'\n').toUtf8(); }
    QList<Secret> secrets() const { return issuer.everyTokenGivenOut() + issuer.everyCodeGivenOut(); }
};

QByteArray quotedIn(const QByteArray &words)
{
    return QJsonDocument(
               QJsonObject{{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, QString::fromUtf8(words)}})
        .toJson();
}

} // namespace

//! \brief No token anywhere it does not belong.
class TestLeaks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(QProcess::execute(u"strace"_s, {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s}), 0); }

    void aWholeLifeLeaksNothing()
    {
        Life life;
        QVERIFY(life.server);
        // Everything goes well.
        QCOMPARE(life.login(u"alice-plus"_s), 0);
        QCOMPARE(life.login(u"bob-acme"_s), 0); // displaces Alice
        QCOMPARE(life.login(u"alice-acme"_s, {u"--no-switch"_s, u"--json"_s}), 0);
        for (const QString &verb : {u"status"_s, u"accounts"_s}) {
            QCOMPARE(life.run({verb}), 0);
            QCOMPARE(life.run({verb, u"--json"_s}), 0);
        }
        QVERIFY(life.secrets().size() >= 12);
        QVERIFY2(life.leaks().isEmpty(), life.leaks().constData());

        // The person, the browser and the issuer do what they should not.
        const QByteArray token = life.issuer.everyTokenGivenOut().first().reveal();
        const auto quoting = [&](const QByteArray &before) {
            return [=](const QByteArray &code) {
                return fault::status(400, quotedIn(before + code + ' ' + code.toPercentEncoding() + ' ' + token));
            };
        };
        QVERIFY(life.login({}) > 0); // refused
        QVERIFY(life.login(u"bob-acme"_s, {}, quoting("The code ")) > 0);
        QVERIFY(life.login(u"bob-acme"_s, {u"--json"_s}, quoting("code=")) > 0);
        QVERIFY(life.login(u"bob-acme"_s, {}, [&](const QByteArray &code) {
            return fault::status(500, "<html><body>" + code.toPercentEncoding() + ' ' + code + ' ' + token);
        }) > 0);
        QVERIFY(life.login(u"bob-acme"_s, {}, [&](const QByteArray &code) {
            return fault::status(200, "{\"access_token\": \"" + token + "\", \"id_token\": \"" + code + "\"}");
        }) > 0);
        QVERIFY(life.login(u"bob-acme"_s, {}, [&](const QByteArray &code) {
            return fault::redirect(
                302,
                QUrl(u"http://127.0.0.1:9/"_s + QString::fromLatin1(code) + u"?t="_s + QString::fromLatin1(token)));
        }) > 0);
        QVERIFY(life.login(u"bob-acme"_s, {}, [](const QByteArray &) { return fault::cut(); }) > 0);
        QVERIFY(life.login(u"bob-acme"_s, {}, [](const QByteArray &) { return fault::dropped(); }) > 0);
        QVERIFY(life.run({u"login"_s}, [&] {
            QUrl callback = life.callbackFor(u"bob-acme"_s);
            const QString code = QString::fromLatin1(life.issuer.everyCodeGivenOut().last().reveal());
            QUrl wrong = callback;
            wrong.setQuery(QString(callback.query(QUrl::FullyEncoded)).replace("state="_L1, "state=x"_L1));
            life.comeBack(wrong);
            QUrlQuery query{{u"error"_s, u"access_denied"_s},
                            {u"state"_s, QUrlQuery(callback).queryItemValue(u"state"_s, QUrl::FullyDecoded)}};
            query.addQueryItem(u"error_description"_s, u"It was "_s + QString::fromLatin1(token));
            callback.setQuery(query);
            life.comeBack(callback);
        }) > 0);
        QVERIFY(life.login(u"alice-plus"_s, {u"--expect"_s, u"bob@example.com"_s}) > 0);
        QVERIFY(life.run({u"login"_s, u"--timeout"_s, u"1"_s}, [&] { life.callbackFor(u"bob-acme"_s); }) > 0);
        QVERIFY2(life.leaks().isEmpty(), life.leaks().constData());

        // The file that Codex reads is not what it was.
        const QByteArray whole = life.read(u"codex/auth.json"_s);
        QVERIFY(whole.contains("rt_"));
        const QByteArray other = life.issuer.everyTokenGivenOut().at(1).reveal();
        const QByteArrayList damaged{
            whole.chopped(40),
            whole + whole,
            '"' + token + '"',
            "{\"" + token + "\": 1, \"" + token + "\": 2}",
            "{\"tokens\": \"" + token + "\"}",
            QByteArray(whole).replace("\"id_token\": \"", "\"id_token\": \"x"),
            "{\"OPENAI_API_KEY\": null, \"tokens\": {\"id_token\": \"" + other + "\", \"access_token\": \"" + token
                + '.' + token + "\", \"refresh_token\": \"" + token + "\"}}",
        };
        for (const QByteArray &broken : damaged) {
            QVERIFY(life.write(u"codex/auth.json"_s, broken));
            life.run({u"status"_s});
            life.run({u"accounts"_s, u"--json"_s});
            life.run({u"logout"_s});
        }
        QCOMPARE(life.login(u"alice-plus"_s), 0);
        QCOMPARE(life.run({u"logout"_s, u"--json"_s}), 0);
        QVERIFY(life.run({u"logout"_s}) > 0);
        QVERIFY(life.write(u"codex/config.toml"_s, "chatgpt_base_url = \"" + token + "\n"));
        QVERIFY(life.run({u"status"_s}) > 0);
        QVERIFY(QFile::remove(life.at(u"codex/config.toml"_s)));

        QVERIFY2(life.leaks().isEmpty(), life.leaks().constData());
        // It was there to be seen: the programs, their logs, the address that the browser was given, the vault.
        QVERIFY(life.traces.contains(QByteArray("xdg-open\0http://127.0.0.1:", 26)));
        QVERIFY(life.traces.contains("qt.network"));
        QVERIFY(life.traces.contains("(400: The code … "));
        QVERIFY(life.traces.contains("CODEX_HOME="));
        QVERIFY(life.traces.contains("You are signed in"));
        QVERIFY(life.traces.contains("/data/vault/index.json"));
    }

    void renewingLeaksNothing()
    {
        Life life;
        QVERIFY(life.server);
        const auto journal = [&] { return QDir(life.at(u"data/journal"_s)).entryList(QDir::Files | QDir::Hidden); };

        // Everything goes well.
        QVERIFY(life.signInBefore(14400));
        QCOMPARE(life.token(), 0);
        QCOMPARE(life.run({u"refresh"_s}), 0);
        QCOMPARE(life.run({u"refresh"_s, u"--json"_s}), 0);
        QVERIFY(life.signInBefore(30));
        QCOMPARE(life.token({u"--json"_s}), 0);
        QCOMPARE(life.issuer.count(RequestKind::Refresh), 2);
        QVERIFY(journal().isEmpty());

        // The issuer quotes what it got, and what it should never tell.
        QVERIFY(life.signInBefore(30));
        const QByteArray refreshToken =
            Credential::parse(life.read(u"codex/auth.json"_s), {})->tokens()->refreshToken.reveal();
        const QByteArray accessToken = life.issuer.everyTokenGivenOut().first().reveal();
        const QByteArray words = refreshToken + ' ' + accessToken;
        const QList<Fault> faults{
            fault::status(500, "<html><body>" + words),
            fault::status(403, quotedIn("The token " + words)),
            fault::status(200, "{\"access_token\": \"" + accessToken + "\", \"refresh_token\": \"" + refreshToken),
            fault::redirect(307, QUrl(u"http://127.0.0.1:9/?t="_s + QString::fromLatin1(words))),
            fault::cut(),
            fault::status(400, quotedIn("refresh_token=" + words)),
        };
        for (const Fault &fault : faults) {
            life.issuer.failNext(RequestKind::Refresh, fault::instead(fault));
            QVERIFY(life.run({u"refresh"_s}) > 0);
            QVERIFY(life.run({u"token"_s, u"--json"_s}) > 0);
            QCOMPARE(life.run({u"status"_s}), 0);
        }
        QCOMPARE(life.run({u"status"_s, u"--json"_s}), 0);
        QVERIFY(journal().isEmpty());
        QVERIFY2(life.leaks().isEmpty(), life.leaks().constData());

        // It was there to be seen: the journal's folder, what is known of the lineage, the server's words.
        QVERIFY(life.traces.contains("/data/lineages/"));
        QVERIFY(life.traces.contains("\"spent\""));
        QVERIFY(life.traces.contains("\"refresh\"")); // an argument
        QVERIFY(life.traces.contains("The sign-in of alice@example.com (Plus) was renewed."));
        QVERIFY(life.traces.contains("refused the request (403: The token …"));
    }

    // The search itself: what is planted is found, in whatever form and wherever.
    void aPlantedLeakIsFound_data()
    {
        QTest::addColumn<QByteArray>("form");
        const QByteArray token = "eyJhbGciOiJub25lIn0.eyJ0aGUiOiJwYXlsb2FkIG9mIGEgdG9rZW4ifQ.c2lnbmF0dXJl";
        const QByteArray code = "ac_a+b/c%d=e&f%2Bg";
        QTest::newRow("as it is") << token;
        QTest::newRow("one part of it") << token.split('.').at(1);
        QTest::newRow("in base64") << token.toBase64();
        QTest::newRow("in base64, with a name before it") << QByteArray("rt:" + token + "\n").toBase64();
        QTest::newRow("in base64, shifted by one")
            << QByteArray("{" + token + "}").toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("in base64, shifted by two") << QByteArray("t=" + token + "&").toBase64();
        QTest::newRow("code, as it is") << code;
        QTest::newRow("code, percent-encoded") << code.toPercentEncoding();
        QTest::newRow("code, in lower case") << QByteArray("ac_a%2bb%2fc%25d%3de%26f%252Bg");
        QTest::newRow("code, encoded twice") << code.toPercentEncoding().toPercentEncoding();
        QTest::newRow("code, in JSON") << QByteArray("ac_a+b\\/c%d=e&f%2Bg");
    }
    void aPlantedLeakIsFound()
    {
        QFETCH(QByteArray, form);
        const QList<Secret> secrets{Secret("eyJhbGciOiJub25lIn0.eyJ0aGUiOiJwYXlsb2FkIG9mIGEgdG9rZW4ifQ.c2lnbmF0dXJl"),
                                    Secret("ac_a+b/c%d=e&f%2Bg")};
        const QTemporaryDir folder;
        const QString text = QString::fromLatin1(form);

        QFile file(folder.filePath(u".hidden"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before" + form + "after");
        file.close();
        Traces files;
        files.addFiles(folder.path(), QRegularExpression(u"/auth\\.json$"_s), {});
        QVERIFY(!files.leaks(secrets).isEmpty());
        QVERIFY(file.rename(folder.filePath(u"auth.json"_s)));
        Traces allowed;
        allowed.addFiles(folder.path(), QRegularExpression(u"/auth\\.json$"_s), {});
        QCOMPARE(allowed.leaks(secrets), QStringList());

        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        Traces argument;
        QCOMPARE(runTraced({u"sh"_s, u"-c"_s, u"true"_s, u"x="_s + text}, environment, argument), 0);
        QVERIFY(!argument.leaks(secrets).isEmpty());
        environment.insert(u"PLANTED"_s, text);
        Traces variable;
        QCOMPARE(runTraced({u"sh"_s, u"-c"_s, u"/bin/true; exit 0"_s}, environment, variable), 0);
        QVERIFY(!variable.leaks(secrets).isEmpty());
    }
};

int main(int argc, char *argv[])
{
    if (!enterPrivateNetwork())
        qFatal("no private network here");
    QCoreApplication app(argc, argv);
    TestLeaks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_leaks.moc"
