// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/noticetext.h"

#include "text/accounttext.h"
#include "text/sentence.h"
#include "tray/accountlines.h"
#include "tray/lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype listedItems = 5;

constexpr std::pair<NoticeAction, QLatin1String> actionNames[]{
    {NoticeAction::SignInAgain, "sign-in"_L1},
    {NoticeAction::TryAgain, "try-again"_L1},
    {NoticeAction::Later, "later"_L1},
    {NoticeAction::Open, "open"_L1},
};

//! Every text takes what it quotes in one call of arg(): names may hold a "%1" of their own.
class NoticeText final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::NoticeText)

public:
    NoticeText(const Snapshot &snapshot, const QDateTime &now)
        : m_snapshot(snapshot)
        , m_now(now)
    {
    }

    QString title(const NoticeItem &item) const;
    QString body(const NoticeItem &item) const;
    static QString gatheredTitle(const Notice &notice);
    QString gatheredBody(const Notice &notice) const;
    static QList<Notification::Button> buttons(const Notice &notice);

private:
    QString who(const Account &account) const { return shortened(personText(m_snapshot, account), nameLimit); }
    QString time(const QDateTime &utc) const { return timeText(utc, m_now); }
    static QString limitName(const UsageLimit &limit);
    QString signInNeeded(const NoticeItem &item) const;
    QString limitReached(const UsageLimit &limit) const;
    QString limitReset(const UsageLimit &limit) const;
    QString switched(const NoticeItem &item) const;
    QString tried(const QString &statement, const Account &account) const;
    QString line(const NoticeItem &item) const;
    static Notification::Button button(NoticeAction action);

    const Snapshot &m_snapshot;
    const QDateTime &m_now;
};

//! As part of a sentence.
QString NoticeText::limitName(const UsageLimit &limit)
{
    if (!limit.name.isEmpty())
        return shortened(oneLine(limit.name), nameLimit);
    const auto minutes = static_cast<int>(limit.length.count());
    constexpr int day = 24 * 60;
    if (minutes == 7 * day)
        return tr("weekly limit");
    if (minutes > 0 && minutes % day == 0)
        return tr("%n-day limit", nullptr, minutes / day);
    if (minutes > 0 && minutes % 60 == 0)
        return tr("%n h limit", nullptr, minutes / 60);
    return minutes > 0 ? tr("%n min limit", nullptr, minutes) : tr("limit");
}

int percent(const UsageLimit &limit)
{
    return static_cast<int>(std::floor(std::clamp(limit.usedPercent, 0.0, 100.0)));
}

QString NoticeText::title(const NoticeItem &item) const
{
    const QString name = who(item.account);
    switch (item.key.kind) {
    case NoticeKind::SignInNeeded:
        return tr("%1: sign in again").arg(name);
    case NoticeKind::Expired:
        return tr("%1: expired").arg(name);
    case NoticeKind::CannotRenew:
        return tr("%1: expires soon").arg(name);
    case NoticeKind::KeptInFile:
        return tr("%1: kept in a file").arg(name);
    case NoticeKind::LimitReached:
        return percent(item.limit) >= 100 ? tr("%1: %2 used up").arg(name, limitName(item.limit))
                                          : tr("%1: %2 % of the %3 used", "account, percentage, name of a limit")
                                                .arg(name, QString::number(percent(item.limit)), limitName(item.limit));
    case NoticeKind::LimitReset:
        return tr("%1: %2 has reset").arg(name, limitName(item.limit));
    case NoticeKind::Renewed:
        return tr("%1: renewed").arg(name);
    case NoticeKind::Switched:
        return tr("Codex uses %1 now").arg(name);
    case NoticeKind::SignedInElsewhere:
        break;
    }
    return tr("%1: signed in").arg(name);
}

