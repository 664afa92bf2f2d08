// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "demo/issuer.h"

#include "base/log.h"
#include "demo/authorizepage.h"
#include "demo/demobackend.h"
#include "demo/demoperson.h"
#include "demo/grants.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <mutex>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr auto requestLifetime = std::chrono::minutes(10);
constexpr auto defaultScope = "openid profile email offline_access api.connectors.read api.connectors.invoke"_L1;

HttpAnswer json(int status, const QJsonObject &object)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

//! RFC 6749 5.2
HttpAnswer oauthError(const QString &code, const QString &description, int status = 400)
{
    return json(status, {{u"error"_s, code}, {u"error_description"_s, description}});
}

//! The form in which OpenAI's issuer refuses a refresh token.
HttpAnswer refreshError(const QString &code, const QString &message)
{
    return json(401,
                {{u"error"_s,
                  QJsonObject{{u"message"_s, message},
                              {u"type"_s, u"invalid_request_error"_s},
                              {u"param"_s, QJsonValue::Null},
                              {u"code"_s, code}}}});
}

//! The form in which the backend refuses.
HttpAnswer backendError(int status, const QString &code, const QString &message)
{
    return json(status, {{u"detail"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

HttpAnswer html(int status, const QByteArray &body, const QByteArray &redirectOrigin = {})
{
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"}, {"Content-Security-Policy", pagePolicy(redirectOrigin)}},
            body};
}

HttpAnswer redirect(const QString &target, const QList<std::pair<QByteArray, QString>> &parameters)
{
    QByteArray address = target.toLatin1();
    char separator = '?';
    for (const auto &[name, value] : parameters) {
        address += separator + name + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return {302, {{"Location", address}}, {}};
}

QByteArray mediaType(const HttpRequest &request)
{
    const QList<QByteArray> values = request.header("Content-Type");
    return values.size() == 1 ? values.first().split(';').first().trimmed().toLower() : QByteArray();
}

//! The fields of a form or of a JSON object of strings. A field that comes twice in a form is none.
class Fields final
{
public:
    explicit Fields(const HttpRequest &request)
    {
        const QByteArray type = mediaType(request);
        if (type == "application/x-www-form-urlencoded") {
            m_form = request.body;
        } else if (type == "application/json") {
            const QJsonDocument document = QJsonDocument::fromJson(request.body);
            if (document.isObject())
                m_json = document.object();
        }
    }
    bool isForm() const { return m_form.has_value(); }
    bool isJson() const { return m_json.has_value(); }
    //! \brief Empty if absent.
    QString value(const QString &name) const
    {
        if (m_form)
            return HttpRequest::formValue(*m_form, name).value_or(QString());
        return m_json ? m_json->value(name).toString() : QString();
    }

private:
    std::optional<QByteArray> m_form;
    std::optional<QJsonObject> m_json;
};

RequestKind kindOf(const HttpRequest &request)
{
    const QByteArray &path = request.path;
    if (path == "/oauth/authorize")
        return request.method == "POST" ? RequestKind::Choice : RequestKind::Authorize;
    if (path == "/oauth/token") {
        const QString grant = Fields(request).value(u"grant_type"_s);
        if (grant == "authorization_code"_L1)
            return RequestKind::Exchange;
        return grant == "refresh_token"_L1 ? RequestKind::Refresh : RequestKind::Other;
    }
    if (path == "/oauth/revoke")
        return RequestKind::Revoke;
    if (path == "/backend-api/wham/usage" || path == "/api/codex/usage")
        return RequestKind::Usage;
    if (path == "/backend-api/wham/accounts/check" || path == "/api/codex/accounts/check")
        return RequestKind::Accounts;
    if (path == "/backend-api/wham/config/bundle" || path == "/api/codex/config/bundle")
        return RequestKind::Config;
    return RequestKind::Other;
}

} // namespace

//! Everything behind the mutex.
struct Issuer::State
{
    //! A page that waits for a choice.
    struct Pending
    {
        QString redirectUri;
        QString oauthState;
        QString challenge;
        QString scope;
        QList<QString> allowed; // ids of people
        QDateTime expiresAt;
    };
    struct PlannedFault
    {
        Fault fault;
        int times;
    };

    State(const Clock &c, QRandomGenerator random)
        : clock(c)
        , grants(c, random)
    {
    }

    std::optional<Fault> takeFault(RequestKind kind);
    HttpAnswer answer(const HttpRequest &request, RequestRecord &record);
    HttpAnswer authorize(const HttpRequest &request, RequestRecord &record);
    HttpAnswer choose(const HttpRequest &request, RequestRecord &record);
    HttpAnswer token(const HttpRequest &request, RequestRecord &record);
    HttpAnswer exchange(const Fields &fields, RequestRecord &record);
    HttpAnswer refresh(const Fields &fields, RequestRecord &record);
    HttpAnswer tokenAnswer(const GrantOutcome &outcome) const;
    HttpAnswer revoke(const HttpRequest &request, RequestRecord &record);
    HttpAnswer backend(const HttpRequest &request, RequestRecord &record);
    bool isRedirectAllowed(const QString &uri) const;

    const Clock &clock;
    mutable std::mutex mutex;
    Grants grants;
    QHash<QString, Pending> pending; // by the id in the page's form
    QHash<RequestKind, QList<PlannedFault>> faults;
    QList<RequestRecord> log;
};

std::optional<Fault> Issuer::State::takeFault(RequestKind kind)
{
    const auto planned = faults.find(kind);
    if (planned == faults.end() || planned->isEmpty())
        return std::nullopt;
    const Fault fault = planned->first().fault;
    if (--planned->first().times <= 0)
        planned->removeFirst();
    return fault;
}

HttpAnswer Issuer::State::answer(const HttpRequest &request, RequestRecord &record)
{
    static const QHash<RequestKind, QByteArray> methods{{RequestKind::Authorize, "GET"}, {RequestKind::Choice, "POST"},
                                                        {RequestKind::Exchange, "POST"}, {RequestKind::Refresh, "POST"},
                                                        {RequestKind::Revoke, "POST"},   {RequestKind::Usage, "GET"},
                                                        {RequestKind::Accounts, "GET"},  {RequestKind::Config, "GET"}};
    const bool isToken = request.path == "/oauth/token";
    if (record.kind == RequestKind::Other && !isToken) {
        record.outcome = u"not_found"_s;
        return json(404, {{u"detail"_s, u"Not Found"_s}});
    }
    const QByteArray method = isToken ? QByteArray("POST") : methods.value(record.kind);
    if (request.method != method) {
        record.outcome = u"method_not_allowed"_s;
        HttpAnswer refused = json(405, {{u"detail"_s, u"Method Not Allowed"_s}});
        refused.headers.append({"Allow", request.path == "/oauth/authorize" ? QByteArray("GET, POST") : method});
        return refused;
    }
    if (isToken)
        return token(request, record);
    switch (record.kind) {
    case RequestKind::Authorize:
        return authorize(request, record);
    case RequestKind::Choice:
        return choose(request, record);
    case RequestKind::Revoke:
        return revoke(request, record);
    default:
        return backend(request, record);
    }
}

bool Issuer::State::isRedirectAllowed(const QString &uri) const
{
    // Exactly: another spelling of the same address is another address (RFC 9700 4.1.3).
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"http://(?:localhost|127\\.0\\.0\\.1):([1-9][0-9]{0,4})/auth/callback"_s));
    const QRegularExpressionMatch match = form.match(uri);
    bool isPort = false;
    const quint16 port = match.captured(1).toUShort(&isPort);
    const QList<quint16> &ports = grants.behaviour.redirectPorts;
    return isPort && (ports.isEmpty() || ports.contains(port));
}

HttpAnswer Issuer::State::authorize(const HttpRequest &request, RequestRecord &record)
{
    const auto parameter = [&](const QString &name) {
        return HttpRequest::formValue(request.query, name).value_or(QString());
    };
    // An unknown client or address must not get anything by a redirect (RFC 6749 4.1.2.1).
    const auto refusePage = [&](const QString &outcome, const QString &text) {
        record.outcome = outcome;
        return html(400, issuerErrorPage(u"This sign-in cannot start"_s, text));
    };
    if (parameter(u"client_id"_s) != demoClientId)
        return refusePage(u"invalid_client"_s, u"The program that asks is not known here (client_id)."_s);
    const QString redirectUri = parameter(u"redirect_uri"_s);
    if (!isRedirectAllowed(redirectUri))
        return refusePage(u"invalid_redirect_uri"_s, u"The address to return to is not allowed (redirect_uri)."_s);
    const QString oauthState = parameter(u"state"_s);
    if (oauthState.isEmpty())
        return refusePage(u"missing_state"_s, u"The request has no state, so its answer could not be trusted."_s);

    const auto refuse = [&](const QString &error, const QString &description) {
        record.outcome = error;
        return redirect(redirectUri, {{"error", error}, {"error_description", description}, {"state", oauthState}});
    };
    if (parameter(u"response_type"_s) != "code"_L1)
        return refuse(u"unsupported_response_type"_s, u"response_type must be code"_s);
    static const QRegularExpression challengeForm(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_-]{43}"_s));
    const QString challenge = parameter(u"code_challenge"_s);
    if (!challengeForm.match(challenge).hasMatch())
        return refuse(u"invalid_request"_s, u"code_challenge must be 43 characters of base64url"_s);
    if (parameter(u"code_challenge_method"_s) != "S256"_L1)
        return refuse(u"invalid_request"_s, u"code_challenge_method must be S256"_s);
    const QString scope = parameter(u"scope"_s);
    const QStringList scopes = scope.split(u' ');
    const QStringList knownScopes = QString(defaultScope).split(u' ');
    for (const QString &one : scopes) {
        if (!knownScopes.contains(one))
            return refuse(u"invalid_scope"_s, u"unknown scope"_s);
    }
    if (!scopes.contains("openid"_L1) || !scopes.contains("offline_access"_L1))
        return refuse(u"invalid_scope"_s, u"scope must contain openid and offline_access"_s);

    const QString workspaces = parameter(u"allowed_workspace_id"_s);
    QList<QString> allowed;
    for (const DemoPerson &person : demoPeople()) {
        if (workspaces.isEmpty() || workspaces.split(u',').contains(person.accountId))
            allowed.append(person.id);
    }

    const QDateTime now = clock.now();
    pending.removeIf([&](const auto &entry) { return entry.value().expiresAt <= now; });
    const QString id = QString::fromLatin1(grants.randomText(16));
    pending.insert(id,
                   {.redirectUri = redirectUri,
                    .oauthState = oauthState,
                    .challenge = challenge,
                    .scope = scope,
                    .allowed = allowed,
                    .expiresAt = now.addSecs(std::chrono::seconds(requestLifetime).count())});
    return html(200, authorizePage(id, allowed), QUrl(redirectUri).toEncoded(QUrl::RemovePath));
}

HttpAnswer Issuer::State::choose(const HttpRequest &request, RequestRecord &record)
{
    const Fields fields(request);
    const auto found = pending.find(fields.value(u"request"_s));
    if (!fields.isForm() || found == pending.end() || found->expiresAt <= clock.now()) {
        record.outcome = u"unknown_request"_s;
        return html(410,
                    issuerErrorPage(u"This page is out of date"_s, u"Start the sign-in again from the program."_s));
    }
    if (!fields.value(u"refuse"_s).isEmpty()) {
        const Pending chosen = pending.take(found.key());
        record.outcome = u"access_denied"_s;
        return redirect(chosen.redirectUri,
                        {{"error", u"access_denied"_s},
                         {"error_description", u"The person refused the sign-in."_s},
                         {"state", chosen.oauthState}});
    }
    const DemoPerson *person = findDemoPerson(fields.value(u"person"_s));
    if (!person || !found->allowed.contains(person->id)) {
        record.outcome = u"unknown_person"_s;
        return html(400, issuerErrorPage(u"Nobody was chosen"_s, u"Go back and choose one of the accounts."_s));
    }
    const Pending chosen = pending.take(found.key());
    record.personId = person->id;
    const QByteArray code = grants.issueCode(*person, chosen.redirectUri, chosen.challenge, chosen.scope);
    return redirect(chosen.redirectUri, {{"code", QString::fromLatin1(code)}, {"state", chosen.oauthState}});
}

HttpAnswer Issuer::State::token(const HttpRequest &request, RequestRecord &record)
{
    const auto refuse = [&](const QString &error, const QString &description, int status = 400) {
        record.outcome = error;
        return oauthError(error, description, status);
    };
    const Fields fields(request);
    if (!fields.isForm() && !fields.isJson())
        return refuse(u"invalid_request"_s, u"the body must be a form or a JSON object, and say so"_s);
    const QString grant = fields.value(u"grant_type"_s);
    if (grant.isEmpty())
        return refuse(u"invalid_request"_s, u"grant_type is missing"_s);
    if (record.kind == RequestKind::Other)
        return refuse(u"unsupported_grant_type"_s, u"only authorization_code and refresh_token are known"_s);
    if (fields.value(u"client_id"_s) != demoClientId)
        return refuse(u"invalid_client"_s, u"client_id is not known"_s, 401);
    return record.kind == RequestKind::Exchange ? exchange(fields, record) : refresh(fields, record);
}

HttpAnswer Issuer::State::exchange(const Fields &fields, RequestRecord &record)
{
    const auto refuse = [&](const QString &error, const QString &description) {
        record.outcome = error;
        return oauthError(error, description);
    };
    if (!fields.isForm())
        return refuse(u"invalid_request"_s, u"a code is exchanged with a form"_s);
    for (const QString &name : {u"code"_s, u"redirect_uri"_s, u"code_verifier"_s}) {
        if (fields.value(name).isEmpty())
            return refuse(u"invalid_request"_s, name + " is missing"_L1);
    }
    const GrantOutcome outcome =
        grants.redeemCode(fields.value(u"code"_s), fields.value(u"redirect_uri"_s), fields.value(u"code_verifier"_s));
    if (outcome.person)
        record.personId = outcome.person->id;
    switch (outcome.problem) {
    case GrantProblem::None:
        return tokenAnswer(outcome);
    case GrantProblem::Expired:
        return refuse(u"invalid_grant"_s, u"the code has expired"_s);
    case GrantProblem::Used:
        return refuse(u"invalid_grant"_s, u"the code was used before"_s);
    case GrantProblem::RedirectDiffers:
        return refuse(u"invalid_grant"_s, u"redirect_uri is not that of the sign-in"_s);
    case GrantProblem::VerifierWrong:
        return refuse(u"invalid_grant"_s, u"code_verifier does not match the challenge"_s);
    default:
        return refuse(u"invalid_grant"_s, u"the code is not known"_s);
    }
}

HttpAnswer Issuer::State::refresh(const Fields &fields, RequestRecord &record)
{
    const QString token = fields.value(u"refresh_token"_s);
    if (token.isEmpty()) {
        record.outcome = u"invalid_request"_s;
        return oauthError(record.outcome, u"refresh_token is missing"_s);
    }
    const GrantOutcome outcome = grants.redeemRefreshToken(token);
    if (outcome.person)
        record.personId = outcome.person->id;
    switch (outcome.problem) {
    case GrantProblem::None:
        return tokenAnswer(outcome);
    case GrantProblem::Used:
        record.outcome = u"refresh_token_reused"_s;
        return refreshError(record.outcome,
                            u"Your refresh token has already been used to generate a new access token. "
                            "Please try signing in again."_s);
    case GrantProblem::Expired:
        record.outcome = u"refresh_token_expired"_s;
        return refreshError(record.outcome, u"Your refresh token has expired. Please try signing in again."_s);
    case GrantProblem::Revoked:
    case GrantProblem::Replayed:
        record.outcome = u"refresh_token_invalidated"_s;
        return refreshError(record.outcome, u"Your session has ended. Please log in again."_s);
    default:
        record.outcome = u"invalid_grant"_s;
        return oauthError(record.outcome, u"the refresh token is not known"_s);
    }
}

HttpAnswer Issuer::State::tokenAnswer(const GrantOutcome &outcome) const
{
    QJsonObject object{{u"token_type"_s, u"Bearer"_s}, {u"scope"_s, outcome.scope}};
    const auto insert = [&](const QString &name, const Secret &token) {
        if (!token.isEmpty())
            object.insert(name, QString::fromLatin1(token.reveal()));
    };
    insert(u"id_token"_s, outcome.tokens.idToken);
    insert(u"access_token"_s, outcome.tokens.accessToken);
    insert(u"refresh_token"_s, outcome.tokens.refreshToken);
    if (!outcome.tokens.accessToken.isEmpty())
        object.insert(u"expires_in"_s, static_cast<qint64>(grants.behaviour.accessTokenLifetime.count()));
    return json(200, object);
}

HttpAnswer Issuer::State::revoke(const HttpRequest &request, RequestRecord &record)
{
    // RFC 7009 2.2: a token that is not known is as good as revoked.
    const DemoPerson *person = grants.revoke(Fields(request).value(u"token"_s));
    record.personId = person ? person->id : QString();
    return json(200, {});
}

HttpAnswer Issuer::State::backend(const HttpRequest &request, RequestRecord &record)
{
    const QList<QByteArray> authorization = request.header("Authorization");
    const bool isBearer = authorization.size() == 1 && authorization.first().left(7).toLower() == "bearer ";
    const GrantOutcome outcome =
        isBearer ? grants.check(authorization.first().mid(7)) : GrantOutcome{.problem = GrantProblem::Unknown};
    if (outcome.person)
        record.personId = outcome.person->id;
    const auto refuse = [&](int status, const QString &code, const QString &message) {
        record.outcome = code;
        return backendError(status, code, message);
    };
    switch (outcome.problem) {
    case GrantProblem::None:
        break;
    case GrantProblem::Expired:
        return refuse(401, u"token_expired"_s, u"Provided authentication token is expired."_s);
    case GrantProblem::Revoked:
        return refuse(401, u"token_revoked"_s, u"The session of this token was revoked."_s);
    default:
        return refuse(401, u"token_invalidated"_s, u"Your authentication token has been invalidated."_s);
    }
    if (request.header("ChatGPT-Account-ID") != QList<QByteArray>{outcome.person->accountId.toLatin1()})
        return refuse(403, u"invalid_workspace_selected"_s, u"The workspace is not that of the token."_s);
    switch (record.kind) {
    case RequestKind::Usage:
        return json(200, usageOf(*outcome.person, clock.now()));
    case RequestKind::Accounts:
        return json(200, accountsOf(*outcome.person));
    default:
        return json(200, {}); // nothing is configured
    }
}

Issuer::Issuer(const Clock &clock, QRandomGenerator random)
    : m_state(std::make_unique<State>(clock, random))
{
}

Issuer::~Issuer() = default;

IssuerAnswer Issuer::handle(const HttpRequest &request)
{
    const std::lock_guard lock(m_state->mutex);
    RequestRecord record{.at = m_state->clock.now(),
                         .kind = kindOf(request),
                         .method = request.method,
                         .path = redacted(QString::fromLatin1(request.path)),
                         .outcome = u"ok"_s};
    const Fault fault = m_state->takeFault(record.kind).value_or(Fault{});
    if (fault.delivery == Delivery::Late)
        return {.delivery = Delivery::Late};
    IssuerAnswer result{.delay = fault.delay, .delivery = fault.delivery};
    if (!fault.isRefused)
        result.http = m_state->answer(request, record);
    if (fault.answer)
        result.http = *fault.answer;
    if (fault.answer || fault.isRefused)
        record.outcome = u"fault"_s;
    record.status = result.http.status;
    m_state->log.append(record);
    result.http.headers.append({{"Cache-Control", "no-store"},
                                {"Pragma", "no-cache"},
                                {"Referrer-Policy", "no-referrer"},
                                {"X-Content-Type-Options", "nosniff"}});
    return result;
}

IssuerBehaviour Issuer::behaviour() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->grants.behaviour;
}

