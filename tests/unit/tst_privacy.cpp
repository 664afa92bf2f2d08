// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/errortext.h"
#include "tray/accountlines.h"
#include "tray/details.h"
#include "tray/notify/noticetext.h"
#include "tray/privacy.h"
#include "tray/window/signindialog.h"
#include "tray/window/switchdialog.h"

#include <QDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const QString home = u"/srv/codex"_s;

//! No text may hold one of them, in whatever case.
const QStringList names{u"alice"_s, u"bob"_s,     u"carol"_s, u"dave"_s,     u"example"_s,  u"Acme"_s,
                        u"Umbra"_s, u"Initech"_s, u"Zoë"_s,   u"(secret)"_s, u"client-x"_s, QDir::homePath()};

const QList<Error> errors{
    {ErrorCode::SignInNeeded, u"alice@example.com"_s, u"acme says no"_s},
    {ErrorCode::SwitchUnsafe, u"Zoë"_s, u"Umbra Corp refused bob@example.org"_s},
    {ErrorCode::AccountMismatch, u"carol@example.com"_s, u"Work (secret)"_s}, // nobody knows the first
    {ErrorCode::FileUnwritable, QDir::homePath() + u"/.codex/auth.json"_s, u"disk full"_s},
    {ErrorCode::WorkspaceRestricted, u"Initech"_s, u"Acme"_s},
    {ErrorCode::LiveElsewhere, u"ALICE@EXAMPLE.COM — Acme (Business)"_s, home},
};

RunningProgram codex(qint64 pid)
{
    RunningProgram program{.pid = pid, .name = u"codex"_s, .startedAt = now.addSecs(-4200)};
    program.workingDirectory = u"/srv/client-x"_s;
    program.codexHome = home;
    return program;
}

Account alice()
{
    Account account;
    account.id = {u"acc-1"_s, u"user-1"_s};
    account.email = u"alice@example.com"_s;
    account.plan = u"business"_s;
    account.workspace = u"Acme"_s;
    account.isLive = true;
    account.state = AccountState::Valid;
    account.validUntil = now.addDays(3);
    account.where = StoredIn::Keyring;
    account.otherWorkspaces = {u"Initech"_s};
    account.usage.email = u"alice@example.com"_s;
    account.usage.limits = {{.id = u"week"_s, .length = std::chrono::hours(168), .usedPercent = 90}};
    account.usage.takenAt = now;
    account.trouble = errors.at(0);
    account.usageFailure = errors.at(1);
    return account;
}

Account bob()
{
    Account account = alice();
    account.id = {u"acc-1"_s, u"user-2"_s};
    account.email = u"bob@example.org"_s;
    account.label = u"Work (secret)"_s;
    account.isLive = false;
    account.otherHomes = {u"/srv/other"_s};
    return account;
}

Account zoe()
{
    Account account = bob();
    account.id = {u"acc-3"_s, u"user-3"_s};
    account.label = u"Zoë"_s;
    account.email = u"dave@example.com"_s;
    account.workspace = u"Umbra Corp"_s;
    account.otherHomes.clear();
    account.state = AccountState::SignInNeeded;
    account.isUnverified = true;
    return account;
}

Snapshot full()
{
    Snapshot snapshot;
    snapshot.revision = 1;
    snapshot.home.path = home;
    snapshot.home.live = alice().id;
    snapshot.home.problems = errors;
    snapshot.otherHomes = {{.path = u"/srv/other"_s, .live = bob().id, .problems = errors}};
    snapshot.accounts = {alice(), bob(), zoe()};
    snapshot.problems = errors;
    snapshot.programs = {codex(1), codex(2)};
    snapshot.sessions = {{codex(3), bob().id}, {codex(4), zoe().id}};
    return snapshot;
}

//! Somebody who has just signed in, and is in no snapshot yet.
Account carol()
{
    Account account = alice();
    account.id = {u"acc-4"_s, u"user-4"_s};
    account.email = u"carol@example.com"_s;
    account.isLive = false;
    return account;
}

QString rowsText(const QList<Row> &rows)
{
    QString text;
    for (const Row &row : rows)
        text += row.text + u'\n' + row.whole + u'\n' + row.hint + u'\n';
    return text;
}

//! All that menu, window and tool tip say.
QString shownText(const View &view)
{
    QString text = rowsText(rowsOf(view, now)) + toolTipOf(view, now) + u'\n';
    for (const HomeRows &each : otherHomesOf(view, now))
        text += each.title + u'\n' + rowsText(each.accounts);
    for (const AccountLine &line : accountLines(view.snapshot, now))
        text += line.text() + u'\n';
    for (const Account &account : view.snapshot.accounts) {
        const std::optional<Details> details = detailsOf(view, account.id, now);
        text += details->title + u'\n' + details->subtitle + u'\n' + rowsText(details->actions);
        for (const Details::Field &field : details->fields)
            text += field.name + u'\n' + field.value + u'\n' + field.hint + u'\n';
        text += details->usageNote + u'\n' + details->usageTrouble + u'\n' + details->usageTroubleHint + u'\n';
    }
    if (const std::optional<SignInWords> words = signInWordsOf(view))
        text += words->title + u'\n' + words->text + u'\n' + rowsText(words->actions);
    return text;
}

QStringList namesIn(const QString &text)
{
    QStringList found;
    for (const QString &name : names) {
        if (text.contains(name, Qt::CaseInsensitive))
            found.append(name);
    }
    return found;
}

} // namespace

