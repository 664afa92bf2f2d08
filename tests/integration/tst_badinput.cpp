// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountbook.h"
#include "support/again.h"
#include "support/codexhomefixture.h"
#include "support/fakeclock.h"
#include "support/testtokens.h"
#include "text/errortext.h"

#include <QDirIterator>
#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const Person alice;
const Person bob{.account = u"acc-2222"_s, .user = u"user-2"_s, .email = u"bob@example.com"_s};

Credential parsed(const QByteArray &json)
{
    return *Credential::parse(json, u"test"_s);
}

//! A keyring whose answer to a write comes too late: what was asked for happens all the same.
class LateKeyring final : public Keyring
{
public:
    KeyringState state() override { return m_items.state(); }
    Result<std::optional<Secret>> read(const QString &service, const QString &account) override
    {
        return m_items.read(service, account);
    }
    Result<> write(const QString &service, const QString &account, const Secret &secret) override
    {
        const Result<> written = m_items.write(service, account, secret);
        return written && m_isLate ? failure(ErrorCode::KeyringTimeout) : written;
    }
    Result<bool> remove(const QString &service, const QString &account) override
    {
        return m_items.remove(service, account);
    }
    void setLate() { m_isLate = true; }

private:
    MemoryKeyring m_items;
    bool m_isLate = false;
};

struct Fixture : CodexHomeFixture
{
    FakeClock clock;
    QString root = QFileInfo(folder.path()).canonicalFilePath();
    QString codexHome = root + u"/codex"_s; //!< CODEX_HOME, whatever becomes of it

    QString at(const QString &name) const { return root + u'/' + name; }
    QByteArray raw(const QString &name) const { return QFile::encodeName(at(name)); }
    bool put(const QString &name, const QByteArray &bytes) const
    {
        return QDir().mkpath(QFileInfo(at(name)).path()) && write(at(name), bytes);
    }
    ~Fixture() { ::chmod(raw(u"codex"_s).constData(), 0700); } // so that the folder can go
    bool giveAway(const QString &name) const { return ::chown(raw(name).constData(), 65534, 65534) == 0; }

    AccountBook book(Keyring &keyring)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, root);
        environment.insert(u"CODEX_HOME"_s, codexHome);
        return AccountBook(Workplace({environment, at(u"etc"_s), at(u"data"_s), true}, keyring, &vaultKeyring, clock));
    }
    AccountBook book() { return book(codexKeyring); }

    bool vaultHolds(const Person &person, const QByteArray &refreshToken)
    {
        const auto credential = Vault(at(u"data"_s), &vaultKeyring).load({person.account, person.user});
        return credential && *credential && (*credential)->tokens()->refreshToken.reveal() == refreshToken;
    }
    //! Everything below the private folder but our data and the lock files, in words that tell every change.
    QStringList tree() const
    {
        QStringList lines;
        QDirIterator it(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (path.startsWith(at(u"data"_s)) || path.endsWith(".lock"_L1))
                continue;
            struct stat status = {};
            ::lstat(QFile::encodeName(path).constData(), &status);
            // A folder's size counts its entries on some file systems, our own lock files among them.
            const qint64 size = S_ISDIR(status.st_mode) ? 0 : status.st_size;
            lines << u"%1 %2 %3 %4 %5"_s.arg(path, QString::number(status.st_mode, 8), QString::number(size),
                                             QString::number(status.st_nlink), QString::number(status.st_uid));
            if (S_ISREG(status.st_mode) && status.st_size < 1'000'000)
                lines.last() += u' ' + QString::fromLatin1(Secret(read(path)).fingerprint());
        }
        lines.sort();
        return lines;
    }
};

//! One thing that is wrong, and what comes of it. An error that is not there means that it went well.
struct Case
{
    const char *name;
    std::function<bool(const Fixture &)> make; //!< in a home in which Alice is signed in
    QString place; //!< what every error names, relative to the fixture
    std::optional<ErrorCode> problem; //!< shown first
    StoreState store = StoreState::Ok;
    std::optional<ErrorCode> signIn; //!< before the browser, and after it
    std::optional<ErrorCode> signOut;
    bool takesRoot = false; //!< only root can make it
    bool bindsRoot = true; //!< false: it is about mode bits, so somebody else must run it
};

