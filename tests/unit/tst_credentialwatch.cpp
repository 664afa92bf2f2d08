// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/credentialwatch.h"

#include "support/again.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int limit = 20'000; // ms
constexpr auto quiet = 10ms; // a burst is over before the watch hears of it, so that no more is needed here

//! In place: the file stays the same one.
bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

bool move(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

//! As Codex does.
bool replace(const QString &path, const QByteArray &bytes)
{
    const QString temporary = QFileInfo(path).path() + u"/.auth-a1B2c3"_s;
    return write(temporary, bytes) && move(temporary, path);
}

bool link(const QString &target, const QString &path)
{
    return ::symlink(QFile::encodeName(target).constData(), QFile::encodeName(path).constData()) == 0;
}

//! Folders, a watch of one of them, and how often it spoke.
class Scene final
{
public:
    //! \a home: relative to the scene's folder.
    explicit Scene(const QString &home = u"home"_s, std::chrono::milliseconds quietTime = quiet)
        : m_home(path(home))
        , m_watch(quietTime)
        , m_other(quietTime)
    {
        QDir(path(u"other"_s)).mkpath(u"."_s);
    }

    QString path(const QString &name) const { return QFileInfo(m_folder.path()).canonicalFilePath() + u'/' + name; }
    QString home() const { return m_home; }
    QString auth() const { return m_home + u"/auth.json"_s; }
    QString config() const { return m_home + u"/config.toml"_s; }
    bool makeHome() const { return QDir().mkpath(m_home); }
    void watch() { m_watch.watch(m_home, false); }

    qsizetype told() const { return m_spy.size(); }

    //! Waits until the watch has said all that it has to say of what was done until now: what is done in another home
    //! after it has seen that has to settle as long.
    bool settled()
    {
        const qsizetype before = m_otherSpy.size();
        QCoreApplication::processEvents();
        m_other.watch(path(u"other"_s), false);
        return replace(path(u"other/auth.json"_s), QByteArray::number(before))
            && QTest::qWaitFor([&] { return m_otherSpy.size() > before; }, limit);
    }

    //! Whether one more signal came, and no second one.
    bool toldOnce()
    {
        const qsizetype expected = std::exchange(m_expected, m_expected + 1) + 1;
        return QTest::qWaitFor([&] { return told() >= expected; }, limit) && settled() && told() == expected;
    }
    //! Whether nothing was told of what happened since.
    bool toldNothing() { return settled() && told() == m_expected; }

    //! The watch still works, in each way.
    bool goesOn()
    {
        return write(auth(), "in place") && toldOnce() && replace(auth(), "replaced") && toldOnce()
            && write(auth(), "in place once more") && toldOnce();
    }

private:
    QTemporaryDir m_folder;
    QString m_home;
    CredentialWatch m_watch;
    QSignalSpy m_spy{&m_watch, &CredentialWatch::changed};
    CredentialWatch m_other;
    QSignalSpy m_otherSpy{&m_other, &CredentialWatch::changed};
    qsizetype m_expected = 0;
};

} // namespace

class TestCredentialWatch final : public QObject
{
    Q_OBJECT

