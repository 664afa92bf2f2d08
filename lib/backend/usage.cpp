// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "backend/usage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! Beyond it a number is no time that anybody meant.
constexpr double longestWindow = 10 * 366 * 24 * 3600.0; // seconds
constexpr double latestTime = 253'402'300'799.0; // the end of the year 9999

//! A number, or a string that is one.
std::optional<double> numberIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString textIn(const QJsonValue &value)
{
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

//! A text, or the object that holds it.
QString kindIn(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toString();
    const QString type = value["type"_L1].toString();
    return type.isEmpty() ? value["kind"_L1].toString() : type;
}

QDateTime resetIn(const QJsonObject &window, const QDateTime &takenAt)
{
    const std::optional<double> at = numberIn(window.value("reset_at"_L1));
    if (at && *at > 0 && *at <= latestTime)
        return QDateTime::fromSecsSinceEpoch(std::llround(*at), Qt::UTC);
    const std::optional<double> after = numberIn(window.value("reset_after_seconds"_L1));
    if (after && *after >= 0 && *after <= longestWindow)
        return takenAt.toUTC().addSecs(std::llround(*after));
    return {};
}

//! Nothing for a value that is no window, such as "allowed".
std::optional<UsageLimit> limitIn(const QJsonValue &value, const QString &group, const QDateTime &takenAt)
{
    const QJsonObject window = value.toObject();
    const std::optional<double> used = numberIn(window.value("used_percent"_L1));
    if (!used)
        return std::nullopt;
    const double seconds = std::clamp(numberIn(window.value("limit_window_seconds"_L1)).value_or(0), 0., longestWindow);
    const std::chrono::minutes length(std::llround(std::ceil(seconds / 60))); // the CLI rounds up too
    return UsageLimit{.id = u"%1/%2"_s.arg(group, QString::number(length.count())),
                      .length = length,
                      .usedPercent = std::clamp(*used, 0., 100.),
                      .resetsAt = resetIn(window, takenAt)};
}

//! The windows of one rate_limit, whatever they are called, the shortest first.
QList<UsageLimit> limitsIn(const QJsonValue &rateLimit, const QString &group, const QString &name,
                           const QDateTime &takenAt)
{
    QList<UsageLimit> limits;
    for (const QJsonValue &value : rateLimit.toObject()) {
        std::optional<UsageLimit> limit = limitIn(value, group, takenAt);
        if (!limit)
            continue;
        limit->name = name;
        limits.append(*limit);
    }
    std::stable_sort(limits.begin(), limits.end(),
                     [](const UsageLimit &a, const UsageLimit &b) { return a.length < b.length; });
    return limits;
}

QList<UsageLimit> extraLimitsIn(const QJsonObject &answer, const QDateTime &takenAt)
{
    QList<UsageLimit> limits =
        limitsIn(answer.value("code_review_rate_limit"_L1), u"code_review"_s, u"Code review"_s, takenAt);
    for (const QJsonValue &extra : answer.value("additional_rate_limits"_L1).toArray()) {
        const QString feature = extra["metered_feature"_L1].toString();
        const QString name = extra["limit_name"_L1].toString();
        limits += limitsIn(extra["rate_limit"_L1], feature.isEmpty() ? name : feature, name.isEmpty() ? feature : name,
                           takenAt);
    }
    return limits;
}

//! Of two that nobody could tell apart, the one that is used more.
QList<UsageLimit> withoutDoubles(const QList<UsageLimit> &limits)
{
    QList<UsageLimit> single;
    for (const UsageLimit &limit : limits) {
        const auto same =
            std::find_if(single.begin(), single.end(), [&](const UsageLimit &other) { return other.id == limit.id; });
        if (same == single.end())
            single.append(limit);
        else if (limit.usedPercent > same->usedPercent)
            *same = limit;
    }
    return single;
}

std::optional<Credits> creditsIn(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return Credits{value["has_credits"_L1].toBool(), value["unlimited"_L1].toBool(), textIn(value["balance"_L1])};
}

//! Empty: the answer says nothing against its being about \a asked.
QString contradiction(const Usage &usage, const AccountId &asked)
{
    // A token without a user id is known by its subject ("auth0|…"), which the backend does not speak of.
    const bool isUserComparable = !usage.userId.isEmpty() && !asked.user.isEmpty() && !asked.user.contains(u'|');
    if (isUserComparable && usage.userId != asked.user)
        return u"user_id"_s;
    // Of a personal plan the answer names the person in the place of the account too.
    const bool isPersonal = !usage.userId.isEmpty() && usage.accountId == usage.userId;
    if (!usage.accountId.isEmpty() && !isPersonal && usage.accountId != asked.workspace)
        return u"account_id"_s;
    return {};
}

} // namespace

Result<Usage> usageFromJson(const QByteArray &json, const AccountId &asked, const QString &host,
                            const QDateTime &takenAt)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorCode::AnswerInvalid, host, u"not a JSON object"_s);
    const QJsonObject answer = document.object();
    const bool isUsage = answer.contains("rate_limit"_L1) || answer.contains("plan_type"_L1);
    if (!isUsage)
        return failure(ErrorCode::AnswerInvalid, host, u"neither rate_limit nor plan_type is in it"_s);

    Usage usage{.accountId = answer.value("account_id"_L1).toString(),
                .userId = answer.value("user_id"_L1).toString(),
                .email = answer.value("email"_L1).toString(),
                .plan = answer.value("plan_type"_L1).toString(),
                .takenAt = takenAt.toUTC()};
    if (const QString differing = contradiction(usage, asked); !differing.isEmpty())
        return failure(ErrorCode::AnotherAccount, host, differing);

    const QJsonValue main = answer.value("rate_limit"_L1);
    usage.limits = withoutDoubles(limitsIn(main, u"codex"_s, {}, takenAt) + extraLimitsIn(answer, takenAt));
    const QJsonValue spending = answer.value("spend_control"_L1);
    usage.reachedKind = kindIn(answer.value("rate_limit_reached_type"_L1));
    usage.isLimitReached = main["limit_reached"_L1].toBool() || !main["allowed"_L1].toBool(true)
        || spending["reached"_L1].toBool() || !usage.reachedKind.isEmpty();
    if (usage.reachedKind.isEmpty() && spending["reached"_L1].toBool())
        usage.reachedKind = kindIn(spending["reached_limit_type"_L1]);
    usage.credits = creditsIn(answer.value("credits"_L1));
    return usage;
}

} // namespace chatelaine
