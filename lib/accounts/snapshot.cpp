// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/snapshot.h"

#include <algorithm>

namespace chatelaine {

const UsageLimit *limitOfHistory(const Usage &usage)
{
    const UsageLimit *longest = nullptr;
    for (const UsageLimit &limit : usage.limits) {
        if (limit.name.isEmpty() && (!longest || limit.length > longest->length))
            longest = &limit;
    }
    return longest;
}

const Account *Snapshot::live() const
{
    const auto it =
        std::find_if(accounts.begin(), accounts.end(), [](const Account &account) { return account.isLive; });
    return it == accounts.end() ? nullptr : &*it;
}

const Account *Snapshot::find(const AccountId &id) const
{
    const auto it = std::find_if(accounts.begin(), accounts.end(), [&](const Account &a) { return a.id == id; });
    return it == accounts.end() ? nullptr : &*it;
}

bool Snapshot::showsSameAs(const Snapshot &other) const
{
    return nextChangeAt == other.nextChangeAt && home == other.home && otherHomes == other.otherHomes
        && isTestIssuer == other.isTestIssuer && accounts == other.accounts && problems == other.problems
        && sessions == other.sessions && programs == other.programs && signIn == other.signIn
        && signInAddress == other.signInAddress;
}

AccountState stateOf(CredentialKind kind, const QDateTime &validUntil, const QDateTime &now)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return AccountState::ApiKey;
    case CredentialKind::Other:
        return AccountState::Other;
    case CredentialKind::ChatGpt:
        break;
    }
    return isGoodAt(validUntil, now) ? AccountState::Valid : AccountState::Expired;
}

StoreState storeStateOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyringLocked:
        return StoreState::Locked;
    case ErrorCode::KeyringTimeout:
        return StoreState::Timeout;
    case ErrorCode::KeyringUnavailable:
    case ErrorCode::KeyringDenied:
    case ErrorCode::KeyringAmbiguous:
        return StoreState::Unavailable;
    case ErrorCode::StoreUnsupported:
        return StoreState::Unsupported;
    case ErrorCode::Mixed:
        return StoreState::Mixed;
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::NotOurs:
    case ErrorCode::DanglingLink:
    case ErrorCode::HomeMissing:
        return StoreState::ReadOnly;
    default:
        return StoreState::Corrupt;
    }
}

} // namespace chatelaine
