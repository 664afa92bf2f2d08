// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "accounts/import.h"
#include "accounts/snapshot.h"
#include "accounts/tokenmanager.h"
#include "backend/usage.h"
#include "diagnosis/diagnosis.h"

#include <QByteArray>

namespace chatelaine {

//! What programs read: one compact object each, "schema": 1, keys in a fixed order, times RFC 3339 in UTC, null where
//! nothing is known. A change that could break a reader raises the schema.

//! \brief Each of "accounts" with "usage" as usageJson() has it, without "account"; null: nothing was told yet.
QByteArray statusJson(const Snapshot &snapshot);
QByteArray accountsJson(const Snapshot &snapshot);
//! \brief "account", "displaced" (or null), "problems".
QByteArray loginJson(const Admitted &admitted);
//! \brief "codexHome", "account", "displaced" (or null), "changed" (false: it was live already), "programs" that ran
//! with the one displaced, "problems".
QByteArray switchJson(const Admitted &admitted, const SwitchPlan &plan, bool isChanged, const QDateTime &now);
//! \brief "error", "codexHome", "programs" that run there.
QByteArray switchErrorJson(ErrorCode code, const QString &message, const SwitchPlan &plan, const QDateTime &now);
//! \brief "account", "everywhere": who was signed out, and whether by the server too.
QByteArray logoutJson(const Account &account, bool isEverywhere);
//! \brief "account".
QByteArray accountJson(const Account &account);
//! \brief "imported" (how many), "files".
QByteArray importJson(const QList<ImportedFile> &files);
//! \brief "account", "rotated": false if somebody else renewed it a moment ago.
QByteArray refreshJson(const Account &account, bool isRotated);
//! \brief "accessToken", "accountId", "validUntil". The only answer that holds a secret.
QByteArray tokenJson(const ValidToken &token);
//! \brief "account", "plan", "limits": "id", "name" (null: that of Codex itself), "minutes", "usedPercent", "resetsAt";
//! "limitReached", "reachedKind", "credits" (or null): "hasCredits", "unlimited", "balance"; "takenAt".
QByteArray usageJson(const Account &account);
//! \brief "problems" (how many), "findings": "id", "subject", "value", "problem", "remedy".
QByteArray doctorJson(const QList<Finding> &findings);
QByteArray errorJson(const Error &error);
QByteArray errorJson(ErrorCode code, const QString &message);

} // namespace chatelaine
