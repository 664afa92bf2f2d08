// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "demo/demoperson.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

const QList<DemoPerson> &demoPeople()
{
    static const QString acme = u"5f0c9a52-3d1e-4c6b-9a77-2b8f4e61d0ac"_s;
    static const QList<DemoPerson> all{
        {.id = u"alice-plus"_s,
         .name = u"Alice Archer"_s,
         .email = u"alice@example.com"_s,
         .userId = u"user-A1iceArcher0000000000001"_s,
         .accountId = u"0b6d2f7e-81c4-4a39-b5d2-7e90c1f3a846"_s,
         .workspace = {},
         .plan = u"plus"_s,
         .role = {},
         .hoursUsed = 38,
         .weekUsed = 20},
        {.id = u"alice-acme"_s,
         .name = u"Alice Archer"_s,
         .email = u"alice@example.com"_s,
         .userId = u"user-A1iceArcher0000000000001"_s,
         .accountId = acme,
         .workspace = u"Acme"_s,
         .plan = u"business"_s,
         .role = u"owner"_s,
         .hoursUsed = 0,
         .weekUsed = 64},
        {.id = u"bob-acme"_s,
         .name = u"Bob Baker"_s,
         .email = u"bob@example.com"_s,
         .userId = u"user-B0bBaker00000000000000002"_s,
         .accountId = acme,
         .workspace = u"Acme"_s,
         .plan = u"business"_s,
         .role = u"member"_s,
         .hoursUsed = 0,
         .weekUsed = 7},
    };
    return all;
}

const DemoPerson *findDemoPerson(const QString &id)
{
    const auto found =
        std::find_if(demoPeople().begin(), demoPeople().end(), [&](const DemoPerson &p) { return p.id == id; });
    return found == demoPeople().end() ? nullptr : &*found;
}

} // namespace chatelaine
