// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/told.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

using namespace Qt::StringLiterals;

QByteArray Told::toJson() const
{
    QJsonArray list;
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        QJsonObject entry{{u"notice"_s, it.key().toString()}, {u"cause"_s, it->cause}};
        if (it->remindAt.isValid())
            entry.insert(u"remindAt"_s, it->remindAt.toUTC().toString(Qt::ISODateWithMs));
        list.append(entry);
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"told"_s, list}}).toJson();
}

Result<Told> Told::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Corrupt, {}, u"character %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (document.object().value("schema"_L1).toInt() != 1)
        return failure(ErrorCode::Corrupt, {}, u"\"schema\" is not 1"_s);
    Told told;
    const QJsonArray list = document.object().value("told"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        if (const std::optional<NoticeKey> key = NoticeKey::fromString(entry.value("notice"_L1).toString())) {
            told.entries.insert(
                *key,
                {.cause = entry.value("cause"_L1).toString(),
                 .remindAt = QDateTime::fromString(entry.value("remindAt"_L1).toString(), Qt::ISODateWithMs).toUTC()});
        }
    }
    return told;
}

} // namespace chatelaine
