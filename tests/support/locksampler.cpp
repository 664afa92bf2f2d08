// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/locksampler.h"

#include <QByteArrayList>
#include <QFile>

#include <algorithm>
#include <condition_variable>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto interval = 5ms;
//! Where looks are further apart, the machine had no time for anybody; that is no fault of who holds a lock.
constexpr auto longestStep = 25ms;

struct Locks
{
    QByteArray lines;
    bool isOneMoment = false; //!< the kernel wrote all of them at once
};

Locks readLocks()
{
    Locks locks;
    const int fd = ::open("/proc/locks", O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return locks;
    char buffer[65'536];
    int parts = 0;
    for (ssize_t size; (size = ::read(fd, buffer, sizeof buffer)) > 0; ++parts)
        locks.lines.append(buffer, size);
    ::close(fd);
    locks.isOneMoment = parts <= 1;
    return locks;
}

} // namespace

LockSampler::LockSampler(QString first, QString second)
    : m_first(std::move(first))
    , m_second(std::move(second))
    , m_thread([this](const std::stop_token &stop) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        auto last = std::chrono::steady_clock::now();
        do {
            const auto now = std::chrono::steady_clock::now();
            look(std::chrono::duration_cast<std::chrono::milliseconds>(now - last));
            last = now;
        } while (!never.wait_for(lock, stop, interval, [&] { return stop.stop_requested(); }));
    })
{
}

LockSampler::Findings LockSampler::findings() const
{
    const std::lock_guard lock(m_mutex);
    return m_findings;
}

std::optional<LockSampler::File> LockSampler::fileAt(const QString &path)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return File{QByteArray::number(gnu_dev_major(info.st_dev), 16).rightJustified(2, '0'),
                QByteArray::number(static_cast<quint64>(info.st_ino))};
}

//! 0: nobody. Lines such as "1: FLOCK  ADVISORY  WRITE 4711 fe:00:1234 0 EOF"; with "->" somebody only waits.
qint64 LockSampler::holderOf(const std::optional<File> &file, const QByteArray &locks)
{
    for (const QByteArray &line : file ? locks.split('\n') : QByteArrayList()) {
        const QByteArrayList words = line.simplified().split(' ');
        const QByteArrayList where = words.value(5).split(':');
        if (words.value(1) == "FLOCK" && where.size() == 3 && where[0] == file->major && where[2] == file->inode)
            return words[4].toLongLong();
    }
    return 0;
}

bool LockSampler::isOurs(qint64 pid)
{
    if (pid == ::getpid())
        return true;
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("chatelaine");
}

void LockSampler::look(std::chrono::milliseconds sinceLast)
{
    const std::optional<File> firstFile = fileAt(m_first);
    const std::optional<File> secondFile = fileAt(m_second);
    const Locks locks = readLocks();
    const qint64 first = holderOf(firstFile, locks.lines);
    const qint64 second = holderOf(secondFile, locks.lines);
    const qint64 holder = first && isOurs(first) ? first : 0;
    m_held = holder && holder == m_holder ? m_held + std::min<std::chrono::milliseconds>(sinceLast, longestStep) : 0ms;
    m_holder = holder;

    const std::lock_guard lock(m_mutex);
    ++m_findings.looks;
    m_findings.longest = std::max(m_findings.longest, m_held);
    const bool isCommit = second && isOurs(second);
    // The first lock's file may have come into being after it was looked for.
    const bool isSuspect = isCommit && firstFile && first != second;
    if (isCommit)
        ++m_findings.commits;
    if (isSuspect && (locks.isOneMoment || m_suspect == second))
        ++m_findings.astray;
    m_suspect = isSuspect ? second : 0;
}

} // namespace chatelaine::testing
