// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "world.h"

#include <algorithm>
#include <cassert>
#include <string_view>
#include <tuple>
#include <utility>

namespace chatelaine::testing {

namespace {

constexpr unsigned familyShift = 8;

unsigned familyOf(std::uint16_t facts)
{
    return static_cast<unsigned>(facts) >> familyShift;
}

//! What excludes whom: bit 0 the home, then the two accounts in the vault.
using Lineages = unsigned;
constexpr Lineages home = 1;

Lineages inVault(std::uint8_t account)
{
    return 2U << account;
}

//! Where a credential lies durably. A running program's memory and a stranger's copy do not count.
template <typename Visit>
void forEachKept(const World &world, Visit visit)
{
    visit(world.live);
    visit(world.vault[A]);
    visit(world.vault[B]);
    for (const Record &record : world.journal) {
        if (record.kind == Record::Live || record.kind == Record::Vault)
            visit(record.answer);
    }
}

bool isKept(const World &world, Cred cred)
{
    bool found = false;
    forEachKept(world, [&](Cred kept) { found = found || kept == cred; });
    return found;
}

//! Everything that names a credential.
template <typename AWorld, typename Visit>
void forEachMention(AWorld &world, Visit visit)
{
    visit(world.live);
    visit(world.copy);
    for (auto &cred : world.vault)
        visit(cred);
    for (auto &cred : world.newest)
        visit(cred);
    for (auto &record : world.journal) {
        visit(record.of);
        visit(record.answer);
    }
    for (auto &program : world.programs) {
        visit(program.token);
        visit(program.answer);
    }
    for (auto &cli : world.clis) {
        visit(cli.token);
        visit(cli.answer);
    }
}

//! One step in the making: the world after it, and the invariants that its writes broke.
class Draft final
{
public:
    Draft(const World &from, const Setting &setting)
        : world(from)
        , m_rules(setting.rules)
        , m_replayRevokes(setting.replayRevokes)
    {
    }

    World world;
    std::uint8_t broken = 0;

    // The issuer

    Cred issue(Account account, unsigned family)
    {
        assert(world.count < World::maximum);
        world.facts[world.count++] =
            static_cast<std::uint16_t>((family << familyShift) | (account == B ? unsigned{IsOfB} : 0U));
        return static_cast<Cred>(world.count);
    }

    Cred signIn(Account account)
    {
        unsigned family = 0;
        for (std::size_t i = 0; i < world.count; ++i)
            family = std::max(family, familyOf(world.facts[i]));
        return issue(account, family + 1);
    }

    //! What a redeemed one rotates to; 0 if it is refused.
    Cred redeem(Cred cred)
    {
        if (!cred || world.is(cred, Revoked))
            return 0;
        if (world.is(cred, Spent)) {
            if (m_replayRevokes)
                revoke(cred);
            return 0;
        }
        set(cred, Spent);
        const Cred answer = issue(world.accountOf(cred), familyOf(world.facts[cred - 1U]));
        if (world.is(cred, Removed))
            set(answer, Removed);
        return answer;
    }

    void revoke(Cred cred)
    {
        const unsigned family = familyOf(world.facts[cred - 1U]);
        for (std::size_t i = 0; i < world.count; ++i) {
            if (familyOf(world.facts[i]) == family)
                world.facts[i] |= Revoked;
        }
    }

    // Others

    //! A write of somebody else: what it destroys is not ours to answer for.
    void writtenByOthers(Cred cred)
    {
        world.live = cred;
        if (cred) {
            nowNewest(cred);
            clear(cred, Removed);
        }
        for (Cred &newest : world.newest) {
            if (!newest || isKept(world, newest))
                continue;
            const Account account = world.accountOf(newest);
            newest = 0;
            forEachKept(world, [&](Cred kept) {
                if (kept && world.accountOf(kept) == account && (!newest || isTrulyOlder(newest, kept)))
                    newest = kept;
            });
        }
    }

    // We

    void set(Cred cred, Fact fact) { world.facts[cred - 1U] |= fact; }
    void clear(Cred cred, Fact fact) { world.facts[cred - 1U] &= static_cast<std::uint16_t>(~unsigned{fact}); }

    //! A person wants to have nothing of \a account here any more.
    void wishAway(Account account)
    {
        forEachKept(world, [&](Cred kept) {
            if (kept && world.accountOf(kept) == account)
                set(kept, Removed);
        });
        world.newest[account] = 0;
    }

    //! Takes \a cred, which a person wants gone, out of the live store, where it was seen under the CLI's locks.
    void removeLive(Cred cred)
    {
        world.live = 0;
        if (world.newest[world.accountOf(cred)] == cred)
            world.newest[world.accountOf(cred)] = 0;
    }

    void removeFromVault(Account account)
    {
        world.vault[account] = 0;
        world.authorities &= static_cast<std::uint8_t>(~(1U << account));
        world.newest[account] = world.live && world.accountOf(world.live) == account ? world.live : Cred{0};
    }

    //! The answer to \a cred is counted on from here.
    void answered(Cred cred, Cred answer)
    {
        set(cred, Answered);
        nowNewest(answer);
    }

