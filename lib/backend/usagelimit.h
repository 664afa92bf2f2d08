// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace chatelaine {

//! \brief One usage limit of an account: how much of it is used, and when it begins anew.
struct UsageLimit
{
    QString id{}; //!< the same in every answer of the backend; no secret
    QString name{}; //!< of an extra limit, as the backend spells it; empty: it is known by its length
    std::chrono::minutes length{0};
    double usedPercent = 0; //!< 0…100
    QDateTime resetsAt{}; //!< UTC; invalid: unknown

    friend bool operator==(const UsageLimit &, const UsageLimit &) = default;
};

} // namespace chatelaine
