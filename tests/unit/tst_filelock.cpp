// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/filelock.h"
#include "support/again.h"
#include "support/files.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Another process that holds the lock, as util-linux's flock(1) takes it, until it is told to end.
class Holder final
{
public:
    explicit Holder(const QString &path)
    {
        tieToThisProgram(m_process);
        m_process.start(u"flock"_s, {path, u"sh"_s, u"-c"_s, u"echo held; read end"_s});
        m_process.waitForReadyRead(10'000);
    }
    ~Holder() { release(); }
    bool holds() { return m_process.peek(4) == "held"; }
    void release()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }

private:
    QProcess m_process;
};

} // namespace

class TestFileLock final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"lock"_s); }

    static Result<FileLock> take(const QString &path, std::chrono::milliseconds limit = 0ms)
    {
        return FileLock::acquire(path, limit, 5ms);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void createsTheFileForTheOwnerAloneAndLeavesIt()
    {
        const mode_t old = ::umask(0);
        {
            const Result<FileLock> lock = take(path());
            QVERIFY(lock.has_value());
        }
        ::umask(old);
        QCOMPARE(modeOf(path()), 0600);
    }

    void excludesItselfUntilReleased()
    {
        Result<FileLock> first = take(path());
        QVERIFY(first.has_value());
        const Result<FileLock> second = take(path());
        QVERIFY(!second);
        QCOMPARE(second.error(), (Error{ErrorCode::LockBusy, path()}));
        first->release();
        first->release();
        QVERIFY(take(path()).has_value());
    }

    void movesWithItsOwner()
    {
        Result<FileLock> first = take(path());
        QVERIFY(first.has_value());
        {
            FileLock moved = std::move(*first);
            QVERIFY(!take(path()));
            FileLock other = *take(m_folder->filePath(u"other"_s));
            other = std::move(moved); // lets go of its own
            QVERIFY(take(m_folder->filePath(u"other"_s)).has_value());
            QVERIFY(!take(path()));
            std::thread([lock = std::move(other)]() mutable { lock.release(); }).join();
        }
        QVERIFY(take(path()).has_value());
    }

    void excludesAnotherProcess()
    {
        Holder holder(path());
        QVERIFY(holder.holds());
        QElapsedTimer timer;
        timer.start();
        const Result<FileLock> lock = take(path(), 100ms);
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::LockBusy);
        QVERIFY(timer.elapsed() >= 100);
        holder.release();
        QVERIFY(take(path()).has_value());
    }

    void isNotInheritedByAProgramThatIsStarted()
    {
        QProcess child;
        tieToThisProgram(child);
        {
            const Result<FileLock> lock = take(path());
            QVERIFY(lock.has_value());
            child.start(u"sh"_s, {u"-c"_s, u"echo ready; read end"_s});
            QVERIFY(child.waitForReadyRead(10'000));
        }
        QVERIFY(take(path()).has_value());
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished(10'000));
    }

    void waitsForTheOther()
    {
        Holder holder(path());
        QVERIFY(holder.holds());
        std::atomic<bool> taken = false;
        std::thread waiter([&] { taken = take(path(), 20s).has_value(); });
        QTest::qWait(30);
        const bool early = taken;
        holder.release();
        waiter.join();
        QVERIFY(!early);
        QVERIFY(taken);
    }

    void keepsTheLimitWhateverTheInterval()
    {
        const Result<FileLock> held = take(path());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(FileLock::acquire(path(), 50ms, 20s).error().code, ErrorCode::LockBusy);
        QVERIFY(timer.elapsed() >= 49);
        QVERIFY(timer.elapsed() < 10'000);
    }

    void endsWhenAnotherThreadAsks()
    {
        const Result<FileLock> held = take(path());
        std::stop_source source;
        std::thread asker([&] { source.request_stop(); });
        QElapsedTimer timer;
        timer.start();
        const Result<FileLock> lock = FileLock::acquire(path(), 60s, 5ms, source.get_token());
        asker.join();
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 30'000);
    }

    void narrowsAWiderFileOfOurs_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0666, 0644, 0620, 0602, 0777})
            QTest::addRow("%o", static_cast<unsigned>(mode)) << mode;
    }
    void narrowsAWiderFileOfOurs()
    {
        QFETCH(const int, mode);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        ::fchmod(file.handle(), static_cast<mode_t>(mode));
        QVERIFY(take(path()).has_value());
        QCOMPARE(modeOf(path()), 0600);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"directory", "fifo", "link", "no folder"})
            QTest::addRow("%s", kind) << QString::fromLatin1(kind);
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(const QString, kind);
        const QByteArray raw = QFile::encodeName(path());
        QString target = path();
        if (kind == "directory"_L1)
            QCOMPARE(::mkdir(raw.constData(), 0700), 0);
        else if (kind == "fifo"_L1)
            QCOMPARE(::mkfifo(raw.constData(), 0600), 0);
        else if (kind == "link"_L1)
            QCOMPARE(::symlink("elsewhere", raw.constData()), 0);
        else
            target += u"/lock"_s;
        const Result<FileLock> lock = take(target);
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(lock.error().subject, target);
        QVERIFY(!QFile::exists(m_folder->filePath(u"elsewhere"_s)));
    }

    void refusesAFileOfAnotherUser()
    {
        if (::geteuid() != 0) {
            const Result<FileLock> lock = take(u"/etc/passwd"_s);
            QVERIFY(!lock);
            QCOMPARE(lock.error(), (Error{ErrorCode::NotOurs, u"/etc/passwd"_s, u"root"_s}));
            return;
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(::fchown(file.handle(), 65534, 65534), 0);
        ::fchmod(file.handle(), 0666);
        const Result<FileLock> lock = take(path());
        QVERIFY(!lock);
        QCOMPARE(lock.error(), (Error{ErrorCode::NotOurs, path(), u"nobody"_s}));
        QCOMPARE(modeOf(path()), 0666);
    }

    void namesTheOwnerOfAFileThatItMayNotOpen()
    {
        CONTINUE_BEHIND(asUnprivileged())
        const Result<FileLock> lock = take(u"/etc/passwd"_s);
        QVERIFY(!lock);
        QCOMPARE(lock.error(), (Error{ErrorCode::NotOurs, u"/etc/passwd"_s, u"root"_s}));
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
