// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "setup/settings.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatelaine {

//! \brief How it stands with something that is being copied.
enum class CopyState {
    None,
    Working, //!< what is to be copied is being looked for
    Copied, //!< just now
};

//! \brief A sign-in that was begun here, until somebody has seen how it ended. Its phase and address are in the
//! snapshot.
struct SignInStory
{
    std::optional<Account> expected{}; //!< whose it is to be; none: anybody's
    bool isBrowserMissing = false; //!< it could not be opened
    std::optional<Error> failure{}; //!< it has ended so
};

//! \brief Everything that the program shows, at one moment: the snapshot, and what it has to say of its own.
struct View
{
    Snapshot snapshot{};
    std::optional<Error> failure{}; //!< of what was wanted last; until the next wish
    std::optional<SignInStory> signIn{};
    std::optional<Account> offer{}; //!< signed in and kept, while Codex goes on with another: use it?
    std::optional<Account> switchingTo{}; //!< a switch is under way
    std::optional<Account> renewing{}; //!< somebody wants new tokens for it, which are being fetched
    bool hasTray = true; //!< false: the window is all there is
    CopyState diagnostics = CopyState::None;
    IconStyle iconStyle = IconStyle::Automatic;
    bool isIconColored = true;
};

//! \brief What a row is, in the order in which rows are shown. But for Limit and Account, each is there at most once,
//! so menu and window make one item for each, once, and only change it.
enum class RowId {
    // How things stand
    TestIssuer,
    Who,
    Validity,
    Limit, //!< one for each
    UsageNote, //!< how old the limits are, or why there are none
    StillRunning,
    Problem,
    Offer,
    Progress,
    NoTray,
    // What can be done about it
    UseOffered,
    KeepCurrent,
    OpenBrowser,
    CopyAddress,
    CancelSignIn,
    SignIn,
    SignInAgain,
    CheckAgain,
    Dismiss,
    // The accounts: one for each, of which one is checked
    Account,
    MoreAccounts,
    AddAccount,
    // The program
    OpenWindow,
    RefreshNow,
    Settings,
    Quit,
    // What can be done about one account: see Details
    SwitchTo,
    Rename,
    MoveUp,
    MoveDown,
    SignOut,
    SignOutEverywhere,
    AskUsage, //!< the backend, now
    // What is in the window alone
    CopyDiagnostics, //!< see diagnosticsRow()
    // What is in the sign-in's window alone: see SignInWords
    TrySignInAgain,
    CloseSignIn,
};
constexpr RowId firstAction = RowId::UseOffered;
constexpr RowId lastRow = RowId::Quit; //!< of rowsOf()

//! \brief Whether it is something to do, not something to read.
constexpr bool isAction(RowId id)
{
    return id >= firstAction;
}

//! \brief One line of menu and window. Plain text: no markup, no mnemonics.
struct Row
{
    RowId id = RowId::Who;
    QString text{}; //!< one line, short enough for a menu
    QString whole{}; //!< all of it, for where there is room; empty: text is all
    QString hint{}; //!< for a tool tip, such as the exact time
    AccountId account{}; //!< whom an action is about, if it is about somebody
    QString home{}; //!< of Account: the Codex home that it is about; empty: the snapshot's own
    std::optional<int> percentLeft{}; //!< of Limit; none: it has reset, or is no matter of percent
    bool isChecked = false; //!< of Account: it is live there
    bool isEnabled = true; //!< false: not possible now, but it stays where it is looked for
};

//! \brief The rows that apply, in the order of RowId. At most shownAccounts of them are accounts, and shownLimits
//! limits.
QList<Row> rowsOf(const View &view, const QDateTime &now);
constexpr qsizetype shownAccounts = 6;
constexpr qsizetype shownLimits = 4;

//! \brief What copies the diagnostics: it says, too, that it did.
Row diagnosticsRow(CopyState state);

//! \brief A further Codex home, with the accounts as seen from there.
struct HomeRows
{
    QString path{};
    QString title{}; //!< "Codex home ~/work/.codex"
    QList<Row> accounts{}; //!< all of them
};
QList<HomeRows> otherHomesOf(const View &view, const QDateTime &now);

//! \brief Whether a sign-in could be stored; one that nobody can read is kept aside for it.
bool canSignIn(const Snapshot &snapshot);
//! \brief Whether a new sign-in is what mends \a account.
bool needsSignIn(const Snapshot &snapshot, const Account &account);
//! \brief Whether \a account could be renewed now: not one of another kind, or that only a new sign-in mends.
bool isRenewable(const Snapshot &snapshot, const Account &account);

//! \brief The state as the icon tells it, by shape.
enum class Mark {
    Valid,
    Expiring,
    SignInNeeded,
    Offline,
    Locked,
    Working,
    Nobody,
};
Mark markOf(const View &view);

//! \brief For the icon's tool tip: one line, at most 127 characters (Windows' limit).
QString toolTipOf(const View &view, const QDateTime &now);

} // namespace chatelaine
