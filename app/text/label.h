// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace chatelaine {

//! In characters.
constexpr qsizetype maximumLabel = 64;

//! \brief \a wanted as the label of \a account, without spaces around it; empty: none.
//!
//! Errors: InvalidArgument (subject: "LABEL"; detail: why, for people): more than one line or \c maximumLabel
//! characters, or what stands for another of \a accounts, its label, e-mail or id.
Result<QString> checkLabel(const QList<Account> &accounts, const AccountId &account, const QString &wanted);

} // namespace chatelaine
