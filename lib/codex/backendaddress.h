// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace chatelaine {

//! \brief \a baseUrl (chatgpt_base_url) as an address to which an access token may be sent.
//!
//! Allowed are https://chatgpt.com, https://chat.openai.com, a loopback literal (127.0.0.0/8, [::1]; http too, any
//! port), and the https origins \a allowedOrigins ("https://proxy.example.com:8443"), which the person allowed for this
//! home. What could be read in two ways is refused: user information, escapes or a backslash before the path, bytes
//! beyond ASCII, a query, a fragment. Ask no other address than the one returned.
//! Errors: NotAllowed (subject: "chatgpt_base_url"; detail: the origin, or what is wrong with the address).
Result<QUrl> allowedBackend(const QString &baseUrl, const QStringList &allowedOrigins = {});

} // namespace chatelaine
