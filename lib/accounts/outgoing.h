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

} // namespace chatelaine
