// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/accounttext.h"
#include "text/errortext.h"
#include "tray/accountlines.h"
#include "tray/details.h"
#include "tray/lines.h"
#include "tray/rows.h"
#include "tray/tray/traymenu.h"
#include "tray/window/switchdialog.h"

#include <QTest>

#include <ctime>
#include <functional>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Account alice()
{
    Account account;
    account.id = {u"acc-personal"_s, u"user-alice"_s};
    account.email = u"alice@example.com"_s;
    account.plan = u"plus"_s;
    account.isLive = true;
    account.state = AccountState::Valid;
    account.validUntil = QDateTime(QDate(2026, 12, 14), QTime(9, 12), Qt::UTC);
    account.where = StoredIn::Keyring;
    return account;
}

Account bob()
{
    Account account = alice();
    account.id = {u"acc-acme"_s, u"user-bob"_s};
    account.email = u"bob@example.com"_s;
    account.workspace = u"Acme"_s;
    account.plan = u"business"_s;
    account.isLive = false;
    return account;
}

//! \a count accounts; the one at \a live is live.
QList<Account> many(int count, int live)
{
    QList<Account> accounts;
    for (int i = 0; i < count; ++i) {
        accounts << bob();
        accounts.last().id.user = u"user-%1"_s.arg(i);
        accounts.last().label = u"Account %1"_s.arg(i);
        accounts.last().isLive = i == live;
    }
    return accounts;
}

RunningProgram codex(qint64 pid)
{
    RunningProgram program{.pid = pid, .name = u"codex"_s, .startedAt = now.addSecs(-4200)};
    program.workingDirectory = u"/srv/project"_s;
    program.codexHome = u"/home/a/.codex"_s;
    return program;
}

View with(const QList<Account> &accounts)
{
    View view;
    view.snapshot.revision = 1;
    view.snapshot.home.path = u"/home/a/.codex"_s;
    view.snapshot.accounts = accounts;
    return view;
}

View broken(StoreState store, const Error &error, const QList<Account> &accounts = {})
{
    View view = with(accounts);
    view.snapshot.home.store = store;
    view.snapshot.home.isStoredInKnown = !accounts.isEmpty();
    view.snapshot.problems = {error};
    return view;
}

View changed(View view, const std::function<void(View &)> &change)
{
    change(view);
    return view;
}

//! The rows as a person reads them: what can be done stands in brackets.
QString drawn(const View &view)
{
    QStringList lines;
    for (const Row &row : rowsOf(view, now)) {
        const QString mark = row.id == RowId::Account ? (row.isChecked ? u"(•) "_s : u"( ) "_s) : QString();
        lines << (isAction(row.id) ? u'[' + mark + row.text + u']' : row.text);
    }
    return lines.join(u'\n');
}

const QString rest = u"\n[Open Chatelaine]\n[Settings…]\n[Quit]"_s;
const QString renewable = u"\n[Open Chatelaine]\n[Renew sign-in now]\n[Settings…]\n[Quit]"_s;
const QString valid = u"alice@example.com (Plus)\nValid until 14 Dec 09:12"_s;
const QString actions = u"\n[Add account…]"_s;
const QString both = u"\n[(•) Plus — alice@example.com]\n[( ) Acme — bob@example.com]\n[Add account…]"_s;

} // namespace

class TestMenuRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        ::tzset();
    }

    void saysHowThingsStand_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<Mark>("mark");

        const Error locked{ErrorCode::KeyringLocked};
        QTest::newRow("nothing read yet") << View() << u"Looking for your sign-in…"_s + rest << Mark::Working;
        QTest::newRow("nobody") << with({}) << u"Not signed in\n[Sign in…]"_s + rest << Mark::Nobody;
        QTest::newRow("valid") << with({alice()}) << valid + actions + renewable << Mark::Valid;

        Account expired = alice();
        expired.state = AccountState::Expired;
        expired.validUntil = now.addSecs(-3600);
        QTest::newRow("expired") << with({expired})
                                 << u"alice@example.com (Plus)\nExpired since 11:00; it is renewed at the next use\n"
                                    "[Sign in again…]"_s
                + actions + renewable
                                 << Mark::Expiring;

        Account needed = alice();
        needed.state = AccountState::SignInNeeded;
        QTest::newRow("sign-in needed") << with({needed})
                                        << u"alice@example.com (Plus)\nValid until 14 Dec 09:12, then sign in again: "
                                           u"it cannot be renewed any more\n"
                                           "[Sign in again…]"_s
                + actions + rest << Mark::SignInNeeded;

        Account unreachable = alice();
        unreachable.state = AccountState::Unreachable;
        Account refused = alice();
        refused.state = AccountState::Expiring;
        refused.trouble = Error{ErrorCode::ServerFailed, u"auth.openai.com"_s, u"503: busy"_s};
        refused.nextTryAt = now.addSecs(120);
        QTest::newRow("could not be renewed yet")
            << with({refused})
            << u"alice@example.com (Plus)\nValid until 14 Dec 09:12, and could not be renewed yet; next try at 12:02\n"
               "auth.openai.com has trouble of its own (503: busy)."_s
                + actions + renewable
            << Mark::Expiring;

        QTest::newRow("server out of reach")
            << with({unreachable})
            << u"alice@example.com (Plus)\nThe server cannot be reached; valid until 14 Dec 09:12"_s + actions
                + renewable
            << Mark::Offline;

        Account apiKey;
        apiKey.id = {u"apikey"_s, u"0123456789ab"_s};
        apiKey.isLive = true;
        apiKey.state = AccountState::ApiKey;
        apiKey.where = StoredIn::File;
        QTest::newRow("API key") << with({apiKey})
                                 << u"API key\nAPI key, without an end that is known"_s + actions + rest << Mark::Valid;

        // A store that cannot be read is not "signed out".
        QTest::newRow("keyring locked") << broken(StoreState::Locked, locked)
                                        << u"The keyring is locked\n[Check again]"_s + rest << Mark::Locked;
        QTest::newRow("no keyring") << broken(StoreState::Unavailable, {ErrorCode::KeyringUnavailable})
                                    << u"The keyring cannot be used\n[Check again]"_s + rest << Mark::SignInNeeded;
        QTest::newRow("silent keyring") << broken(StoreState::Timeout, {ErrorCode::KeyringTimeout})
                                        << u"The keyring does not answer\n[Check again]"_s + rest << Mark::SignInNeeded;
        QTest::newRow("damaged file") << broken(StoreState::Corrupt,
                                                {ErrorCode::Corrupt, u"/home/a/.codex/auth.json"_s, u"line 1"_s})
                                      << u"What Codex stored cannot be understood\n[Sign in…]\n[Check again]"_s + rest
                                      << Mark::SignInNeeded;
        QTest::newRow("wrong configuration")
            << broken(StoreState::Corrupt, {ErrorCode::ConfigInvalid, u"/home/a/.codex/config.toml"_s, u"line 1"_s})
            << u"Codex's configuration has a mistake\n[Check again]"_s + rest << Mark::SignInNeeded;
        QTest::newRow("store of Codex's own")
            << broken(StoreState::Unsupported, {ErrorCode::StoreUnsupported, u"ephemeral"_s})
            << u"Codex keeps its sign-in where only Codex can read it\n[Check again]"_s + rest << Mark::SignInNeeded;
        QTest::newRow("foreign owner") << broken(StoreState::ReadOnly, {ErrorCode::NotOurs, u"/home/a"_s, u"eve"_s})
                                       << u"The Codex home belongs to somebody else\n[Check again]"_s + rest
                                       << Mark::SignInNeeded;
        QTest::newRow("locked, others known")
            << changed(broken(StoreState::Locked, locked), [](View &view) { view.snapshot.accounts = {bob()}; })
            << u"The keyring is locked\n[Check again]\n[( ) Acme — bob@example.com]"_s + rest << Mark::Locked;
        QTest::newRow("mixed") << broken(StoreState::Mixed, {ErrorCode::Mixed}, {alice()})
                               << valid
                + u"\nThe sign-in that Codex uses holds tokens of two different accounts.\n[Sign in again…]"_s + actions
                + rest << Mark::SignInNeeded;
        QTest::newRow("no refresh token")
            << changed(with({alice()}),
                       [](View &view) {
                           view.snapshot.problems = {{ErrorCode::Incomplete, u"refresh_token"_s}};
                       })
            << valid + u"\nThe sign-in lacks its refresh_token, so Codex could not use it.\n[Sign in again…]"_s
                + actions + rest
            << Mark::SignInNeeded;
        QTest::newRow("kept in a file") << changed(
            with({alice()}),
            [](View &view) {
                view.snapshot.problems = {{ErrorCode::KeptInFile, u"/h/auth.json"_s}};
            })
                                        << valid
                + u"\nNo keyring answers, so the sign-in is kept in the file /h/auth.json, wh…"_s + actions + renewable
                                        << Mark::Valid;

        QTest::newRow("getting ready") << changed(with({}),
                                                  [](View &view) { view.snapshot.signIn = SignInPhase::Waiting; })
                                       << u"Not signed in\nWaiting for the browser…\n[Cancel sign-in]"_s + rest
                                       << Mark::Working;
        QTest::newRow("waiting for the browser") << changed(with({}),
                                                            [](View &view) {
                                                                view.snapshot.signIn = SignInPhase::Waiting;
                                                                view.snapshot.signInAddress =
                                                                    QUrl(u"https://auth.openai.com/oauth/authorize"_s);
                                                            })
                                                 << u"Not signed in\nWaiting for the browser…\n"
                                                    "[Open the browser again]\n[Copy the address]\n[Cancel sign-in]"_s
                + rest << Mark::Working;
        QTest::newRow("finishing") << changed(with({alice()}),
                                              [](View &view) { view.snapshot.signIn = SignInPhase::Finishing; })
                                   << valid + u"\nFinishing the sign-in…\n[Cancel sign-in]"_s + renewable
                                   << Mark::Working;
        QTest::newRow("test issuer") << changed(with({}), [](View &view) { view.snapshot.isTestIssuer = true; })
                                     << u"Test issuer: no real accounts\nNot signed in\n[Sign in…]"_s + rest
                                     << Mark::Nobody;
        QTest::newRow("two accounts") << with({alice(), bob()}) << valid + both + renewable << Mark::Valid;
        QTest::newRow("nobody, but kept")
            << with({bob()}) << u"Not signed in\n[Sign in…]\n[( ) Acme — bob@example.com]"_s + rest << Mark::Nobody;
        QTest::newRow("a switch") << changed(with({alice(), bob()}), [](View &view) { view.switchingTo = bob(); })
                                  << valid + u"\nSwitching to Acme — bob@example.com…"_s + both + renewable
                                  << Mark::Working;
        QTest::newRow("a question") << changed(with({alice(), bob()}), [](View &view) { view.offer = bob(); })
                                    << valid
                + u"\nbob@example.com signed in. Use it for Codex?\n"
                  "[Use bob@example.com]\n[Keep alice@example.com]"_s
                + both + renewable << Mark::Valid;
        QTest::newRow("after a switch") << changed(
            with({alice(), bob()}),
            [](View &view) {
                view.snapshot.sessions = {{codex(4121), bob().id, AfterSwitch::KeepsAccount}};
            }) << valid + u"\nStill running as bob@example.com: codex (pid 4121, since 10:50)"_s + both + renewable
                                        << Mark::Valid;
        QTest::newRow("a question that answered itself")
            << changed(with({alice()}), [](View &view) { view.offer = alice(); }) << valid + actions + renewable
            << Mark::Valid;
        QTest::newRow("a sign-in that failed")
            << changed(with({}),
                       [](View &view) {
                           view.failure = {ErrorCode::PortBusy, u"1455"_s, u"nc, pid 42"_s};
                       })
            << u"Not signed in\nPort 1455 of this computer is in use (nc, pid 42), and the browser must…\n"
               "[Sign in…]\n[Dismiss]"_s
                + rest
            << Mark::Nobody;
        QTest::newRow("no tray") << changed(with({}), [](View &view) { view.hasTray = false; })
                                 << u"Not signed in\n"
                                    "This desktop shows no tray icons: closing the window quits Chatelaine.\n"
                                    "[Sign in…]"_s
                + rest << Mark::Nobody;
    }
    void saysHowThingsStand()
    {
        QFETCH(View, view);
        QTEST(drawn(view), "rows");
        QTEST(markOf(view), "mark");
    }

    void everyRowIsThereOnceAndInOrder()
    {
        View view = with({alice(), bob()});
        view.offer = bob();
        view.failure = Error{ErrorCode::Timeout};
        const QList<Row> rows = rowsOf(view, now);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const bool isNext = rows.at(i - 1).id == RowId::Account && rows.at(i).id == RowId::Account;
            QVERIFY(isNext || rows.at(i - 1).id < rows.at(i).id);
        }
    }

    void tellsTheWholeWhereThereIsRoom()
    {
        const Error error{ErrorCode::PortBusy, u"1455"_s, u"nc, pid 42"_s};
        View view = with({alice(), bob(), bob()});
        view.failure = error;
        for (const Row &row : rowsOf(view, now)) {
            if (row.id == RowId::Problem)
                QCOMPARE(row.whole, errorText(error));
            if (row.id == RowId::Validity)
                QCOMPARE(row.hint, exactTimeText(alice().validUntil));
        }
    }

    void takesNoMarkupFromNames()
    {
        QCOMPARE(plainToolTip(u"Tom & Co"_s), u"Tom & Co"_s);
        QCOMPARE(plainToolTip(u"<b>Tom</b>\n& Co"_s), u"<qt>&lt;b&gt;Tom&lt;/b&gt;<br>&amp; Co</qt>"_s);
    }

    void tellsWhatIsWrongInAnotherHomeWhereNothingElseIs()
    {
        View view = with({alice()});
        const Error damaged{ErrorCode::Corrupt, u"/srv/.codex/auth.json"_s, u"no JSON"_s};
        view.snapshot.otherHomes = {HomeState{.path = u"/srv/.codex"_s, .problems = {damaged}}};
        const auto problem = [&]() -> QString {
            for (const Row &row : rowsOf(view, now)) {
                if (row.id == RowId::Problem)
                    return row.whole;
            }
            return {};
        };
        QCOMPARE(problem(), QString(u"/srv/.codex: "_s + errorText(damaged)));
        const Error busy{ErrorCode::PortBusy, u"1455"_s, {}};
        view.failure = busy;
        QCOMPARE(problem(), errorText(busy));
    }

    void namesWhomAnActionIsAbout()
    {
        View view = with({alice(), bob()});
        view.offer = bob();
        for (const Row &row : rowsOf(view, now)) {
            if (row.id == RowId::RefreshNow)
                QCOMPARE(row.account.toString(), alice().id.toString());
            if (row.id == RowId::UseOffered)
                QCOMPARE(row.account.toString(), bob().id.toString());
        }
    }

    void keepsLinesShort()
    {
        Account account = alice();
        account.email = QString(250, u'x') + u"@example.com"_s;
        View view = with({account, bob()});
        view.offer = account;
        view.offer->id = bob().id;
        for (const Row &row : rowsOf(view, now))
            QVERIFY2(row.text.size() <= 80, qPrintable(row.text));
        QVERIFY(rowsOf(view, now).first().text.endsWith(u"@example.com (Plus)"_s));
        QVERIFY(rowsOf(view, now).first().whole.contains(account.email));
        QVERIFY(toolTipOf(view, now).size() <= 127);
    }

    // What a token says must not break a line or turn it around.
    void longWordsCanBeBroken()
    {
        const QString word(50, u'x');
        QCOMPARE(breakable(u"a short one"_s), u"a short one"_s);
        QCOMPARE(breakable(word).split(QChar(0x200b)), QStringList({word.left(20), word.left(20), word.left(10)}));
        // Nothing is cut in half.
        const QString emoji = QString(19, u'x') + QString::fromUcs4(U"\U0001F511\U0001F511");
        QCOMPARE(breakable(emoji).split(QChar(0x200b)).join(QString()), emoji);
        QVERIFY(!breakable(emoji).contains(QString(QChar(0xd83d)) + QChar(0x200b)));
    }

    void namesStayOnTheirLine()
    {
        Account account = alice();
        account.email = u"a\nb\u202Ec@example.com"_s;
        QCOMPARE(rowsOf(with({account}), now).first().text, u"a b c@example.com (Plus)"_s);
    }

    void aLineTellsAccountsApart_data()
    {
        QTest::addColumn<QList<Account>>("accounts");
        QTest::addColumn<QStringList>("lines");
        Account labelled = alice();
        labelled.label = u"Personal"_s;
        Account atWork = bob();
        atWork.email = alice().email;
        Account elsewhere = alice();
        elsewhere.id.workspace = u"0123456789"_s;
        elsewhere.isLive = false;
        Account bare;
        bare.id = {u"apikey"_s, u"0123456789ab"_s};
        bare.state = AccountState::ApiKey;
        Account other = bare;
        other.id.user = u"ba9876543210"_s;
        Account ended = bob();
        ended.state = AccountState::SignInNeeded;
        Account taken = bob();
        taken.isUnverified = true;
        Account away = bob();
        away.otherHomes = {u"/srv/.codex"_s};
        QTest::newRow("a label") << QList{labelled} << QStringList{u"Personal — alice@example.com"_s};
        QTest::newRow("a workspace, and a plan")
            << QList{alice(), atWork} << QStringList{u"Plus — alice@example.com"_s, u"Acme — alice@example.com"_s};
        QTest::newRow("nothing but the id")
            << QList{alice(), elsewhere}
            << QStringList{u"Plus acc-pers — alice@example.com"_s, u"Plus 01234567 — alice@example.com"_s};
        QTest::newRow("API keys") << QList{bare, other} << QStringList{u"API key 01234567"_s, u"API key ba987654"_s};
        QTest::newRow("ended") << QList{ended} << QStringList{u"Acme — bob@example.com · sign in again"_s};
        QTest::newRow("taken out") << QList{taken} << QStringList{u"Acme — bob@example.com · not verified"_s};
        QTest::newRow("elsewhere") << QList{away} << QStringList{u"Acme — bob@example.com · used in /srv/.codex"_s};
    }
    void aLineTellsAccountsApart()
    {
        QFETCH(QList<Account>, accounts);
        QStringList lines;
        for (const AccountLine &line : accountLines(with(accounts).snapshot, now))
            lines << line.text();
        QTEST(lines, "lines");
    }

    // One e-mail in two workspaces.
    void aQuestionTellsAccountsApart()
    {
        Account atWork = bob();
        atWork.email = alice().email;
        View view = with({alice(), atWork});
        view.offer = atWork;
        const QString rows = drawn(view);
        QVERIFY(rows.contains(u"\nAcme — alice@example.com signed in. Use it for Codex?\n[Use Acme]\n[Keep Plus]\n"_s));
    }

    void showsSixAccountsAndTheLiveOneAmongThem()
    {
        QCOMPARE(drawn(with(many(6, 0))).count(u"Account "_s), 6 + 1); // and the headline
        QVERIFY(!drawn(with(many(6, 0))).contains(u"More accounts…"_s));
        const QString rows = drawn(with(many(8, 7)));
        QCOMPARE(rows.count(u") Account "_s), 6);
        QVERIFY(rows.contains(u"[( ) Account 4 — bob@example.com]\n[(•) Account 7 — bob@example.com]\n"
                              "[More accounts…]"_s));
    }

    void offersOtherHomesToWhoIsUsedInNone()
    {
        View view = with({alice(), bob()});
        view.snapshot.otherHomes = {HomeState{.path = u"/srv/.codex"_s}};
        QVERIFY(detailsOf(view, alice().id, now)->homes.isEmpty()); // who is live here
        const QList<Row> homes = detailsOf(view, bob().id, now)->homes;
        QCOMPARE(homes.size(), 1);
        QCOMPARE(homes.first().text, u"Use it in /srv/.codex"_s);
        QCOMPARE(homes.first().home, u"/srv/.codex"_s);
        QVERIFY(homes.first().id == RowId::SwitchTo && homes.first().account == bob().id);
        view.snapshot.accounts.last().otherHomes = {u"/srv/.codex"_s};
        QVERIFY(detailsOf(view, bob().id, now)->homes.isEmpty()); // where it is already
    }

    void otherHomesHaveTheirOwn()
    {
        View view = with({alice(), bob()});
        view.snapshot.accounts.last().otherHomes = {u"/srv/.codex"_s};
        QVERIFY(otherHomesOf(view, now).isEmpty());
        view.snapshot.otherHomes = {HomeState{.path = u"/srv/.codex"_s}};
        const QList<HomeRows> homes = otherHomesOf(view, now);
        QCOMPARE(homes.size(), 1);
        QCOMPARE(homes.first().title, u"Codex home /srv/.codex"_s);
        QCOMPARE(homes.first().accounts.size(), 2);
        const Row &first = homes.first().accounts.first();
        const Row &second = homes.first().accounts.last();
        QCOMPARE(first.text, u"Plus — alice@example.com · used in /home/a/.codex"_s);
        QVERIFY(!first.isChecked);
        QCOMPARE(second.text, u"Acme — bob@example.com"_s);
        QVERIFY(second.isChecked);
        QCOMPARE(second.home, u"/srv/.codex"_s);
    }

    void tellsAboutOneAccount()
    {
        View view = with({alice(), bob()});
        view.snapshot.programs = {codex(1), codex(2), codex(3)};
        view.snapshot.programs[2].hasOwnToken = true;
        view.snapshot.sessions = {{codex(2), bob().id, AfterSwitch::KeepsAccount}};
        const auto told = [&](const AccountId &account) {
            const std::optional<Details> details = detailsOf(view, account, now);
            if (!details)
                return QString();
            QStringList lines{details->title, details->subtitle};
            for (const Details::Field &field : details->fields)
                lines << field.name + u": "_s + field.value;
            QStringList names;
            for (const Row &row : details->actions)
                names << (row.isEnabled ? row.text : u'(' + row.text + u')');
            lines << names.join(u", "_s);
            return lines.join(u'\n');
        };
        QCOMPARE(
            told(alice().id),
            u"Plus\nalice@example.com\nValid until: 14 Dec 09:12\n"
            "Kept in: the keyring, where Codex reads it\nUsed now by: codex (pid 1, since 10:50)\n"
            "Renew sign-in now, Rename…, (Move up), Move down, Remove from this computer…, Sign out everywhere…"_s);
        view.snapshot.accounts.last().lastRefresh = now.addSecs(-3600);
        QCOMPARE(told(bob().id),
                 u"Acme\nbob@example.com · Business\nValid until: 14 Dec 09:12 · renewed 11:00\n"
                 "Kept in: the keyring, by Chatelaine\nUsed now by: codex (pid 2, since 10:50)\n"
                 "Renew sign-in now, Switch to it, Rename…, Move up, (Move down), Remove from this computer…, "
                 "Sign out everywhere…"_s);
        QCOMPARE(told({u"nobody"_s, {}}), QString());
    }

    void tellsWhoGoesOnAsWhom()
    {
        Snapshot snapshot = with({alice(), bob()}).snapshot;
        snapshot.sessions = {{codex(1), bob().id, AfterSwitch::KeepsAccount},
                             {codex(2), bob().id, AfterSwitch::FollowsMember},
                             {codex(3), bob().id, AfterSwitch::MayFollow},
                             {codex(4), bob().id, AfterSwitch::KeepsAccount}};
        const QList<StillRunning> running = stillRunning(snapshot, now);
        QCOMPARE(running.size(), 2);
        QCOMPARE(running.first().text, u"Still running as bob@example.com: 2 program(s)"_s);
        QCOMPARE(running.first().whole,
                 u"Still running as bob@example.com: codex (pid 1, since 10:50), codex (pid 4, since 10:50)"_s);
        QCOMPARE(running.last().text, u"May still run as bob@example.com: codex (pid 3, since 10:50)"_s);
        QCOMPARE(running.last().whole, running.last().text);
    }

    void asksOnlyWhereAProgramCares()
    {
        SwitchPlan plan{.target = bob(), .outgoing = alice()};
        QVERIFY(!questionOf(plan, {}, u"Bob"_s, u"Alice"_s, now));
        plan.programs = {codex(1)};
        plan.programs.first().hasOwnToken = true;
        QVERIFY(!questionOf(plan, {}, u"Bob"_s, u"Alice"_s, now));

        plan.programs.append(codex(2));
        std::optional<SwitchQuestion> question = questionOf(plan, {}, u"Bob"_s, u"Alice"_s, now);
        QVERIFY(question);
        QCOMPARE(question->yes, u"Switch for new sessions"_s);
        QCOMPARE(question->programs.size(), 1);
        QCOMPARE(question->programs.first().pid, u"2"_s);
        QCOMPARE(question->programs.first().folder, u"/srv/project"_s);
        QVERIFY(question->programs.first().will.contains(u"Alice"_s));

        plan.isSameWorkspace = true;
        question = questionOf(plan, {}, u"Bob"_s, u"Alice"_s, now);
        QCOMPARE(question->yes, u"Switch, and let them go on as Bob"_s);
        QVERIFY(question->programs.first().will.contains(u"Bob"_s));

        // One that was left behind before stays as it is, unless its workspace comes back.
        QList<RunningSession> left{
            {plan.programs.last(), {u"acc-other"_s, u"user-carol"_s}, AfterSwitch::KeepsAccount}};
        QVERIFY(!questionOf(plan, left, u"Bob"_s, u"Alice"_s, now));
        left.first().keeps = bob().id;
        QVERIFY(!questionOf(plan, left, u"Bob"_s, u"Alice"_s, now));
        left.first().keeps.user = u"user-carol"_s;
        QCOMPARE(questionOf(plan, left, u"Bob"_s, u"Alice"_s, now)->yes, u"Switch, and let them go on as Bob"_s);

        const Error unsafe{ErrorCode::SwitchUnsafe, u"alice@example.com"_s};
        QVERIFY(unsafeQuestion(unsafe, u"Bob"_s).text.contains(errorText(unsafe)));
    }

    void theCheckFollowsTheSnapshotAndNotTheClick()
    {
        TrayMenu menu;
        const auto checked = [&menu] {
            QStringList lines;
            for (const QAction *action : menu.actions()) {
                if (action->isVisible() && action->isChecked())
                    lines << action->text();
            }
            return lines.join(u", "_s);
        };
        const auto click = [&menu](const QString &text) {
            for (QAction *action : menu.actions()) {
                if (action->isVisible() && action->text() == text)
                    action->trigger();
            }
        };
        QList<Row> wished;
        connect(&menu, &TrayMenu::wished, this, [&](const Row &row) { wished << row; });
        menu.display(rowsOf(with({alice(), bob()}), now));
        const QList<QAction *> before = menu.actions();
        click(u"Acme — bob@example.com"_s);
        QCOMPARE(wished.size(), 1);
        QVERIFY(wished.first().id == RowId::Account && wished.first().account == bob().id);
        QCOMPARE(checked(), u"Plus — alice@example.com"_s);

        Account away = alice();
        away.isLive = false;
        Account live = bob();
        live.isLive = true;
        menu.display(rowsOf(with({away, live}), now));
        QCOMPARE(checked(), u"Acme — bob@example.com"_s);
        menu.display(rowsOf(with({away, bob()}), now));
        QCOMPARE(checked(), QString()); // nobody
        QVERIFY(menu.actions() == before);
    }

    void showsNamesToTheLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("byQt");
        QTest::addColumn<QString>("byHost");
        QTest::newRow("plain") << u"alice"_s << u"alice"_s << u"alice"_s;
        QTest::newRow("ampersand") << u"r&d@x"_s << u"r&&d@x"_s << u"&r&d@x"_s;
        QTest::newRow("ampersands") << u"a&b&c"_s << u"a&&b&&c"_s << u"&a&b&c"_s;
        QTest::newRow("underscore") << u"al_ice"_s << u"al_ice"_s << u"al__ice"_s;
        QTest::newRow("both") << u"_a&b"_s << u"_a&&b"_s << u"&__a&b"_s;
        QTest::newRow("markup") << u"<b>x</b>"_s << u"<b>x</b>"_s << u"<b>x</b>"_s;
    }
    void showsNamesToTheLetter()
    {
        QFETCH(QString, text);
        QTEST(TrayMenu::labelOf(text, false), "byQt");
        QTEST(TrayMenu::labelOf(text, true), "byHost");
    }

    void theMenuShowsItsRowsAndNoEmptyGroup()
    {
        TrayMenu menu;
        const auto shown = [&menu] {
            QStringList lines;
            for (const QAction *action : menu.actions()) {
                if (action->isVisible())
                    lines << (action->isSeparator()     ? u"--"_s
                                  : action->isEnabled() ? u'[' + action->text() + u']'
                                                        : action->text());
            }
            return lines;
        };
        menu.display(rowsOf(with({}), now));
        QCOMPARE(shown(),
                 QStringList({u"[Not signed in]"_s, u"--"_s, u"[Sign in…]"_s, u"--"_s, u"[Open Chatelaine]"_s,
                              u"[Settings…]"_s, u"--"_s, u"[Quit]"_s}));
        const QList<QAction *> before = menu.actions();
        menu.display(rowsOf(View(), now));
        QCOMPARE(shown(),
                 QStringList({u"[Looking for your sign-in…]"_s, u"--"_s, u"[Open Chatelaine]"_s, u"[Settings…]"_s,
                              u"--"_s, u"[Quit]"_s}));
        QVERIFY(menu.actions() == before); // changed, not made again
    }

    void theMenuSaysWhatIsWished()
    {
        TrayMenu menu;
        menu.display(rowsOf(with({alice()}), now));
        Row wished;
        connect(&menu, &TrayMenu::wished, this, [&](const Row &row) { wished = row; });
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Renew sign-in now"_s)
                action->trigger();
        }
        QVERIFY(wished.id == RowId::RefreshNow);
        QCOMPARE(wished.account.toString(), alice().id.toString());
    }
};

QTEST_MAIN(TestMenuRows)
#include "tst_menurows.moc"
