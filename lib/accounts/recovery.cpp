// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/recovery.h"

#include "accounts/authority.h"
#include "accounts/backendanswers.h"
#include "accounts/outgoing.h"
#include "accounts/refreshschedule.h"
#include "base/file.h"
#include "codex/leavings.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logRecovery, "chatelaine.accounts.recovery")

namespace {

//! So that it is not lost if somebody takes it out of Codex. It is safe without, where it lies.
void keepShadow(const Workplace &place, const CodexHome &home, const Stored &live, const QSet<QByteArray> &spent)
{
    const Result<VaultEntry> kept = place.vault().keepShadow(*live.credential, home.path(), live.where, spent);
    if (!kept)
        qCWarning(logRecovery, "A copy could not be kept: %s", qUtf8Printable(describe(kept.error())));
}

constexpr int settlingAttempts = 3;

//! What the place holds now that the record is about. Live: \a home is given; else it is the vault.
Result<std::optional<Credential>> presentIn(const Workplace &place, const CodexHome *home, const AccountId &account)
{
    if (!home)
        return place.vault().load(account);
    const Result<Stored> stored = place.live(*home).read();
    if (!stored)
        return std::unexpected(stored.error());
    return stored->credential;
}

//! No answer was kept: the token may be spent, or was never sent.
Result<> rememberDoubt(const Workplace &place, const JournalIntent &intent, const std::optional<Credential> &present)
{
    const RefreshFailure failure{.kind = RefreshFailure::Kind::Unknown,
                                 .error = {ErrorCode::Interrupted, QUrl(intent.issuer).host(),
                                           u"the program ended while it waited for the answer"_s}};
    const bool isPresent = present && identify(*present).account == intent.account;
    const auto changed = place.lineages().update(intent.account, [&](Lineage &lineage) {
        if (!lineage.spent.contains(intent.fingerprint))
            lineage.setback = setbackAfter(failure, place, lineage, intent.fingerprint,
                                           isPresent ? validUntil(*present) : QDateTime());
    });
    return changed ? Result<>() : std::unexpected(changed.error());
}

//! Corrupt: nobody can ever read it.
Result<Credential> answerIn(const Workplace &place, const JournalRecord &record)
{
    std::optional<Secret> key;
    if (record.isSealed()) {
        const Result<std::optional<Secret>> known = place.knownSealingKey();
        if (!known)
            return std::unexpected(known.error());
        if (!*known)
            return failure(ErrorCode::Corrupt, record.path(), u"the key of its answer is gone"_s);
        key = *known;
    }
    const Result<std::optional<Secret>> document = record.answer(key);
    if (!document)
        return std::unexpected(document.error());
    if (!*document)
        return failure(ErrorCode::Corrupt, record.path(), u"its answer cannot be read any more"_s);
    return Credential::parse((*document)->reveal(), record.path());
}

//! A switch that was cut off: its write into the store is never made now. The outgoing sign-in is in the vault.
Result<> recoverSwitch(const Workplace &place, const CodexHome &home, JournalRecord &record)
{
    const JournalIntent &intent = record.intent();
    const Result<Stored> live = place.live(home).read();
    if (!live)
        return std::unexpected(live.error());
    const AccountId present = live->credential ? identify(*live->credential).account : AccountId();
    // Where it is neither, nobody knows what became of the outgoing one: it stays unverified.
    const Result<> marked = markSwitched(place, home, *live, present == intent.account ? intent.outgoing : AccountId());
    if (!marked)
        return marked;
    qCInfo(logRecovery, "%s",
           present == intent.account ? "A switch that a program left behind was done"
                                     : "A switch that a program left behind did not happen");
    return record.remove();
}

//! A removal that was cut off: what is of the same sign-in goes. What came since stays.
Result<> recoverRemoval(const Workplace &place, const CodexHome *home, JournalRecord &record, std::stop_token stop)
{
    const JournalIntent &intent = record.intent();
    const auto isIt = [&](const Credential &credential) {
        return identify(credential).account == intent.account && credential.refreshFingerprint() == intent.fingerprint;
    };
    if (home) {
        const Result<Stored> live = place.live(*home).read();
        if (!live)
            return std::unexpected(live.error());
        if (live->credential && isIt(*live->credential)) {
            // Another sign-in that the keyring hides is nobody's to lose.
            if (const auto hidden = keepOutgoing(place, *home, {}, *live->credential); !hidden)
                return std::unexpected(hidden.error());
            if (const Result<Stored> removed = place.live(*home).replace(live->credential, std::nullopt, stop);
                !removed)
                return std::unexpected(removed.error());
        }
    }
    // The copy of what was live goes, whatever it is a copy of: else it would be written back over what is live now.
    const Result<std::optional<VaultEntry>> entry = place.vault().find(intent.account);
    if (!entry)
        return std::unexpected(entry.error());
    const bool isItsCopy = *entry && home && (*entry)->shadowOf == home->path();
    if (isItsCopy || (*entry && (*entry)->fingerprint == intent.fingerprint)) {
        if (const Result<bool> removed = place.vault().remove(intent.account); !removed)
            return std::unexpected(removed.error());
    }
    if (const Result<> aside = place.vault().removeAside(intent.account); !aside)
        return aside;
    const Result<> forgotten = BackendAnswers(place.surroundings().dataFolder).forget(intent.account);
    return forgotten ? record.remove() : forgotten;
}

//! One record, by the table of the recovery.
Result<> recover(const Workplace &place, const CodexHome *home, JournalRecord &record, std::stop_token stop)
{
    const JournalIntent &intent = record.intent();
    const bool isCommitted = record.state() == JournalState::Committed;
    if (record.state() == JournalState::Quarantined)
        return {}; // for a person
    if (intent.act == JournalAct::Switch)
        return home ? recoverSwitch(place, *home, record) : record.remove();
    if (intent.act == JournalAct::Removal)
        return recoverRemoval(place, home, record, stop);
    const qint64 age = isCommitted ? record.committedAt().secsTo(place.clock().now()) : 0;
    if (isCommitted && age >= 0 && age < settlingSeconds) // negative: the clock was set back since
        return {};
    const Result<std::optional<Credential>> present = presentIn(place, home, intent.account);
    if (!present)
        return std::unexpected(present.error());
    if (record.state() == JournalState::Intent) {
        if (intent.act == JournalAct::Refresh) {
            if (const Result<> remembered = rememberDoubt(place, intent, *present); !remembered)
                return remembered;
        }
        return record.remove();
    }
    const Result<Credential> answer = answerIn(place, record);
    if (!answer && isCommitted && answer.error().code == ErrorCode::Corrupt)
        return record.remove(); // and it was stored
    if (!answer)
        return std::unexpected(answer.error());
    const Identity identity = identify(*answer);
    // It lay in its place. Who put somebody else there since, or nobody, wanted that.
    if (isCommitted && (!*present || identify(**present).account != identity.account))
        return record.remove();
    if (intent.act == JournalAct::Refresh && (identity.isMixed || identity.account != intent.account))
        return quarantine(place, intent.account, record);

    Settled settled = Settled::Vaulted;
    if (home) {
        const Result<Settled> there = settle(place, *home, *answer, intent.fingerprint, stop);
        if (!there)
            return std::unexpected(there.error());
        settled = *there;
    } else if (const Result<VaultEntry> kept = place.vault().keep(*answer, {intent.fingerprint}); !kept) {
        return std::unexpected(kept.error());
    }
    if (!intent.fingerprint.isEmpty() && !isCommitted) {
        if (const Result<> remembered = rememberRotation(place, intent.account, intent.fingerprint, *answer, false);
            !remembered)
            return remembered;
    }
    if (!isCommitted)
        qCInfo(logRecovery, "A sign-in that a program left behind was brought home");
    if (!isCommitted && settled == Settled::Live && record.isSealed())
        return record.markCommitted(place.clock().now());
    return record.remove();
}

//! Whoever holds a home's lock has not those of the accounts that its records are about.
Result<std::vector<FileLock>> lockAccounts(const Workplace &place, const JournalRecord &record, std::stop_token stop)
{
    QList<AccountId> accounts{record.intent().account, record.intent().outgoing};
    if (record.intent().act == JournalAct::SignIn) {
        if (const Result<Credential> answer = answerIn(place, record))
            accounts = {identify(*answer).account};
    }
    return place.lockAccounts(accounts, stop);
}

QList<Unsettled> recoverAll(const Workplace &place, const CodexHome *home,
                            const std::function<bool(const JournalIntent &)> &isWanted, std::stop_token stop)
{
    QList<Error> damaged;
    Result<std::vector<JournalRecord>> records = place.journal().abandoned(damaged, isWanted);
    if (!records)
        return {{{}, records.error(), false}};
    QList<Unsettled> unsettled;
    for (const Error &error : damaged) {
        qCWarning(logRecovery, "A record of the journal is left alone: %s", qUtf8Printable(describe(error)));
        if (error.code == ErrorCode::FileUnreadable) // it may be whole
            unsettled.append({{}, error, false});
    }
    for (JournalRecord &record : *records) {
        const Result<std::vector<FileLock>> lineages =
            home ? lockAccounts(place, record, stop) : Result<std::vector<FileLock>>();
        const Result<> recovered = lineages ? recover(place, home, record, stop) : std::unexpected(lineages.error());
        if (recovered)
            continue;
        qCWarning(logRecovery, "A sign-in waits in the journal: %s", qUtf8Printable(describe(recovered.error())));
        const JournalAct act = record.intent().act;
        unsettled.append({record.intent().fingerprint, recovered.error(), true,
                          act == JournalAct::Refresh || act == JournalAct::SignIn});
    }
    return unsettled;
}

} // namespace

