// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "backend/backendfailure.h"

#include "base/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! The backend's own words; those of a web page are for nobody.
QString wordsIn(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonValue detail = answer.value("detail"_L1);
    const QJsonValue error = answer.value("error"_L1);
    for (const QJsonValue &words :
         {detail["message"_L1], detail["code"_L1], detail, error["message"_L1], error["code"_L1], error}) {
        if (!words.toString().isEmpty())
            return othersWords(words.toString().toUtf8());
    }
    return {};
}

ErrorCode codeOf(int status, bool isJson)
{
    if (status >= 300 && status < 400)
        return ErrorCode::RedirectRefused;
    if (status == 429)
        return ErrorCode::TooManyRequests;
    // The backend refuses in JSON. A page comes from somebody in between, who knows nothing of the token.
    if ((status == 401 || status == 403 || status == 451) && !isJson)
        return ErrorCode::Blocked;
    if (status >= 400 && status < 500)
        return ErrorCode::ServerRefused;
    return status >= 500 ? ErrorCode::ServerFailed : ErrorCode::AnswerInvalid;
}

} // namespace

BackendFailure failureInAnswer(const HttpAnswer &answer, const QString &host)
{
    const std::chrono::seconds retryAfter = answer.retryAfter();
    const ErrorCode code = codeOf(answer.status, QJsonDocument::fromJson(answer.body).isObject());
    QString detail = QString::number(answer.status);
    if (code == ErrorCode::TooManyRequests)
        detail = retryAfter.count() > 0 ? QString::number(retryAfter.count()) : QString();
    else if (const QString words = wordsIn(answer.body); !words.isEmpty())
        detail += u": "_s + words;
    return {{code, host, detail}, retryAfter};
}

} // namespace chatelaine
