// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCryptographicHash>
#include <QHash>
#include <QString>

#include <compare>

namespace chatelaine {

//! \brief Whose a credential is: the pair of workspace account id and user id, never the e-mail alone. A workspace is
//! shared by its members, and a person is in several.
//!
//! What is no ChatGPT sign-in is named by what it holds: workspace "apikey" (or "other"), user = 12 hex of SHA-256.
struct AccountId
{
    QString workspace{};
    QString user{};

    bool isEmpty() const { return workspace.isEmpty() && user.isEmpty(); }
    //! \brief "<workspace>/<user>": unique ("/" and "%" within either are escaped), no secret.
    QString toString() const { return escaped(workspace) + QLatin1Char('/') + escaped(user); }

    //! \brief What files of the account are called: the first 16 hex digits of SHA-256 of both parts with a NUL
    //! between.
    QString fileName() const
    {
        const QByteArray name = workspace.toUtf8() + '\0' + user.toUtf8();
        return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(16));
    }

    friend bool operator==(const AccountId &, const AccountId &) = default;
    friend bool operator<(const AccountId &a, const AccountId &b)
    {
        return a.workspace != b.workspace ? a.workspace < b.workspace : a.user < b.user;
    }
    friend size_t qHash(const AccountId &id, size_t seed = 0) { return qHashMulti(seed, id.workspace, id.user); }

private:
    static QString escaped(QString part)
    {
        return part.replace(QLatin1Char('%'), QLatin1String("%25")).replace(QLatin1Char('/'), QLatin1String("%2F"));
    }
};

} // namespace chatelaine
