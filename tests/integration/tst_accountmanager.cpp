// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountmanager.h"
#include "base/http.h"
#include "base/mainthread.h"
#include "base/worker.h"
#include "demo/demobrowser.h"
#include "demo/demoperson.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "support/codexhomefixture.h"
#include "support/patience.h"
#include "support/runningcodex.h"
#include "support/shiftedclock.h"
#include "support/testtokens.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <future>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

//! A whole program without a window: issuer, home, manager, and a browser that knows whom to choose.
struct Program : CodexHomeFixture
{
    SystemClock clock;
    Issuer issuer{clock};
    std::unique_ptr<LocalIssuer> server;
    NetworkHttp http;
    QString choice = u"alice-plus"_s; //!< empty: nobody comes back; "refuse"
    QList<QUrl> opened;
    std::vector<std::future<Result<DemoBrowser::Page>>> browsers;
    std::unique_ptr<AccountManager> manager;

    explicit Program(const QByteArray &config = {}, const QStringList &otherHomes = {})
    {
        writeConfig(config);
        IssuerBehaviour behaviour = issuer.behaviour();
        behaviour.redirectPorts.clear();
        issuer.setBehaviour(behaviour);
        server = *LocalIssuer::start(issuer);

        QProcessEnvironment environment = this->environment();
        environment.insert(u"CHATELAINE_ISSUER"_s, server->origin().toString());
        SignInOptions signIn;
        signIn.endpoints = *Endpoints::fromEnvironment(environment);
        signIn.ports = {0};
        signIn.mayCancelOthers = false;
        signIn.openBrowser = [this](const QUrl &address) {
            opened << address;
            if (choice.isEmpty())
                return true;
            browsers.push_back(std::async(std::launch::async, [this, address, who = choice] {
                DemoBrowser browser(http);
                return who == "refuse"_L1 ? browser.refuse(address) : browser.signIn(address, who);
            }));
            return true;
        };
        manager = std::make_unique<AccountManager>(
            ManagerOptions{{environment, etc(), dataFolder(), true, u"/proc"_s, otherHomes},
                           &codexKeyring,
                           &vaultKeyring,
                           &clock,
                           signIn});
    }
    ~Program()
    {
        manager.reset();
        for (auto &browser : browsers) {
            if (browser.valid())
                browser.wait();
        }
    }

    Result<Admitted> signInAs(const QString &who, Use use = Use::ForCodex,
                              const std::optional<ExpectedAccount> &expected = {})
    {
        choice = who;
        QFuture<Result<Admitted>> future = manager->signIn(use, expected);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(ErrorCode::Timeout);
        return future.result();
    }
    //! What the browser shows in the end. It is this thread that serves it.
    Result<DemoBrowser::Page> page()
    {
        using namespace std::chrono_literals;
        auto &browser = browsers.back();
        if (!QTest::qWaitFor([&] { return browser.wait_for(0s) == std::future_status::ready; }, 10'000))
            return failure(ErrorCode::Timeout);
        return browser.get();
    }
    bool shows(const QString &email)
    {
        return QTest::qWaitFor([&] { return manager->snapshot().live() && manager->snapshot().live()->email == email; },
                               10'000);
    }
};

//! As QtKeychain: a worker that asks it needs the main thread.
class NeedsTheMainThread final : public Keyring
{
public:
    KeyringState state() override { return KeyringState::Ok; }
    Result<std::optional<Secret>> read(const QString &service, const QString &account) override
    {
        return turn([&] { return memory.read(service, account); });
    }
    Result<> write(const QString &service, const QString &account, const Secret &secret) override
    {
        return turn([&] { return memory.write(service, account, secret); });
    }
    Result<bool> remove(const QString &service, const QString &account) override
    {
        return turn([&] { return memory.remove(service, account); });
    }

    MemoryKeyring memory;
    std::atomic<int> turns = 0;

private:
    template <typename Work>
    std::invoke_result_t<Work> turn(Work work)
    {
        ++turns;
        const auto start = [&](const Done<int> &done) { done(1); };
        const Result<int> answer = awaitMainThread<int>(start, std::chrono::seconds(30));
        return answer ? work() : std::unexpected(answer.error());
    }
};

//! A Codex that uses \a home; \a token: that it was given one.
RunningCodex codexIn(const CodexHomeFixture &home, const QString &token = {})
{
    QProcessEnvironment environment;
    environment.insert(u"CODEX_HOME"_s, home.homePath());
    if (!token.isEmpty())
        environment.insert(u"CODEX_ACCESS_TOKEN"_s, token);
    return RunningCodex(home.folder.filePath(u"bin/codex"_s), environment);
}

QList<qint64> pidsOf(const QList<RunningSession> &sessions)
{
    QList<qint64> pids;
    for (const RunningSession &session : sessions)
        pids << session.program.pid;
    return pids;
}

} // namespace

class TestAccountManager final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesWhatIsThere()
    {
        Program program;
        // The first may come before anybody can listen.
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().revision, 1u, patience);
        QSignalSpy changes(program.manager.get(), &AccountManager::snapshotChanged);
        QVERIFY(!program.manager->snapshot().live());

        // Nothing new is no news.
        program.manager->refresh();
        program.manager->refresh();
        QVERIFY(CodexHomeFixture::write(program.authFile(), authJson()));
        program.manager->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(program.manager->snapshot().live(), patience);
        QCOMPARE(program.manager->snapshot().revision, 2u);
        QCOMPARE(changes.size(), 1);
    }

