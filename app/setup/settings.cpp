// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "setup/settings.h"

#include "base/file.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

using namespace Qt::StringLiterals;

Result<Settings> Settings::load(const QString &dataFolder)
{
    const QString path = dataFolder + u"/settings.json"_s;
    const Result<std::optional<FileContent>> content = readFile(path);
    if (!content)
        return std::unexpected(content.error());
    Settings settings;
    if (!*content)
        return settings;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson((*content)->bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Corrupt, path, u"character %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return failure(ErrorCode::Corrupt, path, u"it is not an object"_s);
    const QJsonObject object = document.object();
    if (object.value("schema"_L1).toInt() != 1)
        return failure(ErrorCode::Corrupt, path, u"\"schema\" is not 1"_s);
    const QJsonValue policy = object.value("refreshPolicy"_L1);
    if (policy == "never"_L1)
        settings.refreshPolicy = RefreshPolicy::Never;
    else if (!policy.isUndefined() && policy != "ahead"_L1)
        return failure(ErrorCode::Corrupt, path, u"\"refreshPolicy\" is neither \"ahead\" nor \"never\""_s);
    const QJsonValue homes = object.value("codexHomes"_L1);
    if (!homes.isUndefined() && !homes.isArray())
        return failure(ErrorCode::Corrupt, path, u"\"codexHomes\" is not a list"_s);
    const QJsonArray entries = homes.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString home = entries.at(i).toString();
        if (!QDir::isAbsolutePath(home)) {
            const QString entry = entries.at(i).isString() ? u" (“%1”)"_s.arg(home) : QString();
            return failure(
                ErrorCode::Corrupt, path,
                u"entry %1 of \"codexHomes\"%2 is not an absolute path"_s.arg(QString::number(i + 1), entry));
        }
        settings.codexHomes.append(QDir::cleanPath(home));
    }
    return settings;
}

} // namespace chatelaine
