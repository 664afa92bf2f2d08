// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/notices.h"

#include <QTest>

#include <functional>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const QString home = u"/home/a/.codex"_s;
const QString work = u"/home/a/work/.codex"_s;
constexpr int day = 24 * 60;

Account account(const QString &user, bool isLive)
{
    Account account;
    account.id = {u"acc"_s, user};
    account.email = user + u"@example.com"_s;
    account.isLive = isLive;
    account.state = AccountState::Valid;
    account.validUntil = start.addDays(5);
    account.lastRefresh = start.addSecs(-4 * 3600);
    account.where = StoredIn::Keyring;
    return account;
}

//! What goes on around the notices, and is changed from step to step.
struct Scene
{
    Snapshot now{};
    QList<OwnSignIn> own{};
    bool isQuiet = false;
    bool isRestarted = false;
    std::optional<NoticeKey> later{};
    int minutes = 0;

    Scene()
    {
        now.revision = 1;
        now.home.path = home;
        now.home.storeMode = u"keyring"_s;
        now.accounts = {account(u"alice"_s, true), account(u"bob"_s, false)};
        now.home.live = alice().id;
    }
    Account &alice() { return now.accounts[0]; }
    Account &bob() { return now.accounts[1]; }
    QDateTime at(int minute) const { return start.addSecs(minute * 60); }

    void renew(Account &account)
    {
        account.state = AccountState::Valid;
        account.lastRefresh = at(minutes);
        account.validUntil = at(minutes).addDays(10);
        account.trouble.reset();
        account.nextTryAt = {};
    }
    void fail(Account &account)
    {
        account.trouble = Error{ErrorCode::Unreachable, u"auth.openai.com"_s};
        account.nextTryAt = at(minutes + 30);
    }
    void makeLive(const Account &account)
    {
        for (Account &each : now.accounts)
            each.isLive = each.id == account.id;
        now.home.live = account.id;
    }
    void lock()
    {
        now.home.store = StoreState::Locked;
        now.home.isStoredInKnown = false;
        now.home.live.reset();
        now.accounts.removeFirst();
    }
    void addWork(const std::optional<AccountId> &live)
    {
        now.otherHomes = {{.path = work, .storeMode = u"keyring"_s, .live = live}};
        for (Account &each : now.accounts)
            each.otherHomes = live == each.id ? QStringList{work} : QStringList();
    }
};

struct Step
{
    int minutes = 0; //!< after the start
    std::function<void(Scene &)> change{};
    QString told{};
};
using Story = QList<Step>;

//! The start of the test as a reader needs it: only what is not the same everywhere.
QString brief(QString text)
{
    return text.replace(u"2026-11-22T"_s, QString())
        .replace(u"2026-11-"_s, QString())
        .replace(u":00.000Z"_s, QString());
}

QString drawn(const NoticeKey &key)
{
    QStringList parts{key.toString().section(u'/', 0, 0)};
    if (!key.account.isEmpty())
        parts << key.account.user;
    if (!key.part.isEmpty())
        parts << (key.part == work ? u"work"_s : key.part == home ? u"home"_s : key.part);
    return parts.join(u' ');
}

QString drawn(const Noticed &noticed)
{
    QStringList lines;
    for (const Notice &notice : noticed.notices) {
        QStringList names;
        for (const NoticeItem &item : notice.items)
            names << item.account.id.user;
        const QString all = notice.items.size() > 1 ? u" ["_s + names.join(u", "_s) + u']' : QString();
        const QString cause = notice.cause.isEmpty() ? QString() : QString(u' ' + notice.cause);
        const bool isNameless = notice.key.account.isEmpty() && notice.items.size() == 1;
        lines << drawn(notice.key) + all + (isNameless ? u": "_s + names.first() : QString()) + cause;
    }
    for (const NoticeKey &key : noticed.withdrawn)
        lines << u"gone "_s + drawn(key);
    if (noticed.nextAt.isValid())
        lines << u"next "_s + noticed.nextAt.toString(Qt::ISODateWithMs);
    return brief(lines.join(u'\n'));
}

UsageLimit fiveHours(double used, const QDateTime &resetsAt)
{
    return {.id = u"5h"_s, .length = std::chrono::minutes(300), .usedPercent = used, .resetsAt = resetsAt};
}

const auto nothing = [](Scene &) {};
const auto restart = [](Scene &scene) { scene.isRestarted = true; };

void needSignIn(Scene &scene)
{
    scene.alice().state = AccountState::SignInNeeded;
    scene.alice().validUntil = scene.at(60);
}

//! In trouble, and valid for so many minutes more.
std::function<void(Scene &)> trouble(int validMinutes)
{
    return [validMinutes](Scene &scene) {
        scene.alice().validUntil = scene.at(scene.minutes + validMinutes);
        if (validMinutes <= 0)
            scene.alice().state = AccountState::Unreachable;
        scene.fail(scene.alice());
    };
}

