// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/settingsdialog.h"

#include "text/language.h"
#include "tray/lines.h"
#include "tray/window/announcement.h"
#include "tray/window/banner.h"
#include "tray/window/bringtofront.h"
#include "tray/window/leastsize.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! What follows from \a control, below it, and told with it.
QLabel *newConsequence(const QString &text, QWidget *control)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    const QStyle *style = control->style();
    label->setIndent(style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, control)
                     + style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, control));
    control->setAccessibleDescription(text);
    return label;
}

//! "Deutsch", "日本語 (Japanese)": who has no letters for a language would see only boxes, and may be lost in it.
QString languageName(const QString &language)
{
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    return locale.script() == QLocale::LatinScript
        ? name
        : u"%1 (%2)"_s.arg(name, QLocale::languageToString(locale.language()));
}

//! "80, 95" in the person's language.
QString textOf(const QList<int> &percentages)
{
    QStringList texts;
    for (const int percentage : percentages)
        texts.append(QLocale().toString(percentage));
    return texts.join(u", "_s);
}

//! Nothing if \a text is something else.
std::optional<QList<int>> percentagesIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;%]+"_s);
    QList<int> percentages;
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int percentage = QLocale().toInt(word); // 0 if it is none
        if (!Settings::isThreshold(percentage))
            return std::nullopt;
        if (!percentages.contains(percentage))
            percentages.append(percentage);
    }
    std::sort(percentages.begin(), percentages.end());
    return percentages.size() <= Settings::maximumThresholds ? std::optional(percentages) : std::nullopt;
}

QString kindText(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::SignInNeeded:
        return SettingsDialog::tr("You n&eed to sign in again");
    case NoticeKind::Expired:
        return SettingsDialog::tr("A sign-in has e&xpired");
    case NoticeKind::CannotRenew:
        return SettingsDialog::tr("A sign-in expires &soon and cannot be renewed");
    case NoticeKind::KeptInFile:
        return SettingsDialog::tr("A sign-in is kept in a &file though a keyring was wanted");
    case NoticeKind::LimitReached:
        return SettingsDialog::tr("&Much of a limit is used");
    case NoticeKind::LimitReset:
        return SettingsDialog::tr("Su&ch a limit has reset");
    case NoticeKind::Renewed:
        return SettingsDialog::tr("A sign-in was rene&wed");
    case NoticeKind::Switched:
        return SettingsDialog::tr("Codex &uses another account");
    case NoticeKind::SignedInElsewhere:
        break;
    }
    return SettingsDialog::tr("An&other program signed somebody in");
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_failure(new Banner)
    , m_startAtLogin(new QCheckBox(tr("Start at lo&gin")))
    , m_language(new QComboBox)
    , m_private(new QCheckBox(tr("&Privacy mode")))
    , m_iconStyle(new QComboBox)
    , m_colored(new QCheckBox(tr("Show &in colour what needs attention")))
    , m_ahead(new QRadioButton(tr("Renew sign-ins a&head of Codex")))
    , m_never(new QRadioButton(tr("Leave it &to Codex")))
    , m_thresholds(new QLineEdit)
    , m_thresholdsMistake(new Announcement)
    , m_homes(new QListWidget)
    , m_add(new QPushButton(tr("&Add a folder…")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    setWindowTitle(tr("Settings"));
    m_failure->setSymbol(QStyle::SP_MessageBoxWarning);
    m_failure->hide();

    // However large the letters are, the window may be small.
    auto *scroll = new QScrollArea;
    QWidget *content = newContent();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    // What is reached by the keyboard is seen.
    connect(qApp, &QApplication::focusChanged, scroll, [scroll, content](QWidget *, QWidget *now) {
        if (now && content->isAncestorOf(now))
            scroll->ensureWidgetVisible(now);
    });

    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false); // Return is for the field that one is in
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_failure);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize wanted = content->sizeHint() + QSize(0, content->sizeHint().height() / 8);
    resize(wanted.boundedTo(screen()->availableSize() * 4 / 5).expandedTo(minimumSizeHint()));
    display({});
}

SettingsDialog::~SettingsDialog()
{
    m_thresholds->disconnect(this); // it loses the keyboard when most of this is gone already
}

QWidget *SettingsDialog::newContent()
{
    auto *content = new QWidget;
    auto *groups = new QVBoxLayout(content);
    for (QGroupBox *group : {newGeneral(), newIcon(), newRenewing(), newMessages(), newHomes()})
        groups->addWidget(group);
    groups->addStretch();
    return content;
}

