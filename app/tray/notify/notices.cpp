// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/notices.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds soon = 24h;
constexpr std::chrono::seconds renewedPause = 20h;
constexpr std::chrono::seconds margin = 60s; //!< before its end a token counts as ended: see stateOf()
constexpr std::chrono::seconds jitter = 5min; //!< by which the backend's times of one reset differ
constexpr qsizetype gatheredFrom = 3;

bool isKnown(const HomeState &home)
{
    return home.isStoredInKnown && home.store != StoreState::Locked && home.store != StoreState::Unavailable
        && home.store != StoreState::Timeout;
}

//! The snapshot's own first, with its problems.
QList<HomeState> homesOf(const Snapshot &snapshot)
{
    QList<HomeState> homes = snapshot.otherHomes;
    homes.prepend(snapshot.home);
    homes.first().problems = snapshot.problems;
    return homes;
}

const HomeState *findHome(const QList<HomeState> &homes, const QString &path)
{
    const auto it = std::find_if(homes.begin(), homes.end(), [&](const HomeState &home) { return home.path == path; });
    return it == homes.end() ? nullptr : &*it;
}

//! What is wrong with the sign-in as it is stored where Codex reads it.
std::optional<ErrorCode> defectOf(const Snapshot &snapshot, const Account &account)
{
    const QList<HomeState> homes = homesOf(snapshot);
    for (const HomeState &home : homes) {
        if (home.live != account.id)
            continue;
        for (const Error &problem : home.problems) {
            if (isDefect(problem.code))
                return problem.code;
        }
    }
    return std::nullopt;
}

//! Other than rows.h's needsSignIn(): what has expired may still be renewed by itself.
bool isSignInNeeded(const Snapshot &snapshot, const Account &account)
{
    return account.state == AccountState::SignInNeeded || defectOf(snapshot, account);
}

QString stored(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u"-"_s;
}

//! One renewal or sign-in of an account, by its last_refresh.
QString generationOf(const Account &account)
{
    return stored(account.lastRefresh);
}

//! For which window of a limit, and how much of it, something was told.
struct Reached
{
    QDateTime resetsAt{};
    int threshold = 0;

    QString toString() const { return stored(resetsAt) + u'/' + QString::number(threshold); }
    static Reached fromString(const QString &cause)
    {
        return {QDateTime::fromString(cause.section(u'/', 0, 0), Qt::ISODateWithMs), cause.section(u'/', 1, 1).toInt()};
    }
    bool isSameWindow(const UsageLimit &limit) const
    {
        if (!resetsAt.isValid() || !limit.resetsAt.isValid())
            return resetsAt.isValid() == limit.resetsAt.isValid();
        return std::chrono::seconds(std::abs(resetsAt.secsTo(limit.resetsAt))) <= jitter;
    }
};

class Evaluation final
{
public:
    Evaluation(const Snapshot &before, const Snapshot &now, const Told &told, const NoticeContext &context)
        : m_before(before)
        , m_now(now)
        , m_context(context)
        , m_isQuiet(context.isQuiet || now.signIn != SignInPhase::None)
        , m_result{.told = told}
    {
    }

    Noticed run()
    {
        if (m_now.revision == 0)
            return m_result;
        noteSignIns();
        noteHomes();
        noteKeptInFiles();
        noteLimits();
        if (m_before.revision > 0 && !m_isQuiet)
            noteTransitions();
        dropWhatIsOver();
        gather();
        return m_result;
    }

private:
    const QDateTime &time() const { return m_context.time; }
    bool isOff(NoticeKind kind) const { return m_context.rules.off.contains(kind); }

    void wakeAt(const QDateTime &when)
    {
        if (when.isValid() && when > time() && (!m_result.nextAt.isValid() || when < m_result.nextAt))
            m_result.nextAt = when;
    }

    //! What was told under \a key stays as it is.
    void keep(const NoticeKey &key) { m_kept.insert(key.toString()); }

    //! It happened: told now or never.
    void happened(const NoticeItem &item)
    {
        const bool isThere =
            std::any_of(m_items.begin(), m_items.end(), [&](const Notice &notice) { return notice.key == item.key; });
        if (!isOff(item.key.kind) && !m_isQuiet && !isThere)
            m_items.append({item.key, {}, {item}});
    }

