// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/runningprograms.h"

#include <chrono>

namespace chatelaine {

using namespace std::chrono_literals;

AfterSwitch afterSwitch(const RunningProgram &program, bool isSameWorkspace, const QDateTime &now)
{
    constexpr std::chrono::milliseconds justStarted = 60s;
    if (program.hasOwnToken)
        return AfterSwitch::Unaffected;
    if (isSameWorkspace)
        return AfterSwitch::FollowsMember;
    // A start in the future is one of a clock that was set back.
    if (!program.startedAt.isValid() || program.startedAt.msecsTo(now) < justStarted.count())
        return AfterSwitch::MayFollow;
    return AfterSwitch::KeepsAccount;
}

} // namespace chatelaine

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

//! What follows \a label where one of the parts of \a text, which it looks into, begins with it; empty if none does.
QByteArrayView viewOf(QByteArrayView label, const QByteArray &text, char separator)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(separator, begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const auto part = QByteArrayView(text).sliced(begin, end - begin);
        if (part.startsWith(label))
            return part.sliced(label.size());
        begin = end + 1;
    }
    return {};
}

QByteArray valueOf(QByteArrayView label, const QByteArray &text, char separator = '\n')
{
    return viewOf(label, text, separator).toByteArray();
}

bool isCodex(const QString &name)
{
    return name == "codex"_L1 || name.startsWith("codex-"_L1);
}

//! Empty if it cannot be told.
QString executableOf(const QString &folder)
{
    QString executable = targetOf(folder + u"/exe"_s);
    const QString removed = u" (deleted)"_s;
    if (executable.endsWith(removed))
        executable.chop(removed.size());
    return executable;
}

//! The name by which a process is Codex; empty if it is not.
QString codexName(const QString &executable, const QByteArrayList &arguments, const QByteArray &status)
{
    QStringList names{QFileInfo(executable).fileName(), QFileInfo(QFile::decodeName(arguments.value(0))).fileName()};
    // A process that is not dumpable hides its executable, but not its name.
    if (executable.isEmpty())
        names << QFile::decodeName(valueOf("Name:\t", status));
    const auto found = std::find_if(names.cbegin(), names.cend(), isCodex);
    return found == names.cend() ? QString() : *found;
}

//! The first of \a arguments that is neither an option nor an option's value; empty if there is none.
QByteArray subcommandOf(const QByteArrayList &arguments)
{
    static const QByteArrayList withValue{"-c",        "--config",
                                          "--enable",  "--disable",
                                          "-m",        "--model",
                                          "-p",        "--profile",
                                          "-s",        "--sandbox",
                                          "-a",        "--ask-for-approval",
                                          "-C",        "--cd",
                                          "--add-dir", "-i",
                                          "--image",   "--local-provider",
                                          "--remote",  "--remote-auth-token-env"};
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != "--"; ++i) {
        if (!arguments[i].startsWith('-'))
            return arguments[i];
        if (withValue.contains(arguments[i]))
            ++i;
    }
    return {};
}

//! Of an editor's extension, or of what an editor has downloaded.
bool isEditors(const QString &executable)
{
    return executable.contains("/extensions/openai."_L1) || executable.contains("/JetBrains/"_L1);
}

bool isEditor(const QString &executable)
{
    static const QStringList names{u"code"_s,      u"code-insiders"_s, u"code-oss"_s, u"codium"_s,     u"vscodium"_s,
                                   u"cursor"_s,    u"windsurf"_s,      u"zed"_s,      u"zed-editor"_s, u"idea"_s,
                                   u"pycharm"_s,   u"webstorm"_s,      u"phpstorm"_s, u"goland"_s,     u"clion"_s,
                                   u"rustrover"_s, u"rider"_s,         u"rubymine"_s};
    return isEditors(executable) || executable.endsWith("/jbr/bin/java"_L1)
        || names.contains(QFileInfo(executable).fileName());
}

//! As packages of it are called. Electron's own executable is one by its folder.
bool isDesktopApp(const QString &executable)
{
    static const QStringList names{u"ChatGPT"_s, u"Codex"_s, u"chatgpt"_s, u"codex-desktop"_s};
    const QFileInfo info(executable);
    return names.contains(info.fileName())
        || (info.fileName() == "electron"_L1 && names.contains(QFileInfo(info.path()).fileName()));
}

//! In an Electron application, at the places where the desktop app has it.
bool isBundled(const QString &executable)
{
    return executable.endsWith("/resources/codex"_L1) || executable.endsWith("/resources/bin/codex"_L1);
}

