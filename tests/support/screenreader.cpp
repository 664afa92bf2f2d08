// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/screenreader.h"

#include "support/program.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTest>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 20'000; // ms
constexpr int callLimit = 5'000; // ms
constexpr int showing = 25; // bit of the state, atspi-constants.h
constexpr uint alert = 2; // the role, there too
const QString connectionName = u"chatelaine-screen-reader"_s;
const QString accessible = u"org.a11y.atspi.Accessible"_s;

QDBusMessage asked(const QDBusConnection &bus, const ScreenReader::Element &element, const QString &interface,
                   const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage question = QDBusMessage::createMethodCall(element.service, element.path, interface, method);
    question.setArguments(arguments);
    return bus.call(question, QDBus::Block, callLimit);
}

QString nameOf(const QDBusConnection &bus, const ScreenReader::Element &element)
{
    const QDBusMessage answer =
        asked(bus, element, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, u"Name"_s});
    return qvariant_cast<QDBusVariant>(answer.arguments().value(0)).variant().toString();
}

QList<ScreenReader::Element> childrenOf(const QDBusConnection &bus, const ScreenReader::Element &element)
{
    const QDBusMessage answer = asked(bus, element, accessible, u"GetChildren"_s);
    if (answer.signature() != "a(so)"_L1)
        return {};
    QList<ScreenReader::Element> children;
    const auto list = qvariant_cast<QDBusArgument>(answer.arguments().constFirst());
    list.beginArray();
    while (!list.atEnd()) {
        ScreenReader::Element child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        children.append(child);
    }
    list.endArray();
    return children;
}

bool isShowing(const QDBusConnection &bus, const ScreenReader::Element &element)
{
    const QDBusMessage answer = asked(bus, element, accessible, u"GetState"_s);
    if (answer.signature() != "au"_L1)
        return false;
    const auto words = qdbus_cast<QList<uint>>(answer.arguments().constFirst());
    return !words.isEmpty() && (words.first() & (1U << showing)) != 0;
}

} // namespace

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(connectionName);
    if (m_launcher.state() == QProcess::NotRunning)
        return;
    m_launcher.terminate(); // it ends the bus that it started
    if (!m_launcher.waitForFinished(limit)) {
        m_launcher.kill();
        m_launcher.waitForFinished();
    }
}

bool ScreenReader::start()
{
    tieToThisProgram(m_launcher);
    m_launcher.setProcessEnvironment(m_display.environment());
    m_launcher.setStandardOutputFile(QProcess::nullDevice());
    m_launcher.setStandardErrorFile(m_session.folder() + u"/accessibility.log"_s);
    m_launcher.start(u"/usr/libexec/at-spi-bus-launcher"_s, {u"--launch-immediately"_s});
    const QString service = u"org.a11y.Bus"_s;
    if (!m_launcher.waitForStarted(limit)
        || !QTest::qWaitFor([&] { return m_session.bus().interface()->isServiceRegistered(service).value(); }, limit))
        return false;
    const QDBusReply<QString> address =
        m_session.bus().call(QDBusMessage::createMethodCall(service, u"/org/a11y/bus"_s, service, u"GetAddress"_s));
    if (!address.isValid() || !QDBusConnection::connectToBus(address.value(), connectionName).isConnected())
        return false;
    // Programs tell only what somebody wants to know.
    const Element registry{.service = u"org.a11y.atspi.Registry"_s, .path = u"/org/a11y/atspi/registry"_s};
    const QDBusMessage answer =
        asked(bus(), registry, registry.service, u"RegisterEvent"_s, {u"object:state-changed:showing"_s});
    return answer.type() == QDBusMessage::ReplyMessage
        && bus().connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this, SLOT(hear(QDBusMessage)));
}

void ScreenReader::hear(const QDBusMessage &event)
{
    const bool isShown = event.arguments().value(0) == u"showing"_s && event.arguments().value(1) == 1;
    const Element element{.service = event.service(), .path = event.path()};
    if (isShown && asked(bus(), element, accessible, u"GetRole"_s).arguments().value(0) == alert)
        m_said << nameOf(bus(), element);
}

QDBusConnection ScreenReader::bus() const
{
    return QDBusConnection(connectionName);
}

void ScreenReader::addElements(const Element &element, QList<Element> &elements) const
{
    if (!isShowing(bus(), element))
        return;
    Element known = element;
    known.role = asked(bus(), element, accessible, u"GetRoleName"_s).arguments().value(0).toString();
    known.name = nameOf(bus(), element);
    elements.append(known);
    for (const Element &child : childrenOf(bus(), element))
        addElements(child, elements);
}

QList<ScreenReader::Element> ScreenReader::elements(const QString &program) const
{
    const Element desktop{.service = u"org.a11y.atspi.Registry"_s, .path = u"/org/a11y/atspi/accessible/root"_s};
    QList<Element> elements;
    for (const Element &application : childrenOf(bus(), desktop)) {
        if (nameOf(bus(), application).compare(program, Qt::CaseInsensitive) != 0)
            continue;
        for (const Element &window : childrenOf(bus(), application)) // the program itself is nothing to be seen
            addElements(window, elements);
    }
    return elements;
}

bool ScreenReader::press(const Element &element) const
{
    const QDBusMessage answer = asked(bus(), element, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
    return answer.arguments().value(0).toBool();
}

} // namespace chatelaine::testing
