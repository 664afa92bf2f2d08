// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/details.h"

#include "accounts/usageschedule.h"
#include "text/accounttext.h"
#include "text/errortext.h"
#include "text/programtext.h"
#include "text/sentence.h"
#include "text/usagetext.h"
#include "tray/accountlines.h"
#include "tray/lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! More of them are counted.
constexpr qsizetype namedPrograms = 4;

class DetailWords final
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

//! One below the other.
QString listOf(const QStringList &programs)
{
    QStringList lines = programs.first(std::min(namedPrograms, programs.size()));
    if (const auto others = static_cast<int>(programs.size() - lines.size()); others > 0)
        lines.append(DetailWords::tr("and %n more", nullptr, others));
    return lines.join(u'\n');
}

bool isStaying(const RunningSession &session)
{
    return session.will == AfterSwitch::KeepsAccount || session.will == AfterSwitch::MayFollow;
}

//! The programs that work as \a account now, as far as anybody can tell.
QStringList programsOf(const Snapshot &snapshot, const Account &account, const QDateTime &now)
{
    QStringList homes = account.otherHomes;
    if (account.isLive)
        homes.append(snapshot.home.path);
    QStringList programs;
    for (const RunningProgram &program : snapshot.programs) {
        const QString line = oneLine(programLine(program, now));
        const auto session =
            std::find_if(snapshot.sessions.begin(), snapshot.sessions.end(), [&](const RunningSession &each) {
                return each.program.pid == program.pid && isStaying(each);
            });
        const bool isSession = session != snapshot.sessions.end();
        if (isSession && session->keeps == account.id)
            programs.append(
                session->will == AfterSwitch::MayFollow ? DetailWords::tr("perhaps %1", "a program").arg(line) : line);
        else if (!isSession && !program.hasOwnToken && homes.contains(program.codexHome))
            programs.append(line);
    }
    return programs;
}

QString placeOf(const Snapshot &snapshot, const Account &account)
{
    const QString elsewhere = account.isLive ? QString() : liveElsewhere(snapshot, account);
    if (!elsewhere.isEmpty())
        return DetailWords::tr("%1, where Codex reads it").arg(folderText(elsewhere));
    switch (account.where) {
    case StoredIn::File:
        return account.isLive ? DetailWords::tr("a file, where Codex reads it")
                              : DetailWords::tr("a file of Chatelaine's");
    case StoredIn::Keyring:
        return account.isLive ? DetailWords::tr("the keyring, where Codex reads it")
                              : DetailWords::tr("the keyring, by Chatelaine");
    case StoredIn::Nowhere:
        break;
    }
    return {};
}

Details::Field validity(const Account &account, const QDateTime &now)
{
    const QString exact = exactTimeText(account.validUntil);
    if (account.state != AccountState::Valid)
        return {DetailWords::tr("State"), validityText(account, now), exact};
    const QString until = timeText(account.validUntil, now);
    const QString renewed = timeText(account.lastRefresh, now);
    return {DetailWords::tr("Valid until"),
            renewed.isEmpty() ? until
                              : DetailWords::tr("%1 · renewed %2", "until when; when it was").arg(until, renewed),
            exact};
}

QList<Details::Field> fieldsOf(const Snapshot &snapshot, const Account &account, const QDateTime &now)
{
    QList<Details::Field> fields{validity(account, now)};
    if (const QString place = placeOf(snapshot, account); !place.isEmpty())
        fields.append({DetailWords::tr("Kept in"), place, {}});
    if (const QStringList programs = programsOf(snapshot, account, now); !programs.isEmpty())
        fields.append({DetailWords::tr("Used now by"), listOf(programs), {}});
    if (!account.otherWorkspaces.isEmpty())
        fields.append(
            {DetailWords::tr("Also in"), oneLine(listText(account.otherWorkspaces)),
             DetailWords::tr("Further workspaces of this person: add an account and choose one in the browser.")});
    if (const QString credits = oneLine(creditsText(account.usage)); !credits.isEmpty())
        fields.append({DetailWords::tr("Credits"), credits, {}});
    if (account.isUnverified)
        fields.append({DetailWords::tr("Not verified"),
                       errorText({ErrorCode::Unverified, oneLine(accountName(account)), {}}),
                       {}});
    // That of the live one is told above everything.
    if (account.trouble && !account.isLive)
        fields.append({DetailWords::tr("Trouble"), errorText(*account.trouble), {}});
    return fields;
}