QGroupBox *SettingsDialog::newGeneral()
{
    auto *group = new QGroupBox(tr("General"));
    auto *form = new QFormLayout(group);
    form->addRow(m_startAtLogin);
    m_startAtLogin->hide();
    connect(m_startAtLogin, &QCheckBox::clicked, this, &SettingsDialog::startAtLoginWished);

    m_language->addItem(tr("The system's"), QString());
    const QStringList languages = availableLanguages();
    for (const QString &language : languages)
        m_language->addItem(languageName(language), language);
    form->addRow(tr("&Language:"), m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        change([this](Settings &settings) { settings.language = m_language->currentData().toString(); });
    });

    form->addRow(m_private);
    form->addRow(newConsequence(
        tr("So that others may look at the screen: accounts are “Account 1”, “Account 2” and so on. E-mail addresses, "
           "labels, workspaces and the folders of running programs are hidden, also in messages."),
        m_private));
    connect(m_private, &QCheckBox::clicked, this,
            [this](bool isOn) { change([isOn](Settings &settings) { settings.isPrivate = isOn; }); });
    return group;
}

QGroupBox *SettingsDialog::newIcon()
{
    auto *group = new QGroupBox(tr("Icon in the tray"));
    auto *form = new QFormLayout(group);
    m_iconStyle->addItem(tr("Automatic"), static_cast<int>(IconStyle::Automatic));
    m_iconStyle->addItem(tr("Light, for a dark panel"), static_cast<int>(IconStyle::Light));
    m_iconStyle->addItem(tr("Dark, for a light panel"), static_cast<int>(IconStyle::Dark));
    form->addRow(tr("St&yle:"), m_iconStyle);
    connect(m_iconStyle, &QComboBox::activated, this, [this] {
        change([this](Settings &settings) {
            settings.iconStyle = static_cast<IconStyle>(m_iconStyle->currentData().toInt());
        });
    });
    form->addRow(m_colored);
    connect(m_colored, &QCheckBox::clicked, this,
            [this](bool isOn) { change([isOn](Settings &settings) { settings.isIconColored = isOn; }); });
    return group;
}

QGroupBox *SettingsDialog::newRenewing()
{
    auto *group = new QGroupBox(tr("Renewing"));
    auto *column = new QVBoxLayout(group);
    column->addWidget(m_ahead);
    column->addWidget(newConsequence(tr("Codex finds a sign-in that is good, and several Codex programs never renew "
                                        "one at the same moment, which would end it."),
                                     m_ahead));
    column->addWidget(m_never);
    column->addWidget(
        newConsequence(tr("What Codex uses is not renewed while Codex does not run, and several Codex "
                          "programs may end it between them. “Renew sign-in now” still works. Accounts that "
                          "Codex does not use are renewed once a week either way."),
                       m_never));
    const auto wish = [this](RefreshPolicy policy) {
        change([policy](Settings &settings) { settings.refreshPolicy = policy; });
    };
    connect(m_ahead, &QRadioButton::clicked, this, [wish] { wish(RefreshPolicy::Ahead); });
    connect(m_never, &QRadioButton::clicked, this, [wish] { wish(RefreshPolicy::Never); });
    return group;
}

QGroupBox *SettingsDialog::newMessages()
{
    auto *group = new QGroupBox(tr("Messages"));
    auto *form = new QFormLayout(group);
    const QList<NoticeKind> kinds = noticeKinds();
    for (const NoticeKind kind : kinds) {
        auto *box = new QCheckBox(kindText(kind));
        m_kinds.insert(kind, box);
        form->addRow(box);
        connect(box, &QCheckBox::clicked, this, [this, name = noticeKindName(kind)](bool isOn) {
            change([&](Settings &settings) {
                settings.silenced.removeAll(name);
                if (!isOn)
                    settings.silenced.append(name);
            });
        });
        if (kind != NoticeKind::LimitReached)
            continue;
        form->addRow(tr("When this ma&ny percent are used:"), m_thresholds);
        form->addRow(QString(), m_thresholdsMistake);
    }
    m_thresholdsMistake->display(tr("Please write at most five whole numbers from 1 to 99."));
    m_thresholdsMistake->hide();
    connect(m_thresholds, &QLineEdit::editingFinished, this, &SettingsDialog::readThresholds);
    return group;
}

