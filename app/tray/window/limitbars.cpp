// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/limitbars.h"

#include "tray/alert.h"
#include "tray/contrast.h"
#include "tray/lines.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    NameColumn,
    LevelColumn,
    LeftColumn,
    ResetsColumn,
};

QLabel *newText()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LimitBars::LimitBars(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing) * 2);
    m_grid->setColumnStretch(LevelColumn, 1);
}

void LimitBars::addBar()
{
    const Bar bar{newText(), new QProgressBar, newText(), newText()};
    bar.name->setWordWrap(true); // an extra limit's may be long
    bar.name->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    bar.level->setRange(0, 100);
    bar.level->setTextVisible(false);
    bar.level->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    bar.level->setFixedHeight(fontMetrics().height() * 2 / 3);
    const auto row = static_cast<int>(m_bars.size());
    m_grid->addWidget(bar.name, row, NameColumn);
    m_grid->addWidget(bar.level, row, LevelColumn, Qt::AlignVCenter);
    m_grid->addWidget(bar.left, row, LeftColumn, Qt::AlignVCenter | Qt::AlignRight);
    m_grid->addWidget(bar.resets, row, ResetsColumn, Qt::AlignVCenter);
    m_bars.append(bar);
}

//! The desktop's own, but that what is left stands out from what is not, and is in the colour of its urgency.
QPalette LimitBars::colorsOf(const Details::Limit &limit) const
{
    const QColor trough = palette().color(QPalette::Base);
    const QColor urgent = alertColor(alertOf(limit.percentLeft), trough);
    QPalette colors;
    colors.setColor(QPalette::Highlight,
                    urgent.isValid() ? urgent
                                     : standingOut(palette().color(QPalette::Highlight), trough,
                                                   palette().color(QPalette::Text), shapeContrast));
    return colors;
}

void LimitBars::display(const QList<Details::Limit> &limits)
{
    while (m_bars.size() < limits.size())
        addBar();
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const Details::Limit limit = limits.value(i);
        const bool isThere = i < limits.size();
        bar.name->setText(breakable(limit.name));
        bar.name->setAccessibleName(limit.name);
        bar.level->setValue(limit.percentLeft.value_or(0));
        // After a reset nobody can tell until the backend is asked.
        bar.level->setEnabled(limit.percentLeft.has_value());
        bar.level->setAccessibleName(limit.name);
        bar.level->setAccessibleDescription(limit.left.isEmpty() ? limit.resets : limit.left);
        bar.level->setToolTip(limit.hint);
        bar.left->setText(limit.left);
        bar.resets->setText(limit.resets);
        bar.resets->setToolTip(limit.hint);
        bar.level->setPalette(colorsOf(limit));
        for (QWidget *part : std::initializer_list<QWidget *>{bar.name, bar.level, bar.left, bar.resets})
            part->setVisible(isThere);
    }
    setVisible(!limits.isEmpty());
}

} // namespace chatelaine
