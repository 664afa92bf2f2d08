// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/keyring.h"
#ifdef QT_DBUS_LIB
#include "storage/secretservice.h"
#endif

#include <QDeadlineTimer>

#include <functional>

namespace QKeychain {
class Job;
}

namespace chatelaine {

//! \brief The platform's keyring through QtKeychain: for our own items everywhere, for Codex's own off Linux.
//!
//! QtKeychain works on the main thread, so its event loop must run (on Linux over GLib). Items hold binary data only.
//! On Windows the account alone names an item: it must be unique over all services.
//!
//! On Linux the Secret Service is asked first, and only an unlocked one is used: QtKeychain would raise the prompt
//! that unlocks, and says "not found" for what is locked. An item written here is not one that Codex finds.
class Keychain final : public Keyring
{
public:
    explicit Keychain(std::chrono::milliseconds limit = std::chrono::seconds(30));

    KeyringState state() override;
    Result<std::optional<Secret>> read(const QString &service, const QString &account) override;
    Result<> write(const QString &service, const QString &account, const Secret &secret) override;
    Result<bool> remove(const QString &service, const QString &account) override;

private:
    //! Nothing: there is no such item.
    Result<std::optional<Secret>> run(const std::function<QKeychain::Job *()> &makeJob, const QDeadlineTimer &deadline);

    const std::chrono::milliseconds m_limit;
#ifdef QT_DBUS_LIB
    SecretService m_service;
#endif
};

} // namespace chatelaine
