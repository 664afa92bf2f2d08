// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backend/usagelimit.h"
#include "base/result.h"
#include "credential/accountid.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace chatelaine {

//! \brief One point of a plot.
struct UsagePoint
{
    QDateTime at{}; //!< UTC
    double usedPercent = 0; //!< 0…100
    QDateTime resetsAt{}; //!< UTC; invalid: unknown

    friend bool operator==(const UsagePoint &, const UsagePoint &) = default;
};

//! \brief How much of the limits was used in the last 90 days, as far as somebody asked: for plots.
//!
//! The file "usage.jsonl" in the data folder (0600): one JSON object a line, with the account's AccountId::fileName(),
//! so that it names nobody. All of it for 2 days, then for each limit the highest of every hour, after 14 days of every
//! day; never more than 256 KiB. A line that cannot be read, such as one that a crash has torn, counts for nothing.
//!
//! Blocking; a value, safe between threads and processes.
class UsageHistory final
{
public:
    explicit UsageHistory(QString dataFolder)
        : m_dataFolder(std::move(dataFolder))
    {
    }

    static constexpr qint64 maximumSize = 256 * 1024;

    //! \brief Appends what \a limits say of \a account at \a at. What said the same within the hour is not repeated.
    //! Errors: NotOurs, FileUnwritable, FileUnreadable, LockBusy.
    Result<> record(const AccountId &account, const QList<UsageLimit> &limits, const QDateTime &at) const;

    //! \brief What is known of one limit (UsageLimit::id), the oldest first. Errors: FileUnreadable.
    Result<QList<UsagePoint>> points(const AccountId &account, const QString &limitId) const;

private:
    QString path() const;

    QString m_dataFolder;
};

} // namespace chatelaine
