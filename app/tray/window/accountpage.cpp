// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/accountpage.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

QLabel *newLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A name without a space must not make the window as wide as itself.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

AccountPage::AccountPage(QWidget *parent)
    : QWidget(parent)
    , m_title(newLabel())
    , m_subtitle(newLabel())
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_title->setFont(font);

    auto *who = new QVBoxLayout;
    who->setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2);
    who->addWidget(m_title);
    who->addWidget(m_subtitle);
    auto *top = new QHBoxLayout;
    top->addLayout(who, 1);
    top->addWidget(addButton(RowId::SwitchTo), 0, Qt::AlignTop);

    auto *fields = new QGridLayout;
    fields->setColumnStretch(1, 1);
    fields->setHorizontalSpacing(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) * 2);
    for (int i = 0; i < Details::maximumFields; ++i) {
        auto *name = new QLabel;
        name->setTextFormat(Qt::PlainText);
        QLabel *value = newLabel();
        name->setBuddy(value);
        fields->addWidget(name, i, 0, Qt::AlignTop);
        fields->addWidget(value, i, 1, Qt::AlignTop);
        m_names.append(name);
        m_values.append(value);
    }

    auto *more = new QPushButton(tr("More"));
    auto *menu = new QMenu(more);
    for (const RowId id : {RowId::Rename, RowId::MoveUp, RowId::MoveDown, RowId::SignOut, RowId::SignOutEverywhere}) {
        if (id == RowId::SignOut)
            menu->addSeparator();
        QAction *item = menu->addAction(QString());
        item->setMenuRole(QAction::NoRole);
        connect(item, &QAction::triggered, this, [this, id] { wish(id); });
        m_items.insert(id, item);
    }
    more->setMenu(menu);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(addButton(RowId::SignInAgain));
    buttons->addWidget(addButton(RowId::RefreshNow));
    buttons->addWidget(more);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addLayout(fields);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

QPushButton *AccountPage::addButton(RowId id)
{
    auto *button = new QPushButton;
    connect(button, &QPushButton::clicked, this, [this, id] { wish(id); });
    m_buttons.insert(id, button);
    return button;
}

void AccountPage::wish(RowId id)
{
    const auto row = m_rows.constFind(id);
    if (row != m_rows.constEnd())
        Q_EMIT wished(Row(*row));
}

void AccountPage::display(const Details &details)
{
    m_rows.clear();
    for (const Row &row : details.actions)
        m_rows.insert(row.id, row);
    m_title->setText(details.title);
    m_subtitle->setText(details.subtitle);
    m_subtitle->setVisible(!details.subtitle.isEmpty());
    for (int i = 0; i < Details::maximumFields; ++i) {
        const Details::Field field = details.fields.value(i);
        m_names.at(i)->setText(QString(field.name).replace(u'&', u"&&"_s));
        m_values.at(i)->setText(field.value);
        m_values.at(i)->setToolTip(field.hint);
        m_values.at(i)->setAccessibleName(field.name);
        m_names.at(i)->setVisible(!field.name.isEmpty());
        m_values.at(i)->setVisible(!field.name.isEmpty());
    }
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setText(QString(m_rows.value(it.key()).text).replace(u'&', u"&&"_s));
        it.value()->setVisible(m_rows.contains(it.key()));
    }
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const Row row = m_rows.value(it.key());
        it.value()->setText(row.text);
        it.value()->setEnabled(row.isEnabled);
        it.value()->setVisible(m_rows.contains(it.key()));
    }
}

} // namespace chatelaine
