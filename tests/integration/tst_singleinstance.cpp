// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/platform/singleinstance.h"

#include "support/trayprogram.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 60'000; // ms, for a loaded machine

const QString program = QStringLiteral(CHATELAINE_PROGRAM);

//! What the one that lives answers to \a bytes; empty: it hangs up.
QByteArray answerTo(const QString &socketPath, const QByteArray &bytes)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    socket.write(bytes);
    // It lives on this thread.
    [[maybe_unused]] const bool isOver = QTest::qWaitFor(
        [&] { return socket.canReadLine() || socket.state() == QLocalSocket::UnconnectedState; }, limit);
    return socket.readAll();
}

} // namespace

Q_DECLARE_METATYPE(chatelaine::StartWish::Kind)

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<StartWish::Kind>("kind");
        QTest::addColumn<StartWish::Kind>("read");
        QTest::newRow("start") << StartWish::Kind::Start << StartWish::Kind::Show;
        QTest::newRow("show") << StartWish::Kind::Show << StartWish::Kind::Show;
        QTest::newRow("sign-in") << StartWish::Kind::SignIn << StartWish::Kind::SignIn;
        QTest::newRow("hidden") << StartWish::Kind::Hidden << StartWish::Kind::Hidden;
        QTest::newRow("quit") << StartWish::Kind::Quit << StartWish::Kind::Quit;
    }
    void readsWhatItWrites()
    {
        QFETCH(StartWish::Kind, kind);
        QFETCH(StartWish::Kind, read);
        const std::optional<StartWish> wish = StartWish::fromLine(StartWish{kind, u"a \"token\"\n"_s}.toLine());
        QVERIFY(wish);
        QCOMPARE(wish->kind, read);
        QCOMPARE(wish->activationToken, u"a \"token\"\n"_s);
    }

    void leavesOutATokenThatIsTooLong()
    {
        const QByteArray line = StartWish{StartWish::Kind::SignIn, QString(longestStartWish, u'x')}.toLine();
        QVERIFY(line.size() <= longestStartWish);
        const std::optional<StartWish> wish = StartWish::fromLine(line);
        QVERIFY(wish);
        QCOMPARE(wish->kind, StartWish::Kind::SignIn);
        QCOMPARE(wish->activationToken, QString());
    }

    void oneOfTwoStartedAtOnceLives()
    {
        const TrayProgramHome home(program);
        for (int i = 0; i < 20; ++i) {
            const auto a = home.start();
            const auto b = home.start();
            QVERIFY(a && b);
            QTRY_VERIFY_WITH_TIMEOUT(a->state() == QProcess::NotRunning || b->state() == QProcess::NotRunning, limit);
            QProcess &ended = a->state() == QProcess::NotRunning ? *a : *b;
            QProcess &living = a->state() == QProcess::NotRunning ? *b : *a;
            QVERIFY2(exitCodeOf(ended) == 0, ended.readAllStandardError().constData());
            QCOMPARE(living.state(), QProcess::Running);
            QVERIFY(home.isHeard());
            living.terminate();
            QCOMPARE(exitCodeOf(living), 0);
        }
    }

    void passesOnWhatItWasStartedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<StartWish::Kind>("kind");
        QTest::newRow("nothing") << QStringList() << StartWish::Kind::Show;
        QTest::newRow("show") << QStringList{u"--show"_s} << StartWish::Kind::Show;
        QTest::newRow("sign-in") << QStringList{u"--sign-in"_s} << StartWish::Kind::SignIn;
        QTest::newRow("hidden") << QStringList{u"--hidden"_s} << StartWish::Kind::Hidden;
    }
    void passesOnWhatItWasStartedFor()
    {
        QFETCH(QStringList, arguments);
        QFETCH(StartWish::Kind, kind);
        TrayProgramHome home(program);
        const auto instance = SingleInstance::start(home.dataFolder(), {});
        QVERIFY(instance && *instance);
        (*instance)->listen();
        QSignalSpy wished(instance->get(), &SingleInstance::wished);

        // It needs no display for that.
        home.environment.remove(u"QT_QPA_PLATFORM"_s);
        home.environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"token"_s);
        const auto second = home.start(arguments);
        QVERIFY(second);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, limit);
        QVERIFY2(exitCodeOf(*second) == 0, second->readAllStandardError().constData());
        QCOMPARE(wished.count(), 1);
        const auto wish = wished.first().first().value<StartWish>();
        QCOMPARE(wish.kind, kind);
        QCOMPARE(wish.activationToken, u"token"_s);
    }

    void onlyWeMayConnect()
    {
        const TrayProgramHome home(program);
        const auto instance = SingleInstance::start(home.dataFolder(), {});
        QVERIFY(instance && *instance);
        (*instance)->listen();
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(home.socketPath()).constData(), &info), 0);
        QVERIFY(S_ISSOCK(info.st_mode));
        QCOMPARE(static_cast<int>(info.st_mode & 0777), 0600);
    }

    void anAddressMayBeLong()
    {
        TrayProgramHome home(program);
        const QString data = home.folder.filePath(QString(150, u'd'));
        home.environment.insert(u"CHATELAINE_DATA_DIR"_s, data);
        const auto instance = SingleInstance::start(data, {});
        QVERIFY(instance && *instance);
        (*instance)->listen();
        QVERIFY(QFile::exists(data + u"/instance.socket"_s));
        QSignalSpy wished(instance->get(), &SingleInstance::wished);
        const auto second = home.start({u"--show"_s});
        QVERIFY(second);
        QTRY_COMPARE_WITH_TIMEOUT(wished.count(), 1, limit);
        QCOMPARE(exitCodeOf(*second), 0);
        (*instance)->stopListening();
        QVERIFY(!QFile::exists(data + u"/instance.socket"_s));
    }

    void refusesWhatIsNoWish_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("garbage") << QByteArray("garbage\n") << true;
        QTest::newRow("another schema") << QByteArray("{\"schema\":2,\"wish\":\"show\"}\n") << true;
        QTest::newRow("an unknown wish") << QByteArray("{\"schema\":1,\"wish\":\"dance\"}\n") << true;
        QTest::newRow("no wish") << QByteArray("{\"schema\":1}\n") << true;
        QTest::newRow("too long") << QByteArray(longestStartWish + 1, 'x') << false;
    }
    void refusesWhatIsNoWish()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isAnswered);
        const TrayProgramHome home(program);
        const auto instance = SingleInstance::start(home.dataFolder(), {});
        QVERIFY(instance && *instance);
        (*instance)->listen();
        QSignalSpy wished(instance->get(), &SingleInstance::wished);
        const QByteArray answer = answerTo(home.socketPath(), line);
        QCOMPARE(answer, isAnswered ? QByteArray("{\"schema\":1,\"answer\":\"unknown\"}\n") : QByteArray());
        QCOMPARE(wished.count(), 0);
        // And lives on.
        QVERIFY(answerTo(home.socketPath(), StartWish{StartWish::Kind::Show}.toLine()).contains("done"));
        QCOMPARE(wished.count(), 1);
    }

    void waitsForOneThatIsStarting()
    {
        const TrayProgramHome home(program);
        const auto instance = SingleInstance::start(home.dataFolder(), {});
        QVERIFY(instance && *instance);
        QSignalSpy wished(instance->get(), &SingleInstance::wished);
        const auto second = home.start({u"--sign-in"_s});
        QVERIFY(second);
        QVERIFY(!second->waitForFinished(1000)); // it found nobody who listens
        (*instance)->listen();
        QTRY_COMPARE_WITH_TIMEOUT(wished.count(), 1, limit);
        QCOMPARE(exitCodeOf(*second), 0);
    }

    void takesThePlaceOfOneThatIsEnding()
    {
        const TrayProgramHome home(program);
        auto instance = SingleInstance::start(home.dataFolder(), {});
        QVERIFY(instance && *instance);
        (*instance)->listen();
        (*instance)->stopListening();
        const auto second = home.start();
        QVERIFY(second);
        // It neither ends nor takes a place that is not free yet.
        QVERIFY(!QTest::qWaitFor([&] { return second->state() == QProcess::NotRunning || home.isHeard(); }, 2000));
        instance->reset();
        QTRY_VERIFY_WITH_TIMEOUT(home.isHeard(), limit);
        QCOMPARE(second->state(), QProcess::Running);
        second->terminate();
        QCOMPARE(exitCodeOf(*second), 0);
    }

    void whatAKilledOneLeftIsNoObstacle()
    {
        const TrayProgramHome home(program);
        const auto first = home.start();
        QVERIFY(first);
        QTRY_VERIFY_WITH_TIMEOUT(home.isHeard(), limit);
        first->kill();
        QVERIFY(first->waitForFinished(limit));
        QVERIFY(QFile::exists(home.socketPath()));
        QVERIFY(!home.isHeard());
        const auto second = home.start();
        QVERIFY(second);
        QTRY_VERIFY_WITH_TIMEOUT(home.isHeard(), limit);
        QCOMPARE(second->state(), QProcess::Running);
        second->terminate();
        QCOMPARE(exitCodeOf(*second), 0);
    }

    void saysThatTheOtherOneHangs()
    {
        TrayProgramHome home(program);
        const auto first = home.start();
        QVERIFY(first);
        QTRY_VERIFY_WITH_TIMEOUT(home.isHeard(), limit);
        send(*first, SIGSTOP);
        home.environment.remove(u"QT_QPA_PLATFORM"_s); // else it is said in a window
        const auto second = home.start();
        QVERIFY(second);
        const int code = exitCodeOf(*second);
        send(*first, SIGCONT);
        QCOMPARE(code, 1);
        const QByteArray words = second->readAllStandardError();
        QVERIFY2(words.contains("does not answer"), words.constData());
        first->terminate();
        QCOMPARE(exitCodeOf(*first), 0);
    }

    void quitEndsTheOneThatRuns()
    {
        const TrayProgramHome home(program);
        const auto first = home.start();
        QVERIFY(first);
        QTRY_VERIFY_WITH_TIMEOUT(home.isHeard(), limit);
        const auto quitting = home.start({u"--quit"_s});
        QVERIFY(quitting);
        QVERIFY2(exitCodeOf(*quitting) == 0, quitting->readAllStandardError().constData());
        // It has ended when that is told; only we have not been told yet.
        QVERIFY(first->waitForFinished(limit));
        QCOMPARE(exitCodeOf(*first), 0);
        QVERIFY(!QFile::exists(home.socketPath()));
    }

    void quitNeedsNobody()
    {
        const TrayProgramHome home(program);
        const auto quitting = home.start({u"--quit"_s});
        QVERIFY(quitting);
        QCOMPARE(exitCodeOf(*quitting), 0);
        QVERIFY(!QFile::exists(home.dataFolder())); // nothing is created for it
    }

    void refusesWhatDoesNotGoTogether_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("show, hidden") << QStringList{u"--show"_s, u"--hidden"_s};
        QTest::newRow("sign in, quit") << QStringList{u"--sign-in"_s, u"--quit"_s};
        QTest::newRow("demo, quit") << QStringList{u"--demo"_s, u"--quit"_s};
        QTest::newRow("unknown") << QStringList{u"--dance"_s};
    }
    void refusesWhatDoesNotGoTogether()
    {
        QFETCH(QStringList, arguments);
        const TrayProgramHome home(program);
        const auto wrong = home.start(arguments);
        QVERIFY(wrong);
        QCOMPARE(exitCodeOf(*wrong), 2);
        const QByteArray words = wrong->readAllStandardError();
        QVERIFY2(words.contains("--help"), words.constData());
    }

    void helpNamesTheOptions()
    {
        const TrayProgramHome home(program);
        const auto help = home.start({u"--help"_s});
        QVERIFY(help);
        QCOMPARE(exitCodeOf(*help), 0);
        const QByteArray words = help->readAllStandardOutput();
        for (const char *option : {"--sign-in", "--show", "--hidden", "--quit", "--demo"})
            QVERIFY2(words.contains(option), option);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