    //! Writes the live store. \a wishedOver: a person wants \a cred there in place of it (0: of nobody).
    void writeLive(Cred cred, bool isWished, Cred wishedOver, bool lands)
    {
        if (!lands || world.live == cred)
            return;
        const Cred below = world.live;
        if (!below) {
            if (!isWished || wishedOver)
                broken |= NothingCreated;
        } else if (world.accountOf(below) == world.accountOf(cred)) {
            if (!isTrulyOlder(below, cred))
                broken |= NeverBackwards;
        } else {
            const Cred kept = world.vault[world.accountOf(below)];
            if (!isWished || !kept || (kept != below && isTrulyOlder(kept, below)))
                broken |= NeverAcross;
        }
        world.live = cred;
        nowNewest(cred);
    }

    //! Writes the vault's entry, unless that is as new. False if it was not found there afterwards.
    bool keepInVault(Cred cred, bool lands)
    {
        Cred &entry = world.vault[world.accountOf(cred)];
        if (entry == cred || (entry && !isOlder(entry, cred)))
            return true;
        if (lands)
            writeVault(cred);
        return lands;
    }

    //! \a cred was seen live: its account's entry in the vault is a shadow of that.
    void shadow(Cred cred)
    {
        const Account account = world.accountOf(cred);
        world.authorities &= static_cast<std::uint8_t>(~(1U << account));
        if (m_rules.keep(Rule::KeepShadowForward))
            keepInVault(cred, true);
        else
            writeVault(cred);
    }

    //! What we know: spent is older than any other; then the time of issue.
    bool isOlder(Cred a, Cred b) const
    {
        if (world.is(a, KnownSpent) != world.is(b, KnownSpent))
            return world.is(a, KnownSpent);
        return a < b;
    }

private:
    bool isTrulyOlder(Cred a, Cred b) const
    {
        if (world.is(a, Answered) != world.is(b, Answered))
            return world.is(a, Answered);
        return a < b;
    }

    void writeVault(Cred cred)
    {
        Cred &entry = world.vault[world.accountOf(cred)];
        if (entry && entry != cred && !isTrulyOlder(entry, cred))
            broken |= NeverBackwards;
        entry = cred;
        nowNewest(cred);
    }

    void nowNewest(Cred cred)
    {
        Cred &newest = world.newest[world.accountOf(cred)];
        if (!newest || isTrulyOlder(newest, cred))
            newest = cred;
    }

    Rules m_rules;
    bool m_replayRevokes;
};

//! Everything that may happen in a world.
class Moves final
{
public:
    Moves(const World &from, const Setting &setting, Telling telling, std::vector<Step> &into)
        : m_from(from)
        , m_setting(setting)
        , m_telling(telling)
        , m_into(into)
    {
    }

    void all()
    {
        for (std::size_t i = 0; i < m_from.programs.size(); ++i) {
            m_who = i;
            if (m_from.programs[i].task != Program::Idle)
                goOn();
            else if (i == 0 || m_from.programs[0].task != Program::Idle) // they are alike: the first idle one starts
                start();
        }
        for (std::size_t i = 0; i < m_from.clis.size(); ++i) {
            if (m_from.clis[i].at != Cli::Idle || i == 0 || m_from.clis[0].at != Cli::Idle)
                cli(i);
        }
        others();
    }

private:
    bool keep(Rule rule) const { return m_setting.rules.keep(rule); }
    Draft draft() const { return {m_from, m_setting}; }
    Draft spending(Event event) const
    {
        Draft d = draft();
        --d.world.left[event];
        return d;
    }
    bool canStill(Event event) const { return m_from.left[event] > 0; }

    void emit(Draft &&d, std::string_view actor, std::string_view what, std::string_view how = {})
    {
        for (const Cred newest : d.world.newest) {
            if (newest && !isKept(d.world, newest))
                d.broken |= NeverNowhere;
        }
        forEachKept(d.world, [&](Cred kept) {
            if (d.world.is(kept, Removed) && !isBeingRemoved(d.world, d.world.accountOf(kept)))
                d.broken |= RemovedStaysAway;
        });
        Step &step = m_into.emplace_back();
        step.world = d.world;
        step.broken = d.broken;
        if (m_telling == Telling::Events)
            step.what = std::string(actor).append(" ").append(what).append(how);
    }
    void emitMine(Draft &&d, std::string_view what, std::string_view how = {})
    {
        emit(std::move(d), m_who == 0 ? "program 1" : "program 2", what, how);
    }

    //! By a program, or by what it left in the journal.
    static bool isBeingRemoved(const World &world, Account account)
    {
        return std::any_of(world.programs.begin(), world.programs.end(),
                           [&](const Program &program) {
                               return program.task == Program::Remove && program.at != Program::Waiting
                                   && program.account == account;
                           })
            || std::any_of(world.journal.begin(), world.journal.end(), [&](const Record &record) {
                   return record.kind == Record::Removal && world.accountOf(record.of) == account;
               });
    }

    //! Emits what \a make makes of a write that lands, and of one that does not.
    template <typename Make>
    void writing(Make make)
    {
        make(draft(), true, "");
        if (canStill(LostWrites))
            make(spending(LostWrites), false, " (the write does not land)");
    }

    Program &me(Draft &d) const { return d.world.programs[m_who]; }
    const Program &me() const { return m_from.programs[m_who]; }
    static void end(Program &program) { program = {}; }

    static std::uint8_t freeSlot(const World &world)
    {
        for (std::size_t i = 0; i < world.journal.size(); ++i) {
            if (world.journal[i].kind == Record::None)
                return static_cast<std::uint8_t>(i + 1);
        }
        assert(!"the journal is too small for the model");
        return 0;
    }
    static void remove(World &world, std::uint8_t slot)
    {
        if (slot)
            world.journal[slot - 1U] = {};
    }

