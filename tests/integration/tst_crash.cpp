// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/renewal.h"
#include "base/http.h"
#include "base/worker.h"
#include "codex/codexhome.h"
#include "demo/demoperson.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "storage/keychain.h"
#include "storage/memorykeyring.h"
#include "storage/secretservice.h"
#include "support/fakebrowser.h"
#include "support/keyringitems.h"
#include "support/killswitch.h"
#include "support/privatesession.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/prctl.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

const QString alice = u"alice-plus"_s;
const QString bob = u"bob-acme"_s;

//! What is done when the program is killed.
struct Scenario
{
    QByteArray store; //!< as in config.toml
    QString live{}; //!< who is signed in before
    QString newcomer{}; //!< who signs in; nobody: who is live is renewed

    QStringList command() const
    {
        return newcomer.isEmpty() ? QStringList{u"refresh"_s, u"--json"_s} : QStringList{u"login"_s, u"--json"_s};
    }
    //! Of the request whose answer must not be lost.
    RequestKind request() const { return newcomer.isEmpty() ? RequestKind::Refresh : RequestKind::Exchange; }
};

//! The time, or some time ago.
class PastClock final : public Clock
{
public:
    QDateTime now() const override { return m_clock.now().addSecs(-secondsAgo); }
    std::chrono::milliseconds uptime() const override { return m_clock.uptime(); }

    std::atomic<qint64> secondsAgo = 0;

private:
    SystemClock m_clock;
};

//! A call that changed something, or brought bytes from the issuer.
struct Traced
{
    QByteArray
        name; //!< the kernel's; "open": for writing; "send": to the bus or the issuer; "receive": from the issuer
    QByteArray where; //!< path
};

//! What strace wrote of a program, as far as it is about \a folder, the session bus or the issuer. A sync or an answer
//! counts from its end, everything else from its beginning.
QList<Traced> tracedIn(const QByteArray &log, const QByteArray &folder, int issuerPort)
{
    static const QRegularExpression form(uR"(^(\d+) +(?:<\.\.\. )?(\w+)(?: resumed>|\()(.*)$)"_s);
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    static const QRegularExpression ending(uR"(\) += (-?\d+)[^=]*$)"_s);
    static const QRegularExpression number(uR"(^\d+)"_s);
    const QString issuer = u"sin_port=htons(%1)"_s.arg(issuerPort);
    QList<Traced> calls;
    QHash<QString, QByteArray> places; // by descriptor
    QHash<QString, QString> begun; // arguments, by thread
    for (const QByteArray &line : log.split('\n')) {
        const QRegularExpressionMatch match = form.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue;
        const QString thread = match.captured(1);
        const QString name = match.captured(2);
        const bool isBeginning = !line.contains(" resumed>");
        if (isBeginning)
            begun[thread] = match.captured(3);
        const QString arguments = begun.value(thread);
        const QString descriptor = number.match(arguments).captured();
        const QRegularExpressionMatch end = ending.match(QString::fromUtf8(line));
        const qint64 result = end.hasMatch() ? end.captured(1).toLongLong() : -1;

        QByteArray path; // the last one
        for (auto it = quoted.globalMatch(arguments); it.hasNext();)
            path = it.next().captured(1).toUtf8();
        const QByteArray where = path.isEmpty() ? places.value(descriptor) : path;
        if (name == "connect"_L1) {
            if (arguments.contains(issuer))
                places[descriptor] = "issuer";
            else if (path.endsWith("/bus"))
                places[descriptor] = "bus";
            else
                places.remove(descriptor);
        } else if (name == "close"_L1) {
            places.remove(descriptor);
        } else if (name == "open"_L1 || name == "openat"_L1) {
            if (end.hasMatch() && result >= 0)
                places[QString::number(result)] = path;
            const bool isForWriting = arguments.contains("O_WRONLY"_L1) || arguments.contains("O_RDWR"_L1);
            if (isBeginning && isForWriting && path.startsWith(folder))
                calls.append({"open", path});
        } else if (name == "read"_L1 || name == "recvfrom"_L1 || name == "recvmsg"_L1) {
            if (result > 0 && where == "issuer")
                calls.append({"receive", where});
        } else if (where == "issuer" || where == "bus") {
            if (isBeginning)
                calls.append({"send", where});
        } else if (where.startsWith(folder) && (name.endsWith("sync"_L1) ? end.hasMatch() : isBeginning)) {
            calls.append({name.startsWith("rename"_L1) ? QByteArray("rename") : name.toLatin1(), where});
        }
    }
    return calls;
}

