// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountmanager.h"

#include "accounts/recovery.h"
#include "accounts/refreshschedule.h"
#include "base/interruptible.h"
#include "base/worker.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkInformation>
#include <QRandomGenerator>

#include <algorithm>
#include <iterator>
#include <memory>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(logManager, "chatelaine.accounts.manager")

//! What is wrong with a place, and not with the account or its server, whose state says that.
bool isAboutAPlace(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::NotOurs:
    case ErrorCode::Corrupt:
    case ErrorCode::DanglingLink:
    case ErrorCode::LockBusy:
    case ErrorCode::KeyringLocked:
    case ErrorCode::KeyringUnavailable:
    case ErrorCode::KeyringTimeout:
    case ErrorCode::KeyringDenied:
    case ErrorCode::KeyringAmbiguous:
    case ErrorCode::HardLinked:
    case ErrorCode::ReadOnly:
        return true;
    default:
        return false;
    }
}

//! What only a person, or another program, changes: there is no sense in trying every half hour.
bool isForGood(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAllowed:
    case ErrorCode::NotRenewable:
    case ErrorCode::Unverified:
    case ErrorCode::LiveElsewhere:
    case ErrorCode::WorkspaceRestricted:
    case ErrorCode::LoginMethodRestricted:
    case ErrorCode::Incomplete:
    case ErrorCode::InvalidJwt:
    case ErrorCode::Mixed:
        return true;
    default:
        return false;
    }
}

constexpr int maximumThreads = 4;
constexpr std::chrono::seconds shortestPause{60}; //!< between two renewals that nobody asked for

} // namespace

struct AccountManager::Attempt
{
    Use use = Use::ForCodex;
    std::optional<ExpectedAccount> expected;
    QPromise<Result<Admitted>> promise;
    std::shared_ptr<JournalRecord> record; // for what the issuer will answer; null: none
    std::shared_ptr<Admitted> admitted = std::make_shared<Admitted>(); // written by accept, read after finished()
    BrowserSignIn *signIn = nullptr; // null while it is prepared; our child
    SignInPhase phase = SignInPhase::Waiting;
    QUrl address;
};

