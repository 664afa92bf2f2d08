// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatelaine {

//! \brief One account with room around it. Plain text.
struct Details
{
    //! \brief "Valid until" and what comes beside it.
    struct Field
    {
        QString name{};
        QString value{};
        QString hint{}; //!< for a tool tip, such as the exact time
    };

    QString title{}; //!< "Acme"
    QString subtitle{}; //!< "alice@example.com · Business"
    QList<Field> fields{}; //!< at most maximumFields
    QList<Row> actions{}; //!< in the order of RowId, about this account

    static constexpr int maximumFields = 6;
};

//! \brief Nothing if there is no such account.
std::optional<Details> detailsOf(const View &view, const AccountId &account, const QDateTime &now);

//! \brief Programs that go on as somebody who is live no more, said in one line.
struct StillRunning
{
    QString text{}; //!< "Still running as alice@example.com: 2 programs"; a single one is named
    QString whole{}; //!< with all of them named
};

//! \brief One for each account, and for those of which nobody can tell.
QList<StillRunning> stillRunning(const Snapshot &snapshot, const QDateTime &now);

} // namespace chatelaine
