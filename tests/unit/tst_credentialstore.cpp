// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/credentialstore.h"
#include "storage/memorykeyring.h"
#include "support/testtokens.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"Codex Auth"_s;
const QString account = u"cli|0123456789abcdef"_s;

//! A keyring that keeps something else than it was given.
class ForgetfulKeyring final : public Keyring
{
public:
    KeyringState state() override { return KeyringState::Ok; }
    Result<std::optional<Secret>> read(const QString &, const QString &) override { return answer; }
    Result<> write(const QString &, const QString &, const Secret &) override { return {}; }
    Result<bool> remove(const QString &, const QString &) override { return false; }

    std::optional<Secret> answer;
};

Credential generation(int number)
{
    return *Credential::parse(authJson({}, "rt_test_generation_" + QByteArray::number(number)), {});
}

} // namespace

class TestCredentialStore final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryKeyring> m_keyring;

    QString path() const { return m_folder->filePath(u"auth.json"_s); }
    QByteArray raw() const { return QFile::encodeName(path()); }
    FileStore file() const { return FileStore(path()); }
    KeyringStore keyring() const { return KeyringStore(*m_keyring, service, account, path()); }
    AutoStore automatic() const { return AutoStore(*m_keyring, service, account, path()); }

    static void put(const QString &at, const QByteArray &bytes)
    {
        QFile out(at);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    QByteArray fileBytes() const
    {
        QFile in(path());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void putItem(const Credential &credential)
    {
        QVERIFY(m_keyring->write(service, account, Secret(credential.toKeyringJson())).has_value());
    }
    bool hasItem() { return m_keyring->read(service, account)->has_value(); }
    static bool holds(const Result<Stored> &stored, const Credential &credential, StoredIn where)
    {
        return stored && stored->where == where && stored->credential
            && stored->credential->toFileJson() == credential.toFileJson();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyring = std::make_unique<MemoryKeyring>();
    }
    void cleanup() { m_folder.reset(); }

    // file_storage_load_returns_auth_dot_json
    void fileLoads()
    {
        put(path(), authJson());
        ::chmod(raw().constData(), 0600);
        const Result<Stored> stored = file().load();
        QVERIFY(holds(stored, generation(1), StoredIn::File));
        QVERIFY(stored->hazards.isEmpty());
    }

    // file_storage_save_persists_auth_dot_json
    void fileSaves()
    {
        QVERIFY(holds(file().save(generation(1)), generation(1), StoredIn::File));
        QCOMPARE(fileBytes(), authJson());
        struct stat info
        {
        };
        QCOMPARE(::stat(raw().constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
    }

    // file_storage_delete_removes_auth_file
    void fileRemoves()
    {
        put(path(), authJson());
        QCOMPARE(file().remove(), Result<bool>(true));
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(file().remove(), Result<bool>(false));
    }

    // keyring_auth_storage_load_returns_deserialized_auth
    void keyringLoadsTheItemAndNeverTheFile()
    {
        put(path(), authJson());
        const Result<Stored> none = keyring().load();
        QVERIFY(none && !none->credential && none->where == StoredIn::Nowhere);
        putItem(generation(2));
        QVERIFY(holds(keyring().load(), generation(2), StoredIn::Keyring));
    }

    // keyring_auth_storage_save_persists_and_removes_fallback_file
    void keyringSavesAndRemovesTheFile()
    {
        put(path(), authJson());
        const Result<Stored> saved = keyring().save(generation(2));
        QVERIFY(holds(saved, generation(2), StoredIn::Keyring));
        QVERIFY(saved->hazards.isEmpty());
        QVERIFY(!QFile::exists(path()));
        QVERIFY((*m_keyring->read(service, account))->sameAs(Secret(generation(2).toKeyringJson())));
    }

    // keyring_auth_storage_delete_removes_keyring_and_file
    void keyringRemovesBoth()
    {
        put(path(), authJson());
        putItem(generation(2));
        QCOMPARE(keyring().remove(), Result<bool>(true));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!hasItem());
        QCOMPARE(keyring().remove(), Result<bool>(false));
        put(path(), authJson());
        QCOMPARE(keyring().remove(), Result<bool>(true));
    }

    // auto_auth_storage_load_prefers_keyring_value
    void autoPrefersTheKeyring()
    {
        put(path(), authJson());
        putItem(generation(2));
        QVERIFY(holds(automatic().load(), generation(2), StoredIn::Keyring));
    }

    // auto_auth_storage_load_uses_file_when_keyring_empty
    void autoReadsTheFileWhereTheKeyringIsEmpty()
    {
        put(path(), authJson());
        QVERIFY(holds(automatic().load(), generation(1), StoredIn::File));
    }

    // auto_auth_storage_load_falls_back_when_keyring_errors, auto_auth_storage_save_falls_back_when_keyring_errors
    void autoFallsBackWhereThereIsNoKeyring()
    {
        m_keyring->setState(KeyringState::Unavailable);
        const Result<Stored> saved = automatic().save(generation(1));
        QVERIFY(holds(saved, generation(1), StoredIn::File));
        QCOMPARE(saved->hazards, QList<Error>({{ErrorCode::KeptInFile, path()}}));
        QCOMPARE(fileBytes(), authJson());
        QVERIFY(holds(automatic().load(), generation(1), StoredIn::File));
        QCOMPARE(automatic().remove(), Result<bool>(true));
    }

    // auto_auth_storage_save_prefers_keyring
    void autoSavesIntoTheKeyring()
    {
        put(path(), authJson());
        QVERIFY(holds(automatic().save(generation(2)), generation(2), StoredIn::Keyring));
        QVERIFY(hasItem());
        QVERIFY(!QFile::exists(path()));
    }

    // auto_auth_storage_delete_removes_keyring_and_file
    void autoRemovesBoth()
    {
        put(path(), authJson());
        putItem(generation(2));
        QCOMPARE(automatic().remove(), Result<bool>(true));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!hasItem());
    }

    void neverTakesAFailingKeyringForAnEmptyOne_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("locked") << ErrorCode::KeyringLocked;
        QTest::addRow("timeout") << ErrorCode::KeyringTimeout;
        QTest::addRow("denied") << ErrorCode::KeyringDenied;
        QTest::addRow("ambiguous") << ErrorCode::KeyringAmbiguous;
    }
    void neverTakesAFailingKeyringForAnEmptyOne()
    {
        QFETCH(const ErrorCode, code);
        put(path(), authJson());
        putItem(generation(2));
        KeyringStore inKeyring = keyring();
        AutoStore either = automatic();
        for (CredentialStore *store :
             {static_cast<CredentialStore *>(&inKeyring), static_cast<CredentialStore *>(&either)}) {
            m_keyring->failNext({code});
            const Result<Stored> loaded = store->load();
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().code, code);
            m_keyring->failNext({code});
            const Result<Stored> saved = store->save(generation(3));
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, code);
            m_keyring->failNext({code});
            const Result<bool> removed = store->remove();
            QVERIFY(!removed);
            QCOMPARE(removed.error().code, code);
            QCOMPARE(fileBytes(), authJson());
            QVERIFY(holds(store->load(), generation(2), StoredIn::Keyring));
        }
    }

    void keyringAloneDoesNotFallBack()
    {
        put(path(), authJson());
        m_keyring->setState(KeyringState::Unavailable);
        QCOMPARE(keyring().load().error().code, ErrorCode::KeyringUnavailable);
        QCOMPARE(keyring().save(generation(2)).error().code, ErrorCode::KeyringUnavailable);
        QCOMPARE(keyring().remove().error().code, ErrorCode::KeyringUnavailable);
        QCOMPARE(fileBytes(), authJson());
    }

    void readsBackWhatItWroteBeforeTheFileGoes()
    {
        put(path(), authJson());
        ForgetfulKeyring forgetful;
        KeyringStore store(forgetful, service, account, path());
        for (const std::optional<Secret> &answer :
             {std::optional<Secret>(), std::optional(Secret(generation(1).toKeyringJson()))}) {
            forgetful.answer = answer;
            const Result<Stored> saved = store.save(generation(2));
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::StoreChanged);
            QCOMPARE(fileBytes(), authJson());
        }
    }

    void saysWhenTheItemIsCorrupt()
    {
        QVERIFY(m_keyring->write(service, account, Secret("{\"tokens\":")).has_value());
        for (const ErrorCode code : {keyring().load().error().code, automatic().load().error().code})
            QCOMPARE(code, ErrorCode::Corrupt);
        QCOMPARE(keyring().load().error().subject, u"keyring"_s);
    }

    void saysWhenTheFileIsLeftOver()
    {
        QVERIFY(QDir().mkdir(path())); // cannot be unlinked
        const Result<Stored> saved = keyring().save(generation(1));
        QVERIFY(holds(saved, generation(1), StoredIn::Keyring));
        QCOMPARE(saved->hazards.size(), 1);
        QCOMPARE(saved->hazards.first().code, ErrorCode::LeftoverFile);
        QCOMPARE(saved->hazards.first().subject, path());
        QVERIFY(!keyring().remove());
    }

    void waitsForAFileThatIsRewrittenInPlace()
    {
        put(path(), {});
        std::thread writer([&] {
            // As older CLIs do it: truncate, write, and a reader may come between.
            const int fd = ::open(raw().constData(), O_WRONLY | O_TRUNC | O_CLOEXEC);
            const QByteArray bytes = authJson();
            for (const QByteArray &piece : {bytes.left(100), bytes.mid(100, 300), bytes.mid(400)}) {
                QThread::msleep(5);
                std::ignore = ::write(fd, piece.constData(), static_cast<size_t>(piece.size()));
            }
            ::close(fd);
        });
        const Result<Stored> stored = file().load();
        writer.join();
        QVERIFY(holds(stored, generation(1), StoredIn::File));
    }

    void saysCorruptOnlyAfterAQuarterOfASecond_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("cut off") << authJson().left(200);
    }
    void saysCorruptOnlyAfterAQuarterOfASecond()
    {
        QFETCH(const QByteArray, bytes);
        put(path(), bytes);
        QElapsedTimer timer;
        timer.start();
        const Result<Stored> stored = file().load();
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Corrupt);
        QCOMPARE(stored.error().subject, path());
        QVERIFY(stored.error().detail.startsWith(u"line "_s));
        QVERIFY(timer.elapsed() >= 250);
    }

    void tellsTheHazardsOfAFile()
    {
        put(path(), authJson());
        QCOMPARE(::link(raw().constData(), QByteArray(raw() + ".other").constData()), 0);
        ::chmod(raw().constData(), 0444);
        QList<ErrorCode> expected{ErrorCode::ReadableByOthers, ErrorCode::HardLinked, ErrorCode::ReadOnly};
        if (::geteuid() == 0) {
            QCOMPARE(::chown(raw().constData(), 65534, 65534), 0);
            expected.append(ErrorCode::NotOurs);
        }
        const Result<Stored> stored = file().load();
        QVERIFY(stored.has_value());
        QList<ErrorCode> codes;
        for (const Error &hazard : stored->hazards) {
            codes.append(hazard.code);
            QCOMPARE(hazard.subject, path());
        }
        QCOMPARE(codes, expected);
    }

    void mendsTheHazardsAtTheNextWrite()
    {
        put(path(), authJson());
        QCOMPARE(::link(raw().constData(), QByteArray(raw() + ".other").constData()), 0);
        ::chmod(raw().constData(), 0444);
        QVERIFY(file().save(generation(2)).has_value());
        const Result<Stored> stored = file().load();
        QVERIFY(holds(stored, generation(2), StoredIn::File));
        QVERIFY(stored->hazards.isEmpty());
    }

    void writesNothingThatIsNotOurs()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        put(path(), authJson());
        QCOMPARE(::chown(raw().constData(), 65534, 65534), 0);
        QCOMPARE(file().save(generation(2)).error(), (Error{ErrorCode::NotOurs, path(), u"nobody"_s}));
        QCOMPARE(file().remove().error().code, ErrorCode::NotOurs);
        QCOMPARE(::chown(raw().constData(), 0, 0), 0);
        QCOMPARE(::chown(QFile::encodeName(m_folder->path()).constData(), 65534, 65534), 0);
        QCOMPARE(file().save(generation(2)).error(), (Error{ErrorCode::NotOurs, m_folder->path(), u"nobody"_s}));
        QCOMPARE(file().remove().error().code, ErrorCode::NotOurs);
        QCOMPARE(fileBytes(), authJson());
    }

    void createsTheFolderForTheOwnerAlone()
    {
        FileStore store(m_folder->filePath(u"new/home/auth.json"_s));
        QVERIFY(store.save(generation(1)).has_value());
        struct stat info
        {
        };
        QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(u"new/home"_s)).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0700));
    }

    void goesWhereALinkLeads()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
        const QString target = m_folder->filePath(u"elsewhere/creds.txt"_s);
        put(target, authJson());
        QCOMPARE(::symlink("elsewhere/creds.txt", raw().constData()), 0);
        QVERIFY(holds(file().load(), generation(1), StoredIn::File));
        QVERIFY(file().save(generation(2)).has_value());
        QVERIFY(QFileInfo(path()).isSymLink());
        QVERIFY(!QFileInfo(target).isSymLink());
        QVERIFY(holds(file().load(), generation(2), StoredIn::File));
        QCOMPARE(file().remove(), Result<bool>(true));
        QVERIFY(!QFile::exists(target));
        QVERIFY(!QFileInfo(path()).isSymLink());
    }

    void refusesALinkToNothing()
    {
        QCOMPARE(::symlink("nowhere", raw().constData()), 0);
        QCOMPARE(file().load().error().code, ErrorCode::DanglingLink);
        QCOMPARE(file().save(generation(1)).error().code, ErrorCode::DanglingLink);
        QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere"_s)));
        // There is no credential behind it: signing out has nothing to do there.
        QCOMPARE(file().remove(), Result<bool>(false));
        putItem(generation(1));
        QCOMPARE(keyring().remove(), Result<bool>(true));
        QVERIFY(QFileInfo(path()).isSymLink());
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(::mkfifo(raw().constData(), 0600), 0);
        QCOMPARE(file().load().error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
