// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/rows.h"

#include "text/accounttext.h"
#include "text/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Longer lines make a menu wider than a person reads at a glance.
constexpr qsizetype lineLimit = 72;
constexpr qsizetype nameLimit = 40;
constexpr qsizetype toolTipLimit = 127;

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

//! Names come from tokens: nothing in them may break the line or turn its direction.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return text.simplified();
}

//! Cut in the middle, so that both the name and what tells it apart are left.
QString shortened(const QString &text, qsizetype limit = lineLimit)
{
    if (text.size() <= limit)
        return text;
    const qsizetype tail = limit / 3;
    return text.left(limit - 1 - tail) + u'…' + text.right(tail);
}

//! A sentence is cut at its end.
QString begun(const QString &text)
{
    return text.size() > lineLimit ? text.left(lineLimit - 1) + u'…' : text;
}

QString firstSentence(const QString &text)
{
    for (qsizetype end = text.indexOf(u". "_s); end >= 0; end = text.indexOf(u". "_s, end + 1)) {
        if (end + 2 < text.size() && text.at(end + 2).isUpper())
            return text.left(end + 1);
    }
    return text;
}

QString nameOf(const Account &account)
{
    return oneLine(accountName(account));
}

//! What a new sign-in of the live account mends.
bool needsSignIn(const Snapshot &snapshot)
{
    const Account *live = snapshot.live();
    if (!live)
        return false;
    if (live->state == AccountState::Expired || live->state == AccountState::SignInNeeded)
        return true;
    return std::any_of(snapshot.problems.begin(), snapshot.problems.end(), [](const Error &problem) {
        return problem.code == ErrorCode::Mixed || problem.code == ErrorCode::Incomplete
            || problem.code == ErrorCode::InvalidJwt;
    });
}

//! Whether the live account could be renewed: not one of another kind, or that only a new sign-in mends.
bool isRenewable(const Snapshot &snapshot)
{
    const Account *live = snapshot.live();
    if (!live || snapshot.home.store != StoreState::Ok)
        return false;
    switch (live->state) {
    case AccountState::Valid:
    case AccountState::Expiring:
    case AccountState::Unreachable:
        return !needsSignIn(snapshot);
    case AccountState::Expired:
        return true;
    case AccountState::SignInNeeded:
    case AccountState::ApiKey:
    case AccountState::Other:
        break;
    }
    return false;
}

//! Whether a sign-in could be stored; an unreadable one is kept aside for it.
bool canSignIn(const Snapshot &snapshot)
{
    return snapshot.home.store == StoreState::Ok || snapshot.home.store == StoreState::Mixed
        || (snapshot.home.store == StoreState::Corrupt && snapshot.problems.value(0).code == ErrorCode::Corrupt);
}

bool isOfferOpen(const View &view)
{
    const Account *live = view.snapshot.live();
    return view.offer && live && live->id != view.offer->id;
}

QList<Account> keptAccounts(const Snapshot &snapshot)
{
    QList<Account> kept;
    for (const Account &account : snapshot.accounts) {
        if (!account.isLive)
            kept.append(account);
    }
    return kept;
}

Row alsoKept(const QList<Account> &kept)
{
    QStringList titles;
    for (const Account &account : kept)
        titles.append(oneLine(accountTitle(account)));
    const QString first = shortened(titles.first(), 56);
    const int others = static_cast<int>(titles.size()) - 1;
    Row row{.id = RowId::AlsoKept};
    row.text = others == 0 ? Words::tr("Also kept: %1").arg(first)
                           : Words::tr("Also kept: %1 and %n more", nullptr, others).arg(first);
    row.whole = Words::tr("Also kept: %1").arg(titles.join(u'\n'));
    return row;
}

//! Whether all there is to say is what is wrong with the store.
bool isStoreTheStory(const View &view)
{
    return view.snapshot.revision > 0 && !view.snapshot.home.isStoredInKnown && !view.snapshot.live();
}

