// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "accounts/tokenmanager.h"
#include "accounts/workplace.h"
#include "base/http.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "support/codexhomefixture.h"
#include "support/fakeclock.h"
#include "support/people.h"

#include <memory>

namespace chatelaine::testing {

//! \brief A home, a strict issuer on loopback and our renewing between them, all by one clock that the test moves.
struct World : CodexHomeFixture
{
    Keyring &codexItems; //!< where Codex keeps its sign-in, unless in a file
    Keyring &ourItems;
    FakeClock clock;
    Issuer issuer{clock};
    std::unique_ptr<LocalIssuer> server; //!< null: it cannot be reached
    QUrl issuerOrigin;
    NetworkHttp http;
    std::unique_ptr<Workplace> place;
    std::unique_ptr<TokenManager> tokens;
    QString proc = QStringLiteral("/proc"); //!< before start()

    explicit World(const QByteArray &store = "file")
        : World(store, codexKeyring, vaultKeyring)
    {
    }
    //! \brief With keyrings of the test's own, in place of those in memory. Borrowed.
    World(const QByteArray &store, Keyring &codex, Keyring &ours)
        : codexItems(codex)
        , ourItems(ours)
    {
        setStore(store);
        server = *LocalIssuer::start(issuer);
        issuerOrigin = server->origin();
        start();
    }

    //! \brief Our program, begun anew: it knows what lies on the disk and in the keyring, and nothing else.
    void start()
    {
        tokens.reset();
        place = std::make_unique<Workplace>(Surroundings{environment(), etc(), dataFolder(), true, proc}, codexItems,
                                            &ourItems, clock);
        tokens = std::make_unique<TokenManager>(renewal());
    }
    Renewal renewal() const
    {
        using namespace std::chrono_literals;
        return {*place, endpoint(), {.watchCodex = 0ms, .checkRefusal = 0ms, .poll = 5ms}};
    }
    AccountBook book() const { return AccountBook(*place, renewal()); }
    TokenEndpoint endpoint() const { return {endpoints(), const_cast<NetworkHttp &>(http)}; }
    Endpoints endpoints() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("CHATELAINE_ISSUER"), issuerOrigin.toString());
        return *Endpoints::fromEnvironment(environment);
    }

    //! \brief A new sign-in of \a person, not stored anywhere.
    Credential newSignIn(const QString &person) { return Credential::fromTokens(*issuer.signIn(person), clock.now()); }
    static AccountId accountOf(const QString &person) { return testing::accountOf(person); }
    //! \brief The live credential, as Codex would write it.
    bool makeLive(const Credential &credential)
    {
        if (home().store() == StoreMode::File)
            return write(authFile(), credential.toFileJson());
        return codexItems
            .write(CodexHome::keyringService(), home().keyringAccount(), Secret(credential.toKeyringJson()))
            .has_value();
    }
    bool signIn(const QString &person) { return makeLive(newSignIn(person)); }
    //! \brief What Codex reads.
    std::optional<Credential> live()
    {
        const Result<Stored> stored = place->live(home()).read();
        return stored ? stored->credential : std::nullopt;
    }
    //! \brief Who that is: an empty id, if nobody.
    AccountId liveAccount()
    {
        const std::optional<Credential> credential = live();
        return credential ? identify(*credential).account : AccountId();
    }
    //! \brief A sign-in of \a person that waits in the vault.
    bool keep(const QString &person) { return place->vault().keep(newSignIn(person)).has_value(); }
    //! \brief What the vault has of \a person.
    std::optional<Credential> kept(const QString &person)
    {
        return place->vault().load(accountOf(person)).value_or(std::nullopt);
    }
    VaultEntry entryOf(const QString &person)
    {
        return place->vault().find(accountOf(person)).value_or(std::nullopt).value_or(VaultEntry());
    }
    Secret liveRefreshToken() { return live()->tokens()->refreshToken; }
    Lineage lineage(const QString &person) { return place->lineages().load(accountOf(person)).value_or(Lineage()); }
    //! \brief Until the access token is over.
    void expire() { clock.advanceSeconds(11 * 24 * 3600); }
    int redemptions() const { return issuer.count(RequestKind::Refresh); }
    //! \brief Whether the issuer still renews what lies there: nothing was lost.
    bool isAlive(const Credential &credential)
    {
        return endpoint().refresh(credential.tokens()->refreshToken, RefreshReason::Forced).has_value();
    }
    //! \brief How many records wait in the journal.
    qsizetype journalled() const
    {
        return QDir(dataFolder() + QStringLiteral("/journal")).entryList(QDir::Files).size();
    }
};

} // namespace chatelaine::testing
