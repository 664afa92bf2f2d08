// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/http.h"
#include "credential/claims.h"
#include "demo/demobrowser.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <future>

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
    if (!QTest::qWaitFor([&] { return future.wait_for(0s) == std::future_status::ready; }, 30'000))
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

private:
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
