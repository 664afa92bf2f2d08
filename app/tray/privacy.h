// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "accounts/switch.h"
#include "tray/rows.h"

namespace chatelaine {

//! What is shown in privacy mode, so that others may look at the screen: the same, but that accounts are "Account 1",
//! "Account 2", … by their place in the order. Gone are labels, e-mail addresses, names of workspaces, also where an
//! error quotes them, and the folders that programs work in. States, plans, times, limits, processes and the folders of
//! Codex homes stay. Ids stay what they are, so that wishes about what is shown can be carried out.

Snapshot withoutNames(const Snapshot &snapshot);
//! \brief Also what was wanted last and its failure.
View withoutNames(const View &view);
//! \brief \a plan is about accounts of \a snapshot, which may have their names still.
SwitchPlan withoutNames(const SwitchPlan &plan, const Snapshot &snapshot);
//! \brief \a account may be one that \a snapshot does not have yet.
Account withoutNames(const Account &account, const Snapshot &snapshot);
Error withoutNames(const Error &error, const Snapshot &snapshot);

//! \brief What \a account is called in a question, among those of \a snapshot.
QString titleOf(const Account &account, const Snapshot &snapshot, bool isPrivate);

} // namespace chatelaine
