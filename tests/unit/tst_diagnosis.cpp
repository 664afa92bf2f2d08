// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "diagnosis/diagnosis.h"
#include "diagnosis/discretion.h"
#include "diagnosis/report.h"
#include "support/testtokens.h"
#include "text/language.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'348'800, Qt::UTC);

Account account(AccountState state = AccountState::Valid)
{
    Account account;
    account.id = {u"0a1b2c3d-1111-2222-3333-444455556666"_s, u"user-AbCdEf12345"_s};
    account.email = u"alice@example.com"_s;
    account.plan = u"plus"_s;
    account.isLive = true;
    account.state = state;
    account.validUntil = now.addDays(9);
    account.renewalAt = now.addDays(8);
    account.where = StoredIn::Keyring;
    return account;
}

//! One who is signed in, with nothing wrong.
Snapshot healthySnapshot()
{
    Snapshot snapshot;
    snapshot.revision = 1;
    snapshot.takenAt = now;
    snapshot.home.path = u"/home/alice/.codex"_s;
    snapshot.home.storeMode = u"keyring"_s;
    snapshot.accounts = {account()};
    snapshot.home.live = snapshot.accounts.first().id;
    return snapshot;
}

//! A desktop where all is as it should be.
Facts healthyFacts()
{
    Facts facts;
    facts.personFolder = u"/home/alice"_s;
    facts.user = u"alice"_s;
    facts.system = u"Debian GNU/Linux 12"_s;
    facts.desktop = u"XFCE"_s;
    facts.sessionType = u"wayland"_s;
    facts.hasDisplay = true;
    SessionFacts session;
    session.hasTrayHost = true;
    session.notificationServer = u"dunst 1.9"_s;
    session.notificationCapabilities = {u"actions"_s, u"body"_s};
    session.hasKeyring = true;
    session.hasCollection = true;
    session.keyringProgram = u"gnome-keyring-d"_s;
    facts.session = session;
    facts.hasHome = true;
    facts.storeSetBy = u"/home/alice/.codex/config.toml"_s;
    facts.storeSetAtLine = 3;
    facts.backend = u"https://chatgpt.com"_s;
    facts.dataFolder = u"/home/alice/.local/share/chatelaine"_s;
    facts.freeBytes = qint64(1) << 30;
    facts.issuer = u"https://auth.openai.com"_s;
    facts.logFile = u"/home/alice/.local/share/chatelaine/log/chatelaine.log"_s;
    return facts;
}

QStringList problemsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        if (finding.isProblem)
            ids << finding.id;
    }
    return ids;
}

Finding find(const QList<Finding> &findings, const QString &id)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.id == id; });
    return found == findings.end() ? Finding() : *found;
}

