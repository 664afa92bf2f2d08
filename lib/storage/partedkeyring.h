// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/keyring.h"

#include <QByteArray>
#include <QList>

#include <mutex>

namespace chatelaine {

//! \brief A keyring whose secrets may be larger than the items of the one below it, as in Windows' Credential Manager
//! (CRED_MAX_CREDENTIAL_BLOB_SIZE: 2560 bytes).
//!
//! A secret that fits is one item, as without this. Of a larger one the item, called its head, says how many parts
//! there are, of which generation, and the SHA-256 of the whole; the parts are items called
//! "<account>/<generation>/<number>". They are written first, under names that nobody used before, then the head:
//! whatever breaks off in between, what is read is the secret before or the one after. Before parts can be left over,
//! an item called "<account>/parts" names them; it goes when they are gone, at the latest with the next write or
//! removal.
//!
//! A call lasts as long as those that it makes below. Any number of readings at once, also while somebody writes.
//! Writes and removals of one secret by several processes at once would take each other's parts away: they need a lock
//! of the caller's, as the vault has it. What the inner keyring does late, after KeyringTimeout, it must do before what
//! it is asked for next, as Keychain does off Linux.
class PartedKeyring final : public Keyring
{
public:
    //! \brief \a inner is borrowed. \a maximumBytes: of one item there; at least leastMaximum.
    PartedKeyring(Keyring &inner, qsizetype maximumBytes);

    static constexpr qsizetype leastMaximum = 256; //!< a head has room in it

    KeyringState state() override;
    //! \brief Also Corrupt (subject: "keyring"; detail: the item, and what is wrong with it), and StoreChanged where
    //! others wrote it again and again meanwhile.
    Result<std::optional<Secret>> read(const QString &service, const QString &account) override;
    //! \brief What is corrupt is overwritten.
    Result<> write(const QString &service, const QString &account, const Secret &secret) override;
    //! \brief The head first. An error after it: nothing is read any more, and parts are left to the next removal.
    Result<bool> remove(const QString &service, const QString &account) override;

private:
    //! Parts of one secret that belong together.
    struct Generation
    {
        QByteArray name{}; //!< random
        int count = 0; //!< of its parts, from 1
        friend bool operator==(const Generation &, const Generation &) = default;
    };
    struct Head
    {
        Generation generation{};
        QByteArray fingerprint{}; //!< of the whole secret
    };
    //! What lies there as one changes it.
    struct Present
    {
        bool hasItem = false;
        std::optional<Generation> current{}; //!< what the head names
        QList<Generation> others{}; //!< what else may be there
        bool hasNote = false; //!< an item that names them
    };

    static bool looksLikeHead(const Secret &item);
    static std::optional<Head> parseHead(const Secret &item);
    static QString partAccount(const QString &account, const Generation &generation, int number);

    Result<Present> present(const QString &service, const QString &account);
    Result<Secret> assemble(const QString &service, const QString &account, const Head &head);
    Result<> note(const QString &service, const QString &account, const QList<Generation> &generations, bool hasNote);
    QList<Generation> clear(const QString &service, const QString &account, const QList<Generation> &generations,
                            Error *why = nullptr);

    Keyring &m_inner;
    const qsizetype m_maximum;
    std::mutex m_changing;
};

} // namespace chatelaine
