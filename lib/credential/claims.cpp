// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "credential/claims.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr auto authClaim = "https://api.openai.com/auth"_L1;
constexpr auto profileClaim = "https://api.openai.com/profile"_L1;

//! RFC 7515 base64url. Qt's strict decoder still takes "=" and stray trailing bits: only what encodes back to the same
//! is right.
std::optional<QByteArray> decodeBase64Url(const QByteArray &text)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto result = QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).toBase64(options) != text)
        return std::nullopt;
    return *result;
}

QDateTime toTime(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    // From 1970 to the year 9999: everything else is a mistake, and would overflow.
    if (!value.isDouble() || !std::isfinite(seconds) || seconds < 0 || seconds > 253'402'300'799.0)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

} // namespace

Result<QJsonObject> decodeJwt(const Secret &jwt, const QString &subject)
{
    const QList<QByteArray> parts = jwt.reveal().split('.');
    if (parts.size() != 3)
        return failure(ErrorCode::InvalidJwt, subject,
                       u"expected 3 parts separated by dots, found %1"_s.arg(jwt.isEmpty() ? 0 : parts.size()));
    static constexpr const char *names[]{"header", "payload", "signature"};
    QByteArray payload;
    for (int i = 0; i < 3; ++i) {
        const QString name = QString::fromLatin1(names[i]);
        if (parts[i].isEmpty())
            return failure(ErrorCode::InvalidJwt, subject, u"the %1 is empty"_s.arg(name));
        const std::optional<QByteArray> bytes = decodeBase64Url(parts[i]);
        if (!bytes)
            return failure(ErrorCode::InvalidJwt, subject, u"the %1 is not base64url without padding"_s.arg(name));
        if (i == 1)
            payload = *bytes;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(payload, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidJwt, subject, u"the payload is not JSON: %1"_s.arg(error.errorString()));
    if (!document.isObject())
        return failure(ErrorCode::InvalidJwt, subject, u"the payload is not a JSON object"_s);
    return document.object();
}

Result<Claims> readClaims(const Secret &jwt, const QString &subject)
{
    const Result<QJsonObject> payload = decodeJwt(jwt, subject);
    if (!payload)
        return std::unexpected(payload.error());
    const QJsonObject auth = payload->value(authClaim).toObject();

    Claims claims;
    claims.accountId = auth.value("chatgpt_account_id"_L1).toString();
    for (const QJsonValue &candidate :
         {auth.value("chatgpt_user_id"_L1), auth.value("user_id"_L1), payload->value("sub"_L1)}) {
        if (claims.userId.isEmpty())
            claims.userId = candidate.toString();
    }
    claims.email = payload->value("email"_L1).toString();
    if (claims.email.isEmpty())
        claims.email = payload->value(profileClaim).toObject().value("email"_L1).toString();
    claims.plan = auth.value("chatgpt_plan_type"_L1).toString();
    claims.isFedramp = auth.value("chatgpt_account_is_fedramp"_L1).toBool();
    claims.issuer = payload->value("iss"_L1).toString();
    const QJsonValue audience = payload->value("aud"_L1);
    if (audience.isString())
        claims.audience << audience.toString();
    for (const QJsonValue &value : audience.toArray())
        claims.audience << value.toString();
    claims.issuedAt = toTime(payload->value("iat"_L1));
    claims.expiresAt = toTime(payload->value("exp"_L1));
    return claims;
}

} // namespace chatelaine