Result<Settled> settle(const Workplace &place, const CodexHome &home, const Credential &answer,
                       const QByteArray &redeemed, std::stop_token stop)
{
    const AccountId account = identify(answer).account;
    const Result<Lineage> lineage = place.lineages().load(account);
    if (!lineage)
        return std::unexpected(lineage.error());
    QSet<QByteArray> spent = lineage->spentSet();
    spent.insert(redeemed);

    LiveCredential live = place.live(home);
    for (int attempt = 0; attempt < settlingAttempts; ++attempt) {
        const Result<Stored> stored = live.read();
        if (!stored)
            return std::unexpected(stored.error());
        const auto &current = stored->credential;
        if (!current || identify(*current).account != account || identify(*current).isMixed) {
            const Result<VaultEntry> kept = place.vault().keep(answer, spent);
            return kept ? Result<Settled>(Settled::Vaulted) : std::unexpected(kept.error());
        }
        if (current->hasSameTokens(answer)) {
            keepShadow(place, home, *stored, spent);
            return Settled::Live;
        }
        switch (compareAge(answer, *current, spent)) {
        case Age::Same:
        case Age::Older:
            keepShadow(place, home, *stored, spent);
            return Settled::Superseded;
        case Age::Undecidable:
            // Two rotations within a second: what lies there counts, and ours is not lost.
            if (const Result<> aside = place.vault().keepAside(answer.toKeyringJson()); !aside)
                return std::unexpected(aside.error());
            return Settled::Superseded;
        case Age::Newer:
            break;
        }
        if (const auto hidden = keepOutgoing(place, home, {}, answer); !hidden)
            return std::unexpected(hidden.error());
        const Result<Stored> written = live.replace(current, answer, stop);
        if (written) {
            keepShadow(place, home, *written, spent);
            return Settled::Live;
        }
        if (written.error().code != ErrorCode::StoreChanged)
            return std::unexpected(written.error());
    }
    return failure(ErrorCode::StoreChanged, home.path());
}

