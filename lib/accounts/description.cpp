// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/description.h"

#include "accounts/refreshschedule.h"

#include <algorithm>

namespace chatelaine {

namespace {

//! How an account stands that holds the refresh token of \a fingerprint: by time, and by what happened to that token.
void addState(Account &account, CredentialKind kind, const QByteArray &fingerprint, const Lineage &lineage,
              const Workplace &place)
{
    account.validUntil = account.validUntil.addSecs(lineage.clockSkew(place.clock()).count());
    account.state = stateOf(kind, account.validUntil, place.clock().now());
    if (kind != CredentialKind::ChatGpt)
        return;
    if (lineage.refusalOf(fingerprint)) {
        account.state = AccountState::SignInNeeded;
    } else if (const Setback *setback = lineage.setbackOf(fingerprint)) {
        if (account.state == AccountState::Expired)
            account.state = AccountState::Unreachable;
        account.nextTryAt = setback->nextTryAt;
        account.trouble = setback->error;
    }
}

//! Not before half of the token's life is over, whatever the wall clock says.
QDateTime notTooEarly(const QDateTime &due, const Lineage &lineage, const Lifetime &lifetime, const Workplace &place)
{
    if (!lineage.sinceRotation(place.clock()))
        return due;
    const auto wait = earliestNextRotation(lineage.lastRotation->uptime, lifetime) - place.clock().uptime();
    return std::max(due, place.clock().now().addMSecs(wait.count()));
}

} // namespace

Account describe(const Credential &credential, const Workplace &place, const KnownAnswers &answers)
{
    const Identity identity = identify(credential);
    Account account;
    account.id = identity.account;
    account.email = identity.email;
    account.plan = identity.plan;
    account.validUntil = validUntil(credential);
    account.lastRefresh = credential.lastRefresh();
    const Lineage lineage = place.lineages().load(account.id).value_or(Lineage());
    addState(account, credential.kind(), credential.refreshFingerprint(), lineage, place);
    takeOver(account, answers.of(account.id));
    return account;
}

Account describe(const VaultEntry &entry, const Workplace &place, const KnownAnswers &answers)
{
    Account account;
    account.id = entry.account;
    account.email = entry.email;
    account.plan = entry.plan;
    account.label = entry.label;
    account.validUntil = entry.validUntil;
    account.lastRefresh = entry.lastRefresh;
    account.where = entry.where;
    account.isUnverified = !entry.shadowOf.isEmpty();
    account.isImported = entry.shadowOf == Vault::imported();
    const Lineage lineage = place.lineages().load(account.id).value_or(Lineage());
    addState(account, entry.kind, entry.fingerprint, lineage, place);
    takeOver(account, answers.of(account.id));
    const bool isRenewed = entry.kind == CredentialKind::ChatGpt && !entry.fingerprint.isEmpty()
        && !account.isUnverified && account.state != AccountState::SignInNeeded;
    if (isRenewed) {
        const Rotation last = lineage.lastRotation.value_or(Rotation());
        const Lifetime lifetime{last.issuedAt, last.issuedAt.addSecs(last.lifetime.count()), entry.lastRefresh};
        account.renewalAt =
            std::max(notTooEarly(keptRefreshDueAt(lifetime), lineage, lifetime, place), account.nextTryAt);
    }
    return account;
}

QDateTime planRenewal(const Credential &credential, Account &account, const Workplace &place)
{
    const std::optional<Tokens> tokens = credential.tokens();
    const Identity identity = identify(credential);
    const Result<Lineage> lineage = place.lineages().load(account.id);
    if (credential.kind() != CredentialKind::ChatGpt || identity.isMixed || !credential.checkUsable() || !lineage
        || lineage->refusalOf(tokens->refreshToken.fingerprint()))
        return {};
    const Lifetime lifetime{identity.issuedAt, identity.expiresAt, credential.lastRefresh()};
    const QDateTime now = place.clock().now();
    const QDateTime due =
        notTooEarly(refreshDueAt(lifetime, lineage->clockSkew(place.clock())), *lineage, lifetime, place);
    if (account.trouble && account.state == AccountState::Valid && due <= now)
        account.state = AccountState::Expiring;
    return account.nextTryAt.isValid() ? std::max(due, account.nextTryAt) : due;
}

void takeOver(Account &account, const BackendAnswer &answer)
{
    if (answer.usage.takenAt.isValid()) {
        account.usage = answer.usage;
        // The claim is as old as the token.
        if (!answer.usage.plan.isEmpty() && answer.usage.takenAt >= account.lastRefresh)
            account.plan = answer.usage.plan;
    }
    if (!answer.workspacesAt.isValid())
        return;
    account.workspacesAt = answer.workspacesAt;
    for (const Workspace &workspace : answer.workspaces) {
        if (workspace.id == account.id.workspace)
            account.workspace = workspace.name;
    }
}

void addOtherWorkspaces(QList<Account> &accounts, const KnownAnswers &answers)
{
    for (Account &account : accounts) {
        for (const Workspace &workspace : answers.of(account.id).workspaces) {
            const bool isHere = std::any_of(accounts.begin(), accounts.end(), [&](const Account &other) {
                return other.id == AccountId{workspace.id, account.id.user};
            });
            if (!isHere && !workspace.name.isEmpty())
                account.otherWorkspaces.append(workspace.name);
        }
    }
}

} // namespace chatelaine