QGroupBox *SettingsDialog::newHomes()
{
    auto *group = new QGroupBox(tr("Codex homes"));
    auto *label = new QLabel(tr("Further Codex homes (CO&DEX_HOME) to look after:"));
    label->setWordWrap(true);
    label->setBuddy(m_homes);
    m_homes->setAccessibleName(tr("Codex homes")); // a list is not named by its label
    m_homes->setTextElideMode(Qt::ElideMiddle);
    m_homes->setFixedHeight(m_homes->fontMetrics().lineSpacing() * 5 + 2 * m_homes->frameWidth());
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &SettingsDialog::addHome);
    connect(m_remove, &QPushButton::clicked, this, &SettingsDialog::removeHome);
    connect(m_homes, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(group);
    column->addWidget(label);
    column->addWidget(m_homes);
    column->addLayout(buttons);
    return group;
}

template <typename Change>
void SettingsDialog::change(Change change)
{
    const Settings before = m_settings;
    change(m_settings);
    if (m_settings != before)
        Q_EMIT wished(m_settings, before);
}

void SettingsDialog::readThresholds()
{
    const std::optional<QList<int>> percentages = percentagesIn(m_thresholds->text());
    displayMistake(!percentages);
    if (!percentages)
        return;
    m_thresholds->setText(textOf(*percentages));
    change([&](Settings &settings) { settings.thresholds = *percentages; });
}

//! Told with the field as well: whoever comes back to it hears why.
void SettingsDialog::displayMistake(bool isThere)
{
    m_thresholdsMistake->setVisible(isThere);
    m_thresholds->setAccessibleDescription(isThere ? m_thresholdsMistake->accessibleName() : QString());
}

void SettingsDialog::addHome()
{
    auto *dialog = new QFileDialog(this, tr("Codex home"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOptions(QFileDialog::ShowDirsOnly | QFileDialog::ReadOnly);
    dialog->setFilter(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden); // most begin with a dot
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        change([&](Settings &settings) {
            if (const QString home = QDir::cleanPath(path); !settings.codexHomes.contains(home))
                settings.codexHomes.append(home);
        });
        display(m_settings);
    });
    dialog->open();
}

void SettingsDialog::removeHome()
{
    const int row = m_homes->currentRow();
    change([row](Settings &settings) {
        if (row >= 0 && row < settings.codexHomes.size())
            settings.codexHomes.removeAt(row);
    });
    display(m_settings);
    if (m_homes->count() == 0)
        m_add->setFocus(); // the button that has the keyboard cannot be used any more
}

void SettingsDialog::display(const Settings &settings)
{
    m_settings = settings;
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_private->setChecked(settings.isPrivate);
    m_iconStyle->setCurrentIndex(m_iconStyle->findData(static_cast<int>(settings.iconStyle)));
    m_colored->setChecked(settings.isIconColored);
    (settings.refreshPolicy == RefreshPolicy::Ahead ? m_ahead : m_never)->setChecked(true);
    for (QRadioButton *button : {m_ahead, m_never}) // Tab goes to the one that is chosen
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it)
        it.value()->setChecked(!settings.silenced.contains(noticeKindName(it.key())));
    const bool isLimitTold = m_kinds.value(NoticeKind::LimitReached)->isChecked();
    m_thresholds->setEnabled(isLimitTold);
    m_kinds.value(NoticeKind::LimitReset)->setEnabled(isLimitTold); // that of which was told
    // Not under the fingers of who is writing.
    if (!isVisible() || !m_thresholds->hasFocus() || !m_thresholds->isModified()) {
        m_thresholds->setText(textOf(settings.thresholds));
        displayMistake(false);
    }

    const int row = m_homes->currentRow();
    const QSignalBlocker quiet(m_homes); // nobody is without a choice meanwhile, and no button without the keyboard
    m_homes->clear();
    for (const QString &home : settings.codexHomes) {
        auto *item = new QListWidgetItem(folderText(home), m_homes);
        item->setToolTip(plainToolTip(item->text())); // it may be longer than the list is wide
    }
    m_homes->setCurrentRow(std::min(row, m_homes->count() - 1));
    m_remove->setEnabled(m_homes->currentRow() >= 0);
}

void SettingsDialog::displayStartAtLogin(bool isEnabled, const QString &hint)
{
    m_startAtLogin->setChecked(isEnabled);
    m_startAtLogin->setToolTip(hint);
    m_startAtLogin->setAccessibleDescription(hint);
    m_startAtLogin->show();
}

void SettingsDialog::displayFailure(const QString &text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
    setLeastSize(*this, 0);
}

void SettingsDialog::goToLanguage()
{
    m_language->setFocus();
}

void SettingsDialog::bringUp()
{
    bringToFront(*this);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT opened();
    QDialog::changeEvent(event);
}

} // namespace chatelaine
