// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/window.h"

#include "tray/accountlines.h"
#include "tray/details.h"
#include "tray/lines.h"
#include "tray/markicon.h"
#include "tray/window/accountlist.h"
#include "tray/window/accountpage.h"
#include "tray/window/banner.h"
#include "tray/window/bringtofront.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 48;
const QString geometryKey = u"geometry"_s;
const QString halvesKey = u"halves"_s;

} // namespace

Window::Window(const QString &placeFile, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_placeFile(placeFile)
    , m_mark(new QLabel)
    , m_diagnostics(new QToolButton)
    , m_problem(new Banner)
    , m_offer(new Banner)
    , m_list(new AccountList)
    , m_page(new AccountPage)
    , m_halves(new QSplitter)
    , m_left(new QWidget)
    , m_empty(newEmptyPage())
{

    m_problem->setSymbol(QStyle::SP_MessageBoxWarning);
    m_problem->addButton(addButton(RowId::RefreshNow));
    m_problem->addButton(addButton(RowId::SignInAgain));
    m_problem->addButton(addButton(RowId::CheckAgain));
    m_problem->addButton(addButton(RowId::Dismiss));
    m_offer->setSymbol(QStyle::SP_MessageBoxQuestion);
    m_offer->addButton(addButton(RowId::KeepCurrent));
    m_offer->addButton(addButton(RowId::UseOffered));

    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_list);
    left->addWidget(addButton(RowId::AddAccount));

    auto *waiting = new QHBoxLayout;
    waiting->addStretch();
    for (const RowId id : {RowId::OpenBrowser, RowId::CancelSignIn})
        waiting->addWidget(addButton(id));
    auto *progress = new QVBoxLayout;
    progress->addWidget(addLabel(RowId::Progress));
    progress->addLayout(waiting);

    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    const int inset = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    column->setContentsMargins(isRightToLeft() ? 0 : inset, 0, isRightToLeft() ? inset : 0, 0);
    column->addWidget(m_problem);
    column->addWidget(m_offer);
    column->addSpacing(inset / 2);
    column->addWidget(m_page, 1);
    column->addWidget(m_empty, 1);
    // What is true whoever is looked at.
    column->addWidget(addLabel(RowId::StillRunning));
    column->addLayout(progress);
    column->addWidget(addLabel(RowId::TestIssuer));
    column->addWidget(addLabel(RowId::NoTray));
    m_diagnostics->setAutoRaise(true);
    auto *program = new QHBoxLayout;
    program->addWidget(addButton(RowId::Settings));
    program->addStretch();
    program->addWidget(m_diagnostics);
    program->addWidget(addButton(RowId::Quit));
    column->addLayout(program);
    // However much there is to say, the window may be small.
    auto *scroll = new QScrollArea;
    scroll->setWidget(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumSize(fontMetrics().averageCharWidth() * 44, fontMetrics().lineSpacing() * 12);

    m_halves->addWidget(m_left);
    m_halves->addWidget(scroll);
    m_halves->setChildrenCollapsible(false);
    m_halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_halves);
    takePlace();

    connectKeys();
    // What can be done about an account is where one looks for it, too: on the account itself.
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_page->more()->popup(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list, &AccountList::chosenChanged, this, &Window::displayChosen);
    connect(m_page, &AccountPage::wished, this, &Window::wished);
    connect(m_diagnostics, &QToolButton::clicked, this, [this] { Q_EMIT wished(diagnosticsRow(m_view.diagnostics)); });
}

//! As every program of the desktop has them.
void Window::connectKeys()
{
    const auto on = [this](const QKeySequence &key, RowId id) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, id] { Q_EMIT wished(Row{.id = id}); });
    };
    on(QKeySequence::Refresh, RowId::AskUsage);
    // QKeySequence::Preferences and Quit are empty on some desktops.
    on(Qt::CTRL | Qt::Key_Comma, RowId::Settings);
    on(Qt::CTRL | Qt::Key_Q, RowId::Quit);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

//! The mark, a sentence, and the button that mends it.
QWidget *Window::newEmptyPage()
{
    auto *page = new QWidget;
    QLabel *who = addLabel(RowId::Who);
    QFont title = who->font();
    title.setPointSizeF(title.pointSizeF() * 1.3);
    title.setBold(true);
    who->setFont(title);
    m_mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_mark->setFixedWidth(markSize);
    auto *state = new QHBoxLayout;
    state->setSpacing(style()->pixelMetric(QStyle::PM_LayoutLeftMargin) * 3 / 2);
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(who, 1);

    auto *buttons = new QHBoxLayout;
    buttons->addSpacing(markSize + style()->pixelMetric(QStyle::PM_LayoutLeftMargin) * 3 / 2);
    buttons->addWidget(addButton(RowId::SignIn));
    buttons->addStretch();

    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addLayout(state);
    layout->addLayout(buttons);
    layout->addStretch(2);
    return page;
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
    connect(button, &QPushButton::clicked, this, [this, id] {
        const bool isSignIn = id == RowId::AddAccount && !m_rows.contains(id);
        Q_EMIT wished(m_rows.value(isSignIn ? RowId::SignIn : id));
    });
    m_buttons.insert(id, button);
    return button;
}

