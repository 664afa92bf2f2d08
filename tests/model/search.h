// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "world.h"

#include <cstddef>
#include <string>
#include <vector>

namespace chatelaine::testing {

struct Findings
{
    std::size_t states = 0;
    std::size_t steps = 0;
    std::size_t depth = 0; //!< events of the longest history that leads to something new
    std::size_t violations = 0;
    bool isComplete = false; //!< every history within the bounds was followed
    std::vector<std::string> history; //!< a shortest one that breaks an invariant, one line for each event
};

enum class Until : bool { Exhausted, FirstViolation };

//! \brief Follows every history within \a bounds, shortest first, each state once. Gives up, incomplete, at more than
//! \a limit states.
Findings search(const Bounds &bounds, const Setting &setting, Until until, std::size_t limit);

} // namespace chatelaine::testing
