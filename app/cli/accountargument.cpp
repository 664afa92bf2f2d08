// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/accountargument.h"

#include "text/accounttext.h"
#include "text/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class ArgumentWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::AccountArgument)
};

} // namespace

Result<std::optional<Account>> findAccount(const QList<Account> &accounts, const QString &argument)
{
    const auto isArgument = [&](const QString &name) { return name.compare(argument, Qt::CaseInsensitive) == 0; };
    const auto fitting = [&](auto fits) {
        QList<Account> found;
        std::copy_if(accounts.begin(), accounts.end(), std::back_inserter(found), fits);
        return found;
    };
    // What a person called it, before anything that others gave it.
    QList<Account> found = fitting([&](const Account &a) { return !a.label.isEmpty() && isArgument(a.label); });
    if (found.isEmpty())
        found = fitting([&](const Account &a) { return a.id.toString() == argument; });
    if (found.isEmpty())
        found = fitting([&](const Account &a) {
            return !argument.isEmpty() && (a.id.workspace == argument || isArgument(a.email));
        });
    if (found.isEmpty())
        return std::nullopt;
    if (found.size() == 1)
        return found.front();
    QStringList candidates;
    for (const Account &account : std::as_const(found))
        candidates
            << ArgumentWords::tr("%1 is %2", "account id, account").arg(account.id.toString(), accountTitle(account));
    return failure(
        ErrorCode::InvalidArgument, u"ACCOUNT"_s,
        ArgumentWords::tr("“%1” fits several accounts; name one by its id: %2").arg(argument, listText(candidates)));
}

Result<ExpectedAccount> expectedAccount(const QList<Account> &accounts, const QString &argument)
{
    const Result<std::optional<Account>> known = findAccount(accounts, argument);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return ExpectedAccount{(*known)->id, accountTitle(**known), {}};
    if (argument.contains(u'@'))
        return ExpectedAccount{{}, argument, argument};
    const qsizetype slash = argument.indexOf(u'/');
    return ExpectedAccount{{argument.left(slash), slash < 0 ? QString() : argument.mid(slash + 1)}, argument, {}};
}

} // namespace chatelaine
