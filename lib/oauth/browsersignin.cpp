// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/browsersignin.h"

#include "base/http.h"
#include "base/secret.h"
#include "base/worker.h"
#include "oauth/loopbacklistener.h"
#include "oauth/loopbackreplyhandler.h"
#include "oauth/randomtext.h"
#include "oauth/socketowner.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QTcpSocket>
#include <QTimer>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logSignIn, "chatelaine.oauth.signin")

constexpr auto portInterval = 100ms;

//! For programs that have no page of their own, as tests.
QByteArray plainPage(const Result<SignedIn> &result)
{
    const QString words = result ? result->identity.email : describe(result.error());
    return "<!doctype html><meta charset=\"utf-8\"><title>Chatelaine</title><p>" + words.toHtmlEscaped().toUtf8();
}

//! What the Codex CLI sends to the holder of its port, and understands itself; the answer does not matter.
void askToLeave(quint16 port, QObject *parent)
{
    auto *socket = new QTcpSocket(parent);
    socket->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(socket, &QTcpSocket::connected, socket, [socket, port] {
        socket->write("GET /cancel HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                      + "\r\nConnection: close\r\n\r\n");
    });
    QTimer::singleShot(2s, socket, &QObject::deleteLater);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace

//! The states, who leads out of them, and where to. "Ends" is finish(): the browser that waits is sent to the page,
//! finished() is emitted, and the state is Delivering, or Closed if no browser waits.
//!
//!   Binding     a port is ours → Waiting. All are busy: ends, PortBusy. cancel(): ends, Cancelled.
//!   Waiting     right state and a code → Exchanging. Right state and no code: ends, SignInRefused. Nobody came in
//!               time: ends, SignInExpired. cancel(), /cancel: ends, Cancelled. Whatever else arrives at the listener
//!               is answered there and changes nothing.
//!   Exchanging  tokens that pass the checks → Storing. Any other answer, or none in time: ends with its error. The
//!               browser hanging up: nothing. cancel(), /cancel: the request is aborted; ends, Cancelled. (What the
//!               server may have issued is lost with it; it has been promised to nobody.)
//!   Storing     accept() answers: ends with that. cancel(), /cancel: too late, nothing.
//!   Delivering  the page was fetched, or not in time; cancel(), /cancel → Closed.
//!   Closed      the port is free, closed() was emitted.
class BrowserSignIn::Private
{
public:
    enum class State { Idle, Binding, Waiting, Exchanging, Storing, Delivering, Closed };

    Private(BrowserSignIn *owner, SignInOptions given)
        : q(owner)
        , options(std::move(given))
    {
        timer.setSingleShot(true);
    }
    ~Private()
    {
        state = State::Closed; // nothing is emitted any more
        // A reply under way calls the handler: it goes first, with its manager.
        manager.reset();
        flow.reset();
    }

    void bind();
    void reportBusyPorts();
    void wait();
    void exchange(const Secret &received);
    void fail(const Error &error);
    void check(const Tokens &tokens);
    void store(const Credential &credential, const Identity &identity);
    void finish(const Result<SignedIn> &result);
    void close();
    void cancel();

    void setParameters(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) const;
    //! The one timer: each state that has a limit starts it anew.
    template <typename Function>
    void after(std::chrono::milliseconds time, Function function)
    {
        timer.disconnect();
        QObject::connect(&timer, &QTimer::timeout, q, function);
        timer.start(time);
    }

    BrowserSignIn *q;
    SignInOptions options;
    State state = State::Idle;
    QTimer timer;

    QDeadlineTimer portDeadline;
    bool hasAsked = false;
    qsizetype portIndex = 0;

    std::unique_ptr<LoopbackListener> listener;
    std::unique_ptr<LoopbackReplyHandler> handler;
    std::unique_ptr<QNetworkAccessManager> manager;
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> flow;
    Secret verifier;
    Secret code;
};

BrowserSignIn::BrowserSignIn(SignInOptions options, QObject *parent)
    : QObject(parent)
    , d(new Private(this, std::move(options)))
{
}

BrowserSignIn::~BrowserSignIn() = default;

void BrowserSignIn::start()
{
    Q_ASSERT(d->state == Private::State::Idle && d->options.accept);
    d->state = Private::State::Binding;
    d->portDeadline = QDeadlineTimer(d->options.portLimit);
    d->listener = std::make_unique<LoopbackListener>(d->options.requestLimit,
                                                     d->options.isPeerTrusted ? d->options.isPeerTrusted
                                                                              : LoopbackListener::PeerCheck(isOurPeer));
    d->after(0ms, [this] { d->bind(); });
}

void BrowserSignIn::cancel()
{
    d->cancel();
}

void BrowserSignIn::Private::bind()
{
    while (portIndex < options.ports.size()) {
        const quint16 port = options.ports.at(portIndex);
        if (listener->listen(port)) {
            wait();
            return;
        }
        if (portIndex == 0 && options.mayCancelOthers && !portDeadline.hasExpired()) {
            if (!std::exchange(hasAsked, true)) {
                qCDebug(logSignIn, "port %d is busy; asking its holder to leave", port);
                askToLeave(port, q);
            }
            after(portInterval, [this] { bind(); });
            return;
        }
        qCDebug(logSignIn, "port %d is busy", port);
        ++portIndex;
    }
    reportBusyPorts();
}

void BrowserSignIn::Private::reportBusyPorts()
{
    QStringList names;
    for (const quint16 port : options.ports)
        names << QString::number(port);
    auto *watcher = new QFutureWatcher<QString>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, names] {
        const QFuture<QString> holders = watcher->future();
        finish(failure(ErrorCode::PortBusy, names.join(u", "_s),
                       holders.resultCount() > 0 ? holders.result() : QString()));
    });
    watcher->setFuture(runOn(*options.workers, [ports = options.ports] {
        QStringList holders;
        for (const quint16 port : ports) {
            const QString holder = describeListeners(port);
            if (!holder.isEmpty())
                holders << u"%1: %2"_s.arg(QString::number(port), holder);
        }
        return holders.join(u"; "_s);
    }));
}

