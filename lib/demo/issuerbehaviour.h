// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <chrono>

namespace chatelaine {

//! \brief How the test issuer does what it does. Every default is what the real one is seen to do.
struct IssuerBehaviour
{
    std::chrono::seconds codeLifetime{600};
    std::chrono::seconds idTokenLifetime{3600};
    std::chrono::seconds accessTokenLifetime{10 * 24 * 3600};
    std::chrono::seconds refreshTokenLifetime{90 * 24 * 3600};

    //! What a token answer holds. Without a new refresh token the old one stays good.
    bool givesIdToken = true;
    bool givesAccessToken = true;
    bool givesRefreshToken = true;

    //! A refresh token that comes a second time ends every token of its sign-in (RFC 9700 4.14.2).
    bool replayRevokes = true;
    //! Codes with + / % = & and %2B in them, which a careless client decodes once too often.
    bool awkwardCodes = false;
    //! Ports that http://localhost and http://127.0.0.1 may have in a redirect address; empty: every port.
    QList<quint16> redirectPorts{1455, 1457};
};

} // namespace chatelaine
