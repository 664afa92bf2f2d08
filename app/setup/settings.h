// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountmanager.h"
#include "base/result.h"

#include <QString>

namespace chatelaine {

//! \brief What a person may set.
struct Settings
{
    RefreshPolicy refreshPolicy = RefreshPolicy::Ahead;

    //! \brief Reads "settings.json" in \a dataFolder: {"schema": 1, "refreshPolicy": "ahead" | "never"}. A member that
    //! is absent, and a file that does not exist, mean the default; unknown members are a newer version's.
    //!
    //! Errors: FileUnreadable, Corrupt (subject: the file; detail: what is wrong).
    static Result<Settings> load(const QString &dataFolder);
};

} // namespace chatelaine
