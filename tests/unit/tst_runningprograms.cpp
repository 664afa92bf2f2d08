// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/runningprograms.h"

#include "base/filelock.h"
#include "support/program.h"
#include "support/runningcodex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <optional>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int limit = 20'000; // ms

//! A process as proc(5) shows it.
struct Shown
{
    qint64 pid = 100;
    QByteArray comm = "codex";
    char state = 'S';
    uid_t effectiveUser = ::geteuid();
    qint64 ticks = 12'345;
    QString executable = u"/opt/node_modules/bin/codex"_s; //!< empty: it cannot be read
    QByteArray commandLine = QByteArray("/opt/node_modules/bin/codex\0app-server\0", 39);
    std::optional<QByteArray> environment = QByteArray("PATH=/bin\0", 10); //!< nothing: it cannot be read
    QString workingDirectory = u"/"_s;
    qint64 parent = 1;
};

class Proc final
{
public:
    Proc()
    {
        QDir(root()).mkpath(u"self"_s);
        write(u"stat"_s, "cpu 1 2 3\nintr 4 5\nctxt 6\nbtime 1795348800\nprocesses 7\n");
        QDir(home()).mkpath(u"."_s);
    }

    QString root() const { return path(u"proc"_s); }
    QString home() const { return path(u"home"_s); }
    QString path(const QString &name) const { return QFileInfo(m_folder.path()).canonicalFilePath() + u'/' + name; }
    QByteArray codexHome() const { return "CODEX_HOME=" + QFile::encodeName(home()); }

    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(root() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    bool show(const Shown &shown) const
    {
        const QString folder = QString::number(shown.pid) + u'/';
        QDir(root()).mkpath(folder);
        const QByteArray pid = QByteArray::number(shown.pid);
        const QByteArray user = QByteArray::number(shown.effectiveUser);
        const QByteArray stat = pid + " (" + shown.comm + ") " + shown.state
            + " 1 1 1 0 -1 4194304 0 0 0 0 66 4 0 0 20 0 1 0 " + QByteArray::number(shown.ticks) + " 3133440 366\n";
        const QByteArray status = "Name:\t" + shown.comm + "\nUmask:\t0022\nState:\t" + shown.state + " (x)\nPid:\t"
            + pid + "\nPPid:\t" + QByteArray::number(shown.parent) + "\nUid:\t4711\t" + user
            + "\t4711\t4711\nGid:\t0\t0\t0\t0\n";
        return write(folder + u"stat"_s, stat) && write(folder + u"status"_s, status)
            && write(folder + u"cmdline"_s, shown.commandLine)
            && (!shown.environment || write(folder + u"environ"_s, *shown.environment))
            && link(shown.executable, folder + u"exe"_s) && link(shown.workingDirectory, folder + u"cwd"_s);
    }
    //! What is found there, by pid.
    QList<qint64> pids() const
    {
        QList<qint64> found;
        for (const RunningProgram &program : programsUsing(home(), root()))
            found << program.pid;
        return found;
    }

private:
    bool link(const QString &target, const QString &name) const
    {
        return target.isEmpty()
            || ::symlink(QFile::encodeName(target).constData(), QFile::encodeName(root() + u'/' + name).constData())
            == 0;
    }

    QTemporaryDir m_folder;
};

//! One that is called \a program, with \a variables and nothing else.
RunningCodex running(const QString &program, const QStringList &variables)
{
    QProcessEnvironment environment;
    for (const QString &pair : variables)
        environment.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return RunningCodex(program, environment);
}

} // namespace