QString NoticeText::signInNeeded(const NoticeItem &item) const
{
    const Account &account = item.account;
    if (item.defect == ErrorCode::Mixed)
        return tr("What Codex stored mixes two accounts, so it is not renewed.");
    if (item.defect == ErrorCode::Incomplete)
        return tr("What Codex stored lacks a part, so Codex cannot work with it.");
    if (item.defect)
        return tr("What Codex stored is damaged, so Codex cannot work with it.");
    if (!isUsed(account))
        return tr("It cannot be renewed any more. Codex does not use it now.");
    if (account.validUntil.isValid() && account.validUntil > m_now)
        return tr("It cannot be renewed any more: Codex works with it until %1.").arg(time(account.validUntil));
    return tr("It cannot be renewed any more, and Codex cannot work with it.");
}

QString NoticeText::tried(const QString &statement, const Account &account) const
{
    return account.nextTryAt > m_now
        ? tr("%1 Next try at %2.", "a sentence; time").arg(statement, time(account.nextTryAt))
        : statement;
}

QString NoticeText::limitReached(const UsageLimit &limit) const
{
    const QString resets = time(limit.resetsAt);
    if (percent(limit) >= 100)
        return resets.isEmpty() ? tr("Codex cannot go on with this account until it resets.")
                                : tr("Codex cannot go on with this account until it resets: %1.").arg(resets);
    return resets.isEmpty()
        ? tr("%1 % are left.").arg(100 - percent(limit))
        : tr("%1 % are left until it resets: %2.").arg(QString::number(100 - percent(limit)), resets);
}

QString NoticeText::limitReset(const UsageLimit &limit) const
{
    // Before the reset was seen only its time is known.
    if (limit.resetsAt.isValid() && limit.resetsAt <= m_now)
        return tr("All of it can be used again.");
    return tr("%1 % are left.").arg(100 - percent(limit));
}

QString NoticeText::switched(const NoticeItem &item) const
{
    const bool isElsewhere = item.home != m_snapshot.home.path;
    const auto running =
        std::count_if(m_snapshot.sessions.begin(), m_snapshot.sessions.end(),
                      [&](const RunningSession &session) { return session.program.codexHome == item.home; });
    const QString validity = validityText(item.account, m_now);
    const QString first =
        isElsewhere ? tr("In the Codex home %1.").arg(shortened(folderText(item.home))) : asSentence(validity);
    return running > 0 ? sentencesText(
               first, tr("%n running program(s) began with another account.", nullptr, static_cast<int>(running)))
                       : first;
}

QString NoticeText::body(const NoticeItem &item) const
{
    const Account &account = item.account;
    switch (item.key.kind) {
    case NoticeKind::SignInNeeded:
        return signInNeeded(item);
    case NoticeKind::Expired:
        return tried(
            tr("Codex cannot work with it since %1, because it could not be renewed.").arg(time(account.validUntil)),
            account);
    case NoticeKind::CannotRenew:
        return tried(tr("It could not be renewed yet: Codex works with it until %1.").arg(time(account.validUntil)),
                     account);
    case NoticeKind::KeptInFile:
        return item.home.isEmpty() ? tr("Chatelaine keeps it in a file now, not in the keyring.")
                                   : tr("It is not in the keyring, but in the file %1.")
                                         .arg(shortened(folderText(item.home + u"/auth.json"_s)));
    case NoticeKind::LimitReached:
        return limitReached(item.limit);
    case NoticeKind::LimitReset:
        return limitReset(item.limit);
    case NoticeKind::Renewed:
        return account.validUntil.isValid() ? tr("Valid until %1.").arg(time(account.validUntil))
                                            : tr("Codex goes on with it.");
    case NoticeKind::Switched:
        return switched(item);
    case NoticeKind::SignedInElsewhere:
        break;
    }
    return tr("Another program signed it in, and Codex uses it.");
}

QString NoticeText::gatheredTitle(const Notice &notice)
{
    const auto n = static_cast<int>(notice.items.size());
    switch (notice.key.kind) {
    case NoticeKind::SignInNeeded:
        return tr("%n account(s): sign in again", nullptr, n);
    case NoticeKind::Expired:
        return tr("%n account(s): expired", nullptr, n);
    case NoticeKind::CannotRenew:
        return tr("%n account(s): expire soon", nullptr, n);
    case NoticeKind::KeptInFile:
        return tr("%n account(s): kept in a file", nullptr, n);
    case NoticeKind::LimitReached:
        return tr("%n limit(s): little is left", nullptr, n);
    case NoticeKind::LimitReset:
        return tr("%n limit(s) reset", nullptr, n);
    case NoticeKind::Renewed:
        return tr("%n account(s): renewed", nullptr, n);
    case NoticeKind::Switched:
        return tr("%n Codex home(s): another account", nullptr, n);
    case NoticeKind::SignedInElsewhere:
        break;
    }
    return tr("%n account(s): signed in", nullptr, n);
}