AccountManager::AccountManager(ManagerOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_book(m_options.book())
    , m_alarm(m_options.clock->newAlarm())
{
    m_pool.setMaxThreadCount(maximumThreads);
    connect(&m_programWatch, &ProgramWatch::ended, this, &AccountManager::programEnded);
    connect(m_alarm.get(), &Alarm::reached, this, &AccountManager::refresh);
    connect(m_alarm.get(), &Alarm::clockJumped, this, &AccountManager::startOver);
    m_recoverAt = m_options.clock->now(); // what a crash left
    refresh();
}

AccountManager::~AccountManager()
{
    m_stop.request_stop();
    if (m_attempt) {
        delete m_attempt->signIn;
        m_attempt->promise.addResult(failure(ErrorCode::Cancelled));
        m_attempt->promise.finish();
        m_attempt.reset();
    }
    // A worker may be waiting for QtKeychain, which works on this thread.
    while (!m_pool.waitForDone(20))
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

//! Does \a work on a thread of ours, then \a next here. What it waits for does not keep the program from ending.
template <typename Work, typename Next>
auto AccountManager::run(Work work, Next next)
{
    const auto interruptible = [work = std::move(work), stop = m_stop.get_token()] {
        const Interruptible scope(stop);
        return work();
    };
    return runOn(m_pool, interruptible, this, std::move(next));
}

void AccountManager::refresh()
{
    if (m_stop.stop_requested())
        return; // the program ends
    if (std::exchange(m_isReading, true)) {
        m_readAgain = true;
        return;
    }
    run([book = m_book] { return book.snapshot(); },
        [this](const Snapshot &snapshot) {
            m_isReading = false;
            if (m_stop.stop_requested())
                return; // what was cut short tells nothing
            const Snapshot before = std::exchange(m_read, snapshot);
            if (isWaitingOver(before)) {
                m_obstacles.clear();
                m_shadowed.clear();
                m_recoveryObstacle.reset();
                if (m_unsettled)
                    m_recoverAt = m_options.clock->now();
            }
            dropObstacles(before);
            m_changes += m_sessions.note(m_read);
            readPrograms();
            watchHomes();
            keepShadows();
            work();
            ask();
            readHistories();
            publish();
            if (std::exchange(m_readAgain, false))
                refresh();
        });
}

void AccountManager::look()
{
    m_isLookWanted = true;
    m_areHistoriesWanted = true;
    m_questions.look(m_options.clock->now());
    refresh();
}

void AccountManager::setPolicy(RefreshPolicy policy)
{
    m_options.policy = policy;
    refresh();
}

void AccountManager::setOtherHomes(const QStringList &homes)
{
    m_options.surroundings.otherHomes.set(homes); // and so those of the book and of the tokens
    refresh();
}

void AccountManager::setArmedAt(const std::optional<int> &percent)
{
    m_options.armedAt = percent;
    setAlarm();
}

bool AccountManager::isBusy() const
{
    return m_isReading || m_isReadingPrograms || m_isWorking || m_attempt || m_pool.activeThreadCount() > 0;
}

//! For a look, and for who was displaced in between: /proc is read then, and at no other time.
void AccountManager::readPrograms()
{
    if (m_isReadingPrograms || (!m_isLookWanted && m_changes.isEmpty()))
        return;
    QStringList homes;
    if (std::exchange(m_isLookWanted, false)) {
        for (const HomeState &home : m_read.homes())
            homes.append(home.path);
    }
    for (const RunningSessions::Change &change : std::as_const(m_changes))
        homes.append(change.home);
    homes.removeDuplicates();
    homes.removeAll(QString());
    m_isReadingPrograms = true;
    run(
        [homes, proc = m_options.surroundings.proc] {
            QHash<QString, QList<RunningProgram>> programs;
            for (const QString &home : homes)
                programs.insert(home, programsUsing(home, proc));
            return programs;
        },
        [this, changes = std::exchange(m_changes, {})](const QHash<QString, QList<RunningProgram>> &read) {
            m_isReadingPrograms = false;
            for (auto it = read.cbegin(); it != read.cend(); ++it) {
                m_programs.insert(it.key(), it.value());
                m_sessions.update(it.key(), it.value());
            }
            for (const RunningSessions::Change &change : changes)
                m_sessions.apply(change, read.value(change.home));
            followPrograms();
            publish();
            readPrograms(); // what came meanwhile
        });
}

void AccountManager::followPrograms()
{
    QList<RunningProgram> programs;
    for (const QList<RunningProgram> &ofHome : std::as_const(m_programs))
        programs += ofHome;
    m_programWatch.watch(programs);
}

void AccountManager::programEnded(qint64 pid)
{
    for (QList<RunningProgram> &programs : m_programs)
        programs.removeIf([pid](const RunningProgram &program) { return program.pid == pid; });
    m_sessions.drop(pid);
    publish();
}

//! None: nothing is to be asked by itself.
std::optional<UsageSchedule::Question> AccountManager::nextQuestion() const
{
    if (!m_options.inquiry || !m_options.isKeeper)
        return std::nullopt;
    return m_questions.next(m_read, m_options.clock->now(),
                            {.armedAt = m_options.armedAt, .mayRenewUsed = m_options.policy != RefreshPolicy::Never});
}

//! Where Codex uses \a account.
QStringList AccountManager::homesOf(const AccountId &account) const
{
    const Account *known = m_read.find(account);
    QStringList homes = known ? known->otherHomes : QStringList();
    if (known && known->isLive)
        homes.append(m_read.home.path);
    return homes;
}

//! What the backend is to be asked now.
void AccountManager::ask()
{
    const std::optional<UsageSchedule::Question> next = nextQuestion();
    if (!next || next->at > m_options.clock->now() || m_stop.stop_requested())
        return;
    m_questions.begin(*next);
    struct Answered
    {
        BackendResult<Inquiry::Told> told;
        bool couldRenew = false;
        bool isUnsettled = false; // a renewal for it left something in the journal
    };
    run(
        [inquiry = m_options.inquiry, place = m_options.place(), question = *next, homes = homesOf(next->account),
         stop = m_stop.get_token()] {
            // A Codex that runs renews for itself; beside it a question is no reason to.
            const bool mayRenew =
                question.mayRenew && std::none_of(homes.begin(), homes.end(), [&](const QString &home) {
                    return !programsUsing(home, place.surroundings().proc).isEmpty();
                });
            Answered answered{inquiry->ask({question.account, mayRenew, question.isAboutWorkspaces}, stop), mayRenew};
            if (mayRenew)
                answered.isUnsettled = !journalled(place).value_or(QList<JournalIntent>()).isEmpty();
            return answered;
        },
        [this, account = next->account](const Answered &answered) {
            if (answered.isUnsettled && !m_recoverAt.isValid())
                m_recoverAt = m_options.clock->now().addSecs(settlingSeconds + 1);
            endQuestion(account, answered.told, answered.couldRenew);
        });
}

void AccountManager::endQuestion(const AccountId &account, const BackendResult<Inquiry::Told> &told, bool couldRenew)
{
    if (m_stop.stop_requested())
        return; // it was cut short
    const QDateTime now = m_options.clock->now();
    std::optional<BackendFailure> failure;
    if (!told)
        failure = told.error();
    else if (told->notKept)
        failure = BackendFailure{*told->notKept};
    m_questions.end(now, failure, couldRenew);
    if (told && told->retryAfter.count() > 0)
        m_questions.pause(account, now.addSecs(told->retryAfter.count()));
    if (failure && failure->error.code == ErrorCode::Unreachable)
        listenToTheNetwork();
    m_areHistoriesWanted = true;
    refresh(); // with what was kept of it
}

//! For a look, and after an answer.
void AccountManager::readHistories()
{
    if (!m_areHistoriesWanted)
        return;
    m_areHistoriesWanted = false;
    QHash<AccountId, QString> limits;
    for (const Account &account : std::as_const(m_read.accounts)) {
        if (const UsageLimit *limit = limitOfHistory(account.usage))
            limits.insert(account.id, limit->id);
    }
    if (limits.isEmpty())
        return;
    run(
        [limits, history = UsageHistory(m_options.surroundings.dataFolder)] {
            QHash<AccountId, QList<UsagePoint>> histories;
            for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
                if (const auto points = history.points(limit.key(), limit.value()))
                    histories.insert(limit.key(), *points);
            }
            return histories;
        },
        [this](const QHash<AccountId, QList<UsagePoint>> &histories) {
            m_histories = histories;
            publish();
        });
}

//! Whether what was just read ends a wait: the store is in reach again, or what was in the way is gone.
bool AccountManager::isWaitingOver(const Snapshot &before) const
{
    if (!before.takenAt.isValid())
        return false;
    const bool isStoreBack = before.home.store != StoreState::Ok && m_read.home.store == StoreState::Ok;
    const QList<Error> errors = errorsInTheWay();
    return isStoreBack || std::any_of(errors.begin(), errors.end(), [&](const Error &error) {
               return before.problems.contains(error) && !m_read.problems.contains(error);
           });
}

//! What was in the way of an account that is gone, or that somebody else renewed, is over.
void AccountManager::dropObstacles(const Snapshot &before)
{
    m_obstacles.removeIf([&](const std::pair<const AccountId &, Obstacle &> &obstacle) {
        const Account *then = before.find(obstacle.first);
        const Account *now = m_read.find(obstacle.first);
        return !now || (then && then->lastRefresh != now->lastRefresh);
    });
}

//! Of renewals, and of the recovery.
QList<Error> AccountManager::errorsInTheWay() const
{
    QList<Error> errors;
    if (m_recoveryObstacle)
        errors.append(*m_recoveryObstacle);
    for (const Account &account : m_read.accounts) {
        if (const std::optional<Error> error = m_obstacles.value(account.id).error)
            errors.append(*error);
    }
    return errors;
}

void AccountManager::publish()
{
    if (!m_read.takenAt.isValid())
        return; // nothing was read yet
    Snapshot snapshot = m_read;
    snapshot.home.isShadowDue = false; // ours to see to
    for (HomeState &home : snapshot.otherHomes)
        home.isShadowDue = false;
    snapshot.sessions = m_sessions.sessions();
    for (const QList<RunningProgram> &programs : std::as_const(m_programs))
        snapshot.programs += programs;
    std::sort(snapshot.programs.begin(), snapshot.programs.end(),
              [](const RunningProgram &a, const RunningProgram &b) { return a.pid < b.pid; });
    snapshot.signIn = m_attempt ? m_attempt->phase : SignInPhase::None;
    snapshot.signInAddress = m_attempt ? m_attempt->address : QUrl();
    // What was in the way of a renewal is as much trouble as what a server said.
    for (Account &account : snapshot.accounts) {
        const Obstacle obstacle = m_obstacles.value(account.id);
        if (!isUsed(account) || account.state == AccountState::SignInNeeded)
            continue;
        if (!account.trouble)
            account.trouble = obstacle.error;
        if (obstacle.error)
            account.nextTryAt = obstacle.notBefore;
        if (m_options.policy == RefreshPolicy::Never)
            account.nextTryAt = {}; // by Codex, when it is used
    }
    for (Account &account : snapshot.accounts)
        account.history = m_histories.value(account.id);
    m_questions.addTo(snapshot);
    if (m_unsettled && m_unsettled->isAnswer)
        snapshot.problems.prepend({ErrorCode::Unsettled, {}, describe(m_unsettled->error)});
    else if (m_unsettled && !snapshot.problems.contains(m_unsettled->error))
        snapshot.problems.prepend(m_unsettled->error);
    for (const Error &error : errorsInTheWay()) {
        if (isAboutAPlace(error.code) && !snapshot.problems.contains(error))
            snapshot.problems.append(error);
    }
    setAlarm();
    if (m_snapshot.revision > 0 && snapshot.showsSameAs(m_snapshot)) {
        m_snapshot.takenAt = snapshot.takenAt;
        return;
    }
    snapshot.revision = m_snapshot.revision + 1;
    m_snapshot = std::move(snapshot);
    Q_EMIT snapshotChanged(m_snapshot);
}

void AccountManager::watchHomes()
{
    const QList<HomeState> homes = m_read.homes();
    std::erase_if(m_watches, [&](const auto &watched) {
        return std::none_of(homes.begin(), homes.end(),
                            [&](const HomeState &home) { return home.path == watched.first; });
    });
    for (const HomeState &home : homes) {
        std::unique_ptr<CredentialWatch> &watch = m_watches[home.path];
        if (!watch) {
            watch = std::make_unique<CredentialWatch>();
            connect(watch.get(), &CredentialWatch::changed, this, &AccountManager::refresh);
        }
        watch->watch(home.path,
                     home.storeMode == storeModeName(StoreMode::Keyring)
                         || home.storeMode == storeModeName(StoreMode::Auto));
    }
}

//! So that who is live stays ours, whoever takes it out of Codex. Tried once for each generation.
void AccountManager::keepShadows()
{
    if (!m_options.isKeeper)
        return;
    for (const HomeState &home : m_read.homes()) {
        const Account *live = home.live && home.isShadowDue ? m_read.find(*home.live) : nullptr;
        const Generation generation = live ? Generation(live->id, live->lastRefresh) : Generation();
        if (!live || m_shadowed.value(home.path) == generation)
            continue;
        m_shadowed.insert(home.path, generation);
        run([book = m_book.at(home.path), stop = m_stop.get_token()] { return book.keepShadow(stop); },
            [this](const Result<> &kept) {
                if (!kept)
                    qCWarning(logManager, "A copy could not be kept: %s", qUtf8Printable(describe(kept.error())));
                refresh();
            });
    }
}

//! When an account is to be renewed; invalid: never. What a server said has its own time; only what else was in the
//! way waits by ours.
QDateTime AccountManager::renewalTime(const Account &account) const
{
    if (!m_options.tokens || (isUsed(account) && m_options.policy == RefreshPolicy::Never)
        || !account.renewalAt.isValid())
        return {};
    QDateTime time = account.renewalAt;
    if (const QDateTime notBefore = m_obstacles.value(account.id).notBefore; notBefore.isValid())
        time = std::max(time, notBefore);
    if (const auto spent = m_spentAt.constFind(account.id); spent != m_spentAt.constEnd()) {
        const std::chrono::milliseconds left = *spent + shortestPause - m_options.clock->uptime();
        if (left.count() > 0)
            time = std::max(time, m_options.clock->now().addMSecs(left.count()));
    }
    return time;
}

//! Null: none by itself.
const Account *AccountManager::nextToRenew() const
{
    const Account *next = nullptr;
    for (const Account &account : m_read.accounts) {
        const QDateTime time = renewalTime(account);
        if (time.isValid() && (!next || time < renewalTime(*next)))
            next = &account;
    }
    return next;
}

//! The next moment at which there is something to do by itself.
void AccountManager::setAlarm()
{
    QDateTime next = m_read.nextChangeAt;
    const auto consider = [&](const QDateTime &time) {
        if (time.isValid() && (!next.isValid() || time < next))
            next = time;
    };
    if (!m_isWorking && m_options.isKeeper && m_options.tokens) {
        consider(m_recoverAt);
        if (const Account *account = nextToRenew())
            consider(renewalTime(*account));
    }
    if (const std::optional<UsageSchedule::Question> question = nextQuestion())
        consider(question->at);
    m_alarm->setDeadline(next);
}

//! Does what is due.
void AccountManager::work()
{
    const QDateTime now = m_options.clock->now();
    if (m_isWorking || !m_options.isKeeper || !m_options.tokens || m_stop.stop_requested())
        return;
    if (m_recoverAt.isValid() && now >= m_recoverAt) {
        recover();
        return;
    }
    if (m_isNetworkBack) {
        const auto unreached =
            std::find_if(m_read.accounts.begin(), m_read.accounts.end(), [this](const Account &account) {
                return account.trouble && account.trouble->code == ErrorCode::Unreachable
                    && renewalTime(account).isValid() && !m_triedSinceNetworkIsBack.contains(account.id);
            });
        m_isNetworkBack = unreached != m_read.accounts.end();
        if (m_isNetworkBack) {
            m_triedSinceNetworkIsBack.insert(unreached->id);
            renewAhead(unreached->id);
            return;
        }
    }
    const Account *next = nextToRenew();
    if (next && now >= renewalTime(*next))
        renewAhead(next->id);
}

void AccountManager::recover()
{
    m_isWorking = true;
    m_recoverAt = {};
    run([book = m_book, stop = m_stop.get_token()] { return book.recover(stop); },
        [this](const Result<QList<Unsettled>> &unsettled) {
            m_isWorking = false;
            if (unsettled) {
                m_failedRecoveries = 0;
                m_recoveryObstacle.reset();
                m_unsettled.reset();
                if (unsettled->isEmpty())
                    m_recoveries = 0;
                else
                    noteUnsettled(unsettled->first());
            } else {
                m_recoveryObstacle = unsettled.error();
                m_recoverAt = retryTime(++m_failedRecoveries);
            }
            refresh();
        });
}

void AccountManager::renewAhead(const AccountId &account)
{
    m_isWorking = true;
    const RenewalWish wish{.kind = RenewalWish::Kind::WhenDue, .isNetworkBack = m_isNetworkBack};
    run([tokens = m_options.tokens, account, wish,
         stop = m_stop.get_token()] { return tokens->renew(account, wish, stop); },
        [this, account](const Result<Renewed> &renewed) {
            m_isWorking = false;
            endRenewal(account, renewed);
            // An answer may leave what is due as due as it was.
            if (renewed ? renewed->isRotated : renewed.error().code == ErrorCode::AnswerInvalid)
                m_spentAt.insert(account, m_options.clock->uptime());
            // Neither an error nor a renewal that was not made leads to the next try at once.
            if (!renewed && isSetback(renewed.error().code)) {
                m_obstacles.remove(account);
            } else if (!renewed || !renewed->isRotated) {
                // What a server said has its own time; this is for what else was in the way.
                Obstacle &obstacle = m_obstacles[account];
                obstacle.error = renewed ? std::nullopt : std::optional(renewed.error());
                obstacle.notBefore = renewed || !isForGood(renewed.error().code) ? retryTime(++obstacle.inARow)
                                                                                 : m_options.clock->now().addDays(1);
            }
            refresh();
        });
}

//! What follows from a renewal, whoever wanted it.
void AccountManager::endRenewal(const AccountId &account, const Result<Renewed> &renewed)
{
    if (!renewed) {
        if (renewed.error().code == ErrorCode::Unreachable)
            listenToTheNetwork();
        return;
    }
    if (renewed->isRotated)
        m_obstacles.remove(account);
    if (renewed->unsettled)
        noteUnsettled({{}, *renewed->unsettled});
    else if (renewed->isSettling && !(m_unsettled && m_recoverAt.isValid())) // what waits is tried again sooner
        m_recoverAt = m_options.clock->now().addSecs(settlingSeconds + 1);
    else if (renewed->isRotated && m_unsettled) // which it may have been about
        m_recoverAt = m_options.clock->now();
}

//! Something waits in the journal.
void AccountManager::noteUnsettled(const Unsettled &unsettled)
{
    using namespace std::chrono_literals;

    m_unsettled = unsettled;
    // A locked keyring tells when it opens; this is for one that does not.
    static constexpr std::chrono::seconds waits[]{1s, 2s, 5s, 10s, 30s};
    const size_t i = std::min<size_t>(static_cast<size_t>(m_recoveries++), std::size(waits) - 1);
    const ErrorCode code = unsettled.error.code;
    const std::chrono::seconds wait = code == ErrorCode::KeyringLocked ? 5min
        : code == ErrorCode::Corrupt // a keyring that was made anew: its key comes back with the old one, or never
        ? 1h
        : waits[i];
    m_recoverAt = m_options.clock->now().addSecs(wait.count());
}

//! When to try again what something else than a server was in the way of.
QDateTime AccountManager::retryTime(int inARow) const
{
    const auto wait =
        backOff({.kind = FailedRefresh::Transient, .inARow = inARow}, QRandomGenerator::global()->generateDouble());
    return m_options.clock->now().addMSecs(wait.count());
}

//! Only once a server could not be reached: to listen costs something.
void AccountManager::listenToTheNetwork()
{
    if (std::exchange(m_isListening, true)
        || !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Online)
                    return;
                m_isNetworkBack = true;
                m_triedSinceNetworkIsBack.clear();
                startOver();
            });
}

