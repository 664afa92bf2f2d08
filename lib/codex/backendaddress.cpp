// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/backendaddress.h"

#include "base/http.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! What makes \a text readable in two ways, by us and by the program that wrote or uses it; empty if nothing.
QString doubtIn(const QString &text, const QUrl &url)
{
    if (text.isEmpty())
        return u"it is empty"_s;
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return u"it has white space, control characters or characters beyond ASCII"_s;
    if (!url.isValid())
        return u"it is no address"_s; // a backslash, or an escape in the host, among others
    if (text.section(u'/', 2, 2).contains(u'@'))
        return u"it has user information"_s;
    if (text.contains(u'?') || text.contains(u'#'))
        return u"it has a query or a fragment"_s;
    return {};
}

} // namespace

Result<QUrl> allowedBackend(const QString &baseUrl, const QStringList &allowedOrigins)
{
    const auto refused = [](const QString &detail) {
        return failure(ErrorCode::NotAllowed, u"chatgpt_base_url"_s, detail);
    };
    const QUrl url(baseUrl, QUrl::StrictMode);
    if (const QString doubt = doubtIn(baseUrl, url); !doubt.isEmpty())
        return refused(doubt);
    const QString origin = originOf(url);
    if (origin.isEmpty())
        return refused(u"it is no http or https address"_s);
    if (isLoopbackLiteral(url.host()))
        return url;

    const auto isAllowed = [&](const QString &text) {
        const QUrl allowed(text, QUrl::StrictMode);
        return allowed.scheme() == "https"_L1 && doubtIn(text, allowed).isEmpty() && originOf(allowed) == origin;
    };
    if (isAllowed(u"https://chatgpt.com"_s) || isAllowed(u"https://chat.openai.com"_s)
        || std::any_of(allowedOrigins.begin(), allowedOrigins.end(), isAllowed))
        return url;
    return refused(origin);
}

} // namespace chatelaine
