// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/json.h"

#include "credential/jsontext.h"
#include "text/errortext.h"

namespace chatelaine {

namespace {

using Members = QList<JsonMember>;

QByteArray text(const QString &value)
{
    return jsonString(value.toUtf8());
}

QByteArray textOrNull(const QString &value)
{
    return value.isEmpty() ? QByteArray("null") : text(value);
}

QByteArray time(const QDateTime &value)
{
    return value.isValid() ? text(value.toUTC().toString(Qt::ISODate)) : QByteArray("null");
}

QByteArray boolean(bool value)
{
    return value ? "true" : "false";
}

QByteArray object(const Members &members)
{
    return joinJsonObject(members, JsonLayout::Compact);
}

//! The whole answer.
QByteArray document(const Members &members)
{
    return object(Members{{"schema", "1"}} + members);
}

template <typename List, typename ToJson>
QByteArray array(const List &list, ToJson toJson)
{
    QByteArrayList values;
    for (const auto &value : list)
        values << toJson(value);
    return '[' + values.join(',') + ']';
}

const char *stateName(AccountState state)
{
    switch (state) {
    case AccountState::Valid:
        return "valid";
    case AccountState::Expiring:
        return "expiring";
    case AccountState::Expired:
        return "expired";
    case AccountState::SignInNeeded:
        return "signInNeeded";
    case AccountState::Unreachable:
        return "unreachable";
    case AccountState::ApiKey:
        return "apiKey";
    case AccountState::Other:
        break;
    }
    return "other";
}

const char *stateName(StoreState state)
{
    switch (state) {
    case StoreState::Ok:
        return "ok";
    case StoreState::Locked:
        return "locked";
    case StoreState::Unavailable:
        return "unavailable";
    case StoreState::Timeout:
        return "timeout";
    case StoreState::Corrupt:
        return "corrupt";
    case StoreState::Unsupported:
        return "unsupported";
    case StoreState::ReadOnly:
        return "readOnly";
    case StoreState::Mixed:
        break;
    }
    return "mixed";
}

const char *placeName(StoredIn where)
{
    switch (where) {
    case StoredIn::File:
        return "file";
    case StoredIn::Keyring:
        return "keyring";
    case StoredIn::Nowhere:
        break;
    }
    return "none";
}

QByteArray quoted(const char *name)
{
    return '"' + QByteArray(name) + '"';
}

QByteArray problem(const Error &error)
{
    return object({{"code", quoted(errorCodeName(error.code))}, {"message", text(errorText(error))}});
}

Members membersOf(const Account &account)
{
    return {
        {"accountId", text(account.id.workspace)},
        {"userId", textOrNull(account.id.user)},
        {"email", textOrNull(account.email)},
        {"plan", textOrNull(account.plan)},
        {"workspace", textOrNull(account.workspace)},
        {"live", boolean(account.isLive)},
        {"state", quoted(stateName(account.state))},
        {"validUntil", time(account.validUntil)},
        {"lastRefresh", time(account.lastRefresh)},
        {"trouble", account.trouble ? problem(*account.trouble) : QByteArray("null")},
        {"nextTry", time(account.nextTryAt)},
    };
}

//! With what only the lists of accounts say.
QByteArray detailed(const Account &account)
{
    return object(membersOf(account)
                  + Members{{"label", textOrNull(account.label)}, {"storedIn", quoted(placeName(account.where))}});
}

} // namespace

QByteArray statusJson(const Snapshot &snapshot)
{
    const Account *live = snapshot.live();
    return document({
        {"codexHome", textOrNull(snapshot.home.path)},
        {"store", textOrNull(snapshot.home.storeMode)},
        {"storeState", quoted(stateName(snapshot.home.store))},
        {"storedIn",
         quoted(snapshot.home.isStoredInKnown ? placeName(live ? live->where : StoredIn::Nowhere) : "unknown")},
        {"accounts", array(snapshot.accounts, [](const Account &account) { return object(membersOf(account)); })},
        {"problems", array(snapshot.problems, problem)},
    });
}

QByteArray accountsJson(const Snapshot &snapshot)
{
    return document(
        {{"accounts", array(snapshot.accounts, detailed)}, {"problems", array(snapshot.problems, problem)}});
}

QByteArray loginJson(const Admitted &admitted)
{
    return document({
        {"account", detailed(admitted.account)},
        {"displaced", admitted.displaced ? detailed(*admitted.displaced) : QByteArray("null")},
        {"problems", array(admitted.hazards, problem)},
    });
}

QByteArray logoutJson(const Account &account)
{
    return document({{"account", object(membersOf(account))}});
}

QByteArray refreshJson(const Account &account, bool isRotated)
{
    return document({{"account", object(membersOf(account))}, {"rotated", boolean(isRotated)}});
}

QByteArray tokenJson(const ValidToken &token)
{
    return document({{"accessToken", text(QString::fromUtf8(token.accessToken.reveal()))},
                     {"accountId", text(token.accountId)},
                     {"validUntil", time(token.validUntil)}});
}

QByteArray errorJson(const Error &error)
{
    return errorJson(error.code, errorText(error));
}

QByteArray errorJson(ErrorCode code, const QString &message)
{
    return document({{"error", object({{"code", quoted(errorCodeName(code))}, {"message", text(message)}})}});
}

} // namespace chatelaine
