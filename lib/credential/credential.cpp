// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "credential/credential.h"

#include "credential/claims.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! Codex's order. Everything else comes after these, in the order it was read.
constexpr const char *knownFields[]{"auth_mode",       "OPENAI_API_KEY",     "tokens",
                                    "last_refresh",    "agent_identity",     "personal_access_token",
                                    "bedrock_api_key", "bedrock_access_keys"};
constexpr const char *knownTokenFields[]{"id_token", "access_token", "refresh_token", "account_id"};

const JsonMember *find(const QList<JsonMember> &members, const char *key)
{
    const auto it = std::find_if(members.begin(), members.end(), [&](const JsonMember &m) { return m.key == key; });
    return it == members.end() || it->value == "null" ? nullptr : &*it;
}

QJsonValue valueOf(const QByteArray &raw)
{
    return QJsonDocument::fromJson('[' + raw + ']').array().at(0);
}

QByteArray stringAt(const QList<JsonMember> &members, const char *key)
{
    const JsonMember *member = find(members, key);
    return member ? valueOf(member->value).toString().toUtf8() : QByteArray();
}

void set(QList<JsonMember> &members, const char *key, const QByteArray &raw)
{
    const auto it = std::find_if(members.begin(), members.end(), [&](const JsonMember &m) { return m.key == key; });
    if (it == members.end())
        members.append({key, raw});
    else
        it->value = raw;
}

template <size_t n>
bool isOneOf(const char *const (&names)[n], const QByteArray &key)
{
    return std::any_of(std::begin(names), std::end(names), [&](const char *name) { return key == name; });
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    default:
        return u"null"_s;
    }
}

Result<> requireStrings(const QList<JsonMember> &members, std::initializer_list<const char *> keys,
                        const QString &prefix, const QString &subject)
{
    for (const char *key : keys) {
        const JsonMember *member = find(members, key);
        if (member && !valueOf(member->value).isString())
            return failure(ErrorCode::Corrupt, subject,
                           u"\"%1%2\" is %3, not a string"_s.arg(prefix, QString::fromLatin1(key),
                                                                 typeName(valueOf(member->value))));
    }
    return {};
}

QByteArray rfc3339(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s).toLatin1();
}

QString shortHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace

Result<Credential> Credential::parse(const QByteArray &json, const QString &subject)
{
    Result<QList<JsonMember>> members = splitJsonObject(json, subject);
    if (!members)
        return std::unexpected(members.error());

    Credential credential;
    credential.m_members = *members;
    if (const Result<> strings = requireStrings(*members, {"auth_mode", "OPENAI_API_KEY", "last_refresh"}, {}, subject);
        !strings)
        return std::unexpected(strings.error());
    if (const JsonMember *tokens = find(*members, "tokens")) {
        if (!tokens->value.startsWith('{'))
            return failure(ErrorCode::Corrupt, subject,
                           u"\"tokens\" is %1, not an object"_s.arg(typeName(valueOf(tokens->value))));
        Result<QList<JsonMember>> inner = splitJsonObject(json, subject, tokens->offset);
        if (!inner) {
            Error error = inner.error();
            error.detail = u"in \"tokens\": "_s + error.detail;
            return std::unexpected(error);
        }
        if (const Result<> strings = requireStrings(*inner, {"id_token", "access_token", "refresh_token", "account_id"},
                                                    u"tokens."_s, subject);
            !strings)
            return std::unexpected(strings.error());
        credential.m_tokens = *inner;
        credential.m_hasTokens = true;
    }
    return credential;
}

Credential Credential::fromTokens(const Tokens &tokens, const QDateTime &lastRefresh)
{
    Credential credential;
    set(credential.m_members, "auth_mode", "\"chatgpt\"");
    return credential.withTokens(tokens, lastRefresh);
}

Credential Credential::withTokens(const Tokens &tokens, const QDateTime &lastRefresh) const
{
    Credential copy = *this;
    const auto replace = [&](const char *key, const QByteArray &value) {
        if (!value.isEmpty())
            set(copy.m_tokens, key, jsonString(value));
    };
    replace("id_token", tokens.idToken.reveal());
    replace("access_token", tokens.accessToken.reveal());
    replace("refresh_token", tokens.refreshToken.reveal());
    replace("account_id", tokens.accountId.toUtf8());
    copy.m_hasTokens = true;
    set(copy.m_members, "last_refresh", jsonString(rfc3339(lastRefresh)));
    return copy;
}

Credential Credential::withAccountId(const QString &accountId) const
{
    Credential copy = *this;
    set(copy.m_tokens, "account_id", jsonString(accountId.toUtf8()));
    return copy;
}

