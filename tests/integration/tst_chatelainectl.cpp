// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/filelock.h"
#include "base/http.h"
#include "demo/demobrowser.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "storage/vault.h"
#include "support/files.h"
#include "support/patience.h"
#include "support/people.h"
#include "support/privatenetwork.h"
#include "support/program.h"
#include "support/runningcodex.h"
#include "support/testtokens.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

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
    bool write(const QString &name, const QByteArray &bytes) const { return writeFile(path(name), bytes); }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    //! Those of accounts that are kept for themselves, and not as a copy of what is live.
    QStringList vaultFiles() const
    {
        QStringList files;
        const QJsonObject index = QJsonDocument::fromJson(read(u"data/vault/index.json"_s)).object();
        for (const QJsonValue &entry : index.value("accounts"_L1).toArray()) {
            const AccountId account{entry["accountId"_L1].toString(), entry["userId"_L1].toString()};
            const QString file = account.fileName() + u".json"_s;
            if (entry["shadowOf"_L1].toString().isEmpty() && QFile::exists(path(u"data/vault/"_s + file)))
                files.append(file);
        }
        return files;
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        QFile::remove(path(u"opened"_s));
        auto process = std::make_unique<QProcess>();
        tieToThisProgram(*process);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(CHATELAINECTL), arguments);
        process->waitForStarted(patience); // before that it is still a copy of ours
        return process;
    }
    Ended end(QProcess &process, bool mayPrintTokens = false) const
    {
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
        }
        const Ended outcome{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                            process.readAllStandardOutput(), process.readAllStandardError()};
        for (const Secret &token : mayPrintTokens ? QList<Secret>() : issuer.everyTokenGivenOut()) {
            if (outcome.output.contains(token.reveal()) || outcome.errors.contains(token.reveal()))
                return {-2, {}, "a token was printed"};
        }
        return outcome;
    }
    Ended run(const QStringList &arguments) const { return end(*start(arguments)); }
    //! `token`, the only one that may print one.
    Ended token(const QStringList &options = {}) const { return end(*start(QStringList(u"token"_s) + options), true); }

    //! A sign-in of \a personId from an hour ago, where Codex reads it: it may be renewed at once.
    bool signedInBefore(const QString &personId, std::chrono::seconds lifetime = std::chrono::hours(240))
    {
        const Tokens tokens = signInBefore(personId, lifetime);
        return write(u"codex/auth.json"_s, Credential::fromTokens(tokens, clock.now()).toFileJson());
    }
    //! The same, kept in the vault.
    bool keptBefore(const QString &personId)
    {
        const Tokens tokens = signInBefore(personId, std::chrono::hours(240));
        return Vault(path(u"data"_s), nullptr).keep(Credential::fromTokens(tokens, clock.now())).has_value();
    }
    //! The same, in a file of its own.
    bool leftBefore(const QString &personId, const QString &name)
    {
        const Tokens tokens = signInBefore(personId, std::chrono::hours(240));
        QDir(home).mkpath(QFileInfo(path(name)).path());
        return write(name, Credential::fromTokens(tokens, clock.now()).toFileJson());
    }
    //! Whom Codex reads.
    QString liveEmail() const
    {
        const Result<Credential> credential = Credential::parse(read(u"codex/auth.json"_s), {});
        return credential ? identify(*credential).email : QString();
    }
    //! One whose access token is over by now.
    bool expired(const QString &personId) { return signedInBefore(personId, std::chrono::minutes(30)); }
    std::optional<Tokens> live() const
    {
        const Result<Credential> credential = Credential::parse(read(u"codex/auth.json"_s), {});
        return credential ? credential->tokens() : std::nullopt;
    }
    //! What `token` is to say: the live access token, and a newline.
    bool isLiveToken(const Ended &outcome) const
    {
        return live() && Secret(outcome.output).sameAs(Secret(live()->accessToken.reveal() + '\n'));
    }
    QByteArray testIssuerLine() const { return "Test issuer: " + server->origin().toString().toUtf8() + '\n'; }
    int redemptions() const { return issuer.count(RequestKind::Refresh); }
    QStringList journal() const { return QDir(path(u"data/journal"_s)).entryList(QDir::Files | QDir::Hidden); }
    //! The one account that `status --json` tells of.
    QJsonObject account() const
    {
        return run({u"status"_s, u"--json"_s}).json().value("accounts"_L1).toArray().at(0).toObject();
    }

    //! The address that the browser was asked to open.
    QUrl openedAddress() const
    {
        (void)QTest::qWaitFor([this] { return QFile::exists(path(u"opened"_s)); }, patience);
        return QUrl::fromEncoded(read(u"opened"_s));
    }
    //! `login`, and \a personId (none: refuse) in the browser.
    Ended signIn(const QString &personId, const QStringList &options = {})
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
    ShiftedClock clock;
    Issuer issuer{clock};
    std::unique_ptr<LocalIssuer> server;
    QProcessEnvironment environment;
    QByteArray page; //!< what the browser saw last

private:
    Tokens signInBefore(const QString &personId, std::chrono::seconds lifetime)
    {
        return signInAgo(issuer, clock, personId, std::chrono::hours(1), lifetime).value_or(Tokens());
    }
};

//! Whether \a process has a handler for \a signal: it has none before it gets that far, and none after the first one.
bool catches(const QProcess &process, int signal)
{
    QFile file(u"/proc/%1/status"_s.arg(process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("SigCgt:"))
            return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1) & 1) != 0;
    }
    return false;
}

