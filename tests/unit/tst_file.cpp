// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/file.h"
#include "support/again.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

const char *c(const QByteArray &path)
{
    return path.constData();
}

} // namespace

class TestFile final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray rawAt(const QString &name) const { return QFile::encodeName(at(name)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    void readsAFile()
    {
        put(at(u"f"_s), QByteArray("a\0b\n", 4));
        ::chmod(c(rawAt(u"f"_s)), 0600);
        const auto content = readFile(at(u"f"_s));
        QVERIFY(content && *content);
        QCOMPARE((*content)->bytes, QByteArray("a\0b\n", 4));
        QVERIFY(!(*content)->readableByOthers);
        QVERIFY(!(*content)->readOnly);
        QCOMPARE((*content)->hardLinks, 1);
    }

    void anAbsentFileIsNoError()
    {
        const auto content = readFile(at(u"absent"_s));
        QVERIFY(content.has_value());
        QVERIFY(!content->has_value());
    }

    void tellsWhatIsWrongWithAFile()
    {
        put(at(u"f"_s), "x");
        QCOMPARE(::link(c(rawAt(u"f"_s)), c(rawAt(u"g"_s))), 0);
        for (const auto &[mode, byOthers, readOnly] :
             {std::tuple(0600, false, false), std::tuple(0640, true, false), std::tuple(0604, true, false),
              std::tuple(0400, false, true), std::tuple(0444, true, true)}) {
            ::chmod(c(rawAt(u"f"_s)), static_cast<mode_t>(mode));
            const auto content = readFile(at(u"f"_s));
            QVERIFY(content && *content);
            QCOMPARE((*content)->readableByOthers, byOthers);
            QCOMPARE((*content)->readOnly, readOnly);
            QCOMPARE((*content)->hardLinks, 2);
        }
    }

    void readsUpToTheLimit()
    {
        put(at(u"f"_s), QByteArray(maximumFileSize, 'x'));
        const auto content = readFile(at(u"f"_s));
        QVERIFY(content && *content);
        QCOMPARE((*content)->bytes.size(), maximumFileSize);
    }

    void refusesWhatIsNoSmallRegularFile_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        for (const auto &[kind, words] :
             {std::pair("directory", "directory"), std::pair("fifo", "not a regular file"), std::pair("socket", ""),
              std::pair("link", "symbolic link"), std::pair("dangling link", "symbolic link"),
              std::pair("large", "1 MiB"), std::pair("50 MB", "1 MiB"), std::pair("below a file", "")})
            QTest::addRow("%s", kind) << QString::fromLatin1(kind) << QString::fromLatin1(words);
    }
    void refusesWhatIsNoSmallRegularFile()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, words);
        QString path = at(u"f"_s);
        const QByteArray raw = rawAt(u"f"_s);
        if (kind == "directory"_L1) {
            QCOMPARE(::mkdir(c(raw), 0700), 0);
        } else if (kind == "fifo"_L1) {
            QCOMPARE(::mkfifo(c(raw), 0600), 0);
        } else if (kind == "socket"_L1) {
            const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, c(raw), sizeof address.sun_path);
            QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
            ::close(fd);
        } else if (kind == "link"_L1) {
            put(at(u"target"_s), "x");
            QCOMPARE(::symlink("target", c(raw)), 0);
        } else if (kind == "dangling link"_L1) {
            QCOMPARE(::symlink("nowhere", c(raw)), 0);
        } else if (kind == "large"_L1) {
            put(path, QByteArray(maximumFileSize + 1, 'x'));
        } else if (kind == "50 MB"_L1) {
            put(path, "x");
            QCOMPARE(::truncate(c(raw), 50'000'000), 0);
        } else {
            put(path, "x");
            path += u"/below"_s;
        }
        const auto content = readFile(path);
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(content.error().subject, path);
        QVERIFY2(content.error().detail.contains(words), qPrintable(content.error().detail));
        QVERIFY(!content.error().detail.isEmpty());
    }

    void refusesADevice()
    {
        for (const QString &path : {u"/dev/null"_s, u"/dev/zero"_s}) {
            const auto content = readFile(path);
            QVERIFY(!content);
            QCOMPARE(content.error().code, ErrorCode::FileUnreadable);
        }
    }

    // Its size is looked at first, and it may grow after that.
    void refusesAFileThatGrowsWhileItIsRead()
    {
        put(at(u"f"_s), "");
        std::atomic<bool> stop = false;
        std::thread writer([&] {
            const int fd = ::open(c(rawAt(u"f"_s)), O_WRONLY | O_CLOEXEC);
            const QByteArray piece(64 * 1024, 'x');
            while (!stop) {
                for (int i = 0; i < 64 && !stop; ++i)
                    std::ignore = ::write(fd, piece.constData(), static_cast<size_t>(piece.size()));
                std::ignore = ::ftruncate(fd, 0);
                ::lseek(fd, 0, SEEK_SET);
            }
            ::close(fd);
        });
        bool fine = true;
        for (int i = 0; i < 200; ++i) {
            const auto content = readFile(at(u"f"_s));
            fine &= content ? *content && (*content)->bytes.size() <= maximumFileSize
                            : content.error().code == ErrorCode::FileUnreadable;
        }
        stop = true;
        writer.join();
        QVERIFY(fine);
    }

    void saysWhenItMayNotRead()
    {
        CONTINUE_BEHIND(asUnprivileged())
        put(at(u"f"_s), "x");
        ::chmod(c(rawAt(u"f"_s)), 0);
        const auto content = readFile(at(u"f"_s));
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(content.error().detail, u"Permission denied"_s);
    }

    void writesAFileForTheOwnerAlone_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("mask");
        QTest::addRow("new, umask 022") << -1 << 022;
        QTest::addRow("new, umask 0") << -1 << 0;
        QTest::addRow("new, umask 0777") << -1 << 0777;
        QTest::addRow("0644") << 0644 << 022;
        QTest::addRow("0666") << 0666 << 0;
        QTest::addRow("0400") << 0400 << 022;
        QTest::addRow("0000") << 0 << 022;
    }
    void writesAFileForTheOwnerAlone()
    {
        QFETCH(const int, before);
        QFETCH(const int, mask);
        if (before >= 0) {
            put(at(u"f"_s), "old");
            ::chmod(c(rawAt(u"f"_s)), static_cast<mode_t>(before));
        }
        const mode_t old = ::umask(static_cast<mode_t>(mask));
        const Result<> written = writeFileDurably(at(u"f"_s), "new");
        ::umask(old);
        QVERIFY(written.has_value());
        QCOMPARE(bytesOf(at(u"f"_s)), "new");
        QCOMPARE(modeOf(at(u"f"_s)), 0600);
        QCOMPARE(entriesOf(m_folder->path()), QStringList{u"f"_s});
    }

    void breaksAHardLink()
    {
        put(at(u"f"_s), "old");
        QCOMPARE(::link(c(rawAt(u"f"_s)), c(rawAt(u"g"_s))), 0);
        QVERIFY(writeFileDurably(at(u"f"_s), "new").has_value());
        QCOMPARE((*readFile(at(u"f"_s)))->hardLinks, 1);
        QCOMPARE(bytesOf(at(u"g"_s)), "old");
    }

    void replacesALinkInsteadOfFollowingIt()
    {
        put(at(u"target"_s), "old");
        QCOMPARE(::symlink("target", c(rawAt(u"f"_s))), 0);
        QVERIFY(writeFileDurably(at(u"f"_s), "new").has_value());
        QCOMPARE(bytesOf(at(u"target"_s)), "old");
        QCOMPARE((*readFile(at(u"f"_s)))->bytes, "new");
    }

    void writesBesideWhereItStands()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const Result<> written = writeFileDurably(u"relative"_s, "x");
        QDir::setCurrent(before);
        QVERIFY(written.has_value());
        QCOMPARE(bytesOf(at(u"relative"_s)), "x");
    }

    void cannotWriteOverADirectory()
    {
        QCOMPARE(::mkdir(c(rawAt(u"f"_s)), 0700), 0);
        const Result<> written = writeFileDurably(at(u"f"_s), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(entriesOf(m_folder->path()), QStringList{u"f"_s});
    }

    void cannotWriteWithoutAFolder()
    {
        const Result<> written = writeFileDurably(at(u"no/f"_s), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(written.error().detail, u"No such file or directory"_s);
    }

    void keepsTheOldFileOnAFullDisk()
    {
        CONTINUE_BEHIND(withTinyDisk(m_folder->path()))
        const QString disk = tinyDisk();
        const QString file = disk + u"/auth.json"_s;
        QVERIFY(writeFileDurably(file, QByteArray(20'000, 'o')).has_value());
        put(disk + u"/filler"_s, QByteArray(30'000, 'f'));

        const Result<> written = writeFileDurably(file, QByteArray(30'000, 'n'));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(written.error().subject, file);
        QCOMPARE(written.error().detail, u"No space left on device"_s);
        QCOMPARE(bytesOf(file), QByteArray(20'000, 'o'));
        QCOMPARE(entriesOf(disk), (QStringList{u"auth.json"_s, u"filler"_s}));
    }

    void keepsTheOldFileInAFolderThatCannotBeChanged_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addRow("read-only") << 0500;
        QTest::addRow("not to be listed, so not to be synced") << 0300;
    }
    void keepsTheOldFileInAFolderThatCannotBeChanged()
    {
        CONTINUE_BEHIND(asUnprivileged())
        QFETCH(const int, mode);
        put(at(u"f"_s), "old");
        const QByteArray folder = QFile::encodeName(m_folder->path());
        ::chmod(c(folder), static_cast<mode_t>(mode));
        const Result<> written = writeFileDurably(at(u"f"_s), "new");
        const Result<bool> removed = removeFileDurably(at(u"f"_s));
        const Result<> made = ensureDirectory(at(u"sub"_s));
        ::chmod(c(folder), 0700);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(written.error().detail, u"Permission denied"_s);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(bytesOf(at(u"f"_s)), "old");
        QCOMPARE(entriesOf(m_folder->path()), QStringList{u"f"_s});
    }

    // SIGKILL cannot show durability: the order of the system calls does.
    void syncsTheFileBeforeTheRenameAndTheFolderAfterIt()
    {
        if (isAgain()) {
            QVERIFY(writeFileDurably(at(u"auth.json"_s), "new").has_value());
            QVERIFY(removeFileDurably(at(u"auth.json"_s)).has_value());
            QVERIFY(ensureDirectory(at(u"a/b"_s)).has_value());
            return;
        }
        const QString trace = at(u"trace"_s);
        const Ran again =
            runAgain({u"strace"_s, u"-f"_s, u"-o"_s, trace, u"-e"_s,
                      u"trace=openat,write,fchmod,fsync,fdatasync,close,rename,renameat,renameat2,unlink,mkdir"_s});
        QVERIFY2(again.exitCode == 0, again.output.constData());
        const QString calls = QString::fromUtf8(bytesOf(trace));
        const QRegularExpressionMatch opened =
            QRegularExpression(u"O_DIRECTORY\\) = (\\d+)\n.*/\\.chatelaine-\\w{6}\", "
                               "O_WRONLY\\|O_CREAT\\|O_EXCL\\|O_NOFOLLOW\\|O_CLOEXEC, 0600\\) = (\\d+)\n"_s)
                .match(calls);
        QVERIFY2(opened.hasMatch(), qPrintable(calls.right(3000)));
        const QString folder = opened.captured(1);
        const QString file = opened.captured(2);
        qsizetype from = opened.capturedEnd();
        for (const QString &pattern : QStringList{
                 u"write\\(%1, \"new\", 3\\) += 3\n"_s.arg(file), u"fsync\\(%1\\) += 0\n"_s.arg(file),
                 u"close\\(%1\\) += 0\n"_s.arg(file),
                 u"rename\\(\"[^\"]*/\\.chatelaine-\\w{6}\", \"[^\"]*/auth\\.json\"\\) += 0\n"_s,
                 u"fsync\\(%1\\) += 0\n"_s.arg(folder), u"unlink\\(\"[^\"]*/auth\\.json\"\\) += 0\n"_s,
                 u"fsync\\(\\d+\\) += 0\n"_s, u"mkdir\\(\"[^\"]*/a\", 0700\\) += 0\n"_s, u"fsync\\(\\d+\\) += 0\n"_s,
                 u"mkdir\\(\"[^\"]*/a/b\", 0700\\) += 0\n"_s, u"fsync\\(\\d+\\) += 0\n"_s}) {
            QRegularExpressionMatch match;
            const qsizetype found = calls.indexOf(QRegularExpression(pattern), from, &match);
            QVERIFY2(found >= 0, qPrintable(pattern + calls.mid(opened.capturedStart(), 3000)));
            from = match.capturedEnd();
        }
    }

    void removesAFileOrSaysThereWasNone()
    {
        put(at(u"f"_s), "x");
        QCOMPARE(removeFileDurably(at(u"f"_s)), Result<bool>(true));
        QVERIFY(!QFile::exists(at(u"f"_s)));
        QCOMPARE(removeFileDurably(at(u"f"_s)), Result<bool>(false));
        QCOMPARE(removeFileDurably(at(u"no/f"_s)), Result<bool>(false));
    }

    void removesALinkAndNotWhatItLeadsTo()
    {
        put(at(u"target"_s), "x");
        QCOMPARE(::symlink("target", c(rawAt(u"f"_s))), 0);
        QCOMPARE(removeFileDurably(at(u"f"_s)), Result<bool>(true));
        QCOMPARE(entriesOf(m_folder->path()), QStringList{u"target"_s});
    }

    void doesNotRemoveADirectory()
    {
        QCOMPARE(::mkdir(c(rawAt(u"f"_s)), 0700), 0);
        const Result<bool> removed = removeFileDurably(at(u"f"_s));
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::FileUnwritable);
    }

    void createsFoldersForTheOwnerAlone()
    {
        const mode_t old = ::umask(0);
        const Result<> made = ensureDirectory(at(u"a/b/c"_s));
        ::umask(old);
        QVERIFY(made.has_value());
        for (const QString &folder : {u"a"_s, u"a/b"_s, u"a/b/c"_s})
            QCOMPARE(modeOf(at(folder)), 0700);
    }

    void leavesAFolderAsItIs()
    {
        ::mkdir(c(rawAt(u"a"_s)), 0700);
        ::chmod(c(rawAt(u"a"_s)), 0755);
        QVERIFY(ensureDirectory(at(u"a"_s)).has_value());
        QCOMPARE(modeOf(at(u"a"_s)), 0755);
    }

    void takesOddPathsOfFolders()
    {
        QVERIFY(ensureDirectory(at(u"a/b/"_s)).has_value());
        QCOMPARE(modeOf(at(u"a/b"_s)), 0700);
        QVERIFY(ensureDirectory(u"/"_s).has_value());
        QVERIFY(!ensureDirectory(QString()));
    }

    void makesNoFolderOverSomethingElse()
    {
        put(at(u"f"_s), "x");
        QCOMPARE(::symlink("nowhere", c(rawAt(u"dangling"_s))), 0);
        for (const QString &path : {u"f"_s, u"f/sub"_s, u"dangling"_s, u"dangling/sub"_s}) {
            const Result<> made = ensureDirectory(at(path));
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::FileUnwritable);
        }
    }

    void rootMakesNoFolderInSomebodysHome()
    {
        if (::geteuid() != 0)
            QSKIP("only root could");
        QCOMPARE(::mkdir(c(rawAt(u"home"_s)), 0755), 0);
        QCOMPARE(::chown(c(rawAt(u"home"_s)), nobody, nobody), 0);
        const Result<> made = ensureDirectory(at(u"home/.codex"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotOurs);
        QCOMPARE(made.error().subject, at(u"home"_s));
        QCOMPARE(entriesOf(at(u"home"_s)), QStringList());
    }

    void tellsWhoseItIs()
    {
        put(at(u"f"_s), "x");
        QVERIFY(requireOurs(at(u"f"_s)).has_value());
        QVERIFY(requireOurs(m_folder->path()).has_value());
        QVERIFY(requireOurs(at(u"absent"_s)).has_value());

        QString foreign = u"/etc/passwd"_s; // as another user: root's
        if (::geteuid() == 0) {
            foreign = at(u"foreign"_s);
            put(foreign, "x");
            QCOMPARE(::chown(c(QFile::encodeName(foreign)), nobody, nobody), 0);
        }
        QCOMPARE(::symlink(c(QFile::encodeName(foreign)), c(rawAt(u"link"_s))), 0);
        for (const QString &path : {foreign, at(u"link"_s)}) {
            const Result<> ours = requireOurs(path);
            QVERIFY(!ours);
            QCOMPARE(ours.error(), (Error{ErrorCode::NotOurs, path, ::geteuid() == 0 ? u"nobody"_s : u"root"_s}));
        }
    }

    void namesAnOwnerWithoutANameByNumber()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        put(at(u"f"_s), "x");
        QCOMPARE(::chown(c(rawAt(u"f"_s)), 3'999'999, 0), 0);
        QCOMPARE(requireOurs(at(u"f"_s)).error().detail, u"3999999"_s);
    }

    void resolvesLinks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::addRow("none") << u"real/f"_s << u"real/f"_s;
        QTest::addRow("absent") << u"real/absent"_s << u"real/absent"_s;
        QTest::addRow("one") << u"one"_s << u"real/f"_s;
        QTest::addRow("two") << u"two"_s << u"real/f"_s;
        QTest::addRow("absolute") << u"absolute"_s << u"real/f"_s;
        QTest::addRow("folder") << u"folder/f"_s << u"real/f"_s;
        QTest::addRow("absent in a folder behind a link") << u"folder/absent"_s << u"real/absent"_s;
        // ".." in a link starts from where the link really lies, not from how it was reached.
        QTest::addRow("up from behind a link") << u"deep/up"_s << u"real/f"_s;
        QTest::addRow("to a directory") << u"folder"_s << u"real"_s;
    }
    void resolvesLinks()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, expected);
        QVERIFY(QDir(m_folder->path()).mkpath(u"real/sub"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"elsewhere"_s));
        put(at(u"real/f"_s), "x");
        QCOMPARE(::symlink("real/f", c(rawAt(u"one"_s))), 0);
        QCOMPARE(::symlink("one", c(rawAt(u"two"_s))), 0);
        QCOMPARE(::symlink(c(rawAt(u"real/f"_s)), c(rawAt(u"absolute"_s))), 0);
        QCOMPARE(::symlink("real", c(rawAt(u"folder"_s))), 0);
        QCOMPARE(::symlink("real/sub", c(rawAt(u"deep"_s))), 0);
        QCOMPARE(::symlink("../f", c(rawAt(u"real/sub/up"_s))), 0);
        const Result<QString> resolved = resolveLinks(at(path));
        QVERIFY(resolved.has_value());
        QCOMPARE(*resolved, QDir(QFileInfo(m_folder->path()).canonicalFilePath()).filePath(expected));
    }

    void refusesALinkToNothing()
    {
        QCOMPARE(::symlink("nowhere", c(rawAt(u"f"_s))), 0);
        QCOMPARE(::symlink("f", c(rawAt(u"g"_s))), 0);
        QCOMPARE(::symlink("no/folder", c(rawAt(u"h"_s))), 0);
        for (const QString &name : {u"f"_s, u"g"_s, u"h"_s}) {
            const Result<QString> resolved = resolveLinks(at(name));
            QVERIFY(!resolved);
            QCOMPARE(resolved.error().code, ErrorCode::DanglingLink);
            QCOMPARE(resolved.error().subject, at(name));
            QVERIFY(!resolved.error().detail.isEmpty());
        }
    }

    void refusesACircleOfLinks()
    {
        QCOMPARE(::symlink("g", c(rawAt(u"f"_s))), 0);
        QCOMPARE(::symlink("f", c(rawAt(u"g"_s))), 0);
        QCOMPARE(::symlink("self", c(rawAt(u"self"_s))), 0);
        for (const QString &name : {u"f"_s, u"g"_s, u"self"_s}) {
            const Result<QString> resolved = resolveLinks(at(name));
            QVERIFY(!resolved);
            QCOMPARE(resolved.error().code, ErrorCode::FileUnreadable);
        }
    }

    void resolvesWhatHasNoFolderYet() { QCOMPARE(resolveLinks(at(u"no/f"_s)), Result<QString>(at(u"no/f"_s))); }
};

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