void Window::display(const View &view, const QDateTime &now)
{
    m_view = view;
    m_now = now;
    m_list->display(accountLines(view.snapshot, now));
    displayRows(view);
    displayChosen();

    m_shown = markOf(view);
    paintMark();
    // The program's name comes with it.
    setWindowTitle(view.snapshot.isTestIssuer ? tr("Test issuer") : QString());
}

void Window::displayRows(const View &view)
{
    m_rows.clear();
    const QList<Row> rows = rowsOf(view, m_now);
    for (const Row &row : rows)
        m_rows.insert(row.id, row);

    const auto wholeOf = [this](RowId id) {
        const Row row = m_rows.value(id);
        return row.whole.isEmpty() ? row.text : row.whole;
    };
    for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it) {
        it.value()->setText(breakable(wholeOf(it.key())));
        it.value()->setAccessibleName(wholeOf(it.key()));
        const Row row = m_rows.value(it.key());
        it.value()->setToolTip(plainToolTip(row.hint.isEmpty() ? row.whole : row.hint));
        it.value()->setVisible(m_rows.contains(it.key()));
    }
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setText(withoutMnemonic(m_rows.value(it.key()).text));
        it.value()->setVisible(m_rows.contains(it.key()));
    }
    // Where the store is all the story, its trouble is the headline; before anything is known, that it is looked for.
    QLabel *who = m_labels.value(RowId::Who);
    const bool isLoading = view.snapshot.revision == 0;
    if (!m_rows.contains(RowId::Who)) {
        who->setText(m_rows.value(isLoading ? RowId::Progress : RowId::Problem).text);
        who->setVisible(isLoading || m_rows.contains(RowId::Problem));
    }
    if (isLoading)
        m_labels.value(RowId::Progress)->hide();
    const bool hasAccounts = !view.snapshot.accounts.isEmpty();
    m_left->setVisible(hasAccounts);
    m_page->setVisible(hasAccounts);
    m_empty->setVisible(!hasAccounts);
    // Beside a list that is there one signs in as one adds an account.
    QPushButton *add = m_buttons.value(RowId::AddAccount);
    if (hasAccounts && m_rows.contains(RowId::SignIn)) {
        add->setText(m_rows.value(RowId::SignIn).text);
        add->setVisible(true);
    }
    const Row diagnostics = diagnosticsRow(view.diagnostics);
    m_diagnostics->setText(diagnostics.text);
    m_diagnostics->setToolTip(diagnostics.hint);
    m_diagnostics->setEnabled(diagnostics.isEnabled);
    // Closing says it as well where there is a tray.
    m_buttons.value(RowId::Quit)->setVisible(!view.hasTray);
    // One bar at a time: what just failed, what is asked, what is wrong all the time.
    const bool isAsking = m_rows.contains(RowId::Offer) && !view.failure;
    m_offer->setText(wholeOf(RowId::Offer));
    m_offer->setVisible(isAsking);
    const QString problem = problemOf(view);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty() && !isAsking);
    // What has only expired is mended without a sign-in, most of the time.
    const Account *live = view.snapshot.live();
    m_buttons.value(RowId::RefreshNow)
        ->setVisible(m_rows.contains(RowId::RefreshNow) && live->state == AccountState::Expired && !view.renewing);
}

//! What is wrong whoever is looked at; empty: nothing.
QString Window::problemOf(const View &view) const
{
    if (m_rows.contains(RowId::Problem))
        return m_rows.value(RowId::Problem).whole;
    if (view.snapshot.accounts.isEmpty())
        return {};
    if (m_rows.contains(RowId::Who) && m_rows.contains(RowId::SignIn))
        return m_rows.value(RowId::Who).whole;
    const Account *live = view.snapshot.live();
    if (!live || !m_rows.contains(RowId::SignInAgain))
        return {};
    const QString text = m_rows.value(RowId::Validity).text;
    return view.snapshot.accounts.size() == 1
        ? text
        : tr("%1: %2", "account; how it stands").arg(personText(view.snapshot, *live), text);
}

void Window::displayChosen()
{
    if (const std::optional<Details> details = detailsOf(m_view, m_list->chosen(), m_now))
        m_page->display(*details);
}

void Window::paintMark()
{
    m_mark->setPixmap(markIcon(m_shown, palette().color(QPalette::WindowText)).pixmap(markSize));
}

void Window::takePlace()
{
    resize(640, 460);
    m_halves->setSizes({210, 430});
    if (m_placeFile.isEmpty() || !QFile::exists(m_placeFile))
        return;
    const QSettings place(m_placeFile, QSettings::IniFormat);
    restoreGeometry(place.value(geometryKey).toByteArray());
    m_halves->restoreState(place.value(halvesKey).toByteArray());
}

void Window::keepPlace() const
{
    if (m_placeFile.isEmpty() || !QFileInfo(m_placeFile).dir().exists())
        return;
    QSettings place(m_placeFile, QSettings::IniFormat);
    place.setValue(geometryKey, saveGeometry());
    place.setValue(halvesKey, m_halves->saveState());
}

void Window::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        keepPlace();
}

void Window::choose(const AccountId &account)
{
    m_list->choose(account);
}

void Window::bringUp()
{
    bringToFront(*this);
}

void Window::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintMark();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT opened();
    QWidget::changeEvent(event);
}

void Window::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace chatelaine