std::function<void(Scene &)> used(double percent, int resetsAt)
{
    return [=](Scene &scene) { scene.alice().usage.limits = {fiveHours(percent, scene.at(resetsAt))}; };
}

std::function<void(Scene &)> defect(ErrorCode code)
{
    return [code](Scene &scene) { scene.now.problems = {{code}}; };
}

std::function<void(Scene &)> later(NoticeKind kind)
{
    return [kind](Scene &scene) { scene.later = NoticeKey{kind, scene.alice().id}; };
}

//! Carol, whom nobody knew, is live.
void carolSignsIn(Scene &scene)
{
    scene.now.accounts.append(account(u"carol"_s, false));
    scene.makeLive(scene.now.accounts.last());
}

//! The same for \a count accounts.
std::function<void(Scene &)> many(int count, const std::function<void(Scene &, Account &)> &change)
{
    return [=](Scene &scene) {
        scene.now.accounts.resize(1);
        for (int i = 1; i <= count; ++i) {
            scene.now.accounts.append(account(u"user%1"_s.arg(i), false));
            change(scene, scene.now.accounts.last());
        }
    };
}

void needsSignIn(Scene &, Account &account)
{
    account.state = AccountState::SignInNeeded;
}

//! What one story told in each of its steps, with everything stored and read again in between.
QStringList play(const Story &story, const NoticeRules &rules)
{
    QStringList lines;
    Scene scene;
    Snapshot before;
    Told told;
    for (const Step &step : story) {
        scene.minutes = step.minutes;
        scene.isRestarted = false;
        scene.later.reset();
        step.change(scene);
        if (scene.later)
            told.entries[*scene.later].remindAt = scene.at(step.minutes + day);
        if (scene.isRestarted)
            before = {};
        scene.now.takenAt = scene.at(step.minutes);
        const Noticed noticed =
            noticesOf(before, scene.now, told,
                      {.time = scene.at(step.minutes), .rules = rules, .own = scene.own, .isQuiet = scene.isQuiet});
        before = scene.now;
        told = Told::fromJson(noticed.told.toJson()).value_or(Told());
        if (told != noticed.told)
            return {u"lost in JSON"_s};
        lines << drawn(noticed);
    }
    return lines;
}

} // namespace

class TestNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachThingOnce_data()
    {
        QTest::addColumn<Story>("story");

        QTest::newRow("all is well") << Story{{0, nothing, {}}, {1, nothing, {}}, {2, restart, {}}};

        // Sign-in needed
        QTest::newRow("found, and again when it ends")
            << Story{{0, needSignIn, u"signInNeeded alice 08:00/found\nnext 13:00"_s},
                     {10, nothing, u"next 13:00"_s},
                     {20, restart, u"next 13:00"_s},
                     {60, nothing, u"signInNeeded alice 08:00/ended"_s},
                     {61, restart, {}},
                     {2 * day, nothing, {}}};
        QTest::newRow("ended when it is found") << Story{{0,
                                                          [](Scene &scene) {
                                                              needSignIn(scene);
                                                              scene.alice().validUntil = scene.at(-1);
                                                          },
                                                          u"signInNeeded alice 08:00/ended"_s},
                                                         {1, nothing, {}}};
        QTest::newRow("signed in elsewhere") << Story{{0, needSignIn, u"signInNeeded alice 08:00/found\nnext 13:00"_s},
                                                      {5, [](Scene &scene) { scene.renew(scene.alice()); },
                                                       u"signedInElsewhere alice\ngone signInNeeded alice"_s},
                                                      {6, nothing, {}}};
        QTest::newRow("signed in by us") << Story{{0, needSignIn, u"signInNeeded alice 08:00/found\nnext 13:00"_s},
                                                  {5,
                                                   [](Scene &scene) {
                                                       scene.renew(scene.alice());
                                                       scene.own = {{scene.alice().id, scene.alice().lastRefresh}};
                                                   },
                                                   u"gone signInNeeded alice"_s}};
        QTest::newRow("needed again, for another sign-in")
            << Story{{0, needSignIn, u"signInNeeded alice 08:00/found\nnext 13:00"_s},
                     {5,
                      [](Scene &scene) {
                          scene.renew(scene.alice());
                          needSignIn(scene);
                      },
                      u"signInNeeded alice 12:05/found\nnext 13:00"_s}};
        QTest::newRow("of one that is only kept: once") << Story{{0,
                                                                  [](Scene &scene) {
                                                                      scene.bob().state = AccountState::SignInNeeded;
                                                                      scene.bob().validUntil = scene.at(60);
                                                                  },
                                                                  u"signInNeeded bob 08:00/found"_s},
                                                                 {60, nothing, {}}};
        QTest::newRow("not told as found once it was told as ended")
            << Story{{70, needSignIn, u"signInNeeded alice 08:00/ended"_s},
                     {71, [](Scene &scene) { scene.makeLive(scene.bob()); }, u"switched home: bob"_s}};
        QTest::newRow("gone with its account")
            << Story{{0, [](Scene &scene) { scene.bob().state = AccountState::SignInNeeded; },
                      u"signInNeeded bob 08:00/found"_s},
                     {1, [](Scene &scene) { scene.now.accounts.removeLast(); }, u"gone signInNeeded bob"_s}};
        for (const ErrorCode code : {ErrorCode::Mixed, ErrorCode::Incomplete, ErrorCode::InvalidJwt}) {
            QTest::newRow(errorCodeName(code))
                << Story{{0, defect(code), u"signInNeeded alice 08:00/found\nnext 27T12:00"_s},
                         {1, restart, u"next 27T12:00"_s},
                         {2, [](Scene &scene) { scene.now.problems.clear(); }, u"gone signInNeeded alice"_s}};
        }
        QTest::newRow("a problem that needs no sign-in") << Story{{0, defect(ErrorCode::HardLinked), {}}};
        QTest::newRow("mixed in another home") << Story{{0,
                                                         [](Scene &scene) {
                                                             scene.addWork(scene.bob().id);
                                                             scene.now.otherHomes[0].problems = {{ErrorCode::Mixed}};
                                                         },
                                                         u"signInNeeded bob 08:00/found\nnext 27T12:00"_s}};
        QTest::newRow("later is tomorrow, for the same cause")
            << Story{{0, [](Scene &scene) { scene.alice().state = AccountState::SignInNeeded; },
                      u"signInNeeded alice 08:00/found\nnext 27T12:00"_s},
                     {1, later(NoticeKind::SignInNeeded), u"next 23T12:01"_s},
                     {2, restart, u"next 23T12:01"_s},
                     {1 + day, nothing, u"signInNeeded alice 08:00/found\nnext 27T12:00"_s},
                     {2 + day, nothing, u"next 27T12:00"_s}};
        QTest::newRow("later does not hide that it ends")
            << Story{{0, needSignIn, u"signInNeeded alice 08:00/found\nnext 13:00"_s},
                     {1, later(NoticeKind::SignInNeeded), u"next 13:00"_s},
                     {60, nothing, u"signInNeeded alice 08:00/ended"_s},
                     {1 + day, nothing, {}}};

        // What is not known, and what mends itself
        QTest::newRow("nothing was read yet") << Story{{0,
                                                        [](Scene &scene) {
                                                            needSignIn(scene);
                                                            scene.now.revision = 0;
                                                        },
                                                        {}}};
        QTest::newRow("a locked keyring is not signed out")
            << Story{{0, [](Scene &scene) { scene.lock(); }, {}},
                     {1, [](Scene &scene) { scene.now.accounts[0].state = AccountState::SignInNeeded; }, {}}};
        QTest::newRow("a keyring that does not answer says nothing")
            << Story{{0,
                      [](Scene &scene) {
                          needSignIn(scene);
                          scene.now.home.store = StoreState::Timeout;
                      },
                      {}}};
        QTest::newRow("locked and opened: not told twice")
            << Story{{0, needSignIn, u"signInNeeded alice 08:00/found\nnext 13:00"_s},
                     {1, [](Scene &scene) { scene.lock(); }, {}},
                     {2,
                      [](Scene &scene) {
                          scene.now = Scene().now;
                          needSignIn(scene);
                      },
                      u"next 13:00"_s}};
        QTest::newRow("old, and only kept") << Story{{0,
                                                      [](Scene &scene) {
                                                          scene.bob().state = AccountState::Expired;
                                                          scene.bob().validUntil = scene.at(-9999);
                                                          scene.bob().isUnverified = true;
                                                          scene.bob().isImported = true;
                                                      },
                                                      {}}};
        QTest::newRow("in trouble, and only kept") << Story{{0,
                                                             [](Scene &scene) {
                                                                 scene.bob().validUntil = scene.at(-5);
                                                                 scene.bob().state = AccountState::Unreachable;
                                                                 scene.fail(scene.bob());
                                                             },
                                                             {}},
                                                            {5, nothing, {}}};
        QTest::newRow("expired, and not tried yet") << Story{{0,
                                                              [](Scene &scene) {
                                                                  scene.alice().state = AccountState::Expired;
                                                                  scene.alice().validUntil = scene.at(-600);
                                                              },
                                                              {}},
                                                             {5, nothing, {}}};
        QTest::newRow("an API key has no end") << Story{{0,
                                                         [](Scene &scene) {
                                                             scene.alice().state = AccountState::ApiKey;
                                                             scene.alice().validUntil = {};
                                                         },
                                                         {}}};

        // Expired, cannot be renewed
        QTest::newRow("expired") << Story{
            {0, trouble(0), u"next 12:02"_s},
            {2, nothing, u"expired alice 08:00"_s},
            {3, restart, {}},
            {4, [](Scene &scene) { scene.renew(scene.alice()); }, u"renewed alice 12:04\ngone expired alice"_s}};
        QTest::newRow("expired, seen only after a restart")
            << Story{{0, trouble(0), u"next 12:02"_s}, {9, restart, u"expired alice 08:00"_s}};
        QTest::newRow("a trouble that is over at once") << Story{
            {0, trouble(0), u"next 12:02"_s},
            {1, [](Scene &scene) { scene.renew(scene.alice()); }, u"renewed alice 12:01\ngone expired alice"_s},
            {3, nothing, {}}};
        QTest::newRow("expired in another home") << Story{{0,
                                                           [](Scene &scene) {
                                                               scene.addWork(scene.bob().id);
                                                               scene.bob().validUntil = scene.at(-1);
                                                               scene.bob().state = AccountState::Unreachable;
                                                               scene.fail(scene.bob());
                                                           },
                                                           u"next 12:02"_s},
                                                          {2, nothing, u"expired bob 08:00"_s}};
        QTest::newRow("expired, later") << Story{{0, trouble(0), u"next 12:02"_s},
                                                 {2, nothing, u"expired alice 08:00"_s},
                                                 {3, later(NoticeKind::Expired), u"next 23T12:03"_s},
                                                 {3 + day, nothing, u"expired alice 08:00"_s}};
        QTest::newRow("a trouble long before it matters") << Story{
            {0, trouble(2 * day), u"next 23T12:00"_s},
            {day, [](Scene &scene) { scene.fail(scene.alice()); }, u"next 23T12:02"_s},
            {day + 2, nothing, u"cannotRenew alice 08:00\nnext 24T11:59"_s},
            {day + 3, restart, u"next 24T11:59"_s},
            {2 * day - 1, [](Scene &scene) { scene.fail(scene.alice()); }, u"gone cannotRenew alice\nnext 24T12:01"_s},
            {2 * day + 1, nothing, u"expired alice 08:00"_s}};
        QTest::newRow("cannot be renewed, then can") << Story{
            {0, trouble(600), u"next 12:02"_s},
            {2, nothing, u"cannotRenew alice 08:00\nnext 21:59"_s},
            {9, [](Scene &scene) { scene.renew(scene.alice()); }, u"renewed alice 12:09\ngone cannotRenew alice"_s}};
        QTest::newRow("a trouble that became: sign in again")
            << Story{{0, trouble(0), u"next 12:02"_s},
                     {2, nothing, u"expired alice 08:00"_s},
                     {3, [](Scene &scene) { scene.alice().state = AccountState::SignInNeeded; },
                      u"signInNeeded alice 08:00/ended\ngone expired alice"_s}};

        // Renewed
        const auto renew = [](Scene &scene) { scene.renew(scene.alice()); };
        QTest::newRow("renewed, at most once in 20 h")
            << Story{{0, nothing, {}},  {10, renew, u"renewed alice 12:10"_s},      {20, renew, {}},
                     {1209, renew, {}}, {1210, renew, u"renewed alice 23T08:10"_s}, {1211, restart, {}},
                     {1300, renew, {}}};
        QTest::newRow("renewed before the start") << Story{{0, renew, {}}};
        QTest::newRow("renewed, but only kept")
            << Story{{0, nothing, {}}, {10, [](Scene &scene) { scene.renew(scene.bob()); }, {}}};
        QTest::newRow("renewed by a sign-in of ours")
            << Story{{0, nothing, {}},
                     {10,
                      [](Scene &scene) {
                          scene.renew(scene.alice());
                          scene.own = {{scene.alice().id, scene.alice().lastRefresh}};
                      },
                      {}},
                     {1300, renew, u"renewed alice 23T09:40"_s}};

        // Switched, signed in elsewhere
        QTest::newRow("switched") << Story{
            {0, nothing, {}},
            {1, [](Scene &scene) { scene.makeLive(scene.bob()); }, u"switched home: bob"_s},
            {2, nothing, {}},
            {3, [](Scene &scene) { scene.makeLive(scene.alice()); }, u"switched home: alice"_s}};
        QTest::newRow("switched before the start") << Story{{0, nothing, {}},
                                                            {1,
                                                             [](Scene &scene) {
                                                                 scene.makeLive(scene.bob());
                                                                 scene.isRestarted = true;
                                                             },
                                                             {}}};
        QTest::newRow("switched, and renewed for it") << Story{{0, nothing, {}},
                                                               {1,
                                                                [](Scene &scene) {
                                                                    scene.renew(scene.bob());
                                                                    scene.makeLive(scene.bob());
                                                                },
                                                                u"switched home: bob"_s}};
        QTest::newRow("switched in another home")
            << Story{{0, [](Scene &scene) { scene.addWork(scene.bob().id); }, {}},
                     {1, [](Scene &scene) { scene.addWork(scene.alice().id); }, u"switched work: alice"_s}};
        QTest::newRow("signed out, and another used")
            << Story{{0,
                      [](Scene &scene) {
                          scene.alice().isLive = false;
                          scene.now.home.live.reset();
                      },
                      {}},
                     {1, [](Scene &scene) { scene.makeLive(scene.bob()); }, u"switched home: bob"_s}};
        QTest::newRow("a keyring that opens is no switch")
            << Story{{0, [](Scene &scene) { scene.lock(); }, {}},
                     {1, [](Scene &scene) { scene.now = Scene().now; }, {}},
                     {2, [](Scene &scene) { scene.lock(); }, {}},
                     {3, [](Scene &scene) { scene.now = Scene().now; }, {}}};
        QTest::newRow("signed in by a sign-in of ours to a known one")
            << Story{{0, nothing, {}},
                     {1,
                      [](Scene &scene) {
                          scene.renew(scene.bob());
                          scene.own = {{scene.bob().id, scene.bob().lastRefresh}};
                          scene.makeLive(scene.bob());
                      },
                      {}},
                     {2, [](Scene &scene) { scene.makeLive(scene.alice()); }, u"switched home: alice"_s},
                     {3, [](Scene &scene) { scene.makeLive(scene.bob()); }, u"switched home: bob"_s}};
        QTest::newRow("somebody new") << Story{{0, nothing, {}}, {1, carolSignsIn, u"signedInElsewhere carol"_s}};
        QTest::newRow("somebody new, by us")
            << Story{{0, nothing, {}},
                     {1,
                      [](Scene &scene) {
                          carolSignsIn(scene);
                          scene.own = {{scene.now.accounts.last().id, scene.now.accounts.last().lastRefresh}};
                      },
                      {}}};
        QTest::newRow("somebody new, only kept") << Story{
            {0, nothing, {}}, {1, [](Scene &scene) { scene.now.accounts.append(account(u"carol"_s, false)); }, {}}};
        QTest::newRow("one who needed it signs in elsewhere and is used")
            << Story{{0, [](Scene &scene) { scene.bob().state = AccountState::SignInNeeded; },
                      u"signInNeeded bob 08:00/found"_s},
                     {1,
                      [](Scene &scene) {
                          scene.renew(scene.bob());
                          scene.makeLive(scene.bob());
                      },
                      u"signedInElsewhere bob\ngone signInNeeded bob"_s}};

        // Kept in a file
        const auto inFile = [](Scene &scene) {
            scene.now.home.storeMode = u"auto"_s;
            scene.alice().where = StoredIn::File;
        };
        QTest::newRow("kept in a file, until it is back")
            << Story{{0, inFile, u"keptInFile home: alice file"_s},
                     {1, restart, {}},
                     {2, [](Scene &scene) { scene.lock(); }, {}},
                     {3,
                      [&](Scene &scene) {
                          scene.now = Scene().now;
                          scene.now.home.storeMode = u"auto"_s;
                          scene.alice().where = StoredIn::File;
                      },
                      {}},
                     {4, [](Scene &scene) { scene.alice().where = StoredIn::Keyring; }, u"gone keptInFile home"_s},
                     {5, inFile, u"keptInFile home: alice file"_s}};
        QTest::newRow("kept in a file: once for a home") << Story{{0, inFile, u"keptInFile home: alice file"_s},
                                                                  {1,
                                                                   [](Scene &scene) {
                                                                       scene.bob().where = StoredIn::File;
                                                                       scene.makeLive(scene.bob());
                                                                   },
                                                                   u"switched home: bob"_s}};
        QTest::newRow("a file that was wanted") << Story{{0,
                                                          [](Scene &scene) {
                                                              scene.now.home.storeMode = u"file"_s;
                                                              scene.alice().where = StoredIn::File;
                                                          },
                                                          {}}};
        QTest::newRow("a store that says so") << Story{{0,
                                                        [](Scene &scene) {
                                                            scene.alice().where = StoredIn::File;
                                                            scene.now.problems = {{ErrorCode::KeptInFile}};
                                                        },
                                                        u"keptInFile home: alice file"_s}};
        QTest::newRow("in a file in another home") << Story{{0,
                                                             [](Scene &scene) {
                                                                 scene.addWork(scene.bob().id);
                                                                 scene.bob().where = StoredIn::File;
                                                                 scene.now.otherHomes[0].storeMode = u"auto"_s;
                                                             },
                                                             u"keptInFile work: bob file"_s}};
        QTest::newRow("a copy of ours moves into a file, and back")
            << Story{{0, nothing, {}},
                     {1, [](Scene &scene) { scene.bob().where = StoredIn::File; }, u"keptInFile bob file"_s},
                     {2, restart, {}},
                     {3, [](Scene &scene) { scene.bob().where = StoredIn::Keyring; }, u"gone keptInFile bob"_s},
                     {4, [](Scene &scene) { scene.bob().where = StoredIn::File; }, u"keptInFile bob file"_s}};
        QTest::newRow("a copy of ours that always lay in a file")
            << Story{{0, [](Scene &scene) { scene.bob().where = StoredIn::File; }, {}}, {1, nothing, {}}};

        // Limits
        QTest::newRow("thresholds") << Story{{0, used(79.9, 120), {}},
                                             {1, used(80, 120), u"limitReached alice 5h 14:00/80\nnext 14:00"_s},
                                             {2, used(94, 120), u"next 14:00"_s},
                                             {3, restart, u"next 14:00"_s},
                                             {4, used(96, 120), u"limitReached alice 5h 14:00/95\nnext 14:00"_s},
                                             {5, used(85, 120), u"next 14:00"_s},
                                             {6, used(100, 120), u"next 14:00"_s}};
        QTest::newRow("only the highest") << Story{{0, used(99, 120), u"limitReached alice 5h 14:00/95\nnext 14:00"_s}};
        QTest::newRow("times of one reset differ a little")
            << Story{{0, used(81, 120), u"limitReached alice 5h 14:00/80\nnext 14:00"_s},
                     {1, used(82, 124), u"next 14:04"_s},
                     {2, used(83, 116), u"next 13:56"_s}};
        QTest::newRow("reset by time alone, and once")
            << Story{{0, used(81, 120), u"limitReached alice 5h 14:00/80\nnext 14:00"_s},
                     {119, nothing, u"next 14:00"_s},
                     {120, nothing, u"limitReset alice 5h\ngone limitReached alice 5h"_s},
                     {121, restart, {}},
                     {122, used(81, 123), {}}, // an old answer, late
                     {123, used(1, 420), {}},
                     {124, used(81, 420), u"limitReached alice 5h 19:00/80\nnext 19:00"_s}};
        QTest::newRow("reset as the backend tells")
            << Story{{0, used(81, 120), u"limitReached alice 5h 14:00/80\nnext 14:00"_s},
                     {60, used(2, 360), u"limitReset alice 5h\ngone limitReached alice 5h"_s}};
        QTest::newRow("the next window is full too")
            << Story{{0, used(81, 120), u"limitReached alice 5h 14:00/80\nnext 14:00"_s},
                     {130, used(82, 420), u"limitReached alice 5h 19:00/80\nnext 19:00"_s}};
        QTest::newRow("reset while nobody looked")
            << Story{{0, used(81, 120), u"limitReached alice 5h 14:00/80\nnext 14:00"_s},
                     {300,
                      [](Scene &scene) {
                          scene.isRestarted = true;
                          scene.alice().usage.limits.clear();
                      },
                      {}},
                     {301, used(3, 600), u"limitReset alice 5h\ngone limitReached alice 5h"_s}};
        QTest::newRow("no reset without a limit that was told") << Story{{0, used(50, 10), {}}, {10, nothing, {}}};
        QTest::newRow("a limit of an account that nobody uses")
            << Story{{0, [](Scene &scene) { scene.bob().usage.limits = {fiveHours(99, scene.at(60))}; }, {}}};
        QTest::newRow("switched away before the reset")
            << Story{{0, used(81, 120), u"limitReached alice 5h 14:00/80\nnext 14:00"_s},
                     {1, [](Scene &scene) { scene.makeLive(scene.bob()); }, u"switched home: bob\nnext 14:00"_s},
                     {2, [](Scene &scene) { scene.makeLive(scene.alice()); }, u"switched home: alice\nnext 14:00"_s},
                     {3, [](Scene &scene) { scene.makeLive(scene.bob()); }, u"switched home: bob\nnext 14:00"_s},
                     {120, nothing, u"gone limitReached alice 5h"_s}};
        QTest::newRow("two limits") << Story{
            {0,
             [](Scene &scene) {
                 scene.alice().usage.limits = {fiveHours(81, scene.at(120)), fiveHours(96, scene.at(5 * day))};
                 scene.alice().usage.limits[1].id = u"week"_s;
             },
             u"limitReached alice 5h 14:00/80\nlimitReached alice week 27T12:00/95\nnext 14:00"_s}};

        // Quiet
        const auto quiet = [](Scene &scene) { scene.isQuiet = true; };
        const auto loud = [](Scene &scene) { scene.isQuiet = false; };
        QTest::newRow("what is true waits") << Story{{0,
                                                      [](Scene &scene) {
                                                          needSignIn(scene);
                                                          scene.isQuiet = true;
                                                      },
                                                      u"next 13:00"_s},
                                                     {1, loud, u"signInNeeded alice 08:00/found\nnext 13:00"_s}};
        QTest::newRow("what happened is over") << Story{{0, quiet, {}},
                                                        {1, renew, {}},
                                                        {2, [](Scene &scene) { scene.makeLive(scene.bob()); }, {}},
                                                        {3, carolSignsIn, {}},
                                                        {4, loud, {}}};
        QTest::newRow("what is solved goes all the same")
            << Story{{0, needSignIn, u"signInNeeded alice 08:00/found\nnext 13:00"_s},
                     {1, quiet, u"next 13:00"_s},
                     {2, renew, u"gone signInNeeded alice"_s}};
        QTest::newRow("a reset waits") << Story{{0, used(81, 120), u"limitReached alice 5h 14:00/80\nnext 14:00"_s},
                                                {1, quiet, u"next 14:00"_s},
                                                {120, nothing, {}},
                                                {130, loud, u"limitReset alice 5h\ngone limitReached alice 5h"_s}};
        QTest::newRow("a copy that moved unseen")
            << Story{{0, quiet, {}},
                     {1, [](Scene &scene) { scene.bob().where = StoredIn::File; }, {}},
                     {2, loud, u"keptInFile bob file"_s}};
        QTest::newRow("while a sign-in is under way")
            << Story{{0,
                      [](Scene &scene) {
                          needSignIn(scene);
                          scene.now.signIn = SignInPhase::Waiting;
                      },
                      u"next 13:00"_s},
                     {1, [](Scene &scene) { scene.now.signIn = SignInPhase::Finishing; }, u"next 13:00"_s},
                     {2,
                      [](Scene &scene) {
                          scene.renew(scene.alice());
                          scene.now.signIn = SignInPhase::None;
                      },
                      u"signedInElsewhere alice\ngone signInNeeded alice"_s}, // nobody said that it was us
                     {3, nothing, {}}};

        // Many at once
        QTest::newRow("two") << Story{
            {0, many(2, needsSignIn), u"signInNeeded user1 08:00/found\nsignInNeeded user2 08:00/found"_s}};
        QTest::newRow("three are one") << Story{
            {0, many(3, needsSignIn), u"signInNeeded [user1, user2, user3]"_s},
            {1, restart, {}},
            {2, [](Scene &scene) { scene.renew(scene.now.accounts[1]); }, u"gone signInNeeded user1"_s},
            {3,
             [](Scene &scene) {
                 scene.renew(scene.now.accounts[2]);
                 scene.renew(scene.now.accounts[3]);
             },
             u"gone signInNeeded user2\ngone signInNeeded user3\ngone signInNeeded"_s}};
        QTest::newRow("three of different kinds are three")
            << Story{{0,
                      [](Scene &scene) {
                          inFileAndNeeded(scene);
                          scene.alice().usage.limits = {fiveHours(99, scene.at(120))};
                      },
                      u"signInNeeded alice 08:00/found\nkeptInFile home: alice file\n"
                      "limitReached alice 5h 14:00/95\nnext 13:00"_s}};
    }
    void tellsEachThingOnce()
    {
        QFETCH(Story, story);
        QStringList expected;
        for (const Step &step : story)
            expected << step.told;
        QCOMPARE(play(story, {}), expected);
    }

    // What comes of a try that is due is waited for: else each waking from sleep began with an alarm.
    void waitsForATryThatIsDue()
    {
        Scene scene;
        scene.now.takenAt = start;
        scene.alice().validUntil = start.addSecs(600);
        scene.fail(scene.alice());
        const Noticed first = noticesOf({}, scene.now, {}, {.time = start});
        QCOMPARE(drawn(first), u"next 12:02"_s);
        const QDateTime awake = start.addSecs(8 * 3600);
        const Noticed second = noticesOf(scene.now, scene.now, first.told, {.time = awake});
        QCOMPARE(drawn(second), QString());
        const Snapshot before = scene.now;
        scene.now.takenAt = awake;
        scene.minutes = 8 * 60;
        scene.fail(scene.alice());
        QCOMPARE(drawn(noticesOf(before, scene.now, second.told, {.time = awake})),
                 u"gone cannotRenew alice\nnext 20:02"_s);
        const Snapshot failed = scene.now;
        scene.renew(scene.alice());
        QCOMPARE(drawn(noticesOf(failed, scene.now, second.told, {.time = awake})),
                 u"renewed alice 20:00\ngone cannotRenew alice"_s);
    }

    void tellsNothingOfAKindThatIsOff_data()
    {
        QTest::addColumn<NoticeKind>("kind");
        QTest::addColumn<Story>("story");
        const auto renew = [](Scene &scene) { scene.renew(scene.alice()); };
        QTest::newRow("signInNeeded") << NoticeKind::SignInNeeded << Story{{0, needSignIn, u"next 13:00"_s}};
        QTest::newRow("expired") << NoticeKind::Expired << Story{{0, trouble(0), {}}, {2, nothing, {}}};
        QTest::newRow("cannotRenew") << NoticeKind::CannotRenew
                                     << Story{{0, trouble(600), u"next 21:59"_s}, {2, nothing, u"next 21:59"_s}};
        QTest::newRow("keptInFile") << NoticeKind::KeptInFile
                                    << Story{{0,
                                              [](Scene &scene) {
                                                  scene.now.home.storeMode = u"auto"_s;
                                                  scene.alice().where = StoredIn::File;
                                              },
                                              {}},
                                             {1, [](Scene &scene) { scene.bob().where = StoredIn::File; }, {}}};
        QTest::newRow("limitReached") << NoticeKind::LimitReached << Story{{0, used(99, 120), {}}, {120, nothing, {}}};
        QTest::newRow("limitReset") << NoticeKind::LimitReset
                                    << Story{{0, used(99, 120), u"limitReached alice 5h 14:00/95\nnext 14:00"_s},
                                             {120, nothing, u"gone limitReached alice 5h"_s}};
        QTest::newRow("renewed") << NoticeKind::Renewed << Story{{0, nothing, {}}, {1, renew, {}}};
        QTest::newRow("switched") << NoticeKind::Switched
                                  << Story{{0, nothing, {}},
                                           {1, [](Scene &scene) { scene.makeLive(scene.bob()); }, {}}};
        QTest::newRow("signedInElsewhere")
            << NoticeKind::SignedInElsewhere << Story{{0, nothing, {}}, {1, carolSignsIn, {}}};
    }
    void tellsNothingOfAKindThatIsOff()
    {
        QFETCH(NoticeKind, kind);
        QFETCH(Story, story);
        QStringList expected;
        for (const Step &step : story)
            expected << step.told;
        QCOMPARE(play(story, {.off = {kind}}), expected);
        // It was about something that would have been told.
        QVERIFY(play(story, {}) != expected);
    }

    void keepsToOtherThresholds()
    {
        const Story story{{0, used(55, 120), u"limitReached alice 5h 14:00/50\nnext 14:00"_s},
                          {1, used(99, 120), u"next 14:00"_s}};
        QCOMPARE(play(story, {.thresholds = {50}}), QStringList({story.at(0).told, story.at(1).told}));
        QCOMPARE(play(story, {.thresholds = {}}), QStringList({QString(), QString()}));
    }

    void storesNoNamesAndReadsBackItsKeys()
    {
        const NoticeKey key{NoticeKind::LimitReached, {u"a/b%"_s, u"auth0|ü"_s}, u"/home/ä/x y"_s};
        QCOMPARE(key.toString().count(u'/'), 3);
        QVERIFY(NoticeKey::fromString(key.toString()) == key);
        for (const QString &text : {u""_s, u"unknown/a/b/c"_s, u"expired/a/b"_s, u"expired/a/b/c/d"_s})
            QVERIFY(!NoticeKey::fromString(text));

        Scene scene;
        needSignIn(scene);
        scene.alice().label = u"Label"_s;
        const QByteArray json = noticesOf({}, scene.now, {}, {.time = start}).told.toJson();
        QVERIFY(json.contains("signInNeeded/acc/alice/"));
        QVERIFY(!json.contains("example.com") && !json.contains("Label"));
    }

    void readsOnlyWhatItUnderstands()
    {
        QCOMPARE(Told::fromJson("{").error().code, ErrorCode::Corrupt);
        QCOMPARE(Told::fromJson("[]").error().code, ErrorCode::Corrupt);
        QCOMPARE(Told::fromJson(R"({"schema": 2})").error().code, ErrorCode::Corrupt);
        const Result<Told> told = Told::fromJson(
            R"({"schema": 1, "told": [{"notice": "later/a/b/", "cause": "x"}, 7, {"notice": "expired/a/b/", "cause": "y"}]})");
        QVERIFY(told);
        QCOMPARE(told->entries.size(), 1);
        QCOMPARE(told->entries.first().cause, u"y"_s);
    }

private:
    static void inFileAndNeeded(Scene &scene)
    {
        needSignIn(scene);
        scene.now.home.storeMode = u"auto"_s;
        scene.alice().where = StoredIn::File;
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
