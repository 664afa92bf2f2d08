// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backend/usagelimit.h"
#include "base/result.h"
#include "credential/accountid.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatelaine {

//! \brief What an account has bought beside its plan.
struct Credits
{
    bool hasCredits = false;
    bool isUnlimited = false;
    QString balance{}; //!< as the backend spells it: it may have more digits than a double; empty: not told

    friend bool operator==(const Credits &, const Credits &) = default;
};

//! \brief What the ChatGPT backend says of an account's use of Codex, at one moment.
struct Usage
{
    QString accountId{}; //!< as the answer has it; empty: not told
    QString userId{};
    QString email{};
    QString plan{}; //!< as spelled; newer than the claim in a token
    QList<UsageLimit>
        limits{}; //!< those of Codex itself first, the shortest first; then the extra ones, in their order
    bool isLimitReached = false; //!< Codex answers no more until a limit resets, or somebody pays
    QString reachedKind{}; //!< of what was reached, as spelled ("workspace_member_credits_depleted"); empty: not told
    std::optional<Credits> credits{}; //!< none: not told
    QDateTime takenAt{}; //!< UTC

    friend bool operator==(const Usage &, const Usage &) = default;
};

//! \brief Reads the answer of `wham/usage` about \a asked, which \a host gave at \a takenAt.
//!
//! Limits are known by their length, never by their position: since 2026 some plans send the week alone, and first.
//! What is missing, null, new, or of another type than usual costs no more than itself; numbers may be strings.
//!
//! Errors: AnswerInvalid (no JSON, or no usage), AnotherAccount.
Result<Usage> usageFromJson(const QByteArray &json, const AccountId &asked, const QString &host,
                            const QDateTime &takenAt);

} // namespace chatelaine
