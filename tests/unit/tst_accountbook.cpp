// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountbook.h"
#include "support/codexhomefixture.h"
#include "support/fakeclock.h"
#include "support/testtokens.h"

#include <QDirIterator>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

Credential parsed(const QByteArray &json)
{
    return *Credential::parse(json, u"test"_s);
}

const Person alice;
const Person aliceAtWork{.account = u"acc-work"_s, .plan = u"business"_s};
const Person bob{.account = u"acc-work"_s, .user = u"user-2"_s, .email = u"bob@example.com"_s, .plan = u"business"_s};
Person later(Person person)
{
    person.issuedAt += 3600;
    return person;
}

struct Fixture : CodexHomeFixture
{
    FakeClock clock;
    QMap<QString, QStringList> allowedOrigins;

    AccountBook book()
    {
        Surroundings surroundings{environment(), etc(), dataFolder(), true};
        surroundings.allowedOrigins = allowedOrigins;
        return AccountBook(Workplace(surroundings, codexKeyring, &vaultKeyring, clock));
    }
    Vault vault() { return Vault(dataFolder(), &vaultKeyring); }
    bool vaultHolds(const Person &person, const QByteArray &refreshToken)
    {
        const auto credential = vault().load({person.account, person.user});
        return credential && *credential && (*credential)->tokens()->refreshToken.reveal() == refreshToken;
    }
    //! Only the shadow of the live one is there.
    bool vaultHoldsOnlyTheShadowOf(const Person &person, const QByteArray &refreshToken)
    {
        const QList<VaultEntry> entries = vault().list().value_or(QList<VaultEntry>());
        return entries.size() == 1 && entries.first().shadowOf == home().path() && vaultHolds(person, refreshToken);
    }
    QByteArray liveRefreshToken() const
    {
        const auto credential = Credential::parse(read(authFile()), u"test"_s);
        return credential && credential->tokens() ? credential->tokens()->refreshToken.reveal() : QByteArray();
    }
    //! Every file below the private folder.
    QStringList everyFile() const
    {
        QStringList files;
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
        return files;
    }
};

} // namespace

class TestAccountBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNobody()
    {
        Fixture fixture;
        const Snapshot snapshot = fixture.book().snapshot();
        QVERIFY(!snapshot.live());
        QVERIFY(snapshot.accounts.isEmpty());
        QCOMPARE(snapshot.home.store, StoreState::Ok);
        QCOMPARE(snapshot.home.storeMode, u"file"_s);
        QCOMPARE(snapshot.home.path, fixture.homePath());
        QVERIFY(!snapshot.nextChangeAt.isValid());
        QCOMPARE(fixture.everyFile(), QStringList()); // looking creates nothing
    }

    void showsWhoCodexReads()
    {
        Fixture fixture;
        QVERIFY(Fixture::write(fixture.authFile(), authJson(alice)));
        const Snapshot snapshot = fixture.book().snapshot();
        QVERIFY(snapshot.live());
        QCOMPARE(snapshot.live()->email, alice.email);
        QCOMPARE(snapshot.live()->id, (AccountId{alice.account, alice.user}));
        QCOMPARE(snapshot.live()->state, AccountState::Valid);
        QCOMPARE(snapshot.live()->where, StoredIn::File);
        QCOMPARE(snapshot.live()->validUntil.toSecsSinceEpoch(), alice.issuedAt + alice.lifetime);
        QCOMPARE(snapshot.nextChangeAt, snapshot.live()->validUntil.addSecs(-60));
    }

    void turnsExpiredOneMinuteBeforeTheTokenDoes()
    {
        Fixture fixture;
        QVERIFY(Fixture::write(fixture.authFile(), authJson(alice)));
        fixture.clock.advanceSeconds(alice.lifetime - 61);
        QCOMPARE(fixture.book().snapshot().live()->state, AccountState::Valid);
        fixture.clock.advanceSeconds(1);
        QCOMPARE(fixture.book().snapshot().live()->state, AccountState::Expired);
        QVERIFY(!fixture.book().snapshot().nextChangeAt.isValid());
    }

    void showsATroubledStoreAsItself_data()
    {
        QTest::addColumn<KeyringState>("keyring");
        QTest::addColumn<StoreState>("store");
        QTest::newRow("locked") << KeyringState::Locked << StoreState::Locked;
        QTest::newRow("silent") << KeyringState::Timeout << StoreState::Timeout;
        QTest::newRow("absent") << KeyringState::Unavailable << StoreState::Unavailable;
    }
    void showsATroubledStoreAsItself()
    {
        QFETCH(KeyringState, keyring);
        QFETCH(StoreState, store);
        Fixture fixture;
        QVERIFY(fixture.setStore("keyring"));
        fixture.codexKeyring.setState(keyring);
        const Snapshot snapshot = fixture.book().snapshot();
        QCOMPARE(snapshot.home.store, store);
        QVERIFY(!snapshot.home.isStoredInKnown);
        QCOMPARE(snapshot.problems.size(), 1);
    }

    void showsABrokenConfiguration()
    {
        Fixture fixture;
        QVERIFY(fixture.writeConfig("cli_auth_credentials_store = \n"));
        const Snapshot snapshot = fixture.book().snapshot();
        QVERIFY(snapshot.home.store != StoreState::Ok);
        QCOMPARE(snapshot.problems.value(0).code, ErrorCode::ConfigInvalid);
        QCOMPARE(fixture.book().admit(parsed(authJson(alice)), Use::ForCodex).error().code, ErrorCode::ConfigInvalid);
    }

    void namesABackendThatMayNotReceiveTokens()
    {
        Fixture fixture;
        QVERIFY(fixture.writeConfig("chatgpt_base_url = \"https://evil.example/backend-api\"\n"));
        const Snapshot snapshot = fixture.book().snapshot();
        QCOMPARE(snapshot.home.store, StoreState::Ok);
        QCOMPARE(snapshot.problems.value(0).code, ErrorCode::NotAllowed);
        // What a person allows is allowed in that home.
        fixture.allowedOrigins.insert(u"/another/home"_s, {u"https://evil.example"_s});
        QCOMPARE(fixture.book().snapshot().problems.value(0).code, ErrorCode::NotAllowed);
        fixture.allowedOrigins.insert(fixture.homePath(), {u"https://evil.example"_s});
        QVERIFY(fixture.book().snapshot().problems.isEmpty());
    }

    void aFirstSignInBecomesLive()
    {
        Fixture fixture;
        const Result<Admitted> admitted = fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::ForCodex);
        QVERIFY(admitted);
        QVERIFY(admitted->account.isLive);
        QVERIFY(!admitted->displaced);
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_a1"));
        QVERIFY(fixture.vaultHoldsOnlyTheShadowOf(alice, "rt_test_a1"));
    }

    void aSignInNeverOverwritesAnotherAccount_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("email");
        QTest::newRow("another workspace of the same person")
            << aliceAtWork.account << aliceAtWork.user << aliceAtWork.email;
        QTest::newRow("another person") << bob.account << bob.user << bob.email;
    }
    void aSignInNeverOverwritesAnotherAccount()
    {
        QFETCH(QString, account);
        QFETCH(QString, user);
        QFETCH(QString, email);
        Fixture fixture;
        QVERIFY(Fixture::write(fixture.authFile(), authJson(alice, "rt_test_a1")));
        const Person next{.account = account, .user = user, .email = email};
        const Result<Admitted> admitted = fixture.book().admit(parsed(authJson(next, "rt_test_n1")), Use::ForCodex);
        QVERIFY(admitted);
        QCOMPARE(admitted->displaced->email, alice.email);
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_n1"));
        QVERIFY(fixture.vaultHolds(alice, "rt_test_a1"));
        QCOMPARE(fixture.book().snapshot().accounts.size(), 2);

        // And back, in one step.
        const Result<Admitted> back = fixture.book().switchTo({alice.account, alice.user}, {});
        QVERIFY(back);
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_a1"));
        QVERIFY(fixture.vaultHolds(next, "rt_test_n1"));
        QCOMPARE(fixture.vault().find({next.account, next.user})->value().shadowOf, QString());
        QCOMPARE(fixture.vault().find({alice.account, alice.user})->value().shadowOf, fixture.home().path());
    }

    void twoMembersOfOneWorkspaceAreTwoAccounts()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(aliceAtWork, "rt_test_a")), Use::ForCodex));
        QVERIFY(fixture.book().admit(parsed(authJson(bob, "rt_test_b")), Use::ForCodex));
        QVERIFY(fixture.vaultHolds(aliceAtWork, "rt_test_a"));
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_b"));
    }

    void anApiKeyIsKeptToo()
    {
        Fixture fixture;
        QVERIFY(Fixture::write(fixture.authFile(),
                               "{\"auth_mode\": \"apikey\", \"OPENAI_API_KEY\": \"sk-test-0123456789\"}"));
        const Result<Admitted> admitted = fixture.book().admit(parsed(authJson(alice)), Use::ForCodex);
        QVERIFY(admitted);
        QCOMPARE(admitted->displaced->state, AccountState::ApiKey);
        QVERIFY(fixture.book().switchTo(admitted->displaced->id, {}));
        QVERIFY(Fixture::read(fixture.authFile()).contains("sk-test-0123456789"));
    }

    void renewsTheLiveAccountInPlace()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::ForCodex));
        const Result<Admitted> renewed =
            fixture.book().admit(parsed(authJson(later(alice), "rt_test_a2")), Use::ForCodexIfFree);
        QVERIFY(renewed);
        QVERIFY(renewed->account.isLive);
        QVERIFY(!renewed->displaced);
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_a2"));
        QVERIFY(fixture.vaultHoldsOnlyTheShadowOf(alice, "rt_test_a2"));
    }

    void asksBeforeItTakesSomebodysPlace()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::ForCodexIfFree)->account.isLive);
        const Result<Admitted> kept = fixture.book().admit(parsed(authJson(bob, "rt_test_b1")), Use::ForCodexIfFree);
        QVERIFY(kept);
        QVERIFY(!kept->account.isLive);
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_a1"));
        QVERIFY(fixture.vaultHolds(bob, "rt_test_b1"));
    }

    void neverGoesBackwards()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::Keep));
        QVERIFY(Fixture::write(fixture.authFile(), authJson(later(alice), "rt_test_a2"))); // Codex signed in itself
        QVERIFY(fixture.book().switchTo({alice.account, alice.user}, {}));
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_a2"));
    }

    void renewsTheLiveAccountWhereItIsThoughOnlyKept()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::ForCodex));
        const Result<Admitted> kept = fixture.book().admit(parsed(authJson(later(alice), "rt_test_a2")), Use::Keep);
        QVERIFY(kept && kept->account.isLive);
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_a2"));
        QVERIFY(fixture.vaultHoldsOnlyTheShadowOf(alice, "rt_test_a2"));
    }

    void keepsASignInThatCannotBecomeLive()
    {
        Fixture fixture;
        QVERIFY(fixture.setStore("keyring"));
        fixture.codexKeyring.setState(KeyringState::Locked);
        const Result<Admitted> admitted = fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::ForCodex);
        QCOMPARE(admitted.error().code, ErrorCode::KeyringLocked);
        QVERIFY(fixture.vaultHolds(alice, "rt_test_a1"));
    }

    void changesNothingIfTheOutgoingOneCannotBeKept()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::ForCodex));
        fixture.vaultKeyring.setState(KeyringState::Locked);
        QCOMPARE(fixture.book().prepareSignIn().error().code, ErrorCode::KeyringLocked);
        QCOMPARE(fixture.book().admit(parsed(authJson(bob, "rt_test_b1")), Use::ForCodex).error().code,
                 ErrorCode::KeyringLocked);
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_a1"));
    }

    void keepsAsideWhatIsMixedOrBroken_data()
    {
        QTest::addColumn<QByteArray>("live");
        QTest::newRow("mixed") << authJson(alice, "rt_test_precious").replace(idToken(alice), idToken(bob));
        QTest::newRow("mixed with the account that comes")
            << authJson(bob, "rt_test_precious").replace(idToken(bob), idToken(alice));
        QTest::newRow("no id_token") << authJson(alice, "rt_test_precious").replace(idToken(alice), "");
        QTest::newRow("truncated") << authJson(alice, "rt_test_precious").chopped(2);
        QTest::newRow("no object") << QByteArray("[\"rt_test_precious\"]");
    }
    void keepsAsideWhatIsMixedOrBroken()
    {
        QFETCH(QByteArray, live);
        Fixture fixture;
        fixture.vaultKeyring.setState(KeyringState::Unavailable); // so that it lands in files, to be found
        QVERIFY(Fixture::write(fixture.authFile(), live));
        QVERIFY(fixture.book().prepareSignIn());
        QVERIFY(fixture.book().admit(parsed(authJson(bob, "rt_test_b1")), Use::ForCodex));
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_b1"));
        const QStringList files = fixture.everyFile();
        const auto holdsIt = [](const QString &file) { return Fixture::read(file).contains("rt_test_precious"); };
        QCOMPARE(std::count_if(files.begin(), files.end(), holdsIt), 1);
    }

    void keepsWhatTheKeyringHid()
    {
        Fixture fixture;
        QVERIFY(fixture.setStore("auto"));
        QVERIFY(fixture.writeKeyringItem(authJson(alice, "rt_test_a1")));
        QVERIFY(Fixture::write(fixture.authFile(), authJson(aliceAtWork, "rt_test_w1")));
        QVERIFY(fixture.book().admit(parsed(authJson(bob, "rt_test_b1")), Use::ForCodex));
        QVERIFY(!QFile::exists(fixture.authFile()));
        QVERIFY(fixture.vaultHolds(alice, "rt_test_a1"));
        QVERIFY(fixture.vaultHolds(aliceAtWork, "rt_test_w1"));
    }

    void refusesWhatCodexWouldSignOut_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("workspace") << QByteArray("forced_chatgpt_workspace_id = \"acc-other\"\n")
                                   << ErrorCode::WorkspaceRestricted;
        QTest::newRow("login method") << QByteArray("forced_login_method = \"api\"\n")
                                      << ErrorCode::LoginMethodRestricted;
    }
    void refusesWhatCodexWouldSignOut()
    {
        QFETCH(QByteArray, config);
        QFETCH(ErrorCode, code);
        Fixture fixture;
        QVERIFY(fixture.writeConfig(config));
        QCOMPARE(fixture.book().admit(parsed(authJson(alice)), Use::ForCodex).error().code, code);
        QVERIFY(!QFile::exists(fixture.authFile()));
    }

    void signsOutTheLiveOne()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice)), Use::ForCodex));
        QCOMPARE(fixture.book().signOut({}).value_or(false), true);
        QVERIFY(!fixture.book().snapshot().live());
        QVERIFY(!QFile::exists(fixture.authFile()));
        QCOMPARE(fixture.book().signOut({}).value_or(true), false);
    }

    void signsOutAKeptOneThoughTheLiveOneIsDamaged()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::Keep));
        const QByteArray damaged = authJson(bob, "rt_test_b1").chopped(2);
        QVERIFY(Fixture::write(fixture.authFile(), damaged));
        QCOMPARE(fixture.book().signOut({}).error().code, ErrorCode::Corrupt); // nobody knows who that would be
        QCOMPARE(fixture.book().signOut(AccountId{bob.account, bob.user}), Result<bool>(false));
        QCOMPARE(fixture.book().signOut(AccountId{alice.account, alice.user}), Result<bool>(true));
        QVERIFY(!fixture.vaultHolds(alice, "rt_test_a1"));
        QCOMPARE(Fixture::read(fixture.authFile()), damaged);
    }

    void signsOutWithWhatWasKeptAside()
    {
        Fixture fixture;
        fixture.vaultKeyring.setState(KeyringState::Unavailable);
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::ForCodex));
        QVERIFY(fixture.vault().keepAside(parsed(authJson(alice, "rt_test_a0")).toKeyringJson()));
        QVERIFY(fixture.vault().keepAside(parsed(authJson(bob, "rt_test_b0")).toKeyringJson()));
        QCOMPARE(fixture.book().signOut({}), Result<bool>(true));
        const QStringList files = fixture.everyFile();
        const auto holds = [&](const char *token) {
            return std::any_of(files.begin(), files.end(),
                               [&](const QString &file) { return Fixture::read(file).contains(token); });
        };
        QVERIFY(!holds("rt_test_a"));
        QVERIFY(holds("rt_test_b0"));
    }

    void signingOutLosesNobodyElse_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("keyring") << QByteArray("keyring");
        QTest::newRow("auto") << QByteArray("auto");
    }
    void signingOutLosesNobodyElse()
    {
        QFETCH(QByteArray, mode);
        Fixture fixture;
        QVERIFY(fixture.setStore(mode));
        QVERIFY(fixture.writeKeyringItem(authJson(alice, "rt_test_a1")));
        QVERIFY(Fixture::write(fixture.authFile(), authJson(bob, "rt_test_b1")));
        QCOMPARE(fixture.book().signOut({}).value_or(false), true);
        QVERIFY(!QFile::exists(fixture.authFile())); // nobody is signed in by it
        QVERIFY(fixture.vaultHolds(bob, "rt_test_b1"));
        QVERIFY(!fixture.vaultHolds(alice, "rt_test_a1"));
    }

    void signingOutAMixedOneLeavesTheGoodCopy()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_good")), Use::Keep));
        QVERIFY(
            Fixture::write(fixture.authFile(), authJson(alice, "rt_test_mixed").replace(idToken(alice), idToken(bob))));
        QCOMPARE(fixture.book().signOut({}).value_or(false), true);
        QVERIFY(fixture.vaultHolds(alice, "rt_test_good"));
    }

    void keepsAsideABrokenFileThatTheKeyringHid()
    {
        Fixture fixture;
        QVERIFY(fixture.setStore("auto"));
        QVERIFY(fixture.writeKeyringItem(authJson(alice, "rt_test_a1")));
        QVERIFY(Fixture::write(fixture.authFile(), authJson(bob, "rt_test_precious").chopped(2)));
        fixture.vaultKeyring.setState(KeyringState::Unavailable);
        QVERIFY(fixture.book().admit(parsed(authJson(later(alice), "rt_test_a2")), Use::ForCodex));
        QVERIFY(!QFile::exists(fixture.authFile()));
        const QStringList files = fixture.everyFile();
        QVERIFY(std::any_of(files.begin(), files.end(),
                            [](const QString &file) { return Fixture::read(file).contains("rt_test_precious"); }));
    }

    void aRefusingKeyringIsNoReasonForAFile()
    {
        Fixture fixture;
        fixture.vaultKeyring.setState(KeyringState::Denied);
        QCOMPARE(fixture.book().admit(parsed(authJson(alice)), Use::Keep).error().code, ErrorCode::KeyringDenied);
        const QStringList files = fixture.everyFile();
        QVERIFY(std::none_of(files.begin(), files.end(),
                             [](const QString &file) { return Fixture::read(file).contains("rt_test"); }));
    }

    void waitsForWhoChangesTheSameHome()
    {
        using namespace std::chrono_literals;
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::Keep));
        const Result<FileLock> other = FileLock::acquire(fixture.homePath() + u"/.chatelaine.lock"_s, 0ms, 1ms);
        QVERIFY(other);
        std::stop_source stop;
        stop.request_stop(); // so that it need not wait to tell
        QCOMPARE(fixture.book().admit(parsed(authJson(bob)), Use::Keep, stop.get_token()).error().code,
                 ErrorCode::Cancelled);
        QCOMPARE(fixture.book().switchTo({alice.account, alice.user}, {}, stop.get_token()).error().code,
                 ErrorCode::Cancelled);
        QCOMPARE(fixture.book()
                     .signOut(AccountId{alice.account, alice.user}, Scope::ThisComputer, stop.get_token())
                     .error()
                     .code,
                 ErrorCode::Cancelled);
        QVERIFY(fixture.vaultHolds(alice, "rt_test_a1"));
    }

    void signsOutOneOfTheVault()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::ForCodex));
        QVERIFY(fixture.book().admit(parsed(authJson(bob, "rt_test_b1")), Use::Keep));
        QCOMPARE(fixture.book().signOut(AccountId{bob.account, bob.user}).value_or(false), true);
        QVERIFY(fixture.vaultHoldsOnlyTheShadowOf(alice, "rt_test_a1"));
        QCOMPARE(fixture.liveRefreshToken(), QByteArray("rt_test_a1"));
    }

    void theIndexHoldsNoSecret()
    {
        Fixture fixture;
        QVERIFY(fixture.book().admit(parsed(authJson(alice, "rt_test_a1")), Use::Keep));
        const QByteArray index = Fixture::read(fixture.dataFolder() + u"/vault/index.json"_s);
        QVERIFY(index.contains("alice@example.com"));
        for (const QByteArray &secret : {QByteArray("rt_test_a1"), accessToken(alice), idToken(alice)})
            QVERIFY(!index.contains(secret));
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