//! A home of its own and what lies in it; the issuer and the session's keyring are shared with all others.
class Scene
{
public:
    Scene(const Scenario &scenario, PastClock &clock, Issuer &issuer, const LocalIssuer &server,
          const PrivateSession &session)
        : m_scenario(scenario)
        , m_clock(clock)
        , m_issuer(issuer)
        , m_port(server.origin().port())
        , m_session(session)
    {
        m_home = QFileInfo(m_folder.path()).canonicalFilePath();
        QDir(m_home).mkpath(u"codex"_s);
        m_environment = session.environment();
        m_environment.insert(u"HOME"_s, m_home);
        m_environment.insert(u"CODEX_HOME"_s, path(u"codex"_s));
        m_environment.insert(u"CHATELAINE_DATA_DIR"_s, path(u"data"_s));
        m_environment.insert(u"CHATELAINE_ISSUER"_s, server.origin().toString());
        if (!usesKeyring())
            m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        useFakeBrowser(m_environment, scenario.newcomer);
        if (usesKeyring()) {
            m_codexKeyring = std::make_unique<SecretService>();
            m_vaultKeyring = std::make_unique<Keychain>();
        } else {
            m_codexKeyring = std::make_unique<MemoryKeyring>();
        }
    }

    //! Signs in who is live, two hours ago.
    bool prepare()
    {
        QFile config(path(u"codex/config.toml"_s));
        const QByteArray text = "cli_auth_credentials_store = \"" + m_scenario.store + "\"\n";
        if (!config.open(QIODevice::WriteOnly) || config.write(text) != text.size() || !config.flush())
            return false;
        if (usesKeyring() && !KeyringItems(m_session.bus()).removeAll())
            return false;
        if (m_scenario.live.isEmpty())
            return true;
        m_clock.secondsAgo = 7200;
        const Result<Tokens> tokens = m_issuer.signIn(m_scenario.live);
        m_clock.secondsAgo = 0;
        if (!tokens)
            return false;
        const Credential credential = Credential::fromTokens(*tokens, m_clock.now().addSecs(-7200));
        const Result<Stored> stored = onWorker([&]() -> Result<Stored> {
            const Result<CodexHome> home = place().home();
            if (!home)
                return std::unexpected(home.error());
            return place().live(*home).replace(std::nullopt, credential);
        });
        return stored.has_value();
    }

