// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/states.h"

#include "tray/privacy.h"

#include <QDir>

#include <algorithm>
#include <cmath>
#include <functional>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString authFile = u"/home/alice/.codex/auth.json"_s;
const QString backendHost = u"chatgpt.com"_s;
const QString issuerHost = u"auth.openai.com"_s;

QString ownHome()
{
    return QDir::homePath() + u"/.codex"_s;
}

QString otherHome()
{
    return QDir::homePath() + u"/work/.codex"_s;
}

UsageLimit fiveHours(double used)
{
    return {.id = u"codex/300"_s, .length = 5h, .usedPercent = used, .resetsAt = galleryNow().addSecs(7500)};
}

UsageLimit week(double used)
{
    return {.id = u"codex/10080"_s, .length = 168h, .usedPercent = used, .resetsAt = galleryNow().addDays(4)};
}

UsageLimit extra(const QString &name, std::chrono::minutes length, double used)
{
    return {
        .id = name + u"/1"_s, .name = name, .length = length, .usedPercent = used, .resetsAt = galleryNow().addDays(1)};
}

Usage usageOf(const QList<UsageLimit> &limits)
{
    Usage usage;
    usage.limits = limits;
    usage.takenAt = galleryNow().addSecs(-240);
    return usage;
}

//! Three weeks of work by day, ending with \a used.
QList<UsagePoint> historyOf(double used)
{
    QList<UsagePoint> points;
    for (int hour = 21 * 24; hour >= 0; hour -= 6) {
        const QDateTime reset = galleryNow().addDays(4 - 7 * ((hour + 3 * 24) / (7 * 24)));
        const double part = static_cast<double>(7 * 24 - (hour + 4 * 24) % (7 * 24)) / (7 * 24);
        points.append({galleryNow().addSecs(-3600 * hour), std::round(std::min(96.0, 20 + 90 * part)), reset});
    }
    points.last().usedPercent = used;
    return points;
}

Account alice()
{
    Account account;
    account.id = {u"0b6d2f7e-81c4-4a39-b5d2-7e90c1f3a001"_s, u"user-alice"_s};
    account.email = u"alice@example.com"_s;
    account.plan = u"plus"_s;
    account.isLive = true;
    account.state = AccountState::Valid;
    account.validUntil = QDateTime(QDate(2026, 12, 14), QTime(9, 12), Qt::UTC);
    account.lastRefresh = galleryNow().addDays(-2);
    account.renewalAt = account.validUntil.addDays(-1);
    account.where = StoredIn::Keyring;
    return account;
}

Account aliceWithUsage()
{
    Account account = alice();
    account.usage = usageOf({fiveHours(38), week(20)});
    account.history = historyOf(20);
    return account;
}

Account bob()
{
    Account account = alice();
    account.id = {u"4c1e9a52-0d3b-4f6e-9c77-12d5e8b7b002"_s, u"user-bob"_s};
    account.email = u"bob@example.com"_s;
    account.workspace = u"Acme"_s;
    account.plan = u"business"_s;
    account.isLive = false;
    account.usage = usageOf({week(64)});
    account.history = historyOf(64);
    return account;
}

//! As somebody is whom Codex does not use.
Account kept(Account account)
{
    account.isLive = false;
    return account;
}

Account live(Account account)
{
    account.isLive = true;
    return account;
}

RunningProgram codex(qint64 pid, const QString &home)
{
    RunningProgram program{.pid = pid, .name = u"codex"_s, .startedAt = galleryNow().addSecs(-60 * pid)};
    program.workingDirectory = u"/home/alice/project"_s;
    program.codexHome = home;
    return program;
}

View with(const QList<Account> &accounts)
{
    View view;
    view.snapshot.revision = 1;
    view.snapshot.takenAt = galleryNow();
    view.snapshot.home.path = ownHome();
    view.snapshot.home.storeMode = u"keyring"_s;
    view.snapshot.accounts = accounts;
    if (const Account *account = view.snapshot.live())
        view.snapshot.home.live = account->id;
    return view;
}