Result<bool> takeLeavings(const Workplace &place, const CodexHome &home, const Credential &current,
                          std::stop_token stop)
{
    const AccountId account = identify(current).account;
    const Result<Lineage> lineage = place.lineages().load(account);
    if (!lineage)
        return std::unexpected(lineage.error());
    const QByteArray redeemed = current.refreshFingerprint();
    QSet<QByteArray> spent = lineage->spentSet();
    spent.insert(redeemed);
    const Result<QString> target = resolveLinks(home.authFile());
    if (!target)
        return false;
    for (const Credential &left : leavingsBeside(*target)) {
        // By time alone: an old one is not better because ours was refused.
        if (identify(left).account != account || !left.checkUsable() || spent.contains(left.refreshFingerprint())
            || compareAge(left, current) != Age::Newer)
            continue;
        const Result<Settled> settled = settle(place, home, left, redeemed, stop);
        if (!settled)
            return std::unexpected(settled.error());
        qCInfo(logRecovery, "A renewed sign-in that a Codex left behind was brought home");
        return true;
    }
    return false;
}

Result<> markSwitched(const Workplace &place, const CodexHome &home, const Stored &live, const AccountId &outgoing)
{
    if (!outgoing.isEmpty()) {
        if (const Result<bool> marked = place.vault().setShadowOf(outgoing, {}, home.path()); !marked)
            return std::unexpected(marked.error());
    }
    if (!live.credential)
        return {};
    const AccountId account = identify(*live.credential).account;
    const Result<Lineage> lineage = place.lineages().load(account);
    if (!lineage)
        return std::unexpected(lineage.error());
    // One that no copy can be kept of has no entry that could be taken for where it counts.
    const Result<VaultEntry> kept =
        place.vault().keepShadow(*live.credential, home.path(), live.where, lineage->spentSet());
    if (kept)
        return {};
    const Result<bool> marked = place.vault().setShadowOf(account, home.path());
    return marked ? Result<>() : std::unexpected(marked.error());
}