    //! What \a program holds, or waits for.
    Lineages lineagesOf(const Program &program) const
    {
        const bool isWhole = keep(Rule::LockTheAccountToo);
        const Lineages own = inVault(program.account);
        switch (program.task) {
        case Program::Recover:
            return home | inVault(A) | inVault(B);
        case Program::Refresh:
        case Program::Mend:
        case Program::Remove:
            return isWhole ? home | own : home;
        case Program::RefreshVault:
            // The home's only for the look whether it is live, and to recover.
            return isWhole && (program.at <= Program::Locked || program.at == Program::Dropping) ? home | own : own;
        case Program::SwitchTo:
            return isWhole && program.token ? home | own | inVault(m_from.accountOf(program.token)) : home | own;
        default:
            return 0;
        }
    }

    bool mayLock(const Program &program) const
    {
        if (!keep(Rule::TakeLineageLock))
            return true;
        const Program &other = m_from.programs[1 - m_who];
        return other.at == Program::Waiting || !(lineagesOf(other) & lineagesOf(program));
    }

    // ---- our programs -------------------------------------------------------------------------------------------

    void start()
    {
        const auto begin = [&](Event event, std::uint8_t task, std::uint8_t account) {
            Draft d = spending(event);
            me(d) = Program{.task = task, .account = account, .token = m_from.live};
            return d;
        };
        recoverAnything();
        if (isBehindShadow(m_from.live)) {
            const Program mending{.task = Program::Mend,
                                  .at = Program::Mending,
                                  .account = m_from.accountOf(m_from.live),
                                  .token = m_from.live};
            if (mayLock(mending) && !hasRecords(mending)) {
                Draft d = draft();
                me(d) = mending;
                emitMine(std::move(d), "takes the lineage locks, finds the live credential older than its shadow");
            }
        }
        if (canStill(Refreshes) && m_from.live && !m_from.is(m_from.live, Refused))
            emitMine(begin(Refreshes, Program::Refresh, m_from.accountOf(m_from.live)),
                     "finds the live credential due, waits for the lineage lock");
        for (const Account account : {A, B}) {
            const bool isLive = m_from.live && m_from.accountOf(m_from.live) == account;
            if (canStill(Removals) && (isLive || m_from.vault[account]))
                emitMine(begin(Removals, Program::Remove, account),
                         account == A ? "is asked to remove A" : "is asked to remove B");
            if (!m_from.vault[account])
                continue;
            if (canStill(VaultRefreshes) && (mayRedeemVault(account) || !keep(Rule::RedeemTheAuthority)))
                emitMine(begin(VaultRefreshes, Program::RefreshVault, account),
                         account == A ? "finds A's entry in the vault due" : "finds B's entry in the vault due");
            if (canStill(Switches) && !isLive)
                emitMine(begin(Switches, Program::SwitchTo, account),
                         account == A ? "is asked to switch to A" : "is asked to switch to B");
        }
    }

    //! The shadow, or what the vault had when somebody put an older one into the store, is newer, and not known to be
    //! worthless.
    bool isBehindShadow(Cred live) const
    {
        const Cred entry = live ? m_from.vault[m_from.accountOf(live)] : Cred{0};
        return entry && entry != live && !m_from.is(entry, Refused) && !m_from.is(entry, KnownSpent)
            && draft().isOlder(live, entry);
    }

    //! Its live account is another, and it is no shadow.
    bool mayRedeemVault(std::uint8_t account) const
    {
        const bool isLive = m_from.live && m_from.accountOf(m_from.live) == account;
        return !isLive && (m_from.authorities & (1U << account));
    }

    void goOn()
    {
        if (canStill(Crashes) && me().at != Program::Waiting) {
            Draft d = spending(Crashes);
            end(me(d));
            emitMine(std::move(d), "crashes");
        }
        switch (me().at) {
        case Program::Waiting:
            if (mayLock(me()))
                locked();
            break;
        case Program::Locked:
            locked();
            break;
        case Program::Dropping:
        case Program::Committed:
            drop();
            break;
        case Program::Intended:
            post();
            break;
        case Program::NoAnswer: {
            Draft d = draft();
            remove(d.world, me().slot);
            end(me(d));
            emitMine(std::move(d), "notes that it may be spent, drops the intent");
            break;
        }
        case Program::Refusal:
            refused();
            break;
        case Program::HasAnswer:
            sync();
            break;
        case Program::Synced:
            commit();
            break;
        case Program::Mending:
            mend();
            break;
        case Program::Read:
            keepOutgoing();
            break;
        case Program::InVault: {
            Draft d = draft();
            allot(d, Record::Switch, me().token, d.world.vault[me().account]);
            me(d).at = Program::Announced;
            emitMine(std::move(d), "writes the switch's record");
            break;
        }
        case Program::Announced:
            switchLive();
            break;
        case Program::Written:
            finishSwitch();
            break;
        case Program::Removing:
            removeLive();
            break;
        case Program::RemovedLive:
            removeKept();
            break;
        }
    }

    // Recovery

    void recoverAnything()
    {
        const Program recovering{.task = Program::Recover, .at = Program::Locked};
        if (mayLock(recovering))
            recover(recovering);
    }

