// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/workplace.h"

namespace chatelaine {

//! \brief Keeps everything that a write of \a incoming into the live store of \a home would make unreachable, and reads
//! it back: another account's sign-in in the vault (for now as the shadow of the home), be it the live one or one that
//! lies hidden in auth.json beside the keyring's; aside what is of no use, and which of two nobody can tell is newer.
//!
//! \a outgoing is what was read; empty: only what is hidden is kept. The entry of who was live, if it is somebody else.
//! Errors: those of vault and stores.
Result<std::optional<VaultEntry>> keepOutgoing(const Workplace &place, const CodexHome &home, const Stored &outgoing,
                                               const Credential &incoming);

//! \brief Takes a newer sign-in of \a account, which is not live in \a home, from an auth.json that the keyring hides:
//! a Codex in mode auto that found the keyring locked stored it there. The caller holds the account's lineage lock.
//! Errors: those of the vault.
Result<> keepHidden(const Workplace &place, const CodexHome &home, const AccountId &account);

} // namespace chatelaine