//! What was in the way may be over.
void AccountManager::startOver()
{
    m_obstacles.clear();
    m_failedRecoveries = 0;
    m_shadowed.clear();
    m_questions.startOver(m_options.clock->now());
    if (m_recoverAt.isValid())
        m_recoverAt = m_options.clock->now();
    refresh();
}

QFuture<Result<Admitted>> AccountManager::signIn(Use use, const std::optional<ExpectedAccount> &expected)
{
    if (m_attempt) {
        if (m_attempt->phase == SignInPhase::Waiting && m_attempt->address.isValid() && m_options.signIn.openBrowser)
            m_options.signIn.openBrowser(m_attempt->address);
        return m_attempt->promise.future();
    }
    m_attempt = std::make_shared<Attempt>();
    m_attempt->use = use;
    m_attempt->expected = expected;
    m_attempt->promise.start();
    const QFuture<Result<Admitted>> future = m_attempt->promise.future();
    publish();
    struct Prepared
    {
        Result<QStringList> allowedWorkspaces;
        std::shared_ptr<JournalRecord> record;
    };
    run(
        [book = m_book, use] {
            const Result<QStringList> allowed = book.prepareSignIn();
            return Prepared{allowed, allowed ? book.beginSignIn(use) : nullptr};
        },
        [this, attempt = std::weak_ptr(m_attempt)](const Prepared &prepared) {
            if (attempt.expired()) { // cancelled meanwhile; another may have begun
                dropUnused(prepared.record);
                return;
            }
            m_attempt->record = prepared.record;
            if (prepared.allowedWorkspaces)
                startSignIn(*prepared.allowedWorkspaces);
            else
                endSignIn(std::unexpected(prepared.allowedWorkspaces.error()));
        });
    return future;
}