    //! It is true: told once for each cause.
    void isTrue(const NoticeItem &item, const QString &cause, std::chrono::seconds patience = {})
    {
        keep(item.key);
        if (isOff(item.key.kind))
            return;
        Told::Entry &entry = m_result.told.entries[item.key];
        const Told::Entry previous = entry;
        const bool isNew = previous.cause != cause;
        if (isNew && patience.count() > 0)
            entry = {cause, time().addSecs(patience.count())};
        const bool isDue = isNew ? patience.count() <= 0 : previous.remindAt.isValid() && previous.remindAt <= time();
        if (!isDue) {
            wakeAt(entry.remindAt);
        } else if (m_isQuiet) {
            if (isNew)
                entry = {cause, time()}; // due as soon as it is quiet no more
        } else {
            entry = {cause, {}};
            m_items.append({item.key, cause, {item}});
        }
    }

    void noteSignIns()
    {
        // A locked keyring is not "signed out", and what it holds may be better than what is known without it.
        if (!isKnown(m_now.home)) {
            for (const NoticeKey &key : m_result.told.entries.keys()) {
                if (key.kind == NoticeKind::SignInNeeded || key.kind == NoticeKind::Expired
                    || key.kind == NoticeKind::CannotRenew)
                    keep(key);
            }
            return;
        }
        for (const Account &account : m_now.accounts) {
            if (isSignInNeeded(m_now, account))
                noteSignInNeeded(account);
            else if (isUsed(account) && account.trouble && account.validUntil.isValid() && isChatGpt(account))
                noteTrouble(account);
        }
    }

    void noteSignInNeeded(const Account &account)
    {
        const NoticeItem item{
            .key = {NoticeKind::SignInNeeded, account.id}, .account = account, .defect = defectOf(m_now, account)};
        // Told when it is found, and again when Codex cannot work with it any more.
        const bool isEnded = account.validUntil.isValid() && account.validUntil <= time();
        const bool isStopped = isEnded && isUsed(account);
        const QString generation = generationOf(account);
        const Told::Entry told = m_result.told.entries.value(item.key);
        const QString ended = generation + u"/ended"_s;
        // Once told as ended, it is not found a second time because Codex uses it no more.
        isTrue(item, isStopped || told.cause == ended ? ended : generation + u"/found"_s);
        if (isUsed(account))
            wakeAt(account.validUntil);
    }

    void noteTrouble(const Account &account)
    {
        const NoticeItem expired{.key = {NoticeKind::Expired, account.id}, .account = account};
        const NoticeItem cannotRenew{.key = {NoticeKind::CannotRenew, account.id}, .account = account};
        // The next try is due, and the snapshot older than that, as after sleep: what comes of it is waited for.
        if (account.nextTryAt.isValid() && account.nextTryAt <= time() && m_now.takenAt < account.nextTryAt) {
            keep(expired.key);
            keep(cannotRenew.key);
            return;
        }
        const QDateTime end = account.validUntil.addSecs(-margin.count());
        const QDateTime matters = account.validUntil.addSecs(-soon.count());
        if (end <= time()) {
            isTrue(expired, generationOf(account), m_context.rules.patience);
        } else if (matters <= time()) {
            isTrue(cannotRenew, generationOf(account), m_context.rules.patience);
            wakeAt(end);
        } else {
            wakeAt(matters);
        }
    }

    //! Codex's own sign-ins that lie in a file though a keyring was wanted.
    void noteHomes()
    {
        const QList<HomeState> homes = homesOf(m_now);
        for (qsizetype i = 0; i < homes.size(); ++i) {
            const HomeState &home = homes.at(i);
            const NoticeKey key{NoticeKind::KeptInFile, {}, home.path};
            const Account *live = home.live ? m_now.find(*home.live) : nullptr;
            // Account::where is that of the first home that it is live in.
            const bool isTold =
                live && isKnown(home) && (i == 0 || (!live->isLive && live->otherHomes.value(0) == home.path));
            const bool isAdmitted = std::any_of(home.problems.begin(), home.problems.end(), [](const Error &problem) {
                return problem.code == ErrorCode::KeptInFile;
            });
            if (!isTold)
                keep(key);
            else if (live->where == StoredIn::File && (home.storeMode == "auto"_L1 || isAdmitted))
                isTrue({.key = key, .account = *live, .home = home.path}, u"file"_s);
        }
    }

