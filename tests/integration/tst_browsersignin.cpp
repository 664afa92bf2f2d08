// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/browsersignin.h"

#include "base/httprequest.h"
#include "base/worker.h"
#include "credential/claims.h"
#include "demo/demobrowser.h"
#include "demo/demoperson.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "oauth/randomtext.h"
#include "support/fakeclock.h"
#include "support/patience.h"
#include "support/program.h"
#include "support/testtokens.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QUrlQuery>

#include <atomic>

#ifdef Q_OS_LINUX
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! A token server that checks all it gets, on loopback. A scenario overrides respond().
class TokenServer : public QTcpServer
{
public:
    TokenServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                auto parser = std::make_shared<HttpRequestParser>(64 * 1024);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, parser] {
                    if (parser->feed(socket->readAll()) != HttpRequestParser::State::Complete || socket == last)
                        return;
                    last = socket;
                    requests << parser->request();
                    respond(socket);
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QString base() const { return u"http://127.0.0.1:%1"_s.arg(QString::number(serverPort())); }

    virtual QByteArray body() const { return json(tokens()); }
    virtual void respond(QTcpSocket *socket) { send(socket, complaint().isEmpty() ? 200 : 400, body()); }

    static void send(QTcpSocket *socket, int status, const QByteArray &body,
                     const QList<std::pair<QByteArray, QByteArray>> &headers = {{"Content-Type", "application/json"}})
    {
        socket->write(httpResponse(status, headers, body));
        socket->disconnectFromHost();
    }

    QByteArray idTokenOfThisIssuer() const
    {
        QJsonObject payload = *decodeJwt(Secret(idToken(person)), u"id_token"_s);
        payload.insert(u"iss"_s, base());
        return jwt(payload);
    }
    QJsonObject tokens() const
    {
        return {{u"id_token"_s, QString::fromLatin1(idTokenOfThisIssuer())},
                {u"access_token"_s, QString::fromLatin1(accessToken(person))},
                {u"refresh_token"_s, u"rt_fresh_generation_1"_s},
                {u"expires_in"_s, 3600}};
    }

    //! What is wrong with the last request; empty if nothing is.
    QByteArray complaint() const
    {
        const HttpRequest &request = requests.last();
        const auto field = [&](const char *name) {
            return HttpRequest::formValue(request.body, QString::fromLatin1(name)).value_or(u"(none)"_s);
        };
        if (request.method != "POST" || request.path != "/oauth/token" || !request.query.isEmpty())
            return "no POST /oauth/token";
        if (request.header("Content-Type") != QList<QByteArray>{"application/x-www-form-urlencoded"})
            return "no form";
        if (field("grant_type") != "authorization_code"_L1 || field("client_id") != QLatin1String(Endpoints::clientId))
            return "wrong grant or client";
        if (field("code") != code)
            return "wrong code: " + request.body;
        const QUrlQuery asked(address);
        if (field("redirect_uri") != asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded))
            return "wrong redirect";
        if (QString::fromLatin1(challengeFor(field("code_verifier").toLatin1()))
            != asked.queryItemValue(u"code_challenge"_s))
            return "wrong verifier";
        if (request.body.count('&') != 4)
            return "more than asked for: " + request.body;
        return {};
    }

    Person person{};
    QString code = u"ac_code-1"_s; //!< the one that is right
    QUrl address; //!< that the sign-in sent the browser to
    QList<HttpRequest> requests;
    QPointer<QTcpSocket> last;
};

//! What a browser says over one connection.
class Client
{
public:
    explicit Client(quint16 port, const QHostAddress &host = QHostAddress(QHostAddress::LocalHost))
    {
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.connectToHost(host, port);
        (void)QTest::qWaitFor([this] { return socket.state() != QAbstractSocket::ConnectingState; }, patience);
    }
    //! Sends \a bytes in segments of \a piece.
    void send(const QByteArray &bytes, qsizetype piece = 1 << 20)
    {
        for (qsizetype i = 0; i < bytes.size(); i += piece) {
            socket.write(bytes.mid(i, piece));
            socket.flush();
            QCoreApplication::processEvents();
        }
    }
    //! All that came until the other side closed.
    QByteArray receive()
    {
        const bool isOver =
            QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
        return isOver ? socket.readAll() : "(still open)";
    }
    bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }

    QTcpSocket socket;
};

//! A sign-in and all that is around it. Ports are any, limits are long: scenarios change what they are about.
struct Scene
{
    explicit Scene(std::unique_ptr<TokenServer> tokenServer = std::make_unique<TokenServer>())
        : server(std::move(tokenServer))
    {
        pool.setMaxThreadCount(2);
        QProcessEnvironment environment;
        environment.insert(u"CHATELAINE_ISSUER"_s, server->base());
        options.endpoints = *Endpoints::fromEnvironment(environment);
        options.workers = &pool;
        options.ports = {0};
        options.mayCancelOthers = false;
        options.clock = &clock;
        options.accept = [this](const Credential &credential) -> Result<Placement> {
            ++accepted;
            acceptThread = QThread::currentThread();
            acceptedDocument = credential.toFileJson();
            return Placement::Live;
        };
    }
    ~Scene()
    {
        held.release(100);
        pool.waitForDone();
    }

    void begin()
    {
        signIn = std::make_unique<BrowserSignIn>(options);
        QObject::connect(signIn.get(), &BrowserSignIn::addressReady, signIn.get(), [this](const QUrl &url) {
            address = url;
            server->address = url;
        });
        QObject::connect(signIn.get(), &BrowserSignIn::callbackAccepted, signIn.get(), [this] { ++callbacks; });
        QObject::connect(signIn.get(), &BrowserSignIn::browserNotOpened, signIn.get(), [this] { ++notOpened; });
        QObject::connect(signIn.get(), &BrowserSignIn::finished, signIn.get(), [this](const Result<SignedIn> &result) {
            ++finishes;
            outcome = result ? "ok " + result->identity.email.toUtf8() : describe(result.error()).toUtf8();
            last = result;
        });
        QObject::connect(signIn.get(), &BrowserSignIn::closed, signIn.get(), [this] { ++closes; });
        signIn->start();
    }
    //! Until the browser could be opened, or it ended before.
    bool open()
    {
        begin();
        return QTest::qWaitFor([this] { return !address.isEmpty() || finishes > 0; }, patience) && finishes == 0;
    }
    bool isFinished()
    {
        return QTest::qWaitFor([this] { return finishes > 0; }, patience);
    }
    bool isClosed()
    {
        return QTest::qWaitFor([this] { return closes > 0; }, patience);
    }

    QString asked(const QString &name) const { return QUrlQuery(address).queryItemValue(name, QUrl::FullyDecoded); }
    quint16 port() const { return quint16(QUrl(asked(u"redirect_uri"_s)).port()); }
    QByteArray state() const { return asked(u"state"_s).toLatin1(); }

