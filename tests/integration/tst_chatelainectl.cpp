// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/http.h"
#include "demo/demobrowser.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "support/privatenetwork.h"
#include "support/testtokens.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString errorCode() const { return json().value("error"_L1).toObject().value("code"_L1).toString(); }
};

QByteArray explain(const Outcome &outcome)
{
    return QByteArray("exit ") + QByteArray::number(outcome.exitCode) + '\n' + outcome.out + outcome.err;
}

#define COMPARE_EXIT(outcome, code)                                                                                    \
    do {                                                                                                               \
        const Outcome &ended = outcome;                                                                                \
        QVERIFY2(ended.exitCode == (code), explain(ended).constData());                                                \
    } while (false)

//! A home of its own, a test issuer, and an xdg-open that hands the address to the test.
class Scene
{
public:
    Scene()
    {
        home = QFileInfo(folder.path()).canonicalFilePath();
        QDir(home).mkpath(u"codex"_s);
        QDir(home).mkpath(u"tmp"_s);
        QDir(home).mkpath(u"bin"_s);
        write(u"bin/xdg-open"_s, "#!/bin/sh\nprintf %s \"$1\" >\"$OPENED.part\" && mv \"$OPENED.part\" \"$OPENED\"\n");
        ::chmod(QFile::encodeName(path(u"bin/xdg-open"_s)).constData(), 0700);
        server = LocalIssuer::start(issuer).value_or(nullptr);

        environment.insert(u"HOME"_s, home);
        environment.insert(u"CODEX_HOME"_s, path(u"codex"_s));
        environment.insert(u"CHATELAINE_DATA_DIR"_s, path(u"data"_s));
        environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
        environment.insert(u"OPENED"_s, path(u"opened"_s));
        environment.insert(u"PATH"_s, path(u"bin"_s) + u":/usr/bin:/bin"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"CHATELAINE_ISSUER"_s, server->origin().toString());
    }

    QString path(const QString &name) const { return home + u'/' + name; }
    QString authFile() const { return path(u"codex/auth.json"_s); }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int modeOf(const QString &file)
    {
        struct stat info = {};
        return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 07777) : -1;
    }
    QStringList vaultFiles() const
    {
        return QDir(path(u"data/vault"_s)).entryList({u"????????????????.json"_s}, QDir::Files);
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        QFile::remove(path(u"opened"_s));
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(CHATELAINECTL), arguments);
        return process;
    }
    Outcome end(QProcess &process) const
    {
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
        }
        const Outcome outcome{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                              process.readAllStandardOutput(), process.readAllStandardError()};
        for (const Secret &token : issuer.everyTokenGivenOut()) {
            if (outcome.out.contains(token.reveal()) || outcome.err.contains(token.reveal()))
                return {-2, {}, "a token was printed"};
        }
        return outcome;
    }
    Outcome run(const QStringList &arguments) const { return end(*start(arguments)); }

    //! The address that the browser was asked to open.
    QUrl openedAddress() const
    {
        (void)QTest::qWaitFor([this] { return QFile::exists(path(u"opened"_s)); }, patience);
        return QUrl::fromEncoded(read(u"opened"_s));
    }
    //! `login`, and \a personId (none: refuse) in the browser.
    Outcome signIn(const QString &personId, const QStringList &options = {})
    {
        const std::unique_ptr<QProcess> process = start(QStringList(u"login"_s) + options);
        NetworkHttp http;
        DemoBrowser browser(http);
        const QUrl address = openedAddress();
        const Result<DemoBrowser::Page> last =
            personId.isEmpty() ? browser.refuse(address) : browser.signIn(address, personId);
        page = last ? last->body : describe(last.error()).toUtf8();
        return end(*process);
    }

    QTemporaryDir folder;
    QString home;
    SystemClock clock;
    Issuer issuer{clock};
    std::unique_ptr<LocalIssuer> server;
    QProcessEnvironment environment;
    QByteArray page; //!< what the browser saw last
};

