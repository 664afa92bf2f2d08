// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/backendanswers.h"

#include "base/file.h"
#include "base/filelock.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// More than anybody has; a server could send anything.
constexpr qsizetype maximumLimits = 20;
constexpr qsizetype maximumWorkspaces = 20;
constexpr qsizetype maximumLength = 200; // of a text
constexpr qint64 latestStamp = 253'402'300'799'000; // ms: the end of the year 9999

QString cut(const QString &text)
{
    return text.left(maximumLength);
}

void insertTime(QJsonObject &object, const QString &name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, time.toMSecsSinceEpoch());
}

QDateTime stampIn(const QJsonValue &value)
{
    const qint64 time = value.toInteger();
    return time > 0 && time <= latestStamp ? QDateTime::fromMSecsSinceEpoch(time, Qt::UTC) : QDateTime();
}

QJsonObject toJson(const Usage &usage)
{
    QJsonArray limits;
    for (const UsageLimit &limit : usage.limits.first(std::min(usage.limits.size(), maximumLimits))) {
        QJsonObject object{{u"id"_s, cut(limit.id)},
                           {u"name"_s, cut(limit.name)},
                           {u"minutes"_s, static_cast<qint64>(limit.length.count())},
                           {u"percent"_s, limit.usedPercent}};
        insertTime(object, u"resetsAt"_s, limit.resetsAt);
        limits.append(object);
    }
    QJsonObject object{{u"plan"_s, cut(usage.plan)},
                       {u"limits"_s, limits},
                       {u"limitReached"_s, usage.isLimitReached},
                       {u"reachedKind"_s, cut(usage.reachedKind)}};
    if (usage.credits)
        object.insert(u"credits"_s,
                      QJsonObject{{u"has"_s, usage.credits->hasCredits},
                                  {u"unlimited"_s, usage.credits->isUnlimited},
                                  {u"balance"_s, cut(usage.credits->balance)}});
    insertTime(object, u"takenAt"_s, usage.takenAt);
    return object;
}

Usage usageIn(const QJsonObject &object)
{
    Usage usage{.plan = object.value("plan"_L1).toString(),
                .isLimitReached = object.value("limitReached"_L1).toBool(),
                .reachedKind = object.value("reachedKind"_L1).toString(),
                .takenAt = stampIn(object.value("takenAt"_L1))};
    if (!usage.takenAt.isValid())
        return {};
    for (const QJsonValue &limit : object.value("limits"_L1).toArray()) {
        const qint64 minutes = limit["minutes"_L1].toInteger();
        usage.limits.append({.id = limit["id"_L1].toString(),
                             .name = limit["name"_L1].toString(),
                             .length = std::chrono::minutes(std::max<qint64>(minutes, 0)),
                             .usedPercent = std::clamp(limit["percent"_L1].toDouble(), 0., 100.),
                             .resetsAt = stampIn(limit["resetsAt"_L1])});
    }
    const QJsonValue credits = object.value("credits"_L1);
    if (credits.isObject())
        usage.credits =
            Credits{credits["has"_L1].toBool(), credits["unlimited"_L1].toBool(), credits["balance"_L1].toString()};
    return usage;
}

QJsonArray toJson(const QList<Workspace> &workspaces)
{
    QJsonArray list;
    for (const Workspace &workspace : workspaces.first(std::min(workspaces.size(), maximumWorkspaces)))
        list.append(QJsonObject{{u"id"_s, cut(workspace.id)},
                                {u"name"_s, cut(workspace.name)},
                                {u"personal"_s, workspace.isPersonal},
                                {u"plan"_s, cut(workspace.plan)}});
    return list;
}

QList<Workspace> workspacesIn(const QJsonArray &list)
{
    QList<Workspace> workspaces;
    for (const QJsonValue &workspace : list)
        workspaces.append({.id = workspace["id"_L1].toString(),
                           .name = workspace["name"_L1].toString(),
                           .isPersonal = workspace["personal"_L1].toBool(),
                           .plan = workspace["plan"_L1].toString()});
    return workspaces;
}

//! By account. Nothing of a file that is not there or cannot be understood.
QJsonObject answersIn(const QString &path)
{
    const Result<std::optional<FileContent>> content = readFile(path);
    if (!content || !*content)
        return {};
    const QJsonObject file = QJsonDocument::fromJson((*content)->bytes).object();
    return file.value("schema"_L1).toInt() == 1 ? file.value("accounts"_L1).toObject() : QJsonObject();
}

QDateTime toldAt(const QJsonValue &answer)
{
    return std::max(stampIn(answer["usage"_L1]["takenAt"_L1]), stampIn(answer["workspacesAt"_L1]));
}

QJsonObject::iterator oldestIn(QJsonObject &answers)
{
    return std::min_element(answers.begin(), answers.end(),
                            [](const QJsonValue &a, const QJsonValue &b) { return toldAt(a) < toldAt(b); });
}

//! The oldest ones go if it grows too large.
Result<> write(const QString &path, QJsonObject answers)
{
    const auto bytes = [&] {
        return QJsonDocument({{u"schema"_s, 1}, {u"accounts"_s, answers}}).toJson(QJsonDocument::Compact);
    };
    QByteArray file = bytes();
    while (file.size() > BackendAnswers::maximumSize && answers.size() > 1) {
        answers.erase(oldestIn(answers));
        file = bytes();
    }
    return writeFileDurably(path, file);
}

Result<FileLock> lockIn(const QString &dataFolder)
{
    if (const Result<> ours = requireOurs(dataFolder); !ours)
        return std::unexpected(ours.error());
    if (const Result<> folder = ensureDirectory(dataFolder); !folder)
        return std::unexpected(folder.error());
    return FileLock::acquire(dataFolder + u"/backend.lock"_s, 5s, 20ms);
}

} // namespace

QString BackendAnswers::path() const
{
    return m_dataFolder + u"/backend.json"_s;
}

KnownAnswers BackendAnswers::read() const
{
    return KnownAnswers(answersIn(path()));
}

BackendAnswer KnownAnswers::of(const AccountId &account) const
{
    const QJsonObject answer = m_answers.value(account.fileName()).toObject();
    BackendAnswer known{.usage = usageIn(answer.value("usage"_L1).toObject()),
                        .workspacesAt = stampIn(answer.value("workspacesAt"_L1))};
    if (known.workspacesAt.isValid())
        known.workspaces = workspacesIn(answer.value("workspaces"_L1).toArray());
    return known;
}

Result<> BackendAnswers::keep(const AccountId &account, const BackendAnswer &answer) const
{
    const Result<FileLock> lock = lockIn(m_dataFolder);
    if (!lock)
        return std::unexpected(lock.error());
    QJsonObject answers = answersIn(path());
    QJsonObject known = answers.value(account.fileName()).toObject();
    if (answer.usage.takenAt.isValid())
        known.insert(u"usage"_s, toJson(answer.usage));
    if (answer.workspacesAt.isValid()) {
        known.insert(u"workspaces"_s, toJson(answer.workspaces));
        insertTime(known, u"workspacesAt"_s, answer.workspacesAt);
    }
    answers.insert(account.fileName(), known);
    return write(path(), answers);
}

Result<> BackendAnswers::forget(const AccountId &account) const
{
    if (!QFileInfo::exists(path()))
        return {}; // nothing is created to forget
    const Result<FileLock> lock = lockIn(m_dataFolder);
    if (!lock)
        return std::unexpected(lock.error());
    QJsonObject answers = answersIn(path());
    if (!answers.contains(account.fileName()))
        return {};
    answers.remove(account.fileName());
    return write(path(), answers);
}

} // namespace chatelaine