QList<Details::Limit> limitsOf(const Usage &usage, const QDateTime &now)
{
    QList<Details::Limit> limits;
    for (const UsageLimit &limit : usage.limits) {
        const std::optional<int> left = percentLeft(limit, now);
        limits.append({oneLine(limitText(limit)), left, left ? leftText(limit) : QString(), resetText(limit, now),
                       exactTimeText(limit.resetsAt)});
    }
    return limits;
}

std::optional<Details::Plot> plotOf(const Account &account, const QDateTime &now)
{
    constexpr int longest = 30;
    const UsageLimit *limit = limitOfHistory(account.usage);
    if (!limit || account.history.size() < 2)
        return std::nullopt;
    const auto days =
        static_cast<int>(std::clamp<qint64>(account.history.first().at.secsTo(now) / (24 * 3600) + 1, 1, longest));
    Details::Plot plot{.points = account.history, .from = now.addDays(-days), .to = now};
    const QString name = limitText(*limit);
    plot.caption = DetailWords::tr("Used of %1, last %n day(s)", "the length of a limit", days).arg(name);
    qreal most = 0;
    const QPolygonF line = lineOf(plot);
    for (const QPointF &point : line)
        most = std::max(most, point.y());
    plot.description = DetailWords::tr("At most %1 % were used.").arg(qRound(100 * most));
    return plot;
}

//! "as of 13:40"; nothing of who is not asked.
QString usageNoteOf(const Account &account, const QDateTime &now)
{
    const Usage &usage = account.usage;
    if (account.isBeingAsked)
        return DetailWords::tr("Asking…");
    if (!usage.takenAt.isValid())
        return account.usageFailure ? DetailWords::tr("How much is left is not known.") : QString();
    const QString age = ageText(usage, now);
    return usage.limits.isEmpty() ? DetailWords::tr("No limits, %1", "as of when").arg(age) : age;
}

//! In another home it can be used if it is in none.
QList<Row> homesOf(const View &view, const Account &account)
{
    QList<Row> homes;
    if (account.isLive || !account.otherHomes.isEmpty() || view.switchingTo)
        return homes;
    for (const HomeState &home : view.snapshot.otherHomes) {
        if (home.store == StoreState::Ok)
            homes.append({.id = RowId::SwitchTo,
                          .text = shortened(DetailWords::tr("Use it in %1", "a Codex home").arg(folderText(home.path))),
                          .account = account.id,
                          .home = home.path});
    }
    return homes;
}

QList<Row> actionsOf(const View &view, const Account &account, const QDateTime &now)
{
    const Snapshot &snapshot = view.snapshot;
    QList<Row> actions;
    const auto add = [&](RowId id, const QString &text, bool isEnabled = true) {
        actions.append({.id = id, .text = text, .account = account.id, .isEnabled = isEnabled});
    };
    const bool isSigningIn = snapshot.signIn != SignInPhase::None;
    if (!isSigningIn && canSignIn(snapshot) && needsSignIn(snapshot, account))
        add(RowId::SignInAgain, DetailWords::tr("Sign in again…"));
    if (isRenewable(snapshot, account))
        add(RowId::RefreshNow, DetailWords::tr("Renew sign-in now"));
    if (!account.isLive && liveElsewhere(snapshot, account).isEmpty() && canSignIn(snapshot)
        && snapshot.home.store != StoreState::Mixed)
        add(RowId::SwitchTo, snapshot.live() ? DetailWords::tr("Switch to it") : DetailWords::tr("Use it for Codex"),
            !view.switchingTo);
    const bool isOver = account.state == AccountState::SignInNeeded && account.validUntil <= now;
    const bool isToldOf = account.usage.takenAt.isValid() || account.usageFailure || account.isBeingAsked;
    if (isToldOf && !isOver && isAskedAbout(account, snapshot))
        add(RowId::AskUsage, DetailWords::tr("Ask again"), !account.isBeingAsked);
    add(RowId::Rename, DetailWords::tr("Rename…"));
    add(RowId::MoveUp, DetailWords::tr("Move up"), snapshot.accounts.first().id != account.id);
    add(RowId::MoveDown, DetailWords::tr("Move down"), snapshot.accounts.last().id != account.id);
    add(RowId::SignOut, DetailWords::tr("Remove from this computer…"));
    if (isChatGpt(account))
        add(RowId::SignOutEverywhere, DetailWords::tr("Sign out everywhere…"));
    return actions;
}

} // namespace

