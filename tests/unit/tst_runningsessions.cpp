// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/runningsessions.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const QString home = u"/home/a/.codex"_s;

Account account(const QString &workspace, const QString &user)
{
    Account account;
    account.id = {workspace, user};
    account.state = AccountState::Valid;
    return account;
}

const Account alice = account(u"personal"_s, u"alice"_s);
const Account atWork = account(u"acme"_s, u"alice"_s);
const Account bob = account(u"acme"_s, u"bob"_s);

//! What a look finds while \a live is.
Snapshot with(const std::optional<Account> &live)
{
    Snapshot snapshot;
    snapshot.takenAt = now;
    snapshot.home.path = home;
    snapshot.accounts = {alice, atWork, bob};
    if (live)
        snapshot.home.live = live->id;
    return snapshot;
}

RunningProgram program(qint64 pid, qint64 secondsAgo = 3600)
{
    RunningProgram program{.pid = pid, .name = u"codex"_s, .codexHome = home, .startTicks = pid};
    program.startedAt = now.addSecs(-secondsAgo);
    return program;
}

//! What is noted while each of \a live is live in turn, and \a running all the time.
QList<RunningSession> after(const QList<std::optional<Account>> &live, const QList<RunningProgram> &running)
{
    RunningSessions sessions;
    for (const std::optional<Account> &each : live) {
        const QList<RunningSessions::Change> changes = sessions.note(with(each));
        for (const RunningSessions::Change &change : changes)
            sessions.apply(change, running);
    }
    return sessions.sessions();
}

QString told(const QList<RunningSession> &sessions)
{
    static const QHash<AfterSwitch, QString> names{{AfterSwitch::KeepsAccount, u"keeps"_s},
                                                   {AfterSwitch::FollowsMember, u"follows from"_s},
                                                   {AfterSwitch::MayFollow, u"may keep"_s},
                                                   {AfterSwitch::Unaffected, u"unaffected"_s}};
    QStringList lines;
    for (const RunningSession &session : sessions)
        lines << u"%1 %2 %3"_s.arg(session.program.pid).arg(names.value(session.will), session.keeps.toString());
    return lines.join(u", "_s);
}

} // namespace

class TestRunningSessions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoGoesOnAsWhom_data()
    {
        using Live = QList<std::optional<Account>>;
        QTest::addColumn<Live>("live");
        QTest::addColumn<QString>("sessions");
        QTest::newRow("nobody was there") << Live{std::nullopt, alice} << QString();
        QTest::newRow("nothing changed") << Live{alice, alice} << QString();
        QTest::newRow("another workspace") << Live{alice, bob} << u"7 keeps personal/alice"_s;
        QTest::newRow("signed out") << Live{alice, std::nullopt} << u"7 keeps personal/alice"_s;
        QTest::newRow("another member") << Live{atWork, bob} << u"7 follows from acme/alice"_s;
        QTest::newRow("and back") << Live{alice, bob, alice} << QString();
        QTest::newRow("a member, and back") << Live{atWork, bob, atWork} << QString();
        QTest::newRow("twice") << Live{alice, bob, atWork} << u"7 keeps personal/alice"_s;
        // It went on as Bob by itself, and keeps him now.
        QTest::newRow("followed, then left") << Live{atWork, bob, alice} << u"7 keeps acme/bob"_s;
        // Codex compares what it holds with what lies there now.
        QTest::newRow("left, then followed") << Live{atWork, alice, bob} << u"7 follows from acme/alice"_s;
    }
    void tellsWhoGoesOnAsWhom()
    {
        QFETCH(QList<std::optional<Account>>, live);
        QTEST(told(after(live, {program(7)})), "sessions");
    }

    void knowsWhoHasNothingToDoWithIt()
    {
        RunningProgram own = program(1);
        own.hasOwnToken = true;
        // One that has come since, one that came just before, and one whose start nobody knows.
        RunningProgram unknown = program(4);
        unknown.startedAt = {};
        QCOMPARE(told(after({alice, bob}, {own, program(2, -10), program(3, 5), unknown})),
                 u"3 may keep personal/alice, 4 may keep personal/alice"_s);
    }

    void anApiKeyIsNoWorkspace()
    {
        Account one = account(u"apikey"_s, u"1"_s);
        Account two = account(u"apikey"_s, u"2"_s);
        one.state = two.state = AccountState::ApiKey;
        Snapshot before = with(one);
        Snapshot behind = with(two);
        before.accounts = behind.accounts = {one, two};
        RunningSessions sessions;
        sessions.note(before);
        sessions.apply(sessions.note(behind).value(0), {program(7)});
        QCOMPARE(told(sessions.sessions()), u"7 keeps apikey/1"_s);
    }

    // A keyring that is locked is no sign-out.
    void whatCannotBeReadIsNoChange()
    {
        RunningSessions sessions;
        sessions.note(with(alice));
        Snapshot locked = with(std::nullopt);
        locked.home.isStoredInKnown = false;
        locked.home.store = StoreState::Locked;
        QVERIFY(sessions.note(locked).isEmpty());
        QVERIFY(sessions.note(with(alice)).isEmpty());
        QCOMPARE(sessions.note(with(bob)).size(), 1);
    }

    void eachHomeCounts()
    {
        RunningSessions sessions;
        Snapshot snapshot = with(alice);
        HomeState other;
        other.path = u"/srv/.codex"_s;
        other.live = bob.id;
        snapshot.otherHomes = {other};
        sessions.note(snapshot);
        snapshot.otherHomes.first().live = atWork.id;
        const QList<RunningSessions::Change> changes = sessions.note(snapshot);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().home, other.path);
        QCOMPARE(changes.first().was.id, bob.id);
    }

    void forgetsWhatHasEnded()
    {
        RunningSessions sessions;
        sessions.note(with(alice));
        sessions.apply(sessions.note(with(bob)).value(0), {program(1), program(2), program(3)});
        sessions.drop(1);
        RunningProgram later = program(2);
        later.startTicks = 99; // somebody else has its pid now
        sessions.update(home, {later, program(3)});
        QCOMPARE(told(sessions.sessions()), u"3 keeps personal/alice"_s);
        sessions.update(u"/srv/.codex"_s, {});
        QCOMPARE(sessions.sessions().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRunningSessions)
#include "tst_runningsessions.moc"