    //! Runs the command to its end, or until it is killed. Whether it ended as it should.
    bool run(const KillPoint *at = nullptr)
    {
        QProcessEnvironment environment = m_environment;
        recordCalls(environment, path(u"record"_s), m_home, m_port, at);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_answersBefore = answers();
        process.start(QStringLiteral(CHATELAINECTL), m_scenario.command());
        const bool isOver = process.waitForFinished(patience);
        // What a shell calls 137 is 128 and this.
        const bool isKilled = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
        if (!isOver) {
            process.kill();
            process.waitForFinished();
            return false;
        }
        m_record = KillRecord::read(path(u"record"_s));
        return at ? isKilled : process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    const KillRecord &record() const { return m_record; }

    //! How often the issuer gave out tokens for what the scenario asks.
    qsizetype answers() const
    {
        const QList<RequestRecord> requests = m_issuer.requests();
        return std::count_if(requests.begin(), requests.end(), [&](const RequestRecord &request) {
            return request.kind == m_scenario.request() && request.status == 200;
        });
    }
    bool isAnswered() const { return answers() > m_answersBefore; }
    //! Whether the answer was durable before the program died.
    bool isJournalled() const
    {
        return std::any_of(m_record.calls.begin(), m_record.calls.end(), [](const KillRecord::Call &call) {
            return call.name == "fdatasync" && call.where.contains("/data/journal/") && call.isDone && call.result == 0;
        });
    }

    //! Runs the command under strace: what it did, in the order in which it was done. Nothing if it failed.
    QList<Traced> trace() const
    {
        const QString log = path(u"trace"_s);
        QProcessEnvironment environment = m_environment;
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which cannot look while we do
        const Ended ended = runProgram(
            QStringList{u"strace"_s, u"-f"_s, u"-b"_s, u"execve"_s, u"-s"_s, u"0"_s, u"-o"_s, log, u"-e"_s,
                        u"trace=?open,openat,close,connect,?mkdir,mkdirat,read,recvfrom,recvmsg,write,pwrite64,"
                        "writev,sendto,sendmsg,fsync,fdatasync,ftruncate,fallocate,flock,?rename,?renameat,renameat2,"
                        "?unlink,unlinkat"_s,
                        QStringLiteral(CHATELAINECTL)}
                + m_scenario.command(),
            environment);
        QFile file(log);
        return ended.exitCode == 0 && file.open(QIODevice::ReadOnly) ? tracedIn(file.readAll(), m_home.toUtf8(), m_port)
                                                                     : QList<Traced>();
    }

    Ended program(const QStringList &arguments) const
    {
        QProcessEnvironment environment = m_environment;
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        return runProgram(QStringList(QStringLiteral(CHATELAINECTL)) + arguments, environment);
    }
    //! Nothing if the person goes on as if nothing had happened: the program renews the sign-in and gives out its
    //! token, and what it keeps is good at the issuer. Else what is wrong.
    QByteArray whatIsWrongWith(const QString &person) const
    {
        const QString email = findDemoPerson(person)->email;
        const Ended renewed = program({u"refresh"_s, email, u"--json"_s});
        if (renewed.exitCode != 0)
            return "refresh: " + errorCode(renewed);
        const Ended given = program({u"token"_s, email, u"--json"_s});
        if (given.exitCode != 0)
            return "token: " + errorCode(given);
        const Result<Credential> kept = onWorker([&] {
            const DemoPerson *known = findDemoPerson(person);
            return Renewal(place(), endpoint()).look({known->accountId, known->userId});
        });
        if (!kept)
            return "look: " + QByteArray(errorCodeName(kept.error().code));
        if (!kept->tokens()->accessToken.sameAs(
                Secret(QJsonDocument::fromJson(given.output).object().value("accessToken"_L1).toString().toUtf8())))
            return "the token given out is another than the one kept";
        const auto last = endpoint().refresh(kept->tokens()->refreshToken, RefreshReason::Forced);
        return last ? QByteArray() : "at the issuer: " + last.error().code.toUtf8();
    }

private:
    QString path(const QString &name) const { return m_home + u'/' + name; }
    bool usesKeyring() const { return m_scenario.store == "keyring"; }
    static QByteArray errorCode(const Ended &ended)
    {
        return QJsonDocument::fromJson(ended.output)
                   .object()
                   .value("error"_L1)
                   .toObject()
                   .value("code"_L1)
                   .toString()
                   .toUtf8()
            + ", " + ended.say();
    }
    Workplace place() const
    {
        return {Surroundings{m_environment, path(u"etc"_s), path(u"data"_s), true}, *m_codexKeyring,
                m_vaultKeyring.get(), m_clock};
    }
    TokenEndpoint endpoint() const
    {
        return {*Endpoints::fromEnvironment(m_environment), const_cast<NetworkHttp &>(m_http)};
    }

    const Scenario &m_scenario;
    PastClock &m_clock;
    Issuer &m_issuer;
    int m_port;
    const PrivateSession &m_session;
    QTemporaryDir m_folder;
    QString m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<Keyring> m_codexKeyring;
    std::unique_ptr<Keyring> m_vaultKeyring;
    NetworkHttp m_http;
    KillRecord m_record;
    qsizetype m_answersBefore = 0;
};

} // namespace

