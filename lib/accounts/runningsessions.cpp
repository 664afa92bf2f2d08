// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/runningsessions.h"

#include <algorithm>

namespace chatelaine {

namespace {

//! A start is known to about a second.
constexpr qint64 startTolerance = 2;

//! All that a running Codex compares: see Switch.
bool isSameWorkspace(const Account &a, const Account &b)
{
    return isChatGpt(a) && isChatGpt(b) && a.id.workspace == b.id.workspace;
}

bool isSameProgram(const RunningProgram &a, const RunningProgram &b)
{
    return a.pid == b.pid && a.startTicks == b.startTicks;
}

} // namespace

QList<RunningSessions::Change> RunningSessions::note(const Snapshot &snapshot)
{
    QList<Change> changes;
    for (const HomeState &home : snapshot.homes()) {
        if (!home.isStoredInKnown || home.store == StoreState::Mixed)
            continue;
        const Account *is = home.live ? snapshot.find(*home.live) : nullptr;
        const auto was = m_live.constFind(home.path);
        if (was != m_live.constEnd() && (!is || is->id != was->id))
            changes.append({home.path, *was, is ? std::optional(*is) : std::nullopt, snapshot.takenAt});
        if (is)
            m_live.insert(home.path, *is);
        else
            m_live.remove(home.path);
    }
    return changes;
}

void RunningSessions::apply(const Change &change, const QList<RunningProgram> &running)
{
    update(change.home, running);
    const QList<RunningSession> before = m_sessions;
    m_sessions.removeIf([&](const RunningSession &session) { return session.program.codexHome == change.home; });
    for (const RunningProgram &program : running) {
        if (program.hasOwnToken)
            continue;
        // Whom it worked as until now.
        Account on = change.was;
        const auto known = std::find_if(before.begin(), before.end(), [&](const RunningSession &session) {
            return isSameProgram(session.program, program);
        });
        if (known != before.end()) {
            if (known->will != AfterSwitch::FollowsMember && known->keeps != on.id) {
                on = Account();
                on.id = known->keeps;
                on.state = known->keeps.workspace == change.was.id.workspace ? change.was.state : AccountState::Valid;
            }
        } else if (program.startedAt > change.seenAt.addSecs(startTolerance)) {
            continue; // it read what is live now
        }
        const bool isBack = known != before.end() && change.is && known->keeps == change.is->id;
        if (isBack || (change.is && on.id == change.is->id))
            continue;
        const bool isFollowing = change.is && isSameWorkspace(on, *change.is);
        AfterSwitch will = afterSwitch(program, isFollowing, change.seenAt);
        if (known != before.end() && known->will == AfterSwitch::MayFollow && !isFollowing)
            will = AfterSwitch::MayFollow; // nobody can tell which of the two it read then
        m_sessions.append({program, on.id, will});
    }
    std::sort(m_sessions.begin(), m_sessions.end(),
              [](const RunningSession &a, const RunningSession &b) { return a.program.pid < b.program.pid; });
}

void RunningSessions::update(const QString &home, const QList<RunningProgram> &running)
{
    m_sessions.removeIf([&](const RunningSession &session) {
        return session.program.codexHome == home
            && std::none_of(running.begin(), running.end(),
                            [&](const RunningProgram &program) { return isSameProgram(session.program, program); });
    });
}

void RunningSessions::drop(qint64 pid)
{
    m_sessions.removeIf([pid](const RunningSession &session) { return session.program.pid == pid; });
}

} // namespace chatelaine