QPolygonF lineOf(const Details::Plot &plot)
{
    const auto span = static_cast<qreal>(plot.from.msecsTo(plot.to));
    if (span <= 0)
        return {};
    const auto xOf = [&](const QDateTime &time) {
        return std::clamp(static_cast<qreal>(plot.from.msecsTo(time)) / span, 0., 1.);
    };
    QPolygonF line;
    for (qsizetype i = 0; i < plot.points.size(); ++i) {
        const UsagePoint &point = plot.points.at(i);
        const QDateTime end = i + 1 < plot.points.size() ? plot.points.at(i + 1).at : plot.to;
        if (end < plot.from)
            continue;
        const bool hasReset = point.resetsAt.isValid() && point.resetsAt <= plot.from;
        const qreal used = hasReset ? 0 : std::clamp(point.usedPercent / 100, 0., 1.);
        line.append({xOf(point.at), used});
        // It is what it was, until it resets.
        if (point.resetsAt.isValid() && point.resetsAt < end) {
            line.append({xOf(point.resetsAt), used});
            line.append({xOf(point.resetsAt), 0});
            line.append({xOf(end), 0});
        } else {
            line.append({xOf(end), used});
        }
    }
    return line;
}

std::optional<Details> detailsOf(const View &view, const AccountId &id, const QDateTime &now)
{
    const Account *account = view.snapshot.find(id);
    if (!account)
        return std::nullopt;
    const AccountLine line = accountLine(view.snapshot, *account);
    QStringList parts{line.email};
    const QString workspace = oneLine(account->workspace);
    const QString plan = oneLine(planName(account->plan));
    for (const QString &part : {workspace, plan}) {
        if (part != line.name)
            parts.append(part);
    }
    parts.removeAll(QString());
    const QString trouble = account->usageFailure ? errorText(*account->usageFailure) : QString();
    return Details{.title = line.name,
                   .subtitle = parts.join(u" · "_s),
                   .fields = fieldsOf(view.snapshot, *account, now),
                   .limits = limitsOf(account->usage, now),
                   .reached = reachedText(account->usage, now),
                   .plot = plotOf(*account, now),
                   .usageNote = usageNoteOf(*account, now),
                   .usageHint = exactTimeText(account->usage.takenAt),
                   .usageTrouble = trouble.isEmpty() ? QString() : firstSentence(trouble),
                   .usageTroubleHint = trouble,
                   .actions = actionsOf(view, *account, now),
                   .homes = homesOf(view, *account)};
}

QList<StillRunning> stillRunning(const Snapshot &snapshot, const QDateTime &now)
{
    struct Group
    {
        AccountId keeps;
        AfterSwitch will;
        QStringList programs;
    };
    QList<Group> groups;
    for (const RunningSession &session : snapshot.sessions) {
        if (!isStaying(session))
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &each) {
            return each.keeps == session.keeps && each.will == session.will;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {session.keeps, session.will, {}});
        group->programs.append(oneLine(programLine(session.program, now)));
    }
    QList<StillRunning> lines;
    for (const Group &group : std::as_const(groups)) {
        const Account *account = snapshot.find(group.keeps);
        const QString who = account ? personText(snapshot, *account) : DetailWords::tr("an account that was removed");
        const auto line = [&](const QString &programs) {
            return group.will == AfterSwitch::KeepsAccount
                ? DetailWords::tr("Still running as %1: %2", "account, programs").arg(who, programs)
                : DetailWords::tr("May still run as %1: %2", "account, programs").arg(who, programs);
        };
        const auto count = static_cast<int>(group.programs.size());
        lines.append(
            {count == 1 ? line(group.programs.first()) : line(DetailWords::tr("%n program(s)", nullptr, count)),
             line(listText(group.programs))});
    }
    return lines;
}

} // namespace chatelaine
