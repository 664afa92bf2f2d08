// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "accounts/snapshot.h"
#include "oauth/browsersignin.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace chatelaine {

//! \brief What an AccountManager is made of. What is referred to outlives it.
struct ManagerOptions
{
    Surroundings surroundings{};
    Keyring *codexKeyring = nullptr; //!< borrowed; never null
    Keyring *vaultKeyring = nullptr; //!< borrowed; null: files
    const Clock *clock = nullptr; //!< borrowed; never null
    //! \brief How a browser sign-in is made. accept, workers, allowedWorkspaces, expected and clock are filled in.
    SignInOptions signIn{};
};

//! \brief The accounts, for programs that show them: owns the truth, publishes it as one Snapshot, and carries out what
//! a person wants.
//!
//! Lives on the main thread and never blocks it; the work runs on at most four threads. What is wanted is answered by a
//! QFuture; the snapshot follows by itself.
class AccountManager final : public QObject
{
    Q_OBJECT

public:
    explicit AccountManager(ManagerOptions options, QObject *parent = nullptr);
    //! \brief Waits for what must not be cut off.
    ~AccountManager() override;

    //! \brief The latest one published. Empty, with revision 0, until the first was read.
    const Snapshot &snapshot() const { return m_snapshot; }

    //! \brief Reads everything anew; asked for when somebody looks. Several calls while one runs are one more.
    void refresh();

    //! \brief Signs in through the browser. While one is under way its address is opened again, and its answer
    //! returned. \a expected: renew this account, refuse others.
    QFuture<Result<Admitted>> signIn(Use use, const std::optional<ExpectedAccount> &expected = {});
    //! \brief Ends the sign-in as Cancelled, unless it is being stored already.
    void cancelSignIn();
    //! \brief Makes an account of the vault the live one.
    QFuture<Result<Admitted>> makeLive(const AccountId &account);
    //! \brief See AccountBook::signOut().
    QFuture<Result<bool>> signOut(const std::optional<AccountId> &account = {});

Q_SIGNALS:
    //! \brief Only if it shows something else than before.
    void snapshotChanged(const chatelaine::Snapshot &snapshot);
    //! \brief After the answer of signIn(): the browser has its page or did not come for it, and the port is free. A
    //! program that only signs in may end now.
    void signInClosed();

private:
    void startSignIn(const QStringList &allowedWorkspaces);
    void endSignIn(const Result<Admitted> &result);
    void publish(Snapshot snapshot);

    struct Attempt; // a sign-in under way

    ManagerOptions m_options;
    AccountBook m_book;
    Snapshot m_snapshot;
    bool m_isReading = false;
    bool m_readAgain = false;
    std::shared_ptr<Attempt> m_attempt; // ours alone; weak pointers tell whether it is over
    QTimer m_nextChange;
    std::stop_source m_stop;
    QThreadPool m_pool; // last: waits for its threads before anything else goes
};

} // namespace chatelaine
