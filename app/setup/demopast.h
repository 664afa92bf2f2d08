// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace chatelaine {

//! \brief Gives the demo's people two weeks of use before \a now, in UsageHistory of \a dataFolder, so that there is
//! something to plot. It ends in what their backend says. What cannot be written is left out.
void makeUpPast(const QString &dataFolder, const QDateTime &now);

} // namespace chatelaine
