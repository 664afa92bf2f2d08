// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountbook.h"

#include "accounts/recovery.h"
#include "accounts/refreshschedule.h"
#include "base/file.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;
Q_LOGGING_CATEGORY(logAccounts, "chatelaine.accounts")

namespace {

//! How often a sign-in starts over because somebody else changed the live credential meanwhile.
constexpr int attempts = 3;

//! How an account stands that holds the refresh token of \a fingerprint: by time, and by what happened to that token.
void addState(Account &account, CredentialKind kind, const QByteArray &fingerprint, const Workplace &place)
{
    const Lineage lineage = place.lineages().load(account.id).value_or(Lineage());
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

QByteArray refreshFingerprint(const Credential &credential)
{
    const std::optional<Tokens> tokens = credential.tokens();
    return tokens ? tokens->refreshToken.fingerprint() : QByteArray();
}

Account describe(const Credential &credential, const Workplace &place)
{
    const Identity identity = identify(credential);
    Account account;
    account.id = identity.account;
    account.email = identity.email;
    account.plan = identity.plan;
    account.validUntil = validUntil(credential);
    account.lastRefresh = credential.lastRefresh();
    addState(account, credential.kind(), refreshFingerprint(credential), place);
    return account;
}

Account describe(const VaultEntry &entry, const Workplace &place)
{
    Account account;
    account.id = entry.account;
    account.email = entry.email;
    account.plan = entry.plan;
    account.label = entry.label;
    account.validUntil = entry.validUntil;
    account.lastRefresh = entry.lastRefresh;
    account.where = entry.where;
    addState(account, entry.kind, entry.fingerprint, place);
    return account;
}

//! When the live account is to be renewed, by our clock; invalid: never. One that is due and could not be is expiring.
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
    QDateTime due = refreshDueAt(lifetime, lineage->clockSkew(place.clock()));
    if (lineage->sinceRotation(place.clock())) {
        const std::chrono::milliseconds wait =
            earliestNextRotation(lineage->lastRotation->uptime, lifetime) - place.clock().uptime();
        due = std::max(due, now.addMSecs(wait.count()));
    }
    if (account.trouble && account.state == AccountState::Valid && due <= now)
        account.state = AccountState::Expiring;
    return account.nextTryAt.isValid() ? std::max(due, account.nextTryAt) : due;
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

//! What a folder that is not there yet will be called.
QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isRoot())
        return path;
    const QString parent = QFileInfo(info.path()).canonicalFilePath();
    return parent.isEmpty() ? path : QString(parent + u'/' + info.fileName());
}

} // namespace

Snapshot AccountBook::snapshot() const
{
    const QDateTime now = m_place.clock().now();
    Snapshot snapshot;
    snapshot.takenAt = now;
    snapshot.isTestIssuer = m_place.surroundings().isTestIssuer;

    const auto storeFailed = [&](const Error &error) {
        snapshot.store = storeStateOf(error.code);
        snapshot.isStoredInKnown = false;
        snapshot.problems.prepend(error);
    };
    if (const Result<CodexHome> home = m_place.home(); !home) {
        storeFailed(home.error());
    } else {
        snapshot.codexHome = home->path();
        snapshot.storeMode = storeModeName(home->store());
        if (const Result<QUrl> backend = home->backend(); !backend)
            snapshot.problems.append(backend.error());
        const Result<Stored> stored = m_place.live(*home).read();
        if (stored)
            snapshot.problems += stored->hazards;
        if (const Result<> ours = requireOurs(Workplace::lockFile(*home)); !ours)
            snapshot.problems.append(ours.error());
        if (!stored) {
            storeFailed(stored.error());
        } else if (stored->credential) {
            Account live = describe(*stored->credential, m_place);
            live.isLive = true;
            live.where = stored->where;
            snapshot.renewalAt = planRenewal(*stored->credential, live, m_place);
            snapshot.accounts.append(live);
            const Result<Lineage> lineage = m_place.lineages().load(live.id);
            if (!lineage)
                snapshot.problems.append(lineage.error());
            else if (const std::chrono::seconds skew = lineage->clockSkew(m_place.clock()); skew.count() != 0)
                snapshot.problems.append({ErrorCode::ClockWrong, QString::number(skew.count())});
            if (identify(*stored->credential).isMixed) {
                snapshot.store = StoreState::Mixed;
                snapshot.problems.prepend({ErrorCode::Mixed, live.id.toString()});
            } else if (const Result<> usable = stored->credential->checkUsable(); !usable) {
                snapshot.problems.prepend(usable.error());
            }
        }
    }

    if (const Result<> ours = requireOurs(m_place.surroundings().dataFolder); !ours)
        snapshot.problems.append(ours.error());
    const Result<QList<VaultEntry>> kept = m_place.vault().list();
    if (!kept) {
        snapshot.problems.append(kept.error());
    } else {
        for (const VaultEntry &entry : *kept) {
            const Account *live = snapshot.live();
            if (!live || live->id != entry.account)
                snapshot.accounts.append(describe(entry, m_place));
        }
    }

    for (const Account &account : snapshot.accounts) {
        // Valid ends 60 s before the token does.
        if (account.state == AccountState::Valid || account.state == AccountState::Expiring) {
            const QDateTime end = account.validUntil.addSecs(-60);
            if (!snapshot.nextChangeAt.isValid() || end < snapshot.nextChangeAt)
                snapshot.nextChangeAt = end;
        }
    }
    return snapshot;
}

