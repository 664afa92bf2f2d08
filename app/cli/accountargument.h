// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "oauth/signincheck.h"

#include <optional>

namespace chatelaine {

//! \brief The account that somebody means by \a argument: a label, else an account id (the workspace's, or
//! "workspace/user") or an e-mail. Nothing if there is none.
//!
//! Errors: InvalidArgument if it fits several; the detail names them.
Result<std::optional<Account>> findAccount(const QList<Account> &accounts, const QString &argument);

//! \brief Whom \a argument expects: an account that is known here, else whoever has that e-mail or account id.
//! Errors: as above.
Result<ExpectedAccount> expectedAccount(const QList<Account> &accounts, const QString &argument);

} // namespace chatelaine
