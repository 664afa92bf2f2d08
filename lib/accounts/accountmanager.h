// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "accounts/inquiry.h"
#include "accounts/runningsessions.h"
#include "accounts/snapshot.h"
#include "accounts/tokenmanager.h"
#include "accounts/usageschedule.h"
#include "base/alarm.h"
#include "codex/credentialwatch.h"
#include "codex/programwatch.h"
#include "oauth/browsersignin.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

#include <map>
#include <memory>
#include <stop_token>

namespace chatelaine {

//! \brief Who renews the live account.
enum class RefreshPolicy {
    Ahead, //!< we do, before any Codex would
    Never, //!< Codex does
};

//! \brief What an AccountManager is made of. What is referred to outlives it.
struct ManagerOptions
{
    Surroundings surroundings{};
    Keyring *codexKeyring = nullptr; //!< borrowed; never null
    Keyring *vaultKeyring = nullptr; //!< borrowed; null: files
    const Clock *clock = nullptr; //!< borrowed; never null
    //! \brief How a browser sign-in is made. accept, workers, allowedWorkspaces, expected and clock are filled in.
    SignInOptions signIn{};
    TokenManager *tokens = nullptr; //!< borrowed; null: nothing is ever renewed
    //! \brief Renews, recovers and keeps copies by itself; false: only does what is asked.
    bool isKeeper = true;
    RefreshPolicy policy = RefreshPolicy::Ahead;
    const Inquiry *inquiry = nullptr; //!< borrowed; null: the backend is never asked about anybody
    //! \brief From how many percent used on the reset of a live account's limit is asked for, so that it can be told.
    //! None: never.
    std::optional<int> armedAt = 80;

    Workplace place() const { return Workplace(surroundings, *codexKeyring, vaultKeyring, *clock); }
    AccountBook book() const { return AccountBook(place(), tokens ? std::optional(tokens->renewal()) : std::nullopt); }
};

//! \brief The accounts, for programs that show them: owns the truth, publishes it as one Snapshot, and carries out what
//! a person wants.
//!
//! Lives on the main thread and never blocks it; the work runs on at most four threads. What is wanted is answered by a
//! QFuture; the snapshot follows by itself: it reads again when Codex changed something, and when the time of a state
//! or of a renewal comes. While nothing happens nothing runs.
class AccountManager final : public QObject
{
    Q_OBJECT

public:
    explicit AccountManager(ManagerOptions options, QObject *parent = nullptr);
    //! \brief Waits for what must not be cut off: a token request that was sent (at most a minute), and the storing of
    //! its answer. Everything else ends at once.
    ~AccountManager() override;

    //! \brief The latest one published. Empty, with revision 0, until the first was read.
    const Snapshot &snapshot() const { return m_snapshot; }

    //! \brief Reads everything anew. Several calls while one runs are one more.
    void refresh();
    //! \brief The same for when somebody looks: also which Codex programs use the homes now (Snapshot::programs), and
    //! what the backend says of the accounts (see UsageSchedule). Programs are followed until they end; one that starts
    //! is seen with the next look.
    void look();

    //! \brief Who renews the accounts that Codex uses from now on.
    void setPolicy(RefreshPolicy policy);
    //! \brief The further Codex homes that are looked after from now on, in place of Surroundings::otherHomes.
    void setOtherHomes(const QStringList &homes);
    //! \brief See ManagerOptions::armedAt.
    void setArmedAt(const std::optional<int> &percent);

    //! \brief Something is being read, renewed or stored: the next snapshot may show it.
    bool isBusy() const;

