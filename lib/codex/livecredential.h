// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "codex/codexhome.h"
#include "credential/credential.h"
#include "storage/credentialstore.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace chatelaine {

//! \brief The credential that Codex reads in one home, and the only way to change it.
//!
//! Blocking. Takes the released CLI's own locks: auth.lock in the home (L), then the lock beside the resolved auth.json
//! (J), never the second without the first, both for milliseconds: a CLI polls J for five seconds and then throws its
//! rotated tokens away.
class LiveCredential final
{
public:
    //! \a keyring holds Codex's item and is borrowed; it is not asked in file mode.
    LiveCredential(const CodexHome &home, Keyring &keyring);

    //! \brief The first of the two locks, L.
    static QString homeLock(const CodexHome &home) { return home.path() + QStringLiteral("/auth.lock"); }

    //! \brief What Codex would load now, without locks, as its own readers do.
    //!
    //! In mode auto both places are looked at: of one account's two the newer counts; of two accounts' the keyring's,
    //! and the other is the hazard SecondSignIn. Hazards too: a home or a lock that is not ours, a folder that
    //! cannot be written (FileUnwritable). Errors: StoreUnsupported, the store's.
    Result<Stored> read();

    //! \brief The same, but that a document which nobody can parse is nobody's.
    Result<Stored> readOrNobody();

    //! \brief A readable credential in auth.json that Codex does not see, because it looks into the keyring first, and
    //! that the next write would remove. Not one with the same tokens as the live one.
    Result<std::optional<Credential>> hiddenInFile();

    //! \brief Whether replace() would get as far as the store. Errors: NotOurs, StoreUnsupported, DanglingLink,
    //! FileUnreadable, FileUnwritable, the keyring's. Creates nothing.
    Result<> requireWritable();

    //! \brief Makes \a next the live credential if \a expected still is: compare-and-swap. Nothing: no credential; \a
    //! next nothing signs out.
    //!
    //! A next one of the same account is merged into what lies there, so that fields which only others know stay. What
    //! was written is read back. Errors: Mixed, Incomplete, InvalidJwt (Codex could not load it), StoreChanged
    //! (something else lies there), LockBusy, NotOurs, StoreUnsupported, the store's; changedNothing() tells after
    //! which of them what lay there still does. In mode auto a locked or silent keyring is an error: what is written
    //! into the file then would be overruled after the unlock. \a lastLook is asked when the first lock was taken,
    //! before the second, which is held for milliseconds only; its error is returned, with nothing changed.
    Result<Stored> replace(const std::optional<Credential> &expected, const std::optional<Credential> &next,
                           std::stop_token stop = {}, const std::function<Result<>()> &lastLook = {});

    //! \brief Whether replace() ended with \a error before it changed anything. Else a write may have been made, or may
    //! land later.
    static bool changedNothing(const Error &error);

    //! \brief Removes a live document that nobody can parse, under the same locks, after giving its bytes to \a
    //! keepAside.
    //!
    //! Does nothing if it can be read by now. Errors: those of \a keepAside and of the store.
    Result<> removeUnreadable(const std::function<Result<>(const QByteArray &)> &keepAside, std::stop_token stop = {});

private:
    struct Locks;

    Result<Stored> readStores();
    QStringList places() const;
    Result<> requireWritableFolders() const;
    Result<QString> writableTarget();
    Result<Locks> lock(const QString &target, std::stop_token stop, const std::function<Result<>()> &lastLook = {});

    CodexHome m_home;
    Keyring &m_keyring;
    std::unique_ptr<CredentialStore> m_store;
};

} // namespace chatelaine
