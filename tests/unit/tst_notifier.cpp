// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/fakeclock.h"
#include "tray/notify/notifier.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Notes what it is asked for.
class FakeServer final : public NotificationServer
{
    Q_OBJECT

public:
    void show(const Notification &notification) override
    {
        log << u"show "_s + notification.title;
        last = notification;
        if (isBroken)
            Q_EMIT failed(notification.id, u"nobody there"_s);
        else
            Q_EMIT shown(notification.id);
    }
    void withdraw(const QString &id) override { log << u"withdraw "_s + id.section(u'/', 0, 0); }
    bool isInhibited() const override
    {
        ++looks;
        return isQuiet;
    }

    mutable int looks = 0; //!< how often it was asked, which is once for each evaluation
    QStringList log;
    Notification last;
    bool isBroken = false;
    bool isQuiet = false;
};

const QString needed = u"show alice@example.com: sign in again"_s;
const QString renewed = u"show alice@example.com: renewed"_s;

} // namespace

class TestNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_server = std::make_unique<FakeServer>();
        m_snapshot = {};
        m_snapshot.revision = 1;
        m_snapshot.home.path = u"/home/a/.codex"_s;
        Account alice;
        alice.id = {u"acc"_s, u"alice"_s};
        alice.email = u"alice@example.com"_s;
        alice.isLive = true;
        alice.state = AccountState::Valid;
        alice.validUntil = m_clock->now().addDays(5);
        alice.lastRefresh = m_clock->now().addSecs(-3600);
        m_snapshot.home.live = alice.id;
        m_snapshot.accounts = {alice};
        start();
    }
    void cleanup()
    {
        m_notifier.reset();
        m_server.reset();
    }

    void tellsWhatIsTrueAtTheStart()
    {
        needSignIn();
        QTRY_COMPARE(m_server->log, QStringList{needed});
        QCOMPARE(m_server->last.buttons.size(), 2);
        renew();
        QTRY_COMPARE(m_server->log.size(), 3);
        QCOMPARE(m_server->log.at(1), u"withdraw signInNeeded"_s);
        QCOMPARE(m_server->log.at(2), u"show alice@example.com: signed in"_s);
    }

    void tellsNothingTwiceAfterARestart()
    {
        needSignIn();
        QTRY_COMPARE(m_server->log, QStringList{needed});
        start(); // its end has stored what was told
        QFile file(m_data->filePath(u"notices.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stored = file.readAll();
        QVERIFY(stored.contains("signInNeeded") && !stored.contains("example.com"));
        see();
        QVERIFY(evaluated());
        QCOMPARE(m_server->log, QStringList{needed});
    }

    void startsAnewFromABrokenFile()
    {
        m_notifier.reset();
        QFile file(m_data->filePath(u"notices.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"What was told cannot be read: Corrupt"_s));
        start();
        needSignIn();
        QTRY_COMPARE(m_server->log, QStringList{needed});
        m_notifier.reset();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(Told::fromJson(file.readAll()));
    }

    void goesOnWithoutAPlaceToStore()
    {
        m_notifier.reset();
        QFile file(m_data->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"What was told cannot be read"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"What was told cannot be kept"_s));
        start(0ms, {}, m_data->filePath(u"file"_s));
        needSignIn();
        QTRY_COMPARE(m_server->log, QStringList{needed});
    }

    void tellsNothingThatComesAndGoes()
    {
        see();
        QVERIFY(evaluated());
        needSignIn();
        renew();
        QTRY_COMPARE(m_server->log, QStringList{renewed});
    }

    void waitsUntilSnapshotsAreStillButNotForEver()
    {
        start(40ms);
        needSignIn();
        // Each comes before the last has settled.
        QTimer restless;
        connect(&restless, &QTimer::timeout, this, [this] { m_notifier->update(m_snapshot); });
        restless.start(10);
        QTRY_COMPARE(m_server->log, QStringList{needed});
        QVERIFY(restless.isActive());
    }

    void tellsWhatHappensWhileItRuns()
    {
        see();
        QVERIFY(evaluated());
        renew();
        QTRY_COMPARE(m_server->log, QStringList{renewed});
        QVERIFY(m_server->last.isLow);
    }

    void keepsQuietAboutOwnSignIns()
    {
        see();
        QVERIFY(evaluated());
        m_clock->advanceSeconds(60);
        m_notifier->ownSignIn(alice().id, m_clock->now());
        renew(0);
        QVERIFY(evaluated());
        QCOMPARE(m_server->log, QStringList());
    }

    void waitsWhileNobodyIsToBeDisturbed()
    {
        m_server->isQuiet = true;
        needSignIn();
        QVERIFY(evaluated());
        QCOMPARE(m_server->log, QStringList());
        m_server->isQuiet = false;
        Q_EMIT m_server->inhibitedChanged();
        QTRY_COMPARE(m_server->log, QStringList{needed});
    }

    void triesAgainWhenAServerIsThere()
    {
        m_server->isBroken = true;
        needSignIn();
        QTRY_COMPARE(m_server->log, QStringList{needed});
        m_server->isBroken = false;
        Q_EMIT m_server->available();
        QTRY_COMPARE(m_server->log, (QStringList{needed, needed}));
        mark();
        Q_EMIT m_server->available(); // what was shown is not shown again
        QVERIFY(evaluated());
        QCOMPARE(m_server->log.size(), 2);
    }

    void doesNotPesterAServerThatFails()
    {
        m_server->isBroken = true;
        needSignIn();
        QTRY_COMPARE(m_server->log.size(), 1);
        for (int i = 0; i < 5; ++i) {
            see();
            QVERIFY(evaluated());
        }
        QCOMPARE(m_server->log.size(), 1);
        m_clock->advanceSeconds(600);
        see();
        QTRY_COMPARE(m_server->log.size(), 2);
    }

    void triesAFailedServerAgainByTimeButNotForEver()
    {
        m_notifier.reset();
        m_clock->takeOverAlarms();
        start();
        m_server->isBroken = true;
        needSignIn();
        QTRY_COMPARE(m_server->log.size(), 1);
        for (int i = 2; i <= 4; ++i) {
            QTRY_COMPARE(m_clock->nextDeadline(), m_clock->now().addSecs(600));
            m_clock->advanceSeconds(600);
            m_clock->ring();
            QTRY_COMPARE(m_server->log.size(), i);
        }
        QTRY_VERIFY(m_clock->nextDeadline() > m_clock->now().addDays(1)); // the end of the token
    }

    void whatWaitsOnTheScreenIsToldAgainByTheNext()
    {
        needSignIn();
        QTRY_COMPARE(m_server->log, QStringList{needed});
        m_notifier->end();
        QCOMPARE(m_server->log.last(), u"withdraw signInNeeded"_s);
        Q_EMIT m_server->activated(m_server->last.id, u"later"_s); // too late
        start();
        see();
        const QStringList again{needed, u"withdraw signInNeeded"_s, needed};
        QTRY_COMPARE(m_server->log, again);

        // Whoever took it away has seen it.
        Q_EMIT m_server->closed(m_server->last.id, true);
        m_notifier->end();
        start();
        see();
        QVERIFY(evaluated());
        QCOMPARE(m_server->log, again);
    }

    void takesEverythingFromTheScreenAndSaysItAnew()
    {
        needSignIn();
        QTRY_COMPARE(m_server->log, QStringList{needed});
        m_notifier->hideAll();
        const QStringList again{needed, u"withdraw signInNeeded"_s, needed};
        QTRY_COMPARE(m_server->log, again);
    }

    void alsoWhatHasNoButtons()
    {
        alice().usage.limits = {{.id = u"week"_s,
                                 .length = std::chrono::hours(168),
                                 .usedPercent = 96,
                                 .resetsAt = m_clock->now().addDays(3)}};
        alice().usage.takenAt = m_clock->now();
        m_snapshot.home.storeMode = u"auto"_s;
        alice().where = StoredIn::File;
        see();
        QTRY_COMPARE(m_server->log.size(), 2);
        QVERIFY(m_server->last.buttons.isEmpty());
        const QStringList again = m_server->log;
        m_server->log.clear();
        m_notifier->hideAll();
        QTRY_COMPARE(m_server->log.size(), 4);
        m_server->log.removeIf([](const QString &line) { return line.startsWith("withdraw"_L1); });
        QCOMPARE(m_server->log, again);

        // But a program that ends leaves it there.
        m_server->log.clear();
        m_notifier->end();
        QCOMPARE(m_server->log, QStringList());
    }

    void passesWishesOn()
    {
        QSignalSpy wished(m_notifier.get(), &Notifier::wished);
        needSignIn();
        QTRY_COMPARE(m_server->log.size(), 1);
        Q_EMIT m_server->activated(m_server->last.id, m_server->last.buttons.first().action);
        QCOMPARE(wished.size(), 1);
        QVERIFY(wished.at(0).at(0).value<NoticeKey>() == (NoticeKey{NoticeKind::SignInNeeded, alice().id}));
        QCOMPARE(wished.at(0).at(1).value<NoticeAction>(), NoticeAction::SignInAgain);
        Q_EMIT m_server->activated(m_server->last.id, {});
        QCOMPARE(wished.at(1).at(1).value<NoticeAction>(), NoticeAction::Open);
        Q_EMIT m_server->activated(u"somebody else's"_s, u"sign-in"_s);
        QCOMPARE(wished.size(), 2);
    }

    void tellsAgainTomorrowWhatIsForLater()
    {
        QSignalSpy wished(m_notifier.get(), &Notifier::wished);
        needSignIn();
        QTRY_COMPARE(m_server->log.size(), 1);
        Q_EMIT m_server->activated(m_server->last.id, m_server->last.buttons.last().action);
        QCOMPARE(wished.size(), 0);
        m_clock->advanceSeconds(24 * 3600 - 1);
        see();
        QVERIFY(evaluated());
        QCOMPARE(m_server->log.size(), 1);
        m_clock->advanceSeconds(1);
        see();
        QTRY_COMPARE(m_server->log, (QStringList{needed, needed}));
    }

    void comesBackByTimeAlone()
    {
        // The alarm is the machine's, and comes a moment after the last look; our time has passed by then.
        alice().validUntil = m_clock->now().addMSecs(50);
        needSignIn();
        QTRY_COMPARE(m_server->log.size(), 1);
        m_clock->advanceSeconds(1);
        QTRY_COMPARE(m_server->log, (QStringList{needed, needed}));
        QVERIFY(m_server->last.body.contains(u"cannot work with it"_s));
    }

    void followsWhatIsSet()
    {
        m_notifier->setRules({.off = {NoticeKind::SignInNeeded}});
        needSignIn();
        QVERIFY(evaluated());
        QCOMPARE(m_server->log, QStringList());
        m_notifier->setRules({});
        QTRY_COMPARE(m_server->log, QStringList{needed});
    }

private:
    Account &alice() { return m_snapshot.accounts.first(); }
    void start(std::chrono::milliseconds settle = 0ms, const NoticeRules &rules = {}, const QString &folder = {})
    {
        m_notifier.reset(); // the end of the one before comes first
        m_notifier =
            std::make_unique<Notifier>(*m_server, *m_clock, folder.isEmpty() ? m_data->path() : folder, rules, settle);
    }
    void see()
    {
        ++m_snapshot.revision;
        mark();
        m_notifier->update(m_snapshot);
    }
    void needSignIn()
    {
        alice().state = AccountState::SignInNeeded;
        see();
    }
    void renew(int afterSeconds = 60)
    {
        m_clock->advanceSeconds(afterSeconds);
        alice().state = AccountState::Valid;
        alice().lastRefresh = m_clock->now();
        see();
    }
    //! From here on evaluated() counts.
    void mark() { m_looks = m_server->looks; }
    bool evaluated()
    {
        return QTest::qWaitFor([this] { return m_server->looks > m_looks; });
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Notifier> m_notifier;
    Snapshot m_snapshot;
    int m_looks = 0;
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