    //! Of \a program's lineages: to be settled first.
    bool hasRecords(const Program &program) const
    {
        return std::any_of(m_from.journal.begin(), m_from.journal.end(),
                           [&](const Record &record) { return concerns(record, program); });
    }
    bool concerns(const Record &record, const Program &program) const
    {
        const Lineages lineage = record.kind == Record::Vault ? inVault(m_from.accountOf(record.of)) : home;
        return record.kind != Record::None && (lineage & lineagesOf(program));
    }

    //! Settles one of the records of \a program's lineages. False if there is none.
    bool recover(const Program &program)
    {
        bool found = false;
        for (std::size_t i = 0; i < m_from.journal.size(); ++i) {
            const Record &record = m_from.journal[i];
            if (!concerns(record, program))
                continue;
            found = true;
            const auto slot = static_cast<std::uint8_t>(i + 1);
            if (record.kind == Record::Switch)
                recoverSwitch(program, slot);
            else if (record.kind == Record::Removal)
                recoverRemoval(program, slot);
            else if (!record.answer)
                recovered(draft(), program, slot, "recovers an intent without answer: may be spent, drops it");
            else
                recoverAnswer(program, slot);
        }
        return found;
    }

    //! The record is gone; on with the next one.
    void recovered(Draft &&d, const Program &program, std::uint8_t slot, std::string_view what)
    {
        me(d) = program;
        me(d).at = Program::Locked;
        remove(d.world, slot);
        endIfRecovered(d);
        emitMine(std::move(d), what);
    }

    void endIfRecovered(Draft &d) const
    {
        const auto isNone = [](const Record &record) { return record.kind == Record::None; };
        if (me(d).task == Program::Recover && std::all_of(d.world.journal.begin(), d.world.journal.end(), isNone))
            end(me(d));
    }

    void recoverAnswer(const Program &program, std::uint8_t slot)
    {
        writing([&](Draft d, bool lands, std::string_view how) {
            me(d) = program;
            const bool isSettled = settle(d, m_from.journal[slot - 1U], true, lands);
            if (isSettled || !keep(Rule::ReadBackBeforeDrop)) {
                me(d).at = Program::Dropping;
                me(d).slot = slot;
            } else {
                end(me(d));
            }
            emitMine(std::move(d), "recovers an answer", how);
        });
    }

    void recoverSwitch(const Program &program, std::uint8_t slot)
    {
        const Record &record = m_from.journal[slot - 1U];
        const Account target = m_from.accountOf(record.answer);
        const bool isOutgoing =
            m_from.live && record.of && m_from.accountOf(m_from.live) == m_from.accountOf(record.of);
        Draft d = draft();
        if (record.of && !isOutgoing)
            d.world.authorities |= static_cast<std::uint8_t>(1U << m_from.accountOf(record.of));
        if (m_from.live && m_from.accountOf(m_from.live) == target) {
            d.shadow(m_from.live);
            recovered(std::move(d), program, slot, "recovers a switch that was done, drops its record");
        } else if (keep(Rule::NeverRepeatSwitch)) {
            recovered(std::move(d), program, slot,
                      isOutgoing ? "recovers a switch that did not happen, drops its record"
                                 : "recovers a switch, leaves the store alone, drops its record");
        } else {
            d.writeLive(m_from.vault[target], true, record.of, true);
            recovered(std::move(d), program, slot, "recovers a switch and finishes it");
        }
    }

    //! Removes what is left. What came into the store meanwhile stays there.
    void recoverRemoval(const Program &program, std::uint8_t slot)
    {
        const Cred of = m_from.journal[slot - 1U].of;
        if (!keep(Rule::FinishRemoval)) {
            recovered(draft(), program, slot, "drops the record of a removal");
        } else if (m_from.live == of) {
            writing([&](Draft d, bool lands, std::string_view how) {
                me(d) = program;
                me(d).at = Program::Locked;
                if (lands)
                    d.removeLive(of);
                else
                    end(me(d));
                emitMine(std::move(d), "recovers a removal, empties the store", how);
            });
        } else if (isLeftInVault(m_from.accountOf(of))) {
            writing([&](Draft d, bool lands, std::string_view how) {
                me(d) = program;
                me(d).at = Program::Locked;
                if (lands)
                    d.removeFromVault(m_from.accountOf(of));
                else
                    end(me(d));
                emitMine(std::move(d), "recovers a removal, empties the vault's entry", how);
            });
        } else {
            Draft d = draft();
            if (isLive(m_from.accountOf(of)))
                d.shadow(m_from.live);
            recovered(std::move(d), program, slot, "recovers a removal, drops its record");
        }
    }

    //! Also where somebody put another one of this account into the store: it would be mended with the one removed.
    bool isLeftInVault(Account account) const
    {
        return m_from.vault[account] && m_from.vault[account] != m_from.live
            && (keep(Rule::EmptyTheVaultToo) || !isLive(account));
    }

    bool isLive(Account account) const { return m_from.live && m_from.accountOf(m_from.live) == account; }

