// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "credential/credential.h"
#include "storage/credentialstore.h"

#include <QDateTime>
#include <QList>

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

    Result<QList<VaultEntry>> list() const;
    //! \brief Nothing if the account is not here. Errors: the keyring's, Corrupt.
    Result<std::optional<Credential>> load(const AccountId &account) const;
    //! \brief Whether keep() would get as far as writing. Errors: NotOurs, KeyringLocked, KeyringTimeout.
    Result<> requireWritable() const;
    //! \brief Stores \a credential under its account and reads it back; only then it is kept.
    //!
    //! Never writes an older generation over a newer one: then the newer stays, which is success. Where that cannot be
    //! told, this one counts and the other is kept aside. A locked or silent keyring is an error, never a reason to
    //! write a file. Errors: Mixed, Incomplete, InvalidJwt (the CLI could not load it), the keyring's, FileUnwritable.
    //! \a spent: see compareAge().
    Result<VaultEntry> keep(const Credential &credential, const QSet<QByteArray> &spent = {});
    //! \brief Puts bytes aside that are no usable credential, so that what takes their place destroys nothing. Once for
    //! the same bytes. In the keyring, or in "aside/" where there is none; nothing of ours reads them again.
    Result<> keepAside(const QByteArray &bytes);
    //! \brief False if it was not here.
    Result<bool> remove(const AccountId &account);

private:
    QString folder() const;
    QString indexPath() const;
    QString filePath(const AccountId &account) const;
    Result<> prepare() const;
    Result<StoredIn> place() const;
    Result<> writeIndex(const QList<VaultEntry> &entries) const;
    Result<std::optional<Credential>> loadFrom(StoredIn where, const AccountId &account) const;

    QString m_dataFolder;
    Keyring *m_keyring;
};

} // namespace chatelaine
