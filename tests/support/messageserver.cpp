// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/messageserver.h"

#include "support/files.h"
#include "support/program.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 20'000; // ms

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

MessageServer::MessageServer(const PrivateSession &session, PrivateDisplay &display)
    : m_session(session)
    , m_display(display)
{
    tieToThisProgram(m_process);
}

MessageServer::~MessageServer()
{
    kill();
}

bool MessageServer::prepare()
{
    if (m_isPrepared)
        return true;
    const QString choose = m_session.folder() + u"/choose"_s;
    const QDir settings(m_display.environment().value(u"XDG_CONFIG_HOME"_s) + u"/xfce4/xfconf/xfce-perchannel-xml"_s);
    m_isPrepared = writeFile(choose, chooser)
        && QFile::setPermissions(choose, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        && writeFile(m_session.folder() + u"/dunstrc"_s, dunstSettings.arg(choose).toUtf8()) && settings.mkpath(u"."_s)
        && writeFile(settings.filePath(u"xfce4-notifyd.xml"_s), notifydSettings) && m_display.startSettings();
    return m_isPrepared;
}

QString MessageServer::command() const
{
    return m_kind == Kind::Dunst ? u"/usr/bin/dunst -conf "_s + m_session.folder() + u"/dunstrc"_s : notifyd();
}

bool MessageServer::start(Kind kind)
{
    m_kind = kind;
    if (!prepare())
        return false;
    m_process.setProcessEnvironment(m_display.environment());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_session.folder() + u"/server.log"_s, QIODevice::Append);
    const QStringList words = command().split(u' ');
    m_process.start(words.first(), words.mid(1));
    return m_process.waitForStarted(limit)
        && QTest::qWaitFor([&] { return m_session.bus().interface()->isServiceRegistered(name); }, limit);
}

bool MessageServer::kill()
{
    const QDBusReply<uint> pid = m_session.bus().interface()->servicePid(name);
    if (pid.isValid())
        ::kill(static_cast<pid_t>(pid.value()), SIGKILL);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(limit);
    }
    return QTest::qWaitFor([&] { return !m_session.bus().interface()->isServiceRegistered(name); }, limit);
}

uint MessageServer::showOfAnother() const
{
    QDBusMessage question = QDBusMessage::createMethodCall(name, path, name, u"Notify"_s);
    question.setArguments({u"Another"_s, 0U, QString(), u"Of another program"_s, u"Not ours."_s,
                           QStringList{u"mend"_s, u"Sign in again"_s, u"default"_s, u"Open"_s}, QVariantMap(), -1});
    return m_session.bus().call(question).arguments().value(0).toUInt();
}

QStringList MessageServer::windows() const
{
    const QString found = m_display.xdotool(
        {u"search"_s, u"--onlyvisible"_s, u"--class"_s, m_kind == Kind::Dunst ? u"^Dunst$"_s : u"^Xfce4-notifyd$"_s});
    return found.split(u'\n', Qt::SkipEmptyParts);
}

qsizetype MessageServer::count() const
{
    if (m_kind != Kind::Dunst)
        return windows().size();
    // It has one window for all of them.
    QDBusMessage question = QDBusMessage::createMethodCall(name, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.dunstproject.cmd0"_s, u"displayedLength"_s});
    const QVariant answer = m_session.bus().call(question).arguments().value(0);
    return windows().isEmpty() ? 0 : qvariant_cast<QDBusVariant>(answer).variant().toInt();
}

QRect MessageServer::geometry() const
{
    const QString told = m_display.xdotool({u"getwindowgeometry"_s, u"--shell"_s, windows().value(0)});
    const auto number = [&](const QString &key) {
        return QRegularExpression(key + u"=(-?\\d+)"_s).match(told).captured(1).toInt();
    };
    return {number(u"X"_s), number(u"Y"_s), number(u"WIDTH"_s), number(u"HEIGHT"_s)};
}

void MessageServer::pressSignInAgain() const
{
    if (m_kind == Kind::Dunst)
        click({geometry().center().x(), geometry().bottom() - 20}, 3);
    else
        click(button(geometry(), 2));
}

QPoint MessageServer::button(const QRect &message, int fromTheRight)
{
    return {message.right() - 65 - 108 * fromTheRight, message.bottom() - 31};
}

void MessageServer::click(QPoint at, int button) const
{
    m_display.xdotool(
        {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, QString::number(button)});
}

} // namespace chatelaine::testing