    static bool writeAFile(const Scene &scene) { return scene.makeHome() && write(scene.auth(), "first"); }

private Q_SLOTS:
    void noticesAFileThatIsCreated()
    {
        Scene scene;
        QVERIFY(scene.makeHome());
        scene.watch();
        QVERIFY(write(scene.auth(), "first"));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void noticesAFileThatIsRewrittenInPlace()
    {
        Scene scene;
        QVERIFY(writeAFile(scene));
        scene.watch();
        QVERIFY(write(scene.auth(), "other"));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void noticesARewriteThatLooksTheSame()
    {
        Scene scene;
        QVERIFY(writeAFile(scene));
        struct stat info
        {
        };
        QCOMPARE(::stat(QFile::encodeName(scene.auth()).constData(), &info), 0);
        scene.watch();
        QFile file(scene.auth());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write("other"), 5);
        QVERIFY(file.flush());
        const timespec times[]{info.st_atim, info.st_mtim};
        QCOMPARE(::futimens(file.handle(), times), 0);
        QVERIFY(scene.toldOnce());
    }

    void noticesAFileThatIsReplaced()
    {
        Scene scene;
        QVERIFY(writeAFile(scene));
        scene.watch();
        QVERIFY(replace(scene.auth(), "second"));
        QVERIFY(scene.toldOnce());
        QVERIFY(replace(scene.auth(), "third"));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void followsTheNewFileWhileSomebodyStillHasTheOldOneOpen()
    {
        Scene scene;
        QVERIFY(writeAFile(scene));
        scene.watch();
        QFile reader(scene.auth());
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QVERIFY(replace(scene.auth(), "second"));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void noticesAFileThatIsDeletedAndMadeAgain()
    {
        Scene scene;
        QVERIFY(writeAFile(scene));
        scene.watch();
        QVERIFY(QFile::remove(scene.auth()));
        QVERIFY(scene.toldOnce());
        QVERIFY(write(scene.auth(), "again"));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void noticesAFileThatIsMovedAwayAndBack()
    {
        Scene scene;
        QVERIFY(writeAFile(scene));
        scene.watch();
        QVERIFY(move(scene.auth(), scene.path(u"aside"_s)));
        QVERIFY(scene.toldOnce());
        QVERIFY(move(scene.path(u"aside"_s), scene.auth()));
        QVERIFY(scene.toldOnce());
        QVERIFY(move(scene.auth(), scene.path(u"aside"_s)));
        QVERIFY(move(scene.path(u"aside"_s), scene.auth()));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void noticesTheConfiguration()
    {
        Scene scene;
        QVERIFY(writeAFile(scene));
        scene.watch();
        QVERIFY(write(scene.config(), "cli_auth_credentials_store = \"auto\"\n"));
        QVERIFY(scene.toldOnce());
        QVERIFY(write(scene.config(), "cli_auth_credentials_store = \"file\"\n"));
        QVERIFY(scene.toldOnce());
        QVERIFY(QFile::remove(scene.config()));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void noticesALinkThatLeadsElsewhere()
    {
        Scene scene;
        QVERIFY(scene.makeHome());
        QVERIFY(write(scene.path(u"one"_s), "1"));
        QVERIFY(write(scene.path(u"two"_s), "2"));
        QVERIFY(link(u"../one"_s, scene.auth()));
        scene.watch();
        QVERIFY(link(u"../two"_s, scene.home() + u"/link"_s));
        QVERIFY(move(scene.home() + u"/link"_s, scene.auth()));
        QVERIFY(scene.toldOnce());
        QVERIFY(write(scene.path(u"one"_s), "nobody reads this any more"));
        QVERIFY(scene.toldNothing());
        QVERIFY(write(scene.path(u"two"_s), "this is what Codex reads"));
        QVERIFY(scene.toldOnce());
        QVERIFY(QFile::remove(scene.auth()));
        QVERIFY(link(u"../nothing"_s, scene.auth()));
        QVERIFY(scene.toldOnce());
        QVERIFY(write(scene.path(u"nothing"_s), "something"));
        QVERIFY(scene.toldOnce());
        QVERIFY(QFile::remove(scene.auth()));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void noticesWhatALinkLeadsTo()
    {
        // Over two links and a folder that is a link, whose ".." is not what the path reads like.
        Scene scene;
        QVERIFY(scene.makeHome());
        QVERIFY(QDir(scene.path(u"vault/deep"_s)).mkpath(u"."_s));
        QVERIFY(link(scene.path(u"vault/deep"_s), scene.path(u"short"_s)));
        QVERIFY(link(u"../real.json"_s, scene.path(u"vault/deep/step"_s)));
        QVERIFY(write(scene.path(u"vault/real.json"_s), "first"));
        QVERIFY(link(u"../short/step"_s, scene.auth()));
        scene.watch();
        QVERIFY(replace(scene.path(u"vault/real.json"_s), "replaced"));
        QVERIFY(scene.toldOnce());
        QVERIFY(write(scene.path(u"vault/real.json"_s), "in place"));
        QVERIFY(scene.toldOnce());
        QVERIFY(QFile::remove(scene.path(u"vault/real.json"_s)));
        QVERIFY(scene.toldOnce());
        QVERIFY(write(scene.path(u"vault/real.json"_s), "again"));
        QVERIFY(scene.toldOnce());
        QVERIFY(QFile::remove(scene.path(u"vault/deep/step"_s)));
        QVERIFY(link(u"../../elsewhere"_s, scene.path(u"vault/deep/step"_s)));
        QVERIFY(scene.toldOnce());
        QVERIFY(write(scene.path(u"elsewhere"_s), "there"));
        QVERIFY(scene.toldOnce());
    }

    void survivesLinksInACircle()
    {
        Scene scene;
        QVERIFY(scene.makeHome());
        QVERIFY(link(u"config.toml"_s, scene.auth()));
        QVERIFY(link(u"auth.json"_s, scene.config()));
        scene.watch();
        QVERIFY(QFile::remove(scene.auth()));
        QVERIFY(QFile::remove(scene.config()));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void waitsForAHomeThatDoesNotExist()
    {
        Scene scene(u"a/b/c/home"_s);
        scene.watch();
        QVERIFY(QDir(scene.path(u"a"_s)).mkpath(u"."_s));
        QVERIFY(scene.toldNothing());
        QVERIFY(QDir(scene.path(u"a/b"_s)).mkpath(u"."_s));
        QVERIFY(scene.toldNothing());
        QVERIFY(writeAFile(scene));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void noticesAHomeThatBecomesALink()
    {
        Scene scene;
        scene.watch();
        QVERIFY(QDir(scene.path(u"real"_s)).mkpath(u"."_s));
        QVERIFY(write(scene.path(u"real/auth.json"_s), "first"));
        QVERIFY(link(u"real"_s, scene.home()));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
        QVERIFY(QDir(scene.path(u"second"_s)).mkpath(u"."_s));
        QVERIFY(link(u"second"_s, scene.path(u"link"_s)));
        QVERIFY(move(scene.path(u"link"_s), scene.home()));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void noticesAHomeThatIsRemovedAndMadeAgain_data()
    {
        QTest::addColumn<bool>("isMoved");
        QTest::addColumn<bool>("isMadeAtOnce");
        QTest::newRow("removed") << false << false;
        QTest::newRow("removed and made at once") << false << true;
        QTest::newRow("moved away") << true << false;
        QTest::newRow("moved away and made at once") << true << true;
    }
    void noticesAHomeThatIsRemovedAndMadeAgain()
    {
        QFETCH(const bool, isMoved);
        QFETCH(const bool, isMadeAtOnce);
        Scene scene;
        QVERIFY(writeAFile(scene));
        scene.watch();
        if (isMoved)
            QVERIFY(move(scene.home(), scene.path(u"aside"_s)));
        else
            QVERIFY(QDir(scene.home()).removeRecursively());
        if (!isMadeAtOnce)
            QVERIFY(scene.toldOnce());
        QVERIFY(writeAFile(scene));
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void saysNothingOfLocksAndTemporaryFiles()
    {
        Scene scene;
        QVERIFY(writeAFile(scene));
        scene.watch();
        for (const QString &name : {u"auth.lock"_s, u"auth.json.lock"_s, u".chatelaine.lock"_s, u".chatelaine-a1B2c3"_s,
                                    u".auth-a1B2c3"_s, u"history.jsonl"_s})
            QVERIFY(write(scene.home() + u'/' + name, "x"));
        QVERIFY(write(scene.path(u"in the folder above"_s), "x"));
        QVERIFY(QFile::remove(scene.home() + u"/.auth-a1B2c3"_s));
        // Codex asks whether it may write before it does.
        QVERIFY(QFile(scene.auth()).open(QIODevice::ReadWrite));
        QVERIFY(scene.toldNothing());
        QVERIFY(scene.goesOn());
    }

    void tellsManyEventsOnce()
    {
        Scene scene;
        QVERIFY(writeAFile(scene));
        scene.watch();
        for (int i = 0; i < 200; ++i) {
            QVERIFY(write(scene.auth(), QByteArray::number(i)));
            QVERIFY(replace(scene.auth(), QByteArray::number(-i)));
        }
        QVERIFY(scene.toldOnce());
        QVERIFY(scene.goesOn());
    }

    void tellsOfAFileThatNeverRests()
    {
        Scene scene(u"home"_s, 300ms);
        QVERIFY(writeAFile(scene));
        scene.watch();
        bool allWritten = true;
        QTimer writer;
        connect(&writer, &QTimer::timeout, &writer, [&] { allWritten &= write(scene.auth(), "x"); });
        writer.start(10);
        QTRY_VERIFY_WITH_TIMEOUT(scene.told() > 0, limit);
        QVERIFY(allWritten);
    }

    void watchesOneHomeAtATime()
    {
        QTemporaryDir folder;
        const QString one = folder.filePath(u"one"_s);
        const QString two = folder.filePath(u"two"_s);
        QVERIFY(QDir().mkpath(one));
        QVERIFY(QDir().mkpath(two));
        CredentialWatch watch(quiet);
        QSignalSpy spy(&watch, &CredentialWatch::changed);
        CredentialWatch ofOne(quiet); // speaks later than the first would
        QSignalSpy spyOfOne(&ofOne, &CredentialWatch::changed);

        watch.watch(one, false);
        QVERIFY(write(one + u"/auth.json"_s, "under way while it turns elsewhere"));
        QCoreApplication::processEvents();
        watch.watch(two, false);
        ofOne.watch(one, false);
        const qsizetype before = spy.size(); // it may have been quick
        QVERIFY(write(one + u"/auth.json"_s, "x"));
        QTRY_COMPARE_WITH_TIMEOUT(spyOfOne.size(), 1, limit);
        QCOMPARE(spy.size(), before);

        watch.watch(two, false); // the same once more changes nothing
        QVERIFY(write(two + u"/auth.json"_s, "x"));
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), before + 1, limit);

        watch.watch({}, true);
        QVERIFY(write(two + u"/auth.json"_s, "xx"));
        QCoreApplication::processEvents();
        QVERIFY(write(one + u"/auth.json"_s, "xx"));
        QTRY_COMPARE_WITH_TIMEOUT(spyOfOne.size(), 2, limit);
        QCOMPARE(spy.size(), before + 1);
    }

    void watchesFilesWithoutASessionBus()
    {
        QTemporaryDir folder;
        CredentialWatch watch(quiet);
        QSignalSpy spy(&watch, &CredentialWatch::changed);
        watch.watch(folder.path(), true);
        QVERIFY(write(folder.filePath(u"auth.json"_s), "x"));
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, limit);
    }

    void saysOnceThatTheSystemHasNoWatchLeft()
    {
        // Of the five places two are watched, the home's folder among them.
        CONTINUE_BEHIND((QStringList{u"unshare"_s, u"-r"_s, u"sh"_s, u"-c"_s,
                                     u"echo 2 > /proc/sys/user/max_inotify_watches && exec \"$0\" \"$@\""_s}))
        QTemporaryDir folder;
        QVERIFY(QDir(folder.filePath(u"home"_s)).mkpath(u"."_s));
        const QString auth = folder.filePath(u"home/auth.json"_s);
        QVERIFY(link(u"../elsewhere/auth.json"_s, auth));
        QVERIFY(QDir(folder.filePath(u"elsewhere"_s)).mkpath(u"."_s));
        QVERIFY(write(folder.filePath(u"elsewhere/auth.json"_s), "first"));

        static int warnings = 0;
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, auto &) {
                warnings += QLatin1StringView(context.category) == "chatelaine.codex.watch"_L1;
            });
        CredentialWatch watch(quiet);
        QSignalSpy spy(&watch, &CredentialWatch::changed);
        watch.watch(folder.filePath(u"home"_s), false);
        const bool isRemoved = QFile::remove(auth) && write(auth, "second");
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, limit);
        const bool isReplaced = replace(auth, "third");
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, limit);
        qInstallMessageHandler(before);
        QVERIFY(isRemoved && isReplaced);
        QCOMPARE(warnings, 1);
    }
};

QTEST_GUILESS_MAIN(TestCredentialWatch)
#include "tst_credentialwatch.moc"
