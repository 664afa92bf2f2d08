// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "model/history.h"

#include "accounts/recovery.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <exception>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! As long as our automatic renewal watches a Codex that may be renewing (RenewalLimits).
constexpr qint64 watched = 15; // s

const QString halfRemoved = u"removed by halves: a crash, or the store would not"_s;

StoreMode modeOf(quint32 seed)
{
    constexpr StoreMode modes[]{StoreMode::File, StoreMode::File, StoreMode::Keyring, StoreMode::Auto};
    return modes[seed % 4];
}

QByteArray fingerprintOf(const Credential &credential)
{
    return credential.tokens().value_or(Tokens()).refreshToken.fingerprint();
}

} // namespace

//! The way to the issuer, without a network.
class History::StepHttp final : public Http
{
public:
    explicit StepHttp(History &history)
        : m_history(history)
    {
    }

    Result<HttpAnswer> send(const HttpCall &call, std::stop_token) override
    {
        m_history.step("before the request");
        const HttpAnswer answer = m_history.m_world.issuer.answer(call, Who::Us);
        if (answer.status == 200) {
            const QByteArray sent =
                QJsonDocument::fromJson(call.body).object().value("refresh_token"_L1).toString().toLatin1();
            if (const Generation *generation = m_history.m_world.issuer.find(Secret(sent)))
                m_history.m_window =
                    Window{&m_history.m_world.issuer.personOf(generation->signIn), generation->signIn, false};
        }
        m_history.step("after the request");
        return answer;
    }

private:
    History &m_history;
};

class History::StepKeyring final : public Keyring
{
public:
    StepKeyring(History &history, Keyring &inner)
        : m_history(history)
        , m_inner(inner)
    {
    }

    KeyringState state() override { return m_inner.state(); }
    Result<std::optional<Secret>> read(const QString &service, const QString &account) override
    {
        m_history.step("keyring read");
        return m_inner.read(service, account);
    }
    Result<> write(const QString &service, const QString &account, const Secret &secret) override
    {
        m_history.writing();
        m_history.step("before a keyring write");
        const Result<> written = m_inner.write(service, account, secret);
        m_history.step("after a keyring write");
        return written;
    }
    Result<bool> remove(const QString &service, const QString &account) override
    {
        m_history.step("before a keyring removal");
        const Result<bool> removed = m_inner.remove(service, account);
        m_history.step("after a keyring removal");
        return removed;
    }

private:
    History &m_history;
    Keyring &m_inner;
};

History::History(quint32 seed, int longest)
    : m_seed(seed)
    , m_random(seed)
    , m_world(modeOf(seed), seed)
    , m_codexItems(std::make_unique<StepKeyring>(*this, m_world.codexKeyring))
    , m_ourItems(std::make_unique<StepKeyring>(*this, m_world.vaultKeyring))
    , m_http(std::make_unique<StepHttp>(*this))
{
    IssuerBehaviour behaviour;
    behaviour.replayRevokes = !chance(25);
    behaviour.accessTokenLifetime = chance(50) ? std::chrono::hours(1) : std::chrono::hours(240);
    behaviour.refreshTokenLifetime = std::chrono::hours(24 * 3650);
    m_world.issuer.rules.setBehaviour(behaviour);
    m_world.issuer.replayed = [this](const Generation &generation, Who by, int codex, const QByteArray &fingerprint) {
        replayed(generation, by, codex, fingerprint);
    };
    m_world.stored = [this](const auto &before, const auto &after) { codexStored(before, after); };
    m_planned = std::min(4 + below(28), longest);
    tell(u"store %1, a replay %2, access tokens of %3 h"_s.arg(
        storeModeName(m_world.store), behaviour.replayRevokes ? u"ends the sign-in"_s : u"is refused"_s,
        QString::number(behaviour.accessTokenLifetime.count() / 3600)));
}

History::~History() = default;

void History::tell(const QString &text)
{
    m_log.append(m_world.clock.now().toString(u"dd HH:mm:ss.zzz "_s) + (m_isOurs ? u"    "_s : QString()) + text);
}

void History::wrong(const QString &text)
{
    tell(u"WRONG: "_s + text);
    m_wrong.append(text);
}

QString History::nameOf(const std::optional<Credential> &credential) const
{
    if (!credential)
        return u"nobody"_s;
    const Secret token = credential->tokens().value_or(Tokens()).refreshToken;
    const Generation *generation = m_world.issuer.find(token);
    return generation ? m_world.issuer.personOf(generation->signIn).id + u'#' + QString::number(generation->signIn)
            + u' ' + QString::fromLatin1(token.fingerprint().left(6)) + (generation->isSpent ? u" spent"_s : QString())
                      : u"somebody unknown"_s;
}

