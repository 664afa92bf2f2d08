// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/fakebrowser.h"
#include "support/privatedisplay.h"
#include "support/privatesession.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 30'000; // ms: a panel takes some seconds

const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;

} // namespace

class TestTrayDesktop final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    PrivateDisplay m_display{m_session};
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

    QVariant property(const QString &service, const QString &path, const QString &interface, const QString &name)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, properties, u"Get"_s);
        question.setArguments({interface, name});
        return qvariant_cast<QDBusVariant>(m_session.bus().call(question).arguments().value(0)).variant();
    }

    //! The bus name of the program's icon, once a host shows one.
    QString icon()
    {
        const QStringList items =
            property(watcherName, u"/StatusNotifierWatcher"_s, watcherName, u"RegisteredStatusNotifierItems"_s)
                .toStringList();
        return items.isEmpty() ? QString() : items.first().section(u'/', 0, 0);
    }

    struct Item
    {
        int id = 0;
        QString label;
        bool isEnabled = true;
        bool isChecked = false;
    };
    //! The rows of the menu, as the host is told of them.
    QList<Item> menu()
    {
        const QString service = icon();
        const QString path = qvariant_cast<QDBusObjectPath>(property(service, u"/StatusNotifierItem"_s,
                                                                     u"org.kde.StatusNotifierItem"_s, u"Menu"_s))
                                 .path();
        if (path.isEmpty())
            return {};
        QDBusMessage question =
            QDBusMessage::createMethodCall(service, path, u"com.canonical.dbusmenu"_s, u"GetLayout"_s);
        question.setArguments({0, -1, QStringList()});
        const QVariant layout = m_session.bus().call(question).arguments().value(1);
        if (!layout.isValid())
            return {};
        const QDBusArgument root = qvariant_cast<QDBusArgument>(layout);
        QList<Item> items;
        int id = 0;
        QVariantMap values;
        root.beginStructure();
        root >> id >> values;
        root.beginArray();
        while (!root.atEnd()) {
            QDBusVariant child;
            root >> child;
            const QDBusArgument item = qvariant_cast<QDBusArgument>(child.variant());
            values.clear();
            item.beginStructure();
            item >> id >> values;
            if (values.value(u"visible"_s, true).toBool() && values.contains(u"label"_s)
                && values.value(u"type"_s) != u"separator"_s)
                items.append({id, values.value(u"label"_s).toString(), values.value(u"enabled"_s, true).toBool(),
                              values.value(u"toggle-state"_s).toInt() == 1});
        }
        return items;
    }
    QStringList rows()
    {
        QStringList labels;
        for (const Item &item : menu())
            labels << item.label;
        return labels;
    }

    //! The accounts that are checked.
    QStringList checked()
    {
        QStringList labels;
        for (const Item &item : menu()) {
            if (item.isChecked)
                labels << item.label;
        }
        return labels;
    }
    //! The hand of a person: a right click opens the menu, and the keyboard chooses in it.
    bool choose(const QString &label)
    {
        const qsizetype before = windowCount();
        for (int i = 0; i < 10; ++i) {
            click(3);
            if (!QTest::qWaitFor([&] { return windowCount() > before; }, 2000))
                continue;
            QStringList keys{u"key"_s};
            const QList<Item> items = menu();
            for (const Item &item : items) {
                if (item.isEnabled)
                    keys << u"Down"_s;
                if (item.label == label) {
                    m_display.xdotool(keys << u"Return"_s);
                    return true;
                }
            }
            return false;
        }
        return false;
    }

    qsizetype windowCount()
    {
        return m_display.xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u".*"_s}).split(u'\n').size();
    }
    QString window() { return m_display.xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Test issuer"_s}); }

    void click(int button)
    {
        const QPoint at = PrivateDisplay::firstIcon;
        m_display.xdotool(
            {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, QString::number(button)});
    }

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
        QTRY_VERIFY_WITH_TIMEOUT(!icon().isEmpty(), limit);
        const QStringList nobody{u"Test issuer: no real accounts"_s, u"Not signed in"_s, u"Sign in…"_s,
                                 u"Open Chatelaine"_s, u"Quit"_s};
        QTRY_COMPARE_WITH_TIMEOUT(rows(), nobody, limit);
        QVERIFY(window().isEmpty()); // where there is a tray, nothing opens by itself

        QVERIFY(choose(u"Sign in…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rows().value(1) == u"alice@example.com (Plus)"_s, limit);
        QVERIFY(rows().contains(u"Add account…"_s));
        QVERIFY(!rows().contains(u"Sign in…"_s));
    }

    void switchesFromTheTray()
    {
        const QString alice = u"Plus — alice@example.com"_s;
        const QString bob = u"Business — bob@example.com"_s;
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(rows().contains(u"Sign in…"_s), limit);
        QVERIFY(choose(u"Sign in…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rows().contains(u"Add account…"_s), limit);
        QVERIFY(setPerson(u"bob-acme"_s));
        QVERIFY(choose(u"Add account…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rows().contains(u"Keep alice@example.com"_s), limit);
        QVERIFY(choose(u"Keep alice@example.com"_s));
        QTRY_COMPARE_WITH_TIMEOUT(checked(), QStringList{alice}, limit);

        // Nobody runs: it is done at once.
        QVERIFY(choose(bob));
        QTRY_COMPARE_WITH_TIMEOUT(checked(), QStringList{bob}, limit);
        QCOMPARE(rows().value(1), u"bob@example.com (Business)"_s);

        const QStringList demo = QDir(m_session.folder() + u"/tmp"_s).entryList({u"chatelaine-*"_s});
        QCOMPARE(demo.size(), 1);
        const QString codex = m_session.folder() + u"/codex"_s;
        QVERIFY(QFile::exists(codex) || QFile::copy(QStandardPaths::findExecutable(u"sleep"_s), codex));
        QProcess running;
        tieToThisProgram(running);
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_session.folder() + u"/tmp/"_s + demo.first());
        running.setProcessEnvironment(environment);
        running.start(codex, {u"600"_s});
        QVERIFY(running.waitForStarted(limit));
        const auto question = [&] {
            return m_display.xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Switch account"_s});
        };
        const auto press = [&](const QString &key) {
            m_display.xdotool({u"windowfocus"_s, u"--sync"_s, question(), u"key"_s, key});
        };

        // What runs has a say, and nothing is checked that is not so.
        QVERIFY(choose(alice));
        QTRY_VERIFY_WITH_TIMEOUT(!question().isEmpty(), limit);
        QCOMPARE(checked(), QStringList{bob});
        press(u"Escape"_s);
        QTRY_VERIFY_WITH_TIMEOUT(question().isEmpty(), limit);
        QCOMPARE(checked(), QStringList{bob});

        QVERIFY(choose(alice));
        QTRY_VERIFY_WITH_TIMEOUT(!question().isEmpty(), limit);
        press(u"alt+s"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked(), QStringList{alice}, limit);
        const QString program = u"bob@example.com: codex (pid %1, "_s.arg(running.processId());
        QTRY_COMPARE_WITH_TIMEOUT(rows().filter(program).size(), 1, limit);
        running.kill();
        QVERIFY(running.waitForFinished(limit));
        QTRY_COMPARE_WITH_TIMEOUT(rows().filter(program).size(), 0, limit);
    }

    void aClickOnTheIconOpensTheWindow()
    {
        QVERIFY(m_display.startPanel());
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(!icon().isEmpty(), limit);
        QTRY_VERIFY_WITH_TIMEOUT((click(1), QTest::qWaitFor([&] { return !window().isEmpty(); }, 2000)), limit);
    }

    void withoutATrayTheWindowIsThere()
    {
        QVERIFY(startProgram());
        QTRY_VERIFY_WITH_TIMEOUT(!window().isEmpty(), limit);

        // A panel that comes later gets the icon all the same.
        QVERIFY(m_display.startPanel());
        QTRY_VERIFY_WITH_TIMEOUT(!icon().isEmpty(), limit);
        QTRY_COMPARE_WITH_TIMEOUT(rows().value(1), u"Not signed in"_s, limit);
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

QTEST_GUILESS_MAIN(TestTrayDesktop)
#include "tst_traydesktop.moc"
