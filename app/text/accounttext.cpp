// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/accounttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class AccountText final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::AccountText)

public:
    static QString name(const Account &account);
    static QString title(const Account &account);
    static QString validity(const Account &account, const QDateTime &now);
    static QString state(AccountState state);
    static QString keptIn(const Account &account);
    static QString time(const QDateTime &time, const QDateTime &now);
    static QString storeState(StoreState state);
};

QString AccountText::name(const Account &account)
{
    if (!account.label.isEmpty())
        return account.label;
    if (!account.email.isEmpty())
        return account.email;
    if (account.state == AccountState::ApiKey)
        return tr("API key");
    return account.id.workspace.isEmpty() ? tr("Unknown account") : account.id.toString();
}

QString AccountText::title(const Account &account)
{
    QString title = name(account);
    if (!account.workspace.isEmpty())
        title = tr("%1 — %2", "account — workspace").arg(title, account.workspace);
    return account.plan.isEmpty() ? title : tr("%1 (%2)", "account (plan)").arg(title, planName(account.plan));
}

QString AccountText::validity(const Account &account, const QDateTime &now)
{
    const bool isTimeKnown = account.validUntil.isValid();
    const bool isOver = isTimeKnown && account.validUntil <= now;
    const QString until = time(account.validUntil, now);
    switch (account.state) {
    case AccountState::Valid:
        return tr("Valid until %1").arg(until);
    case AccountState::Expiring:
        return isTimeKnown ? tr("Valid until %1, and could not be renewed yet").arg(until)
                           : tr("Could not be renewed yet");
    case AccountState::Expired:
        if (!isTimeKnown)
            return tr("Nobody can tell until when it is valid");
        return isOver ? tr("Expired since %1; it is renewed at the next use").arg(until)
                      : tr("Expires at %1; it is renewed at the next use").arg(until);
    case AccountState::SignInNeeded:
        return isTimeKnown && !isOver
            ? tr("Valid until %1, then sign in again: it cannot be renewed any more").arg(until)
            : tr("Sign in again: it cannot be renewed any more");
    case AccountState::Unreachable:
        if (!isTimeKnown)
            return tr("The server cannot be reached");
        return isOver ? tr("The server cannot be reached; expired since %1").arg(until)
                      : tr("The server cannot be reached; valid until %1").arg(until);
    case AccountState::ApiKey:
        return tr("API key, without an end that is known");
    case AccountState::Other:
        break;
    }
    return tr("A kind of sign-in that is only shown here");
}

QString AccountText::state(AccountState state)
{
    switch (state) {
    case AccountState::Valid:
        return tr("valid");
    case AccountState::Expiring:
        return tr("expires soon");
    case AccountState::Expired:
        return tr("expired");
    case AccountState::SignInNeeded:
        return tr("sign in again");
    case AccountState::Unreachable:
        return tr("cannot reach the server");
    case AccountState::ApiKey:
        return tr("API key");
    case AccountState::Other:
        break;
    }
    return tr("other kind");
}

QString AccountText::keptIn(const Account &account)
{
    switch (account.where) {
    case StoredIn::File:
        return account.isLive ? tr("Kept in a file, where Codex reads it") : tr("Kept by Chatelaine in a file");
    case StoredIn::Keyring:
        return account.isLive ? tr("Kept in the keyring, where Codex reads it")
                              : tr("Kept by Chatelaine in the keyring");
    case StoredIn::Nowhere:
        break;
    }
    return tr("Not kept on this computer");
}

QString AccountText::time(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    // The C locale's own short form has seconds.
    const QString clock = locale.language() == QLocale::C ? local.time().toString(u"HH:mm"_s)
                                                          : locale.toString(local.time(), QLocale::ShortFormat);
    const QDate today = now.toLocalTime().date();
    const qint64 days = today.daysTo(local.date());
    if (days == 0)
        return clock;
    QString pattern = tr("d MMM yyyy", "date in another year, as QDate::toString() takes it");
    if (std::abs(days) <= 6)
        pattern = tr("ddd", "date within six days, as QDate::toString() takes it");
    else if (local.date().year() == today.year())
        pattern = tr("d MMM", "date in this year, as QDate::toString() takes it");
    return tr("%1 %2", "date and time").arg(locale.toString(local.date(), pattern), clock);
}

