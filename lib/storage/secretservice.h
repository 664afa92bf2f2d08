// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/keyring.h"

#include <QDBusConnection>
#include <QDeadlineTimer>

#include <chrono>
#include <mutex>

namespace chatelaine {

//! \brief The item that the Codex CLI keeps in org.freedesktop.secrets, in the form that its keyring crate (Rust
//! "keyring" 3.6) writes and finds.
//!
//! Source: Secret Service API draft 0.2; which attributes are written and searched, and in which order: the crate's
//! secret_service.rs. Plain D-Bus, since libsecret prompts by itself and hides what is locked. Nothing is ever
//! unlocked here; a prompt that the service wants to show is dismissed (KeyringDenied).
//!
//! Locked, and therefore KeyringLocked: a matching item, or, when none matches, the default collection. A service
//! without a default collection is KeyringUnavailable when none matches: to make one takes a prompt. A service that
//! answers with any other error is KeyringDenied, never Unavailable: what it holds is not known.
class SecretService final : public Keyring
{
public:
    //! \brief \a limit: for one operation as a whole, waiting for its turn included. Ends earlier with KeyringTimeout
    //! where an Interruptible says so.
    explicit SecretService(std::chrono::milliseconds limit = std::chrono::seconds(30));
    ~SecretService() override;

    SecretService(const SecretService &) = delete;
    SecretService &operator=(const SecretService &) = delete;

    KeyringState state() override;
    Result<std::optional<Secret>> read(const QString &service, const QString &account) override;
    Result<> write(const QString &service, const QString &account, const Secret &secret) override;
    Result<bool> remove(const QString &service, const QString &account) override;

    //! \brief The unique name on the bus of the service that answers now, if its default collection is unlocked: it is
    //! another one after a restart. Answers within 1 s; errors as everywhere here.
    Result<QString> openOwner();

private:
    QDBusConnection connection();

    const std::chrono::milliseconds m_limit;
    const QString m_connectionName;
    std::mutex m_connecting;
    std::timed_mutex m_changing; //!< two writers that search at once would create two items
};

} // namespace chatelaine
