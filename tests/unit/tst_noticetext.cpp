// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/language.h"
#include "tray/notify/noticetext.h"

#include <QTest>

#include <ctime>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const QString home = u"/srv/a/.codex"_s;

Account alice()
{
    Account account;
    account.id = {u"acc-personal"_s, u"user-alice"_s};
    account.email = u"alice@example.com"_s;
    account.isLive = true;
    account.state = AccountState::Valid;
    account.validUntil = now.addSecs(5 * 3600);
    account.where = StoredIn::Keyring;
    return account;
}

Account kept()
{
    Account account = alice();
    account.isLive = false;
    return account;
}

Account failing(qint64 validSeconds)
{
    Account account = alice();
    account.state = AccountState::Unreachable;
    account.validUntil = now.addSecs(validSeconds);
    account.trouble = Error{ErrorCode::Unreachable, u"auth.openai.com"_s};
    account.nextTryAt = now.addSecs(300);
    return account;
}

UsageLimit limit(int minutes, double used, const QDateTime &resetsAt = now.addSecs(7500))
{
    return {.id = u"id"_s, .length = std::chrono::minutes(minutes), .usedPercent = used, .resetsAt = resetsAt};
}

Snapshot with(const QList<Account> &accounts)
{
    Snapshot snapshot;
    snapshot.revision = 1;
    snapshot.home.path = home;
    snapshot.accounts = accounts;
    return snapshot;
}

NoticeItem item(NoticeKind kind, const Account &account)
{
    return {.key = {kind, account.id}, .account = account};
}

NoticeItem item(const UsageLimit &limit, NoticeKind kind = NoticeKind::LimitReached)
{
    return {.key = {kind, alice().id, limit.id}, .account = alice(), .limit = limit};
}

NoticeItem item(NoticeKind kind, const Account &account, const QString &where)
{
    return {.key = {kind, {}, where}, .account = account, .home = where};
}

NoticeItem broken(ErrorCode defect)
{
    NoticeItem broken = item(NoticeKind::SignInNeeded, alice());
    broken.defect = defect;
    return broken;
}

//! The message as a person sees it: a low one begins with a dot.
QString drawn(const Notification &notification)
{
    QString text = (notification.isLow ? u". "_s : QString()) + notification.title + u'\n' + notification.body;
    for (const Notification::Button &button : notification.buttons)
        text += u"\n["_s + button.text + u']';
    return text;
}

QString drawn(const NoticeItem &item, const Snapshot &snapshot = with({alice()}))
{
    return drawn(notificationOf({item.key, {}, {item}}, snapshot, now));
}

QString gathered(NoticeKind kind, int count)
{
    Notice notice{.key = {.kind = kind}};
    Snapshot snapshot = with({});
    for (int i = 1; i <= count; ++i) {
        Account account = kept();
        account.id.user = QString::number(i);
        account.email = u"user%1@example.com"_s.arg(i);
        snapshot.accounts.append(account);
        notice.items.append(item(kind, account));
    }
    return drawn(notificationOf(notice, snapshot, now));
}

} // namespace

class TestNoticeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        ::tzset();
        installLanguage(*QCoreApplication::instance());
    }

    void saysWhatItMeansAndUntilWhen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const QString signIn = u"\n[Sign in again]\n[Later]"_s;
        Account ended = alice();
        ended.validUntil = now.addSecs(-60);
        QTest::newRow("sign in again, still working")
            << drawn(item(NoticeKind::SignInNeeded, alice()))
            << u"alice@example.com: sign in again\n"
               "It cannot be renewed any more: Codex works with it until 17:00."_s
                + signIn;
        QTest::newRow("sign in again, over") << drawn(item(NoticeKind::SignInNeeded, ended))
                                             << u"alice@example.com: sign in again\n"
                                                "It cannot be renewed any more, and Codex cannot work with it."_s
                + signIn;
        QTest::newRow("sign in again, only kept") << drawn(item(NoticeKind::SignInNeeded, kept()))
                                                  << u". alice@example.com: sign in again\n"
                                                     "It cannot be renewed any more. Codex does not use it now."_s
                + signIn;
        QTest::newRow("mixed") << drawn(broken(ErrorCode::Mixed))
                               << u"alice@example.com: sign in again\n"
                                  "What Codex stored mixes two accounts, so it is not renewed."_s
                + signIn;
        QTest::newRow("incomplete") << drawn(broken(ErrorCode::Incomplete))
                                    << u"alice@example.com: sign in again\n"
                                       "What Codex stored lacks a part, so Codex cannot work with it."_s
                + signIn;
        QTest::newRow("damaged") << drawn(broken(ErrorCode::InvalidJwt))
                                 << u"alice@example.com: sign in again\n"
                                    "What Codex stored is damaged, so Codex cannot work with it."_s
                + signIn;
        QTest::newRow("expired") << drawn(item(NoticeKind::Expired, failing(-3600)))
                                 << u"alice@example.com: expired\nCodex cannot work with it since 11:00, because it "
                                    "could not be renewed. Next try at 12:05."_s
                + signIn;
        QTest::newRow("cannot be renewed")
            << drawn(item(NoticeKind::CannotRenew, failing(3600)))
            << u"alice@example.com: expires soon\nIt could not be renewed yet: Codex works with it until 13:00. "
               "Next try at 12:05.\n[Try again]\n[Later]"_s;
        QTest::newRow("renewed") << drawn(item(NoticeKind::Renewed, alice()))
                                 << u". alice@example.com: renewed\nValid until 17:00."_s;
        QTest::newRow("signed in elsewhere")
            << drawn(item(NoticeKind::SignedInElsewhere, alice()))
            << u". alice@example.com: signed in\nAnother program signed it in, and Codex uses it."_s;
        QTest::newRow("switched") << drawn(item(NoticeKind::Switched, alice(), home))
                                  << u". Codex uses alice@example.com now\nValid until 17:00."_s;
        QTest::newRow("switched elsewhere")
            << drawn(item(NoticeKind::Switched, alice(), u"/srv/b/.codex"_s))
            << u". Codex uses alice@example.com now\nIn the Codex home /srv/b/.codex."_s;
        Snapshot running = with({alice()});
        running.sessions = {{.program = {.pid = 1, .codexHome = home}}, {.program = {.pid = 2, .codexHome = u"/x"_s}}};
        QTest::newRow("switched while programs run")
            << drawn(item(NoticeKind::Switched, alice(), home), running)
            << u". Codex uses alice@example.com now\nValid until 17:00. 1 running program began with another account."_s;
        QTest::newRow("kept in a file") << drawn(item(NoticeKind::KeptInFile, alice(), home))
                                        << u". alice@example.com: kept in a file\n"
                                           "It is not in the keyring, but in the file /srv/a/.codex/auth.json."_s;
        QTest::newRow("our copy in a file")
            << drawn(item(NoticeKind::KeptInFile, kept()))
            << u". alice@example.com: kept in a file\nChatelaine keeps it in a file now, not in the keyring."_s;

        QTest::newRow("limit") << drawn(item(limit(300, 80.6)))
                               << u"alice@example.com: 80 % of the 5 h limit used\n"
                                  "20 % are left until it resets: 14:05."_s;
        QTest::newRow("limit without a time")
            << drawn(item(limit(300, 80, {}))) << u"alice@example.com: 80 % of the 5 h limit used\n20 % are left."_s;
        QTest::newRow("used up") << drawn(item(limit(10080, 100, now.addDays(1))))
                                 << u"alice@example.com: weekly limit used up\n"
                                    "Codex cannot go on with this account until it resets: Mon 12:00."_s;
        QTest::newRow("used up, nobody knows until when") << drawn(item(limit(60, 120, {})))
                                                          << u"alice@example.com: 1 h limit used up\n"
                                                             "Codex cannot go on with this account until it resets."_s;
        QTest::newRow("days") << drawn(item(limit(2880, 95)))
                              << u"alice@example.com: 95 % of the 2-day limit used\n"
                                 "5 % are left until it resets: 14:05."_s;
        UsageLimit named = limit(90, 95);
        QTest::newRow("minutes") << drawn(item(named))
                                 << u"alice@example.com: 95 % of the 90 min limit used\n"
                                    "5 % are left until it resets: 14:05."_s;
        named.name = u"Reviews\n%1"_s;
        QTest::newRow("with a name") << drawn(item(named))
                                     << u"alice@example.com: 95 % of the Reviews %1 used\n"
                                        "5 % are left until it resets: 14:05."_s;
        QTest::newRow("reset by its time") << drawn(item(limit(300, 95, now), NoticeKind::LimitReset))
                                           << u". alice@example.com: 5 h limit has reset\n"
                                              "All of it can be used again."_s;
        QTest::newRow("reset as seen") << drawn(item(limit(300, 2), NoticeKind::LimitReset))
                                       << u". alice@example.com: 5 h limit has reset\n98 % are left."_s;

        const QString open = u"\n[Open Chatelaine]"_s;
        QTest::newRow("gathered") << gathered(NoticeKind::SignInNeeded, 3)
                                  << u". 3 accounts: sign in again\n"
                                     "user1@example.com\nuser2@example.com\nuser3@example.com"_s
                + open;
        QTest::newRow("gathered, many") << gathered(NoticeKind::Renewed, 7)
                                        << u". 7 accounts: renewed\nuser1@example.com\nuser2@example.com\n"
                                           "user3@example.com\nuser4@example.com\nand 3 more"_s
                + open;
        const NoticeItem five = item(limit(300, 81));
        const NoticeItem week = item(limit(10080, 96));
        QTest::newRow("gathered limits")
            << drawn(notificationOf({{NoticeKind::LimitReached}, {}, {five, week, week}}, with({alice()}), now))
            << u"3 limits: little is left\nalice@example.com: 81 % of the 5 h limit used\n"
               "alice@example.com: 96 % of the weekly limit used\nalice@example.com: 96 % of the weekly limit used"_s
                + open;
        const NoticeItem switched = item(NoticeKind::Switched, alice(), u"/srv/b/.codex"_s);
        QTest::newRow("gathered switches")
            << drawn(notificationOf({{NoticeKind::Switched}, {}, {switched, switched, switched}}, with({alice()}), now))
            << u". 3 Codex homes: another account\n/srv/b/.codex: alice@example.com\n"
               "/srv/b/.codex: alice@example.com\n/srv/b/.codex: alice@example.com"_s
                + open;
    }
    void saysWhatItMeansAndUntilWhen()
    {
        QFETCH(QString, text);
        QTEST(text, "expected");
    }

    void keepsNamesToOneShortLine()
    {
        Account account = alice();
        account.label = u"<b>%1</b>\n\u202e"_s + QString(100, u'x') + u"end"_s;
        const QString title =
            notificationOf({{NoticeKind::Renewed}, {}, {item(NoticeKind::Renewed, account)}}, with({account}), now)
                .title;
        QVERIFY(title.startsWith(u"<b>%1</b> x"_s)); // plain: who shows it escapes it
        QVERIFY(title.endsWith(u"end: renewed"_s));
        QVERIFY(title.size() < 60);
    }

    void tellsTwoOfOneNameApart()
    {
        Account work = kept();
        work.id.workspace = u"acc-acme"_s;
        work.workspace = u"Acme"_s;
        const Notification text =
            notificationOf({{NoticeKind::Renewed}, {}, {item(NoticeKind::Renewed, work)}}, with({alice(), work}), now);
        QCOMPARE(text.title, u"Acme — alice@example.com: renewed"_s);
    }

    void saysThatTheIssuerIsATest()
    {
        Snapshot snapshot = with({alice()});
        snapshot.isTestIssuer = true;
        QVERIFY(drawn(item(NoticeKind::Renewed, alice()), snapshot).startsWith(u". Test issuer: alice"_s));
    }

    void isShownUnderItsKey()
    {
        const NoticeItem renewed = item(NoticeKind::Renewed, alice());
        const Notification notification = notificationOf({renewed.key, {}, {renewed}}, with({alice()}), now);
        QVERIFY(NoticeKey::fromString(notification.id) == renewed.key);
    }

    void namesItsActions()
    {
        for (const NoticeAction action :
             {NoticeAction::SignInAgain, NoticeAction::TryAgain, NoticeAction::Later, NoticeAction::Open})
            QCOMPARE(actionNamed(actionName(action)), action);
        QCOMPARE(actionNamed(QString()), NoticeAction::Open);
    }
};

QTEST_MAIN(TestNoticeText)
#include "tst_noticetext.moc"
