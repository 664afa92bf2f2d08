// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "backend/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString text = object.value(name).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

void addTo(QList<Workspace> &workspaces, const QJsonObject &account, const QString &key = {})
{
    QString id = firstText(account, {"id"_L1, "account_id"_L1});
    if (id.isEmpty() && key != "default"_L1)
        id = key;
    const bool isKnown = std::any_of(workspaces.begin(), workspaces.end(),
                                     [&](const Workspace &workspace) { return workspace.id == id; });
    if (id.isEmpty() || isKnown || account.value("is_deactivated"_L1).toBool())
        return;
    workspaces.append({.id = id,
                       .name = account.value("name"_L1).toString(),
                       .isPersonal = account.value("structure"_L1).toString() == "personal"_L1,
                       .plan = account.value("plan_type"_L1).toString()});
}

} // namespace

Result<QList<Workspace>> workspacesFromJson(const QByteArray &json, const QString &asked, const QString &host)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue accounts = document.object().value("accounts"_L1);
    if (!accounts.isArray() && !accounts.isObject())
        return failure(ErrorCode::AnswerInvalid, host,
                       document.isObject() ? u"no accounts are in it"_s : u"not a JSON object"_s);
    QList<Workspace> workspaces;
    for (const QJsonValue &account : accounts.toArray())
        addTo(workspaces, account.toObject());
    const QJsonObject map = accounts.toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        addTo(workspaces, entry.value()["account"_L1].toObject(), entry.key());

    const bool isAmong = std::any_of(workspaces.begin(), workspaces.end(),
                                     [&](const Workspace &workspace) { return workspace.id == asked; });
    if (!isAmong)
        return failure(ErrorCode::AnotherAccount, host, u"accounts"_s);

    const QJsonArray order = document.object().value("account_ordering"_L1).toArray();
    const auto rank = [&](const Workspace &workspace) {
        const auto place = std::find(order.begin(), order.end(), QJsonValue(workspace.id));
        return std::distance(order.begin(), place); // those not named come last
    };
    std::stable_sort(workspaces.begin(), workspaces.end(),
                     [&](const Workspace &a, const Workspace &b) { return rank(a) < rank(b); });
    return workspaces;
}

} // namespace chatelaine