QString NoticeText::line(const NoticeItem &item) const
{
    switch (item.key.kind) {
    case NoticeKind::LimitReached:
    case NoticeKind::LimitReset:
    case NoticeKind::Switched: {
        const QString detail = item.key.kind == NoticeKind::Switched ? folderText(item.home) : title(item);
        return item.key.kind == NoticeKind::Switched
            ? tr("%1: %2", "Codex home: account").arg(shortened(detail, nameLimit), who(item.account))
            : detail;
    }
    default:
        return who(item.account);
    }
}

QString NoticeText::gatheredBody(const Notice &notice) const
{
    const qsizetype listed = notice.items.size() > listedItems ? listedItems - 1 : notice.items.size();
    QStringList lines;
    for (const NoticeItem &item : notice.items.first(listed))
        lines.append(line(item));
    if (notice.items.size() > listed)
        lines.append(tr("and %n more", nullptr, static_cast<int>(notice.items.size() - listed)));
    return lines.join(u'\n');
}

Notification::Button NoticeText::button(NoticeAction action)
{
    const QString name = actionName(action);
    switch (action) {
    case NoticeAction::SignInAgain:
        return {name, tr("Sign in again")};
    case NoticeAction::TryAgain:
        return {name, tr("Try again")};
    case NoticeAction::Later:
        return {name, tr("Later")};
    case NoticeAction::Open:
        break;
    }
    return {name, tr("Open Chatelaine")};
}

QList<Notification::Button> NoticeText::buttons(const Notice &notice)
{
    if (notice.items.size() > 1)
        return {button(NoticeAction::Open)};
    switch (notice.key.kind) {
    case NoticeKind::SignInNeeded:
    case NoticeKind::Expired:
        return {button(NoticeAction::SignInAgain), button(NoticeAction::Later)};
    case NoticeKind::CannotRenew:
        return {button(NoticeAction::TryAgain), button(NoticeAction::Later)};
    default:
        return {};
    }
}

//! Whether it only informs.
bool isLow(const NoticeItem &item)
{
    switch (item.key.kind) {
    case NoticeKind::SignInNeeded:
        return !isUsed(item.account);
    case NoticeKind::Expired:
    case NoticeKind::CannotRenew:
    case NoticeKind::LimitReached:
        return false;
    default:
        return true;
    }
}

} // namespace

QString actionName(NoticeAction action)
{
    const auto *name = std::find_if(std::begin(actionNames), std::end(actionNames),
                                    [action](const auto &n) { return n.first == action; });
    return name->second;
}

NoticeAction actionNamed(const QString &name)
{
    const auto *action =
        std::find_if(std::begin(actionNames), std::end(actionNames), [&](const auto &n) { return n.second == name; });
    return action == std::end(actionNames) ? NoticeAction::Open : action->first;
}

Notification notificationOf(const Notice &notice, const Snapshot &snapshot, const QDateTime &now)
{
    const NoticeText text(snapshot, now);
    const bool isGathered = notice.items.size() > 1;
    Notification notification{.id = notice.key.toString(),
                              .title =
                                  isGathered ? NoticeText::gatheredTitle(notice) : text.title(notice.items.first()),
                              .body = isGathered ? text.gatheredBody(notice) : text.body(notice.items.first()),
                              .buttons = NoticeText::buttons(notice),
                              .isLow = std::all_of(notice.items.begin(), notice.items.end(), isLow)};
    if (snapshot.isTestIssuer)
        notification.title = NoticeText::tr("Test issuer: %1").arg(notification.title);
    return notification;
}

} // namespace chatelaine
