// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountbook.h"
#include "accounts/recovery.h"
#include "integration/crashscene.h"
#include "support/runningcodex.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice-plus"_s;
const QString bob = u"bob-acme"_s;
//! Of a sign-in that is to be renewed, and still good.
constexpr qint64 nineDays = 9 * 24 * 3600 + CrashScene::age;

//! Whether a Codex uses the home, so that a switch has to fence.
enum class Codex { Absent, Runs };

//! Two accounts: one is live, the other waits in the vault.
class Scene : public CrashScene
{
public:
    using CrashScene::CrashScene;

    bool prepare(const QString &live, const QString &other, qint64 otherAge = age)
    {
        return CrashScene::prepare() && makeLive(live) && keep(other, otherAge)
            && onWorker([this] { return AccountBook(place()).keepShadow(); }).has_value();
    }

    bool startCodex()
    {
        m_codex = std::make_unique<RunningCodex>(path(u"codex-program/codex"_s), environment());
        return m_codex->runs();
    }
    void endCodex() { m_codex.reset(); }

    Result<Stored> live() const
    {
        return onWorker([this]() -> Result<Stored> {
            const Result<CodexHome> home = place().home();
            if (!home)
                return std::unexpected(home.error());
            return place().live(*home).read();
        });
    }
    //! Who is live; nobody: empty.
    AccountId liveAccount() const
    {
        const Result<Stored> stored = live();
        return stored && stored->credential ? identify(*stored->credential).account : AccountId();
    }
    std::optional<VaultEntry> entryOf(const QString &person) const
    {
        return place().vault().find(accountOf(person)).value_or(std::nullopt);
    }

    //! Nothing if exactly one of the two is live, the other counts in the vault, and the journal has nothing to do.
    QByteArray whatIsMixed() const
    {
        const Result<Stored> stored = live();
        if (!stored)
            return "live: " + QByteArray(errorCodeName(stored.error().code));
        if (!stored->credential)
            return "nobody is live";
        const Identity identity = identify(*stored->credential);
        const bool isAlice = identity.account == accountOf(alice);
        if (identity.isMixed || (!isAlice && identity.account != accountOf(bob)))
            return "somebody else is live";
        const auto shadow = entryOf(isAlice ? alice : bob);
        const auto other = entryOf(isAlice ? bob : alice);
        const QString home = place().home()->path();
        if (!shadow || shadow->shadowOf != home)
            return "the copy of the live one is not marked";
        if (!other || !other->shadowOf.isEmpty())
            return "the other one does not count in the vault";
        return whatIsJournalled();
    }
    //! An answer stays for a minute where a keyring might be slow; nothing else does.
    QByteArray whatIsJournalled() const
    {
        const Result<QList<JournalIntent>> intents = chatelaine::journalled(place());
        if (!intents)
            return "the journal: " + QByteArray(errorCodeName(intents.error().code));
        const bool isEmpty = std::all_of(intents->begin(), intents->end(), [this](const JournalIntent &intent) {
            return usesKeyring() && intent.act == JournalAct::Refresh;
        });
        return isEmpty ? QByteArray() : "the journal is not empty";
    }

private:
    std::unique_ptr<RunningCodex> m_codex;
};

} // namespace

