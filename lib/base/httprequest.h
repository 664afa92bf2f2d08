// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace chatelaine {

//! \brief One HTTP/1.1 request, as a browser or a client sends it to a listener of ours (RFC 9112).
struct HttpRequest
{
    QByteArray method; //!< as sent: methods are case-sensitive
    QByteArray path; //!< of the target, still percent-encoded, without the query
    QByteArray query; //!< after "?", still encoded
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names as sent, values trimmed
    QByteArray body;

    //! \brief The values of every header called \a name, in any case.
    QList<QByteArray> header(const char *name) const;

    //! \brief The values of \a key in the query, or in \a form, by the rules of application/x-www-form-urlencoded:
    //! "+" is a space, then percent-decoding, once.
    static QStringList formValues(const QByteArray &form, const QString &key);
    //! \brief The one value of \a key. Nothing if it is absent or given twice.
    static std::optional<QString> formValue(const QByteArray &form, const QString &key);
};

//! \brief Reads a request piece by piece, however the network cuts it.
class HttpRequestParser final
{
public:
    enum class State {
        NeedsMore,
        Complete,
        Malformed, //!< answer 400 and close
        TooLarge, //!< answer 431 or drop
    };

    //! \a limit: bytes of request line, headers and body together.
    explicit HttpRequestParser(qsizetype limit = 16 * 1024)
        : m_limit(limit)
    {
    }

    //! \brief Adds what arrived. After any state but NeedsMore more bytes change nothing.
    State feed(const QByteArray &bytes);
    State state() const { return m_state; }
    //! \brief Valid when the state is Complete.
    const HttpRequest &request() const { return m_request; }

private:
    State parseHead(const QByteArray &head);

    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_bodyStart = -1;
    qsizetype m_bodySize = 0;
    HttpRequest m_request;
    State m_state = State::NeedsMore;
};

//! \brief A complete answer that closes the connection: status line, \a headers, Content-Length, Connection: close.
QByteArray httpResponse(int status, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body);

} // namespace chatelaine
