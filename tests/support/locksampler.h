// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>
#include <thread>

namespace chatelaine::testing {

//! \brief Looks every few milliseconds, on a thread of its own, at who holds the two locks with which Codex and we keep
//! out of each other's way (proc(5), locks). Ours: chatelaine, chatelainectl and this process.
class LockSampler final
{
public:
    //! \brief What was seen of ours so far.
    struct Findings
    {
        int looks = 0;
        int commits = 0; //!< looks at which one of ours held the second lock
        int astray = 0; //!< of those, without the first
        std::chrono::milliseconds longest{0}; //!< that one of ours held the first
    };

    //! \brief Until the object goes. The files need not exist yet: \a first is auth.lock, \a second auth.json.lock.
    LockSampler(QString first, QString second);
    Findings findings() const;

private:
    //! Which file it is, as /proc/locks names it.
    struct File
    {
        QByteArray major;
        QByteArray inode;
    };
    static std::optional<File> fileAt(const QString &path);
    static qint64 holderOf(const std::optional<File> &file, const QByteArray &locks);
    static bool isOurs(qint64 pid);
    void look(std::chrono::milliseconds sinceLast);

    const QString m_first;
    const QString m_second;
    mutable std::mutex m_mutex; // guards the findings
    Findings m_findings;
    qint64 m_holder = 0; //!< one of ours that held the first at the last look
    std::chrono::milliseconds m_held{0}; //!< and for how long already
    qint64 m_suspect = 0; //!< one that seemed to be astray, in a list that may have changed while it was read
    std::jthread m_thread; // last: ends before anything else goes
};

} // namespace chatelaine::testing