    //! Our own copies that have moved out of the keyring.
    void noteKeptInFiles()
    {
        for (const Account &account : m_now.accounts) {
            const NoticeKey key{NoticeKind::KeptInFile, account.id};
            const Account *previous = m_before.revision > 0 ? m_before.find(account.id) : nullptr;
            const bool hasMoved = previous && !isUsed(*previous) && previous->where == StoredIn::Keyring;
            if (isUsed(account))
                keep(key);
            else if (account.where == StoredIn::File && (hasMoved || m_result.told.entries.contains(key)))
                isTrue({.key = key, .account = account}, u"file"_s);
        }
    }

    void noteLimits()
    {
        const QList<int> &thresholds = m_context.rules.thresholds;
        if (thresholds.isEmpty() || isOff(NoticeKind::LimitReached))
            return; // a reset is told of what was told
        const int lowest = *std::min_element(thresholds.begin(), thresholds.end());
        for (const NoticeKey &key : m_result.told.entries.keys()) {
            if (key.kind == NoticeKind::LimitReached && !key.isGathered())
                noteReset(key, lowest);
        }
        const Account *live = m_now.live();
        if (!live)
            return;
        for (const UsageLimit &limit : live->usage.limits) {
            const NoticeKey reset{NoticeKind::LimitReset, live->id, limit.id};
            const bool isOver = m_result.told.entries.contains(reset)
                && Reached::fromString(m_result.told.entries.value(reset).cause).isSameWindow(limit);
            if (isOver || (limit.resetsAt.isValid() && limit.resetsAt <= time()))
                continue; // its numbers are those before the reset
            Reached reached{.resetsAt = limit.resetsAt};
            for (const int threshold : thresholds) {
                if (threshold <= limit.usedPercent)
                    reached.threshold = std::max(reached.threshold, threshold);
            }
            if (reached.threshold == 0)
                continue;
            const NoticeItem item{
                .key = {NoticeKind::LimitReached, live->id, limit.id}, .account = *live, .limit = limit};
            const Told::Entry told = m_result.told.entries.value(item.key);
            const Reached before = Reached::fromString(told.cause);
            const bool isTold =
                !told.cause.isEmpty() && before.isSameWindow(limit) && before.threshold >= reached.threshold;
            isTrue(item, isTold ? told.cause : reached.toString());
            wakeAt(limit.resetsAt);
        }
    }

    //! Whether the window is over for which a limit was told: then that is told too, and the limit forgotten.
    void noteReset(const NoticeKey &key, int lowest)
    {
        const Account *account = m_now.find(key.account);
        if (!account)
            return;
        const auto limit = std::find_if(account->usage.limits.begin(), account->usage.limits.end(),
                                        [&](const UsageLimit &each) { return each.id == key.part; });
        const bool isThere = limit != account->usage.limits.end();
        const Reached reached = Reached::fromString(m_result.told.entries.value(key).cause);
        const bool isSame = isThere && reached.isSameWindow(*limit);
        const QDateTime end = isSame ? limit->resetsAt : reached.resetsAt;
        const bool isTimeOver = end.isValid() && end <= time();
        const bool isLow = isThere && limit->usedPercent < lowest;
        const bool isAnew = isLow && (!isSame || !end.isValid());
        const bool isFull = isThere && !isSame && !isLow; // of the next window: that is what is told then
        if (isFull || (!isTimeOver && !isAnew)) {
            keep(key);
            wakeAt(end);
            return;
        }
        if (account->isLive && !isOff(NoticeKind::LimitReset) && (!isThere || m_isQuiet)) {
            keep(key); // what nobody can name yet, or be told, waits
            return;
        }
        const NoticeKey reset{NoticeKind::LimitReset, key.account, key.part};
        if (end.isValid())
            m_result.told.entries.insert(reset, {Reached{.resetsAt = end}.toString(), {}});
        if (!account->isLive || !isThere)
            return;
        happened({.key = reset, .account = *account, .limit = *limit});
    }

    //! Whether a sign-in of ours is what made \a account what it is now; \a previous: what it was, or null.
    bool isOwn(const Account &account, const Account *previous) const
    {
        return m_context.own.contains(OwnSignIn{account.id, account.lastRefresh})
            && (!previous || previous->lastRefresh != account.lastRefresh);
    }