class TestRunningPrograms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProcSays()
    {
        const Proc proc;
        QVERIFY(proc.show({.pid = 4711,
                           .ticks = 250 * ::sysconf(_SC_CLK_TCK),
                           .environment = "A=1" + QByteArray(1, '\0') + proc.codexHome() + QByteArray(1, '\0'),
                           .workingDirectory = u"/usr"_s}));
        const QList<RunningProgram> programs = programsUsing(proc.home(), proc.root());
        QCOMPARE(programs.size(), 1);
        QCOMPARE(programs[0].pid, 4711);
        QCOMPARE(programs[0].name, u"codex"_s);
        QCOMPARE(programs[0].startedAt, QDateTime::fromSecsSinceEpoch(1'795'348'800 + 250, Qt::UTC));
        QCOMPARE(programs[0].workingDirectory, u"/usr"_s);
        QCOMPARE(programs[0].codexHome, proc.home());
        QCOMPARE(programs[0].startTicks, 250 * ::sysconf(_SC_CLK_TCK));
        QCOMPARE(startTicksOf(4711, proc.root()), std::optional<qint64>(programs[0].startTicks));
        QCOMPARE(startTicksOf(4712, proc.root()), std::nullopt);
    }

    void knowsWhatKindItIs_data()
    {
        QTest::addColumn<QString>("executable");
        QTest::addColumn<QByteArray>("arguments"); // "|": NUL
        QTest::addColumn<QString>("parent"); // empty: it cannot be read
        QTest::addColumn<ProgramKind>("kind");
        const QString codex = u"/opt/node_modules/bin/codex"_s;
        const QString shell = u"/usr/bin/bash"_s;
        const QByteArray server = "codex|app-server|";
        const QString extension =
            u"/home/a/.vscode/extensions/openai.chatgpt-26.623.1-linux-x64/bin/linux-x86_64/codex"_s;
        QTest::newRow("interface") << codex << QByteArray("codex|") << shell << ProgramKind::Cli;
        QTest::newRow("no arguments to see") << codex << QByteArray() << shell << ProgramKind::Cli;
        QTest::newRow("exec") << codex << QByteArray("codex|exec|app-server|") << shell << ProgramKind::Cli;
        QTest::newRow("a prompt") << codex << QByteArray("codex|--|app-server|") << shell << ProgramKind::Cli;
        QTest::newRow("a value") << codex << QByteArray("codex|--model|app-server|") << shell << ProgramKind::Cli;
        QTest::newRow("in an editor's terminal")
            << codex << QByteArray("codex|") << u"/usr/share/code/code"_s << ProgramKind::Cli;
        QTest::newRow("an extension's, by hand") << extension << QByteArray("codex|") << shell << ProgramKind::Cli;
        QTest::newRow("server") << codex << server << shell << ProgramKind::AppServer;
        QTest::newRow("server, orphaned") << codex << server << QString() << ProgramKind::AppServer;
        QTest::newRow("server of the launcher") << codex << server << u"/usr/bin/node"_s << ProgramKind::AppServer;
        QTest::newRow("server with options")
            << codex << QByteArray("codex|--search|-c|a=b|--enable|x|-ca=b|--model=y|app-server|--listen|z|") << shell
            << ProgramKind::AppServer;
        QTest::newRow("server by name") << u"/x/codex-app-server"_s << QByteArray("codex-app-server|") << shell
                                        << ProgramKind::AppServer;
        QTest::newRow("extension") << extension << server << QString() << ProgramKind::IdeExtension;
        QTest::newRow("extension, updated")
            << extension + u" (deleted)"_s << server << QString() << ProgramKind::IdeExtension;
        QTest::newRow("extension on a remote machine")
            << u"/home/a/.cursor-server/extensions/openai.chatgpt-1/bin/linux-x86_64/codex"_s << server
            << u"/home/a/.cursor-server/bin/1/node"_s << ProgramKind::IdeExtension;
        QTest::newRow("another's extension")
            << u"/home/a/.vscode/extensions/some.one-1/codex"_s << server << shell << ProgramKind::AppServer;
        QTest::newRow("editor with a codex of the person's")
            << codex << server << u"/usr/share/code/code"_s << ProgramKind::IdeExtension;
        QTest::newRow("JetBrains") << u"/home/a/.cache/JetBrains/WebStorm2026.2/acp-agents/codex-acp/1.4.0/bin/codex"_s
                                   << server << u"/usr/bin/node"_s << ProgramKind::IdeExtension;
        QTest::newRow("JetBrains with a codex of the person's")
            << codex << server << u"/opt/idea/jbr/bin/java"_s << ProgramKind::IdeExtension;
        QTest::newRow("adapter for editors")
            << u"/x/codex-acp"_s << QByteArray("codex-acp|") << shell << ProgramKind::IdeExtension;
        QTest::newRow("desktop app") << u"/opt/chatgpt/resources/codex"_s << server << u"/opt/chatgpt/ChatGPT"_s
                                     << ProgramKind::DesktopApp;
        QTest::newRow("desktop app, orphaned")
            << u"/opt/x/resources/bin/codex"_s << server << QString() << ProgramKind::DesktopApp;
        QTest::newRow("desktop app with a codex of the person's")
            << codex << server << u"/opt/codex-desktop/electron"_s << ProgramKind::DesktopApp;
        QTest::newRow("the desktop app itself")
            << u"/usr/bin/codex-desktop"_s << QByteArray("codex-desktop|") << shell << ProgramKind::DesktopApp;
        QTest::newRow("another application") << u"/opt/x/resources/app.asar.unpacked/node_modules/y/codex"_s << server
                                             << u"/opt/x/x"_s << ProgramKind::AppServer;
        QTest::newRow("server of the CLI") << codex << server << codex << ProgramKind::AppServer;
        QTest::newRow("tool server") << codex << QByteArray("codex|mcp-server|") << shell << ProgramKind::Other;
        QTest::newRow("helper") << u"/x/codex-linux-sandbox"_s << QByteArray("codex-linux-sandbox|app|") << codex
                                << ProgramKind::Other;
    }
    void knowsWhatKindItIs()
    {
        QFETCH(const QString, executable);
        QFETCH(QByteArray, arguments);
        QFETCH(const QString, parent);
        QFETCH(const ProgramKind, kind);
        const Proc proc;
        QVERIFY(proc.show({.pid = 50, .effectiveUser = ::geteuid() + 1, .executable = parent}));
        QVERIFY(proc.show({.executable = executable,
                           .commandLine = arguments.replace('|', '\0'),
                           .environment = proc.codexHome(),
                           .parent = 50}));
        const QList<RunningProgram> programs = programsUsing(proc.home(), proc.root());
        QCOMPARE(programs.size(), 1);
        QCOMPARE(programs[0].kind, kind);
    }

    void knowsWhoHasACredentialOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("variables"); // "|": NUL
        QTest::addColumn<QByteArray>("subcommand");
        QTest::addColumn<bool>("hasOwnToken");
        QTest::newRow("none") << QByteArray("A=1|") << QByteArray("exec") << false;
        QTest::newRow("token") << QByteArray("CODEX_ACCESS_TOKEN=at-x|") << QByteArray("exec") << true;
        QTest::newRow("token, last") << QByteArray("A=1|CODEX_ACCESS_TOKEN=at-x") << QByteArray("exec") << true;
        QTest::newRow("token of a server")
            << QByteArray("CODEX_ACCESS_TOKEN=at-x|") << QByteArray("app-server") << true;
        QTest::newRow("empty") << QByteArray("CODEX_ACCESS_TOKEN=|") << QByteArray("exec") << false;
        QTest::newRow("blank") << QByteArray("CODEX_ACCESS_TOKEN= \t|") << QByteArray("exec") << false;
        QTest::newRow("another's name") << QByteArray("MY_CODEX_ACCESS_TOKEN=at-x|") << QByteArray("exec") << false;
        QTest::newRow("key") << QByteArray("CODEX_API_KEY=sk-x|") << QByteArray("exec") << true;
        QTest::newRow("blank key") << QByteArray("CODEX_API_KEY= |") << QByteArray("exec") << false;
        QTest::newRow("key of a server, which does not heed it")
            << QByteArray("CODEX_API_KEY=sk-x|") << QByteArray("app-server") << false;
        QTest::newRow("another key") << QByteArray("OPENAI_API_KEY=sk-x|") << QByteArray("exec") << false;
    }
    void knowsWhoHasACredentialOfItsOwn()
    {
        QFETCH(QByteArray, variables);
        QFETCH(const QByteArray, subcommand);
        QFETCH(const bool, hasOwnToken);
        const Proc proc;
        QVERIFY(proc.show({.commandLine = QByteArray("codex|" + subcommand + '|').replace('|', '\0'),
                           .environment = QByteArray(proc.codexHome() + '|' + variables).replace('|', '\0')}));
        const QList<RunningProgram> programs = programsUsing(proc.home(), proc.root());
        QCOMPARE(programs.size(), 1);
        QCOMPARE(programs[0].hasOwnToken, hasOwnToken);
    }

    void tellsWhatASwitchDoes_data()
    {
        QTest::addColumn<bool>("hasOwnToken");
        QTest::addColumn<bool>("isSameWorkspace");
        QTest::addColumn<qint64>("age"); // ms; least: it cannot be told
        QTest::addColumn<AfterSwitch>("after");
        constexpr qint64 unknown = std::numeric_limits<qint64>::min();
        QTest::newRow("long since") << false << false << Q_INT64_C(3'600'000) << AfterSwitch::KeepsAccount;
        QTest::newRow("a minute") << false << false << Q_INT64_C(60'000) << AfterSwitch::KeepsAccount;
        QTest::newRow("less") << false << false << Q_INT64_C(59'999) << AfterSwitch::MayFollow;
        QTest::newRow("in the future") << false << false << Q_INT64_C(-3'600'000) << AfterSwitch::MayFollow;
        QTest::newRow("unknown") << false << false << unknown << AfterSwitch::MayFollow;
        QTest::newRow("member") << false << true << Q_INT64_C(3'600'000) << AfterSwitch::FollowsMember;
        QTest::newRow("member, just started") << false << true << Q_INT64_C(1) << AfterSwitch::FollowsMember;
        QTest::newRow("own token") << true << false << Q_INT64_C(3'600'000) << AfterSwitch::Unaffected;
        QTest::newRow("own token, member") << true << true << unknown << AfterSwitch::Unaffected;
    }
    void tellsWhatASwitchDoes()
    {
        QFETCH(const bool, hasOwnToken);
        QFETCH(const bool, isSameWorkspace);
        QFETCH(const qint64, age);
        QFETCH(const AfterSwitch, after);
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'348'800, Qt::UTC);
        RunningProgram program{.pid = 100, .hasOwnToken = hasOwnToken};
        if (age != std::numeric_limits<qint64>::min())
            program.startedAt = now.addMSecs(-age);
        QCOMPARE(afterSwitch(program, isSameWorkspace, now), after);
    }

    void readsNamesWithSpacesAndParentheses()
    {
        const Proc proc;
        QVERIFY(proc.show({.pid = 7,
                           .comm = "a) S 9 (b c)",
                           .ticks = 100 * ::sysconf(_SC_CLK_TCK),
                           .environment = proc.codexHome()}));
        const QList<RunningProgram> programs = programsUsing(proc.home(), proc.root());
        QCOMPARE(programs.size(), 1);
        QCOMPARE(programs[0].startedAt, QDateTime::fromSecsSinceEpoch(1'795'348'800 + 100, Qt::UTC));
    }

    void knowsCodexByItsNames_data()
    {
        QTest::addColumn<QString>("executable");
        QTest::addColumn<QByteArray>("commandLine");
        QTest::addColumn<QByteArray>("comm");
        QTest::addColumn<QString>("name"); // empty: it is not Codex
        const QByteArray none;
        QTest::newRow("executable") << u"/x/bin/codex"_s << QByteArray("anything") << none << u"codex"_s;
        QTest::newRow("its longer name") << u"/x/codex-x86_64-unknown-linux-musl"_s << none << none
                                         << u"codex-x86_64-unknown-linux-musl"_s;
        QTest::newRow("updated meanwhile") << u"/x/bin/codex (deleted)"_s << none << none << u"codex"_s;
        QTest::newRow("argv[0]") << u"/x/bin/loader"_s << QByteArray("codex\0exec", 10) << none << u"codex"_s;
        QTest::newRow("argv[0] with a path")
            << u"/x/bin/loader"_s << QByteArray("/y/codex-exec") << none << u"codex-exec"_s;
        QTest::newRow("not dumpable") << QString() << QByteArray("/x/bin/codex\0", 13) << none << u"codex"_s;
        QTest::newRow("not dumpable, other title")
            << QString() << QByteArray("title") << QByteArray("codex") << u"codex"_s;
        QTest::newRow("launcher") << u"/usr/bin/node"_s << QByteArray("node\0/usr/bin/codex\0", 20)
                                  << QByteArray("codex") << QString();
        QTest::newRow("editor") << u"/usr/bin/vi"_s << QByteArray("vi\0codex\0", 9) << none << QString();
        QTest::newRow("similar") << u"/usr/bin/codexes"_s << QByteArray("codexes") << none << QString();
        QTest::newRow("a folder") << u"/home/codex/sh"_s << QByteArray("/home/codex/sh") << none << QString();
        QTest::newRow("kernel thread") << QString() << none << QByteArray("kworker/0:1") << QString();
    }
    void knowsCodexByItsNames()
    {
        QFETCH(const QString, executable);
        QFETCH(const QByteArray, commandLine);
        QFETCH(const QByteArray, comm);
        QFETCH(const QString, name);
        const Proc proc;
        QVERIFY(proc.show({.comm = comm.isEmpty() ? "other" : comm,
                           .executable = executable,
                           .commandLine = commandLine,
                           .environment = proc.codexHome()}));
        const QList<RunningProgram> programs = programsUsing(proc.home(), proc.root());
        QCOMPARE(programs.size(), name.isEmpty() ? 0 : 1);
        if (!name.isEmpty())
            QCOMPARE(programs[0].name, name);
    }

    void findsTheHomeAsCodexDoes_data()
    {
        QTest::addColumn<QByteArray>("environment"); // "@": the scene's folder, "|": NUL
        QTest::addColumn<bool>("isUser");
        QTest::newRow("CODEX_HOME") << QByteArray("HOME=/|CODEX_HOME=@/home|") << true;
        QTest::newRow("not ended") << QByteArray("HOME=/|CODEX_HOME=@/home") << true;
        QTest::newRow("a link") << QByteArray("CODEX_HOME=@/link|") << true;
        QTest::newRow("with dots") << QByteArray("CODEX_HOME=@/home/../home/|") << true;
        QTest::newRow("relative") << QByteArray("CODEX_HOME=../home|") << true;
        QTest::newRow("HOME") << QByteArray("CODEX_HOME=|HOME=@/person|") << true;
        QTest::newRow("another") << QByteArray("CODEX_HOME=@/another|HOME=@/person|") << false;
        QTest::newRow("gone") << QByteArray("CODEX_HOME=@/gone|") << false;
        QTest::newRow("another's name") << QByteArray("OLD_CODEX_HOME=@/home|HOME=/|") << false;
        QTest::newRow("neither") << QByteArray("PATH=/bin|") << false;
    }
    void findsTheHomeAsCodexDoes()
    {
        QFETCH(QByteArray, environment);
        QFETCH(const bool, isUser);
        const Proc proc;
        QVERIFY(QDir(proc.path(u"another"_s)).mkpath(u"."_s));
        QVERIFY(QDir(proc.path(u"person"_s)).mkpath(u"."_s));
        QVERIFY(QFile::link(proc.home(), proc.path(u"link"_s)));
        QVERIFY(QFile::link(proc.home(), proc.path(u"person/.codex"_s)));
        environment.replace('@', QFile::encodeName(proc.path(u"."_s))).replace('|', '\0');
        QVERIFY(proc.show({.environment = environment, .workingDirectory = proc.path(u"another"_s)}));
        QCOMPARE(proc.pids(), isUser ? QList<qint64>{100} : QList<qint64>{});
    }

    void matchesAHomeThatDoesNotExist()
    {
        const Proc proc;
        QVERIFY(proc.show({.environment = "HOME=" + QFile::encodeName(proc.path(u"nobody"_s))}));
        QCOMPARE(programsUsing(proc.path(u"nobody/.codex"_s), proc.root()).size(), 1);
        QCOMPARE(programsUsing(proc.path(u"somebody/.codex"_s), proc.root()).size(), 0);
    }

    void takesWhatCannotBeReadToUseTheHome()
    {
        const Proc proc;
        QVERIFY(proc.show({.pid = 1, .executable = {}, .environment = {}, .workingDirectory = {}}));
        QVERIFY(proc.show({.pid = 2, .environment = "CODEX_HOME=relative", .workingDirectory = {}}));
        QVERIFY(proc.show({.pid = 3, .environment = QByteArray()})); // it is being started
        const QList<RunningProgram> programs = programsUsing(proc.home(), proc.root());
        QCOMPARE(programs.size(), 3);
        QCOMPARE(programs[0].codexHome, proc.home());
        QCOMPARE(programs[0].workingDirectory, QString());
    }

    void leavesOutWhatDoesNotCount()
    {
        const Proc proc;
        QVERIFY(proc.show({.pid = 30, .environment = proc.codexHome()}));
        QVERIFY(proc.show({.pid = 4, .environment = proc.codexHome()}));
        QVERIFY(proc.show({.pid = 5, .effectiveUser = ::geteuid() + 1, .environment = proc.codexHome()}));
        QVERIFY(proc.show({.pid = 6, .state = 'Z', .environment = proc.codexHome()}));
        QVERIFY(proc.show({.pid = QCoreApplication::applicationPid(), .environment = proc.codexHome()}));
        QVERIFY(QDir(proc.root()).mkpath(u"9"_s)); // it ended while we looked
        QVERIFY(proc.show({.pid = 10, .environment = proc.codexHome()}));
        QVERIFY(QFile::remove(proc.root() + u"/10/stat"_s)); // a little later
        QCOMPARE(proc.pids(), (QList<qint64>{4, 30}));
        QVERIFY(programsUsing(proc.home(), proc.path(u"no such folder"_s)).isEmpty());
    }

    void findsARealProgram()
    {
        const Proc proc;
        QVERIFY(QDir(proc.path(u"bin"_s)).mkpath(u"."_s));
        QVERIFY(QFile::link(proc.home(), proc.path(u"link"_s)));
        const QString program = proc.path(u"bin/codex"_s);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const RunningCodex sleeper =
            running(program, {u"CODEX_HOME="_s + proc.path(u"link"_s), u"CODEX_ACCESS_TOKEN=at-x"_s});
        const RunningCodex elsewhere = running(program, {u"HOME="_s + proc.path(u"."_s)});
        const RunningCodex stranger = running(proc.path(u"bin/sleep"_s), {u"CODEX_HOME="_s + proc.home()});
        QVERIFY(sleeper.pid() > 0 && elsewhere.pid() > 0 && stranger.pid() > 0);

        // Other Codex programs may run on this machine.
        QList<RunningProgram> ours;
        const auto look = [&] {
            ours = programsUsing(proc.home());
            ours.removeIf([&](const RunningProgram &each) {
                return each.pid != sleeper.pid() && each.pid != elsewhere.pid() && each.pid != stranger.pid();
            });
            return ours.size() == 1 && ours.first().pid == sleeper.pid();
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), limit);
        const RunningProgram found = ours.first();
        QCOMPARE(found.name, u"codex"_s);
        QCOMPARE(found.codexHome, proc.home());
        QCOMPARE(found.workingDirectory, proc.path(u"bin"_s));
        QCOMPARE(found.kind, ProgramKind::Cli);
        QVERIFY(found.hasOwnToken);
        QVERIFY(found.startTicks > 0);
        // The boot time is told in whole seconds.
        QVERIFY2(found.startedAt >= before.addSecs(-2) && found.startedAt <= QDateTime::currentDateTimeUtc().addSecs(2),
                 qPrintable(found.startedAt.toString(Qt::ISODateWithMs)));

        QVERIFY(QFile::remove(program)); // as an update does
        QVERIFY(look());
        QCOMPARE(ours.first().name, u"codex"_s);
    }

    void seesWhoHoldsALockAndWhoWaits()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"auth.lock"_s);
        QVERIFY(!somebodyHolds(path));
        QVERIFY(!somebodyWaitsFor(path));

        Result<FileLock> ours = FileLock::acquire(path, 0ms, 1ms);
        Result<FileLock> other = FileLock::acquire(folder.filePath(u"other"_s), 0ms, 1ms);
        QVERIFY(ours && other);
        QVERIFY(somebodyHolds(path));
        QVERIFY(!somebodyWaitsFor(path));

        QProcess waiter;
        tieToThisProgram(waiter);
        waiter.start(u"flock"_s, {path, u"sh"_s, u"-c"_s, u"echo taken; read end"_s});
        QTRY_VERIFY_WITH_TIMEOUT(somebodyWaitsFor(path), limit);
        QVERIFY(!somebodyWaitsFor(folder.filePath(u"other"_s)));
        ours->release();
        QVERIFY(waiter.waitForReadyRead(limit));
        QVERIFY(somebodyHolds(path));
        QVERIFY(!somebodyWaitsFor(path));
        waiter.closeWriteChannel();
        QVERIFY(waiter.waitForFinished(limit));
        QVERIFY(!somebodyHolds(path));
    }

    void readsTheTableOfLocks_data()
    {
        QTest::addColumn<QByteArray>("line"); // "@": the file's device and inode
        QTest::addColumn<bool>("isHeld");
        QTest::addColumn<bool>("isWaitedFor");
        QTest::newRow("held") << QByteArray("1: FLOCK  ADVISORY  WRITE 4711 @ 0 EOF") << true << false;
        QTest::newRow("waited for") << QByteArray("1: -> FLOCK  ADVISORY  WRITE 4711 @ 0 EOF") << false << true;
        QTest::newRow("waited for, indented")
            << QByteArray("12:     -> FLOCK  ADVISORY  READ  4711 @ 0 EOF") << false << true;
        QTest::newRow("both") << QByteArray("1: FLOCK  ADVISORY  WRITE 4711 @ 0 EOF\n"
                                            "1: -> FLOCK  ADVISORY  WRITE 4711 @ 0 EOF")
                              << true << true;
        QTest::newRow("another kind") << QByteArray("1: POSIX  ADVISORY  WRITE 4711 @ 0 EOF") << false << false;
        QTest::newRow("another inode") << QByteArray("1: FLOCK  ADVISORY  WRITE 4711 @1 0 EOF") << false << false;
        QTest::newRow("another device") << QByteArray("1: FLOCK  ADVISORY  WRITE 4711 ff@ 0 EOF") << false << false;
        QTest::newRow("nonsense") << QByteArray("\n1:\n1: ->\n-> FLOCK\n1: FLOCK ADVISORY WRITE 1 x 0 EOF\n:::::")
                                  << false << false;
        QTest::newRow("empty") << QByteArray() << false << false;
    }
    void readsTheTableOfLocks()
    {
        QFETCH(QByteArray, line);
        QFETCH(const bool, isHeld);
        QFETCH(const bool, isWaitedFor);
        const Proc proc;
        struct stat info
        {
        };
        QCOMPARE(::stat(QFile::encodeName(proc.home()).constData(), &info), 0);
        const auto hex = [](uint number) { return QByteArray::number(number, 16).rightJustified(2, '0'); };
        const QByteArray where = hex(gnu_dev_major(info.st_dev)) + ':' + hex(gnu_dev_minor(info.st_dev)) + ':'
            + QByteArray::number(quint64(info.st_ino));
        line.replace('@', where);
        QVERIFY(proc.write(u"locks"_s, line + '\n'));
        QCOMPARE(somebodyHolds(proc.home(), proc.root()), isHeld);
        QCOMPARE(somebodyWaitsFor(proc.home(), proc.root()), isWaitedFor);
        QVERIFY(!somebodyHolds(proc.path(u"nothing"_s), proc.root()));
    }
};

QTEST_GUILESS_MAIN(TestRunningPrograms)
#include "tst_runningprograms.moc"
