// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/renewal.h"
#include "accounts/workplace.h"
#include "base/http.h"
#include "base/worker.h"
#include "codex/codexhome.h"
#include "demo/demoperson.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "storage/keychain.h"
#include "storage/memorykeyring.h"
#include "storage/secretservice.h"
#include "support/keyringitems.h"
#include "support/killswitch.h"
#include "support/people.h"
#include "support/privatesession.h"
#include "support/program.h"
#include "support/soak.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>

namespace chatelaine::testing {

//! \brief A home of its own for a program that is killed, and what lies in it; the issuer and the session's keyring are
//! shared with all others. Needs CHATELAINECTL.
class CrashScene
{
public:
    static constexpr int patience = 60'000; // ms
    static constexpr int age = 7200; // s, of the sign-ins that are there before

    //! \a store: cli_auth_credentials_store. \a command: what is killed.
    CrashScene(QByteArray store, QStringList command, ShiftedClock &clock, Issuer &issuer, const LocalIssuer &server,
               const PrivateSession &session)
        : m_store(std::move(store))
        , m_command(std::move(command))
        , m_clock(clock)
        , m_issuer(issuer)
        , m_port(server.origin().port())
        , m_session(session)
    {
        m_home = QFileInfo(m_folder.path()).canonicalFilePath();
        QDir(m_home).mkpath(QStringLiteral("codex"));
        m_environment = session.environment();
        m_environment.insert(QStringLiteral("HOME"), m_home);
        m_environment.insert(QStringLiteral("CODEX_HOME"), path(QStringLiteral("codex")));
        m_environment.insert(QStringLiteral("CHATELAINE_DATA_DIR"), path(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("CHATELAINE_ISSUER"), server.origin().toString());
        if (usesKeyring()) {
            m_codexKeyring = std::make_unique<SecretService>();
            m_vaultKeyring = std::make_unique<Keychain>();
        } else {
            m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
            m_codexKeyring = std::make_unique<MemoryKeyring>();
        }
    }

    //! \brief Nobody is signed in.
    bool prepare() const
    {
        QFile config(path(QStringLiteral("codex/config.toml")));
        const QByteArray text = "cli_auth_credentials_store = \"" + m_store + "\"\n";
        return config.open(QIODevice::WriteOnly) && config.write(text) == text.size() && config.flush()
            && (!usesKeyring() || KeyringItems(m_session.bus()).removeAll());
    }
    //! \brief Signs in \a person where Codex reads, so many seconds ago. As long as nobody is live.
    bool makeLive(const QString &person, qint64 secondsAgo = age) const
    {
        const std::optional<Credential> credential = signIn(person, secondsAgo);
        return credential && onWorker([&]() -> Result<Stored> {
                                 const Result<CodexHome> home = place().home();
                                 if (!home)
                                     return std::unexpected(home.error());
                                 return place().live(*home).replace(std::nullopt, *credential);
                             }).has_value();
    }
    //! \brief The same into the vault.
    bool keep(const QString &person, qint64 secondsAgo = age) const
    {
        const std::optional<Credential> credential = signIn(person, secondsAgo);
        return credential && onWorker([&] { return place().vault().keep(*credential); }).has_value();
    }

    //! \brief Runs the command to its end. Whether that was a good one.
    bool run() { return ending(nullptr) == 0; }

    //! \brief How a run ended that was to be killed.
    enum class Fate {
        Killed,
        TooEarly, //!< well: the keyring's library does not always say the same to the bus, and said less this time
        Wrong,
    };
    //! \brief Runs the command until it is killed at \a at.
    Fate runUntil(const KillPoint &at)
    {
        const int code = ending(&at);
        if (code == killed)
            return Fate::Killed;
        const bool isTooEarly = code == 0 && at.group == "bus" && m_record.count("bus") < at.number;
        return isTooEarly ? Fate::TooEarly : Fate::Wrong;
    }
    const KillRecord &record() const { return m_record; }

    //! \brief Whom the issuer has given tokens for a request of \a kind since the last run(), in that order.
    QStringList answered(RequestKind kind) const
    {
        QStringList people;
        for (const RequestRecord &request : m_issuer.requests().mid(m_requestsBefore)) {
            if (request.kind == kind && request.status == 200)
                people.append(request.personId);
        }
        return people;
    }
    //! \brief How many of those answers were durable before the program died.
    int journalled() const
    {
        int count = 0;
        QSet<QByteArray> synced; // a committed record is synced once more
        for (const KillRecord::Call &call : m_record.calls) {
            if (!call.isDone || call.result != 0 || !call.where.contains("/data/journal/"))
                continue;
            if (call.name == "unlink")
                synced.remove(call.where);
            if (call.name != "fdatasync" || synced.contains(call.where))
                continue;
            synced.insert(call.where);
            ++count;
        }
        return count;
    }

    //! \brief chatelainectl, to its end.
    Ended program(const QStringList &arguments) const
    {
        QProcessEnvironment environment = m_environment;
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        return runProgram(QStringList(QStringLiteral(CHATELAINECTL)) + arguments, environment);
    }
    //! \brief Nothing if the person goes on as if nothing had happened: the program renews the sign-in and gives out
    //! its token, and what it keeps is good at the issuer. Else what is wrong.
    QByteArray whatIsWrongWith(const QString &person) const
    {
        const QString email = findDemoPerson(person)->email;
        const Ended renewed = program({QStringLiteral("refresh"), email, QStringLiteral("--json")});
        if (renewed.exitCode != 0)
            return "refresh: " + codeOf(renewed);
        const Ended given = program({QStringLiteral("token"), email, QStringLiteral("--json")});
        if (given.exitCode != 0)
            return "token: " + codeOf(given);
        const Result<Credential> kept = onWorker([&] { return Renewal(place(), endpoint()).look(accountOf(person)); });
        if (!kept)
            return "look: " + QByteArray(errorCodeName(kept.error().code));
        if (!kept->tokens()->accessToken.sameAs(Secret(given.json().value(u"accessToken").toString().toUtf8())))
            return "the token given out is another than the one kept";
        const auto last = endpoint().refresh(kept->tokens()->refreshToken, RefreshReason::Forced);
        return last ? QByteArray() : "at the issuer: " + last.error().code.toUtf8();
    }

    QProcessEnvironment &environment() { return m_environment; }
    const QProcessEnvironment &environment() const { return m_environment; }
    const QStringList &command() const { return m_command; }
    const QString &folder() const { return m_home; }
    int issuerPort() const { return m_port; }
    bool usesKeyring() const { return m_store == "keyring"; }
    QString path(const QString &name) const { return m_home + QLatin1Char('/') + name; }
    Workplace place() const
    {
        return {Surroundings{m_environment, path(QStringLiteral("etc")), path(QStringLiteral("data")), true},
                *m_codexKeyring, m_vaultKeyring.get(), m_clock};
    }

private:
    static constexpr int killed = 128 + SIGKILL; // as a shell calls it

    //! Its exit code; `killed`; or -1: it crashed, or was too slow.
    int ending(const KillPoint *at)
    {
        QProcessEnvironment environment = m_environment;
        recordCalls(environment, path(QStringLiteral("record")), m_home, m_port, at);
        QProcess process;
        process.setProcessEnvironment(environment);
        tieToThisProgram(process);
        m_requestsBefore = m_issuer.requests().size();
        process.start(m_command.first(), m_command.mid(1));
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        m_record = KillRecord::read(path(QStringLiteral("record")));
        if (process.exitStatus() == QProcess::NormalExit)
            return process.exitCode();
        return process.exitCode() == SIGKILL ? killed : -1;
    }
    static QByteArray codeOf(const Ended &ended) { return ended.errorCode().toUtf8() + ", " + ended.say(); }
    std::optional<Credential> signIn(const QString &person, qint64 secondsAgo) const
    {
        const Result<Tokens> tokens = signInAgo(m_issuer, m_clock, person, std::chrono::seconds(secondsAgo));
        if (!tokens)
            return std::nullopt;
        return Credential::fromTokens(*tokens, m_clock.now().addSecs(-secondsAgo));
    }
    TokenEndpoint endpoint() const
    {
        return {*Endpoints::fromEnvironment(m_environment), const_cast<NetworkHttp &>(m_http)};
    }

    const QByteArray m_store;
    const QStringList m_command;
    ShiftedClock &m_clock;
    Issuer &m_issuer;
    int m_port;
    const PrivateSession &m_session;
    QTemporaryDir m_folder;
    QString m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<Keyring> m_codexKeyring;
    std::unique_ptr<Keyring> m_vaultKeyring;
    NetworkHttp m_http;
    KillRecord m_record;
    qsizetype m_requestsBefore = 0;
};

//! \brief How many kill points there were, and what they cost. The window is from the issuer's answer to its being
//! durable.
struct CrashCount
{
    qsizetype points = 0;
    qsizetype missed = 0; //!< not among them: the program was over before
    qsizetype outside = 0;
    qsizetype inside = 0;

