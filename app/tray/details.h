// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/rows.h"

#include <QDateTime>
#include <QList>
#include <QPolygonF>
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

    //! \brief One of its usage limits.
    struct Limit
    {
        QString name{}; //!< "5 h"
        std::optional<int> percentLeft{}; //!< none: it has reset since it was told
        QString left{}; //!< "62 % left"; empty as percentLeft
        QString resets{}; //!< "resets 14:05"; empty if nobody knows
        QString hint{}; //!< the exact time
    };

    //! \brief How much of one limit was used, over time.
    struct Plot
    {
        QList<UsagePoint> points{}; //!< the oldest first; the first may be before from
        QDateTime from{}; //!< UTC
        QDateTime to{}; //!< UTC
        QString caption{}; //!< "1 week, last 7 days"
        QString description{}; //!< the same in words, for who does not see it
    };

    QString title{}; //!< "Acme"
    QString subtitle{}; //!< "alice@example.com · Business"
    QList<Field> fields{}; //!< at most maximumFields
    QList<Limit> limits{};
    QString reached{}; //!< a sentence if Codex answers no more
    std::optional<Plot> plot{}; //!< none: nothing, or one moment, is known
    QString usageNote{}; //!< of when the limits are, or that they are being asked for
    QString usageHint{}; //!< for a tool tip: the exact time
    QString usageTrouble{}; //!< why nothing newer is known, in a sentence; mostly empty
    QString usageTroubleHint{}; //!< all of it
    QList<Row> actions{}; //!< in the order of RowId, about this account
    QList<Row> homes{}; //!< of RowId::SwitchTo: the further Codex homes in which it could be used

    static constexpr int maximumFields = 8;
};

//! \brief Nothing if there is no such account.
std::optional<Details> detailsOf(const View &view, const AccountId &account, const QDateTime &now);

//! \brief The line of \a plot as points: x from 0 (from) to 1 (to), y the part that was used, 0 to 1.
QPolygonF lineOf(const Details::Plot &plot);

//! \brief Programs that go on as somebody who is live no more, said in one line.
struct StillRunning
{
    QString text{}; //!< "Still running as alice@example.com: 2 programs"; a single one is named
    QString whole{}; //!< with all of them named
};

//! \brief One for each account, and for those of which nobody can tell.
QList<StillRunning> stillRunning(const Snapshot &snapshot, const QDateTime &now);

} // namespace chatelaine
