// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/accountlines.h"

#include "text/accounttext.h"
#include "text/usagetext.h"
#include "tray/lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class AccountLines final
{
    Q_DECLARE_TR_FUNCTIONS(AccountLines)
};

QString nameOf(const Account &account)
{
    if (!account.label.isEmpty())
        return oneLine(account.label);
    if (!account.workspace.isEmpty())
        return oneLine(account.workspace);
    if (!account.plan.isEmpty())
        return oneLine(planName(account.plan));
    return oneLine(accountName(account));
}

//! What tells two of one name apart where nothing better does.
QString shortId(const AccountId &id)
{
    const bool isChatGpt = id.workspace != "apikey"_L1 && id.workspace != "other"_L1 && !id.workspace.isEmpty();
    return oneLine(isChatGpt ? id.workspace : id.user).left(8);
}

QString stateOf(const Snapshot &snapshot, const Account &account, const QString &home)
{
    if (account.state == AccountState::SignInNeeded)
        return stateText(account.state);
    if (const QString elsewhere = liveElsewhere(snapshot, account, home); !elsewhere.isEmpty())
        return AccountLines::tr("used in %1").arg(folderText(elsewhere));
    if (account.isUnverified)
        return AccountLines::tr("not verified");
    return account.state == AccountState::Expiring ? stateText(account.state) : QString();
}

QString leftOf(const Account &account, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    const bool isKnown = account.usage.takenAt.isValid() && account.usage.takenAt.addSecs(hour) >= now;
    if (isKnown && !reachedText(account.usage, now).isEmpty())
        return AccountLines::tr("limit reached");
    const UsageLimit *limit = isKnown ? tightestLimit(account.usage, now) : nullptr;
    return limit ? leftText(*limit) : QString();
}

bool isLiveIn(const Snapshot &snapshot, const Account &account, const QString &home)
{
    return home.isEmpty() || home == snapshot.home.path ? account.isLive : account.otherHomes.contains(home);
}

} // namespace

QString AccountLine::title() const
{
    return email.isEmpty() ? name : AccountLines::tr("%1 — %2", "account — its e-mail").arg(name, email);
}

QString AccountLine::text() const
{
    QStringList parts{title(), state, left};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString liveElsewhere(const Snapshot &snapshot, const Account &account, const QString &home)
{
    const bool isOwn = home.isEmpty() || home == snapshot.home.path;
    if (!isOwn && account.isLive)
        return snapshot.home.path;
    const auto other = std::find_if(account.otherHomes.begin(), account.otherHomes.end(),
                                    [&](const QString &path) { return path != home; });
    return other == account.otherHomes.end() ? QString() : *other;
}

QList<AccountLine> accountLines(const Snapshot &snapshot, const QDateTime &now, const QString &home)
{
    QList<AccountLine> lines;
    for (const Account &account : snapshot.accounts) {
        AccountLine line{.account = account.id, .name = nameOf(account), .email = oneLine(account.email)};
        if (line.name == line.email)
            line.email.clear();
        line.state = stateOf(snapshot, account, home);
        if (now.isValid())
            line.left = leftOf(account, now);
        line.isLive = isLiveIn(snapshot, account, home);
        lines.append(line);
    }
    const QList<AccountLine> before = lines;
    for (AccountLine &line : lines) {
        const auto isSame = [&](const AccountLine &other) { return other.title() == line.title(); };
        if (std::count_if(before.begin(), before.end(), isSame) > 1)
            line.name = AccountLines::tr("%1 %2", "account, beginning of its id").arg(line.name, shortId(line.account));
    }
    return lines;
}

AccountLine accountLine(const Snapshot &snapshot, const Account &account)
{
    const QList<AccountLine> lines = accountLines(snapshot, {});
    const auto known =
        std::find_if(lines.begin(), lines.end(), [&](const AccountLine &line) { return line.account == account.id; });
    if (known != lines.end())
        return *known;
    Snapshot alone;
    alone.accounts = {account};
    return accountLines(alone, {}).first();
}

QString personText(const Snapshot &snapshot, const Account &account)
{
    const auto isSame = [&](const Account &other) {
        return other.id != account.id && accountName(other) == accountName(account);
    };
    const bool isAmbiguous = std::any_of(snapshot.accounts.begin(), snapshot.accounts.end(), isSame);
    return isAmbiguous ? accountLine(snapshot, account).title() : oneLine(accountName(account));
}

} // namespace chatelaine