    //! Puts an answer where it belongs, under the CLI's locks. True if it need not be done again. Leaves in the
    //! program's \c answer what is live now and wants a shadow.
    bool settle(Draft &d, const Record &record, bool isRecovery, bool lands) const
    {
        const Cred answer = record.answer;
        const Cred store = m_from.live;
        const auto live = [&] {
            d.writeLive(answer, false, 0, lands);
            me(d).answer = answer;
            return lands;
        };
        me(d).answer = 0;
        if (record.kind == Record::Vault)
            return d.keepInVault(answer, lands);
        if (!isRecovery && !keep(Rule::CompareBeforeWrite))
            return live();
        if (store == answer) {
            me(d).answer = store;
            return true;
        }
        if (!store || m_from.accountOf(store) != m_from.accountOf(answer))
            return isRecovery && !keep(Rule::RecoverToVault) ? live() : d.keepInVault(answer, lands);
        if (store == record.of || d.isOlder(store, answer))
            return isRecovery && !keep(Rule::RecoverOverOlder) ? true : live();
        if (isRecovery && !keep(Rule::RecoverKeepsNewer))
            return live();
        me(d).answer = store;
        return true;
    }

    //! What was settled: its shadow, its spent mark, then the record goes.
    void drop()
    {
        Draft d = draft();
        const Record record = m_from.journal[me().slot - 1U];
        const bool isRecovery = me().at == Program::Dropping;
        if (me().answer)
            d.shadow(me().answer);
        if (record.of && (!isRecovery || keep(Rule::SpentBeforeDrop)))
            d.set(record.of, KnownSpent);
        if (isRecovery) {
            Program program = me();
            program.answer = 0;
            program.slot = 0;
            recovered(std::move(d), program, me().slot, "marks what was redeemed as spent, drops the record");
            return;
        }
        remove(d.world, me().slot);
        if (me().task == Program::SwitchTo && me().answer) {
            // What it was for is live; or somebody else put a newer one there, which wants a fence of its own.
            const bool isOurs = me().answer == record.answer;
            goOnWith(d, me().answer, isOurs);
            if (isOurs)
                me(d).at = Program::Read;
        } else {
            end(me(d));
        }
        emitMine(std::move(d), "writes the shadow, marks what was redeemed as spent, drops the record");
    }

    //! On with a switch, whose outgoing credential is \a token now.
    void goOnWith(Draft &d, Cred token, bool isFenced) const
    {
        me(d) = Program{.task = Program::SwitchTo,
                        .at = Program::Locked,
                        .account = me().account,
                        .token = token,
                        .isFenced = static_cast<std::uint8_t>(isFenced)};
    }

    // A refresh

    void locked()
    {
        if ((keep(Rule::RecoverFirst) || me().task == Program::Recover) && recover(me()))
            return;
        if (me().task == Program::Recover || !read()) {
            Draft d = draft();
            end(me(d));
            emitMine(std::move(d), "takes the lineage lock, finds nothing to do");
        }
    }

    //! Under the lineage lock: what is there now. False if that ends it.
    bool read()
    {
        if (me().task == Program::SwitchTo)
            return readForSwitch();
        if (me().task == Program::Remove)
            return readForRemoval();
        if (me().task == Program::RefreshVault) {
            const bool may = mayRedeemVault(me().account);
            if (keep(Rule::RedeemTheAuthority) && !may)
                return false;
            return intend(draft(), m_from.vault[me().account], !may, Record::Vault);
        }
        Cred token = me().token;
        if (keep(Rule::RereadUnderLock)) {
            const Cred store = m_from.live;
            if (!store || m_from.accountOf(store) != m_from.accountOf(token))
                return false;
            if (store != token && !draft().isOlder(store, token)) {
                adopt(draft(), "takes the lineage lock, adopts what somebody else renewed");
                return true;
            }
            token = store;
        }
        if (isBehindShadow(token) && keep(Rule::RedeemNewest)) {
            Draft d = draft();
            me(d).token = token;
            me(d).at = Program::Mending;
            emitMine(std::move(d), "takes the lineage locks, reads what is older than its shadow");
            return true;
        }
        return intend(draft(), token, token != m_from.live, Record::Live);
    }

    //! What is live is older than what the vault holds of the same account: that goes over it.
    void mend()
    {
        if (keep(Rule::MendOnlyOlder) && m_from.live != me().token) {
            Draft d = draft();
            end(me(d));
            emitMine(std::move(d), "finds another credential under the locks, leaves it");
            return;
        }
        writing([&](Draft d, bool lands, std::string_view how) {
            const Cred entry = m_from.vault[m_from.accountOf(me().token)];
            d.writeLive(entry, false, 0, lands);
            if (lands)
                d.shadow(entry);
            end(me(d));
            emitMine(std::move(d), "writes the shadow over the older live credential", how);
        });
    }

    void adopt(Draft &&d, std::string_view what)
    {
        d.shadow(m_from.live);
        end(me(d));
        emitMine(std::move(d), what);
    }

    bool intend(Draft &&d, Cred token, bool isElsewhere, std::uint8_t kind)
    {
        if (!token || m_from.is(token, Refused) || (keep(Rule::CheckSpentSet) && m_from.is(token, KnownSpent)))
            return false;
        me(d).token = token;
        me(d).isElsewhere = isElsewhere;
        me(d).at = Program::Intended;
        if (keep(Rule::IntentBeforePost))
            allot(d, kind, token, 0);
        emitMine(std::move(d), "takes the lineage lock, reads, writes its intent");
        return true;
    }

    void allot(Draft &d, std::uint8_t kind, Cred of, Cred answer) const
    {
        me(d).slot = freeSlot(d.world);
        d.world.journal[me(d).slot - 1U] = {kind, of, answer};
    }

