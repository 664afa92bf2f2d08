// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/filelock.h"
#include "base/result.h"
#include "credential/credential.h"
#include "storage/credentialstore.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace chatelaine {

//! \brief What the index of the vault says of an account. No secrets.
struct VaultEntry
{
    AccountId account{};
    QString email{};
    QString plan{};
    QString label{}; //!< what the person calls it; empty: none given
    QString issuer{}; //!< iss of its tokens: the issuer it came from, and to no other they
    StoredIn where = StoredIn::Nowhere;
    QDateTime validUntil{}; //!< UTC
    QDateTime lastRefresh{}; //!< UTC
    CredentialKind kind = CredentialKind::ChatGpt;
    QByteArray fingerprint{}; //!< of its refresh token (Secret::fingerprint()); empty: none
    //! \brief The Codex home whose live credential this is a copy of, its shadow; empty: the sign-in counts here;
    //! Vault::imported(): a copy of what lay somewhere else.
    QString shadowOf{};
};

//! \brief Our own store of the credentials that are not live: one keyring item each (service "Chatelaine", key
//! "Chatelaine/<account id>/<user id>"), or one 0600 file each where there is no keyring, and an index without secrets.
//!
//! Blocking, safe between threads and processes: a file lock covers each change. The data folder must belong to the
//! effective user, else NotOurs. A broken index is Corrupt and never overwritten.
class Vault final
{
public:
    //! \a dataFolder is created when first written to. \a keyring is borrowed; null: always files.
    Vault(QString dataFolder, Keyring *keyring);

    //! \brief In place of a home in VaultEntry::shadowOf: a copy of a file, which another program may have renewed
    //! meanwhile. No absolute path, so it is never taken for a home.
    static QString imported() { return QStringLiteral("imported"); }

    //! \brief What all our items in the keyring are of.
    static QString keyringService() { return QStringLiteral("Chatelaine"); }

    Result<QList<VaultEntry>> list() const;
    //! \brief What the index says of \a account, without the secret.
    Result<std::optional<VaultEntry>> find(const AccountId &account) const;
    //! \brief Nothing if the account is not here. Errors: the keyring's, Corrupt.
    Result<std::optional<Credential>> load(const AccountId &account) const;
    //! \brief Whether keep() would get as far as writing. Creates nothing. Errors: NotOurs, FileUnwritable,
    //! KeyringLocked, KeyringTimeout, KeyringDenied, and those of list() (Corrupt, FileUnreadable).
    Result<> requireWritable() const;
    //! \brief Stores \a credential under its account and reads it back; only then it is kept.
    //!
    //! Never writes an older generation over a newer one: then the newer stays, which is success. Where that cannot be
    //! told, this one counts and the other is kept aside. A locked or silent keyring is an error, never a reason to
    //! write a file. Errors: Mixed, Incomplete, InvalidJwt (the CLI could not load it), the keyring's, FileUnwritable.
    //! \a spent: see compareAge(). \a shadowOf is the entry's mark from now on, unless a newer one was here already.
    Result<VaultEntry> keep(const Credential &credential, const QSet<QByteArray> &spent = {},
                            const QString &shadowOf = {});
    //! \brief The same for a copy of what is live in \a home, where it lies in \a livesIn: nothing is kept less well
    //! protected than there (KeyringUnavailable). A newer one that is here already stays as it is, mark and all.
    Result<VaultEntry> keepShadow(const Credential &credential, const QString &home, StoredIn livesIn,
                                  const QSet<QByteArray> &spent = {});
    //! \brief Says whose copy the entry is; empty: the sign-in counts here. With \a ifWas only if it was a copy of
    //! that. False if there is none.
    Result<bool> setShadowOf(const AccountId &account, const QString &home, const std::optional<QString> &ifWas = {});
    //! \brief What the person calls it. False if it is not here.
    Result<bool> rename(const AccountId &account, const QString &label);
    //! \brief Puts the entries into this order; those not named follow in theirs.
    Result<> arrange(const QList<AccountId> &order);
    //! \brief Puts bytes aside that are no usable credential, so that what takes their place destroys nothing. Once for
    //! the same bytes. In the keyring, or in "aside/" where there is none; nothing of ours reads them again.
    Result<> keepAside(const QByteArray &bytes);
    //! \brief Removes what was put aside into files and is \a account's alone. What is in the keyring stays: only who
    //! knows its name finds it there.
    Result<> removeAside(const AccountId &account);
    //! \brief From wherever a crash may have left it, too. False if it was not here. Errors: the
    //! keyring's, if there is one.
    Result<bool> remove(const AccountId &account);

private:
    QString folder() const;
    QString indexPath() const;
    QString lockFile() const;
    QString asideFolder() const;
    QString filePath(const AccountId &account) const;
    Result<> prepare() const;
    Result<FileLock> lock() const;
    Result<StoredIn> place() const;
    Result<> putAside(const QByteArray &bytes);
    Result<VaultEntry> keepAt(StoredIn where, const Credential &credential, const QSet<QByteArray> &spent,
                              const QString &shadowOf);
    Result<bool> change(const AccountId &account, const std::function<bool(VaultEntry &)> &change);
    Result<> writeIndex(const QList<VaultEntry> &entries) const;
    Result<std::optional<Credential>> loadFrom(StoredIn where, const AccountId &account) const;

    QString m_dataFolder;
    Keyring *m_keyring;
};

} // namespace chatelaine