void History::syncing(bool isInJournal)
{
    if (!isInJournal)
        writing();
    step(isInJournal ? "sync of the journal" : "sync");
}

//! Something else than the journal is written.
void History::writing()
{
    if (m_isOurs && m_window && std::uncaught_exceptions() == 0)
        wrong(u"an answer was not in the journal first"_s);
}

void History::synced(bool isInJournal)
{
    if (!m_isOurs || !m_window || !isInJournal)
        return;
    if (m_window->isSignIn) {
        m_ledger.signedIn(*m_window->person, m_window->signIn);
        m_journalled.insert(m_window->person->id, m_world.clock.now());
    }
    m_window.reset();
}

//! Here the program can end, and here others do something.
void History::step(const char *where)
{
    if (!m_isOurs || std::uncaught_exceptions() > 0)
        return;
    m_world.clock.advance(std::chrono::milliseconds(below(300)));
    if (m_stepsLeft > 0 && --m_stepsLeft == 0) {
        tell(u"CRASH at: "_s + QString::fromLatin1(where));
        count("crash");
        throw Crashed();
    }
    othersAct(12, 2);
}

void History::locking(int fd)
{
    if (!m_isOurs)
        return;
    // Who compares only before it takes Codex's lock meets him who changed the store in between.
    const bool isCodexLock = QFileInfo(u"/proc/self/fd/%1"_s.arg(fd)).symLinkTarget() == m_world.homeLock();
    othersAct(6, isCodexLock ? 40 : 0);
}

//! A Codex that runs takes its next step, or one that signs in or out comes.
void History::othersAct(int percent, int perMille)
{
    if (!m_isOurs || std::uncaught_exceptions() > 0)
        return;
    m_isOurs = false;
    if (below(1000) < perMille) {
        if (m_codexSigningIn)
            codexSignsIn();
        else
            codexSignsOut(chance(50));
    } else if (!m_codexes.empty() && chance(percent)) {
        codexActs(*m_codexes[static_cast<std::size_t>(below(static_cast<int>(m_codexes.size())))]);
    }
    m_isOurs = true;
}

void History::slept(std::chrono::milliseconds time)
{
    m_world.clock.advance(time);
    if (!m_isOurs)
        return;
    m_isWatching = true;
    m_isOurs = false;
    letAnswersArrive();
    m_isOurs = true;
}

void History::passTime()
{
    countOperation("time passes");
    const std::optional<Credential> live = m_world.load();
    const QDateTime end = live ? identify(*live).expiresAt : QDateTime();
    const qint64 lifetime = m_world.issuer.rules.behaviour().accessTokenLifetime.count();
    // Into the Codex's window, or only so far that a renewal of ours is due.
    const qint64 early = chance(50) ? below(300) : lifetime / 20;
    const qint64 untilWindow = end.isValid() ? m_world.clock.now().secsTo(end) - early : -1;
    const int kind = below(10);
    const qint64 seconds = kind < 3 ? 1 + below(60)
        : kind < 5                  ? 60 * (1 + below(60))
        : kind < 6                  ? 3600 * (1 + below(72))
        : untilWindow > 0           ? untilWindow
                                    : 120;
    tell(u"%1 s pass"_s.arg(seconds));
    for (const auto &codex : m_codexes) {
        if (codex->read())
            codexActs(*codex);
    }
    // An answer that comes meanwhile does not wait until the end of it.
    m_world.clock.advanceSeconds(std::min<qint64>(seconds, 60));
    letAnswersArrive();
    m_world.clock.advanceSeconds(std::max<qint64>(0, seconds - 60));
}

void History::setKeyringLocked(bool isLocked)
{
    if (m_world.isKeyringLocked == isLocked)
        return;
    countOperation(isLocked ? "keyring is locked" : "keyring is unlocked");
    tell(isLocked ? u"the keyring is locked"_s : u"the keyring is unlocked"_s);
    m_world.isKeyringLocked = isLocked;
    const KeyringState state = isLocked ? KeyringState::Locked : KeyringState::Ok;
    m_world.codexKeyring.setState(state);
    m_world.vaultKeyring.setState(state);
    if (m_world.store != StoreMode::Auto)
        return;
    // A Codex that worked on the file does not find there again what the keyring hides, and the other way round.
    const std::optional<Credential> now = m_world.load();
    for (const auto &codex : m_codexes) {
        auto &answer = codex->answer();
        if (answer && !answer->displacedBy && !(now && now->hasSameTokens(answer->base)))
            answer->displacedBy = Who::Codex;
    }
}

// ---- ours

