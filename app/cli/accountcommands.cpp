// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/accountargument.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/question.h"
#include "text/accounttext.h"
#include "text/errortext.h"
#include "text/label.h"
#include "text/sentence.h"
#include "text/usagetext.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

Colour colourOf(AccountState state)
{
    switch (state) {
    case AccountState::Valid:
        return Colour::Good;
    case AccountState::Expiring:
    case AccountState::Expired:
    case AccountState::Unreachable:
        return Colour::Warning;
    case AccountState::SignInNeeded:
        return Colour::Bad;
    case AccountState::ApiKey:
    case AccountState::Other:
        break;
    }
    return Colour::None;
}

} // namespace

ExitCode Program::logout() const
{
    if (const Result<> outside = requireNoSandbox(); !outside)
        return failed(outside.error());
    const Result<Account> account = chosenAccount();
    if (!account)
        return failed(account.error());
    const QString who = accountTitle(*account);
    // By name: who is live may have changed since.
    const auto signOut = [&](Scope scope, const std::stop_token &stop) {
        return m_setup.book().signOut(account->id, scope, stop);
    };

    Result<bool> isRemoved = false;
    if (m_line.isEverywhere) {
        if (!m_line.isSure && !m_output.isJson() && canAsk()) {
            const QString question = tr("This has the server end the sign-in of %1: copies on other machines end with "
                                        "it, and programs there have to sign in again. Sign out everywhere? [y/N]");
            if (!ask(question.arg(who), *m_interrupt).value_or(false))
                return failed({ErrorCode::Cancelled});
        }
        isRemoved =
            onInterruptibleWorker([&](const std::stop_token &stop) { return signOut(Scope::Everywhere, stop); });
        if (!isRemoved && isRemoved.error().code == ErrorCode::NotRenewable)
            return refused(m_output, ErrorCode::NotRenewable,
                           tr("The server cannot be told to end this kind of sign-in, so nothing was removed. Without "
                              "--everywhere it is removed from this computer; end an API key where you made it."));
    } else {
        isRemoved = onWorker([&] { return signOut(Scope::ThisComputer, {}); });
    }
    if (!isRemoved)
        return failed(isRemoved.error());
    if (!*isRemoved)
        return failed({ErrorCode::NotSignedIn, who});
    m_output.json(logoutJson(*account, m_line.isEverywhere));
    m_output.line(m_line.isEverywhere
                      ? tr("%1 was signed out everywhere: the server ended the sign-in, so copies on other machines "
                           "end too, and it was removed from this computer.")
                            .arg(who)
                      : tr("The sign-in of %1 was removed from this computer. The server was not told: "
                           "copies elsewhere stay valid.")
                            .arg(who));
    return ExitCode::Done;
}

ExitCode Program::status() const
{
    const Snapshot snapshot = this->snapshot();
    m_output.json(statusJson(snapshot));

    Table table;
    const QDateTime now = m_setup.clock().now();
    if (const Account *live = snapshot.live()) {
        table.addRow({tr("Signed in"), accountTitle(*live)});
        table.addRow({tr("Validity"), validityText(*live, now)}, {1, colourOf(live->state)});
        table.addRow({tr("Storage"), keptInText(*live)});
        addUsage(table, live->usage);
        if (isStale(live->usage, now) && (!live->usage.limits.isEmpty() || !creditsText(live->usage).isEmpty()))
            table.addRow({tr("As of"), timeText(live->usage.takenAt, now)});
    } else {
        table.addRow({tr("Signed in"), snapshot.home.isStoredInKnown ? tr("Nobody") : storeText(snapshot)});
    }
    if (!snapshot.home.path.isEmpty())
        table.addRow({tr("Codex home"), snapshot.home.path});
    for (const HomeState &home : snapshot.otherHomes) {
        const Account *live = home.live ? snapshot.find(*home.live) : nullptr;
        const QString who = live      ? accountTitle(*live)
            : home.isStoredInKnown    ? tr("Nobody")
            : home.problems.isEmpty() ? storeStateText(home.store)
                                      : errorText(home.problems.first());
        table.addRow({tr("Other home"), tr("%1: %2", "folder: who is signed in").arg(home.path, who)});
    }
    for (const Account &account : snapshot.accounts) {
        if (account.isLive || !account.otherHomes.isEmpty())
            continue;
        QString validity = validityText(account, now);
        if (account.isUnverified)
            validity = tr("%1; %2", "how long it lasts; a remark").arg(validity, unverifiedText(account));
        table.addRow(
            {tr("Also kept"), tr("%1: %2", "account: how long it lasts").arg(accountTitle(account), validity)});
    }
    m_output.table(table);
    sayProblems(snapshot.problems);
    for (const HomeState &home : snapshot.otherHomes) {
        for (const Error &problem : home.isStoredInKnown ? home.problems : QList<Error>()) {
            if (!m_output.isJson())
                m_output.note(tr("%1: %2", "folder: what is wrong").arg(home.path, errorText(problem)));
        }
    }
    for (const Account &account : snapshot.accounts) {
        if (account.trouble)
            sayProblems({*account.trouble});
    }
    if (const Account *live = snapshot.live())
        sayReached(live->usage);
    return snapshot.home.isStoredInKnown ? ExitCode::Done : ExitCode::StoreOrKeyring;
}

