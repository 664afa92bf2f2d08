// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/filelock.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "support/codexhomefixture.h"
#include "support/fakeclock.h"
#include "support/privatesession.h"
#include "support/trayprogram.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int limit = 60'000; // ms
//! The goal is 2 s, but not for a machine that does much else; what would be waited for takes 10 s and more.
constexpr int soon = 9000; // ms

//! A home in which alice is signed in with a token that is over, so that it is renewed at once.
struct Scene : TrayProgramHome
{
    FakeClock clock{QDateTime::currentDateTimeUtc().addDays(-11)};
    Issuer issuer{clock};
    std::unique_ptr<LocalIssuer> server = LocalIssuer::start(issuer).value_or(nullptr);
    Credential old;

    explicit Scene(const QByteArray &store = "file")
        : TrayProgramHome(QStringLiteral(CHATELAINE_PROGRAM))
    {
        environment.insert(u"CHATELAINE_ISSUER"_s, server->origin().toString());
        CodexHomeFixture::write(codexHome() + u"/config.toml"_s, "cli_auth_credentials_store = \"" + store + "\"\n");
        old = Credential::fromTokens(*issuer.signIn(u"alice-plus"_s), clock.now());
        CodexHomeFixture::write(authFile(), old.toFileJson());
        clock.advanceSeconds(11 * 24 * 3600);
    }

    QString authFile() const { return codexHome() + u"/auth.json"_s; }
    std::optional<Credential> live() const
    {
        const Result<Credential> read = Credential::parse(CodexHomeFixture::read(authFile()), authFile());
        return read ? std::optional(*read) : std::nullopt;
    }
    qsizetype journalled() const { return QDir(dataFolder() + u"/journal"_s).entryList(QDir::Files).size(); }
};

//! What \a process has open.
QStringList openFilesOf(const QProcess &process)
{
    QStringList files;
    const QDir folder(u"/proc/%1/fd"_s.arg(process.processId()));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::System))
        files << file.symLinkTarget();
    return files;
}

} // namespace

