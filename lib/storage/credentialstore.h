// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "credential/credential.h"
#include "storage/keyring.h"

#include <QList>

#include <memory>
#include <optional>

namespace chatelaine {

enum class StoredIn {
    Nowhere,
    File,
    Keyring,
};

//! \brief What a store holds.
struct Stored
{
    std::optional<Credential> credential{};
    StoredIn where = StoredIn::Nowhere;
    QList<Error> hazards{}; //!< what is wrong with the place, though it could be read or written
    //! \brief A keyring item that is older lies before it: Codex reads that. See LiveCredential.
    bool isOverruled = false;
};

//! \brief A place where one credential rests, in the form in which Codex reads it. Behaves as the Codex CLI's own
//! (codex-rs/login/src/auth/storage.rs), but for what says so. Blocking; takes no locks: LiveCredential does.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    //! \brief No credential is no error.
    virtual Result<Stored> load() = 0;
    //! \brief Writes \a credential as it is, mixed or not, and says where it went.
    virtual Result<Stored> save(const Credential &credential) = 0;
    //! \brief False if there was none.
    virtual Result<bool> remove() = 0;
};

//! \brief auth.json: 0600 in a folder that is created 0700; a link is followed to its end, and what lies there
//! replaced. One that cannot be parsed is read again for 250 ms, every 10 ms, before it is Corrupt: older CLIs truncate
//! and rewrite in place.
//!
//! Errors: FileUnreadable, FileUnwritable, Corrupt, DanglingLink, NotOurs (not of load(), where it is a hazard).
class FileStore final : public CredentialStore
{
public:
    explicit FileStore(QString path)
        : m_path(std::move(path))
    {
    }

    Result<Stored> load() override;
    Result<Stored> save(const Credential &credential) override;
    Result<bool> remove() override;

private:
    QString m_path;
};

//! \brief Codex's item in the keyring. Saving removes auth.json, and so does removing; loading never reads it.
//!
//! What was written is read back. Errors: the keyring's, Corrupt (subject: "keyring"). A file that could not be removed
//! is a hazard (LeftoverFile) after saving, an error after removing.
class KeyringStore final : public CredentialStore
{
public:
    //! \a keyring is borrowed.
    KeyringStore(Keyring &keyring, QString service, QString account, QString fallbackPath);

    Result<Stored> load() override;
    Result<Stored> save(const Credential &credential) override;
    Result<bool> remove() override;

private:
    Keyring &m_keyring;
    QString m_service;
    QString m_account;
    FileStore m_file;
    QString m_filePath;
};

//! \brief The keyring, and the file where there is none.
//!
//! Unlike Codex's, a locked or silent keyring is an error and not "none": else a stale item would win after the unlock.
class AutoStore final : public CredentialStore
{
public:
    AutoStore(Keyring &keyring, QString service, QString account, QString fallbackPath);

    Result<Stored> load() override;
    Result<Stored> save(const Credential &credential) override;
    Result<bool> remove() override;

private:
    KeyringStore m_inKeyring;
    FileStore m_inFile;
    QString m_filePath;
};

} // namespace chatelaine