Result<QStringList> AccountBook::prepareSignIn() const
{
    const Result<CodexHome> home = m_place.home();
    if (!home)
        return std::unexpected(home.error());
    const auto method = home->config().forcedLoginMethod;
    if (method.value == LoginMethod::Api)
        return failure(ErrorCode::LoginMethodRestricted, method.file, u"api"_s);
    LiveCredential live = m_place.live(*home);
    if (const Result<> writable = live.requireWritable(); !writable)
        return std::unexpected(writable.error());
    if (const Result<> ours = requireOurs(Workplace::lockFile(*home)); !ours)
        return std::unexpected(ours.error());
    const Result<Stored> stored = live.read();
    // An unreadable one is kept aside when the new one comes.
    if (!stored && stored.error().code != ErrorCode::Corrupt)
        return std::unexpected(stored.error());
    if (!stored || stored->credential) {
        if (const Result<> open = m_place.vault().requireWritable(); !open)
            return std::unexpected(open.error());
    }
    return home->config().forcedWorkspaces.value;
}

Result<QList<Unsettled>> AccountBook::recover(std::stop_token stop) const
{
    const Result<QList<JournalIntent>> waiting = journalled(m_place);
    if (!waiting)
        return std::unexpected(waiting.error());
    if (waiting->isEmpty())
        return QList<Unsettled>(); // nothing is locked or created for nothing
    const Result<Workplace::LockedHome> locked = m_place.lockHome(false, stop);
    if (!locked)
        return std::unexpected(locked.error());
    QList<Unsettled> unsettled = locked->unsettled;
    QSet<AccountId> kept;
    for (const JournalIntent &intent : *waiting) {
        if (intent.home.isEmpty())
            kept.insert(intent.account);
    }
    for (const AccountId &account : std::as_const(kept)) {
        const Result<FileLock> lineage = m_place.lockAccount(account, stop);
        if (!lineage)
            return std::unexpected(lineage.error());
        unsettled += recoverVaulted(m_place, account);
    }
    return unsettled;
}

std::shared_ptr<JournalRecord> AccountBook::beginSignIn(Use use) const
{
    const auto begun = [&]() -> Result<JournalRecord> {
        const Result<CodexHome> home = m_place.home();
        if (!home)
            return std::unexpected(home.error());
        const Result<std::optional<Secret>> key =
            use == Use::Keep ? m_place.sealingKeyOfVault() : m_place.sealingKey(*home);
        if (!key)
            return std::unexpected(key.error());
        return m_place.journal().begin({.act = JournalAct::SignIn,
                                        .home = canonicalPath(home->path()),
                                        .storeMode = storeModeName(home->store()),
                                        .startedAt = m_place.clock().now()},
                                       *key);
    };
    Result<JournalRecord> record = begun();
    if (record)
        return std::make_shared<JournalRecord>(std::move(*record));
    qCWarning(logAccounts, "A sign-in is not in the journal: %s", qUtf8Printable(chatelaine::describe(record.error())));
    return nullptr;
}