Workplace History::place()
{
    return {Surroundings{.environment = m_world.environment(),
                         .etc = m_world.etc(),
                         .dataFolder = m_world.dataFolder(),
                         .isTestIssuer = true,
                         .proc = m_world.procFolder()},
            *m_codexItems, m_ourItems.get(), m_world.clock};
}

Renewal History::renewal()
{
    QProcessEnvironment environment;
    environment.insert(u"CHATELAINE_ISSUER"_s, WitnessedIssuer::origin().toString());
    return {place(), TokenEndpoint(*Endpoints::fromEnvironment(environment), *m_http), {.poll = 1s}};
}

//! One operation of ours, which a crash may end at any of its steps.
void History::own(const char *name, const std::function<QString()> &work, bool mayFillStore)
{
    countOperation(name);
    const std::optional<Credential> before = m_world.load();
    m_startedAt = m_world.clock.now();
    m_codexWrote = false;
    m_isWatching = false;
    m_window.reset();
    m_stepsLeft = chance(30) ? 1 + below(chance(50) ? 12 : 40) : 0;
    try {
        m_isOurs = true;
        const QString ended = work();
        m_isOurs = false;
        tell(QString::fromLatin1(name) + u": "_s + ended);
    } catch (const Crashed &) {
        m_isOurs = false;
        m_isUp = false;
        if (m_window && !m_window->isSignIn) {
            // The one moment: the issuer has answered, and the answer is not in the journal yet.
            count("crash in the permitted window");
            if (m_ledger.concerns(*m_window->person, m_window->signIn))
                m_ledger.excuse(*m_window->person, u"crash between the answer and the journal"_s);
        } else if (m_window) {
            m_perhaps = m_window; // written, and not known to be durable
        }
    }
    m_stepsLeft = 0;
    m_window.reset();
    checkStore(before, mayFillStore);
}

//! What may never be, whatever happened.
void History::checkStore(const std::optional<Credential> &before, bool mayFillStore)
{
    const std::optional<Credential> now = m_world.load();
    if (m_perhaps) {
        const AccountId account{m_perhaps->person->accountId, m_perhaps->person->userId};
        const auto kept = Vault(m_world.dataFolder(), &m_world.vaultKeyring).load(account);
        for (const std::optional<Credential> &one : {now, kept ? *kept : std::nullopt}) {
            const Generation *generation = one ? m_world.issuer.find(one->tokens()->refreshToken) : nullptr;
            if (generation && generation->signIn == m_perhaps->signIn) {
                m_ledger.signedIn(*m_perhaps->person, m_perhaps->signIn);
                m_perhaps.reset();
                break;
            }
        }
    }
    goOnWithNewer(now);
    for (const std::optional<Credential> &one : {m_world.inFile(), m_world.inKeyring()}) {
        if (one && (identify(*one).isMixed || identify(*one).storedIdDiffers))
            wrong(u"a mixed credential is live: "_s + nameOf(one));
    }
    if (m_codexWrote || m_world.isKeyringLocked)
        return; // it is not our doing alone, or cannot be seen
    if (mayFillStore)
        return;
    if (!before && now)
        wrong(u"something was created where somebody else removed it: "_s + nameOf(now));
    // Recovery ends a removal that a crash interrupted.
    const auto isHalfRemoved = [&] {
        const Generation *generation = m_world.issuer.find(before->tokens()->refreshToken);
        return m_halfRemoved.contains(m_world.issuer.personOf(generation->signIn).id);
    };
    if (before && !now && !isHalfRemoved())
        wrong(u"the live credential went away: "_s + nameOf(before));
    if (before && now && identify(*before).account != identify(*now).account)
        wrong(nameOf(before) + u" was replaced by "_s + nameOf(now));
}

void History::ours()
{
    if (!m_isUp) {
        restart();
        return;
    }
    const int kind = below(100);
    if (kind < 12)
        signIn();
    else if (kind < 62)
        refresh();
    else if (kind < 90)
        switchAccount();
    else if (kind < 94)
        signOut();
    else
        restart();
}

void History::restart()
{
    m_isUp = true;
    own(
        "start",
        [&]() -> QString {
            const Result<QList<Unsettled>> unsettled = book().recover();
            if (!unsettled)
                return describe(unsettled.error());
            return unsettled->isEmpty()
                ? u"nothing waits"_s
                : u"%1 wait: %2"_s.arg(QString::number(unsettled->size()), describe(unsettled->first().error));
        },
        false);
}

