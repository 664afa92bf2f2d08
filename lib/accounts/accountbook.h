// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/renewal.h"
#include "accounts/snapshot.h"
#include "accounts/switch.h"
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

//! \brief From where a sign-in goes.
enum class Scope {
    ThisComputer, //!< the issuer is not told
    Everywhere, //!< revoked first: it ends on other machines too
};

//! \brief The accounts of one Codex home: which is live, which wait in the vault, and the short sequences that move
//! them.
//!
//! Blocking; every call resolves home and configuration anew and may run on any worker thread. One changing operation
//! per home at a time, across processes (.chatelaine.lock).
class AccountBook final
{
public:
    //! Without \a renewal nothing is renewed or revoked, as if there were no network.
    explicit AccountBook(Workplace place, std::optional<Renewal> renewal = std::nullopt)
        : m_place(std::move(place))
        , m_renewal(std::move(renewal))
    {
    }

    //! \brief The same accounts, seen from the Codex home \a path.
    AccountBook at(const QString &path) const { return AccountBook(m_place.at(path), m_renewal); }

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

    //! \brief Stores a new sign-in; until then it is in \a record (null: one is begun now). Another account that is
    //! live is displaced by the rules of a Switch; if the new one cannot be made live, it is kept in the vault all the
    //! same.
    //!
    //! What keeps it from being live although it is safe in the vault is Admitted::refusal.
    //!
    //! Errors: WorkspaceRestricted, LoginMethodRestricted, Mixed, Incomplete, InvalidJwt,
    //! StoreChanged (somebody else kept changing the live credential), NotOurs, the store's.
    Result<Admitted> admit(const Credential &credential, Use use, std::stop_token stop = {},
                           std::shared_ptr<JournalRecord> record = nullptr) const;

    //! \brief See Switch.
    Result<SwitchPlan> planSwitch(const AccountId &target) const { return Switch(m_place, m_renewal).plan(target); }
    Result<Admitted> switchTo(const AccountId &target, const SwitchConsent &consent, std::stop_token stop = {}) const
    {
        return Switch(m_place, m_renewal).run(target, consent, std::move(stop));
    }

    //! \brief Makes the vault's copy of the live account agree with it. For a program that saw that it does not
    //! (HomeState::isShadowDue). Errors: see reconcile() and Workplace::lockHome().
    Result<> keepShadow(std::stop_token stop = {}) const;

    //! \brief Removes a sign-in from this computer, wherever it lies here; with Scope::Everywhere its refresh token is
    //! revoked before (RFC 7009), which ends the sign-in elsewhere too. Without \a account: the live one. False if
    //! there was none.
    //!
    //! Errors, with nothing removed: those of the revocation (Unreachable, ServerRefused, …; NotRenewable for a kind
    //! that cannot be revoked, NotAllowed for another's issuer), of locks and journal. Where a store fails half way,
    //! the next program finishes it. An account that is live in two homes stays in the other one.
    Result<bool> signOut(const std::optional<AccountId> &account, Scope scope = Scope::ThisComputer,
                         std::stop_token stop = {}) const;

    //! \brief What the person calls an account; empty: nothing. NotSignedIn if the vault has no copy of it.
    Result<> rename(const AccountId &account, const QString &label, std::stop_token stop = {}) const;
    //! \brief The order in which accounts are shown.
    Result<> arrange(const QList<AccountId> &order) const { return m_place.vault().arrange(order); }

private:
    QStringList otherHomes(const QList<VaultEntry> &entries) const;
    Result<JournalRecord> beginRemoval(const CodexHome &home, const AccountId &account, const QByteArray &fingerprint,
                                       bool isLive) const;
    Result<> revoke(const Credential &credential, std::stop_token stop) const;
    Result<Admitted> makeLive(const CodexHome &home, const Credential &credential, std::stop_token stop) const;

    Workplace m_place;
    std::optional<Renewal> m_renewal;
};

} // namespace chatelaine
