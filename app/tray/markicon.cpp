// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/markicon.h"

#include "tray/alert.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Panels ask for 16 to 32, twice that on dense screens; the window shows 48.
constexpr int sizes[]{16, 22, 24, 32, 44, 48, 64, 96};

QString fileOf(Mark mark)
{
    switch (mark) {
    case Mark::Valid:
        return u"tray-valid"_s;
    case Mark::Expiring:
        return u"tray-expiring"_s;
    case Mark::SignInNeeded:
        return u"tray-signin-needed"_s;
    case Mark::Offline:
        return u"tray-offline"_s;
    case Mark::Locked:
        return u"tray-locked"_s;
    case Mark::Working:
        return u"tray-working"_s;
    case Mark::Nobody:
        return u"tray-nobody"_s;
    }
    return {};
}

QIcon paint(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QIcon icon;
    for (const int size : sizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QByteArray read(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon markIcon(Mark mark, const QColor &color, bool isColored)
{
    const QColor background = isDark(color) ? Qt::white : Qt::black; // as far as can be known
    const auto nameOf = [&](Alert alert) {
        return (isColored ? alertColor(alert, background) : color).name().toLatin1();
    };
    const bool isPale = isColored && (mark == Mark::Offline || mark == Mark::Locked);
    const QColor stroke = !isPale ? color : isDark(color) ? QColor(0x6b, 0x6b, 0x6b) : QColor(0xa8, 0xa8, 0xa8);
    // As the files spell them. Qt SVG knows no currentColor.
    QByteArray svg = read(fileOf(mark));
    svg.replace("#B26A00", nameOf(Alert::Soon));
    svg.replace("#B3261E", nameOf(Alert::Now));
    return paint(svg.replace("currentColor", stroke.name().toLatin1()));
}

QColor panelColor(IconStyle style)
{
    const QColor light(0xf2, 0xf2, 0xf2);
    if (style != IconStyle::Automatic)
        return style == IconStyle::Light ? light : QColor(0x21, 0x21, 0x21);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    static const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower().split(u':');
    const bool isPanelDark = std::any_of(desktops.begin(), desktops.end(), [](const QString &desktop) {
        return desktop == "gnome"_L1 || desktop == "unity"_L1 || desktop == "xfce"_L1 || desktop == "x-cinnamon"_L1
            || desktop == "pantheon"_L1;
    });
    if (isPanelDark)
        return light;
#endif
    return QGuiApplication::palette().color(QPalette::WindowText);
}

QIcon programIcon()
{
    return paint(read(u"chatelaine"_s));
}

} // namespace chatelaine