Credential Credential::mergedInto(const Credential &onDisk) const
{
    Credential merged = *this;
    const auto adopt = [](QList<JsonMember> &to, const QList<JsonMember> &from, auto isKnown) {
        for (const JsonMember &member : from) {
            const bool have =
                std::any_of(to.begin(), to.end(), [&](const JsonMember &m) { return m.key == member.key; });
            if (!have && !isKnown(member.key))
                to.append(member);
        }
    };
    adopt(merged.m_members, onDisk.m_members, [](const QByteArray &key) { return isOneOf(knownFields, key); });
    adopt(merged.m_tokens, onDisk.m_tokens, [](const QByteArray &key) { return isOneOf(knownTokenFields, key); });
    return merged;
}

QString Credential::authMode() const
{
    const QByteArray mode = stringAt(m_members, "auth_mode");
    if (!mode.isEmpty())
        return QString::fromUtf8(mode);
    if (find(m_members, "personal_access_token"))
        return u"personalAccessToken"_s;
    if (find(m_members, "bedrock_api_key"))
        return u"bedrockApiKey"_s;
    if (find(m_members, "bedrock_access_keys"))
        return u"bedrockAccessKeys"_s;
    return find(m_members, "OPENAI_API_KEY") ? u"apikey"_s : u"chatgpt"_s;
}

CredentialKind Credential::kind() const
{
    const QString mode = authMode();
    if (mode == "chatgpt"_L1)
        return CredentialKind::ChatGpt;
    return mode == "apikey"_L1 ? CredentialKind::ApiKey : CredentialKind::Other;
}

std::optional<Tokens> Credential::tokens() const
{
    if (!m_hasTokens)
        return std::nullopt;
    return Tokens{Secret(stringAt(m_tokens, "id_token")), Secret(stringAt(m_tokens, "access_token")),
                  Secret(stringAt(m_tokens, "refresh_token")), QString::fromUtf8(stringAt(m_tokens, "account_id"))};
}

Secret Credential::apiKey() const
{
    return Secret(stringAt(m_members, "OPENAI_API_KEY"));
}

QByteArray Credential::refreshFingerprint() const
{
    const std::optional<Tokens> tokens = this->tokens();
    return tokens && !tokens->refreshToken.isEmpty() ? tokens->refreshToken.fingerprint() : QByteArray();
}