void History::signIn()
{
    const DemoPerson &person = demoPeople().at(below(3));
    const Use use = chance(60) ? Use::ForCodex : chance(50) ? Use::Keep : Use::ForCodexIfFree;
    m_displacing.insert(m_world.issuer.operation);
    own(
        use == Use::Keep ? "sign in to keep" : "sign in",
        [&]() -> QString {
            tell(u"sign in as "_s + person.id);
            if (const Result<QStringList> ready = book().prepareSignIn(); !ready)
                return describe(ready.error());
            const std::shared_ptr<JournalRecord> record = book().beginSignIn(use);
            m_world.clock.advanceSeconds(1 + below(20));
            const Tokens tokens = m_world.issuer.signIn(person);
            const int number = m_world.issuer.numberOfSignIns() - 1;
            // Without room in the journal it is durable where it ends.
            if (record)
                m_window = Window{&person, number, true};
            step("after the exchange of the code");
            const Result<Admitted> admitted =
                book().admit(Credential::fromTokens(tokens, m_world.clock.now()), use, {}, record);
            if (!admitted)
                return describe(admitted.error());
            if (!record)
                m_ledger.signedIn(person, number);
            return admitted->account.isLive ? u"live"_s : u"kept"_s;
        },
        use != Use::Keep);
}

void History::refresh()
{
    QList<AccountId> known;
    for (const Ledger::Entry &entry : m_ledger.entries()) {
        if (entry.fate != Fate::Unknown)
            known.append({entry.person->accountId, entry.person->userId});
    }
    const std::optional<Credential> live = m_world.load();
    if (known.isEmpty() && !live)
        return;
    const AccountId account = live && (known.isEmpty() || chance(60)) ? identify(*live).account
                                                                      : known.at(below(static_cast<int>(known.size())));
    if (chance(40)) // what is a minute old is not renewed again
        m_world.clock.advanceSeconds(60 + below(600));
    RenewalWish wish;
    const int kind = below(10);
    wish.kind = kind < 4 ? RenewalWish::Kind::Now
        : kind < 7       ? RenewalWish::Kind::WhenDue
        : kind < 8       ? RenewalWish::Kind::WhenInvalid
                         : RenewalWish::Kind::Rejected;
    if (wish.kind == RenewalWish::Kind::Rejected && live)
        wish.rejected = live->tokens()->accessToken;
    static const char *const names[]{"refresh when invalid", "refresh when due", "refresh now", "refresh rejected"};
    m_wish = wish.kind;
    m_isRenewing = true;
    own(
        names[static_cast<int>(wish.kind)],
        [&]() -> QString {
            const Result<Renewed> renewed = renewal().renew(account, wish);
            if (!renewed) {
                ++m_counts.errors[QString::fromLatin1(errorCodeName(renewed.error().code))];
                if (renewed.error().code == ErrorCode::SignInNeeded && !m_codexWrote && isGood(account))
                    wrong(u"we say that somebody must sign in who need not: "_s + account.toString());
                return account.toString().left(8) + u" "_s + describe(renewed.error());
            }
            count(renewed->isRotated ? "rotated" : "good enough");
            return nameOf(renewed->credential) + (renewed->isRotated ? u" rotated"_s : QString())
                + (renewed->unsettled ? u" waits in the journal"_s : QString());
        },
        false);
    m_isRenewing = false;
}

//! Whether that account must be, and can be, renewed.
bool History::isGood(const AccountId &account)
{
    return std::any_of(m_ledger.entries().begin(), m_ledger.entries().end(), [&](const Ledger::Entry &entry) {
        return entry.fate == Fate::MustLive && !m_world.issuer.isOver(entry.signIn)
            && AccountId{entry.person->accountId, entry.person->userId} == account;
    });
}

void History::switchAccount()
{
    QList<AccountId> kept;
    for (const Account &account : book().snapshot().accounts) {
        if (!account.isLive)
            kept.append(account.id);
    }
    if (kept.isEmpty())
        return;
    const AccountId account = kept.at(below(static_cast<int>(kept.size())));
    m_displacing.insert(m_world.issuer.operation);
    own(
        "switch",
        [&]() -> QString {
            const Result<Admitted> admitted = book().switchTo(account, {.mayMoveMembers = true});
            if (!admitted) {
                ++m_counts.errors[QString::fromLatin1(errorCodeName(admitted.error().code))];
                return describe(admitted.error());
            }
            count("switched");
            return nameOf(m_world.load()) + u" is live"_s;
        },
        true);
}

