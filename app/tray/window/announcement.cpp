// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/announcement.h"

#include "tray/lines.h"
#include "tray/window/accessiblerole.h"

namespace chatelaine {

namespace {

void tell(QLabel &label, QAccessible::Event what)
{
    QAccessibleEvent event(&label, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Announcement::Announcement(QWidget *parent)
    : QLabel(parent)
{
    setAccessibleRole<Announcement, QAccessible::AlertMessage>();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void Announcement::display(const QString &text)
{
    if (text == accessibleName())
        return;
    setText(breakable(text));
    setAccessibleName(text);
    if (!isVisible() || text.isEmpty())
        return;
    tell(*this, QAccessible::Alert);
    // AT-SPI has no such event: there an alert is said when it is shown, as this text is now.
    tell(*this, QAccessible::ObjectShow);
}

void Announcement::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    if (!event->spontaneous())
        tell(*this, QAccessible::Alert);
}

} // namespace chatelaine
