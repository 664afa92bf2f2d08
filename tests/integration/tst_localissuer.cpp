// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/http.h"
#include "credential/claims.h"
#include "demo/demobrowser.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "support/fakeclock.h"
#include "support/patience.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <future>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray verifier(86, 'v');

QByteArray challenge()
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

//! What a program that signs in listens with: answers the callback by 303 to a page without code and state.
class CallbackListener final : public QObject
{
public:
    CallbackListener()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    HttpRequestParser parser;
                    if (parser.feed(socket->peek(16384)) != HttpRequestParser::State::Complete)
                        return;
                    const HttpRequest request = parser.request();
                    if (request.path == "/auth/callback") {
                        query = request.query;
                        socket->write(httpResponse(303, {{"Location", "/done/x7"}}, {}));
                    } else {
                        socket->write(httpResponse(200, {}, "You are signed in."));
                    }
                    socket->disconnectFromHost();
                });
            }
        });
        isListening = m_server.listen(QHostAddress::LocalHost);
    }

    QString redirectUri() const { return u"http://127.0.0.1:%1/auth/callback"_s.arg(m_server.serverPort()); }

    QByteArray query;
    bool isListening = false;

private:
    QTcpServer m_server;
};

//! Runs \a work on a thread while this one serves its event loop, as the program's main thread does.
template <typename F>
auto inBackground(F work)
{
    auto future = std::async(std::launch::async, work);
    if (!QTest::qWaitFor([&] { return future.wait_for(0s) == std::future_status::ready; }, 30000))
        qFatal("a background call did not end");
    return future.get();
}

} // namespace