class TestPrivacy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoNames_data()
    {
        QTest::addColumn<View>("view");
        View view{.snapshot = full()};
        QTest::newRow("accounts") << view;
        view.switchingTo = bob();
        QTest::newRow("switching") << view;
        view.switchingTo.reset();
        view.offer = carol();
        QTest::newRow("offered") << view;
        view.signIn = SignInStory{.expected = carol()};
        QTest::newRow("expected") << view;
        view.signIn->failure = Error{ErrorCode::AnotherAccount, u"chatgpt.com"_s, carol().email};
        QTest::newRow("another came") << view;
        view.snapshot.home.store = StoreState::Mixed;
        QTest::newRow("mixed") << view;
        view = {.snapshot = full()};
        for (const Error &error : errors) {
            view.failure = error;
            QTest::addRow("failed: %s", errorCodeName(error.code)) << view;
        }
        view = {.snapshot = full()};
        view.snapshot.accounts.first().isLive = false;
        QTest::newRow("nobody") << view;
    }
    void showsNoNames()
    {
        QFETCH(const View, view);
        QVERIFY(!namesIn(shownText(view)).isEmpty()); // there is something to hide
        const QString text = shownText(withoutNames(view));
        QVERIFY2(namesIn(text).isEmpty(), qPrintable(namesIn(text).join(u", "_s) + u'\n' + text));
        QVERIFY(text.contains("Account 1"_L1) && text.contains("Account 3"_L1));
    }

    void whatIsInNoTextIsGoneToo()
    {
        const Snapshot covered = withoutNames(full());
        for (const Account &account : covered.accounts) {
            QStringList texts{account.label,
                              account.email,
                              account.workspace,
                              account.usage.email,
                              errorText(account.trouble.value()),
                              errorText(account.usageFailure.value())};
            texts += account.otherWorkspaces;
            QCOMPARE(namesIn(texts.join(u'\n')), QStringList());
        }
        for (const RunningProgram &program : covered.programs)
            QCOMPARE(program.workingDirectory, QString());
        for (const RunningSession &session : covered.sessions)
            QCOMPARE(session.program.workingDirectory, QString());
    }

    void tellsNoNames_data()
    {
        QTest::addColumn<NoticeKind>("kind");
        for (const NoticeKind kind : noticeKinds())
            QTest::newRow(qPrintable(noticeKindName(kind))) << kind;
    }
    void tellsNoNames()
    {
        QFETCH(const NoticeKind, kind);
        const auto said = [kind](const Snapshot &snapshot, qsizetype count) -> QString {
            Notice notice{.key = {.kind = kind}};
            for (const Account &account : snapshot.accounts.first(count)) {
                notice.items.append({.key = {kind, account.id},
                                     .account = account,
                                     .home = home,
                                     .limit = account.usage.limits.first()});
            }
            const Notification notification = notificationOf(notice, snapshot, now);
            return notification.title + u'\n' + notification.body;
        };
        for (const qsizetype count : {1, 3}) {
            QVERIFY(!namesIn(said(full(), count)).isEmpty());
            const QString text = said(withoutNames(full()), count);
            QVERIFY2(namesIn(text).isEmpty(), qPrintable(text));
            QVERIFY(text.contains("Account 1"_L1));
        }
    }

    void asksWithoutNames()
    {
        const SwitchPlan plan{.home = home, .target = bob(), .outgoing = alice(), .programs = {codex(1)}};
        const auto asked = [](const SwitchPlan &about, const Snapshot &snapshot) -> QString {
            const auto question = questionOf(about, {}, accountLine(snapshot, about.target).title(),
                                             accountLine(snapshot, *about.outgoing).title(), now);
            return question->title + question->text + question->yes + question->programs.first().folder
                + question->programs.first().will;
        };
        QVERIFY(!namesIn(asked(plan, full())).isEmpty());
        const QString text = asked(withoutNames(plan, full()), withoutNames(full()));
        QVERIFY2(namesIn(text).isEmpty(), qPrintable(text));
        QVERIFY(text.contains("Account 2"_L1));
        for (const Error &error : errors) {
            const SwitchQuestion question = unsafeQuestion(withoutNames(error, full()), u"Account 2"_s);
            QVERIFY2(namesIn(question.text).isEmpty(), qPrintable(question.text));
        }
    }

    void leavesWhatIsNoName()
    {
        const Snapshot covered = withoutNames(full());
        QCOMPARE(covered.revision, quint64(1));
        QCOMPARE(covered.home.path, home);
        QCOMPARE(covered.accounts.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            const Account original = full().accounts.at(i);
            const Account &account = covered.accounts.at(i);
            QCOMPARE(account.label, u"Account %1"_s.arg(i + 1));
            QCOMPARE(account.id, original.id); // for wishes
            QCOMPARE(account.plan, original.plan);
            QCOMPARE(account.state, original.state);
            QCOMPARE(account.validUntil, original.validUntil);
            QCOMPARE(account.usage.limits, original.usage.limits);
            QCOMPARE(account.trouble->code, original.trouble->code);
        }
        QCOMPARE(covered.problems.size(), errors.size());
    }

    void whoIsNotThereYetIsTheLast()
    {
        const View covered = withoutNames(View{.snapshot = full(), .offer = carol()});
        QCOMPARE(covered.offer->label, u"Account 4"_s);
        QCOMPARE(covered.offer->id, carol().id);
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
