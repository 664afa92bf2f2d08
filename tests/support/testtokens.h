// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace chatelaine::testing {

//! \brief A JWT with \a payload and a signature that nobody checks: base64url without padding.
QByteArray jwt(const QJsonObject &payload);
QByteArray base64Url(const QByteArray &bytes);

//! \brief Whose tokens to make, and how long they live. Everything has a default.
struct Person
{
    QString account = QStringLiteral("acc-1111"); //!< claim chatgpt_account_id; empty: left out
    QString user = QStringLiteral("user-1"); //!< claim chatgpt_user_id
    QString email = QStringLiteral("alice@example.com");
    QString plan = QStringLiteral("plus");
    qint64 issuedAt = 1'795'348'800; //!< 2026-11-22T12:00:00Z
    qint64 lifetime = 10 * 24 * 3600; //!< seconds
};

QByteArray accessToken(const Person &person = {});
QByteArray idToken(const Person &person = {});

//! \brief An auth.json as the Codex CLI writes it. \a refreshToken tells generations apart.
QByteArray authJson(const Person &person = {}, const QByteArray &refreshToken = "rt_test_generation_1");

} // namespace chatelaine::testing