    void post()
    {
        const Cred token = me().token;
        const auto isOurs = [&](const Record &record) { return record.of == token && record.kind != Record::Switch; };
        const bool isIntended = me().slot && isOurs(m_from.journal[me().slot - 1U]);
        const auto send = [&](Draft d, bool comes) {
            if (!isIntended || me().isElsewhere || m_from.is(token, Answered) || isSuperseded(token))
                d.broken |= RedeemOnce;
            const Cred answer = d.redeem(token);
            if (!answer) {
                if (!comes)
                    return;
                me(d).at = Program::Refusal;
                emitMine(std::move(d), "POSTs, is refused");
            } else if (comes) {
                me(d).answer = answer;
                me(d).at = Program::HasAnswer;
                emitMine(std::move(d), "POSTs, gets its answer");
            } else {
                me(d).at = Program::NoAnswer;
                emitMine(std::move(d), "POSTs, the issuer rotates, the answer never comes");
            }
        };
        send(draft(), true);
        if (canStill(LostAnswers))
            send(spending(LostAnswers), false);
    }

    //! For the invariants: we keep what \a token was rotated to.
    bool isSuperseded(Cred token) const
    {
        const auto supersedes = [&](Cred kept) {
            return kept > token && familyOf(m_from.facts[kept - 1U]) == familyOf(m_from.facts[token - 1U])
                && !m_from.is(kept, Refused);
        };
        return supersedes(m_from.vault[A]) || supersedes(m_from.vault[B]);
    }

    void refused()
    {
        Draft d = draft();
        const Cred token = me().token;
        const Cred store = m_from.live;
        remove(d.world, me().slot);
        if (me().task != Program::RefreshVault && store && store != token && !m_from.is(store, KnownSpent)
            && m_from.accountOf(store) == m_from.accountOf(token)) {
            if (me().task == Program::SwitchTo) {
                d.shadow(store);
                goOnWith(d, store, !keep(Rule::FenceAgain));
                if (!keep(Rule::FenceAgain))
                    me(d).at = Program::Read;
                emitMine(std::move(d), "reads again, adopts what is there, starts over");
                return;
            }
            adopt(std::move(d), "reads again, adopts what is there");
            return;
        }
        d.set(token, Refused);
        end(me(d));
        emitMine(std::move(d), "gives up: sign-in needed");
    }

    void sync()
    {
        Draft d = draft();
        const Cred token = me().token;
        const std::uint8_t kind = me().task == Program::RefreshVault ? Record::Vault : Record::Live;
        d.answered(token, me().answer);
        me(d).at = Program::Synced;
        if (!keep(Rule::AnswerBeforeCommit)) {
            emitMine(std::move(d), "counts on the answer, which is in its memory only");
            return;
        }
        if (me().slot)
            d.world.journal[me().slot - 1U] = {kind, token, me().answer};
        else
            allot(d, kind, token, me().answer);
        emitMine(std::move(d), "syncs the answer in the journal");
    }

    void commit()
    {
        writing([&](Draft d, bool lands, std::string_view how) {
            const std::uint8_t kind = me().task == Program::RefreshVault ? Record::Vault : Record::Live;
            const bool isSettled = settle(d, {kind, me().token, me().answer}, false, lands);
            if (isSettled || !keep(Rule::ReadBackBeforeDrop))
                me(d).at = Program::Committed;
            else
                end(me(d)); // the record stays: tried again
            emitMine(std::move(d), "commits the answer", how);
        });
    }

    // A switch

    bool readForSwitch()
    {
        const Cred store = m_from.live;
        const Cred target = m_from.vault[me().account];
        const bool isAsShown =
            store && me().token ? m_from.accountOf(store) == m_from.accountOf(me().token) : store == me().token;
        if (!isAsShown || !target || m_from.is(target, KnownSpent) || m_from.is(target, Refused))
            return false;
        if (isBehindShadow(store) && keep(Rule::RedeemNewest))
            return false; // that is mended first
        // For what is known to be spent a CLI gets nothing.
        const bool isWorthless = m_from.is(store, KnownSpent);
        bool goesOn = false;
        if (store && !isWorthless && keep(Rule::FenceWhereCodexRuns)) // whoever is there, or none
            goesOn = intend(draft(), store, false, Record::Live);
        if (!store || isWorthless || !isCodexThere() || !keep(Rule::FenceWhereCodexRuns)) {
            Draft d = draft();
            goOnWith(d, store, isWorthless || !keep(Rule::FenceWhereCodexRuns));
            me(d).at = store ? Program::Read : Program::InVault;
            emitMine(std::move(d), "takes the lineage locks, reads; there is nothing to fence");
            goesOn = true;
        }
        return goesOn;
    }

    bool isCodexThere() const
    {
        return std::any_of(m_from.clis.begin(), m_from.clis.end(), [](const Cli &cli) { return cli.at != Cli::Idle; });
    }

    void keepOutgoing()
    {
        if (m_from.live != me().token) {
            giveUp("reads another credential");
            return;
        }
        writing([&](Draft d, bool lands, std::string_view how) {
            const bool isKeptNow = d.keepInVault(me().token, lands);
            if (isKeptNow || !keep(Rule::OutgoingReadBack))
                me(d).at = Program::InVault;
            else
                end(me(d));
            emitMine(std::move(d), "keeps the outgoing credential in the vault", how);
        });
    }

