// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace chatelaine {

//! \brief One of the workspaces that a person can sign in to. Which one is chosen in the browser.
struct Workspace
{
    QString id{}; //!< AccountId::workspace
    QString name{}; //!< empty: it has none, as a personal one
    bool isPersonal = false;
    QString plan{}; //!< as spelled

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

//! \brief Reads the answer of `wham/accounts/check` to a token of the workspace \a asked, which \a host gave: a list,
//! or the older map, in the order that the answer asks for. Deactivated ones are left out.
//!
//! Errors: AnswerInvalid (no JSON, or without accounts), AnotherAccount (the one that asked is not among them).
Result<QList<Workspace>> workspacesFromJson(const QByteArray &json, const QString &asked, const QString &host);

} // namespace chatelaine
