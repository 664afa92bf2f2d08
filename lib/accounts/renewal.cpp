// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/renewal.h"

#include "accounts/authority.h"
#include "accounts/outgoing.h"
#include "accounts/recovery.h"
#include "accounts/refreshschedule.h"
#include "base/file.h"
#include "base/interruptible.h"
#include "codex/runningprograms.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logRenewal, "chatelaine.accounts.renewal")

namespace {

//! How often it starts over because others changed the store.
constexpr int rounds = 3;
//! Nobody renews again within this time, whoever did it first.
constexpr auto shortestPause = 60s;
Lifetime lifetimeOf(const Credential &credential, const Identity &identity)
{
    return {identity.issuedAt, identity.expiresAt, credential.lastRefresh()};
}

} // namespace

bool isSetback(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Interrupted:
    case ErrorCode::RedirectRefused:
    case ErrorCode::ServerRefused:
    case ErrorCode::ServerFailed:
    case ErrorCode::AnswerInvalid:
        return true;
    default:
        return false;
    }
}

//! One call of renew(): what it knows while it holds the lineage lock.
class Renewal::Attempt final
{
public:
    //! \a place: that of the home where it is live.
    Attempt(const Renewal &renewal, Workplace place, const AccountId &account, const RenewalWish &wish,
            std::stop_token stop)
        : m_place(std::move(place))
        , m_endpoint(renewal.m_endpoint)
        , m_limits(renewal.m_limits)
        , m_account(account)
        , m_wish(wish)
        , m_stop(std::move(stop))
    {
    }

    //! StoreChanged: it became live, or ceased to be, meanwhile.
    Result<Renewed> run();

private:
    using Step = Result<std::optional<Renewed>>; //!< nothing: start over with what lies in the store now

    Step round();
    Result<Stored> read() const;
    bool isEnough() const;
    bool codexMayBeAtIt() const;
    bool isNewerKept() const;
    bool waitForAnother(std::chrono::milliseconds limit) const;
    Result<JournalRecord> prove() const;
    Result<> mend() const;
    Step failed(const RefreshFailure &failure, JournalRecord &record) const;
    Step refused(const RefreshFailure &failure) const;
    std::unexpected<Error> signInNeeded(const QString &code) const;
    Step answered(Tokens tokens, JournalRecord record) const;
    Result<> keep(const Credential &answer, JournalRecord &record) const;
    Renewed renewed(const Credential &credential, bool isRotated = false) const;

    const Workplace m_place;
    const TokenEndpoint &m_endpoint;
    const RenewalLimits m_limits;
    const AccountId m_account;
    const RenewalWish m_wish;
    const std::stop_token m_stop;

    std::optional<CodexHome> m_home; //!< none: the account is in the vault
    bool m_isUnverified = false;
    Credential m_current;
    Identity m_identity;
    QList<Unsettled> m_unsettled;
    Lineage m_lineage;
    QByteArray m_fingerprint; //!< of the current refresh token
};

Result<Renewed> Renewal::Attempt::run()
{
    Result<Workplace::LockedHome> locked = m_place.lockHome(false, m_stop);
    if (!locked)
        return std::unexpected(locked.error());
    const Result<Stored> stored = m_place.live(locked->home).readOrNobody();
    if (!stored)
        return std::unexpected(stored.error());
    const bool isLive = stored->credential && identify(*stored->credential).account == m_account;

    if (isLive) {
        m_home = locked->home;
    } else {
        const Result<std::optional<VaultEntry>> entry = m_place.vault().find(m_account);
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry) { // nothing is created for somebody who is nowhere
            const Result<Authority> nowhere = authorityOf(m_place, m_account);
            return nowhere ? failure(ErrorCode::StoreChanged, m_account.toString()) : std::unexpected(nowhere.error());
        }
    }
    // Wherever it lies: one that was live a moment ago is in the vault now, and has one lineage all the same.
    const Result<FileLock> lineage = m_place.lockAccount(m_account, m_stop);
    if (!lineage)
        return std::unexpected(lineage.error());
    m_unsettled = locked->unsettled + recoverVaulted(m_place, m_account);
    if (!isLive) {
        if (const Result<> hidden = keepHidden(m_place, locked->home, m_account); !hidden)
            return std::unexpected(hidden.error());
        const Result<Authority> kept = authorityOf(m_place, m_account);
        if (!kept)
            return std::unexpected(kept.error());
        if (kept->kind == Authority::Kind::Live)
            return failure(ErrorCode::StoreChanged, m_account.toString()); // in another home
        m_isUnverified = kept->kind == Authority::Kind::Unverified;
    }
    if (!isLive)
        locked->lock.reset();

    for (int i = 0; i < rounds; ++i) {
        Step step = round();
        if (!step)
            return std::unexpected(step.error());
        if (*step)
            return std::move(**step);
    }
    return failure(ErrorCode::StoreChanged, m_home ? m_home->path() : m_account.toString());
}

