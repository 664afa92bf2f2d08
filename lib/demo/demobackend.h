// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace chatelaine {

struct DemoPerson;

//! \brief What GET wham/usage answers: a limit of five hours and one of a week for a personal plan, only the week, and
//! that one first, for a workspace.
QJsonObject usageOf(const DemoPerson &person, const QDateTime &now);

//! \brief What GET wham/accounts/check answers: every account of the same user, in the form that the CLI's routing
//! accepts.
QJsonObject accountsOf(const DemoPerson &person);

} // namespace chatelaine
