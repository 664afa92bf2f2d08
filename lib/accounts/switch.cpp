// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/switch.h"

#include "accounts/authority.h"
#include "accounts/description.h"
#include "accounts/outgoing.h"
#include "accounts/recovery.h"
#include "accounts/refreshschedule.h"
#include "base/clock.h"
#include "base/file.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <vector>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logSwitch, "chatelaine.accounts.switch")

namespace {

//! How often it starts over because others changed the store.
constexpr int switchRounds = 4;
//! For what somebody who waited at the CLI's lock is about to store.
constexpr auto waiterLimit = 5s;
//! A Codex that starts meanwhile does not renew a token that is good for longer.
constexpr auto safeWithoutFence = 10min;

//! Only the member of a workspace differs, which is all that a running Codex compares.
bool isSameWorkspace(const Credential &a, const Credential &b)
{
    const Identity ofA = identify(a);
    const Identity ofB = identify(b);
    return a.kind() == CredentialKind::ChatGpt && b.kind() == CredentialKind::ChatGpt
        && ofA.account.workspace == ofB.account.workspace && ofA.account != ofB.account;
}

} // namespace

//! One call of run().
class Switch::Attempt final
{
public:
    Attempt(const Switch &owner, const AccountId &target, const SwitchConsent &consent, std::stop_token stop)
        : m_place(owner.m_place)
        , m_renewal(owner.m_renewal)
        , m_targetId(target)
        , m_consent(consent)
        , m_stop(std::move(stop))
    {
    }

    using Step = Result<std::optional<Admitted>>; //!< nothing: start over with what lies in the store now
    Step round();

private:
    Result<> look();
    Result<> renewTarget() const;
    Result<bool> fence();
    bool isWorthAFence() const;
    bool isFenced() const
    {
        return m_outgoing.credential && m_fenced == m_outgoing.credential->refreshFingerprint() && !m_fenced.isEmpty();
    }
    QList<RunningProgram> programs() const;
    bool codexWaits() const;
    Step move();
    Result<> lastLook() const;
    void waitForWaiter() const;

    const Workplace &m_place;
    const std::optional<Renewal> &m_renewal;
    const AccountId m_targetId;
    const SwitchConsent m_consent;
    const std::stop_token m_stop;

    std::optional<CodexHome> m_home;
    std::optional<Authority> m_target;
    Stored m_outgoing;
    QList<RunningProgram> m_programs;
    bool m_isBusy = false; //!< a Codex may be renewing
    QByteArray m_fenced; //!< the refresh token that the fence brought
};

//! What is there now.
Result<> Switch::Attempt::look()
{
    const Result<CodexHome> home = m_place.home();
    if (!home)
        return std::unexpected(home.error());
    m_home = *home;
    // One that nobody can read is put aside, as the last thing before the write.
    const Result<Stored> stored = m_place.live(*home).readOrNobody();
    if (!stored)
        return std::unexpected(stored.error());
    m_outgoing = *stored;
    Result<Authority> target = authorityOf(m_place, m_targetId);
    if (!target)
        return std::unexpected(target.error());
    m_target.emplace(std::move(*target));
    m_programs = programs();
    m_isBusy = !m_programs.isEmpty() || codexWaits();
    return {};
}

//! Those that use what is stored there: not one with a token of its own.
QList<RunningProgram> Switch::Attempt::programs() const
{
    QList<RunningProgram> programs = programsUsing(m_home->path(), m_place.surroundings().proc);
    programs.removeIf([](const RunningProgram &program) { return program.hasOwnToken; });
    return programs;
}

bool Switch::Attempt::codexWaits() const
{
    return somebodyWaitsFor(LiveCredential::homeLock(*m_home), m_place.surroundings().proc);
}

