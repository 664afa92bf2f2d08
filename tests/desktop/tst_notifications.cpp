// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/privatedisplay.h"
#include "support/privatesession.h"
#include "tray/notify/freedesktopnotifications.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRect>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 20'000; // ms
const QString name = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

//! At the top right; a left click is for the message, a right one for the buttons, which it gives to a program to
//! choose.
const QString dunstSettings = uR"([global]
    origin = top-right
    offset = 10x10
    width = 400
    height = 300
    font = DejaVu Sans 10
    markup = full
    format = "<b>%s</b>\n%b"
    min_icon_size = 48
    mouse_left_click = do_action
    mouse_middle_click = close_current
    mouse_right_click = context
    dmenu = %1
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
)"_s;

//! The person who chooses.
const QByteArray chooser = "#!/bin/sh\nexec grep -m 1 'Sign in again'\n";

//! At the top right; nothing moves.
const QByteArray notifydSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-notifyd" version="1.0">
  <property name="notify-location" type="uint" value="2"/>
  <property name="do-fadeout" type="bool" value="false"/>
  <property name="do-slideout" type="bool" value="false"/>
  <property name="initial-opacity" type="double" value="1"/>
  <property name="expire-timeout" type="int" value="600"/>
</channel>
)";

bool write(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString notifyd()
{
    const QStringList found = QDir(u"/usr/lib"_s).entryList({u"*-linux-*"_s}, QDir::Dirs);
    for (const QString &triplet : found) {
        const QString program = u"/usr/lib/%1/xfce4/notifyd/xfce4-notifyd"_s.arg(triplet);
        if (QFile::exists(program))
            return program;
    }
    return {};
}

} // namespace

//! Hears for another program what is pressed.
class Another final : public QObject
{
    Q_OBJECT

public:
    QList<uint> pressed;

public Q_SLOTS:
    void hear(uint number, const QString &) { pressed << number; }
};

