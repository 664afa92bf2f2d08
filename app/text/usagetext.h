// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backend/usage.h"

#include <QDateTime>
#include <QString>

namespace chatelaine {

//! \brief What a limit is called: by its length ("5 h", "1 week"), an extra one with its name before that.
QString limitText(const UsageLimit &limit);

//! \brief How much of \a limit is left, in whole percent. 0 only if nothing is, 100 only if all is.
int percentLeft(const UsageLimit &limit);

//! \brief "62 % left".
QString leftText(const UsageLimit &limit);

//! \brief "resets 14:05"; "has reset" once that is past; empty if nobody knows.
QString resetText(const UsageLimit &limit, const QDateTime &now);

//! \brief "12.50", "unlimited"; empty if there is nothing to say.
QString creditsText(const Usage &usage);

//! \brief A sentence for Usage::isLimitReached; empty unless it is so.
QString reachedText(const Usage &usage);

} // namespace chatelaine
