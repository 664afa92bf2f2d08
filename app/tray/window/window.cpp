// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/window.h"

#include "tray/markicon.h"
#include "tray/window/banner.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 48;

} // namespace

Window::Window(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_mark(new QLabel)
    , m_problem(new Banner)
    , m_offer(new Banner)
{
    resize(520, 220);

    m_problem->setSymbol(QStyle::SP_MessageBoxWarning);
    m_problem->addButton(addButton(RowId::CheckAgain));
    m_problem->addButton(addButton(RowId::Dismiss));
    m_offer->setSymbol(QStyle::SP_MessageBoxQuestion);
    m_offer->addButton(addButton(RowId::KeepCurrent));
    m_offer->addButton(addButton(RowId::UseOffered));

    // Who it is, in the size of a title.
    QLabel *who = addLabel(RowId::Who);
    QFont title = who->font();
    title.setPointSizeF(title.pointSizeF() * 1.3);
    title.setBold(true);
    who->setFont(title);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2);
    texts->addWidget(who);
    for (const RowId id : {RowId::Validity, RowId::KeptIn, RowId::AlsoKept, RowId::Progress, RowId::TestIssuer})
        texts->addWidget(addLabel(id));
    texts->addStretch();

    m_mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_mark->setFixedWidth(markSize);
    auto *state = new QHBoxLayout;
    state->setSpacing(style()->pixelMetric(QStyle::PM_LayoutLeftMargin) * 3 / 2);
    state->addWidget(m_mark);
    state->addLayout(texts, 1);

    auto *buttons = new QHBoxLayout;
    for (const RowId id : {RowId::SignIn, RowId::SignInAgain, RowId::OpenBrowser, RowId::CopyAddress, RowId::AddAccount,
                           RowId::RefreshNow})
        buttons->addWidget(addButton(id));
    buttons->addStretch();
    for (const RowId id : {RowId::SignOut, RowId::CancelSignIn, RowId::Quit})
        buttons->addWidget(addButton(id));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_problem);
    layout->addWidget(m_offer);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addLayout(state, 1);
    layout->addWidget(addLabel(RowId::NoTray));
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addLayout(buttons);
}

QLabel *Window::addLabel(RowId id)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A name without a space must not make the window as wide as itself.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_labels.insert(id, label);
    return label;
}

QPushButton *Window::addButton(RowId id)
{
    auto *button = new QPushButton(this);
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT wished(m_rows.value(id)); });
    m_buttons.insert(id, button);
    return button;
}

void Window::display(const View &view, const QDateTime &now)
{
    m_rows.clear();
    for (const Row &row : rowsOf(view, now))
        m_rows.insert(row.id, row);

    const auto wholeOf = [this](RowId id) {
        const Row row = m_rows.value(id);
        return row.whole.isEmpty() ? row.text : row.whole;
    };
    for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it) {
        it.value()->setText(wholeOf(it.key()));
        const Row row = m_rows.value(it.key());
        it.value()->setToolTip(row.hint.isEmpty() ? row.whole : row.hint);
        it.value()->setVisible(m_rows.contains(it.key()));
    }
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setText(QString(m_rows.value(it.key()).text).replace(u'&', u"&&"_s));
        it.value()->setVisible(m_rows.contains(it.key()));
    }
    // Where the store is all the story, its trouble is the headline.
    if (!m_rows.contains(RowId::Who) && m_rows.contains(RowId::Problem)) {
        m_labels.value(RowId::Who)->setText(m_rows.value(RowId::Problem).text);
        m_labels.value(RowId::Who)->setVisible(true);
    }
    // Closing says it as well where there is a tray.
    m_buttons.value(RowId::Quit)->setVisible(!view.hasTray);
    m_problem->setText(wholeOf(RowId::Problem));
    m_problem->setVisible(m_rows.contains(RowId::Problem));
    m_offer->setText(wholeOf(RowId::Offer));
    m_offer->setVisible(m_rows.contains(RowId::Offer));

    m_shown = markOf(view);
    paintMark();
    fit();
    // The program's name comes with it.
    setWindowTitle(view.snapshot.isTestIssuer ? tr("Test issuer") : QString());
}

void Window::paintMark()
{
    m_mark->setPixmap(markIcon(m_shown, palette().color(QPalette::WindowText)).pixmap(markSize));
}

void Window::fit()
{
    // Words that wrap need a height that layouts know but do not ask the window for.
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void Window::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void Window::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintMark();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT opened();
    QWidget::changeEvent(event);
}

void Window::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Window::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace chatelaine
