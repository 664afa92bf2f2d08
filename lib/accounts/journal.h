// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/heldfile.h"
#include "base/result.h"
#include "base/secret.h"
#include "credential/accountid.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace chatelaine {

//! \brief What a record is about. Stored as text.
enum class JournalAct {
    Refresh,
    SignIn,
    Switch, //!< has no answer: what it moves lies in the vault
    Removal, //!< has none either
};

enum class JournalState {
    Intent, //!< begun; no answer was made durable
    Answer, //!< the server's answer is durable
    Committed, //!< and lies in its store, where it was read back
    Quarantined, //!< and names another account: never written to a store, never dropped
};

//! \brief What is about to be done. Holds no secret.
struct JournalIntent
{
    JournalAct act = JournalAct::Refresh;
    QString home{}; //!< the canonical Codex home whose live credential it is about; empty: the vault
    AccountId account{}; //!< of a switch: the target; empty for a sign-in, whose is not known yet
    AccountId outgoing{}; //!< of a switch: who is displaced; empty: nobody. Else empty
    QString issuer{}; //!< origin; empty for a sign-in
    //! Of the refresh token (Secret::fingerprint()) that is redeemed, or removed; empty for the others.
    QByteArray fingerprint{};
    QDateTime startedAt{}; //!< UTC

    friend bool operator==(const JournalIntent &, const JournalIntent &) = default;
};

//! \brief One record, as it stood at one moment.
struct JournalEntry
{
    JournalIntent intent{};
    bool isQuarantined = false; //!< nothing waits for it
    QString path{}; //!< for messages
    bool isCommitted = false; //!< what it is about lay in its place
};

//! \brief One record of the journal, held by this process: others see that its owner lives, and leave it alone.
//!
//! It goes intent → answer → committed or quarantined, never back; each step is durable when its call returns without
//! an error, and changes nothing that was durable before if it does not. Movable; one thread at a time. Dropping it
//! lets go of the record and leaves it in the journal. Errors: FileUnwritable and FileUnreadable with the system's
//! words; Internal for a step out of order.
class JournalRecord final
{
public:
    const JournalIntent &intent() const { return m_intent; }
    JournalState state() const { return m_state; }
    //! \brief UTC; invalid unless Committed.
    QDateTime committedAt() const { return m_committedAt; }
    //! \brief Whether reading the answer takes the key. Known from the beginning, answer or none.
    bool isSealed() const { return m_isSealed; }
    //! \brief Where it lies: for messages.
    const QString &path() const { return m_file.path(); }

    //! \brief The document that was kept, as it is on the disk; nothing if none was. \a key is ignored unless it is
    //! sealed.
    //!
    //! Errors: InvalidArgument (sealed, and no key of 32 bytes), Corrupt (\a key does not open it).
    Result<std::optional<Secret>> answer(const std::optional<Secret> &key) const;

    //! \brief Keeps the server's answer, a document of Credential::toKeyringJson(). The disk has room for it.
    //!
    //! Errors: FileUnwritable also where it is larger than \c Journal::maximumAnswer. Nothing is lost then: the caller
    //! still has it, and may try again.
    Result<> keepAnswer(const Secret &document);

    //! \brief The answer was read back from its store. It stays here until remove(). Once more is no error.
    Result<> markCommitted(const QDateTime &now);

    //! \brief The answer is somebody else's. Once more is no error.
    Result<> quarantine();

    //! \brief Takes the record out of the journal; nothing but this does. The last thing to call.
    Result<> remove();

private:
    friend class Journal;
    JournalRecord(HeldFile file, JournalIntent intent, bool isSealed, std::optional<Secret> key)
        : m_file(std::move(file))
        , m_intent(std::move(intent))
        , m_isSealed(isSealed)
        , m_key(std::move(key))
    {
    }
    //! What lies in the file behind the intent.
    Result<> load();
    Result<> mark(JournalState state, const QDateTime &at);

    HeldFile m_file;
    JournalIntent m_intent;
    bool m_isSealed;
    std::optional<Secret> m_key; // to seal with; none in a record that was found
    JournalState m_state = JournalState::Intent;
    QDateTime m_committedAt;
};

//! \brief What was begun and is not finished, so that no crash loses an answer of the server: a file for each record in
//! <data folder>/journal.
//!
//! Blocking; safe between threads and processes. The data folder must belong to the effective user.
class Journal final
{
public:
    //! The largest document that can be kept, in bytes: ten times what Codex's are.
    static constexpr qsizetype maximumAnswer = 128 * 1024;

    //! <\a dataFolder>/journal is created, 0700, when first written to.
    explicit Journal(QString dataFolder);

    //! \brief Takes room on the disk for an answer, then makes \a intent durable. With \a key (32 bytes) the answer
    //! will be sealed (libsodium's crypto_secretbox, random nonce), without it is plain.
    //!
    //! Errors: FileUnwritable (disk full, …), NotOurs, InvalidArgument (a key of another length). Leaves no record
    //! then.
    Result<JournalRecord> begin(const JournalIntent &intent, const std::optional<Secret> &key);

    //! \brief The records whose owner is gone, oldest first; each is held by this process from now on. Clears away what
    //! a crash left of begin().
    //!
    //! Only those for which \a wanted says yes are touched: recovery runs under the lock of one lineage, and who holds
    //! that of another must find his own. \a damaged gets an error for each record that cannot be read, which is left
    //! alone: Corrupt, FileUnreadable, NotOurs (subject: the file), LeftoverFile. Errors: NotOurs, FileUnreadable (the
    //! folder).
    Result<std::vector<JournalRecord>> abandoned(QList<Error> &damaged,
                                                 const std::function<bool(const JournalIntent &)> &wanted = {});

    //! \brief All records, also those of programs that are at it, by a look that touches nothing. One that is damaged
    //! is not among them. Errors: NotOurs, FileUnreadable (the folder, or a record, which may be whole).
    Result<QList<JournalEntry>> entries() const;

    //! \brief 32 bytes of the system's random source to seal answers with.
    static Secret newKey();

private:
    Result<> requireOurFolders() const;
    QString folder() const;

    QString m_dataFolder;
};

} // namespace chatelaine
