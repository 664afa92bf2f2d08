// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/rows.h"

#include "text/accounttext.h"
#include "text/errortext.h"
#include "text/sentence.h"
#include "text/usagetext.h"
#include "tray/accountlines.h"
#include "tray/details.h"
#include "tray/lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype toolTipLimit = 127;
constexpr qsizetype buttonNameLimit = 28; // two stand beside each other

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

//! A sentence is cut at its end.
QString begun(const QString &text)
{
    return text.size() > lineLimit ? text.left(lineLimit - 1) + u'…' : text;
}

//! What \a a and \a b are called on two buttons.
std::pair<QString, QString> namesOf(const Snapshot &snapshot, const Account &a, const Account &b)
{
    const bool isSame = accountName(a) == accountName(b);
    const auto nameOf = [&](const Account &account) {
        return shortened(isSame ? accountLine(snapshot, account).name : personText(snapshot, account), buttonNameLimit);
    };
    return {nameOf(a), nameOf(b)};
}

bool isOfferOpen(const View &view)
{
    const Account *live = view.snapshot.live();
    return view.offer && live && live->id != view.offer->id;
}

//! What is under way; empty if nothing is.
QString progressText(const View &view)
{
    const Snapshot &snapshot = view.snapshot;
    if (view.switchingTo)
        return Words::tr("Switching to %1…").arg(shortened(accountLine(snapshot, *view.switchingTo).title(), 56));
    if (view.renewing)
        return Words::tr("Renewing %1…", "account").arg(shortened(accountLine(snapshot, *view.renewing).title(), 56));
    if (snapshot.signIn == SignInPhase::Finishing)
        return Words::tr("Finishing the sign-in…");
    if (snapshot.signIn == SignInPhase::Waiting)
        return Words::tr("Waiting for the browser…");
    return snapshot.revision == 0 ? Words::tr("Looking for your sign-in…") : QString();
}

//! How it stands where nothing is under way.
QString standingText(const Snapshot &snapshot, const QDateTime &now)
{
    const Account *live = snapshot.live();
    if (snapshot.home.store != StoreState::Ok)
        return storeText(snapshot);
    if (!live)
        return Words::tr("Not signed in");
    const QString text = Words::tr("%1. %2").arg(shortened(oneLine(accountTitle(*live)), 64), validityText(*live, now));
    const UsageLimit *limit = tightestLimit(live->usage, now);
    if (!limit || isStale(live->usage, now))
        return text;
    // It may be looked at hours later, and nothing draws it anew by then.
    return Words::tr("%1 · %2, %3", "account and validity; how much is left; as of when")
        .arg(text, leftText(*limit), ageText(live->usage, now));
}

//! Whether all there is to say is what is wrong with the store.
bool isStoreTheStory(const View &view)
{
    return view.snapshot.revision > 0 && !view.snapshot.home.isStoredInKnown && !view.snapshot.live();
}

//! What is wrong in another Codex home, where nothing else tells it.
std::optional<Row> otherHomesProblemRow(const Snapshot &snapshot)
{
    const auto home = std::find_if(snapshot.otherHomes.begin(), snapshot.otherHomes.end(),
                                   [](const HomeState &each) { return !each.problems.isEmpty(); });
    if (home == snapshot.otherHomes.end())
        return std::nullopt;
    const QString whole = Words::tr("%1: %2", "folder of a Codex home; what is wrong there")
                              .arg(folderText(home->path), errorText(home->problems.first()));
    return Row{.id = RowId::Problem, .text = begun(oneLine(firstSentence(whole))), .whole = whole};
}

