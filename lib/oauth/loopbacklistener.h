// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/httprequest.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace chatelaine {

//! \brief One connection to our listener: a request, later an answer, then it is over and deletes itself.
class LoopbackConnection final : public QObject
{
    Q_OBJECT

public:
    //! Takes \a socket over. Drops the connection if the request is too large, or not complete within \a limit.
    LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds limit, QObject *parent);
    ~LoopbackConnection() override;

    const QTcpSocket &socket() const { return *m_socket; }
    //! \brief Whether the whole request is here, well-formed or not.
    bool isComplete() const { return m_parser.state() != HttpRequestParser::State::NeedsMore; }
    bool isMalformed() const { return m_parser.state() == HttpRequestParser::State::Malformed; }
    const HttpRequest &request() const { return m_parser.request(); }

    //! \brief Sends the one answer and closes. Every answer forbids caching, referrers, frames and active content;
    //! inline <style> elements of an HTML \a body are allowed by their hash.
    void answer(int status, const QByteArray &body, const QByteArray &contentType = "text/plain; charset=utf-8",
                const QByteArray &location = {});
    void drop();

Q_SIGNALS:
    void completed();
    //! \brief The other end is gone, or has all that we had to say.
    void gone();

private:
    void read();

    QTcpSocket *m_socket;
    HttpRequestParser m_parser;
    QTimer m_limit;
};

//! \brief Hears what a browser on this machine says to 127.0.0.1 and ::1 (RFC 8252 7.3).
//!
//! Answers by itself what is none of our business: a malformed request and a foreign Host with 400 (else a name that
//! an attacker lets point here could speak to us), a peer that is not trusted with 403.
class LoopbackListener final : public QObject
{
    Q_OBJECT

public:
    using PeerCheck =
        std::function<bool(const QHostAddress &peer, quint16 peerPort, const QHostAddress &own, quint16 ownPort)>;

    LoopbackListener(std::chrono::milliseconds requestLimit, PeerCheck isPeerTrusted, QObject *parent = nullptr);

    //! \brief Listens on \a port (0: any) of both addresses; false if either is in somebody else's hands: browsers try
    //! ::1 first, and would bring the code to whoever listens there. A machine without IPv6 is fine.
    bool listen(quint16 port);
    quint16 port() const { return m_v4.serverPort(); }
    //! \brief Frees the port and drops every connection that is not answered.
    void stop();

Q_SIGNALS:
    //! \brief A request to one of our names; answer it now or later.
    void requested(chatelaine::LoopbackConnection *connection);

private:
    bool listenOnce(quint16 port);
    void accept(QTcpServer *server);
    void judge(LoopbackConnection *connection);

    std::chrono::milliseconds m_requestLimit;
    PeerCheck m_isPeerTrusted;
    QTcpServer m_v4;
    QTcpServer m_v6;
    QList<LoopbackConnection *> m_connections; // oldest first
};

} // namespace chatelaine
