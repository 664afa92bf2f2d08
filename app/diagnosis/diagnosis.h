// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "diagnosis/facts.h"

#include <QList>
#include <QString>

namespace chatelaine {

//! \brief One thing that was looked at, and how it is. Fit to be shown to others.
struct Finding
{
    QString id{}; //!< the same in every language and version: "keyring"; "problem.HardLinked" by the ErrorCode
    QString subject{}; //!< for people: what it is about
    QString value{}; //!< for people: how it is
    bool isProblem = false; //!< it is wrong
    QString remedy{}; //!< for people: what to do about it; empty only if nothing is wrong

    friend bool operator==(const Finding &, const Finding &) = default;
};

//! \brief Everything that is known, what is wrong first. No secrets, no e-mail addresses, no account ids, no names of
//! people: see Discretion.
QList<Finding> diagnose(const Snapshot &snapshot, const Facts &facts, const QDateTime &now);

} // namespace chatelaine