//! Of a sign-in that ended without an answer.
void AccountManager::dropUnused(const std::shared_ptr<JournalRecord> &record)
{
    if (!record || record->state() != JournalState::Intent)
        return;
    m_pool.start([record] {
        if (const Result<> removed = record->remove(); !removed)
            qCWarning(logManager, "%s", qUtf8Printable(describe(removed.error())));
    });
}

void AccountManager::startSignIn(const QStringList &allowedWorkspaces)
{
    SignInOptions options = m_options.signIn;
    options.workers = &m_pool;
    options.clock = m_options.clock;
    options.allowedWorkspaces = allowedWorkspaces;
    options.expected = m_attempt->expected;
    options.accept = [book = m_book, use = m_attempt->use, admitted = m_attempt->admitted, record = m_attempt->record,
                      stop = m_stop.get_token()](const Credential &credential) -> Result<Placement> {
        Result<Admitted> result = book.admit(credential, use, stop, record);
        if (!result)
            return std::unexpected(result.error());
        *admitted = *result;
        return admitted->account.isLive ? Placement::Live : Placement::Vault;
    };
    auto *signIn = new BrowserSignIn(std::move(options), this);
    m_attempt->signIn = signIn;
    connect(signIn, &BrowserSignIn::addressReady, this, [this](const QUrl &address) {
        m_attempt->address = address;
        publish();
    });
    connect(signIn, &BrowserSignIn::callbackAccepted, this, [this] {
        m_attempt->phase = SignInPhase::Finishing;
        publish();
    });
    connect(signIn, &BrowserSignIn::finished, this, [this](const Result<SignedIn> &result) {
        endSignIn(result ? Result<Admitted>(*m_attempt->admitted) : std::unexpected(result.error()));
    });
    connect(signIn, &BrowserSignIn::closed, this, &AccountManager::signInClosed);
    connect(signIn, &BrowserSignIn::closed, signIn, &QObject::deleteLater);
    signIn->start();
}

