// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/tokenanswer.h"

#include "base/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

using namespace Qt::StringLiterals;

QString serverWords(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonValue error = answer.value("error"_L1);
    for (const QJsonValue &words : {answer.value("error_description"_L1), error.toObject().value("message"_L1), error,
                                    error.toObject().value("code"_L1)}) {
        if (!words.toString().isEmpty())
            return othersWords(words.toString().toUtf8());
    }
    return othersWords(body);
}

Error errorInAnswer(const HttpAnswer &answer, const QString &host)
{
    if (answer.status >= 300 && answer.status < 400)
        return {ErrorCode::RedirectRefused, host, QString::number(answer.status)};
    const QString detail = u"%1: %2"_s.arg(QString::number(answer.status), serverWords(answer.body));
    if (answer.status >= 400 && answer.status < 500)
        return {ErrorCode::ServerRefused, host, detail};
    return {answer.status >= 500 ? ErrorCode::ServerFailed : ErrorCode::AnswerInvalid, host, detail};
}

Result<Tokens> readTokenAnswer(const HttpAnswer &answer, const QString &host)
{
    if (answer.status != 200)
        return std::unexpected(errorInAnswer(answer, host));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return failure(ErrorCode::AnswerInvalid, host, u"not a JSON object"_s);
    const QJsonObject fields = document.object();
    Tokens tokens;
    for (const auto &[name, into] :
         {std::pair(u"id_token"_s, &tokens.idToken), std::pair(u"access_token"_s, &tokens.accessToken),
          std::pair(u"refresh_token"_s, &tokens.refreshToken)}) {
        const QJsonValue value = fields.value(name);
        if (!value.isString() || value.toString().isEmpty())
            return failure(ErrorCode::AnswerInvalid, host, u"%1 is missing or no string"_s.arg(name));
        *into = Secret(value.toString().toUtf8());
    }
    return tokens;
}

} // namespace chatelaine
