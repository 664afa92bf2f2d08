// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/heldfile.h"
#include "support/again.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 size = 10'000;

qint64 bytesOnDisk(const QString &path)
{
    struct stat info
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? qint64{info.st_blocks} * 512 : -1;
}

} // namespace

// What it is for is tested by tst_journal; here is what cannot be seen from there.
class TestHeldFile final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    Result<HeldFile> create() const { return HeldFile::create(m_folder->path(), "head", size); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void hasItsRoomFromTheBeginning()
    {
        const auto file = create();
        QVERIFY(file.has_value());
        QVERIFY(!HeldFile::isUnfinished(QFileInfo(file->path()).fileName()));
        QCOMPARE(QFile(file->path()).size(), size);
        QVERIFY(bytesOnDisk(file->path()) >= size);
        QCOMPARE(file->read(0, 6), Result<QByteArray>(QByteArray("head\0\0", 6)));
    }

    void hasItsRoomWhereTheSystemCannotReserve()
    {
        if (!isAgain()) {
            const Ran again = runAgain(
                {u"strace"_s, u"-f"_s, u"-e"_s, u"trace=fallocate"_s, u"-e"_s, u"inject=fallocate:error=EOPNOTSUPP"_s});
            QVERIFY2(again.exitCode == 0, again.output.constData());
            QVERIFY2(again.output.contains("(INJECTED)"), again.output.constData());
            return;
        }
        const auto file = create();
        QVERIFY(file.has_value());
        QCOMPARE(QFile(file->path()).size(), size);
        QVERIFY(bytesOnDisk(file->path()) >= size);
        QCOMPARE(file->read(0, 6), Result<QByteArray>(QByteArray("head\0\0", 6)));
    }

    void readsAndWritesInPlace()
    {
        auto file = create();
        QVERIFY(file && file->write(size - 3, "end") && file->sync());
        QCOMPARE(file->read(size - 4, 100), Result<QByteArray>(QByteArray("\0end", 4)));
        QCOMPARE(file->read(size, 100), Result<QByteArray>(QByteArray()));
        QCOMPARE(QFile(file->path()).size(), size);
    }

    //! Who opened it before its owner removed it, and got the lock after him, has a file without a name.
    void cannotBeHeldOnceItIsRemoved()
    {
        auto owner = create();
        QVERIFY(owner.has_value());
        auto other = HeldFile::open(owner->path());
        QVERIFY(other && *other);
        QCOMPARE((*other)->hold(), Result<bool>(false));
        QVERIFY(owner->remove());
        owner = create(); // the first is closed
        QVERIFY(owner.has_value());
        QCOMPARE((*other)->hold(), Result<bool>(false));
    }

    void isNothingWhereThereIsNone()
    {
        const auto file = HeldFile::open(m_folder->filePath(u"none"_s));
        QVERIFY(file && !*file);
    }

    void refusesAFileOfAnotherUser()
    {
        CONTINUE_BEHIND(asUnprivileged())
        const auto file = HeldFile::open(u"/etc/passwd"_s);
        QVERIFY(!file);
        QCOMPARE(file.error(), (Error{ErrorCode::NotOurs, u"/etc/passwd"_s, u"root"_s}));
    }
};

QTEST_GUILESS_MAIN(TestHeldFile)
#include "tst_heldfile.moc"