void AccountManager::endSignIn(const Result<Admitted> &result)
{
    const std::shared_ptr<Attempt> attempt = std::exchange(m_attempt, nullptr);
    dropUnused(attempt->record);
    m_shadowed.clear(); // it may be newer than what lies in another home
    attempt->promise.addResult(result);
    attempt->promise.finish();
    publish();
    refresh();
    if (!attempt->signIn)
        QMetaObject::invokeMethod(this, &AccountManager::signInClosed, Qt::QueuedConnection);
}

void AccountManager::cancelSignIn()
{
    if (!m_attempt)
        return;
    if (m_attempt->signIn)
        m_attempt->signIn->cancel();
    else
        endSignIn(failure(ErrorCode::Cancelled));
}

//! Does \a work, and reads what came of it.
template <typename Work>
auto AccountManager::change(Work work)
{
    using Answer = std::invoke_result_t<Work>;
    return run(std::move(work), [this](const Answer &result) {
        if (!result) // it may have left something to be finished
            m_recoverAt = m_options.clock->now();
        refresh();
        return result;
    });
}

QFuture<Result<SwitchPlan>> AccountManager::planSwitch(const AccountId &target, const QString &home)
{
    return run([book = bookOf(home), target] { return book.planSwitch(target); },
               [](const Result<SwitchPlan> &plan) { return plan; });
}

