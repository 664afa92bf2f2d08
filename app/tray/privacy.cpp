// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/privacy.h"

#include "diagnosis/discretion.h"
#include "tray/accountlines.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace chatelaine {

namespace {

//! Takes the names out of one thing after the other.
class Privacy final
{
    Q_DECLARE_TR_FUNCTIONS(Privacy)

public:
    //! \a other: spoken of, but perhaps not in \a snapshot yet.
    explicit Privacy(const Snapshot &snapshot, const std::optional<Account> &other = {})
        : m_accounts(snapshot.accounts)
        , m_discretion(QDir::homePath(), {}, other ? snapshot.accounts + QList{*other} : snapshot.accounts)
    {
    }

    void cover(Error &error) const
    {
        error.subject = m_discretion(error.subject);
        error.detail = m_discretion(error.detail);
    }
    void cover(Account &account) const
    {
        const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
                                        [&](const Account &each) { return each.id == account.id; });
        // One that is not there yet becomes the last.
        account.label = tr("Account %1").arg(known - m_accounts.begin() + 1);
        account.email.clear();
        account.workspace.clear();
        account.otherWorkspaces.clear();
        account.usage.email.clear();
        cover(account.trouble);
        cover(account.usageFailure);
    }
    void cover(SignInStory &story) const
    {
        cover(story.expected);
        cover(story.failure);
    }
    void cover(HomeState &home) const { cover(home.problems); }
    void cover(RunningProgram &program) const { program.workingDirectory.clear(); }
    void cover(RunningSession &session) const { cover(session.program); }
    template <typename Value>
    void cover(std::optional<Value> &value) const
    {
        if (value)
            cover(*value);
    }
    template <typename Value>
    void cover(QList<Value> &values) const
    {
        for (Value &value : values)
            cover(value);
    }
    void cover(Snapshot &snapshot) const
    {
        cover(snapshot.home);
        cover(snapshot.otherHomes);
        cover(snapshot.accounts);
        cover(snapshot.problems);
        cover(snapshot.sessions);
        cover(snapshot.programs);
    }

private:
    const QList<Account> m_accounts;
    const Discretion m_discretion;
};

} // namespace

Snapshot withoutNames(const Snapshot &snapshot)
{
    Snapshot covered = snapshot;
    Privacy(snapshot).cover(covered);
    return covered;
}

View withoutNames(const View &view)
{
    const Privacy privacy(view.snapshot, view.offer);
    View covered = view;
    privacy.cover(covered.snapshot);
    privacy.cover(covered.failure);
    privacy.cover(covered.signIn);
    privacy.cover(covered.offer);
    privacy.cover(covered.switchingTo);
    privacy.cover(covered.renewing);
    return covered;
}

SwitchPlan withoutNames(const SwitchPlan &plan, const Snapshot &snapshot)
{
    const Privacy privacy(snapshot);
    SwitchPlan covered = plan;
    privacy.cover(covered.target);
    privacy.cover(covered.outgoing);
    privacy.cover(covered.programs);
    return covered;
}

Account withoutNames(const Account &account, const Snapshot &snapshot)
{
    Account covered = account;
    Privacy(snapshot, account).cover(covered);
    return covered;
}

Error withoutNames(const Error &error, const Snapshot &snapshot)
{
    Error covered = error;
    Privacy(snapshot).cover(covered);
    return covered;
}

QString titleOf(const Account &account, const Snapshot &snapshot, bool isPrivate)
{
    return isPrivate ? accountLine(withoutNames(snapshot), withoutNames(account, snapshot)).title()
                     : accountLine(snapshot, account).title();
}

} // namespace chatelaine