QString Program::placeInWord(const Account &account) const
{
    switch (account.where) {
    case StoredIn::File:
        return tr("file");
    case StoredIn::Keyring:
        return tr("keyring");
    case StoredIn::Nowhere:
        break;
    }
    return u"-"_s;
}

//! What there is no column for.
QString Program::remarks(const Account &account) const
{
    QStringList remarks;
    if (!account.label.isEmpty() && !account.email.isEmpty())
        remarks << account.email;
    if (!account.workspace.isEmpty())
        remarks << tr("workspace %1").arg(account.workspace);
    if (account.isUnverified)
        remarks << unverifiedText(account);
    for (const QString &home : account.otherHomes)
        remarks << tr("used in %1", "folder").arg(home);
    return remarks.isEmpty() ? u"-"_s : statementsText(remarks);
}

//! Puts those that were named first.
Result<> Program::setOrder(const Snapshot &now) const
{
    QList<AccountId> order;
    for (const QString &name : m_line.order) {
        const Result<std::optional<Account>> account = findAccount(now.accounts, name);
        if (!account)
            return std::unexpected(account.error());
        if (!*account)
            return failure(ErrorCode::NotSignedIn, name);
        if (order.contains((*account)->id))
            return failure(ErrorCode::InvalidArgument, u"--order"_s,
                           tr("%1 stands there twice").arg(accountTitle(**account)));
        order.append((*account)->id);
    }
    return onWorker([&]() -> Result<> {
        const AccountBook book = m_setup.book();
        // Only what the vault knows of has a place.
        if (now.home.isShadowDue) {
            if (const Result<> kept = book.keepShadow(); !kept)
                return kept;
        }
        for (const HomeState &home : now.otherHomes) {
            if (!home.isShadowDue)
                continue;
            if (const Result<> kept = book.at(home.path).keepShadow(); !kept)
                return kept;
        }
        return book.arrange(order);
    });
}

ExitCode Program::accounts() const
{
    Snapshot snapshot = this->snapshot();
    if (!m_line.order.isEmpty()) {
        if (const Result<> arranged = setOrder(snapshot); !arranged)
            return failed(arranged.error());
        snapshot = this->snapshot();
    }
    m_output.json(accountsJson(snapshot));

    Table table;
    const QDateTime now = m_setup.clock().now();
    if (m_output.isTerminal() && !snapshot.accounts.isEmpty())
        table.addRow({{},
                      tr("Account"),
                      tr("Plan"),
                      tr("State"),
                      tr("Valid until"),
                      tr("Kept in"),
                      tr("Account id"),
                      tr("Remarks")});
    for (const Account &account : snapshot.accounts) {
        const QString until = timeText(account.validUntil, now);
        table.addRow({account.isLive ? u"*"_s : u""_s, accountName(account),
                      account.plan.isEmpty() ? u"-"_s : planName(account.plan), stateText(account.state),
                      until.isEmpty() ? u"-"_s : until, placeInWord(account), account.id.toString(), remarks(account)},
                     {3, colourOf(account.state)});
    }
    m_output.table(table);
    if (snapshot.accounts.isEmpty() && snapshot.home.isStoredInKnown && !m_output.isJson())
        m_output.note(tr("No sign-in is kept on this computer."));
    sayProblems(snapshot.problems);
    const bool isComplete = std::none_of(snapshot.problems.begin(), snapshot.problems.end(), [](const Error &problem) {
        return exitCodeOf(problem.code) == ExitCode::StoreOrKeyring;
    });
    return isComplete ? ExitCode::Done : ExitCode::StoreOrKeyring;
}

ExitCode Program::rename() const
{
    const Result<Account> account = chosenAccount();
    if (!account)
        return failed(account.error());
    const Result<QString> label = checkLabel(snapshot().accounts, account->id, m_line.label);
    if (!label)
        return failed(label.error());
    const Result<> renamed = onWorker([&] {
        const AccountBook book = m_setup.book();
        const bool isOnlyElsewhere = !account->isLive && !account->otherHomes.isEmpty();
        return (isOnlyElsewhere ? book.at(account->otherHomes.first()) : book).rename(account->id, *label);
    });
    if (!renamed)
        return failed(renamed.error());
    const Account shown = accountNow(*account);
    m_output.json(accountJson(shown));
    const QString who = accountTitle(*account);
    m_output.line(label->isEmpty() ? tr("%1 has no label any more.").arg(who)
                                   : tr("%1 is called “%2” now.").arg(who, *label));
    return ExitCode::Done;
}

} // namespace chatelaine