    void signsIn()
    {
        Program program;
        const Result<Admitted> admitted = program.signInAs(u"alice-plus"_s);
        QVERIFY(admitted);
        QVERIFY(admitted->account.isLive);
        QVERIFY(program.shows(admitted->account.email));
        QCOMPARE(program.manager->snapshot().signIn, SignInPhase::None);
        const Result<DemoBrowser::Page> page = program.page();
        QVERIFY(page);
        QCOMPARE(page->status, 200);
        QCOMPARE(program.issuer.count(RequestKind::Exchange), 1);
    }

    void showsWhatIsWaitedFor()
    {
        Program program;
        program.choice.clear();
        QFuture<Result<Admitted>> future = program.manager->signIn(Use::ForCodex);
        QTRY_VERIFY_WITH_TIMEOUT(program.manager->snapshot().signInAddress.isValid(), patience);
        QCOMPARE(program.manager->snapshot().signIn, SignInPhase::Waiting);
        QCOMPARE(program.opened.value(0), program.manager->snapshot().signInAddress);

        program.manager->cancelSignIn();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().signIn, SignInPhase::None, patience);
        QVERIFY(!program.manager->snapshot().signInAddress.isValid());
    }

    void aNewSignInMendsTheHomeThatUsesTheAccount()
    {
        QTemporaryDir other;
        const QString path = QFileInfo(other.path()).canonicalFilePath();
        Program program({}, {path});
        // Of yesterday: of two that were made in one second nobody can tell which is newer.
        ShiftedClock yesterday;
        yesterday.setAhead(-24 * 3600);
        Issuer issuer(yesterday);
        issuer.setOrigin(program.issuer.origin());
        const Credential old = Credential::fromTokens(*issuer.signIn(u"alice-plus"_s), yesterday.now());
        QVERIFY(CodexHomeFixture::write(path + u"/auth.json"_s, old.toFileJson()));
        program.manager->refresh();
        const AccountId alice = identify(old).account;
        QTRY_VERIFY_WITH_TIMEOUT(program.manager->snapshot().find(alice), 10'000);
        QVERIFY(!program.manager->snapshot().find(alice)->isLive);

        const Result<Admitted> admitted = program.signInAs(u"alice-plus"_s, Use::Keep, ExpectedAccount{alice, {}});
        QVERIFY(admitted);
        const auto inUse = [&] {
            return Credential::parse(CodexHomeFixture::read(path + u"/auth.json"_s), path)
                .value_or(old)
                .refreshFingerprint();
        };
        QTRY_VERIFY_WITH_TIMEOUT(inUse() != old.refreshFingerprint(), 10'000);
        QVERIFY(!program.manager->snapshot().live());
    }

    void aSecondWishRaisesTheFirst()
    {
        Program program;
        program.choice.clear();
        QFuture<Result<Admitted>> first = program.manager->signIn(Use::ForCodex);
        QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, patience);
        program.choice = u"alice-plus"_s;
        QFuture<Result<Admitted>> second = program.manager->signIn(Use::ForCodex);
        QCOMPARE(program.opened.size(), 2);
        QCOMPARE(program.opened[0], program.opened[1]);
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && second.isFinished(), patience);
        QVERIFY(first.result() && second.result());
        QCOMPARE(program.issuer.count(RequestKind::Exchange), 1);
    }

    void canBeCancelledBeforeItBegan()
    {
        Program program;
        QFuture<Result<Admitted>> future = program.manager->signIn(Use::ForCodex);
        program.manager->cancelSignIn();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        // And the next one is not disturbed by what the first left under way.
        QVERIFY(program.signInAs(u"bob-acme"_s));
        QCOMPARE(program.opened.size(), 1);
    }

    void doesNotSendAnybodyToTheBrowserInVain_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("ephemeral") << QByteArray("cli_auth_credentials_store = \"ephemeral\"\n")
                                   << ErrorCode::StoreUnsupported;
        QTest::newRow("broken") << QByteArray("cli_auth_credentials_store = \n") << ErrorCode::ConfigInvalid;
        QTest::newRow("API keys only") << QByteArray("forced_login_method = \"api\"\n")
                                       << ErrorCode::LoginMethodRestricted;
    }
    void doesNotSendAnybodyToTheBrowserInVain()
    {
        QFETCH(QByteArray, config);
        QFETCH(ErrorCode, code);
        Program program(config);
        const Result<Admitted> admitted = program.signInAs(u"alice-plus"_s);
        QCOMPARE(admitted.error().code, code);
        QVERIFY(program.opened.isEmpty());
    }

    void aRefusalChangesNothing()
    {
        Program program;
        QVERIFY(program.signInAs(u"alice-plus"_s));
        const QByteArray before = CodexHomeFixture::read(program.authFile());
        QCOMPARE(program.signInAs(u"refuse"_s).error().code, ErrorCode::SignInRefused);
        QCOMPARE(program
                     .signInAs(u"alice-acme"_s, Use::ForCodex,
                               ExpectedAccount{program.manager->snapshot().live()->id, u"alice"_s})
                     .error()
                     .code,
                 ErrorCode::AccountMismatch);
        QCOMPARE(CodexHomeFixture::read(program.authFile()), before);
        QTRY_VERIFY_WITH_TIMEOUT(QDir(program.dataFolder() + u"/journal"_s).isEmpty(), patience);
    }

    void asksForTheWorkspaceThatCodexAllows()
    {
        const DemoPerson *atWork = findDemoPerson(u"alice-acme"_s);
        QVERIFY(atWork);
        Program program("forced_chatgpt_workspace_id = \"" + atWork->accountId.toUtf8() + "\"\n");
        QVERIFY(program.signInAs(u"alice-acme"_s));
        QVERIFY(program.opened.value(0).query().contains("allowed_workspace_id="_L1 + atWork->accountId));
    }

    void threeAccountsComeAndGo()
    {
        Program program;
        const Result<Admitted> alice = program.signInAs(u"alice-plus"_s);
        QVERIFY(alice);
        const Result<Admitted> atWork = program.signInAs(u"alice-acme"_s, Use::ForCodexIfFree);
        QVERIFY(atWork);
        QVERIFY(!atWork->account.isLive);
        const Result<Admitted> bob = program.signInAs(u"bob-acme"_s);
        QVERIFY(bob);
        QCOMPARE(bob->displaced->id, alice->account.id);
        QVERIFY(program.shows(bob->account.email));
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().accounts.size(), 3, patience);

        QFuture<Result<Admitted>> back = program.manager->switchTo(alice->account.id, {});
        QTRY_VERIFY_WITH_TIMEOUT(back.isFinished(), patience);
        QVERIFY(back.result());
        QVERIFY(program.shows(alice->account.email));

        QFuture<Result<bool>> out = program.manager->signOut();
        QTRY_VERIFY_WITH_TIMEOUT(out.isFinished(), patience);
        QVERIFY(out.result().value_or(false));
        QTRY_VERIFY_WITH_TIMEOUT(!program.manager->snapshot().live(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().accounts.size(), 2, patience);
        QCOMPARE(program.issuer.count(RequestKind::Revoke), 0); // removing is not revoking
    }

    void followsWhoKeepsTheOldAccount()
    {
        if (!ProgramWatch::isSupported())
            QSKIP("this kernel has no pidfd_open");
        Program program;
        const Result<Admitted> alice = program.signInAs(u"alice-plus"_s);
        QVERIFY(alice);
        QVERIFY(program.signInAs(u"bob-acme"_s, Use::Keep));
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().accounts.size(), 2, patience);
        QVERIFY(program.shows(alice->account.email));
        const AccountId bob{findDemoPerson(u"bob-acme"_s)->accountId, findDemoPerson(u"bob-acme"_s)->userId};

        RunningCodex first = codexIn(program);
        RunningCodex second = codexIn(program);
        const RunningCodex own = codexIn(program, u"at-x"_s);
        QVERIFY(first.pid() > 0 && second.pid() > 0 && own.pid() > 0);
        const QList<qint64> both{std::min(first.pid(), second.pid()), std::max(first.pid(), second.pid())};
        QVERIFY(program.manager->snapshot().sessions.isEmpty());

        // Whoever switches: another program of ours, that this one knows nothing of.
        const AccountBook book = AccountBook(Workplace({program.environment(), program.etc(), program.dataFolder()},
                                                       program.codexKeyring, &program.vaultKeyring, program.clock));
        const auto switchTo = [&](const AccountId &account) {
            return onWorker([&] { return book.switchTo(account, {.mayLose = true}).has_value(); });
        };
        QVERIFY(switchTo(bob));
        QTRY_COMPARE_WITH_TIMEOUT(pidsOf(program.manager->snapshot().sessions), both, 20'000);
        QCOMPARE(program.manager->snapshot().sessions.first().keeps, alice->account.id);
        QCOMPARE(program.manager->snapshot().programs.size(), 3);

        // Told by the kernel, not asked for.
        first.end();
        QTRY_COMPARE_WITH_TIMEOUT(pidsOf(program.manager->snapshot().sessions), QList{second.pid()}, patience);
        QCOMPARE(program.manager->snapshot().programs.size(), 2);

        QVERIFY(switchTo(alice->account.id));
        QTRY_VERIFY_WITH_TIMEOUT(program.manager->snapshot().sessions.isEmpty(), 20'000);
        QCOMPARE(program.manager->snapshot().programs.size(), 2);
    }

    void tellsWhoUsesTheHomeWhenSomebodyLooks()
    {
        if (!ProgramWatch::isSupported())
            QSKIP("this kernel has no pidfd_open");
        Program program;
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().revision, 1u, patience);
        RunningCodex codex = codexIn(program);
        QVERIFY(codex.pid() > 0);
        program.manager->refresh();
        QVERIFY(CodexHomeFixture::write(program.authFile(), authJson()));
        QTRY_VERIFY_WITH_TIMEOUT(program.manager->snapshot().live(), patience);
        QVERIFY(program.manager->snapshot().programs.isEmpty()); // nobody looked

        program.manager->look();
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().programs.size(), 1, patience);
        QCOMPARE(program.manager->snapshot().programs.first().pid, codex.pid());
        QVERIFY(program.manager->snapshot().sessions.isEmpty());
        codex.end();
        QTRY_VERIFY_WITH_TIMEOUT(program.manager->snapshot().programs.isEmpty(), patience);
    }

    void leavesNoBrowserWaitingWhenItGoes()
    {
        using namespace std::chrono_literals;
        Program program;
        program.issuer.failNext(RequestKind::Exchange, fault::held());
        QFuture<Result<Admitted>> future = program.manager->signIn(Use::ForCodex);
        QTRY_COMPARE_WITH_TIMEOUT(program.manager->snapshot().signIn, SignInPhase::Finishing, patience);
        program.manager.reset();
        QVERIFY(program.browsers.front().wait_for(5s) == std::future_status::ready);
        QVERIFY(!program.browsers.front().get());
    }

    void storesWhatWasBegunWhenItGoes()
    {
        NeedsTheMainThread keyring;
        CodexHomeFixture home;
        SystemClock clock;
        const Credential credential = *Credential::parse(authJson(), u"test"_s);
        const AccountId account = identify(credential).account;
        QVERIFY(AccountBook(Workplace({home.environment(), home.etc(), home.dataFolder()}, home.codexKeyring,
                                      &home.vaultKeyring, clock))
                    .admit(credential, Use::Keep));
        // The index names the keyring, where the item is now.
        QVERIFY(keyring.memory.write(u"Chatelaine"_s, u"Chatelaine/"_s + account.toString(),
                                     Secret(credential.toKeyringJson())));
        auto manager = std::make_unique<AccountManager>(ManagerOptions{
            {home.environment(), home.etc(), home.dataFolder()}, &home.codexKeyring, &keyring, &clock, {}});
        manager->switchTo(account, {});
        // Not a turn of the event loop for it before the end: it is answered while the manager goes.
        const QDeadlineTimer limit(10'000);
        while (keyring.turns == 0 && !limit.hasExpired())
            QThread::yieldCurrentThread();
        manager.reset();
        QVERIFY(!limit.hasExpired());
        QVERIFY(CodexHomeFixture::read(home.authFile()) == credential.toFileJson());
    }

    void mayGoWhileASignInIsUnderWay()
    {
        Program program;
        program.choice.clear();
        QFuture<Result<Admitted>> future = program.manager->signIn(Use::ForCodex);
        QTRY_COMPARE_WITH_TIMEOUT(program.opened.size(), 1, patience);
        program.manager.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestAccountManager)
#include "tst_accountmanager.moc"
