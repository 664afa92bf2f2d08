// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/clipping.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>

#include <algorithm>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

//! The least size in which \a label shows all of its text at the width that it has.
QSize neededBy(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    const int frame = label.width() - label.contentsRect().width() + 2 * label.margin();
    const QRect room(0, 0, label.width() - frame, QWIDGETSIZE_MAX);
    const QRect text = label.fontMetrics().boundingRect(room, Qt::TextWordWrap, label.text());
    return {text.width() + frame, label.heightForWidth(label.width())};
}

//! Nothing for what only holds others, and for what shows no text.
QSize neededBy(const QWidget &widget)
{
    if (qobject_cast<const QAbstractScrollArea *>(&widget))
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text().isEmpty() ? QSize() : neededBy(*label);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        const int placeholder = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
        return {std::max(placeholder, edit->minimumSizeHint().width()), edit->minimumSizeHint().height()};
    }
    if (const auto *bar = qobject_cast<const QProgressBar *>(&widget); bar && !bar->isTextVisible())
        return {};
    const bool isControl = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget);
    if (isControl)
        return widget.sizeHint();
    return widget.layout() || !widget.findChildren<QWidget *>().isEmpty() ? QSize() : widget.minimumSizeHint();
}

//! Whether the whole of \a widget can be seen, if need be after scrolling.
bool isReachable(const QWidget &widget, const QWidget &window)
{
    QRect rect = widget.rect();
    for (const QWidget *at = &widget; at != &window; at = at->parentWidget()) {
        const QWidget *parent = at->parentWidget();
        rect.translate(at->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent) {
            // As far as its bars go.
            const QRect all =
                parent->rect().adjusted(-area->horizontalScrollBar()->maximum(), -area->verticalScrollBar()->maximum(),
                                        area->horizontalScrollBar()->maximum(), area->verticalScrollBar()->maximum());
            if (!all.contains(rect))
                return false;
            rect = parent->rect(); // where it is seen once it was scrolled to
            continue;
        }
        // QSplitter's halves are a pixel off where they are mirrored.
        if (!parent->rect().adjusted(-1, 0, 1, 0).contains(rect))
            return false;
    }
    return true;
}

QString nameOf(const QWidget &widget)
{
    QString text = widget.property("text").toString();
    if (text.isEmpty())
        text = widget.accessibleName();
    return QString::fromLatin1(widget.metaObject()->className()) + u" “"_s + text.left(60) + u'”';
}

QString sizeText(const QSize &size)
{
    return u"%1×%2"_s.arg(size.width()).arg(size.height());
}

} // namespace

QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isOwnWindow = widget->window() != &window;
        const bool isPartOfView = qobject_cast<const QAbstractItemView *>(widget->parentWidget())
            || qobject_cast<const QScrollBar *>(widget) || widget->objectName().startsWith("qt_scrollarea"_L1);
        if (isOwnWindow || isPartOfView || !widget->isVisible())
            continue;
        const QSize needed = neededBy(*widget);
        if (needed.width() > widget->width() || needed.height() > widget->height())
            clipped << u"%1 has %2, needs %3"_s.arg(nameOf(*widget), sizeText(widget->size()), sizeText(needed));
        else if (needed.isValid() && !isReachable(*widget, window))
            clipped << nameOf(*widget) + u" cannot be seen"_s;
    }
    return clipped;
}

} // namespace chatelaine::testing
