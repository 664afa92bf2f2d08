// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace chatelaine::testing {

//! \brief Whether there is time for the full numbers: CHATELAINE_SOAK=1.
inline bool isSoak()
{
    return qEnvironmentVariableIntValue("CHATELAINE_SOAK") == 1;
}

} // namespace chatelaine::testing
