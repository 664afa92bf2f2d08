// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

namespace chatelaine {

//! \brief How a command ends, for scripts.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NobodySignedIn = 3,
    SignInNeeded = 4,
    ServerOrNetwork = 5,
    StoreOrKeyring = 6,
};

//! \brief With which code a command ends that \a code stopped.
ExitCode exitCodeOf(ErrorCode code);

} // namespace chatelaine
