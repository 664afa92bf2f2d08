// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"

#include <QList>
#include <QString>

#include <optional>

namespace chatelaine {

//! \brief What people are told of. The first four and LimitReached are true for a while; the others happened.
enum class NoticeKind {
    SignInNeeded,
    Expired, //!< and could not be renewed
    CannotRenew, //!< it is still valid, but not for long
    KeptInFile,
    LimitReached,
    LimitReset,
    Renewed,
    Switched,
    SignedInElsewhere,
};

//! \brief All of them, in their order.
QList<NoticeKind> noticeKinds();
//! \brief The name by which \a kind is stored: "signInNeeded". It stays what it is.
QString noticeKindName(NoticeKind kind);
//! \brief Nothing if there is none of that name.
std::optional<NoticeKind> noticeKindNamed(const QString &name);

//! \brief What a message is about: there is one on the desktop for each key at a time, and a newer one replaces it.
struct NoticeKey
{
    NoticeKind kind = NoticeKind::SignInNeeded;
    AccountId account{}; //!< empty: it is about a home, or about several
    QString part{}; //!< the limit's id, or the home; mostly empty

    //! \brief "signInNeeded/<workspace>/<user>/<part>", each part escaped. No e-mail, no secret.
    QString toString() const;
    static std::optional<NoticeKey> fromString(const QString &text);

    //! \brief Several accounts or limits in one.
    bool isGathered() const { return account.isEmpty() && part.isEmpty(); }

    friend bool operator==(const NoticeKey &, const NoticeKey &) = default;
    friend bool operator<(const NoticeKey &a, const NoticeKey &b);
};

//! \brief One thing to tell, with what its text needs.
struct NoticeItem
{
    NoticeKey key{};
    Account account{};
    QString home{}; //!< the Codex home that it is about, if it is about one
    UsageLimit limit{};
    std::optional<ErrorCode> defect{}; //!< of SignInNeeded: what is wrong with the stored sign-in itself
};

//! \brief One message: of one thing, or of several of one kind that came at once.
struct Notice
{
    NoticeKey key{};
    QString cause{}; //!< the same key is told again only for another cause; empty if gathered
    QList<NoticeItem> items{};
};

} // namespace chatelaine
