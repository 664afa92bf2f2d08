// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountmanager.h"
#include "accounts/inquiry.h"
#include "accounts/tokenmanager.h"
#include "base/clock.h"
#include "base/http.h"
#include "base/result.h"
#include "setup/settings.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace chatelaine {

class Issuer;
class LocalIssuer;

//! \brief Whether \a environment names a display to show windows on.
bool hasDisplay(const QProcessEnvironment &environment);

//! \brief What both programs start with: the real thing, or the demo. Owns what AccountManager and AccountBook borrow.
//!
//! Nothing is contacted or created by making one of the real thing: buses and folders are touched when they are needed.
class Setup final
{
public:
    //! \brief The user's own home, keyrings and issuer, as the environment says; \a home is a Codex home in place of
    //! the environment's. \a keyringLimit is how long a keyring is waited for, at each question. Errors: NotAllowed (an
    //! address in a variable that may not receive tokens).
    static Result<std::unique_ptr<Setup>> forUser(const QString &home = {},
                                                  std::chrono::milliseconds keyringLimit = std::chrono::seconds(30));
    //! \brief A LocalIssuer, a temporary home, a vault in memory: nothing of the user's is read or written, and no
    //! other program is asked to leave port 1455. Errors: PortBusy, FileUnwritable.
    static Result<std::unique_ptr<Setup>> forDemo();
    ~Setup();

    //! \brief For an AccountManager; page and openBrowser are the program's to set.
    ManagerOptions managerOptions() const;
    AccountBook book() const;
    //! \brief Gives out tokens and renews them; one for all threads.
    TokenManager &tokens() const { return *m_tokens; }
    //! \brief Asks the backend about accounts; one for all threads.
    const Inquiry &inquiry() const { return *m_inquiry; }
    const Clock &clock() const;
    //! \brief What the person has set; where that cannot be read, the defaults are in force.
    const Result<Settings> &settings() const { return m_settings; }
    bool isDemo() const { return m_issuer != nullptr; }

private:
    Setup();
    void applySettings();
    void makeTokens();

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Keyring> m_codexKeyring;
    std::unique_ptr<Keyring> m_smallKeyring; //!< what m_vaultKeyring puts its parts into, where it does
    std::unique_ptr<Keyring> m_vaultKeyring;
    Surroundings m_surroundings;
    Result<Settings> m_settings;
    SignInOptions m_signIn;
    NetworkHttp m_http;
    std::unique_ptr<TokenManager> m_tokens;
    std::unique_ptr<Inquiry> m_inquiry;
    // The demo's
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Issuer> m_issuer;
    std::unique_ptr<LocalIssuer> m_server;
};

} // namespace chatelaine