void History::signOut()
{
    const Snapshot snapshot = book().snapshot();
    if (snapshot.accounts.isEmpty())
        return;
    const AccountId account = snapshot.accounts.at(below(static_cast<int>(snapshot.accounts.size()))).id;
    const auto entry =
        std::find_if(m_ledger.entries().begin(), m_ledger.entries().end(), [&](const Ledger::Entry &one) {
            return one.person->accountId == account.workspace && one.person->userId == account.user;
        });
    const DemoPerson &person = *entry->person;
    const Ledger::Entry before = *entry;
    m_leaving = &person;
    bool isDone = false;
    bool isUntouched = false;
    own(
        "sign out",
        [&]() -> QString {
            tell(u"sign out "_s + person.id);
            const Result<bool> removed = book().signOut(account);
            if (!removed)
                return describe(removed.error());
            isDone = *removed;
            isUntouched = !*removed;
            return *removed ? u"removed"_s : u"there was none"_s;
        },
        true);
    m_leaving = nullptr;
    if (!isDone && !isUntouched)
        m_halfRemoved.insert(person.id);
    const bool isMeanwhile = entry->fate != before.fate || entry->signIn != before.signIn;
    const std::optional<Credential> live = m_world.load();
    if (isMeanwhile && (!isDone || (live && identify(*live).account == account)))
        return; // a Codex signed the same one in, or out, after it was removed
    if (isDone) // and what a Codex had just signed in with it

        m_ledger.removed(person);
    else if (!isUntouched)
        m_ledger.excuse(person, halfRemoved);
}

// ---- Codex

SimulatedCodex *History::codexNumber(int number)
{
    const auto found =
        std::find_if(m_codexes.begin(), m_codexes.end(), [&](const auto &codex) { return codex->number() == number; });
    return found == m_codexes.end() ? nullptr : found->get();
}

void History::codex()
{
    if (m_codexSigningIn && chance(60)) {
        codexSignsIn();
        return;
    }
    const int kind = below(100);
    if (m_codexes.empty() || (kind < 8 && m_codexes.size() < 2)) {
        codexStarts();
    } else if (kind < 75) {
        codexActs(*m_codexes[static_cast<std::size_t>(below(static_cast<int>(m_codexes.size())))]);
    } else if (kind < 90) {
        codexEnds(static_cast<std::size_t>(below(static_cast<int>(m_codexes.size()))));
    } else if (kind < 93) {
        codexSignsOut(true);
    } else {
        codexSignsOut(false);
    }
}

void History::codexStarts()
{
    countOperation("a Codex starts");
    m_codexes.push_back(std::make_unique<SimulatedCodex>(m_world, ++m_codexNumber));
    tell(u"Codex %1 starts"_s.arg(m_codexNumber));
    codexActs(*m_codexes.back());
}