std::optional<Row> problemRow(const View &view)
{
    // The failure of a wish counts more than what is wrong all the time, and that more than what mends itself.
    const Account *live = view.snapshot.live();
    const std::optional<Error> trouble = live ? live->trouble : std::nullopt;
    if (!view.failure && view.snapshot.problems.isEmpty() && !trouble)
        return otherHomesProblemRow(view.snapshot);
    const Error problem = view.failure ? *view.failure : view.snapshot.problems.value(0, trouble.value_or(Error()));
    const QString whole = errorText(problem);
    const QString line = !view.failure && isStoreTheStory(view) ? storeText(view.snapshot) : QString();
    return Row{
        .id = RowId::Problem, .text = line.isEmpty() ? begun(oneLine(firstSentence(whole))) : line, .whole = whole};
}

//! "As of 13:40: too many requests", or what there is in place of limits.
std::optional<Row> usageNote(const Account &account, const QDateTime &now)
{
    const QString failure = account.usageFailure ? errorText(*account.usageFailure) : QString();
    QString text;
    if (!account.usage.takenAt.isValid()) {
        if (account.isBeingAsked)
            text = Words::tr("Asking how much is left…");
        else if (account.usageFailure)
            text = Words::tr("How much is left is not known");
    } else if (isStale(account.usage, now) && !account.isBeingAsked) {
        text = Words::tr("Limits %1", "as of when").arg(ageText(account.usage, now));
    }
    if (text.isEmpty())
        return std::nullopt;
    return Row{.id = RowId::UsageNote, .text = text, .hint = failure};
}

void addUsage(QList<Row> &rows, const Account &account, const QDateTime &now)
{
    const QList<UsageLimit> &limits = account.usage.limits;
    for (const UsageLimit &limit : limits.first(std::min(shownLimits, limits.size()))) {
        const QString line = oneLine(limitLine(limit, now));
        rows.append({.id = RowId::Limit,
                     .text = shortened(line),
                     .whole = line,
                     .hint = exactTimeText(limit.resetsAt),
                     .percentLeft = percentLeft(limit, now)});
    }
    if (const QString credits = oneLine(creditsText(account.usage)); !credits.isEmpty())
        rows.append({.id = RowId::Limit, .text = Words::tr("Credits: %1").arg(shortened(credits, nameLimit))});
    if (const QString reached = reachedText(account.usage, now); !reached.isEmpty())
        rows.append({.id = RowId::Limit, .text = begun(firstSentence(reached)), .whole = reached});
    if (const std::optional<Row> note = usageNote(account, now))
        rows.append(*note);
}

void addState(QList<Row> &rows, const View &view, const QDateTime &now)
{
    const Snapshot &snapshot = view.snapshot;
    if (snapshot.isTestIssuer) {
        rows.append({.id = RowId::TestIssuer, .text = Words::tr("Test issuer: no real accounts")});
    }
    if (const Account *live = snapshot.live()) {
        const QString title = oneLine(accountTitle(*live));
        rows.append({.id = RowId::Who, .text = shortened(title), .whole = title});
        rows.append({.id = RowId::Validity,
                     .text = validityText(*live, now),
                     .hint = live->validUntil.isValid() ? exactTimeText(live->validUntil) : QString()});
        addUsage(rows, *live, now);
    } else if (isStoreTheStory(view)) {
        if (view.failure)
            rows.append({.id = RowId::Who, .text = storeText(snapshot)});
    } else if (snapshot.revision > 0) {
        rows.append({.id = RowId::Who,
                     .text = Words::tr("Not signed in"),
                     .whole = snapshot.accounts.isEmpty()
                         ? QString()
                         : Words::tr("Codex has no sign-in here. Use one of these accounts, or sign in.")});
    }
    if (const QList<StillRunning> running = stillRunning(snapshot, now); !running.isEmpty()) {
        QStringList whole;
        for (const StillRunning &each : running)
            whole.append(each.whole);
        rows.append({.id = RowId::StillRunning, .text = begun(running.first().text), .whole = whole.join(u'\n')});
    }
    if (const std::optional<Row> problem = problemRow(view))
        rows.append(*problem);
    if (isOfferOpen(view)) {
        const QString who = personText(snapshot, *view.offer);
        rows.append(
            {.id = RowId::Offer,
             .text = Words::tr("%1 signed in. Use it for Codex?").arg(shortened(who, nameLimit)),
             .whole = Words::tr("%1 signed in. Use it for Codex?").arg(accountLine(snapshot, *view.offer).title())});
    }
    if (const QString progress = progressText(view); !progress.isEmpty())
        rows.append({.id = RowId::Progress, .text = progress});
    if (!view.hasTray) {
        rows.append({.id = RowId::NoTray,
                     .text = Words::tr("This desktop shows no tray icons: closing the window quits Chatelaine.")});
    }
}

