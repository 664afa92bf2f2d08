// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "model/witnessedissuer.h"

#include "demo/grants.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

WitnessedIssuer::WitnessedIssuer(const Clock &clock, quint32 seed)
    : rules(clock, QRandomGenerator(seed))
    , m_clock(clock)
{
    rules.setOrigin(origin());
}

void WitnessedIssuer::giveOut(const Secret &refreshToken, int signIn)
{
    m_generations.insert(refreshToken.fingerprint(), {.signIn = signIn});
}

Tokens WitnessedIssuer::signIn(const DemoPerson &person)
{
    m_signIns.append({&person, QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC)});
    const Tokens tokens = *rules.signIn(person.id);
    giveOut(tokens.refreshToken, numberOfSignIns() - 1);
    return tokens;
}

HttpAnswer WitnessedIssuer::answer(const HttpCall &call, Who who, int codex)
{
    HttpRequest request{call.method, call.url.path(QUrl::FullyEncoded).toLatin1(),
                        call.url.query(QUrl::FullyEncoded).toLatin1(), call.headers, call.body};
    const HttpAnswer answer = rules.handle(request).http;
    if (request.path != "/oauth/token")
        return answer;
    const QString sent = QJsonDocument::fromJson(call.body).object().value("refresh_token"_L1).toString();
    const QByteArray fingerprint = Secret(sent.toLatin1()).fingerprint();
    const auto found = m_generations.find(fingerprint);
    if (found == m_generations.end())
        return answer;
    if (answer.status == 200) {
        found->isSpent = true;
        found->spentBy = who;
        found->spentIn = operation;
        found->codex = codex;
        const int signIn = found->signIn;
        const QString got = QJsonDocument::fromJson(answer.body).object().value("refresh_token"_L1).toString();
        giveOut(Secret(got.toLatin1()), signIn);
    } else if (found->isSpent) {
        const Generation generation = *found;
        const bool wasOver = isOver(generation.signIn);
        if (rules.behaviour().replayRevokes)
            m_signIns[generation.signIn].isOver = true;
        if (!wasOver && replayed)
            replayed(generation, who, codex, fingerprint);
    }
    return answer;
}

std::optional<Tokens> WitnessedIssuer::redeem(const Secret &refreshToken, int codex)
{
    QUrl url = origin();
    url.setPath(u"/oauth/token"_s);
    const QJsonObject body{{u"client_id"_s, QString(demoClientId)},
                           {u"grant_type"_s, u"refresh_token"_s},
                           {u"refresh_token"_s, QString::fromLatin1(refreshToken.reveal())}};
    const HttpAnswer got = answer({.method = "POST",
                                   .url = url,
                                   .headers = {{"Content-Type", "application/json"}},
                                   .body = QJsonDocument(body).toJson(QJsonDocument::Compact)},
                                  Who::Codex, codex);
    if (got.status != 200)
        return std::nullopt;
    const QJsonObject fields = QJsonDocument::fromJson(got.body).object();
    const auto token = [&](QLatin1StringView name) { return Secret(fields.value(name).toString().toLatin1()); };
    return Tokens{token("id_token"_L1), token("access_token"_L1), token("refresh_token"_L1), {}};
}

void WitnessedIssuer::revoke(const Secret &refreshToken)
{
    const QJsonObject body{{u"token"_s, QString::fromLatin1(refreshToken.reveal())}};
    rules.handle({"POST",
                  "/oauth/revoke",
                  {},
                  {{"Content-Type", "application/json"}},
                  QJsonDocument(body).toJson(QJsonDocument::Compact)});
    if (const Generation *generation = find(refreshToken))
        m_signIns[generation->signIn].isOver = true;
}

bool WitnessedIssuer::accepts(const Tokens &tokens, const QString &workspace)
{
    const IssuerAnswer answer = rules.handle(
        {"GET",
         "/backend-api/wham/usage",
         {},
         {{"Authorization", "Bearer " + tokens.accessToken.reveal()}, {"ChatGPT-Account-ID", workspace.toLatin1()}},
         {}});
    return answer.http.status == 200;
}

const Generation *WitnessedIssuer::find(const Secret &refreshToken) const
{
    const auto found = m_generations.constFind(refreshToken.fingerprint());
    return found == m_generations.constEnd() ? nullptr : &*found;
}

} // namespace chatelaine::testing
