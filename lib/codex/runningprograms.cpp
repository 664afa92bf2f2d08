// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/runningprograms.h"

#ifdef Q_OS_LINUX

#include "base/secret.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! Nothing if it cannot be read: the process has ended, or does not let itself be looked into.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    return file.readAll();
}

//! Empty if it cannot be told.
QString targetOf(const QString &link)
{
    std::error_code error;
    const auto target = std::filesystem::read_symlink(QFileInfo(link).filesystemFilePath(), error);
    return error ? QString() : QFileInfo(target).filePath();
}

//! What follows \a label where one of the parts of \a text begins with it; empty if none does.
QByteArray valueOf(const QByteArray &label, const QByteArray &text, char separator = '\n')
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(separator, begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const auto part = QByteArrayView(text).sliced(begin, end - begin);
        if (part.startsWith(label))
            return part.sliced(label.size()).toByteArray();
        begin = end + 1;
    }
    return {};
}

bool isCodex(const QString &name)
{
    return name == "codex"_L1 || name.startsWith("codex-"_L1);
}

//! The name by which the process in \a folder is Codex; empty if it is not.
QString codexName(const QString &folder, const QByteArray &status)
{
    QString executable = targetOf(folder + u"/exe"_s);
    const bool isKnown = !executable.isEmpty();
    const QString removed = u" (deleted)"_s;
    if (executable.endsWith(removed))
        executable.chop(removed.size());
    const QByteArray commandLine = contentOf(folder + u"/cmdline"_s).value_or(QByteArray());
    QStringList names{QFileInfo(executable).fileName(),
                      QFileInfo(QFile::decodeName(commandLine.split('\0').first())).fileName()};
    // A process that is not dumpable hides its executable, but not its name.
    if (!isKnown)
        names << QFile::decodeName(valueOf("Name:\t", status));
    const auto found = std::find_if(names.cbegin(), names.cend(), isCodex);
    return found == names.cend() ? QString() : *found;
}

//! Without links where it exists.
QString resolved(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

//! As Codex finds it (utils/home-dir). Nothing if it cannot be told.
std::optional<QString> homeOf(const QString &folder, const QString &workingDirectory)
{
    std::optional<QByteArray> bytes = contentOf(folder + u"/environ"_s);
    if (!bytes || bytes->isEmpty()) // empty for a moment while it is started
        return std::nullopt;
    const Secret environment(*std::move(bytes)); // an API key can be in it
    const QString named = QFile::decodeName(valueOf("CODEX_HOME=", environment.reveal(), '\0'));
    if (named.isEmpty()) {
        const QString person = QFile::decodeName(valueOf("HOME=", environment.reveal(), '\0'));
        return resolved((person.isEmpty() ? QDir::homePath() : person) + u"/.codex"_s);
    }
    if (QDir::isRelativePath(named) && workingDirectory.isEmpty())
        return std::nullopt;
    return resolved(QDir(workingDirectory).filePath(named));
}

//! From field 22 of \a stat, in ticks since \a boot, in seconds. The second field is a name that may hold spaces and
//! parentheses.
QDateTime startOf(const QByteArray &stat, const QByteArray &boot)
{
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ');
    bool hasTicks = false;
    bool hasBoot = false;
    const qint64 ticks = fields.value(22 - 3).toLongLong(&hasTicks);
    const qint64 bootedAt = boot.toLongLong(&hasBoot);
    if (!hasTicks || !hasBoot)
        return {};
    return QDateTime::fromMSecsSinceEpoch(bootedAt * 1000 + ticks * 1000 / ::sysconf(_SC_CLK_TCK), Qt::UTC);
}

enum class LockRole { Holds, Waits };

//! Lines such as "1: -> FLOCK  ADVISORY  WRITE 4711 fe:00:1234 0 EOF": major and minor in hex, the inode in decimal.
bool hasLock(const QString &path, LockRole role, const QString &procRoot)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    const QByteArray inode = QByteArray::number(static_cast<quint64>(info.st_ino));
    for (const QByteArray &line : contentOf(procRoot + u"/locks"_s).value_or(QByteArray()).split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        const bool waits = words.value(1) == "->";
        const qsizetype kind = waits ? 2 : 1;
        const QByteArrayList where = words.value(kind + 4).split(':');
        if (waits != (role == LockRole::Waits) || words.value(kind) != "FLOCK" || where.size() != 3
            || where[2] != inode)
            continue;
        const uint major = where[0].toUInt(nullptr, 16);
        const uint minor = where[1].toUInt(nullptr, 16);
        // Btrfs and overlays have devices of number 0, and name others to stat(2) than here.
        if (major == gnu_dev_major(info.st_dev) && (major == 0 || minor == gnu_dev_minor(info.st_dev)))
            return true;
    }
    return false;
}

} // namespace

QList<RunningProgram> programsUsing(const QString &home, const QString &procRoot)
{
    const QString wanted = resolved(home);
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray boot = valueOf("btime ", contentOf(procRoot + u"/stat"_s).value_or(QByteArray()));
    QList<RunningProgram> programs;
    std::error_code error;
    for (std::filesystem::directory_iterator it(QFileInfo(procRoot).filesystemFilePath(), error), end;
         !error && it != end; it.increment(error)) {
        bool isProcess = false;
        RunningProgram program;
        program.pid = QByteArray::fromStdString(it->path().filename().string()).toLongLong(&isProcess);
        if (!isProcess || program.pid == ::getpid())
            continue;
        const QString folder = QFileInfo(it->path()).filePath();
        const QByteArray status = contentOf(folder + u"/status"_s).value_or(QByteArray());
        // The folder's owner would not do: it is root for a process that is not dumpable.
        const bool isOurs = valueOf("Uid:\t", status).split('\t').value(1) == user; // the second: the effective one
        if (!isOurs || valueOf("State:\t", status).startsWith('Z'))
            continue;
        program.name = codexName(folder, status);
        if (program.name.isEmpty())
            continue;
        program.workingDirectory = targetOf(folder + u"/cwd"_s);
        program.codexHome = homeOf(folder, program.workingDirectory).value_or(wanted);
        const std::optional<QByteArray> stat = contentOf(folder + u"/stat"_s);
        if (!stat || program.codexHome != wanted)
            continue; // it has ended meanwhile, or uses another home
        program.startedAt = startOf(*stat, boot);
        programs.append(program);
    }
    std::sort(programs.begin(), programs.end(), [](const auto &a, const auto &b) { return a.pid < b.pid; });
    return programs;
}

bool somebodyWaitsFor(const QString &path, const QString &procRoot)
{
    return hasLock(path, LockRole::Waits, procRoot);
}

bool somebodyHolds(const QString &path, const QString &procRoot)
{
    return hasLock(path, LockRole::Holds, procRoot);
}

} // namespace chatelaine

#else

namespace chatelaine {

QList<RunningProgram> programsUsing(const QString &, const QString &)
{
    return {};
}

bool somebodyWaitsFor(const QString &, const QString &)
{
    return false;
}

bool somebodyHolds(const QString &, const QString &)
{
    return false;
}

} // namespace chatelaine

#endif