    void switchLive()
    {
        if (keep(Rule::CompareBeforeWrite) && m_from.live != me().token) {
            giveUp("finds another credential under the locks");
            return;
        }
        if (keep(Rule::LookUnderLocks) && me().token && !me().isFenced && isCodexThere()) {
            giveUp("finds under the locks that a CLI came");
            return;
        }
        writing([&](Draft d, bool lands, std::string_view how) {
            if (lands && isBeingRenewed(me().token))
                d.broken |= NeverUnderRenewal;
            d.writeLive(m_from.vault[me().account], true, me().token, lands);
            if (lands || !keep(Rule::ReadBackBeforeDrop)) {
                me(d).at = Program::Written;
            } else {
                remove(d.world, me().slot);
                end(me(d));
            }
            emitMine(std::move(d), "writes the target into the store", how);
        });
    }

    //! For the invariants: a CLI has the answer to \a token, or will get it, and it is a good one.
    bool isBeingRenewed(Cred token) const
    {
        return std::any_of(m_from.clis.begin(), m_from.clis.end(), [&](const Cli &cli) {
            if (!token || cli.token != token || cli.isEarly)
                return false;
            return cli.at == Cli::HasAnswer
                ? !m_from.is(cli.answer, Revoked)
                : cli.at == Cli::Read && !m_from.is(token, Spent) && !m_from.is(token, Revoked);
        });
    }

    //! The record goes, if there is one; the switch starts over, or not.
    void giveUp(std::string_view why)
    {
        for (const bool startsOver : {true, false}) {
            Draft d = draft();
            remove(d.world, me().slot);
            if (startsOver)
                goOnWith(d, me().token, false);
            else
                end(me(d));
            emitMine(std::move(d), why, startsOver ? ", starts over" : ", gives the switch up");
        }
    }

    void finishSwitch()
    {
        Draft d = draft();
        if (me().token)
            d.world.authorities |= static_cast<std::uint8_t>(1U << m_from.accountOf(me().token));
        d.world.authorities &= static_cast<std::uint8_t>(~(1U << me().account));
        remove(d.world, me().slot);
        end(me(d));
        emitMine(std::move(d), "turns the target's entry into its shadow, drops the switch's record");
    }

    // A removal

    bool readForRemoval()
    {
        const auto account = static_cast<Account>(me().account);
        const Cred of = isLive(account) ? m_from.live : m_from.vault[account];
        if (!of)
            return false;
        Draft d = draft();
        d.wishAway(account);
        me(d).token = of;
        me(d).at = Program::Removing;
        if (keep(Rule::RecordRemoval))
            allot(d, Record::Removal, of, 0);
        emitMine(std::move(d), "takes the lineage locks, reads, writes the removal's record");
        return true;
    }

    void removeLive()
    {
        if (m_from.live != me().token && (keep(Rule::CompareBeforeWrite) || !m_from.live)) {
            Draft d = draft();
            me(d).at = Program::RemovedLive;
            emitMine(std::move(d), "finds nothing to remove in the store under the locks");
            return;
        }
        writing([&](Draft d, bool lands, std::string_view how) {
            if (lands)
                d.removeLive(m_from.live);
            if (lands || !keep(Rule::ReadBackBeforeDrop))
                me(d).at = Program::RemovedLive;
            else
                end(me(d)); // the record stays
            emitMine(std::move(d), "empties the store", how);
        });
    }

    //! The rest is what recovery would do.
    void removeKept()
    {
        const auto account = static_cast<Account>(me().account);
        if (isLeftInVault(account)) {
            writing([&](Draft d, bool lands, std::string_view how) {
                if (lands)
                    d.removeFromVault(account);
                else
                    end(me(d));
                emitMine(std::move(d), "removes the vault's entry", how);
            });
            return;
        }
        Draft d = draft();
        if (isLive(account))
            d.shadow(m_from.live); // somebody else's, meanwhile
        remove(d.world, me().slot);
        end(me(d));
        emitMine(std::move(d), "drops the removal's record");
    }

    // ---- others -------------------------------------------------------------------------------------------------

    void cli(std::size_t i)
    {
        const std::string_view name = i == 0 ? "CLI 1" : "CLI 2";
        const Cli &old = m_from.clis[i];
        switch (old.at) {
        case Cli::Idle:
            if (canStill(CliRefreshes) && m_from.live) {
                Draft d = spending(CliRefreshes);
                const bool isEarly = isMomentOld(m_from.live);
                d.world.clis[i] = {Cli::Read, static_cast<std::uint8_t>(isEarly), m_from.live, 0};
                emit(std::move(d), name, isEarly ? "reads the store and renews at once" : "reads the store");
            }
            break;
        case Cli::Read: {
            Draft d = draft();
            const Cred answer = d.redeem(old.token);
            d.world.clis[i] = answer ? Cli{Cli::HasAnswer, old.isEarly, old.token, answer} : Cli{};
            emit(std::move(d), name, answer ? "POSTs, gets its answer" : "POSTs, is refused");
            break;
        }
        case Cli::HasAnswer: {
            Draft d = draft();
            d.world.clis[i] = {};
            emit(std::move(d), name, "is killed, or drops its answer");
            if (m_from.live == old.token) {
                Draft commit = draft();
                commit.world.clis[i] = {};
                commit.writtenByOthers(old.answer);
                emit(std::move(commit), name, "commits its answer");
            }
            break;
        }
        }
    }

    //! A switch under way got it a moment ago: no CLI finds it due.
    bool isMomentOld(Cred cred) const
    {
        return std::any_of(m_from.programs.begin(), m_from.programs.end(), [&](const Program &program) {
            return program.task == Program::SwitchTo
                && (program.isFenced ? program.token == cred
                                     : program.at == Program::Committed && program.answer == cred);
        });
    }

