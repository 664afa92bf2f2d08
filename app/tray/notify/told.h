// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "tray/notify/notice.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

namespace chatelaine {

//! \brief What people were told, so that nothing is told twice, also not after a restart.
struct Told
{
    struct Entry
    {
        QString cause{};
        //! \brief UTC: not told before, but then, if it is still true; invalid: not again for this cause.
        QDateTime remindAt{};

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    QMap<NoticeKey, Entry> entries{};

    //! \brief {"schema": 1, "told": [{"notice": "<NoticeKey::toString()>", "cause": "…", "remindAt": "…"}, …]}.
    QByteArray toJson() const;
    //! \brief Entries of kinds that we do not know are a newer version's, and left out. Errors: Corrupt (detail: what
    //! is wrong).
    static Result<Told> fromJson(const QByteArray &json);

    friend bool operator==(const Told &, const Told &) = default;
};

} // namespace chatelaine