//! \a accounts: those that are known all the same.
View broken(StoreState store, const Error &error, const QList<Account> &accounts = {})
{
    View view = with(accounts);
    view.snapshot.home.store = store;
    view.snapshot.home.isStoredInKnown = view.snapshot.live() != nullptr;
    view.snapshot.home.problems = {error};
    view.snapshot.problems = {error};
    return view;
}

//! alice, of whom \a change makes something.
Account changed(const std::function<void(Account &)> &change, Account account = aliceWithUsage())
{
    change(account);
    return account;
}

View failed(const QList<Account> &accounts, const Error &error)
{
    View view = with(accounts);
    view.failure = error;
    return view;
}

void addBeginnings(QList<GalleryState> &states)
{
    states.append({u"loading"_s, View()});
    states.append({u"nobody"_s, with({})});
    View noTray = with({});
    noTray.hasTray = false;
    states.append({u"nobody-no-tray"_s, noTray});
    View demo = with({});
    demo.snapshot.isTestIssuer = true;
    states.append({u"nobody-test-issuer"_s, demo});
    states.append({u"nobody-but-kept"_s, with({bob(), kept(aliceWithUsage())})});
}

void addLimits(QList<GalleryState> &states)
{
    const auto add = [&](const QString &name, const std::function<void(Account &)> &change) {
        states.append({name, with({changed(change)})});
    };
    states.append({u"personal"_s, with({aliceWithUsage()})});
    states.append({u"business-week-only"_s, with({live(bob())})});
    states.append({u"nothing-told-yet"_s, with({alice()})});
    add(u"limits-being-asked"_s, [](Account &account) {
        account.isBeingAsked = true;
        account.usage = {};
        account.history = {};
    });
    add(u"credits"_s, [](Account &account) {
        account.usage.credits = Credits{.hasCredits = true, .isUnlimited = false, .balance = u"12.50"_s};
    });
    add(u"credits-unlimited"_s, [](Account &account) {
        account.plan = u"enterprise"_s;
        account.usage.limits = {};
        account.history = {};
        account.usage.credits = Credits{.hasCredits = true, .isUnlimited = true};
    });
    add(u"limits-extra"_s, [](Account &account) {
        account.usage.limits << extra(u"Code review"_s, 168h, 12) << extra(u"GPT-5.3-Codex-Spark"_s, 5h, 71);
    });
    add(u"limit-at-80"_s, [](Account &account) {
        account.usage.limits = {fiveHours(81), week(44)};
        account.history = historyOf(44);
    });
    add(u"limit-reached"_s, [](Account &account) {
        account.usage.limits = {fiveHours(100), week(91)};
        account.usage.isLimitReached = true;
        account.history = historyOf(91);
    });
    states.append({u"limit-reached-of-workspace"_s,
                   with({changed(
                       [](Account &account) {
                           account.isLive = true;
                           account.usage = usageOf({week(100)});
                           account.usage.isLimitReached = true;
                           account.usage.reachedKind = u"workspace_member_credits_depleted"_s;
                       },
                       bob())})});
    add(u"limits-stale"_s, [](Account &account) {
        account.usage.takenAt = galleryNow().addSecs(-5 * 3600);
        account.usageFailure = Error{ErrorCode::Unreachable, backendHost, u"connection refused"_s};
    });
    add(u"limits-have-reset"_s, [](Account &account) {
        account.usage.takenAt = galleryNow().addDays(-1);
        account.usage.limits.first().resetsAt = galleryNow().addSecs(-3600);
        account.usageFailure = Error{ErrorCode::ServerFailed, backendHost, u"503"_s};
    });
    add(u"limits-blocked"_s, [](Account &account) {
        account.usage = {};
        account.history = {};
        account.usageFailure = Error{ErrorCode::Blocked, backendHost, u"403"_s};
    });
    add(u"limits-asked-too-often"_s, [](Account &account) {
        account.usageFailure = Error{ErrorCode::TooManyRequests, backendHost, u"90"_s};
    });
}

