// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

namespace chatelaine {

//! \brief Where the program gets the time from, so that tests can set it. Safe to use from every thread.
class Clock
{
public:
    virtual ~Clock() = default;

    //! \brief The wall clock, in UTC.
    virtual QDateTime now() const = 0;
};

//! \brief The machine's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace chatelaine