class TestQuit final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;

    //! How long it took to end well after \a signal, in ms; -1: it did not, or not well.
    static qint64 endedAfter(QProcess &process, int signal)
    {
        QElapsedTimer timer;
        timer.start();
        send(process, signal);
        const int code = exitCodeOf(process);
        qInfo("ended after %lld ms", static_cast<long long>(timer.elapsed()));
        return code == 0 ? timer.elapsed() : -1;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_session.isReady()); }

    void endsAtOnceWhereNothingHappens_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void endsAtOnceWhereNothingHappens()
    {
        QFETCH(int, signal);
        const TrayProgramHome home(QStringLiteral(CHATELAINE_PROGRAM));
        const auto process = home.start();
        QVERIFY(process);
        QTRY_VERIFY_WITH_TIMEOUT(home.isHeard(), limit);
        const qint64 time = endedAfter(*process, signal);
        QVERIFY(time >= 0 && time < soon);
    }

    void staysWhereASignalIsIgnored()
    {
        const TrayProgramHome home(QStringLiteral(CHATELAINE_PROGRAM));
        const auto process = home.start({}, SIGHUP);
        QVERIFY(process);
        QTRY_VERIFY_WITH_TIMEOUT(home.isHeard(), limit);
        // What is ignored is thrown away before it could be handled, so a look is enough.
        QFile status(u"/proc/%1/status"_s.arg(process->processId()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QRegularExpressionMatch ignored =
            QRegularExpression(u"SigIgn:\\s*([0-9a-f]+)"_s).match(QString::fromUtf8(status.readAll()));
        QVERIFY(ignored.captured(1).toULongLong(nullptr, 16) & (1U << (SIGHUP - 1)));
        send(*process, SIGHUP);
        QVERIFY(endedAfter(*process, SIGTERM) >= 0);
    }

    void waitsForATokenRequestThatWasSent_data()
    {
        QTest::addColumn<QList<int>>("signals");
        QTest::newRow("SIGTERM") << QList<int>{SIGTERM};
        QTest::newRow("the end of a session") << QList<int>{SIGTERM, SIGHUP, SIGHUP};
    }
    void waitsForATokenRequestThatWasSent()
    {
        QFETCH(QList<int>, signals);
        Scene scene;
        QVERIFY(scene.server);
        scene.issuer.failNext(RequestKind::Refresh, fault::held());
        const auto process = scene.start();
        QVERIFY(process);
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->heldCount(), 1, limit);
        QTRY_VERIFY_WITH_TIMEOUT(scene.isHeard(), limit);
        for (const int signal : signals) {
            send(*process, signal);
            QTRY_VERIFY_WITH_TIMEOUT(!scene.isHeard(), limit); // it ends
        }
        QVERIFY(!process->waitForFinished(3000)); // but not yet
        scene.server->releaseHeld();
        QCOMPARE(exitCodeOf(*process), 0);

        const std::optional<Credential> now = scene.live();
        QVERIFY(now);
        QVERIFY(!now->hasSameTokens(scene.old));
        QCOMPARE(scene.journalled(), 0);
        QCOMPARE(scene.issuer.count(RequestKind::Refresh), 1);
    }

    void endsAtOnceWhenAskedTwice_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("SIGTERM twice") << SIGTERM << SIGTERM;
        QTest::newRow("SIGINT, then SIGTERM") << SIGINT << SIGTERM;
        QTest::newRow("SIGTERM, then SIGINT") << SIGTERM << SIGINT;
    }
    void endsAtOnceWhenAskedTwice()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        Scene scene;
        QVERIFY(scene.server);
        scene.issuer.failNext(RequestKind::Refresh, fault::held());
        const auto process = scene.start();
        QVERIFY(process);
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->heldCount(), 1, limit);
        QTRY_VERIFY_WITH_TIMEOUT(scene.isHeard(), limit);
        send(*process, first);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.isHeard(), limit);
        QCOMPARE(process->state(), QProcess::Running);
        send(*process, second);
        QVERIFY(process->waitForFinished(soon));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(scene.journalled(), 1); // the next start knows that the old token may be spent
    }

    void doesNotWaitForTheLockOfAnother()
    {
        Scene scene;
        QVERIFY(scene.server);
        const QString lockFile = scene.codexHome() + u"/.chatelaine.lock"_s;
        const Result<FileLock> lock = FileLock::acquire(lockFile, 0ms, 0ms);
        QVERIFY(lock);
        const auto process = scene.start();
        QVERIFY(process);
        QTRY_VERIFY_WITH_TIMEOUT(scene.isHeard(), limit);
        const QString resolved = QFileInfo(lockFile).canonicalFilePath();
        QTRY_VERIFY_WITH_TIMEOUT(openFilesOf(*process).contains(resolved), limit); // it waits
        const qint64 time = endedAfter(*process, SIGTERM);
        QVERIFY(time >= 0 && time < soon);
        QCOMPARE(scene.issuer.count(RequestKind::Refresh), 0);
    }

    void doesNotWaitForAConnection()
    {
        Scene scene;
        // A port on which connections are never accepted: the queue of one is full.
        QTcpServer deaf;
        deaf.setListenBacklogSize(1);
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        deaf.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> queue;
        for (int i = 0; i < 8; ++i) {
            queue.push_back(std::make_unique<QTcpSocket>());
            queue.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), deaf.serverPort());
        }
        scene.environment.insert(u"CODEX_REFRESH_TOKEN_URL_OVERRIDE"_s,
                                 u"http://127.0.0.1:%1/oauth/token"_s.arg(deaf.serverPort()));
        const auto process = scene.start();
        QVERIFY(process);
        QTRY_VERIFY_WITH_TIMEOUT(scene.isHeard(), limit);
        QTRY_COMPARE_WITH_TIMEOUT(scene.journalled(), 1, limit); // it is about to send
        const qint64 time = endedAfter(*process, SIGTERM);
        QVERIFY(time >= 0 && time < soon);
        QCOMPARE(scene.journalled(), 0); // nothing was sent, so nothing is uncertain
        QVERIFY(scene.live()->hasSameTokens(scene.old));
    }

    void doesNotWaitForAKeyringThatHangs()
    {
        Scene scene("keyring");
        scene.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                                 m_session.environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s));
        QVERIFY(m_session.startKeyring());
        m_session.suspendKeyring();
        const auto process = scene.start();
        const bool isHeard = process && QTest::qWaitFor([&] { return scene.isHeard(); }, limit);
        const qint64 time = isHeard ? endedAfter(*process, SIGTERM) : -1;
        m_session.resumeKeyring();
        QVERIFY(m_session.killKeyring());
        QVERIFY(time >= 0 && time < soon);
    }

    void endsBeforeQuitSaysSo()
    {
        Scene scene;
        QVERIFY(scene.server);
        scene.issuer.failNext(RequestKind::Refresh, fault::held());
        const auto process = scene.start();
        QVERIFY(process);
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->heldCount(), 1, limit);
        const auto quitting = scene.start({u"--quit"_s});
        QVERIFY(quitting);
        QVERIFY(!quitting->waitForFinished(3000));
        QCOMPARE(process->state(), QProcess::Running);
        scene.server->releaseHeld();
        QVERIFY2(exitCodeOf(*quitting) == 0, quitting->readAllStandardError().constData());
        QCOMPARE(exitCodeOf(*process), 0);
        QVERIFY(!scene.live()->hasSameTokens(scene.old));
    }
};

QTEST_GUILESS_MAIN(TestQuit)
#include "tst_quit.moc"
