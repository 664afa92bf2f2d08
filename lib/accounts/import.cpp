// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/import.h"

#include "accounts/authority.h"
#include "accounts/description.h"
#include "accounts/recovery.h"
#include "base/file.h"

#include <QDir>
#include <QFileInfo>

#include <vector>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! Whether Codex could use it, and it can be told whose it is.
Result<> requireUsable(const Credential &credential)
{
    if (credential.kind() == CredentialKind::Other)
        return failure(ErrorCode::NotRenewable, credential.authMode());
    const Identity identity = identify(credential);
    if (identity.isMixed)
        return failure(ErrorCode::Mixed, identity.account.toString());
    if (const Result<> usable = credential.checkUsable(); !usable)
        return usable;
    if (identity.account.workspace.isEmpty())
        return failure(ErrorCode::MissingClaim, u"access_token"_s, u"chatgpt_account_id"_s);
    return {};
}

//! One call of importSignIns().
class Import final
{
public:
    Import(const Workplace &place, std::stop_token stop)
        : m_place(place)
        , m_stop(std::move(stop))
    {
    }

    void takePath(const QString &path);
    QList<ImportedFile> files{};

private:
    //! Where a credential comes from.
    struct Source
    {
        QString home{}; //!< the Codex home that uses it; empty: a file, or one that no home uses
        StoredIn where = StoredIn::File;
    };

    bool isHome(const QString &folder) const;
    void takeHome(const QString &folder);
    void takeFile(const QString &path);
    void take(const QString &path, const Credential &credential, const Source &source);
    Result<Imported> keep(const Credential &credential, const Source &source) const;
    Result<std::optional<Authority>> whatCounts(const AccountId &account) const;
    void refuse(const QString &path, const Error &error) { files.append({.path = path, .error = error}); }

    const Workplace &m_place;
    const std::stop_token m_stop;
};

void Import::takePath(const QString &path)
{
    if (!QFileInfo(path).isDir()) {
        takeFile(path);
        return;
    }
    if (isHome(path)) {
        takeHome(path);
        return;
    }
    const QDir folder(path);
    if (!folder.isReadable()) {
        refuse(path, {ErrorCode::FileUnreadable, path});
        return;
    }
    const qsizetype before = files.size();
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files | QDir::Hidden | QDir::System, QDir::Name)) {
        if (!QFileInfo(folder.filePath(name)).isDir())
            takeFile(folder.filePath(name));
    }
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        if (isHome(folder.filePath(name)))
            takeHome(folder.filePath(name));
    }
    if (files.size() == before)
        refuse(path, {ErrorCode::NotSignedIn, path});
}

//! Whether Codex could be using \a folder: it has an auth.json, or a configuration that keeps sign-ins elsewhere.
bool Import::isHome(const QString &folder) const
{
    if (QFileInfo(folder + u"/auth.json"_s).isFile() || QFileInfo(folder + u"/auth.json"_s).isSymLink())
        return true;
    if (!QFileInfo::exists(folder + u"/config.toml"_s))
        return false;
    const Result<CodexHome> home = m_place.at(folder).home();
    return !home || home->store() != StoreMode::File;
}

void Import::takeHome(const QString &folder)
{
    const Result<CodexHome> home = m_place.at(QFileInfo(folder).absoluteFilePath()).home();
    if (!home)
        return refuse(folder, home.error());
    if (const Result<> ours = requireOurs(home->path()); !ours)
        return refuse(folder, ours.error());
    if (home->store() == StoreMode::File) {
        // Not through the store: it waits for a writer, and there need not be one.
        const Result<QString> target = resolveLinks(home->authFile());
        if (const Result<> ours = target ? requireOurs(*target) : std::unexpected(target.error()); !ours)
            return refuse(folder, ours.error());
    }
    const Result<Stored> stored = m_place.live(*home).read();
    if (!stored)
        return refuse(folder, stored.error());
    if (stored->credential)
        take(folder, *stored->credential, {home->path(), stored->where});
    else if (QFileInfo::exists(home->authFile()))
        takeFile(home->authFile()); // Codex looks into the keyring only
    else
        refuse(folder, {ErrorCode::NotSignedIn, folder});
}

void Import::takeFile(const QString &path)
{
    const Result<QString> target = resolveLinks(path);
    if (!target)
        return refuse(path, target.error());
    if (const Result<> ours = requireOurs(*target); !ours)
        return refuse(path, ours.error());
    const Result<std::optional<FileContent>> content = readFile(*target);
    if (!content)
        return refuse(path, content.error());
    if (!*content)
        return refuse(path, {ErrorCode::NotFound, path});
    const Result<Credential> credential = Credential::parse((*content)->bytes, path);
    if (!credential)
        return refuse(path, credential.error());
    take(path, *credential, {});
}