QFuture<Result<Admitted>> AccountManager::switchTo(const AccountId &target, const SwitchConsent &consent,
                                                   const QString &home)
{
    return change([book = bookOf(home), target, consent, stop = m_stop.get_token()] {
        return book.switchTo(target, consent, stop);
    });
}

QFuture<Result<Renewed>> AccountManager::renew(const AccountId &account)
{
    if (!m_options.tokens || m_renewingOnWish.contains(account))
        return {};
    m_renewingOnWish.insert(account);
    return run([tokens = m_options.tokens, account,
                stop = m_stop.get_token()] { return tokens->renew(account, {.kind = RenewalWish::Kind::Now}, stop); },
               [this, account](const Result<Renewed> &result) {
                   m_renewingOnWish.remove(account);
                   endRenewal(account, result);
                   refresh();
                   return result;
               });
}

QFuture<Result<bool>> AccountManager::signOut(const std::optional<AccountId> &account, Scope scope)
{
    return change(
        [book = m_book, account, scope, stop = m_stop.get_token()] { return book.signOut(account, scope, stop); });
}

QFuture<Result<>> AccountManager::rename(const AccountId &account, const QString &label)
{
    return change(
        [book = m_book, account, label, stop = m_stop.get_token()] { return book.rename(account, label, stop); });
}

QFuture<Result<>> AccountManager::arrange(const QList<AccountId> &order)
{
    return change([book = m_book, order] { return book.arrange(order); });
}

} // namespace chatelaine
