// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/inquiry.h"
#include "accounts/usagehistory.h"
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

//! \a row with its bar in the colour that says how much of \a limit is left, as notices do at 80 and 95 %.
QString coloured(const QString &row, const UsageLimit &limit)
{
    const qsizetype begin = row.indexOf(barOf(limit));
    if (begin < 0)
        return row;
    const QString colour = limit.usedPercent >= 95 ? u"\x1b[31m"_s
        : limit.usedPercent >= 80                  ? u"\x1b[33m"_s
                                                   : u"\x1b[32m"_s;
    return row.left(begin) + colour + row.mid(begin, barWidth) + u"\x1b[0m"_s + row.mid(begin + barWidth);
}

} // namespace

//! What people read, and what a pipe gets.
void Program::sayUsage(const Account &account, const Usage &usage) const
{
    const QDateTime now = m_setup.clock().now();
    Table table;
    table.addRow({tr("Account"), accountTitle(account)});
    const qsizetype firstLimit = 1;
    for (const UsageLimit &limit : usage.limits) {
        const QString reset = resetText(limit, now);
        if (!m_output.isTerminal()) {
            table.addRow({limitText(limit), leftText(limit), reset});
            continue;
        }
        const QString words = reset.isEmpty()
            ? leftText(limit)
            : tr("%1 · %2", "how much is left, when it resets").arg(leftText(limit), reset);
        table.addRow({limitText(limit), m_output.hasBars() ? barOf(limit) + u"  "_s + words : words});
    }
    if (usage.limits.isEmpty())
        table.addRow({tr("Limits"), tr("none are told")});
    if (const QString credits = creditsText(usage); !credits.isEmpty())
        table.addRow({tr("Credits"), credits});
    table.addRow({tr("As of"), timeText(usage.takenAt, now)});

    if (!m_output.hasColours()) {
        m_output.table(table);
    } else if (!m_output.isJson()) {
        const QStringList rows = table.forPeople();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const qsizetype limit = i - firstLimit;
            const bool isLimit = limit >= 0 && limit < usage.limits.size();
            m_output.text((isLimit ? coloured(rows[i], usage.limits[limit]) : rows[i]) + u'\n');
        }
    }
    if (const QString reached = reachedText(usage); !reached.isEmpty() && !m_output.isJson())
        m_output.note(reached);
}

ExitCode Program::usage() const
{
    const Result<Account> account = chosenAccount();
    if (!account)
        return failed(account.error());
    const BackendResult<Usage> usage =
        onInterruptibleWorker([&](const std::stop_token &stop) { return m_setup.inquiry().usage(account->id, stop); });
    if (!usage)
        return failed(usage.error().error);
    const Result<> recorded = onWorker([&] {
        return UsageHistory(m_setup.managerOptions().surroundings.dataFolder)
            .record(account->id, usage->limits, usage->takenAt);
    });

    Account shown = *account;
    if (!usage->plan.isEmpty())
        shown.plan = usage->plan; // the claim in the token is as old as that
    m_output.json(usageJson(shown, *usage));
    sayUsage(shown, *usage);
    if (!recorded) // it was asked for all the same
        sayProblems({recorded.error()});
    return ExitCode::Done;
}

} // namespace chatelaine