std::optional<Row> problemRow(const View &view)
{
    // The failure of a wish counts more than what is wrong all the time, and that more than what mends itself.
    const Account *live = view.snapshot.live();
    const std::optional<Error> trouble = live ? live->trouble : std::nullopt;
    if (!view.failure && view.snapshot.problems.isEmpty() && !trouble)
        return std::nullopt;
    const Error problem = view.failure ? *view.failure : view.snapshot.problems.value(0, trouble.value_or(Error()));
    // The address is a button's to copy: it is no text to read.
    const QString whole = problem.code == ErrorCode::BrowserNotOpened
        ? Words::tr("The browser could not be opened. Copy the address and open it in a browser on this computer.")
        : errorText(problem);
    const QString line = !view.failure && isStoreTheStory(view) ? storeText(view.snapshot) : QString();
    return Row{
        .id = RowId::Problem, .text = line.isEmpty() ? begun(oneLine(firstSentence(whole))) : line, .whole = whole};
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
        rows.append({.id = RowId::KeptIn, .text = keptInText(*live)});
    } else if (isStoreTheStory(view)) {
        if (view.failure)
            rows.append({.id = RowId::Who, .text = storeText(snapshot)});
    } else if (snapshot.revision > 0) {
        rows.append({.id = RowId::Who, .text = Words::tr("Not signed in")});
    }
    if (const QList<Account> kept = keptAccounts(snapshot); !kept.isEmpty())
        rows.append(alsoKept(kept));
    if (const std::optional<Row> problem = problemRow(view))
        rows.append(*problem);
    if (isOfferOpen(view)) {
        rows.append(
            {.id = RowId::Offer,
             .text = Words::tr("%1 signed in. Use it for Codex?").arg(shortened(nameOf(*view.offer), nameLimit)),
             .whole = Words::tr("%1 signed in. Use it for Codex?").arg(oneLine(accountTitle(*view.offer)))});
    }
    if (snapshot.signIn == SignInPhase::Finishing)
        rows.append({.id = RowId::Progress, .text = Words::tr("Finishing the sign-in…")});
    else if (snapshot.signIn == SignInPhase::Waiting)
        rows.append({.id = RowId::Progress, .text = Words::tr("Waiting for the browser…")});
    else if (snapshot.revision == 0)
        rows.append({.id = RowId::Progress, .text = Words::tr("Looking for your sign-in…")});
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
        rows.append({.id = RowId::UseOffered,
                     .text = Words::tr("Use %1").arg(shortened(nameOf(*view.offer), nameLimit)),
                     .account = view.offer->id});
        rows.append({.id = RowId::KeepCurrent, .text = Words::tr("Keep %1").arg(shortened(nameOf(*live), nameLimit))});
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
        if (canSignIn(snapshot) && needsSignIn(snapshot))
            rows.append({.id = RowId::SignInAgain, .text = Words::tr("Sign in again…"), .account = live->id});
        if (snapshot.home.store != StoreState::Ok && snapshot.home.store != StoreState::Mixed)
            rows.append({.id = RowId::CheckAgain, .text = Words::tr("Check again")});
        if (canSignIn(snapshot) && live)
            rows.append({.id = RowId::AddAccount, .text = Words::tr("Add account…")});
        if (live)
            rows.append({.id = RowId::SignOut, .text = Words::tr("Sign out…"), .account = live->id});
    }
    if (view.failure)
        rows.append({.id = RowId::Dismiss, .text = Words::tr("Dismiss")});
}

} // namespace

QList<Row> rowsOf(const View &view, const QDateTime &now)
{
    QList<Row> rows;
    addState(rows, view, now);
    addActions(rows, view);
    rows.append({.id = RowId::OpenWindow, .text = Words::tr("Open Chatelaine")});
    if (isRenewable(view.snapshot)) {
        rows.append({.id = RowId::RefreshNow, .text = Words::tr("Refresh now"), .account = view.snapshot.live()->id});
    }
    rows.append({.id = RowId::Quit, .text = Words::tr("Quit")});
    return rows;
}

Mark markOf(const View &view)
{
    const Snapshot &snapshot = view.snapshot;
    if (snapshot.revision == 0 || snapshot.signIn != SignInPhase::None)
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
    return needsSignIn(snapshot) ? Mark::SignInNeeded : Mark::Valid;
}

QString toolTipOf(const View &view, const QDateTime &now)
{
    const Snapshot &snapshot = view.snapshot;
    const Account *live = snapshot.live();
    QString text;
    if (snapshot.signIn != SignInPhase::None)
        text = Words::tr("Waiting for the browser…");
    else if (snapshot.revision == 0)
        text = Words::tr("Looking for your sign-in…");
    else if (snapshot.home.store != StoreState::Ok)
        text = storeText(snapshot);
    else if (!live)
        text = Words::tr("Not signed in");
    else
        text = Words::tr("%1. %2").arg(shortened(oneLine(accountTitle(*live)), 64), validityText(*live, now));
    if (snapshot.isTestIssuer)
        text = Words::tr("Test issuer: %1").arg(text);
    return text.size() > toolTipLimit ? text.left(toolTipLimit - 1) + u'…' : text;
}

} // namespace chatelaine