void addRenewal(QList<GalleryState> &states)
{
    const auto add = [&](const QString &name, const std::function<void(Account &)> &change) {
        states.append({name, with({changed(change)})});
    };
    add(u"expiring"_s, [](Account &account) {
        account.state = AccountState::Expiring;
        account.validUntil = galleryNow().addSecs(5 * 3600);
        account.trouble = Error{ErrorCode::ServerFailed, issuerHost, u"503: busy"_s};
        account.nextTryAt = galleryNow().addSecs(120);
    });
    add(u"expired"_s, [](Account &account) {
        account.state = AccountState::Expired;
        account.validUntil = galleryNow().addSecs(-3600);
    });
    add(u"sign-in-needed"_s, [](Account &account) { account.state = AccountState::SignInNeeded; });
    add(u"unreachable"_s, [](Account &account) {
        account.state = AccountState::Unreachable;
        account.validUntil = galleryNow().addSecs(18 * 3600);
        account.trouble = Error{ErrorCode::Unreachable, issuerHost, u"connection refused"_s};
        account.nextTryAt = galleryNow().addSecs(120);
        account.usageFailure = Error{ErrorCode::Unreachable, backendHost, u"connection refused"_s};
    });
    states.append({u"kept-one-in-trouble"_s,
                   with({aliceWithUsage(),
                         changed(
                             [](Account &account) {
                                 account.state = AccountState::Expiring;
                                 account.validUntil = galleryNow().addSecs(5 * 3600);
                                 account.trouble = Error{ErrorCode::Interrupted, issuerHost, u"reset by peer"_s};
                                 account.nextTryAt = galleryNow().addSecs(120);
                             },
                             bob())}),
                   1});
    states.append({u"kept-one-not-verified"_s,
                   with({aliceWithUsage(), changed([](Account &account) { account.isUnverified = true; }, bob())}), 1});
}

void addStores(QList<GalleryState> &states)
{
    const Error locked{ErrorCode::KeyringLocked};
    states.append({u"keyring-locked"_s, broken(StoreState::Locked, locked)});
    states.append({u"keyring-locked-others-known"_s, broken(StoreState::Locked, locked, {bob()})});
    states.append(
        {u"keyring-absent"_s, broken(StoreState::Unavailable, {ErrorCode::KeyringUnavailable, {}, u"no owner"_s})});
    states.append({u"keyring-silent"_s, broken(StoreState::Timeout, {ErrorCode::KeyringTimeout})});
    states.append({u"corrupt"_s,
                   broken(StoreState::Corrupt, {ErrorCode::Corrupt, authFile, u"line 3, column 7: expected a value"_s},
                          {bob()})});
    states.append({u"mixed"_s, broken(StoreState::Mixed, {ErrorCode::Mixed}, {aliceWithUsage(), bob()})});
    states.append({u"configuration-mistake"_s,
                   broken(StoreState::Corrupt,
                          {ErrorCode::ConfigInvalid, u"/home/alice/.codex/config.toml"_s,
                           u"line 4, column 1: unknown value “keychain” of cli_auth_credentials_store"_s})});
    states.append(
        {u"store-unsupported"_s, broken(StoreState::Unsupported, {ErrorCode::StoreUnsupported, u"ephemeral"_s})});
    states.append({u"store-not-ours"_s, broken(StoreState::ReadOnly, {ErrorCode::NotOurs, authFile, u"eve"_s})});
    View inFile = with({changed([](Account &account) { account.where = StoredIn::File; })});
    inFile.snapshot.home.storeMode = u"auto"_s;
    inFile.snapshot.problems = {{ErrorCode::KeptInFile, authFile}};
    states.append({u"kept-in-a-file"_s, inFile});
    Account key;
    key.id = {u"apikey"_s, u"0123456789ab"_s};
    key.isLive = true;
    key.state = AccountState::ApiKey;
    key.where = StoredIn::File;
    states.append({u"api-key"_s, with({key})});
}

