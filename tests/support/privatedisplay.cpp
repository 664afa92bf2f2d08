// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/privatedisplay.h"

#include "support/program.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 20'000; // ms

//! One panel at the top left with nothing but the tray in it: the first icon is always at the same place.
const QByteArray panelSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
)";

//! Where Debian has it, and the bus may not start it by itself.
QString xfconfd()
{
    const QStringList found = QDir(u"/usr/lib"_s).entryList({u"*-linux-*"_s}, QDir::Dirs);
    for (const QString &triplet : found) {
        const QString path = u"/usr/lib/%1/xfce4/xfconf/xfconfd"_s.arg(triplet);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

} // namespace

quint32 ScreenPicture::at(QPoint point) const
{
    return qFromLittleEndian<quint32>(pixels.constData() + 4 * (qsizetype(point.y()) * size.width() + point.x()))
        & 0xffffff;
}

QRect ScreenPicture::changesFrom(const ScreenPicture &other) const
{
    if (size != other.size)
        return {{}, size};
    QRect changes;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if (at({x, y}) != other.at({x, y}))
                changes |= QRect(x, y, 1, 1);
        }
    }
    return changes;
}

PrivateDisplay::PrivateDisplay(const PrivateSession &session)
    : m_session(session)
    , m_environment(session.environment())
{
    for (QProcess *process : {&m_server, &m_windowManager, &m_settings, &m_panel}) {
        tieToThisProgram(*process);
        process->setStandardErrorFile(session.folder() + u"/display.log"_s, QIODevice::Append);
    }
    // Not one that it chooses by itself: it finds out what is free in its own network only, and would take the socket
    // in /tmp from a server of another. Nobody else has our process ID. It prints the number when it listens.
    m_server.start(u"Xvfb"_s,
                   {u":%1"_s.arg(1000 + QCoreApplication::applicationPid()), u"-displayfd"_s, u"1"_s, u"-screen"_s,
                    u"0"_s, u"1100x700x24"_s, u"-nolisten"_s, u"tcp"_s, u"-fbdir"_s, m_pictures.path()});
    if (!m_server.waitForReadyRead(limit))
        return;
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed()));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_windowManager.setProcessEnvironment(m_environment);
    m_windowManager.start(u"openbox"_s, QStringList());
    m_isReady = m_windowManager.waitForStarted(limit);
}

PrivateDisplay::~PrivateDisplay()
{
    stopPanel();
    m_server.terminate(); // it removes its socket
    m_server.waitForFinished(limit);
    for (QProcess *process : {&m_settings, &m_windowManager, &m_server}) {
        process->kill();
        process->waitForFinished(limit);
    }
}

bool PrivateDisplay::startSettings()
{
    if (m_settings.state() != QProcess::NotRunning)
        return true;
    m_settings.setProcessEnvironment(m_environment);
    m_settings.start(xfconfd(), QStringList());
    return m_settings.waitForStarted(limit)
        && QTest::qWaitFor([&] { return m_session.bus().interface()->isServiceRegistered(u"org.xfce.Xfconf"_s); },
                           limit);
}

bool PrivateDisplay::startPanel()
{
    const QDir settings(m_environment.value(u"XDG_CONFIG_HOME"_s) + u"/xfce4/xfconf/xfce-perchannel-xml"_s);
    settings.mkpath(u"."_s);
    QFile file(settings.filePath(u"xfce4-panel.xml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(panelSettings) != panelSettings.size())
        return false;
    file.close();
    if (!startSettings())
        return false;
    m_panel.setProcessEnvironment(m_environment);
    m_panel.setStandardOutputFile(QProcess::nullDevice());
    m_panel.start(u"xfce4-panel"_s, {u"--disable-wm-check"_s});
    const QString watcher = u"org.kde.StatusNotifierWatcher"_s;
    return QTest::qWaitFor(
        [&] {
            QDBusMessage question = QDBusMessage::createMethodCall(watcher, u"/StatusNotifierWatcher"_s,
                                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
            question.setArguments({watcher, u"IsStatusNotifierHostRegistered"_s});
            const QVariant answer = m_session.bus().call(question).arguments().value(0);
            return qvariant_cast<QDBusVariant>(answer).variant().toBool();
        },
        limit);
}

void PrivateDisplay::stopPanel()
{
    if (m_panel.state() == QProcess::NotRunning)
        return;
    m_panel.kill();
    m_panel.waitForFinished(limit);
}

//! The server's own file, in the format of xwd (X11/XWDFile.h).
ScreenPicture PrivateDisplay::picture() const
{
    enum Field { HeaderSize, Width = 4, Height = 5, BitsPerPixel = 11, BytesPerLine = 12, ColorCount = 19, FieldCount };
    QFile file(m_pictures.filePath(u"Xvfb_screen0"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    const auto field = [&](Field i) {
        return static_cast<qsizetype>(qFromBigEndian<quint32>(content.constData() + 4 * static_cast<qsizetype>(i)));
    };
    if (content.size() < 4 * static_cast<qsizetype>(FieldCount) || field(BitsPerPixel) != 32
        || field(BytesPerLine) != 4 * field(Width))
        return {};
    const qsizetype begin = field(HeaderSize) + 12 * field(ColorCount);
    const ScreenPicture picture{{static_cast<int>(field(Width)), static_cast<int>(field(Height))},
                                content.mid(begin, field(BytesPerLine) * field(Height))};
    return picture.pixels.size() == field(BytesPerLine) * field(Height) ? picture : ScreenPicture();
}

QString PrivateDisplay::xdotool(const QStringList &arguments) const
{
    // It dies where a window goes while it looks through all of them, and has then found nothing.
    Ended ended;
    for (int i = 0; i < 20; ++i) {
        ended = runProgram(QStringList(u"xdotool"_s) + arguments, m_environment, {}, limit);
        if (ended.exitCode == 0 || !ended.errors.contains("BadWindow"))
            break;
    }
    return ended.exitCode == 0 ? QString::fromUtf8(ended.output.trimmed()) : QString();
}

} // namespace chatelaine::testing
