// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/httprequest.h"
#include "base/result.h"
#include "base/secret.h"
#include "credential/credential.h"
#include "demo/fault.h"
#include "demo/issuerbehaviour.h"

#include <QRandomGenerator>
#include <QUrl>

#include <memory>

namespace chatelaine {

//! \brief What the issuer answers, and how that answer travels.
struct IssuerAnswer
{
    HttpAnswer http{};
    std::chrono::milliseconds delay{0};
    Delivery delivery = Delivery::Whole;
};

//! \brief A line of the issuer's log. Holds no secret.
struct RequestRecord
{
    QDateTime at{};
    RequestKind kind = RequestKind::Other;
    QByteArray method{};
    QString path{};
    QString personId{}; //!< empty if nobody was recognised
    int status = 0;
    QString outcome{}; //!< "ok", the error's code, or "fault"
};

//! \brief The rules of OpenAI's authorization server and of the ChatGPT backend, as far as a sign-in meets them, for
//! \c --demo and the tests. As strict as the RFCs and stricter than most servers: what passes here passes there.
//!
//! A plain class: requests in, answers out, no network (LocalIssuer has it). Safe to use from every thread.
//!
//! - GET /oauth/authorize: the page on which one of demoPeople() is chosen; POST /oauth/authorize: the choice,
//!   fields "request" (from the page) and "person" (its id) or "refuse".
//! - POST /oauth/token: authorization_code (form; RFC 6749 4.1.3, RFC 7636) and refresh_token (JSON or form).
//! - POST /oauth/revoke: JSON.
//! - GET /backend-api/wham/usage, /backend-api/wham/accounts/check, /backend-api/wham/config/bundle, and the same
//!   under /api/codex.
class Issuer final
{
public:
    //! \a clock must outlive the issuer. \a random: seed it for answers that repeat.
    explicit Issuer(const Clock &clock, QRandomGenerator random = QRandomGenerator::securelySeeded());
    ~Issuer();
    Issuer(const Issuer &) = delete;
    Issuer &operator=(const Issuer &) = delete;

    IssuerAnswer handle(const HttpRequest &request);

    IssuerBehaviour behaviour() const;
    void setBehaviour(const IssuerBehaviour &behaviour);

    //! \brief Claim iss of the tokens. LocalIssuer sets it to its address.
    QUrl origin() const;
    void setOrigin(const QUrl &origin);

    //! \brief The next \a times requests of \a kind meet \a fault. Faults of one kind happen in the order they came.
    void failNext(RequestKind kind, const Fault &fault, int times = 1);
    void clearFaults();

    //! \brief Tokens of a new sign-in without a browser. \a personId: of demoPeople(). Errors: InvalidArgument.
    Result<Tokens> signIn(const QString &personId);
    //! \brief Ends every sign-in of that person, as "sign out of all sessions" does on the web.
    void endSessions(const QString &personId);

    //! \brief Every request so far, oldest first.
    QList<RequestRecord> requests() const;
    //! \brief How many requests of \a kind came, answered well or not.
    int count(RequestKind kind) const;

    //! \brief Every access, refresh and id token that was ever issued, for tests that search for leaks.
    QList<Secret> everyTokenGivenOut() const;
    QList<Secret> everyCodeGivenOut() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace chatelaine
