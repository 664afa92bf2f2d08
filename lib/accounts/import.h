// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "accounts/workplace.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace chatelaine {

//! \brief What became of one sign-in that was to be imported. Nothing newer is ever written over.
enum class Imported {
    Added,
    Replaced, //!< an older one of the same account that was here
    Duplicate, //!< the same one, or a newer one, is here
    InUse, //!< newer, but a Codex home uses the account by another sign-in, which was left alone
    Undecidable, //!< another one of the account is here, and nobody can tell which is newer: that was left alone
    Refused, //!< see ImportedFile::error
};

//! \brief One file or Codex home that was looked into.
struct ImportedFile
{
    QString path{}; //!< as it was found: the file, or the folder that is a Codex home
    Imported outcome = Imported::Refused;
    std::optional<Account> account{}; //!< whose it is, where that could be told
    bool isLiveThere = false; //!< it is what Codex uses in that home, and stays so
    //! \brief Why it was refused: NotFound, FileUnreadable (also: too large), NotOurs, DanglingLink, Corrupt (no
    //! credential; detail: line and column), Incomplete (subject: the field; "tokens": no sign-in at all), InvalidJwt,
    //! MissingClaim, Mixed, NotRenewable (a kind that is only shown), SignInNeeded (over for good), NotSignedIn (a
    //! folder or home with nothing to import), Cancelled, those of stores, locks and configuration.
    std::optional<Error> error{};
};

//! \brief Takes copies of sign-ins from elsewhere into the vault: no request is made, and what lies there stays as it
//! is.
//!
//! Each of \a paths is a credential's file of any name; a Codex home (a folder with an auth.json, or whose config.toml
//! keeps sign-ins in a keyring); or a folder with such files (*.json) and such homes right in it, which are taken in
//! the order of their names. Links are followed.
//!
//! A copy of a file is unverified: some other program may renew it where it came from, so nothing but a person's wish
//! has it redeemed (Vault::imported()). What is live in another home is kept as the shadow of that. Blocking.
QList<ImportedFile> importSignIns(const Workplace &place, const QStringList &paths, std::stop_token stop = {});

} // namespace chatelaine
