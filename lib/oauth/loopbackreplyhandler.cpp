// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/loopbackreplyhandler.h"

#include "base/log.h"
#include "oauth/randomtext.h"
#include "oauth/tokenanswer.h"

#include <QNetworkReply>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *callbackPath = "/auth/callback";
constexpr auto exchangeConnectLimit = 10s;

//! The CLI's whole request is "GET /cancel", Host and Connection (facts: codex-rs/login/src/server.rs).
bool isFromCodex(const HttpRequest &request)
{
    QList<QByteArray> names;
    for (const auto &header : request.headers)
        names << header.first;
    std::sort(names.begin(), names.end());
    return names == QList<QByteArray>{"Connection", "Host"} && request.query.isEmpty() && request.body.isEmpty();
}

} // namespace

LoopbackReplyHandler::LoopbackReplyHandler(LoopbackListener *listener, const Secret &state)
    : m_listener(listener)
    , m_state(state)
{
    connect(listener, &LoopbackListener::requested, this, &LoopbackReplyHandler::route);
}

QString LoopbackReplyHandler::callback() const
{
    return u"http://localhost:%1%2"_s.arg(QString::number(m_listener->port()), QLatin1String(callbackPath));
}

void LoopbackReplyHandler::route(LoopbackConnection *connection)
{
    const HttpRequest &request = connection->request();
    const bool isGet = request.method == "GET";
    if (request.path == callbackPath) {
        if (isGet)
            takeCallback(connection);
        else
            connection->answer(405, "Method Not Allowed");
    } else if (request.path == "/cancel" && isGet && isFromCodex(request)) {
        connection->answer(m_mayCancel ? 200 : 409, m_mayCancel ? "Login cancelled" : "Login is being completed");
        if (m_mayCancel)
            Q_EMIT cancelRequested();
    } else if (!m_pagePath.isEmpty() && request.path == m_pagePath) {
        if (!isGet) {
            connection->answer(405, "Method Not Allowed");
            return;
        }
        connect(connection, &LoopbackConnection::gone, this, &LoopbackReplyHandler::pageDelivered);
        connection->answer(200, m_page, "text/html; charset=utf-8");
    } else {
        connection->answer(404, "Not Found");
    }
}

void LoopbackReplyHandler::takeCallback(LoopbackConnection *connection)
{
    const QByteArray &query = connection->request().query;
    const QString state = HttpRequest::formValue(query, u"state"_s).value_or(QString());
    if (!m_state.sameAs(Secret(state.toUtf8()))) {
        connection->answer(400, "State mismatch");
        return;
    }
    if (m_hasCallback) {
        connection->answer(409, "This sign-in was answered already");
        return;
    }
    const QStringList codes = HttpRequest::formValues(query, u"code"_s);
    const QStringList errors = HttpRequest::formValues(query, u"error"_s);
    if (codes.size() > 1 || errors.size() > 1) {
        connection->answer(400, "Bad Request");
        return;
    }
    m_hasCallback = true;
    m_waiting = connection;
    if (!errors.isEmpty()) {
        const QString words = HttpRequest::formValue(query, u"error_description"_s).value_or(QString());
        Q_EMIT refused({ErrorCode::SignInRefused, othersWords(errors.first().toUtf8()), othersWords(words.toUtf8())});
    } else if (codes.value(0).isEmpty()) {
        Q_EMIT refused({ErrorCode::SignInRefused, u"missing_authorization_code"_s, {}});
    } else {
        Q_EMIT codeReceived(Secret(codes.first().toUtf8()));
    }
}

bool LoopbackReplyHandler::showPage(const QByteArray &html)
{
    if (!m_waiting)
        return false;
    m_page = html;
    m_pagePath = '/' + randomText(32);
    m_waiting->answer(303, {}, "text/plain; charset=utf-8", m_pagePath);
    return true;
}

void LoopbackReplyHandler::watch(QNetworkReply *reply, std::chrono::milliseconds limit, const QList<Secret> &sent)
{
    m_sent = sent;
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        m_isTooLarge = reply->bytesAvailable() > maximumAnswerSize;
        if (m_isTooLarge)
            reply->abort();
    });
    const auto giveUp = [this, reply] {
        m_isTooSlow = true;
        reply->abort();
    };
    QTimer::singleShot(limit, reply, giveUp);
    QTimer::singleShot(exchangeConnectLimit, reply, [this, giveUp] {
        if (!m_isSent)
            giveUp();
    });
}

void LoopbackReplyHandler::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    if (const Result<Tokens> tokens = readReply(reply); tokens)
        Q_EMIT tokensRead(*tokens);
    else
        Q_EMIT exchangeFailed(tokens.error());
}

Result<Tokens> LoopbackReplyHandler::readReply(QNetworkReply *reply) const
{
    const QString host = reply->url().host();
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->isOpen()) // not if it was aborted
        answer.body = reply->readAll();
    if (m_isTooLarge || answer.body.size() > maximumAnswerSize)
        return failure(ErrorCode::AnswerInvalid, host, u"larger than 1 MiB"_s);
    // Errors from 201 on are answers with a status; those before are about the connection.
    const bool isComplete = answer.status != 0
        && (reply->error() == QNetworkReply::NoError || reply->error() >= QNetworkReply::ContentAccessDenied);
    if (isComplete)
        return readTokenAnswer(answer, host, m_sent);
    return failure(m_isSent ? ErrorCode::Interrupted : ErrorCode::Unreachable, host,
                   m_isTooSlow ? u"no answer in time"_s : serverWords(reply->errorString().toUtf8(), m_sent));
}

} // namespace chatelaine