void Issuer::setBehaviour(const IssuerBehaviour &behaviour)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->grants.behaviour = behaviour;
}

QUrl Issuer::origin() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->grants.origin;
}

void Issuer::setOrigin(const QUrl &origin)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->grants.origin = origin;
}

void Issuer::failNext(RequestKind kind, const Fault &fault, int times)
{
    const std::lock_guard lock(m_state->mutex);
    if (times > 0)
        m_state->faults[kind].append({fault, times});
}

void Issuer::clearFaults()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->faults.clear();
}

Result<Tokens> Issuer::signIn(const QString &personId)
{
    const std::lock_guard lock(m_state->mutex);
    const DemoPerson *person = findDemoPerson(personId);
    if (!person)
        return failure(ErrorCode::InvalidArgument, personId, u"nobody of that name"_s);
    return m_state->grants.signIn(*person, defaultScope).tokens;
}

void Issuer::endSessions(const QString &personId)
{
    const std::lock_guard lock(m_state->mutex);
    if (const DemoPerson *person = findDemoPerson(personId))
        m_state->grants.revokeAll(*person);
}

QList<RequestRecord> Issuer::requests() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->log;
}

int Issuer::count(RequestKind kind) const
{
    const std::lock_guard lock(m_state->mutex);
    return static_cast<int>(std::count_if(m_state->log.begin(), m_state->log.end(),
                                          [&](const RequestRecord &record) { return record.kind == kind; }));
}

QList<Secret> Issuer::everyTokenGivenOut() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->grants.tokensGivenOut();
}

QList<Secret> Issuer::everyCodeGivenOut() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->grants.codesGivenOut();
}

} // namespace chatelaine
