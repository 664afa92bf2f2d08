// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountbook.h"

#include "base/file.h"
#include "base/filelock.h"
#include "codex/livecredential.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logAccounts, "chatelaine.accounts")

namespace {

//! Longer than one refresh.
constexpr auto lineageLimit = 75s;

//! How often a sign-in starts over because somebody else changed the live credential meanwhile.
constexpr int attempts = 3;

Account describe(const Credential &credential, const QDateTime &now)
{
    const Identity identity = identify(credential);
    Account account;
    account.id = identity.account;
    account.email = identity.email;
    account.plan = identity.plan;
    account.validUntil = validUntil(credential);
    account.lastRefresh = credential.lastRefresh();
    account.state = stateOf(credential.kind(), account.validUntil, now);
    return account;
}

Account describe(const VaultEntry &entry, const QDateTime &now)
{
    Account account;
    account.id = entry.account;
    account.email = entry.email;
    account.plan = entry.plan;
    account.label = entry.label;
    account.validUntil = entry.validUntil;
    account.lastRefresh = entry.lastRefresh;
    account.state = stateOf(entry.kind, entry.validUntil, now);
    account.where = entry.where;
    return account;
}

//! What Codex's configuration would make it sign out again.
Result<> requireAllowed(const CodexHome &home, const Credential &credential)
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

//! Keeps everything that a write of \a incoming makes unreachable, and reads it back. The entry of who was live, if it
//! is somebody else.
Result<std::optional<VaultEntry>> keepOutgoing(const CodexHome &home, LiveCredential &live, const Stored &outgoing,
                                               Vault &vault, const Credential &incoming)
{
    const auto keep = [&](const std::optional<Credential> &old) -> Result<std::optional<VaultEntry>> {
        if (!old)
            return std::nullopt;
        const Identity identity = identify(*old);
        const bool isSameAccount = identity.account == identify(incoming).account;
        const bool isUseless = identity.isMixed || !old->checkUsable();
        if (isUseless || (isSameAccount && compareAge(incoming, *old) == Age::Undecidable)) {
            if (const Result<> aside = vault.keepAside(old->toKeyringJson()); !aside)
                return std::unexpected(aside.error());
        }
        if (isUseless || isSameAccount)
            return std::nullopt;
        const Result<VaultEntry> kept = vault.keep(*old);
        return kept ? Result<std::optional<VaultEntry>>(*kept) : std::unexpected(kept.error());
    };

    const Result<std::optional<Credential>> hidden = live.hiddenInFile();
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
            if (const Result<> aside = vault.keepAside((*content)->bytes); !aside)
                return std::unexpected(aside.error());
        }
    } else if (const auto kept = keep(*hidden); !kept) {
        return kept;
    }
    return keep(outgoing.credential);
}

QString lineageLock(const CodexHome &home)
{
    return home.path() + u"/.chatelaine.lock"_s;
}

//! One changing operation per home at a time. The home is created for one that will write there; one that will not
//! (\a createsHome false) needs no lock in a home that is not there.
Result<std::optional<FileLock>> lockHome(const CodexHome &home, bool createsHome, std::stop_token stop)
{
    if (const Result<> ours = requireOurs(home.path()); !ours)
        return std::unexpected(ours.error());
    if (!createsHome && !QFileInfo::exists(home.path()))
        return std::nullopt;
    if (const Result<> made = ensureDirectory(home.path()); !made)
        return std::unexpected(made.error());
    Result<FileLock> lock = FileLock::acquire(lineageLock(home), lineageLimit, 50ms, stop);
    if (!lock)
        return std::unexpected(lock.error());
    return std::optional<FileLock>(std::move(*lock));
}

} // namespace

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

AccountBook::AccountBook(Surroundings surroundings, Keyring &codexKeyring, Keyring *vaultKeyring, const Clock &clock)
    : m_surroundings(std::move(surroundings))
    , m_codexKeyring(codexKeyring)
    , m_vaultKeyring(vaultKeyring)
    , m_clock(clock)
{
}

Result<CodexHome> AccountBook::home() const
{
    return CodexHome::resolve(m_surroundings.environment, m_surroundings.etc);
}

