// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "credential/credential.h"
#include "oauth/loopbacklistener.h"

#include <QAbstractOAuthReplyHandler>
#include <QPointer>

#include <chrono>

namespace chatelaine {

//! \brief What the browser and the token server say to one sign-in, and nothing of what follows from it.
//!
//! Stands in for QOAuthHttpServerReplyHandler, which listens on all addresses, takes any path that begins right,
//! checks no state, loses requests that arrive in pieces and says success always.
//!
//!   GET /auth/callback   state wrong, missing or twice: 400, and nothing happens. The first right one is kept waiting
//!                        until showPage() sends it to the page; every later one gets 409.
//!   GET /cancel          200 from the Codex CLI that wants our port, known by its only headers, Host and Connection: a
//!                        browser always sends more, so no web page can end a sign-in.
//!   GET /<random>        the page, once there is one.
//!   other methods there  405
//!   everything else      404
class LoopbackReplyHandler final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    //! \a listener listens already, and outlives this.
    LoopbackReplyHandler(LoopbackListener *listener, const Secret &state);

    //! \brief The redirect address.
    QString callback() const override;

    //! \brief Whether /cancel is obeyed (200) or comes too late (409).
    void setMayCancel(bool mayCancel) { m_mayCancel = mayCancel; }

    //! \brief Answers the browser that waits: 303 to \a html under a random name without a query, so that code and
    //! state leave the address bar. False if no browser waits (any more).
    bool showPage(const QByteArray &html);

    //! \brief Watches over the token request: \a reply is aborted after \a limit, after 10 s without a connection, and
    //! beyond 1 MiB.
    void watch(QNetworkReply *reply, std::chrono::milliseconds limit, const QList<Secret> &sent);

public Q_SLOTS:
    //! \brief Reads the token server's answer. The flow calls it; it is not told the tokens, of which it would keep
    //! copies that cannot be wiped.
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    void codeReceived(const chatelaine::Secret &code);
    //! \brief The issuer sent the browser back without a code: SignInRefused.
    void refused(const chatelaine::Error &error);
    void cancelRequested();
    void tokensRead(const chatelaine::Tokens &tokens);
    void exchangeFailed(const chatelaine::Error &error);
    //! \brief The browser has the page.
    void pageDelivered();

private:
    Result<Tokens> readReply(QNetworkReply *reply) const;
    void route(LoopbackConnection *connection);
    void takeCallback(LoopbackConnection *connection);

    LoopbackListener *m_listener;
    Secret m_state;
    bool m_mayCancel = true;
    bool m_hasCallback = false;
    QPointer<LoopbackConnection> m_waiting;
    QByteArray m_pagePath; // empty: no page yet
    QByteArray m_page;
    // Of the token request:
    QList<Secret> m_sent;
    bool m_isSent = false;
    bool m_isTooLarge = false;
    bool m_isTooSlow = false;
};

} // namespace chatelaine
