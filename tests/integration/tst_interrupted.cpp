// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/recovery.h"
#include "base/interruptible.h"
#include "support/fakeproc.h"
#include "support/world.h"

#include <QTest>

#include <functional>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice-plus"_s;
const QString bob = u"bob-acme"_s;
constexpr qint64 day = 24 * 3600; // s

//! Whether the answer to a change that was sent before everything was to end still comes.
enum class Answer { Comes, IsTooLate };

//! When everything is to end: at the n-th call of a keyring.
struct Interruption
{
    std::stop_source source;
    Answer answer = Answer::Comes;
    int at = 0; //!< 0: never
    int calls = 0;

    void count()
    {
        if (++calls == at)
            source.request_stop();
    }
};

//! As the keyrings of a desktop: a read ends when everything is to end, a change that was sent happens, and nothing is
//! sent afterwards.
class InterruptedKeyring final : public Keyring
{
public:
    explicit InterruptedKeyring(Interruption &interruption)
        : m_interruption(interruption)
    {
    }

    KeyringState state() override
    {
        m_interruption.count();
        return isOver() ? KeyringState::Timeout : m_items.state();
    }
    Result<std::optional<Secret>> read(const QString &service, const QString &account) override
    {
        m_interruption.count();
        if (isOver())
            return failure(ErrorCode::KeyringTimeout);
        return m_items.read(service, account);
    }
    Result<> write(const QString &service, const QString &account, const Secret &secret) override
    {
        return change<Result<>>([&] { return m_items.write(service, account, secret); });
    }
    Result<bool> remove(const QString &service, const QString &account) override
    {
        return change<Result<bool>>([&] { return m_items.remove(service, account); });
    }

private:
    static bool isOver() { return Interruptible::token().stop_requested(); }

    template <typename Answered>
    Answered change(const std::function<Answered()> &make)
    {
        if (isOver()) {
            m_interruption.count();
            return failure(ErrorCode::KeyringTimeout);
        }
        const Answered answered = make();
        m_interruption.count();
        return isOver() && m_interruption.answer == Answer::IsTooLate ? failure(ErrorCode::KeyringTimeout) : answered;
    }

    Interruption &m_interruption;
    MemoryKeyring m_items;
};

struct Keyrings
{
    Interruption interruption;
    InterruptedKeyring codex{interruption};
    InterruptedKeyring ours{interruption};
};

//! Alice is live, renewed since her copy was made, and Bob waits in the vault.
struct Scene : Keyrings, World
{
    FakeProc running;

    explicit Scene(qint64 bobsAge = day)
        : World("keyring", codex, ours)
    {
        proc = running.root();
        start();
        if (!keep(bob))
            qFatal("Bob could not be kept");
        clock.advanceSeconds(bobsAge);
        if (!signIn(alice) || !book().keepShadow())
            qFatal("Alice could not be signed in");
        clock.advanceSeconds(60);
        if (!signIn(alice))
            qFatal("Alice could not be signed in again");
    }

    //! What a program left that was killed when it had renewed who is live. Alice's old token is spent.
    bool leaveAnswer(bool isStored)
    {
        const Credential old = *live();
        Result<JournalRecord> record = place->journal().begin({.act = JournalAct::Refresh,
                                                               .home = home().path(),
                                                               .account = accountOf(alice),
                                                               .issuer = endpoint().endpoints().issuerOrigin(),
                                                               .fingerprint = old.refreshFingerprint(),
                                                               .startedAt = clock.now()},
                                                              *place->sealingKey(home()));
        clock.advanceSeconds(60);
        const auto renewed = endpoint().refresh(old.tokens()->refreshToken, RefreshReason::Forced);
        if (!record || !renewed || !record->keepAnswer(Secret(old.withTokens(*renewed, clock.now()).toKeyringJson()))
            || (isStored && !record->markCommitted(clock.now())))
            return false;
        clock.advanceSeconds(120); // until it would have settled
        return true;
    }
    bool leaveRecord(const JournalIntent &intent) { return place->journal().begin(intent, {}).has_value(); }
    bool leaveSwitch()
    {
        return leaveRecord({.act = JournalAct::Switch,
                            .home = home().path(),
                            .account = accountOf(bob),
                            .outgoing = accountOf(alice),
                            .startedAt = clock.now()});
    }
    bool leaveRemoval()
    {
        return leaveRecord({.act = JournalAct::Removal,
                            .home = home().path(),
                            .account = accountOf(alice),
                            .fingerprint = live()->refreshFingerprint(),
                            .startedAt = clock.now()});
    }

