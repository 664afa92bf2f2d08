// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backend/usage.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace chatelaine {

//! \brief What a limit is called: by its length ("5 h", "1 week"), an extra one with its name before that.
QString limitText(const UsageLimit &limit);

//! \brief How much of \a limit is left, in whole percent. 0 only if nothing is, 100 only if all is.
int percentLeft(const UsageLimit &limit);

//! \brief The same at \a now; nothing once it has reset, as nobody can tell then.
std::optional<int> percentLeft(const UsageLimit &limit, const QDateTime &now);

//! \brief The limit of Codex itself of which the least is left at \a now; null: there is none, or all have reset.
const UsageLimit *tightestLimit(const Usage &usage, const QDateTime &now);

//! \brief How much left, in percent as it is shown, is little, and very little: a fifth and a twentieth, as messages
//! tell it unless something else is set.
constexpr int littleLeft = 20;
constexpr int veryLittleLeft = 5;

//! \brief "62 % left".
QString leftText(const UsageLimit &limit);

//! \brief "resets 14:05"; "has reset" once that is past; empty if nobody knows.
QString resetText(const UsageLimit &limit, const QDateTime &now);

//! \brief All of it in one line: "5 h: 62 % left, resets 14:05".
QString limitLine(const UsageLimit &limit, const QDateTime &now);

//! \brief Whether what was told is old by \a now, so that its time is to be told too.
bool isStale(const Usage &usage, const QDateTime &now);

//! \brief "as of 13:40".
QString ageText(const Usage &usage, const QDateTime &now);

//! \brief "12.50", "unlimited"; empty if there is nothing to say.
QString creditsText(const Usage &usage);

//! \brief A sentence for Usage::isLimitReached; empty unless it is so, as far as anybody can tell at \a now: what was
//! reached may have reset.
QString reachedText(const Usage &usage, const QDateTime &now);

} // namespace chatelaine