using Damage = void (*)(Snapshot &, Facts &);

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestDiagnosis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance()); } // one and many

    void findsNothingWrongWhereNothingIs()
    {
        const QList<Finding> findings = diagnose(healthySnapshot(), healthyFacts(), now);
        QCOMPARE(problemsOf(findings), QStringList());
        QCOMPARE(summaryText(findings), u"Nothing wrong was found."_s);
        QCOMPARE(find(findings, u"codexHome"_s).value, u"~/.codex"_s);
        QCOMPARE(find(findings, u"store"_s).value, u"keyring, by ~/.codex/config.toml, line 3; it can be read"_s);
        QCOMPARE(find(findings, u"keyring"_s).value, u"gnome-keyring-d, unlocked"_s);
        QVERIFY(find(findings, u"account.1"_s).value.startsWith("live; Valid until "_L1));
        QVERIFY(find(findings, u"account.1"_s).value.contains("Kept in the keyring"_L1));
        QVERIFY(find(findings, u"account.1"_s).value.contains("renewed at "_L1));
        QCOMPARE(find(findings, u"port1455"_s).value, u"free"_s);
        for (const Finding &finding : findings) {
            QVERIFY2(!finding.subject.isEmpty() && !finding.value.isEmpty(), qPrintable(finding.id));
            QVERIFY2(finding.remedy.isEmpty(), qPrintable(finding.id));
            QCOMPARE(std::count_if(findings.begin(), findings.end(),
                                   [&](const Finding &other) { return other.id == finding.id; }),
                     1);
        }
    }

    void namesEachThingThatIsWrong_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("words"); // among what is said
        const auto row = [](const char *name, const QString &id, const QString &words, Damage damage) {
            QTest::newRow(name) << damage << id << words;
        };
        row("no tray", u"tray"_s, u"AppIndicator"_s,
            [](Snapshot &, Facts &facts) { facts.session->hasTrayHost = false; });
        row("no notifications", u"notifications"_s, u"daemon"_s,
            [](Snapshot &, Facts &facts) { facts.session->notificationServer.clear(); });
        row("no xdg-open", u"browser"_s, u"xdg-utils"_s,
            [](Snapshot &, Facts &facts) { facts.hasBrowserOpener = false; });
        row("keyring locked", u"keyring"_s, u"Unlock it"_s, [](Snapshot &snapshot, Facts &facts) {
            facts.session->isCollectionLocked = true;
            snapshot.problems = {{ErrorCode::KeyringLocked}}; // told once
        });
        row("keyring silent", u"keyring"_s, u"does not answer"_s, [](Snapshot &snapshot, Facts &facts) {
            facts.session->isKeyringSilent = true;
            snapshot.problems = {{ErrorCode::KeyringTimeout}};
        });
        row("no default keyring", u"keyring"_s, u"make it the default"_s,
            [](Snapshot &, Facts &facts) { facts.session->hasCollection = false; });
        row("keyring gone", u"problem.KeyringUnavailable"_s, u"GNOME Keyring"_s, [](Snapshot &snapshot, Facts &facts) {
            facts.session->hasKeyring = false;
            snapshot.problems = {{ErrorCode::KeyringUnavailable}};
        });
        row("configuration", u"problem.ConfigInvalid"_s, u"line 3, column 7"_s, [](Snapshot &snapshot, Facts &) {
            snapshot.problems = {
                {ErrorCode::ConfigInvalid, u"/home/alice/.codex/config.toml"_s, u"line 3, column 7: bad"_s}};
        });
        row("in memory only", u"problem.StoreUnsupported"_s, u"cli_auth_credentials_store = \"file\""_s,
            [](Snapshot &snapshot, Facts &) {
                snapshot.problems = {{ErrorCode::StoreUnsupported, u"ephemeral"_s}};
            });
        row("backend", u"problem.NotAllowed"_s, u"Remove the line"_s, [](Snapshot &snapshot, Facts &) {
            snapshot.problems = {{ErrorCode::NotAllowed, u"chatgpt_base_url"_s, u"https://evil.example"_s}};
        });
        row("home missing", u"problem.HomeMissing"_s, u"Create that folder"_s, [](Snapshot &snapshot, Facts &) {
            snapshot.problems = {{ErrorCode::HomeMissing, u"/nowhere"_s}};
        });
        row("home of somebody else", u"problem.NotOurs"_s, u"another user"_s, [](Snapshot &snapshot, Facts &) {
            snapshot.problems = {{ErrorCode::NotOurs, u"/home/alice/.codex"_s, u"bob"_s}};
        });
        row("mode", u"problem.ReadableByOthers"_s, u"~/.codex/auth.json"_s, [](Snapshot &snapshot, Facts &) {
            snapshot.problems = {{ErrorCode::ReadableByOthers, u"/home/alice/.codex/auth.json"_s}};
        });
        row("hard link", u"problem.HardLinked"_s, u"other names"_s, [](Snapshot &snapshot, Facts &) {
            snapshot.problems = {{ErrorCode::HardLinked, u"/home/alice/.codex/auth.json"_s}};
        });
        row("clock", u"problem.ClockWrong"_s, u"Set the clock"_s, [](Snapshot &snapshot, Facts &) {
            snapshot.problems = {{ErrorCode::ClockWrong, u"600"_s}};
        });
        row("another home", u"problem.Corrupt"_s, u"damaged"_s, [](Snapshot &snapshot, Facts &) {
            HomeState other;
            other.path = u"/home/alice/work"_s;
            other.problems = {{ErrorCode::Corrupt, u"/home/alice/work/auth.json"_s, u"line 1"_s}};
            snapshot.otherHomes = {other};
        });
        row("a token in the environment", u"codexAccessToken"_s, u"Unset it"_s,
            [](Snapshot &, Facts &facts) { facts.hasTokenInEnvironment = true; });
        row("left by Codex", u"leavings"_s, u"2 files"_s, [](Snapshot &, Facts &facts) { facts.leavings = 2; });
        row("sign-in needed", u"account.1"_s, u"Sign in again"_s,
            [](Snapshot &snapshot, Facts &) { snapshot.accounts = {account(AccountState::SignInNeeded)}; });
        row("server out of reach", u"account.1"_s, u"Check the network"_s, [](Snapshot &snapshot, Facts &) {
            snapshot.accounts = {account(AccountState::Unreachable)};
            snapshot.accounts.first().trouble = Error{ErrorCode::Unreachable, u"auth.openai.com"_s, u"no route"_s};
        });
        row("port", u"port1455"_s, u"python3 (4711), so a sign-in takes port 1457"_s,
            [](Snapshot &, Facts &facts) { facts.portHolder = u"python3 (4711)"_s; });
        row("both ports", u"port1455"_s, u"nobody can sign in"_s, [](Snapshot &, Facts &facts) {
            facts.portHolder = u"chatelaine (1), codex (2)"_s;
            facts.secondPortHolder = u"uid 1001"_s;
        });
        row("certificates", u"network.certificates"_s, u"SSL_CERT_FILE"_s,
            [](Snapshot &, Facts &facts) { facts.unreadableCertificates = {u"SSL_CERT_FILE"_s}; });
        row("data folder", u"dataFolder"_s, u"read-only file system"_s, [](Snapshot &snapshot, Facts &facts) {
            facts.dataFolderError = Error{ErrorCode::FileUnwritable, facts.dataFolder, u"read-only file system"_s};
            snapshot.problems = {*facts.dataFolderError};
        });
        row("disk full", u"dataFolder"_s, u"Make room"_s, [](Snapshot &, Facts &facts) { facts.freeBytes = 4096; });
        row("settings", u"settings"_s, u"character 5"_s, [](Snapshot &snapshot, Facts &facts) {
            facts.settingsError =
                Error{ErrorCode::Corrupt, facts.dataFolder + u"/settings.json"_s, u"character 5: bad"_s};
            snapshot.problems = {*facts.settingsError};
        });
        row("journal", u"journal"_s, u"1 record, the oldest"_s,
            [](Snapshot &, Facts &facts) { facts.journal = {now.addSecs(-3600)}; });
        row("an answer for another account", u"journal.quarantined"_s, u"journal/7f3a holds an answer"_s,
            [](Snapshot &, Facts &facts) { facts.quarantined = {facts.dataFolder + u"/journal/7f3a"_s}; });
        row("journal out of reach", u"journal"_s, u"cannot be read"_s, [](Snapshot &, Facts &facts) {
            facts.journalError = Error{ErrorCode::FileUnreadable, facts.dataFolder + u"/journal"_s};
        });
    }
    void namesEachThingThatIsWrong()
    {
        QFETCH(const Damage, damage);
        QFETCH(const QString, id);
        QFETCH(const QString, words);
        Snapshot snapshot = healthySnapshot();
        Facts facts = healthyFacts();
        damage(snapshot, facts);
        const QList<Finding> findings = diagnose(snapshot, facts, now);
        QCOMPARE(problemsOf(findings), QStringList{id});
        QCOMPARE(findings.first().id, id); // what is wrong comes first
        QVERIFY(!findings.first().remedy.isEmpty());
        const QString said = findings.first().value + u'\n' + findings.first().remedy;
        QVERIFY2(said.contains(words), qPrintable(said));
        QCOMPARE(summaryText(findings), u"1 problem found."_s);
        QVERIFY(reportText(findings, now).contains(u"Problem: "_s + findings.first().subject));
        QVERIFY(!said.contains("/home/"_L1) && !said.contains("bob"_L1));
    }

    void callsNothingWrongThatOnlyIsSo_data()
    {
        QTest::addColumn<Damage>("change");
        const auto row = [](const char *name, Damage change) { QTest::newRow(name) << change; };
        row("no session, no display", [](Snapshot &, Facts &facts) {
            facts.session.reset();
            facts.hasDisplay = false;
            facts.hasBrowserOpener = false;
        });
        row("an older tray may be there", [](Snapshot &, Facts &facts) {
            facts.sessionType = u"x11"_s;
            facts.session->hasTrayHost = false;
        });
        row("a notification server sleeps", [](Snapshot &, Facts &facts) {
            facts.session->notificationServer.clear();
            facts.session->isNotificationServerStartable = true;
        });
        row("no keyring", [](Snapshot &snapshot, Facts &facts) {
            facts.session->hasKeyring = false;
            snapshot.problems = {{ErrorCode::KeptInFile, u"/home/alice/.codex/auth.json"_s}};
        });
        row("nobody is signed in", [](Snapshot &snapshot, Facts &) {
            snapshot.accounts.clear();
            snapshot.home.live.reset();
        });
        row("our own sign-in",
            [](Snapshot &, Facts &facts) { facts.portHolder = u"chatelaine (1), chatelainectl (2)"_s; });
        row("a renewal under way", [](Snapshot &, Facts &facts) { facts.journal = {now.addSecs(-30)}; });
        row("an API key", [](Snapshot &snapshot, Facts &) {
            snapshot.accounts = {account(AccountState::ApiKey)};
            snapshot.accounts.first().id = {u"apikey"_s, u"0123456789ab"_s};
        });
        row("the demo", [](Snapshot &snapshot, Facts &facts) {
            snapshot.isTestIssuer = true;
            facts.session.reset();
            facts.isTestIssuer = true;
            facts.isDemo = true;
        });
    }
    void callsNothingWrongThatOnlyIsSo()
    {
        QFETCH(const Damage, change);
        Snapshot snapshot = healthySnapshot();
        Facts facts = healthyFacts();
        change(snapshot, facts);
        QCOMPARE(problemsOf(diagnose(snapshot, facts, now)), QStringList());
    }

    void saysWhatToDoAboutEveryError()
    {
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            Snapshot snapshot = healthySnapshot();
            const auto code = static_cast<ErrorCode>(i);
            snapshot.problems = {{code, u"/a/subject"_s, u"a detail"_s}};
            const QList<Finding> findings = diagnose(snapshot, healthyFacts(), now);
            const QString id = u"problem."_s + QLatin1String(errorCodeName(code));
            const Finding finding = find(findings, id);
            QCOMPARE(finding.id, id);
            QVERIFY2(!finding.value.isEmpty(), qPrintable(id));
            QCOMPARE(finding.isProblem, code != ErrorCode::KeptInFile);
            QCOMPARE(finding.remedy.isEmpty(), !finding.isProblem);
        }
    }

    void countsKindsOfPrograms()
    {
        Facts facts = healthyFacts();
        RunningProgram program;
        program.workingDirectory = u"/home/alice/secret-project"_s;
        facts.programs = {program, program};
        program.kind = ProgramKind::IdeExtension;
        facts.programs.append(program);
        const QList<Finding> findings = diagnose(healthySnapshot(), facts, now);
        QCOMPARE(find(findings, u"programs"_s).value, u"command line: 2, IDE extension: 1"_s);
        QVERIFY(!reportText(findings, now).contains("secret-project"_L1));
    }

    void tellsNobodyWhoItIs()
    {
        Snapshot snapshot = healthySnapshot();
        Facts facts = healthyFacts();
        Account bob = account();
        bob.id = {u"99999999-1111-2222-3333-444455556666"_s, u"user-bob"_s};
        bob.email = u"bob@work.example"_s;
        bob.label = u"Bob at work"_s;
        bob.workspace = u"Acme Inc"_s;
        bob.isLive = false;
        snapshot.accounts.append(bob);
        snapshot.problems = {
            {ErrorCode::LiveElsewhere, u"ALICE@example.com"_s, u"/srv/alice/codex"_s},
            {ErrorCode::LiveElsewhere, bob.id.toString(), u"/home/alice"_s},
            {ErrorCode::AccountMismatch, u"carol@else.example"_s, u"12345678-1111-2222-3333-444455556666"_s},
            {ErrorCode::SecondSignIn, u"/home/alice/.codex/auth.json"_s, u"bob@work.example"_s},
            {ErrorCode::ServerRefused, u"auth.openai.com"_s, u"bad token %1"_s.arg(QString::fromLatin1(accessToken()))},
            {ErrorCode::Unverified, u"Acme Inc"_s},
        };
        facts.dataFolder = u"/srv/alice/data"_s;
        const QString report = reportText(diagnose(snapshot, facts, now), now);
        for (const QString &told : {u"alice"_s, u"bob"_s, u"carol"_s, u"@"_s, u"Acme"_s, u"at work"_s, u"eyJ"_s,
                                    u"-1111-2222-"_s, u"user-"_s, u"/home"_s})
            QVERIFY2(!report.contains(told, Qt::CaseInsensitive), qPrintable(told + u'\n' + report));
        QVERIFY(report.contains("Codex uses account 1 in another home too: /srv/user/codex."_L1));
        QVERIFY(report.contains("Codex uses account 2 in another home too: ~."_L1));
        QVERIFY(report.contains("/srv/user/data"_L1));
    }

    void isDiscreetAboutWholeWordsOnly()
    {
        Account one = account();
        one.id = {u"acc1"_s, u"u1"_s};
        Account two{.id = {u"acc2"_s, u"u2"_s}, .label = u"account"_s};
        const Discretion both({}, {}, {one, two});
        QCOMPARE(both(u"acc1/u1 and Account"_s), u"account 1 and account 2"_s); // nothing twice
        const Discretion discretion(u"/home/al"_s, u"al"_s, {one});
        QCOMPARE(discretion(u"/home/al/x, /home/alan/y, /home/al"_s), u"~/x, /home/alan/y, ~"_s);
        QCOMPARE(discretion(u"/srv/al/x and /srv/alan: all"_s), u"/srv/user/x and /srv/alan: all"_s);
        QCOMPARE(discretion(u"acc1 acc12 xacc1 acc1/u1"_s), u"account 1 acc12 xacc1 account 1"_s);
        QCOMPARE(discretion(u"u1 stays, as it could be any word"_s), u"u1 stays, as it could be any word"_s);
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
