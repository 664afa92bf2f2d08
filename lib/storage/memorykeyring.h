// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/keyring.h"

#include <QMap>

#include <mutex>
#include <utility>

namespace chatelaine {

//! \brief A keyring that lives as long as the object: for \c --demo and for tests. Safe to use from every thread.
class MemoryKeyring final : public Keyring
{
public:
    KeyringState state() override;
    Result<std::optional<Secret>> read(const QString &service, const QString &account) override;
    Result<> write(const QString &service, const QString &account, const Secret &secret) override;
    Result<bool> remove(const QString &service, const QString &account) override;

    //! \brief What it says from now on. Its items stay.
    void setState(KeyringState state);
    //! \brief The next read, write or removal fails with \a error and does nothing.
    void failNext(Error error);

private:
    Result<> enter();

    std::mutex m_mutex;
    QMap<std::pair<QString, QString>, Secret> m_items;
    KeyringState m_state = KeyringState::Ok;
    std::optional<Error> m_nextFailure;
};

} // namespace chatelaine
