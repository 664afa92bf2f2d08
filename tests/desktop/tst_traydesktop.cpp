// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/fakebrowser.h"
#include "support/privatedisplay.h"
#include "support/privatenetwork.h"
#include "support/privatesession.h"
#include "support/program.h"
#include "support/runningcodex.h"
#include "support/trayhand.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 30'000; // ms: a panel takes some seconds

} // namespace

class TestTrayDesktop final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    PrivateDisplay m_display{m_session};
    TrayHand m_hand{m_session, m_display};
    std::unique_ptr<QProcess> m_program;

    //! Who signs in when the browser opens.
    bool setPerson(const QString &person) const
    {
        QFile file(m_session.folder() + u"/person"_s);
        return file.open(QIODevice::WriteOnly) && file.write(person.toUtf8()) == person.size();
    }

    bool startProgram()
    {
        m_program = std::make_unique<QProcess>();
        tieToThisProgram(*m_program);
        QProcessEnvironment environment = m_display.environment();
        environment.insert(u"TMPDIR"_s, m_session.folder() + u"/tmp"_s);
        if (!setPerson(u"alice-plus"_s))
            return false;
        useFakeBrowser(environment, m_session.folder() + u"/person"_s);
        m_program->setProcessEnvironment(environment);
        m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program->start(QStringLiteral(CHATELAINE_PROGRAM), {u"--demo"_s});
        return m_program->waitForStarted(limit);
    }

    QString window() { return m_hand.windows(u"Test issuer"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_display.isReady());
        QDir(m_session.folder()).mkpath(u"tmp"_s);
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
        // Nothing of the demo stays.
        QCOMPARE(QDir(m_session.folder() + u"/tmp"_s).entryList({u"chatelaine-*"_s}), QStringList());
    }

    void signsInFromTheTray()
    {
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(!m_hand.icon().isEmpty(), limit);
        const QStringList nobody{u"Test issuer: no real accounts"_s,
                                 u"Not signed in"_s,
                                 u"Sign in…"_s,
                                 u"Open Chatelaine"_s,
                                 u"Settings…"_s,
                                 u"Quit"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.rows(), nobody, limit);
        QVERIFY(window().isEmpty()); // where there is a tray, nothing opens by itself

        QVERIFY(m_hand.choose(u"Sign in…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().value(1) == u"alice@example.com (Plus)"_s, limit);
        QVERIFY(m_hand.rows().contains(u"Add account…"_s));
        QVERIFY(!m_hand.rows().contains(u"Sign in…"_s));
    }

    void switchesFromTheTray()
    {
        // As the backend calls the workspace, and with what it says is left.
        const QString alice = u"Plus — alice@example.com · 62 % left"_s;
        const QString bob = u"Acme — bob@example.com · 93 % left"_s;
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"Sign in…"_s), limit);
        QVERIFY(m_hand.choose(u"Sign in…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"Add account…"_s), limit);
        QVERIFY(setPerson(u"bob-acme"_s));
        QVERIFY(m_hand.choose(u"Add account…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"Keep alice@example.com"_s), limit);
        QVERIFY(m_hand.choose(u"Keep alice@example.com"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.checked(), QStringList{alice}, limit);
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(bob), limit);

        // Nobody runs: it is done at once.
        QVERIFY(m_hand.chooseWithMouse(bob));
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.checked(), QStringList{bob}, limit);
        QCOMPARE(m_hand.rows().value(1), u"bob@example.com — Acme (Business)"_s);

        const QStringList demo = QDir(m_session.folder() + u"/tmp"_s).entryList({u"chatelaine-*"_s});
        QCOMPARE(demo.size(), 1);
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_session.folder() + u"/tmp/"_s + demo.first());
        RunningCodex running(m_session.folder() + u"/codex"_s, environment);
        QVERIFY(running.runs());
        const auto question = [&] { return m_hand.windows(u"Switch account"_s); };
        const auto press = [&](const QString &key) {
            m_display.xdotool({u"windowfocus"_s, u"--sync"_s, question(), u"key"_s, key});
        };

        // What runs has a say, and nothing is checked that is not so.
        QVERIFY(m_hand.choose(alice));
        QTRY_VERIFY_WITH_TIMEOUT(!question().isEmpty(), limit);
        QCOMPARE(m_hand.checked(), QStringList{bob});
        press(u"Escape"_s);
        QTRY_VERIFY_WITH_TIMEOUT(question().isEmpty(), limit);
        QCOMPARE(m_hand.checked(), QStringList{bob});

        QVERIFY(m_hand.choose(alice));
        QTRY_VERIFY_WITH_TIMEOUT(!question().isEmpty(), limit);
        press(u"alt+s"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.checked(), QStringList{alice}, limit);
        const QString program = u"bob@example.com: codex (pid %1, "_s.arg(running.pid());
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.rows().filter(program).size(), 1, limit);
        running.end();
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.rows().filter(program).size(), 0, limit);
    }

    void theIconCanBeSeenInThePanel()
    {
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(!m_hand.icon().isEmpty(), limit);
        // Beside the icon nothing is drawn: there is the panel's own colour.
        const auto mostDifferent = [&] {
            const ScreenPicture picture = m_display.picture();
            const auto grey = [&](QPoint at) {
                const quint32 color = picture.at(at);
                return static_cast<int>((color >> 16 & 0xff) + (color >> 8 & 0xff) + (color & 0xff)) / 3;
            };
            const int panel = grey(PrivateDisplay::firstIcon + QPoint(40, 0));
            int most = 0;
            for (int y = -8; y <= 8; ++y) {
                for (int x = -8; x <= 8; ++x)
                    most = std::max(most, std::abs(grey(PrivateDisplay::firstIcon + QPoint(x, y)) - panel));
            }
            return most;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(mostDifferent() > 90, qPrintable(QString::number(mostDifferent())), limit);
    }

    void hidesNamesInPrivacyMode()
    {
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.rows().contains(u"Sign in…"_s), limit);
        QVERIFY(m_hand.choose(u"Sign in…"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.rows().value(1), u"alice@example.com (Plus)"_s, limit);

        const auto settings = [&] { return m_hand.windows(u"Settings"_s); };
        const auto press = [&](const QString &key) {
            m_display.xdotool({u"windowfocus"_s, u"--sync"_s, settings(), u"key"_s, key});
        };
        QVERIFY(m_hand.choose(u"Settings…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!settings().isEmpty(), limit);
        press(u"alt+p"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.rows().value(1), u"Account 1 (Plus)"_s, limit);
        QVERIFY(m_hand.rows().filter(u"alice"_s).isEmpty());
        press(u"alt+p"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.rows().value(1), u"alice@example.com (Plus)"_s, limit);
        press(u"Escape"_s);
        QTRY_VERIFY_WITH_TIMEOUT(settings().isEmpty(), limit);
    }

    void aClickOnTheIconOpensTheWindow()
    {
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(!m_hand.icon().isEmpty(), limit);
        QTRY_VERIFY_WITH_TIMEOUT((m_hand.click(1), QTest::qWaitFor([&] { return !window().isEmpty(); }, 2000)), limit);
    }

    void withoutATrayTheWindowIsThere()
    {
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(!window().isEmpty(), limit);

        // A panel that comes later gets the icon all the same.
        QVERIFY(m_display.startPanel());
        QTRY_VERIFY_WITH_TIMEOUT(!m_hand.icon().isEmpty(), limit);
        QTRY_COMPARE_WITH_TIMEOUT(m_hand.rows().value(1), u"Not signed in"_s, limit);
    }

    void withoutATrayClosingTheWindowQuits()
    {
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(!window().isEmpty(), limit);
        m_display.xdotool({u"windowfocus"_s, u"--sync"_s, window(), u"key"_s, u"alt+F4"_s});
        QVERIFY(m_program->waitForFinished(limit));
        QCOMPARE(m_program->exitCode(), 0);
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestTrayDesktop)
#include "tst_traydesktop.moc"