Result<Stored> Renewal::Attempt::read() const
{
    if (m_home) {
        const Result<Stored> stored = m_place.live(*m_home).read();
        if (!stored)
            return std::unexpected(stored.error());
        if (!stored->credential)
            return failure(ErrorCode::NotSignedIn, m_account.toString());
        const Identity identity = identify(*stored->credential);
        if (identity.account != m_account)
            return failure(ErrorCode::AccountMismatch, identity.name(), m_account.toString());
        return stored;
    }
    // Only the vault's: what is live belongs to who holds the home's lock.
    const Result<std::optional<Credential>> kept = m_place.vault().load(m_account);
    if (!kept)
        return std::unexpected(kept.error());
    return *kept ? Result<Stored>(Stored{*kept, StoredIn::Nowhere, {}})
                 : failure(ErrorCode::StoreChanged, m_account.toString());
}

Renewed Renewal::Attempt::renewed(const Credential &credential, bool isRotated) const
{
    const Result<Lineage> lineage = m_place.lineages().load(m_account);
    const std::chrono::seconds skew = lineage ? lineage->clockSkew(m_place.clock()) : 0s;
    return {credential, validUntil(credential).addSecs(skew.count()), isRotated};
}

//! Whether what lies there is what is wanted.
bool Renewal::Attempt::isEnough() const
{
    const QDateTime now = m_lineage.issuerNow(m_place.clock());
    const std::chrono::seconds skew = m_lineage.clockSkew(m_place.clock());
    const qint64 age = m_identity.issuedAt.isValid() ? m_identity.issuedAt.secsTo(now) : -1;
    const bool isYoung = age >= 0 && age < shortestPause.count();
    const auto since = m_lineage.sinceRotation(m_place.clock());
    const bool isOurs = since && m_identity.issuedAt.isValid()
        && m_lineage.lastRotation->issuedAt.toSecsSinceEpoch() == m_identity.issuedAt.toSecsSinceEpoch();
    // Whatever the wall clock says.
    const bool isTooEarly = isOurs
        && m_place.clock().uptime()
            < earliestNextRotation(m_lineage.lastRotation->uptime, lifetimeOf(m_current, m_identity));
    switch (m_wish.kind) {
    case RenewalWish::Kind::WhenInvalid:
        return isValid(m_current, now) || isTooEarly;
    case RenewalWish::Kind::WhenDue:
        if (!m_home)
            return m_place.clock().now() < keptRefreshDueAt(lifetimeOf(m_current, m_identity)) || isTooEarly;
        [[fallthrough]];
    case RenewalWish::Kind::Target:
        // Whether it is still good nobody knows of one that something else took out of Codex.
        return !m_isUnverified
            && (m_place.clock().now() < refreshDueAt(lifetimeOf(m_current, m_identity), skew) || isTooEarly);
    case RenewalWish::Kind::Now:
        return isYoung || (isOurs && *since < shortestPause);
    case RenewalWish::Kind::Fence:
        return false;
    case RenewalWish::Kind::Rejected:
        return !m_current.tokens()->accessToken.sameAs(m_wish.rejected) || isYoung
            || (isOurs && *since < shortestPause);
    }
    Q_UNREACHABLE();
}