const auto auth = u"codex/auth.json"_s;

std::function<bool(const Fixture &)> text(const QByteArray &bytes)
{
    return [bytes](const Fixture &f) { return f.put(auth, bytes); };
}
std::function<bool(const Fixture &)> foreign(const QString &name)
{
    return [name](const Fixture &f) { return (QFileInfo::exists(f.at(name)) || f.put(name, {})) && f.giveAway(name); };
}
std::function<bool(const Fixture &)> config(const QString &name, const QByteArray &toml)
{
    return [=](const Fixture &f) { return f.put(name, toml); };
}

using enum ErrorCode;

const QList<Case> &cases()
{
    const QByteArray whole = authJson(alice, "rt_test_old");
    static const QList<Case> all{
        // A damaged document: shown as one, kept aside when somebody signs in.
        {"empty", text(""), auth, Corrupt, StoreState::Corrupt, {}, Corrupt},
        {"truncated", text(whole.chopped(3)), auth, Corrupt, StoreState::Corrupt, {}, Corrupt},
        {"not an object", text("[\"rt_test_old\"]"), auth, Corrupt, StoreState::Corrupt, {}, Corrupt},
        {"no JSON", text("rt_test_old"), auth, Corrupt, StoreState::Corrupt, {}, Corrupt},
        {"wrong types",
         text("{\"tokens\": {\"access_token\": 7}, \"x\": \"rt_test_old\"}"),
         auth,
         Corrupt,
         StoreState::Corrupt,
         {},
         Corrupt},
        {"tokens of a wrong type",
         text("{\"tokens\": \"rt_test_old\"}"),
         auth,
         Corrupt,
         StoreState::Corrupt,
         {},
         Corrupt},
        {"duplicate keys",
         text("{\"last_refresh\": null, " + whole.mid(1)),
         auth,
         Corrupt,
         StoreState::Corrupt,
         {},
         Corrupt},
        // Something that is no file of ours to judge: nothing is touched.
        {"50 MB", [](const Fixture &f) { return ::truncate(f.raw(auth).constData(), 50'000'000) == 0; }, auth,
         FileUnreadable, StoreState::ReadOnly, FileUnreadable, FileUnreadable},
        {"a directory", [](const Fixture &f) { return QFile::remove(f.at(auth)) && QDir().mkdir(f.at(auth)); }, auth,
         FileUnreadable, StoreState::ReadOnly, FileUnreadable, FileUnreadable},
        {"a FIFO",
         [](const Fixture &f) { return QFile::remove(f.at(auth)) && ::mkfifo(f.raw(auth).constData(), 0600) == 0; },
         auth, FileUnreadable, StoreState::ReadOnly, FileUnreadable, FileUnreadable},
        {"a link to nothing",
         [](const Fixture &f) { return QFile::remove(f.at(auth)) && QFile::link(u"nowhere/creds"_s, f.at(auth)); },
         auth, DanglingLink, StoreState::ReadOnly, DanglingLink, DanglingLink},
        {"a circle of links",
         [](const Fixture &f) { return QFile::remove(f.at(auth)) && QFile::link(u"auth.json"_s, f.at(auth)); }, auth,
         FileUnreadable, StoreState::ReadOnly, FileUnreadable, FileUnreadable},
        {"unreadable", [](const Fixture &f) { return ::chmod(f.raw(auth).constData(), 0) == 0; }, auth, FileUnreadable,
         StoreState::ReadOnly, FileUnreadable, FileUnreadable, false, false},
        // Somebody else's: read, never written.
        {"auth.json of another", foreign(auth), auth, NotOurs, StoreState::Ok, NotOurs, NotOurs, true},
        {"a home of another", foreign(u"codex"_s), u"codex"_s, NotOurs, StoreState::Ok, NotOurs, NotOurs, true},
        {"Codex's lock of another", foreign(u"codex/auth.lock"_s), u"codex/auth.lock"_s, NotOurs, StoreState::Ok,
         NotOurs, NotOurs, true},
        {"Codex's second lock of another", foreign(u"codex/auth.json.lock"_s), u"codex/auth.json.lock"_s, NotOurs,
         StoreState::Ok, NotOurs, NotOurs, true},
        {"our lock of another", foreign(u"codex/.chatelaine.lock"_s), u"codex/.chatelaine.lock"_s, NotOurs,
         StoreState::Ok, NotOurs, NotOurs, true},
        {"a folder that is read-only",
         [](const Fixture &f) { return ::chmod(f.raw(u"codex"_s).constData(), 0500) == 0; }, u"codex"_s, FileUnwritable,
         StoreState::Ok, FileUnwritable, FileUnwritable, false, false},
        // The configuration: no layer is passed over in silence.
        {"the system's config", config(u"etc/codex/config.toml"_s, "cli_auth_credentials_store ="),
         u"etc/codex/config.toml"_s, ConfigInvalid, StoreState::Corrupt, ConfigInvalid, ConfigInvalid},
        {"the home's config", config(u"codex/config.toml"_s, "cli_auth_credentials_store = \"vault\""),
         u"codex/config.toml"_s, ConfigInvalid, StoreState::Corrupt, ConfigInvalid, ConfigInvalid},
        {"the managed config", config(u"etc/codex/managed_config.toml"_s, "forced_login_method = 7"),
         u"etc/codex/managed_config.toml"_s, ConfigInvalid, StoreState::Corrupt, ConfigInvalid, ConfigInvalid},
        {"the requirements", config(u"etc/codex/requirements.toml"_s, "\xff\xfe"), u"etc/codex/requirements.toml"_s,
         ConfigInvalid, StoreState::Corrupt, ConfigInvalid, ConfigInvalid},
        {"CODEX_HOME is missing", [](const Fixture &f) { return QDir(f.codexHome).removeRecursively(); }, u"codex"_s,
         HomeMissing, StoreState::ReadOnly, HomeMissing, HomeMissing},
        {"CODEX_HOME is a file",
         [](const Fixture &f) { return QDir(f.codexHome).removeRecursively() && f.put(u"codex"_s, "rt_test_old"); },
         u"codex"_s, HomeMissing, StoreState::ReadOnly, HomeMissing, HomeMissing},
    };
    return all;
}