QList<Unsettled> recoverLive(const Workplace &place, const CodexHome &home, std::stop_token stop)
{
    return recoverAll(
        place, &home, [&](const JournalIntent &intent) { return intent.home == home.path(); }, stop);
}

QList<Unsettled> recoverVaulted(const Workplace &place, const AccountId &account)
{
    return recoverAll(place, nullptr,
                      [&](const JournalIntent &intent) { return intent.home.isEmpty() && intent.account == account; },
                      {});
}

Result<> recoverElsewhere(const Workplace &place, const AccountId &account, std::stop_token stop)
{
    const Result<CodexHome> home = place.home();
    if (!home)
        return std::unexpected(home.error());
    const Result<QList<JournalEntry>> entries = place.journal().entries();
    if (!entries)
        return std::unexpected(entries.error());
    QMap<QString, bool> homes; // whether an answer may be lost with it
    for (const JournalEntry &entry : *entries) {
        const JournalIntent &intent = entry.intent;
        if (!entry.isQuarantined && !intent.home.isEmpty() && intent.home != home->path()
            && (intent.account == account || intent.outgoing == account))
            homes[intent.home] |= !entry.isCommitted && intent.act != JournalAct::Switch;
    }
    for (auto it = homes.cbegin(); it != homes.cend(); ++it) {
        const Result<Workplace::LockedHome> locked = place.at(it.key()).lockHome(false, stop);
        if (!locked && locked.error().code == ErrorCode::HomeMissing && !it.value())
            continue; // it lay in its place there, and is gone with it
        if (!locked)
            return std::unexpected(locked.error());
        if (!locked->unsettled.isEmpty())
            return std::unexpected(locked->unsettled.first().error);
    }
    return {};
}

