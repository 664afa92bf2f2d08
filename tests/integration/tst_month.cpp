// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountmanager.h"
#include "support/fakehttp.h"
#include "support/patience.h"
#include "support/world.h"
#include "tray/notify/notices.h"
#include "tray/notify/noticetext.h"

#include <QCoreApplication>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice-plus"_s;
const QString aliceAtWork = u"alice-acme"_s;
const QString bob = u"bob-acme"_s;

//! A machine with the tray program on it, by a clock that the test moves.
struct Machine : World
{
    BreakableHttp line;
    std::unique_ptr<TokenManager> renewing;
    std::unique_ptr<AccountManager> manager;
    Snapshot before;
    Told told;
    QDateTime noticesAt; //!< when the notices are to be looked at by time alone
    QStringList notices;
    int wakeUps = 0;

    Machine() { clock.takeOverAlarms(); }
    ~Machine() { manager.reset(); }

    //! The program begins, or begins again.
    bool run()
    {
        manager.reset();
        before = {};
        renewing = std::make_unique<TokenManager>(
            Renewal(*place, TokenEndpoint(endpoints(), line),
                    {.watchCodex = std::chrono::milliseconds(0), .checkRefusal = std::chrono::milliseconds(0)}));
        manager = std::make_unique<AccountManager>(ManagerOptions{.surroundings = place->surroundings(),
                                                                  .codexKeyring = &codexItems,
                                                                  .vaultKeyring = &ourItems,
                                                                  .clock = &clock,
                                                                  .tokens = renewing.get()});
        return settle();
    }
    //! Until the program has nothing to do but to wait. Then the notices are looked at.
    bool settle()
    {
        const bool isStill = QTest::qWaitFor(
            [&] {
                for (int i = 0; i < 3; ++i) {
                    QCoreApplication::sendPostedEvents();
                    if (manager->isBusy())
                        return false;
                }
                return true;
            },
            patience);
        notice();
        return isStill;
    }
    void notice()
    {
        const Snapshot &now = manager->snapshot();
        const Noticed noticed = noticesOf(before, now, told, {.time = clock.now()});
        for (const Notice &notice : noticed.notices) {
            const Notification text = notificationOf(notice, now, clock.now());
            notices << u"%1 %2: %3"_s.arg(clock.now().toString(u"MM-dd"_s), text.isLow ? u"low"_s : u"normal"_s,
                                          QString(text.title).remove(u"Test issuer: "_s));
        }
        for (const NoticeKey &key : noticed.withdrawn)
            notices << u"%1 gone: %2"_s.arg(clock.now().toString(u"MM-dd"_s), key.toString().section(u'/', 0, 0));
        told = noticed.told;
        noticesAt = noticed.nextAt;
        before = now;
    }

    QDateTime nextWakeUp() const
    {
        const QDateTime alarm = clock.nextDeadline();
        if (!alarm.isValid() || (noticesAt.isValid() && noticesAt < alarm))
            return noticesAt;
        return alarm;
    }
    //! Awake until \a end: everything happens when its time has come.
    bool liveUntil(const QDateTime &end)
    {
        for (QDateTime next = nextWakeUp(); next.isValid() && next <= end; next = nextWakeUp()) {
            clock.advance(std::chrono::milliseconds(std::max<qint64>(clock.now().msecsTo(next), 0)));
            ++wakeUps;
            clock.ring();
            if (!settle())
                return false;
        }
        clock.advance(std::chrono::milliseconds(clock.now().msecsTo(end)));
        return settle();
    }
    //! Nothing happens until \a end, and then everything at once.
    bool sleepUntil(const QDateTime &end)
    {
        clock.advance(std::chrono::milliseconds(clock.now().msecsTo(end)));
        ++wakeUps;
        clock.ring(true);
        return settle();
    }
    //! What a person or Codex does, seen at once.
    bool after(bool isDone)
    {
        manager->refresh();
        return isDone && settle();
    }

