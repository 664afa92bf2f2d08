// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/authority.h"

#include "accounts/outgoing.h"

#include <QDir>
#include <QLoggingCategory>

namespace chatelaine {

Q_LOGGING_CATEGORY(logAuthority, "chatelaine.accounts.authority")

namespace {

bool isOf(const Stored &stored, const AccountId &account)
{
    return stored.credential && identify(*stored.credential).account == account;
}

//! What is live in another home. A home that is gone has nothing.
Result<Stored> liveIn(const Workplace &other)
{
    const Result<CodexHome> home = other.home();
    if (!home)
        return home.error().code == ErrorCode::HomeMissing ? Result<Stored>(Stored{}) : std::unexpected(home.error());
    return other.live(*home).read();
}

//! Whether there is anything to keep a copy of.
bool isKeepable(const Stored &live)
{
    return live.credential && !identify(*live.credential).isMixed && live.credential->checkUsable().has_value();
}

//! Whether the entry is the copy of what was live in a home that can be looked into, and is not \a home.
bool isOfAnotherHome(const std::optional<VaultEntry> &entry, const CodexHome &home)
{
    return entry && QDir::isAbsolutePath(entry->shadowOf) && entry->shadowOf != home.path();
}

bool isShadowOf(const std::optional<VaultEntry> &entry, const CodexHome &home, const Credential &credential)
{
    return entry && entry->shadowOf == home.path() && entry->fingerprint == credential.refreshFingerprint();
}

//! \a account, where it is live in another home than \a home: that of which the vault has a copy, or one of the
//! settings.
Result<std::optional<Authority>> inAnotherHome(const Workplace &place, const CodexHome &home, const AccountId &account)
{
    const Result<std::optional<VaultEntry>> entry = place.vault().find(account);
    if (!entry)
        return std::unexpected(entry.error());
    if (isOfAnotherHome(*entry, home)) {
        const Workplace other = place.at((*entry)->shadowOf);
        const Result<Stored> there = liveIn(other);
        if (!there)
            return std::unexpected(there.error());
        if (isOf(*there, account))
            return Authority{Authority::Kind::Live, other, *there->credential};
    }
    const QStringList others = place.surroundings().otherHomes.paths();
    for (const QString &path : others) {
        const Workplace other = place.at(path);
        const Result<CodexHome> resolved = other.home();
        if (!resolved || resolved->path() == home.path()) // under another name
            continue;
        // What is wrong in a home of which nothing is known to be this account's is no reason to leave this one alone.
        const Result<Stored> there = other.live(*resolved).read();
        if (there && isOf(*there, account))
            return Authority{Authority::Kind::Live, other, *there->credential};
    }
    return std::nullopt;
}

} // namespace

Result<Authority> authorityOf(const Workplace &place, const AccountId &account)
{
    const Result<CodexHome> home = place.home();
    if (!home)
        return std::unexpected(home.error());
    const Result<Stored> stored = place.live(*home).readOrNobody();
    if (!stored)
        return std::unexpected(stored.error());
    if (isOf(*stored, account))
        return Authority{Authority::Kind::Live, place, *stored->credential};

    Result<std::optional<Authority>> elsewhere = inAnotherHome(place, *home, account);
    if (!elsewhere)
        return std::unexpected(elsewhere.error());
    if (*elsewhere)
        return std::move(**elsewhere);

    const Result<std::optional<VaultEntry>> entry = place.vault().find(account);
    if (!entry)
        return std::unexpected(entry.error());
    if (*entry) {
        const Result<std::optional<Credential>> kept = place.vault().load(account);
        if (!kept)
            return std::unexpected(kept.error());
        if (*kept)
            return Authority{(*entry)->shadowOf.isEmpty() ? Authority::Kind::Vault : Authority::Kind::Unverified, place,
                             **kept};
    }
    if (!stored->credential)
        return failure(ErrorCode::NotSignedIn, account.toString());
    return failure(ErrorCode::AccountMismatch, identify(*stored->credential).name(), account.toString());
}

Result<std::optional<QString>> otherHomeOf(const Workplace &place, const CodexHome &home, const AccountId &account)
{
    const Result<std::optional<Authority>> elsewhere = inAnotherHome(place, home, account);
    if (!elsewhere)
        return std::unexpected(elsewhere.error());
    if (!*elsewhere)
        return std::nullopt;
    const Result<CodexHome> there = (*elsewhere)->place.home();
    return there ? Result<std::optional<QString>>(there->path()) : std::unexpected(there.error());
}

bool isShadowDue(const Workplace &place, const CodexHome &home, const Stored &live)
{
    if (!isKeepable(live))
        return false;
    const Result<std::optional<VaultEntry>> entry = place.vault().find(identify(*live.credential).account);
    return entry && (live.isOverruled || !isShadowOf(*entry, home, *live.credential));
}

Result<Reconciled> reconcile(const Workplace &place, const CodexHome &home, const Stored &live, std::stop_token stop)
{
    if (!isKeepable(live))
        return Reconciled::AsItWas;
    const AccountId account = identify(*live.credential).account;
    Vault vault = place.vault();
    const Result<std::optional<VaultEntry>> entry = vault.find(account);
    if (!entry)
        return std::unexpected(entry.error());
    const Result<std::optional<QString>> elsewhere = otherHomeOf(place, home, account);
    if (!elsewhere)
        return std::unexpected(elsewhere.error());
    if (*elsewhere)
        return failure(ErrorCode::LiveElsewhere, account.toString(), **elsewhere);
    if (live.isOverruled) {
        // Codex would read the older one, whose refresh token is spent.
        const Result<Stored> written = place.live(home).replace(live.credential, live.credential, stop);
        if (!written)
            return std::unexpected(written.error());
        if (!written->isOverruled) {
            qCInfo(logAuthority, "The keyring had an older sign-in than the file; it has the newer one now");
            const Result<Reconciled> rest = reconcile(place, home, *written, stop);
            return rest ? Result<Reconciled>(Reconciled::LiveWritten) : std::unexpected(rest.error());
        }
    }
    if (isShadowOf(*entry, home, *live.credential))
        return Reconciled::AsItWas;

    const Result<Lineage> lineage = place.lineages().load(account);
    if (!lineage)
        return std::unexpected(lineage.error());
    const QSet<QByteArray> spent = lineage->spentSet();
    const Result<std::optional<Credential>> kept =
        *entry ? vault.load(account) : Result<std::optional<Credential>>(std::nullopt);
    if (!kept && kept.error().code != ErrorCode::Corrupt)
        return std::unexpected(kept.error());
    const bool isNewer = kept && *kept && compareAge(**kept, *live.credential, spent) == Age::Newer;
    if (isNewer && !spent.contains((*kept)->refreshFingerprint())) {
        // Somebody put an old copy back. The one that counts is the newer, and it belongs where Codex reads.
        if (const Result<> aside = vault.keepAside(live.credential->toKeyringJson()); !aside)
            return std::unexpected(aside.error());
        if (const auto hidden = keepOutgoing(place, home, {}, **kept); !hidden)
            return std::unexpected(hidden.error());
        const Result<Stored> written = place.live(home).replace(live.credential, **kept, stop);
        if (!written)
            return std::unexpected(written.error());
        qCInfo(logAuthority, "An old copy of a sign-in was live; the newer one is again");
        const Result<bool> marked = vault.setShadowOf(account, home.path());
        return marked ? Result<Reconciled>(Reconciled::LiveWritten) : std::unexpected(marked.error());
    }
    const Result<VaultEntry> shadow = vault.keepShadow(*live.credential, home.path(), live.where, spent);
    return shadow ? Result<Reconciled>(Reconciled::ShadowWritten) : std::unexpected(shadow.error());
}

} // namespace chatelaine
