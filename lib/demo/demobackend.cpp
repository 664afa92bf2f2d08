// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "demo/demobackend.h"

#include "demo/demoperson.h"

#include <QJsonArray>

namespace chatelaine {

using namespace Qt::StringLiterals;

static QJsonObject limit(int usedPercent, qint64 seconds, qint64 now)
{
    const qint64 resetAt = (now / seconds + 1) * seconds;
    return {{u"used_percent"_s, usedPercent},
            {u"limit_window_seconds"_s, seconds},
            {u"reset_after_seconds"_s, resetAt - now},
            {u"reset_at"_s, resetAt}};
}

QJsonObject usageOf(const DemoPerson &person, const QDateTime &now)
{
    constexpr qint64 fiveHours = 5 * 3600;
    constexpr qint64 week = 7 * 24 * 3600;
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonObject weekly = limit(person.weekUsed, week, seconds);
    QJsonObject limits{{u"allowed"_s, true}, {u"limit_reached"_s, false}};
    if (person.workspace.isEmpty()) {
        limits.insert(u"primary_window"_s, limit(person.hoursUsed, fiveHours, seconds));
        limits.insert(u"secondary_window"_s, weekly);
    } else {
        limits.insert(u"primary_window"_s, weekly);
        limits.insert(u"secondary_window"_s, QJsonValue::Null);
    }
    const QJsonObject credits{{u"has_credits"_s, false},
                              {u"unlimited"_s, false},
                              {u"overage_limit_reached"_s, false},
                              {u"balance"_s, u"0"_s},
                              {u"approx_local_messages"_s, QJsonArray{0, 0}},
                              {u"approx_cloud_messages"_s, QJsonArray{0, 0}}};
    return {{u"user_id"_s, person.userId},
            {u"account_id"_s, person.accountId},
            {u"email"_s, person.email},
            {u"plan_type"_s, person.plan},
            {u"rate_limit"_s, limits},
            {u"code_review_rate_limit"_s, QJsonValue::Null},
            {u"additional_rate_limits"_s, QJsonValue::Null},
            {u"credits"_s, credits},
            {u"spend_control"_s, QJsonObject{{u"reached"_s, false}}},
            {u"rate_limit_reached_type"_s, QJsonValue::Null},
            {u"promo"_s, QJsonValue::Null}};
}

QJsonObject accountsOf(const DemoPerson &person)
{
    QJsonArray list;
    QJsonArray order;
    for (const DemoPerson &other : demoPeople()) {
        if (other.userId != person.userId)
            continue;
        const bool isPersonal = other.workspace.isEmpty();
        list.append(QJsonObject{{u"id"_s, other.accountId},
                                {u"name"_s, isPersonal ? QJsonValue(QJsonValue::Null) : QJsonValue(other.workspace)},
                                {u"structure"_s, isPersonal ? u"personal"_s : u"workspace"_s},
                                {u"plan_type"_s, other.plan},
                                {u"profile_picture_url"_s, QJsonValue::Null},
                                {u"workspace_backend_origin"_s, u"https://chatgpt.com"_s},
                                {u"account_routing_override"_s, u"NO_CONSTRAINT"_s}});
        order.append(other.accountId);
    }
    return {{u"accounts"_s, list}, {u"account_ordering"_s, order}, {u"default_account_id"_s, person.accountId}};
}

} // namespace chatelaine
