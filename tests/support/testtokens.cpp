// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/testtokens.h"

#include <QJsonDocument>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QJsonObject &payload)
{
    return base64Url(R"({"alg":"RS256","typ":"JWT"})") + '.'
        + base64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact)) + '.' + base64Url("no signature");
}

static QJsonObject authClaim(const Person &person)
{
    QJsonObject claim{
        {u"chatgpt_plan_type"_s, person.plan}, {u"chatgpt_user_id"_s, person.user}, {u"user_id"_s, person.user}};
    if (!person.account.isEmpty())
        claim.insert(u"chatgpt_account_id"_s, person.account);
    return claim;
}

QByteArray accessToken(const Person &person)
{
    return jwt({{u"iss"_s, u"https://auth.openai.com"_s},
                {u"aud"_s, u"https://api.openai.com/v1"_s},
                {u"sub"_s, person.user},
                {u"iat"_s, person.issuedAt},
                {u"exp"_s, person.issuedAt + person.lifetime},
                {u"https://api.openai.com/auth"_s, authClaim(person)},
                {u"https://api.openai.com/profile"_s, QJsonObject{{u"email"_s, person.email}}}});
}

QByteArray idToken(const Person &person)
{
    return jwt({{u"iss"_s, u"https://auth.openai.com"_s},
                {u"aud"_s, u"app_EMoamEEZ73f0CkXaXp7hrann"_s},
                {u"sub"_s, person.user},
                {u"email"_s, person.email},
                {u"iat"_s, person.issuedAt},
                {u"exp"_s, person.issuedAt + 3600},
                {u"https://api.openai.com/auth"_s, authClaim(person)}});
}

QByteArray authJson(const Person &person, const QByteArray &refreshToken)
{
    return "{\n  \"auth_mode\": \"chatgpt\",\n  \"OPENAI_API_KEY\": null,\n  \"tokens\": {\n    \"id_token\": \""
        + idToken(person) + "\",\n    \"access_token\": \"" + accessToken(person) + "\",\n    \"refresh_token\": \""
        + refreshToken + "\",\n    \"account_id\": \"" + person.account.toUtf8()
        + "\"\n  },\n  \"last_refresh\": \"2026-11-22T12:00:00.123456789Z\"\n}";
}

} // namespace chatelaine::testing
