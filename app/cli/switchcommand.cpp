// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/question.h"
#include "text/accounttext.h"
#include "text/errortext.h"
#include "text/programtext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! Whether a person may do it all the same.
bool isForThePerson(ErrorCode code)
{
    return code == ErrorCode::SwitchUnsafe || code == ErrorCode::MembersDiffer;
}

} // namespace

//! The Codex home, where it does not go without saying which.
QString Program::homeInWords(const Snapshot &now) const
{
    const QString person = m_setup.managerOptions().surroundings.environment.value(u"HOME"_s, QDir::homePath());
    const QFileInfo usual(person + u"/.codex"_s);
    const QString path = usual.exists() ? usual.canonicalFilePath() : usual.absoluteFilePath();
    return now.home.path == path && now.otherHomes.isEmpty() ? QString() : now.home.path;
}

//! What runs with the account that goes.
void Program::sayPrograms(const SwitchPlan &plan) const
{
    if (plan.programs.isEmpty() || m_output.isJson())
        return;
    const QDateTime now = m_setup.clock().now();
    const QString before = plan.outgoing ? accountName(*plan.outgoing) : tr("the old account");
    m_output.note(tr("These programs use %1. None is ended by the switch: start those again that are to use %2.")
                      .arg(plan.outgoing ? accountTitle(*plan.outgoing) : plan.home, accountTitle(plan.target)));
    Table table;
    if (m_output.isNoteTerminal())
        table.addRow({tr("Program"), tr("Kind"), tr("Process"), tr("Since"), tr("Folder"), tr("After the switch")});
    for (const RunningProgram &program : plan.programs) {
        const QString since = timeText(program.startedAt, now);
        table.addRow(
            {program.name, programKindName(program.kind), QString::number(program.pid),
             since.isEmpty() ? u"-"_s : since, program.workingDirectory.isEmpty() ? u"-"_s : program.workingDirectory,
             afterSwitchSentence(afterSwitch(program, plan.isSameWorkspace, now), before, accountName(plan.target))});
    }
    m_output.noteTable(table);
}

ExitCode Program::switchRefused(const Error &error, const SwitchPlan &plan) const
{
    QString why = errorText(error);
    if (isForThePerson(error.code))
        why = tr("%1 To switch all the same, add --anyway.", "sentences with the cause").arg(why);
    else if (error.code == ErrorCode::AccountMismatch)
        why = tr("Nothing was switched: meanwhile %1 became the account that Codex uses. Look at the accounts, then "
                 "try again.")
                  .arg(error.subject);
    m_output.json(switchErrorJson(error.code, why, plan, m_setup.clock().now()));
    if (!m_output.isJson())
        m_output.note(why);
    return exitCodeOf(error.code);
}

ExitCode Program::switchAccount() const
{
    if (const Result<> outside = requireNoSandbox(); !outside)
        return failed(outside.error());
    const Result<Account> account = chosenAccount();
    if (!account)
        return failed(account.error());
    if (!account->isLive && !account->otherHomes.isEmpty())
        return failed({ErrorCode::LiveElsewhere, accountTitle(*account), account->otherHomes.first()});
    const Result<SwitchPlan> plan = onWorker([&] { return m_setup.book().planSwitch(account->id); });
    if (!plan)
        return failed(plan.error());
    sayPrograms(*plan);

    const bool isAsking = !m_output.isJson() && !m_line.isAnyway && canAsk();
    const auto isSure = [&](const QString &question) { return ask(question, *m_interrupt).value_or(false); };
    SwitchConsent consent{.mayLose = m_line.isAnyway, .mayMoveMembers = m_line.isAnyway};
    consent.shown = plan->outgoing ? plan->outgoing->id : AccountId();
    const QDateTime now = m_setup.clock().now();
    const bool isAtStake =
        std::any_of(plan->programs.begin(), plan->programs.end(), [&](const RunningProgram &program) {
            return afterSwitch(program, plan->isSameWorkspace, now) != AfterSwitch::Unaffected;
        });
    if (isAsking && isAtStake) {
        // Going on as somebody else is another thing than keeping an account for a while.
        const QString question = plan->isSameWorkspace
            ? tr("Running programs go on as %1, from their next request on. Switch all the same? [y/N]")
                  .arg(accountTitle(plan->target))
            : tr("Switch for new sessions? [y/N]");
        if (!isSure(question))
            return failed({ErrorCode::Cancelled});
        consent.mayMoveMembers = plan->isSameWorkspace;
    }

    const auto run = [&] {
        return onInterruptibleWorker(
            [&](const std::stop_token &stop) { return m_setup.book().switchTo(account->id, consent, stop); });
    };
    Result<Admitted> admitted = run();
    while (!admitted && isAsking && isForThePerson(admitted.error().code)) {
        m_output.note(errorText(admitted.error()));
        if (!isSure(tr("Switch all the same? [y/N]")))
            return failed({ErrorCode::Cancelled});
        (admitted.error().code == ErrorCode::SwitchUnsafe ? consent.mayLose : consent.mayMoveMembers) = true;
        admitted = run();
    }
    if (!admitted)
        return switchRefused(admitted.error(), *plan);
    const bool isChanged = !account->isLive || admitted->displaced;
    const Snapshot after = snapshot();
    if (const Account *live = after.find(admitted->account.id)) // with its label
        admitted->account = *live;
    if (admitted->displaced) {
        if (const Account *displaced = after.find(admitted->displaced->id))
            admitted->displaced->label = displaced->label;
    }
    m_output.json(switchJson(*admitted, *plan, isChanged, now));
    if (isChanged) {
        sayAdmitted(*admitted, homeInWords(after));
    } else {
        const QString home = homeInWords(after);
        m_output.line(
            home.isEmpty()
                ? tr("Codex uses %1 already.").arg(accountTitle(admitted->account))
                : tr("Codex uses %1 in %2 already.", "account, folder").arg(accountTitle(admitted->account), home));
    }
    return ExitCode::Done;
}

} // namespace chatelaine