//! A terminal in place of the standard output of what is started next.
class Terminal
{
public:
    Terminal()
        : m_ours(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_ours >= 0 && ::grantpt(m_ours) == 0 && ::unlockpt(m_ours) == 0)
            m_theirs = ::open(::ptsname(m_ours), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~Terminal()
    {
        ::close(m_theirs);
        ::close(m_ours);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isOpen() const { return m_theirs >= 0; }
    void attach(QProcess &process) const
    {
        tieToThisProgram(process, [fd = m_theirs] { ::dup2(fd, STDOUT_FILENO); });
    }
    //! In place of standard input and standard error.
    void attachForQuestions(QProcess &process) const
    {
        tieToThisProgram(process, [fd = m_theirs] {
            ::dup2(fd, STDIN_FILENO);
            ::dup2(fd, STDERR_FILENO);
        });
    }
    bool type(const QByteArray &line) const { return ::write(m_ours, line.constData(), size_t(line.size())) > 0; }
    //! What was shown on it so far.
    QByteArray shown() const
    {
        QByteArray all;
        char bytes[4096];
        for (ssize_t n = 0; (n = ::read(m_ours, bytes, sizeof bytes)) > 0;)
            all.append(bytes, n);
        return all.replace("\r\n", "\n");
    }

private:
    int m_ours;
    int m_theirs = -1;
};

//! A Codex that uses the home of \a scene.
RunningCodex codexIn(const Scene &scene)
{
    return RunningCodex(scene.path(u"bin/codex"_s), scene.environment, scene.path(u"tmp"_s));
}

//! A command with a person at its terminal.
class Conversation
{
public:
    Conversation(const Scene &scene, const QStringList &arguments)
        : m_scene(scene)
    {
        m_process.setProcessEnvironment(scene.environment);
        m_terminal.attachForQuestions(m_process);
        m_process.start(QStringLiteral(CHATELAINECTL), arguments);
        m_process.waitForStarted(patience);
    }
    //! Waits for \a question; false if it does not come.
    bool isAsked(const QByteArray &question)
    {
        return QTest::qWaitFor(
            [&] {
                m_shown += m_terminal.shown();
                return m_shown.contains(question);
            },
            patience);
    }
    void answer(const QByteArray &line)
    {
        m_shown.clear();
        m_terminal.type(line);
    }
    Ended end()
    {
        Ended outcome = m_scene.end(m_process);
        outcome.errors = m_shown + m_terminal.shown();
        return outcome;
    }
    QProcess &process() { return m_process; }

private:
    const Scene &m_scene;
    Terminal m_terminal;
    QProcess m_process;
    QByteArray m_shown;
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
        const Ended outcome = scene.signIn(alicePlus);
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.output.startsWith("Codex uses alice@example.com (Plus) from now on.\nValid until "));
        QVERIFY(outcome.output.endsWith("Kept in a file, where Codex reads it.\n"));
        QVERIFY(outcome.errors.contains("Test issuer: http://127.0.0.1:"));
        QVERIFY(outcome.errors.contains("\nhttp://127.0.0.1:"));
        QVERIFY(scene.page.contains("Codex uses alice@example.com (Plus) from now on."));

        QCOMPARE(modeOf(scene.path(u".codex"_s)), 0700);
        QCOMPARE(modeOf(scene.path(u".codex/auth.json"_s)), 0600);
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
        const Ended outcome = scene.signIn(alicePlus, {u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.output.count('\n'), 1);
        QVERIFY(
            outcome.output.startsWith(R"({"schema":1,"account":{"accountId":"0b6d2f7e-81c4-4a39-b5d2-7e90c1f3a846",)"));
        QVERIFY(
            outcome.output.endsWith(R"("label":null,"storedIn":"file"},"displaced":null,"refusal":null,"problems":[]})"
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
        Ended outcome;
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
        const Ended outcome = scene.signIn(bobAcme);
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.output.contains("Codex uses bob@example.com (Business) from now on."));
        QVERIFY(outcome.output.contains("Before, Codex used alice@example.com (Plus). Kept by Chatelaine in a file."));
        QCOMPARE(scene.vaultFiles().size(), 1);
        QCOMPARE(modeOf(scene.path(u"data/vault"_s)), 0700);
        QCOMPARE(modeOf(scene.path(u"data/vault/"_s + scene.vaultFiles().front())), 0600);
        QCOMPARE(emailsIn(scene.run({u"status"_s, u"--json"_s}).json()),
                 QStringList({u"alice@example.com"_s, u"bob@example.com live"_s}));
        QVERIFY(scene.run({u"accounts"_s}).output.contains("\n*\tbob@example.com\tBusiness\tvalid\t"));
    }

    void keepsANewSignInWithoutSwitching()
    {
        Scene scene;
        COMPARE_EXIT(scene.signIn(alicePlus), 0);
        const QByteArray before = scene.read(u"codex/auth.json"_s);
        const Ended outcome = scene.signIn(aliceAcme, {u"--no-switch"_s});
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.output.startsWith("alice@example.com (Business) is kept. Codex does not use it yet.\n"));
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
        const Ended outcome = scene.signIn(personId, {u"--expect"_s, expected, u"--json"_s});
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
        const Ended outcome = scene.run({u"logout"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(
            outcome.output,
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

        const Ended unclear = scene.run({u"logout"_s, u"alice@example.com"_s, u"--json"_s});
        COMPARE_EXIT(unclear, 2);
        QVERIFY(unclear.output.contains(aliceId.toUtf8()) && unclear.output.contains(acmeId.toUtf8()));
        COMPARE_EXIT(scene.run({u"logout"_s, u"carol@example.com"_s}), 3);
        QCOMPARE(scene.vaultFiles().size(), 1);

        const Ended outcome = scene.run({u"logout"_s, aliceId, u"--json"_s});
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
        const Ended outcome = scene.run({u"logout"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.errorCode(), u"InSandbox"_s);
        QVERIFY(outcome.output.contains("CODEX_SANDBOX_NETWORK_DISABLED"));
        QCOMPARE(scene.read(u"codex/auth.json"_s), authJson());
        COMPARE_EXIT(scene.run({u"status"_s}), 0);
    }

    void signsOutEverywhere()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus));
        scene.issuer.failNext(RequestKind::Revoke, fault::serverError());
        Ended outcome = scene.run({u"logout"_s, u"--everywhere"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 5);
        QCOMPARE(scene.liveEmail(), u"alice@example.com"_s); // nothing is removed that still lives elsewhere

        outcome = scene.run({u"logout"_s, u"alice@example.com"_s, u"--everywhere"_s}); // nobody to ask
        COMPARE_EXIT(outcome, 0);
        QVERIFY2(outcome.output.startsWith("alice@example.com (Plus) was signed out everywhere: "),
                 outcome.say().constData());
        QVERIFY(outcome.output.contains("other machines"));
        QVERIFY(!QFile::exists(scene.authFile()));
        QCOMPARE(scene.issuer.count(RequestKind::Revoke), 2);

        QVERIFY(scene.write(u"codex/auth.json"_s, R"({"auth_mode":"apikey","OPENAI_API_KEY":"sk-test-0123456789"})"));
        outcome = scene.run({u"logout"_s, u"--everywhere"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.errorCode(), u"NotRenewable"_s);
        QVERIFY(outcome.output.contains("Without --everywhere"));
        QVERIFY(QFile::exists(scene.authFile()));
    }

    void asksBeforeItSignsOutEverywhere()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus));
        Conversation hesitant(scene, {u"logout"_s, u"--everywhere"_s});
        QVERIFY(hesitant.isAsked("Sign out everywhere? [y/N]"));
        hesitant.answer("\n");
        COMPARE_EXIT(hesitant.end(), 1);
        QCOMPARE(scene.issuer.count(RequestKind::Revoke), 0);
        QCOMPARE(scene.liveEmail(), u"alice@example.com"_s);

        Conversation sure(scene, {u"logout"_s, u"--everywhere"_s, u"--yes"_s});
        COMPARE_EXIT(sure.end(), 0);
        QCOMPARE(scene.issuer.count(RequestKind::Revoke), 1);
        QVERIFY(!QFile::exists(scene.authFile()));
    }

    // ---- switching -------------------------------------------------------------------------------------------------

    void switchesToAKeptAccount()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.keptBefore(bobAcme));
        Ended outcome = scene.run({u"switch"_s, u"bob@example.com"_s});
        COMPARE_EXIT(outcome, 0);
        QVERIFY2(
            outcome.output.startsWith(QByteArray("Codex uses bob@example.com (Business) in "
                                                 + scene.path(u"codex"_s).toUtf8() + " from now on.\nValid until ")),
            outcome.say().constData());
        QVERIFY(outcome.output.contains("Before, Codex used alice@example.com (Plus). Kept by Chatelaine in a file."));
        QVERIFY(outcome.errors == scene.testIssuerLine()); // no program runs
        QCOMPARE(scene.liveEmail(), u"bob@example.com"_s);
        QCOMPARE(scene.vaultFiles().size(), 1);
        QCOMPARE(scene.redemptions(), 0);

