// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/freedesktopnotifications.h"

#include "support/privatesession.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QTest>

#include <memory>
#include <utility>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int limit = 10'000; // ms
const QString name = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

//! A notification server that does what a test says, and keeps what it was asked. Over a connection of its own: it is
//! another program for the one under test.
class ScriptedServer final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER isInhibited)

public:
    enum class Quiet { Unknown, Told }; //!< whether there is the property `Inhibited`

    struct Shown
    {
        QString program;
        uint replaces = 0;
        QString icon;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int time = 0;
    };

    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<Shown> shown;
    QList<uint> closeCalls;
    int capabilityCalls = 0;
    uint lastNumber = 40;
    bool isSlow = false; //!< answers to Notify wait for answer()
    bool isDeaf = false; //!< nothing is ever answered
    QString error; //!< of Notify
    bool tellsFirst = false; //!< Notify is answered only after the signals for it
    bool isInhibited = false;

    explicit ScriptedServer(const QString &address, Quiet quiet = Quiet::Unknown)
        : m_connection(u"scripted-"_s + QString::number(++s_count))
    {
        QDBusConnection bus = QDBusConnection::connectToBus(address, m_connection);
        bus.registerObject(path, this,
                           quiet == Quiet::Told ? QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties
                                                : QDBusConnection::ExportAllSlots);
        bus.registerService(name);
    }
    //! The bus tells that it has gone, as when it was killed.
    ~ScriptedServer() override { QDBusConnection::disconnectFromBus(m_connection); }
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    void tell(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, name, signal);
        message.setArguments(arguments);
        bus().send(message);
    }
    void press(uint number, const QString &action) { tell(u"ActionInvoked"_s, {number, action}); }
    void close(uint number, uint reason) { tell(u"NotificationClosed"_s, {number, reason}); }
    void tellInhibited(const QVariantMap &changed, const QStringList &invalidated)
    {
        QDBusMessage message =
            QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        message.setArguments({name, changed, invalidated});
        bus().send(message);
    }
    //! Gives the answers that were held back.
    void answer()
    {
        for (const auto &[question, number] : std::exchange(m_held, {}))
            bus().send(question.createReply(number));
    }
    qsizetype held() const { return m_held.size(); }
    QDBusConnection bus() const { return QDBusConnection(m_connection); }

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++capabilityCalls;
        setDelayedReply(isDeaf);
        return capabilities;
    }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int time)
    {
        shown.append({program, replaces, icon, summary, body, actions, hints, time});
        if (!error.isEmpty()) {
            sendErrorReply(error, u"because the test says so"_s);
            return 0;
        }
        const uint number = replaces == 0 ? ++lastNumber : replaces;
        if (isDeaf || isSlow)
            setDelayedReply(true);
        if (isSlow)
            m_held.append({message(), number});
        if (tellsFirst) {
            press(number, u"mend"_s);
            close(number, 2);
        }
        return number;
    }
    void CloseNotification(uint number)
    {
        closeCalls << number;
        close(number, 3);
    }

private:
    static inline int s_count = 0;
    QString m_connection;
    QList<std::pair<QDBusMessage, uint>> m_held;
};