QString AccountText::storeState(StoreState state)
{
    switch (state) {
    case StoreState::Ok:
        return {};
    case StoreState::Locked:
        return tr("The keyring is locked");
    case StoreState::Unavailable:
        return tr("The keyring cannot be used");
    case StoreState::Timeout:
        return tr("The keyring does not answer");
    case StoreState::Corrupt:
        return tr("What Codex stored cannot be understood");
    case StoreState::Unsupported:
        return tr("Codex keeps its sign-in where only Codex can read it");
    case StoreState::ReadOnly:
        return tr("Codex's sign-in is out of reach");
    case StoreState::Mixed:
        break;
    }
    return tr("The sign-in mixes two accounts");
}

} // namespace

QString planName(const QString &plan)
{
    // As Codex shows them; names of products are not translated.
    static constexpr std::pair<QLatin1String, QLatin1String> names[]{
        {"free"_L1, "Free"_L1},
        {"go"_L1, "Go"_L1},
        {"plus"_L1, "Plus"_L1},
        {"pro"_L1, "Pro"_L1},
        {"prolite"_L1, "Pro Lite"_L1},
        {"team"_L1, "Team"_L1},
        {"business"_L1, "Business"_L1},
        {"self_serve_business_usage_based"_L1, "Self Serve Business Usage Based"_L1},
        {"enterprise_cbp_usage_based"_L1, "Enterprise CBP Usage Based"_L1},
        {"enterprise"_L1, "Enterprise"_L1},
        {"hc"_L1, "Enterprise"_L1},
        {"edu"_L1, "Edu"_L1},
        {"education"_L1, "Edu"_L1},
    };
    const auto known = std::find_if(std::begin(names), std::end(names), [&](const auto &name) {
        return plan.compare(name.first, Qt::CaseInsensitive) == 0;
    });
    return known == std::end(names) ? plan : QString(known->second);
}

QString accountName(const Account &account)
{
    return AccountText::name(account);
}

QString accountTitle(const Account &account)
{
    return AccountText::title(account);
}

QString validityText(const Account &account, const QDateTime &now)
{
    const QString validity = AccountText::validity(account, now);
    return account.nextTryAt.isValid() ? AccountText::tr("%1; next try at %2", "how long it lasts; time")
                                             .arg(validity, timeText(account.nextTryAt, now))
                                       : validity;
}

QString stateText(AccountState state)
{
    return AccountText::state(state);
}

QString keptInText(const Account &account)
{
    return AccountText::keptIn(account);
}

QString unverifiedText(const Account &account)
{
    if (!account.isUnverified)
        return {};
    return account.isImported ? AccountText::tr("not verified: it was imported, and not used yet")
                              : AccountText::tr("not verified: another program took it out of Codex");
}

QString timeText(const QDateTime &time, const QDateTime &now)
{
    return AccountText::time(time, now);
}

QString exactTimeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

QString storeStateText(StoreState state)
{
    return AccountText::storeState(state);
}

QString storeText(const Snapshot &snapshot)
{
    if (snapshot.home.isStoredInKnown || snapshot.problems.isEmpty())
        return storeStateText(snapshot.home.store);
    switch (snapshot.problems.first().code) {
    case ErrorCode::ConfigInvalid:
        return AccountText::tr("Codex's configuration has a mistake");
    case ErrorCode::HomeMissing:
        return AccountText::tr("The Codex home does not exist");
    case ErrorCode::NotOurs:
        return AccountText::tr("The Codex home belongs to somebody else");
    default:
        return storeStateText(snapshot.home.store);
    }
}

} // namespace chatelaine
