// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/usagehistory.h"
#include "backend/usage.h"
#include "backend/workspace.h"
#include "base/result.h"
#include "codex/runningprograms.h"
#include "credential/accountid.h"
#include "credential/credential.h"
#include "storage/credentialstore.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace chatelaine {

enum class AccountState {
    Valid,
    Expiring, //!< due, and the last refresh failed
    Expired,
    SignInNeeded,
    Unreachable,
    ApiKey,
    Other, //!< a kind that is only shown
};

enum class StoreState {
    Ok,
    Locked,
    Unavailable,
    Timeout,
    Corrupt,
    Unsupported,
    ReadOnly, //!< it cannot be read or written: permissions, owner
    Mixed,
};

//! \brief One account as people see it. A value without secrets.
struct Account
{
    AccountId id{};
    QString email{};
    QString plan{}; //!< as spelled, in the claim or by the backend: what is newer
    QString workspace{}; //!< its name; empty while nobody told
    QString label{}; //!< what the person calls it; empty: none given
    bool isLive = false; //!< Codex reads it, in the home that the snapshot is of
    QStringList otherHomes{}; //!< further Codex homes where it is live
    bool isUnverified = false; //!< something else took it out of Codex; renewed only if a person wants it live again
    bool isImported = false; //!< unverified because it came from a file elsewhere
    AccountState state = AccountState::Other;
    QDateTime validUntil{}; //!< UTC by our clock; invalid: unknown, or never ends
    QDateTime lastRefresh{}; //!< UTC
    StoredIn where = StoredIn::Nowhere;
    std::optional<Error> trouble{}; //!< why it could not be renewed; it will be tried again
    QDateTime nextTryAt{}; //!< UTC: when; invalid unless there is trouble
    QDateTime renewalAt{}; //!< UTC: when it is to be renewed by itself; may be past; invalid: never
    Usage usage{}; //!< as the backend told last; takenAt invalid: it told nothing yet
    QList<UsagePoint> history{}; //!< of limitOfHistory(), for a plot; read when somebody looks
    //! \brief Names of further ones that its person can sign in to, and that no account here is of. One without a name,
    //! such as a personal one, is not among them.
    QStringList otherWorkspaces{};
    QDateTime workspacesAt{}; //!< UTC: when workspace and otherWorkspaces were told; invalid: not yet
    bool isBeingAsked = false; //!< the backend, about usage, right now
    std::optional<Error> usageFailure{}; //!< why the backend told nothing newer when it was asked last

    friend bool operator==(const Account &, const Account &) = default;
};

//! \brief Whether Codex works with \a account, in whichever home.
inline bool isUsed(const Account &account)
{
    return account.isLive || !account.otherHomes.isEmpty();
}

//! \brief Whether \a account is a person's at ChatGPT: what can be renewed, has limits, and is of a workspace.
inline bool isChatGpt(const Account &account)
{
    return account.state != AccountState::ApiKey && account.state != AccountState::Other;
}

//! \brief Whether \a code is a defect of the stored sign-in itself, which a new one mends.
inline bool isDefect(ErrorCode code)
{
    return code == ErrorCode::Mixed || code == ErrorCode::Incomplete || code == ErrorCode::InvalidJwt;
}

//! \brief Of which of Codex's own limits Account::history is: the longest. Null: none is known.
const UsageLimit *limitOfHistory(const Usage &usage);

enum class SignInPhase {
    None,
    Waiting, //!< for the browser
    Finishing, //!< the browser came back: exchange and store
};

//! \brief One Codex home, and what is live there.
struct HomeState
{
    QString path{};
    QString storeMode{}; //!< as configured: "file", "keyring", "auto", or one that we cannot write; empty: unknown
    StoreState store = StoreState::Ok;
    bool isStoredInKnown = true; //!< false: the store could not be read
    std::optional<AccountId> live{};
    bool isShadowDue = false; //!< the vault's copy of the live one is another: see AccountBook::keepShadow()
    QList<Error> problems{}; //!< the worst first

    friend bool operator==(const HomeState &, const HomeState &) = default;
};

//! \brief A running program whose account was displaced from its Codex home (RunningProgram::codexHome) after it had
//! started.
struct RunningSession
{
    RunningProgram program{};
    AccountId keeps{}; //!< whom it works as, or may work as, until will says otherwise
    AfterSwitch will = AfterSwitch::KeepsAccount; //!< what it does about the account that is live there now

    friend bool operator==(const RunningSession &, const RunningSession &) = default;
};

//! \brief All there is to show, at one moment. Tray, menu, window and `status` are functions of (snapshot, now).
struct Snapshot
{
    quint64 revision = 0; //!< counts up with every published change
    QDateTime takenAt{}; //!< UTC
    QDateTime nextChangeAt{}; //!< UTC: when a state changes by time alone; invalid: never

    HomeState home{}; //!< the one that the program was started for
    QList<HomeState> otherHomes{}; //!< those that the settings name, and those that use an account of ours
    bool isTestIssuer = false;
    QList<Account> accounts{}; //!< in the person's order; one that is only live first
    QList<Error> problems{}; //!< of the home and of everything else, the worst first
    //! \brief Programs that go on with an account that is live no more, until they end; by pid. Those that are seen to
    //! have been displaced while this program runs: nobody can tell from outside what an earlier one works as.
    QList<RunningSession> sessions{};
    //! \brief Codex programs that used one of the homes when somebody last looked and have not ended since; by pid.
    QList<RunningProgram> programs{};
    SignInPhase signIn = SignInPhase::None;
    QUrl signInAddress{}; //!< to open by hand while the browser is waited for

    //! \brief home, then otherHomes.
    QList<HomeState> homes() const { return QList{home} + otherHomes; }
    const Account *live() const;
    const Account *find(const AccountId &account) const;
    //! \brief Whether \a other shows the same: revision and takenAt do not count.
    bool showsSameAs(const Snapshot &other) const;
};

//! \brief The state of an account with this credential at \a now, as far as time and kind tell.
AccountState stateOf(CredentialKind kind, const QDateTime &validUntil, const QDateTime &now);

//! \brief What kind of trouble with the store \a code is.
StoreState storeStateOf(ErrorCode code);

} // namespace chatelaine
