// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/file.h"
#include "credential/credential.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "support/privatedisplay.h"
#include "support/privatesession.h"
#include "support/program.h"
#include "support/trayhand.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Prints what the tray program costs, beside the least that is a tray icon in Qt; asserts nothing.

namespace {

constexpr int starts = 11;
constexpr auto patience = 30s;
constexpr auto settling = 40s; // what a start had to do is done, and threads of no more use have ended
constexpr auto idleTime = 60s;

//! The event loop of this program runs meanwhile.
void rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

//! \a goal: the largest ratio that is good.
void printRatio(const char *what, double ours, double theirs, const char *unit, double goal)
{
    const double ratio = theirs > 0 ? ours / theirs : 0;
    std::printf("  %-44s %9.2f / %9.2f %-3s = %5.2f   goal %.2f%s\n", what, ours, theirs, unit, ratio, goal,
                ratio <= goal ? "" : "  MISSED");
}

//! The number behind \a key in a file of /proc whose lines are "key: number …".
long numberIn(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key) && line.size() > key.size() && line.at(key.size()) == ':')
            return line.mid(key.size() + 1).simplified().split(' ').value(0).toLong();
    }
    return 0;
}

//! How often each thread of \a process gave the processor away to wait for something.
QHash<QString, long> waitsOf(const QProcess &process)
{
    const QDir tasks(u"/proc/%1/task"_s.arg(process.processId()));
    QHash<QString, long> waits;
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        waits.insert(task, numberIn(tasks.filePath(task + u"/status"_s), "voluntary_ctxt_switches"));
    return waits;
}

//! Since \a before; a thread that has ended since does not count.
long waitsSince(const QHash<QString, long> &before, const QProcess &process)
{
    long waits = 0;
    const QHash<QString, long> now = waitsOf(process);
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        waits += it.value() - before.value(it.key());
    return waits;
}

struct Memory
{
    double resident = 0; // MiB, as is
    double proportional = 0; // shared pages by shares
};

