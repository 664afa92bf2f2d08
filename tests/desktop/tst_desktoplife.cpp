// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/secretservice.h"
#include "support/fakebrowser.h"
#include "support/keyringitems.h"
#include "support/messageserver.h"
#include "support/privatedisplay.h"
#include "support/privatenetwork.h"
#include "support/privatesession.h"
#include "support/program.h"
#include "support/trayhand.h"
#include "support/world.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 30'000; // ms

//! A home whose sign-in lies in the session's keyring, or in a file. Its clock stands still at the time of the test.
struct RealHome : World
{
    SecretService keyring;

    explicit RealHome(const QByteArray &store)
        : World(store, keyring, keyring)
    {
        clock.jumpSeconds(clock.now().secsTo(QDateTime::currentDateTimeUtc()));
    }
    //! A sign-in that is due to be renewed, and valid for some hours.
    bool signInLongAgo(const QString &person)
    {
        constexpr qint64 age = 9 * 24 * 3600 + 12 * 3600;
        clock.jumpSeconds(-age);
        const bool isDone = signIn(person);
        clock.jumpSeconds(age);
        return isDone;
    }
};

} // namespace

//! What a desktop does to a program that stays: panels and keyrings that come late, go and come back.
class TestDesktopLife final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    PrivateDisplay m_display{m_session};
    TrayHand m_hand{m_session, m_display};
    MessageServer m_server{m_session, m_display};
    std::unique_ptr<RealHome> m_home;
    std::unique_ptr<QProcess> m_program;

    bool startProgram(const QStringList &arguments = {})
    {
        m_program = newProgram(arguments);
        return m_program->waitForStarted(limit);
    }
    std::unique_ptr<QProcess> newProgram(const QStringList &arguments) const
    {
        auto program = std::make_unique<QProcess>();
        tieToThisProgram(*program);
        QProcessEnvironment environment = m_display.environment();
        environment.insert(u"CODEX_HOME"_s, m_home->homePath());
        environment.insert(u"CHATELAINE_DATA_DIR"_s, m_home->dataFolder());
        environment.insert(u"CHATELAINE_ISSUER"_s, m_home->issuerOrigin.toString());
        useFakeBrowser(environment, u"alice-plus"_s);
        program->setProcessEnvironment(environment);
        program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program->start(QStringLiteral(CHATELAINE_PROGRAM), arguments);
        return program;
    }
    //! A further start, which ends at once.
    bool startAgain(const QStringList &arguments = {}) const
    {
        const std::unique_ptr<QProcess> program = newProgram(arguments);
        return program->waitForFinished(limit) && program->exitCode() == 0;
    }
    QString window() const { return m_hand.windows(u"Test issuer"_s); }
    bool isShown() const { return !m_hand.icon().isEmpty() && m_hand.canOpenMenu(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_display.isReady());
        QVERIFY(m_session.startKeyring());
    }

    void init()
    {
        QVERIFY(KeyringItems(m_session.bus()).removeAll()); // the vault of the test before
        m_home = std::make_unique<RealHome>("keyring");
    }

    void cleanup()
    {
        if (m_program) {
            m_program->terminate();
            const bool hasEnded = m_program->state() == QProcess::NotRunning || m_program->waitForFinished(limit);
            const int code = m_program->exitCode();
            m_program.reset();
            QVERIFY(hasEnded);
            QCOMPARE(code, 0);
        }
        m_display.stopPanel();
        QVERIFY(m_server.kill());
        m_home.reset();
    }

    void aPanelThatStartsLaterShowsTheIcon()
    {
        QVERIFY(m_home->signIn(u"alice-plus"_s));
        QVERIFY(startProgram());
        QVERIFY(m_display.startPanel());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), limit);
        QVERIFY(m_hand.rows().contains(u"alice@example.com (Plus)"_s));
        QVERIFY(window().isEmpty());
    }

    void aPanelThatIsKilledAndStartsAgainShowsTheIcon()
    {
        QVERIFY(m_home->signIn(u"alice-plus"_s));
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(isShown(), limit);
            m_display.stopPanel();
            QTRY_VERIFY_WITH_TIMEOUT(m_hand.icon().isEmpty(), limit);
            QVERIFY(m_display.startPanel());
        }
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), limit);
        QVERIFY(m_hand.rows().contains(u"alice@example.com (Plus)"_s));
        QVERIFY(window().isEmpty()); // nobody missed it for long
    }

    void aPanelThatDoesNotComeBackLeavesTheWindow()
    {
        QVERIFY(m_home->signIn(u"alice-plus"_s));
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), limit);
        QVERIFY(window().isEmpty());
        m_display.stopPanel();
        QTRY_VERIFY_WITH_TIMEOUT(!window().isEmpty(), limit);
        QVERIFY(m_display.startPanel());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), limit);
    }

    void atLoginItOpensNoWindowUntilSomebodyWantsOne()
    {
        QVERIFY(m_home->signIn(u"alice-plus"_s));
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram({u"--hidden"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), limit);
        QVERIFY(startAgain({u"--hidden"_s}));
        QVERIFY(window().isEmpty());
        QVERIFY(startAgain());
        QTRY_VERIFY_WITH_TIMEOUT(!window().isEmpty(), limit);
        QVERIFY(startAgain({u"--quit"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, limit);
    }

    void aSecondStartSignsIn()
    {
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), limit);
        QVERIFY(startAgain({u"--sign-in"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"alice@example.com (Plus)"_s), limit);
        QVERIFY(!window().isEmpty());
        QCOMPARE(m_home->issuer.count(RequestKind::Authorize), 1);
    }

    void anOlderTrayShowsTheIcon()
    {
        // One that knows no StatusNotifier: it takes windows in (XEmbed).
        QVERIFY(m_home->signIn(u"alice-plus"_s));
        QProcess tray;
        tieToThisProgram(tray);
        tray.setProcessEnvironment(m_display.environment());
        tray.start(u"trayer"_s, {u"--edge"_s, u"bottom"_s, u"--height"_s, u"28"_s});
        QVERIFY(tray.waitForStarted(limit));
        const auto windows = [this](const QString &name) {
            return m_display.xdotool({u"search"_s, u"--onlyvisible"_s, u"--class"_s, name}).simplified();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!windows(u"^trayer$"_s).isEmpty(), limit);
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(!windows(u"^chatelaine$"_s).isEmpty(), limit); // the icon, and nothing else
        const QString icon = windows(u"^chatelaine$"_s);
        QVERIFY2(!icon.contains(u' ') && window().isEmpty(), qPrintable(icon));
        m_display.xdotool({u"mousemove"_s, u"--window"_s, icon, u"8"_s, u"8"_s, u"click"_s, u"1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!window().isEmpty(), limit);
        tray.kill();
        QVERIFY(tray.waitForFinished(limit));
    }

    void settingsThatNobodyUnderstandsAreToldAndKept()
    {
        const QString settings = m_home->dataFolder() + u"/settings.json"_s;
        QVERIFY(m_home->signIn(u"alice-plus"_s));
        QVERIFY(QDir().mkpath(m_home->dataFolder()));
        QVERIFY(RealHome::write(settings, "{broken"));
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.rows().filter(u"The settings could not be understood"_s).size(), 1, limit);
        QCOMPARE(RealHome::read(settings + u".broken-1"_s), "{broken");
        QVERIFY(!QFile::exists(settings));
    }

    void whatIsSetHoldsAfterTheNextStart()
    {
        QVERIFY(m_home->signIn(u"alice-plus"_s));
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"alice@example.com (Plus)"_s), limit);
        const auto settings = [&] { return m_hand.windows(u"Settings"_s); };
        // Who looks at the menu makes it longer, which would move the row away below the hand.
        QVERIFY(m_hand.canOpenMenu());
        QTRY_VERIFY_WITH_TIMEOUT(!m_hand.rows().filter(u"% left"_s).isEmpty(), limit);
        QVERIFY(m_hand.choose(u"Settings…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!settings().isEmpty(), limit);
        m_display.xdotool({u"windowfocus"_s, u"--sync"_s, settings(), u"key"_s, u"alt+p"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"Account 1 (Plus)"_s), limit);
        QVERIFY(startAgain({u"--quit"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, limit);

        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"Account 1 (Plus)"_s), limit);
    }

    void aKeyringThatIsLockedAtFirstIsWaitedFor()
    {
        QVERIFY(m_home->signIn(u"alice-plus"_s));
        QVERIFY(m_session.lock());
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"The keyring is locked"_s), limit);
        const QStringList locked = m_hand.rows();
        QVERIFY2(locked.filter(u"ign in"_s).isEmpty(), qPrintable(locked.join(u'\n')));
        QVERIFY2(!locked.contains(u"Not signed in"_s), qPrintable(locked.join(u'\n')));

        QVERIFY(m_session.unlock());
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"alice@example.com (Plus)"_s), limit);
        QVERIFY2(!m_hand.rows().filter(u"Valid until "_s).isEmpty(), qPrintable(m_hand.rows().join(u'\n')));
        QVERIFY(m_hand.rows().filter(u"locked"_s).isEmpty());
        QVERIFY(window().isEmpty());
    }

    void whatMustBeMendedIsToldWithAButtonThatMendsIt_data()
    {
        QTest::addColumn<bool>("isDunst");
        QTest::newRow("dunst") << true;
        QTest::newRow("xfce4-notifyd") << false;
    }
    void whatMustBeMendedIsToldWithAButtonThatMendsIt()
    {
        QFETCH(const bool, isDunst);
        const MessageServer::Kind kind = isDunst ? MessageServer::Kind::Dunst : MessageServer::Kind::Xfce;
        m_home = std::make_unique<RealHome>("file");
        QVERIFY(m_home->signInLongAgo(u"alice-plus"_s));
        m_home->issuer.endSessions(u"alice-plus"_s);
        QVERIFY(m_server.start(kind));
        QVERIFY(m_server.showOfAnother() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 1, limit);
        const QRect other = m_server.geometry();
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 2, limit);
        QVERIFY(m_hand.rows().contains(u"Sign in again…"_s));

        // Whatever is pressed in the message of another program is not ours: one sign-in there is, in the end.
        m_server.click(isDunst ? other.center() : MessageServer::button(other, 1));
        if (!isDunst) // which leaves it there
            QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 1, limit);
        m_server.pressSignInAgain();
        const auto isValid = [this] {
            const QStringList rows = m_hand.rows();
            return rows.indexOf(QRegularExpression(u"^Valid until [^,]+$"_s)) >= 0
                && !rows.contains(u"Sign in again…"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isValid(), limit);
        QCOMPARE(m_home->issuer.count(RequestKind::Authorize), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), isDunst ? 1 : 0, limit);

        // A server that is killed and comes back shows the next one.
        QVERIFY(m_server.kill());
        QVERIFY(m_server.start(kind));
        QVERIFY(m_home->signIn(u"bob-acme"_s)); // by Codex
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 1, limit);
        QVERIFY(window().isEmpty());
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestDesktopLife)
#include "tst_desktoplife.moc"
