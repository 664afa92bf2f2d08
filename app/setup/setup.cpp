// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "setup/setup.h"

#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "setup/demopast.h"
#include "storage/keychain.h"
#include "storage/memorykeyring.h"
#ifdef Q_OS_WIN
#include "storage/partedkeyring.h"
#endif

#include <QDir>
#include <QFileInfo>

namespace chatelaine {

using namespace Qt::StringLiterals;

bool hasDisplay([[maybe_unused]] const QProcessEnvironment &environment)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !environment.value(u"DISPLAY"_s).isEmpty() || !environment.value(u"WAYLAND_DISPLAY"_s).isEmpty();
#else
    return true;
#endif
}

Setup::Setup() = default;
Setup::~Setup() = default;

Result<std::unique_ptr<Setup>> Setup::forUser(const QString &home, std::chrono::milliseconds keyringLimit)
{
    auto setup = std::unique_ptr<Setup>(new Setup);
    setup->m_clock = std::make_unique<SystemClock>();
#ifdef QT_DBUS_LIB
    setup->m_codexKeyring = std::make_unique<SecretService>(keyringLimit);
#else
    setup->m_codexKeyring = std::make_unique<Keychain>(keyringLimit);
#endif
#ifdef Q_OS_WIN
    // Below CRED_MAX_CREDENTIAL_BLOB_SIZE (2560), from which on QtKeychain has a form of its own, or refuses. A ChatGPT
    // sign-in is larger. Not run there yet.
    constexpr qsizetype maximumBytes = 2559;
    setup->m_smallKeyring = std::make_unique<Keychain>(keyringLimit);
    setup->m_vaultKeyring = std::make_unique<PartedKeyring>(*setup->m_smallKeyring, maximumBytes);
#else
    setup->m_vaultKeyring = std::make_unique<Keychain>(keyringLimit);
#endif
    setup->m_surroundings = Surroundings::ofThisProcess();
    if (!home.isEmpty())
        setup->m_surroundings.environment.insert(u"CODEX_HOME"_s, home);
    setup->m_settings = Settings::load(setup->m_surroundings.dataFolder);
    setup->applySettings();
    const Result<Endpoints> endpoints = Endpoints::fromEnvironment(setup->m_surroundings.environment);
    if (!endpoints)
        return std::unexpected(endpoints.error());
    setup->m_signIn.endpoints = *endpoints;
    setup->m_surroundings.isTestIssuer = endpoints->isTestIssuer();
    setup->makeTokens();
    return setup;
}

Result<std::unique_ptr<Setup>> Setup::forDemo()
{
    auto setup = std::unique_ptr<Setup>(new Setup);
    setup->m_clock = std::make_unique<SystemClock>();
    setup->m_codexKeyring = std::make_unique<MemoryKeyring>();
    setup->m_vaultKeyring = std::make_unique<MemoryKeyring>();
    setup->m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/chatelaine-demo-XXXXXX"_s);
    if (!setup->m_folder->isValid())
        return failure(ErrorCode::FileUnwritable, QDir::tempPath(), setup->m_folder->errorString());

    setup->m_issuer = std::make_unique<Issuer>(*setup->m_clock);
    IssuerBehaviour behaviour = setup->m_issuer->behaviour();
    behaviour.redirectPorts.clear(); // 1455 may be somebody's: any port will do
    setup->m_issuer->setBehaviour(behaviour);
    Result<std::unique_ptr<LocalIssuer>> server = LocalIssuer::start(*setup->m_issuer);
    if (!server)
        return std::unexpected(server.error());
    setup->m_server = std::move(*server);

    // An environment of its own: none of the user's variables reaches the demo.
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, setup->m_folder->path());
    environment.insert(u"CHATELAINE_ISSUER"_s, setup->m_server->origin().toString());
    setup->m_surroundings = {environment, setup->m_folder->filePath(u"etc"_s), setup->m_folder->filePath(u"data"_s),
                             true};
    makeUpPast(setup->m_surroundings.dataFolder, setup->m_clock->now());
    const Result<Endpoints> endpoints = Endpoints::fromEnvironment(environment);
    if (!endpoints)
        return std::unexpected(endpoints.error());
    setup->m_signIn.endpoints = *endpoints;
    setup->m_signIn.ports = {1455, 0};
    setup->m_signIn.mayCancelOthers = false;
    setup->makeTokens();
    return setup;
}

void Setup::applySettings()
{
    const Settings settings = m_settings.value_or(Settings());
    m_surroundings.otherHomes.set(settings.codexHomes);
    for (auto it = settings.allowedOrigins.cbegin(); it != settings.allowedOrigins.cend(); ++it) {
        const QString resolved = QFileInfo(it.key()).canonicalFilePath(); // empty: it does not exist
        m_surroundings.allowedOrigins.insert(resolved.isEmpty() ? it.key() : resolved, it.value());
    }
}

void Setup::makeTokens()
{
    m_tokens =
        std::make_unique<TokenManager>(Renewal(managerOptions().place(), TokenEndpoint(m_signIn.endpoints, m_http)));
    // A test issuer is its own backend.
    QUrl testBackend;
    if (isLoopbackLiteral(m_signIn.endpoints.issuer().host())) {
        testBackend = m_signIn.endpoints.issuer();
        testBackend.setPath(testBackend.path() + "/backend-api"_L1);
    }
    m_inquiry = std::make_unique<Inquiry>(*m_tokens, m_http, testBackend);
}

ManagerOptions Setup::managerOptions() const
{
    return {.surroundings = m_surroundings,
            .codexKeyring = m_codexKeyring.get(),
            .vaultKeyring = m_vaultKeyring.get(),
            .clock = m_clock.get(),
            .signIn = m_signIn,
            .tokens = m_tokens.get(),
            .inquiry = m_inquiry.get()};
}

AccountBook Setup::book() const
{
    return managerOptions().book();
}

const Clock &Setup::clock() const
{
    return *m_clock;
}

} // namespace chatelaine
