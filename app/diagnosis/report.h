// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "diagnosis/diagnosis.h"

#include <QList>
#include <QString>

namespace chatelaine {

//! \brief One sentence: "Nothing wrong was found.", or how many problems there are.
QString summaryText(const QList<Finding> &findings);

//! \brief How many of them are problems.
qsizetype problemsIn(const QList<Finding> &findings);

//! \brief All of it as plain text, to be pasted into a report.
QString reportText(const QList<Finding> &findings, const QDateTime &now);

} // namespace chatelaine
