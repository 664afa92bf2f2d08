// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/application.h"

#include "base/worker.h"
#include "text/accounttext.h"
#include "text/errortext.h"
#include "text/label.h"
#include "text/language.h"
#include "text/sentence.h"
#include "text/signinpage.h"
#include "tray/lines.h"
#ifdef QT_DBUS_LIB
#include "tray/notify/freedesktopnotifications.h"
#else
#include "tray/notify/traymessages.h"
#endif
#include "tray/privacy.h"
#include "tray/tray/trayicon.h"
#include "tray/window/renamebox.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

NoticeRules noticeRules(const Settings &settings)
{
    NoticeRules rules{.thresholds = settings.thresholds};
    for (const QString &name : settings.silenced) {
        if (const std::optional<NoticeKind> kind = noticeKindNamed(name))
            rules.off.insert(*kind);
    }
    return rules;
}

//! From how much used on the reset of a limit is waited for, to be told; none: nobody wants to know.
std::optional<int> armedAt(const Settings &settings)
{
    const NoticeRules rules = noticeRules(settings);
    const bool isTold = !rules.off.contains(NoticeKind::LimitReached) && !rules.off.contains(NoticeKind::LimitReset);
    return !isTold || rules.thresholds.isEmpty() ? std::nullopt : std::optional(rules.thresholds.first());
}

ManagerOptions withDesktop(ManagerOptions options, const Settings &settings,
                           std::function<bool(const QUrl &)> openBrowser)
{
    options.policy = settings.refreshPolicy;
    options.armedAt = armedAt(settings);
    options.signIn.page = signInPage;
    options.signIn.openBrowser = std::move(openBrowser);
    return options;
}

//! What was wrong with the settings, if anything was. A file that nobody understands makes room.
std::optional<Error> troubleWith(const Result<Settings> &settings, const QString &dataFolder)
{
    if (settings)
        return std::nullopt;
    Error error = settings.error();
    if (error.code == ErrorCode::Corrupt) {
        const Result<QString> aside = Settings::setBrokenAside(dataFolder);
        if (aside && !aside->isEmpty())
            error.subject = *aside;
    }
    return error;
}

std::unique_ptr<NotificationServer> notificationServer([[maybe_unused]] const std::unique_ptr<TrayIcon> &icon)
{
#ifdef QT_DBUS_LIB
    return std::make_unique<FreedesktopNotifications>();
#else
    return std::make_unique<TrayMessages>([&icon] { return icon ? &icon->systemTrayIcon() : nullptr; });
#endif
}

} // namespace

Application::Application(const Setup &setup, std::unique_ptr<SingleInstance> instance, const StartWish &wish)
    : m_instance(std::move(instance))
    , m_startAtLogin(setup.isDemo() ? nullptr : StartAtLogin::ofThisDesktop())
    , m_clock(setup.clock())
    , m_isDemo(setup.isDemo())
    , m_dataFolder(setup.managerOptions().surroundings.dataFolder)
    , m_settings(setup.settings().value_or(Settings()))
    , m_failure(troubleWith(setup.settings(), m_dataFolder))
    , m_isHidden(wish.kind == StartWish::Kind::Hidden)
    , m_diagnostics(setup)
    , m_notifications(notificationServer(m_icon))
    , m_notifier(*m_notifications, m_clock, m_dataFolder, noticeRules(m_settings))
    , m_manager(
          withDesktop(setup.managerOptions(), m_settings, [this](const QUrl &address) { return openBrowser(address); }))
{
    connect(&m_manager, &AccountManager::snapshotChanged, this, &Application::display);
    connect(&m_manager, &AccountManager::snapshotChanged, this, [this] { m_notifier.update(shown()); });
    connect(&m_notifier, &Notifier::wished, this, qOverload<const NoticeKey &, NoticeAction>(&Application::carryOut));
    connect(&m_host, &TrayHost::kindChanged, this, &Application::hostChanged);
    m_pool.setMaxThreadCount(1); // in the order of the clicks
    m_switching = std::make_unique<Switching>(m_manager, m_clock);
    m_switching->setPrivate(m_settings.isPrivate);
    connect(&m_diagnostics, &DiagnosticsCopy::changed, this, &Application::display);
    connect(m_switching.get(), &Switching::changed, this, &Application::display);
    connect(m_switching.get(), &Switching::failed, this, &Application::fail);
    connect(&m_interrupt, &Interrupt::received, this, &Application::quit);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::prepareSessionEnd, Qt::DirectConnection);
    connect(qApp, &QGuiApplication::saveStateRequest, this, &Application::prepareSessionEnd, Qt::DirectConnection);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::vanish); // whoever ends us
    qApp->installEventFilter(this);
    // The window comes and goes: only quit() ends the program.
    QApplication::setQuitOnLastWindowClosed(false);
    hostChanged(m_host.kind());
    if (m_instance) {
        connect(m_instance.get(), &SingleInstance::wished, this, qOverload<const StartWish &>(&Application::carryOut));
        m_instance->listen();
    }
    if (wish.kind == StartWish::Kind::Show || wish.kind == StartWish::Kind::SignIn)
        carryOut(wish);
}