Snapshot AccountBook::snapshot() const
{
    const QDateTime now = m_clock.now();
    Snapshot snapshot;
    snapshot.takenAt = now;
    snapshot.isTestIssuer = m_surroundings.isTestIssuer;

    const auto storeFailed = [&](const Error &error) {
        snapshot.store = storeStateOf(error.code);
        snapshot.isStoredInKnown = false;
        snapshot.problems.prepend(error);
    };
    if (const Result<CodexHome> home = this->home(); !home) {
        storeFailed(home.error());
    } else {
        snapshot.codexHome = home->path();
        snapshot.storeMode = storeModeName(home->store());
        if (const Result<QUrl> backend = home->backend(); !backend)
            snapshot.problems.append(backend.error());
        const Result<Stored> stored = LiveCredential(*home, m_codexKeyring).read();
        if (stored)
            snapshot.problems += stored->hazards;
        if (const Result<> ours = requireOurs(lineageLock(*home)); !ours)
            snapshot.problems.append(ours.error());
        if (!stored) {
            storeFailed(stored.error());
        } else if (stored->credential) {
            Account live = describe(*stored->credential, now);
            live.isLive = true;
            live.where = stored->where;
            snapshot.accounts.append(live);
            if (identify(*stored->credential).isMixed) {
                snapshot.store = StoreState::Mixed;
                snapshot.problems.prepend({ErrorCode::Mixed, live.id.toString()});
            } else if (const Result<> usable = stored->credential->checkUsable(); !usable) {
                snapshot.problems.prepend(usable.error());
            }
        }
    }

    if (const Result<> ours = requireOurs(m_surroundings.dataFolder); !ours)
        snapshot.problems.append(ours.error());
    const Result<QList<VaultEntry>> kept = vault().list();
    if (!kept) {
        snapshot.problems.append(kept.error());
    } else {
        for (const VaultEntry &entry : *kept) {
            const Account *live = snapshot.live();
            if (!live || live->id != entry.account)
                snapshot.accounts.append(describe(entry, now));
        }
    }

    for (const Account &account : snapshot.accounts) {
        // Valid ends 60 s before the token does.
        if (account.state == AccountState::Valid) {
            const QDateTime end = account.validUntil.addSecs(-60);
            if (!snapshot.nextChangeAt.isValid() || end < snapshot.nextChangeAt)
                snapshot.nextChangeAt = end;
        }
    }
    return snapshot;
}

Result<QStringList> AccountBook::prepareSignIn() const
{
    const Result<CodexHome> home = this->home();
    if (!home)
        return std::unexpected(home.error());
    const auto method = home->config().forcedLoginMethod;
    if (method.value == LoginMethod::Api)
        return failure(ErrorCode::LoginMethodRestricted, method.file, u"api"_s);
    LiveCredential live(*home, m_codexKeyring);
    if (const Result<> writable = live.requireWritable(); !writable)
        return std::unexpected(writable.error());
    if (const Result<> ours = requireOurs(lineageLock(*home)); !ours)
        return std::unexpected(ours.error());
    const Result<Stored> stored = live.read();
    // An unreadable one is kept aside when the new one comes.
    if (!stored && stored.error().code != ErrorCode::Corrupt)
        return std::unexpected(stored.error());
    if (!stored || stored->credential) {
        if (const Result<> open = vault().requireWritable(); !open)
            return std::unexpected(open.error());
    }
    return home->config().forcedWorkspaces.value;
}

Result<AccountBook::LockedHome> AccountBook::lockedHome(bool createsHome, std::stop_token stop) const
{
    const Result<CodexHome> found = home();
    if (!found)
        return std::unexpected(found.error());
    Result<std::optional<FileLock>> lock = lockHome(*found, createsHome, stop);
    if (!lock)
        return std::unexpected(lock.error());
    // A home that was just created has another, resolved path; and the configuration may have changed while we waited.
    Result<CodexHome> home = this->home();
    if (!home)
        return std::unexpected(home.error());
    return LockedHome{std::move(*home), std::move(*lock)};
}

Result<Admitted> AccountBook::admit(const Credential &credential, Use use, std::stop_token stop) const
{
    // The person need not go to the browser again once the cause of a failure is mended.
    const auto keepForLater = [&] {
        if (const Result<VaultEntry> kept = vault().keep(credential); !kept)
            qCWarning(logAccounts, "A sign-in could be stored nowhere: %s",
                      qUtf8Printable(chatelaine::describe(kept.error())));
    };
    const Result<LockedHome> locked = lockedHome(use != Use::Keep, stop);
    if (!locked) {
        keepForLater();
        return std::unexpected(locked.error());
    }
    const CodexHome &home = locked->home;
    if (const Result<> allowed = requireAllowed(home, credential); !allowed)
        return std::unexpected(allowed.error());

    if (use != Use::ForCodex) {
        const Result<Stored> live = LiveCredential(home, m_codexKeyring).read();
        const bool isSomebody = live && live->credential;
        const bool isSame = isSomebody && identify(*live->credential).account == identify(credential).account;
        use = isSame || (use == Use::ForCodexIfFree && !isSomebody) ? Use::ForCodex : Use::Keep;
    }
    if (use == Use::Keep) {
        const Result<VaultEntry> kept = vault().keep(credential);
        if (!kept)
            return std::unexpected(kept.error());
        return Admitted{describe(*kept, m_clock.now()), {}, {}};
    }
    Result<Admitted> admitted = makeLive(home, credential, stop);
    if (!admitted)
        keepForLater();
    return admitted;
}

