// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "demo/demobrowser.h"

#include <QRegularExpression>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int redirectLimit = 10;

bool isLocal(const QUrl &url)
{
    return url.isValid() && url.scheme() == "http"_L1 && url.userInfo().isEmpty()
        && (isLoopbackLiteral(url.host()) || url.host() == "localhost"_L1);
}

} // namespace

Result<DemoBrowser::Page> DemoBrowser::signIn(const QUrl &authorizeUrl, const QString &personId, std::stop_token stop)
{
    return choose(authorizeUrl, "person=" + QUrl::toPercentEncoding(personId), stop);
}

Result<DemoBrowser::Page> DemoBrowser::refuse(const QUrl &authorizeUrl, std::stop_token stop)
{
    return choose(authorizeUrl, "refuse=yes", stop);
}

Result<DemoBrowser::Page> DemoBrowser::choose(const QUrl &authorizeUrl, const QByteArray &choice, std::stop_token stop)
{
    const Result<Page> page = open({.url = authorizeUrl}, stop);
    // A page of another status, or of another server, is a sign-in that ended without a choice.
    if (!page || page->status != 200 || page->url.path() != authorizeUrl.path())
        return page;
    static const QRegularExpression field(u"name=\"request\" value=\"([A-Za-z0-9_-]+)\""_s);
    const QString request = field.match(QString::fromUtf8(page->body)).captured(1);
    if (request.isEmpty())
        return failure(ErrorCode::AnswerInvalid, page->url.host(), u"not the page of a test issuer"_s);
    return open({.method = "POST",
                 .url = page->url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment),
                 .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                 .body = "request=" + request.toLatin1() + '&' + choice},
                stop);
}

Result<DemoBrowser::Page> DemoBrowser::open(HttpCall call, std::stop_token stop)
{
    for (int i = 0; i <= redirectLimit; ++i) {
        if (!isLocal(call.url))
            return failure(
                ErrorCode::NotAllowed,
                call.url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
        const Result<HttpAnswer> answer = m_http.send(call, stop);
        if (!answer)
            return std::unexpected(answer.error());
        if (answer->status != 302 && answer->status != 303)
            return Page{call.url, answer->status, answer->body};
        const QUrl target = QUrl::fromEncoded(answer->header("Location"), QUrl::StrictMode);
        if (target.isEmpty())
            return failure(ErrorCode::AnswerInvalid, call.url.host(), u"a redirect without a target"_s);
        call = {.url = call.url.resolved(target)};
    }
    return failure(ErrorCode::AnswerInvalid, call.url.host(), u"too many redirects"_s);
}

} // namespace chatelaine