void addActions(QList<Row> &rows, const View &view)
{
    const Snapshot &snapshot = view.snapshot;
    const Account *live = snapshot.live();
    if (isOfferOpen(view)) {
        const auto [offered, current] = namesOf(snapshot, *view.offer, *live);
        rows.append({.id = RowId::UseOffered, .text = Words::tr("Use %1").arg(offered), .account = view.offer->id});
        rows.append({.id = RowId::KeepCurrent, .text = Words::tr("Keep %1").arg(current)});
    }
    if (snapshot.signIn != SignInPhase::None) {
        if (snapshot.signIn == SignInPhase::Waiting && snapshot.signInAddress.isValid()) {
            rows.append({.id = RowId::OpenBrowser, .text = Words::tr("Open the browser again")});
            rows.append({.id = RowId::CopyAddress, .text = Words::tr("Copy the address")});
        }
        rows.append({.id = RowId::CancelSignIn, .text = Words::tr("Cancel sign-in")});
    } else if (snapshot.revision > 0) {
        if (canSignIn(snapshot) && !live)
            rows.append({.id = RowId::SignIn, .text = Words::tr("Sign in…")});
        if (live && canSignIn(snapshot) && needsSignIn(snapshot, *live))
            rows.append({.id = RowId::SignInAgain, .text = Words::tr("Sign in again…"), .account = live->id});
        if (snapshot.home.store != StoreState::Ok && snapshot.home.store != StoreState::Mixed)
            rows.append({.id = RowId::CheckAgain, .text = Words::tr("Check again")});
    }
    if (view.failure)
        rows.append({.id = RowId::Dismiss, .text = Words::tr("Dismiss")});
}

Row accountRow(const AccountLine &line, const QString &home)
{
    const QString text = line.text();
    return {.id = RowId::Account,
            .text = shortened(text),
            .whole = text.size() > lineLimit ? text : QString(),
            .account = line.account,
            .home = home,
            .isChecked = line.isLive};
}

void addAccounts(QList<Row> &rows, const View &view, const QDateTime &now)
{
    const Snapshot &snapshot = view.snapshot;
    QList<AccountLine> lines = accountLines(snapshot, now);
    const bool isMore = lines.size() > shownAccounts;
    if (isMore) {
        // The live one is always among them.
        for (qsizetype i = shownAccounts; i < lines.size(); ++i) {
            if (lines.at(i).isLive)
                lines.move(i, shownAccounts - 1);
        }
        lines.resize(shownAccounts);
    }
    // Alone it is what stands above already.
    if (lines.size() > 1 || (lines.size() == 1 && !lines.first().isLive)) {
        for (const AccountLine &line : std::as_const(lines))
            rows.append(accountRow(line, {}));
    }
    if (isMore)
        rows.append({.id = RowId::MoreAccounts, .text = Words::tr("More accounts…")});
    if (snapshot.signIn == SignInPhase::None && canSignIn(snapshot) && snapshot.live())
        rows.append({.id = RowId::AddAccount, .text = Words::tr("Add account…")});
}

} // namespace

QList<Row> rowsOf(const View &view, const QDateTime &now)
{
    QList<Row> rows;
    addState(rows, view, now);
    addActions(rows, view);
    addAccounts(rows, view, now);
    rows.append({.id = RowId::OpenWindow, .text = Words::tr("Open Chatelaine")});
    if (const Account *live = view.snapshot.live(); live && isRenewable(view.snapshot, *live))
        rows.append({.id = RowId::RefreshNow, .text = Words::tr("Renew sign-in now"), .account = live->id});
    rows.append({.id = RowId::Settings, .text = Words::tr("Settings…")});
    rows.append({.id = RowId::Quit, .text = Words::tr("Quit")});
    return rows;
}

