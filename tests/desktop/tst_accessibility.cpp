// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/fakebrowser.h"
#include "support/privatedisplay.h"
#include "support/privatenetwork.h"
#include "support/privatesession.h"
#include "support/program.h"
#include "support/screenreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <optional>

#include <sys/stat.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 30'000; // ms

} // namespace

//! The window as a screen reader is told of it, by the real program.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    PrivateDisplay m_display{m_session};
    ScreenReader m_reader{m_session, m_display};
    QProcess m_program;

    QList<ScreenReader::Element> elements() const { return m_reader.elements(u"Chatelaine"_s); }

    std::optional<ScreenReader::Element> find(const QString &role, const QString &name) const
    {
        for (const ScreenReader::Element &element : elements()) {
            if (element.role == role && element.name == name)
                return element;
        }
        return std::nullopt;
    }
    bool press(const QString &name) const
    {
        const std::optional<ScreenReader::Element> button = find(u"push button"_s, name);
        return button && m_reader.press(*button);
    }

    //! Who comes in the browser.
    bool sendPerson(const QByteArray &name) const
    {
        QFile person(m_session.folder() + u"/person"_s);
        return person.open(QIODevice::WriteOnly) && person.write(name) == name.size();
    }

    //! Whatever somebody can use must say what it is.
    QStringList nameless() const
    {
        static const QStringList controls{u"push button"_s, u"toggle button"_s, u"check box"_s,    u"radio button"_s,
                                          u"list"_s,        u"list item"_s,     u"text"_s,         u"combo box"_s,
                                          u"spin button"_s, u"slider"_s,        u"progress bar"_s, u"tree"_s,
                                          u"table"_s,       u"chart"_s,         u"page tab"_s,     u"link"_s};
        QStringList roles;
        for (const ScreenReader::Element &element : elements()) {
            if (controls.contains(element.role) && element.name.trimmed().isEmpty())
                roles << element.role;
        }
        return roles;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_display.isReady());
        QVERIFY(m_reader.start());
        QDir(m_session.folder()).mkpath(u"tmp"_s);

        tieToThisProgram(m_program);
        QProcessEnvironment environment = m_display.environment();
        environment.insert(u"TMPDIR"_s, m_session.folder() + u"/tmp"_s);
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        useFakeBrowser(environment, m_session.folder() + u"/person"_s);
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(CHATELAINE_PROGRAM), {u"--demo"_s, u"--show"_s});
        QVERIFY(m_program.waitForStarted(limit));
    }

    void cleanupTestCase()
    {
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(limit));
        QCOMPARE(m_program.exitCode(), 0);
    }

    void saysWhatCanBeDoneWhereNobodyIsSignedIn()
    {
        QTRY_VERIFY_WITH_TIMEOUT(find(u"push button"_s, u"Sign in…"_s), limit);
        QVERIFY(find(u"label"_s, u"Not signed in"_s));
        QVERIFY(!find(u"list"_s, u"Accounts"_s));
        QCOMPARE(nameless(), QStringList());
    }

    void aSignInThatFailsIsSaid()
    {
        // The browser waits for the person, and the person until what came before was said.
        const QString person = m_session.folder() + u"/person"_s;
        QCOMPARE(::mkfifo(qPrintable(person), 0600), 0);
        QVERIFY(press(u"Sign in…"_s));
        const auto timesSaid = [this](const QString &text) { return m_reader.said().filter(text).size(); };
        QTRY_VERIFY_WITH_TIMEOUT(timesSaid(u"sign-in page"_s) > 0, limit);
        // What it told before it answers this is heard before the text is another one.
        QVERIFY(find(u"push button"_s, u"Cancel sign-in"_s));
        QCoreApplication::processEvents();
        QVERIFY(sendPerson("refuse"));
        QTRY_VERIFY_WITH_TIMEOUT(find(u"push button"_s, u"Try again"_s), limit);
        QTRY_COMPARE_WITH_TIMEOUT(timesSaid(u"The sign-in was refused"_s), 1, limit);
        QVERIFY(QFile::remove(person));
        QCOMPARE(nameless(), QStringList());
        QVERIFY(press(u"Close"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!find(u"push button"_s, u"Try again"_s), limit);
    }

    void aSignInIsBegunAndTold()
    {
        QVERIFY(sendPerson("alice-plus"));
        QVERIFY(press(u"Sign in…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(find(u"push button"_s, u"Add account…"_s), limit);
        QVERIFY(find(u"list"_s, u"Accounts"_s));
        const QList<ScreenReader::Element> shown = elements();
        // Between the two stands what is left of a limit, once that is told.
        QVERIFY(std::any_of(shown.begin(), shown.end(), [](const ScreenReader::Element &element) {
            return element.role == "list item"_L1 && element.name.startsWith(u"Plus — alice@example.com"_s)
                && element.name.endsWith(", used by Codex"_L1);
        }));
        QVERIFY(find(u"push button"_s, u"Renew sign-in now"_s));
        QVERIFY(!find(u"push button"_s, u"Sign in…"_s));
        QCOMPARE(nameless(), QStringList());
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