class TestCrash final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session; // first: before there are threads
    PastClock m_clock;
    Issuer m_issuer{m_clock};
    std::unique_ptr<LocalIssuer> m_server;

    std::unique_ptr<Scene> scene(const Scenario &scenario)
    {
        return std::make_unique<Scene>(scenario, m_clock, m_issuer, *m_server, m_session);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
        m_server = LocalIssuer::start(m_issuer).value_or(nullptr);
        QVERIFY(m_server);
    }

    void losesNobodyWhereverItIsKilled_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<QString>("live");
        QTest::addColumn<QString>("newcomer");
        QTest::newRow("a refresh, file") << QByteArray("file") << alice << QString();
        QTest::newRow("a refresh, keyring") << QByteArray("keyring") << alice << QString();
        QTest::newRow("a sign-in, file") << QByteArray("file") << QString() << alice;
        QTest::newRow("a sign-in that displaces somebody, file") << QByteArray("file") << bob << alice;
        QTest::newRow("a sign-in that displaces somebody, keyring") << QByteArray("keyring") << bob << alice;
    }
    void losesNobodyWhereverItIsKilled()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, live);
        QFETCH(QString, newcomer);
        const Scenario scenario{store, live, newcomer};
        const auto undisturbed = scene(scenario);
        QVERIFY(undisturbed->prepare());
        QVERIFY(undisturbed->run());
        QVERIFY(undisturbed->isAnswered() && undisturbed->isJournalled());
        QCOMPARE(undisturbed->whatIsWrongWith(alice), QByteArray());

        qsizetype inside = 0;
        QByteArrayList outside;
        const QList<KillPoint> points = pointsOf(undisturbed->record(), store == "keyring");
        for (const KillPoint &point : points) {
            const QByteArray at = point.toText();
            const auto killed = scene(scenario);
            QVERIFY(killed->prepare());
            QVERIFY2(killed->run(&point), QByteArray("not killed at " + at).constData());
            // What was sent is on its way, whoever sent it.
            if (killed->record().bytesSent() == undisturbed->record().bytesSent())
                QTRY_VERIFY_WITH_TIMEOUT(killed->isAnswered(), patience);

            const Ended status = killed->program({u"status"_s, u"--json"_s});
            QVERIFY2(status.exitCode == 0, QByteArray(at + ", status: " + status.say()).constData());
            for (const QString &person : {live, newcomer}) {
                if (person.isEmpty() || (person == newcomer && !killed->isAnswered()))
                    continue;
                const bool isTheirs = newcomer.isEmpty() || person == newcomer;
                const bool isInWindow = isTheirs && killed->isAnswered() && !killed->isJournalled();
                const QByteArray wrong = killed->whatIsWrongWith(person);
                if (isInWindow
                    && wrong.startsWith(newcomer.isEmpty() ? "refresh: SignInNeeded" : "refresh: NotSignedIn"))
                    ++inside;
                else if (!wrong.isEmpty())
                    outside << at + ", " + person.toUtf8() + ": " + wrong;
            }
        }
        report(QTest::currentDataTag(), points.size(), outside.size(), inside);
        m_points += points.size();
        m_outside += outside.size();
        m_inside += inside;
        QVERIFY2(outside.isEmpty(), outside.join('\n').constData());
    }

    void makesTheAnswerDurableFirst_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<QString>("live");
        QTest::addColumn<QString>("newcomer");
        QTest::newRow("a refresh, file") << QByteArray("file") << alice << QString();
        QTest::newRow("a refresh, keyring") << QByteArray("keyring") << alice << QString();
        QTest::newRow("a sign-in, file") << QByteArray("file") << bob << alice;
        QTest::newRow("a sign-in, keyring") << QByteArray("keyring") << bob << alice;
    }
    void makesTheAnswerDurableFirst()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, live);
        QFETCH(QString, newcomer);
        const Scenario scenario{store, live, newcomer};
        const auto traced = scene(scenario);
        QVERIFY(traced->prepare());
        const QList<Traced> calls = traced->trace();
        const auto indexOf = [&](qsizetype from, const auto &isIt) {
            return std::distance(calls.begin(), std::find_if(calls.begin() + from, calls.end(), isIt));
        };
        const auto isJournal = [](const Traced &call) { return call.where.contains("/data/journal/"); };

        qsizetype answer = -1;
        for (qsizetype i = 0; i < calls.size(); ++i) {
            if (calls[i].name == "receive")
                answer = i;
        }
        QVERIFY(answer >= 0);
        const qsizetype synced =
            indexOf(answer, [&](const Traced &call) { return call.name == "fdatasync" && isJournal(call); });
        QVERIFY(synced < calls.size());
        for (qsizetype i = answer + 1; i < synced; ++i)
            QVERIFY2(calls[i].name == "write" && isJournal(calls[i]),
                     QByteArray(calls[i].name + ' ' + calls[i].where).constData());

        // Nothing of a store was changed before, and everything afterwards.
        const auto isStores = [&](const Traced &call) {
            const bool isLive = call.name == "rename" && call.where.endsWith("/codex/auth.json");
            const bool isVault = call.name == "rename" && call.where.contains("/data/vault/");
            return isLive || isVault;
        };
        const qsizetype stored = indexOf(0, isStores);
        QVERIFY(stored > synced);
        QVERIFY(stored < calls.size() || store == "keyring");
        for (qsizetype i = stored; i < calls.size(); i = indexOf(i + 1, isStores)) {
            // What gets the name was synced, and then the folder is.
            QCOMPARE(calls[i - 1].name, QByteArray("fsync"));
            QCOMPARE(calls[i + 1].name, QByteArray("fsync"));
            QCOMPARE(calls[i + 1].where, calls[i].where.left(calls[i].where.lastIndexOf('/')));
        }
    }

    void cleanupTestCase() { report("all", m_points, m_outside, m_inside); }

