// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/outgoing.h"

#include "accounts/authority.h"
#include "base/file.h"

namespace chatelaine {

namespace {

enum class Lies { Live, Hidden };

Result<std::optional<VaultEntry>> keepOne(const Workplace &place, const CodexHome &home, const Credential &old,
                                          Lies lies, const Credential &incoming)
{
    Vault vault = place.vault();
    const Identity identity = identify(old);
    const bool isSameAccount = identity.account == identify(incoming).account;
    const bool isUseless = identity.isMixed || !old.checkUsable();
    const Result<Lineage> lineage = place.lineages().load(identity.account);
    if (!lineage)
        return std::unexpected(lineage.error());
    const QSet<QByteArray> spent = lineage->spentSet();
    const Age age = isSameAccount ? compareAge(incoming, old, spent) : Age::Undecidable;
    if (isUseless || (isSameAccount && (age == Age::Undecidable || age == Age::Older))) {
        if (const Result<> aside = vault.keepAside(old.toKeyringJson()); !aside)
            return std::unexpected(aside.error());
    }
    if (isUseless || isSameAccount)
        return std::nullopt;
    // Where another home uses it, it counts there. Else in the vault, as soon as it is written over.
    const Result<std::optional<QString>> elsewhere = otherHomeOf(place, home, identity.account);
    if (!elsewhere)
        return std::unexpected(elsewhere.error());
    const Result<VaultEntry> kept =
        vault.keep(old, spent, elsewhere->value_or(lies == Lies::Live ? home.path() : QString()));
    return kept ? Result<std::optional<VaultEntry>>(*kept) : std::unexpected(kept.error());
}

} // namespace

Result<std::optional<VaultEntry>> keepOutgoing(const Workplace &place, const CodexHome &home, const Stored &outgoing,
                                               const Credential &incoming)
{
    const Result<std::optional<Credential>> hidden = place.live(home).hiddenInFile();
    if (!hidden && hidden.error().code != ErrorCode::Corrupt)
        return std::unexpected(hidden.error());
    if (!hidden) {
        const Result<QString> path = resolveLinks(home.authFile());
        if (!path)
            return std::unexpected(path.error());
        const Result<std::optional<FileContent>> content = readFile(*path);
        if (!content)
            return std::unexpected(content.error());
        if (*content) {
            if (const Result<> aside = place.vault().keepAside((*content)->bytes); !aside)
                return std::unexpected(aside.error());
        }
    } else if (*hidden) {
        if (const auto kept = keepOne(place, home, **hidden, Lies::Hidden, incoming); !kept)
            return kept;
    }
    return outgoing.credential ? keepOne(place, home, *outgoing.credential, Lies::Live, incoming)
                               : Result<std::optional<VaultEntry>>(std::nullopt);
}

Result<> keepHidden(const Workplace &place, const CodexHome &home, const AccountId &account)
{
    const Result<std::optional<Credential>> hidden = place.live(home).hiddenInFile();
    if (!hidden || !*hidden)
        return {}; // one that cannot be read is seen to by keepOutgoing()
    const Identity identity = identify(**hidden);
    if (identity.account != account || identity.isMixed || !(*hidden)->checkUsable())
        return {};
    const Result<Lineage> lineage = place.lineages().load(account);
    if (!lineage)
        return std::unexpected(lineage.error());
    const Result<VaultEntry> kept = place.vault().keep(**hidden, lineage->spentSet());
    return kept ? Result<>() : std::unexpected(kept.error());
}

} // namespace chatelaine
