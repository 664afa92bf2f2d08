// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/loopbacklistener.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logListener, "chatelaine.oauth.listener")

constexpr qsizetype maximumRequest = 16 * 1024;
constexpr qsizetype maximumConnections = 32;

//! Nothing is loaded and no script runs; inline styles only as they stand in \a html (CSP 2, 2.4.2).
QByteArray contentSecurityPolicy(const QByteArray &html)
{
    QByteArray styles;
    for (qsizetype at = html.indexOf("<style>"); at >= 0; at = html.indexOf("<style>", at)) {
        at += qstrlen("<style>");
        const qsizetype end = html.indexOf("</style>", at);
        if (end < 0)
            break;
        styles += " 'sha256-" + QCryptographicHash::hash(html.mid(at, end - at), QCryptographicHash::Sha256).toBase64()
            + '\'';
    }
    QByteArray policy =
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    if (!styles.isEmpty())
        policy += "; style-src" + styles;
    return policy;
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_parser(maximumRequest)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(2 * maximumRequest);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        Q_EMIT gone();
        deleteLater();
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &LoopbackConnection::drop);
    m_limit.start(limit);
}

LoopbackConnection::~LoopbackConnection()
{
    m_socket->disconnect(this); // its own destruction hangs up, and we are half gone by then
}

void LoopbackConnection::read()
{
    if (isComplete()) {
        m_socket->readAll(); // one request for each connection
        return;
    }
    switch (m_parser.feed(m_socket->readAll())) {
    case HttpRequestParser::State::NeedsMore:
        return;
    case HttpRequestParser::State::TooLarge:
        drop();
        return;
    case HttpRequestParser::State::Complete:
    case HttpRequestParser::State::Malformed:
        m_limit.stop();
        Q_EMIT completed();
    }
}

void LoopbackConnection::answer(int status, const QByteArray &body, const QByteArray &contentType,
                                const QByteArray &location)
{
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"Content-Type", contentType},         {"Cache-Control", "no-store"},
        {"Referrer-Policy", "no-referrer"},    {"Content-Security-Policy", contentSecurityPolicy(body)},
        {"X-Content-Type-Options", "nosniff"}, {"X-Frame-Options", "DENY"}};
    if (!location.isEmpty())
        headers.emplaceBack("Location", location);
    if (status == 405)
        headers.emplaceBack("Allow", "GET");
    m_socket->write(httpResponse(status, headers, body));
    m_socket->flush(); // small: the system takes it at once, and keeps it even if we end now
    m_socket->disconnectFromHost();
}

void LoopbackConnection::drop()
{
    m_socket->abort();
}

LoopbackListener::LoopbackListener(std::chrono::milliseconds requestLimit, PeerCheck isPeerTrusted, QObject *parent)
    : QObject(parent)
    , m_requestLimit(requestLimit)
    , m_isPeerTrusted(std::move(isPeerTrusted))
{
    for (QTcpServer *server : {&m_v4, &m_v6}) {
        server->setProxy(QNetworkProxy::NoProxy);
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(server); });
    }
}

bool LoopbackListener::listen(quint16 port)
{
    // Any free port: the one that IPv4 gets may be taken on IPv6.
    for (int attempts = port == 0 ? 20 : 1; attempts > 0; --attempts) {
        if (listenOnce(port))
            return true;
    }
    return false;
}

bool LoopbackListener::listenOnce(quint16 port)
{
    if (!m_v4.listen(QHostAddress::LocalHost, port))
        return false;
    if (m_v6.listen(QHostAddress::LocalHostIPv6, m_v4.serverPort()))
        return true;
    const QAbstractSocket::SocketError error = m_v6.serverError();
    if (error == QAbstractSocket::UnsupportedSocketOperationError
        || error == QAbstractSocket::SocketAddressNotAvailableError)
        return true; // no IPv6 here, for nobody
    m_v4.close();
    return false;
}

void LoopbackListener::stop()
{
    m_v4.close();
    m_v6.close();
    for (LoopbackConnection *connection : QList(m_connections))
        connection->drop();
}

void LoopbackListener::accept(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        if (m_connections.size() >= maximumConnections) {
            const auto idle = std::find_if(m_connections.begin(), m_connections.end(),
                                           [](const LoopbackConnection *c) { return !c->isComplete(); });
            if (idle == m_connections.end()) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            (*idle)->drop();
        }
        auto *connection = new LoopbackConnection(socket, m_requestLimit, this);
        m_connections.append(connection);
        connect(connection, &LoopbackConnection::gone, this,
                [this, connection] { m_connections.removeOne(connection); });
        connect(connection, &LoopbackConnection::completed, this, [this, connection] { judge(connection); });
    }
}

void LoopbackListener::judge(LoopbackConnection *connection)
{
    const QTcpSocket &socket = connection->socket();
    if (!m_isPeerTrusted(socket.peerAddress(), socket.peerPort(), socket.localAddress(), socket.localPort())) {
        qCWarning(logListener, "refused a connection to the sign-in that is not known to come from this user");
        connection->answer(403, "Forbidden");
        return;
    }
    if (connection->isMalformed()) {
        connection->answer(400, "Bad Request");
        return;
    }
    const QList<QByteArray> hosts = connection->request().header("Host");
    const QByteArray port = QByteArray::number(this->port());
    const auto isOurs = [&](const QByteArray &host) {
        const QByteArray name = host.toLower();
        return name == "localhost:" + port || name == "127.0.0.1:" + port || name == "[::1]:" + port;
    };
    if (hosts.size() != 1 || !isOurs(hosts.first())) {
        connection->answer(400, "Bad Request");
        return;
    }
    Q_EMIT requested(connection);
}

} // namespace chatelaine
