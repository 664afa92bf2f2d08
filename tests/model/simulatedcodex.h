// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/filelock.h"
#include "model/witnessedissuer.h"
#include "support/codexhomefixture.h"
#include "support/fakeclock.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace chatelaine::testing {

//! \brief What the Codex programs of a history share: the home, the keyring, and the folder in which they are told of.
struct CodexWorld : CodexHomeFixture
{
    explicit CodexWorld(StoreMode mode, quint32 seed);

    const StoreMode store;
    FakeClock clock;
    WitnessedIssuer issuer;
    //! The store was changed by a Codex: what was there before, and is there now.
    std::function<void(const std::optional<Credential> &, const std::optional<Credential> &)> stored;
    bool isKeyringLocked = false;

    QString procFolder() const { return folder.filePath(QStringLiteral("proc")); }
    //! \brief What a Codex would load now: the released CLI's rules, not ours.
    std::optional<Credential> load();
    std::optional<Credential> inFile() const;
    std::optional<Credential> inKeyring();
    //! \brief Writes as the CLI does: a temporary file that is renamed, or the keyring's item. False: it could not.
    bool save(const Credential &credential);
    bool remove();
    //! \brief L, then J, as the CLI takes them. Nothing if one of them is held now.
    std::optional<std::pair<FileLock, FileLock>> lock() const;
    QString homeLock() const { return homePath() + QStringLiteral("/auth.lock"); }
    //! \brief Says that \a pid waits for L, or that nobody does.
    void setWaiting(std::optional<qint64> pid) const;

private:
    bool saveFile(const QByteArray &bytes) const;
};

//! \brief A running Codex: it looks into the store when it is used, renews what ends within five minutes, and stores
//! the answer if nobody has changed what it renewed. Everything as facts of the released CLI say, one step a call.
class SimulatedCodex final
{
public:
    //! \brief An answer that is on its way, or here and not stored.
    struct Answer
    {
        Credential base; //!< what was renewed
        Tokens tokens;
        QDateTime postedAt{};
        QDateTime arrivesAt{};
        bool isInWindow = true; //!< renewed because it ended; else it was forced
        int operation = 0; //!< of the history, in which it was posted
        std::optional<Who> displacedBy{}; //!< who changed the store since
    };
    enum class Commit {
        Stored,
        PutOff, //!< a lock is held
        Dropped, //!< somebody changed the store
        Failed, //!< it cannot be written
    };

    SimulatedCodex(CodexWorld &world, int number);
    ~SimulatedCodex();
    SimulatedCodex(const SimulatedCodex &) = delete;
    SimulatedCodex &operator=(const SimulatedCodex &) = delete;

    int number() const { return m_number; }
    qint64 pid() const { return 1000 + m_number; }
    const std::optional<Answer> &answer() const { return m_answer; }
    std::optional<Answer> &answer() { return m_answer; }
    const std::optional<Credential> &read() const { return m_read; }
    int readIn() const { return m_readIn; }
    bool hasArrived() const { return m_answer && m_answer->arrivesAt <= m_world.clock.now(); }

    //! \brief Looks into the store. True if it is going to renew what it found there.
    bool look(bool isForced);
    //! \brief Sends the request for what look() found; the answer comes after \a latency. False: it was refused.
    bool post(std::chrono::milliseconds latency);
    Commit commit();
    //! \brief Writes the file that is left when it is killed before the rename. False: no answer, or no file in use.
    bool leaveTemporaryFile();

private:
    CodexWorld &m_world;
    int m_number;
    QString m_account; // the workspace with which it runs; empty: it is signed out
    std::optional<Credential> m_read; // what it is about to renew
    bool m_isForced = false;
    int m_readIn = 0;
    std::optional<Answer> m_answer;
};

} // namespace chatelaine::testing
