// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/accounttext.h"

#include <QLocale>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const char *utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate);
}

Account alice()
{
    Account account;
    account.id = {u"ws-1"_s, u"user-1"_s};
    account.email = u"alice@example.com"_s;
    account.plan = u"plus"_s;
    account.state = AccountState::Valid;
    return account;
}

} // namespace

class TestAccountText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "CET-1"); // UTC+1, no summer time
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void namesPlans_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("name");
        const QList<std::pair<const char *, const char *>> rows{
            {"free", "Free"},
            {"go", "Go"},
            {"plus", "Plus"},
            {"pro", "Pro"},
            {"prolite", "Pro Lite"},
            {"team", "Team"},
            {"business", "Business"},
            {"Business", "Business"},
            {"self_serve_business_usage_based", "Self Serve Business Usage Based"},
            {"enterprise_cbp_usage_based", "Enterprise CBP Usage Based"},
            {"enterprise", "Enterprise"},
            {"hc", "Enterprise"},
            {"edu", "Edu"},
            {"education", "Edu"},
            {"ent26", "ent26"},
            {"", ""},
        };
        for (const auto &[plan, name] : rows)
            QTest::addRow("%s", plan) << QString::fromLatin1(plan) << QString::fromLatin1(name);
    }
    void namesPlans()
    {
        QFETCH(QString, plan);
        QTEST(planName(plan), "name");
    }

    void namesAccounts()
    {
        Account account = alice();
        QCOMPARE(accountName(account), u"alice@example.com"_s);
        QCOMPARE(accountTitle(account), u"alice@example.com (Plus)"_s);
        account.workspace = u"Acme %1"_s;
        account.plan = u"business"_s;
        QCOMPARE(accountTitle(account), u"alice@example.com — Acme %1 (Business)"_s);
        account.label = u"Work"_s;
        QCOMPARE(accountName(account), u"Work"_s);
        account = {};
        account.id = {u"ws-1"_s, u"user-1"_s};
        QCOMPARE(accountTitle(account), u"ws-1/user-1"_s);
        account.id = {u"apikey"_s, u"0123456789ab"_s};
        account.state = AccountState::ApiKey;
        QCOMPARE(accountName(account), u"API key"_s);
        QVERIFY(!accountName({}).isEmpty());
    }

    void saysWhatIsNotVerified()
    {
        Account account = alice();
        QCOMPARE(unverifiedText(account), QString());
        account.isUnverified = true;
        QCOMPARE(unverifiedText(account), u"not verified: another program took it out of Codex"_s);
        account.isImported = true;
        QCOMPARE(unverifiedText(account), u"not verified: it was imported, and not used yet"_s);
    }

    void saysTimes_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("text");
        // Now is Sunday 22 Nov 2026, 12:00 UTC, 13:00 here.
        QTest::newRow("today") << at("2026-11-22T13:05:00Z") << u"14:05"_s;
        QTest::newRow("today, earlier") << at("2026-11-21T23:00:00Z") << u"00:00"_s;
        QTest::newRow("yesterday here, by a minute") << at("2026-11-21T22:59:00Z") << u"Sat 23:59"_s;
        QTest::newRow("tomorrow here, today in UTC") << at("2026-11-22T23:30:00Z") << u"Mon 00:30"_s;
        QTest::newRow("in six days") << at("2026-11-28T08:00:00Z") << u"Sat 09:00"_s;
        QTest::newRow("in seven days") << at("2026-11-29T08:00:00Z") << u"29 Nov 09:00"_s;
        QTest::newRow("six days ago") << at("2026-11-16T08:00:00Z") << u"Mon 09:00"_s;
        QTest::newRow("seven days ago") << at("2026-11-15T08:00:00Z") << u"15 Nov 09:00"_s;
        QTest::newRow("next month") << at("2026-12-14T08:12:00Z") << u"14 Dec 09:12"_s;
        QTest::newRow("next year") << at("2027-01-02T08:12:00Z") << u"2 Jan 2027 09:12"_s;
        QTest::newRow("last year") << at("2025-12-31T08:12:00Z") << u"31 Dec 2025 09:12"_s;
        QTest::newRow("unknown") << QDateTime() << QString();
    }
    void saysTimes()
    {
        QFETCH(QDateTime, time);
        QTEST(timeText(time, at("2026-11-22T12:00:00Z")), "text");
    }
    void saysTimesWithoutALocale()
    {
        QLocale::setDefault(QLocale::c());
        const QString text = timeText(at("2026-12-14T08:12:33Z"), at("2026-11-22T12:00:00Z"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(text, u"14 Dec 09:12"_s);
    }
    void saysTimesExactly()
    {
        const QString text = exactTimeText(at("2026-12-14T08:12:33Z"));
        QVERIFY2(text.contains("2026"_L1) && text.contains("09:12:33"_L1), qPrintable(text));
        QVERIFY(exactTimeText({}).isEmpty());
    }

    void saysHowLongItLasts_data()
    {
        QTest::addColumn<AccountState>("state");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<QString>("text");
        const QDateTime future = at("2026-12-14T08:12:00Z");
        const QDateTime past = at("2026-11-21T08:00:00Z");
        using enum AccountState;
        QTest::newRow("valid") << Valid << future << u"Valid until 14 Dec 09:12"_s;
        QTest::newRow("expiring") << Expiring << future << u"Valid until 14 Dec 09:12, and could not be renewed yet"_s;
        QTest::newRow("expired") << Expired << past << u"Expired since Sat 09:00; it is renewed at the next use"_s;
        QTest::newRow("in its last minute")
            << Expired << at("2026-11-22T12:00:30Z") << u"Expires at 13:00; it is renewed at the next use"_s;
        QTest::newRow("unreadable") << Expired << QDateTime() << u"Nobody can tell until when it is valid"_s;
        QTest::newRow("sign in needed") << SignInNeeded << past << u"Sign in again: it cannot be renewed any more"_s;
        QTest::newRow("sign in needed, still valid")
            << SignInNeeded << future
            << u"Valid until 14 Dec 09:12, then sign in again: it cannot be renewed any more"_s;
        QTest::newRow("offline, valid") << Unreachable << future
                                        << u"The server cannot be reached; valid until 14 Dec 09:12"_s;
        QTest::newRow("offline, expired")
            << Unreachable << past << u"The server cannot be reached; expired since Sat 09:00"_s;
        QTest::newRow("API key") << ApiKey << QDateTime() << u"API key, without an end that is known"_s;
        QTest::newRow("other") << Other << QDateTime() << u"A kind of sign-in that is only shown here"_s;
    }
    void saysHowLongItLasts()
    {
        QFETCH(AccountState, state);
        QFETCH(QDateTime, until);
        Account account = alice();
        account.state = state;
        account.validUntil = until;
        QTEST(validityText(account, at("2026-11-22T12:00:00Z")), "text");
    }

    void saysEveryStateInItsOwnWords()
    {
        QSet<QString> words;
        for (int state = 0; state <= static_cast<int>(AccountState::Other); ++state)
            words.insert(stateText(static_cast<AccountState>(state)));
        QCOMPARE(words.size(), static_cast<int>(AccountState::Other) + 1);
        QVERIFY(!words.contains(QString()));

        words.clear();
        for (int state = 0; state <= static_cast<int>(StoreState::Mixed); ++state)
            words.insert(storeStateText(static_cast<StoreState>(state)));
        QCOMPARE(words.size(), static_cast<int>(StoreState::Mixed) + 1);
        QVERIFY(storeStateText(StoreState::Ok).isEmpty());
    }

    void saysWhereItIsKept()
    {
        Account account = alice();
        QSet<QString> words{keptInText(account)};
        for (const StoredIn where : {StoredIn::File, StoredIn::Keyring}) {
            for (const bool isLive : {true, false}) {
                account.where = where;
                account.isLive = isLive;
                words.insert(keptInText(account));
                QCOMPARE(keptInText(account).contains("Codex reads it"_L1), isLive);
            }
        }
        QCOMPARE(words.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestAccountText)
#include "tst_accounttext.moc"
