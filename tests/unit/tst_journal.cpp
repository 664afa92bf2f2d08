// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/journal.h"
#include "support/again.h"
#include "support/files.h"
#include "support/program.h"
#include "support/testtokens.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray refreshToken("rt_test_generation_2");
const QDateTime noon = QDateTime::fromString(u"2026-11-22T12:00:00.250Z"_s, Qt::ISODateWithMs);

// Where things lie in a file, by the description in journal.cpp.
constexpr qint64 intentAt = 21;
constexpr qint64 answerAt = 8192;
constexpr qint64 markAt = 147456;
constexpr qint64 fileSize = 151552;
constexpr qint64 frame = 36; // length and checksum, before the bytes

Secret document()
{
    return Secret(authJson({}, refreshToken));
}

JournalIntent refreshOf(const QString &home = u"/home/alice/.codex"_s, const QDateTime &startedAt = noon)
{
    JournalIntent intent;
    intent.home = home;
    intent.account = {u"acc-1111"_s, u"user-1"_s};
    intent.issuer = u"https://auth.openai.com"_s;
    intent.fingerprint = Secret("rt_test_generation_1").fingerprint();
    intent.startedAt = startedAt;
    return intent;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
}

//! Turns one bit of the file, as a write that was torn would leave others than were meant.
bool spoil(const QString &path, qint64 offset)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || !file.getChar(&byte) || !file.seek(offset))
        return false;
    return file.putChar(static_cast<char>(byte ^ 1));
}

bool isSame(const Result<std::optional<Secret>> &answer, const Secret &expected)
{
    return answer && *answer && (*answer)->sameAs(expected);
}

bool isNone(const Result<std::optional<Secret>> &answer)
{
    return answer && !*answer;
}

