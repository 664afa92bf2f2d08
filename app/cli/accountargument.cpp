// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/accountargument.h"

#include "text/accounttext.h"

#include <QCoreApplication>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::AccountArgument)
};

} // namespace

Result<std::optional<Account>> findAccount(const QList<Account> &accounts, const QString &argument)
{
    QList<Account> found;
    QStringList candidates;
    for (const Account &account : accounts) {
        if (account.id.toString() == argument)
            return account;
        if (account.label == argument || account.id.workspace == argument
            || account.email.compare(argument, Qt::CaseInsensitive) == 0) {
            found << account;
            candidates
                << Words::tr("%1 is %2", "account id, account").arg(account.id.toString(), accountTitle(account));
        }
    }
    if (found.isEmpty())
        return std::nullopt;
    if (found.size() > 1)
        return failure(
            ErrorCode::InvalidArgument, u"ACCOUNT"_s,
            Words::tr("“%1” fits several accounts; name one by its id: %2").arg(argument, candidates.join(u", "_s)));
    return found.front();
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
