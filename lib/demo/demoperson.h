// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace chatelaine {

//! \brief Somebody who can sign in at the test issuer: one person in one workspace.
struct DemoPerson
{
    QString id; //!< what forms and tests call them: "alice-plus"
    QString name;
    QString email;
    QString userId; //!< claim chatgpt_user_id
    QString accountId; //!< claim chatgpt_account_id: the workspace
    QString workspace; //!< its name; empty: a personal account
    QString plan; //!< claim chatgpt_plan_type
    QString role; //!< in the workspace
    int hoursUsed = 0; //!< percent of the limit of 5 hours; only personal plans have one
    int weekUsed = 0; //!< percent of the limit of a week
};

//! \brief Alice with her own plan, Alice in a company's workspace, Bob in the same workspace. So one e-mail is in two
//! workspaces, and one workspace has two members.
const QList<DemoPerson> &demoPeople();

//! \brief Nothing if there is nobody of that id.
const DemoPerson *findDemoPerson(const QString &id);

} // namespace chatelaine