Switch::Attempt::Step Switch::Attempt::round()
{
    if (m_stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (const Result<> looked = look(); !looked)
        return std::unexpected(looked.error());
    if (m_target->kind == Authority::Kind::Live) {
        const Result<CodexHome> where = m_target->place.home();
        if (where && where->path() != m_home->path())
            return failure(ErrorCode::LiveElsewhere, identify(m_target->credential).name(), where->path());
        Account account = describe(m_target->credential, m_place);
        account.isLive = true;
        account.where = m_outgoing.where;
        return Admitted{.account = account};
    }
    if (m_outgoing.credential) {
        const Identity outgoing = identify(*m_outgoing.credential);
        if (outgoing.isMixed)
            return failure(ErrorCode::Mixed, outgoing.account.toString());
        if (m_consent.shown && outgoing.account != *m_consent.shown)
            return failure(ErrorCode::AccountMismatch, identify(*m_outgoing.credential).name(),
                           m_consent.shown->toString());
        if (isSameWorkspace(*m_outgoing.credential, m_target->credential) && !m_programs.isEmpty()
            && !m_consent.mayMoveMembers)
            return failure(ErrorCode::MembersDiffer, outgoing.account.workspace);
    }
    if (const Result<> allowed = Workplace::requireAllowed(*m_home, m_target->credential); !allowed)
        return std::unexpected(allowed.error());
    if (const Result<> settled = recoverElsewhere(m_place, m_targetId, m_stop); !settled)
        return std::unexpected(settled.error());
    if (const Result<> ready = renewTarget(); !ready)
        return std::unexpected(ready.error());

    if (m_isBusy && !isFenced() && isWorthAFence()) {
        const Result<bool> fenced = fence();
        if (!fenced)
            return std::unexpected(fenced.error());
        if (!*fenced)
            return std::nullopt;
        if (m_stop.stop_requested()) // while that request was waited for
            return failure(ErrorCode::Cancelled);
    }
    return move();
}

//! So that Codex gets a token that is good, and renews none at once.
Result<> Switch::Attempt::renewTarget() const
{
    if (m_target->credential.kind() != CredentialKind::ChatGpt)
        return {};
    const Result<Lineage> lineage = m_place.lineages().load(m_targetId);
    if (!lineage)
        return std::unexpected(lineage.error());
    const bool isGood = isValid(m_target->credential, lineage->issuerNow(m_place.clock()));
    if (!m_renewal)
        return isGood ? Result<>() : failure(ErrorCode::Unreachable);
    const Result<Renewed> renewed = m_renewal->renew(m_targetId, {.kind = RenewalWish::Kind::Target}, m_stop);
    if (renewed && renewed->unsettled)
        return std::unexpected(*renewed->unsettled);
    if (renewed || (isGood && renewed.error().code != ErrorCode::Cancelled))
        return {};
    return std::unexpected(renewed.error());
}

//! Whether there is a refresh token that Codex could redeem, and with it something to lose.
bool Switch::Attempt::isWorthAFence() const
{
    if (!m_outgoing.credential || m_outgoing.credential->kind() != CredentialKind::ChatGpt
        || !m_outgoing.credential->checkUsable())
        return false;
    if (!Workplace::requireAllowed(*m_home, *m_outgoing.credential))
        return false; // Codex signs it out itself
    const Result<Lineage> lineage = m_place.lineages().load(identify(*m_outgoing.credential).account);
    return !lineage || !lineage->spentSet().contains(m_outgoing.credential->refreshFingerprint());
}

//! Renews what is to be displaced: whoever asked with its refresh token before us gets nothing any more, or was first
//! and stores its answer. False: start over.
Result<bool> Switch::Attempt::fence()
{
    const AccountId outgoing = identify(*m_outgoing.credential).account;
    Result<Renewed> renewed = failure(ErrorCode::Unreachable);
    if (m_renewal)
        renewed = m_renewal->renew(outgoing, {.kind = RenewalWish::Kind::Fence}, m_stop);
    if (renewed && renewed->unsettled)
        return std::unexpected(*renewed->unsettled);
    if (renewed) {
        m_outgoing.credential = renewed->credential;
        // No Codex renews what is good for longer than its own five minutes.
        const bool isGood = m_place.clock().now().secsTo(renewed->validUntil) > codexWindow.count();
        if (renewed->isRotated && isGood)
            m_fenced = renewed->credential.refreshFingerprint();
        if (isGood || !renewed->isRotated || m_consent.mayLose)
            return renewed->isRotated;
        return failure(ErrorCode::SwitchUnsafe, identify(renewed->credential).name());
    }
    const Error &error = renewed.error();
    if (error.code == ErrorCode::StoreChanged || error.code == ErrorCode::NotSignedIn
        || error.code == ErrorCode::AccountMismatch)
        return false;
    // Of two homes with one sign-in none renews it.
    const bool isRefused = error.code == ErrorCode::SignInNeeded || error.code == ErrorCode::LiveElsewhere;
    if (!isRefused && !isSetback(error.code) && error.code != ErrorCode::NotAllowed) // its issuer is another
        return std::unexpected(error);
    const Result<Lineage> lineage = m_place.lineages().load(outgoing);
    const QDateTime now = lineage ? lineage->issuerNow(m_place.clock()) : m_place.clock().now();
    const bool isFar =
        now.secsTo(identify(*m_outgoing.credential).expiresAt) > std::chrono::seconds(safeWithoutFence).count();
    if (m_consent.mayLose || (!isRefused && isFar && !codexWaits()))
        return true;
    return failure(ErrorCode::SwitchUnsafe, identify(*m_outgoing.credential).name(),
                   isRefused                    ? error.detail
                       : error.detail.isEmpty() ? error.subject
                                                : QString(error.subject + u": "_s + error.detail));
}

Switch::Attempt::Step Switch::Attempt::move()
{
    // Everything of the two accounts is ours from here on, and what a crash left was brought home.
    const Result<Workplace::LockedHome> locked = m_place.lockHome(true, m_stop);
    if (!locked)
        return std::unexpected(locked.error());
    const CodexHome &home = locked->home;
    LiveCredential live = m_place.live(home);
    Result<Stored> stored = live.read();
    const bool isUnreadable = !stored && stored.error().code == ErrorCode::Corrupt;
    if (isUnreadable)
        stored = Stored{};
    if (!stored)
        return std::unexpected(stored.error());
    if (!isSame(stored->credential, m_outgoing.credential) || home.path() != m_home->path())
        return std::nullopt;
    const std::optional<Credential> &outgoing = stored->credential;
    const AccountId outgoingId = outgoing ? identify(*outgoing).account : AccountId();

    const Result<std::vector<FileLock>> lineages = m_place.lockAccounts({m_targetId, outgoingId}, m_stop);
    if (!lineages)
        return std::unexpected(lineages.error());
    QList<Unsettled> unsettled = locked->unsettled + recoverVaulted(m_place, m_targetId);
    if (outgoing)
        unsettled += recoverVaulted(m_place, outgoingId);
    if (const Result<> kept = keepHidden(m_place, home, m_targetId); !kept)
        return std::unexpected(kept.error());
    const Result<std::optional<Credential>> target = m_place.vault().load(m_targetId);
    if (!target)
        return std::unexpected(target.error());
    if (!*target)
        return std::nullopt;
    for (const Unsettled &waiting : unsettled) {
        if (waiting.mayConcern((*target)->refreshFingerprint())
            || (outgoing && waiting.mayConcern(outgoing->refreshFingerprint())))
            return std::unexpected(waiting.error);
    }
    if (const Result<> allowed = Workplace::requireAllowed(home, **target); !allowed)
        return std::unexpected(allowed.error());
    const Result<Lineage> lineage = m_place.lineages().load(m_targetId);
    if (!lineage)
        return std::unexpected(lineage.error());
    if (lineage->spent.contains((*target)->refreshFingerprint()))
        return failure(ErrorCode::SignInNeeded, identify(**target).name(), u"refresh_token_reused"_s);

    const Result<Reconciled> reconciled = reconcile(m_place, home, *stored, m_stop);
    if (!reconciled && reconciled.error().code != ErrorCode::LiveElsewhere)
        return std::unexpected(reconciled.error());
    if (reconciled && *reconciled == Reconciled::LiveWritten)
        return std::nullopt;
    // What a killed Codex left would be out of its reach in the vault.
    const Result<bool> taken = outgoing && outgoing->kind() == CredentialKind::ChatGpt
        ? takeLeavings(m_place, home, *outgoing, m_stop)
        : Result<bool>(false);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return std::nullopt;
    const Result<std::optional<VaultEntry>> kept = keepOutgoing(m_place, home, *stored, **target);
    if (!kept)
        return std::unexpected(kept.error());
    if (*kept && (*kept)->fingerprint != outgoing->refreshFingerprint())
        return std::nullopt; // a newer one is there
    // One that was of no use was only put aside; what the vault has of that account is something else.
    const AccountId keptId = *kept ? outgoingId : AccountId();
    if (isUnreadable) {
        const auto aside = [this](const QByteArray &bytes) { return m_place.vault().keepAside(bytes); };
        if (const Result<> removed = live.removeUnreadable(aside, m_stop); !removed)
            return std::unexpected(removed.error());
    }

    Result<JournalRecord> record = m_place.journal().begin({.act = JournalAct::Switch,
                                                            .home = home.path(),
                                                            .account = m_targetId,
                                                            .outgoing = keptId,
                                                            .startedAt = m_place.clock().now()},
                                                           {});
    if (!record)
        return std::unexpected(record.error());
    const Result<Stored> written = live.replace(outgoing, **target, m_stop, [this] { return lastLook(); });
    if (!written) {
        if (!LiveCredential::changedNothing(written.error()))
            return std::unexpected(written.error()); // whether it was written, the next one finds out by the record
        if (const Result<> removed = record->remove(); !removed)
            return std::unexpected(removed.error());
        if (written.error().code != ErrorCode::StoreChanged)
            return std::unexpected(written.error());
        waitForWaiter();
        return std::nullopt;
    }

    Admitted admitted{
        .account = describe(*written->credential, m_place), .programs = m_programs, .hazards = written->hazards};
    admitted.account.isLive = true;
    admitted.account.where = written->where;
    if (*kept)
        admitted.displaced = describe(**kept, m_place);
    const bool isElsewhere = *kept && (*kept)->shadowOf != home.path();
    Result<> closed = markSwitched(m_place, home, *written, isElsewhere ? AccountId() : keptId);
    if (closed)
        closed = record->remove();
    if (!closed) // the next one does it
        qCWarning(logSwitch, "%s", qUtf8Printable(chatelaine::describe(closed.error())));
    return admitted;
}

//! Under the first of the CLI's locks.
Result<> Switch::Attempt::lastLook() const
{
    if (codexWaits())
        return failure(ErrorCode::StoreChanged, m_home->path());
    if (isFenced() || m_consent.mayLose || !isWorthAFence())
        return {};
    // One that came since may have read the outgoing sign-in, and be renewing it.
    const QList<RunningProgram> now = programs();
    const bool isKnown = std::all_of(now.begin(), now.end(), [this](const RunningProgram &program) {
        return std::any_of(m_programs.begin(), m_programs.end(), [&](const RunningProgram &before) {
            return before.pid == program.pid && before.startTicks == program.startTicks;
        });
    });
    return isKnown ? Result<>() : failure(ErrorCode::StoreChanged, m_home->path());
}

//! Who waited at the lock gets it when we let go.
void Switch::Attempt::waitForWaiter() const
{
    const QDeadlineTimer limit(waiterLimit);
    LiveCredential live = m_place.live(*m_home);
    while (!limit.hasExpired() && codexWaits()) {
        const Result<Stored> now = live.read();
        if (!now || !isSame(now->credential, m_outgoing.credential) || !pause(20ms, m_stop))
            return;
    }
}

Result<SwitchPlan> Switch::plan(const AccountId &target) const
{
    const Result<CodexHome> home = m_place.home();
    if (!home)
        return std::unexpected(home.error());
    const Result<Authority> authority = authorityOf(m_place, target);
    if (!authority)
        return std::unexpected(authority.error());
    const Result<Stored> stored = m_place.live(*home).readOrNobody();
    if (!stored)
        return std::unexpected(stored.error());
    const auto named = [this](Account account) {
        const Result<std::optional<VaultEntry>> entry = m_place.vault().find(account.id);
        if (entry && *entry)
            account.label = (*entry)->label;
        return account;
    };
    SwitchPlan plan{.home = home->path(), .target = named(describe(authority->credential, m_place))};
    if (stored->credential && identify(*stored->credential).account != target) {
        plan.outgoing = named(describe(*stored->credential, m_place));
        plan.outgoing->isLive = true;
        plan.outgoing->where = stored->where;
        plan.isSameWorkspace = isSameWorkspace(*stored->credential, authority->credential);
        plan.programs = programsUsing(home->path(), m_place.surroundings().proc);
    }
    return plan;
}

Result<Admitted> Switch::run(const AccountId &target, const SwitchConsent &consent, std::stop_token stop) const
{
    Attempt attempt(*this, target, consent, stop);
    for (int i = 0; i < switchRounds; ++i) {
        Attempt::Step step = attempt.round();
        if (!step)
            return std::unexpected(step.error());
        if (*step)
            return std::move(**step);
    }
    const Result<CodexHome> home = m_place.home();
    return failure(ErrorCode::StoreChanged, home ? home->path() : QString());
}

} // namespace chatelaine
