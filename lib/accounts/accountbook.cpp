// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountbook.h"

#include "accounts/authority.h"
#include "accounts/backendanswers.h"
#include "accounts/description.h"
#include "accounts/outgoing.h"
#include "accounts/recovery.h"
#include "base/file.h"
#include "base/interruptible.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;
Q_LOGGING_CATEGORY(logAccounts, "chatelaine.accounts")

namespace {

//! How often a sign-in starts over because somebody else changed the live credential meanwhile.
constexpr int attempts = 3;

//! Whom a write would displace: not one whose document belongs to two accounts or is of no use, which is only kept
//! aside.
bool isSomebodyElse(const Stored &live, const AccountId &account)
{
    if (!live.credential)
        return false;
    const Identity identity = identify(*live.credential);
    return identity.account != account && !identity.isMixed && live.credential->checkUsable();
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

//! One home and who is live there, if anybody is.
struct Seen
{
    HomeState home;
    std::optional<Account> live;
};

Seen lookInto(const Workplace &place, const KnownAnswers &answers)
{
    Seen seen;
    HomeState &state = seen.home;
    state.path = place.surroundings().environment.value(u"CODEX_HOME"_s);
    const auto storeFailed = [&](const Error &error) {
        state.store = storeStateOf(error.code);
        state.isStoredInKnown = false;
        state.problems.prepend(error);
    };
    const Result<CodexHome> home = place.home();
    if (!home) {
        storeFailed(home.error());
        return seen;
    }
    state.path = home->path();
    state.storeMode = storeModeName(home->store());
    if (const Result<QUrl> backend = home->backend(place.surroundings().allowedOrigins.value(home->path())); !backend)
        state.problems.append(backend.error());
    const Result<Stored> stored = place.live(*home).read();
    if (stored)
        state.problems += stored->hazards;
    if (const Result<> ours = requireOurs(Workplace::lockFile(*home)); !ours)
        state.problems.append(ours.error());
    if (!stored) {
        storeFailed(stored.error());
        return seen;
    }
    if (!stored->credential)
        return seen;

    Account live = describe(*stored->credential, place, answers);
    live.where = stored->where;
    live.renewalAt = planRenewal(*stored->credential, live, place);
    state.live = live.id;
    state.isShadowDue = isShadowDue(place, *home, *stored);
    const Result<Lineage> lineage = place.lineages().load(live.id);
    if (!lineage)
        state.problems.append(lineage.error());
    else if (const std::chrono::seconds skew = lineage->clockSkew(place.clock()); skew.count() != 0)
        state.problems.append({ErrorCode::ClockWrong, QString::number(skew.count())});
    if (identify(*stored->credential).isMixed) {
        state.store = StoreState::Mixed;
        state.problems.prepend({ErrorCode::Mixed, live.id.toString()});
    } else if (const Result<> usable = stored->credential->checkUsable(); !usable) {
        state.problems.prepend(usable.error());
    }
    const Result<std::optional<QString>> elsewhere = otherHomeOf(place, *home, live.id);
    if (elsewhere && *elsewhere) {
        state.problems.append(
            {ErrorCode::LiveElsewhere, live.email.isEmpty() ? live.id.toString() : live.email, **elsewhere});
        state.isShadowDue = false;
        live.renewalAt = {};
    }
    seen.live = live;
    return seen;
}

} // namespace

//! Those of the settings, and those that the vault's copies are of, unless they are gone.
QStringList AccountBook::otherHomes(const QList<VaultEntry> &entries) const
{
    QStringList homes = m_place.surroundings().otherHomes.paths();
    for (const VaultEntry &entry : entries) {
        if (QFileInfo(entry.shadowOf).isAbsolute() && QFileInfo(entry.shadowOf).isDir())
            homes.append(entry.shadowOf);
    }
    homes.removeDuplicates();
    return homes;
}

Snapshot AccountBook::snapshot() const
{
    Snapshot snapshot;
    snapshot.takenAt = m_place.clock().now();
    snapshot.isTestIssuer = m_place.surroundings().isTestIssuer;

    const KnownAnswers answers = BackendAnswers(m_place.surroundings().dataFolder).read();
    Seen seen = lookInto(m_place, answers);
    snapshot.problems = std::exchange(seen.home.problems, {});
    snapshot.home = seen.home;
    QList<Account> live;
    if (seen.live) {
        seen.live->isLive = true;
        live.append(*seen.live);
    }
    const Result<QList<VaultEntry>> kept = m_place.vault().list();
    for (const QString &path : otherHomes(kept.value_or(QList<VaultEntry>()))) {
        Seen other = lookInto(m_place.at(path), answers);
        const bool isSeen = other.home.path == snapshot.home.path
            || std::any_of(snapshot.otherHomes.begin(), snapshot.otherHomes.end(),
                           [&](const HomeState &home) { return home.path == other.home.path; });
        if (isSeen) // under another name
            continue;
        if (other.live) {
            const auto known = std::find_if(live.begin(), live.end(),
                                            [&](const Account &account) { return account.id == other.live->id; });
            if (known == live.end()) {
                other.live->otherHomes.append(other.home.path);
                live.append(*other.live);
            } else {
                known->otherHomes.append(other.home.path);
                known->renewalAt = {}; // see LiveElsewhere
            }
        }
        snapshot.otherHomes.append(other.home);
    }

    if (const Result<> ours = requireOurs(m_place.surroundings().dataFolder); !ours)
        snapshot.problems.append(ours.error());
    if (!kept)
        snapshot.problems.append(kept.error());
    for (const VaultEntry &entry : kept.value_or(QList<VaultEntry>())) {
        const auto known =
            std::find_if(live.begin(), live.end(), [&](const Account &account) { return account.id == entry.account; });
        if (known == live.end()) {
            Account account = describe(entry, m_place, answers);
            // Of a store that cannot be read now nobody knows whether it is live there.
            if (entry.shadowOf == snapshot.home.path && !snapshot.home.isStoredInKnown)
                account.isUnverified = false;
            snapshot.accounts.append(account);
            continue;
        }
        known->label = entry.label;
        snapshot.accounts.append(*known);
        live.erase(known);
    }
    snapshot.accounts = live + snapshot.accounts;
    addOtherWorkspaces(snapshot.accounts, answers);

    for (const Account &account : snapshot.accounts) {
        if (account.state == AccountState::Valid || account.state == AccountState::Expiring) {
            const QDateTime end = account.validUntil.addSecs(-lastMinute.count());
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
    QList<Unsettled> unsettled;
    QString ownHome;
    {
        const Result<Workplace::LockedHome> locked = m_place.lockHome(false, stop);
        if (!locked)
            return std::unexpected(locked.error());
        unsettled = locked->unsettled;
        ownHome = locked->home.path();
    }
    QSet<AccountId> kept;
    QSet<QString> others;
    for (const JournalIntent &intent : *waiting) {
        if (intent.home.isEmpty())
            kept.insert(intent.account);
        else if (intent.home != ownHome)
            others.insert(intent.home);
    }
    for (const QString &path : std::as_const(others)) {
        const Result<Workplace::LockedHome> other = m_place.at(path).lockHome(false, stop);
        if (other)
            unsettled += other->unsettled;
        else if (other.error().code != ErrorCode::HomeMissing) // one that comes back finds it in the journal
            unsettled.append({{}, other.error(), false});
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
        return m_place.journal().begin(
            {.act = JournalAct::SignIn, .home = canonicalPath(home->path()), .startedAt = m_place.clock().now()}, *key);
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
    bool isDisplacing = false;
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
        if (lineage)
            recoverVaulted(m_place, identify(credential).account);
        const CodexHome &home = locked->home;
        if (const Result<> allowed = Workplace::requireAllowed(home, credential); !allowed)
            return std::unexpected(allowed.error());

        const Result<Stored> live = m_place.live(home).read();
        if (use != Use::ForCodex) {
            const bool isSomebody = live && live->credential;
            const bool isSame = isSomebody && identify(*live->credential).account == identify(credential).account;
            use = isSame || (use == Use::ForCodexIfFree && !isSomebody) ? Use::ForCodex : Use::Keep;
        }
        isDisplacing = use == Use::ForCodex && live && isSomebodyElse(*live, identify(credential).account);
        if (use == Use::Keep || isDisplacing) {
            const Result<VaultEntry> kept = m_place.vault().keep(credential);
            isSafe = kept.has_value();
            if (!kept)
                return std::unexpected(kept.error());
            return Admitted{.account = describe(*kept, m_place)};
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
    // Who signs in for Codex wants the one who was live to go, wherever it leaves running programs.
    if (admitted && isDisplacing) {
        Result<Admitted> switched = switchTo(identify(credential).account, {.mayMoveMembers = true}, stop);
        if (switched)
            return switched;
        admitted->refusal = switched.error();
    }
    return admitted;
}

//! Nobody is live, or the same account. The home is locked. StoreChanged: somebody else is live.
Result<Admitted> AccountBook::makeLive(const CodexHome &home, const Credential &credential, std::stop_token stop) const
{
    LiveCredential live = m_place.live(home);
    const AccountId incoming = identify(credential).account;
    const auto keepAside = [this](const QByteArray &bytes) { return m_place.vault().keepAside(bytes); };

    Result<Stored> written = failure(ErrorCode::StoreChanged, home.path());
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Result<Stored> outgoing = live.read();
        if (!outgoing && outgoing.error().code == ErrorCode::Corrupt) {
            if (const Result<> removed = live.removeUnreadable(keepAside, stop); !removed)
                return std::unexpected(removed.error());
            outgoing = live.read();
        }
        if (!outgoing)
            return std::unexpected(outgoing.error());
        if (isSomebodyElse(*outgoing, incoming))
            return failure(ErrorCode::StoreChanged, home.path());
        if (outgoing->credential && identify(*outgoing->credential).account == incoming
            && compareAge(credential, *outgoing->credential) == Age::Older) {
            written = outgoing; // Codex renewed it meanwhile: never backwards
            break;
        }
        const Result<std::optional<VaultEntry>> kept = keepOutgoing(m_place, home, *outgoing, credential);
        if (!kept)
            return std::unexpected(kept.error());
        written = live.replace(outgoing->credential, credential, stop);
        if (written || written.error().code != ErrorCode::StoreChanged)
            break;
    }
    if (!written)
        return std::unexpected(written.error());

    Admitted admitted{.account = describe(*written->credential, m_place), .hazards = written->hazards};
    admitted.account.isLive = true;
    admitted.account.where = written->where;
    // It was read back as the live one, which is its one place from now on.
    if (const Result<> marked = markSwitched(m_place, home, *written, {}); !marked)
        admitted.hazards.append(marked.error());
    return admitted;
}

Result<> AccountBook::keepShadow(std::stop_token stop) const
{
    const Result<Workplace::LockedHome> locked = m_place.lockHome(false, stop);
    if (!locked)
        return std::unexpected(locked.error());
    const Result<Stored> live = m_place.live(locked->home).read();
    if (!live)
        return std::unexpected(live.error());
    if (!live->credential)
        return {};
    const Result<FileLock> lineage = m_place.lockAccount(identify(*live->credential).account, stop);
    if (!lineage)
        return std::unexpected(lineage.error());
    recoverVaulted(m_place, identify(*live->credential).account);
    const Result<Reconciled> reconciled = reconcile(m_place, locked->home, *live, stop);
    return reconciled ? Result<>() : std::unexpected(reconciled.error());
}

Result<> AccountBook::rename(const AccountId &account, const QString &label, std::stop_token stop) const
{
    Result<bool> renamed = m_place.vault().rename(account, label);
    if (renamed && !*renamed) {
        // A live one of which no copy was made yet.
        const Result<Authority> authority = authorityOf(m_place, account);
        const AccountBook there(authority ? authority->place : m_place, m_renewal);
        if (const Result<> kept = there.keepShadow(std::move(stop)); !kept)
            return kept;
        renamed = m_place.vault().rename(account, label);
    }
    if (!renamed)
        return std::unexpected(renamed.error());
    return *renamed ? Result<>() : failure(ErrorCode::NotSignedIn, account.toString());
}

//! Makes the removal durable: a program that is killed while it removes leaves one that the next one finishes.
Result<JournalRecord> AccountBook::beginRemoval(const CodexHome &home, const AccountId &account,
                                                const QByteArray &fingerprint, bool isLive) const
{
    return m_place.journal().begin({.act = JournalAct::Removal,
                                    .home = isLive ? home.path() : QString(),
                                    .account = account,
                                    .fingerprint = fingerprint,
                                    .startedAt = m_place.clock().now()},
                                   {});
}

//! Ends the sign-in at its issuer.
Result<> AccountBook::revoke(const Credential &credential, std::stop_token stop) const
{
    if (credential.kind() != CredentialKind::ChatGpt)
        return failure(ErrorCode::NotRenewable, credential.authMode());
    const std::optional<Tokens> tokens = credential.tokens();
    if (!tokens)
        return failure(ErrorCode::Incomplete, u"tokens"_s);
    return m_renewal ? m_renewal->revoke(identify(credential).issuer, *tokens, std::move(stop))
                     : failure(ErrorCode::Unreachable);
}

Result<bool> AccountBook::signOut(const std::optional<AccountId> &wanted, Scope scope, std::stop_token stop) const
{
    // A look without the lock first: where there is nothing to do, or nothing can be done, nothing is created.
    const Result<CodexHome> home = m_place.home();
    if (!home)
        return std::unexpected(home.error());
    // Who is wanted by name can go, though what is live cannot be read.
    const auto readLive = [&](LiveCredential &&live) { return wanted ? live.readOrNobody() : live.read(); };
    const Result<Stored> before = readLive(m_place.live(*home));
    if (!before)
        return std::unexpected(before.error());
    if (!before->credential && !wanted)
        return false;
    // Who comes meanwhile is not meant.
    const AccountId account = wanted.value_or(before->credential ? identify(*before->credential).account : AccountId());
    const Result<Authority> authority = authorityOf(m_place, account);
    const Result<CodexHome> there = authority ? authority->place.home() : home;
    if (there && there->path() != home->path())
        return at(there->path()).signOut(account, scope, stop);

    const Result<Workplace::LockedHome> locked = m_place.lockHome(false, stop);
    if (!locked)
        return std::unexpected(locked.error());
    LiveCredential live = m_place.live(locked->home);
    Vault vault = m_place.vault();
    std::optional<Interruptible> uncut;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result<Stored> stored = readLive(m_place.live(locked->home));
        if (!stored)
            return std::unexpected(stored.error());
        const bool isLive = stored->credential && identify(*stored->credential).account == account;
        const Result<std::optional<VaultEntry>> entry = vault.find(account);
        if (!entry)
            return std::unexpected(entry.error());
        if (!isLive && !*entry)
            return false;
        // Neither a renewal under way nor what the journal holds may bring it back.
        const Result<FileLock> lineage = m_place.lockAccount(account, stop);
        if (!lineage)
            return std::unexpected(lineage.error());
        if (scope == Scope::Everywhere) {
            // The newest one, wherever it waits.
            recoverVaulted(m_place, account);
            const Result<Authority> counts = authorityOf(m_place, account);
            if (!counts)
                return std::unexpected(counts.error());
            if (const Result<> revoked = revoke(counts->credential, stop); !revoked)
                return std::unexpected(revoked.error());
            scope = Scope::ThisComputer; // only once
            // What is of no use any more does not stay.
            uncut.emplace(std::stop_token());
            stop = {};
        }
        if (const Result<> forgotten = forgetJournal(m_place, account); !forgotten)
            return std::unexpected(forgotten.error());
        // Of one that mixes two accounts nothing is in the vault: there is nothing to be finished.
        const bool isMixed = isLive && identify(*stored->credential).isMixed;
        std::optional<JournalRecord> record;
        if (!isMixed) {
            Result<JournalRecord> begun =
                beginRemoval(locked->home, account,
                             isLive ? stored->credential->refreshFingerprint() : (*entry)->fingerprint, isLive);
            if (!begun)
                return std::unexpected(begun.error());
            record.emplace(std::move(*begun));
        }

        if (isLive) {
            const Credential &outgoing = *stored->credential;
            // Another sign-in that the keyring hid, and one that mixes two accounts, are nobody's to lose.
            const Stored besides{isMixed ? stored->credential : std::nullopt, StoredIn::Nowhere, {}};
            const auto kept = keepOutgoing(m_place, locked->home, besides, outgoing);
            const Result<Stored> removed =
                kept ? live.replace(outgoing, std::nullopt, stop) : std::unexpected(kept.error());
            // Where nothing was removed nothing is to be finished.
            if (record && !removed && (!kept || LiveCredential::changedNothing(removed.error()))) {
                if (const Result<> dropped = record->remove(); !dropped)
                    return std::unexpected(dropped.error());
            }
            if (!removed && removed.error().code == ErrorCode::StoreChanged
                && LiveCredential::changedNothing(removed.error()))
                continue;
            if (!removed)
                return std::unexpected(removed.error());
            if (isMixed)
                return true;
            uncut.emplace(std::stop_token()); // one that is half gone goes
        }
        // The copy too: it must not come back by itself.
        if (const Result<bool> copy = vault.remove(account); !copy)
            return copy;
        if (const Result<> aside = vault.removeAside(account); !aside)
            return std::unexpected(aside.error());
        if (const Result<> forgotten = BackendAnswers(m_place.surroundings().dataFolder).forget(account); !forgotten)
            return std::unexpected(forgotten.error());
        const Result<> closed = record->remove();
        return closed ? Result<bool>(true) : std::unexpected(closed.error());
    }
    return failure(ErrorCode::StoreChanged, locked->home.path());
}

} // namespace chatelaine
