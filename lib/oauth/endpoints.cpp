// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/endpoints.h"

#include "base/http.h"

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !originOf(url).isEmpty() && url.userInfo().isEmpty() && !url.authority().contains(u'@')
        && !url.hasQuery() && !url.hasFragment();
}

//! Nothing if the variable is absent or empty.
Result<QUrl> readAddress(const QProcessEnvironment &environment, const QString &variable)
{
    const QString value = environment.value(variable);
    if (value.isEmpty())
        return QUrl();
    const QUrl url(value, QUrl::StrictMode);
    if (!isWebAddress(url))
        return failure(ErrorCode::NotAllowed, variable,
                       u"not an http(s) address without user info, query and fragment"_s);
    if (!isLoopbackLiteral(url.host()) && originOf(url) != "https://auth.openai.com"_L1)
        return failure(ErrorCode::NotAllowed, variable, originOf(url));
    return url;
}

} // namespace

Result<Endpoints> Endpoints::fromEnvironment(const QProcessEnvironment &environment)
{
    Endpoints endpoints;
    const auto read = [&](const QString &variable, QUrl *into) -> Result<> {
        const Result<QUrl> url = readAddress(environment, variable);
        if (!url)
            return std::unexpected(url.error());
        if (!url->isEmpty())
            *into = *url;
        return {};
    };
    for (const auto &[variable, into] :
         {std::pair(u"CHATELAINE_ISSUER"_s, &endpoints.m_issuer),
          std::pair(u"CODEX_REFRESH_TOKEN_URL_OVERRIDE"_s, &endpoints.m_refreshOverride),
          std::pair(u"CODEX_REVOKE_TOKEN_URL_OVERRIDE"_s, &endpoints.m_revokeOverride)}) {
        if (const Result<> ok = read(variable, into); !ok)
            return std::unexpected(ok.error());
    }
    QString path = endpoints.m_issuer.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    endpoints.m_issuer.setPath(path);
    return endpoints;
}

QUrl Endpoints::below(const QString &path) const
{
    QUrl url = m_issuer;
    url.setPath(m_issuer.path() + path);
    return url;
}

QUrl Endpoints::revokeUrl() const
{
    if (!m_revokeOverride.isEmpty())
        return m_revokeOverride;
    if (m_refreshOverride.isEmpty())
        return below(u"/oauth/revoke"_s);
    QUrl url = m_refreshOverride;
    url.setPath(u"/oauth/revoke"_s);
    return url;
}

QString Endpoints::issuerOrigin() const
{
    return originOf(m_issuer);
}

bool Endpoints::isFromHere(const QString &issuer) const
{
    return issuer.isEmpty() || originOf(QUrl(issuer)) == issuerOrigin();
}

bool Endpoints::isTestIssuer() const
{
    return isLoopbackLiteral(m_issuer.host()) || isLoopbackLiteral(m_refreshOverride.host())
        || isLoopbackLiteral(m_revokeOverride.host());
}

} // namespace chatelaine