Application::~Application() = default;

View Application::view() const
{
    View view{.snapshot = m_manager.snapshot(),
              .failure = m_failure,
              .signIn = m_signIn,
              .offer = m_offer,
              .switchingTo = m_switching->target(),
              .renewing = m_renewing,
              .hasTray = m_host.kind() != TrayHost::Kind::Absent,
              .diagnostics = m_diagnostics.state(),
              .iconStyle = m_settings.iconStyle,
              .isIconColored = m_settings.isIconColored};
    return m_settings.isPrivate ? withoutNames(view) : view;
}

Snapshot Application::shown() const
{
    return m_settings.isPrivate ? withoutNames(m_manager.snapshot()) : m_manager.snapshot();
}

QString Application::shownText(const Error &error) const
{
    return errorText(m_settings.isPrivate ? withoutNames(error, m_manager.snapshot()) : error);
}

void Application::display()
{
    if (m_isEnding)
        return;
    const View view = this->view();
    const QDateTime now = m_clock.now();
    if (m_icon)
        m_icon->display(view, now);
    if (m_window)
        m_window->display(view, now);
    if (view.signIn && !m_signInDialog) {
        m_signInDialog = std::make_unique<SignInDialog>();
        connect(m_signInDialog.get(), &SignInDialog::wished, this, qOverload<const Row &>(&Application::carryOut));
    }
    if (m_signInDialog)
        m_signInDialog->display(view);
}

void Application::hostChanged(TrayHost::Kind kind)
{
    if (!m_icon && (kind == TrayHost::Kind::StatusNotifier || kind == TrayHost::Kind::Other)) {
        m_icon = std::make_unique<TrayIcon>(kind == TrayHost::Kind::StatusNotifier);
        connect(m_icon.get(), &TrayIcon::opened, this, [this] {
            display(); // what was "today" may be "yesterday" by now
            m_manager.look();
        });
        connect(m_icon.get(), &TrayIcon::clicked, this, &Application::bringUp);
        connect(m_icon.get(), &TrayIcon::wished, this, qOverload<const Row &>(&Application::carryOut));
    }
    display();
    if (kind != TrayHost::Kind::Absent || m_isEnding)
        return;
    // Of a program that starts with the session no window comes in front of anybody; but it can be seen and ended.
    // And nobody is interrupted by one that is open already.
    if (std::exchange(m_isHidden, false))
        window().showMinimized();
    else if (!m_window || !m_window->isVisible())
        bringUp();
}

//! Made when somebody wants it: most sessions never see it.
Window &Application::window()
{
    if (!m_window) {
        m_window = std::make_unique<Window>(m_isDemo ? QString() : m_dataFolder + u"/window.ini"_s);
        connect(m_window.get(), &Window::wished, this, qOverload<const Row &>(&Application::carryOut));
        connect(m_window.get(), &Window::opened, &m_manager, &AccountManager::look);
        connect(m_window.get(), &Window::closed, this, [this] {
            if (!m_isEnding && !view().hasTray)
                quit();
        });
        m_window->display(view(), m_clock.now());
    }
    return *m_window;
}

//! The window, unless it is too late for one.
void Application::bringUp()
{
    m_isHidden = false;
    if (!m_isEnding)
        window().bringUp();
}

