// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace chatelaine {

class Interrupt;

//! \brief Whether there is somebody to ask: standard input and standard error are terminals.
bool canAsk();

//! \brief Asks \a question, which says that "y" means yes, on stderr, and waits for a line. Everything that does not
//! begin with y is a no, and so is the end of the input. Nothing: \a interrupt came first. Runs the event loop.
std::optional<bool> ask(const QString &question, Interrupt &interrupt);

} // namespace chatelaine
