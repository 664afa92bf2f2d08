// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/messageserver.h"
#include "support/privatedisplay.h"
#include "support/privatesession.h"
#include "tray/notify/freedesktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QGuiApplication>
#include <QRect>
#include <QTest>

#include <memory>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 20'000; // ms

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
    MessageServer m_server{m_session, m_display};
    std::unique_ptr<FreedesktopNotifications> m_notifications;
    QStringList m_told; //!< every signal, in order
    Another m_another;
    bool m_isDunst = false;
    MessageServer::Kind m_kind = MessageServer::Kind::Dunst;

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
    bool showAndWait(const Notification &notification)
    {
        m_notifications->show(notification);
        return QTest::qWaitFor([&] { return m_told == QStringList{u"shown a"_s} && m_server.count() == 1; }, limit);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_display.isReady());
        QGuiApplication::setApplicationDisplayName(u"Chatelaine"_s);
        QGuiApplication::setDesktopFileName(u"org.chatelaine.Chatelaine"_s);
        QVERIFY(m_session.bus().connect(QString(), MessageServer::path, MessageServer::name, u"ActionInvoked"_s,
                                        &m_another, SLOT(hear(uint, QString))));
    }
    void init()
    {
        QFETCH(const bool, isDunst);
        m_isDunst = isDunst;
        m_kind = isDunst ? MessageServer::Kind::Dunst : MessageServer::Kind::Xfce;
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
        QVERIFY(m_server.start(m_kind));
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"available"_s}, limit);
        m_told.clear();
    }
    void cleanup()
    {
        m_notifications.reset();
        QVERIFY(m_server.kill());
        m_told.clear();
        m_another.pressed.clear();
    }

    void aButtonIsPressed_data() { servers(); }
    void aButtonIsPressed()
    {
        QVERIFY(showAndWait(message()));
        m_server.pressSignInAgain();
        const QStringList told{u"shown a"_s, u"activated a 'mend'"_s, u"closed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 0, limit);
    }

    void theMessageItselfIsOpened_data() { servers(); }
    void theMessageItselfIsOpened()
    {
        QVERIFY(showAndWait(message()));
        m_server.click(m_isDunst ? m_server.geometry().center() : MessageServer::button(m_server.geometry(), 0));
        const QStringList told{u"shown a"_s, u"activated a ''"_s, u"closed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
    }

    void isDismissed_data() { servers(); }
    void isDismissed()
    {
        QVERIFY(showAndWait(message()));
        if (m_isDunst)
            m_server.click(m_server.geometry().center(), 2);
        else
            m_server.click(m_server.geometry().topLeft() + QPoint(100, 50)); // the text
        const QStringList told{u"shown a"_s, u"dismissed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 0, limit);
    }

    void anotherProgramsMessageIsNotOurs_data() { servers(); }
    void anotherProgramsMessageIsNotOurs()
    {
        const uint another = m_server.showOfAnother();
        QVERIFY(another > 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 1, limit);
        const QRect other = m_server.geometry();
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 2, limit);
        m_server.click(m_isDunst ? other.center() : MessageServer::button(other, 1));
        QTRY_VERIFY_WITH_TIMEOUT(m_another.pressed.contains(another), limit);
        QCOMPARE(m_told, QStringList{u"shown a"_s});
        if (!m_isDunst) // which leaves it there
            QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 1, limit);
        m_server.pressSignInAgain();
        const QStringList told{u"shown a"_s, u"activated a 'mend'"_s, u"closed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
    }

    void theSameIdReplaces_data() { servers(); }
    void theSameIdReplaces()
    {
        QVERIFY(showAndWait(message()));
        const int height = m_server.geometry().height();
        Notification longer = message();
        longer.body += longer.body + longer.body;
        m_told.clear();
        QVERIFY(showAndWait(longer));
        QTRY_VERIFY_WITH_TIMEOUT(m_server.geometry().height() > height, limit);
        QCOMPARE(m_server.count(), 1);
        m_server.pressSignInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_told.contains(u"activated a 'mend'"_s), limit);
    }

    void isWithdrawn_data() { servers(); }
    void isWithdrawn()
    {
        QVERIFY(showAndWait(message()));
        m_notifications->withdraw(u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 0, limit);
    }

    void goesOnWhenTheServerWasKilled_data() { servers(); }
    void goesOnWhenTheServerWasKilled()
    {
        QVERIFY(showAndWait(message()));
        QVERIFY(m_server.kill());
        QVERIFY(m_server.start(m_kind));
        const QStringList back{u"shown a"_s, u"available"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, back, limit);
        QCOMPARE(m_server.count(), 0);
        m_told.clear();
        QVERIFY(showAndWait(message()));
        m_server.pressSignInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_told.contains(u"activated a 'mend'"_s), limit);
    }

    void theBusStartsTheServer_data() { servers(); }
    void theBusStartsTheServer()
    {
        QVERIFY(m_server.kill());
        const QString service = m_session.folder() + u"/services/server.service"_s;
        const QString display = m_display.environment().value(u"DISPLAY"_s);
        QFile file(service);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"[D-BUS Service]\nName=%1\nExec=/usr/bin/env DISPLAY=%2 %3\n"_s
                       .arg(MessageServer::name, display, m_server.command())
                       .toUtf8());
        file.close();
        const QDBusMessage reload = QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ReloadConfig"_s);
        QCOMPARE(m_session.bus().call(reload).type(), QDBusMessage::ReplyMessage);
        m_notifications->show(message());
        QTRY_VERIFY_WITH_TIMEOUT(m_told.contains(u"shown a"_s), limit);
        QVERIFY(!m_told.join(u' ').contains(u"failed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_server.count(), 1, limit);
        m_server.pressSignInAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_told.contains(u"activated a 'mend'"_s), limit);

        QVERIFY(QFile::remove(service));
        QCOMPARE(m_session.bus().call(reload).type(), QDBusMessage::ReplyMessage);
    }
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