void Import::take(const QString &path, const Credential &credential, const Source &source)
{
    ImportedFile file{.path = path};
    Result<Imported> outcome = failure(ErrorCode::Cancelled);
    if (!m_stop.stop_requested()) {
        const Result<> usable = requireUsable(credential);
        outcome = usable ? keep(credential, source) : std::unexpected(usable.error());
        if (!identify(credential).account.isEmpty() && !identify(credential).isMixed)
            file.account = describe(credential, m_place);
    }
    if (outcome)
        file.outcome = *outcome;
    else
        file.error = outcome.error();
    if (outcome && !source.home.isEmpty()) {
        const Result<CodexHome> here = m_place.home();
        file.isLiveThere = here && here->path() != source.home;
    }
    if (outcome && file.account) { // where and what for is what the vault says
        const Result<std::optional<VaultEntry>> entry = m_place.vault().find(file.account->id);
        if (entry && *entry)
            file.account = describe(**entry, m_place);
    }
    files.append(file);
}

//! What counts for \a account in all that is known here; nothing if it is new. Where a home cannot be read nobody can
//! tell whether what is brought is older.
Result<std::optional<Authority>> Import::whatCounts(const AccountId &account) const
{
    std::optional<Authority> found;
    std::vector<Workplace> places{m_place};
    for (const QString &home : m_place.surroundings().otherHomes.paths())
        places.push_back(m_place.at(home));
    for (const Workplace &place : places) {
        Result<Authority> authority = authorityOf(place, account);
        const bool isNowhere = !authority
            && (authority.error().code == ErrorCode::NotSignedIn || authority.error().code == ErrorCode::AccountMismatch
                || authority.error().code == ErrorCode::HomeMissing);
        if (isNowhere)
            continue;
        if (!authority)
            return std::unexpected(authority.error());
        if (!found || authority->kind == Authority::Kind::Live)
            found.emplace(std::move(*authority));
        if (found->kind == Authority::Kind::Live)
            break;
    }
    return found;
}

Result<Imported> Import::keep(const Credential &credential, const Source &source) const
{
    const Identity identity = identify(credential);
    const Result<FileLock> lock = m_place.lockAccount(identity.account, m_stop);
    if (!lock)
        return std::unexpected(lock.error());
    // What waits in the journal for this account may be newer, and may not find its place.
    for (const Unsettled &unsettled : recoverVaulted(m_place, identity.account)) {
        if (unsettled.mayConcern(credential.refreshFingerprint()))
            return std::unexpected(unsettled.error);
    }
    const Result<Lineage> lineage = m_place.lineages().load(identity.account);
    if (!lineage)
        return std::unexpected(lineage.error());
    const QSet<QByteArray> spent = lineage->spentSet();
    const Result<std::optional<Authority>> counts = whatCounts(identity.account);
    if (!counts)
        return std::unexpected(counts.error());

    Vault vault = m_place.vault();
    const QString mark = source.home.isEmpty() ? Vault::imported() : source.home;
    if (*counts) {
        const bool isLive = (*counts)->kind == Authority::Kind::Live;
        const Age age = credential.kind() == CredentialKind::ApiKey
            ? Age::Same // the key is the account
            : compareAge(credential, (*counts)->credential, spent);
        if (age == Age::Older)
            return Imported::Duplicate;
        if (age == Age::Same) {
            // In the vault it is the copy of what that home uses.
            if (!isLive && !source.home.isEmpty()) {
                if (const Result<bool> marked = vault.setShadowOf(identity.account, source.home); !marked)
                    return std::unexpected(marked.error());
            }
            return Imported::Duplicate;
        }
        if (age == Age::Undecidable)
            return Imported::Undecidable;
        if (isLive)
            return Imported::InUse;
    }
    if (spent.contains(credential.refreshFingerprint())) {
        const Refusal *refusal = lineage->refusalOf(credential.refreshFingerprint());
        return failure(ErrorCode::SignInNeeded, identity.name(), refusal ? refusal->code : u"refresh_token_reused"_s);
    }
    // A key is never redeemed, so a copy of it is as good as any.
    const bool isPlain = credential.kind() == CredentialKind::ApiKey && source.home.isEmpty();
    const Result<VaultEntry> kept =
        isPlain ? vault.keep(credential, spent) : vault.keepShadow(credential, mark, source.where, spent);
    if (!kept)
        return std::unexpected(kept.error());
    return *counts ? Imported::Replaced : Imported::Added;
}

} // namespace

QList<ImportedFile> importSignIns(const Workplace &place, const QStringList &paths, std::stop_token stop)
{
    Import import(place, std::move(stop));
    for (const QString &path : paths)
        import.takePath(path);
    return import.files;
}

} // namespace chatelaine
