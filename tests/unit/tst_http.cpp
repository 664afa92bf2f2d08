// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/http.h"
#include "base/httprequest.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSemaphore>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <functional>
#include <optional>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A server on loopback, on a thread of its own, that does with each connection what the test says.
class RawServer final
{
public:
    //! What to do with a whole request: answer, close, abort or keep silent. Called on the server's thread.
    using Handler = std::function<void(QTcpSocket *, const QByteArray &request)>;

    //! \a readAfter: the handler is called once that many bytes arrived; 0: when the request is complete. \a tls: with
    //! a certificate and its key; else in the clear.
    explicit RawServer(Handler handler, qsizetype readAfter = 0, const std::optional<QSslConfiguration> &tls = {})
        : m_handler(std::move(handler))
        , m_readAfter(readAfter)
        , m_tls(tls)
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_worker, [this] { start(); }, Qt::BlockingQueuedConnection);
    }
    ~RawServer()
    {
        QMetaObject::invokeMethod(
            &m_worker, [this] { delete std::exchange(m_server, nullptr); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(RawServer)

    quint16 port() const { return m_port; }
    QUrl url(const QString &path = u"/"_s) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)); }
    //! Every request that arrived, whole or not, one for each time one began.
    QList<QByteArray> requests()
    {
        const QMutexLocker guard(&m_mutex);
        return m_requests;
    }
    int connections()
    {
        const QMutexLocker guard(&m_mutex);
        return m_connections;
    }
    //! For each request that was handled.
    QSemaphore handled;

private:
    void start()
    {
        auto *secure = m_tls ? new QSslServer : nullptr;
        if (secure)
            secure->setSslConfiguration(*m_tls);
        m_server = secure ? secure : new QTcpServer;
        QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, m_server, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket);
        });
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
    }

    void serve(QTcpSocket *socket)
    {
        {
            const QMutexLocker guard(&m_mutex);
            ++m_connections;
        }
        const auto parser = std::make_shared<HttpRequestParser>(4 * 1024 * 1024);
        const auto bytes = std::make_shared<QByteArray>();
        const auto slot = std::make_shared<qsizetype>(-1);
        const auto done = std::make_shared<bool>(false);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, this] {
            const QByteArray piece = socket->readAll();
            *bytes += piece;
            {
                const QMutexLocker guard(&m_mutex);
                if (*slot < 0) {
                    *slot = m_requests.size();
                    m_requests.append(QByteArray());
                }
                m_requests[*slot] = *bytes;
            }
            const bool complete = parser->feed(piece) == HttpRequestParser::State::Complete;
            if (*done || !(m_readAfter > 0 ? bytes->size() >= m_readAfter : complete))
                return;
            *done = true;
            m_handler(socket, *bytes);
            handled.release();
        });
    }

    Handler m_handler;
    qsizetype m_readAfter;
    std::optional<QSslConfiguration> m_tls;
    QThread m_thread;
    QObject m_worker;
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    QMutex m_mutex;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

RawServer::Handler answering(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const QByteArray &) {
        socket->write(answer);
        socket->disconnectFromHost();
    };
}

RawServer::Handler answering(int status, const HttpHeaders &headers = {}, const QByteArray &body = {})
{
    return answering(httpResponse(status, headers, body));
}

void closing(QTcpSocket *socket, const QByteArray &)
{
    socket->disconnectFromHost();
}

void resetting(QTcpSocket *socket, const QByteArray &)
{
    socket->abort();
}

void keepingSilent(QTcpSocket *, const QByteArray &) { }

//! Two authorities, and a server on 127.0.0.1 whose certificate the first has signed. Made anew: none can be too old.
class Authorities final
{
public:
    Authorities()
    {
        make({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
              u"-keyout"_s, u"trusted.key"_s, u"-out"_s, u"trusted.pem"_s, u"-subj"_s, u"/CN=Trusted"_s, u"-days"_s,
              u"2"_s});
        make({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
              u"-keyout"_s, u"other.key"_s, u"-out"_s, u"other.pem"_s, u"-subj"_s, u"/CN=Other"_s, u"-days"_s, u"2"_s});
        make({u"req"_s,
              u"-x509"_s,
              u"-newkey"_s,
              u"ec"_s,
              u"-pkeyopt"_s,
              u"ec_paramgen_curve:P-256"_s,
              u"-nodes"_s,
              u"-keyout"_s,
              u"server.key"_s,
              u"-out"_s,
              u"server.pem"_s,
              u"-subj"_s,
              u"/CN=127.0.0.1"_s,
              u"-days"_s,
              u"2"_s,
              u"-CA"_s,
              u"trusted.pem"_s,
              u"-CAkey"_s,
              u"trusted.key"_s,
              u"-addext"_s,
              u"subjectAltName=IP:127.0.0.1"_s,
              u"-addext"_s,
              u"basicConstraints=critical,CA:FALSE"_s});
    }
    QByteArray path(const QString &name) const { return QFile::encodeName(m_folder.filePath(name)); }
    QSslConfiguration server() const
    {
        QFile key(m_folder.filePath(u"server.key"_s));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("there is no key");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(m_folder.filePath(u"server.pem"_s)));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        return tls;
    }

