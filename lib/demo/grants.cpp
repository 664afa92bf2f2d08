// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "demo/grants.h"

#include "demo/demoperson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray fingerprint(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

//! RFC 7636 4.6: whether \a verifier is of the right form and its SHA-256 is \a challenge.
bool provesKey(const QString &verifier, const QString &challenge)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[A-Za-z0-9._~-]{43,128}"_s));
    return form.match(verifier).hasMatch()
        && base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)) == challenge.toLatin1();
}

QJsonObject authClaim(const DemoPerson &person)
{
    return {{u"chatgpt_account_id"_s, person.accountId},
            {u"chatgpt_plan_type"_s, person.plan},
            {u"chatgpt_user_id"_s, person.userId},
            {u"user_id"_s, person.userId}};
}

QString subject(const DemoPerson &person)
{
    return "auth0|"_L1 + person.userId.mid(5);
}

} // namespace

Grants::Grants(const Clock &clock, QRandomGenerator random)
    : m_clock(clock)
    , m_random(random)
    , m_signingKey(randomText(32))
{
}

QByteArray Grants::randomText(int bytes)
{
    QByteArray result(bytes, Qt::Uninitialized);
    for (char &byte : result)
        byte = static_cast<char>(m_random.bounded(256));
    return base64Url(result);
}

QByteArray Grants::issueCode(const DemoPerson &person, const QString &redirectUri, const QString &challenge,
                             const QString &scope)
{
    QByteArray code = "ac_" + randomText(32);
    if (behaviour.awkwardCodes)
        code += "+/%=&%2B+" + randomText(3);
    m_codes.insert(fingerprint(code),
                   {.person = &person,
                    .redirectUri = redirectUri,
                    .challenge = challenge,
                    .scope = scope,
                    .expiresAt = m_clock.now().addSecs(behaviour.codeLifetime.count())});
    m_codesGivenOut.append(Secret(code));
    return code;
}

GrantOutcome Grants::redeemCode(const QString &code, const QString &redirectUri, const QString &verifier)
{
    const auto found = m_codes.find(fingerprint(code.toUtf8()));
    if (found == m_codes.end())
        return {.problem = GrantProblem::Unknown};
    const GrantOutcome refused{.person = found->person};
    const auto refuse = [&](GrantProblem problem) {
        GrantOutcome outcome = refused;
        outcome.problem = problem;
        return outcome;
    };
    if (found->isSpent) {
        if (found->family)
            end(*found->family, GrantProblem::Replayed);
        return refuse(GrantProblem::Used);
    }
    found->isSpent = true; // one try: nobody may search for the verifier
    if (found->expiresAt <= m_clock.now())
        return refuse(GrantProblem::Expired);
    if (found->redirectUri != redirectUri)
        return refuse(GrantProblem::RedirectDiffers);
    if (!provesKey(verifier, found->challenge))
        return refuse(GrantProblem::VerifierWrong);

    GrantOutcome outcome = signIn(*found->person, found->scope);
    found->family = m_families.size() - 1;
    return outcome;
}

GrantOutcome Grants::signIn(const DemoPerson &person, const QString &scope)
{
    m_families.append({.person = &person, .scope = scope});
    return issueTokens(m_families.size() - 1);
}

GrantOutcome Grants::redeemRefreshToken(const QString &token)
{
    const auto found = m_refreshTokens.find(fingerprint(token.toUtf8()));
    if (found == m_refreshTokens.end())
        return {.problem = GrantProblem::Unknown};
    const Family &family = m_families.at(found->family);
    if (found->isSpent) {
        if (behaviour.replayRevokes)
            end(found->family, GrantProblem::Replayed);
        return {.problem = GrantProblem::Used, .person = family.person};
    }
    if (family.end != GrantProblem::None)
        return {.problem = family.end, .person = family.person};
    if (found->expiresAt <= m_clock.now())
        return {.problem = GrantProblem::Expired, .person = family.person};
    found->isSpent = behaviour.givesRefreshToken;
    return issueTokens(found->family);
}

GrantOutcome Grants::check(const QByteArray &token) const
{
    const auto found = m_accessTokens.find(fingerprint(token));
    if (found == m_accessTokens.end())
        return {.problem = GrantProblem::Unknown};
    const Family &family = m_families.at(found->family);
    GrantProblem problem = family.end;
    if (problem == GrantProblem::None && found->expiresAt <= m_clock.now())
        problem = GrantProblem::Expired;
    return {.problem = problem, .person = family.person};
}

