// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/json.h"

#include "credential/jsontext.h"
#include "diagnosis/report.h"
#include "text/errortext.h"
#include "text/importtext.h"

#include <QLocale>

#include <algorithm>

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

const char *kindName(ProgramKind kind)
{
    switch (kind) {
    case ProgramKind::Cli:
        return "cli";
    case ProgramKind::AppServer:
        return "appServer";
    case ProgramKind::IdeExtension:
        return "ideExtension";
    case ProgramKind::DesktopApp:
        return "desktopApp";
    case ProgramKind::Other:
        break;
    }
    return "other";
}

const char *afterName(AfterSwitch after)
{
    switch (after) {
    case AfterSwitch::KeepsAccount:
        return "keepsAccount";
    case AfterSwitch::FollowsMember:
        return "followsMember";
    case AfterSwitch::MayFollow:
        return "mayFollow";
    case AfterSwitch::Unaffected:
        break;
    }
    return "unaffected";
}

const char *outcomeName(Imported outcome)
{
    switch (outcome) {
    case Imported::Added:
        return "imported";
    case Imported::Replaced:
        return "replaced";
    case Imported::Duplicate:
        return "duplicate";
    case Imported::InUse:
        return "inUse";
    case Imported::Undecidable:
        return "undecidable";
    case Imported::Refused:
        break;
    }
    return "refused";
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

Members membersOf(const Usage &usage)
{
    const auto limitJson = [](const UsageLimit &limit) {
        return object({{"id", text(limit.id)},
                       {"name", textOrNull(limit.name)},
                       {"minutes", QByteArray::number(static_cast<qlonglong>(limit.length.count()))},
                       {"usedPercent", QByteArray::number(limit.usedPercent, 'g', QLocale::FloatingPointShortest)},
                       {"resetsAt", time(limit.resetsAt)}});
    };
    const auto creditsJson = [](const Credits &credits) {
        return object({{"hasCredits", boolean(credits.hasCredits)},
                       {"unlimited", boolean(credits.isUnlimited)},
                       {"balance", textOrNull(credits.balance)}});
    };
    return {
        {"plan", textOrNull(usage.plan)},
        {"limits", array(usage.limits, limitJson)},
        {"limitReached", boolean(usage.isLimitReached)},
        {"reachedKind", textOrNull(usage.reachedKind)},
        {"credits", usage.credits ? creditsJson(*usage.credits) : QByteArray("null")},
        {"takenAt", time(usage.takenAt)},
    };
}

//! As it was told last, whenever that was.
JsonMember knownUsage(const Account &account)
{
    return {"usage", account.usage.takenAt.isValid() ? object(membersOf(account.usage)) : QByteArray("null")};
}

//! With what only the lists of accounts say.
QByteArray detailed(const Account &account)
{
    return object(membersOf(account)
                  + Members{{"label", textOrNull(account.label)}, {"storedIn", quoted(placeName(account.where))}});
}

//! The same with what is told of all that are kept.
QByteArray listed(const Account &account, qsizetype order, const QString &home)
{
    const QStringList homes = (account.isLive ? QStringList{home} : QStringList()) + account.otherHomes;
    return object(membersOf(account)
                  + Members{{"label", textOrNull(account.label)},
                            {"storedIn", quoted(placeName(account.where))},
                            {"unverified", boolean(account.isUnverified)},
                            {"imported", boolean(account.isImported)},
                            {"homes", array(homes, text)},
                            {"order", QByteArray::number(order)},
                            knownUsage(account)});
}

QByteArray otherHome(const HomeState &home)
{
    QByteArray live("null"); // not by "?:": optimizing, GCC 12 takes the temporary for uninitialized
    if (home.live)
        live = object({{"accountId", text(home.live->workspace)}, {"userId", textOrNull(home.live->user)}});
    return object({{"codexHome", textOrNull(home.path)},
                   {"store", textOrNull(home.storeMode)},
                   {"storeState", quoted(stateName(home.store))},
                   {"live", live},
                   {"problems", array(home.problems, problem)}});
}

QByteArray programsJson(const QList<RunningProgram> &programs, bool isSameWorkspace, const QDateTime &now)
{
    return array(programs, [&](const RunningProgram &program) {
        return object({{"name", text(program.name)},
                       {"kind", quoted(kindName(program.kind))},
                       {"pid", QByteArray::number(program.pid)},
                       {"since", time(program.startedAt)},
                       {"workingDirectory", textOrNull(program.workingDirectory)},
                       {"after", quoted(afterName(afterSwitch(program, isSameWorkspace, now)))}});
    });
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
        {"accounts",
         array(snapshot.accounts,
               [](const Account &account) { return object(membersOf(account) + Members{knownUsage(account)}); })},
        {"problems", array(snapshot.problems, problem)},
        {"otherHomes", array(snapshot.otherHomes, otherHome)},
    });
}

