// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/memorykeyring.h"
#include "storage/vault.h"
#include "support/files.h"
#include "support/testtokens.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

Credential withApiKey(const QByteArray &key)
{
    return *Credential::parse("{\"auth_mode\":\"apikey\",\"OPENAI_API_KEY\":\"" + key + "\"}", {});
}

//! A later \a generation has a later access token.
Credential signIn(Person person = {}, int generation = 1)
{
    person.issuedAt += generation;
    return *Credential::parse(authJson(person, "rt_generation_" + QByteArray::number(generation)), {});
}

bool same(const Result<std::optional<Credential>> &kept, const Credential &credential)
{
    return kept && *kept && (*kept)->toKeyringJson() == credential.toKeyringJson();
}

} // namespace

class TestVault final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryKeyring> m_keyring;
    const AccountId m_alice{u"acc-1111"_s, u"user-1"_s};

    QString data() const { return m_folder->filePath(u"data"_s); }
    Vault vault() const { return Vault(data(), m_keyring.get()); }
    Vault filesOnly() const { return Vault(data(), nullptr); }

    QStringList files() const
    {
        QStringList found;
        QDirIterator it(data(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
        found.sort();
        return found;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString indexPath() const { return data() + u"/vault/index.json"_s; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyring = std::make_unique<MemoryKeyring>();
    }
    void cleanup() { m_folder.reset(); }

    void isEmptyAndCreatesNothingUntilWrittenTo()
    {
        const auto entries = vault().list();
        QVERIFY(entries && entries->isEmpty());
        const auto kept = vault().load(m_alice);
        QVERIFY(kept && !*kept);
        QCOMPARE(vault().remove(m_alice), Result<bool>(false));
        QVERIFY(!QFile::exists(data()));
    }

    void keepsASignInInTheKeyring()
    {
        const Result<VaultEntry> entry = vault().keep(signIn());
        QVERIFY(entry.has_value());
        QCOMPARE(entry->where, StoredIn::Keyring);
        QVERIFY((*m_keyring->read(u"Chatelaine"_s, u"Chatelaine/acc-1111/user-1"_s))
                    ->sameAs(Secret(signIn().toKeyringJson())));
        QVERIFY(same(vault().load(m_alice), signIn()));

        const auto entries = vault().list();
        QVERIFY(entries.has_value());
        QCOMPARE(entries->size(), 1);
        const VaultEntry &listed = entries->first();
        QCOMPARE(listed.account, m_alice);
        QCOMPARE(listed.email, u"alice@example.com"_s);
        QCOMPARE(listed.plan, u"plus"_s);
        QCOMPARE(listed.where, StoredIn::Keyring);
        QCOMPARE(listed.kind, CredentialKind::ChatGpt);
        QCOMPARE(listed.issuer, u"https://auth.openai.com"_s);
        QCOMPARE(listed.validUntil, validUntil(signIn()));
        QCOMPARE(listed.lastRefresh.toSecsSinceEpoch(), signIn().lastRefresh().toSecsSinceEpoch());
    }

    void keepsASignInInAFileOfTheOwnersWhereThereIsNoKeyring()
    {
        m_keyring->setState(KeyringState::Unavailable);
        const mode_t old = ::umask(0);
        const Result<VaultEntry> entry = vault().keep(signIn());
        ::umask(old);
        QVERIFY(entry.has_value());
        QCOMPARE(entry->where, StoredIn::File);
        QVERIFY(same(vault().load(m_alice), signIn()));
        QVERIFY(same(filesOnly().load(m_alice), signIn()));
        QCOMPARE(modeOf(data()), 0700);
        QCOMPARE(modeOf(data() + u"/vault"_s), 0700);
        QCOMPARE(files().size(), 3); // index, lock, sign-in
        for (const QString &file : files())
            QCOMPARE(modeOf(file), 0600);
    }

    void theIndexHoldsNoSecret()
    {
        QVERIFY(vault().keep(signIn()).has_value());
        QVERIFY(vault().keep(withApiKey("sk-secret-key")).has_value());
        for (const QString &file : files()) {
            const QByteArray bytes = bytesOf(file);
            for (const QByteArray &secret :
                 {accessToken({.issuedAt = Person().issuedAt + 1}), idToken({.issuedAt = Person().issuedAt + 1}),
                  QByteArray("rt_generation"), QByteArray("sk-secret-key"), QByteArray("eyJ")})
                QVERIFY(!bytes.contains(secret));
        }
    }

    void tellsMembersAndWorkspacesApart_data()
    {
        QTest::addColumn<bool>("hasKeyring");
        QTest::addRow("keyring") << true;
        QTest::addRow("files") << false;
    }
    void tellsMembersAndWorkspacesApart()
    {
        QFETCH(const bool, hasKeyring);
        Vault kept = hasKeyring ? vault() : filesOnly();
        const Person personal;
        const Person company{.account = u"acc-2222"_s}; // same user and e-mail
        const Person colleague{.account = u"acc-2222"_s, .user = u"user-2"_s};
        for (const Person &person : {personal, company, colleague})
            QVERIFY(kept.keep(signIn(person)).has_value());
        QVERIFY(kept.keep(withApiKey("sk-a")).has_value());
        QVERIFY(kept.keep(withApiKey("sk-b")).has_value());
        QCOMPARE(kept.list()->size(), 5);
        for (const Person &person : {personal, company, colleague})
            QVERIFY(same(kept.load({person.account, person.user}), signIn(person)));
        QCOMPARE(kept.remove({u"acc-2222"_s, u"user-2"_s}), Result<bool>(true));
        QVERIFY(same(kept.load({u"acc-2222"_s, u"user-1"_s}), signIn(company)));
        QVERIFY(!*kept.load({u"acc-2222"_s, u"user-2"_s}));
    }

    void neverWritesAnOlderOverANewer()
    {
        QVERIFY(vault().keep(signIn({}, 2)).has_value());
        QVERIFY(vault().keep(signIn({}, 1)).has_value()); // the newer stays, which is success
        QVERIFY(same(vault().load(m_alice), signIn({}, 2)));
        QVERIFY(vault().keep(signIn({}, 3)).has_value());
        QVERIFY(same(vault().load(m_alice), signIn({}, 3)));
        QCOMPARE(vault().list()->size(), 1);
        QCOMPARE(vault().list()->first().validUntil, validUntil(signIn({}, 3)));
    }

    // A crash between the item and the index.
    void neverWritesOverANewerThatTheIndexDoesNotName_data()
    {
        QTest::addColumn<KeyringState>("state");
        QTest::addRow("keyring") << KeyringState::Ok;
        QTest::addRow("file") << KeyringState::Unavailable;
    }
    void neverWritesOverANewerThatTheIndexDoesNotName()
    {
        QFETCH(const KeyringState, state);
        m_keyring->setState(state);
        QVERIFY(vault().keep(signIn({}, 2)).has_value());
        QVERIFY(QFile::remove(indexPath()));
        QVERIFY(vault().keep(signIn({}, 1)).has_value());
        QVERIFY(same(vault().load(m_alice), signIn({}, 2)));
        QCOMPARE(vault().list()->first().validUntil, validUntil(signIn({}, 2)));
    }

    void keepsBothWhereItCannotTellWhichIsNewer()
    {
        m_keyring->setState(KeyringState::Unavailable); // so that what is kept aside lies in a file, to be found
        QVERIFY(vault().keep(signIn()).has_value());
        const Credential other =
            signIn().withTokens({{}, {}, Secret("rt_another"), {}}, QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(vault().keep(other).has_value());
        QVERIFY(same(vault().load(m_alice), other));
        const QFileInfoList aside = QDir(QFileInfo(indexPath()).path() + u"/../aside"_s).entryInfoList(QDir::Files);
        QCOMPARE(aside.size(), 1);
        QFile file(aside.first().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == signIn().toKeyringJson());
    }

    void refusesWhatTheCliCouldNotLoad()
    {
        const auto codeOf = [&](const Credential &credential) {
            const Result<VaultEntry> entry = vault().keep(credential);
            return entry ? ErrorCode::Internal : entry.error().code;
        };
        const Credential mixed =
            signIn().withTokens({Secret(idToken({.account = u"acc-2"_s})), {}, {}, {}}, signIn().lastRefresh());
        QCOMPARE(codeOf(mixed), ErrorCode::Mixed);
        QCOMPARE(codeOf(signIn().withTokens({Secret("opaque"), {}, {}, {}}, signIn().lastRefresh())),
                 ErrorCode::InvalidJwt);
        QCOMPARE(codeOf(*Credential::parse("{}", {})), ErrorCode::Incomplete);
        QCOMPARE(codeOf(withApiKey("")), ErrorCode::Incomplete);
        QVERIFY(!QFile::exists(data()));
    }

    void writesNothingWhereTheKeyringIsLockedOrSilent_data()
    {
        QTest::addColumn<KeyringState>("state");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("locked") << KeyringState::Locked << ErrorCode::KeyringLocked;
        QTest::addRow("timeout") << KeyringState::Timeout << ErrorCode::KeyringTimeout;
    }
    void writesNothingWhereTheKeyringIsLockedOrSilent()
    {
        QFETCH(const KeyringState, state);
        QFETCH(const ErrorCode, code);
        m_keyring->setState(state);
        QCOMPARE(vault().keep(signIn()).error().code, code);
        QVERIFY(!QFile::exists(data()));

        m_keyring->setState(KeyringState::Ok);
        QVERIFY(vault().keep(signIn()).has_value());
        const QStringList before = files();
        const QByteArray index = bytesOf(indexPath());
        m_keyring->setState(state);
        QCOMPARE(vault().keep(signIn({}, 2)).error().code, code);
        QCOMPARE(vault().load(m_alice).error().code, code); // never "none"
        QCOMPARE(vault().remove(m_alice).error().code, code);
        QCOMPARE(files(), before);
        QCOMPARE(bytesOf(indexPath()), index);
        m_keyring->setState(KeyringState::Ok);
        QVERIFY(same(vault().load(m_alice), signIn()));
    }

    void doesNotPutAFileBesideAnItemThatCannotBeReached()
    {
        QVERIFY(vault().keep(signIn()).has_value());
        m_keyring->setState(KeyringState::Unavailable);
        QCOMPARE(vault().keep(signIn({}, 2)).error().code, ErrorCode::KeyringUnavailable);
        QCOMPARE(filesOnly().keep(signIn({}, 2)).error().code, ErrorCode::KeyringUnavailable);
        QCOMPARE(files().size(), 2); // index, lock
    }

    void movesIntoTheKeyringOnceThereIsOne()
    {
        QVERIFY(filesOnly().keep(signIn()).has_value());
        QCOMPARE(files().size(), 3);
        QVERIFY(vault().keep(signIn({}, 2)).has_value());
        QCOMPARE(files().size(), 2);
        QCOMPARE(vault().list()->first().where, StoredIn::Keyring);
        QVERIFY(same(vault().load(m_alice), signIn({}, 2)));
    }

    void keepsABrokenIndex_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes :
             {"", "{", "[]", "{\"schema\":1}", "{\"schema\":2,\"accounts\":[]}", "{\"accounts\":[]}",
              "{\"schema\":1,\"accounts\":[5]}", "{\"schema\":1,\"accounts\":[{\"email\":\"x\"}]}"})
            QTest::addRow("%s", bytes) << QByteArray(bytes);
    }
    void keepsABrokenIndex()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(vault().keep(signIn()).has_value());
        QFile file(indexPath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        QCOMPARE(vault().list().error().code, ErrorCode::Corrupt);
        QCOMPARE(vault().load(m_alice).error().code, ErrorCode::Corrupt);
        QCOMPARE(vault().keep(signIn({}, 2)).error().code, ErrorCode::Corrupt);
        QCOMPARE(vault().remove(m_alice).error().code, ErrorCode::Corrupt);
        QCOMPARE(bytesOf(indexPath()), bytes);
    }

    void removesWhatWasKeptAsideOfOneAccount()
    {
        const Credential mixed =
            *Credential::parse(authJson({}, "rt_mixed").replace(idToken(), idToken({.account = u"acc-2"_s})), {});
        const Credential bobs = signIn({.user = u"user-2"_s});
        QVERIFY(filesOnly().keepAside(signIn().toKeyringJson()));
        const QString alices = files().first();
        QVERIFY(alices.contains(u"/aside/"_s));
        for (const QByteArray &bytes : {mixed.toKeyringJson(), bobs.toKeyringJson(), QByteArray("{ damaged")})
            QVERIFY(filesOnly().keepAside(bytes));
        QStringList left = files();
        QVERIFY(left.removeOne(alices));
        QVERIFY(filesOnly().removeAside(m_alice));
        QCOMPARE(files(), left);
        QVERIFY(filesOnly().removeAside(m_alice));
        QCOMPARE(files(), left);
    }

    void canBeWrittenToWhereAllOfItIsOurs()
    {
        QVERIFY(filesOnly().requireWritable());
        QVERIFY(!QFile::exists(data())); // nothing was created to tell
        QVERIFY(filesOnly().keep(signIn()).has_value());
        QVERIFY(filesOnly().requireWritable());
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        for (const QString &name : {u"/vault/lock"_s, u"/vault"_s}) {
            QCOMPARE(::chown(QFile::encodeName(data() + name).constData(), 65534, 65534), 0);
            QCOMPARE(filesOnly().requireWritable().error(), (Error{ErrorCode::NotOurs, data() + name, u"nobody"_s}));
        }
    }

    void removesTheSecretToo()
    {
        QVERIFY(filesOnly().keep(signIn()).has_value());
        QCOMPARE(filesOnly().remove(m_alice), Result<bool>(true));
        QCOMPARE(files().size(), 2);
        QVERIFY(vault().keep(signIn()).has_value());
        QCOMPARE(vault().remove(m_alice), Result<bool>(true));
        QVERIFY(!*m_keyring->read(u"Chatelaine"_s, u"Chatelaine/acc-1111/user-1"_s));
        QVERIFY(vault().list()->isEmpty());
    }

    void losesNothingWhenManyWriteAtOnce_data()
    {
        QTest::addColumn<bool>("hasKeyring");
        QTest::addRow("keyring") << true;
        QTest::addRow("files") << false;
    }
    void losesNothingWhenManyWriteAtOnce()
    {
        QFETCH(const bool, hasKeyring);
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < 4; ++writer) {
            threads.emplace_back([&, writer] {
                Vault kept = hasKeyring ? vault() : filesOnly(); // of its own, as another process has
                for (int i = 1; i <= 5; ++i) {
                    failures += kept.keep(signIn({.user = u"user-%1"_s.arg(writer)}, i)).has_value() ? 0 : 1;
                    failures += kept.keep(signIn({.user = u"shared"_s}, 10 * i + writer)).has_value() ? 0 : 1;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        Vault kept = hasKeyring ? vault() : filesOnly();
        QCOMPARE(kept.list()->size(), 5);
        for (int writer = 0; writer < 4; ++writer) {
            const Person person{.user = u"user-%1"_s.arg(writer)};
            QVERIFY(same(kept.load({person.account, person.user}), signIn(person, 5)));
        }
        QVERIFY(same(kept.load({u"acc-1111"_s, u"shared"_s}), signIn({.user = u"shared"_s}, 53)));
    }

    void knowsACopyFromWhatCountsHere()
    {
        const QString home = u"/home/alice/.codex"_s;
        QCOMPARE(vault().keepShadow(signIn(), home, StoredIn::Keyring)->shadowOf, home);
        QCOMPARE((*vault().find(m_alice))->shadowOf, home);
        // The next generation, and then the switch that makes it count here.
        QCOMPARE(vault().keepShadow(signIn({}, 2), home, StoredIn::Keyring)->shadowOf, home);
        QCOMPARE(vault().keep(signIn({}, 2))->shadowOf, QString());
        QVERIFY(same(vault().load(m_alice), signIn({}, 2)));
        QVERIFY(vault().setShadowOf(m_alice, home).value_or(false));
        QCOMPARE((*vault().find(m_alice))->shadowOf, home);
        QCOMPARE(vault().setShadowOf({u"acc-1111"_s, u"nobody"_s}, home).value_or(true), false);
    }

    void takesNoMarkFromSomethingOlder()
    {
        const QString home = u"/home/alice/.codex"_s;
        QVERIFY(vault().keep(signIn({}, 2)));
        QCOMPARE(vault().keepShadow(signIn({}, 1), home, StoredIn::Keyring)->shadowOf, QString());
        QVERIFY(vault().keepShadow(signIn({}, 2), home, StoredIn::Keyring));
        QCOMPARE(vault().keep(signIn({}, 1))->shadowOf, home);
        QVERIFY(same(vault().load(m_alice), signIn({}, 2)));
    }

    void keepsNoCopyInAFileOfWhatIsInTheKeyring()
    {
        QCOMPARE(filesOnly().keepShadow(signIn(), u"/x"_s, StoredIn::Keyring).error().code,
                 ErrorCode::KeyringUnavailable);
        QVERIFY(files().isEmpty());
        QVERIFY(filesOnly().keepShadow(signIn(), u"/x"_s, StoredIn::File));
    }

    void keepsNamesAndOrder()
    {
        const AccountId bob{u"acc-1111"_s, u"user-2"_s};
        const AccountId carol{u"acc-1111"_s, u"user-3"_s};
        QVERIFY(vault().keep(signIn()));
        QVERIFY(vault().keep(signIn({.user = bob.user})));
        QVERIFY(vault().keep(signIn({.user = carol.user})));
        QCOMPARE(vault().rename(m_alice, u"Work"_s).value_or(false), true);
        QCOMPARE(vault().rename({u"acc-1111"_s, u"nobody"_s}, u"Work"_s).value_or(true), false);
        QVERIFY(vault().arrange({carol, m_alice}));
        const auto order = [this] {
            QList<AccountId> ids;
            const QList<VaultEntry> entries = vault().list().value_or(QList<VaultEntry>());
            for (const VaultEntry &entry : entries)
                ids.append(entry.account);
            return ids;
        };
        QCOMPARE(order(), QList<AccountId>({carol, m_alice, bob}));
        // A new generation changes neither.
        QVERIFY(vault().keep(signIn({}, 2)));
        QCOMPARE(order(), QList<AccountId>({carol, m_alice, bob}));
        QCOMPARE((*vault().find(m_alice))->label, u"Work"_s);
    }

    void removesWhatNoIndexNames()
    {
        // A crash came between the secret and the index.
        QVERIFY(vault().keep(signIn()));
        QVERIFY(QFile::remove(indexPath()));
        QVERIFY(vault().remove(m_alice).value_or(false));
        QVERIFY(vault().keep(signIn({}, 1)));
        QVERIFY(same(vault().load(m_alice), signIn({}, 1)));
        QVERIFY(vault().remove(m_alice).value_or(false));
        QVERIFY(!vault().remove(m_alice).value_or(true));
    }

    void marksOnlyWhatIsStillACopyOfThat()
    {
        QVERIFY(vault().keepShadow(signIn(), u"/b"_s, StoredIn::Keyring));
        QVERIFY(vault().setShadowOf(m_alice, {}, u"/a"_s).value_or(false));
        QCOMPARE((*vault().find(m_alice))->shadowOf, u"/b"_s);
        QVERIFY(vault().setShadowOf(m_alice, {}, u"/b"_s).value_or(false));
        QCOMPARE((*vault().find(m_alice))->shadowOf, QString());
    }

    void listsWhatALockedKeyringHolds()
    {
        // As at a start before the person has unlocked it.
        QVERIFY(vault().keep(signIn()));
        m_keyring->setState(KeyringState::Locked);
        QCOMPARE(vault().list()->size(), 1);
        QCOMPARE(vault().load(m_alice).error().code, ErrorCode::KeyringLocked);
        QCOMPARE(vault().keep(signIn({}, 2)).error().code, ErrorCode::KeyringLocked);
        m_keyring->setState(KeyringState::Ok);
        QVERIFY(same(vault().load(m_alice), signIn()));
    }

    void createsNothingInAFolderOfAnotherUser()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a folder away");
        QVERIFY(QDir().mkdir(data()));
        QCOMPARE(::chown(QFile::encodeName(data()).constData(), 65534, 65534), 0);
        QCOMPARE(vault().keep(signIn()).error(), (Error{ErrorCode::NotOurs, data(), u"nobody"_s}));
        QVERIFY(QDir(data()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
