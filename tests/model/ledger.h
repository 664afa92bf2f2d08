// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demo/demoperson.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace chatelaine::testing {

//! \brief What a history owes to each person: who must still be signed in at its end, and why not.
class Ledger final
{
public:
    enum class Fate {
        Unknown, //!< never signed in
        MustLive,
        Removed, //!< by the person, and must not come back
        Excused, //!< lost by somebody else than us, or in the one moment that is permitted
    };
    struct Entry
    {
        const DemoPerson *person = nullptr;
        Fate fate = Fate::Unknown;
        QString reason{}; //!< why it is excused
        int signIn = -1; //!< the last one that is durable (WitnessedIssuer)
    };

    Ledger()
    {
        for (const DemoPerson &person : demoPeople())
            m_entries.append({.person = &person});
    }

    const QList<Entry> &entries() const { return m_entries; }
    Entry &of(const DemoPerson &person)
    {
        return *std::find_if(m_entries.begin(), m_entries.end(),
                             [&](const Entry &entry) { return entry.person == &person; });
    }
    //! \brief Whether \a person must stay signed in, and \a signIn, or one before it, is what that rests upon. A later
    //! one than is known to be durable may be in its place: a crash while it was written need not have lost it.
    bool concerns(const DemoPerson &person, int signIn)
    {
        const Entry &entry = of(person);
        return entry.fate == Fate::MustLive && signIn >= entry.signIn;
    }
    //! \brief From now on; until it is removed or excused.
    void signedIn(const DemoPerson &person, int signIn)
    {
        Entry &entry = of(person);
        entry.fate = Fate::MustLive;
        entry.reason.clear();
        entry.signIn = signIn;
    }
    void excuse(const DemoPerson &person, const QString &reason)
    {
        Entry &entry = of(person);
        if (entry.fate == Fate::Excused)
            return; // what came first
        entry.fate = Fate::Excused;
        entry.reason = reason;
    }
    void removed(const DemoPerson &person) { of(person).fate = Fate::Removed; }

private:
    QList<Entry> m_entries;
};

} // namespace chatelaine::testing