void Application::bringUpSignIn()
{
    if (m_signInDialog && !m_isEnding)
        m_signInDialog->bringUp();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        display();
    // A session or a menu of the system that ends us, in the moment in which a sign-in is being stored.
    if (event->type() == QEvent::Quit && watched == qApp && !m_isEnding
        && m_manager.snapshot().signIn == SignInPhase::Finishing) {
        quit();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool Application::openBrowser(const QUrl &address)
{
    const bool isOpen = QDesktopServices::openUrl(address);
    if (m_signIn) {
        m_signIn->isBrowserMissing = !isOpen;
        display();
        if (!isOpen)
            bringUpSignIn();
    }
    return isOpen;
}

void Application::carryOut(const StartWish &wish)
{
    if (m_isEnding)
        return;
    if (!wish.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken.toUtf8()); // from where Qt takes it
    switch (wish.kind) {
    case StartWish::Kind::Start:
    case StartWish::Kind::Show:
        bringUp();
        break;
    case StartWish::Kind::SignIn:
        bringUp();
        if (!raiseSignIn())
            carryOut(Row{.id = RowId::SignIn});
        break;
    case StartWish::Kind::Hidden:
        break;
    case StartWish::Kind::Quit:
        quit();
        break;
    }
    qunsetenv("XDG_ACTIVATION_TOKEN"); // it was for this once
}

//! Shows the one that is under way, its address opened again while the browser is waited for. False: none is.
bool Application::raiseSignIn()
{
    const Snapshot &snapshot = m_manager.snapshot();
    if (snapshot.signIn == SignInPhase::None)
        return false;
    if (snapshot.signIn == SignInPhase::Waiting && snapshot.signInAddress.isValid())
        openBrowser(snapshot.signInAddress);
    bringUp();
    bringUpSignIn();
    return true;
}

void Application::carryOut(const Row &row)
{
    if (m_isEnding)
        return;
    // Whoever reads what went wrong, or opens the window for it, or copies diagnostics because of it, has not seen the
    // last of it yet.
    const bool isLooking = !isAction(row.id) || row.id == RowId::OpenWindow || row.id == RowId::MoreAccounts
        || row.id == RowId::CopyDiagnostics;
    if (!isLooking)
        m_failure.reset();
    switch (row.id) {
    case RowId::UseOffered: // the snapshot may not have it yet
        if (m_offer && !m_switching->target())
            m_switching->start(*std::exchange(m_offer, std::nullopt), {}, m_window.get());
        break;
    case RowId::Account:
    case RowId::SwitchTo:
        if (row.home.isEmpty())
            m_offer.reset(); // that question has its answer
        if (const Account *account = m_manager.snapshot().find(row.account); account && !row.isChecked)
            m_switching->start(*account, row.home, m_window.get());
        break;
    case RowId::KeepCurrent:
        m_offer.reset();
        break;
    case RowId::SignIn:
    case RowId::AddAccount:
        signIn(Use::ForCodexIfFree);
        break;
    case RowId::SignInAgain:
        signInAgain(row.account);
        break;
    case RowId::OpenBrowser:
        bringUpSignIn(); // below the browser: it has the address
        openBrowser(m_manager.snapshot().signInAddress);
        break;
    case RowId::CopyAddress:
        QGuiApplication::clipboard()->setText(m_manager.snapshot().signInAddress.toString(QUrl::FullyEncoded));
        break;
    case RowId::CancelSignIn:
        m_manager.cancelSignIn();
        break;
    case RowId::TrySignInAgain:
        signIn(m_signInWish.use, m_signInWish.expected);
        break;
    case RowId::CloseSignIn:
        m_signIn.reset();
        break;
    case RowId::AskUsage:
        m_manager.look();
        break;
    case RowId::CheckAgain:
        m_manager.refresh();
        break;
    case RowId::CopyDiagnostics:
        m_diagnostics.start(m_manager.snapshot());
        break;
    case RowId::Rename:
        rename(row.account);
        break;
    case RowId::MoveUp:
    case RowId::MoveDown:
        move(row.account, row.id == RowId::MoveUp ? -1 : 1);
        break;
    case RowId::SignOut:
        askSignOut(row.account, Scope::ThisComputer);
        break;
    case RowId::SignOutEverywhere:
        askSignOut(row.account, Scope::Everywhere);
        break;
    case RowId::MoreAccounts:
    case RowId::OpenWindow:
        bringUp();
        break;
    case RowId::RefreshNow:
        renew(row.account);
        break;
    case RowId::Settings:
        openSettings();
        break;
    case RowId::Quit:
        quit();
        return;
    default: // Dismiss, and rows that are only read
        if (!isAction(row.id))
            bringUp();
        break;
    }
    display();
}

void Application::carryOut(const NoticeKey &notice, NoticeAction action)
{
    if (m_isEnding)
        return;
    switch (action) {
    case NoticeAction::SignInAgain:
        if (!raiseSignIn()) // one at a time
            signInAgain(notice.account);
        break;
    case NoticeAction::TryAgain:
        renew(notice.account);
        break;
    case NoticeAction::Open:
    case NoticeAction::Later: // the notifier's own
        bringUp();
        window().choose(notice.account);
        break;
    }
    qunsetenv("XDG_ACTIVATION_TOKEN"); // it was for this once
}

void Application::renew(const AccountId &account)
{
    const Account *known = m_manager.snapshot().find(account);
    if (!known || m_renewing)
        return; // one at a time: it is seen that it goes on
    m_renewing = *known;
    display();
    const auto end = [this] {
        m_renewing.reset();
        display();
    };
    m_manager.renew(account)
        .then(this,
              [this, end](const Result<Renewed> &result) {
                  end();
                  if (!result)
                      fail(result.error());
              })
        .onCanceled(this, end);
}

void Application::signInAgain(const AccountId &account)
{
    const Account *live = m_manager.snapshot().live();
    const Account *kept = m_manager.snapshot().find(account);
    if (kept && !kept->isLive) {
        signIn(Use::Keep, ExpectedAccount{account, accountName(*kept)});
        return;
    }
    const bool isStillLive = live && live->id == account;
    const bool isKnown = isStillLive && live->state != AccountState::Other && !live->email.isEmpty()
        && m_manager.snapshot().home.store != StoreState::Mixed;
    if (isKnown)
        signIn(Use::ForCodex, ExpectedAccount{live->id, accountName(*live)});
    else
        // Whose it should be is what cannot be told; but nobody who came meanwhile is displaced without a question.
        signIn(isStillLive ? Use::ForCodex : Use::ForCodexIfFree);
}

void Application::signIn(Use use, const std::optional<ExpectedAccount> &expected)
{
    m_offer.reset();
    m_signInWish = {use, expected};
    const Account *whose = expected ? m_manager.snapshot().find(expected->id) : nullptr;
    m_signIn = SignInStory{.expected = whose ? std::optional(*whose) : std::nullopt};
    m_manager.signIn(use, expected).then(this, [this](const Result<Admitted> &result) { endSignIn(result); });
}

void Application::endSignIn(const Result<Admitted> &result)
{
    if (!result && result.error().code != ErrorCode::Cancelled) {
        if (m_signIn)
            m_signIn->failure = result.error();
        display();
        // Who refused did so in the browser, and who never came back does not look at us.
        if (result.error().code != ErrorCode::SignInRefused && result.error().code != ErrorCode::SignInExpired)
            bringUpSignIn();
        return;
    }
    m_signIn.reset();
    if (!result) { // it was wanted
        display();
        return;
    }
    m_notifier.ownSignIn(result->account.id, result->account.lastRefresh);
    if (!result->account.isLive && m_signInWish.use != Use::Keep)
        m_offer = result->account;
    m_failure = result->refusal; // it is kept, and offered
    display();
    if (m_offer)
        bringUp(); // the question is there
}

void Application::rename(const AccountId &id)
{
    const Account *account = m_manager.snapshot().find(id);
    if (!account)
        return;
    delete m_renameBox;
    const bool isPrivate = m_settings.isPrivate;
    const QString title = titleOf(*account, m_manager.snapshot(), isPrivate);
    const auto check = [this, id, isPrivate](const QString &text) -> Result<QString> {
        const Snapshot &snapshot = m_manager.snapshot();
        const Result<QString> label = checkLabel(snapshot.accounts, id, oneLine(text));
        return label || !isPrivate ? label : std::unexpected(withoutNames(label.error(), snapshot));
    };
    m_renameBox = new RenameBox(isPrivate ? tr("A label for %1 (empty: as it is)").arg(title)
                                          : tr("A label for %1 (empty: none)").arg(title),
                                check, &window());
    m_renameBox->setAttribute(Qt::WA_DeleteOnClose);
    m_renameBox->setWindowTitle(tr("Rename"));
    m_renameBox->setTextValue(isPrivate ? QString() : account->label);
    m_renameBox->setOkButtonText(tr("Rename"));
    m_renameBox->setCancelButtonText(tr("Cancel"));
    connect(m_renameBox, &RenameBox::wished, this, [this, id, isPrivate](const QString &label) {
        if (isPrivate && label.isEmpty())
            return;
        m_manager.rename(id, label).then(this, [this](const Result<> &result) {
            if (!result)
                fail(result.error());
        });
    });
    m_renameBox->open();
}

void Application::move(const AccountId &account, int by)
{
    QList<AccountId> order;
    for (const Account &each : m_manager.snapshot().accounts)
        order.append(each.id);
    const qsizetype from = order.indexOf(account);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    m_manager.arrange(order).then(this, [this](const Result<> &result) {
        if (!result)
            fail(result.error());
    });
}

void Application::askSignOut(const AccountId &id, Scope scope)
{
    const Account *account = m_manager.snapshot().find(id);
    if (!account)
        return;
    const bool isEverywhere = scope == Scope::Everywhere;
    const QString title = titleOf(*account, m_manager.snapshot(), m_settings.isPrivate);
    QString consequence = isEverywhere
        ? tr("This ends the account's sessions on other computers too, and cannot be undone.")
        : tr("The sign-in is removed from this computer. It is not revoked: other computers stay signed in.");
    if (account->isLive)
        consequence =
            sentencesText(consequence, tr("Codex will have no sign-in here until you choose another account."));
    for (const QString &home : account->otherHomes)
        consequence = sentencesText(
            consequence,
            tr("Codex will have no sign-in in %1 until you choose another account.").arg(folderText(home)));
    delete m_signOutBox;
    m_signOutBox =
        new QMessageBox(isEverywhere ? QMessageBox::Warning : QMessageBox::Question,
                        isEverywhere ? tr("Sign out everywhere") : tr("Remove from this computer"),
                        isEverywhere ? tr("Sign out %1 everywhere?").arg(title) : tr("Remove %1?").arg(title),
                        QMessageBox::Cancel, m_window && m_window->isVisible() ? m_window.get() : nullptr);
    m_signOutBox->setAttribute(Qt::WA_DeleteOnClose);
    m_signOutBox->setTextFormat(Qt::PlainText);
    m_signOutBox->setInformativeText(consequence);
    QPushButton *yes =
        m_signOutBox->addButton(isEverywhere ? tr("Sign out everywhere") : tr("Remove"), QMessageBox::DestructiveRole);
    m_signOutBox->setDefaultButton(QMessageBox::Cancel);
    m_signOutBox->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    connect(yes, &QPushButton::clicked, this, [this, id, scope] {
        if (m_offer && m_offer->id == id)
            m_offer.reset();
        m_manager.signOut(id, scope).then(this, [this](const Result<bool> &result) {
            if (!result)
                fail(result.error());
        });
    });
    m_signOutBox->setModal(false);
    m_signOutBox->show();
}

void Application::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return; // it was wanted
    m_failure = error;
    display();
    bringUp();
}

void Application::makeSettingsDialog()
{
    m_settingsDialog = std::make_unique<SettingsDialog>();
    connect(m_settingsDialog.get(), &SettingsDialog::opened, this, &Application::readStartAtLogin);
    connect(m_settingsDialog.get(), &SettingsDialog::startAtLoginWished, this, &Application::setStartAtLogin);
    connect(m_settingsDialog.get(), &SettingsDialog::wished, this, &Application::keepSettings);
}

void Application::openSettings()
{
    if (!m_settingsDialog)
        makeSettingsDialog();
    readStartAtLogin();
    m_settingsDialog->display(m_settings); // what was half written is no setting
    m_settingsDialog->displayFailure({});
    m_settingsDialog->bringUp();
}

//! What cannot be kept is not in force either: nobody would know why it is gone after the next start.
void Application::keepSettings(const Settings &wanted, const Settings &before)
{
    if (++m_unkeptSettings == 1)
        m_settingsDialog->displayFailure({});
    runOn(
        m_pool, [folder = m_dataFolder, wanted, before] { return wanted.save(folder, before); }, this,
        [this](const Result<Settings> &kept) {
            if (m_isEnding)
                return; // it is kept
            if (kept)
                applySettings(*kept);
            if (--m_unkeptSettings == 0) // else somebody goes on changing what is displayed
                m_settingsDialog->display(m_settings);
            if (!kept)
                m_settingsDialog->displayFailure(shownText(kept.error()));
        });
}

void Application::applySettings(const Settings &settings)
{
    const Settings before = std::exchange(m_settings, settings);
    if (settings.refreshPolicy != before.refreshPolicy)
        m_manager.setPolicy(settings.refreshPolicy);
    if (settings.codexHomes != before.codexHomes)
        m_manager.setOtherHomes(settings.codexHomes);
    m_manager.setArmedAt(armedAt(settings));
    m_notifier.setRules(noticeRules(settings));
    if (settings.language != before.language)
        changeLanguage();
    if (settings.isPrivate && !before.isPrivate)
        m_notifier.hideAll();
    if (settings.isPrivate != before.isPrivate) {
        delete m_renameBox; // they name somebody
        delete m_signOutBox;
        if (m_switching)
            m_switching->setPrivate(settings.isPrivate);
        m_notifier.update(shown());
    }
    display();
}

//! What is shown has many of its words from when it was made: so it is made anew, where it was.
void Application::changeLanguage()
{
    installLanguage(*qApp, m_settings.language);
    delete m_renameBox;
    delete m_signOutBox;
    m_switching->endQuestion();
    const auto makeAnew = [](auto &window, auto make) {
        if (!window)
            return;
        const bool isShown = window->isVisible();
        const Qt::WindowStates state = window->windowState();
        const QByteArray place = window->saveGeometry();
        window->hide(); // it keeps what it keeps when it is closed
        window.reset();
        make();
        if (!window)
            return;
        window->restoreGeometry(place);
        window->setWindowState(state);
        window->setVisible(isShown);
    };
    makeAnew(m_window, [this] { window(); });
    makeAnew(m_signInDialog, [this] { display(); });
    makeAnew(m_settingsDialog, [this] {
        makeSettingsDialog();
        m_settingsDialog->display(m_settings);
        m_settingsDialog->goToLanguage();
        readStartAtLogin();
    });
}

void Application::readStartAtLogin()
{
    if (!m_startAtLogin)
        return;
    runOn(
        m_pool, [login = m_startAtLogin] { return login->isEnabled(); }, this,
        [this](const Result<bool> &isEnabled) {
            m_settingsDialog->displayStartAtLogin(isEnabled.value_or(false),
                                                  isEnabled ? QString() : shownText(isEnabled.error()));
        });
}

void Application::setStartAtLogin(bool enabled)
{
    runOn(
        m_pool, [login = m_startAtLogin, enabled] { return login->setEnabled(enabled); }, this,
        [this](const Result<> &result) {
            readStartAtLogin();
            m_settingsDialog->displayFailure(result ? QString() : shownText(result.error()));
        });
}

//! Nothing is asked and nothing is to be saved. A session that brings its programs back starts us as at login.
void Application::prepareSessionEnd(QSessionManager &session)
{
    if (m_startAtLogin)
        session.setRestartCommand(commandAtLogin());
    else
        session.setRestartHint(QSessionManager::RestartNever); // the demo is over
}

//! What must not be cut off is waited for where nobody sees it: here, and in the manager's destructor.
void Application::quit()
{
    if (m_isEnding)
        return;
    vanish();
    // Somebody came back from the browser, and the issuer is asked for the tokens.
    if (m_manager.snapshot().signIn == SignInPhase::Finishing) {
        connect(&m_manager, &AccountManager::signInClosed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return;
    }
    m_manager.cancelSignIn();
    QCoreApplication::quit();
}

//! The next start waits until we have ended.
void Application::vanish()
{
    m_isEnding = true;
    m_notifier.end();
    m_switching.reset(); // no question any more
    if (m_instance)
        m_instance->stopListening();
    for (QWidget *window : QApplication::topLevelWidgets())
        window->hide();
    if (m_icon)
        m_icon->hide();
}

} // namespace chatelaine
