// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/import.h"

#include "accounts/accountbook.h"
#include "accounts/authority.h"
#include "support/codexhomefixture.h"
#include "support/fakeclock.h"
#include "support/testtokens.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const AccountId alice{u"acc-1111"_s, u"user-1"_s};
const AccountId bob{u"acc-2222"_s, u"user-2"_s};
constexpr qint64 start = 1'795'348'800;

Person bobAt(qint64 issuedAt)
{
    return {.account = bob.workspace, .user = bob.user, .email = u"bob@example.com"_s, .issuedAt = issuedAt};
}

QByteArray fingerprint(const QByteArray &refreshToken)
{
    return Secret(refreshToken).fingerprint();
}

struct Scene : CodexHomeFixture
{
    FakeClock clock;
    QStringList otherHomes;

    Scene() { QDir(folder.path()).mkpath(u"from"_s); }
    QString from(const QString &name = {}) const
    {
        const QString base = QFileInfo(folder.filePath(u"from"_s)).canonicalFilePath();
        return name.isEmpty() ? base : QString(base + u'/' + name);
    }
    bool put(const QString &name, const QByteArray &bytes) const
    {
        return QDir().mkpath(QFileInfo(from(name)).path()) && write(from(name), bytes);
    }
    Workplace place()
    {
        return {Surroundings{environment(), etc(), dataFolder(), true, folder.filePath(u"proc"_s), otherHomes},
                codexKeyring, &vaultKeyring, clock};
    }
    AccountBook book() { return AccountBook(place()); }
    QList<ImportedFile> import(const QString &path) { return importSignIns(place(), {path}); }
    //! Of the one file that there is.
    ImportedFile importOne(const QString &path)
    {
        const QList<ImportedFile> files = import(path);
        return files.size() == 1 ? files.first() : ImportedFile{.path = u"not one"_s};
    }
    VaultEntry entry(const AccountId &account)
    {
        return place().vault().find(account).value_or(std::nullopt).value_or(VaultEntry());
    }
    bool isEmpty() const { return !QFile::exists(dataFolder() + u"/vault/index.json"_s); }
};

QString word(Imported outcome)
{
    switch (outcome) {
    case Imported::Added:
        return u"added"_s;
    case Imported::Replaced:
        return u"replaced"_s;
    case Imported::Duplicate:
        return u"duplicate"_s;
    case Imported::InUse:
        return u"in use"_s;
    case Imported::Undecidable:
        return u"undecidable"_s;
    case Imported::Refused:
        break;
    }
    return u"refused"_s;
}

QString refusalOf(const ImportedFile &file)
{
    return file.outcome == Imported::Refused && file.error ? QString::fromLatin1(errorCodeName(file.error->code))
                                                           : word(file.outcome);
}

} // namespace

class TestImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsACopyThatNobodyRedeemsByItself()
    {
        Scene scene;
        QVERIFY(scene.put(u"anything.txt"_s, authJson()));
        const ImportedFile file = scene.importOne(scene.from(u"anything.txt"_s));
        QCOMPARE(word(file.outcome), u"added"_s);
        QVERIFY(!file.error && !file.isLiveThere);
        QCOMPARE(file.account.value_or(Account()).email, u"alice@example.com"_s);
        QVERIFY(file.account->isImported && file.account->isUnverified);
        QCOMPARE(scene.entry(alice).shadowOf, Vault::imported());
        QCOMPARE(scene.read(scene.from(u"anything.txt"_s)), authJson()); // it stays as it is
        const Result<Authority> counts = authorityOf(scene.place(), alice);
        QVERIFY(counts && counts->kind == Authority::Kind::Unverified);
        const Snapshot snapshot = scene.book().snapshot();
        QVERIFY(snapshot.find(alice) && snapshot.find(alice)->isImported);
        QVERIFY(!snapshot.find(alice)->renewalAt.isValid());
        QVERIFY(snapshot.otherHomes.isEmpty());
        // Into Codex, and out of it again: an account like any.
        QVERIFY(scene.book().switchTo(alice, {}));
        QVERIFY(!scene.book().snapshot().find(alice)->isImported);
    }

    void takesNoFolderOfThatNameForAHome()
    {
        Scene scene;
        QVERIFY(scene.put(u"auth-copy"_s, authJson()));
        QVERIFY(scene.put(Vault::imported() + u"/auth.json"_s, authJson()));
        QCOMPARE(word(scene.importOne(scene.from(u"auth-copy"_s)).outcome), u"added"_s);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(scene.from()));
        const Result<Authority> counts = authorityOf(scene.place(), alice);
        const auto elsewhere = otherHomeOf(scene.place(), scene.home(), alice);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(counts && counts->kind == Authority::Kind::Unverified);
        QVERIFY(elsewhere && !*elsewhere);
    }

    void takesAnApiKey()
    {
        Scene scene;
        const QByteArray key = R"({"OPENAI_API_KEY":"sk-test-0123456789"})";
        QVERIFY(scene.put(u"key"_s, key));
        const ImportedFile file = scene.importOne(scene.from(u"key"_s));
        QCOMPARE(word(file.outcome), u"added"_s);
        QCOMPARE(file.account->state, AccountState::ApiKey);
        QVERIFY(!file.account->isUnverified); // it cannot go stale
        QCOMPARE(word(scene.importOne(scene.from(u"key"_s)).outcome), u"duplicate"_s);
    }

    void neverGoesBackwards_data()
    {
        QTest::addColumn<QByteArray>("kept"); // refresh token, and how many seconds later
        QTest::addColumn<int>("keptLater");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("fileLater");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QByteArray>("stays");
        QTest::newRow("the same") << QByteArray("rt_1") << 0 << QByteArray("rt_1") << 0 << u"duplicate"_s
                                  << QByteArray("rt_1");
        QTest::newRow("newer") << QByteArray("rt_1") << 0 << QByteArray("rt_2") << 60 << u"replaced"_s
                               << QByteArray("rt_2");
        QTest::newRow("older") << QByteArray("rt_2") << 60 << QByteArray("rt_1") << 0 << u"duplicate"_s
                               << QByteArray("rt_2");
        QTest::newRow("nobody can tell") << QByteArray("rt_1") << 0 << QByteArray("rt_2") << 0 << u"undecidable"_s
                                         << QByteArray("rt_1");
    }
    void neverGoesBackwards()
    {
        QFETCH(QByteArray, kept);
        QFETCH(int, keptLater);
        QFETCH(QByteArray, file);
        QFETCH(int, fileLater);
        QFETCH(QByteArray, stays);
        Scene scene;
        const auto credential = Credential::parse(authJson({.issuedAt = start + keptLater}, kept), {});
        QVERIFY(credential && scene.place().vault().keep(*credential));
        QVERIFY(scene.put(u"a"_s, authJson({.issuedAt = start + fileLater}, file)));
        const ImportedFile imported = scene.importOne(scene.from(u"a"_s));
        QTEST(word(imported.outcome), "outcome");
        QCOMPARE(scene.entry(alice).fingerprint, fingerprint(stays));
        // What was verified stays so.
        QCOMPARE(scene.entry(alice).shadowOf, kept == stays ? QString() : Vault::imported());
    }

    void leavesALiveAccountAlone_data()
    {
        QTest::addColumn<int>("later");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("older") << -60 << u"duplicate"_s;
        QTest::newRow("newer") << 60 << u"in use"_s;
    }
    void leavesALiveAccountAlone()
    {
        QFETCH(int, later);
        Scene scene;
        const QByteArray live = authJson({}, "rt_live");
        QVERIFY(scene.write(scene.authFile(), live));
        QVERIFY(scene.book().keepShadow());
        QVERIFY(scene.put(u"a"_s, authJson({.issuedAt = start + later}, "rt_file")));
        QTEST(word(scene.importOne(scene.from(u"a"_s)).outcome), "outcome");
        QCOMPARE(scene.entry(alice).fingerprint, fingerprint("rt_live"));
        QCOMPARE(scene.entry(alice).shadowOf, scene.homePath());
        QCOMPARE(scene.read(scene.authFile()), live);
    }

    void saysWhyAFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        const QByteArray good = authJson();
        QTest::newRow("empty") << QByteArray() << u"Corrupt"_s << u"line 1"_s;
        QTest::newRow("cut off") << good.left(40) << u"Corrupt"_s << u"line 3"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"Corrupt"_s << u""_s;
        QTest::newRow("something else") << QByteArray(R"({"name":"x","version":1})") << u"Incomplete"_s << u""_s;
        QByteArray mixed = good;
        mixed.replace(idToken(), idToken({.account = u"acc-2222"_s}));
        QTest::newRow("mixed") << mixed << u"Mixed"_s << u""_s;
        QTest::newRow("no refresh token") << authJson({}, "") << u"Incomplete"_s << u""_s;
        QByteArray noJwt = good;
        noJwt.replace(idToken(), "no.token");
        QTest::newRow("no JWT") << noJwt << u"InvalidJwt"_s << u""_s;
        QTest::newRow("nobody's") << authJson({.account = {}}) << u"MissingClaim"_s << u""_s;
        QTest::newRow("another kind") << QByteArray(R"({"auth_mode":"agentIdentity","agent_identity":"x"})")
                                      << u"NotRenewable"_s << u""_s;
        QTest::newRow("too large") << good + QByteArray(2 * 1024 * 1024, ' ') << u"FileUnreadable"_s << u"1 MiB"_s;
    }
    void saysWhyAFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        Scene scene;
        QVERIFY(scene.put(u"a"_s, bytes));
        const ImportedFile file = scene.importOne(scene.from(u"a"_s));
        QTEST(refusalOf(file), "code");
        QVERIFY2(file.error->detail.contains(detail), qPrintable(file.error->detail));
        QVERIFY(scene.isEmpty());
        QCOMPARE(scene.read(scene.from(u"a"_s)), bytes);
    }

    void refusesWhatIsNoFile()
    {
        Scene scene;
        QCOMPARE(refusalOf(scene.importOne(scene.from(u"nothing"_s))), u"NotFound"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(scene.from(u"pipe"_s)).constData(), 0600), 0);
        QCOMPARE(refusalOf(scene.importOne(scene.from(u"pipe"_s))), u"FileUnreadable"_s);
        QVERIFY(QFile::link(scene.from(u"gone"_s), scene.from(u"link"_s)));
        QCOMPARE(refusalOf(scene.importOne(scene.from(u"link"_s))), u"DanglingLink"_s);
        QVERIFY(QDir(scene.from()).mkpath(u"empty"_s));
        QCOMPARE(refusalOf(scene.importOne(scene.from(u"empty"_s))), u"NotSignedIn"_s);
        QVERIFY(scene.put(u"a"_s, authJson()));
        QVERIFY(QFile::link(scene.from(u"a"_s), scene.from(u"to a"_s)));
        QCOMPARE(word(scene.importOne(scene.from(u"to a"_s)).outcome), u"added"_s);
    }

    void refusesAFileOfSomebodyElse()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        Scene scene;
        QVERIFY(scene.put(u"a"_s, authJson()));
        QCOMPARE(::chown(QFile::encodeName(scene.from(u"a"_s)).constData(), 65534, 65534), 0);
        QCOMPARE(refusalOf(scene.importOne(scene.from(u"a"_s))), u"NotOurs"_s);
        QVERIFY(scene.isEmpty());
    }

    void refusesOneThatIsOver()
    {
        Scene scene;
        QVERIFY(scene.put(u"a"_s, authJson({}, "rt_spent")));
        QVERIFY(scene.place().lineages().update(alice, [](Lineage &l) { l.addSpent(fingerprint("rt_spent")); }));
        QCOMPARE(refusalOf(scene.importOne(scene.from(u"a"_s))), u"SignInNeeded"_s);

        QVERIFY(scene.put(u"b"_s, authJson(bobAt(start), "rt_refused")));
        QVERIFY(scene.place().lineages().update(bob, [&](Lineage &l) {
            l.refusal = Refusal{fingerprint("rt_refused"), u"refresh_token_expired"_s, scene.clock.now()};
        }));
        const ImportedFile file = scene.importOne(scene.from(u"b"_s));
        QCOMPARE(refusalOf(file), u"SignInNeeded"_s);
        QCOMPARE(file.error->detail, u"refresh_token_expired"_s);
        QVERIFY(scene.isEmpty());
    }

    void goesThroughAFolder()
    {
        Scene scene;
        QVERIFY(scene.put(u"2.json"_s, authJson(bobAt(start))));
        QVERIFY(scene.put(u"1.json"_s, "{"));
        QVERIFY(scene.put(u"3.json"_s, authJson()));
        QVERIFY(scene.put(u"readme.txt"_s, authJson()));
        QVERIFY(scene.put(u"deeper/4.json"_s, authJson()));
        const QList<ImportedFile> files = scene.import(scene.from());
        QStringList outcomes;
        for (const ImportedFile &file : files)
            outcomes << QFileInfo(file.path).fileName() + u' ' + refusalOf(file);
        QCOMPARE(outcomes, QStringList({u"1.json Corrupt"_s, u"2.json added"_s, u"3.json added"_s}));
        // In the order in which they came.
        const QList<VaultEntry> kept = scene.place().vault().list().value_or(QList<VaultEntry>());
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0].account, bob);
    }

    void knowsHomes()
    {
        Scene scene;
        QVERIFY(scene.put(u"alice/auth.json"_s, authJson()));
        QVERIFY(scene.put(u"bob/auth.json"_s, authJson(bobAt(start))));
        QVERIFY(scene.put(u"bob/version.json"_s, "{}"));
        QVERIFY(scene.put(u"other/file"_s, "x"));
        const QList<ImportedFile> files = scene.import(scene.from());
        QCOMPARE(files.size(), 2);
        for (const ImportedFile &file : files) {
            QCOMPARE(word(file.outcome), u"added"_s);
            QVERIFY(file.isLiveThere);
        }
        QCOMPARE(scene.entry(bob).shadowOf, scene.from(u"bob"_s));
        const Snapshot snapshot = scene.book().snapshot();
        QCOMPARE(snapshot.find(bob)->otherHomes, QStringList{scene.from(u"bob"_s)});
        QVERIFY(!snapshot.find(bob)->isUnverified);
        QCOMPARE(scene.book().switchTo(bob, {}).error().code, ErrorCode::LiveElsewhere);
        QVERIFY(QFile::remove(scene.from(u"bob/auth.json"_s)));
        QVERIFY(scene.book().switchTo(bob, {}));
    }

    void readsAHomeFromTheKeyring()
    {
        Scene scene;
        QVERIFY(scene.put(u"home/config.toml"_s, "cli_auth_credentials_store = \"keyring\"\n"));
        QCOMPARE(refusalOf(scene.importOne(scene.from(u"home"_s))), u"NotSignedIn"_s);
        QVERIFY(scene.codexKeyring.write(CodexHome::keyringService(),
                                         CodexHome::keyringAccountOf(scene.from(u"home"_s)), Secret(authJson())));
        const ImportedFile file = scene.importOne(scene.from(u"home"_s));
        QCOMPARE(word(file.outcome), u"added"_s);
        QVERIFY(file.isLiveThere);
        QCOMPARE(scene.entry(alice).shadowOf, scene.from(u"home"_s));
        QCOMPARE(scene.entry(alice).where, StoredIn::Keyring);

        scene.codexKeyring.setState(KeyringState::Locked);
        QCOMPARE(refusalOf(scene.importOne(scene.from(u"home"_s))), u"KeyringLocked"_s);
        QVERIFY(scene.put(u"home/config.toml"_s, "= 1"));
        QCOMPARE(refusalOf(scene.importOne(scene.from(u"home"_s))), u"ConfigInvalid"_s);
    }

    void takesNothingFromItsOwnHome()
    {
        Scene scene;
        QVERIFY(scene.write(scene.authFile(), authJson()));
        const ImportedFile file = scene.importOne(scene.homePath());
        QCOMPARE(word(file.outcome), u"duplicate"_s);
        QVERIFY(!file.isLiveThere);
        QVERIFY(scene.isEmpty());
    }

    void comparesWithTheHomesOfTheSettings()
    {
        Scene scene;
        QVERIFY(scene.put(u"work/auth.json"_s, authJson({}, "rt_work")));
        QVERIFY(scene.put(u"a"_s, authJson({.issuedAt = start + 60}, "rt_file")));
        scene.otherHomes = {scene.from(u"work"_s), scene.from(u"nowhere"_s)};
        QCOMPARE(word(scene.importOne(scene.from(u"a"_s)).outcome), u"in use"_s);
        QVERIFY(scene.isEmpty());
    }

    void marksAKnownSignInThatAHomeUses()
    {
        Scene scene;
        const auto credential = Credential::parse(authJson(), {});
        QVERIFY(scene.place().vault().keep(*credential));
        QVERIFY(scene.put(u"home/auth.json"_s, authJson()));
        const ImportedFile file = scene.importOne(scene.from(u"home"_s));
        QCOMPARE(word(file.outcome), u"duplicate"_s);
        QCOMPARE(scene.entry(alice).shadowOf, scene.from(u"home"_s));
    }

    void stopsWhenAsked()
    {
        Scene scene;
        QVERIFY(scene.put(u"a"_s, authJson()));
        std::stop_source stop;
        stop.request_stop();
        const QList<ImportedFile> files = importSignIns(scene.place(), {scene.from(u"a"_s)}, stop.get_token());
        QCOMPARE(files.size(), 1);
        QCOMPARE(refusalOf(files[0]), u"Cancelled"_s);
        QVERIFY(scene.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
