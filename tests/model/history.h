// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "accounts/renewal.h"
#include "model/ledger.h"
#include "model/simulatedcodex.h"
#include "model/steps.h"

#include <QMap>
#include <QSet>

#include <memory>
#include <vector>

namespace chatelaine::testing {

//! \brief Counts of what happened in many histories, by name.
struct Totals
{
    QMap<QString, int> operations{};
    QMap<QString, int> events{};
    QMap<QString, int> errors{};
    QMap<QString, int> excused{};
    int checked = 0; //!< accounts that had to be signed in at the end, and were looked at
};

//! \brief One random history of several accounts, their person, our program and Codex programs, in one home: the real
//! library from the journal to the stores, a strict issuer, and no network, thread or second process.
//!
//! A crash is an exception that comes out of the library at one of its steps (Steps, the request, the keyring): every
//! object goes, and the disk and the keyring stay. At the same steps Codex programs do what they do.
class History final : Steps
{
public:
    //! \brief The same seed gives the same history. \a longest: at most so many operations.
    explicit History(quint32 seed, int longest = 1'000'000);
    ~History() override;

    //! \brief What went wrong; nothing is the verdict of a good one.
    QStringList run();
    int operations() const { return m_planned; }
    const QStringList &log() const { return m_log; }
    void addTo(Totals &totals) const;

private:
    class StepHttp;
    class StepKeyring;
    struct Crashed
    {
    };
    //! An answer of the issuer is nowhere but in memory.
    struct Window
    {
        const DemoPerson *person;
        int signIn;
        bool isSignIn;
    };
    //! What a Codex had renewed, by the token that it redeemed.
    struct Flight
    {
        bool isInWindow = true;
        int postedIn = 0; //!< operation
        QDateTime arrivesAt{};
        int storedIn = 0; //!< operation; 0: not
        bool isRead = false; //!< while our answer to it was in the journal
    };
    using Fate = Ledger::Fate;

    // Steps
    void syncing(bool isInJournal) override;
    void synced(bool isInJournal) override;
    void locking(int fd) override;
    void slept(std::chrono::milliseconds time) override;
    void othersAct(int percent, int perMille);
    void step(const char *where);
    void writing();

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    void tell(const QString &text);
    void wrong(const QString &text);
    void count(const char *event) { ++m_counts.events[QString::fromLatin1(event)]; }
    void countOperation(const char *operation) { ++m_counts.operations[QString::fromLatin1(operation)]; }
    QString nameOf(const std::optional<Credential> &credential) const;

    // Time, keyring
    void passTime();
    void setKeyringLocked(bool isLocked);

    // Ours
    Workplace place();
    AccountBook book() { return AccountBook(place(), renewal()); }
    Renewal renewal();
    void own(const char *name, const std::function<QString()> &work, bool mayFillStore);
    void ours();
    void signIn();
    void refresh();
    bool isGood(const AccountId &account);
    void switchAccount();
    void signOut();
    void restart();
    void checkStore(const std::optional<Credential> &before, bool mayFillStore);

    // Codex
    void codex();
    void codexStarts();
    void codexActs(SimulatedCodex &codex);
    bool isJournalled(const QByteArray &fingerprint);
    void codexCommits(SimulatedCodex &codex);
    void codexEnds(std::size_t which);
    void codexSignsOut(bool isForAnother);
    void codexSignsIn();
    void codexStored(const std::optional<Credential> &before, const std::optional<Credential> &after);
    void letAnswersArrive();
    void goOnWithNewer(const std::optional<Credential> &live);
    void replayed(const Generation &generation, Who by, int codex, const QByteArray &fingerprint);
    SimulatedCodex *codexNumber(int number);

    // The end
    void finish();
    void judge();

    const quint32 m_seed;
    QRandomGenerator m_random;
    CodexWorld m_world;
    Ledger m_ledger;
    std::unique_ptr<StepKeyring> m_codexItems;
    std::unique_ptr<StepKeyring> m_ourItems;
    std::unique_ptr<StepHttp> m_http;
    std::vector<std::unique_ptr<SimulatedCodex>> m_codexes;
    int m_codexNumber = 0;
    const DemoPerson *m_codexSigningIn = nullptr; // a `codex login` that waits for its browser
    int m_planned = 0;
    bool m_isUp = true; // our program

    bool m_isOurs = false; // the library works: steps count
    int m_stepsLeft = 0; // until the crash; 0: none
    bool m_isWatching = false; // it has slept
    std::optional<Window> m_window;
    std::optional<Window> m_perhaps; // a sign-in that a crash met while it was made durable
    //! A sign-in that is durable in the journal since then; by the person's id.
    QHash<QString, QDateTime> m_journalled;
    QHash<QByteArray, Flight> m_flights;
    const DemoPerson *m_leaving = nullptr; // whom we are removing
    QSet<QString> m_halfRemoved; // people whose removal was cut off; recovery ends it
    RenewalWish::Kind m_wish = RenewalWish::Kind::Now;
    bool m_isRenewing = false;
    QSet<int> m_displacing; // the operations that put somebody else in the live one's place
    QDateTime m_startedAt; // of the operation
    bool m_codexWrote = false; // in this operation

    QStringList m_log;
    QStringList m_wrong;
    Totals m_counts;
};

} // namespace chatelaine::testing
