// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "oauth/browsersignin.h"

#include <QByteArray>

namespace chatelaine {

//! \brief The page that the browser shows at the end of a sign-in: whose it is and what happens now, or what went
//! wrong. All words escaped; no token, code or address in it.
QByteArray signInPage(const Result<SignedIn> &result);

} // namespace chatelaine