Result<QList<JournalIntent>> journalled(const Workplace &place)
{
    const Result<QList<JournalEntry>> entries = place.journal().entries();
    if (!entries)
        return std::unexpected(entries.error());
    QList<JournalIntent> waiting;
    for (const JournalEntry &entry : *entries) {
        if (!entry.isQuarantined)
            waiting.append(entry.intent);
    }
    return waiting;
}

Result<> forgetJournal(const Workplace &place, const AccountId &account)
{
    QList<Error> damaged;
    Result<std::vector<JournalRecord>> records = place.journal().abandoned(damaged, [&](const JournalIntent &intent) {
        return (intent.account == account && intent.act == JournalAct::Refresh) || intent.act == JournalAct::SignIn;
    });
    if (!records)
        return std::unexpected(records.error());
    for (JournalRecord &record : *records) {
        if (record.state() == JournalState::Quarantined)
            continue; // it is somebody else's
        if (record.intent().act == JournalAct::SignIn) { // whose, only its answer tells
            if (record.state() == JournalState::Intent)
                continue;
            const Result<Credential> answer = answerIn(place, record);
            if (!answer && answer.error().code != ErrorCode::Corrupt)
                return std::unexpected(answer.error());
            if (!answer || identify(*answer).account != account)
                continue;
        }
        if (const Result<> removed = record.remove(); !removed)
            return removed;
    }
    return {};
}

Result<> quarantine(const Workplace &place, const AccountId &account, JournalRecord &record)
{
    if (const Result<> marked = record.quarantine(); !marked)
        return marked;
    const QByteArray redeemed = record.intent().fingerprint;
    const auto remembered = place.lineages().update(account, [&](Lineage &lineage) {
        lineage.addSpent(redeemed);
        lineage.refusal = Refusal{redeemed, u"the answer was for another account"_s, place.clock().now()};
        lineage.setback.reset();
    });
    return remembered ? Result<>() : std::unexpected(remembered.error());
}

Setback setbackAfter(const RefreshFailure &failure, const Workplace &place, const Lineage &lineage,
                     const QByteArray &fingerprint, const QDateTime &expiresAt)
{
    const QDateTime now = place.clock().now();
    const Setback *before = lineage.setbackOf(fingerprint);
    const bool isUncertain =
        failure.kind == RefreshFailure::Kind::Unknown || (before && before->isUncertain); // until a success
    Setback setback{.fingerprint = fingerprint,
                    .error = failure.error,
                    .failures = before ? before->failures + 1 : 1,
                    .since = before ? before->since : now,
                    .isUncertain = isUncertain};
    FailedRefresh tried{.kind = isUncertain ? FailedRefresh::Unknown : FailedRefresh::Transient,
                        .inARow = setback.failures,
                        .retryAfter = failure.retryAfter};
    if (expiresAt.isValid())
        tried.accessTokenLeft =
            std::chrono::milliseconds(std::max<qint64>(0, lineage.issuerNow(place.clock()).msecsTo(expiresAt)));
    setback.nextTryAt = now + backOff(tried, QRandomGenerator::global()->generateDouble());
    return setback;
}

Result<> rememberRotation(const Workplace &place, const AccountId &account, const QByteArray &redeemed,
                          const Credential &answer, bool isFresh)
{
    const Identity identity = identify(answer);
    const std::optional<Tokens> tokens = answer.tokens();
    const auto changed = place.lineages().update(account, [&](Lineage &lineage) {
        if (tokens && tokens->refreshToken.fingerprint() != redeemed)
            lineage.addSpent(redeemed);
        lineage.refusal.reset();
        lineage.setback.reset();
        if (!isFresh)
            return;
        Rotation rotation{Lineages::thisBoot(), place.clock().uptime(), identity.issuedAt, 0s, place.clock().now()};
        if (identity.issuedAt.isValid() && identity.expiresAt.isValid())
            rotation.lifetime = std::chrono::seconds(identity.issuedAt.secsTo(identity.expiresAt));
        lineage.lastRotation = rotation;
    });
    return changed ? Result<>() : std::unexpected(changed.error());
}

} // namespace chatelaine