void addSeveral(QList<GalleryState> &states)
{
    states.append({u"two-accounts"_s, with({aliceWithUsage(), bob()})});
    states.append({u"two-accounts-other-chosen"_s, with({aliceWithUsage(), bob()}), 1});
    QList<Account> many;
    for (const char *label : {"Personal", "Acme", "Lab", "Club", "Client A", "Client B", "Client C", "Old"}) {
        many.append(changed(
            [&](Account &account) {
                account.label = QString::fromLatin1(label);
                account.id.user += account.label;
                account.isLive = account.label == "Client B"_L1;
            },
            bob()));
    }
    many.last().state = AccountState::SignInNeeded;
    states.append({u"eight-accounts"_s, with(many)});
    states.append({u"one-person-twice"_s,
                   with({changed([](Account &account) {
                             account.otherWorkspaces = {u"Lab"_s, u"Research Club"_s};
                         }),
                         changed([](Account &account) { account.email = alice().email; }, bob())})});
    View homes = with({aliceWithUsage(), changed([](Account &account) { account.otherHomes = {otherHome()}; }, bob())});
    homes.snapshot.otherHomes = {HomeState{.path = otherHome(), .live = bob().id}};
    homes.snapshot.programs = {codex(92, ownHome()), codex(71, otherHome())};
    states.append({u"another-home"_s, homes, 1});
    View running = with({aliceWithUsage(), bob()});
    running.snapshot.programs = {codex(11, ownHome()), codex(22, ownHome()), codex(33, ownHome()),
                                 codex(44, ownHome()), codex(55, ownHome()), codex(66, ownHome())};
    states.append({u"programs-running"_s, running});
    running.snapshot.sessions = {{codex(55, ownHome()), bob().id, AfterSwitch::KeepsAccount},
                                 {codex(66, ownHome()), bob().id, AfterSwitch::KeepsAccount}};
    states.append({u"programs-left-behind"_s, running});
}

void addActions(QList<GalleryState> &states)
{
    View offer = with({aliceWithUsage(), bob()});
    offer.offer = bob();
    states.append({u"offer"_s, offer});
    states.append({u"switch-failed"_s,
                   failed({aliceWithUsage(), bob()}, {ErrorCode::LockBusy, u"/home/alice/.codex/auth.json.lock"_s})});
    View switching = with({aliceWithUsage(), bob()});
    switching.switchingTo = bob();
    states.append({u"switching"_s, switching, 1});
    View renewing = with({aliceWithUsage(), bob()});
    renewing.renewing = aliceWithUsage();
    states.append({u"renewing"_s, renewing});
    View copied = with({aliceWithUsage()});
    copied.hasTray = false;
    copied.diagnostics = CopyState::Copied;
    states.append({u"diagnostics-copied-no-tray"_s, copied});
}

void addSignIns(QList<GalleryState> &states)
{
    View waiting = with({});
    waiting.signIn = SignInStory();
    waiting.snapshot.signIn = SignInPhase::Waiting;
    states.append({u"sign-in-beginning"_s, waiting});
    waiting.snapshot.signInAddress = QUrl(u"https://auth.openai.com/oauth/authorize?client_id=test&state=test"_s);
    states.append({u"sign-in-waiting"_s, waiting});
    View noBrowser = waiting;
    noBrowser.signIn->isBrowserMissing = true;
    states.append({u"sign-in-without-browser"_s, noBrowser});
    View again = waiting;
    again.snapshot.accounts = {changed([](Account &account) { account.state = AccountState::SignInNeeded; }), bob()};
    again.signIn->expected = again.snapshot.accounts.first();
    states.append({u"sign-in-again-waiting"_s, again});
    View foreign = with({aliceWithUsage()});
    foreign.snapshot.signIn = SignInPhase::Waiting;
    states.append({u"sign-in-begun-elsewhere"_s, foreign});
    View finishing = waiting;
    finishing.snapshot.signIn = SignInPhase::Finishing;
    states.append({u"sign-in-finishing"_s, finishing});
    const auto add = [&](const QString &name, const QList<Account> &accounts, const Error &error) {
        View view = with(accounts);
        view.signIn = SignInStory{.failure = error};
        states.append({name, view});
    };
    add(u"sign-in-port-busy"_s, {}, {ErrorCode::PortBusy, u"1455 and 1457"_s, u"node, pid 4242"_s});
    add(u"sign-in-workspace-not-allowed"_s, {aliceWithUsage()},
        {ErrorCode::WorkspaceRestricted, u"acc-personal"_s, u"4c1e9a52-0d3b-4f6e-9c77-12d5e8b7"_s});
    add(u"sign-in-refused"_s, {}, {ErrorCode::SignInRefused, u"access_denied"_s});
}