void History::codexActs(SimulatedCodex &codex)
{
    const QString name = u"Codex %1 "_s.arg(codex.number());
    if (codex.answer()) {
        if (codex.hasArrived())
            codexCommits(codex);
        return;
    }
    if (!codex.read()) {
        if (!codex.look(chance(3)))
            return;
        tell(name + u"is going to renew "_s + nameOf(codex.read()));
        m_flights[fingerprintOf(*codex.read())].isRead = isJournalled(fingerprintOf(*codex.read()));
        if (chance(5))
            return; // slow: the request goes out with its next step
    }
    countOperation("a Codex renews");
    const auto latency =
        chance(85) ? std::chrono::milliseconds(100 + below(6'000)) : std::chrono::milliseconds(6'000 + below(38'000));
    const QByteArray fingerprint = fingerprintOf(*codex.read());
    const bool isDone = codex.post(latency);
    if (isDone)
        m_flights.insert(fingerprint,
                         {codex.answer()->isInWindow, m_world.issuer.operation, codex.answer()->arrivesAt});
    tell(name + (isDone ? u"posted, its answer comes in %1 ms"_s.arg(latency.count()) : u"was refused"_s));
}

//! Whether an answer of ours to that token waits in the journal.
bool History::isJournalled(const QByteArray &fingerprint)
{
    const Result<QList<JournalIntent>> waiting = journalled(place());
    return waiting && std::any_of(waiting->begin(), waiting->end(), [&](const JournalIntent &intent) {
               return intent.fingerprint == fingerprint;
           });
}

void History::codexCommits(SimulatedCodex &codex)
{
    const QString name = u"Codex %1 "_s.arg(codex.number());
    const DemoPerson *person = nullptr;
    int signIn = -1;
    if (const Generation *generation = m_world.issuer.find(codex.answer()->tokens.refreshToken)) {
        person = &m_world.issuer.personOf(generation->signIn);
        signIn = generation->signIn;
    }
    const std::optional<Credential> current = m_world.load();
    const QByteArray base = fingerprintOf(codex.answer()->base);
    const SimulatedCodex::Commit commit = codex.commit();
    if (commit == SimulatedCodex::Commit::PutOff) {
        m_world.setWaiting(codex.pid());
        count("a Codex waits for our lock");
        return;
    }
    m_world.setWaiting({});
    if (commit == SimulatedCodex::Commit::Stored) {
        countOperation("a Codex stores what it renewed");
        m_flights[base].storedIn = m_world.issuer.operation;
        tell(name + u"stored "_s + nameOf(m_world.load()));
        if (m_ledger.of(*person).fate == Fate::Removed) // which it cannot see if the keyring is locked
            m_ledger.excuse(*person, u"a Codex brought back what was removed"_s);
        return;
    }
    const SimulatedCodex::Answer lost = *std::exchange(codex.answer(), std::nullopt);
    count("a Codex drops its answer");
    tell(name + u"drops its answer for "_s + nameOf(lost.base) + u", there is "_s + nameOf(current));
    const bool matters = m_ledger.concerns(*person, signIn) && !m_world.issuer.isOver(signIn);
    const Generation *there = current ? m_world.issuer.find(current->tokens()->refreshToken) : nullptr;
    const bool isReplaced = there && &m_world.issuer.personOf(there->signIn) == person && there->signIn > signIn;
    if (!matters || isReplaced || person == m_leaving)
        return;
    if (commit == SimulatedCodex::Commit::Failed || (m_world.isKeyringLocked && !current))
        m_ledger.excuse(*person, u"a Codex renewed it and could not write"_s);
    else if (!lost.isInWindow && m_displacing.contains(lost.operation)) // it did so after the fence
        m_ledger.excuse(*person, u"a Codex was forced to renew in the middle of a switch"_s);
    else if (lost.displacedBy == Who::Codex)
        m_ledger.excuse(*person, u"two Codexes in each other's way"_s);
    else
        wrong(u"a Codex dropped the only answer for %1, because we changed the store"_s.arg(person->id));
}

void History::codexEnds(std::size_t which)
{
    SimulatedCodex &codex = *m_codexes[which];
    countOperation("a Codex ends");
    tell(u"Codex %1 ends"_s.arg(codex.number()));
    if (codex.answer()) {
        const Generation *generation = m_world.issuer.find(codex.answer()->tokens.refreshToken);
        const DemoPerson &person = m_world.issuer.personOf(generation->signIn);
        if (codex.hasArrived() && chance(50) && codex.leaveTemporaryFile())
            count("a Codex leaves a temporary file");
        if (m_ledger.concerns(person, generation->signIn))
            m_ledger.excuse(person, u"a Codex was killed with its answer"_s);
    }
    m_world.setWaiting({});
    m_codexes.erase(m_codexes.begin() + static_cast<std::ptrdiff_t>(which));
}

//! `codex logout`, or the beginning of `codex login`: what is there is given back and removed.
void History::codexSignsOut(bool isForAnother)
{
    if (m_codexSigningIn || !m_world.lock())
        return;
    countOperation(isForAnother ? "codex login" : "codex logout");
    const std::optional<Credential> live = m_world.load();
    tell((isForAnother ? u"codex login: "_s : u"codex logout: "_s) + nameOf(live) + u" is revoked"_s);
    if (isForAnother)
        m_codexSigningIn = &demoPeople().at(below(3));
    if (!live)
        return;
    const Secret token = live->tokens()->refreshToken;
    const Generation *generation = m_world.issuer.find(token);
    m_world.issuer.revoke(token);
    // Also what lies hidden in the file goes.
    const std::optional<Credential> hidden = m_world.store == StoreMode::File ? std::nullopt : m_world.inFile();
    m_world.remove();
    const auto lose = [&](const Generation &lost, const QString &reason) {
        const DemoPerson &whose = m_world.issuer.personOf(lost.signIn);
        if (m_ledger.concerns(whose, lost.signIn))
            m_ledger.excuse(whose, reason);
    };
    lose(*generation, u"revoked by codex login or logout"_s);
    if (hidden) {
        if (const Generation *other = m_world.issuer.find(hidden->tokens()->refreshToken); other)
            lose(*other, u"removed by codex login or logout"_s);
    }
}

//! The browser came back to `codex login`: it writes, whoever is there now.
void History::codexSignsIn()
{
    if (!m_world.lock())
        return;
    const DemoPerson &person = *std::exchange(m_codexSigningIn, nullptr);
    const std::optional<Credential> before = m_world.load();
    const std::optional<Credential> inFile = m_world.inFile();
    const std::optional<Credential> inKeyring = m_world.inKeyring();
    const Tokens tokens = m_world.issuer.signIn(person);
    const int number = m_world.issuer.numberOfSignIns() - 1;
    const bool isSaved = m_world.save(Credential::fromTokens(tokens, m_world.clock.now()));
    tell(u"codex login: %1#%2 %3"_s.arg(person.id, QString::number(number),
                                        isSaved ? u"is live"_s : u"could not be written"_s));
    if (!isSaved)
        return;
    countOperation("codex login ends");
    for (const std::optional<Credential> &over : {before, inFile, inKeyring}) {
        const Generation *generation = over ? m_world.issuer.find(over->tokens()->refreshToken) : nullptr;
        if (!generation)
            continue;
        const DemoPerson &whose = m_world.issuer.personOf(generation->signIn);
        if (m_ledger.concerns(whose, generation->signIn))
            m_ledger.excuse(whose, u"written over by codex login"_s);
    }
    m_ledger.signedIn(person, number);
    if (m_world.store == StoreMode::Auto && m_world.isKeyringLocked)
        m_ledger.excuse(person, u"written where the locked keyring may hide it"_s);
}

void History::codexStored(const std::optional<Credential> &before, const std::optional<Credential> &after)
{
    m_codexWrote = true;
    for (const auto &codex : m_codexes) {
        auto &answer = codex->answer();
        if (!answer || answer->displacedBy)
            continue;
        if (!before || !before->hasSameTokens(answer->base))
            answer->displacedBy = Who::Us;
        else if (!after || !after->hasSameTokens(answer->base))
            answer->displacedBy = Who::Codex;
    }
}

//! Those that have it store it.
void History::letAnswersArrive()
{
    for (const auto &codex : m_codexes) {
        if (codex->hasArrived())
            codexCommits(*codex);
    }
}

//! What a Codex renewed since a crash is newer than the sign-in that waits in the journal, and that is dropped: the
//! person goes on with the one that is live.
void History::goOnWithNewer(const std::optional<Credential> &live)
{
    const Generation *generation = live ? m_world.issuer.find(live->tokens()->refreshToken) : nullptr;
    if (!generation)
        return;
    const DemoPerson &person = m_world.issuer.personOf(generation->signIn);
    const QDateTime since = m_journalled.value(person.id);
    const Ledger::Entry &entry = m_ledger.of(person);
    if (since.isValid() && identify(*live).issuedAt > since && generation->signIn < entry.signIn
        && entry.fate == Ledger::Fate::MustLive)
        m_ledger.signedIn(person, generation->signIn);
}

//! A token came twice. Who is to blame, if it was the end of that sign-in?
void History::replayed(const Generation &generation, Who by, int codex, const QByteArray &fingerprint)
{
    const DemoPerson &person = m_world.issuer.personOf(generation.signIn);
    count("a token was redeemed twice");
    goOnWithNewer(m_world.load());
    tell(u"a token of %1 came again"_s.arg(person.id));
    if (!m_world.issuer.isOver(generation.signIn) || !m_ledger.concerns(person, generation.signIn))
        return;
    const bool wasUs = generation.spentBy == Who::Us;
    if (by == Who::Codex && !wasUs) {
        m_ledger.excuse(person, u"two Codexes redeemed one token"_s);
        return;
    }
    if (by == Who::Codex) {
        // It read the store before we had written our answer there, and nobody can hold it back from then on: in our
        // middle, or because a crash or a locked keyring keeps the answer in the journal.
        const SimulatedCodex *who = codexNumber(codex);
        const bool hadRead = who && who->readIn() <= generation.spentIn;
        const bool isWaiting = isJournalled(fingerprint) || m_flights.value(fingerprint).isRead;
        if (hadRead || isWaiting)
            m_ledger.excuse(person,
                            hadRead ? u"a Codex read before our request and posted after it"_s
                                    : u"a Codex posted what our answer in the journal replaces"_s);
        else
            wrong(u"a Codex found a token of %1 in the store that we had redeemed"_s.arg(person.id));
        return;
    }
    if (wasUs) {
        wrong(u"we redeemed a token of %1 twice"_s.arg(person.id));
        return;
    }
    const Flight flight = m_flights.value(fingerprint);
    const int now = m_world.issuer.operation;
    // A renewal of ours that is by schedule watches the store while a Codex has its reasons to renew.
    const bool hasToWatch = m_isRenewing && m_wish != RenewalWish::Kind::Now && flight.isInWindow
        && flight.postedIn < now && m_startedAt.secsTo(flight.arrivesAt) < watched;
    const bool isStored = flight.storedIn != 0;
    if (isStored && flight.storedIn < now)
        wrong(u"we redeemed a token of %1 that a Codex had redeemed and stored"_s.arg(person.id));
    else if (hasToWatch)
        wrong(u"we did not wait for a Codex that was renewing %1"_s.arg(person.id));
    else if (flight.postedIn == now)
        m_ledger.excuse(person, u"a Codex posted between our look and our request"_s);
    else if (isStored)
        m_ledger.excuse(person, u"a Codex stored between our look and our request"_s);
    else if (!flight.isInWindow)
        m_ledger.excuse(person, u"a Codex was forced to renew while we did"_s);
    else if (m_wish == RenewalWish::Kind::Now)
        m_ledger.excuse(person, u"a person's refresh while a Codex renewed"_s);
    else
        m_ledger.excuse(person, u"a Codex's answer came later than we watch"_s);
}

// ---- the end

QStringList History::run()
{
    const Steps::Scope scope(*this);
    for (int i = 0; i < m_planned && m_wrong.isEmpty(); ++i) {
        m_world.issuer.operation = i + 1;
        const int kind = below(100);
        m_world.clock.advanceSeconds(1);
        if (m_world.isKeyringLocked && chance(35))
            setKeyringLocked(false);
        if (i < 2)
            signIn();
        else if (kind < 25)
            passTime();
        else if (kind < 62)
            ours();
        else if (kind < 92)
            codex();
        else
            setKeyringLocked(!m_world.isKeyringLocked && m_world.store != StoreMode::File);
    }
    if (m_wrong.isEmpty())
        finish();
    if (m_wrong.isEmpty())
        judge();
    return m_wrong;
}

//! Everybody comes to rest.
void History::finish()
{
    tell(u"the end"_s);
    ++m_world.issuer.operation;
    setKeyringLocked(false);
    m_world.clock.advanceSeconds(60);
    letAnswersArrive();
    if (m_codexSigningIn)
        codexSignsIn();
    while (!m_codexes.empty())
        codexEnds(0);
    for (int i = 0; i < 2; ++i) {
        // What a keyring holds is kept for another minute.
        m_world.clock.advanceSeconds(120);
        const Result<QList<Unsettled>> unsettled = book().recover();
        if (!unsettled)
            wrong(u"nothing can be recovered: "_s + describe(unsettled.error()));
        else if (!unsettled->isEmpty())
            wrong(u"something waits in the journal for ever: "_s + describe(unsettled->first().error));
    }
    if (const Result<QList<JournalIntent>> left = journalled(place()); !left || !left->isEmpty())
        wrong(u"the journal is not empty"_s);
}

void History::judge()
{
    const Snapshot snapshot = book().snapshot();
    if (const Result<CodexHome> home = place().home(); !home || !place().live(*home).read())
        wrong(u"the store is not in order"_s);
    for (const Ledger::Entry &entry : m_ledger.entries()) {
        const AccountId id{entry.person->accountId, entry.person->userId};
        const bool isShown = std::any_of(snapshot.accounts.begin(), snapshot.accounts.end(),
                                         [&](const Account &account) { return account.id == id; });
        // One who signed in anew when the program was cut off may be here.
        const bool isPerhaps = m_perhaps && m_perhaps->person == entry.person;
        if (entry.fate == Fate::Removed && isShown && !isPerhaps)
            wrong(entry.person->id + u" was removed and is back"_s);
        if (entry.fate == Fate::Excused)
            ++m_counts.excused[entry.reason];
        if (entry.fate != Fate::MustLive)
            continue;
        ++m_counts.checked;
        if (!isShown) {
            wrong(entry.person->id + u" is not there any more"_s);
            continue;
        }
        ++m_world.issuer.operation;
        const Result<Credential> found = renewal().look(id);
        const Result<Renewed> renewed = renewal().renew(id, {.kind = RenewalWish::Kind::Now});
        if (!renewed) {
            wrong(entry.person->id + u" is not signed in any more: "_s + describe(renewed.error()));
            continue;
        }
        const std::optional<Tokens> tokens = renewed->credential.tokens();
        if (!renewed->isRotated || !m_world.issuer.accepts(*tokens, id.workspace))
            wrong(entry.person->id + u"'s sign-in is not good"_s);
        // An older one that was renewed after the last sign-in may be there: nobody can tell which counts.
        if (m_world.issuer.find(tokens->refreshToken)->signIn < entry.signIn
            && identify(*found).issuedAt < m_world.issuer.signedInAt(entry.signIn))
            wrong(entry.person->id + u"'s last sign-in was lost, and an older one is there"_s);
    }
}

void History::addTo(Totals &totals) const
{
    const auto add = [](QMap<QString, int> &to, const QMap<QString, int> &from) {
        for (auto it = from.begin(); it != from.end(); ++it)
            to[it.key()] += it.value();
    };
    add(totals.operations, m_counts.operations);
    add(totals.events, m_counts.events);
    add(totals.errors, m_counts.errors);
    add(totals.excused, m_counts.excused);
    totals.checked += m_counts.checked;
}

} // namespace chatelaine::testing