Row diagnosticsRow(CopyState state)
{
    Row row{.id = RowId::CopyDiagnostics, .text = Words::tr("Copy diagnostics")};
    row.hint = Words::tr("Versions, desktop, keyring and states, to show to others: no names, addresses or tokens.");
    if (state == CopyState::Working) {
        row.text = Words::tr("Looking…");
        row.isEnabled = false;
    } else if (state == CopyState::Copied) {
        row.text = Words::tr("Copied");
    }
    return row;
}

QList<HomeRows> otherHomesOf(const View &view, const QDateTime &now)
{
    QList<HomeRows> homes;
    for (const HomeState &home : view.snapshot.otherHomes) {
        HomeRows rows{.path = home.path, .title = shortened(Words::tr("Codex home %1").arg(folderText(home.path)))};
        const QList<AccountLine> lines = accountLines(view.snapshot, now, home.path);
        for (const AccountLine &line : lines)
            rows.accounts.append(accountRow(line, home.path));
        homes.append(rows);
    }
    return homes;
}

bool canSignIn(const Snapshot &snapshot)
{
    return snapshot.home.store == StoreState::Ok || snapshot.home.store == StoreState::Mixed
        || (snapshot.home.store == StoreState::Corrupt && snapshot.problems.value(0).code == ErrorCode::Corrupt);
}

bool needsSignIn(const Snapshot &snapshot, const Account &account)
{
    if (account.state == AccountState::SignInNeeded)
        return true;
    if (!account.isLive)
        return false; // what is over is renewed when it is switched to
    if (account.state == AccountState::Expired)
        return true;
    return std::any_of(snapshot.problems.begin(), snapshot.problems.end(),
                       [](const Error &problem) { return isDefect(problem.code); });
}

bool isRenewable(const Snapshot &snapshot, const Account &account)
{
    if ((account.isLive && snapshot.home.store != StoreState::Ok) || account.isUnverified)
        return false;
    switch (account.state) {
    case AccountState::Valid:
    case AccountState::Expiring:
    case AccountState::Unreachable:
        return !needsSignIn(snapshot, account);
    case AccountState::Expired:
        return true;
    case AccountState::SignInNeeded:
    case AccountState::ApiKey:
    case AccountState::Other:
        break;
    }
    return false;
}

Mark markOf(const View &view)
{
    const Snapshot &snapshot = view.snapshot;
    if (snapshot.revision == 0 || snapshot.signIn != SignInPhase::None || view.switchingTo || view.renewing)
        return Mark::Working;
    if (snapshot.home.store == StoreState::Locked)
        return Mark::Locked;
    if (snapshot.home.store != StoreState::Ok)
        return Mark::SignInNeeded;
    const Account *live = snapshot.live();
    if (!live)
        return Mark::Nobody;
    switch (live->state) {
    case AccountState::Expiring:
    case AccountState::Expired:
        return Mark::Expiring;
    case AccountState::SignInNeeded:
        return Mark::SignInNeeded;
    case AccountState::Unreachable:
        return Mark::Offline;
    case AccountState::Valid:
    case AccountState::ApiKey:
    case AccountState::Other:
        break;
    }
    return needsSignIn(snapshot, *live) ? Mark::SignInNeeded : Mark::Valid;
}

QString toolTipOf(const View &view, const QDateTime &now)
{
    const Snapshot &snapshot = view.snapshot;
    QString text = progressText(view);
    if (text.isEmpty())
        text = standingText(snapshot, now);
    if (snapshot.isTestIssuer)
        text = Words::tr("Test issuer: %1").arg(text);
    return text.size() > toolTipLimit ? text.left(toolTipLimit - 1) + u'…' : text;
}

} // namespace chatelaine
