// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "demo/localissuer.h"

#include "base/httprequest.h"
#include "demo/issuer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype requestLimit = 64 * 1024;

//! One request and its answer, over one connection. Deletes itself when the connection has ended.
class Connection final : public QObject
{
public:
    Connection(QTcpSocket *socket, Issuer &issuer, std::chrono::milliseconds idleLimit, std::atomic<int> &heldCount,
               QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_issuer(issuer)
        , m_heldCount(heldCount)
        , m_idleLimit(idleLimit)
    {
        socket->setParent(this);
        m_idle.setSingleShot(true);
        connect(&m_idle, &QTimer::timeout, this, [this] {
            m_socket->abort();
            deleteLater();
        });
        m_idle.start(m_idleLimit);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        read(); // what came before we listened
    }

    ~Connection() override
    {
        if (m_isLate || !m_held.isEmpty())
            --m_heldCount;
    }

    void release()
    {
        if (std::exchange(m_isLate, false)) {
            --m_heldCount;
            return answer(m_parser.request());
        }
        if (m_held.isEmpty())
            return;
        --m_heldCount;
        finish(std::exchange(m_held, {}));
    }

private:
    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        if (m_isAnswered)
            return;
        switch (m_parser.feed(bytes)) {
        case HttpRequestParser::State::NeedsMore:
            return;
        case HttpRequestParser::State::Complete:
            m_isAnswered = true;
            return answer(m_parser.request());
        case HttpRequestParser::State::Malformed:
            m_isAnswered = true;
            return finish(httpResponse(400, {}, {}));
        case HttpRequestParser::State::TooLarge:
            m_isAnswered = true;
            return finish(httpResponse(431, {}, {}));
        }
    }

    void answer(const HttpRequest &request)
    {
        m_idle.stop(); // from here on the wait is ours
        // Another site's name that leads here is not us (DNS rebinding).
        const QByteArray port = ':' + QByteArray::number(m_socket->localPort());
        const QList<QByteArray> host = request.header("Host");
        if (host != QList<QByteArray>{"127.0.0.1" + port} && host != QList<QByteArray>{"localhost" + port})
            return finish(httpResponse(421, {}, {}));

        const IssuerAnswer answer = m_issuer.handle(request);
        if (answer.delay.count() > 0)
            QTimer::singleShot(answer.delay, this, [this, answer] { deliver(answer); });
        else
            deliver(answer);
    }

    void deliver(const IssuerAnswer &answer)
    {
        const QByteArray bytes = httpResponse(answer.http.status, answer.http.headers, answer.http.body);
        switch (answer.delivery) {
        case Delivery::Whole:
            return finish(bytes);
        case Delivery::Held:
            m_held = bytes;
            ++m_heldCount;
            return;
        case Delivery::Late:
            m_isLate = true;
            ++m_heldCount;
            return;
        case Delivery::Dropped:
            return m_socket->abort();
        case Delivery::Cut:
            return finish(bytes.left(bytes.size() - std::max<qsizetype>(answer.http.body.size() / 2, 1)));
        }
    }

    void finish(const QByteArray &bytes)
    {
        m_idle.start(m_idleLimit);
        m_socket->write(bytes);
        m_socket->disconnectFromHost(); // once everything is written
    }

    QTcpSocket *m_socket;
    Issuer &m_issuer;
    std::atomic<int> &m_heldCount;
    std::chrono::milliseconds m_idleLimit;
    QTimer m_idle{this};
    HttpRequestParser m_parser{requestLimit};
    bool m_isAnswered = false;
    QByteArray m_held;
    bool m_isLate = false;
};

} // namespace

//! Lives on the issuer's thread.
class LocalIssuer::Server final : public QObject
{
public:
    Server(Issuer &issuer, const Options &options, std::atomic<int> &heldCount)
        : m_issuer(issuer)
        , m_options(options)
        , m_heldCount(heldCount)
    {
    }

    //! \brief The port, or why there is none.
    Result<quint16> listen()
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_listener.nextPendingConnection())
                new Connection(socket, m_issuer, m_options.idleLimit, m_heldCount, this);
        });
        if (!m_listener.listen(QHostAddress::LocalHost, m_options.port))
            return failure(ErrorCode::PortBusy, QString::number(m_options.port), m_listener.errorString());
        return m_listener.serverPort();
    }

    void releaseHeld()
    {
        for (QObject *child : children()) {
            if (auto *connection = dynamic_cast<Connection *>(child))
                connection->release();
        }
    }

private:
    Issuer &m_issuer;
    Options m_options;
    std::atomic<int> &m_heldCount;
    QTcpServer m_listener{this};
};

Result<std::unique_ptr<LocalIssuer>> LocalIssuer::start(Issuer &issuer, const Options &options)
{
    std::unique_ptr<LocalIssuer> result(new LocalIssuer);
    Server *server = new Server(issuer, options, result->m_heldCount);
    server->moveToThread(&result->m_thread);
    // Deleted on its own thread, with its connections, as the last thing that thread does.
    QObject::connect(&result->m_thread, &QThread::finished, server, &QObject::deleteLater);
    result->m_server = server;
    result->m_thread.setObjectName(u"LocalIssuer"_s);
    result->m_thread.start();

    Result<quint16> port = failure(ErrorCode::Internal);
    QMetaObject::invokeMethod(
        server, [&] { port = server->listen(); }, Qt::BlockingQueuedConnection);
    if (!port)
        return std::unexpected(port.error());
    result->m_origin.setScheme(u"http"_s);
    result->m_origin.setHost(u"127.0.0.1"_s);
    result->m_origin.setPort(*port);
    issuer.setOrigin(result->m_origin);
    return result;
}

LocalIssuer::~LocalIssuer()
{
    m_thread.quit();
    m_thread.wait();
}

void LocalIssuer::releaseHeld()
{
    QMetaObject::invokeMethod(
        m_server, [server = m_server] { server->releaseHeld(); }, Qt::QueuedConnection);
}

} // namespace chatelaine