    //! \brief Whether \a fate is that of a kill point.
    bool add(CrashScene::Fate fate)
    {
        ++(fate == CrashScene::Fate::TooEarly ? missed : points);
        return fate != CrashScene::Fate::TooEarly;
    }
    //! \brief Whether hardly any was missed.
    bool isEnough() const { return missed <= std::max<qsizetype>(1, points / 10); }

    CrashCount &operator+=(const CrashCount &other)
    {
        points += other.points;
        missed += other.missed;
        outside += other.outside;
        inside += other.inside;
        return *this;
    }
    void print(const char *name) const
    {
        const QByteArray line = QByteArray(name) + ": kill points: " + QByteArray::number(points)
            + ", losses outside the window: " + QByteArray::number(outside) + ", inside: " + QByteArray::number(inside);
        std::puts(line.constData());
        std::fflush(stdout);
    }
};

//! \brief Every moment between two calls, and some within the answer, if there was one; unless there is time, only one
//! in \a step.
inline QList<KillPoint> killPointsOf(const KillRecord &record, qsizetype step)
{
    QList<KillPoint> points;
    for (const char *group : {"file", "bus", "server"}) {
        const int count = record.count(group);
        for (int number = 1; number <= count; ++number) {
            if (number == 1 || isSoak())
                points.append({group, number, false}); // else the same as after the one before
            points.append({group, number, true});
        }
    }
    if (const int all = record.answerBytes; all > 0) {
        for (const int bytes : {1, 20, all / 2, all - 1, all})
            points.append({"answer", bytes});
    }
    if (isSoak())
        return points;
    QList<KillPoint> some;
    for (qsizetype i = 0; i < points.size(); i += step)
        some.append(points.at(i));
    return some;
}

} // namespace chatelaine::testing