Result<Admitted> AccountBook::makeLive(const AccountId &account, std::stop_token stop) const
{
    const Result<LockedHome> locked = lockedHome(true, stop);
    if (!locked)
        return std::unexpected(locked.error());
    const Result<std::optional<Credential>> credential = vault().load(account);
    if (!credential)
        return std::unexpected(credential.error());
    if (!*credential)
        return failure(ErrorCode::NotSignedIn, account.toString());
    if (const Result<> allowed = requireAllowed(locked->home, **credential); !allowed)
        return std::unexpected(allowed.error());
    return makeLive(locked->home, **credential, stop);
}

//! The home is locked.
Result<Admitted> AccountBook::makeLive(const CodexHome &home, const Credential &credential, std::stop_token stop) const
{
    Vault vault = this->vault();
    LiveCredential live(home, m_codexKeyring);
    const AccountId incoming = identify(credential).account;
    const auto keepAside = [&](const QByteArray &bytes) { return vault.keepAside(bytes); };

    Result<Stored> written = failure(ErrorCode::StoreChanged, home.path());
    Admitted admitted;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Result<Stored> outgoing = live.read();
        if (!outgoing && outgoing.error().code == ErrorCode::Corrupt) {
            if (const Result<> removed = live.removeUnreadable(keepAside, stop); !removed)
                return std::unexpected(removed.error());
            outgoing = live.read();
        }
        if (!outgoing)
            return std::unexpected(outgoing.error());

        if (outgoing->credential && identify(*outgoing->credential).account == incoming
            && compareAge(credential, *outgoing->credential) == Age::Older) {
            written = outgoing; // Codex renewed it meanwhile: never backwards
            break;
        }
        const Result<std::optional<VaultEntry>> kept = keepOutgoing(home, live, *outgoing, vault, credential);
        if (!kept)
            return std::unexpected(kept.error());
        admitted.displaced = *kept ? std::optional(describe(**kept, m_clock.now())) : std::nullopt;
        written = live.replace(outgoing->credential, credential, stop);
        if (written || written.error().code != ErrorCode::StoreChanged)
            break;
    }
    if (!written)
        return std::unexpected(written.error());

    admitted.account = describe(*written->credential, m_clock.now());
    admitted.account.isLive = true;
    admitted.account.where = written->where;
    admitted.hazards = written->hazards;
    // It was read back as the live one, which is its one place from now on.
    if (const Result<bool> removed = vault.remove(incoming); !removed)
        admitted.hazards.append(removed.error());
    return admitted;
}

Result<bool> AccountBook::signOut(const std::optional<AccountId> &account, std::stop_token stop) const
{
    // A look without the lock first: where there is nothing to do, or nothing can be done, nothing is created.
    const Result<CodexHome> home = this->home();
    if (!home)
        return std::unexpected(home.error());
    const Result<Stored> before = LiveCredential(*home, m_codexKeyring).read();
    if (!before)
        return std::unexpected(before.error());
    if (!before->credential && !account)
        return false;

    const Result<LockedHome> locked = lockedHome(false, stop);
    if (!locked)
        return std::unexpected(locked.error());
    LiveCredential live(locked->home, m_codexKeyring);
    Vault vault = this->vault();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result<Stored> stored = live.read();
        if (!stored)
            return std::unexpected(stored.error());
        const bool isLive = stored->credential && (!account || identify(*stored->credential).account == *account);
        if (!isLive)
            return account ? vault.remove(*account) : Result<bool>(false);

        const Credential &outgoing = *stored->credential;
        const Identity identity = identify(outgoing);
        // Another sign-in that the keyring hid, and one that mixes two accounts, are nobody's to lose.
        const Stored besides{identity.isMixed ? stored->credential : std::nullopt, StoredIn::Nowhere, {}};
        if (const auto kept = keepOutgoing(locked->home, live, besides, vault, outgoing); !kept)
            return std::unexpected(kept.error());
        const Result<Stored> removed = live.replace(outgoing, std::nullopt, stop);
        if (removed) {
            // An older copy of the same account must not come back by itself.
            const Result<bool> copy = identity.isMixed ? Result<bool>(false) : vault.remove(identity.account);
            return copy ? Result<bool>(true) : copy;
        }
        if (removed.error().code != ErrorCode::StoreChanged)
            return std::unexpected(removed.error());
    }
    return failure(ErrorCode::StoreChanged, locked->home.path());
}

} // namespace chatelaine
