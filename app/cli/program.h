// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace chatelaine {

//! \brief Does what \a arguments (without the program's name) ask for and returns the exit code. On the main thread;
//! runs its event loop while it works.
int runProgram(const QStringList &arguments);

} // namespace chatelaine
