// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/filelock.h"
#include "codex/livecredential.h"
#include "support/codexhomefixture.h"
#include "support/soak.h"
#include "support/testtokens.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Credential parsed(const QByteArray &json)
{
    return *Credential::parse(json, u"test"_s);
}

const Person alice;
const Person bob{.account = u"acc-2222"_s, .user = u"user-2"_s, .email = u"bob@example.com"_s};
Person later(Person person)
{
    person.issuedAt += 3600;
    return person;
}

QByteArray refreshToken(const Result<Stored> &stored)
{
    return stored && stored->credential ? stored->credential->tokens()->refreshToken.reveal() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace

class TestLiveCredential final : public QObject
{
    Q_OBJECT

    static void addStores()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("file") << QByteArray("file");
        QTest::newRow("keyring") << QByteArray("keyring");
        QTest::newRow("auto") << QByteArray("auto");
    }

private Q_SLOTS:
    void writesWhereNobodyIsSignedIn_data() { addStores(); }
    void writesWhereNobodyIsSignedIn()
    {
        QFETCH(QByteArray, mode);
        CodexHomeFixture fixture;
        QVERIFY(fixture.setStore(mode));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QVERIFY(!live.read()->credential);

        const Result<Stored> written = live.replace(std::nullopt, parsed(authJson(alice)));
        QVERIFY(written);
        QCOMPARE(refreshToken(live.read()), QByteArray("rt_test_generation_1"));
        QCOMPARE(written->where, mode == "file" ? StoredIn::File : StoredIn::Keyring);
        QCOMPARE(QFile::exists(fixture.authFile()), mode == "file");
        QCOMPARE(fixture.keyringItem().isEmpty(), mode == "file");
    }

    void replacesOnlyWhatWasExpected_data() { addStores(); }
    void replacesOnlyWhatWasExpected()
    {
        QFETCH(QByteArray, mode);
        CodexHomeFixture fixture;
        QVERIFY(fixture.setStore(mode));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        const Credential first = parsed(authJson(alice, "rt_test_first"));
        const Credential second = parsed(authJson(later(alice), "rt_test_second"));
        const Credential other = parsed(authJson(bob, "rt_test_other"));
        QVERIFY(live.replace(std::nullopt, first));

        QCOMPARE(live.replace(std::nullopt, other).error().code, ErrorCode::StoreChanged);
        QCOMPARE(live.replace(other, second).error().code, ErrorCode::StoreChanged);
        QCOMPARE(live.replace(other, std::nullopt).error().code, ErrorCode::StoreChanged);
        QCOMPARE(refreshToken(live.read()), QByteArray("rt_test_first"));

        QVERIFY(live.replace(first, second));
        QCOMPARE(refreshToken(live.read()), QByteArray("rt_test_second"));
        QVERIFY(live.replace(second, std::nullopt));
        QVERIFY(!live.read()->credential);
        QVERIFY(!QFile::exists(fixture.authFile()));
        QVERIFY(fixture.keyringItem().isEmpty());
    }

    void mergesIntoTheSameAccountsDocument()
    {
        CodexHomeFixture fixture;
        QByteArray onDisk = authJson(alice, "rt_test_first");
        onDisk.replace("\"last_refresh\"", "\"future_field\": {\"n\": 1.10},\n  \"last_refresh\"");
        QVERIFY(CodexHomeFixture::write(fixture.authFile(), onDisk));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QVERIFY(live.replace(parsed(onDisk), parsed(authJson(later(alice), "rt_test_second"))));
        const QByteArray written = CodexHomeFixture::read(fixture.authFile());
        QVERIFY(written.contains("\"n\": 1.10"));
        QVERIFY(written.contains("rt_test_second"));
        QVERIFY(!written.contains("rt_test_first"));

        // Another account's document brings only its own fields.
        QVERIFY(live.replace(parsed(written), parsed(authJson(bob, "rt_test_other"))));
        QVERIFY(!CodexHomeFixture::read(fixture.authFile()).contains("future_field"));
    }

    void correctsTheStoredAccountId()
    {
        CodexHomeFixture fixture;
        QByteArray json = authJson(alice);
        json.replace("\"account_id\": \"acc-1111\"", "\"account_id\": \"acc-9999\"");
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QVERIFY(live.replace(std::nullopt, parsed(json)));
        QCOMPARE(live.read()->credential->tokens()->accountId, u"acc-1111"_s);
    }

    void refusesWhatCodexCouldNotLoad_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QByteArray mixed = authJson(alice);
        mixed.replace(idToken(alice), idToken(bob));
        QTest::newRow("mixed") << mixed << ErrorCode::Mixed;
        QTest::newRow("no refresh token")
            << authJson(alice).replace("rt_test_generation_1", "") << ErrorCode::Incomplete;
        QTest::newRow("no id_token") << authJson(alice).replace(idToken(alice), "") << ErrorCode::Incomplete;
        QTest::newRow("id_token is no JWT")
            << authJson(alice).replace(idToken(alice), "a.b.c") << ErrorCode::InvalidJwt;
        QTest::newRow("no last_refresh") << authJson(alice).replace("\"2026-11-22T12:00:00.123456789Z\"", "null")
                                         << ErrorCode::Incomplete;
    }
    void refusesWhatCodexCouldNotLoad()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        CodexHomeFixture fixture;
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        const Credential before = parsed(authJson(bob));
        QVERIFY(live.replace(std::nullopt, before));
        const QByteArray bytes = CodexHomeFixture::read(fixture.authFile());
        QCOMPARE(live.replace(before, parsed(json)).error().code, code);
        QCOMPARE(CodexHomeFixture::read(fixture.authFile()), bytes);
    }

    void takesTheLocksOfTheCli()
    {
        CodexHomeFixture fixture;
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QVERIFY(live.replace(std::nullopt, parsed(authJson(alice))));
        QCOMPARE(filesIn(fixture.homePath()), (QStringList{u"auth.json"_s, u"auth.json.lock"_s, u"auth.lock"_s}));
        for (const QString &name : {u"auth.json"_s, u"auth.json.lock"_s, u"auth.lock"_s}) {
            QCOMPARE(QFile::permissions(fixture.homePath() + u'/' + name) & QFileDevice::Permissions(0x0077),
                     QFileDevice::Permissions());
        }
    }

    void waitsForTheHolderOfALock_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("auth.lock") << u"auth.lock"_s;
        QTest::newRow("auth.json.lock") << u"auth.json.lock"_s;
    }
    void waitsForTheHolderOfALock()
    {
        QFETCH(QString, name);
        CodexHomeFixture fixture;
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        Result<FileLock> held = FileLock::acquire(fixture.homePath() + u'/' + name, 0ms, 1ms);
        QVERIFY(held);
        std::atomic<bool> done = false;
        std::thread writer([&] { done = live.replace(std::nullopt, parsed(authJson(alice))).has_value(); });
        // It cannot be done while the lock is held, however long that is.
        for (int turn = 0; turn < 20 && !done; ++turn)
            QThread::yieldCurrentThread();
        QVERIFY(!done);
        QVERIFY(!QFile::exists(fixture.authFile()));
        held->release();
        writer.join();
        QVERIFY(done);
    }

    void givesUpOnALockThatIsNeverReleased()
    {
        CodexHomeFixture fixture;
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        const Result<FileLock> held = FileLock::acquire(fixture.homePath() + u"/auth.json.lock"_s, 0ms, 1ms);
        QVERIFY(held);
        const Result<Stored> written = live.replace(std::nullopt, parsed(authJson(alice)));
        QCOMPARE(written.error().code, ErrorCode::LockBusy);
        QVERIFY(!QFile::exists(fixture.authFile()));
        // L was released, so that the holder can go on.
        QVERIFY(FileLock::acquire(fixture.homePath() + u"/auth.lock"_s, 0ms, 1ms));
    }

    void locksBesideTheTargetOfALink()
    {
        CodexHomeFixture fixture;
        const QString real = fixture.folder.filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(real));
        QVERIFY(CodexHomeFixture::write(real + u"/creds.txt"_s, authJson(alice, "rt_test_first")));
        QVERIFY(QFile::link(real + u"/creds.txt"_s, fixture.authFile()));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QVERIFY(live.replace(live.read()->credential, parsed(authJson(later(alice), "rt_test_second"))));
        QVERIFY(QFileInfo(fixture.authFile()).isSymLink());
        QVERIFY(CodexHomeFixture::read(real + u"/creds.txt"_s).contains("rt_test_second"));
        QVERIFY(QFile::exists(real + u"/creds.json.lock"_s));
    }

    void refusesADanglingLink()
    {
        CodexHomeFixture fixture;
        QVERIFY(QFile::link(fixture.folder.filePath(u"nowhere"_s), fixture.authFile()));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QCOMPARE(live.replace(std::nullopt, parsed(authJson(alice))).error().code, ErrorCode::DanglingLink);
        QCOMPARE(filesIn(fixture.folder.path()), QStringList());
        QCOMPARE(filesIn(fixture.homePath()), QStringList{u"auth.json"_s}); // the link itself
    }

    void writesNothingWhileTheKeyringIsClosed_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<KeyringState>("state");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("keyring locked") << QByteArray("keyring") << KeyringState::Locked << ErrorCode::KeyringLocked;
        QTest::newRow("keyring silent") << QByteArray("keyring") << KeyringState::Timeout << ErrorCode::KeyringTimeout;
        QTest::newRow("keyring absent") << QByteArray("keyring") << KeyringState::Unavailable
                                        << ErrorCode::KeyringUnavailable;
        QTest::newRow("auto locked") << QByteArray("auto") << KeyringState::Locked << ErrorCode::KeyringLocked;
        QTest::newRow("auto silent") << QByteArray("auto") << KeyringState::Timeout << ErrorCode::KeyringTimeout;
    }
    void writesNothingWhileTheKeyringIsClosed()
    {
        QFETCH(QByteArray, mode);
        QFETCH(KeyringState, state);
        QFETCH(ErrorCode, code);
        CodexHomeFixture fixture;
        QVERIFY(fixture.setStore(mode));
        fixture.codexKeyring.setState(state);
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QCOMPARE(live.replace(std::nullopt, parsed(authJson(alice))).error().code, code);
        QCOMPARE(filesIn(fixture.homePath()), QStringList{u"config.toml"_s});
        QCOMPARE(live.requireWritable().error().code, code);
    }

    void autoTakesTheFileWhereThereIsNoKeyring()
    {
        CodexHomeFixture fixture;
        QVERIFY(fixture.setStore("auto"));
        fixture.codexKeyring.setState(KeyringState::Unavailable);
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        const Result<Stored> written = live.replace(std::nullopt, parsed(authJson(alice)));
        QVERIFY(written);
        QCOMPARE(written->where, StoredIn::File);
        QVERIFY(written->hazards.contains({ErrorCode::KeptInFile, fixture.authFile()}));
    }

    void autoTellsOfASecondSignIn()
    {
        CodexHomeFixture fixture;
        QVERIFY(fixture.setStore("auto"));
        QVERIFY(fixture.writeKeyringItem(authJson(alice, "rt_test_keyring")));
        QVERIFY(CodexHomeFixture::write(fixture.authFile(), authJson(bob, "rt_test_file")));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        const Result<Stored> stored = live.read();
        QCOMPARE(refreshToken(stored), QByteArray("rt_test_keyring"));
        QVERIFY(stored->hazards.contains({ErrorCode::SecondSignIn, fixture.authFile(), bob.email}));
        QVERIFY(live.hiddenInFile()->has_value());
    }

    void autoCountsTheNewerOfOneAccount()
    {
        CodexHomeFixture fixture;
        QVERIFY(fixture.setStore("auto"));
        QVERIFY(fixture.writeKeyringItem(authJson(alice, "rt_test_keyring")));
        QVERIFY(CodexHomeFixture::write(fixture.authFile(), authJson(later(alice), "rt_test_file")));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QCOMPARE(refreshToken(live.read()), QByteArray("rt_test_file"));
        QVERIFY(fixture.writeKeyringItem(authJson(later(later(alice)), "rt_test_keyring")));
        QCOMPARE(refreshToken(live.read()), QByteArray("rt_test_keyring"));
    }

    void refusesAStoreThatOnlyCodexCanWrite()
    {
        CodexHomeFixture fixture;
        QVERIFY(fixture.setStore("ephemeral"));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QCOMPARE(live.read().error().code, ErrorCode::StoreUnsupported);
        QCOMPARE(live.replace(std::nullopt, parsed(authJson(alice))).error().code, ErrorCode::StoreUnsupported);
        QVERIFY(!QFile::exists(fixture.authFile()));
    }

    void removesWhatNobodyCanReadOnlyAfterKeepingIt_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("file") << QByteArray("file");
        QTest::newRow("keyring") << QByteArray("keyring");
    }
    void removesWhatNobodyCanReadOnlyAfterKeepingIt()
    {
        QFETCH(QByteArray, mode);
        CodexHomeFixture fixture;
        QVERIFY(fixture.setStore(mode));
        const QByteArray broken = "{\"tokens\": {\"refresh_token\": \"rt_test_precious";
        QVERIFY(mode == "file" ? CodexHomeFixture::write(fixture.authFile(), broken)
                               : fixture.writeKeyringItem(broken));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QCOMPARE(live.read().error().code, ErrorCode::Corrupt);

        QByteArray kept;
        const auto refuse = [](const QByteArray &) -> Result<> { return failure(ErrorCode::FileUnwritable, u"x"_s); };
        const auto keep = [&](const QByteArray &bytes) -> Result<> {
            kept = bytes;
            return {};
        };
        QCOMPARE(live.removeUnreadable(refuse).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(live.read().error().code, ErrorCode::Corrupt);
        QVERIFY(live.removeUnreadable(keep));
        QVERIFY(kept == broken);
        QVERIFY(!live.read()->credential);
    }

    void leavesAloneWhatCanBeReadAgain()
    {
        CodexHomeFixture fixture;
        QVERIFY(CodexHomeFixture::write(fixture.authFile(), authJson(alice)));
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        QVERIFY(live.removeUnreadable([](const QByteArray &) -> Result<> { return failure(ErrorCode::Internal); }));
        QVERIFY(live.read()->credential);
    }

    // Older CLIs truncate auth.json and write it anew in place, without a lock.
    void readsWhatAnOldCliRewritesInPlace()
    {
        // In memory where that is possible: a busy disk could keep the file empty for longer than any reader waits.
        const QByteArray usual = qgetenv("TMPDIR");
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
        CodexHomeFixture fixture;
        qputenv("TMPDIR", usual);
        const int writes = isSoak() ? 20'000 : 2'000;
        // Larger than a page, as real ones are. Which generation it is stands in front and at the end.
        const QByteArray padding(9'000, 'x');
        const auto document = [&](int generation) {
            const QByteArray number = QByteArray::number(generation);
            QByteArray json = authJson({.issuedAt = 1'795'348'800 + generation}, "rt_test_" + number);
            return json.replace("\"OPENAI_API_KEY\"",
                                QByteArray("\"x_padding\": \"" + padding + "\",\n  \"OPENAI_API_KEY\""));
        };
        QVERIFY(CodexHomeFixture::write(fixture.authFile(), document(0)));

        std::atomic<int> written = 0;
        std::atomic<bool> isWriteFailed = false;
        std::jthread oldCli([&](const std::stop_token &stop) {
            for (int generation = 1; generation <= writes && !stop.stop_requested(); ++generation) {
                std::this_thread::sleep_for(1ms);
                const QByteArray bytes = document(generation);
                QFile file(fixture.authFile());
                if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
                    || file.write(bytes) != bytes.size())
                    isWriteFailed = true;
                written = generation;
            }
        });
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        int reads = 0;
        int last = 0;
        do {
            const int before = written;
            const Result<Stored> stored = live.read();
            QVERIFY2(stored, stored ? "" : qPrintable(describe(stored.error())));
            QVERIFY(stored->credential);
            // It is one generation, whole, and none that was gone already.
            const Tokens tokens = *stored->credential->tokens();
            const int generation = tokens.refreshToken.reveal().mid(8).toInt();
            QVERIFY(tokens.accessToken.sameAs(Secret(accessToken({.issuedAt = 1'795'348'800 + generation}))));
            QVERIFY2(generation >= before && generation >= last, "an old generation came back");
            last = generation;
            ++reads;
        } while (written < writes);
        oldCli.join();
        QVERIFY(!isWriteFailed);
        QCOMPARE(refreshToken(live.read()), "rt_test_" + QByteArray::number(writes));
        qInfo("%d reads during %d writes", reads, writes);
    }

    void stopsWhenAsked()
    {
        CodexHomeFixture fixture;
        LiveCredential live(fixture.home(), fixture.codexKeyring);
        const Result<FileLock> held = FileLock::acquire(fixture.homePath() + u"/auth.lock"_s, 0ms, 1ms);
        QVERIFY(held);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(live.replace(std::nullopt, parsed(authJson(alice)), stop.get_token()).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLiveCredential)
#include "tst_livecredential.moc"