//! Each test runs against each server.
class TestNotifications final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    PrivateDisplay m_display{m_session};
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<FreedesktopNotifications> m_notifications;
    QStringList m_told; //!< every signal, in order
    Another m_another;
    bool m_isDunst = false;

    static Notification message()
    {
        return {.id = u"a"_s,
                .title = u"alice@example.com: sign in again"_s,
                .body = u"This sign-in was revoked. <b>Codex</b> & others stop at 09:00."_s,
                .buttons = {{u"mend"_s, u"Sign in again"_s}, {u"later"_s, u"Later"_s}}};
    }

    static void servers()
    {
        QTest::addColumn<bool>("isDunst");
        QTest::newRow("dunst") << true;
        QTest::newRow("xfce4-notifyd") << false;
    }
    bool startServer()
    {
        m_server = std::make_unique<QProcess>();
        tieToThisProgram(*m_server);
        m_server->setProcessEnvironment(m_display.environment());
        m_server->setStandardOutputFile(QProcess::nullDevice());
        m_server->setStandardErrorFile(m_session.folder() + u"/server.log"_s, QIODevice::Append);
        if (m_isDunst)
            m_server->start(u"dunst"_s, {u"-conf"_s, m_session.folder() + u"/dunstrc"_s});
        else
            m_server->start(notifyd(), QStringList());
        return m_server->waitForStarted(limit)
            && QTest::qWaitFor([&] { return m_session.bus().interface()->isServiceRegistered(name); }, limit);
    }
    //! Ours, or the one that the bus started.
    bool killServer()
    {
        const QDBusReply<uint> pid = m_session.bus().interface()->servicePid(name);
        if (pid.isValid())
            ::kill(static_cast<pid_t>(pid.value()), SIGKILL);
        m_server->waitForFinished(limit);
        return QTest::qWaitFor([&] { return !m_session.bus().interface()->isServiceRegistered(name); }, limit);
    }

    //! Another program shows something; its number.
    uint showOfAnother()
    {
        QDBusMessage question = QDBusMessage::createMethodCall(name, path, name, u"Notify"_s);
        question.setArguments({u"Another"_s, 0U, QString(), u"Of another program"_s, u"Not ours."_s,
                               QStringList{u"mend"_s, u"Sign in again"_s, u"default"_s, u"Open"_s}, QVariantMap(), -1});
        return m_session.bus().call(question).arguments().value(0).toUInt();
    }

    QStringList windows() const
    {
        const QString found = m_display.xdotool(
            {u"search"_s, u"--onlyvisible"_s, u"--class"_s, m_isDunst ? u"^Dunst$"_s : u"^Xfce4-notifyd$"_s});
        return found.split(u'\n', Qt::SkipEmptyParts);
    }
    //! How many messages are on the screen. dunst has one window for all of them.
    qsizetype bubbles()
    {
        if (!m_isDunst)
            return windows().size();
        QDBusMessage question =
            QDBusMessage::createMethodCall(name, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question.setArguments({u"org.dunstproject.cmd0"_s, u"displayedLength"_s});
        const QVariant answer = m_session.bus().call(question).arguments().value(0);
        return windows().isEmpty() ? 0 : qvariant_cast<QDBusVariant>(answer).variant().toInt();
    }
    //! Where the first window is.
    QRect geometry() const
    {
        const QString told = m_display.xdotool({u"getwindowgeometry"_s, u"--shell"_s, windows().value(0)});
        const auto number = [&](const QString &key) {
            return QRegularExpression(key + u"=(-?\\d+)"_s).match(told).captured(1).toInt();
        };
        return {number(u"X"_s), number(u"Y"_s), number(u"WIDTH"_s), number(u"HEIGHT"_s)};
    }
    void click(QPoint at, int button = 1) const
    {
        m_display.xdotool(
            {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, QString::number(button)});
    }
    //! The button from the right, at the bottom of a message of xfce4-notifyd.
    static QPoint button(const QRect &bubble, int fromTheRight)
    {
        return {bubble.right() - 65 - 108 * fromTheRight, bubble.bottom() - 31};
    }
    //! Of the lowest message.
    void pressSignInAgain()
    {
        if (m_isDunst)
            click({geometry().center().x(), geometry().bottom() - 20}, 3);
        else
            click(button(geometry(), 2));
    }
    bool showAndWait(const Notification &notification)
    {
        m_notifications->show(notification);
        return QTest::qWaitFor([&] { return m_told == QStringList{u"shown a"_s} && bubbles() == 1; }, limit);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_display.isReady());
        QGuiApplication::setApplicationDisplayName(u"Chatelaine"_s);
        QGuiApplication::setDesktopFileName(u"org.chatelaine.Chatelaine"_s);
        const QString choose = m_session.folder() + u"/choose"_s;
        QVERIFY(write(choose, chooser));
        QVERIFY(QFile::setPermissions(choose, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(write(m_session.folder() + u"/dunstrc"_s, dunstSettings.arg(choose).toUtf8()));
        const QDir settings(m_display.environment().value(u"XDG_CONFIG_HOME"_s)
                            + u"/xfce4/xfconf/xfce-perchannel-xml"_s);
        QVERIFY(settings.mkpath(u"."_s));
        QVERIFY(write(settings.filePath(u"xfce4-notifyd.xml"_s), notifydSettings));
        QVERIFY(m_display.startSettings());
        QVERIFY(
            m_session.bus().connect(QString(), path, name, u"ActionInvoked"_s, &m_another, SLOT(hear(uint, QString))));
    }
    void init()
    {
        QFETCH(const bool, isDunst);
        m_isDunst = isDunst;
        m_display.xdotool({u"mousemove"_s, u"10"_s, u"600"_s}); // not above a message
        m_notifications = std::make_unique<FreedesktopNotifications>();
        const FreedesktopNotifications *it = m_notifications.get();
        connect(it, &NotificationServer::shown, this, [this](const QString &id) { m_told << u"shown "_s + id; });
        connect(it, &NotificationServer::failed, this,
                [this](const QString &id, const QString &reason) { m_told << u"failed %1: %2"_s.arg(id, reason); });
        connect(it, &NotificationServer::activated, this,
                [this](const QString &id, const QString &action) { m_told << u"activated %1 '%2'"_s.arg(id, action); });
        connect(it, &NotificationServer::closed, this, [this](const QString &id, bool isDismissed) {
            m_told << (isDismissed ? u"dismissed "_s : u"closed "_s) + id;
        });
        connect(it, &NotificationServer::available, this, [this] { m_told << u"available"_s; });
        QVERIFY(startServer());
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"available"_s}, limit);
        m_told.clear();
    }
    void cleanup()
    {
        m_notifications.reset();
        QVERIFY(killServer());
        m_told.clear();
        m_another.pressed.clear();
    }

    void aButtonIsPressed_data() { servers(); }
    void aButtonIsPressed()
    {
        QVERIFY(showAndWait(message()));
        pressSignInAgain();
        const QStringList told{u"shown a"_s, u"activated a 'mend'"_s, u"closed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
        QTRY_COMPARE_WITH_TIMEOUT(bubbles(), 0, limit);
    }

    void theMessageItselfIsOpened_data() { servers(); }
    void theMessageItselfIsOpened()
    {
        QVERIFY(showAndWait(message()));
        click(m_isDunst ? geometry().center() : button(geometry(), 0));
        const QStringList told{u"shown a"_s, u"activated a ''"_s, u"closed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
    }

    void isDismissed_data() { servers(); }
    void isDismissed()
    {
        QVERIFY(showAndWait(message()));
        if (m_isDunst)
            click(geometry().center(), 2);
        else
            click(geometry().topLeft() + QPoint(100, 50)); // the text
        const QStringList told{u"shown a"_s, u"dismissed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
        QTRY_COMPARE_WITH_TIMEOUT(bubbles(), 0, limit);
    }

    void anotherProgramsMessageIsNotOurs_data() { servers(); }
    void anotherProgramsMessageIsNotOurs()
    {
        const uint another = showOfAnother();
        QVERIFY(another > 0);
        QTRY_COMPARE_WITH_TIMEOUT(bubbles(), 1, limit);
        const QRect other = geometry();
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(bubbles(), 2, limit);
        click(m_isDunst ? other.center() : button(other, 1));
        QTRY_VERIFY_WITH_TIMEOUT(m_another.pressed.contains(another), limit);
        QCOMPARE(m_told, QStringList{u"shown a"_s});
        if (!m_isDunst) // which leaves it there
            QTRY_COMPARE_WITH_TIMEOUT(bubbles(), 1, limit);
        pressSignInAgain();
        const QStringList told{u"shown a"_s, u"activated a 'mend'"_s, u"closed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
    }

    void theSameIdReplaces_data() { servers(); }
    void theSameIdReplaces()
    {
        QVERIFY(showAndWait(message()));
        const int height = geometry().height();
        Notification longer = message();
        longer.body += longer.body + longer.body;
        m_told.clear();
        QVERIFY(showAndWait(longer));
        QTRY_VERIFY_WITH_TIMEOUT(geometry().height() > height, limit);
        QCOMPARE(bubbles(), 1);
        pressSignInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_told.contains(u"activated a 'mend'"_s), limit);
    }

    void isWithdrawn_data() { servers(); }
    void isWithdrawn()
    {
        QVERIFY(showAndWait(message()));
        m_notifications->withdraw(u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bubbles(), 0, limit);
    }

    void goesOnWhenTheServerWasKilled_data() { servers(); }
    void goesOnWhenTheServerWasKilled()
    {
        QVERIFY(showAndWait(message()));
        QVERIFY(killServer());
        QVERIFY(startServer());
        const QStringList back{u"shown a"_s, u"available"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, back, limit);
        QCOMPARE(bubbles(), 0);
        m_told.clear();
        QVERIFY(showAndWait(message()));
        pressSignInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_told.contains(u"activated a 'mend'"_s), limit);
    }

    void theBusStartsTheServer_data() { servers(); }
    void theBusStartsTheServer()
    {
        QVERIFY(killServer());
        const QString service = m_session.folder() + u"/services/server.service"_s;
        const QString program = m_isDunst ? u"/usr/bin/dunst -conf "_s + m_session.folder() + u"/dunstrc"_s : notifyd();
        const QString display = m_display.environment().value(u"DISPLAY"_s);
        QVERIFY(write(
            service,
            u"[D-BUS Service]\nName=%1\nExec=/usr/bin/env DISPLAY=%2 %3\n"_s.arg(name, display, program).toUtf8()));
        const QDBusMessage reload = QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ReloadConfig"_s);
        QCOMPARE(m_session.bus().call(reload).type(), QDBusMessage::ReplyMessage);
        m_notifications->show(message());
        QTRY_VERIFY_WITH_TIMEOUT(m_told.contains(u"shown a"_s), limit);
        QVERIFY(!m_told.join(u' ').contains(u"failed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(bubbles(), 1, limit);
        pressSignInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_told.contains(u"activated a 'mend'"_s), limit);

        QVERIFY(QFile::remove(service));
        QCOMPARE(m_session.bus().call(reload).type(), QDBusMessage::ReplyMessage);
    }
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
