// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "credential/accountid.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

namespace chatelaine {

//! \brief The issuer will not take this refresh token any more: only a person can go on. It ends when the store holds
//! another one.
struct Refusal
{
    QByteArray fingerprint{}; //!< of the refresh token
    QString code{}; //!< the issuer's own, or empty
    QDateTime at{}; //!< UTC

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

//! \brief Renewing failed, and will be tried again. It ends with a success, or when the store holds another token.
struct Setback
{
    QByteArray fingerprint{}; //!< of the refresh token
    Error error{};
    int failures = 0; //!< in a row
    QDateTime since{}; //!< UTC: the first of them
    QDateTime nextTryAt{}; //!< UTC, by our clock
    bool isUncertain = false; //!< the token may be spent: the answer did not come

    friend bool operator==(const Setback &, const Setback &) = default;
};

//! \brief When a token was issued, by two clocks that nobody can set: the issuer's, and the time since this machine
//! started.
struct Rotation
{
    QByteArray boot{}; //!< which start of the machine
    std::chrono::milliseconds uptime{0};
    QDateTime issuedAt{}; //!< UTC by the issuer's clock
    std::chrono::seconds lifetime{0}; //!< of the access token
    QDateTime at{}; //!< UTC by our clock; invalid in what older versions wrote

    friend bool operator==(const Rotation &, const Rotation &) = default;
};

//! \brief What is remembered of the refresh tokens of one account, from one program of ours to the next. No secret.
struct Lineage
{
    //! Fingerprints of redeemed refresh tokens, the newest last. None of them is redeemed or believed again.
    QList<QByteArray> spent{};
    std::optional<Refusal> refusal{};
    std::optional<Setback> setback{};
    std::optional<Rotation> lastRotation{};

    static constexpr qsizetype maximumSpent = 64;
    void addSpent(const QByteArray &fingerprint);
    //! \brief For compareAge(): the spent ones, and the one that was refused, which is as good as spent.
    QSet<QByteArray> spentSet() const;

    //! \brief What was refused or failed, if it is about this refresh token.
    const Refusal *refusalOf(const QByteArray &fingerprint) const;
    const Setback *setbackOf(const QByteArray &fingerprint) const;

    //! \brief How long ago the last rotation of ours was, whatever the wall clock says; nothing: none since the machine
    //! started.
    std::optional<std::chrono::milliseconds> sinceRotation(const Clock &clock) const;
    //! \brief How far our clock is ahead of the issuer's (negative: behind), if that is more than two minutes and was
    //! seen since the machine started; else 0.
    std::chrono::seconds clockSkew(const Clock &clock) const;
    //! \brief The time that tokens are measured with: ours, without clockSkew().
    QDateTime issuerNow(const Clock &clock) const { return clock.now().addSecs(-clockSkew(clock).count()); }

    friend bool operator==(const Lineage &, const Lineage &) = default;
};

//! \brief The lineages of all accounts: one small file each in "<data>/lineages".
//!
//! Blocking; safe between threads and processes. Errors: FileUnreadable, Corrupt, NotOurs, FileUnwritable, LockBusy.
class Lineages final
{
public:
    explicit Lineages(QString dataFolder)
        : m_dataFolder(std::move(dataFolder))
    {
    }

    //! \brief An empty one for an account of which nothing is known.
    Result<Lineage> load(const AccountId &account) const;
    //! \brief Reads, lets \a change change it, and writes it durably if it did. The result.
    Result<Lineage> update(const AccountId &account, const std::function<void(Lineage &)> &change) const;
    //! \brief Names this start of the machine, with \c Clock::uptime() a time that nobody can set.
    static QByteArray thisBoot();

private:
    QString folder() const;
    QString filePath(const AccountId &account) const;

    QString m_dataFolder;
};

} // namespace chatelaine