        outcome = scene.run({u"switch"_s, aliceId, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.output.count('\n'), 1);
        QJsonObject json = outcome.json();
        QCOMPARE(json.keys(),
                 QStringList({u"account"_s, u"changed"_s, u"codexHome"_s, u"displaced"_s, u"problems"_s, u"programs"_s,
                              u"schema"_s}));
        QCOMPARE(json.value("codexHome"_L1).toString(), scene.path(u"codex"_s));
        QCOMPARE(json.value("changed"_L1), QJsonValue(true));
        QCOMPARE(json.value("account"_L1)["accountId"_L1].toString(), aliceId);
        QCOMPARE(json.value("displaced"_L1)["email"_L1].toString(), u"bob@example.com"_s);
        QCOMPARE(json.value("programs"_L1).toArray().size(), 0);

        outcome = scene.run({u"switch"_s, aliceId, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.json().value("changed"_L1), QJsonValue(false));
        QVERIFY(outcome.json().value("displaced"_L1).isNull());
        QVERIFY(scene.run({u"switch"_s, aliceId}).output.startsWith("Codex uses alice@example.com (Plus) in "));
        QVERIFY(scene.journal().isEmpty());
    }

    void namesTheHomeOfASwitchOnlyWhereItIsNotClear()
    {
        Scene scene;
        QVERIFY(scene.leftBefore(alicePlus, u".codex/auth.json"_s) && scene.keptBefore(bobAcme));
        scene.environment.remove(u"CODEX_HOME"_s);
        const Ended outcome = scene.run({u"switch"_s, u"bob@example.com"_s});
        COMPARE_EXIT(outcome, 0);
        QVERIFY2(outcome.output.startsWith("Codex uses bob@example.com (Business) from now on.\n"),
                 outcome.say().constData());
    }

    void switchesInTheHomeThatIsNamed()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.keptBefore(bobAcme));
        QVERIFY(QDir(scene.home).mkpath(u"work"_s));
        const QByteArray before = scene.read(u"codex/auth.json"_s);
        const Ended outcome = scene.run({u"--home"_s, scene.path(u"work"_s), u"switch"_s, u"bob@example.com"_s});
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.output.contains(scene.path(u"work"_s).toUtf8()));
        QVERIFY(QFile::exists(scene.path(u"work/auth.json"_s)));
        QVERIFY(scene.read(u"codex/auth.json"_s) == before);
        // It is in use there, so it cannot be had here as well.
        const Ended refused = scene.run({u"switch"_s, u"bob@example.com"_s, u"--json"_s});
        COMPARE_EXIT(refused, 1);
        QCOMPARE(refused.errorCode(), u"LiveElsewhere"_s);
        QVERIFY(refused.output.contains(scene.path(u"work"_s).toUtf8()));
        const Ended missing = scene.run({u"status"_s, u"--home"_s, scene.path(u"nowhere"_s), u"--json"_s});
        COMPARE_EXIT(missing, 6);
        QVERIFY(missing.output.contains("HomeMissing"));
    }

    void listsTheProgramsThatRun()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.keptBefore(bobAcme));
        const RunningCodex codex = codexIn(scene);
        Ended outcome = scene.run({u"switch"_s, u"bob@example.com"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        const QJsonArray programs = outcome.json().value("programs"_L1).toArray();
        QCOMPARE(programs.size(), 1);
        QCOMPARE(programs[0]["name"_L1].toString(), u"codex"_s);
        QCOMPARE(programs[0]["kind"_L1].toString(), u"cli"_s);
        QCOMPARE(programs[0]["pid"_L1].toInteger(), codex.pid());
        QCOMPARE(programs[0]["workingDirectory"_L1].toString(), scene.path(u"tmp"_s));
        QCOMPARE(programs[0]["after"_L1].toString(), u"mayFollow"_s); // it started just now
        QVERIFY(QDateTime::fromString(programs[0]["since"_L1].toString(), Qt::ISODate).isValid());
        QCOMPARE(scene.redemptions(), 1); // the fence

        outcome = scene.run({u"switch"_s, aliceId}); // nobody to ask
        COMPARE_EXIT(outcome, 0);
        QVERIFY2(outcome.errors.contains("These programs use bob@example.com (Business). None is ended"),
                 outcome.say().constData());
        QVERIFY2(
            outcome.errors.contains(QByteArray("\ncodex\tcommand line\t" + QByteArray::number(codex.pid()) + '\t')),
            outcome.say().constData());
        QVERIFY(outcome.errors.contains("\tstarted just now: may use either\n"));
        QVERIFY(codex.runs());
    }

    void refusesASwitchThatMayLoseASignIn()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus, std::chrono::seconds(3600 + 480)) && scene.keptBefore(bobAcme));
        const RunningCodex codex = codexIn(scene);
        scene.server.reset();
        Ended outcome = scene.run({u"switch"_s, u"bob@example.com"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.errorCode(), u"SwitchUnsafe"_s);
        QVERIFY(outcome.output.contains("add --anyway"));
        QCOMPARE(outcome.json().value("programs"_L1).toArray().size(), 1);
        outcome = scene.run({u"switch"_s, u"bob@example.com"_s});
        COMPARE_EXIT(outcome, 1);
        QVERIFY(outcome.output.isEmpty() && outcome.errors.contains("add --anyway"));
        QCOMPARE(scene.liveEmail(), u"alice@example.com"_s);

        outcome = scene.run({u"switch"_s, u"bob@example.com"_s, u"--anyway"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(scene.liveEmail(), u"bob@example.com"_s);
    }

    void refusesToMoveProgramsToAnotherMember()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(aliceAcme) && scene.keptBefore(bobAcme));
        const RunningCodex codex = codexIn(scene);
        Ended outcome = scene.run({u"switch"_s, u"bob@example.com"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.errorCode(), u"MembersDiffer"_s);
        QCOMPARE(scene.liveEmail(), u"alice@example.com"_s);
        QCOMPARE(outcome.json().value("programs"_L1).toArray()[0]["after"_L1].toString(), u"followsMember"_s);
        outcome = scene.run({u"switch"_s, u"bob@example.com"_s, u"--anyway"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(scene.liveEmail(), u"bob@example.com"_s);
    }

    void asksBeforeASwitchIfProgramsRun()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.keptBefore(bobAcme));
        {
            Conversation quiet(scene, {u"switch"_s, u"bob@example.com"_s}); // nothing at stake
            COMPARE_EXIT(quiet.end(), 0);
            Conversation back(scene, {u"switch"_s, aliceId});
            COMPARE_EXIT(back.end(), 0);
        }
        const RunningCodex codex = codexIn(scene);
        Conversation hesitant(scene, {u"switch"_s, u"bob@example.com"_s});
        QVERIFY(hesitant.isAsked("Switch for new sessions? [y/N]"));
        hesitant.answer("no\n");
        const Ended outcome = hesitant.end();
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY(outcome.errors.contains("cancelled"));
        QCOMPARE(scene.liveEmail(), u"alice@example.com"_s);
        QCOMPARE(scene.redemptions(), 0);

        Conversation interrupted(scene, {u"switch"_s, u"bob@example.com"_s});
        QVERIFY(interrupted.isAsked("Switch for new sessions? [y/N]"));
        ::kill(static_cast<pid_t>(interrupted.process().processId()), SIGINT);
        COMPARE_EXIT(interrupted.end(), 1);
        QCOMPARE(scene.liveEmail(), u"alice@example.com"_s);

        Conversation sure(scene, {u"switch"_s, u"bob@example.com"_s});
        QVERIFY(sure.isAsked("Switch for new sessions? [y/N]"));
        sure.answer("y\n");
        COMPARE_EXIT(sure.end(), 0);
        QCOMPARE(scene.liveEmail(), u"bob@example.com"_s);
    }

    void asksOfMembersAndOfLossInWordsOfTheirOwn()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(aliceAcme, std::chrono::seconds(3600 + 480)) && scene.keptBefore(bobAcme));
        const RunningCodex codex = codexIn(scene);
        scene.server.reset();
        Conversation talk(scene, {u"switch"_s, u"bob@example.com"_s});
        QVERIFY(talk.isAsked("Running programs go on as bob@example.com (Business), from their next request on."));
        talk.answer("y\n");
        QVERIFY(talk.isAsked("Switch all the same? [y/N]")); // not safe without the network
        talk.answer("y\n");
        COMPARE_EXIT(talk.end(), 0);
        QCOMPARE(scene.liveEmail(), u"bob@example.com"_s);
    }

    void saysWhyItDoesNotSwitch_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("account");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody here") << u""_s << u"carol@example.com"_s << 3 << u"NotSignedIn"_s;
        QTest::newRow("several") << u"two"_s << u"alice@example.com"_s << 2 << u"InvalidArgument"_s;
        QTest::newRow("the sandbox") << u"sandbox"_s << u"bob@example.com"_s << 1 << u"InSandbox"_s;
        QTest::newRow("a restriction") << u"forced"_s << u"bob@example.com"_s << 1 << u"WorkspaceRestricted"_s;
        QTest::newRow("mixed") << u"mixed"_s << u"bob@example.com"_s << 4 << u"Mixed"_s;
    }
    void saysWhyItDoesNotSwitch()
    {
        QFETCH(QString, what);
        QFETCH(QString, account);
        QFETCH(int, exitCode);
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.keptBefore(bobAcme));
        if (what == "two"_L1)
            QVERIFY(scene.keptBefore(aliceAcme));
        if (what == "sandbox"_L1)
            scene.environment.insert(u"CODEX_SANDBOX"_s, u"seatbelt"_s);
        if (what == "forced"_L1)
            QVERIFY(
                scene.write(u"codex/config.toml"_s, "forced_chatgpt_workspace_id = \"" + aliceId.toUtf8() + "\"\n"));
        if (what == "mixed"_L1) {
            QByteArray mixed = authJson();
            mixed.replace(idToken(), idToken({.account = u"acc-2222"_s}));
            QVERIFY(scene.write(u"codex/auth.json"_s, mixed));
        }
        const QByteArray before = scene.read(u"codex/auth.json"_s);
        const Ended outcome = scene.run({u"switch"_s, account, u"--json"_s});
        COMPARE_EXIT(outcome, exitCode);
        QTEST(outcome.errorCode(), "code");
        QVERIFY(scene.read(u"codex/auth.json"_s) == before);
        const Ended words = scene.run({u"switch"_s, account});
        COMPARE_EXIT(words, exitCode);
        QCOMPARE(words.output, QByteArray());
    }

    void losesNothingToASignalInASwitch()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.keptBefore(bobAcme));
        const RunningCodex codex = codexIn(scene);
        const Tokens before = *scene.live();
        scene.issuer.failNext(RequestKind::Refresh, fault::held());
        const std::unique_ptr<QProcess> process = scene.start({u"switch"_s, u"bob@example.com"_s, u"--json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->heldCount(), 1, patience);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(!catches(*process, SIGINT), patience);
        QVERIFY(process->state() == QProcess::Running);
        scene.server->releaseHeld();
        const Ended outcome = scene.end(*process);
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.errorCode(), u"Cancelled"_s);
        QCOMPARE(scene.liveEmail(), u"alice@example.com"_s);
        QVERIFY(!scene.live()->refreshToken.sameAs(before.refreshToken)); // what was asked for is kept
        QVERIFY(scene.journal().isEmpty());
    }

    // ---- labels and order ------------------------------------------------------------------------------------------

    void namesAccountsAsThePersonDoes()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.keptBefore(aliceAcme));
        Ended outcome = scene.run({u"rename"_s, aliceId, u" Home "_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.output, QByteArray("alice@example.com (Plus) is called “Home” now.\n"));
        outcome = scene.run({u"rename"_s, acmeId, u"Work"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.json().value("account"_L1)["label"_L1].toString(), u"Work"_s);

        outcome = scene.run({u"switch"_s, u"work"_s});
        COMPARE_EXIT(outcome, 0);
        QVERIFY2(outcome.output.startsWith("Codex uses Work (Business) in "), outcome.say().constData());
        QVERIFY2(outcome.output.contains("Before, Codex used Home (Plus)."), outcome.say().constData());
        const QByteArray list = scene.run({u"accounts"_s}).output;
        QVERIFY2(list.contains("*\tWork\tBusiness\t") && list.contains("\talice@example.com\n"), list.constData());

        outcome = scene.run({u"rename"_s, u"Work"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.output, QByteArray("Work (Business) has no label any more.\n"));
        QVERIFY(scene.run({u"rename"_s, acmeId, u""_s, u"--json"_s}).json()["account"_L1]["label"_L1].isNull());
        COMPARE_EXIT(scene.run({u"switch"_s, u"Work"_s}), 3);
    }

    void refusesALabelThatWouldMislead_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("another's label") << u"HOME"_s << QByteArray("stands for Home (Plus) already");
        QTest::newRow("another's e-mail") << u"Alice@example.com"_s << QByteArray("stands for Home");
        QTest::newRow("another's id") << aliceId << QByteArray("stands for Home");
        QTest::newRow("two lines") << u"a\nb"_s << QByteArray("one line");
        QTest::newRow("too long") << QString(65, u'x') << QByteArray("more than 64 characters");
    }
    void refusesALabelThatWouldMislead()
    {
        QFETCH(QString, label);
        QFETCH(QByteArray, words);
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.keptBefore(bobAcme));
        COMPARE_EXIT(scene.run({u"rename"_s, aliceId, u"Home"_s}), 0);
        const Ended outcome = scene.run({u"rename"_s, u"bob@example.com"_s, label});
        COMPARE_EXIT(outcome, 2);
        QVERIFY2(outcome.errors.contains(words), outcome.say().constData());
        COMPARE_EXIT(scene.run({u"rename"_s, u"bob@example.com"_s, QString(64, u'x')}), 0);
    }

    void keepsTheOrderThatWasGiven()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.keptBefore(bobAcme) && scene.keptBefore(aliceAcme));
        const Ended outcome = scene.run({u"accounts"_s, u"--order"_s, u"bob@example.com, " + aliceId, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        const QJsonArray accounts = outcome.json().value("accounts"_L1).toArray();
        QCOMPARE(accounts.size(), 3);
        QCOMPARE(accounts[0]["email"_L1].toString(), u"bob@example.com"_s);
        QCOMPARE(accounts[1]["accountId"_L1].toString(), aliceId);
        QCOMPARE(accounts[1]["homes"_L1].toArray(), QJsonArray{scene.path(u"codex"_s)});
        QCOMPARE(accounts[2]["order"_L1].toInt(), 2);
        QCOMPARE(accounts[2]["unverified"_L1], QJsonValue(false));
        // It survives a switch.
        COMPARE_EXIT(scene.run({u"switch"_s, u"bob@example.com"_s}), 0);
        QVERIFY(scene.run({u"accounts"_s}).output.startsWith("*\tbob@example.com\t"));

        COMPARE_EXIT(scene.run({u"accounts"_s, u"--order"_s, u"carol@example.com"_s}), 3);
        COMPARE_EXIT(scene.run({u"accounts"_s, u"--order"_s, u"bob@example.com,bob@example.com"_s}), 2);
    }

    // ---- what lies elsewhere ---------------------------------------------------------------------------------------

    void importsWhatLiesElsewhere()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.leftBefore(bobAcme, u"old/bob.json"_s));
        QVERIFY(scene.write(u"old/broken.json"_s, "{\n  \"tokens\": }"));
        const QByteArray left = scene.read(u"old/bob.json"_s);
        const QByteArray live = scene.read(u"codex/auth.json"_s);
        Ended outcome = scene.run({u"import"_s, scene.path(u"old"_s)});
        COMPARE_EXIT(outcome, 0);
        QVERIFY2(outcome.output.contains("/old/bob.json: bob@example.com (Business) was imported.\n"),
                 outcome.say().constData());
        QVERIFY2(outcome.output.contains("/old/broken.json: This is no sign-in of Codex (line 2, "),
                 outcome.say().constData());
        QVERIFY2(outcome.errors.contains("delete those that you do not need"), outcome.say().constData());
        QVERIFY(scene.read(u"old/bob.json"_s) == left);
        QVERIFY(scene.read(u"codex/auth.json"_s) == live);
        const QByteArray list = scene.run({u"accounts"_s}).output;
        QVERIFY2(list.contains("\tnot verified: it was imported, and not used yet\n"), list.constData());
        QCOMPARE(scene.redemptions(), 0);

        outcome = scene.run({u"import"_s, scene.path(u"old/bob.json"_s), u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.json().value("imported"_L1).toInt(), 0);
        QCOMPARE(outcome.json().value("files"_L1).toArray()[0]["outcome"_L1].toString(), u"duplicate"_s);

        // From then on it is an account like any.
        COMPARE_EXIT(scene.run({u"refresh"_s, u"bob@example.com"_s}), 0);
        QVERIFY(!scene.run({u"accounts"_s}).output.contains("not verified"));
        COMPARE_EXIT(scene.run({u"switch"_s, u"bob@example.com"_s}), 0);
        QCOMPARE(scene.liveEmail(), u"bob@example.com"_s);
    }

    void leavesASignInToTheHomeThatUsesIt()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.leftBefore(bobAcme, u"work/auth.json"_s));
        const Ended outcome = scene.run({u"import"_s, scene.path(u"work"_s)});
        COMPARE_EXIT(outcome, 0);
        QVERIFY2(outcome.output.contains("was imported. Codex uses it in that home"), outcome.say().constData());
        QVERIFY(outcome.errors == scene.testIssuerLine());
        const QByteArray status = scene.run({u"status"_s}).output;
        QVERIFY2(status.contains(
                     QByteArray("\nOther home\t" + scene.path(u"work"_s).toUtf8() + ": bob@example.com (Business)\n")),
                 status.constData());
        QVERIFY(scene.run({u"accounts"_s})
                    .output.contains(QByteArray("\tused in " + scene.path(u"work"_s).toUtf8() + '\n')));
        COMPARE_EXIT(scene.run({u"switch"_s, u"bob@example.com"_s}), 1);
    }

    void saysWhyNothingIsImported()
    {
        Scene scene;
        QVERIFY(scene.write(u"broken"_s, "no JSON"));
        Ended outcome = scene.run({u"import"_s, scene.path(u"broken"_s), scene.path(u"nothing"_s), u"--json"_s});
        COMPARE_EXIT(outcome, 6);
        const QJsonArray files = outcome.json().value("files"_L1).toArray();
        QCOMPARE(files[0]["code"_L1].toString(), u"Corrupt"_s);
        QCOMPARE(files[1]["code"_L1].toString(), u"NotFound"_s);
        QVERIFY(!files[1]["message"_L1].toString().isEmpty());
        scene.environment.insert(u"CODEX_SANDBOX"_s, u"seatbelt"_s);
        outcome = scene.run({u"import"_s, scene.path(u"broken"_s), u"--json"_s});
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.errorCode(), u"InSandbox"_s);
        QVERIFY(!QFile::exists(scene.path(u"data"_s)));
    }

    void looksIntoTheHomesOfTheSettings()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus) && scene.leftBefore(bobAcme, u"work/auth.json"_s));
        QVERIFY(QDir(scene.home).mkpath(u"data"_s));
        const QByteArray work = scene.path(u"work"_s).toUtf8();
        QVERIFY(scene.write(u"data/settings.json"_s,
                            QByteArray(R"({"schema":1,"codexHomes":["WORK"]})").replace("WORK", work)));
        Ended outcome = scene.run({u"status"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        const QJsonArray homes = outcome.json().value("otherHomes"_L1).toArray();
        QCOMPARE(homes.size(), 1);
        QCOMPARE(homes[0]["codexHome"_L1].toString().toUtf8(), work);
        QCOMPARE(homes[0]["store"_L1].toString(), u"file"_s);
        QCOMPARE(homes[0]["live"_L1]["accountId"_L1].toString(), acmeId);
        // Of which no copy was made yet.
        COMPARE_EXIT(scene.run({u"rename"_s, u"bob@example.com"_s, u"Work"_s}), 0);
        QVERIFY(scene.run({u"status"_s}).output.contains(": Work (Business)\n"));

        QVERIFY(scene.write(u"data/settings.json"_s, R"({"schema":1,"codexHomes":["work"]})"));
        outcome = scene.run({u"status"_s});
        COMPARE_EXIT(outcome, 0);
        QVERIFY2(outcome.errors.contains("entry 1 of \"codexHomes\" (“work”) is not an absolute path"),
                 outcome.say().constData());
    }

    // ----------------------------------------------------------------------------------------------------------------

    void printsAValidTokenAndNothingElse()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus));
        Ended outcome = scene.token();
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(scene.isLiveToken(outcome));
        QVERIFY(outcome.errors == scene.testIssuerLine());
        QCOMPARE(scene.redemptions(), 0);

        outcome = scene.token({aliceId, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output.count('\n'), 1);
        const QJsonObject json = outcome.json();
        QCOMPARE(json.keys(), QStringList({u"accessToken"_s, u"accountId"_s, u"schema"_s, u"validUntil"_s}));
        QCOMPARE(json.value("schema"_L1).toInt(), 1);
        QVERIFY(Secret(json.value("accessToken"_L1).toString().toUtf8()).sameAs(scene.live()->accessToken));
        QCOMPARE(json.value("accountId"_L1).toString(), aliceId);
        QCOMPARE(json.value("validUntil"_L1), scene.account().value("validUntil"_L1));
        QVERIFY(outcome.errors == scene.testIssuerLine());
        QCOMPARE(scene.redemptions(), 0);
    }

    void renewsAnExpiredSignInBeforeItPrintsTheToken()
    {
        Scene scene;
        QVERIFY(scene.expired(alicePlus));
        const Tokens before = *scene.live();
        const Ended outcome = scene.token();
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(scene.isLiveToken(outcome));
        QVERIFY(outcome.errors == scene.testIssuerLine());
        QVERIFY(!scene.live()->accessToken.sameAs(before.accessToken));
        QVERIFY(!scene.live()->refreshToken.sameAs(before.refreshToken));
        QCOMPARE(scene.redemptions(), 1);
        QVERIFY(scene.journal().isEmpty());
    }

    void renewsOnceForManyProcesses()
    {
        Scene scene;
        QVERIFY(scene.expired(alicePlus));
        scene.issuer.failNext(RequestKind::Refresh, fault::held());
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 8; ++i)
            processes.push_back(scene.start({u"token"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->heldCount(), 1, patience);
        scene.server->releaseHeld();
        for (const auto &process : processes) {
            const Ended outcome = scene.end(*process, true);
            QCOMPARE(outcome.exitCode, 0);
            QVERIFY(scene.isLiveToken(outcome));
        }
        QCOMPARE(scene.redemptions(), 1);
    }

    void showsATokenOnATerminalOnlyIfAsked()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus));
        const Terminal terminal;
        QVERIFY(terminal.isOpen());
        const auto onTerminal = [&](const QStringList &options) {
            QProcess process;
            process.setProcessEnvironment(scene.environment);
            terminal.attach(process);
            process.start(QStringLiteral(CHATELAINECTL), QStringList(u"token"_s) + options);
            Ended outcome = scene.end(process);
            outcome.output += terminal.shown();
            return outcome;
        };
        Ended outcome = onTerminal({});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(outcome.errors.contains("--show"));
        outcome = onTerminal({u"--json"_s});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.errorCode() == "InvalidArgument"_L1);
        outcome = onTerminal({u"--show"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(scene.isLiveToken(outcome));
    }

    void givesOutNoTokenInsideTheSandbox()
    {
        Scene scene;
        QVERIFY(scene.expired(alicePlus));
        scene.environment.insert(u"CODEX_SANDBOX"_s, u"seatbelt"_s);
        const Ended outcome = scene.run({u"token"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.errorCode(), u"InSandbox"_s);
        QCOMPARE(scene.redemptions(), 0);
    }

    void renewsNowAndNotTwiceWithinAMinute()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus));
        const Tokens before = *scene.live();
        Ended outcome = scene.run({u"refresh"_s});
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.output.startsWith("The sign-in of alice@example.com (Plus) was renewed.\nValid until "));
        QVERIFY(outcome.errors == scene.testIssuerLine());
        const Tokens after = *scene.live();
        QVERIFY(!after.refreshToken.sameAs(before.refreshToken));
        QCOMPARE(scene.redemptions(), 1);

        outcome = scene.run({u"refresh"_s});
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.output.startsWith("The sign-in of alice@example.com (Plus) is from a moment ago"));
        outcome = scene.run({u"refresh"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.json().value("rotated"_L1), QJsonValue(false));
        QCOMPARE(outcome.json().value("account"_L1).toObject().value("accountId"_L1).toString(), aliceId);
        QVERIFY(scene.live()->refreshToken.sameAs(after.refreshToken));
        QCOMPARE(scene.redemptions(), 1);
    }

    void renewsAKeptAccountWhereItIs()
    {
        Scene scene;
        QVERIFY(scene.signedInBefore(alicePlus));
        COMPARE_EXIT(scene.signIn(bobAcme), 0);
        const QByteArray live = scene.read(u"codex/auth.json"_s);
        const QString file = u"data/vault/"_s + scene.vaultFiles().value(0);
        const QByteArray kept = scene.read(file);
        const Ended outcome = scene.run({u"refresh"_s, u"alice@example.com"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.json().value("rotated"_L1), QJsonValue(true));
        QCOMPARE(outcome.json().value("account"_L1).toObject().value("live"_L1), QJsonValue(false));
        QVERIFY(scene.read(u"codex/auth.json"_s) == live);
        QVERIFY(!kept.isEmpty() && scene.read(file) != kept);
        QCOMPARE(scene.token({u"alice@example.com"_s}).exitCode, 0);
        QCOMPARE(scene.redemptions(), 1);
        COMPARE_EXIT(scene.run({u"refresh"_s, u"carol@example.com"_s}), 3);
        COMPARE_EXIT(scene.run({u"token"_s, u"carol@example.com"_s}), 3);
    }

    void saysWhyNothingIsRenewed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody is signed in") << u"nobody"_s << 3 << u"NotSignedIn"_s;
        QTest::newRow("an API key") << u"key"_s << 1 << u"NotRenewable"_s;
        QTest::newRow("a kind that only Codex knows") << u"kind"_s << 1 << u"NotRenewable"_s;
        QTest::newRow("signed out on the server") << u"ended"_s << 4 << u"SignInNeeded"_s;
        QTest::newRow("the keyring is out of reach") << u"keyring"_s << 6 << u"KeyringUnavailable"_s;
    }
    void saysWhyNothingIsRenewed()
    {
        QFETCH(QString, what);
        QFETCH(int, exitCode);
        Scene scene;
        if (what == "key"_L1)
            QVERIFY(
                scene.write(u"codex/auth.json"_s, R"({"auth_mode":"apikey","OPENAI_API_KEY":"sk-test-0123456789"})"));
        else if (what == "kind"_L1)
            QVERIFY(scene.write(u"codex/auth.json"_s, R"({"auth_mode":"agentIdentity","agent_identity":"x"})"));
        else if (what != "nobody"_L1)
            QVERIFY(scene.expired(alicePlus));
        if (what == "ended"_L1)
            scene.issuer.endSessions(alicePlus);
        if (what == "keyring"_L1)
            QVERIFY(scene.write(u"codex/config.toml"_s, "cli_auth_credentials_store = \"keyring\""));
        const QByteArray before = scene.read(u"codex/auth.json"_s);
        for (const QString &command : {u"token"_s, u"refresh"_s}) {
            const Ended outcome = scene.run({command, u"--json"_s});
            COMPARE_EXIT(outcome, exitCode);
            QTEST(outcome.errorCode(), "code");
            const Ended words = scene.run({command});
            COMPARE_EXIT(words, exitCode);
            QCOMPARE(words.output, QByteArray());
        }
        QVERIFY(scene.read(u"codex/auth.json"_s) == before);
        QCOMPARE(scene.redemptions(), what == "ended"_L1 ? 1 : 0); // a refusal is remembered
        if (what == "ended"_L1)
            QCOMPARE(scene.account().value("state"_L1).toString(), u"signInNeeded"_s);
    }

    void saysWhenItIsTriedAgain()
    {
        Scene scene;
        QVERIFY(scene.expired(alicePlus));
        const QByteArray before = scene.read(u"codex/auth.json"_s);
        scene.issuer.failNext(RequestKind::Refresh, fault::tooMany(std::chrono::hours(2)));
        const Ended outcome = scene.run({u"token"_s});
        COMPARE_EXIT(outcome, 5);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.errors.contains("It is not tried again before "), outcome.errors.constData());
        QVERIFY(scene.read(u"codex/auth.json"_s) == before);

        const QJsonObject account = scene.account();
        QCOMPARE(account.value("state"_L1).toString(), u"unreachable"_s);
        QCOMPARE(account.value("trouble"_L1).toObject().value("code"_L1).toString(), u"ServerRefused"_s);
        const QDateTime next = QDateTime::fromString(account.value("nextTry"_L1).toString(), Qt::ISODate);
        QVERIFY(next > QDateTime::currentDateTimeUtc().addSecs(3600));
        const Ended status = scene.run({u"status"_s});
        COMPARE_EXIT(status, 0);
        QVERIFY2(status.output.contains("; next try at "), status.output.constData());
        QVERIFY2(status.errors.contains("refused the request (429"), status.errors.constData());

        COMPARE_EXIT(scene.run({u"token"_s}), 5); // from memory
        QCOMPARE(scene.redemptions(), 1);
        COMPARE_EXIT(scene.run({u"refresh"_s}), 0); // a person need not wait
        QCOMPARE(scene.redemptions(), 2);
        QVERIFY(scene.account().value("trouble"_L1).isNull());
    }

    void saysThatTheServerIsAway()
    {
        Scene scene;
        QVERIFY(scene.expired(alicePlus));
        scene.server.reset();
        for (const QString &command : {u"token"_s, u"refresh"_s}) {
            const Ended outcome = scene.run({command, u"--json"_s});
            COMPARE_EXIT(outcome, 5);
            QCOMPARE(outcome.errorCode(), u"Unreachable"_s);
        }
        const QJsonObject account = scene.account();
        QCOMPARE(account.value("trouble"_L1).toObject().value("code"_L1).toString(), u"Unreachable"_s);
        QVERIFY(!account.value("nextTry"_L1).toString().isEmpty());
        QVERIFY(scene.journal().isEmpty());
    }

    void losesNoAnswerToASignal_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("signal");
        QTest::newRow("token, Ctrl-C") << u"token"_s << SIGINT;
        QTest::newRow("token, SIGTERM") << u"token"_s << SIGTERM;
        QTest::newRow("refresh, Ctrl-C") << u"refresh"_s << SIGINT;
    }
    void losesNoAnswerToASignal()
    {
        QFETCH(QString, command);
        QFETCH(int, signal);
        Scene scene;
        QVERIFY(scene.expired(alicePlus));
        const Tokens before = *scene.live();
        scene.issuer.failNext(RequestKind::Refresh, fault::held());
        const std::unique_ptr<QProcess> process = scene.start({command});
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->heldCount(), 1, patience);
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), signal), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!catches(*process, signal), patience); // it was received
        // Others go on meanwhile, and it waits.
        QCOMPARE(scene.account().value("state"_L1).toString(), u"expired"_s);
        QVERIFY(process->state() == QProcess::Running);
        QCOMPARE(scene.server->heldCount(), 1);
        scene.server->releaseHeld();
        QCOMPARE(scene.end(*process, true).exitCode, 0);
        QVERIFY(!scene.live()->refreshToken.sameAs(before.refreshToken));
        QVERIFY(scene.journal().isEmpty());
        QVERIFY(scene.isLiveToken(scene.token()));
        QCOMPARE(scene.redemptions(), 1);
    }

    void endsAtTheSecondSignalAndKnowsThatTheTokenMayBeSpent()
    {
        Scene scene;
        QVERIFY(scene.expired(alicePlus));
        const QByteArray before = scene.read(u"codex/auth.json"_s);
        scene.issuer.failNext(RequestKind::Refresh, fault::held());
        const std::unique_ptr<QProcess> process = scene.start({u"token"_s});
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->heldCount(), 1, patience);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(!catches(*process, SIGINT), patience);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(patience));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QVERIFY(process->readAllStandardOutput().isEmpty());
        QCOMPARE(scene.journal().size(), 1); // what was begun is not forgotten

        // Its answer is gone. Nobody redeems the same token again at once, and what is known is said.
        const Ended outcome = scene.run({u"token"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 5);
        QCOMPARE(outcome.errorCode(), u"Interrupted"_s);
        QVERIFY(scene.journal().isEmpty());
        QCOMPARE(scene.redemptions(), 1);
        const QJsonObject account = scene.account();
        QCOMPARE(account.value("trouble"_L1).toObject().value("code"_L1).toString(), u"Interrupted"_s);
        QVERIFY(QDateTime::fromString(account.value("nextTry"_L1).toString(), Qt::ISODate).isValid());
        QVERIFY(scene.read(u"codex/auth.json"_s) == before);

        // It was spent: the next try finds that out, and only then a person is asked.
        const Ended refused = scene.run({u"refresh"_s, u"--json"_s});
        COMPARE_EXIT(refused, 4);
        QCOMPARE(refused.errorCode(), u"SignInNeeded"_s);
        QCOMPARE(scene.redemptions(), 2);
    }

    void endsAtTheFirstSignalWhileItWaitsForOthers()
    {
        Scene scene;
        QVERIFY(scene.expired(alicePlus));
        const Result<FileLock> others = FileLock::acquire(scene.path(u"codex/.chatelaine.lock"_s),
                                                          std::chrono::seconds(5), std::chrono::milliseconds(5));
        QVERIFY(others);
        const std::unique_ptr<QProcess> process = scene.start({u"token"_s, u"--json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(catches(*process, SIGINT), patience);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const Ended outcome = scene.end(*process);
        COMPARE_EXIT(outcome, 1);
        QCOMPARE(outcome.errorCode(), u"Cancelled"_s);
        QCOMPARE(scene.redemptions(), 0);
    }

    void printsTheStatusExactly()
    {
        Scene scene;
        scene.environment.remove(u"CHATELAINE_ISSUER"_s);
        const QByteArray home = scene.path(u"codex"_s).toUtf8();
        Ended outcome = scene.run({u"status"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.output,
                 QByteArray(R"({"schema":1,"codexHome":"HOME","store":"file","storeState":"ok","storedIn":"none",)"
                            R"("accounts":[],"problems":[],"otherHomes":[]})"
                            "\n")
                     .replace("HOME", home));
        QCOMPARE(outcome.errors, QByteArray());

        const Person longAgo{.issuedAt = 1'577'836'800}; // 2020-01-01T00:00:00Z
        QVERIFY(scene.write(u"codex/auth.json"_s, authJson(longAgo)));
        outcome = scene.run({u"--json"_s, u"status"_s});
        COMPARE_EXIT(outcome, 0);
        QCOMPARE(outcome.output,
                 QByteArray(R"({"schema":1,"codexHome":"HOME","store":"file","storeState":"ok","storedIn":"file",)"
                            R"("accounts":[{"accountId":"acc-1111","userId":"user-1","email":"alice@example.com",)"
                            R"("plan":"plus","workspace":null,"live":true,"state":"expired",)"
                            R"("validUntil":"2020-01-11T00:00:00Z","lastRefresh":"2026-11-22T12:00:00Z",)"
                            R"("trouble":null,"nextTry":null,"usage":null}],)"
                            R"("problems":[],"otherHomes":[]})"
                            "\n")
                     .replace("HOME", home));

        outcome = scene.run({u"status"_s});
        QCOMPARE(outcome.output,
                 QByteArray("Signed in\talice@example.com (Plus)\n"
                            "Validity\tExpired since 11 Jan 2020 00:00; it is renewed at the next use\n"
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
        const Ended outcome = scene.run({u"status"_s, u"--json"_s});
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
            const Ended outcome = scene.run({command, u"--json"_s});
            COMPARE_EXIT(outcome, 6);
            QVERIFY(outcome.output.contains("HomeMissing") && outcome.output.contains("nowhere"));
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
        const Ended outcome = scene.run({u"login"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 6);
        QCOMPARE(outcome.errorCode(), u"NotOurs"_s);
        QVERIFY(outcome.output.contains(::geteuid() == 0 ? "Run Chatelaine as nobody." : "Run Chatelaine as root."));
        QVERIFY(QDir(scene.path(u"codex"_s)).isEmpty());
        QVERIFY(!QFile::exists(scene.path(u"opened"_s))); // nobody was sent to the browser for nothing
    }

    void namesTheVariableOfAnAddressThatIsNotAllowed()
    {
        Scene scene;
        scene.environment.insert(u"CHATELAINE_ISSUER"_s, u"https://evil.example"_s);
        Ended outcome = scene.run({u"login"_s, u"--json"_s});
        COMPARE_EXIT(outcome, 2);
        QCOMPARE(outcome.errorCode(), u"NotAllowed"_s);
        outcome = scene.run({u"login"_s});
        COMPARE_EXIT(outcome, 2);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY(outcome.errors.contains("CHATELAINE_ISSUER") && outcome.errors.contains("https://evil.example"));
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
        QTest::newRow("two accounts to renew")
            << QStringList{u"refresh"_s, u"alice"_s, u"bob"_s} << QByteArray("“bob”");
        QTest::newRow("two tokens") << QStringList{u"token"_s, u"alice"_s, u"bob"_s} << QByteArray("“bob”");
        QTest::newRow("nothing to show") << QStringList{u"refresh"_s, u"--show"_s} << QByteArray("'show'");
        QTest::newRow("switch to nobody") << QStringList{u"switch"_s} << QByteArray("Say which account");
        QTest::newRow("switch to two") << QStringList{u"switch"_s, u"a"_s, u"b"_s} << QByteArray("“b”");
        QTest::newRow("rename nobody") << QStringList{u"rename"_s} << QByteArray("Say which account");
        QTest::newRow("two labels") << QStringList{u"rename"_s, u"a"_s, u"b"_s, u"c"_s} << QByteArray("“c”");
        QTest::newRow("import nothing") << QStringList{u"import"_s} << QByteArray("Say which file or folder");
        QTest::newRow("import an empty path") << QStringList{u"import"_s, u"a"_s, u""_s} << QByteArray("path is empty");
        QTest::newRow("anyway elsewhere") << QStringList{u"logout"_s, u"--anyway"_s} << QByteArray("'anyway'");
        QTest::newRow("yes to nothing") << QStringList{u"logout"_s, u"--yes"_s} << QByteArray("--everywhere");
        QTest::newRow("an order of nobody")
            << QStringList{u"accounts"_s, u"--order"_s, u"a,,b"_s} << QByteArray("--order is empty");
        QTest::newRow("no home") << QStringList{u"--home="_s, u"status"_s} << QByteArray("--home is empty");
        QTest::newRow("no home behind") << QStringList{u"status"_s, u"--home="_s} << QByteArray("--home is empty");
        QTest::newRow("two homes") << QStringList{u"--demo"_s, u"status"_s, u"--home"_s, u"/x"_s}
                                   << QByteArray("home of its own");
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
        const Ended outcome = scene.run(arguments);
        COMPARE_EXIT(outcome, 2);
        if (!arguments.contains(u"--json"_s)) {
            QCOMPARE(outcome.output, QByteArray());
            QCOMPARE(outcome.errors.count('\n'), 1);
            QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
            QVERIFY(outcome.errors.contains("--help"));
        }
        const Ended json = scene.run(QStringList(u"--json"_s) + arguments);
        COMPARE_EXIT(json, 2);
        QCOMPARE(json.errorCode(), u"InvalidArgument"_s);
        QCOMPARE(json.errors, QByteArray());
    }

    void saysWhenItsAnswerDoesNotArrive()
    {
        const Scene scene;
        QProcess process;
        tieToThisProgram(process);
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
        for (const QString &command : {u""_s, u"login"_s, u"logout"_s, u"status"_s, u"accounts"_s, u"switch"_s,
                                       u"rename"_s, u"import"_s, u"refresh"_s, u"token"_s, u"usage"_s, u"doctor"_s}) {
            const Ended outcome =
                scene.run(command.isEmpty() ? QStringList{u"--help"_s} : QStringList{command, u"-h"_s});
            COMPARE_EXIT(outcome, 0);
            QVERIFY(outcome.output.startsWith(
                u"Usage: chatelainectl [--demo | --home DIR] %1"_s.arg(command.isEmpty() ? u"COMMAND"_s : command)
                    .toUtf8()));
            QCOMPARE(outcome.errors, QByteArray());
            for (const QByteArray &line : outcome.output.split('\n'))
                QVERIFY2(QString::fromUtf8(line).size() <= 105, line.constData());
        }
        QCOMPARE(scene.run({u"--version"_s}).output, QByteArray("chatelainectl " CHATELAINE_VERSION "\n"));
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
        const Ended outcome = scene.run(arguments);
        COMPARE_EXIT(outcome, 0);
        QVERIFY(outcome.output.contains("alice@example.com (Plus)"));
        QVERIFY(outcome.errors.contains("Test issuer: http://127.0.0.1:"));
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
        tieToThisProgram(strace);
        strace.setProcessEnvironment(scene.environment);
        strace.start(u"strace"_s,
                     {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=socket"_s, u"-o"_s, scene.path(u"calls"_s),
                      QStringLiteral(CHATELAINECTL), u"status"_s});
        COMPARE_EXIT(scene.end(strace), 0);
        QVERIFY(QFile::exists(scene.path(u"calls"_s)));
        QVERIFY(!scene.read(u"calls"_s).contains("socket("));
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestChatelainectl)
#include "tst_chatelainectl.moc"
