// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/description.h"
#include "accounts/inquiry.h"
#include "accounts/usageschedule.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "text/accounttext.h"
#include "text/usagetext.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 20;
constexpr QChar full(u'\u2593');
constexpr QChar empty(u'\u2591');

QString barOf(const UsageLimit &limit)
{
    // Something is left as long as there is any, and something is missing as soon as any is used.
    const int left = percentLeft(limit);
    const int filled =
        left == 0 || left == 100 ? left * barWidth / 100 : std::clamp((left * barWidth + 50) / 100, 1, barWidth - 1);
    return QString(filled, full) + QString(barWidth - filled, empty);
}

//! That says how much of \a limit is left, as the number beside it does.
Colour colourOf(const UsageLimit &limit)
{
    const int left = percentLeft(limit);
    return left <= veryLittleLeft ? Colour::Bad : left <= littleLeft ? Colour::Warning : Colour::Good;
}

} // namespace

//! What people read, and what a pipe gets.
void Program::addUsage(Table &table, const Usage &usage) const
{
    const QDateTime now = m_setup.clock().now();
    for (const UsageLimit &limit : usage.limits) {
        const QString reset = resetText(limit, now);
        const bool isOver = !percentLeft(limit, now); // what was left before says nothing of now
        if (!m_output.isTerminal()) {
            table.addRow({limitText(limit), isOver ? u"-"_s : leftText(limit), reset});
            continue;
        }
        const QString words = isOver ? reset
            : reset.isEmpty()        ? leftText(limit)
                                     : tr("%1 · %2", "how much is left, when it resets").arg(leftText(limit), reset);
        if (m_output.hasBars() && !isOver)
            table.addRow({limitText(limit), barOf(limit) + u"  "_s + words}, {1, colourOf(limit), barWidth});
        else
            table.addRow({limitText(limit), words});
    }
    if (const QString credits = creditsText(usage); !credits.isEmpty())
        table.addRow({tr("Credits"), credits});
}

void Program::sayReached(const Usage &usage) const
{
    if (const QString reached = reachedText(usage, m_setup.clock().now()); !reached.isEmpty() && !m_output.isJson())
        m_output.note(reached);
}

ExitCode Program::usage() const
{
    const Result<Account> account = chosenAccount();
    if (!account)
        return failed(account.error());
    const QDateTime now = m_setup.clock().now();
    const Inquiry::Question question{.account = account->id,
                                     .isAboutWorkspaces = areWorkspacesDue(account->workspacesAt, now)};
    const BackendResult<Inquiry::Told> told =
        onInterruptibleWorker([&](const std::stop_token &stop) { return m_setup.inquiry().ask(question, stop); });
    if (!told)
        return failed(told.error().error);
    Account shown = *account;
    takeOver(shown, told->answer);
    m_output.json(usageJson(shown));

    Table table;
    table.addRow({tr("Account"), accountTitle(shown)});
    addUsage(table, shown.usage);
    if (shown.usage.limits.isEmpty())
        table.addRow({tr("Limits"), tr("none are told")});
    table.addRow({tr("As of"), timeText(shown.usage.takenAt, now)});
    m_output.table(table);
    sayReached(shown.usage);
    if (told->notKept) // it was asked for all the same
        sayProblems({*told->notKept});
    return ExitCode::Done;
}

} // namespace chatelaine
