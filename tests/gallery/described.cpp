// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/described.h"

#include "gallery/stage.h"

#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QMetaEnum>

#include <algorithm>
#include <functional>
#include <vector>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

QString markName(Mark mark)
{
    switch (mark) {
    case Mark::Valid:
        return u"valid"_s;
    case Mark::Expiring:
        return u"expiring"_s;
    case Mark::SignInNeeded:
        return u"sign-in needed"_s;
    case Mark::Offline:
        return u"offline"_s;
    case Mark::Locked:
        return u"locked"_s;
    case Mark::Working:
        return u"working"_s;
    case Mark::Nobody:
        return u"nobody"_s;
    }
    return u"one that the gallery does not know"_s;
}

QString withoutMnemonics(QString text)
{
    return text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
}

//! Several lines as one.
QString inOneLine(QString text)
{
    return text.replace(u'\n', u" ⏎ "_s);
}

void describeMenu(const QMenu &menu, const QString &indent, QStringList &lines)
{
    for (const QAction *action : menu.actions()) {
        if (!action->isVisible())
            continue;
        if (action->isSeparator()) {
            lines << indent + u"--"_s;
            continue;
        }
        const QString check = action->isCheckable() ? (action->isChecked() ? u"(•) "_s : u"( ) "_s) : QString();
        const QString text =
            check + withoutMnemonics(action->text()) + (action->icon().isNull() ? u""_s : u" {icon}"_s);
        QString line = indent + (action->isEnabled() ? u'[' + text + u']' : text);
        if (!action->toolTip().isEmpty() && action->toolTip() != withoutMnemonics(action->text()))
            line += u"  ← "_s + inOneLine(action->toolTip());
        lines << line;
        if (action->menu())
            describeMenu(*action->menu(), indent + u"    "_s, lines);
    }
}

QString roleName(QAccessible::Role role)
{
    const char *name = QMetaEnum::fromType<QAccessible::Role>().valueToKey(role);
    return name ? QString::fromLatin1(name) : QString::number(role);
}

bool isControl(QAccessible::Role role)
{
    static const QList<QAccessible::Role> controls{
        QAccessible::Button,      QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::List,       QAccessible::ListItem,       QAccessible::Tree,
        QAccessible::TreeItem,    QAccessible::Table,      QAccessible::EditableText,   QAccessible::ComboBox,
        QAccessible::SpinBox,     QAccessible::Slider,     QAccessible::ProgressBar,    QAccessible::Link,
        QAccessible::PageTab,     QAccessible::Chart,      QAccessible::Dial,           QAccessible::MenuItem};
    return controls.contains(role);
}

bool isBar(QAccessible::Role role)
{
    return role == QAccessible::ScrollBar || role == QAccessible::Splitter;
}

//! Every visible element below and with \a element, scroll bars left out; \a visit says how deep its children are.
void walk(QAccessibleInterface *element, int depth, const std::function<int(QAccessibleInterface &, int)> &visit)
{
    if (!element || !element->isValid() || element->state().invisible || element->role() == QAccessible::ScrollBar)
        return;
    const int below = visit(*element, depth);
    for (int i = 0; i < element->childCount(); ++i)
        walk(element->child(i), below, visit);
}

QString valueOf(QAccessibleInterface &element)
{
    if (QAccessibleValueInterface *value = element.valueInterface())
        return value->currentValue().toString();
    return element.text(QAccessible::Value);
}

QString lineOf(QAccessibleInterface &element)
{
    const QAccessible::State state = element.state();
    QStringList states;
    const auto add = [&](bool is, const QString &name) {
        if (is)
            states << name;
    };
    add(state.focusable, u"focusable"_s);
    add(state.disabled, u"disabled"_s);
    add(state.checkable && !state.checked, u"not checked"_s);
    add(state.checked, u"checked"_s);
    add(state.selected, u"selected"_s);
    add(state.hasPopup, u"opens a menu"_s);
    add(state.readOnly && element.role() == QAccessible::EditableText, u"read only"_s);

    const QString name = element.text(QAccessible::Name);
    const QString value = valueOf(element);
    const QString description = element.text(QAccessible::Description);
    QString line = roleName(element.role()) + u" \""_s + inOneLine(name) + u'"';
    if (!value.isEmpty() && value != name)
        line += u" = "_s + inOneLine(value);
    if (!description.isEmpty() && description != name)
        line += u" ("_s + inOneLine(description) + u')';
    return states.isEmpty() ? line : line + u" · "_s + states.join(u", "_s);
}

} // namespace