void BrowserSignIn::Private::wait()
{
    state = State::Waiting;
    const Secret expectedState(randomText(32));
    verifier = Secret(randomText(64));

    handler = std::make_unique<LoopbackReplyHandler>(listener.get(), expectedState);
    QObject::connect(handler.get(), &LoopbackReplyHandler::codeReceived, q,
                     [this](const Secret &received) { exchange(received); });
    QObject::connect(handler.get(), &LoopbackReplyHandler::refused, q,
                     [this](const Error &error) { finish(std::unexpected(error)); });
    QObject::connect(handler.get(), &LoopbackReplyHandler::cancelRequested, q, [this] { cancel(); });
    QObject::connect(handler.get(), &LoopbackReplyHandler::tokensRead, q,
                     [this](const Tokens &tokens) { check(tokens); });
    QObject::connect(handler.get(), &LoopbackReplyHandler::exchangeFailed, q,
                     [this](const Error &error) { fail(error); });
    QObject::connect(handler.get(), &LoopbackReplyHandler::pageDelivered, q, [this] { close(); });

    manager = makeNetworkAccessManager();
    flow = std::make_unique<QOAuth2AuthorizationCodeFlow>(manager.get());
    flow->setAuthorizationUrl(options.endpoints.authorizeUrl());
    flow->setAccessTokenUrl(options.endpoints.tokenUrl());
    flow->setClientIdentifier(QLatin1String(Endpoints::clientId));
    flow->setScope(QLatin1String(Endpoints::scope));
    flow->setState(QString::fromLatin1(expectedState.reveal()));
    flow->setReplyHandler(handler.get());
    flow->setModifyParametersFunction([this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
        setParameters(stage, parameters);
    });
    QUrl address;
    QObject::connect(flow.get(), &QAbstractOAuth::authorizeWithBrowser, q, [&](const QUrl &url) { address = url; });
    flow->grant();
    flow->disconnect(q);

    after(options.personLimit, [this] { finish(failure(ErrorCode::SignInExpired)); });
    Q_EMIT q->addressReady(address);
    if (state == State::Waiting && !(options.openBrowser && options.openBrowser(address)))
        Q_EMIT q->browserNotOpened();
}

