// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/accountlines.h"
#include "tray/alert.h"
#include "tray/contrast.h"
#include "tray/details.h"
#include "tray/rows.h"
#include "tray/tray/traymenu.h"
#include "tray/window/limitbars.h"
#include "tray/window/usageplot.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

UsageLimit hours(double used)
{
    return {u"codex/300"_s, {}, 300min, used, now.addSecs(7500)};
}

UsageLimit week(double used)
{
    return {u"codex/10080"_s, {}, 10080min, used, now.addDays(3)};
}

Account alice(const QList<UsageLimit> &limits)
{
    Account account{.id = {u"acc-personal"_s, u"user-alice"_s}, .email = u"alice@example.com"_s, .isLive = true};
    account.state = AccountState::Valid;
    account.validUntil = now.addDays(22);
    account.usage.takenAt = now.addSecs(-60);
    account.usage.limits = limits;
    return account;
}

View with(const Account &account)
{
    View view;
    view.snapshot.revision = 1;
    view.snapshot.accounts = {account};
    return view;
}

//! What the menu says between the account and what can be done.
QStringList usageRows(const Account &account)
{
    QStringList lines;
    for (const Row &row : rowsOf(with(account), now)) {
        if (row.id == RowId::Limit)
            lines << (row.percentLeft ? u"(%1) "_s.arg(*row.percentLeft) : QString()) + row.text;
        else if (row.id == RowId::UsageNote)
            lines << u'[' + row.text + u']';
    }
    return lines;
}

Details detailsOf(const Account &account)
{
    return detailsOf(with(account), account.id, now).value_or(Details());
}

} // namespace

class TestUsagePicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        ::tzset();
    }

    void theMenuSaysWhatIsLeft_data()
    {
        QTest::addColumn<Account>("account");
        QTest::addColumn<QStringList>("rows");

        QTest::newRow("two limits") << alice({hours(38), week(20)})
                                    << QStringList{u"(62) 5 h: 62 % left, resets 14:05"_s,
                                                   u"(80) 1 week(s): 80 % left, resets Wed 12:00"_s};
        UsageLimit over = hours(38);
        over.resetsAt = now;
        QTest::newRow("one has reset") << alice({over}) << QStringList{u"5 h: has reset"_s};
        QList<UsageLimit> many;
        for (int i = 0; i < 6; ++i)
            many << UsageLimit{u"%1"_s.arg(i), u"Extra %1"_s.arg(i), 300min, 1, {}};
        QTest::newRow("many") << alice(many)
                              << QStringList{u"(99) Extra 0, 5 h: 99 % left"_s, u"(99) Extra 1, 5 h: 99 % left"_s,
                                             u"(99) Extra 2, 5 h: 99 % left"_s, u"(99) Extra 3, 5 h: 99 % left"_s};
        Account credits = alice({});
        credits.usage.credits = Credits{true, false, u"12.50"_s};
        QTest::newRow("credits") << credits << QStringList{u"Credits: 12.50"_s};
        Account none = alice({});
        QTest::newRow("no limits") << none << QStringList();
        Account reached = alice({hours(38)});
        reached.usage.isLimitReached = true;
        QTest::newRow("reached") << reached
                                 << QStringList{u"(62) 5 h: 62 % left, resets 14:05"_s, u"A limit is reached."_s};
        none.usage = {};
        QTest::newRow("never asked") << none << QStringList();
        none.isBeingAsked = true;
        QTest::newRow("being asked") << none << QStringList{u"[Asking how much is left…]"_s};
        none.isBeingAsked = false;
        none.usageFailure = Error{ErrorCode::Unreachable, u"chatgpt.com"_s};
        QTest::newRow("asked in vain") << none << QStringList{u"[How much is left is not known]"_s};
        Account stale = alice({hours(38)});
        stale.usage.takenAt = now.addSecs(-3600);
        QTest::newRow("old") << stale << QStringList{u"(62) 5 h: 62 % left, resets 14:05"_s, u"[Limits as of 11:00]"_s};
        stale.isBeingAsked = true;
        QTest::newRow("old, and being asked") << stale << QStringList{u"(62) 5 h: 62 % left, resets 14:05"_s};
    }
    void theMenuSaysWhatIsLeft()
    {
        QFETCH(Account, account);
        QTEST(usageRows(account), "rows");
    }

    void theMenuShowsEveryLimitAndTellsItsReset()
    {
        TrayMenu menu;
        const auto shown = [&menu] {
            QStringList lines;
            for (const QAction *action : menu.actions()) {
                if (action->isVisible() && action->text().contains("left"_L1))
                    lines << action->text() + (action->icon().isNull() ? u""_s : u" (disc)"_s);
            }
            return lines;
        };
        menu.display(rowsOf(with(alice({hours(38), week(20)})), now));
        QCOMPARE(shown(),
                 QStringList(
                     {u"5 h: 62 % left, resets 14:05 (disc)"_s, u"1 week(s): 80 % left, resets Wed 12:00 (disc)"_s}));
        Row wished;
        connect(&menu, &TrayMenu::wished, this, [&](const Row &row) { wished = row; });
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith("5 h"_L1))
                action->trigger();
        }
        QVERIFY(wished.id == RowId::Limit && !isAction(wished.id));
        menu.display(rowsOf(with(alice({week(20)})), now));
        QCOMPARE(shown(), QStringList(u"1 week(s): 80 % left, resets Wed 12:00 (disc)"_s));
    }

    void anAccountsLineSaysWhatIsLeftOfIt()
    {
        Account account = alice({hours(38), week(99.5), {u"x"_s, u"Spark"_s, 300min, 100, {}}});
        account.plan = u"plus"_s;
        const auto line = [&] { return accountLines(with(account).snapshot, now).first().text(); };
        QCOMPARE(line(), u"Plus — alice@example.com · 1 % left"_s);
        account.usage.isLimitReached = true; // credits, for example, which are no limit
        QCOMPARE(line(), u"Plus — alice@example.com · limit reached"_s);
        account.usage.isLimitReached = false;
        account.usage.takenAt = now.addSecs(-3601); // nothing to choose by any more
        QCOMPARE(line(), u"Plus — alice@example.com"_s);
    }

    void theToolTipSaysItWhileItIsNew()
    {
        Account account = alice({hours(38)});
        QCOMPARE(toolTipOf(with(account), now),
                 u"alice@example.com. Valid until 14 Dec 12:00 · 62 % left, as of 11:59"_s);
        account.usage.takenAt = now.addSecs(-3600);
        QCOMPARE(toolTipOf(with(account), now), u"alice@example.com. Valid until 14 Dec 12:00"_s);
    }

    void theWindowTellsMore()
    {
        Account account = alice({hours(100)});
        account.workspace = u"Acme"_s;
        account.plan = u"business"_s;
        account.label = u"Work"_s;
        account.otherWorkspaces = {u"Chess club"_s, u"Lab"_s};
        account.usage.isLimitReached = true;
        account.usage.credits = Credits{true, false, u"3"_s};
        account.usageFailure = Error{ErrorCode::Unreachable, u"chatgpt.com"_s};
        const Details details = detailsOf(account);
        QCOMPARE(details.subtitle, u"alice@example.com · Acme · Business"_s);
        QCOMPARE(details.limits.size(), 1);
        QCOMPARE(details.limits[0].name, u"5 h"_s);
        QCOMPARE(details.limits[0].left, u"0 % left"_s);
        QCOMPARE(details.limits[0].resets, u"resets 14:05"_s);
        QVERIFY(details.limits[0].hint.contains("2026"_L1));
        QCOMPARE(details.reached, u"A limit is reached. Codex goes on when it resets."_s);
        QCOMPARE(details.usageNote, u"as of 11:59"_s);
        QCOMPARE(details.usageTrouble, u"Could not reach chatgpt.com."_s);
        QVERIFY(details.usageTroubleHint.size() > details.usageTrouble.size());
        QStringList fields;
        for (const Details::Field &field : details.fields)
            fields << field.name + u": "_s + field.value;
        QVERIFY2(fields.contains(u"Also in: Chess club, Lab"_s), qPrintable(fields.join(u'\n')));
        QVERIFY2(fields.contains(u"Credits: 3"_s), qPrintable(fields.join(u'\n')));
    }

    void everyFieldHasItsPlace()
    {
        Account account = alice({});
        account.isLive = false;
        account.where = StoredIn::File;
        account.otherHomes = {u"/h/two"_s};
        account.otherWorkspaces = {u"Lab"_s};
        account.usage.credits = Credits{true, true, {}};
        account.isUnverified = true;
        account.trouble = Error{ErrorCode::Unreachable, u"auth.openai.com"_s};
        View view = with(account);
        RunningProgram program{.pid = 7, .name = u"codex"_s, .startedAt = now};
        program.codexHome = u"/h/two"_s;
        view.snapshot.programs = {program};
        const std::optional<Details> details = chatelaine::detailsOf(view, account.id, now);
        QVERIFY(details);
        QCOMPARE(details->fields.size(), 7);
        QVERIFY(details->fields.size() <= Details::maximumFields);
    }

    void asksAgainOnWishOnlyWhoIsAsked()
    {
        const auto ask = [](const Account &account) {
            for (const Row &row : detailsOf(account).actions) {
                if (row.id == RowId::AskUsage)
                    return row.isEnabled ? u"yes"_s : u"not now"_s;
            }
            return u"no"_s;
        };
        Account account = alice({hours(1)});
        QCOMPARE(ask(account), u"yes"_s);
        account.isBeingAsked = true;
        QCOMPARE(ask(account), u"not now"_s);
        account.state = AccountState::ApiKey;
        QCOMPARE(ask(account), u"no"_s);
        QCOMPARE(ask(Account{.id = account.id, .state = AccountState::Valid}), u"no"_s);
    }

    void plotsTheLongestLimit()
    {
        Account account = alice({hours(38), week(20)});
        QVERIFY(!detailsOf(account).plot);
        account.history = {{now.addDays(-3), 90, {}}, {now.addDays(-1), 20, {}}};
        std::optional<Details::Plot> plot = detailsOf(account).plot;
        QVERIFY(plot);
        QCOMPARE(plot->from, now.addDays(-4));
        QCOMPARE(plot->caption, u"Used of 1 week(s), last 4 day(s)"_s);
        QCOMPARE(plot->description, u"At most 90 % were used."_s);
        // Thirty days are the most, at the beginning of which it was as before.
        account.history.prepend({now.addDays(-80), 100, {}});
        plot = detailsOf(account).plot;
        QCOMPARE(plot->from, now.addDays(-30));
        QCOMPARE(plot->description, u"At most 100 % were used."_s);
        account.history.first().resetsAt = now.addDays(-79);
        QCOMPARE(detailsOf(account).plot->description, u"At most 90 % were used."_s);
        account.usage.limits.clear(); // of which nobody knows what it is
        QVERIFY(!detailsOf(account).plot);
    }

    void aLineStepsUpAndFallsWithTheReset()
    {
        Details::Plot plot{.from = now.addDays(-10), .to = now};
        QVERIFY(lineOf(plot).isEmpty());
        plot.points = {{now.addDays(-12), 40, {}}, {now.addDays(-8), 60, now.addDays(-6)}, {now.addDays(-2), 10, {}}};
        QCOMPARE(lineOf(plot),
                 QPolygonF({{0, 0.4}, {0.2, 0.4}, {0.2, 0.6}, {0.4, 0.6}, {0.4, 0}, {0.8, 0}, {0.8, 0.1}, {1, 0.1}}));
        plot.to = plot.from;
        QVERIFY(lineOf(plot).isEmpty());
    }

    void barsSayToWhomCannotSeeThem()
    {
        LimitBars bars;
        bars.display(detailsOf(alice({hours(38), week(20)})).limits);
        const QList<QProgressBar *> levels = bars.findChildren<QProgressBar *>();
        QCOMPARE(levels.size(), 2);
        QCOMPARE(levels[0]->value(), 62);
        QCOMPARE(levels[0]->accessibleName(), u"5 h"_s);
        QCOMPARE(levels[0]->accessibleDescription(), u"62 % left"_s);
        bars.display(detailsOf(alice({week(99)})).limits);
        QVERIFY(levels[1]->isHidden());
        QCOMPARE(levels[0]->accessibleName(), u"1 week(s)"_s);
        QCOMPARE(bars.findChildren<QProgressBar *>().size(), 2); // changed, not made again
    }

    void urgencyFollowsWhatIsLeft()
    {
        QVERIFY(alertOf({}) == Alert::None);
        QVERIFY(alertOf(21) == Alert::None);
        QVERIFY(alertOf(20) == Alert::Soon);
        QVERIFY(alertOf(6) == Alert::Soon);
        QVERIFY(alertOf(5) == Alert::Now);
        QVERIFY(alertOf(0) == Alert::Now);
    }

    void coloursStandOut_data()
    {
        QTest::addColumn<QColor>("background");
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("light") << QColor(0xef, 0xef, 0xef);
        QTest::newRow("dark") << QColor(0x2d, 0x2d, 0x2d);
        QTest::newRow("neither") << QColor(0x80, 0x80, 0x80);
        QTest::newRow("black") << QColor(Qt::black);
    }
    void coloursStandOut()
    {
        QFETCH(QColor, background);
        for (const Alert alert : {Alert::Soon, Alert::Now})
            QVERIFY2(contrast(alertColor(alert, background), background) >= shapeContrast,
                     qPrintable(QString::number(contrast(alertColor(alert, background), background))));
        QVERIFY(!alertColor(Alert::None, background).isValid());
    }
};

QTEST_MAIN(TestUsagePicture)
#include "tst_usagepicture.moc"
