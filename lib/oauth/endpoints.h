// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QUrl>

namespace chatelaine {

//! \brief Whom we sign in with, and the only addresses that codes and refresh tokens may go to.
//!
//! A value; the default is OpenAI's issuer as the Codex CLI uses it (codex-rs/login/src/server.rs).
class Endpoints final
{
public:
    static constexpr const char *clientId = "app_EMoamEEZ73f0CkXaXp7hrann";
    //! What the current CLI asks for, so that Codex works as after its own sign-in.
    static constexpr const char *scope =
        "openid profile email offline_access api.connectors.read api.connectors.invoke";
    static constexpr const char *originator = "codex_cli_rs";

    Endpoints() = default;

    //! \brief Reads CHATELAINE_ISSUER (base address), CODEX_REFRESH_TOKEN_URL_OVERRIDE and
    //! CODEX_REVOKE_TOKEN_URL_OVERRIDE (whole addresses); an empty variable is as good as none.
    //!
    //! Each must be https://auth.openai.com or a loopback literal, without user info, query or fragment.
    //! Errors: NotAllowed (subject: the variable; detail: the origin, or what is wrong with the address).
    static Result<Endpoints> fromEnvironment(const QProcessEnvironment &environment);

    //! \brief The base address, without a slash at the end: what \c iss in an id_token is compared with.
    QUrl issuer() const { return m_issuer; }
    QUrl authorizeUrl() const { return below(QStringLiteral("/oauth/authorize")); }
    //! \brief Where a code is exchanged. Overrides do not touch it, as in the CLI.
    QUrl tokenUrl() const { return below(QStringLiteral("/oauth/token")); }
    //! \brief Where a refresh token is redeemed: the override, else tokenUrl().
    QUrl refreshUrl() const { return m_refreshOverride.isEmpty() ? tokenUrl() : m_refreshOverride; }
    //! \brief Where a refresh token is given back: the override, else /oauth/revoke beside the refresh override, else
    //! below the issuer.
    QUrl revokeUrl() const;

    //! \brief scheme://host[:port] of the issuer: vault entries carry it and never go to another.
    QString issuerOrigin() const;
    //! \brief Whether tokens with the claim iss \a issuer are from here; yes if it is empty.
    bool isFromHere(const QString &issuer) const;
    //! \brief Whether any of the addresses is a loopback literal; everything then says "test issuer".
    bool isTestIssuer() const;

private:
    QUrl below(const QString &path) const;

    QUrl m_issuer{QStringLiteral("https://auth.openai.com")};
    QUrl m_refreshOverride;
    QUrl m_revokeOverride;
};

} // namespace chatelaine