const QString alicePlus = u"alice-plus"_s;
const QString aliceAcme = u"alice-acme"_s;
const QString bobAcme = u"bob-acme"_s;
const QString aliceId = u"0b6d2f7e-81c4-4a39-b5d2-7e90c1f3a846"_s;
const QString acmeId = u"5f0c9a52-3d1e-4c6b-9a77-2b8f4e61d0ac"_s;

QStringList emailsIn(const QJsonObject &status)
{
    QStringList emails;
    for (const QJsonValue &account : status.value("accounts"_L1).toArray())
        emails << account["email"_L1].toString() + (account["live"_L1].toBool() ? u" live"_s : u""_s);
    return emails;
}

} // namespace

class TestChatelainectl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWhereCodexReadsIt()
    {
        Scene scene;
        QDir(scene.path(u"codex"_s)).removeRecursively();
        scene.environment.remove(u"CODEX_HOME"_s); // so ~/.codex, which does not exist
        const Outcome outcome = scene.signIn(alicePlus);
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.out.startsWith("Codex uses alice@example.com (Plus) from now on.\nValid until "));
        QVERIFY(outcome.out.endsWith("Kept in a file, where Codex reads it.\n"));
        QVERIFY(outcome.err.contains("Test issuer: http://127.0.0.1:"));
        QVERIFY(outcome.err.contains("\nhttp://127.0.0.1:"));
        QVERIFY(scene.page.contains("Codex uses alice@example.com (Plus) from now on."));

        QCOMPARE(Scene::modeOf(scene.path(u".codex"_s)), 0700);
        QCOMPARE(Scene::modeOf(scene.path(u".codex/auth.json"_s)), 0600);
        const QByteArray written = scene.read(u".codex/auth.json"_s);
        const QList<Secret> tokens = scene.issuer.everyTokenGivenOut();
        QCOMPARE(tokens.size(), 3);
        QByteArray form = written;
        for (const Secret &token : tokens)
            form.replace(token.reveal(), token.reveal().startsWith("eyJ") ? "JWT" : "RT");
        const QByteArray time = QJsonDocument::fromJson(written).object().value("last_refresh"_L1).toString().toUtf8();
        QVERIFY(QDateTime::fromString(QString::fromUtf8(time), Qt::ISODateWithMs).isValid());
        QCOMPARE(form.replace(time, "TIME"),
                 R"({
  "auth_mode": "chatgpt",
  "OPENAI_API_KEY": null,
  "tokens": {
    "id_token": "JWT",
    "access_token": "JWT",
    "refresh_token": "RT",
    "account_id": "0b6d2f7e-81c4-4a39-b5d2-7e90c1f3a846"
  },
  "last_refresh": "TIME"
})");
    }

    void answersALoginInJson()
    {
        Scene scene;
        const Outcome outcome = scene.signIn(alicePlus, {u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.out.count('\n'), 1);
        QVERIFY(
            outcome.out.startsWith(R"({"schema":1,"account":{"accountId":"0b6d2f7e-81c4-4a39-b5d2-7e90c1f3a846",)"));
        QVERIFY(outcome.out.endsWith(R"("label":null,"storedIn":"file"},"displaced":null,"problems":[]})"
                                     "\n"));
    }

    void endsWithoutASignIn_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("refused") << QStringList() << u"refuse"_s << 1 << u"SignInRefused"_s;
        QTest::newRow("nobody came") << QStringList{u"--timeout"_s, u"1"_s} << u"wait"_s << 1 << u"SignInExpired"_s;
        QTest::newRow("Ctrl-C") << QStringList() << u"SIGINT"_s << 1 << u"Cancelled"_s;
        QTest::newRow("SIGTERM") << QStringList() << u"SIGTERM"_s << 1 << u"Cancelled"_s;
        QTest::newRow("the server fails") << QStringList() << u"500"_s << 5 << u"ServerFailed"_s;
        QTest::newRow("a redirect") << QStringList() << u"307"_s << 5 << u"RedirectRefused"_s;
    }
    void endsWithoutASignIn()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, how);
        QFETCH(int, exitCode);
        Scene scene;
        if (how == "500"_L1)
            scene.issuer.failNext(RequestKind::Exchange, fault::serverError());
        if (how == "307"_L1)
            scene.issuer.failNext(RequestKind::Exchange, fault::redirect(307, QUrl(u"http://127.0.0.1:1/"_s)));
        options << u"--json"_s;
        Outcome outcome;
        if (how == "500"_L1 || how == "307"_L1) {
            outcome = scene.signIn(alicePlus, options);
        } else if (how == "refuse"_L1) {
            outcome = scene.signIn({}, options);
        } else {
            const std::unique_ptr<QProcess> process = scene.start(QStringList(u"login"_s) + options);
            QVERIFY(scene.openedAddress().isValid());
            if (how.startsWith("SIG"_L1))
                ::kill(static_cast<pid_t>(process->processId()), how == "SIGINT"_L1 ? SIGINT : SIGTERM);
            outcome = scene.end(*process);
        }
        COMPARE_EXIT(outcome, exitCode);
        QTEST(outcome.errorCode(), "code");
        QVERIFY(!QFile::exists(scene.authFile()));
        QVERIFY(scene.vaultFiles().isEmpty());
    }

    void keepsWhoWasSignedInBefore()
    {
        Scene scene;
        COMPARE_EXIT(scene.signIn(alicePlus), 0);
        const Outcome outcome = scene.signIn(bobAcme);
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.out.contains("Codex uses bob@example.com (Business) from now on."));
        QVERIFY(outcome.out.contains("Before, Codex used alice@example.com (Plus). Kept by Chatelaine in a file."));
        QCOMPARE(scene.vaultFiles().size(), 1);
        QCOMPARE(Scene::modeOf(scene.path(u"data/vault"_s)), 0700);
        QCOMPARE(Scene::modeOf(scene.path(u"data/vault/"_s + scene.vaultFiles().front())), 0600);
        QCOMPARE(emailsIn(scene.run({u"status"_s, u"--json"_s}).json()),
                 QStringList({u"bob@example.com live"_s, u"alice@example.com"_s}));
        QVERIFY(scene.run({u"accounts"_s}).out.startsWith("*\tbob@example.com\tBusiness\tvalid\t"));
    }

    void keepsANewSignInWithoutSwitching()
    {
        Scene scene;
        COMPARE_EXIT(scene.signIn(alicePlus), 0);
        const QByteArray before = scene.read(u"codex/auth.json"_s);
        const Outcome outcome = scene.signIn(aliceAcme, {u"--no-switch"_s});
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.out.startsWith("alice@example.com (Business) is kept. Codex does not use it yet.\n"));
        QVERIFY(scene.page.contains("Codex does not use it yet."));
        QVERIFY(scene.read(u"codex/auth.json"_s) == before);
        QCOMPARE(scene.vaultFiles().size(), 1);
    }

    void refusesWhoIsNotExpected_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("personId");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the live account") << u"alice@example.com"_s << alicePlus << true;
        QTest::newRow("the same person elsewhere") << u"alice@example.com"_s << aliceAcme << false;
        QTest::newRow("somebody else") << u"alice@example.com"_s << bobAcme << false;
        QTest::newRow("an e-mail not known yet") << u"bob@example.com"_s << bobAcme << true;
        QTest::newRow("another than the unknown e-mail") << u"carol@example.com"_s << bobAcme << false;
        QTest::newRow("a workspace not known yet") << acmeId << bobAcme << true;
        QTest::newRow("another than the unknown workspace") << acmeId << alicePlus << false;
        QTest::newRow("another member") << QString(acmeId + u"/user-9"_s) << bobAcme << false;
    }
    void refusesWhoIsNotExpected()
    {
        QFETCH(QString, expected);
        QFETCH(QString, personId);
        QFETCH(bool, isTaken);
        Scene scene;
        COMPARE_EXIT(scene.signIn(alicePlus), 0);
        const QByteArray before = scene.read(u"codex/auth.json"_s);
        const Outcome outcome = scene.signIn(personId, {u"--expect"_s, expected, u"--json"_s});
        COMPARE_EXIT(outcome, isTaken ? 0 : 1);
        QCOMPARE(outcome.errorCode(), isTaken ? u""_s : u"AccountMismatch"_s);
        QCOMPARE(scene.read(u"codex/auth.json"_s) == before, !isTaken);
        if (!isTaken)
            QVERIFY(scene.vaultFiles().isEmpty());
    }

    void signsOut()
    {
        Scene scene;
        COMPARE_EXIT(scene.signIn(alicePlus), 0);
        const Outcome outcome = scene.run({u"logout"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(
            outcome.out,
            "The sign-in of alice@example.com (Plus) was removed from this computer. The server was not told: copies "
            "elsewhere stay valid.\n");
        QVERIFY(!QFile::exists(scene.authFile()));
        QCOMPARE(scene.issuer.count(RequestKind::Revoke), 0);
        COMPARE_EXIT(scene.run({u"logout"_s}), 3);
    }

    void signsOutOneOfSeveral()
    {
        Scene scene;
        COMPARE_EXIT(scene.signIn(alicePlus), 0);
        COMPARE_EXIT(scene.signIn(aliceAcme), 0);
        const QByteArray live = scene.read(u"codex/auth.json"_s);

        const Outcome unclear = scene.run({u"logout"_s, u"alice@example.com"_s, u"--json"_s});
        COMPARE_EXIT(unclear, 2);
        QVERIFY(unclear.out.contains(aliceId.toUtf8()) && unclear.out.contains(acmeId.toUtf8()));
        COMPARE_EXIT(scene.run({u"logout"_s, u"carol@example.com"_s}), 3);
        QCOMPARE(scene.vaultFiles().size(), 1);

        const Outcome outcome = scene.run({u"logout"_s, aliceId, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.json().value("account"_L1).toObject().value("accountId"_L1).toString(), aliceId);
        QVERIFY(scene.vaultFiles().isEmpty());
        QVERIFY(scene.read(u"codex/auth.json"_s) == live);
    }

    void changesNothingInsideTheSandbox()
    {
        Scene scene;
        QVERIFY(scene.write(u"codex/auth.json"_s, authJson()));
        scene.environment.insert(u"CODEX_SANDBOX_NETWORK_DISABLED"_s, u"1"_s);
        const Outcome outcome = scene.run({u"logout"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.errorCode(), u"InSandbox"_s);
        QVERIFY(outcome.out.contains("CODEX_SANDBOX_NETWORK_DISABLED"));
        QCOMPARE(scene.read(u"codex/auth.json"_s), authJson());
        COMPARE_EXIT(scene.run({u"status"_s}), 0);
    }

    void printsTheStatusExactly()
    {
        Scene scene;
        scene.environment.remove(u"CHATELAINE_ISSUER"_s);
        const QByteArray home = scene.path(u"codex"_s).toUtf8();
        Outcome outcome = scene.run({u"status"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.out,
                 QByteArray(R"({"schema":1,"codexHome":"HOME","store":"file","storeState":"ok","storedIn":"none",)"
                            R"("accounts":[],"problems":[]})"
                            "\n")
                     .replace("HOME", home));
        QCOMPARE(outcome.err, QByteArray());

        const Person longAgo{.issuedAt = 1'577'836'800}; // 2020-01-01T00:00:00Z
        QVERIFY(scene.write(u"codex/auth.json"_s, authJson(longAgo)));
        outcome = scene.run({u"--json"_s, u"status"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.out,
                 QByteArray(R"({"schema":1,"codexHome":"HOME","store":"file","storeState":"ok","storedIn":"file",)"
                            R"("accounts":[{"accountId":"acc-1111","userId":"user-1","email":"alice@example.com",)"
                            R"("plan":"plus","workspace":null,"live":true,"state":"expired",)"
                            R"("validUntil":"2020-01-11T00:00:00Z","lastRefresh":"2026-11-22T12:00:00Z",)"
                            R"("trouble":null,"nextTry":null}],)"
                            R"("problems":[]})"
                            "\n")
                     .replace("HOME", home));

        outcome = scene.run({u"status"_s});
        QCOMPARE(outcome.out,
                 QByteArray("Signed in\talice@example.com (Plus)\n"
                            "Validity\tExpired since 11 Jan 2020 00:00; Codex renews it at the next use\n"
                            "Storage\tKept in a file, where Codex reads it\n"
                            "Codex home\tHOME\n")
                     .replace("HOME", home));
    }

    void tellsEveryState_data()
    {
        QTest::addColumn<QByteArray>("auth"); // "DIRECTORY": one lies there
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("store"); // store, its state, where; as in the JSON
        QTest::addColumn<QString>("account"); // account id and state
        QTest::addColumn<QString>("problems");

        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QByteArray valid = authJson({.issuedAt = now});
        const QByteArray none;
        QTest::newRow("valid") << valid << none << 0 << u"file ok file"_s << u"acc-1111 valid"_s << u""_s;
        QTest::newRow("in its last minute") << authJson({.issuedAt = now, .lifetime = 30}) << none << 0
                                            << u"file ok file"_s << u"acc-1111 expired"_s << u""_s;
        QTest::newRow("API key") << QByteArray(R"({"auth_mode":"apikey","OPENAI_API_KEY":"sk-test-0123456789"})")
                                 << none << 0 << u"file ok file"_s << u"apikey apiKey"_s << u""_s;
        QTest::newRow("another kind") << QByteArray(R"({"auth_mode":"agentIdentity","agent_identity":"x"})") << none
                                      << 0 << u"file ok file"_s << u"other other"_s << u""_s;
        QByteArray mixed = valid;
        mixed.replace(idToken({.issuedAt = now}), idToken({.account = u"acc-2222"_s, .issuedAt = now}));
        QTest::newRow("mixed") << mixed << none << 0 << u"file mixed file"_s << u"acc-1111 valid"_s << u"Mixed"_s;
        QTest::newRow("damaged") << QByteArray("{\"tokens\":") << none << 6 << u"file corrupt unknown"_s << u""_s
                                 << u"Corrupt"_s;
        QTest::newRow("a directory") << QByteArray("DIRECTORY") << none << 6 << u"file readOnly unknown"_s << u""_s
                                     << u"FileUnreadable"_s;
        QTest::newRow("in memory only") << valid << QByteArray("cli_auth_credentials_store = \"ephemeral\"") << 6
                                        << u"ephemeral unsupported unknown"_s << u""_s << u"StoreUnsupported"_s;
        QTest::newRow("no keyring") << valid << QByteArray("cli_auth_credentials_store = \"keyring\"") << 6
                                    << u"keyring unavailable unknown"_s << u""_s << u"KeyringUnavailable"_s;
        QTest::newRow("broken configuration")
            << valid << QByteArray("= 1") << 6 << u" corrupt unknown"_s << u""_s << u"ConfigInvalid"_s;
        QTest::newRow("a foreign backend") << valid << QByteArray("chatgpt_base_url = \"https://evil.example\"") << 0
                                           << u"file ok file"_s << u"acc-1111 valid"_s << u"NotAllowed"_s;
    }
    void tellsEveryState()
    {
        QFETCH(QByteArray, auth);
        QFETCH(QByteArray, config);
        QFETCH(int, exitCode);
        Scene scene;
        if (auth == "DIRECTORY")
            QVERIFY(QDir(scene.home).mkpath(u"codex/auth.json"_s));
        else
            QVERIFY(scene.write(u"codex/auth.json"_s, auth));
        QVERIFY(scene.write(u"codex/config.toml"_s, config));
        const Outcome outcome = scene.run({u"status"_s, u"--json"_s});
        COMPARE_EXIT(outcome, exitCode);
        const QJsonObject status = outcome.json();
        QTEST(QString(status.value("store"_L1).toString() + u' ' + status.value("storeState"_L1).toString() + u' '
                      + status.value("storedIn"_L1).toString()),
              "store");
        const QJsonObject account = status.value("accounts"_L1).toArray().at(0).toObject();
        QTEST(QString(account.value("accountId"_L1).toString() + u' ' + account.value("state"_L1).toString()).trimmed(),
              "account");
        QStringList problems;
        for (const QJsonValue &problem : status.value("problems"_L1).toArray()) {
            problems << problem["code"_L1].toString();
            QVERIFY(!problem["message"_L1].toString().isEmpty());
        }
        QTEST(problems.join(u' '), "problems");
        COMPARE_EXIT(scene.run({u"status"_s}), exitCode);
    }

    void namesAHomeThatIsMissing()
    {
        Scene scene;
        scene.environment.insert(u"CODEX_HOME"_s, scene.path(u"nowhere"_s));
        for (const QString &command : {u"status"_s, u"login"_s, u"logout"_s, u"accounts"_s}) {
            const Outcome outcome = scene.run({command, u"--json"_s});
            COMPARE_EXIT(outcome, 6);
            QVERIFY(outcome.out.contains("HomeMissing") && outcome.out.contains("nowhere"));
        }
        QVERIFY(!QFile::exists(scene.path(u"nowhere"_s)));
    }

    void changesNothingInTheHomeOfSomebodyElse()
    {
        Scene scene;
        if (::geteuid() == 0) {
            for (const QString &name : {u"codex"_s})
                QCOMPARE(::chown(QFile::encodeName(scene.path(name)).constData(), 65534, 65534), 0);
        } else {
            scene.environment.insert(u"CODEX_HOME"_s, u"/usr"_s);
        }
        const Outcome outcome = scene.run({u"login"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 6);
        QCOMPARE(outcome.errorCode(), u"NotOurs"_s);
        QVERIFY(outcome.out.contains(::geteuid() == 0 ? "Run Chatelaine as nobody." : "Run Chatelaine as root."));
        QVERIFY(QDir(scene.path(u"codex"_s)).isEmpty());
        QVERIFY(!QFile::exists(scene.path(u"opened"_s))); // nobody was sent to the browser for nothing
    }

    void namesTheVariableOfAnAddressThatIsNotAllowed()
    {
        Scene scene;
        scene.environment.insert(u"CHATELAINE_ISSUER"_s, u"https://evil.example"_s);
        Outcome outcome = scene.run({u"login"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 2);
        QCOMPARE(outcome.errorCode(), u"NotAllowed"_s);
        outcome = scene.run({u"login"_s});
        COMPARE_EXIT(outcome, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.contains("CHATELAINE_ISSUER") && outcome.err.contains("https://evil.example"));
    }

    void refusesWrongUsageInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QStringList() << QByteArray("Say what to do");
        QTest::newRow("no command") << QStringList{u"--json"_s} << QByteArray("Say what to do");
        QTest::newRow("unknown command") << QStringList{u"sing"_s} << QByteArray("“sing”");
        QTest::newRow("unknown option") << QStringList{u"status"_s, u"--all"_s} << QByteArray("'all'");
        QTest::newRow("unknown option before") << QStringList{u"--all"_s, u"status"_s} << QByteArray("'all'");
        QTest::newRow("option of another command")
            << QStringList{u"status"_s, u"--timeout"_s, u"5"_s} << QByteArray("'timeout'");
        QTest::newRow("an argument too many") << QStringList{u"status"_s, u"alice"_s} << QByteArray("“alice”");
        QTest::newRow("two accounts") << QStringList{u"logout"_s, u"alice"_s, u"bob"_s} << QByteArray("“bob”");
        QTest::newRow("empty account") << QStringList{u"logout"_s, u""_s} << QByteArray("empty");
        QTest::newRow("expecting nobody") << QStringList{u"login"_s, u"--expect="_s} << QByteArray("--expect");
        QTest::newRow("no seconds") << QStringList{u"login"_s, u"--timeout"_s} << QByteArray("timeout");
        QTest::newRow("no number") << QStringList{u"login"_s, u"--timeout"_s, u"soon"_s} << QByteArray("“soon”");
        QTest::newRow("zero") << QStringList{u"login"_s, u"--timeout"_s, u"0"_s} << QByteArray("“0”");
        QTest::newRow("below zero") << QStringList{u"login"_s, u"--timeout=-1"_s} << QByteArray("“-1”");
        QTest::newRow("too long") << QStringList{u"login"_s, u"--timeout"_s, u"86401"_s} << QByteArray("“86401”");
    }
    void refusesWrongUsageInOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const Scene scene;
        const Outcome outcome = scene.run(arguments);
        COMPARE_EXIT(outcome, 2);
        if (!arguments.contains(u"--json"_s)) {
            QCOMPARE(outcome.out, QByteArray());
            QCOMPARE(outcome.err.count('\n'), 1);
            QVERIFY2(outcome.err.contains(words), outcome.err.constData());
            QVERIFY(outcome.err.contains("--help"));
        }
        const Outcome json = scene.run(QStringList(u"--json"_s) + arguments);
        COMPARE_EXIT(json, 2);
        QCOMPARE(json.errorCode(), u"InvalidArgument"_s);
        QCOMPARE(json.err, QByteArray());
    }

    void saysWhenItsAnswerDoesNotArrive()
    {
        const Scene scene;
        QProcess process;
        process.setProcessEnvironment(scene.environment);
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(CHATELAINECTL), {u"status"_s, u"--json"_s});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }

    void explainsItself()
    {
        const Scene scene;
        for (const QString &command : {u""_s, u"login"_s, u"logout"_s, u"status"_s, u"accounts"_s}) {
            const Outcome outcome =
                scene.run(command.isEmpty() ? QStringList{u"--help"_s} : QStringList{command, u"-h"_s});
            COMPARE_EXIT(outcome, 0);
            QVERIFY(outcome.out.startsWith(
                u"Usage: chatelainectl [--demo] %1"_s.arg(command.isEmpty() ? u"COMMAND"_s : command).toUtf8()));
            QCOMPARE(outcome.err, QByteArray());
        }
        QCOMPARE(scene.run({u"--version"_s}).out, QByteArray("chatelainectl " CHATELAINE_VERSION "\n"));
    }

    void showsADemoAndLeavesNothingBehind_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("alone") << QStringList{u"--demo"_s};
        QTest::newRow("a command") << QStringList{u"--demo"_s, u"login"_s};
    }
    void showsADemoAndLeavesNothingBehind()
    {
        QFETCH(QStringList, arguments);
        Scene scene;
        QVERIFY(scene.write(u"codex/config.toml"_s, "= broken")); // none of the demo's business
        scene.environment.insert(u"CHATELAINE_ISSUER"_s, u"https://evil.example"_s);
        const Outcome outcome = scene.run(arguments);
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.out.contains("alice@example.com (Plus)"));
        QVERIFY(outcome.err.contains("Test issuer: http://127.0.0.1:"));
        QVERIFY(QDir(scene.path(u"tmp"_s)).isEmpty());
        QVERIFY(!QFile::exists(scene.path(u"data"_s)));
        QVERIFY(!QFile::exists(scene.path(u"opened"_s)));
        QCOMPARE(QDir(scene.path(u"codex"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"config.toml"_s});
    }

    void startsNeitherNetworkNorKeyringForTheStatusOfAFile()
    {
        Scene scene;
        QVERIFY(scene.write(u"codex/auth.json"_s, authJson()));
        scene.environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which cannot look while we do
        QProcess strace;
        strace.setProcessEnvironment(scene.environment);
        strace.start(u"strace"_s,
                     {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=socket"_s, u"-o"_s, scene.path(u"calls"_s),
                      QStringLiteral(CHATELAINECTL), u"status"_s});
        COMPARE_EXIT(scene.end(strace), 0);
        QVERIFY(QFile::exists(scene.path(u"calls"_s)));
        QVERIFY(!scene.read(u"calls"_s).contains("socket("));
    }
};

int main(int argc, char *argv[])
{
    const bool isAlone = enterPrivateNetwork();
    QCoreApplication application(argc, argv);
    if (!isAlone)
        qWarning("No network of our own: port 1455 of this machine is used.");
    TestChatelainectl test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chatelainectl.moc"
