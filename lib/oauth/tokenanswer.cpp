// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/tokenanswer.h"

#include "base/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! Before anything else is made of \a words: whatever changes a secret also hides it from a search.
QByteArray without(const QList<Secret> &secrets, QByteArray words)
{
    for (const Secret &secret : secrets) {
        const QByteArray percent = secret.reveal().toPercentEncoding();
        for (const QByteArray &form : {secret.reveal(), percent, QByteArray(secret.reveal()).replace('/', "\\/")}) {
            if (!form.isEmpty())
                words.replace(form, "…");
        }
    }
    return words;
}

} // namespace

QString serverWords(const QByteArray &body, const QList<Secret> &sent)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonValue error = answer.value("error"_L1);
    for (const QJsonValue &words : {answer.value("error_description"_L1), error.toObject().value("message"_L1), error,
                                    error.toObject().value("code"_L1)}) {
        if (!words.toString().isEmpty())
            return othersWords(without(sent, words.toString().toUtf8()));
    }
    return othersWords(without(sent, body));
}

Error errorInAnswer(const HttpAnswer &answer, const QString &host, const QList<Secret> &sent)
{
    if (answer.status >= 300 && answer.status < 400)
        return {ErrorCode::RedirectRefused, host, QString::number(answer.status)};
    const QString detail = u"%1: %2"_s.arg(QString::number(answer.status), serverWords(answer.body, sent));
    if (answer.status >= 400 && answer.status < 500)
        return {ErrorCode::ServerRefused, host, detail};
    return {answer.status >= 500 ? ErrorCode::ServerFailed : ErrorCode::AnswerInvalid, host, detail};
}

Result<Tokens> readTokenAnswer(const HttpAnswer &answer, const QString &host, const QList<Secret> &sent)
{
    if (answer.status != 200)
        return std::unexpected(errorInAnswer(answer, host, sent));
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
