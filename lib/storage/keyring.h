// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <optional>

namespace chatelaine {

enum class KeyringState {
    Ok,
    Locked, //!< an item may be there: never the same as "none"
    Unavailable, //!< no service, none that can be started, or one without a place for new items
    Timeout, //!< it does not answer
    Denied, //!< it answers, and refuses
};

//! \brief The error with which every operation fails in \a state; nothing for Ok.
constexpr std::optional<ErrorCode> errorOf(KeyringState state)
{
    switch (state) {
    case KeyringState::Ok:
        break;
    case KeyringState::Locked:
        return ErrorCode::KeyringLocked;
    case KeyringState::Unavailable:
        return ErrorCode::KeyringUnavailable;
    case KeyringState::Timeout:
        return ErrorCode::KeyringTimeout;
    case KeyringState::Denied:
        return ErrorCode::KeyringDenied;
    }
    return std::nullopt;
}

//! \brief A place of the operating system that keeps one secret for each pair of service and account.
//!
//! Blocking, at most 30 s a call; for worker threads, any number at once. Nothing here raises a prompt: what is locked
//! is an error of its own, for reading too. Errors of all: KeyringLocked, KeyringUnavailable, KeyringTimeout (what was
//! asked for may still happen later; also where an Interruptible cuts it short), KeyringDenied, KeyringAmbiguous (two
//! items match: nothing is touched).
class Keyring
{
public:
    virtual ~Keyring() = default;

    //! \brief Asked without a prompt, answered within 1 s.
    virtual KeyringState state() = 0;
    //! \brief Nothing only if the keyring is open and has no such item.
    virtual Result<std::optional<Secret>> read(const QString &service, const QString &account) = 0;
    //! \brief Creates the item, or overwrites its secret in place.
    virtual Result<> write(const QString &service, const QString &account, const Secret &secret) = 0;
    //! \brief False if there was none.
    virtual Result<bool> remove(const QString &service, const QString &account) = 0;
};

} // namespace chatelaine
