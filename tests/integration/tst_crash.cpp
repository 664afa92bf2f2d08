// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "integration/crashscene.h"
#include "support/fakebrowser.h"
#include "support/privatenetwork.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <memory>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

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

class Scene : public CrashScene
{
public:
    Scene(const Scenario &scenario, ShiftedClock &clock, Issuer &issuer, const LocalIssuer &server,
          const PrivateSession &session)
        : CrashScene(scenario.store, QStringList(QStringLiteral(CHATELAINECTL)) + scenario.command(), clock, issuer,
                     server, session)
        , m_scenario(scenario)
    {
        useFakeBrowser(environment(), scenario.newcomer);
    }

    //! Signs in who is live, two hours ago.
    bool prepare() const { return CrashScene::prepare() && (m_scenario.live.isEmpty() || makeLive(m_scenario.live)); }

    bool isAnswered() const { return !answered(m_scenario.request()).isEmpty(); }
    //! Whether the answer was durable before the program died.
    bool isJournalled() const { return journalled() > 0; }

    //! Runs the command under strace: what it did, in the order in which it was done. Nothing if it failed.
    QList<Traced> trace() const
    {
        const QString log = path(u"trace"_s);
        QProcessEnvironment traced = environment();
        traced.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which cannot look while we do
        const Ended ended = runProgram(
            QStringList{u"strace"_s, u"-f"_s, u"-b"_s, u"execve"_s, u"-s"_s, u"0"_s, u"-o"_s, log, u"-e"_s,
                        u"trace=?open,openat,close,connect,?mkdir,mkdirat,read,recvfrom,recvmsg,write,pwrite64,"
                        "writev,sendto,sendmsg,fsync,fdatasync,ftruncate,fallocate,flock,?rename,?renameat,renameat2,"
                        "?unlink,unlinkat"_s}
                + command(),
            traced);
        QFile file(log);
        return ended.exitCode == 0 && file.open(QIODevice::ReadOnly)
            ? tracedIn(file.readAll(), folder().toUtf8(), issuerPort())
            : QList<Traced>();
    }

private:
    const Scenario &m_scenario;
};

} // namespace

class TestCrash final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session; // first: before there are threads
    ShiftedClock m_clock;
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

        CrashCount count;
        QByteArrayList outside;
        const QList<KillPoint> points = killPointsOf(undisturbed->record(), stepIn(store));
        for (const KillPoint &point : points) {
            const QByteArray at = point.toText();
            const auto killed = scene(scenario);
            QVERIFY(killed->prepare());
            const CrashScene::Fate fate = killed->runUntil(point);
            QVERIFY2(fate != CrashScene::Fate::Wrong, QByteArray("not killed at " + at).constData());
            if (!count.add(fate))
                continue;
            // What was sent is on its way, whoever sent it.
            if (killed->record().bytesSent() == undisturbed->record().bytesSent())
                QTRY_VERIFY_WITH_TIMEOUT(killed->isAnswered(), CrashScene::patience);

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
                    ++count.inside;
                else if (!wrong.isEmpty())
                    outside << at + ", " + person.toUtf8() + ": " + wrong;
            }
        }
        QVERIFY(count.isEnough());
        count.outside = outside.size();
        count.print(QTest::currentDataTag());
        m_count += count;
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

        // Whatever stores it comes afterwards. (What was live before may get its copy before that.)
        const auto isStores = [&](const Traced &call) {
            const bool isLive = call.name == "rename" && call.where.endsWith("/codex/auth.json");
            const bool isVault = call.name == "rename" && call.where.contains("/data/vault/");
            return isLive || isVault;
        };
        QList<Traced> onFiles; // another thread may speak to the bus meanwhile
        std::copy_if(calls.begin() + synced, calls.end(), std::back_inserter(onFiles),
                     [](const Traced &call) { return call.name != "send" && call.name != "receive"; });
        int stored = 0;
        for (qsizetype i = 1; i + 1 < onFiles.size(); ++i) {
            if (!isStores(onFiles[i]))
                continue;
            ++stored;
            // What gets the name was synced, and then the folder is.
            QCOMPARE(onFiles[i - 1].name, QByteArray("fsync"));
            QCOMPARE(onFiles[i + 1].name, QByteArray("fsync"));
            QCOMPARE(onFiles[i + 1].where, onFiles[i].where.left(onFiles[i].where.lastIndexOf('/')));
        }
        QVERIFY(stored > 0);
    }

    void cleanupTestCase() { m_count.print("all"); }

private:
    //! A keyring's moments are many: some of them, unless there is time.
    static qsizetype stepIn(const QByteArray &store)
    {
#ifdef __SANITIZE_ADDRESS__
        return store == "keyring" ? 24 : 4;
#else
        return store == "keyring" ? 6 : 1;
#endif
    }

    CrashCount m_count;
};

PRIVATE_NETWORK_TEST_MAIN(TestCrash)
#include "tst_crash.moc"
