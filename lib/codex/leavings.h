// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "credential/credential.h"

#include <QList>
#include <QString>

namespace chatelaine {

//! \brief What Codex programs left that were killed while they stored a refreshed sign-in: the credentials in files
//! ".auth-XXXXXX" beside \a resolvedAuthFile.
//!
//! Such a file can hold the only refresh token that still works, and Codex never looks at it again (0.169.0). Only
//! regular files that belong to the effective user and have mode 0600, as Codex makes them; what cannot be read or
//! parsed is logged and left out. Also one that is being written right now can be among them. Whose they are, and
//! whether newer, is for the caller to tell. Blocking.
QList<Credential> leavingsBeside(const QString &resolvedAuthFile);

} // namespace chatelaine
