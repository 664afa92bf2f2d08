// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/snapshot.h"
#include "base/alarm.h"
#include "base/clock.h"
#include "tray/notify/notices.h"
#include "tray/notify/noticetext.h"
#include "tray/notify/notificationserver.h"
#include "tray/notify/toldfile.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace chatelaine {

//! \brief Tells people what happens to their accounts: noticesOf() over time, on a desktop.
//!
//! On the main thread. It waits until snapshots have been still for a moment, so that what comes and goes within it is
//! not told. While nothing happens nothing runs: only an alarm waits where something is to be told by time alone.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    //! \brief How long snapshots must be still; at most five times that after the first.
    static constexpr std::chrono::milliseconds settleTime{2000};

    //! \a server and \a clock must outlive it.
    Notifier(NotificationServer &server, const Clock &clock, const QString &dataFolder, NoticeRules rules = {},
             std::chrono::milliseconds settle = settleTime);

    //! \brief There is a new snapshot.
    void update(const chatelaine::Snapshot &snapshot);
    //! \brief This program has signed \a account in: its credential has this last_refresh. Call it with the answer of
    //! AccountManager::signIn().
    void ownSignIn(const AccountId &account, const QDateTime &lastRefresh);
    void setRules(const NoticeRules &rules);
    //! \brief Takes everything from the screen. What is still true is told again, as it is worded by then.
    void hideAll();
    //! \brief The program ends: what still waits on the screen for a person goes, as nobody would hear of its buttons,
    //! and is told again by the next program. Nothing is told any more.
    void end();

Q_SIGNALS:
    //! \brief The person wants something done about what \a key is about. Not Later, which is seen to here.
    void wished(const chatelaine::NoticeKey &key, chatelaine::NoticeAction action);

private:
    void settle();
    void evaluate();
    void setTold(const Told &told);
    void takeBack(const QList<NoticeKey> &keys);
    void failed(const QString &id, const QString &reason);
    void activated(const QString &id, const QString &action);

    NotificationServer &m_server;
    const Clock &m_clock;
    NoticeRules m_rules;
    const std::chrono::milliseconds m_settle;

    Snapshot m_before; //!< of which everything was told
    Snapshot m_now;
    Told m_told;
    bool m_isLoaded = false; //!< m_told
    QList<OwnSignIn> m_own;
    QHash<QString, QList<NoticeKey>> m_underWay; //!< given to the server, by id: what it is about
    //! \brief Something that may be on the screen.
    struct Shown
    {
        QList<NoticeKey> keys{}; //!< what it is about; empty: its person has answered it
        bool isWaiting = false; //!< it has buttons, and nobody pressed one
    };
    QHash<QString, Shown> m_shown; //!< by id
    QDateTime m_silentUntil; //!< the server failed; invalid: it works
    int m_failures = 0; //!< in a row
    bool m_isEnding = false;

    const std::unique_ptr<Alarm> m_alarm;
    QTimer m_settling;
    QDeadlineTimer m_longest;
    ToldFile m_file; // last: its end waits
};

} // namespace chatelaine
