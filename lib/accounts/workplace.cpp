// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/workplace.h"

#include "accounts/recovery.h"
#include "base/file.h"
#include "base/interruptible.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <mutex>
#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Longer than one request.
constexpr auto lineageLimit = 75s;

const QString sealingAccount = u"Chatelaine/journal"_s;

Result<std::optional<FileLock>> lockLineageOf(const CodexHome &home, bool createsHome, std::stop_token stop)
{
    if (const Result<> ours = requireOurs(home.path()); !ours)
        return std::unexpected(ours.error());
    if (!createsHome && !QFileInfo::exists(home.path()))
        return std::nullopt;
    if (const Result<> made = ensureDirectory(home.path()); !made)
        return std::unexpected(made.error());
    Result<FileLock> lock = FileLock::acquire(Workplace::lockFile(home), lineageLimit, 50ms, stop);
    if (!lock) {
        // Where the whole folder cannot be written, that is what is to be mended.
        const Result<> writable = requireWritableFolder(home.path());
        return std::unexpected(writable ? lock.error() : writable.error());
    }
    return std::optional<FileLock>(std::move(*lock));
}

} // namespace

struct HomeList::Shared
{
    mutable std::mutex mutex;
    QStringList paths;
};

HomeList::HomeList(const QStringList &paths)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->paths = paths;
}

QStringList HomeList::paths() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->paths;
}

void HomeList::set(const QStringList &paths)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->paths = paths;
}

Surroundings Surroundings::ofThisProcess()
{
    Surroundings surroundings;
    surroundings.environment = QProcessEnvironment::systemEnvironment();
    surroundings.dataFolder = surroundings.environment.value(u"CHATELAINE_DATA_DIR"_s);
    if (surroundings.dataFolder.isEmpty())
        surroundings.dataFolder =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/chatelaine"_s;
    return surroundings;
}

Workplace::Workplace(Surroundings surroundings, Keyring &codexKeyring, Keyring *vaultKeyring, const Clock &clock)
    : m_surroundings(std::move(surroundings))
    , m_codexKeyring(codexKeyring)
    , m_vaultKeyring(vaultKeyring)
    , m_clock(clock)
{
}

Workplace Workplace::at(const QString &path) const
{
    Workplace other = *this;
    if (const Result<CodexHome> here = home(); here && here->path() != path)
        other.m_surroundings.otherHomes = HomeList(m_surroundings.otherHomes.paths() + QStringList{here->path()});
    other.m_surroundings.environment.insert(u"CODEX_HOME"_s, path);
    return other;
}

Result<> Workplace::requireAllowed(const CodexHome &home, const Credential &credential)
{
    const QStringList workspaces = home.config().forcedWorkspaces.value;
    const bool isChatGpt = credential.kind() == CredentialKind::ChatGpt;
    const QString workspace = identify(credential).account.workspace;
    if (isChatGpt && !workspaces.isEmpty() && !workspaces.contains(workspace))
        return failure(ErrorCode::WorkspaceRestricted, workspace, workspaces.join(u", "_s));
    const std::optional<LoginMethod> method = home.config().forcedLoginMethod.value;
    if (method && isChatGpt != (*method == LoginMethod::ChatGpt))
        return failure(ErrorCode::LoginMethodRestricted, home.config().forcedLoginMethod.file,
                       *method == LoginMethod::ChatGpt ? u"chatgpt"_s : u"api"_s);
    return {};
}

Result<Workplace::LockedHome> Workplace::lockHome(bool createsHome, std::stop_token stop) const
{
    const Result<CodexHome> found = home();
    if (!found)
        return std::unexpected(found.error());
    Result<std::optional<FileLock>> lock = lockLineageOf(*found, createsHome, stop);
    if (!lock)
        return std::unexpected(lock.error());
    // A home that was just created has another, resolved path; and the configuration may have changed while we waited.
    Result<CodexHome> home = this->home();
    if (!home)
        return std::unexpected(home.error());
    LockedHome locked{std::move(*home), std::move(*lock), {}};
    if (locked.lock)
        locked.unsettled = recoverLive(*this, locked.home, stop);
    return locked;
}

Result<FileLock> Workplace::lockNamed(const QString &name, std::stop_token stop) const
{
    if (const Result<> ours = requireOurs(m_surroundings.dataFolder); !ours)
        return std::unexpected(ours.error());
    const QString folder = m_surroundings.dataFolder + u"/locks"_s;
    if (const Result<> made = ensureDirectory(folder); !made)
        return std::unexpected(made.error());
    return FileLock::acquire(folder + u'/' + name, lineageLimit, 50ms, stop);
}

Result<FileLock> Workplace::lockAccount(const AccountId &account, std::stop_token stop) const
{
    return lockNamed(account.fileName(), stop);
}

Result<std::vector<FileLock>> Workplace::lockAccounts(QList<AccountId> accounts, std::stop_token stop) const
{
    accounts.removeIf([](const AccountId &account) { return account.isEmpty(); });
    std::sort(accounts.begin(), accounts.end(),
              [](const AccountId &a, const AccountId &b) { return a.fileName() < b.fileName(); });
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    std::vector<FileLock> locks;
    for (const AccountId &account : std::as_const(accounts)) {
        Result<FileLock> lock = lockAccount(account, stop);
        if (!lock)
            return std::unexpected(lock.error());
        locks.push_back(std::move(*lock));
    }
    return locks;
}

Result<std::optional<Secret>> Workplace::knownSealingKey() const
{
    if (!m_vaultKeyring)
        return failure(ErrorCode::KeyringUnavailable);
    return m_vaultKeyring->read(Vault::keyringService(), sealingAccount);
}

Result<std::optional<Secret>> Workplace::sealingKey(const CodexHome &home) const
{
    // In mode auto without a keyring the sign-in itself lies in a file.
    const bool usesKeyring = m_vaultKeyring && home.store() != StoreMode::File
        && (home.store() == StoreMode::Keyring || m_vaultKeyring->state() != KeyringState::Unavailable);
    return usesKeyring ? madeSealingKey() : Result<std::optional<Secret>>(std::nullopt);
}

Result<std::optional<Secret>> Workplace::madeSealingKey() const
{
    Result<std::optional<Secret>> key = knownSealingKey();
    if (!key || *key)
        return key;
    // Two programs that make it at once must agree on one.
    const Result<FileLock> lock = lockNamed(u"journal-key"_s, Interruptible::token());
    if (!lock)
        return std::unexpected(lock.error());
    key = knownSealingKey();
    if (!key || *key)
        return key;
    if (const Result<> written = m_vaultKeyring->write(Vault::keyringService(), sealingAccount, Journal::newKey());
        !written)
        return std::unexpected(written.error());
    return knownSealingKey();
}

Result<std::optional<Secret>> Workplace::sealingKeyOfVault() const
{
    return m_vaultKeyring && m_vaultKeyring->state() != KeyringState::Unavailable
        ? madeSealingKey()
        : Result<std::optional<Secret>>(std::nullopt);
}

} // namespace chatelaine
