// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <stop_token>
#include <utility>

class QNetworkAccessManager;
class QNetworkRequest;

namespace chatelaine {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! \brief One request to a server.
struct HttpCall
{
    QByteArray method = "GET"; //!< GET or POST
    QUrl url;
    HttpHeaders headers{};
    QByteArray body{};
    std::chrono::milliseconds limit{60'000}; //!< for the whole answer
    bool isFinishedOnceSent = false; //!< once a part of it was sent, a request to stop is not heeded any more
};

//! \brief A complete answer of any status, redirects among them.
struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers{};
    QByteArray body{};

    QByteArray header(const char *name) const;
    //! \brief The pause that it asks for (RFC 9110, 10.2.3: seconds, or a date), at most a day: a proxy that says "in a
    //! year" is not believed. 0 if it asks for none.
    std::chrono::seconds retryAfter() const;
};

//! \brief Sends requests, one blocking call each. Safe to use from every thread.
class Http
{
public:
    virtual ~Http() = default;

    //! \brief Blocks until the answer is complete, at most \c HttpCall::limit.
    //!
    //! A POST goes out once. A GET may go out again by itself when the connection closes without an answer (RFC 9110,
    //! 9.2.2: it is idempotent). An answer in chunks that stops early cannot be told from a whole one: parse it.
    //!
    //! Errors: Unreachable (nothing was sent: DNS, connect, TLS), Interrupted (at least a part was sent, and no
    //! complete answer came: dropped, too slow), AnswerInvalid (larger than 1 MiB), Cancelled (\a stop).
    virtual Result<HttpAnswer> send(const HttpCall &call, std::stop_token stop = {}) = 0;
};

//! \brief Over QNetworkAccessManager, with the rules of makeNetworkAccessManager().
class NetworkHttp final : public Http
{
public:
    Result<HttpAnswer> send(const HttpCall &call, std::stop_token stop = {}) override;
};

//! The largest answer that is read.
constexpr qint64 maximumAnswerSize = 1024 * 1024;

//! \brief The one place where network managers are made: no redirects followed (Qt would carry the bearer, and on 307
//! the body, to another host), no cookies, no cache, HTTP/2 off, loopback always direct, else the system's proxy
//! (ALL_PROXY too), a custom CA (CODEX_CA_CERTIFICATE, SSL_CERT_FILE) added to the system's, TLS errors never ignored,
//! no body sent a second time (Qt repeats a request by itself when the connection closes before an answer came).
//!
//! Belongs to the thread that calls.
std::unique_ptr<QNetworkAccessManager> makeNetworkAccessManager();

//! \brief "https://host[:port]" (RFC 6454), the default port left out: two addresses lead to the same server exactly if
//! these are equal. Empty for what is no http or https address.
QString originOf(const QUrl &url);

//! \brief Whether \a host is a loopback literal: 127.0.0.0/8, ::1. "localhost" is a name, and not one.
bool isLoopbackLiteral(const QString &host);

} // namespace chatelaine