private:
    void make(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s, arguments);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s, %s", qUtf8Printable(openssl.errorString()),
                   openssl.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

HttpCall get(const QUrl &url)
{
    return {.url = url, .limit = 5s};
}

HttpCall post(const QUrl &url, const QByteArray &body = "grant_type=refresh_token&refresh_token=once")
{
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = body,
            .limit = 5s};
}

} // namespace

class TestHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsGiven()
    {
        RawServer server(answering(200, {{"X-Answer", "yes"}}, "hello"));
        HttpCall call = post(server.url(u"/oauth/token?x=1"_s), "a=1&b=2");
        call.headers.emplaceBack("Authorization", "Bearer something");
        const Result<HttpAnswer> answer = NetworkHttp().send(call);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->header("x-answer"), "yes");
        QCOMPARE(answer->header("x-other"), "");
        QCOMPARE(answer->body, "hello");

        HttpRequestParser parser;
        QCOMPARE(parser.feed(server.requests().value(0)), HttpRequestParser::State::Complete);
        QCOMPARE(parser.request().method, "POST");
        QCOMPARE(parser.request().path, "/oauth/token");
        QCOMPARE(parser.request().query, "x=1");
        QCOMPARE(parser.request().header("Content-Type"), QList<QByteArray>{"application/x-www-form-urlencoded"});
        QCOMPARE(parser.request().header("Authorization"), QList<QByteArray>{"Bearer something"});
        QCOMPARE(parser.request().header("Content-Length"), QList<QByteArray>{"7"});
        QCOMPARE(parser.request().body, "a=1&b=2");
    }

    void sendsAGetWithoutABody()
    {
        RawServer server(answering(200, {}, "{}"));
        const Result<HttpAnswer> answer = NetworkHttp().send(get(server.url(u"/x"_s)));
        QVERIFY(answer.has_value());
        QVERIFY(server.requests().value(0).startsWith("GET /x HTTP/1.1\r\n"));
        QVERIFY(server.requests().value(0).endsWith("\r\n\r\n"));
    }

    void sendsAPostWithAnEmptyBody()
    {
        RawServer server(answering(200));
        QVERIFY(NetworkHttp().send(post(server.url(), {})).has_value());
        QVERIFY(server.requests().value(0).toLower().contains("content-length: 0\r\n"));
        QCOMPARE(server.requests().size(), 1);
    }

    void handsOverEveryStatusWithItsBody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503, 599})
            QTest::addRow("%d", status) << status;
    }
    void handsOverEveryStatusWithItsBody()
    {
        QFETCH(const int, status);
        RawServer server(answering(status, {{"Content-Type", "application/json"}}, R"({"error":"why"})"));
        for (const HttpCall &call : {get(server.url()), post(server.url())}) {
            const Result<HttpAnswer> answer = NetworkHttp().send(call);
            QVERIFY(answer.has_value());
            QCOMPARE(answer->status, status);
            QCOMPARE(answer->body, R"({"error":"why"})");
        }
        QCOMPARE(server.requests().size(), 2);
    }

    // Qt would look for a password and send the request again.
    void handsOverAChallenge_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addRow("Bearer") << QByteArray(R"(Bearer error="invalid_token")");
        QTest::addRow("Basic") << QByteArray(R"(Basic realm="x")");
        QTest::addRow("Digest") << QByteArray(R"(Digest realm="x", nonce="abc", qop="auth")");
        QTest::addRow("Negotiate") << QByteArray("Negotiate");
    }
    void handsOverAChallenge()
    {
        QFETCH(const QByteArray, challenge);
        RawServer server(answering(401, {{"WWW-Authenticate", challenge}}, R"({"error":"refresh_token_reused"})"));
        const Result<HttpAnswer> answer = NetworkHttp().send(post(server.url()));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 401);
        QCOMPARE(answer->body, R"({"error":"refresh_token_reused"})");
        QCOMPARE(server.requests().size(), 1);
    }

    void followsNoRedirect_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void followsNoRedirect()
    {
        QFETCH(const int, status);
        RawServer other(answering(200, {}, "stolen"));
        RawServer server(answering(status, {{"Location", other.url(u"/elsewhere"_s).toEncoded()}}));
        for (HttpCall call : {get(server.url()), post(server.url())}) {
            call.headers.emplaceBack("Authorization", "Bearer something");
            const Result<HttpAnswer> answer = NetworkHttp().send(call);
            QVERIFY(answer.has_value());
            QCOMPARE(answer->status, status);
            QCOMPARE(answer->header("Location"), other.url(u"/elsewhere"_s).toEncoded());
        }
        QCOMPARE(other.connections(), 0);
    }

    void sendsNoCookieBack()
    {
        RawServer server(answering(200, {{"Set-Cookie", "a=b; Path=/"}}));
        NetworkHttp http;
        QVERIFY(http.send(get(server.url())).has_value());
        QVERIFY(http.send(get(server.url())).has_value());
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().value(1).toLower().contains("\r\ncookie:"));
    }

    void takesTheLargestAnswerAndNothingLarger_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addRow("announced") << QByteArray("Content-Length: %1\r\n");
        QTest::addRow("until it closes") << QByteArray();
    }
    void takesTheLargestAnswerAndNothingLarger()
    {
        QFETCH(const QByteArray, head);
        const auto answerOf = [&](qsizetype size) -> QByteArray {
            return "HTTP/1.1 200 OK\r\n" + QByteArray(head).replace("%1", QByteArray::number(size)) + "\r\n"
                + QByteArray(size, 'x');
        };
        RawServer fits(answering(answerOf(maximumAnswerSize)));
        const Result<HttpAnswer> whole = NetworkHttp().send(get(fits.url()));
        QVERIFY(whole.has_value());
        QCOMPARE(whole->body.size(), maximumAnswerSize);

        for (const qsizetype size : {maximumAnswerSize + 1, qint64(10'000'000)}) {
            RawServer large(answering(answerOf(size)));
            const Result<HttpAnswer> answer = NetworkHttp().send(get(large.url()));
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::AnswerInvalid);
            QCOMPARE(answer.error().subject, u"127.0.0.1"_s);
        }
    }

    // A small answer that swells to more than is read.
    void asksForNoCompression()
    {
        RawServer server(answering(200));
        QVERIFY(NetworkHttp().send(get(server.url())).has_value());
        const QByteArray request = server.requests().value(0).toLower();
        QVERIFY(!request.contains("gzip"));
        QVERIFY(!request.contains("deflate"));
    }

    void readsChunks()
    {
        RawServer server(answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"));
        const Result<HttpAnswer> answer = NetworkHttp().send(get(server.url()));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body, "hello");
    }

    void saysInterruptedWhenTheAnswerStops_data()
    {
        QTest::addColumn<QByteArray>("begun");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("within the status line") << QByteArray("HTTP/1.1 2");
        QTest::addRow("within the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::addRow("before the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        QTest::addRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"acc");
        QTest::addRow("within a refusal")
            << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 100\r\n\r\n{\"err");
        QTest::addRow("within a 401") << QByteArray("HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\n{\"err");
        QTest::addRow("no chunks, though announced")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnot a number\r\n");
        QTest::addRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    }
    void saysInterruptedWhenTheAnswerStops()
    {
        QFETCH(const QByteArray, begun);
        for (const auto &ending : {&closing, &resetting}) {
            RawServer server([&](QTcpSocket *socket, const QByteArray &request) {
                socket->write(begun);
                socket->flush();
                ending(socket, request);
            });
            HttpCall call = post(server.url());
            call.limit = 1s; // Qt waits for a number of bytes that never comes in one of them
            const Result<HttpAnswer> answer = NetworkHttp().send(call);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::Interrupted);
            QCOMPARE(answer.error().subject, u"127.0.0.1"_s);
            QVERIFY(!answer.error().detail.isEmpty());
            QCOMPARE(server.requests().size(), 1);
        }
    }

    // Qt takes it for whole, and tells nobody. Whoever parses the body finds out.
    void addsNothingToAChunkedAnswerThatStops()
    {
        for (const QByteArray head : {"HTTP/1.1 200 OK\r\n", "HTTP/1.1 400 Bad Request\r\n"}) {
            RawServer server(answering(head + "Transfer-Encoding: chunked\r\n\r\n64\r\n{\"acc"));
            const Result<HttpAnswer> answer = NetworkHttp().send(post(server.url()));
            if (answer)
                QCOMPARE(answer->body, "{\"acc");
            else
                QCOMPARE(answer.error().code, ErrorCode::Interrupted);
            QCOMPARE(server.requests().size(), 1);
        }
    }

    // A refresh token is redeemed once: Qt by itself sends a request again when the connection closes without an
    // answer.
    void sendsAPostOnce_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::addColumn<qsizetype>("bodySize");
        QTest::addColumn<qsizetype>("readAfter");
        for (const bool reset : {false, true}) {
            const char *how = reset ? "reset" : "closed";
            QTest::addRow("%s after the request", how) << reset << qsizetype(100) << qsizetype(0);
            QTest::addRow("%s after a large request", how) << reset << qsizetype(200'000) << qsizetype(0);
            QTest::addRow("%s within the head", how) << reset << qsizetype(100) << qsizetype(10);
            QTest::addRow("%s within the body", how) << reset << qsizetype(1'500'000) << qsizetype(50'000);
        }
    }
    void sendsAPostOnce()
    {
        QFETCH(const bool, reset);
        QFETCH(const qsizetype, bodySize);
        QFETCH(const qsizetype, readAfter);
        RawServer server(reset ? &resetting : &closing, readAfter);
        const Result<HttpAnswer> answer = NetworkHttp().send(post(server.url(), QByteArray(bodySize, 'x')));
        QVERIFY(!answer);
        // Some of it went out: whoever calls must not take it for "not sent".
        QCOMPARE(answer.error().code, ErrorCode::Interrupted);
        // Not a byte came a second time. Qt may connect again before it notices that it has nothing left to send.
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.connections() <= 2);
    }

    void sendsAnEmptyPostOnce()
    {
        RawServer server(&closing);
        const Result<HttpAnswer> answer = NetworkHttp().send(post(server.url(), {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Interrupted);
        QCOMPARE(server.requests().size(), 1);
    }

    void saysInterruptedForADroppedGet()
    {
        RawServer server(&closing);
        const Result<HttpAnswer> answer = NetworkHttp().send(get(server.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Interrupted);
        QVERIFY(server.requests().size() <= 4); // it is idempotent, and Qt tries again
    }

    void saysUnreachableWhenRefused()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
        closed.close();
        for (const HttpCall &call : {get(url), post(url)}) {
            const Result<HttpAnswer> answer = NetworkHttp().send(call);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::Unreachable);
            QCOMPARE(answer.error().subject, u"127.0.0.1"_s);
        }
    }

    void saysUnreachableForAnUnknownSchemeOrHost_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addRow("scheme") << QUrl(u"gopher://127.0.0.1/"_s);
        QTest::addRow("nothing") << QUrl();
        QTest::addRow("host") << QUrl(u"http://does-not-exist.invalid/"_s);
    }
    void saysUnreachableForAnUnknownSchemeOrHost()
    {
        QFETCH(const QUrl, url);
        HttpCall call = post(url);
        call.limit = 500ms; // a resolver may take its time
        const Result<HttpAnswer> answer = NetworkHttp().send(call);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
    }

    void trustsWhomTheSystemOrAVariableTrusts_data()
    {
        QTest::addColumn<QByteArray>("codexVariable"); // names of files; empty: not set
        QTest::addColumn<QByteArray>("opensslVariable");
        QTest::addColumn<bool>("isTrusted");
        const QByteArray none;
        QTest::newRow("nothing said") << none << none << false;
        QTest::newRow("CODEX_CA_CERTIFICATE") << QByteArray("trusted.pem") << none << true;
        QTest::newRow("SSL_CERT_FILE") << none << QByteArray("trusted.pem") << true;
        QTest::newRow("another authority") << QByteArray("other.pem") << none << false;
        QTest::newRow("the first counts") << QByteArray("other.pem") << QByteArray("trusted.pem") << false;
        QTest::newRow("a file that is not there") << QByteArray("nothing.pem") << none << false;
    }
    void trustsWhomTheSystemOrAVariableTrusts()
    {
        QFETCH(const QByteArray, codexVariable);
        QFETCH(const QByteArray, opensslVariable);
        QFETCH(const bool, isTrusted);
        const Authorities authorities;
        RawServer server(answering(200, {}, "hello"), 0, authorities.server());
        const auto cleanUp = qScopeGuard([] {
            qunsetenv("CODEX_CA_CERTIFICATE");
            qunsetenv("SSL_CERT_FILE");
        });
        if (!codexVariable.isEmpty())
            qputenv("CODEX_CA_CERTIFICATE", authorities.path(QString::fromLatin1(codexVariable)));
        if (!opensslVariable.isEmpty())
            qputenv("SSL_CERT_FILE", authorities.path(QString::fromLatin1(opensslVariable)));
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        const Result<HttpAnswer> answer = NetworkHttp().send(post(url));
        QCOMPARE(answer.has_value(), isTrusted);
        if (isTrusted)
            QCOMPARE(answer->body, "hello");
        else
            QCOMPARE(answer.error().code, ErrorCode::Unreachable);
        QCOMPARE(server.requests().size(), isTrusted ? 1 : 0); // no token reaches who is not trusted
    }

    void trustsNoServerWithoutACertificate()
    {
        RawServer server(answering("nothing like TLS"), 1);
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        const Result<HttpAnswer> answer = NetworkHttp().send(post(url));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
        for (const QByteArray &request : server.requests())
            QVERIFY(!request.contains("refresh_token"));
    }

    void endsASlowAnswerWithinTheLimit_data()
    {
        QTest::addColumn<QByteArray>("begun");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    }
    void endsASlowAnswerWithinTheLimit()
    {
        QFETCH(const QByteArray, begun);
        RawServer server([&](QTcpSocket *socket, const QByteArray &) { socket->write(begun); });
        HttpCall call = post(server.url());
        call.limit = 200ms;
        QElapsedTimer timer;
        timer.start();
        const Result<HttpAnswer> answer = NetworkHttp().send(call);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Interrupted);
        QVERIFY(timer.elapsed() >= 190);
        QVERIFY(timer.elapsed() < patience);
        QCOMPARE(server.requests().size(), 1);
    }

    void endsWhenAnotherThreadAsks()
    {
        RawServer server(&keepingSilent);
        HttpCall call = post(server.url());
        call.limit = 60s;
        std::stop_source source;
        std::thread asker([&] {
            (void)server.handled.tryAcquire(1, patience);
            source.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const Result<HttpAnswer> answer = NetworkHttp().send(call, source.get_token());
        asker.join();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < patience);
    }

    void isNotCutOffOnceSent()
    {
        std::stop_source source;
        RawServer server([&](QTcpSocket *socket, const QByteArray &) {
            source.request_stop();
            QTimer::singleShot(300, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
            });
        });
        HttpCall call = post(server.url());
        call.isFinishedOnceSent = true;
        const Result<HttpAnswer> answer = NetworkHttp().send(call, source.get_token());
        QVERIFY(answer);
        QCOMPARE(answer->body, "ok");
    }

    void isCutOffWhileNothingIsSent()
    {
        std::stop_source source;
        // The first bytes are those with which TLS begins; the request waits for the answer to them.
        RawServer server([&](QTcpSocket *, const QByteArray &) { source.request_stop(); }, 1);
        HttpCall call = post(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.port())));
        call.isFinishedOnceSent = true;
        const Result<HttpAnswer> answer = NetworkHttp().send(call, source.get_token());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    void sendsNothingWhenAskedToStopBefore()
    {
        RawServer server(answering(200));
        std::stop_source source;
        source.request_stop();
        const Result<HttpAnswer> answer = NetworkHttp().send(get(server.url()), source.get_token());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
        QCOMPARE(server.connections(), 0);
    }

    void servesManyThreadsAtOnce()
    {
        RawServer server(answering(200, {}, "ok"));
        NetworkHttp http;
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                const Result<HttpAnswer> answer = http.send(post(server.url()));
                good += answer && answer->body == "ok" ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 8);
        QCOMPARE(server.requests().size(), 8);
    }

    void goesToLoopbackWithoutAProxy_data()
    {
        QTest::addColumn<QByteArray>("variable");
        for (const char *name : {"http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"})
            QTest::addRow("%s", name) << QByteArray(name);
    }
    void goesToLoopbackWithoutAProxy()
    {
        QFETCH(const QByteArray, variable);
        RawServer proxy(answering(200, {}, "from the proxy"));
        RawServer server(answering(200, {}, "direct"));
        qputenv(variable.constData(), proxy.url().toEncoded());
        const auto cleanUp = qScopeGuard([&] { qunsetenv(variable.constData()); });
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            QUrl url = server.url();
            url.setHost(host);
            const Result<HttpAnswer> answer = NetworkHttp().send(post(url));
            QVERIFY(answer.has_value());
            QCOMPARE(answer->body, "direct");
        }
        QCOMPARE(proxy.connections(), 0);
    }

    void goesElsewhereThroughTheProxy_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<bool>("isTls");
        for (const char *name : {"http_proxy", "ALL_PROXY", "all_proxy"})
            QTest::addRow("%s", name) << QByteArray(name) << false;
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"})
            QTest::addRow("%s, TLS", name) << QByteArray(name) << true;
    }
    void goesElsewhereThroughTheProxy()
    {
        QFETCH(const QByteArray, variable);
        QFETCH(const bool, isTls);
        RawServer proxy(answering(isTls ? 403 : 200, {}, "from the proxy"), 10); // its target is a whole address
        qputenv(variable.constData(), proxy.url().toEncoded());
        const auto cleanUp = qScopeGuard([&] { qunsetenv(variable.constData()); });
        const QString scheme = isTls ? u"https"_s : u"http"_s;
        const Result<HttpAnswer> answer = NetworkHttp().send(get(QUrl(scheme + u"://backend.invalid/x"_s)));
        QCOMPARE(answer.has_value(), !isTls); // a tunnel was refused
        QCOMPARE(proxy.connections(), 1);
        QVERIFY(
            proxy.requests().value(0).startsWith(isTls ? "CONNECT backend.invalid:443 " : "GET http://backend.inv"));
    }

    void takesAProxyWithoutAScheme()
    {
        RawServer proxy(answering(200, {}, "from the proxy"), 10);
        qputenv("ALL_PROXY", u"127.0.0.1:%1"_s.arg(proxy.port()).toLatin1());
        const auto cleanUp = qScopeGuard([] { qunsetenv("ALL_PROXY"); });
        const Result<HttpAnswer> answer = NetworkHttp().send(get(QUrl(u"http://backend.invalid/x"_s)));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body, "from the proxy");
    }

    void goesPastTheProxyWhereNoProxySaysSo_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("exemption");
        for (const char *name : {"http_proxy", "ALL_PROXY"}) {
            QTest::addRow("%s, no_proxy", name) << QByteArray(name) << QByteArray("no_proxy");
            QTest::addRow("%s, NO_PROXY", name) << QByteArray(name) << QByteArray("NO_PROXY");
        }
    }
    void goesPastTheProxyWhereNoProxySaysSo()
    {
        QFETCH(const QByteArray, variable);
        QFETCH(const QByteArray, exemption);
        RawServer proxy(answering(200, {}, "from the proxy"), 10);
        qputenv(variable.constData(), proxy.url().toEncoded());
        qputenv(exemption.constData(), "other.invalid, .backend.invalid");
        const auto cleanUp = qScopeGuard([&] {
            qunsetenv(variable.constData());
            qunsetenv(exemption.constData());
        });
        HttpCall call = get(QUrl(u"http://api.backend.invalid/x"_s));
        call.limit = 500ms;
        const Result<HttpAnswer> answer = NetworkHttp().send(call);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
        QCOMPARE(proxy.connections(), 0);
    }

    void knowsALoopbackLiteral_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLoopback");
        QTest::addRow("v4") << u"127.0.0.1"_s << true;
        QTest::addRow("v4 net") << u"127.8.9.10"_s << true;
        QTest::addRow("v6") << u"::1"_s << true;
        QTest::addRow("name") << u"localhost"_s << false;
        QTest::addRow("disguised") << u"127.0.0.1.example.com"_s << false;
        QTest::addRow("any") << u"0.0.0.0"_s << false;
        QTest::addRow("other") << u"128.0.0.1"_s << false;
        QTest::addRow("empty") << QString() << false;
    }
    void knowsALoopbackLiteral()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, isLoopback);
        QCOMPARE(isLoopbackLiteral(host), isLoopback);
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
