// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/http.h"
#include "demo/demoperson.h"
#include "demo/issuer.h"

#include <QHash>

#include <functional>
#include <optional>

namespace chatelaine::testing {

enum class Who { Us, Codex };

//! \brief One refresh token that was given out, and what became of it.
struct Generation
{
    int signIn = 0; //!< counts up: which sign-in it comes of
    bool isSpent = false;
    Who spentBy = Who::Us;
    int spentIn = 0; //!< WitnessedIssuer::operation when it was redeemed
    int codex = 0; //!< which one, if a Codex redeemed it
};

//! \brief The issuer, in this process and without a network, and a list of what it gave to whom: what a test can know
//! that no program does.
class WitnessedIssuer final
{
public:
    WitnessedIssuer(const Clock &clock, quint32 seed);

    Issuer rules;
    int operation = 0; //!< of the history; set by who runs it
    //! A token came that was redeemed before; after the issuer did what it does then.
    std::function<void(const Generation &, Who by, int codex, const QByteArray &fingerprint)> replayed;

    //! \brief A new sign-in. Its number is numberOfSignIns() - 1.
    Tokens signIn(const DemoPerson &person);
    int numberOfSignIns() const { return static_cast<int>(m_signIns.size()); }
    HttpAnswer answer(const HttpCall &call, Who who, int codex = 0);
    //! \brief What a Codex sends; nothing if it was refused.
    std::optional<Tokens> redeem(const Secret &refreshToken, int codex);
    void revoke(const Secret &refreshToken);
    //! \brief Whether the backend takes that access token.
    bool accepts(const Tokens &tokens, const QString &workspace);

    //! \brief Null for a token that was never given out.
    const Generation *find(const Secret &refreshToken) const;
    const DemoPerson &personOf(int signIn) const { return *m_signIns.at(signIn).person; }
    QDateTime signedInAt(int signIn) const { return m_signIns.at(signIn).at; }
    bool isOver(int signIn) const { return m_signIns.at(signIn).isOver; }

    static QUrl origin() { return QUrl(QStringLiteral("http://127.0.0.1:1")); }

private:
    struct SignIn
    {
        const DemoPerson *person;
        QDateTime at{};
        bool isOver = false;
    };
    void giveOut(const Secret &refreshToken, int signIn);

    const Clock &m_clock;
    QList<SignIn> m_signIns;
    QHash<QByteArray, Generation> m_generations; // by fingerprint
};

} // namespace chatelaine::testing