Renewal::Attempt::Step Renewal::Attempt::round()
{
    const Result<Stored> current = read();
    if (!current)
        return std::unexpected(current.error());
    m_current = *current->credential;
    m_identity = identify(m_current);
    if (m_identity.isMixed)
        return failure(ErrorCode::Mixed, m_account.toString());
    const std::optional<Tokens> tokens = m_current.tokens();
    if (m_current.kind() != CredentialKind::ChatGpt)
        return failure(ErrorCode::NotRenewable, m_current.authMode());
    if (!tokens)
        return failure(ErrorCode::Incomplete, u"tokens"_s);
    m_fingerprint = tokens->refreshToken.fingerprint();
    const Result<Lineage> lineage = m_place.lineages().load(m_account);
    if (!lineage)
        return std::unexpected(lineage.error());
    m_lineage = *lineage;

    if (m_home) {
        const Result<Reconciled> reconciled = reconcile(m_place, *m_home, *current, m_stop);
        // Of two homes with one sign-in none is renewed: it would be renewed away from the other.
        if (!reconciled && (reconciled.error().code == ErrorCode::LiveElsewhere || isNewerKept()))
            return std::unexpected(reconciled.error());
        if (!reconciled)
            qCWarning(logRenewal, "A copy could not be kept: %s", qUtf8Printable(describe(reconciled.error())));
        else if (*reconciled == Reconciled::LiveWritten)
            return std::nullopt;
    }

    if (isEnough())
        return renewed(m_current);
    if (tokens->refreshToken.isEmpty())
        return failure(ErrorCode::SignInNeeded, m_identity.name(), u"there is no refresh token"_s);
    if (const Refusal *refusal = m_lineage.refusalOf(m_fingerprint))
        return failure(ErrorCode::SignInNeeded, m_identity.name(), refusal->code);
    // What is wrong before is not better afterwards, and then the token is spent.
    if (const Result<> usable = m_current.checkUsable(); !usable)
        return std::unexpected(usable.error());
    if (m_home) {
        if (const Result<> allowed = Workplace::requireAllowed(*m_home, m_current); !allowed)
            return std::unexpected(allowed.error());
    }
    if (!m_endpoint.endpoints().isFromHere(m_identity.issuer))
        return failure(ErrorCode::NotAllowed, m_endpoint.endpoints().issuerOrigin(), u"the sign-in is another's"_s);
    // The answer to this token waits in the journal.
    const auto waiting = std::find_if(m_unsettled.begin(), m_unsettled.end(),
                                      [&](const Unsettled &unsettled) { return unsettled.mayConcern(m_fingerprint); });
    if (waiting != m_unsettled.end())
        return std::unexpected(waiting->error);
    const Setback *setback = m_lineage.setbackOf(m_fingerprint);
    const bool isForced = m_wish.kind == RenewalWish::Kind::Now || m_wish.kind == RenewalWish::Kind::Fence;
    const bool isAPersons = isForced || m_wish.kind == RenewalWish::Kind::Target;
    if (m_isUnverified && !isAPersons)
        return failure(ErrorCode::Unverified, m_identity.name());
    const bool isWorthATry = isAPersons
        || (m_wish.isNetworkBack && setback && setback->error.code == ErrorCode::Unreachable && !setback->isUncertain);
    if (setback && !isWorthATry && m_place.clock().now() < setback->nextTryAt)
        return std::unexpected(setback->error);
    if (m_lineage.spent.contains(m_fingerprint)) // somebody put an old copy back
        return refused({.kind = RefreshFailure::Kind::Refused, .code = u"refresh_token_reused"_s});

    const QDateTime now = m_lineage.issuerNow(m_place.clock());
    const bool isInCodexWindow =
        m_identity.expiresAt.isValid() && now.secsTo(m_identity.expiresAt) < codexWindow.count();
    if (isInCodexWindow && m_wish.kind != RenewalWish::Kind::Now && codexMayBeAtIt()
        && waitForAnother(m_limits.watchCodex))
        return std::nullopt;
    if (m_stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    // Before anything is asked: an issuer that ends a sign-in on replay would end what was left there with it.
    const Result<bool> taken = m_home ? takeLeavings(m_place, *m_home, m_current, m_stop) : Result<bool>(false);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return std::nullopt;

    Result<JournalRecord> record = prove();
    if (!record)
        return std::unexpected(record.error());
    // A Codex may have stored another one while we made ready.
    if (m_home && waitForAnother(0ms)) {
        if (const Result<> removed = record->remove(); !removed)
            return std::unexpected(removed.error());
        return std::nullopt;
    }
    const RefreshReason reason = isForced            ? RefreshReason::Forced
        : m_wish.kind == RenewalWish::Kind::Rejected ? RefreshReason::UnauthorizedRecovery
        : m_identity.expiresAt.isValid()             ? RefreshReason::ProactiveExpiry
                                                     : RefreshReason::Scheduled;
    std::expected<Tokens, RefreshFailure> answer = m_endpoint.refresh(tokens->refreshToken, reason, m_stop);
    if (answer)
        return answered(std::move(*answer), std::move(*record));
    const bool isCancelled = answer.error().error.code == ErrorCode::Cancelled; // and nothing was sent
    if (answer.error().kind != RefreshFailure::Kind::Refused && !isCancelled)
        return failed(answer.error(), *record);
    if (const Result<> removed = record->remove(); !removed)
        qCWarning(logRenewal, "%s", qUtf8Printable(describe(removed.error())));
    if (isCancelled)
        return std::unexpected(answer.error().error);
    return refused(answer.error());
}

//! Whether the vault has, by its index, a newer one than what is live.
bool Renewal::Attempt::isNewerKept() const
{
    const Result<std::optional<VaultEntry>> entry = m_place.vault().find(m_account);
    return entry && *entry && (*entry)->fingerprint != m_fingerprint
        && !m_lineage.spentSet().contains((*entry)->fingerprint) && (*entry)->validUntil > validUntil(m_current);
}

//! Whether a Codex could be renewing, or waiting to store what it got.
bool Renewal::Attempt::codexMayBeAtIt() const
{
    const QString &proc = m_place.surroundings().proc;
    return m_home
        && (!programsUsing(m_home->path(), proc).isEmpty()
            || somebodyWaitsFor(LiveCredential::homeLock(*m_home), proc));
}

//! Whether within \a limit something else lies in the store than now.
bool Renewal::Attempt::waitForAnother(std::chrono::milliseconds limit) const
{
    const QDeadlineTimer deadline(limit);
    const QSet<QByteArray> spent = m_lineage.spentSet();
    do {
        const Result<Stored> now = read();
        if (now ? !now->credential->hasSameTokens(m_current) && !spent.contains(now->credential->refreshFingerprint())
                : now.error().code == ErrorCode::AccountMismatch || now.error().code == ErrorCode::NotSignedIn)
            return true;
    } while (!deadline.hasExpired() && pause(m_limits.poll, m_stop));
    return false;
}

//! What Codex and we could not write over is mended while nothing is at stake.
Result<> Renewal::Attempt::mend() const
{
    LiveCredential live = m_place.live(*m_home);
    if (const Result<> writable = live.requireWritable(); !writable)
        return writable;
    if (const Result<> ours = requireOurs(Workplace::lockFile(*m_home)); !ours)
        return ours;
    const auto hazard = [](const Result<Stored> &stored) {
        return std::find_if(stored->hazards.begin(), stored->hazards.end(), [](const Error &error) {
            return error.code == ErrorCode::HardLinked || error.code == ErrorCode::ReadOnly
                || error.code == ErrorCode::NotOurs;
        });
    };
    Result<Stored> stored = live.read();
    if (!stored)
        return std::unexpected(stored.error());
    // What storing the answer does first has to be possible too.
    if (const auto hidden = keepOutgoing(m_place, *m_home, {}, m_current); !hidden)
        return std::unexpected(hidden.error());
    if (hazard(stored) == stored->hazards.end())
        return {};
    stored = live.replace(m_current, m_current, m_stop);
    if (!stored)
        return std::unexpected(stored.error());
    const auto left = hazard(stored);
    return left == stored->hazards.end() ? Result<>() : std::unexpected(*left);
}

//! That an answer can be kept, and by what.
Result<JournalRecord> Renewal::Attempt::prove() const
{
    const Result<> writable = m_home ? mend() : m_place.vault().requireWritable();
    if (!writable)
        return std::unexpected(writable.error());
    const Result<std::optional<Secret>> key = m_home ? m_place.sealingKey(*m_home) : m_place.sealingKeyOfVault();
    if (!key)
        return std::unexpected(key.error());
    return m_place.journal().begin({.act = JournalAct::Refresh,
                                    .home = m_home ? m_home->path() : QString(),
                                    .account = m_account,
                                    .issuer = m_endpoint.endpoints().issuerOrigin(),
                                    .fingerprint = m_fingerprint,
                                    .startedAt = m_place.clock().now()},
                                   *key);
}

//! Tried again later.
Renewal::Attempt::Step Renewal::Attempt::failed(const RefreshFailure &failure, JournalRecord &record) const
{
    const Interruptible uncut({});
    const Setback setback = setbackAfter(failure, m_place, m_lineage, m_fingerprint, m_identity.expiresAt);
    const auto remembered = m_place.lineages().update(m_account, [&](Lineage &lineage) { lineage.setback = setback; });
    // The doubt is forgotten in neither place.
    const Result<> closed = remembered ? record.remove() : std::unexpected(remembered.error());
    if (!closed)
        qCWarning(logRenewal, "%s", qUtf8Printable(describe(closed.error())));
    return std::unexpected(failure.error);
}

//! The issuer will not take the token: somebody else may have redeemed it, and have the answer or be about to store it.
Renewal::Attempt::Step Renewal::Attempt::refused(const RefreshFailure &failure) const
{
    const std::chrono::milliseconds limit = failure.mayBeReuse() && codexMayBeAtIt() ? m_limits.checkRefusal : 0ms;
    if (waitForAnother(limit))
        return std::nullopt;
    if (m_stop.stop_requested())
        return chatelaine::failure(ErrorCode::Cancelled); // nobody can tell yet
    const Result<bool> taken = m_home ? takeLeavings(m_place, *m_home, m_current, m_stop) : Result<bool>(false);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return std::nullopt;
    return signInNeeded(failure.code);
}

std::unexpected<Error> Renewal::Attempt::signInNeeded(const QString &code) const
{
    const Interruptible uncut({});
    const auto remembered = m_place.lineages().update(m_account, [&](Lineage &lineage) {
        lineage.refusal = Refusal{m_fingerprint, code, m_place.clock().now()};
        lineage.setback.reset();
    });
    if (!remembered)
        qCWarning(logRenewal, "%s", qUtf8Printable(describe(remembered.error())));
    return failure(ErrorCode::SignInNeeded, m_identity.name(), code);
}

//! In the journal, or at least somewhere: from here on it is all there is.
Result<> Renewal::Attempt::keep(const Credential &answer, JournalRecord &record) const
{
    const Secret document(answer.toKeyringJson());
    Result<> kept = record.keepAnswer(document);
    if (!kept)
        kept = record.keepAnswer(document);
    if (kept)
        return kept;
    qCWarning(logRenewal, "The answer is not in the journal: %s", qUtf8Printable(describe(kept.error())));
    return m_place.vault().keepAside(document.reveal());
}

//! From here on the old token is gone.
Renewal::Attempt::Step Renewal::Attempt::answered(Tokens tokens, JournalRecord record) const
{
    const Interruptible uncut({});
    const Credential answer = m_current.withTokens(tokens, m_place.clock().now());
    if (const Result<> kept = keep(answer, record); !kept)
        qCCritical(logRenewal, "The answer is nowhere but in its store: %s", qUtf8Printable(describe(kept.error())));
    const Identity identity = identify(answer);
    if (identity.isMixed || identity.account != m_account) {
        if (const Result<> aside = quarantine(m_place, m_account, record); !aside)
            qCWarning(logRenewal, "%s", qUtf8Printable(describe(aside.error())));
        return failure(ErrorCode::AccountMismatch, identity.name(), m_identity.name());
    }

    const auto place = [&]() -> Result<Settled> {
        if (m_home)
            return settle(m_place, *m_home, answer, m_fingerprint);
        const Result<VaultEntry> kept = m_place.vault().keep(answer, {m_fingerprint});
        return kept ? Result<Settled>(Settled::Vaulted) : std::unexpected(kept.error());
    };
    const Result<Settled> settled = place();
    const bool isFresh = !tokens.accessToken.isEmpty() && identity.issuedAt != m_identity.issuedAt;
    const Result<> remembered = rememberRotation(m_place, m_account, m_fingerprint, answer, isFresh);
    if (!remembered)
        qCWarning(logRenewal, "%s", qUtf8Printable(describe(remembered.error())));

    Renewed result = renewed(answer, true);
    if (!settled) {
        qCWarning(logRenewal, "A renewed sign-in waits in the journal: %s", qUtf8Printable(describe(settled.error())));
        result.unsettled = settled.error();
        return result;
    }
    if (*settled == Settled::Superseded) {
        if (const Result<Stored> newer = read())
            result = renewed(*newer->credential, true);
    }
    // A write into a keyring may be overtaken by one that somebody gave up on: the answer stays for a while.
    result.isSettling = remembered && *settled == Settled::Live && record.isSealed();
    const Result<> closed = !remembered ? Result<>()
        : result.isSettling             ? record.markCommitted(m_place.clock().now())
                                        : record.remove();
    if (!closed)
        qCWarning(logRenewal, "%s", qUtf8Printable(describe(closed.error())));

    if (tokens.accessToken.isEmpty() && m_wish.kind != RenewalWish::Kind::Now)
        return failure(ErrorCode::AnswerInvalid, m_endpoint.endpoints().refreshUrl().host(),
                       u"it holds no access token"_s);
    return result;
}

Result<Renewed> Renewal::renew(const AccountId &account, const RenewalWish &wish, std::stop_token stop) const
{
    if (wish.kind == RenewalWish::Kind::WhenInvalid) {
        // What is good needs no lock, which somebody who renews may hold for long. But where something waits in the
        // journal, what is good may be spent, and a Codex would run into it.
        const Result<QList<JournalIntent>> waiting = journalled(m_place);
        const Result<Credential> present = look(account);
        const Result<Lineage> lineage = m_place.lineages().load(account);
        if (waiting && waiting->isEmpty() && present && lineage
            && isValid(*present, lineage->issuerNow(m_place.clock())))
            return Renewed{*present, validUntil(*present).addSecs(lineage->clockSkew(m_place.clock()).count())};
    }
    Result<Renewed> renewed = failure(ErrorCode::StoreChanged, account.toString());
    for (int i = 0; i < rounds && !renewed && renewed.error().code == ErrorCode::StoreChanged; ++i) {
        const Result<Authority> authority = authorityOf(m_place, account);
        if (authority && authority->kind != Authority::Kind::Live) {
            if (const Result<> settled = recoverElsewhere(m_place, account, stop); !settled)
                return std::unexpected(settled.error());
        }
        // What waits in the journal may be all there is of it.
        renewed = Attempt(*this, authority ? authority->place : m_place, account, wish, stop).run();
    }
    return renewed;
}

Result<> Renewal::revoke(const QString &issuer, const Tokens &tokens, std::stop_token stop) const
{
    if (!m_endpoint.endpoints().isFromHere(issuer))
        return failure(ErrorCode::NotAllowed, m_endpoint.endpoints().issuerOrigin(), u"the sign-in is another's"_s);
    return m_endpoint.revoke(tokens, std::move(stop));
}

Result<Credential> Renewal::look(const AccountId &account) const
{
    const Result<Authority> authority = authorityOf(m_place, account);
    return authority ? Result<Credential>(authority->credential) : std::unexpected(authority.error());
}

} // namespace chatelaine