    //! The next program's start, a while later. False: something waits still.
    bool restart()
    {
        interruption.at = 0;
        start();
        for (int i = 0; i < 2; ++i) { // what is beside a keyring settles first
            const Result<QList<Unsettled>> unsettled = book().recover();
            if (!unsettled || !unsettled->isEmpty())
                return false;
            clock.advanceSeconds(120);
        }
        return journalled() == 0;
    }
    bool isThere(const QString &person) { return liveAccount() == accountOf(person) || kept(person); }
    bool isAliveSomewhere(const QString &person)
    {
        const Result<Credential> counts = renewal().look(accountOf(person));
        return counts && isAlive(*counts);
    }
};

struct Row
{
    const char *name;
    std::function<bool(Scene &)> prepare;
    std::function<bool(const AccountBook &, const std::stop_token &)> act;
    QString removed{}; //!< whom it removes
    qint64 bobsAge = day;
};

const auto nothing = [](Scene &) { return true; };
const auto recover = [](const AccountBook &book, const std::stop_token &stop) {
    const Result<QList<Unsettled>> unsettled = book.recover(stop);
    return unsettled && unsettled->isEmpty();
};
const auto switchTo = [](const AccountBook &book, const std::stop_token &stop) {
    return book.switchTo(World::accountOf(bob), {}, stop).has_value();
};
const auto signOut(const QString &person, Scope scope)
{
    return [person, scope](const AccountBook &book, const std::stop_token &stop) {
        return book.signOut(World::accountOf(person), scope, stop).value_or(false);
    };
}

const Row rows[]{
    {"a switch", nothing, switchTo},
    {"a switch to one that is renewed before", nothing, switchTo, {}, 11 * day},
    {"signing out", nothing, signOut(alice, Scope::ThisComputer), alice},
    {"signing out everywhere", nothing, signOut(alice, Scope::Everywhere), alice},
    {"signing out who is kept", nothing, signOut(bob, Scope::ThisComputer), bob},
    {"a copy", nothing,
     [](const AccountBook &book, const std::stop_token &stop) { return book.keepShadow(stop).has_value(); }},
    {"recovery of an answer", [](Scene &scene) { return scene.leaveAnswer(false); }, recover},
    {"recovery of an answer whose write was overtaken", [](Scene &scene) { return scene.leaveAnswer(true); }, recover},
    {"recovery of a switch", [](Scene &scene) { return scene.leaveSwitch(); }, recover},
    {"recovery of a removal", [](Scene &scene) { return scene.leaveRemoval(); }, recover, alice},
};

} // namespace

//! At whatever call of a keyring the program is told to end: what was begun is done or not done after the next start,
//! and nobody is lost.
class TestInterrupted final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNobody_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<Answer>("answer");
        for (size_t i = 0; i < std::size(rows); ++i) {
            QTest::newRow(rows[i].name) << static_cast<int>(i) << Answer::Comes;
            QTest::addRow("%s, answered too late", rows[i].name) << static_cast<int>(i) << Answer::IsTooLate;
        }
    }
    void losesNobody()
    {
        QFETCH(int, row);
        QFETCH(Answer, answer);
        const Row &it = rows[row];
        for (int n = 1;; ++n) {
            Scene scene(it.bobsAge);
            QVERIFY(it.prepare(scene));
            Interruption &interruption = scene.interruption;
            interruption.answer = answer;
            interruption.calls = 0;
            interruption.at = n;
            const bool isDone = [&] {
                const Interruptible scope(interruption.source.get_token());
                return it.act(scene.book(), interruption.source.get_token());
            }();
            const bool isUntouched = !interruption.source.stop_requested();
            const QByteArray at = "told to end at call " + QByteArray::number(n);
            const char *when = at.constData();
            if (isUntouched)
                QVERIFY2(isDone, when);
            QVERIFY2(scene.restart(), when);

            if (isDone && !it.removed.isEmpty())
                QVERIFY2(!scene.isThere(it.removed), when);
            for (const QString &person : {alice, bob}) {
                if (person != it.removed)
                    QVERIFY2(scene.isThere(person), when);
            }
            const QString other = scene.liveAccount() == World::accountOf(bob) ? alice : bob;
            if (scene.isThere(other)) {
                const Result<Admitted> switched = scene.book().switchTo(World::accountOf(other), {});
                if (!switched)
                    qWarning("%s", qUtf8Printable(describe(switched.error())));
                QVERIFY2(switched, when);
                QCOMPARE(scene.liveAccount(), World::accountOf(other));
            }
            for (const QString &person : {alice, bob}) {
                if (scene.isThere(person))
                    QVERIFY2(scene.isAliveSomewhere(person), when);
            }
            if (isUntouched) {
                QVERIFY(n > 3);
                break;
            }
        }
    }
};

Q_DECLARE_METATYPE(Answer)

QTEST_GUILESS_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