//! At whatever call the program is killed: a switch happened or did not, a removal will be or will not be, and nobody
//! is lost.
class TestSwitchCrash final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session; // first: before there are threads
    ShiftedClock m_clock;
    Issuer m_issuer{m_clock};
    std::unique_ptr<LocalIssuer> m_server;
    CrashCount m_count;

    std::unique_ptr<Scene> scene(const QByteArray &store, const QStringList &command)
    {
        return std::make_unique<Scene>(store, command, m_clock, m_issuer, *m_server, m_session);
    }
    static QStringList switchTo(const QString &person)
    {
        return {QStringLiteral(CHATELAINECTL), u"switch"_s, accountOf(person).toString(), u"--json"_s};
    }
    //! Some of the moments, unless there is time.
    static qsizetype stepIn(const QByteArray &store)
    {
        const qsizetype step = store == "keyring" ? 60 : 12;
#ifdef __SANITIZE_ADDRESS__
        return 4 * step;
#else
        return step;
#endif
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
        m_server = LocalIssuer::start(m_issuer).value_or(nullptr);
        QVERIFY(m_server);
    }

    void aSwitchLosesNeither_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<QString>("live");
        QTest::addColumn<QString>("target");
        QTest::addColumn<Codex>("codex");
        QTest::addColumn<qint64>("targetAge");
        for (const char *store : {"file", "keyring"}) {
            for (const QString &live : {alice, bob}) {
                const QString target = live == alice ? bob : alice;
                const qint64 age = Scene::age;
                QTest::addRow("to %s, %s", qPrintable(target), store)
                    << QByteArray(store) << live << target << Codex::Absent << age;
                QTest::addRow("to %s, %s, with a fence", qPrintable(target), store)
                    << QByteArray(store) << live << target << Codex::Runs << age;
            }
            QTest::addRow("to one that is due, %s, with a fence", store)
                << QByteArray(store) << alice << bob << Codex::Runs << nineDays;
        }
    }
    void aSwitchLosesNeither()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, live);
        QFETCH(QString, target);
        QFETCH(Codex, codex);
        QFETCH(qint64, targetAge);
        const auto start = [&] {
            auto begun = scene(store, switchTo(target));
            const bool isReady =
                begun->prepare(live, target, targetAge) && (codex == Codex::Absent || begun->startCodex());
            return isReady ? std::move(begun) : nullptr;
        };
        QStringList redeemed; // in this order
        if (targetAge == nineDays)
            redeemed.append(target);
        if (codex == Codex::Runs)
            redeemed.append(live);

        const auto undisturbed = start();
        QVERIFY(undisturbed);
        QVERIFY(undisturbed->run());
        QCOMPARE(undisturbed->answered(RequestKind::Refresh), redeemed);
        QCOMPARE(undisturbed->journalled(), redeemed.size());
        undisturbed->endCodex();
        QCOMPARE(undisturbed->liveAccount(), accountOf(target));
        for (const QString &person : {live, target})
            QCOMPARE(undisturbed->whatIsWrongWith(person), QByteArray());
        QCOMPARE(undisturbed->whatIsMixed(), QByteArray());

        CrashCount count;
        QByteArrayList outside;
        int happened = 0;
        const QList<KillPoint> points = killPointsOf(undisturbed->record(), stepIn(store));
        for (const KillPoint &point : points) {
            const QByteArray at = point.toText();
            const auto killed = start();
            QVERIFY(killed);
            const CrashScene::Fate fate = killed->runUntil(point);
            QVERIFY2(fate != CrashScene::Fate::Wrong, QByteArray("not killed at " + at).constData());
            if (!count.add(fate))
                continue;
            killed->endCodex();
            // What was sent is on its way, whoever sent it.
            if (killed->record().bytesSent() == undisturbed->record().bytesSent())
                QTRY_VERIFY_WITH_TIMEOUT(killed->answered(RequestKind::Refresh) == redeemed, Scene::patience);

            const Ended status = killed->program({u"status"_s, u"--json"_s});
            if (status.exitCode != 0)
                outside << at + ", status: " + status.say();
            const AccountId before = killed->liveAccount();
            happened += before == accountOf(target) ? 1 : 0;
            const QStringList answered = killed->answered(RequestKind::Refresh);
            for (const QString &person : {live, target}) {
                const qsizetype answer = answered.indexOf(person);
                const bool isInWindow = answer >= 0 && answer >= killed->journalled();
                const QByteArray wrong = killed->whatIsWrongWith(person);
                if (isInWindow && wrong.startsWith("refresh: SignInNeeded"))
                    ++count.inside;
                else if (!wrong.isEmpty())
                    outside << at + ", " + person.toUtf8() + ": " + wrong;
            }
            if (const QByteArray mixed = killed->whatIsMixed(); !mixed.isEmpty())
                outside << at + ": " + mixed;
            // Who comes next finishes what has no choice, and moves nobody.
            if (killed->liveAccount() != before)
                outside << at + ": somebody else became live later";
        }
        QVERIFY(count.isEnough());
        count.outside = outside.size();
        count.print(QTest::currentDataTag());
        m_count += count;
        QVERIFY2(outside.isEmpty(), outside.join('\n').constData());
        if (isSoak())
            QVERIFY(happened > 0 && happened < count.points);
    }

    void aRemovalIsWholeOrNot_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<QString>("leaving");
        for (const char *store : {"file", "keyring"}) {
            QTest::addRow("a removal of who is live, %s", store) << QByteArray(store) << alice;
            QTest::addRow("a removal of who is kept, %s", store) << QByteArray(store) << bob;
        }
    }
    void aRemovalIsWholeOrNot()
    {
        QFETCH(QByteArray, store);
        QFETCH(QString, leaving);
        const QString staying = leaving == alice ? bob : alice;
        const QStringList command{QStringLiteral(CHATELAINECTL), u"logout"_s, findDemoPerson(leaving)->email,
                                  u"--json"_s};
        const auto start = [&] {
            auto begun = scene(store, command);
            return begun->prepare(alice, bob) ? std::move(begun) : nullptr;
        };
        const auto undisturbed = start();
        QVERIFY(undisturbed);
        QVERIFY(undisturbed->run());
        QVERIFY(undisturbed->liveAccount() != accountOf(leaving) && !undisturbed->entryOf(leaving));

        CrashCount count;
        QByteArrayList outside;
        int happened = 0;
        const QList<KillPoint> points = killPointsOf(undisturbed->record(), stepIn(store));
        for (const KillPoint &point : points) {
            const QByteArray at = point.toText();
            const auto killed = start();
            QVERIFY(killed);
            const CrashScene::Fate fate = killed->runUntil(point);
            QVERIFY2(fate != CrashScene::Fate::Wrong, QByteArray("not killed at " + at).constData());
            if (!count.add(fate))
                continue;
            const Ended status = killed->program({u"status"_s, u"--json"_s});
            if (status.exitCode != 0)
                outside << at + ", status: " + status.say();
            if (const QByteArray wrong = killed->whatIsWrongWith(staying); !wrong.isEmpty())
                outside << at + ", " + staying.toUtf8() + ": " + wrong;
            const QByteArray wrong = killed->whatIsWrongWith(leaving);
            const bool isGone =
                wrong.startsWith("refresh: NotSignedIn") || wrong.startsWith("refresh: AccountMismatch");
            happened += isGone ? 1 : 0;
            if (!wrong.isEmpty() && !isGone)
                outside << at + ", " + leaving.toUtf8() + ": " + wrong;
            const bool isLive = killed->liveAccount() == accountOf(leaving);
            if (isLive != (leaving == alice && !isGone))
                outside << at + (isLive ? ": gone, and live" : ": there, and not live any more");
            if (killed->entryOf(leaving).has_value() == isGone)
                outside << at + (isGone ? ": gone, and in the vault" : ": there, and not in the vault");
            if (const QByteArray journal = killed->whatIsJournalled(); !journal.isEmpty())
                outside << at + ": " + journal;
        }
        QVERIFY(count.isEnough());
        count.outside = outside.size();
        count.print(QTest::currentDataTag());
        m_count += count;
        QVERIFY2(outside.isEmpty(), outside.join('\n').constData());
        if (isSoak())
            QVERIFY(happened > 0 && happened < count.points);
    }

    void cleanupTestCase()
    {
        m_count.print("all");
    }
};

QTEST_GUILESS_MAIN(TestSwitchCrash)
#include "tst_switchcrash.moc"
