// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/markicon.h"
#ifdef QT_DBUS_LIB
#include "tray/notify/freedesktopnotifications.h"
#endif
#include "tray/notify/traymessages.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include <memory>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestNotificationServers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef QT_DBUS_LIB
    void freedesktopNotificationsFailWithoutABus()
    {
        FreedesktopNotifications notifications;
        const QSignalSpy failed(&notifications, &NotificationServer::failed);
        notifications.show({.id = u"a"_s, .title = u"title"_s});
        notifications.show({.id = u"b"_s, .title = u"title"_s});
        notifications.withdraw(u"b"_s);
        QCOMPARE(failed.size(), 0); // never from within
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).toString(), u"a"_s);
        QVERIFY(!failed.at(0).at(1).toString().isEmpty());
        QVERIFY(!notifications.isInhibited());
    }
#endif

    void trayMessagesFailWithoutAnIcon()
    {
        std::unique_ptr<QSystemTrayIcon> icon;
        TrayMessages messages([&] { return icon.get(); });
        const QSignalSpy failed(&messages, &NotificationServer::failed);
        messages.show({.id = u"a"_s, .title = u"title"_s});
        QCOMPARE(failed.size(), 0); // never from within
        QTRY_COMPARE(failed.size(), 1);

        icon = std::make_unique<QSystemTrayIcon>(programIcon());
        messages.show({.id = u"a"_s, .title = u"title"_s});
        QTRY_COMPARE(failed.size(), 2); // it is hidden
        QCOMPARE(failed.at(1).at(0).toString(), u"a"_s);
    }

    void aClickOnTheIconStandsForTheLastMessage()
    {
        auto icon = std::make_unique<QSystemTrayIcon>(programIcon());
        TrayMessages messages([&] { return icon.get(); });
        const QSignalSpy shown(&messages, &NotificationServer::shown);
        const QSignalSpy activated(&messages, &NotificationServer::activated);
        icon->show();
        Q_EMIT icon->messageClicked();
        messages.show({.id = u"a"_s, .title = u"first"_s});
        messages.show({.id = u"b"_s, .title = u"second"_s});
        QTRY_COMPARE(shown.size(), 2);
        Q_EMIT icon->messageClicked();
        Q_EMIT icon->messageClicked(); // it has gone with the first click
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0), QVariantList({u"b"_s, QString()}));

        // An icon that was made anew is heard as well.
        icon = std::make_unique<QSystemTrayIcon>(programIcon());
        icon->show();
        messages.show({.id = u"c"_s, .title = u"third"_s});
        Q_EMIT icon->messageClicked();
        QCOMPARE(activated.size(), 2);
    }

    void whatWasWithdrawnFromTheIconIsNotClicked()
    {
        QSystemTrayIcon icon(programIcon());
        icon.show();
        TrayMessages messages([&] { return &icon; });
        const QSignalSpy activated(&messages, &NotificationServer::activated);
        messages.show({.id = u"a"_s, .title = u"title"_s});
        messages.withdraw(u"b"_s);
        messages.withdraw(u"a"_s);
        Q_EMIT icon.messageClicked();
        QCOMPARE(activated.size(), 0);
    }
};

QTEST_MAIN(TestNotificationServers)
#include "tst_notificationservers.moc"