QString described(const QMenu &menu)
{
    QStringList lines;
    describeMenu(menu, {}, lines);
    return lines.join(u'\n');
}

QString describedTree(QWidget &window)
{
    QStringList lines;
    walk(QAccessible::queryAccessibleInterface(&window), 0, [&](QAccessibleInterface &element, int depth) {
        const bool isNamed = !element.text(QAccessible::Name).isEmpty();
        if ((!isNamed && !isControl(element.role())) || isBar(element.role()))
            return depth;
        lines << QString(4 * depth, u' ') + lineOf(element);
        return depth + 1;
    });
    return lines.join(u'\n');
}

QStringList namelessIn(QWidget &window)
{
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(&window), 0, [&](QAccessibleInterface &element, int) {
        if (isControl(element.role()) && element.text(QAccessible::Name).trimmed().isEmpty())
            nameless << roleName(element.role()) + u' '
                    + (element.object() ? QString::fromLatin1(element.object()->metaObject()->className())
                                        : u"without an object"_s);
        return 0;
    });
    return nameless;
}

QStringList textsIn(QWidget &window)
{
    QStringList texts{window.windowTitle()};
    walk(QAccessible::queryAccessibleInterface(&window), 0, [&](QAccessibleInterface &element, int) {
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
            texts << element.text(kind);
        return 0;
    });
    const QList<QWidget *> widgets = window.findChildren<QWidget *>() + QList{&window};
    for (const QWidget *widget : widgets) {
        texts << widget->toolTip() << widget->property("placeholderText").toString();
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
        for (const QAction *action : qobject_cast<const QMenu *>(widget) ? widget->actions() : QList<QAction *>())
            texts << withoutMnemonics(action->text()) << action->toolTip();
    }
    texts.removeAll(QString());
    return texts;
}

QStringList textsOf(const GalleryState &state)
{
    QStringList texts{toolTipOf(state.view, galleryNow())};
    texts += textsIn(*windowOf(state));
    texts += textsIn(*menuOf(state));
    if (const std::unique_ptr<QDialog> dialog = dialogOf(state))
        texts += textsIn(*dialog);
    return texts;
}

QString described(const GalleryState &state)
{
    const std::unique_ptr<Window> window = windowOf(state);
    const std::unique_ptr<QDialog> dialog = dialogOf(state);
    const std::unique_ptr<TrayMenu> menu = menuOf(state);
    const QString text = u"icon: %1\ntool tip: %2\n\n%3\n\n%4\n"_s.arg(
        markName(markOf(state.view)), toolTipOf(state.view, galleryNow()), described(*menu), describedTree(*window));
    return dialog ? text + u'\n' + describedTree(*dialog) + u'\n' : text;
}

QString differences(const QString &was, const QString &is)
{
    if (was == is)
        return {};
    const QStringList before = was.split(u'\n');
    const QStringList after = is.split(u'\n');
    const auto rows = static_cast<size_t>(before.size());
    const auto columns = static_cast<size_t>(after.size());
    // common[i][j]: how many lines the rests from i and from j have in common.
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    const auto isSame = [&](size_t i, size_t j) {
        return before.at(static_cast<qsizetype>(i)) == after.at(static_cast<qsizetype>(j));
    };
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            common[i][j] = isSame(i, j) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    QStringList lines;
    size_t i = 0;
    size_t j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && isSame(i, j)) {
            ++i;
            ++j;
        } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
            lines << u"- "_s + before.at(static_cast<qsizetype>(i++));
        } else {
            lines << u"+ "_s + after.at(static_cast<qsizetype>(j++));
        }
    }
    return lines.join(u'\n');
}

} // namespace chatelaine::testing