class TestLocalIssuer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_issuer = std::make_unique<Issuer>(*m_clock);
        IssuerBehaviour behaviour;
        behaviour.redirectPorts.clear();
        m_issuer->setBehaviour(behaviour);
        serve({});
    }

    void cleanup()
    {
        m_server.reset();
        m_issuer.reset();
    }

    void signsInThroughTheBrowser()
    {
        CallbackListener listener;
        QVERIFY(listener.isListening);
        const QUrl url = authorizeUrl(listener.redirectUri());
        auto page = inBackground([&] { return DemoBrowser(m_http).signIn(url, u"bob-acme"_s); });
        QVERIFY(page);
        QCOMPARE(page->status, 200);
        QCOMPARE(page->body, QByteArray("You are signed in."));
        QCOMPARE(page->url.path(), u"/done/x7"_s);
        QVERIFY(!page->url.hasQuery());

        const QString code = HttpRequest::formValue(listener.query, u"code"_s).value_or(QString());
        QCOMPARE(HttpRequest::formValue(listener.query, u"state"_s).value_or(QString()), u"the state"_s);
        const auto answer = exchange(code, listener.redirectUri());
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        const Secret token(QJsonDocument::fromJson(answer->body)[u"access_token"_s].toString().toLatin1());
        const auto claims = readClaims(token, u"access token"_s);
        QVERIFY(claims);
        QCOMPARE(claims->email, u"bob@example.com"_s);
        QCOMPARE(QUrl(claims->issuer), m_server->origin());
    }

    void aRefusalComesBackWithTheIssuersWords()
    {
        CallbackListener listener;
        const QUrl url = authorizeUrl(listener.redirectUri());
        const auto page = inBackground([&] { return DemoBrowser(m_http).refuse(url); });
        QVERIFY(page);
        QCOMPARE(page->status, 200);
        QCOMPARE(HttpRequest::formValue(listener.query, u"error"_s).value_or(QString()), u"access_denied"_s);
        QCOMPARE(HttpRequest::formValue(listener.query, u"error_description"_s).value_or(QString()),
                 u"The person refused the sign-in."_s);
    }

    void theBrowserShowsWhatTheIssuerRefuses()
    {
        const QUrl url = authorizeUrl(u"http://example.com:1455/auth/callback"_s);
        const auto page = DemoBrowser(m_http).signIn(url, u"bob-acme"_s);
        QVERIFY(page);
        QCOMPARE(page->status, 400);
        QCOMPARE(page->url, url);
        QCOMPARE(m_issuer->count(RequestKind::Choice), 0);

        const auto nobody = DemoBrowser(m_http).signIn(authorizeUrl(u"http://localhost:1/auth/callback"_s), u"eve"_s);
        QVERIFY(nobody);
        QCOMPARE(nobody->status, 400);
    }

    void theBrowserGoesNowhereButLoopback_data()
    {
        QTest::addColumn<QUrl>("target");
        QTest::newRow("another host") << QUrl(u"http://192.0.2.1/x"_s);
        QTest::newRow("a name") << QUrl(u"http://localhost.example.com/x"_s);
        QTest::newRow("user part") << QUrl(u"http://someone@127.0.0.1/x"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
        QTest::newRow("https") << QUrl(u"https://127.0.0.1/x"_s);
    }
    void theBrowserGoesNowhereButLoopback()
    {
        QFETCH(QUrl, target);
        const auto direct = DemoBrowser(m_http).signIn(target, u"bob-acme"_s);
        QVERIFY(!direct);
        QCOMPARE(direct.error().code, ErrorCode::NotAllowed);

        m_issuer->failNext(RequestKind::Authorize, fault::redirect(302, target));
        const auto redirected = DemoBrowser(m_http).signIn(authorizeUrl(u"http://localhost:1/auth/callback"_s), {});
        QVERIFY(!redirected);
        QCOMPARE(redirected.error().code, ErrorCode::NotAllowed);
    }

    void theBrowserEndsACircle()
    {
        m_issuer->failNext(RequestKind::Other, fault::redirect(302, address(u"/circle"_s)), 100);
        const auto page = DemoBrowser(m_http).signIn(address(u"/circle"_s), {});
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::AnswerInvalid);
        QVERIFY(m_issuer->count(RequestKind::Other) < 20);
    }

    void holdsAnAnswerUntilItIsReleased()
    {
        const Tokens tokens = signIn();
        m_issuer->failNext(RequestKind::Refresh, fault::held());
        auto held = std::async(std::launch::async, [&] { return refresh(tokens.refreshToken); });
        QTRY_COMPARE_WITH_TIMEOUT(m_server->heldCount(), 1, patience);
        // The work is done, others are served, and that one waits.
        const auto other = refresh(tokens.refreshToken);
        QVERIFY(other);
        QCOMPARE(other->status, 401);
        QCOMPARE(held.wait_for(0s), std::future_status::timeout);

        m_server->releaseHeld();
        const auto answer = held.get();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_server->heldCount(), 0);
    }

    void handlesALateRequestOnceItIsReleased()
    {
        const Tokens tokens = signIn();
        m_issuer->failNext(RequestKind::Refresh, fault::late());
        auto late = std::async(std::launch::async, [&] { return refresh(tokens.refreshToken); });
        QTRY_COMPARE_WITH_TIMEOUT(m_server->heldCount(), 1, patience);
        QCOMPARE(m_issuer->count(RequestKind::Refresh), 0);
        // Whoever comes meanwhile was first.
        const auto other = refresh(tokens.refreshToken);
        QVERIFY(other);
        QCOMPARE(other->status, 200);

        m_server->releaseHeld();
        const auto answer = late.get();
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(m_server->heldCount(), 0);
        QCOMPARE(m_issuer->count(RequestKind::Refresh), 2);
    }

    void forgetsAHeldAnswerWhoseClientLeft()
    {
        m_issuer->failNext(RequestKind::Other, fault::held());
        std::stop_source stop;
        auto held = std::async(std::launch::async,
                               [&, token = stop.get_token()] { return m_http.send({.url = address(u"/x"_s)}, token); });
        QTRY_COMPARE_WITH_TIMEOUT(m_server->heldCount(), 1, patience);
        stop.request_stop();
        const auto answer = held.get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->heldCount(), 0, patience);
        m_server->releaseHeld();
    }

    void delaysAnAnswer()
    {
        m_issuer->failNext(RequestKind::Usage, fault::delayed(100ms));
        QElapsedTimer clock;
        clock.start();
        const auto answer = m_http.send({.url = address(u"/backend-api/wham/usage"_s)});
        QVERIFY(clock.elapsed() >= 100);
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
    }

    void aDelayedAnswerDelaysNoOther()
    {
        m_issuer->failNext(RequestKind::Usage, fault::delayed(1h));
        auto slow = std::async(std::launch::async, [this, url = address(u"/backend-api/wham/usage"_s)] {
            return m_http.send({.url = url});
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_issuer->count(RequestKind::Usage), 1, patience);
        QVERIFY(m_http.send({.url = address(u"/x"_s)}));
        QCOMPARE(slow.wait_for(0s), std::future_status::timeout);
        m_server.reset();
        QVERIFY(!slow.get());
    }

    void dropsAndCutsAnswers_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("dropped") << false;
        QTest::newRow("cut") << true;
    }
    void dropsAndCutsAnswers()
    {
        QFETCH(bool, cut);
        const Tokens tokens = signIn();
        m_issuer->failNext(RequestKind::Refresh, cut ? fault::cut() : fault::dropped());
        const auto answer = refresh(tokens.refreshToken);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Interrupted);
        QCOMPARE(m_issuer->count(RequestKind::Refresh), 1); // sent once, not again
        QCOMPARE(refresh(tokens.refreshToken)->status, 401); // and it was redeemed
    }

    void cutsInTheMiddleOfTheBody()
    {
        m_issuer->failNext(RequestKind::Other, fault::cut());
        const QByteArray answer = raw("GET /x HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
        QVERIFY(body > 4);
        QCOMPARE(answer.mid(body), QByteArray("{\"detail\":\""));
    }

    void sendsAnAnswerThatIsTooLarge()
    {
        m_issuer->failNext(RequestKind::Refresh, fault::huge());
        const auto answer = refresh(signIn().refreshToken);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::AnswerInvalid);
        QVERIFY(m_http.send({.url = address(u"/x"_s)}));
    }

    void refusesRequestsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01 not HTTP\r\n\r\n") << QByteArray("400");
        QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                << QByteArray("400");
        QTest::newRow("long head") << "GET /" + QByteArray(70000, 'x') << QByteArray("431");
        QTest::newRow("long body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 70000\r\n\r\n")
                                   << QByteArray("431");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("421");
        QTest::newRow("another host") << QByteArray("GET / HTTP/1.1\r\nHost: example.com\r\n\r\n") << QByteArray("421");
    }
    void refusesRequestsThatAreNone()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        QCOMPARE(raw(request).mid(9, 3), status);
        QVERIFY(m_issuer->requests().isEmpty());
    }

    void readsARequestInManyPieces()
    {
        QTcpSocket socket;
        QVERIFY(connectTo(socket));
        const QByteArray request = "GET /x HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
        for (const char byte : request) {
            socket.write(&byte, 1);
            QVERIFY(socket.waitForBytesWritten(5000));
        }
        QVERIFY(socket.waitForDisconnected(5000) || socket.state() == QTcpSocket::UnconnectedState);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 404 "));
    }

    void dropsARequestThatDoesNotCome()
    {
        m_server.reset();
        serve({.idleLimit = 50ms});
        QTcpSocket socket;
        QVERIFY(connectTo(socket));
        socket.write("GET /x HTT");
        QVERIFY(socket.waitForDisconnected(5000) || socket.state() == QTcpSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
    }

    void goesOnWhereItWasWhenServedAgain()
    {
        const Tokens tokens = signIn();
        const auto port = static_cast<quint16>(m_server->origin().port());
        m_server.reset();
        const auto gone = refresh(tokens.refreshToken, port);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::Unreachable);
        serve({.port = port});
        QCOMPARE(m_server->origin().port(), static_cast<int>(port));
        const auto answer = refresh(tokens.refreshToken);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }

    void saysThatThePortIsBusy()
    {
        Issuer second(*m_clock);
        const auto server = LocalIssuer::start(second, {.port = static_cast<quint16>(m_server->origin().port())});
        QVERIFY(!server);
        QCOMPARE(server.error().code, ErrorCode::PortBusy);
        QCOMPARE(server.error().subject, QString::number(m_server->origin().port()));
    }

    void endsWithRequestsUnderWay()
    {
        m_issuer->failNext(RequestKind::Other, fault::held(), 2);
        m_issuer->failNext(RequestKind::Other, fault::delayed(1h), 2);
        std::vector<std::future<Result<HttpAnswer>>> calls;
        for (int i = 0; i < 4; ++i) {
            calls.push_back(
                std::async(std::launch::async, [this, url = address(u"/x"_s)] { return m_http.send({.url = url}); }));
        }
        QTcpSocket half;
        QVERIFY(connectTo(half));
        half.write("POST /oauth/token HTTP/1.1\r\n");
        QVERIFY(half.waitForBytesWritten(5000));
        QTRY_COMPARE_WITH_TIMEOUT(m_issuer->count(RequestKind::Other), 4, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->heldCount(), 2, patience);

        m_server.reset();
        for (auto &call : calls) {
            const auto answer = call.get();
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::Interrupted);
        }
    }

    //! Eight clients at once, each with a sign-in of its own, and all of them with one that they share.
    void servesManyAtOnce()
    {
        constexpr int clients = 8;
        constexpr int rounds = 25;
        IssuerBehaviour behaviour = m_issuer->behaviour();
        behaviour.replayRevokes = false;
        m_issuer->setBehaviour(behaviour);
        const Tokens shared = signIn();
        std::atomic<int> wins = 0;
        std::atomic<int> failures = 0;
        const auto client = [&] {
            const auto race = refresh(shared.refreshToken);
            if (race && race->status == 200)
                ++wins;
            Tokens own = signIn();
            for (int i = 0; i < rounds; ++i) {
                const auto answer = refresh(own.refreshToken);
                if (!answer || answer->status != 200) {
                    ++failures;
                    return;
                }
                own.refreshToken =
                    Secret(QJsonDocument::fromJson(answer->body)[u"refresh_token"_s].toString().toLatin1());
            }
        };
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < clients; ++i)
                threads.emplace_back(client);
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(wins.load(), 1);
        QCOMPARE(m_issuer->count(RequestKind::Refresh), clients * (rounds + 1));
    }

