// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountmanager.h"
#include "base/interrupt.h"
#include "setup/settings.h"
#include "setup/setup.h"
#include "setup/startatlogin.h"
#include "tray/diagnosticscopy.h"
#include "tray/notify/notificationserver.h"
#include "tray/notify/notifier.h"
#include "tray/platform/singleinstance.h"
#include "tray/rows.h"
#include "tray/switching.h"
#include "tray/tray/trayhost.h"
#include "tray/window/settingsdialog.h"
#include "tray/window/signindialog.h"
#include "tray/window/window.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <optional>

class QMessageBox;
class QSessionManager;

namespace chatelaine {

class RenameBox;
class TrayIcon;

//! \brief The tray program: the one place where its parts are wired. Pictures are made from the manager's snapshot
//! (display()), wishes go to the manager (carryOut()).
class Application final : public QObject
{
    Q_OBJECT

public:
    //! \a setup must outlive it. \a instance: ours; null: other starts are none of our business (the demo). \a wish:
    //! what this start is for.
    explicit Application(const Setup &setup, std::unique_ptr<SingleInstance> instance = {}, const StartWish &wish = {});
    ~Application() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! \brief What is shown, with names only where they may be.
    View view() const;
    Snapshot shown() const;
    QString shownText(const Error &error) const;
    void display();
    void hostChanged(TrayHost::Kind kind);
    bool openBrowser(const QUrl &address);

    void carryOut(const StartWish &wish);
    void carryOut(const Row &row);
    void carryOut(const NoticeKey &notice, NoticeAction action);
    bool raiseSignIn();
    void renew(const AccountId &account);
    void signIn(Use use, const std::optional<ExpectedAccount> &expected = {});
    void signInAgain(const AccountId &account);
    void endSignIn(const Result<Admitted> &result);
    void rename(const AccountId &account);
    void move(const AccountId &account, int by);
    void askSignOut(const AccountId &account, Scope scope);
    Window &window();
    void bringUp();
    void bringUpSignIn();
    void makeSettingsDialog();
    void openSettings();
    void keepSettings(const Settings &wanted, const Settings &before);
    void applySettings(const Settings &settings);
    void changeLanguage();
    void readStartAtLogin();
    void setStartAtLogin(bool enabled);
    void prepareSessionEnd(QSessionManager &session);
    void quit();
    void vanish();
    //! \brief Says what went wrong, in the window if nobody would see it otherwise.
    void fail(const Error &error);

    const std::unique_ptr<SingleInstance> m_instance; // first: the next one begins when everything has ended
    Interrupt m_interrupt;
    const std::shared_ptr<StartAtLogin> m_startAtLogin; // null: the demo
    const Clock &m_clock;
    const bool m_isDemo;
    const QString m_dataFolder;
    Settings m_settings; //!< in force
    int m_unkeptSettings = 0; //!< how many changes are being written
    std::optional<Error> m_failure;
    //! \brief What was wished last, for another try.
    struct SignInWish
    {
        Use use = Use::ForCodexIfFree;
        std::optional<ExpectedAccount> expected{};
    };
    SignInWish m_signInWish;
    std::optional<SignInStory> m_signIn;
    std::optional<Account> m_offer;
    std::optional<Account> m_renewing; //!< because somebody wants it
    bool m_isHidden = false; //!< nobody asked for a window yet
    bool m_isEnding = false;
    std::unique_ptr<Window> m_window; //!< null until somebody wants it: see window()
    std::unique_ptr<SignInDialog> m_signInDialog; //!< null until there was a sign-in
    std::unique_ptr<SettingsDialog> m_settingsDialog; //!< null until somebody wants it
    std::unique_ptr<TrayIcon> m_icon; // made when there is a host, and not before
    TrayHost m_host;
    QPointer<QMessageBox> m_signOutBox;
    QPointer<RenameBox> m_renameBox;
    DiagnosticsCopy m_diagnostics;
    std::unique_ptr<Switching> m_switching;
    const std::unique_ptr<NotificationServer> m_notifications;
    Notifier m_notifier;
    QThreadPool m_pool; // for what waits for the disk
    AccountManager m_manager; // last: what it still has to say on its end meets the others alive
};

} // namespace chatelaine