void fill(const QString &disk)
{
    QFile filler(disk + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'f')) == 4096) { }
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<Error> m_damaged;
    const Secret m_key = Journal::newKey();

    QString data() const { return m_folder->filePath(u"data"_s); }
    QString folder() const { return data() + u"/journal"_s; }
    Journal journal() const { return Journal(data()); }

    QStringList files() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    //! A record whose owner let it go.
    QString leave(const std::optional<Secret> &answer, const std::optional<Secret> &key = {},
                  const JournalIntent &intent = refreshOf())
    {
        Result<JournalRecord> record = journal().begin(intent, key);
        return record && (!answer || record->keepAnswer(*answer)) ? record->path() : QString();
    }

    std::vector<JournalRecord> found(const std::function<bool(const JournalIntent &)> &wanted = {})
    {
        m_damaged.clear();
        Result<std::vector<JournalRecord>> records = journal().abandoned(m_damaged, wanted);
        return records ? std::move(*records) : std::vector<JournalRecord>();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    void isEmptyAndCreatesNothingUntilWrittenTo()
    {
        const auto records = journal().abandoned(m_damaged);
        QVERIFY(records && records->empty());
        QVERIFY(!QFile::exists(data()));
    }

    void keepsTheIntent_data()
    {
        QTest::addColumn<bool>("isSignIn");
        QTest::addColumn<bool>("isSealed");
        QTest::addRow("refresh") << false << false;
        QTest::addRow("refresh, sealed") << false << true;
        QTest::addRow("sign-in") << true << false;
    }
    void keepsTheIntent()
    {
        QFETCH(const bool, isSignIn);
        QFETCH(const bool, isSealed);
        JournalIntent intent = refreshOf(u"/home/ÄÖ \"x\"/.codex"_s);
        if (isSignIn) {
            intent.act = JournalAct::SignIn;
            intent.account = {};
            intent.fingerprint.clear();
        }
        {
            const auto record = journal().begin(intent, isSealed ? std::optional(m_key) : std::nullopt);
            QVERIFY(record.has_value());
            QCOMPARE(record->intent(), intent);
            QCOMPARE(record->state(), JournalState::Intent);
            QVERIFY(isNone(record->answer({})));
        }
        const auto records = found();
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].intent(), intent);
        QCOMPARE(records[0].state(), JournalState::Intent);
        QCOMPARE(records[0].isSealed(), isSealed);
        QVERIFY(!records[0].committedAt().isValid());
        QVERIFY(isNone(records[0].answer(m_key)));
        QCOMPARE(m_damaged, QList<Error>());
    }

    void keepsTheAnswer()
    {
        {
            auto record = journal().begin(refreshOf(), {});
            QVERIFY(record && record->keepAnswer(document()));
            QCOMPARE(record->state(), JournalState::Answer);
            QVERIFY(isSame(record->answer({}), document()));
            QVERIFY(bytesOf(record->path()).contains(refreshToken));
        }
        const auto records = found();
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].intent(), refreshOf());
        QCOMPARE(records[0].state(), JournalState::Answer);
        QVERIFY(isSame(records[0].answer({}), document()));
        QVERIFY(isSame(records[0].answer(m_key), document())); // which it does not need
    }

    void sealsTheAnswer()
    {
        {
            auto record = journal().begin(refreshOf(), m_key);
            QVERIFY(record && record->keepAnswer(document()));
            QVERIFY(isSame(record->answer(m_key), document()));
        }
        const auto records = found();
        QCOMPARE(records.size(), 1U);
        QVERIFY(records[0].isSealed());
        QCOMPARE(records[0].state(), JournalState::Answer);
        QVERIFY(isSame(records[0].answer(m_key), document()));

        const QByteArray bytes = bytesOf(records[0].path());
        QVERIFY(bytes.contains(refreshOf().fingerprint)); // so it is the file
        QVERIFY(!bytes.contains(refreshToken));
        QVERIFY(!bytes.contains("access_token"));
        QVERIFY(!bytes.contains(m_key.reveal()));
        QVERIFY(!bytes.contains(document().fingerprint()));
        QVERIFY(!bytes.contains(QByteArray::fromHex(document().fingerprint())));

        const auto wrong = records[0].answer(Journal::newKey());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Corrupt);
        QCOMPARE(wrong.error().subject, records[0].path());
        for (const std::optional<Secret> &key :
             {std::optional<Secret>(), std::optional(Secret()), std::optional(Secret(m_key.reveal().left(31)))}) {
            const auto refused = records[0].answer(key);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        }
    }

    void sealsAnewEachTime()
    {
        const QString first = leave(document(), m_key);
        const QString second = leave(document(), m_key);
        QVERIFY(bytesOf(first).mid(answerAt) != bytesOf(second).mid(answerAt));
        QVERIFY(!Journal::newKey().sameAs(m_key));
        QCOMPARE(m_key.reveal().size(), 32);
    }

    void refusesAKeyThatIsNone()
    {
        for (const Secret &key : {Secret(), Secret(m_key.reveal() + 'x')}) {
            const auto record = journal().begin(refreshOf(), key);
            QVERIFY(!record);
            QCOMPARE(record.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY(!QFile::exists(folder()));
    }

    void neverSealsLessThanWasPromised()
    {
        QVERIFY(!leave({}, m_key).isEmpty());
        auto records = found(); // which no longer know the key
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].keepAnswer(document()).error().code, ErrorCode::Internal);
        QVERIFY(!bytesOf(records[0].path()).contains(refreshToken));
    }

    void keepsTheMark()
    {
        const QString committed = leave(document(), m_key, refreshOf({}, noon));
        const QString quarantined = leave(document(), {}, refreshOf({}, noon.addSecs(1)));
        {
            auto records = found();
            QCOMPARE(records.size(), 2U);
            QVERIFY(records[0].markCommitted(noon.addSecs(5).toLocalTime()));
            QVERIFY(records[1].quarantine());
            for (auto &record : records)
                QVERIFY(isSame(record.answer(m_key), document()));
        }
        auto records = found();
        QCOMPARE(records.size(), 2U);
        QCOMPARE(records[0].path(), committed);
        QCOMPARE(records[0].state(), JournalState::Committed);
        QCOMPARE(records[0].committedAt(), noon.addSecs(5));
        QCOMPARE(records[0].committedAt().timeSpec(), Qt::UTC);
        QVERIFY(isSame(records[0].answer(m_key), document()));
        QCOMPARE(records[1].path(), quarantined);
        QCOMPARE(records[1].state(), JournalState::Quarantined);
        QVERIFY(!records[1].committedAt().isValid());
        QVERIFY(isSame(records[1].answer({}), document()));
    }

    void goesForwardOnly()
    {
        auto record = journal().begin(refreshOf(), {});
        QVERIFY(record.has_value());
        QCOMPARE(record->markCommitted(noon).error().code, ErrorCode::Internal);
        QCOMPARE(record->quarantine().error().code, ErrorCode::Internal);
        QVERIFY(record->keepAnswer(document()));
        QCOMPARE(record->keepAnswer(Secret("another")).error().code, ErrorCode::Internal);
        QVERIFY(isSame(record->answer({}), document()));
        QVERIFY(record->markCommitted(noon));
        QVERIFY(record->markCommitted(noon.addSecs(1)));
        QCOMPARE(record->committedAt(), noon);
        QCOMPARE(record->quarantine().error().code, ErrorCode::Internal);
        QCOMPARE(record->keepAnswer(document()).error().code, ErrorCode::Internal);
        QCOMPARE(record->state(), JournalState::Committed);
    }

    void aTornAnswerIsNone_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<bool>("truncates");
        QTest::addColumn<bool>("isSealed");
        for (const bool isSealed : {false, true}) {
            const char *kind = isSealed ? "sealed" : "plain";
            QTest::addRow("%s, length", kind) << answerAt + 2 << false << isSealed;
            QTest::addRow("%s, impossible length", kind) << answerAt << false << isSealed;
            QTest::addRow("%s, checksum", kind) << answerAt + 4 << false << isSealed;
            QTest::addRow("%s, first byte", kind) << answerAt + frame << false << isSealed;
            QTest::addRow("%s, further on", kind) << answerAt + frame + 500 << false << isSealed;
            QTest::addRow("%s, file ends before it", kind) << answerAt << true << isSealed;
            QTest::addRow("%s, file ends in its length", kind) << answerAt + 3 << true << isSealed;
            QTest::addRow("%s, file ends in it", kind) << answerAt + frame + 500 << true << isSealed;
        }
    }
    void aTornAnswerIsNone()
    {
        QFETCH(const qint64, offset);
        QFETCH(const bool, truncates);
        QFETCH(const bool, isSealed);
        const QString path = leave(document(), isSealed ? std::optional(m_key) : std::nullopt);
        QVERIFY(truncates ? QFile::resize(path, offset) : spoil(path, offset));
        const auto records = found();
        QCOMPARE(m_damaged, QList<Error>());
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].intent(), refreshOf());
        QCOMPARE(records[0].state(), JournalState::Intent);
        QVERIFY(isNone(records[0].answer(m_key)));
    }

    void aTornMarkIsNone_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<bool>("truncates");
        QTest::addRow("length") << markAt + 3 << false;
        QTest::addRow("checksum") << markAt + 4 << false;
        QTest::addRow("bytes") << markAt + frame + 3 << false;
        QTest::addRow("file ends before it") << markAt << true;
        QTest::addRow("file ends in it") << markAt + frame + 3 << true;
    }
    void aTornMarkIsNone()
    {
        QFETCH(const qint64, offset);
        QFETCH(const bool, truncates);
        QString path;
        {
            auto record = journal().begin(refreshOf(), {});
            QVERIFY(record && record->keepAnswer(document()) && record->markCommitted(noon));
            path = record->path();
        }
        QVERIFY(truncates ? QFile::resize(path, offset) : spoil(path, offset));
        const auto records = found();
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].state(), JournalState::Answer);
        QVERIFY(!records[0].committedAt().isValid());
        QVERIFY(isSame(records[0].answer({}), document()));
    }

    void aDamagedRecordIsToldAndLeftAlone_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<bool>("truncates");
        QTest::addRow("first byte") << 0LL << false;
        QTest::addRow("version") << intentAt - 2 << false;
        QTest::addRow("length") << intentAt + 3 << false;
        QTest::addRow("checksum") << intentAt + 4 << false;
        QTest::addRow("intent") << intentAt + frame + 10 << false;
        QTest::addRow("empty") << 0LL << true;
        QTest::addRow("file ends in it") << intentAt + frame + 10 << true;
    }
    void aDamagedRecordIsToldAndLeftAlone()
    {
        QFETCH(const qint64, offset);
        QFETCH(const bool, truncates);
        const QString whole = leave(document());
        const QString path = leave(document());
        QVERIFY(truncates ? QFile::resize(path, offset) : spoil(path, offset));
        const QByteArray before = bytesOf(path);
        {
            const auto records = found();
            QCOMPARE(records.size(), 1U);
            QCOMPARE(records[0].path(), whole);
        }
        QCOMPARE(m_damaged.size(), 1);
        QCOMPARE(m_damaged[0].code, ErrorCode::Corrupt);
        QCOMPARE(m_damaged[0].subject, path);
        QVERIFY(bytesOf(path) == before);
        found();
        QCOMPARE(m_damaged.size(), 1); // nobody holds it
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(!leave({}).isEmpty());
        const auto raw = [&](const QString &name) { return QFile::encodeName(folder() + u'/' + name); };
        QCOMPARE(::mkdir(raw(u"directory"_s).constData(), 0700), 0);
        QCOMPARE(::mkfifo(raw(u"fifo"_s).constData(), 0600), 0);
        QCOMPARE(::symlink("nowhere", raw(u"link"_s).constData()), 0);
        QCOMPARE(found().size(), 1U);
        std::sort(m_damaged.begin(), m_damaged.end(),
                  [](const Error &a, const Error &b) { return a.subject < b.subject; });
        QCOMPARE(m_damaged.size(), 3);
        for (const Error &error : std::as_const(m_damaged))
            QCOMPARE(error.code, ErrorCode::FileUnreadable);
        QCOMPARE(m_damaged[0].subject, folder() + u"/directory"_s);
        QCOMPARE(m_damaged[1].subject, folder() + u"/fifo"_s);
        QCOMPARE(m_damaged[2].subject, folder() + u"/link"_s);
    }

    void leavesARecordWhoseOwnerLives()
    {
        Result<JournalRecord> record = journal().begin(refreshOf(), {});
        QVERIFY(record.has_value());
        QVERIFY(found().empty());
        {
            const JournalRecord moved = std::move(*record);
            QVERIFY(found().empty());
        }
        auto records = found();
        QCOMPARE(records.size(), 1U);
        QVERIFY(found().empty()); // it is held again, by us
        QCOMPARE(m_damaged, QList<Error>());
        records.clear();
        QCOMPARE(found().size(), 1U);
    }

    void leavesARecordWhoseOwnerIsAnotherProcess()
    {
        const QString path = leave(document());
        QProcess owner;
        tieToThisProgram(owner);
        owner.start(u"flock"_s, {path, u"sh"_s, u"-c"_s, u"echo held; read end"_s});
        QVERIFY(owner.waitForReadyRead(30'000));
        QCOMPARE(owner.peek(4), "held");
        QVERIFY(found().empty());
        QCOMPARE(m_damaged, QList<Error>());
        owner.closeWriteChannel();
        QVERIFY(owner.waitForFinished(30'000));
        QCOMPARE(found().size(), 1U);
    }

    void findsTheRecordOfAnOwnerThatWasKilled()
    {
        if (isAgain()) {
            auto record = Journal(qEnvironmentVariable("TEST_JOURNAL")).begin(refreshOf(), {});
            if (record && record->keepAnswer(document()))
                ::kill(::getpid(), SIGKILL);
            QFAIL("not killed");
        }
        qputenv("TEST_JOURNAL", QFile::encodeName(data()));
        const Ran ran = runAgain({});
        qunsetenv("TEST_JOURNAL");
        QVERIFY2(ran.exitCode == -1, ran.output.constData());
        const auto records = found();
        QCOMPARE(records.size(), 1U);
        QVERIFY(isSame(records[0].answer({}), document()));
    }

    void isNotHeldByAProgramThatIsStarted()
    {
        QProcess child;
        tieToThisProgram(child);
        {
            const auto record = journal().begin(refreshOf(), {});
            QVERIFY(record.has_value());
            child.start(u"sh"_s, {u"-c"_s, u"echo ready; read end"_s});
            QVERIFY(child.waitForReadyRead(30'000));
        }
        QCOMPARE(found().size(), 1U);
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished(30'000));
    }

    void findsTheOldestFirst()
    {
        for (const int second : {3, 1, 2, 0})
            QVERIFY(!leave({}, {}, refreshOf({}, noon.addSecs(second))).isEmpty());
        const auto records = found();
        QCOMPARE(records.size(), 4U);
        for (int second = 0; second < 4; ++second)
            QCOMPARE(records[static_cast<size_t>(second)].intent().startedAt, noon.addSecs(second));
    }

    void touchesOnlyWhatIsWanted()
    {
        const QString alice = leave(document(), {}, refreshOf(u"/home/alice/.codex"_s));
        const QString other = leave(document(), {}, refreshOf(u"/home/alice/work"_s));
        const auto ofHome = [](const QString &home) {
            return [home](const JournalIntent &intent) { return intent.home == home; };
        };
        const auto records = found(ofHome(u"/home/alice/.codex"_s));
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].path(), alice);
        const auto others = found(ofHome(u"/home/alice/work"_s)); // which nobody holds
        QCOMPARE(others.size(), 1U);
        QCOMPARE(others[0].path(), other);
    }

    void tellsOfRecordsWithoutTouchingThem()
    {
        const Result<JournalRecord> held = journal().begin(refreshOf(u"/home/alice/held"_s), {});
        QVERIFY(held);
        QString quarantined;
        {
            Result<JournalRecord> left = journal().begin(refreshOf(u"/home/alice/left"_s), {});
            QVERIFY(left && left->keepAnswer(document()) && left->quarantine());
            quarantined = left->path();
        }
        QVERIFY(QFile::copy(quarantined, folder() + u"/.new-torn"_s));
        QVERIFY(put(folder() + u"/damaged"_s, "x"));
        const QStringList before = files();

        const Result<QList<JournalEntry>> entries = journal().entries();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        for (const JournalEntry &entry : *entries) {
            QCOMPARE(entry.isQuarantined, entry.path == quarantined);
            QCOMPARE(entry.intent.home, entry.isQuarantined ? u"/home/alice/left"_s : u"/home/alice/held"_s);
        }
        QCOMPARE(files(), before);
    }

    void removesARecord()
    {
        {
            auto record = journal().begin(refreshOf(), {});
            QVERIFY(record && record->keepAnswer(document()));
            QCOMPARE(files().size(), 1);
            QVERIFY(record->remove());
            QCOMPARE(files(), QStringList());
            QVERIFY(record->remove()); // it is not there: what was asked for
        }
        QVERIFY(found().empty());
        QVERIFY(!leave(document()).isEmpty());
        auto records = found();
        QCOMPARE(records.size(), 1U);
        QVERIFY(records[0].remove());
        QCOMPARE(files(), QStringList());
    }

    void clearsAwayWhatWasNotFinished()
    {
        const QString kept = leave(document());
        QVERIFY(put(folder() + u"/.new-empty"_s, {}));
        QVERIFY(put(folder() + u"/.new-half"_s, bytesOf(kept).left(5000)));
        const auto records = found([](const JournalIntent &) { return true; });
        QCOMPARE(records.size(), 1U);
        QCOMPARE(m_damaged, QList<Error>());
        QCOMPARE(files(), QStringList(QFileInfo(kept).fileName()));
    }

    void leavesWhatSomebodyIsCreating()
    {
        QVERIFY(!leave({}).isEmpty());
        const QString path = folder() + u"/.new-now"_s;
        QVERIFY(put(path, {}));
        QProcess creator;
        tieToThisProgram(creator);
        creator.start(u"flock"_s, {path, u"sh"_s, u"-c"_s, u"echo held; read end"_s});
        QVERIFY(creator.waitForReadyRead(30'000));
        QCOMPARE(found().size(), 1U);
        QVERIFY(QFile::exists(path));
        creator.closeWriteChannel();
        QVERIFY(creator.waitForFinished(30'000));
    }

    //! Many begin and end while others look: nobody is robbed, nothing is called damaged, nothing stays.
    void beginsWhileOthersClearUp()
    {
        std::atomic<int> running = 2;
        std::atomic<int> finished = 0;
        std::atomic<int> robbed = 0;
        const auto owner = [&] {
            for (int i = 0; i < 25; ++i) {
                auto record = journal().begin(refreshOf(), {});
                if (record && record->keepAnswer(document()) && record->remove())
                    ++finished;
            }
            --running;
        };
        const auto clearer = [&] {
            while (running > 0) {
                QList<Error> damaged;
                const auto records = journal().abandoned(damaged);
                if (!records || !records->empty() || !damaged.isEmpty())
                    ++robbed;
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back(owner);
            threads.emplace_back(clearer);
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(finished, 50);
        QCOMPARE(robbed, 0);
        QCOMPARE(files(), QStringList());
    }

    void refusesAnAnswerThatHasNoRoom()
    {
        auto record = journal().begin(refreshOf(), m_key);
        QVERIFY(record.has_value());
        const Result<> kept = record->keepAnswer(Secret(QByteArray(Journal::maximumAnswer + 1, 'x')));
        QVERIFY(!kept);
        QCOMPARE(kept.error(),
                 (Error{ErrorCode::FileUnwritable, record->path(), u"the answer is larger than 128 KiB"_s}));
        QCOMPARE(record->state(), JournalState::Intent);
        const Secret largest(QByteArray(Journal::maximumAnswer, 'x'));
        QVERIFY(record->keepAnswer(largest));
        QVERIFY(record->markCommitted(noon));
        QVERIFY(isSame(record->answer(m_key), largest));
        QCOMPARE(QFile(record->path()).size(), fileSize);
    }

    void refusesAnIntentThatHasNoRoom()
    {
        const auto record = journal().begin(refreshOf(QString(9000, u'x')), {});
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(files(), QStringList());
        QVERIFY(!leave({}, {}, refreshOf(QString(4096, u'x'))).isEmpty()); // the longest path there is
        const auto records = found();
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].intent().home.size(), 4096);
    }

    void beginsNothingOnAFullDisk()
    {
        CONTINUE_BEHIND(withTinyDisk(m_folder->path()))
        const auto record = Journal(tinyDisk()).begin(refreshOf(), {});
        QVERIFY(!record);
        QCOMPARE(record.error(),
                 (Error{ErrorCode::FileUnwritable, tinyDisk() + u"/journal"_s, u"No space left on device"_s}));
        QCOMPARE(QDir(tinyDisk() + u"/journal"_s).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void keepsTheAnswerOnADiskThatIsFullByThen()
    {
        CONTINUE_BEHIND(withTinyDisk(m_folder->path(), 256))
        Journal journal(tinyDisk());
        const Secret largest(QByteArray(Journal::maximumAnswer, 'x'));
        {
            auto record = journal.begin(refreshOf(), m_key);
            QVERIFY(record.has_value());
            fill(tinyDisk());
            QVERIFY(!put(tinyDisk() + u"/more"_s, QByteArray(4096, 'x')));
            QVERIFY(record->keepAnswer(largest));
            QVERIFY(record->markCommitted(noon));
        }
        const auto records = journal.abandoned(m_damaged);
        QVERIFY(records.has_value());
        QCOMPARE(records->size(), 1U);
        QCOMPARE(records->front().state(), JournalState::Committed);
        QVERIFY(isSame(records->front().answer(m_key), largest));
    }

    void cannotBeginInAFolderThatCannotBeChanged()
    {
        CONTINUE_BEHIND(asUnprivileged())
        QVERIFY(!leave(document()).isEmpty());
        const QByteArray raw = QFile::encodeName(folder());
        ::chmod(raw.constData(), 0500);
        const auto record = journal().begin(refreshOf(), {});
        auto records = found();
        const Result<> removed = records.empty() ? Result<>() : records[0].remove();
        ::chmod(raw.constData(), 0300);
        const auto unlisted = journal().abandoned(m_damaged);
        ::chmod(raw.constData(), 0700);
        QVERIFY(!record);
        QCOMPARE(record.error(), (Error{ErrorCode::FileUnwritable, folder(), u"Permission denied"_s}));
        QCOMPARE(records.size(), 1U);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!unlisted);
        QCOMPARE(unlisted.error(), (Error{ErrorCode::FileUnreadable, folder(), u"Permission denied"_s}));
        QVERIFY(isSame(records[0].answer({}), document()));
    }

    void refusesAFolderOfAnotherUser_data()
    {
        QTest::addColumn<bool>("isJournal");
        QTest::addRow("data folder") << false;
        QTest::addRow("journal") << true;
    }
    void refusesAFolderOfAnotherUser()
    {
        QFETCH(const bool, isJournal);
        QString dataFolder = data();
        Error error{ErrorCode::NotOurs, isJournal ? folder() : data(), u"nobody"_s};
        if (::geteuid() == 0) {
            QVERIFY(QDir().mkpath(folder()));
            QCOMPARE(::chown(QFile::encodeName(error.subject).constData(), 65534, 65534), 0);
        } else {
            dataFolder = u"/"_s;
            error = {ErrorCode::NotOurs, u"/"_s, u"root"_s};
        }
        const auto record = Journal(dataFolder).begin(refreshOf(), {});
        QVERIFY(!record);
        QCOMPARE(record.error(), error);
        const auto records = Journal(dataFolder).abandoned(m_damaged);
        QVERIFY(!records);
        QCOMPARE(records.error(), error);
    }

    void isForTheOwnerAlone()
    {
        const mode_t old = ::umask(0);
        const QString path = leave(document());
        ::umask(old);
        QCOMPARE(modeOf(data()), 0700);
        QCOMPARE(modeOf(folder()), 0700);
        QCOMPARE(modeOf(path), 0600);
        const mode_t narrow = ::umask(0777);
        const QString second = leave(document());
        ::umask(narrow);
        QCOMPARE(modeOf(second), 0600);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