    //! \brief Signs in through the browser. While one is under way its address is opened again, and its answer
    //! returned. \a expected: renew this account, refuse others.
    QFuture<Result<Admitted>> signIn(Use use, const std::optional<ExpectedAccount> &expected = {});
    //! \brief Ends the sign-in as Cancelled, unless it is being stored already.
    void cancelSignIn();
    //! \brief What a switch would do in the Codex home \a home (empty: the one of the snapshot), to be shown before it.
    QFuture<Result<SwitchPlan>> planSwitch(const AccountId &target, const QString &home = {});
    //! \brief Makes an account of the vault the live one there. See Switch.
    QFuture<Result<Admitted>> switchTo(const AccountId &target, const SwitchConsent &consent, const QString &home = {});
    //! \brief Renews \a account now, whatever the schedule says. See Renewal::renew(). While one such wish is carried
    //! out a second one for the same account is no other: its future is cancelled.
    QFuture<Result<Renewed>> renew(const AccountId &account);
    //! \brief See AccountBook::signOut().
    QFuture<Result<bool>> signOut(const std::optional<AccountId> &account = {}, Scope scope = Scope::ThisComputer);
    //! \brief See AccountBook.
    QFuture<Result<>> rename(const AccountId &account, const QString &label);
    QFuture<Result<>> arrange(const QList<AccountId> &order);

Q_SIGNALS:
    //! \brief Only if it shows something else than before.
    void snapshotChanged(const chatelaine::Snapshot &snapshot);
    //! \brief After the answer of signIn(): the browser has its page or did not come for it, and the port is free. A
    //! program that only signs in may end now.
    void signInClosed();

private:
    void dropUnused(const std::shared_ptr<JournalRecord> &record);
    void startSignIn(const QStringList &allowedWorkspaces);
    void endSignIn(const Result<Admitted> &result);
    void publish();
    bool isWaitingOver(const Snapshot &before) const;
    void setAlarm();
    void work();
    void recover();
    void keepShadows();
    void watchHomes();
    void renewAhead(const AccountId &account);
    void endRenewal(const AccountId &account, const Result<Renewed> &renewed);
    void noteUnsettled(const Unsettled &unsettled);
    void dropObstacles(const Snapshot &before);
    QList<Error> errorsInTheWay() const;
    QDateTime renewalTime(const Account &account) const;
    const Account *nextToRenew() const;
    QDateTime retryTime(int inARow) const;
    AccountBook bookOf(const QString &home) const { return home.isEmpty() ? m_book : m_book.at(home); }
    template <typename Work, typename Next>
    auto run(Work work, Next next);
    template <typename Work>
    auto change(Work work);
    void listenToTheNetwork();
    void startOver();
    void readPrograms();
    void followPrograms();
    void programEnded(qint64 pid);
    void ask();
    void endQuestion(const AccountId &account, const BackendResult<Inquiry::Told> &told, bool couldRenew);
    std::optional<UsageSchedule::Question> nextQuestion() const;
    QStringList homesOf(const AccountId &account) const;
    void readHistories();

    struct Attempt; // a sign-in under way

    ManagerOptions m_options;
    AccountBook m_book;
    Snapshot m_read; //!< as it was read
    Snapshot m_snapshot; //!< with what only we know: as it was published
    bool m_isReading = false;
    bool m_readAgain = false;

    // Recovering and renewing ahead, one at a time
    bool m_isWorking = false;
    QSet<AccountId> m_renewingOnWish;
    bool m_isListening = false; //!< to the network
    bool m_isNetworkBack = false; //!< and not all who were waiting for it were tried
    QSet<AccountId> m_triedSinceNetworkIsBack;
    std::optional<Unsettled> m_unsettled; //!< waits in the journal, and why; recover() tells when not
    std::optional<Error> m_recoveryObstacle; //!< what kept us from recovering, until it is over
    QDateTime m_recoverAt; //!< when the journal is looked at; invalid: when there is a reason
    int m_recoveries = 0; //!< how often in vain
    //! Something else than a server was in the way of a renewal.
    struct Obstacle
    {
        int inARow = 0;
        std::optional<Error> error{}; //!< none: it was not made, and nobody says why
        QDateTime notBefore{}; //!< when it is tried again
    };
    QHash<AccountId, Obstacle> m_obstacles;
    QHash<AccountId, std::chrono::milliseconds> m_spentAt; //!< uptime when a refresh token was redeemed ahead
    int m_failedRecoveries = 0; //!< in a row, for the same kind of reason
    using Generation = std::pair<AccountId, QDateTime>; //!< by last_refresh
    QHash<QString, Generation> m_shadowed; //!< what was live in a home when its copy was made, or could not be

    // Running programs
    RunningSessions m_sessions;
    QHash<QString, QList<RunningProgram>> m_programs; //!< by Codex home, as last read
    QList<RunningSessions::Change> m_changes; //!< for which they are still to be read
    ProgramWatch m_programWatch;
    bool m_isLookWanted = false;
    bool m_isReadingPrograms = false;

    // What the backend says
    UsageSchedule m_questions;
    bool m_areHistoriesWanted = false;
    QHash<AccountId, QList<UsagePoint>> m_histories;

    std::unique_ptr<Alarm> m_alarm;
    std::map<QString, std::unique_ptr<CredentialWatch>> m_watches; //!< by Codex home
    std::shared_ptr<Attempt> m_attempt; // ours alone; weak pointers tell whether it is over
    std::stop_source m_stop;
    QThreadPool m_pool; // last: waits for its threads before anything else goes
};

} // namespace chatelaine
