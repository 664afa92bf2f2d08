// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/journal.h"
#include "accounts/lineage.h"
#include "base/clock.h"
#include "base/filelock.h"
#include "codex/codexhome.h"
#include "codex/livecredential.h"
#include "storage/keyring.h"
#include "storage/vault.h"

#include <QMap>
#include <QProcessEnvironment>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace chatelaine {

//! \brief The further Codex homes that are looked after: one list for all copies of it, which a person may change
//! while workers read it.
class HomeList final
{
public:
    HomeList(const QStringList &paths = {}); // NOLINT(google-explicit-constructor): it stands for its paths
    QStringList paths() const;
    void set(const QStringList &paths);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

//! \brief Where the program finds and keeps things. Everything a test or the demo must be able to change.
struct Surroundings
{
    QProcessEnvironment environment{};
    QString etc = QStringLiteral("/etc"); //!< root of the system's configuration
    QString dataFolder{}; //!< vault, index, journal, locks
    bool isTestIssuer = false;
    QString proc = QStringLiteral("/proc"); //!< where the running programs are told of (proc(5))
    HomeList otherHomes{}; //!< beside that of the environment
    //! \brief By Codex home, links resolved: https origins that may receive its access tokens. See allowedBackend().
    QMap<QString, QStringList> allowedOrigins{};

    //! \brief This process's: CHATELAINE_DATA_DIR, else the platform's data location.
    static Surroundings ofThisProcess();
};

//! \brief What waits in the journal, because something keeps it from being finished: an answer of the issuer, most of
//! the time.
struct Unsettled
{
    QByteArray redeemed{}; //!< fingerprint of the refresh token that it was given for; empty: a sign-in, or not known
    Error error{}; //!< what keeps it
    bool isKnown = true; //!< false: its record cannot be read now, so it may be anybody's
    bool isAnswer = true; //!< false: a switch or a removal that was cut off

    //! \brief Whether a token of that fingerprint may be spent for it.
    bool mayConcern(const QByteArray &fingerprint) const { return !isKnown || redeemed == fingerprint; }
};

//! \brief What every sequence that reads or moves sign-ins works with: the places, found anew each time, and the lock
//! that makes it the only one.
//!
//! A value that borrows keyrings and clock. Blocking, for worker threads.
class Workplace final
{
public:
    //! \a codexKeyring holds Codex's own item, \a vaultKeyring ours (null: files).
    Workplace(Surroundings surroundings, Keyring &codexKeyring, Keyring *vaultKeyring, const Clock &clock);

    const Surroundings &surroundings() const { return m_surroundings; }
    const Clock &clock() const { return m_clock; }

    //! \brief The same, for the Codex home \a path. The one that it was is one of the others there.
    Workplace at(const QString &path) const;

    //! \brief The home as it is configured now. Errors: HomeMissing, ConfigInvalid, …
    Result<CodexHome> home() const { return CodexHome::resolve(m_surroundings.environment, m_surroundings.etc); }
    LiveCredential live(const CodexHome &home) const { return {home, m_codexKeyring}; }
    Vault vault() const { return Vault(m_surroundings.dataFolder, m_vaultKeyring); }
    Journal journal() const { return Journal(m_surroundings.dataFolder); }
    Lineages lineages() const { return Lineages(m_surroundings.dataFolder); }

    //! \brief Whether Codex would keep \a credential in \a home, or sign it out by its configuration. Errors:
    //! WorkspaceRestricted, LoginMethodRestricted.
    static Result<> requireAllowed(const CodexHome &home, const Credential &credential);

    //! \brief The file of the lock of what is live in \a home.
    static QString lockFile(const CodexHome &home) { return home.path() + QStringLiteral("/.chatelaine.lock"); }

    //! \brief A home in which nobody else of ours changes anything meanwhile.
    struct LockedHome
    {
        CodexHome home;
        std::optional<FileLock> lock; //!< none: the home is not there, and nothing is written there either
        QList<Unsettled> unsettled{}; //!< what could not be brought home yet
    };
    //! \brief Waits for the lock of the home, at most 75 s, which is longer than one request; then brings home
    //! what a crash left in the journal (recovery.h). The home is created for one that will write there.
    //!
    //! Errors: those of home(), LockBusy, Cancelled, NotOurs, FileUnwritable.
    Result<LockedHome> lockHome(bool createsHome, std::stop_token stop) const;
    //! \brief Waits as long for the lock of one account's lineage, wherever its sign-in lies. Taken after a home's,
    //! never before it. Whoever holds it to renew or move the sign-in calls recoverVaulted() before anything else.
    Result<FileLock> lockAccount(const AccountId &account, std::stop_token stop) const;
    //! \brief The same for several, in the order that keeps two programs from waiting for each other. Empty ids count
    //! for nothing.
    Result<std::vector<FileLock>> lockAccounts(QList<AccountId> accounts, std::stop_token stop) const;

    //! \brief The key that seals answers in the journal where sign-ins rest in a keyring: made once, kept in our
    //! keyring. Nothing: this home keeps them in a file, and so may the journal. Errors: the keyring's.
    Result<std::optional<Secret>> sealingKey(const CodexHome &home) const;
    //! \brief The same for the vault.
    Result<std::optional<Secret>> sealingKeyOfVault() const;
    //! \brief The key if it was ever made.
    Result<std::optional<Secret>> knownSealingKey() const;

private:
    Result<FileLock> lockNamed(const QString &name, std::stop_token stop) const;
    Result<std::optional<Secret>> madeSealingKey() const;

    Surroundings m_surroundings;
    Keyring &m_codexKeyring;
    Keyring *m_vaultKeyring;
    const Clock &m_clock;
};

} // namespace chatelaine