ProgramKind kindOf(const QString &name, const QString &executable, const QByteArrayList &arguments,
                   const QString &parent)
{
    if (isDesktopApp(name))
        return ProgramKind::DesktopApp;
    if (name.startsWith("codex-acp"_L1)) // the adapter for editors
        return ProgramKind::IdeExtension;
    const QByteArray subcommand = subcommandOf(arguments);
    if (name.startsWith("codex-app-server"_L1) || subcommand == "app-server") {
        if (isEditors(executable) || isEditor(parent))
            return ProgramKind::IdeExtension;
        if (isBundled(executable) || isDesktopApp(parent))
            return ProgramKind::DesktopApp;
        return ProgramKind::AppServer;
    }
    const QStringList others{u"codex-linux-sandbox"_s, u"codex-mcp-server"_s, u"codex-responses-api-proxy"_s,
                             u"codex-execve-wrapper"_s, u"codex-code-mode-host"_s};
    const bool isHelper =
        std::any_of(others.cbegin(), others.cend(), [&](const QString &other) { return name.startsWith(other); });
    return isHelper || subcommand == "mcp-server" || subcommand == "exec-server" ? ProgramKind::Other
                                                                                 : ProgramKind::Cli;
}

//! Without links where it exists.
QString resolved(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

//! Nothing if it cannot be read, or not yet.
std::optional<Secret> environmentOf(const QString &folder)
{
    std::optional<QByteArray> bytes = contentOf(folder + u"/environ"_s);
    if (!bytes || bytes->isEmpty()) // empty for a moment while it is started
        return std::nullopt;
    return Secret(*std::move(bytes)); // an API key can be in it
}

//! As Codex finds it (utils/home-dir). Nothing if it cannot be told.
std::optional<QString> homeOf(const Secret &environment, const QString &workingDirectory)
{
    const QString named = QFile::decodeName(valueOf("CODEX_HOME=", environment.reveal(), '\0'));
    if (named.isEmpty()) {
        const QString person = QFile::decodeName(valueOf("HOME=", environment.reveal(), '\0'));
        return resolved((person.isEmpty() ? QDir::homePath() : person) + u"/.codex"_s);
    }
    if (QDir::isRelativePath(named) && workingDirectory.isEmpty())
        return std::nullopt;
    return resolved(QDir(workingDirectory).filePath(named));
}

//! As Codex chooses (login/src/auth/manager.rs): the key is heeded in a terminal and by exec only.
bool hasOwnToken(const Secret &environment, ProgramKind kind)
{
    const auto isGiven = [&](QByteArrayView label) {
        return !viewOf(label, environment.reveal(), '\0').trimmed().isEmpty(); // a view: it is not copied
    };
    return isGiven("CODEX_ACCESS_TOKEN=") || (kind == ProgramKind::Cli && isGiven("CODEX_API_KEY="));
}

//! Field 22 of \a stat, in ticks since the boot. The second field is a name that may hold spaces and parentheses.
std::optional<qint64> ticksOf(const QByteArray &stat)
{
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ');
    bool isNumber = false;
    const qint64 ticks = fields.value(22 - 3).toLongLong(&isNumber);
    return isNumber ? std::optional(ticks) : std::nullopt;
}

//! \a boot: in seconds.
QDateTime startOf(std::optional<qint64> ticks, const QByteArray &boot)
{
    bool hasBoot = false;
    const qint64 bootedAt = boot.toLongLong(&hasBoot);
    if (!ticks || !hasBoot)
        return {};
    return QDateTime::fromMSecsSinceEpoch(bootedAt * 1000 + *ticks * 1000 / ::sysconf(_SC_CLK_TCK), Qt::UTC);
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
        const QString executable = executableOf(folder);
        const QByteArrayList arguments = contentOf(folder + u"/cmdline"_s).value_or(QByteArray()).split('\0');
        program.name = codexName(executable, arguments, status);
        if (program.name.isEmpty())
            continue;
        program.workingDirectory = targetOf(folder + u"/cwd"_s);
        const std::optional<Secret> environment = environmentOf(folder);
        const std::optional<QString> found =
            environment ? homeOf(*environment, program.workingDirectory) : std::nullopt;
        program.codexHome = found.value_or(wanted);
        const std::optional<QByteArray> stat = contentOf(folder + u"/stat"_s);
        if (!stat || program.codexHome != wanted)
            continue; // it has ended meanwhile, or uses another home
        const std::optional<qint64> ticks = ticksOf(*stat);
        program.startTicks = ticks.value_or(0);
        program.startedAt = startOf(ticks, boot);
        const QString parent =
            executableOf(procRoot + u'/' + QString::fromLatin1(valueOf("PPid:\t", status).trimmed()));
        program.kind = kindOf(program.name, executable, arguments, parent);
        program.hasOwnToken = environment && hasOwnToken(*environment, program.kind);
        programs.append(program);
    }
    std::sort(programs.begin(), programs.end(), [](const auto &a, const auto &b) { return a.pid < b.pid; });
    return programs;
}

std::optional<qint64> startTicksOf(qint64 pid, const QString &procRoot)
{
    const std::optional<QByteArray> stat = contentOf(procRoot + u'/' + QString::number(pid) + u"/stat"_s);
    return stat ? ticksOf(*stat) : std::nullopt;
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

std::optional<qint64> startTicksOf(qint64, const QString &)
{
    return std::nullopt;
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
