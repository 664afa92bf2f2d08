// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/accountpage.h"

#include "tray/lines.h"
#include "tray/tray/rowgroup.h"
#include "tray/window/limitbars.h"
#include "tray/window/usageplot.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace chatelaine {

namespace {

QLabel *newLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A name without a space must not make the window as wide as itself.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (label->isRightToLeft()) // a name in Latin letters, too, is where one begins to read
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace

AccountPage::AccountPage(QWidget *parent)
    : QWidget(parent)
    , m_title(newLabel())
    , m_subtitle(newLabel())
    , m_limits(new LimitBars)
    , m_reached(newLabel())
    , m_plot(new UsagePlot)
    , m_caption(newLabel())
    , m_usageNote(newLabel())
    , m_usageTrouble(newLabel())
    , m_ask(new QToolButton)
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
    m_more = new QMenu(more);
    for (const RowId id : {RowId::Rename, RowId::MoveUp, RowId::MoveDown, RowId::SignOut, RowId::SignOutEverywhere}) {
        if (id == RowId::SignOut)
            m_more->addSeparator();
        QAction *item = m_more->addAction(QString());
        item->setMenuRole(QAction::NoRole);
        connect(item, &QAction::triggered, this, [this, id] { wish(id); });
        m_items.insert(id, item);
    }
    m_homes = new RowGroup(RowGroup::Kind::Plain, *m_more, m_items.value(RowId::Rename), this);
    connect(m_homes, &RowGroup::wished, this, &AccountPage::wished);
    more->setMenu(m_more);
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
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addLayout(newUsage());
    layout->addStretch(1);
    layout->addLayout(buttons);
}

QLayout *AccountPage::newUsage()
{
    m_ask->setAutoRaise(true);
    m_ask->setIcon(style()->standardIcon(QStyle::SP_BrowserReload, nullptr, this));
    connect(m_ask, &QToolButton::clicked, this, [this] { wish(RowId::AskUsage); });
    m_usageNote->setWordWrap(false); // it is short
    m_usageNote->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *below = new QHBoxLayout;
    below->addWidget(m_caption, 1, Qt::AlignTop);
    below->addWidget(m_usageNote, 0, Qt::AlignTop);
    below->addWidget(m_ask, 0, Qt::AlignTop);
    auto *usage = new QVBoxLayout;
    usage->addWidget(m_limits);
    usage->addWidget(m_reached);
    usage->addWidget(m_plot);
    usage->addLayout(below);
    usage->addWidget(m_usageTrouble);
    return usage;
}

void AccountPage::displayUsage(const Details &details)
{
    m_limits->display(details.limits);
    m_reached->setText(details.reached);
    m_reached->setVisible(!details.reached.isEmpty());
    m_plot->display(details.plot);
    m_caption->setText(details.plot ? details.plot->caption : QString());
    m_usageNote->setText(details.usageNote);
    m_usageNote->setToolTip(details.usageHint);
    m_usageNote->setVisible(!details.usageNote.isEmpty());
    m_usageTrouble->setText(details.usageTrouble);
    m_usageTrouble->setToolTip(plainToolTip(details.usageTroubleHint));
    m_usageTrouble->setVisible(!details.usageTrouble.isEmpty());
    // Beside a note alone there is nothing to be captioned.
    m_caption->setVisible(details.plot.has_value());
    const Row ask = m_rows.value(RowId::AskUsage);
    m_ask->setAccessibleName(ask.text);
    m_ask->setToolTip(ask.text);
    m_ask->setEnabled(ask.isEnabled);
    m_ask->setVisible(m_rows.contains(RowId::AskUsage));
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
    m_title->setText(breakable(details.title));
    m_title->setAccessibleName(details.title);
    m_subtitle->setText(breakable(details.subtitle));
    m_subtitle->setAccessibleName(details.subtitle);
    m_subtitle->setVisible(!details.subtitle.isEmpty());
    for (int i = 0; i < Details::maximumFields; ++i) {
        const Details::Field field = details.fields.value(i);
        m_names.at(i)->setText(withoutMnemonic(field.name));
        m_values.at(i)->setText(field.value);
        m_values.at(i)->setToolTip(plainToolTip(field.hint));
        m_names.at(i)->setVisible(!field.name.isEmpty());
        m_values.at(i)->setVisible(!field.name.isEmpty());
    }
    displayUsage(details);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setText(withoutMnemonic(m_rows.value(it.key()).text));
        it.value()->setVisible(m_rows.contains(it.key()));
    }
    m_homes->display(details.homes, false);
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const Row row = m_rows.value(it.key());
        it.value()->setText(withoutMnemonic(row.text));
        it.value()->setEnabled(row.isEnabled);
        it.value()->setVisible(m_rows.contains(it.key()));
    }
}

} // namespace chatelaine
