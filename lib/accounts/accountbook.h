// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "accounts/workplace.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace chatelaine {

//! \brief What to do with a sign-in that just came.
enum class Use {
    ForCodex, //!< make it live; who was, goes to the vault
    Keep, //!< into the vault; the live account's own is renewed where it is
    ForCodexIfFree, //!< live if nobody is, or the same account; else into the vault
};

//! \brief How a sign-in or a change of the live account ended.
struct Admitted
{
    Account account{}; //!< its isLive and where say what happened
    std::optional<Account> displaced{}; //!< who was live and is in the vault now
    QList<Error> hazards{};
};

//! \brief The accounts of one Codex home: which is live, which wait in the vault, and the short sequences that move
//! them.
//!
//! Blocking; every call resolves home and configuration anew and may run on any worker thread. One changing operation
//! per home at a time, across processes (.chatelaine.lock).
class AccountBook final
{
public:
    explicit AccountBook(Workplace place)
        : m_place(std::move(place))
    {
    }

    //! \brief Never fails: what is wrong stands in it.
    Snapshot snapshot() const;

    //! \brief Brings home what programs that are gone left in the journal: once, when a program starts, and whenever
    //! what kept it from its place may be over. What still waits. Errors: those of Workplace::lockHome(), and of the
    //! journal's folder.
    Result<QList<Unsettled>> recover(std::stop_token stop = {}) const;

    //! \brief Whether a sign-in could be stored now: asked before a person is sent to the browser. The workspaces that
    //! Codex's configuration allows; none: any.
    //!
    //! Errors: HomeMissing, ConfigInvalid, StoreUnsupported, NotOurs, LoginMethodRestricted, the keyring's, …
    Result<QStringList> prepareSignIn() const;

    //! \brief Room in the journal for the answer that a sign-in ends with, taken before the issuer is asked for it, so
    //! that nothing has to be done between that answer and its being durable. Null if there can be none. A record that
    //! no admit() was given is to be removed.
    std::shared_ptr<JournalRecord> beginSignIn(Use use) const;

    //! \brief Stores a new sign-in; until then it is in \a record (null: one is begun now). Who is displaced is in the
    //! vault and was read back from there before anything live is touched; if the new one cannot be made live, it is
    //! kept in the vault all the same.
    //!
    //! Errors: WorkspaceRestricted, LoginMethodRestricted, Mixed, Incomplete, InvalidJwt,
    //! StoreChanged (somebody else kept changing the live credential), NotOurs, the store's.
    Result<Admitted> admit(const Credential &credential, Use use, std::stop_token stop = {},
                           std::shared_ptr<JournalRecord> record = nullptr) const;

    //! \brief Makes an account of the vault the live one. Errors as above; NotSignedIn if it is not there.
    Result<Admitted> makeLive(const AccountId &account, std::stop_token stop = {}) const;

    //! \brief Removes a sign-in from this computer; nothing is revoked. Without \a account: the live one. False if
    //! there was none.
    Result<bool> signOut(const std::optional<AccountId> &account, std::stop_token stop = {}) const;

private:
    Result<Admitted> makeLive(const CodexHome &home, const Credential &credential, std::stop_token stop) const;

    Workplace m_place;
};

} // namespace chatelaine