class TestFreedesktopNotifications final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FreedesktopNotifications> m_notifications;
    QStringList m_told; //!< every signal, in order

    QString address() const { return m_session.environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s); }
    static Notification message(const QString &id = u"a"_s)
    {
        return {.id = id,
                .title = u"alice@example.com: sign in again"_s,
                .body = u"It ends at 9."_s,
                .buttons = {{u"mend"_s, u"Sign in again"_s}, {u"later"_s, u"Later"_s}}};
    }
    void start(std::chrono::milliseconds patience = 25s)
    {
        m_notifications = std::make_unique<FreedesktopNotifications>(patience);
        const FreedesktopNotifications *it = m_notifications.get();
        connect(it, &NotificationServer::shown, this, [this](const QString &id) { m_told << u"shown "_s + id; });
        connect(it, &NotificationServer::failed, this, [this](const QString &id, const QString &reason) {
            m_told << u"failed "_s + id;
            QVERIFY(!reason.isEmpty());
        });
        connect(it, &NotificationServer::activated, this,
                [this](const QString &id, const QString &action) { m_told << u"activated %1 '%2'"_s.arg(id, action); });
        connect(it, &NotificationServer::closed, this, [this](const QString &id, bool isDismissed) {
            m_told << (isDismissed ? u"dismissed "_s : u"closed "_s) + id;
        });
        connect(it, &NotificationServer::available, this, [this] { m_told << u"available"_s; });
        connect(it, &NotificationServer::inhibitedChanged, this,
                [this] { m_told << (m_notifications->isInhibited() ? u"inhibited"_s : u"not inhibited"_s); });
    }
    void startServer(ScriptedServer::Quiet quiet = ScriptedServer::Quiet::Unknown)
    {
        m_server = std::make_unique<ScriptedServer>(address(), quiet);
    }
    //! Waits until the server has heard whatever was sent before.
    static bool hasHeardAll()
    {
        const QDBusPendingCall ping = QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(name, path, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s));
        return QTest::qWaitFor([&] { return ping.isFinished(); }, limit) && !ping.isError();
    }
    bool showAndWait(const Notification &notification)
    {
        const qsizetype before = m_told.size();
        m_notifications->show(notification);
        const QString expected = u"shown "_s + notification.id;
        return QTest::qWaitFor([&] { return m_told.size() > before && m_told.last() == expected; }, limit);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QGuiApplication::setApplicationDisplayName(u"Chatelaine"_s);
        QGuiApplication::setDesktopFileName(u"org.chatelaine.Chatelaine"_s);
    }
    void init()
    {
        startServer();
        start();
    }
    void cleanup()
    {
        m_notifications.reset();
        m_server.reset();
        m_told.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session.bus().interface()->isServiceRegistered(name), limit);
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void asksNothingBeforeThereIsSomethingToShow()
    {
        QVERIFY(showAndWait(message()));
        QCOMPARE(m_server->capabilityCalls, 1);
        QVERIFY(showAndWait(message(u"b"_s)));
        QCOMPARE(m_server->capabilityCalls, 1);
        start();
        QVERIFY(hasHeardAll());
        QCOMPARE(m_server->capabilityCalls, 1);
    }

    void saysWhatTheSpecificationWants()
    {
        QVERIFY(showAndWait(message()));
        const ScriptedServer::Shown shown = m_server->shown.at(0);
        QCOMPARE(shown.program, u"Chatelaine"_s);
        QCOMPARE(shown.replaces, 0U);
        QCOMPARE(shown.summary, u"alice@example.com: sign in again"_s);
        QCOMPARE(shown.body, u"It ends at 9."_s);
        const QStringList actions{u"mend"_s, u"Sign in again"_s, u"later"_s, u"Later"_s, u"default"_s, u"Open"_s};
        QCOMPARE(shown.actions, actions);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s), u"org.chatelaine.Chatelaine"_s);
        const QVariant urgency = shown.hints.value(u"urgency"_s);
        QCOMPARE(urgency.metaType(), QMetaType::fromType<uchar>());
        QCOMPARE(urgency.toInt(), 1);
        QCOMPARE(shown.time, -1);

        Notification low = message();
        low.isLow = true;
        QVERIFY(showAndWait(low));
        QCOMPARE(m_server->shown.at(1).hints.value(u"urgency"_s).toInt(), 0);
    }

    void carriesItsIconWhereNoThemeHasIt()
    {
        QVERIFY(showAndWait(message()));
        QCOMPARE(m_server->shown.at(0).icon, QString());
        const auto data = m_server->shown.at(0).hints.value(u"image-data"_s).value<QDBusArgument>();
        QCOMPARE(data.currentSignature(), u"(iiibiiay)"_s);
        int width = 0;
        int height = 0;
        int stride = 0;
        bool hasAlpha = false;
        int bits = 0;
        int channels = 0;
        QByteArray pixels;
        data.beginStructure();
        data >> width >> height >> stride >> hasAlpha >> bits >> channels >> pixels;
        data.endStructure();
        QCOMPARE(width, 48);
        QCOMPARE(height, 48);
        QCOMPARE(stride, width * channels);
        QVERIFY(hasAlpha);
        QCOMPARE(bits, 8);
        QCOMPARE(channels, 4);
        QCOMPARE(pixels.size(), qsizetype(height) * stride);
        QVERIFY(pixels.count('\0') < pixels.size()); // something is drawn
    }

    void namesItsIconWhereAThemeHasIt()
    {
        const QDir theme(m_session.folder() + u"/icons/hicolor"_s);
        QVERIFY(theme.mkpath(u"scalable/apps"_s));
        QFile index(theme.filePath(u"index.theme"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        QVERIFY(index.write("[Icon Theme]\nName=hicolor\nDirectories=scalable/apps\n"
                            "[scalable/apps]\nSize=48\nType=Scalable\nMinSize=1\nMaxSize=256\n")
                > 0);
        index.close();
        QVERIFY(
            QFile::copy(u":/icons/chatelaine.svg"_s, theme.filePath(u"scalable/apps/org.chatelaine.Chatelaine.svg"_s)));
        const QStringList before = QIcon::themeSearchPaths();
        QIcon::setThemeSearchPaths({m_session.folder() + u"/icons"_s});
        QIcon::setThemeName(u"hicolor"_s); // as every real desktop has one
        const bool isShown = showAndWait(message());
        QIcon::setThemeName({});
        QIcon::setThemeSearchPaths(before);
        QVERIFY(isShown);
        QCOMPARE(m_server->shown.at(0).icon, u"org.chatelaine.Chatelaine"_s);
        QVERIFY(!m_server->shown.at(0).hints.contains(u"image-data"_s));
    }

    void escapesTheBodyWhereMarkupIsRead()
    {
        Notification notification = message();
        notification.title = u"a <b> & c"_s;
        notification.body = u"<b>x</b> & \"y\""_s;
        QVERIFY(showAndWait(notification));
        QCOMPARE(m_server->shown.at(0).summary, notification.title);
        QCOMPARE(m_server->shown.at(0).body, u"&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;"_s);
    }

    void leavesTheBodyAsItIsWhereMarkupIsNot()
    {
        m_server->capabilities = {u"body"_s};
        Notification notification = message();
        notification.body = u"<b>x</b> & y"_s;
        QVERIFY(showAndWait(notification));
        QCOMPARE(m_server->shown.at(0).body, notification.body);
    }

    void putsAllIntoTheTitleWhereThereIsNoBody()
    {
        m_server->capabilities = {u"body-markup"_s};
        QVERIFY(showAndWait(message()));
        QCOMPARE(m_server->shown.at(0).summary, u"alice@example.com: sign in again — It ends at 9."_s);
        QCOMPARE(m_server->shown.at(0).body, QString());
    }

    void offersNoButtonsWhereThereAreNone()
    {
        m_server->capabilities = {u"body"_s};
        QVERIFY(showAndWait(message()));
        QCOMPARE(m_server->shown.at(0).actions, QStringList());
    }

    void tellsWhatWasPressed()
    {
        QVERIFY(showAndWait(message()));
        m_server->press(41, u"later"_s);
        m_server->press(41, u"later"_s); // a double click
        QStringList told{u"shown a"_s, u"activated a 'later'"_s, u"closed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
        QCOMPARE(m_server->closeCalls, QList<uint>{41});

        QVERIFY(showAndWait(message()));
        m_server->press(42, u"default"_s);
        m_server->close(42, 2); // by the press, not by the person
        told << u"shown a"_s << u"activated a ''"_s << u"closed a"_s;
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
    }

    void tellsWhetherThePersonDismissedIt_data()
    {
        QTest::addColumn<uint>("reason");
        QTest::addColumn<QString>("told");
        QTest::newRow("expired") << 1U << u"closed a"_s;
        QTest::newRow("dismissed") << 2U << u"dismissed a"_s;
        QTest::newRow("closed") << 3U << u"closed a"_s;
        QTest::newRow("undefined") << 4U << u"closed a"_s;
    }
    void tellsWhetherThePersonDismissedIt()
    {
        QFETCH(const uint, reason);
        QFETCH(const QString, told);
        QVERIFY(showAndWait(message()));
        m_server->close(41, reason);
        m_server->close(41, reason); // once is enough
        m_server->press(41, u"mend"_s);
        QVERIFY(showAndWait(message(u"b"_s)));
        const QStringList expected{u"shown a"_s, told, u"shown b"_s};
        QCOMPARE(m_told, expected);
        // A new one, for its number is gone.
        QVERIFY(showAndWait(message()));
        QCOMPARE(m_server->shown.last().replaces, 0U);
    }

    void replacesWhatIsShownUnderTheSameId()
    {
        QVERIFY(showAndWait(message()));
        QVERIFY(showAndWait(message(u"b"_s)));
        QVERIFY(showAndWait(message()));
        QCOMPARE(m_server->shown.at(0).replaces, 0U);
        QCOMPARE(m_server->shown.at(1).replaces, 0U);
        QCOMPARE(m_server->shown.at(2).replaces, 41U);
        m_server->press(42, u"mend"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.mid(3), QStringList({u"activated b 'mend'"_s, u"closed b"_s}), limit);
    }

    void replacesWhatIsNotYetAnswered()
    {
        m_server->isSlow = true;
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->held(), 1, limit);
        Notification second = message();
        second.title = u"second"_s;
        Notification third = message();
        third.title = u"third"_s;
        m_notifications->show(second);
        m_notifications->show(third);
        m_server->isSlow = false;
        m_server->answer();
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"shown a"_s}, limit);
        QCOMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.at(1).summary, u"third"_s);
        QCOMPARE(m_server->shown.at(1).replaces, 41U);
    }

    void saysNothingOfTheEndOfWhatIsReplaced()
    {
        QVERIFY(showAndWait(message()));
        m_server->isSlow = true;
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->held(), 1, limit);
        m_server->close(41, 1);
        m_server->answer();
        const QStringList told{u"shown a"_s, u"shown a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
        m_server->close(41, 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.mid(2), QStringList{u"dismissed a"_s}, limit);
    }

    void hearsNothingOfOtherPrograms()
    {
        // Before anything of ours, while ours is asked for, and after.
        m_server->press(7, u"mend"_s);
        m_server->isSlow = true;
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->held(), 1, limit);
        m_server->press(7, u"mend"_s);
        m_server->close(7, 2);
        m_server->tell(u"ActivationToken"_s, {7U, u"foreign"_s});
        m_server->answer();
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"shown a"_s}, limit);
        m_server->press(7, u"default"_s);
        m_server->close(7, 2);
        m_server->press(0, u"default"_s);
        m_server->tell(u"ActionInvoked"_s, {u"not"_s, u"a number"_s});
        m_server->tell(u"NotificationClosed"_s, {41U});
        // Nor of one that only says that it is the server.
        QDBusMessage forged = QDBusMessage::createSignal(path, name, u"ActionInvoked"_s);
        forged.setArguments({41U, u"mend"_s});
        QVERIFY(m_session.bus().send(forged));
        m_session.bus().interface()->isServiceRegistered(name); // it has reached the bus
        m_server->press(41, u"later"_s);
        const QStringList told{u"shown a"_s, u"activated a 'later'"_s, u"closed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    }

    void hearsWhatIsToldBeforeTheAnswer()
    {
        m_server->tellsFirst = true;
        m_notifications->show(message());
        const QStringList told{u"shown a"_s, u"activated a 'mend'"_s, u"closed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
    }

    void withdrawsWhatIsShown()
    {
        QVERIFY(showAndWait(message()));
        m_notifications->withdraw(u"a"_s);
        m_notifications->withdraw(u"a"_s);
        m_notifications->withdraw(u"unknown"_s);
        QVERIFY(showAndWait(message()));
        QCOMPARE(m_server->closeCalls, QList<uint>{41});
        QCOMPARE(m_server->shown.at(1).replaces, 0U);
        const QStringList told{u"shown a"_s, u"shown a"_s};
        QCOMPARE(m_told, told);
    }

    void withdrawsWhatIsNotYetAnswered()
    {
        m_server->isSlow = true;
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->held(), 1, limit);
        m_notifications->withdraw(u"a"_s);
        m_server->answer();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->closeCalls, QList<uint>{41}, limit);
        QCOMPARE(m_told, QStringList());
    }

    void withdrawsWhatWasNotYetSent()
    {
        m_notifications->show(message());
        m_notifications->show(message(u"b"_s));
        m_notifications->withdraw(u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"shown b"_s}, limit);
        QCOMPARE(m_server->shown.size(), 1);
    }

    void showsAgainWhatWasWithdrawnTooEarly()
    {
        m_server->isSlow = true;
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->held(), 1, limit);
        m_notifications->withdraw(u"a"_s);
        m_notifications->show(message());
        m_server->isSlow = false;
        m_server->answer();
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"shown a"_s}, limit);
        QCOMPARE(m_server->shown.at(1).replaces, 41U);
        QCOMPARE(m_server->closeCalls, QList<uint>());
    }

    void tellsWhatTheServerRefuses()
    {
        m_server->error = u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s;
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"failed a"_s}, limit);
        m_server->error.clear();
        QVERIFY(showAndWait(message()));
    }

    void keepsTheNumberOfWhatCouldNotBeReplaced()
    {
        QVERIFY(showAndWait(message()));
        m_server->error = u"org.example.No"_s;
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_told.last(), u"failed a"_s, limit);
        m_server->error.clear();
        QVERIFY(showAndWait(message()));
        QCOMPARE(m_server->shown.last().replaces, 41U);
    }

    void waitsForADeafServerNoLongerThanAllowed()
    {
        start(50ms);
        m_server->isDeaf = true;
        m_notifications->show(message());
        m_notifications->show(message(u"b"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 2, limit);
        const QStringList told{u"failed a"_s, u"failed b"_s};
        QCOMPARE(m_told, told);
        m_server->isDeaf = false;
        QVERIFY(showAndWait(message()));

        m_server->isDeaf = true;
        m_notifications->show(message(u"b"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_told.last(), u"failed b"_s, limit);
    }

    void failsWithoutAServer()
    {
        m_server.reset();
        m_notifications->show(message());
        QCOMPARE(m_told, QStringList()); // never from within
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"failed a"_s}, limit);

        startServer();
        const QStringList told{u"failed a"_s, u"available"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
        QVERIFY(showAndWait(message()));
    }

    void beginsAnewWithAnotherServer()
    {
        QVERIFY(showAndWait(message()));
        m_server.reset();
        startServer();
        m_server->capabilities = {};
        QTRY_COMPARE_WITH_TIMEOUT(m_told.last(), u"available"_s, limit);
        // What it calls 41 is somebody else's.
        m_server->lastNumber = 50;
        m_server->press(41, u"mend"_s);
        QVERIFY(showAndWait(message()));
        const ScriptedServer::Shown shown = m_server->shown.at(0);
        QCOMPARE(shown.replaces, 0U);
        QCOMPARE(shown.actions, QStringList());
        const QStringList told{u"shown a"_s, u"available"_s, u"shown a"_s};
        QCOMPARE(m_told, told);
    }

    void failsWhatTheServerTookWithIt()
    {
        m_server->isSlow = true;
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->held(), 1, limit);
        m_server.reset();
        startServer();
        const QStringList told{u"failed a"_s, u"available"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
    }

    void takesNoNumberFromAServerThatHasGone()
    {
        m_server->isSlow = true;
        m_notifications->show(message());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->held(), 1, limit);
        // It lost the name, and answers all the same.
        QVERIFY(m_server->bus().unregisterService(name));
        ScriptedServer successor(address());
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"available"_s}, limit);
        m_server->answer();
        const QStringList told{u"available"_s, u"failed a"_s};
        QTRY_COMPARE_WITH_TIMEOUT(m_told, told, limit);
        QVERIFY(showAndWait(message()));
        QCOMPARE(successor.shown.at(0).replaces, 0U);
    }

    void handsOnTheTokenThatRaisesAWindow()
    {
        QVERIFY(showAndWait(message()));
        QByteArray token;
        connect(m_notifications.get(), &NotificationServer::activated, this,
                [&] { token = qgetenv("XDG_ACTIVATION_TOKEN"); });
        m_server->tell(u"ActivationToken"_s, {41U, u"ours"_s});
        m_server->press(41, u"mend"_s);
        QTRY_COMPARE_WITH_TIMEOUT(token, QByteArray("ours"), limit);
    }

    void knowsNothingOfQuietWhereTheServerDoesNot()
    {
        QVERIFY(showAndWait(message()));
        QVERIFY(showAndWait(message())); // the answer has come
        QVERIFY(!m_notifications->isInhibited());
    }

    void followsThePersonsWishForQuiet()
    {
        m_server.reset();
        startServer(ScriptedServer::Quiet::Told);
        m_server->isInhibited = true;
        QTRY_COMPARE_WITH_TIMEOUT(m_told.join(u' '), u"inhibited available"_s, limit);
        m_told.clear();
        m_server->tellInhibited({{u"Inhibited"_s, false}}, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList{u"not inhibited"_s}, limit);
        m_server->tellInhibited({{u"Inhibited"_s, false}, {u"Other"_s, true}}, {});
        m_server->tellInhibited({{u"Other"_s, true}}, {u"Else"_s});
        m_server->tellInhibited({}, {u"Inhibited"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_told.join(u' '), u"not inhibited inhibited"_s, limit);
        // What the next server wants is not known yet.
        m_server.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_told.join(u' '), u"not inhibited inhibited not inhibited"_s, limit);
    }

    void asksForTheWishForQuietWithTheFirstMessage()
    {
        m_notifications.reset();
        m_server.reset();
        startServer(ScriptedServer::Quiet::Told);
        m_server->isInhibited = true;
        QTRY_VERIFY_WITH_TIMEOUT(m_session.bus().interface()->isServiceRegistered(name), limit);
        start();
        QVERIFY(!m_notifications->isInhibited());
        m_notifications->show(message());
        // It is not shown, and whoever wanted it is told.
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 2, limit);
        QCOMPARE(m_told.first(), u"inhibited"_s);
        QVERIFY2(m_told.last().startsWith(u"failed"_s), qPrintable(m_told.last()));
        QVERIFY(m_notifications->isInhibited());
    }
};

QTEST_MAIN(TestFreedesktopNotifications)
#include "tst_freedesktopnotifications.moc"