private:
    //! Every moment between two calls, and some within the answer. A keyring's are many: some of them, unless there is
    //! time.
    static QList<KillPoint> pointsOf(const KillRecord &record, bool isKeyring)
    {
        QList<KillPoint> points;
        for (const char *group : {"file", "bus", "server"}) {
            const int count = record.count(group);
            for (int number = 1; number <= count; ++number) {
                if (number == 1 || isSoak())
                    points.append({group, number, false}); // else the same as after the one before
                points.append({group, number, true});
            }
        }
        const int all = record.answerBytes;
        for (const int bytes : {1, 20, all / 2, all - 1, all})
            points.append({"answer", bytes});
        if (isSoak())
            return points;
#ifdef __SANITIZE_ADDRESS__
        const qsizetype step = isKeyring ? 24 : 4;
#else
        const qsizetype step = isKeyring ? 6 : 1;
#endif
        QList<KillPoint> some;
        for (qsizetype i = 0; i < points.size(); i += step)
            some.append(points.at(i));
        return some;
    }
    static bool isSoak()
    {
        return qEnvironmentVariableIsSet("CHATELAINE_SOAK");
    }

    //! The window is from the issuer's answer to its being durable.
    static void report(const char *name, qsizetype points, qsizetype outside, qsizetype inside)
    {
        const QByteArray line = QByteArray(name) + ": kill points: " + QByteArray::number(points)
            + ", losses outside the window: " + QByteArray::number(outside) + ", inside: " + QByteArray::number(inside);
        std::puts(line.constData());
    }

    qsizetype m_points = 0;
    qsizetype m_outside = 0;
    qsizetype m_inside = 0;
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