Result<Admitted> AccountBook::admit(const Credential &credential, Use use, std::stop_token stop,
                                    std::shared_ptr<JournalRecord> record) const
{
    // Until it is stored this is the only copy of its tokens. Without a journal it is stored all the same.
    if (!record)
        record = beginSignIn(use);
    if (record) {
        if (const Result<> kept = record->keepAnswer(Secret(credential.toKeyringJson())); !kept) {
            qCWarning(logAccounts, "A sign-in is not in the journal: %s",
                      qUtf8Printable(chatelaine::describe(kept.error())));
            record.reset();
        }
    }
    bool isSafe = true;
    // The person need not go to the browser again once the cause of a failure is mended.
    const auto keepForLater = [&] {
        const Result<VaultEntry> kept = m_place.vault().keep(credential);
        isSafe = kept.has_value();
        if (!kept)
            qCWarning(logAccounts, "A sign-in could be stored nowhere%s: %s", record ? " but in the journal" : "",
                      qUtf8Printable(chatelaine::describe(kept.error())));
    };
    const auto store = [&]() -> Result<Admitted> {
        const Result<Workplace::LockedHome> locked = m_place.lockHome(use != Use::Keep, stop);
        if (!locked) {
            keepForLater();
            return std::unexpected(locked.error());
        }
        // A renewal of the same account in the vault must not put its older sign-in back. Where this lock cannot be
        // made there is none.
        const Result<FileLock> lineage = m_place.lockAccount(identify(credential).account, stop);
        if (!lineage && (lineage.error().code == ErrorCode::LockBusy || lineage.error().code == ErrorCode::Cancelled)) {
            keepForLater();
            return std::unexpected(lineage.error());
        }
        const CodexHome &home = locked->home;
        if (const Result<> allowed = Workplace::requireAllowed(home, credential); !allowed)
            return std::unexpected(allowed.error());

        if (use != Use::ForCodex) {
            const Result<Stored> live = m_place.live(home).read();
            const bool isSomebody = live && live->credential;
            const bool isSame = isSomebody && identify(*live->credential).account == identify(credential).account;
            use = isSame || (use == Use::ForCodexIfFree && !isSomebody) ? Use::ForCodex : Use::Keep;
        }
        if (use == Use::Keep) {
            const Result<VaultEntry> kept = m_place.vault().keep(credential);
            isSafe = kept.has_value();
            if (!kept)
                return std::unexpected(kept.error());
            return Admitted{describe(*kept, m_place), {}, {}};
        }
        Result<Admitted> admitted = makeLive(home, credential, stop);
        if (!admitted)
            keepForLater();
        return admitted;
    };
    Result<Admitted> admitted = store();
    if (record && isSafe) {
        // See Renewal: a write into a keyring can be overtaken.
        const bool isSettling = admitted && admitted->account.isLive && record->isSealed();
        const Result<> closed = isSettling ? record->markCommitted(m_place.clock().now()) : record->remove();
        if (!closed)
            qCWarning(logAccounts, "%s", qUtf8Printable(chatelaine::describe(closed.error())));
    }
    return admitted;
}

Result<Admitted> AccountBook::makeLive(const AccountId &account, std::stop_token stop) const
{
    const Result<Workplace::LockedHome> locked = m_place.lockHome(true, stop);
    if (!locked)
        return std::unexpected(locked.error());
    const Result<FileLock> own = m_place.lockAccount(account, stop);
    if (!own)
        return std::unexpected(own.error());
    if (const QList<Unsettled> unsettled = recoverVaulted(m_place, account); !unsettled.isEmpty())
        return std::unexpected(unsettled.first().error);
    const Result<std::optional<Credential>> credential = m_place.vault().load(account);
    if (!credential)
        return std::unexpected(credential.error());
    if (!*credential)
        return failure(ErrorCode::NotSignedIn, account.toString());
    if (const Result<> allowed = Workplace::requireAllowed(locked->home, **credential); !allowed)
        return std::unexpected(allowed.error());
    return makeLive(locked->home, **credential, stop);
}

//! The home is locked.
Result<Admitted> AccountBook::makeLive(const CodexHome &home, const Credential &credential, std::stop_token stop) const
{
    Vault vault = m_place.vault();
    LiveCredential live = m_place.live(home);
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
        admitted.displaced = *kept ? std::optional(describe(**kept, m_place)) : std::nullopt;
        written = live.replace(outgoing->credential, credential, stop);
        if (written || written.error().code != ErrorCode::StoreChanged)
            break;
    }
    if (!written)
        return std::unexpected(written.error());

    admitted.account = describe(*written->credential, m_place);
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
    const Result<CodexHome> home = m_place.home();
    if (!home)
        return std::unexpected(home.error());
    const Result<Stored> before = m_place.live(*home).read();
    if (!before)
        return std::unexpected(before.error());
    if (!before->credential && !account)
        return false;

    const Result<Workplace::LockedHome> locked = m_place.lockHome(false, stop);
    if (!locked)
        return std::unexpected(locked.error());
    LiveCredential live = m_place.live(locked->home);
    Vault vault = m_place.vault();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result<Stored> stored = live.read();
        if (!stored)
            return std::unexpected(stored.error());
        const bool isLive = stored->credential && (!account || identify(*stored->credential).account == *account);
        if (!isLive && !account)
            return false;
        const AccountId leaving = isLive ? identify(*stored->credential).account : *account;
        const Result<QList<VaultEntry>> entries = vault.list();
        if (!entries)
            return std::unexpected(entries.error());
        const bool isKept = std::any_of(entries->begin(), entries->end(),
                                        [&](const VaultEntry &entry) { return entry.account == leaving; });
        if (!isLive && !isKept)
            return false;
        // Neither a renewal under way nor what the journal holds may bring it back.
        const Result<FileLock> lineage = m_place.lockAccount(leaving, stop);
        if (!lineage)
            return std::unexpected(lineage.error());
        if (const Result<> forgotten = forgetJournal(m_place, leaving); !forgotten)
            return std::unexpected(forgotten.error());
        if (!isLive)
            return vault.remove(leaving);

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
