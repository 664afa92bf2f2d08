// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "interop/machine.h"
#include "support/patience.h"
#include "support/soak.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString alice = u"alice-plus"_s;
//! Codex renews so long before the end, at the next use.
constexpr auto window = 5min;
//! A lifetime of which the end of its first half, when we renew, lies a little before that.
constexpr auto lifetime = 2 * (window + 4s);

//! What of ours is there.
enum class Ours {
    Absent,
    SinceBefore, //!< runs since before the window
    AtTheSameMoment, //!< starts with them, in the window
};

struct Outcome
{
    int rounds = 0;
    int programs = 0;
    int signedOutAtOnce = 0;
    int unanswered = 0; //!< who could not tell its limits
    int signedOutAfterUse = 0;
    int familiesAlive = 0;
    int redemptions = 0;
};

bool isSignedIn(const QJsonObject &answer)
{
    return answer[u"result"_s][u"account"_s].isObject();
}

} // namespace

//! "Your refresh token was already used": Codex programs at the moment when the access token is to be renewed, at an
//! issuer that ends a sign-in whose refresh token comes twice.
class TestRenewalRace final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    const KeyringItems m_items{m_session.bus()};

    //! One round of it.
    void race(Machine &machine, int count, Ours ours, Outcome &outcome)
    {
        const bool isInWindow = ours != Ours::SinceBefore;
        const auto left = isInWindow ? std::chrono::seconds(window - 20s) : std::chrono::seconds(window + 5s);
        QVERIFY(machine.makeLive(alice, lifetime, left));
        const qint64 windowBegins = QDateTime::currentSecsSinceEpoch() + (left - window).count();
        const Secret before = machine.refreshToken();
        const int redemptionsBefore = machine.issuer().count(RequestKind::Refresh);
        std::unique_ptr<Background> tray;
        if (ours == Ours::SinceBefore) {
            tray = machine.tray();
            QVERIFY(QTest::qWaitFor([&] { return !machine.refreshToken().sameAs(before); }, patience));
            QVERIFY(QTest::qWaitFor([&] { return QDateTime::currentSecsSinceEpoch() >= windowBegins; }, patience));
        }

        std::vector<std::unique_ptr<AppServer>> programs;
        for (int i = 0; i < count; ++i)
            programs.emplace_back(new AppServer(machine.appServer()));
        if (ours == Ours::AtTheSameMoment)
            tray = machine.tray();
        for (const auto &program : programs)
            QVERIFY(program->isReady());
        const auto askAll = [&](const QString &method, const QJsonObject &parameters) {
            std::vector<int> questions;
            for (const auto &program : programs)
                questions.push_back(program->send(method, parameters));
            std::vector<QJsonObject> answers;
            for (size_t i = 0; i < programs.size(); ++i)
                answers.push_back(programs[i]->answerTo(questions[i]));
            return answers;
        };
        const auto signedOut = [&] {
            const std::vector<QJsonObject> answers = askAll(u"account/read"_s, {{u"refreshToken"_s, false}});
            return static_cast<int>(std::count_if(answers.begin(), answers.end(), std::not_fn(isSignedIn)));
        };
        ++outcome.rounds;
        outcome.programs += count;
        outcome.signedOutAtOnce += signedOut();
        for (const QJsonObject &answer : askAll(u"account/rateLimits/read"_s, {}))
            outcome.unanswered += answer.contains(u"result"_s) ? 0 : 1;
        outcome.signedOutAfterUse += signedOut();
        programs.clear();
        tray.reset();
        outcome.redemptions += machine.issuer().count(RequestKind::Refresh) - redemptionsBefore;
        outcome.familiesAlive += machine.isAlive() ? 1 : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
    }
    void cleanup() { QVERIFY(m_items.removeAll()); }

    void nobodyIsSignedOut_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::addColumn<int>("count");
        QTest::addColumn<Ours>("ours");
        for (const int count : isSoak() ? QList<int>{2, 4, 8} : QList<int>{4}) {
            for (const char *store : {"file", "keyring"}) {
                QTest::addRow("%d CLIs, %s", count, store) << QByteArray(store) << count << Ours::SinceBefore;
                // What the CLIs do to each other is theirs: it is counted, to compare.
                if (isSoak()) {
                    QTest::addRow("compare: %d CLIs, %s, without Chatelaine", count, store)
                        << QByteArray(store) << count << Ours::Absent;
                    QTest::addRow("compare: %d CLIs, %s, Chatelaine starts with them", count, store)
                        << QByteArray(store) << count << Ours::AtTheSameMoment;
                }
            }
        }
    }
    void nobodyIsSignedOut()
    {
        QFETCH(QByteArray, store);
        QFETCH(int, count);
        QFETCH(Ours, ours);
        Outcome outcome;
        for (int round = 0; round < (isSoak() ? 5 : 1); ++round) {
            Machine machine(m_session, store);
            race(machine, count, ours, outcome);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(m_items.removeAll());
        }
        qInfo("rounds %d, signed out at once %d of %d, after one use %d, sign-ins alive %d of %d, requests %d",
              outcome.rounds, outcome.signedOutAtOnce, outcome.programs, outcome.signedOutAfterUse,
              outcome.familiesAlive, outcome.rounds, outcome.redemptions);
        if (ours == Ours::SinceBefore) {
            QCOMPARE(outcome.signedOutAtOnce, 0);
            QCOMPARE(outcome.unanswered, 0);
            QCOMPARE(outcome.signedOutAfterUse, 0);
            QCOMPARE(outcome.familiesAlive, outcome.rounds);
            QCOMPARE(outcome.redemptions, outcome.rounds);
        }
    }

    //! Each time its access token comes into the window, ours have renewed before.
    void oneRunsOnWhileWeRenew_data()
    {
        QTest::addColumn<QByteArray>("store");
        QTest::newRow("file") << QByteArray("file");
        QTest::newRow("keyring") << QByteArray("keyring");
    }
    void oneRunsOnWhileWeRenew()
    {
        QFETCH(QByteArray, store);
        Machine machine(m_session, store);
        QVERIFY(machine.makeLive(alice, lifetime, window + 3s));
        qint64 windowBegins = QDateTime::currentSecsSinceEpoch() + 3;
        AppServer program = machine.appServer();
        QVERIFY(program.isReady());
        QVERIFY(machine.isSignedInAs(program, alice));
        const IssuerBehaviour usual = machine.issuer().behaviour();
        for (int i = 1; i <= 3; ++i) {
            // By Codex's clock, which does not move on with ours.
            IssuerBehaviour behaviour = usual;
            behaviour.accessTokenLifetime = window + 5s - i * 61s;
            machine.issuer().setBehaviour(behaviour);
            const Result<Renewed> renewed = machine.renewAMinuteLater(alice);
            QVERIFY2(renewed, renewed ? "" : qPrintable(describe(renewed.error())));
            QVERIFY(renewed->isRotated && !renewed->unsettled);
            const qint64 nextWindowBegins = QDateTime::currentSecsSinceEpoch() + 5;
            QVERIFY(QTest::qWaitFor([&] { return QDateTime::currentSecsSinceEpoch() > windowBegins; }, patience));
            QVERIFY(machine.isSignedInAs(program, alice));
            windowBegins = nextWindowBegins;
        }
        const int redemptions = machine.issuer().count(RequestKind::Refresh);
        machine.issuer().setBehaviour(usual);

        // It renews by itself. If it was slow and has not seen our last one yet, it takes that first, without a
        // request.
        QVERIFY(isSignedIn(program.ask(u"account/read"_s, {{u"refreshToken"_s, true}})));
        if (machine.issuer().count(RequestKind::Refresh) == redemptions)
            QVERIFY(isSignedIn(program.ask(u"account/read"_s, {{u"refreshToken"_s, true}})));
        QCOMPARE(machine.issuer().count(RequestKind::Refresh), redemptions + 1);
        QVERIFY(machine.isSignedInAs(program, alice));

        // And we again.
        const Result<Renewed> renewed = machine.renewAMinuteLater(alice);
        QVERIFY2(renewed, renewed ? "" : qPrintable(describe(renewed.error())));
        QVERIFY(renewed->isRotated && !renewed->unsettled);
        QVERIFY(machine.isSignedInAs(program, alice));
        QVERIFY(machine.isAlive());
        qInfo("one CLI through 4 renewals of ours; %d of its own in its window, 1 when asked for", redemptions - 3);
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestRenewalRace)
#include "tst_renewalrace.moc"