    void noteTransitions()
    {
        for (const Account &account : m_now.accounts) {
            const Account *previous = m_before.find(account.id);
            if (previous && isUsed(account) && account.lastRefresh > previous->lastRefresh && !isOwn(account, previous)
                && !isSignInNeeded(m_now, account))
                noteNewer(*previous, account);
        }
        const QList<HomeState> homesBefore = homesOf(m_before);
        const QList<HomeState> homes = homesOf(m_now);
        for (const HomeState &home : homes) {
            const HomeState *previous = findHome(homesBefore, home.path);
            const Account *account = home.live ? m_now.find(*home.live) : nullptr;
            if (!previous || !isKnown(*previous) || !isKnown(home) || !account || previous->live == home.live
                || isOwn(*account, m_before.find(account->id)))
                continue;
            const NoticeKey signedIn{NoticeKind::SignedInElsewhere, account->id};
            const bool isSignedIn = std::any_of(m_items.begin(), m_items.end(),
                                                [&](const Notice &notice) { return notice.key == signedIn; });
            if (!m_before.find(account->id))
                happened({.key = signedIn, .account = *account, .home = home.path});
            else if (!isSignedIn)
                happened({.key = {NoticeKind::Switched, {}, home.path}, .account = *account, .home = home.path});
        }
    }

    //! A later generation than before, not by a sign-in of ours.
    void noteNewer(const Account &previous, const Account &account)
    {
        if (isSignInNeeded(m_before, previous)) {
            happened({.key = {NoticeKind::SignedInElsewhere, account.id}, .account = account});
            return;
        }
        if (!isUsed(previous) || isOff(NoticeKind::Renewed))
            return;
        const NoticeKey key{NoticeKind::Renewed, account.id};
        const QDateTime told = QDateTime::fromString(m_result.told.entries.value(key).cause, Qt::ISODateWithMs);
        if (told.isValid() && std::chrono::seconds(std::abs(told.secsTo(account.lastRefresh))) < renewedPause)
            return;
        m_result.told.entries.insert(key, {generationOf(account), {}});
        m_items.append({key, generationOf(account), {{.key = key, .account = account}}});
    }

    void dropWhatIsOver()
    {
        const QList<HomeState> homes = homesOf(m_now);
        const bool isAllKnown = std::all_of(homes.begin(), homes.end(), isKnown);
        QMap<NoticeKey, Told::Entry> &entries = m_result.told.entries;
        const QList<NoticeKey> keys = entries.keys();
        const auto drop = [&](const NoticeKey &key) {
            entries.remove(key);
            m_result.withdrawn.append(key);
        };
        for (const NoticeKey &key : keys) {
            if (key.isGathered())
                continue;
            const bool isThere =
                key.account.isEmpty() ? findHome(homes, key.part) != nullptr : !isAllKnown || m_now.find(key.account);
            const bool isLasting = key.kind == NoticeKind::Renewed || key.kind == NoticeKind::LimitReset
                || m_kept.contains(key.toString()) || (!key.account.isEmpty() && !m_now.find(key.account));
            if (!isThere || !isLasting)
                drop(key);
        }
        for (const NoticeKey &key : keys) {
            const auto isPart = [&](const NoticeKey &other) { return !other.isGathered() && other.kind == key.kind; };
            const QList<NoticeKey> left = entries.keys();
            if (key.isGathered() && std::none_of(left.begin(), left.end(), isPart))
                drop(key);
        }
    }

    void gather()
    {
        std::stable_sort(m_items.begin(), m_items.end(),
                         [](const Notice &a, const Notice &b) { return a.key.kind < b.key.kind; });
        for (auto first = m_items.begin(); first != m_items.end();) {
            const NoticeKind kind = first->key.kind;
            const auto last =
                std::find_if(first, m_items.end(), [kind](const Notice &notice) { return notice.key.kind != kind; });
            if (last - first < gatheredFrom) {
                std::copy(first, last, std::back_inserter(m_result.notices));
            } else {
                Notice gathered{.key = {.kind = kind}};
                for (auto it = first; it != last; ++it)
                    gathered.items += it->items;
                if (m_result.told.entries.contains(first->key))
                    m_result.told.entries.insert(gathered.key, {});
                m_result.notices.append(gathered);
            }
            first = last;
        }
    }

    const Snapshot &m_before;
    const Snapshot &m_now;
    const NoticeContext &m_context;
    const bool m_isQuiet;
    Noticed m_result;
    QList<Notice> m_items; //!< each of one thing
    QSet<QString> m_kept; //!< keys
};

} // namespace

Noticed noticesOf(const Snapshot &before, const Snapshot &now, const Told &told, const NoticeContext &context)
{
    return Evaluation(before, now, told, context).run();
}

} // namespace chatelaine
