// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/http.h"

#include "base/log.h"

#include <QBuffer>
#include <QDateTime>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto connectLimit = 10s;
constexpr std::chrono::seconds longestRetryAfter = 24h;
constexpr auto bodyName = "body"_L1;

//! Loopback direct; else what the system says; else the variables that curl and Codex know and Qt does not.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (isLoopbackLiteral(host) || host == "localhost"_L1 || isExempt(host))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy) {
            QByteArrayList names{"ALL_PROXY", "all_proxy"};
            if (query.protocolTag() == "https"_L1)
                names.prepend("HTTPS_PROXY");
            for (const QByteArray &name : std::as_const(names)) {
                const QString value = qEnvironmentVariable(name.constData());
                const QUrl url(value.contains("://"_L1) ? value : "http://"_L1 + value);
                if (!url.isValid() || url.host().isEmpty()) {
                    if (!value.isEmpty()) // which may hold a password
                        qWarning("%s is not understood, and left alone", name.constData());
                    continue;
                }
                const bool isSocks = url.scheme().startsWith("socks"_L1);
                return {QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                                      static_cast<quint16>(url.port(isSocks ? 1080 : 8080)), url.userName(),
                                      url.password())};
            }
        }
        return proxies;
    }

private:
    static bool isExempt(const QString &host)
    {
        const QString list = qEnvironmentVariable("no_proxy", qEnvironmentVariable("NO_PROXY"));
        for (QString entry : list.split(u',', Qt::SkipEmptyParts)) {
            entry = entry.trimmed();
            if (entry == "*"_L1)
                return true;
            while (entry.startsWith(u'.'))
                entry.remove(0, 1);
            if (!entry.isEmpty() && (host == entry || host.endsWith(u'.' + entry)))
                return true;
        }
        return false;
    }
};

//! The system's certificates, and the one that CODEX_CA_CERTIFICATE or SSL_CERT_FILE names.
QSslConfiguration tlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    for (const char *name : {"CODEX_CA_CERTIFICATE", "SSL_CERT_FILE"}) {
        const QString path = qEnvironmentVariable(name);
        if (path.isEmpty())
            continue;
        const QList<QSslCertificate> certificates =
            QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (certificates.isEmpty())
            qWarning("%s names no readable certificate: %s", name, qUtf8Printable(path));
        configuration.addCaCertificates(certificates);
        break;
    }
    return configuration;
}

//! A body that can be read once: Qt sends a request again by itself when the connection closes before an answer came,
//! and a token must not be redeemed twice. What cannot be rewound is not sent again (seen on 6.4.2: tst_http).
class OneWayBody final : public QIODevice
{
public:
    explicit OneWayBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        setObjectName(bodyName);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // QIODevice's own would also write a warning
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_read >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_read >= m_bytes.size())
            return -1;
        const qint64 n = std::min<qint64>(size, m_bytes.size() - m_read);
        std::copy_n(m_bytes.constData() + m_read, n, data);
        m_read += n;
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

class StrictNetworkAccessManager final : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body) override
    {
        QNetworkRequest request = original;
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        if (!request.hasRawHeader("Accept-Encoding"))
            request.setRawHeader("Accept-Encoding", "identity"); // Content-Length and the size limit mean what is read
        if (request.url().scheme() == "https"_L1)
            request.setSslConfiguration(tlsConfiguration());
        if (!body)
            return QNetworkAccessManager::createRequest(operation, request, nullptr);
        auto once = std::make_unique<OneWayBody>(body->readAll());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, once->bytesAvailable());
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, once.get());
        once.release()->setParent(reply);
        return reply;
    }
};

} // namespace