QDateTime Credential::lastRefresh() const
{
    QString text = QString::fromUtf8(stringAt(m_members, "last_refresh"));
    // Qt reads at most milliseconds; Codex writes up to nine digits.
    const qsizetype dot = text.indexOf(u'.');
    if (dot > 0) {
        qsizetype end = dot + 1;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        text.remove(dot + 4, std::max<qsizetype>(0, end - dot - 4));
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time.toUTC(); // whose local time would it be?
}

QByteArray Credential::toFileJson() const
{
    return toJson(JsonLayout::Pretty);
}

QByteArray Credential::toKeyringJson() const
{
    return toJson(JsonLayout::Compact);
}

QByteArray Credential::toJson(JsonLayout layout) const
{
    QList<JsonMember> inner;
    for (const char *key : knownTokenFields) {
        const JsonMember *member = find(m_tokens, key);
        if (member)
            inner.append(*member);
        else if (qstrcmp(key, "account_id") == 0)
            inner.append(JsonMember{key, "null"});
    }
    for (const JsonMember &member : m_tokens) {
        if (!isOneOf(knownTokenFields, member.key))
            inner.append(member);
    }

    QList<JsonMember> outer;
    for (const char *key : knownFields) {
        const JsonMember *member = find(m_members, key);
        if (qstrcmp(key, "tokens") == 0) {
            if (m_hasTokens)
                outer.append(JsonMember{key, joinJsonObject(inner, JsonLayout::Compact)});
        } else if (member) {
            outer.append(*member);
        } else if (qstrcmp(key, "OPENAI_API_KEY") == 0) {
            outer.append(JsonMember{key, "null"});
        }
    }
    for (const JsonMember &member : m_members) {
        if (!isOneOf(knownFields, member.key))
            outer.append(member);
    }
    return joinJsonObject(outer, layout);
}

bool Credential::hasSameTokens(const Credential &other) const
{
    if (m_hasTokens != other.m_hasTokens || kind() != other.kind())
        return false;
    if (!m_hasTokens || kind() != CredentialKind::ChatGpt)
        return authMode() == other.authMode() && apiKey().sameAs(other.apiKey())
            && toKeyringJson() == other.toKeyringJson();
    const Tokens mine = *tokens();
    const Tokens theirs = *other.tokens();
    return mine.accessToken.sameAs(theirs.accessToken) && mine.refreshToken.sameAs(theirs.refreshToken)
        && mine.accountId == theirs.accountId;
}

Result<> Credential::checkUsable() const
{
    if (kind() == CredentialKind::ApiKey)
        return apiKey().isEmpty() ? failure(ErrorCode::Incomplete, u"OPENAI_API_KEY"_s) : Result<>();
    if (kind() != CredentialKind::ChatGpt)
        return {};
    const std::optional<Tokens> own = tokens();
    if (!own)
        return failure(ErrorCode::Incomplete, u"tokens"_s);
    if (own->idToken.isEmpty())
        return failure(ErrorCode::Incomplete, u"tokens.id_token"_s);
    if (own->accessToken.isEmpty())
        return failure(ErrorCode::Incomplete, u"tokens.access_token"_s);
    if (own->refreshToken.isEmpty())
        return failure(ErrorCode::Incomplete, u"tokens.refresh_token"_s);
    if (const Result<QJsonObject> payload = decodeJwt(own->idToken, u"id_token"_s); !payload)
        return std::unexpected(payload.error());
    // Codex takes tokens without the time for "Token data is not available".
    if (stringAt(m_members, "last_refresh").isEmpty())
        return failure(ErrorCode::Incomplete, u"last_refresh"_s);
    return {};
}

Identity identify(const Credential &credential)
{
    Identity identity;
    if (credential.kind() == CredentialKind::ApiKey) {
        identity.account = {u"apikey"_s, shortHash(credential.apiKey().reveal())};
        return identity;
    }
    const std::optional<Tokens> tokens = credential.tokens();
    if (credential.kind() != CredentialKind::ChatGpt || !tokens) {
        identity.account = {u"other"_s, shortHash(credential.toKeyringJson())};
        return identity;
    }
    const Claims access = readClaims(tokens->accessToken, u"access_token"_s).value_or(Claims{});
    const Claims id = readClaims(tokens->idToken, u"id_token"_s).value_or(Claims{});
    const auto first = [](std::initializer_list<QString> candidates) {
        const auto it =
            std::find_if(candidates.begin(), candidates.end(), [](const QString &text) { return !text.isEmpty(); });
        return it == candidates.end() ? QString() : *it;
    };
    identity.account = {first({access.accountId, id.accountId, tokens->accountId}), first({access.userId, id.userId})};
    if (identity.account.isEmpty())
        identity.account = {u"other"_s, shortHash(tokens->refreshToken.reveal())};
    identity.email = first({id.email, access.email});
    identity.plan = first({access.plan, id.plan});
    identity.issuer = first({access.issuer, id.issuer});
    identity.issuedAt = access.issuedAt;
    identity.expiresAt = access.expiresAt;
    identity.isMixed = !access.accountId.isEmpty() && !id.accountId.isEmpty() && access.accountId != id.accountId;
    identity.storedIdDiffers = !tokens->accountId.isEmpty() && tokens->accountId != identity.account.workspace;
    return identity;
}

QDateTime validUntil(const Credential &credential)
{
    if (credential.kind() != CredentialKind::ChatGpt)
        return {};
    const Identity identity = identify(credential);
    if (identity.expiresAt.isValid())
        return identity.expiresAt;
    const QDateTime refreshed = credential.lastRefresh();
    return refreshed.isValid() ? refreshed.addDays(7) : QDateTime();
}

bool isGoodAt(const QDateTime &validUntil, const QDateTime &now)
{
    return validUntil.isValid() && validUntil.addSecs(-lastMinute.count()) > now;
}

Age compareAge(const Credential &a, const Credential &b, const QSet<QByteArray> &spent)
{
    // What is no ChatGPT sign-in is named by what it holds: it has no generations.
    if (a.hasSameTokens(b) || a.kind() != CredentialKind::ChatGpt || b.kind() != CredentialKind::ChatGpt)
        return Age::Same;
    const auto isSpent = [&](const Credential &credential) {
        const std::optional<Tokens> tokens = credential.tokens();
        return tokens && spent.contains(tokens->refreshToken.fingerprint());
    };
    const bool aSpent = isSpent(a);
    const bool bSpent = isSpent(b);
    if (aSpent != bSpent)
        return aSpent ? Age::Older : Age::Newer;
    const Identity ofA = identify(a);
    const Identity ofB = identify(b);
    for (const auto &[timeA, timeB] :
         {std::pair(ofA.issuedAt, ofB.issuedAt), std::pair(ofA.expiresAt, ofB.expiresAt)}) {
        if (timeA.isValid() && timeB.isValid() && timeA != timeB)
            return timeA > timeB ? Age::Newer : Age::Older;
    }
    return Age::Undecidable;
}

} // namespace chatelaine