void BrowserSignIn::Private::setParameters(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) const
{
    // Qt encodes some values, leaves others, and differs between its versions: here every value is encoded, once. It
    // lets percent-encoding pass in all of them.
    const auto set = [&](const QString &name, const QByteArray &value) {
        parameters->remove(name);
        parameters->insert(name, QString::fromLatin1(value.toPercentEncoding()));
    };
    if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
        set(u"redirect_uri"_s, handler->callback().toUtf8());
        set(u"scope"_s, Endpoints::scope);
        set(u"code_challenge"_s, challengeFor(verifier.reveal()));
        set(u"code_challenge_method"_s, "S256");
        set(u"id_token_add_organizations"_s, "true");
        set(u"codex_cli_simplified_flow"_s, "true");
        set(u"originator"_s, Endpoints::originator);
        if (!options.allowedWorkspaces.isEmpty())
            set(u"allowed_workspace_id"_s, options.allowedWorkspaces.join(u',').toUtf8());
        parameters->remove(u"nonce"_s); // newer Qt adds one; the CLI has none
    } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
        set(u"redirect_uri"_s, handler->callback().toUtf8());
        set(u"code"_s, code.reveal());
        set(u"code_verifier"_s, verifier.reveal());
    }
}

void BrowserSignIn::Private::exchange(const Secret &received)
{
    state = State::Exchanging;
    timer.stop();
    code = received;
    // The flow compares the state once more and sends the request; the code it sends is the one from setParameters().
    Q_EMIT handler->callbackReceived({{u"code"_s, u"-"_s}, {u"state"_s, flow->state()}});
    auto *reply = manager->findChild<QNetworkReply *>(); // the only one this manager ever has
    if (!reply) {
        finish(failure(ErrorCode::Internal, u"QOAuth2AuthorizationCodeFlow"_s, u"no token request"_s));
        return;
    }
    handler->watch(reply, options.exchangeLimit, {code, verifier});
    Q_EMIT q->callbackAccepted();
}

void BrowserSignIn::Private::fail(const Error &error)
{
    if (state != State::Exchanging)
        return; // we aborted it ourselves
    finish(std::unexpected(error));
}

void BrowserSignIn::Private::check(const Tokens &tokens)
{
    if (state != State::Exchanging)
        return;
    static const SystemClock systemClock;
    const QDateTime now = (options.clock ? options.clock : &systemClock)->now();
    Credential credential = Credential::fromTokens(tokens, now);
    const Result<Identity> identity =
        checkSignIn(credential, options.endpoints, options.allowedWorkspaces, options.expected);
    if (!identity) {
        finish(std::unexpected(identity.error()));
        return;
    }
    Tokens named = tokens;
    named.accountId = identity->account.workspace;
    store(Credential::fromTokens(named, now), *identity);
}

void BrowserSignIn::Private::store(const Credential &credential, const Identity &identity)
{
    state = State::Storing;
    handler->setMayCancel(false);
    auto *watcher = new QFutureWatcher<Result<Placement>>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, identity] {
        const QFuture<Result<Placement>> answer = watcher->future();
        if (answer.resultCount() == 0)
            finish(failure(ErrorCode::Cancelled));
        else if (const Result<Placement> placement = answer.result(); placement)
            finish(SignedIn{identity, *placement});
        else
            finish(std::unexpected(placement.error()));
    });
    watcher->setFuture(runOn(*options.workers, [accept = options.accept, credential] { return accept(credential); }));
}

void BrowserSignIn::Private::cancel()
{
    switch (state) {
    case State::Binding:
    case State::Waiting:
    case State::Exchanging:
        finish(failure(ErrorCode::Cancelled));
        break;
    case State::Delivering:
        close();
        break;
    case State::Idle:
    case State::Storing:
    case State::Closed:
        break;
    }
}

void BrowserSignIn::Private::finish(const Result<SignedIn> &result)
{
    if (state == State::Delivering || state == State::Closed)
        return;
    state = State::Delivering;
    timer.stop();
    if (manager) {
        if (auto *reply = manager->findChild<QNetworkReply *>())
            reply->abort();
    }
    code = Secret();
    verifier = Secret();
    if (handler)
        handler->setMayCancel(true); // the port is free to have
    const bool isAwaited = handler && handler->showPage(options.page ? options.page(result) : plainPage(result));
    if (isAwaited)
        after(options.pageLimit, [this] { close(); });
    Q_EMIT q->finished(result);
    if (!isAwaited)
        close();
}

void BrowserSignIn::Private::close()
{
    if (state == State::Closed)
        return;
    state = State::Closed;
    timer.stop();
    listener->stop();
    Q_EMIT q->closed();
}

} // namespace chatelaine