//! What keeps a new sign-in from being live: nothing, if it is.
Error whyNotLive(const Result<Admitted> &admitted)
{
    return admitted ? admitted->refusal.value_or(Error()) : admitted.error();
}
bool isLive(const Result<Admitted> &admitted)
{
    return admitted && !admitted->refusal && admitted->account.isLive;
}

} // namespace

//! \brief What a person meets whose files, folders, configuration or keyring are not as they should be: shown as what
//! it is, nothing lost, nothing half done.
class TestBadInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongAndLosesNothing_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < cases().size(); ++i)
            QTest::newRow(cases().at(i).name) << i;
    }
    void saysWhatIsWrongAndLosesNothing()
    {
        QFETCH(int, index);
        const Case &wrong = cases().at(index);
        if (!wrong.bindsRoot)
            CONTINUE_BEHIND(asUnprivileged())
        if (wrong.takesRoot && ::geteuid() != 0)
            QSKIP("only root can give a file away");
        Fixture fixture;
        fixture.vaultKeyring.setState(KeyringState::Unavailable); // so that what is kept lies in files, to be found
        QVERIFY(fixture.put(auth, authJson(alice, "rt_test_old")));
        QVERIFY(wrong.make(fixture));
        const QStringList before = fixture.tree();
        const auto names = [&](const Error &error) {
            return errorText(error).contains(fixture.at(wrong.place)) && error.code != Internal;
        };

        const Snapshot snapshot = fixture.book().snapshot();
        QCOMPARE(snapshot.home.store, wrong.store);
        QCOMPARE(snapshot.home.isStoredInKnown, wrong.store == StoreState::Ok);
        QCOMPARE(snapshot.live() != nullptr, wrong.store == StoreState::Ok);
        QCOMPARE(snapshot.problems.isEmpty(), !wrong.problem);
        if (wrong.problem) {
            QCOMPARE(snapshot.problems.first().code, *wrong.problem);
            QVERIFY2(names(snapshot.problems.first()), qUtf8Printable(errorText(snapshot.problems.first())));
        }
        QCOMPARE(fixture.tree(), before); // looking changes nothing

        const Result<bool> out = fixture.book().signOut({});
        QCOMPARE(out.has_value(), !wrong.signOut);
        if (wrong.signOut) {
            QCOMPARE(out.error().code, *wrong.signOut);
            QVERIFY2(names(out.error()), qUtf8Printable(errorText(out.error())));
        }
        QCOMPARE(fixture.tree(), before);

        // Nobody is sent to the browser in vain; who comes back all the same is kept.
        const Result<QStringList> prepared = fixture.book().prepareSignIn();
        QCOMPARE(prepared.has_value(), !wrong.signIn);
        const Result<Admitted> admitted = fixture.book().admit(parsed(authJson(bob, "rt_test_new")), Use::ForCodex);
        QCOMPARE(isLive(admitted), !wrong.signIn);
        if (wrong.signIn) {
            QCOMPARE(prepared.error().code, *wrong.signIn);
            QVERIFY2(names(prepared.error()), qUtf8Printable(errorText(prepared.error())));
            QCOMPARE(whyNotLive(admitted).code, *wrong.signIn);
            QVERIFY2(names(whyNotLive(admitted)), qUtf8Printable(errorText(whyNotLive(admitted))));
            QCOMPARE(fixture.tree(), before);
        } else {
            QVERIFY(admitted->account.isLive);
            QCOMPARE(fixture.book().snapshot().live()->email, bob.email);
            int copies = 0;
            QDirIterator it(fixture.at(u"data"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext())
                copies += Fixture::read(it.next()).contains("rt_test_old") ? 1 : 0;
            QCOMPARE(copies, QByteArray(wrong.name) == "empty" ? 0 : 1);
        }
        if (wrong.signIn && wrong.signIn != ConfigInvalid && wrong.signIn != HomeMissing)
            QVERIFY(fixture.vaultHolds(bob, "rt_test_new"));
    }

    void mendsWhatIsOursAtTheNextWrite_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("hasSecondName");
        QTest::addColumn<ErrorCode>("hazard");
        QTest::newRow("readable by the group") << 0640 << false << ReadableByOthers;
        QTest::newRow("readable by everybody") << 0604 << false << ReadableByOthers;
        QTest::newRow("two hard links") << 0600 << true << HardLinked;
        QTest::newRow("read-only") << 0400 << false << ReadOnly;
    }
    void mendsWhatIsOursAtTheNextWrite()
    {
        QFETCH(int, mode);
        QFETCH(bool, hasSecondName);
        QFETCH(ErrorCode, hazard);
        CONTINUE_BEHIND(asUnprivileged())
        Fixture fixture;
        QVERIFY(fixture.put(auth, authJson(alice, "rt_test_old")));
        QCOMPARE(::chmod(fixture.raw(auth).constData(), static_cast<mode_t>(mode)), 0);
        if (hasSecondName)
            QCOMPARE(::link(fixture.raw(auth).constData(), fixture.raw(u"other"_s).constData()), 0);

        const Snapshot snapshot = fixture.book().snapshot();
        QCOMPARE(snapshot.home.store, StoreState::Ok);
        QCOMPARE(snapshot.live()->email, alice.email);
        QCOMPARE(snapshot.problems, (QList<Error>{{hazard, fixture.at(auth)}})); // once
        QVERIFY(errorText(snapshot.problems.first()).contains(fixture.at(auth)));

        const Result<Admitted> admitted = fixture.book().admit(parsed(authJson(bob, "rt_test_new")), Use::ForCodex);
        QVERIFY(admitted);
        QVERIFY(admitted->hazards.isEmpty());
        QVERIFY(fixture.book().snapshot().problems.isEmpty());
        struct stat status = {};
        QCOMPARE(::stat(fixture.raw(auth).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0600);
        QCOMPARE(int(status.st_nlink), 1);
        QVERIFY(fixture.vaultHolds(alice, "rt_test_old"));
    }

    void goesWhereALinkLeads()
    {
        Fixture fixture;
        QVERIFY(fixture.put(u"elsewhere/creds.json"_s, authJson(alice, "rt_test_old")));
        QVERIFY(QFile::link(u"../elsewhere/creds.json"_s, fixture.at(auth)));
        QCOMPARE(fixture.book().snapshot().live()->email, alice.email);
        QVERIFY(fixture.book().admit(parsed(authJson(bob, "rt_test_new")), Use::ForCodex));
        QCOMPARE(QFile::symLinkTarget(fixture.at(auth)), fixture.at(u"elsewhere/creds.json"_s));
        QVERIFY(Fixture::read(fixture.at(u"elsewhere/creds.json"_s)).contains("rt_test_new"));
        QVERIFY(fixture.vaultHolds(alice, "rt_test_old"));
        QVERIFY(fixture.book().signOut({}).value_or(false));
        QVERIFY(!QFile::exists(fixture.at(u"elsewhere/creds.json"_s)));
    }

    void aFullDiskKeepsTheOldOne()
    {
        const QTemporaryDir mount;
        CONTINUE_BEHIND(withTinyDisk(mount.path()))
        Fixture fixture;
        fixture.codexHome = tinyDisk();
        const QString file = tinyDisk() + u"/auth.json"_s;
        QVERIFY(Fixture::write(file, authJson(alice, "rt_test_old")));
        QFile filler(tinyDisk() + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) { }

        const Result<Admitted> admitted = fixture.book().admit(parsed(authJson(bob, "rt_test_new")), Use::ForCodex);
        QCOMPARE(whyNotLive(admitted), (Error{FileUnwritable, file, u"No space left on device"_s}));
        QVERIFY(errorText(whyNotLive(admitted)).contains(file));
        QCOMPARE(Fixture::read(file), authJson(alice, "rt_test_old"));
        QVERIFY(fixture.vaultHolds(bob, "rt_test_new"));
        QCOMPARE(fixture.book().snapshot().live()->email, alice.email);
        QCOMPARE(QDir(tinyDisk()).entryList({u".chatelaine-*"_s}, QDir::Files | QDir::Hidden), QStringList());

        // With room again it goes on from what was kept.
        QVERIFY(filler.remove());
        QVERIFY(fixture.book().switchTo({bob.account, bob.user}, {}));
        QCOMPARE(fixture.book().snapshot().live()->email, bob.email);
        QVERIFY(fixture.vaultHolds(alice, "rt_test_old"));
    }

    void aFullDataFolderLeavesWhoIsLive()
    {
        const QTemporaryDir mount;
        CONTINUE_BEHIND(withTinyDisk(mount.path()))
        Fixture fixture;
        fixture.vaultKeyring.setState(KeyringState::Unavailable);
        QVERIFY(fixture.put(auth, authJson(alice, "rt_test_old")));
        QVERIFY(QFile::link(tinyDisk(), fixture.at(u"data"_s)));
        QFile filler(tinyDisk() + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'f')) == 4096) { }

        const Result<Admitted> admitted = fixture.book().admit(parsed(authJson(bob, "rt_test_new")), Use::ForCodex);
        QCOMPARE(admitted.error().code, FileUnwritable);
        QVERIFY(errorText(admitted.error()).contains(u"No space left on device"_s));
        QCOMPARE(Fixture::read(fixture.at(auth)), authJson(alice, "rt_test_old"));
        QCOMPARE(fixture.book().snapshot().live()->email, alice.email);
    }

    void aTroubledKeyringIsNotAnEmptyOne_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<KeyringState>("keyring");
        QTest::addColumn<StoreState>("store");
        QTest::addColumn<ErrorCode>("code");
        for (const char *mode : {"keyring", "auto"}) {
            QTest::addRow("%s, locked", mode)
                << QByteArray(mode) << KeyringState::Locked << StoreState::Locked << KeyringLocked;
            QTest::addRow("%s, silent", mode)
                << QByteArray(mode) << KeyringState::Timeout << StoreState::Timeout << KeyringTimeout;
        }
        QTest::newRow("keyring, absent") << QByteArray("keyring") << KeyringState::Unavailable
                                         << StoreState::Unavailable << KeyringUnavailable;
    }
    void aTroubledKeyringIsNotAnEmptyOne()
    {
        QFETCH(QByteArray, mode);
        QFETCH(KeyringState, keyring);
        QFETCH(StoreState, store);
        QFETCH(ErrorCode, code);
        Fixture fixture;
        QVERIFY(fixture.setStore(mode));
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_old")), Use::ForCodex));
        const QByteArray item = fixture.keyringItem();
        QVERIFY(!item.isEmpty());
        const QStringList before = fixture.tree();

        fixture.codexKeyring.setState(keyring);
        const Snapshot snapshot = fixture.book().snapshot();
        QCOMPARE(snapshot.home.store, store);
        QVERIFY(!snapshot.home.isStoredInKnown);
        QCOMPARE(snapshot.problems.first().code, code);
        QVERIFY(errorText(snapshot.problems.first()).contains(u"keyring"_s));
        QCOMPARE(fixture.book().prepareSignIn().error().code, code);
        QCOMPARE(fixture.book().signOut({}).error().code, code);
        QCOMPARE(fixture.book().admit(parsed(authJson(bob, "rt_test_new")), Use::ForCodex).error().code, code);
        QVERIFY(fixture.vaultHolds(bob, "rt_test_new"));
        QCOMPARE(fixture.tree(), before); // no file in place of the keyring

        fixture.codexKeyring.setState(KeyringState::Ok);
        QVERIFY(fixture.keyringItem() == item);
        QVERIFY(fixture.book().switchTo({bob.account, bob.user}, {}));
        QVERIFY(fixture.vaultHolds(alice, "rt_test_old"));
    }

    void anAbsentKeyringIsSaidInModeAuto()
    {
        Fixture fixture;
        QVERIFY(fixture.setStore("auto"));
        fixture.codexKeyring.setState(KeyringState::Unavailable);
        const Result<Admitted> admitted = fixture.book().admit(parsed(authJson(alice, "rt_test_old")), Use::ForCodex);
        QVERIFY(admitted);
        QCOMPARE(admitted->account.where, StoredIn::File);
        QCOMPARE(admitted->hazards, (QList<Error>{{KeptInFile, fixture.at(auth)}}));
        QVERIFY(errorText(admitted->hazards.first()).contains(fixture.at(auth)));
    }

    void anAnswerThatComesLateLosesNobody()
    {
        Fixture fixture;
        LateKeyring keyring;
        QVERIFY(fixture.setStore("keyring"));
        QVERIFY(fixture.book(keyring).admit(parsed(authJson(alice, "rt_test_old")), Use::ForCodex));
        keyring.setLate();
        QCOMPARE(whyNotLive(fixture.book(keyring).admit(parsed(authJson(bob, "rt_test_new")), Use::ForCodex)).code,
                 KeyringTimeout);
        // It happened all the same, and that is what is shown; both are safe.
        QCOMPARE(fixture.book(keyring).snapshot().live()->email, bob.email);
        QVERIFY(fixture.vaultHolds(alice, "rt_test_old"));
        QVERIFY(fixture.vaultHolds(bob, "rt_test_new"));
        QCOMPARE(fixture.book(keyring).snapshot().accounts.size(), 2);
    }

    void aForeignHostIsNamedAndDoesNotStandInTheWay()
    {
        Fixture fixture;
        QVERIFY(fixture.put(auth, authJson(alice, "rt_test_old")));
        QVERIFY(fixture.writeConfig("chatgpt_base_url = \"https://chatgpt.com.evil.example/backend-api/\"\n"));
        const Snapshot snapshot = fixture.book().snapshot();
        QCOMPARE(snapshot.problems.size(), 1);
        QCOMPARE(snapshot.problems.first().code, NotAllowed);
        QVERIFY(errorText(snapshot.problems.first()).contains(u"chatgpt_base_url"_s));
        QVERIFY(errorText(snapshot.problems.first()).contains(u"https://chatgpt.com.evil.example"_s));
        QCOMPARE(snapshot.live()->email, alice.email);
        QVERIFY(fixture.book().admit(parsed(authJson(bob, "rt_test_new")), Use::ForCodex));
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