private:
    Tokens signIn() { return m_issuer->signIn(u"alice-plus"_s).value(); }

    Result<HttpAnswer> refresh(const Secret &token, int port = 0)
    {
        QUrl url(u"http://127.0.0.1"_s);
        url.setPort(port ? port : m_server->origin().port());
        url.setPath(u"/oauth/token"_s);
        const QJsonObject body{{u"client_id"_s, u"app_EMoamEEZ73f0CkXaXp7hrann"_s},
                               {u"grant_type"_s, u"refresh_token"_s},
                               {u"refresh_token"_s, QString::fromLatin1(token.reveal())}};
        return m_http.send({.method = "POST",
                            .url = url,
                            .headers = {{"Content-Type", "application/json"}},
                            .body = QJsonDocument(body).toJson()});
    }

    QByteArray host() const { return m_server->origin().authority().toLatin1(); }

    bool connectTo(QTcpSocket &socket)
    {
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_server->origin().port()));
        return socket.waitForConnected(5000);
    }

    //! Everything that comes back until the connection ends.
    QByteArray raw(const QByteArray &request)
    {
        QTcpSocket socket;
        if (!connectTo(socket))
            return {};
        socket.write(request);
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer;
    }

    void serve(const LocalIssuer::Options &options)
    {
        auto server = LocalIssuer::start(*m_issuer, options);
        QVERIFY(server);
        m_server = std::move(*server);
    }

    QUrl address(const QString &path) const
    {
        QUrl url = m_server->origin();
        url.setPath(path);
        return url;
    }

    QUrl authorizeUrl(const QString &redirectUri) const
    {
        QUrl url = address(u"/oauth/authorize"_s);
        QUrlQuery query;
        query.setQueryItems({{u"response_type"_s, u"code"_s},
                             {u"client_id"_s, u"app_EMoamEEZ73f0CkXaXp7hrann"_s},
                             {u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(redirectUri))},
                             {u"scope"_s, u"openid%20profile%20email%20offline_access"_s},
                             {u"code_challenge"_s, QString::fromLatin1(challenge())},
                             {u"code_challenge_method"_s, u"S256"_s},
                             {u"state"_s, u"the%20state"_s}});
        url.setQuery(query);
        return url;
    }

    Result<HttpAnswer> exchange(const QString &code, const QString &redirectUri)
    {
        const QByteArray body = "grant_type=authorization_code&code=" + QUrl::toPercentEncoding(code)
            + "&redirect_uri=" + QUrl::toPercentEncoding(redirectUri)
            + "&client_id=app_EMoamEEZ73f0CkXaXp7hrann&code_verifier=" + verifier;
        return m_http.send({.method = "POST",
                            .url = address(u"/oauth/token"_s),
                            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                            .body = body});
    }

    NetworkHttp m_http;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Issuer> m_issuer;
    std::unique_ptr<LocalIssuer> m_server;
};

QTEST_GUILESS_MAIN(TestLocalIssuer)
#include "tst_localissuer.moc"
