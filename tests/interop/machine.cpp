// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "interop/machine.h"

#include "codex/codexhome.h"
#include "codex/livecredential.h"
#include "support/fakebrowser.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

Machine::Machine(const PrivateSession &session, const QByteArray &store)
    : m_items(session.bus())
    , m_server(*LocalIssuer::start(m_issuer))
{
    QDir(m_folder.path()).mkpath(u"codex"_s);
    QDir(m_folder.path()).mkpath(u"tmp"_s);
    const QString origin = m_server->origin().toString();

    // Nothing that a CLI does by itself at its start leaves the machine: no telemetry, no updates, no list of plugins.
    QByteArray config;
    if (!store.isEmpty())
        config = "cli_auth_credentials_store = \"" + store + "\"\n";
    config += "chatgpt_base_url = \"" + origin.toUtf8() + "/backend-api\"\n"
        + "check_for_update_on_startup = false\n"
          "[analytics]\nenabled = false\n"
          "[feedback]\nenabled = false\n"
          "[features]\nplugins = false\napps = false\n";
    writeFile(codexHome() + "/config.toml"_L1, config);

    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
        m_codexEnvironment.insert(QString::fromLatin1(name), session.environment().value(QString::fromLatin1(name)));
    m_codexEnvironment.insert(u"CODEX_HOME"_s, codexHome());
    // Its home is not below the system's temporary folder, of which it would complain.
    m_codexEnvironment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    m_codexEnvironment.insert(u"CODEX_REFRESH_TOKEN_URL_OVERRIDE"_s, origin + "/oauth/token"_L1);
    m_codexEnvironment.insert(u"CODEX_REVOKE_TOKEN_URL_OVERRIDE"_s, origin + "/oauth/revoke"_L1);
    m_ourEnvironment = m_codexEnvironment;

    // It finds no other program, and no server but ours.
    m_codexEnvironment.insert(u"PATH"_s, path(u"bin"_s));
    m_codexEnvironment.insert(u"NO_PROXY"_s, u"127.0.0.1,localhost"_s);
    for (const char *name : {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        m_codexEnvironment.insert(QString::fromLatin1(name), u"http://127.0.0.1:9"_s);

    m_ourEnvironment.insert(u"PATH"_s, session.environment().value(u"PATH"_s));
    m_ourEnvironment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_ourEnvironment.insert(u"CHATELAINE_ISSUER"_s, origin);
    m_ourEnvironment.insert(u"CHATELAINE_DATA_DIR"_s, path(u"data"_s));
    // Leaks are looked for by ptrace, which chatelainectl does not allow.
    m_ourEnvironment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    m_ourEnvironment.insert(u"UBSAN_OPTIONS"_s, u"print_stacktrace=1"_s);
}

Machine::~Machine()
{
    const LockSampler::Findings locks = m_locks.findings();
    if (locks.astray > 0)
        QTest::qFail("one of ours held auth.json.lock without auth.lock", __FILE__, __LINE__);
    if (locks.longest > m_longestHold)
        QTest::qFail(qPrintable(u"one of ours held auth.lock for %1 ms"_s.arg(locks.longest.count())), __FILE__,
                     __LINE__);
}

void Machine::forgiveReplays()
{
    IssuerBehaviour behaviour = m_issuer.behaviour();
    behaviour.replayRevokes = false;
    m_issuer.setBehaviour(behaviour);
}

bool Machine::writeAuthFile(const QString &person)
{
    const Result<Tokens> tokens = m_issuer.signIn(person);
    return tokens && writeFile(authFile(), Credential::fromTokens(*tokens, m_clock.now()).toFileJson());
}

std::optional<Credential> Machine::newSignIn(const QString &person, std::chrono::seconds lifetime,
                                             std::chrono::seconds left)
{
    const Result<Tokens> tokens = signInAgo(m_issuer, m_clock, person, lifetime - left, lifetime);
    return tokens ? std::optional(Credential::fromTokens(*tokens, m_clock.now())) : std::nullopt;
}

bool Machine::makeLive(const QString &person, std::chrono::seconds lifetime, std::chrono::seconds left)
{
    const std::optional<Credential> credential = newSignIn(person, lifetime, left);
    return credential && onWorker([&] {
               const Result<CodexHome> home = CodexHome::resolve(m_ourEnvironment);
               SecretService keyring;
               return home && LiveCredential(*home, keyring).replace({}, *credential).has_value();
           });
}

bool Machine::keep(const QString &person)
{
    const std::chrono::seconds lifetime = m_issuer.behaviour().accessTokenLifetime;
    const std::optional<Credential> credential = newSignIn(person, lifetime, lifetime);
    return credential && atPlace({}, [&](const Workplace &place, const Renewal &) {
               return place.vault().keep(*credential).has_value();
           });
}

bool Machine::letASecondPass()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    return QTest::qWaitFor([&] { return QDateTime::currentSecsSinceEpoch() > second; });
}

Ended Machine::codex(const QStringList &arguments, const QByteArray &input) const
{
    return runProgram(command(QStringLiteral(CHATELAINE_CODEX_CLI), arguments), m_codexEnvironment, input);
}

AppServer Machine::appServer(const QStringList &prefix) const
{
    return AppServer(prefix + command(QStringLiteral(CHATELAINE_CODEX_CLI), {u"app-server"_s}), m_codexEnvironment);
}

bool Machine::codexIs(const QString &person)
{
    const Ended status = codexStatus();
    if (status.exitCode != 0 || !status.errors.contains("Logged in using ChatGPT")) {
        qWarning("codex login status: %s", status.say().constData());
        return false;
    }
    AppServer server = appServer();
    return isSignedInAs(server, person);
}

bool Machine::isSignedInAs(AppServer &program, const QString &person)
{
    const DemoPerson *expected = findDemoPerson(person);
    const QJsonObject account =
        program.ask(u"account/read"_s, {{u"refreshToken"_s, false}})[u"result"_s][u"account"_s].toObject();
    if (account[u"type"_s] != "chatgpt"_L1 || account[u"email"_s] != expected->email
        || account[u"planType"_s] != expected->plan || account[u"workspaceName"_s].toString() != expected->workspace) {
        qWarning("account/read: %s", QJsonDocument(account).toJson(QJsonDocument::Compact).constData());
        return false;
    }
    const qsizetype before = m_issuer.requests().size();
    const QJsonObject limits = program.ask(u"account/rateLimits/read"_s)[u"result"_s][u"rateLimits"_s].toObject();
    // A personal plan has a limit of five hours too, and that one first.
    const int used = expected->workspace.isEmpty() ? expected->hoursUsed : expected->weekUsed;
    if (limits[u"planType"_s] != expected->plan || limits[u"primary"_s][u"usedPercent"_s].toInt(-1) != used) {
        qWarning("account/rateLimits/read: %s", QJsonDocument(limits).toJson(QJsonDocument::Compact).constData());
        return false;
    }
    const QList<RequestRecord> requests = m_issuer.requests().mid(before);
    return std::any_of(requests.begin(), requests.end(), [&](const RequestRecord &request) {
        return request.kind == RequestKind::Usage && request.status == 200 && request.personId == expected->id;
    });
}

bool Machine::codexIsNobody() const
{
    const Ended status = codexStatus();
    const bool isNobody = status.exitCode == 1 && status.errors.contains("Not logged in");
    if (!isNobody)
        qWarning("codex login status: %s", status.say().constData());
    return isNobody;
}

bool Machine::codexRefreshes()
{
    const int before = m_issuer.count(RequestKind::Refresh);
    AppServer server = appServer();
    const QJsonObject answer = server.ask(u"account/read"_s, {{u"refreshToken"_s, true}});
    return answer[u"result"_s][u"account"_s].isObject() && m_issuer.count(RequestKind::Refresh) == before + 1;
}

Ended Machine::ours(const QStringList &arguments, const QString &person, int limit) const
{
    QProcessEnvironment environment = m_ourEnvironment;
    useFakeBrowser(environment, person);
    return runProgram(command(QStringLiteral(CHATELAINE_CTL), arguments), environment, {}, limit);
}

std::unique_ptr<Background> Machine::tray() const
{
    QProcessEnvironment environment = m_ourEnvironment;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return std::make_unique<Background>(command(QStringLiteral(CHATELAINE_PROGRAM), {}), environment);
}

TokenEndpoint Machine::endpoint()
{
    return {*Endpoints::fromEnvironment(m_ourEnvironment), m_http};
}

Result<Renewed> Machine::renewAMinuteLater(const QString &person)
{
    m_clock.advanceSeconds(61);
    return atPlace({}, [&](const Workplace &, const Renewal &renewal) {
        return renewal.renew(accountOf(person), {.kind = RenewalWish::Kind::Now});
    });
}

Result<Admitted> Machine::switchTo(const QString &person, const SwitchConsent &consent, const RenewalLimits &limits)
{
    return atPlace(limits, [&](const Workplace &place, const Renewal &renewal) {
        return AccountBook(place, renewal).switchTo(accountOf(person), consent);
    });
}

Result<SwitchPlan> Machine::planSwitch(const QString &person)
{
    return atPlace({}, [&](const Workplace &place, const Renewal &renewal) {
        return AccountBook(place, renewal).planSwitch(accountOf(person));
    });
}

QJsonObject Machine::status() const
{
    const Ended ended = ours({u"status"_s, u"--json"_s});
    if (ended.exitCode != 0)
        qWarning("chatelainectl status: %s", ended.say().constData());
    return ended.json();
}

QJsonObject Machine::live() const
{
    const QJsonArray accounts = status()[u"accounts"_s].toArray();
    for (const QJsonValue &account : accounts) {
        if (account[u"live"_s].toBool())
            return account.toObject();
    }
    return {};
}

bool Machine::oursIs(const QString &person) const
{
    const DemoPerson *expected = findDemoPerson(person);
    const QJsonObject account = live();
    const bool isPerson = account[u"accountId"_s] == expected->accountId && account[u"userId"_s] == expected->userId
        && account[u"email"_s] == expected->email && account[u"plan"_s] == expected->plan
        && account[u"state"_s] == "valid"_L1;
    if (!isPerson)
        qWarning("chatelainectl status: %s", QJsonDocument(account).toJson(QJsonDocument::Compact).constData());
    return isPerson;
}

bool Machine::oursIsNobody() const
{
    const QJsonObject status = this->status();
    const bool isNobody = status[u"storedIn"_s] == "none"_L1 && status[u"storeState"_s] == "ok"_L1;
    if (!isNobody)
        qWarning("chatelainectl status: %s", QJsonDocument(status).toJson(QJsonDocument::Compact).constData());
    return isNobody;
}

QStringList Machine::codexItems() const
{
    return m_items.find({{u"service"_s, CodexHome::keyringService()}});
}

bool Machine::isNowhere() const
{
    return !QFile::exists(authFile()) && codexItems().isEmpty();
}

bool Machine::isOnlyIn(StoredIn place) const
{
    const QStringList items = codexItems();
    const bool isInFile = QFile::exists(authFile());
    const QString said = status()[u"storedIn"_s].toString();
    if (place == StoredIn::File)
        return isInFile && items.isEmpty() && said == "file"_L1;
    const KeyringItems::Attributes expected{
        {u"application"_s, u"rust-keyring"_s},
        {u"service"_s, CodexHome::keyringService()},
        {u"target"_s, u"default"_s},
        {u"username"_s, CodexHome::keyringAccountOf(codexHome())},
    };
    return !isInFile && items.size() == 1 && m_items.attributesOf(items.first()) == expected && said == "keyring"_L1;
}

Result<Stored> Machine::stored() const
{
    return onWorker([environment = m_ourEnvironment]() -> Result<Stored> {
        const Result<CodexHome> home = CodexHome::resolve(environment);
        if (!home)
            return std::unexpected(home.error());
        SecretService keyring;
        return LiveCredential(*home, keyring).read();
    });
}

Secret Machine::refreshToken() const
{
    const Result<Stored> now = stored();
    return now && now->credential && now->credential->tokens() ? now->credential->tokens()->refreshToken : Secret();
}

AccountId Machine::liveAccount() const
{
    const Result<Stored> now = stored();
    return now && now->credential ? identify(*now->credential).account : AccountId();
}

bool Machine::isAlive(const QString &person)
{
    const Result<Credential> counts =
        atPlace({}, [&](const Workplace &, const Renewal &renewal) { return renewal.look(accountOf(person)); });
    if (!counts)
        qWarning("%s", qUtf8Printable(describe(counts.error())));
    return counts && endpoint().refresh(counts->tokens()->refreshToken, RefreshReason::Forced).has_value();
}

bool Machine::isAlive()
{
    return endpoint().refresh(refreshToken(), RefreshReason::Forced).has_value();
}

} // namespace chatelaine::testing