QByteArray HttpAnswer::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::chrono::seconds HttpAnswer::retryAfter() const
{
    const QByteArray value = header("Retry-After").trimmed();
    bool isNumber = false;
    qint64 wait = value.toLongLong(&isNumber);
    if (!isNumber) {
        // Both times are the server's, so that our clock does not matter.
        const auto date = [](const QByteArray &text) {
            return QDateTime::fromString(QString::fromLatin1(text).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date);
        };
        const QDateTime until = date(value);
        const QDateTime now = date(header("Date"));
        wait = until.isValid() && now.isValid() ? now.secsTo(until) : 0;
    }
    return std::chrono::seconds(std::clamp<qint64>(wait, 0, longestRetryAfter.count()));
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    const int defaultPort = scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : -1;
    if (defaultPort < 0 || url.host().isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(url.host());
    if (url.port(defaultPort) != defaultPort)
        origin.setPort(url.port());
    return origin.toString();
}

bool isLoopbackLiteral(const QString &host)
{
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

std::unique_ptr<QNetworkAccessManager> makeNetworkAccessManager()
{
    auto manager = std::make_unique<StrictNetworkAccessManager>();
    manager->setProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
    manager->setProxyFactory(new ProxyFactory); // the manager owns it
    manager->setAutoDeleteReplies(false);
    return manager;
}

Result<HttpAnswer> NetworkHttp::send(const HttpCall &call, std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    const std::unique_ptr<QNetworkAccessManager> manager = makeNetworkAccessManager();
    QNetworkRequest request(call.url);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);

    const std::unique_ptr<QNetworkReply> reply(
        call.method == "POST" ? manager->post(request, call.body) : manager->sendCustomRequest(request, call.method));

    QEventLoop loop;
    const QIODevice *const body = reply->findChild<QIODevice *>(bodyName, Qt::FindDirectChildrenOnly);
    const bool isTls = call.url.scheme() == "https"_L1;
    bool encrypted = false;
    bool requestSent = false; // Qt says so after the last byte
    // Whether the server may have seen something of it: what it saw half of may count for it.
    const auto wasSent = [&] {
        return requestSent || (body && body->bytesAvailable() < call.body.size())
            || reply->error() == QNetworkReply::ContentReSendError
            || (reply->error() == QNetworkReply::RemoteHostClosedError && (encrypted || !isTls));
    };
    bool tooLarge = false;
    bool tooSlow = false;
    bool isStopped = false;
    HttpAnswer answer;
    const auto drain = [&] {
        answer.body += reply->read(maximumAnswerSize + 1 - answer.body.size());
        if (answer.body.size() > maximumAnswerSize) {
            tooLarge = true;
            reply->abort();
        }
    };
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::requestSent, &loop, [&] { requestSent = true; });
    QObject::connect(reply.get(), &QNetworkReply::encrypted, &loop, [&] { encrypted = true; });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, drain);
    const auto giveUp = [&] {
        tooSlow = true;
        reply->abort();
    };
    QTimer::singleShot(call.limit, &loop, giveUp);
    QTimer::singleShot(connectLimit, &loop, [&] {
        if (!wasSent())
            giveUp();
    });
    // The request to stop comes from another thread: it is handed over to this loop.
    const std::stop_callback onStop(stop, [&] {
        QMetaObject::invokeMethod(
            &loop,
            [&] {
                if (reply->isFinished() || (call.isFinishedOnceSent && wasSent()))
                    return;
                isStopped = true;
                reply->abort();
            },
            Qt::QueuedConnection);
    });
    if (!reply->isFinished())
        loop.exec();

    const QString host = call.url.host();
    if (tooLarge)
        return failure(ErrorCode::AnswerInvalid, host, u"larger than 1 MiB"_s);
    if (isStopped)
        return failure(ErrorCode::Cancelled, host);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Errors from 201 on are made from the status of an answer, but for ProtocolFailure; those before are about the
    // connection.
    const bool isComplete = status != 0
        && (reply->error() == QNetworkReply::NoError
            || (reply->error() >= QNetworkReply::ContentAccessDenied
                && reply->error() != QNetworkReply::ProtocolFailure));
    if (!isComplete) {
        const QString words = tooSlow ? u"no answer in time"_s : othersWords(reply->errorString().toUtf8());
        return failure(wasSent() ? ErrorCode::Interrupted : ErrorCode::Unreachable, host, words);
    }
    drain();
    if (tooLarge)
        return failure(ErrorCode::AnswerInvalid, host, u"larger than 1 MiB"_s);
    // A refusal that was cut off is an error of its status to Qt, and looks whole.
    bool isAnnounced = false;
    const qint64 announced = reply->rawHeader("Content-Length").toLongLong(&isAnnounced);
    if (isAnnounced && announced != answer.body.size())
        return failure(ErrorCode::Interrupted, host, u"the answer is shorter than announced"_s);
    answer.status = status;
    for (const auto &pair : reply->rawHeaderPairs())
        answer.headers.append({pair.first, pair.second});
    return answer;
}

} // namespace chatelaine
