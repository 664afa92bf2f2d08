// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/privatesession.h"

#include "support/files.h"
#include "support/program.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

const QString connectionName = u"chatelaine-private-session"_s;
const QString secretsName = u"org.freedesktop.secrets"_s;
const QString secretsPath = u"/org/freedesktop/secrets"_s;
const QByteArray password = "the test's own";
constexpr int limit = 10'000; // ms

QDBusMessage secretsCall(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(secretsName, secretsPath, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

} // namespace

PrivateSession::PrivateSession()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QDir folder(m_folder.path());
    const auto set = [&](const char *name, const QString &value) {
        m_environment.insert(QString::fromLatin1(name), value);
        qputenv(name, value.toLocal8Bit());
    };
    const auto setFolder = [&](const char *name, const QString &part) {
        folder.mkpath(part);
        QFile::setPermissions(folder.filePath(part), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        set(name, folder.filePath(part));
    };
    setFolder("HOME", u"home"_s);
    setFolder("XDG_CONFIG_HOME", u"home/.config"_s);
    setFolder("XDG_DATA_HOME", u"home/.local/share"_s);
    setFolder("XDG_CACHE_HOME", u"home/.cache"_s);
    setFolder("XDG_RUNTIME_DIR", u"run"_s);
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP"}) {
        m_environment.remove(QString::fromLatin1(name));
        qunsetenv(name);
    }
    // What a test then finds missing is the keyring's fault.
    QObject::connect(&m_keyring, &QProcess::finished, &m_keyring, [this](int signal, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit || signal == SIGKILL)
            return;
        QFile log(m_folder.filePath(u"keyring.log"_s));
        qWarning("gnome-keyring-daemon crashed (signal %d): %s", signal,
                 log.open(QIODevice::ReadOnly) ? log.readAll().right(1000).constData() : "it said nothing");
    });
    const QString address = u"unix:path="_s + folder.filePath(u"bus"_s);
    set("DBUS_SESSION_BUS_ADDRESS", address);

    folder.mkpath(u"services"_s);
    const QString configuration = folder.filePath(u"bus.conf"_s);
    const QString text = uR"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>%1</listen>
  <auth>EXTERNAL</auth>
  <servicedir>%2</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_s.arg(address, folder.filePath(u"services"_s));
    if (!m_folder.isValid() || !writeFile(configuration, text.toUtf8()))
        return;

    tieToThisProgram(m_bus);
    m_bus.setProcessEnvironment(m_environment);
    m_bus.setStandardErrorFile(folder.filePath(u"bus.log"_s));
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + configuration});
    // It prints its address when it listens.
    if (!m_bus.waitForReadyRead(limit))
        return;
    m_isReady = QDBusConnection::connectToBus(address, connectionName).isConnected();
}

PrivateSession::~PrivateSession()
{
    killKeyring();
    QDBusConnection::disconnectFromBus(connectionName);
    m_bus.kill();
    m_bus.waitForFinished(limit);
}

QDBusConnection PrivateSession::bus() const
{
    return QDBusConnection(connectionName);
}

bool PrivateSession::startKeyring(Start start)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s,
                          u"--control-directory="_s + m_environment.value(u"XDG_RUNTIME_DIR"_s)};
    if (start == Start::Unlocked)
        arguments << u"--unlock"_s;
    tieToThisProgram(m_keyring);
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.setStandardErrorFile(m_folder.filePath(u"keyring.log"_s), QIODevice::Append);
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    if (!m_keyring.waitForStarted(limit))
        return false;
    if (start == Start::Unlocked)
        m_keyring.write(password);
    m_keyring.closeWriteChannel();
    const bool hasCollection = start == Start::Unlocked;
    return QTest::qWaitFor([&] { return hasCollection ? !defaultCollection().isEmpty() : keyringPid() > 0; }, limit);
}

bool PrivateSession::killKeyring()
{
    const qint64 pid = keyringPid();
    if (pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    if (m_keyring.state() != QProcess::NotRunning) {
        m_keyring.kill();
        m_keyring.waitForFinished(limit);
    }
    return QTest::qWaitFor([this] { return keyringPid() <= 0; }, limit);
}

void PrivateSession::suspendKeyring()
{
    if (const qint64 pid = keyringPid(); pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGSTOP);
}

void PrivateSession::resumeKeyring()
{
    if (const qint64 pid = keyringPid(); pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGCONT);
}

bool PrivateSession::lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(defaultCollection())};
    const QDBusMessage reply =
        bus().call(secretsCall(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(collections)}));
    return reply.signature() == "aoo"_L1;
}

bool PrivateSession::unlock()
{
    // The service's back door for tests like these: no prompter, so no display, is needed.
    const QDBusMessage session = bus().call(secretsCall(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                                        {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))}));
    if (session.signature() != "vo"_L1)
        return false;
    QDBusArgument secret;
    secret.beginStructure();
    secret << qvariant_cast<QDBusObjectPath>(session.arguments().at(1)) << QByteArray() << password << u"text/plain"_s;
    secret.endStructure();
    const QDBusMessage reply = bus().call(
        secretsCall(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                    {QVariant::fromValue(QDBusObjectPath(defaultCollection())), QVariant::fromValue(secret)}));
    return reply.type() == QDBusMessage::ReplyMessage;
}

bool PrivateSession::makeKeyringActivatable()
{
    const QByteArray service = "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/usr/bin/gnome-keyring-daemon "
                               "--foreground --components=secrets --control-directory="
        + m_environment.value(u"XDG_RUNTIME_DIR"_s).toLocal8Bit() + "\n";
    if (!writeFile(m_folder.filePath(u"services/org.freedesktop.secrets.service"_s), service))
        return false;
    const QDBusMessage reload = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                               u"org.freedesktop.DBus"_s, u"ReloadConfig"_s);
    return bus().call(reload).type() == QDBusMessage::ReplyMessage;
}

qint64 PrivateSession::keyringPid() const
{
    const QDBusConnectionInterface *interface = bus().interface();
    if (!interface)
        return 0;
    const QDBusReply<uint> pid = interface->servicePid(secretsName);
    // A test that plays the service is not to be killed for it.
    return pid.isValid() && pid.value() != QCoreApplication::applicationPid() ? pid.value() : 0;
}

QString PrivateSession::defaultCollection() const
{
    const QDBusReply<QDBusObjectPath> path =
        bus().call(secretsCall(u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s}));
    return path.isValid() && path.value().path() != "/"_L1 ? path.value().path() : QString();
}

} // namespace chatelaine::testing