void addQuestions(QList<GalleryState> &states)
{
    const View view = with({aliceWithUsage(), bob()});
    SwitchPlan plan{.target = bob(), .outgoing = alice(), .programs = {codex(12, ownHome()), codex(95, ownHome())}};
    plan.programs.last().kind = ProgramKind::IdeExtension;
    const auto ask = [&](const QString &name) {
        states.append({name, view, -1, questionOf(plan, {}, u"Acme — bob@example.com"_s, alice().email, galleryNow())});
    };
    ask(u"switch-question"_s);
    plan.isSameWorkspace = true;
    ask(u"switch-question-same-workspace"_s);
    states.append({u"switch-question-unsafe"_s, view, -1,
                   unsafeQuestion({ErrorCode::SwitchUnsafe, alice().email, u"Unreachable: auth.openai.com"_s},
                                  u"Acme — bob@example.com"_s)});
}

void addSettings(QList<GalleryState> &states)
{
    const View view = with({aliceWithUsage()});
    states.append({.name = u"settings"_s, .view = view, .settings = Settings()});
    Settings changed;
    changed.refreshPolicy = RefreshPolicy::Never;
    changed.codexHomes = {otherHome(), u"/srv/build/with/a/rather/long/path/to/its/own/codex-home"_s};
    changed.silenced = {u"renewed"_s};
    changed.thresholds = {};
    changed.isPrivate = true;
    changed.iconStyle = IconStyle::Dark;
    states.append({.name = u"settings-changed"_s, .view = view, .settings = changed});
    states.append({.name = u"settings-not-written"_s,
                   .view = view,
                   .settings = Settings(),
                   .settingsFailure = Error{ErrorCode::FileUnwritable, u"/home/alice/.local/share/settings.json"_s,
                                            u"No space left on device"_s}});
}

//! What tokens and people can bring.
void addNames(QList<GalleryState> &states)
{
    const QString longMail = u"maximiliane.alexandra.von-und-zu-hohenstaufen-rosenberg@department.university.example"_s;
    const auto named = [](const QString &email, const QString &workspace, const QString &label) {
        return changed(
            [&](Account &account) {
                account.email = email;
                account.workspace = workspace;
                account.label = label;
                account.id.user += email;
            },
            bob());
    };
    const Account longest =
        named(longMail,
              u"Donaudampfschifffahrtsgesellschaft für Elektrizitätshauptbetriebswerkbauunterbeamte & Co. KG"_s, {});
    const Account hebrew = named(u"dana@example.com"_s, u"בית הספר לאמנות"_s, u"חשבון העבודה שלי"_s);
    const Account emoji = named(u"emma@example.com"_s, u"🚀 Rocket <b>Labs</b>"_s, u"🗝️ R&D_key &amp; more"_s);
    View names = with({live(longest), hebrew, emoji});
    states.append({u"names-long"_s, names});
    states.append({u"names-right-to-left"_s, names, 1});
    states.append({u"names-emoji-and-markup"_s, names, 2});
    names.offer = emoji;
    states.append({u"names-in-a-question"_s, names});
    names.offer.reset();
    names.snapshot.sessions = {{codex(12, ownHome()), longest.id, AfterSwitch::KeepsAccount}};
    names.switchingTo = longest;
    states.append({u"names-in-a-switch"_s, names});
    names.offer = hebrew;
    states.append({u"names-private"_s, withoutNames(names), 1});
}

} // namespace

QDateTime galleryNow()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
}

QList<GalleryState> galleryStates()
{
    QList<GalleryState> states;
    addBeginnings(states);
    addLimits(states);
    addRenewal(states);
    addStores(states);
    addSeveral(states);
    addActions(states);
    addSignIns(states);
    addQuestions(states);
    addSettings(states);
    addNames(states);
    return states;
}

} // namespace chatelaine::testing
