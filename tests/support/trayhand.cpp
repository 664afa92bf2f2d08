// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/trayhand.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;

} // namespace

QVariant TrayHand::property(const QString &service, const QString &path, const QString &interface,
                            const QString &name) const
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({interface, name});
    return qvariant_cast<QDBusVariant>(m_session.bus().call(question).arguments().value(0)).variant();
}

QString TrayHand::icon() const
{
    const QStringList items =
        property(watcherName, u"/StatusNotifierWatcher"_s, watcherName, u"RegisteredStatusNotifierItems"_s)
            .toStringList();
    return items.isEmpty() ? QString() : items.first().section(u'/', 0, 0);
}

QList<TrayHand::Item> TrayHand::menu() const
{
    const QString service = icon();
    const QString path = qvariant_cast<QDBusObjectPath>(
                             property(service, u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Menu"_s))
                             .path();
    if (path.isEmpty())
        return {};
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, u"com.canonical.dbusmenu"_s, u"GetLayout"_s);
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
            items.append({values.value(u"label"_s).toString(), values.value(u"enabled"_s, true).toBool(),
                          values.value(u"toggle-state"_s).toInt() == 1});
    }
    return items;
}

QStringList TrayHand::rows() const
{
    QStringList labels;
    for (const Item &item : menu())
        labels << item.label;
    return labels;
}

QStringList TrayHand::checked() const
{
    QStringList labels;
    for (const Item &item : menu()) {
        if (item.isChecked)
            labels << item.label;
    }
    return labels;
}

qsizetype TrayHand::windowCount() const
{
    return windows(u".*"_s).split(u'\n').size();
}

QString TrayHand::windows(const QString &name) const
{
    return m_display.xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, name});
}

bool TrayHand::openMenu() const
{
    const qsizetype before = windowCount();
    for (int i = 0; i < 10; ++i) {
        click(3);
        if (QTest::qWaitFor([&] { return windowCount() > before; }, 2000))
            return true;
    }
    return false;
}

//! What brings an open menu to \a label; empty if there is no such row.
QStringList TrayHand::keysTo(const QString &label) const
{
    QStringList keys{u"key"_s};
    for (const Item &item : menu()) {
        if (item.isEnabled)
            keys << u"Down"_s;
        if (item.label == label)
            return keys;
    }
    return {};
}

bool TrayHand::choose(const QString &label) const
{
    if (!openMenu())
        return false;
    const QStringList keys = keysTo(label);
    if (!keys.isEmpty())
        m_display.xdotool(keys + QStringList(u"Return"_s));
    return !keys.isEmpty();
}

bool TrayHand::chooseWithMouse(const QString &label) const
{
    if (!openMenu())
        return false;
    const QStringList keys = keysTo(label);
    if (keys.isEmpty())
        return false;
    // Painted to the end: nothing changes from one look to the next.
    ScreenPicture before;
    const bool isStill = QTest::qWaitFor(
        [&] {
            const ScreenPicture last = std::exchange(before, m_display.picture());
            return before.changesFrom(last).isEmpty();
        },
        10'000);
    if (!isStill)
        return false;
    // Key by key, each of which is seen: what the screen shows in between is another row.
    for (const QString &key : keys.sliced(1)) {
        const ScreenPicture last = m_display.picture();
        m_display.xdotool({u"key"_s, key});
        if (!QTest::qWaitFor([&] { return !m_display.picture().changesFrom(last).isEmpty(); }, 10'000))
            return false;
    }
    // A row is wide and low.
    QRect row;
    const bool isFound = QTest::qWaitFor(
        [&] {
            row = m_display.picture().changesFrom(before);
            return row.height() > 10 && row.height() < 50 && row.width() > 100;
        },
        10'000);
    if (!isFound)
        return false;
    const QPoint at = row.center();
    m_display.xdotool(
        {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, QString::number(1)});
    return true;
}

bool TrayHand::canOpenMenu() const
{
    const qsizetype before = windowCount();
    if (!openMenu())
        return false;
    m_display.xdotool({u"key"_s, u"Escape"_s});
    return QTest::qWaitFor([&] { return windowCount() == before; }, 10'000);
}

void TrayHand::click(int button) const
{
    const QPoint at = PrivateDisplay::firstIcon;
    m_display.xdotool(
        {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, QString::number(button)});
}

} // namespace chatelaine::testing