    //! A Codex renews what it uses.
    bool codexRenews()
    {
        const std::optional<Credential> credential = live();
        const auto answer = endpoint().refresh(credential->tokens()->refreshToken, RefreshReason::Forced);
        return answer && makeLive(credential->withTokens(*answer, clock.now()));
    }
    bool switchTo(const QString &person)
    {
        QFuture<Result<Admitted>> done = manager->switchTo(accountOf(person), {});
        return QTest::qWaitFor([&] { return done.isFinished(); }, patience) && done.result().has_value() && settle();
    }
};

} // namespace

//! What a person is told in a month with three accounts, a Codex that works, sleep, outages and a sign-in that is
//! revoked. The clock is the test's; the issuer, the store and the program's core are the real ones.
class TestMonth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAPersonMustKnowAndNoMore()
    {
        Machine machine;
        const QDateTime start = machine.clock.now();
        const auto day = [&](double days) { return start.addSecs(static_cast<qint64>(days * 24 * 3600)); };
        QVERIFY(machine.signIn(alice));
        QVERIFY(machine.keep(aliceAtWork));
        QVERIFY(machine.keep(bob));
        QVERIFY(machine.run()); // the program starts: nothing to tell

        QVERIFY(machine.liveUntil(day(2.5)));
        QVERIFY(machine.switchTo(bob));
        QVERIFY(machine.liveUntil(day(4)));
        QVERIFY(machine.after(machine.codexRenews()));
        QVERIFY(machine.liveUntil(day(4.1)));
        QVERIFY(machine.after(machine.codexRenews())); // twice in hours: said once

        // An outage of an hour in the middle: nobody needs to know.
        machine.line.isDown = true;
        QVERIFY(machine.liveUntil(day(4.2)));
        machine.line.isDown = false;
        QVERIFY(machine.liveUntil(day(12.5)));

        // One that lasts: bob is due at day 13.1, and over at 14.1.
        machine.line.isDown = true;
        QVERIFY(machine.liveUntil(day(13.9)));
        QVERIFY(machine.run()); // the program is started anew: nothing is said twice
        QVERIFY(machine.liveUntil(day(14.5))); // and over it is
        machine.line.isDown = false;
        QVERIFY(machine.liveUntil(day(15.5)));

        // Ten days' sleep, longer than the token lives: renewed at once, and no alarm.
        QVERIFY(machine.liveUntil(day(16)));
        QVERIFY(machine.sleepUntil(day(26)));
        QVERIFY(machine.liveUntil(day(26.5)));

        // Somebody signs bob out of all sessions; it is found when he is due to be renewed.
        machine.issuer.endSessions(bob);
        QVERIFY(machine.liveUntil(day(37)));
        // He signs in with Codex.
        QVERIFY(machine.after(machine.signIn(bob)));
        QVERIFY(machine.liveUntil(day(40)));

        qInfo("%d wake-ups in 40 days with %lld accounts", machine.wakeUps,
              static_cast<long long>(machine.manager->snapshot().accounts.size()));
        const QStringList expected{
            // Somebody switched.
            u"11-25 low: Codex uses bob@example.com now"_s,
            // Codex renewed, twice in hours.
            u"11-26 low: bob@example.com: renewed"_s,
            // The long outage, with a start of the program in it.
            u"12-05 normal: bob@example.com: expires soon"_s,
            u"12-06 gone: cannotRenew"_s,
            u"12-06 normal: bob@example.com: expired"_s,
            u"12-07 low: bob@example.com: renewed"_s,
            u"12-07 gone: expired"_s,
            // Awake after a sleep that outlived the token.
            u"12-18 low: bob@example.com: renewed"_s,
            // Signed out elsewhere: found when it is to be renewed, and said again when Codex stops.
            u"12-27 normal: bob@example.com: sign in again"_s,
            u"12-28 normal: bob@example.com: sign in again"_s,
            // Mended with Codex.
            u"12-29 low: bob@example.com: signed in"_s,
            u"12-29 gone: signInNeeded"_s,
        };
        QCOMPARE(machine.notices.join(u'\n'), expected.join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