    QByteArray requestFor(const QByteArray &target, const QByteArray &method = "GET") const
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port())
            + "\r\nUser-Agent: test\r\nAccept: text/html\r\n\r\n";
    }
    QByteArray goodCallback(const QByteArray &encodedCode = "ac_code-1") const
    {
        return requestFor("/auth/callback?code=" + encodedCode + "&scope=openid+email&state=" + state());
    }
    QByteArray cancelOfCodex() const
    {
        return "GET /cancel HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port())
            + "\r\nConnection: close\r\n\r\n";
    }
    QByteArray talk(const QByteArray &raw, qsizetype piece = 1 << 20,
                    const QHostAddress &host = QHostAddress(QHostAddress::LocalHost)) const
    {
        Client client(port(), host);
        client.send(raw, piece);
        return client.receive();
    }
    //! Where a 303 leads, fetched.
    QByteArray follow(const QByteArray &redirect) const
    {
        static const QRegularExpression location(u"\r\nLocation: (\\S+)\r\n"_s);
        return talk(requestFor(location.match(QString::fromLatin1(redirect)).captured(1).toLatin1()));
    }
    //! The whole sign-in with a good callback: the page.
    QByteArray signInWith(const QByteArray &callback) { return follow(talk(callback)); }
    QByteArray signInWell() { return signInWith(goodCallback()); }

    //! accept() waits until held is released.
    void holdAccept()
    {
        options.accept = [this](const Credential &) -> Result<Placement> {
            ++accepted;
            held.acquire();
            return Placement::Vault;
        };
    }

    std::unique_ptr<TokenServer> server;
    QThreadPool pool;
    FakeClock clock;
    SignInOptions options;
    std::unique_ptr<BrowserSignIn> signIn;
    QSemaphore held;

    QUrl address;
    int callbacks = 0;
    int notOpened = 0;
    int finishes = 0;
    int closes = 0;
    QByteArray outcome;
    Result<SignedIn> last;
    std::atomic<int> accepted = 0;
    std::atomic<QThread *> acceptThread = nullptr;
    QByteArray acceptedDocument;
};

//! The number of a port that is free on both addresses, below those that the system gives away by itself.
quint16 freePort()
{
    for (int i = 0; i < 100; ++i) {
        const auto port = quint16(QRandomGenerator::global()->bounded(10'000, 32'000));
        QTcpServer v4;
        QTcpServer v6;
        if (v4.listen(QHostAddress::LocalHost, port) && v6.listen(QHostAddress::LocalHostIPv6, port))
            return port;
    }
    return 0;
}

//! Somebody else on a port, who may understand /cancel.
struct Holder
{
    explicit Holder(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                    bool leaves = false)
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, leaves] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, leaves] {
                    heard += socket->readAll();
                    if (leaves && heard.endsWith("\r\n\r\n")) {
                        TokenServer::send(socket, 200, "Login cancelled");
                        server.close();
                    }
                });
            }
        });
        isListening = server.listen(address, port);
    }
    QTcpServer server;
    QByteArray heard;
    bool isListening = false;
};

} // namespace

class TestBrowserSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIsWellFormed()
    {
        Scene scene;
        scene.options.ports = {freePort()};
        QVERIFY(scene.open());
        QCOMPARE(scene.address.adjusted(QUrl::RemoveQuery), QUrl(scene.server->base() + u"/oauth/authorize"_s));
        const QString encoded = scene.address.query(QUrl::FullyEncoded);
        QVERIFY2(encoded.contains(u"scope=openid%20profile%20email%20offline_access%20api.connectors.read"
                                  "%20api.connectors.invoke"_s),
                 qUtf8Printable(encoded));
        QVERIFY(encoded.contains(u"redirect_uri=http%3A%2F%2Flocalhost%3A%1%2Fauth%2Fcallback"_s.replace(
            u"%1"_s, QString::number(scene.options.ports.first()))));
        const QMap<QString, QString> expected{
            {u"response_type"_s, u"code"_s},
            {u"client_id"_s, u"app_EMoamEEZ73f0CkXaXp7hrann"_s},
            {u"code_challenge_method"_s, u"S256"_s},
            {u"id_token_add_organizations"_s, u"true"_s},
            {u"codex_cli_simplified_flow"_s, u"true"_s},
            {u"originator"_s, u"codex_cli_rs"_s},
        };
        for (const auto &[name, value] : expected.toStdMap())
            QCOMPARE(scene.asked(name), value);
        QCOMPARE(scene.asked(u"state"_s).size(), 43);
        QCOMPARE(scene.asked(u"code_challenge"_s).size(), 43);
        QCOMPARE(QUrlQuery(scene.address).queryItems().size(), 10); // and nothing else
    }

    void addressNamesTheForcedWorkspaces()
    {
        Scene scene;
        scene.options.allowedWorkspaces = {u"acc-1"_s, u"acc-2"_s};
        QVERIFY(scene.open());
        QCOMPARE(scene.asked(u"allowed_workspace_id"_s), u"acc-1,acc-2"_s);
    }

    void everyAttemptHasItsOwnSecrets()
    {
        Scene one;
        Scene two;
        QVERIFY(one.open() && two.open());
        QVERIFY(one.state() != two.state());
        QVERIFY(one.asked(u"code_challenge"_s) != two.asked(u"code_challenge"_s));
    }

    void signsIn()
    {
        Scene scene;
        QUrl opened;
        scene.options.openBrowser = [&](const QUrl &url) {
            opened = url;
            return true;
        };
        QVERIFY(scene.open());
        QCOMPARE(opened, scene.address);
        QCOMPARE(scene.notOpened, 0);

        const QByteArray redirect = scene.talk(scene.goodCallback());
        QVERIFY2(redirect.startsWith("HTTP/1.1 303 "), redirect.constData());
        QVERIFY(scene.isFinished());
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
        QCOMPARE(scene.closes, 0); // the browser has not its page yet
        QCOMPARE(scene.callbacks, 1);
        QCOMPARE(scene.server->complaint(), QByteArray());
        QCOMPARE(scene.last->placement, Placement::Live);
        QCOMPARE(scene.last->identity.account, (AccountId{u"acc-1111"_s, u"user-1"_s}));

        const QByteArray page = scene.follow(redirect);
        QVERIFY2(page.startsWith("HTTP/1.1 200 "), page.constData());
        QVERIFY(page.contains("alice@example.com"));
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.finishes, 1);
        QCOMPARE(scene.closes, 1);
        QCOMPARE(scene.accepted, 1);
        QVERIFY(scene.acceptThread != QThread::currentThread());
        QCOMPARE(scene.server->requests.size(), 1);

        // Nothing secret in what the browser got.
        for (const QByteArray &text : {redirect, page}) {
            for (const QByteArray &secret :
                 {QByteArray("ac_code-1"), scene.state(), QByteArray("rt_fresh"), QByteArray("eyJ")})
                QVERIFY(!text.contains(secret));
        }
        QVERIFY(!redirect.contains('?'));

        const Result<Credential> credential = Credential::parse(scene.acceptedDocument, u"accepted"_s);
        QVERIFY(credential && credential->checkUsable());
        QCOMPARE(credential->tokens()->accountId, u"acc-1111"_s);
        QVERIFY(credential->tokens()->refreshToken.sameAs(Secret("rt_fresh_generation_1")));
        QCOMPARE(credential->lastRefresh(), scene.clock.now());
    }

    void signsInAtTheStrictIssuer_data()
    {
        QTest::addColumn<QString>("person");
        for (const DemoPerson &person : demoPeople())
            QTest::addRow("%s", qPrintable(person.id)) << person.id;
    }
    void signsInAtTheStrictIssuer()
    {
        Scene scene;
        Issuer issuer(scene.clock);
        issuer.setBehaviour({.awkwardCodes = true, .redirectPorts = {}});
        const auto local = LocalIssuer::start(issuer);
        QVERIFY(local);
        QProcessEnvironment environment;
        environment.insert(u"CHATELAINE_ISSUER"_s, (*local)->origin().toString());
        scene.options.endpoints = *Endpoints::fromEnvironment(environment);
        QVERIFY(scene.open());

        QFETCH(QString, person);
        const auto page = onWorker([address = scene.address, person] {
            NetworkHttp http;
            return DemoBrowser(http).signIn(address, person);
        });
        QVERIFY(page);
        QCOMPARE(page->status, 200);
        QVERIFY(!page->url.hasQuery());
        QVERIFY(page->body.contains(findDemoPerson(person)->email.toUtf8()));
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.last->identity.account.user, findDemoPerson(person)->userId);
        QCOMPARE(scene.last->identity.account.workspace, findDemoPerson(person)->accountId);
        for (const Secret &secret : issuer.everyTokenGivenOut() + issuer.everyCodeGivenOut())
            QVERIFY(!page->body.contains(secret.reveal()));
    }

    void theStrictIssuerRefuses()
    {
        Scene scene;
        Issuer issuer(scene.clock);
        issuer.setBehaviour({.redirectPorts = {}});
        const auto local = LocalIssuer::start(issuer);
        QVERIFY(local);
        QProcessEnvironment environment;
        environment.insert(u"CHATELAINE_ISSUER"_s, (*local)->origin().toString());
        scene.options.endpoints = *Endpoints::fromEnvironment(environment);
        QVERIFY(scene.open());
        const auto page = onWorker([address = scene.address] {
            NetworkHttp http;
            return DemoBrowser(http).refuse(address);
        });
        QVERIFY(page);
        QVERIFY(scene.isClosed());
        QVERIFY2(scene.outcome.startsWith("SignInRefused: access_denied"), scene.outcome.constData());
        QVERIFY(page->body.contains("access_denied"));
    }

    void everyAnswerForbidsCachingFramesAndActiveContent()
    {
        Scene scene;
        scene.options.page = [](const Result<SignedIn> &) -> QByteArray {
            return "<!doctype html><style>body { color: red }</style><p>ok";
        };
        QVERIFY(scene.open());
        const QByteArray notFound = scene.talk(scene.requestFor("/favicon.ico"));
        const QByteArray redirect = scene.talk(scene.goodCallback());
        const QByteArray page = scene.follow(redirect);
        for (const QByteArray &answer : {notFound, redirect, page}) {
            for (const char *header :
                 {"\r\nCache-Control: no-store\r\n", "\r\nReferrer-Policy: no-referrer\r\n",
                  "\r\nX-Content-Type-Options: nosniff\r\n", "\r\nX-Frame-Options: DENY\r\n",
                  "\r\nContent-Security-Policy: default-src 'none'; img-src data:; base-uri 'none'; "
                  "form-action 'none'; frame-ancestors 'none'",
                  "\r\nConnection: close\r\n"})
                QVERIFY2(answer.contains(header), answer.constData());
            QVERIFY(!answer.toLower().contains("access-control-"));
            QVERIFY(!answer.contains("unsafe-inline"));
        }
        const QByteArray hash = QCryptographicHash::hash("body { color: red }", QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contains(QByteArray("; style-src 'sha256-" + hash + "'\r\n")));
        QVERIFY(!notFound.contains("style-src"));
    }

    void hearsBothAddressesInPieces_data()
    {
        QTest::addColumn<QHostAddress>("host");
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 7, 100}) {
            QTest::addRow("v4, %d", piece) << QHostAddress(QHostAddress::LocalHost) << piece;
            QTest::addRow("v6, %d", piece) << QHostAddress(QHostAddress::LocalHostIPv6) << piece;
        }
    }
    void hearsBothAddressesInPieces()
    {
        QFETCH(QHostAddress, host);
        QFETCH(int, piece);
        Scene scene;
        QVERIFY(scene.open());
        QVERIFY(scene.talk(scene.goodCallback(), piece, host).startsWith("HTTP/1.1 303 "));
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
    }

    void takesEveryNameOfOurs_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char *host : {"localhost", "127.0.0.1", "[::1]", "LocalHost"})
            QTest::newRow(host) << QByteArray(host);
    }
    void takesEveryNameOfOurs()
    {
        QFETCH(QByteArray, host);
        Scene scene;
        QVERIFY(scene.open());
        const QByteArray answer =
            scene.talk("GET /nothing HTTP/1.1\r\nHost: " + host + ':' + QByteArray::number(scene.port()) + "\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 404 "));
    }

    void refusesAndGoesOnWaiting_data()
    {
        QTest::addColumn<QByteArray>("raw"); // %S: the state, %H: our host and port, %P: the port
        QTest::addColumn<QByteArray>("status"); // empty: dropped without a word
        const auto row = [](const char *name, const QByteArray &raw, const char *status) {
            QTest::newRow(name) << raw << QByteArray(status);
        };
        const auto get = [&](const char *name, const QByteArray &target, const char *status) {
            row(name, "GET " + target + " HTTP/1.1\r\nHost: %H\r\n\r\n", status);
        };
        const QByteArray good = "/auth/callback?code=ac_code-1&state=%S";
        get("root", "/", "404");
        get("favicon", "/favicon.ico", "404");
        get("prefix path", "/auth/callbackEVIL?code=ac_code-1&state=%S", "404");
        get("dots", "/auth/callback/../x?code=ac_code-1&state=%S", "404");
        get("dots that lead here", "/x/../auth/callback?code=ac_code-1&state=%S", "404");
        get("slash after", "/auth/callback/?code=ac_code-1&state=%S", "404");
        get("two slashes", "//auth/callback?code=ac_code-1&state=%S", "404");
        get("encoded path", "/auth/%63allback?code=ac_code-1&state=%S", "404");
        get("upper case", "/AUTH/CALLBACK?code=ac_code-1&state=%S", "404");
        get("no state", "/auth/callback?code=ac_code-1", "400");
        get("empty state", "/auth/callback?code=ac_code-1&state=", "400");
        get("wrong state", "/auth/callback?code=ac_code-1&state=0123456789012345678901234567890123456789012", "400");
        get("state and more", "/auth/callback?code=ac_code-1&state=%Sx", "400");
        get("fragment", "/auth/callback?code=ac_code-1&state=%S#", "400");
        get("state twice", "/auth/callback?code=ac_code-1&state=%S&state=%S", "400");
        get("wrong and right state", "/auth/callback?code=ac_code-1&state=x&state=%S", "400");
        get("code twice", "/auth/callback?code=ac_code-1&code=ac_code-2&state=%S", "400");
        get("error twice", "/auth/callback?error=a&error=b&state=%S", "400");
        get("error, wrong state", "/auth/callback?error=access_denied&state=x", "400");
        get("error, no state", "/auth/callback?error=access_denied", "400");
        get("nothing", "/auth/callback", "400");
        get("absolute form", "http://%H" + good, "400");
        get("no path", "*", "400");
        for (const char *method : {"HEAD", "POST", "PUT", "DELETE", "OPTIONS", "get"})
            row(method, method + QByteArray(" ") + good + " HTTP/1.1\r\nHost: %H\r\n\r\n", "405");
        row("CONNECT", "CONNECT %H HTTP/1.1\r\nHost: %H\r\n\r\n", "400");
        row("no Host", "GET " + good + " HTTP/1.1\r\n\r\n", "400");
        row("no Host, HTTP/1.0", "GET " + good + " HTTP/1.0\r\n\r\n", "400");
        for (const char *host : {"evil.example", "evil.example:%P", "localhost", "localhost:1", "127.0.0.2:%P",
                                 "localhost.evil.example:%P", "127.0.0.1.evil.example:%P", "::1:%P", "[::]:%P",
                                 "0.0.0.0:%P", "user@localhost:%P", "localhost:%P, localhost:%P", ""})
            row(qPrintable(u"Host "_s + QString::fromLatin1(host)),
                "GET " + good + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n", "400");
        row("two Hosts", "GET " + good + " HTTP/1.1\r\nHost: %H\r\nHost: evil.example\r\n\r\n", "400");
        row("the same Host twice", "GET " + good + " HTTP/1.1\r\nHost: %H\r\nhost: %H\r\n\r\n", "400");
        row("no HTTP", "hello\r\n\r\n", "400");
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), "400");
        row("NUL", QByteArray("GET /auth/callback\0 HTTP/1.1\r\nHost: %H\r\n\r\n", 43), "400");
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", "400");
        row("folded header", "GET " + good + " HTTP/1.1\r\nHost: %H\r\n folded\r\n\r\n", "400");
        row("chunked", "GET " + good + " HTTP/1.1\r\nHost: %H\r\nTransfer-Encoding: chunked\r\n\r\n", "400");
        row("long target", "GET /" + QByteArray(17 * 1024, 'a') + " HTTP/1.1\r\nHost: %H\r\n\r\n", "");
        row("long header", "GET " + good + " HTTP/1.1\r\nHost: %H\r\nX: " + QByteArray(17 * 1024, 'a') + "\r\n\r\n",
            "");
        row("endless line", QByteArray(64 * 1024, 'a'), "");
        row("long body", "GET " + good + " HTTP/1.1\r\nHost: %H\r\nContent-Length: 17000\r\n\r\n", "");
        // /cancel from what may be a browser
        for (const char *extra : {"Accept: */*\r\n", "Origin: http://evil.example\r\n", "User-Agent: curl\r\n",
                                  "Sec-Fetch-Site: none\r\n", "Connection: close\r\n", "Cookie: a=b\r\n"})
            row(qPrintable(u"cancel with "_s + QString::fromLatin1(extra).trimmed()),
                QByteArray("GET /cancel HTTP/1.1\r\nHost: %H\r\nConnection: close\r\n") + extra + "\r\n", "404");
        row("cancel without Connection", "GET /cancel HTTP/1.1\r\nHost: %H\r\n\r\n", "404");
        row("cancel in lower case", "GET /cancel HTTP/1.1\r\nhost: %H\r\nconnection: close\r\n\r\n", "404");
        row("cancel by POST", "POST /cancel HTTP/1.1\r\nHost: %H\r\nConnection: close\r\n\r\n", "404");
        row("cancel with a query", "GET /cancel?x HTTP/1.1\r\nHost: %H\r\nConnection: close\r\n\r\n", "404");
        row("cancel for a foreign host", "GET /cancel HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
            "400");
    }
    void refusesAndGoesOnWaiting()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, status);
        Scene scene;
        QVERIFY(scene.open());
        const QByteArray port = QByteArray::number(scene.port());
        raw.replace("%S", scene.state()).replace("%H", "localhost:%P").replace("%P", port);
        const QByteArray answer = scene.talk(raw);
        if (status.isEmpty())
            QCOMPARE(answer, QByteArray());
        else
            QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status + ' ')), answer.constData());
        QVERIFY(!answer.contains("ac_code") && !answer.contains("evil") && !answer.contains(scene.state()));
        QCOMPARE(scene.finishes, 0);
        QCOMPARE(scene.callbacks, 0);
        QCOMPARE(scene.server->requests.size(), 0);

        QVERIFY(scene.talk(scene.goodCallback()).startsWith("HTTP/1.1 303 "));
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
    }

    void dropsTheSlow()
    {
        Scene scene;
        scene.options.requestLimit = 200ms;
        QVERIFY(scene.open());
        Client silent(scene.port());
        Client halfway(scene.port());
        halfway.send("GET /auth/callback?code=");
        QCOMPARE(silent.receive(), QByteArray());
        QCOMPARE(halfway.receive(), QByteArray());
        QCOMPARE(scene.finishes, 0);
        QVERIFY(scene.talk(scene.goodCallback()).startsWith("HTTP/1.1 303 "));
    }

    void manyIdleConnectionsBlockNobody()
    {
        Scene scene;
        QVERIFY(scene.open());
        std::vector<std::unique_ptr<Client>> idle;
        for (int i = 0; i < 60; ++i)
            idle.push_back(std::make_unique<Client>(scene.port()));
        QVERIFY(scene.talk(scene.goodCallback()).startsWith("HTTP/1.1 303 "));
        QCOMPARE(std::count_if(idle.begin(), idle.end(), [](const auto &client) { return client->isOpen(); }), 31);
    }

    void anotherUsersProgramCannotSignUsIn()
    {
        Scene scene;
        bool isTrusted = false;
        scene.options.isPeerTrusted = [&](const QHostAddress &peer, quint16 peerPort, const QHostAddress &own,
                                          quint16 ownPort) {
            return isTrusted && peer.isLoopback() && peerPort != 0 && own.isLoopback() && ownPort == scene.port();
        };
        QVERIFY(scene.open());
        QVERIFY(scene.talk(scene.goodCallback()).startsWith("HTTP/1.1 403 "));
        QVERIFY(scene
                    .talk("GET /cancel HTTP/1.1\r\nHost: localhost:" + QByteArray::number(scene.port())
                          + "\r\nConnection: close\r\n\r\n")
                    .startsWith("HTTP/1.1 403 "));
        QVERIFY(scene.talk("garbage\r\n\r\n").startsWith("HTTP/1.1 403 "));
        QCOMPARE(scene.finishes, 0);
        isTrusted = true;
        QVERIFY(scene.talk(scene.goodCallback()).startsWith("HTTP/1.1 303 "));
    }

    void sendsTheCodeAsItIs_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << QByteArray("ac_Ab-c.d~e") << u"ac_Ab-c.d~e"_s;
        QTest::newRow("encoded") << QByteArray("a%2Bb%2Fc%25%3Dd") << u"a+b/c%=d"_s;
        QTest::newRow("plus is a space") << QByteArray("a+b/c%25=d") << u"a b/c%=d"_s;
        QTest::newRow("twice encoded") << QByteArray("a%252Bb%2525") << u"a%2Bb%25"_s;
        QTest::newRow("ampersand") << QByteArray("a%26code%3Db%23") << u"a&code=b#"_s;
        QTest::newRow("not ASCII") << QByteArray("%C3%A4%E2%82%AC") << u"ä€"_s;
        QTest::newRow("one letter") << QByteArray("-") << u"-"_s;
    }
    void sendsTheCodeAsItIs()
    {
        QFETCH(QByteArray, encoded);
        Scene scene;
        QFETCH(QString, code);
        scene.server->code = code;
        QVERIFY(scene.open());
        QVERIFY(scene.talk(scene.goodCallback(encoded)).startsWith("HTTP/1.1 303 "));
        QCOMPARE(scene.server->complaint(), QByteArray());
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
        QVERIFY(scene.server->requests.first().body.contains(
            QByteArray("&code=" + code.toUtf8().toPercentEncoding() + '&')));
    }

    void endsWhenTheIssuerRefuses_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("onPage");
        QTest::newRow("denied") << QByteArray("error=access_denied&error_description=The+user%20denied+it.")
                                << QByteArray("SignInRefused: access_denied: The user denied it.")
                                << QByteArray("The user denied it.");
        QTest::newRow("no Codex") << QByteArray("error=access_denied&error_description=missing_codex_entitlement")
                                  << QByteArray("SignInRefused: access_denied: missing_codex_entitlement")
                                  << QByteArray("missing_codex_entitlement");
        QTest::newRow("markup") << QByteArray("error=x&error_description=%3Cscript%3Ealert(1)%3C/script%3E%26%22")
                                << QByteArray("SignInRefused: x: <script>alert(1)</script>&\"")
                                << QByteArray("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;");
        QTest::newRow("markup as error") << QByteArray("error=%3Cimg%20src=x%3E")
                                         << QByteArray("SignInRefused: <img src=x>") << QByteArray("&lt;img src=x&gt;");
        QTest::newRow("control characters")
            << QByteArray("error=a%0D%0ALocation:%20x&error_description=%E2%80%AEx%1B[1m")
            << QByteArray("SignInRefused: a Location: x: x [1m") << QByteArray("a Location: x: x [1m");
        QTest::newRow("error and code") << QByteArray("error=server_error&code=ac_code-1")
                                        << QByteArray("SignInRefused: server_error") << QByteArray("server_error");
        QTest::newRow("empty error") << QByteArray("error=") << QByteArray("SignInRefused")
                                     << QByteArray("SignInRefused");
        QTest::newRow("no code") << QByteArray("scope=x") << QByteArray("SignInRefused: missing_authorization_code")
                                 << QByteArray("missing_authorization_code");
        QTest::newRow("empty code") << QByteArray("code=") << QByteArray("SignInRefused: missing_authorization_code")
                                    << QByteArray("missing_authorization_code");
    }
    void endsWhenTheIssuerRefuses()
    {
        QFETCH(QByteArray, query);
        Scene scene;
        QVERIFY(scene.open());
        const QByteArray page =
            scene.signInWith(scene.requestFor("/auth/callback?" + query + "&state=" + scene.state()));
        QVERIFY2(page.startsWith("HTTP/1.1 200 "), page.constData());
        QTEST(scene.outcome, "outcome");
        QFETCH(QByteArray, onPage);
        QVERIFY2(page.contains(onPage), page.constData());
        QVERIFY(!page.contains("<script") && !page.contains("<img"));
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.server->requests.size(), 0);
        QCOMPARE(scene.accepted, 0);
        QCOMPARE(scene.callbacks, 0);
    }

    void aRepeatedCallbackGets409()
    {
        struct Silent final : TokenServer
        {
            void respond(QTcpSocket *) override { }
        };
        Scene scene(std::make_unique<Silent>());
        scene.holdAccept();
        QVERIFY(scene.open());
        Client first(scene.port());
        first.send(scene.goodCallback());
        QTRY_COMPARE_WITH_TIMEOUT(scene.server->requests.size(), 1, patience);
        QVERIFY(scene.talk(scene.goodCallback()).startsWith("HTTP/1.1 409 ")); // while exchanging
        QVERIFY(scene.talk(scene.goodCallback("other")).startsWith("HTTP/1.1 409 "));
        QVERIFY(
            scene.talk(scene.requestFor("/auth/callback?error=x&state=" + scene.state())).startsWith("HTTP/1.1 409 "));
        QVERIFY(scene.talk(scene.requestFor("/auth/callback?code=x&state=y")).startsWith("HTTP/1.1 400 "));
        TokenServer::send(scene.server->last, 200, json(scene.server->tokens()));
        QTRY_COMPARE_WITH_TIMEOUT(scene.accepted, 1, patience);
        QVERIFY(scene.talk(scene.goodCallback()).startsWith("HTTP/1.1 409 ")); // while storing
        QVERIFY(first.isOpen());
        scene.held.release();
        QVERIFY(first.receive().startsWith("HTTP/1.1 303 "));
        QVERIFY(scene.talk(scene.goodCallback()).startsWith("HTTP/1.1 409 ")); // while the page waits
        QCOMPARE(scene.server->requests.size(), 1);
        QCOMPARE(scene.accepted, 1);
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
        QCOMPARE(scene.last->placement, Placement::Vault);
    }

    void succeedsForABrowserThatHungUp()
    {
        struct Silent final : TokenServer
        {
            void respond(QTcpSocket *) override { }
        };
        Scene scene(std::make_unique<Silent>());
        scene.options.pageLimit = 1s; // should its end come later than the answer
        QVERIFY(scene.open());
        {
            Client browser(scene.port());
            browser.send(scene.goodCallback());
            QTRY_COMPARE_WITH_TIMEOUT(scene.server->requests.size(), 1, patience);
        }
        TokenServer::send(scene.server->last, 200, json(scene.server->tokens()));
        QVERIFY(scene.isFinished());
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
        QVERIFY(scene.isClosed());
    }

    void thePageIsThereForAWhile()
    {
        Scene scene;
        scene.options.pageLimit = 1s;
        scene.options.ports = {freePort()};
        QVERIFY(scene.open());
        const QByteArray redirect = scene.talk(scene.goodCallback());
        QVERIFY(scene.talk(scene.requestFor("/" + randomText(32))).startsWith("HTTP/1.1 404 "));
        QCOMPARE(scene.closes, 0);
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.finishes, 1);
        QTcpServer next; // the port is free
        QVERIFY(next.listen(QHostAddress::LocalHost, scene.port()));
    }

    void thePageWantsGet()
    {
        Scene scene;
        QVERIFY(scene.open());
        QByteArray redirect = scene.talk(scene.goodCallback());
        const QByteArray path = redirect.mid(redirect.indexOf("Location: ") + 10, 44);
        QVERIFY(scene.talk(scene.requestFor(path, "HEAD")).startsWith("HTTP/1.1 405 "));
        QCOMPARE(scene.closes, 0);
        QVERIFY(scene.talk(scene.requestFor(path)).startsWith("HTTP/1.1 200 "));
        QVERIFY(scene.isClosed());
    }

    void tokenServerAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("outcome");
        QTest::newRow("400 JSON") << 400
                                  << QByteArray(
                                         R"({"error":"invalid_grant","error_description":"Code <b>expired</b>"})")
                                  << QByteArray("ServerRefused: 127.0.0.1: 400: Code <b>expired</b>");
        QTest::newRow("500 HTML") << 500 << QByteArray("<h1>Oops</h1>")
                                  << QByteArray("ServerFailed: 127.0.0.1: 500: <h1>Oops</h1>");
        QTest::newRow("200 garbage") << 200 << QByteArray("\xff\x00garbage")
                                     << QByteArray("AnswerInvalid: 127.0.0.1: not a JSON object");
        QTest::newRow("200 empty") << 200 << QByteArray() << QByteArray("AnswerInvalid: 127.0.0.1: not a JSON object");
        QTest::newRow("no id_token") << 200 << QByteArray(R"({"access_token":"a","refresh_token":"r"})")
                                     << QByteArray("AnswerInvalid: 127.0.0.1: id_token is missing or no string");
        QTest::newRow("no JWT") << 200 << QByteArray(R"({"id_token":"i","access_token":"a","refresh_token":"r"})")
                                << QByteArray("InvalidJwt: id_token");
        QTest::newRow("10 MB") << 200 << QByteArray(10'000'000, ' ')
                               << QByteArray("AnswerInvalid: 127.0.0.1: larger than 1 MiB");
        QTest::newRow("10 MB of error") << 400 << QByteArray(10'000'000, ' ')
                                        << QByteArray("AnswerInvalid: 127.0.0.1: larger than 1 MiB");
        QTest::newRow("quotes the code") << 400
                                         << QByteArray(R"({"error_description":"ac_code-1 is no good: ac_code-1"})")
                                         << QByteArray("ServerRefused: 127.0.0.1: 400: … is no good: …");
    }
    void tokenServerAnswers()
    {
        struct Answering final : TokenServer
        {
            void respond(QTcpSocket *socket) override { send(socket, status, text); }
            int status = 0;
            QByteArray text;
        };
        auto answering = std::make_unique<Answering>();
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        answering->status = status;
        answering->text = body;
        Scene scene(std::move(answering));
        QVERIFY(scene.open());
        const QByteArray page = scene.signInWell();
        QFETCH(QByteArray, outcome);
        QVERIFY2(scene.outcome.startsWith(outcome), scene.outcome.constData());
        QVERIFY2(page.contains(QString::fromUtf8(outcome).toHtmlEscaped().toUtf8()), page.constData());
        QCOMPARE(scene.accepted, 0);
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.server->requests.size(), 1);
    }

    void followsNoRedirect_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void followsNoRedirect()
    {
        struct Redirecting final : TokenServer
        {
            void respond(QTcpSocket *socket) override { send(socket, status, "x", {{"Location", target.toLatin1()}}); }
            int status = 0;
            QString target;
        };
        TokenServer elsewhere;
        auto redirecting = std::make_unique<Redirecting>();
        QFETCH(int, status);
        redirecting->status = status;
        redirecting->target = elsewhere.base() + u"/oauth/token"_s;
        QSignalSpy visits(&elsewhere, &QTcpServer::newConnection);
        Scene scene(std::move(redirecting));
        QVERIFY(scene.open());
        scene.signInWell();
        QCOMPARE(scene.outcome, "RedirectRefused: 127.0.0.1: " + QByteArray::number(status));
        QVERIFY(scene.isClosed());
        QCOMPARE(visits.count(), 0);
    }

    void anExchangeThatBreaksOffIsNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("before a word") << QByteArray();
        QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id_token\"");
    }
    void anExchangeThatBreaksOffIsNotRepeated()
    {
        struct Dropping final : TokenServer
        {
            void respond(QTcpSocket *socket) override
            {
                socket->write(part);
                socket->disconnectFromHost();
            }
            QByteArray part;
        };
        auto dropping = std::make_unique<Dropping>();
        QFETCH(QByteArray, part);
        dropping->part = part;
        Scene scene(std::move(dropping));
        QVERIFY(scene.open());
        scene.signInWell();
        QVERIFY2(scene.outcome.startsWith("Interrupted: 127.0.0.1"), scene.outcome.constData());
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.server->requests.size(), 1);
    }

    void anExchangeHasALimit()
    {
        struct Dripping final : TokenServer
        {
            void respond(QTcpSocket *socket) override
            {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
                auto *timer = new QTimer(socket);
                connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
                timer->start(10ms);
            }
        };
        Scene scene(std::make_unique<Dripping>());
        scene.options.exchangeLimit = 300ms;
        QVERIFY(scene.open());
        scene.signInWell();
        QCOMPARE(scene.outcome, QByteArray("Interrupted: 127.0.0.1: no answer in time"));
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.server->requests.size(), 1);
    }

    void nobodyAtTheIssuersPort()
    {
        Scene scene;
        QVERIFY(scene.open());
        scene.server->close();
        scene.signInWell();
        QVERIFY2(scene.outcome.startsWith("Unreachable: 127.0.0.1"), scene.outcome.constData());
        QVERIFY(scene.isClosed());
    }

    void checksWhoCame()
    {
        Scene scene;
        scene.options.expected = ExpectedAccount{{u"acc-1111"_s, u"user-2"_s}, u"bob@example.com"_s};
        QVERIFY(scene.open());
        const QByteArray page = scene.signInWell();
        QCOMPARE(scene.outcome, QByteArray("AccountMismatch: alice@example.com: bob@example.com"));
        QVERIFY(page.contains("AccountMismatch"));
        QCOMPARE(scene.accepted, 0);
    }

    void checksTheWorkspace()
    {
        Scene scene;
        scene.options.allowedWorkspaces = {u"acc-2222"_s};
        QVERIFY(scene.open());
        scene.signInWell();
        QCOMPARE(scene.outcome, QByteArray("WorkspaceRestricted: acc-1111: acc-2222"));
        QCOMPARE(scene.accepted, 0);
    }

    void checksTheIssuer()
    {
        struct Foreign final : TokenServer
        {
            QByteArray body() const override
            {
                QJsonObject answer = tokens();
                answer.insert(u"id_token"_s, QString::fromLatin1(idToken()));
                return json(answer);
            }
        };
        Scene scene(std::make_unique<Foreign>());
        QVERIFY(scene.open());
        scene.signInWell();
        QCOMPARE(scene.outcome, QByteArray("AnswerInvalid: 127.0.0.1: id_token: iss is https://auth.openai.com"));
    }

    void aFailureToStoreIsAFailureToSignIn()
    {
        Scene scene;
        scene.options.accept = [](const Credential &) -> Result<Placement> {
            return failure(ErrorCode::KeyringLocked, u"keyring"_s);
        };
        QVERIFY(scene.open());
        const QByteArray page = scene.signInWell();
        QCOMPARE(scene.outcome, QByteArray("KeyringLocked: keyring"));
        QVERIFY(page.contains("KeyringLocked"));
    }

    void theMainThreadRunsWhileItIsStored()
    {
        Scene scene;
        scene.holdAccept();
        QVERIFY(scene.open());
        Client browser(scene.port());
        browser.send(scene.goodCallback());
        QTRY_COMPARE_WITH_TIMEOUT(scene.accepted, 1, patience);
        QVERIFY(scene.talk(scene.requestFor("/favicon.ico")).startsWith("HTTP/1.1 404 "));
        QVERIFY(browser.isOpen());
        QCOMPARE(scene.finishes, 0);
        scene.held.release();
        QVERIFY(browser.receive().startsWith("HTTP/1.1 303 "));
    }

    void goesOnWithoutABrowser()
    {
        Scene scene;
        scene.options.openBrowser = [](const QUrl &) { return false; };
        QVERIFY(scene.open());
        QCOMPARE(scene.notOpened, 1);
        scene.signInWell();
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
    }

    void nobodyComesBack()
    {
        Scene scene;
        scene.options.personLimit = 200ms;
        scene.begin();
        QVERIFY(scene.isClosed());
        QVERIFY(!scene.address.isEmpty());
        QCOMPARE(scene.outcome, QByteArray("SignInExpired"));
    }

    void nothingIsEmittedFromWithinStart()
    {
        Scene scene;
        scene.begin();
        QVERIFY(scene.address.isEmpty());
        QCOMPARE(scene.finishes, 0);
    }

    void codexCancelsUs()
    {
        Scene scene;
        scene.options.ports = {freePort()};
        QVERIFY(scene.open());
        const QByteArray answer = scene.talk(scene.cancelOfCodex(), 20);
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(answer.endsWith("\r\n\r\nLogin cancelled"));
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.outcome, QByteArray("Cancelled"));
        QTcpServer codex;
        QVERIFY(codex.listen(QHostAddress::LocalHost, scene.port()));
    }

    void codexIsTooLateWhileWeStore()
    {
        Scene scene;
        scene.holdAccept();
        QVERIFY(scene.open());
        Client browser(scene.port());
        browser.send(scene.goodCallback());
        QTRY_COMPARE_WITH_TIMEOUT(scene.accepted, 1, patience);
        QVERIFY(scene.talk(scene.cancelOfCodex()).startsWith("HTTP/1.1 409 "));
        scene.held.release();
        QVERIFY(scene.isFinished());
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
    }

    void codexMayHaveThePortWhileThePageWaits()
    {
        Scene scene;
        QVERIFY(scene.open());
        QVERIFY(scene.talk(scene.goodCallback()).startsWith("HTTP/1.1 303 "));
        QCOMPARE(scene.closes, 0);
        QVERIFY(scene.talk(scene.cancelOfCodex()).startsWith("HTTP/1.1 200 "));
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
    }

    void cancelEndsEveryState_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QByteArray>("outcome");
        QTest::newRow("at once") << u"start"_s << QByteArray("Cancelled");
        QTest::newRow("binding") << u"bind"_s << QByteArray("Cancelled");
        QTest::newRow("in addressReady") << u"address"_s << QByteArray("Cancelled");
        QTest::newRow("waiting") << u"wait"_s << QByteArray("Cancelled");
        QTest::newRow("in callbackAccepted") << u"accepted"_s << QByteArray("Cancelled");
        QTest::newRow("exchanging") << u"exchange"_s << QByteArray("Cancelled");
        QTest::newRow("storing") << u"store"_s << QByteArray("ok alice@example.com");
        QTest::newRow("in finished") << u"finished"_s << QByteArray("ok alice@example.com");
        QTest::newRow("delivering") << u"deliver"_s << QByteArray("ok alice@example.com");
        QTest::newRow("closed") << u"closed"_s << QByteArray("ok alice@example.com");
    }
    void cancelEndsEveryState()
    {
        endInEveryState([](Scene &scene) { scene.signIn->cancel(); }, true);
    }

    void deletionIsSafeInEveryState_data()
    {
        QTest::addColumn<QString>("when");
        for (const char *when : {"start", "bind", "wait", "exchange", "store", "deliver", "closed"})
            QTest::newRow(when) << QString::fromLatin1(when);
        for (const char *when : {"address", "accepted", "finished"}) // from a slot: later
            QTest::newRow(when) << QString::fromLatin1(when);
    }
    void deletionIsSafeInEveryState()
    {
        QFETCH(QString, when);
        const bool isInSlot = when == "address"_L1 || when == "accepted"_L1 || when == "finished"_L1;
        endInEveryState(
            [isInSlot](Scene &scene) {
                if (isInSlot)
                    scene.signIn.release()->deleteLater();
                else
                    scene.signIn.reset();
            },
            false);
    }

    void takesTheNextPort_data()
    {
        QTest::addColumn<QHostAddress>("holder");
        QTest::newRow("v4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("v6 only") << QHostAddress(QHostAddress::LocalHostIPv6);
        QTest::newRow("all v4") << QHostAddress(QHostAddress::AnyIPv4);
        QTest::newRow("all v6") << QHostAddress(QHostAddress::AnyIPv6);
        QTest::newRow("all") << QHostAddress(QHostAddress::Any);
    }
    void takesTheNextPort()
    {
        QFETCH(QHostAddress, holder);
        Scene scene;
        scene.options.ports = {freePort(), freePort()};
        scene.options.mayCancelOthers = true;
        scene.options.portLimit = 300ms;
        Holder other(scene.options.ports.first(), holder);
        QVERIFY(other.isListening);
        QVERIFY(scene.open());
        QCOMPARE(scene.port(), scene.options.ports.last());
        const QByteArray expected = "GET /cancel HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(scene.options.ports.first()) + "\r\nConnection: close\r\n\r\n";
        // Asked once, as the CLI asks: on 127.0.0.1.
        const bool hearsV4 =
            holder != QHostAddress(QHostAddress::LocalHostIPv6) && holder != QHostAddress(QHostAddress::AnyIPv6);
        if (hearsV4)
            QTRY_COMPARE_WITH_TIMEOUT(other.heard, expected, patience);
        else
            QCOMPARE(other.heard, QByteArray());
        scene.signInWell();
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
    }

    void takesAPortWhoseHolderLeaves()
    {
        Scene scene;
        scene.options.ports = {freePort(), freePort()};
        scene.options.mayCancelOthers = true;
        Holder other(scene.options.ports.first(), QHostAddress(QHostAddress::LocalHost), true);
        QVERIFY(scene.open());
        QCOMPARE(scene.port(), scene.options.ports.first());
    }

    void twoOfOursGiveWayAsTheCliDoes()
    {
        Scene first;
        first.options.ports = {freePort()};
        QVERIFY(first.open());
        Scene second;
        second.options.ports = first.options.ports;
        second.options.mayCancelOthers = true;
        QVERIFY(second.open());
        QCOMPARE(first.outcome, QByteArray("Cancelled"));
        second.signInWell();
        QCOMPARE(second.outcome, QByteArray("ok alice@example.com"));
    }

    void theDemoDisturbsNobody()
    {
        Scene scene;
        scene.options.ports = {freePort(), 0};
        Holder other(scene.options.ports.first(), QHostAddress(QHostAddress::LocalHost), true);
        QVERIFY(scene.open());
        QVERIFY(scene.port() != 0 && scene.port() != scene.options.ports.first());
        QCOMPARE(other.heard, QByteArray());
        QVERIFY(other.server.isListening());
    }

    void saysWhoHoldsThePorts()
    {
        Scene scene;
        const quint16 one = freePort();
        Holder first(one);
        const quint16 two = freePort();
        Holder second(two, QHostAddress(QHostAddress::LocalHostIPv6));
        scene.options.ports = {one, two};
        scene.options.mayCancelOthers = true;
        scene.options.portLimit = 100ms;
        scene.begin();
        QVERIFY(scene.isClosed());
        QCOMPARE(errorCodeName(scene.last.error().code), "PortBusy");
        QCOMPARE(scene.last.error().subject, u"%1, %2"_s.arg(QString::number(one), QString::number(two)));
#ifdef Q_OS_LINUX
        const QString self = u"tst_browsersign (%1)"_s.arg(QString::number(QCoreApplication::applicationPid()));
        QCOMPARE(scene.last.error().detail, u"%1: %2; %3: %2"_s.arg(QString::number(one), self, QString::number(two)));
#endif
        QVERIFY(scene.address.isEmpty());
    }

#ifdef Q_OS_LINUX
    void aRealOtherUserIsRefused()
    {
        if (geteuid() != 0)
            QSKIP("only root can run a program as somebody else");
        Scene scene;
        QVERIFY(scene.open());
        QProcess stranger;
        tieToThisProgram(stranger);
        stranger.start(u"setpriv"_s,
                       {u"--reuid=65534"_s, u"--clear-groups"_s, u"bash"_s, u"-c"_s,
                        u"exec 3<>/dev/tcp/127.0.0.1/$0; cat >&3; cat <&3"_s, QString::number(scene.port())});
        stranger.write(scene.goodCallback());
        stranger.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QProcess::NotRunning, patience);
        const QByteArray answer = stranger.readAllStandardOutput();
        QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer.constData());
        QCOMPARE(scene.callbacks, 0);
        scene.signInWell();
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
    }

    void worksWithoutIpv6()
    {
        const char *marker = "CHATELAINE_TEST_WITHOUT_IPV6";
        if (qEnvironmentVariableIsEmpty(marker)) {
            // Again, in a network of its own.
            QProcess inner;
            tieToThisProgram(inner);
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(marker), u"1"_s);
            inner.setProcessEnvironment(environment);
            inner.setProcessChannelMode(QProcess::MergedChannels);
            inner.start(u"unshare"_s,
                        {u"--map-root-user"_s, u"--net"_s, QCoreApplication::applicationFilePath(),
                         QString::fromLatin1(QTest::currentTestFunction())});
            QVERIFY(inner.waitForFinished(60'000));
            const QByteArray output = inner.readAll();
            QVERIFY2(inner.exitStatus() == QProcess::NormalExit && inner.exitCode() == 0, output.constData());
            return;
        }
        QFile disable(u"/proc/sys/net/ipv6/conf/all/disable_ipv6"_s);
        QVERIFY(!disable.exists()
                || (disable.open(QIODevice::WriteOnly) && disable.write("1") == 1 && disable.flush()));
        const int fd = socket(AF_INET, SOCK_DGRAM, 0);
        ifreq loopback{};
        qstrncpy(loopback.ifr_name, "lo", sizeof loopback.ifr_name);
        loopback.ifr_flags = IFF_UP;
        QCOMPARE(ioctl(fd, SIOCSIFFLAGS, &loopback), 0);
        ::close(fd);
        QTcpServer v6;
        QVERIFY(!v6.listen(QHostAddress::LocalHostIPv6));

        Scene scene;
        QVERIFY(scene.open());
        scene.signInWell();
        QCOMPARE(scene.outcome, QByteArray("ok alice@example.com"));
    }
#endif

private:
    //! Brings a sign-in to the state that "when" names and calls \a end there.
    void endInEveryState(const std::function<void(Scene &)> &end, bool hasOutcome)
    {
        struct Silent final : TokenServer
        {
            void respond(QTcpSocket *) override { }
        };
        QFETCH(QString, when);
        const bool staysSilent = when == "exchange"_L1 || when == "accepted"_L1;
        Scene scene(staysSilent ? std::make_unique<Silent>() : std::make_unique<TokenServer>());
        std::unique_ptr<Holder> holder;
        if (when == "bind"_L1) {
            scene.options.ports = {freePort()};
            scene.options.mayCancelOthers = true;
            holder = std::make_unique<Holder>(scene.options.ports.first());
        }
        if (when == "store"_L1)
            scene.holdAccept();

        scene.begin();
        QPointer<BrowserSignIn> watched = scene.signIn.get();
        std::unique_ptr<Client> browser;
        if (when == "address"_L1)
            connect(scene.signIn.get(), &BrowserSignIn::addressReady, this, [&] { end(scene); });
        if (when == "accepted"_L1)
            connect(scene.signIn.get(), &BrowserSignIn::callbackAccepted, this, [&] { end(scene); });
        if (when == "finished"_L1)
            connect(scene.signIn.get(), &BrowserSignIn::finished, this, [&] { end(scene); });

        if (when == "start"_L1) {
            end(scene);
        } else if (when == "bind"_L1) {
            QTRY_VERIFY_WITH_TIMEOUT(!holder->heard.isEmpty(), patience);
            end(scene);
        } else if (when == "address"_L1) {
            QTRY_VERIFY_WITH_TIMEOUT(!scene.address.isEmpty(), patience);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(!scene.address.isEmpty(), patience);
            if (when == "wait"_L1) {
                browser = std::make_unique<Client>(scene.port());
                browser->send("GET /half");
                end(scene);
            } else {
                browser = std::make_unique<Client>(scene.port());
                browser->send(scene.goodCallback());
                if (when == "exchange"_L1) {
                    QTRY_COMPARE_WITH_TIMEOUT(scene.server->requests.size(), 1, patience);
                    end(scene);
                } else if (when == "store"_L1) {
                    QTRY_COMPARE_WITH_TIMEOUT(scene.accepted, 1, patience);
                    end(scene);
                    scene.held.release();
                } else if (when == "deliver"_L1) {
                    QTRY_COMPARE_WITH_TIMEOUT(scene.finishes, 1, patience);
                    end(scene);
                } else if (when == "closed"_L1) {
                    scene.follow(browser->receive());
                    QVERIFY(scene.isClosed());
                    end(scene);
                }
            }
        }

        if (!hasOutcome) {
            QTRY_VERIFY_WITH_TIMEOUT(!watched, patience);
            if (browser)
                QVERIFY(browser->receive() != "(still open)");
            QVERIFY(scene.closes == 0 || when == "closed"_L1);
            scene.pool.waitForDone();
            QCoreApplication::processEvents();
            return;
        }
        QFETCH(QByteArray, outcome);
        QVERIFY(scene.isFinished());
        QCOMPARE(scene.outcome, outcome);
        if (browser && when != "closed"_L1 && when != "wait"_L1) {
            const QByteArray answer = browser->receive();
            QVERIFY2(answer.startsWith("HTTP/1.1 303 "), answer.constData());
            if (scene.closes == 0)
                QVERIFY(scene.follow(answer).startsWith("HTTP/1.1 200 "));
        }
        QVERIFY(scene.isClosed());
        QCOMPARE(scene.finishes, 1);
        QCOMPARE(scene.closes, 1);
        if (outcome == "Cancelled")
            QCOMPARE(scene.accepted, 0);
    }
};

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
