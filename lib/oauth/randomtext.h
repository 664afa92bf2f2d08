// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace chatelaine {

//! \brief \a bytes bytes of the system's random source in base64url without padding: 32 make 43 characters, 64 make
//! 86 (RFC 7636 4.1).
QByteArray randomText(qsizetype bytes);

//! \brief The S256 challenge for \a verifier (RFC 7636 4.2).
QByteArray challengeFor(const QByteArray &verifier);

} // namespace chatelaine
