// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/banner.h"

#include "tray/window/announcement.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace chatelaine {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_symbol(new QLabel)
    , m_text(new Announcement)
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);

    m_symbol->setAlignment(Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setForegroundRole(QPalette::ToolTipText);

    auto *words = new QHBoxLayout;
    words->addWidget(m_symbol);
    words->addWidget(m_text, 1);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(words);
    layout->addLayout(m_buttons);
}

void Banner::setSymbol(QStyle::StandardPixmap symbol)
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 3 / 4;
    m_symbol->setPixmap(style()->standardIcon(symbol, nullptr, this).pixmap(size));
}

void Banner::setText(const QString &text)
{
    m_text->display(text);
}

void Banner::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

bool Banner::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrangeButtons();
    return QFrame::event(event);
}

//! Long names beside each other would make the window wider than it is: then they are below each other.
void Banner::arrangeButtons()
{
    int width = 0;
    for (int i = 0; i < m_buttons->count(); ++i) {
        const QWidget *button = m_buttons->itemAt(i)->widget();
        if (button && !button->isHidden())
            width += button->sizeHint().width() + m_buttons->spacing();
    }
    m_buttons->setDirection(width > fontMetrics().averageCharWidth() * 50 ? QBoxLayout::TopToBottom
                                                                          : QBoxLayout::LeftToRight);
}

} // namespace chatelaine
