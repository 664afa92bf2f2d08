// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountmanager.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

namespace chatelaine {

//! \brief What a person may set.
struct Settings
{
    RefreshPolicy refreshPolicy = RefreshPolicy::Ahead;
    QStringList codexHomes{}; //!< further Codex homes to look after: absolute paths

    //! \brief Reads "settings.json" in \a dataFolder: {"schema": 1, "refreshPolicy": "ahead" | "never",
    //! "codexHomes": ["/path", …]}. A member that is absent, and a file that does not exist, mean the default; unknown
    //! members are a newer version's.
    //!
    //! Errors: FileUnreadable, Corrupt (subject: the file; detail: what is wrong).
    static Result<Settings> load(const QString &dataFolder);
};

} // namespace chatelaine
