// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/memorykeyring.h"

namespace chatelaine {

KeyringState MemoryKeyring::state()
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Result<std::optional<Secret>> MemoryKeyring::read(const QString &service, const QString &account)
{
    const std::lock_guard lock(m_mutex);
    if (const Result<> entered = enter(); !entered)
        return std::unexpected(entered.error());
    const auto item = m_items.constFind({service, account});
    return item == m_items.constEnd() ? std::nullopt : std::optional(*item);
}

Result<> MemoryKeyring::write(const QString &service, const QString &account, const Secret &secret)
{
    const std::lock_guard lock(m_mutex);
    if (const Result<> entered = enter(); !entered)
        return entered;
    m_items.insert({service, account}, secret);
    return {};
}

Result<bool> MemoryKeyring::remove(const QString &service, const QString &account)
{
    const std::lock_guard lock(m_mutex);
    if (const Result<> entered = enter(); !entered)
        return std::unexpected(entered.error());
    return m_items.remove({service, account}) > 0;
}

void MemoryKeyring::setState(KeyringState state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
}

void MemoryKeyring::failNext(Error error)
{
    const std::lock_guard lock(m_mutex);
    m_nextFailure = std::move(error);
}

Result<> MemoryKeyring::enter()
{
    if (m_nextFailure)
        return std::unexpected(*std::exchange(m_nextFailure, std::nullopt));
    if (const std::optional<ErrorCode> code = errorOf(m_state))
        return failure(*code);
    return {};
}

} // namespace chatelaine
