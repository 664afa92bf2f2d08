// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "accounts/renewal.h"
#include "base/http.h"
#include "base/worker.h"
#include "demo/demoperson.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "storage/credentialstore.h"
#include "storage/keychain.h"
#include "storage/secretservice.h"
#include "support/appserver.h"
#include "support/keyringitems.h"
#include "support/locksampler.h"
#include "support/people.h"
#include "support/privatenetwork.h"
#include "support/privatesession.h"
#include "support/program.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace chatelaine::testing {

//! \brief One person's computer: a Codex home, the real Codex CLI and our chatelainectl in the same session, and the
//! test issuer as the only server that they know. One per test function.
class Machine final
{
public:
    //! \a store: cli_auth_credentials_store; empty: not set.
    Machine(const PrivateSession &session, const QByteArray &store);
    //! \brief Fails the test if one of ours held the locks that we share with Codex otherwise than it may: the second
    //! without the first, or the first for longer than setLongestHold().
    ~Machine();

    Issuer &issuer() { return m_issuer; }
    LocalIssuer &server() { return *m_server; }
    //! \brief From now on the issuer only refuses a refresh token that comes twice, as OpenAI's does, and lets the
    //! sign-in live. For where nobody can prevent that.
    void forgiveReplays();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString codexHome() const { return path(QStringLiteral("codex")); }
    QString authFile() const { return codexHome() + QStringLiteral("/auth.json"); }
    //! \brief Both programs run behind \a prefix from now on (unshare, …).
    void setPrefix(const QStringList &prefix) { m_prefix = prefix; }
    //! \brief A sign-in of \a person in auth.json, as the CLI writes it there.
    bool writeAuthFile(const QString &person);
    //! \brief A new sign-in of \a person where Codex looks for it, with an access token made for \a lifetime, of which
    //! \a left is left.
    bool makeLive(const QString &person, std::chrono::seconds lifetime, std::chrono::seconds left);

    //! \brief A new sign-in of \a person in our vault.
    bool keep(const QString &person);

    //! \brief Waits for the next second: tokens say in whole seconds when they were issued, and by that the generations
    //! of a sign-in are told apart.
    static bool letASecondPass();

    //! \brief The real CLI, to its end.
    Ended codex(const QStringList &arguments, const QByteArray &input = {}) const;
    AppServer appServer(const QStringList &prefix = {}) const;
    //! \brief `codex login status`.
    Ended codexStatus() const { return codex({QStringLiteral("login"), QStringLiteral("status")}); }
    //! \brief Whether the CLI says that it is signed in with ChatGPT, as \a person, and the backend knows it as that
    //! one.
    bool codexIs(const QString &person);
    //! \brief Whether \a program answers as one that is signed in as \a person.
    bool isSignedInAs(AppServer &program, const QString &person);
    //! \brief Whether it says "Not logged in".
    bool codexIsNobody() const;
    //! \brief Has a CLI redeem its refresh token. False if it then shows nobody.
    bool codexRefreshes();

    //! \brief chatelainectl, to its end, with \a person at the browser. At most \a limit milliseconds.
    Ended ours(const QStringList &arguments, const QString &person = {}, int limit = 30'000) const;
    //! \brief The program in the tray. It has no display, and nobody looks.
    std::unique_ptr<Background> tray() const;
    //! \brief Renews \a person, in this process and as one that asks for it a minute later, which it is for the issuer
    //! too from then on.
    Result<Renewed> renewAMinuteLater(const QString &person);
    bool signIn(const QString &person) { return ours({QStringLiteral("login")}, person).exitCode == 0; }
    //! \brief Switches to \a person, in this process. May run on any thread.
    Result<Admitted> switchTo(const QString &person, const SwitchConsent &consent = {},
                              const RenewalLimits &limits = {});
    Result<SwitchPlan> planSwitch(const QString &person);
    //! \brief `status --json`.
    QJsonObject status() const;
    //! \brief The live account in it; empty: nobody.
    QJsonObject live() const;
    //! \brief Whether ours shows \a person as live, and valid.
    bool oursIs(const QString &person) const;
    bool oursIsNobody() const;

    //! \brief Whether the sign-in lies there and nowhere else: in one item with the attributes that the CLI gives it,
    //! or in one file; and ours says so.
    bool isOnlyIn(StoredIn place) const;
    //! \brief Whether neither auth.json nor an item of Codex's is left.
    bool isNowhere() const;
    //! \brief What our library reads where Codex does.
    Result<Stored> stored() const;
    Secret refreshToken() const;
    //! \brief Whether the issuer still takes the stored refresh token, which is spent then.
    bool isAlive();

    //! \brief Who is signed in where Codex looks; an empty id: nobody.
    AccountId liveAccount() const;
    //! \brief Whether the issuer still takes the refresh token of \a person that counts, which is spent then.
    bool isAlive(const QString &person);

    //! \brief Instead of a second.
    void setLongestHold(std::chrono::milliseconds longest) { m_longestHold = longest; }

private:
    QStringList command(const QString &program, const QStringList &arguments) const
    {
        return m_prefix + QStringList(program) + arguments;
    }

    QStringList codexItems() const;
    std::optional<Credential> newSignIn(const QString &person, std::chrono::seconds lifetime,
                                        std::chrono::seconds left);
    //! What \a work(Workplace, Renewal) returns; on a thread of its own.
    template <typename Work>
    auto atPlace(const RenewalLimits &limits, Work work)
    {
        return onWorker([&] {
            SecretService codexKeyring;
            Keychain vaultKeyring;
            const Workplace place({m_ourEnvironment, QStringLiteral("/etc"), path(QStringLiteral("data")), true},
                                  codexKeyring, &vaultKeyring, m_clock);
            return work(place, Renewal(place, endpoint(), limits));
        });
    }
    TokenEndpoint endpoint();

    QTemporaryDir m_folder;
    KeyringItems m_items;
    ShiftedClock m_clock; //!< the issuer's, and ours in this process; programs have the machine's
    Issuer m_issuer{m_clock};
    std::unique_ptr<LocalIssuer> m_server;
    QProcessEnvironment m_codexEnvironment;
    QProcessEnvironment m_ourEnvironment;
    NetworkHttp m_http;
    QStringList m_prefix;
    std::chrono::milliseconds m_longestHold{1000};
    LockSampler m_locks{codexHome() + QStringLiteral("/auth.lock"), codexHome() + QStringLiteral("/auth.json.lock")};
};

} // namespace chatelaine::testing

//! Both programs agree that \a person is signed in.
#define VERIFY_BOTH_ARE(machine, person)                                                                               \
    QVERIFY((machine).codexIs(person));                                                                                \
    QVERIFY((machine).oursIs(person))

//! Both programs agree that nobody is.
#define VERIFY_NOBODY_IS_SIGNED_IN(machine)                                                                            \
    QVERIFY((machine).codexIsNobody());                                                                                \
    QVERIFY((machine).oursIsNobody())