const DemoPerson *Grants::revoke(const QString &token)
{
    const QByteArray name = fingerprint(token.toUtf8());
    for (const auto *tokens : {&m_refreshTokens, &m_accessTokens}) {
        if (const auto found = tokens->find(name); found != tokens->end()) {
            end(found->family, GrantProblem::Revoked);
            return m_families.at(found->family).person;
        }
    }
    return nullptr;
}

void Grants::revokeAll(const DemoPerson &person)
{
    for (qsizetype i = 0; i < m_families.size(); ++i) {
        if (m_families.at(i).person == &person)
            end(i, GrantProblem::Revoked);
    }
}

void Grants::end(qsizetype family, GrantProblem how)
{
    GrantProblem &known = m_families[family].end;
    if (known == GrantProblem::None)
        known = how;
}

GrantOutcome Grants::issueTokens(qsizetype family)
{
    const DemoPerson &person = *m_families.at(family).person;
    const QString &scope = m_families.at(family).scope;
    GrantOutcome outcome{.person = &person, .scope = scope};
    const auto giveOut = [this](const QByteArray &token) {
        m_tokensGivenOut.append(Secret(token));
        return Secret(token);
    };

    if (behaviour.givesIdToken) {
        const QString organization = "org-"_L1 + person.accountId.left(8);
        QJsonObject auth = authClaim(person);
        auth.insert(u"chatgpt_account_is_fedramp"_s, false);
        auth.insert(u"completed_platform_onboarding"_s, true);
        auth.insert(u"is_org_owner"_s, person.role == "owner"_L1);
        auth.insert(u"groups"_s, QJsonArray());
        auth.insert(u"organizations"_s, QJsonArray{QJsonObject{{u"id"_s, organization}, {u"is_default"_s, true}}});
        outcome.tokens.idToken = giveOut(signedJwt({{u"aud"_s, QJsonArray{demoClientId}},
                                                    {u"sub"_s, subject(person)},
                                                    {u"name"_s, person.name},
                                                    {u"email"_s, person.email},
                                                    {u"email_verified"_s, true},
                                                    {u"https://api.openai.com/auth"_s, auth}},
                                                   behaviour.idTokenLifetime));
    }
    if (behaviour.givesAccessToken) {
        const QByteArray token = signedJwt({{u"aud"_s, QJsonArray{u"https://api.openai.com/v1"_s}},
                                            {u"client_id"_s, demoClientId},
                                            {u"sub"_s, subject(person)},
                                            {u"scp"_s, QJsonArray::fromStringList(scope.split(u' '))},
                                            {u"https://api.openai.com/auth"_s, authClaim(person)},
                                            {u"https://api.openai.com/profile"_s,
                                             QJsonObject{{u"email"_s, person.email}, {u"email_verified"_s, true}}}},
                                           behaviour.accessTokenLifetime);
        m_accessTokens.insert(
            fingerprint(token),
            {.family = family, .expiresAt = m_clock.now().addSecs(behaviour.accessTokenLifetime.count())});
        outcome.tokens.accessToken = giveOut(token);
    }
    if (behaviour.givesRefreshToken) {
        const QByteArray token = "rt_" + randomText(48);
        m_refreshTokens.insert(
            fingerprint(token),
            {.family = family, .expiresAt = m_clock.now().addSecs(behaviour.refreshTokenLifetime.count())});
        outcome.tokens.refreshToken = giveOut(token);
    }
    outcome.tokens.accountId = person.accountId;
    return outcome;
}

QByteArray Grants::signedJwt(QJsonObject claims, std::chrono::seconds lifetime)
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    claims.insert(u"iss"_s, origin.toString());
    claims.insert(u"iat"_s, now);
    claims.insert(u"exp"_s, now + static_cast<qint64>(lifetime.count()));
    claims.insert(u"jti"_s, QString::fromLatin1(randomText(16)));
    const QByteArray content = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.'
        + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return content + '.'
        + base64Url(QMessageAuthenticationCode::hash(content, m_signingKey, QCryptographicHash::Sha256));
}

} // namespace chatelaine
