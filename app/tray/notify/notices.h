// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/notify/notice.h"
#include "tray/notify/told.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <chrono>

namespace chatelaine {

//! \brief What a person may set about notices.
struct NoticeRules
{
    QSet<NoticeKind> off{};
    QList<int> thresholds{80, 95}; //!< of limits, in percent used
    //! \brief How long a renewal must have failed before it is told: what comes back by itself, such as the network
    //! after sleep, is nobody's business.
    std::chrono::seconds patience{120};
};

//! \brief A sign-in that this program made: no news to the person who made it.
struct OwnSignIn
{
    AccountId account{};
    QDateTime lastRefresh{};

    friend bool operator==(const OwnSignIn &, const OwnSignIn &) = default;
};

//! \brief Under which circumstances something is told.
struct NoticeContext
{
    QDateTime time{}; //!< UTC
    NoticeRules rules{};
    QList<OwnSignIn> own{};
    bool isQuiet = false; //!< nobody is to be disturbed, or can be told
};

struct Noticed
{
    QList<Notice> notices{}; //!< in the order of NoticeKind
    QList<NoticeKey> withdrawn{}; //!< told before, and not true any more
    Told told{}; //!< what was told, once the notices are
    QDateTime
        nextAt{}; //!< UTC: when to ask again though nothing else happens, after the time asked for; invalid: never
};

//! \brief What there is to tell when \a before has become \a now and \a told was told.
//!
//! What is true is told once for each cause, also at the start of the program; what happened is told only where it was
//! seen to happen: not at the start (\a before with revision 0). While it is quiet, or a sign-in of ours is under way,
//! nothing is told: what is true waits, what happened then never is. Of a store that cannot be read nothing is
//! concluded. From three of a kind on, they are gathered into one.
Noticed noticesOf(const Snapshot &before, const Snapshot &now, const Told &told, const NoticeContext &context);

} // namespace chatelaine