QByteArray accountsJson(const Snapshot &snapshot)
{
    qsizetype order = 0;
    const auto next = [&](const Account &account) { return listed(account, order++, snapshot.home.path); };
    return document({{"accounts", array(snapshot.accounts, next)}, {"problems", array(snapshot.problems, problem)}});
}

QByteArray loginJson(const Admitted &admitted)
{
    return document({
        {"account", detailed(admitted.account)},
        {"displaced", admitted.displaced ? detailed(*admitted.displaced) : QByteArray("null")},
        {"refusal", admitted.refusal ? problem(*admitted.refusal) : QByteArray("null")},
        {"problems", array(admitted.hazards, problem)},
    });
}

QByteArray switchJson(const Admitted &admitted, const SwitchPlan &plan, bool isChanged, const QDateTime &now)
{
    return document({
        {"codexHome", text(plan.home)},
        {"account", detailed(admitted.account)},
        {"displaced", admitted.displaced ? detailed(*admitted.displaced) : QByteArray("null")},
        {"changed", boolean(isChanged)},
        {"programs", programsJson(admitted.programs, plan.isSameWorkspace, now)},
        {"problems", array(admitted.hazards, problem)},
    });
}

QByteArray switchErrorJson(ErrorCode code, const QString &message, const SwitchPlan &plan, const QDateTime &now)
{
    return document({
        {"error", object({{"code", quoted(errorCodeName(code))}, {"message", text(message)}})},
        {"codexHome", text(plan.home)},
        {"programs", programsJson(plan.programs, plan.isSameWorkspace, now)},
    });
}

QByteArray logoutJson(const Account &account, bool isEverywhere)
{
    return document({{"account", object(membersOf(account))}, {"everywhere", boolean(isEverywhere)}});
}

QByteArray accountJson(const Account &account)
{
    return document({{"account", detailed(account)}});
}

QByteArray importJson(const QList<ImportedFile> &files)
{
    const auto count = std::count_if(files.begin(), files.end(), [](const ImportedFile &file) {
        return file.outcome == Imported::Added || file.outcome == Imported::Replaced;
    });
    return document({
        {"imported", QByteArray::number(static_cast<qlonglong>(count))},
        {"files",
         array(files,
               [](const ImportedFile &file) {
                   return object({
                       {"path", text(file.path)},
                       {"outcome", quoted(outcomeName(file.outcome))},
                       {"code", file.error ? quoted(errorCodeName(file.error->code)) : QByteArray("null")},
                       {"message", text(importText(file))},
                       {"account", file.account ? detailed(*file.account) : QByteArray("null")},
                       {"liveThere", boolean(file.isLiveThere)},
                   });
               })},
    });
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

QByteArray usageJson(const Account &account)
{
    return document(Members{{"account", object(membersOf(account))}} + membersOf(account.usage));
}

QByteArray doctorJson(const QList<Finding> &findings)
{
    return document({
        {"problems", QByteArray::number(problemsIn(findings))},
        {"findings",
         array(findings,
               [](const Finding &finding) {
                   return object({{"id", text(finding.id)},
                                  {"subject", text(finding.subject)},
                                  {"value", text(finding.value)},
                                  {"problem", boolean(finding.isProblem)},
                                  {"remedy", textOrNull(finding.remedy)}});
               })},
    });
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