    void others()
    {
        if (canStill(Emptyings) && m_from.live) {
            for (const bool revokes : {true, false}) {
                Draft d = spending(Emptyings);
                if (revokes)
                    d.revoke(m_from.live);
                d.world.mayWrite = 1;
                d.writtenByOthers(0);
                emit(std::move(d), "codex logout or login",
                     revokes ? "revokes, empties the store" : "empties the store");
            }
        }
        if (m_from.mayWrite) {
            for (const Account account : {A, B}) {
                Draft d = draft();
                d.world.mayWrite = 0;
                d.writtenByOthers(d.signIn(account));
                emit(std::move(d), "codex login",
                     account == A ? "writes a new sign-in of A" : "writes a new sign-in of B");
            }
        }
        if (canStill(Copies) && m_from.live && m_from.live != m_from.copy) {
            Draft d = spending(Copies);
            d.world.copy = m_from.live;
            emit(std::move(d), "a stranger", "copies the store");
        }
        if (canStill(Restores) && m_from.copy && m_from.live != m_from.copy) {
            Draft d = spending(Restores);
            d.writtenByOthers(m_from.copy);
            emit(std::move(d), "a stranger", "restores his copy into the store");
        }
    }

    const World &m_from;
    const Setting &m_setting;
    Telling m_telling;
    std::vector<Step> &m_into;
    std::size_t m_who = 0;
};

} // namespace

World World::initial(const Bounds &bounds)
{
    World world;
    world.count = 2;
    world.facts[0] = 0;
    world.facts[1] = (1U << familyShift) | IsOfB;
    world.live = world.copy = world.vault[A] = world.newest[A] = 1;
    world.vault[B] = world.newest[B] = 2;
    world.authorities = 1U << B;
    world.left = bounds;
    return world;
}

World World::canonical() const
{
    World world = *this;

    // Renumber the credentials that are still named, and their sign-ins, in the order of issue.
    std::array<Cred, maximum + 1> number{};
    forEachMention(*this, [&](Cred cred) { number[cred] = 1; });
    number[0] = 0;
    std::array<std::uint8_t, 256> family{};
    std::uint8_t families = 0;
    world.facts = {};
    world.count = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!number[i + 1])
            continue;
        std::uint8_t &renumbered = family[familyOf(facts[i])];
        if (!renumbered)
            renumbered = ++families;
        world.facts[world.count++] =
            static_cast<std::uint16_t>((facts[i] & 0xffU) | (static_cast<unsigned>(renumbered) << familyShift));
        number[i + 1] = static_cast<Cred>(world.count);
    }
    forEachMention(world, [&](Cred &cred) { cred = number[cred]; });

    // Slots, programs and CLIs are each alike.
    const auto key = [](const Record &record) { return std::tuple(record.kind, record.of, record.answer); };
    std::array<std::uint8_t, 4> order{0, 1, 2, 3};
    const auto unsorted = world.journal;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint8_t a, std::uint8_t b) { return key(unsorted[a]) > key(unsorted[b]); });
    std::array<std::uint8_t, 5> slot{};
    for (std::uint8_t i = 0; i < order.size(); ++i) {
        world.journal[i] = unsorted[order[i]];
        slot[order[i] + 1U] = static_cast<std::uint8_t>(i + 1);
    }
    for (Program &program : world.programs)
        program.slot = slot[program.slot];
    const auto keyOf = [](const Program &p) {
        return std::tuple(p.task, p.at, p.account, p.isElsewhere, p.token, p.answer, p.slot, p.isFenced);
    };
    if (keyOf(world.programs[0]) < keyOf(world.programs[1]))
        std::swap(world.programs[0], world.programs[1]);
    const auto keyOfCli = [](const Cli &c) { return std::tuple(c.at, c.isEarly, c.token, c.answer); };
    if (keyOfCli(world.clis[0]) < keyOfCli(world.clis[1]))
        std::swap(world.clis[0], world.clis[1]);
    return world;
}

std::string World::name(Cred cred) const
{
    if (!cred)
        return "-";
    const Account account = accountOf(cred);
    const unsigned family = familyOf(facts[cred - 1U]);
    unsigned signIns = 1;
    unsigned generations = 1;
    std::array<bool, 256> seen{};
    for (Cred other = 1; other < cred; ++other) {
        const unsigned otherFamily = familyOf(facts[other - 1U]);
        if (otherFamily == family)
            ++generations;
        else if (accountOf(other) == account && !std::exchange(seen[otherFamily], true))
            ++signIns;
    }
    return (account == A ? "A" : "B") + std::to_string(signIns) + '.' + std::to_string(generations);
}

std::string World::describe() const
{
    std::string text = "store " + name(live) + "  vault " + name(vault[A]) + ' ' + name(vault[B]) + "  journal";
    for (const Record &record : journal) {
        static constexpr std::array kinds{"", " (", " (vault ", " (switch ", " (removal "};
        if (record.kind != Record::None)
            text += kinds[record.kind] + name(record.of) + " -> " + (record.answer ? name(record.answer) : "?") + ')';
    }
    return text;
}

void steps(const World &from, const Setting &setting, Telling telling, std::vector<Step> &into)
{
    into.clear();
    Moves(from, setting, telling, into).all();
}

} // namespace chatelaine::testing