Memory memoryOf(const QProcess &process)
{
    const QString folder = u"/proc/%1/"_s.arg(process.processId());
    return {static_cast<double>(numberIn(folder + u"status"_s, "VmRSS")) / 1024,
            static_cast<double>(numberIn(folder + u"smaps_rollup"_s, "Pss")) / 1024};
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

//! Somebody is signed in for days, and the server answers about limits.
class Home final
{
public:
    explicit Home(const PrivateDisplay &display)
        : m_environment(display.environment())
        , m_server(LocalIssuer::start(m_issuer).value_or(nullptr))
    {
        // The folder above is watched too, and everybody writes into that of temporary files.
        const QString home = m_folder.filePath(u"codex"_s);
        if (!m_server || !QDir().mkpath(home))
            return;
        m_environment.insert(u"CODEX_HOME"_s, home);
        m_environment.insert(u"CHATELAINE_DATA_DIR"_s, m_folder.filePath(u"data"_s));
        m_environment.insert(u"CHATELAINE_ISSUER"_s, m_server->origin().toString());
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        const Credential credential = Credential::fromTokens(*m_issuer.signIn(u"alice-plus"_s), m_clock.now());
        m_isReady = writeFileDurably(home + u"/auth.json"_s, credential.toFileJson()).has_value();
    }
    bool isReady() const { return m_isReady; }
    const QProcessEnvironment &environment() const { return m_environment; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    SystemClock m_clock;
    Issuer m_issuer{m_clock};
    std::unique_ptr<LocalIssuer> m_server;
    bool m_isReady = false;
};

} // namespace

//! Starts programs and notices their icons.
class Watch final : public QObject
{
    Q_OBJECT

public:
    Watch(const PrivateSession &session, const QProcessEnvironment &environment)
        : m_environment(environment)
    {
        const QString watcher = u"org.kde.StatusNotifierWatcher"_s;
        session.bus().connect(watcher, u"/StatusNotifierWatcher"_s, watcher, u"StatusNotifierItemRegistered"_s, this,
                              SLOT(notice()));
    }

    //! \a milliseconds: from the start to the icon. Null if there is none.
    std::unique_ptr<QProcess> start(const char *program, double *milliseconds)
    {
        auto process = std::make_unique<QProcess>();
        tieToThisProgram(*process);
        process->setProcessEnvironment(m_environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_noticed.reset();
        const auto begin = std::chrono::steady_clock::now();
        process->start(QString::fromLocal8Bit(program), QStringList());
        QTimer limit;
        limit.setSingleShot(true);
        connect(&limit, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        limit.start(patience);
        m_loop.exec();
        if (!m_noticed) {
            std::printf("  no icon of %s came\n", program);
            return nullptr;
        }
        *milliseconds = std::chrono::duration<double, std::milli>(*m_noticed - begin).count();
        return process;
    }

    static void end(std::unique_ptr<QProcess> process)
    {
        if (!process)
            return;
        process->terminate();
        if (!process->waitForFinished(30'000))
            std::printf("  it does not end\n");
    }

private Q_SLOTS:
    void notice()
    {
        m_noticed = std::chrono::steady_clock::now();
        m_loop.quit();
    }

private:
    QProcessEnvironment m_environment;
    QEventLoop m_loop;
    std::optional<std::chrono::steady_clock::time_point> m_noticed;
};

namespace {

//! In turns, so that both meet the same machine.
void compareStarts(Watch &watch)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < starts + 1; ++run) {
        double mine = 0;
        double least = 0;
        Watch::end(watch.start(BENCH_MINIMAL, &least));
        Watch::end(watch.start(BENCH_TRAY, &mine));
        if (run == 0)
            continue; // it was to have the files in memory
        ours.push_back(mine);
        theirs.push_back(least);
    }
    std::printf("  median of %d starts\n", starts);
    printRatio("from the start to the icon", medianOf(ours), medianOf(theirs), "ms", 1.5);
}

void compareIdle(Watch &watch, const PrivateSession &session, const PrivateDisplay &display)
{
    double milliseconds = 0;
    const TrayHand hand(session, display);
    std::unique_ptr<QProcess> ours = watch.start(BENCH_TRAY, &milliseconds);
    const QString icon = hand.icon();
    std::unique_ptr<QProcess> theirs = watch.start(BENCH_MINIMAL, &milliseconds);
    if (!ours || !theirs)
        return;
    rest(settling);
    const Memory least = memoryOf(*theirs);
    const Memory idle = memoryOf(*ours);
    printRatio("resident, idle", idle.resident, least.resident, "MiB", 1.4);
    printRatio("proportional, idle", idle.proportional, least.proportional, "MiB", 1.4);

    const QHash<QString, long> before = waitsOf(*ours);
    const QHash<QString, long> beforeTheirs = waitsOf(*theirs);
    rest(idleTime);
    const long waits = waitsSince(before, *ours);
    std::printf("  %-44s %9ld / %9ld               goal 0%s\n", "voluntary switches in a minute of rest", waits,
                waitsSince(beforeTheirs, *theirs), waits == 0 ? "" : "  MISSED");

    QDBusMessage click =
        QDBusMessage::createMethodCall(icon, u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
    click.setArguments({0, 0});
    session.bus().call(click);
    const auto window = [&] { return hand.windows(u"Test issuer"_s); };
    const int limit = static_cast<int>(std::chrono::milliseconds(patience).count());
    if (!QTest::qWaitFor([&] { return !window().isEmpty(); }, limit)) {
        std::printf("  its window does not open\n");
        return;
    }
    rest(2s); // it is to be painted, with what it asked for
    display.xdotool({u"windowfocus"_s, u"--sync"_s, window(), u"key"_s, u"alt+F4"_s});
    if (!QTest::qWaitFor([&] { return window().isEmpty(); }, limit))
        std::printf("  its window does not close\n");
    rest(settling);
    const Memory after = memoryOf(*ours);
    printRatio("resident, after its window was open", after.resident, least.resident, "MiB", 1.8);
    printRatio("proportional, after its window was open", after.proportional, least.proportional, "MiB", 1.8);
    Watch::end(std::move(ours));
    Watch::end(std::move(theirs));
}

} // namespace

int main(int argc, char **argv)
{
    PrivateSession session;
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("The tray program / the least that is a tray icon in Qt (%s)\n", BENCH_BUILD);
    PrivateDisplay display(session);
    const Home home(display);
    if (!session.isReady() || !display.isReady() || !home.isReady() || !display.startPanel()) {
        std::printf("  the display or the panel does not start\n");
        return 0;
    }
    Watch watch(session, home.environment());
    compareStarts(watch);
    compareIdle(watch, session, display);
    return 0;
}

#include "traybench.moc"
