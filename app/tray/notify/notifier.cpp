// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/notifier.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logNotifier, "chatelaine.tray.notifier")

constexpr qsizetype rememberedSignIns = 16;
constexpr std::chrono::seconds laterTime = 24h;
//! After a failure, unless the server says that it is there.
constexpr std::chrono::seconds silence = 10min;
//! So often it is tried again by time alone; then only when something else happens.
constexpr int triesByTime = 3;

} // namespace

Notifier::Notifier(NotificationServer &server, const Clock &clock, const QString &dataFolder, NoticeRules rules,
                   std::chrono::milliseconds settle)
    : m_server(server)
    , m_clock(clock)
    , m_rules(std::move(rules))
    , m_settle(settle)
    , m_alarm(clock.newAlarm())
    , m_file(dataFolder)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &Notifier::evaluate);
    connect(m_alarm.get(), &Alarm::reached, this, &Notifier::settle);
    connect(m_alarm.get(), &Alarm::clockJumped, this, &Notifier::settle);
    connect(&server, &NotificationServer::shown, this, [this](const QString &id) {
        m_underWay.remove(id);
        m_failures = 0;
    });
    connect(&server, &NotificationServer::closed, this, [this](const QString &id) { m_shown.remove(id); });
    connect(&server, &NotificationServer::failed, this, &Notifier::failed);
    connect(&server, &NotificationServer::activated, this, &Notifier::activated);
    connect(&server, &NotificationServer::inhibitedChanged, this, &Notifier::settle);
    connect(&server, &NotificationServer::available, this, [this] {
        m_silentUntil = {};
        m_shown.clear();
        this->settle();
    });
    m_file.load(this, [this](const Told &told) {
        m_told = told;
        m_isLoaded = true;
        this->settle();
    });
}

void Notifier::update(const Snapshot &snapshot)
{
    m_now = snapshot;
    settle();
}

void Notifier::ownSignIn(const AccountId &account, const QDateTime &lastRefresh)
{
    m_own.append({account, lastRefresh});
    if (m_own.size() > rememberedSignIns)
        m_own.removeFirst();
}

void Notifier::setRules(const NoticeRules &rules)
{
    m_rules = rules;
    settle();
}

void Notifier::settle()
{
    if (!m_isLoaded || m_now.revision == 0 || m_isEnding)
        return;
    if (!m_settling.isActive())
        m_longest.setRemainingTime(5 * m_settle);
    m_settling.start(std::min(m_settle, std::chrono::milliseconds(m_longest.remainingTime())));
}

void Notifier::evaluate()
{
    const QDateTime time = m_clock.now();
    if (m_silentUntil <= time)
        m_silentUntil = {};
    const NoticeContext context{
        .time = time, .rules = m_rules, .own = m_own, .isQuiet = m_server.isInhibited() || m_silentUntil.isValid()};
    const Noticed noticed = noticesOf(m_before, m_now, m_told, context);
    m_before = m_now;
    const bool isTryDue = m_silentUntil.isValid() && m_failures <= triesByTime;
    m_alarm->setDeadline(isTryDue && (!noticed.nextAt.isValid() || m_silentUntil < noticed.nextAt) ? m_silentUntil
                                                                                                   : noticed.nextAt);
    // Before it is shown: a server may fail at once.
    setTold(noticed.told);
    for (const NoticeKey &key : noticed.withdrawn) {
        m_underWay.remove(key.toString());
        m_shown.remove(key.toString());
        m_server.withdraw(key.toString());
    }
    for (const Notice &notice : noticed.notices) {
        QList<NoticeKey> keys{notice.key};
        for (const NoticeItem &item : notice.items)
            keys.append(item.key);
        m_underWay.insert(notice.key.toString(), keys);
        const Notification notification = notificationOf(notice, m_now, time);
        m_shown.insert(notification.id, {keys, !notification.buttons.isEmpty()});
        m_server.show(notification);
    }
}

void Notifier::setTold(const Told &told)
{
    if (told == m_told)
        return;
    m_told = told;
    m_file.save(m_told);
}

//! Nobody saw it, so it was not told: what is still true is due again. What happened is over.
void Notifier::takeBack(const QList<NoticeKey> &keys)
{
    Told told = m_told;
    for (const NoticeKey &key : keys) {
        const auto entry = told.entries.find(key);
        if (entry != told.entries.end())
            entry->remindAt = m_clock.now();
    }
    setTold(told);
}

void Notifier::failed(const QString &id, const QString &reason)
{
    const QList<NoticeKey> keys = m_underWay.take(id);
    if (keys.isEmpty())
        return;
    m_shown.remove(id);
    takeBack(keys);
    if (m_server.isInhibited())
        return; // it tells when that is over
    qCInfo(logNotifier, "Nobody could be told: %s", qUtf8Printable(reason));
    m_silentUntil = m_clock.now().addSecs(silence.count());
    ++m_failures;
    settle(); // which sets the alarm
}

void Notifier::hideAll()
{
    const QHash<QString, Shown> shown = std::exchange(m_shown, {});
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
        m_server.withdraw(it.key());
        takeBack(it->keys);
    }
    settle();
}

void Notifier::end()
{
    m_isEnding = true;
    m_settling.stop();
    m_alarm->setDeadline({});
    const QHash<QString, Shown> shown = std::exchange(m_shown, {});
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
        if (!it->isWaiting)
            continue;
        m_server.withdraw(it.key());
        takeBack(it->keys);
    }
}

void Notifier::activated(const QString &id, const QString &action)
{
    const std::optional<NoticeKey> key = NoticeKey::fromString(id);
    if (!key || m_isEnding)
        return;
    if (m_shown.contains(id))
        m_shown.insert(id, {});
    const NoticeAction wish = actionNamed(action);
    if (wish != NoticeAction::Later) {
        Q_EMIT wished(*key, wish);
        return;
    }
    Told told = m_told;
    const auto entry = told.entries.find(*key);
    if (entry == told.entries.end())
        return; // it is not true any more
    entry->remindAt = m_clock.now().addSecs(laterTime.count());
    setTold(told);
    settle(); // which sets the alarm
}

} // namespace chatelaine
