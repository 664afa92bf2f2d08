// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/signindialog.h"

#include "text/accounttext.h"
#include "text/errortext.h"
#include "tray/lines.h"
#include "tray/markicon.h"
#include "tray/window/announcement.h"
#include "tray/window/bringtofront.h"
#include "tray/window/leastsize.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

SignInWords failed(const SignInStory &story)
{
    return {.title = SignInDialog::tr("The sign-in failed"),
            .text = errorText(*story.failure),
            .isFailure = true,
            .actions = {{.id = RowId::CloseSignIn, .text = SignInDialog::tr("Close")},
                        {.id = RowId::TrySignInAgain, .text = SignInDialog::tr("Try again")}}};
}

QString whatHappens(const View &view)
{
    const SignInStory &story = *view.signIn;
    if (story.isBrowserMissing)
        return SignInDialog::tr(
            "The browser could not be opened. Copy the address and open it in a browser on this computer.");
    const QString first = !story.expected
        ? SignInDialog::tr(
            "The sign-in page opens in your browser. Sign in there and choose the workspace that Codex is to work in.")
        : SignInDialog::tr("The sign-in page opens in your browser. Sign in there as %1: another account is not taken.")
              .arg(oneLine(accountName(*story.expected)));
    return SignInDialog::tr("%1 When that is done this window closes by itself.", "what to do").arg(first);
}

} // namespace

std::optional<SignInWords> signInWordsOf(const View &view)
{
    if (!view.signIn)
        return std::nullopt;
    if (view.signIn->failure)
        return failed(*view.signIn);
    const QString who = view.signIn->expected ? oneLine(accountName(*view.signIn->expected)) : QString();
    SignInWords words{.title = who.isEmpty()
                          ? SignInDialog::tr("Waiting for the browser")
                          : SignInDialog::tr("Waiting for the browser: %1", "account").arg(shortened(who, nameLimit))};
    const Row cancel{.id = RowId::CancelSignIn, .text = SignInDialog::tr("Cancel sign-in")};
    if (view.snapshot.signIn == SignInPhase::Finishing) {
        words.title = SignInDialog::tr("Finishing the sign-in");
        words.text = SignInDialog::tr("You have signed in. The tokens are fetched, checked and stored.");
        words.actions = {cancel};
        return words;
    }
    words.text = whatHappens(view);
    const QUrl address = view.snapshot.signInAddress;
    if (address.isValid()) {
        words.addressText = view.signIn->isBrowserMissing
            ? SignInDialog::tr("Address of the sign-in page:")
            : SignInDialog::tr("Another browser of this computer will do too, with this address:");
        words.address = address.toString(QUrl::FullyEncoded);
        words.actions = {{.id = RowId::CopyAddress, .text = SignInDialog::tr("Copy the address")},
                         {.id = RowId::OpenBrowser, .text = SignInDialog::tr("Open the browser again")}};
    }
    words.actions.append(cancel);
    return words;
}

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , m_symbol(new QLabel)
    , m_title(new QLabel)
    , m_text(new Announcement)
    , m_addressText(new QLabel)
    , m_address(new QLineEdit)
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_addressText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the sign-in page"));
    m_addressText->setBuddy(m_address);
    m_symbol->setAlignment(Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *top = new QHBoxLayout;
    top->setSpacing(style()->pixelMetric(QStyle::PM_LayoutLeftMargin));
    top->addWidget(m_symbol);
    top->addLayout(words, 1);
    auto *address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(addButton(RowId::CopyAddress));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton(RowId::OpenBrowser));
    buttons->addStretch();
    for (const RowId id : {RowId::CancelSignIn, RowId::CloseSignIn, RowId::TrySignInAgain})
        buttons->addWidget(addButton(id));

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutTopMargin));
    layout->addWidget(m_addressText);
    layout->addLayout(address);
    layout->addStretch();
    layout->addLayout(buttons);
}

QPushButton *SignInDialog::addButton(RowId id)
{
    auto *button = new QPushButton;
    button->setAutoDefault(id == RowId::TrySignInAgain); // Return must not end what is under way
    connect(button, &QPushButton::clicked, this, [this, id] {
        const auto row = m_rows.constFind(id);
        if (row != m_rows.constEnd())
            Q_EMIT wished(Row(*row));
    });
    m_buttons.insert(id, button);
    return button;
}

void SignInDialog::display(const View &view)
{
    const std::optional<SignInWords> words = signInWordsOf(view);
    const bool wasThere = std::exchange(m_isThere, words.has_value());
    if (!words) {
        m_isFailure = false;
        hide();
        return;
    }
    m_rows.clear();
    for (const Row &row : words->actions)
        m_rows.insert(row.id, row);
    setWindowTitle(view.snapshot.isTestIssuer ? tr("Sign in (test issuer)") : tr("Sign in"));
    const bool isNew = m_text->accessibleName() != words->text || m_address->text() != words->address;
    m_title->setText(words->title);
    m_text->display(words->text);
    m_addressText->setText(words->addressText);
    if (m_address->text() != words->address) {
        m_address->setText(words->address);
        m_address->setCursorPosition(0);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_addressText, m_address})
        part->setVisible(!words->address.isEmpty());
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setText(withoutMnemonic(m_rows.value(it.key()).text));
        it.value()->setVisible(m_rows.contains(it.key()));
    }
    const bool hasFailedNow = !std::exchange(m_isFailure, words->isFailure) && words->isFailure;
    paintSymbol();
    if (isNew) {
        setLeastSize(*this, fontMetrics().averageCharWidth() * 76);
        adjustSize();
    }
    if (hasFailedNow)
        m_buttons.value(RowId::TrySignInAgain)->setFocus();
    if ((!wasThere || hasFailedNow) && !isVisible()) // Qt 6.8 shows, and tells, what is shown already
        show();
}

void SignInDialog::paintSymbol()
{
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
    const QIcon symbol = m_isFailure ? style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this)
                                     : markIcon(Mark::Working, palette().color(QPalette::WindowText));
    m_symbol->setPixmap(symbol.pixmap(size));
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintSymbol();
    QDialog::changeEvent(event);
}

void SignInDialog::bringUp()
{
    if (!m_isThere)
        return;
    bringToFront(*this);
}

void SignInDialog::reject()
{
    if (m_isFailure)
        Q_EMIT wished(Row{.id = RowId::CloseSignIn});
    QDialog::reject();
}

} // namespace chatelaine
