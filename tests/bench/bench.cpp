// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountbook.h"
#include "accounts/tokenmanager.h"
#include "base/file.h"
#include "base/http.h"
#include "base/worker.h"
#include "codex/codexhome.h"
#include "demo/issuer.h"
#include "storage/memorykeyring.h"
#include "storage/secretservice.h"
#include "support/privatesession.h"
#include "support/program.h"
#include "support/testtokens.h"
#include "tray/rows.h"
#include "tray/tray/traymenu.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <unistd.h>
#include <vector>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Prints how fast and how large things are, beside what they should be; asserts nothing.

namespace {

constexpr int programRuns = 21;
constexpr int saveRuns = 201;
constexpr int menuRuns = 51;
//! Nobody answers there, and nothing has to.
const QString issuerAddress = u"http://127.0.0.1:9"_s;

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

double nanosecondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return static_cast<double>((std::chrono::steady_clock::now() - start).count());
}

//! \a goal: the largest ratio that is good; none: only to look at.
void printRatio(const char *what, double ours, double theirs, const char *unit, std::optional<double> goal)
{
    const double ratio = theirs > 0 ? ours / theirs : 0;
    std::printf("  %-44s %9.2f / %9.2f %-3s = %5.2f", what, ours, theirs, unit, ratio);
    if (goal)
        std::printf("   goal %.2f%s", *goal, ratio <= *goal ? "" : "  MISSED");
    std::printf("\n");
}

struct Measured
{
    std::vector<double> milliseconds;
    std::vector<double> mebibytes;
};

//! False, and said, if \a command does not end well.
bool measure(const QStringList &command, const QProcessEnvironment &environment, Measured *measured)
{
    const Ended ended = runProgram(QStringList(QStringLiteral(BENCH_MEASURE)) + command, environment);
    const QList<QByteArray> parts = ended.output.trimmed().split(' ');
    if (ended.exitCode != 0 || parts.size() != 3 || parts[0] != "0") {
        std::printf("  %s does not end well: %s\n", qUtf8Printable(command.join(u' ')), ended.output.constData());
        return false;
    }
    measured->milliseconds.push_back(parts[1].toDouble() / 1e6);
    measured->mebibytes.push_back(parts[2].toDouble() / 1024);
    return true;
}

//! A home where somebody is signed in for days.
struct Home
{
    QTemporaryDir folder;
    QProcessEnvironment environment;
    SystemClock clock;
    Issuer issuer{clock};
    Credential credential;

    Home(const PrivateSession &session, const QByteArray &store)
        : environment(session.environment())
    {
        QDir(folder.path()).mkpath(u"codex"_s);
        environment.insert(u"CODEX_HOME"_s, folder.filePath(u"codex"_s));
        environment.insert(u"CHATELAINE_DATA_DIR"_s, folder.filePath(u"data"_s));
        environment.insert(u"CHATELAINE_ISSUER"_s, issuerAddress);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        for (const char *name : {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}) // what a CLI does besides stays here
            environment.insert(QString::fromLatin1(name), issuerAddress);
        issuer.setOrigin(QUrl(issuerAddress));
        credential = Credential::fromTokens(*issuer.signIn(u"alice-plus"_s), clock.now());
        QFile config(folder.filePath(u"codex/config.toml"_s));
        if (config.open(QIODevice::WriteOnly))
            config.write("cli_auth_credentials_store = \"" + store
                         + "\"\ncheck_for_update_on_startup = false\n[analytics]\nenabled = false\n");
    }
    Workplace place(Keyring &codex) const
    {
        return {{environment, folder.filePath(u"etc"_s), folder.filePath(u"data"_s), true}, codex, nullptr, clock};
    }
    //! \a count accounts in the vault, each renewed more often than is remembered.
    bool keep(int count) const
    {
        MemoryKeyring none;
        const Workplace where = place(none);
        for (int i = 0; i < count; ++i) {
            const Person person{.account = u"0b6d2f7e-81c4-4a39-b5d2-7e90c1f3%1"_s.arg(i, 4, 16, QChar(u'0')),
                                .user = u"user-Somebody000000000000%1"_s.arg(i, 4, 10, QChar(u'0')),
                                .email = u"somebody.%1@example.com"_s.arg(i),
                                .plan = u"business"_s,
                                .issuedAt = clock.now().toSecsSinceEpoch() - 7200};
            const Result<Credential> kept =
                Credential::parse(authJson(person, "rt_bench_" + QByteArray::number(i)), u"bench"_s);
            if (!kept || !where.vault().keep(*kept))
                return false;
            const auto remembered = where.lineages().update(identify(*kept).account, [&](Lineage &lineage) {
                for (int generation = 0; generation < 64; ++generation)
                    lineage.addSpent(Secret(QByteArray::number(1000 * i + generation)).fingerprint());
                lineage.lastRotation = Rotation{Lineages::thisBoot(), clock.uptime(), clock.now(), 10 * 24h};
            });
            if (!remembered)
                return false;
        }
        return true;
    }
    CodexHome codexHome() const { return *CodexHome::resolve(environment, folder.filePath(u"etc"_s)); }
    bool store() const
    {
        if (codexHome().store() == StoreMode::File)
            return writeFileDurably(codexHome().authFile(), credential.toFileJson()).has_value();
        return onWorker([this] {
            return SecretService()
                .write(CodexHome::keyringService(), codexHome().keyringAccount(), Secret(credential.toKeyringJson()))
                .has_value();
        });
    }
};

//! Ours against the CLI's own question for who is signed in, in turns, so that both meet the same machine.
void comparePrograms(const PrivateSession &session, const QByteArray &store, bool hasGoals)
{
    std::printf("Ours / `codex login status`, mode %s, median of %d\n", store.constData(), programRuns);
    const QString codex = QStringLiteral(BENCH_CODEX);
    if (!QFile::exists(codex)) {
        std::printf("  the Codex CLI is not there: sh tests/interop/install-codex.sh\n");
        return;
    }
    const Home home(session, store);
    if (!home.store()) {
        std::printf("  the sign-in could not be stored\n");
        return;
    }
    Measured theirs;
    Measured status;
    Measured token;
    for (int run = 0; run < programRuns + 1; ++run) {
        if (run == 1) // the first was to have the files in memory
            theirs = status = token = {};
        if (!measure({codex, u"login"_s, u"status"_s}, home.environment, &theirs)
            || !measure({QStringLiteral(BENCH_OURS), u"status"_s}, home.environment, &status)
            || !measure({QStringLiteral(BENCH_OURS), u"token"_s}, home.environment, &token))
            return;
    }
    const auto goal = [&](double value) { return hasGoals ? std::optional(value) : std::nullopt; };
    const double theirTime = medianOf(theirs.milliseconds);
    const double theirMemory = medianOf(theirs.mebibytes);
    printRatio("chatelainectl status, wall", medianOf(status.milliseconds), theirTime, "ms", goal(0.3));
    printRatio("chatelainectl token, wall", medianOf(token.milliseconds), theirTime, "ms", goal(0.3));
    printRatio("chatelainectl status, peak memory", medianOf(status.mebibytes), theirMemory, "MiB", goal(0.5));
    printRatio("chatelainectl token, peak memory", medianOf(token.mebibytes), theirMemory, "MiB", goal(0.5));
}

//! With as many accounts as somebody may have.
void compareAccounts(const PrivateSession &session, int count)
{
    std::printf("Ours with %d accounts / `codex login status`, mode file, median of %d\n", count, programRuns);
    const Home home(session, "file");
    if (!QFile::exists(QStringLiteral(BENCH_CODEX)) || !home.store() || !home.keep(count - 1)) {
        std::printf("  the Codex CLI is not there, or the accounts could not be stored\n");
        return;
    }
    Measured theirs;
    Measured accounts;
    for (int run = 0; run < programRuns + 1; ++run) {
        if (run == 1)
            theirs = accounts = {};
        if (!measure({QStringLiteral(BENCH_CODEX), u"login"_s, u"status"_s}, home.environment, &theirs)
            || !measure({QStringLiteral(BENCH_OURS), u"accounts"_s, u"--json"_s}, home.environment, &accounts))
            return;
    }
    printRatio("chatelainectl accounts --json, wall", medianOf(accounts.milliseconds), medianOf(theirs.milliseconds),
               "ms", 0.3);
}

//! From what lies on the disk to the menu's items, all of which change.
void timeMenu(const PrivateSession &session, int count)
{
    std::printf("Snapshot to menu, %d accounts, median of %d\n", count, menuRuns);
    const Home home(session, "file");
    if (!home.store() || !home.keep(count - 1)) {
        std::printf("  the accounts could not be stored\n");
        return;
    }
    MemoryKeyring none;
    const AccountBook book(home.place(none));
    TrayMenu menu;
    std::vector<double> snapshots;
    std::vector<double> menus;
    std::vector<double> all;
    qsizetype seen = 0;
    for (int run = 0; run < menuRuns; ++run) {
        menu.display({});
        View view;
        snapshots.push_back(nanosecondsOf([&] { view.snapshot = book.snapshot(); }) / 1e6);
        menus.push_back(nanosecondsOf([&] { menu.display(rowsOf(view, home.clock.now())); }) / 1e6);
        all.push_back(snapshots.back() + menus.back());
        seen = view.snapshot.accounts.size();
    }
    const double median = medianOf(all);
    std::printf("  %-44s %9.2f ms   goal 16.00%s\n", "AccountBook::snapshot to TrayMenu::display", median,
                median <= 16 ? "" : "  MISSED");
    std::printf("  %-44s %9.2f ms\n", "of that the snapshot", medianOf(snapshots));
    std::printf("  %-44s %9.2f ms\n", "of that rows and menu", medianOf(menus));
    if (seen != count)
        std::printf("  but it has only %d accounts\n", static_cast<int>(seen));
}

//! The least that is durable: no error is looked at.
void saveBare(const QByteArray &folder, const QByteArray &path, const QByteArray &bytes)
{
    const QByteArray temporary = path + ".new";
    const int fd = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    [[maybe_unused]] const ssize_t written = ::write(fd, bytes.constData(), static_cast<size_t>(bytes.size()));
    ::fsync(fd);
    ::close(fd);
    std::rename(temporary.constData(), path.constData());
    const int folderFd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ::fsync(folderFd);
    ::close(folderFd);
}

void compareSaves(const Home &home)
{
    std::printf("A durable save / bare write, fsync, rename, fsync of the folder; median of %d\n", saveRuns);
    const QByteArray bytes = home.credential.toFileJson();
    const QByteArray folder = QFile::encodeName(home.folder.path());
    std::vector<double> ours;
    std::vector<double> bare;
    for (int run = 0; run < saveRuns; ++run) {
        ours.push_back(
            nanosecondsOf([&] { (void)writeFileDurably(home.folder.filePath(u"ours.json"_s), bytes).has_value(); }));
        bare.push_back(nanosecondsOf([&] { saveBare(folder, folder + "/bare.json", bytes); }));
    }
    printRatio("writeFileDurably", medianOf(ours) / 1000, medianOf(bare) / 1000, "us", 1.2);
}

//! Of many calls one after the other, in µs; the median of several such rows.
void printEach(const char *what, int calls, const std::function<void()> &work, std::optional<double> goal = {})
{
    std::vector<double> each;
    for (int row = 0; row < 9; ++row) {
        const double all = nanosecondsOf([&] {
            for (int i = 0; i < calls; ++i)
                work();
        });
        each.push_back(all / calls / 1000);
    }
    const double median = medianOf(each);
    std::printf("  %-44s %9.3f us", what, median);
    if (goal)
        std::printf("   goal %.2f%s", *goal, median <= *goal ? "" : "  MISSED");
    std::printf("\n");
}

void timeCalls(const Home &home)
{
    std::printf("One call\n");
    MemoryKeyring keyring;
    NetworkHttp http;
    TokenManager tokens(
        Renewal(Workplace({home.environment, home.folder.filePath(u"etc"_s), home.folder.filePath(u"data"_s), true},
                          keyring, &keyring, home.clock),
                TokenEndpoint(*Endpoints::fromEnvironment(home.environment), http)));
    const AccountId account = identify(home.credential).account;
    if (const Result<ValidToken> token = tokens.validToken(account); !token) {
        std::printf("  no token: %s\n", qUtf8Printable(describe(token.error())));
        return;
    }
    qint64 sum = 0; // so that nothing is left out
    printEach(
        "validToken, from the cache", 100'000, [&] { sum += tokens.validToken(account).has_value(); }, 1.0);
    const QByteArray bytes = home.credential.toFileJson();
    printEach("a credential parsed", 2000, [&] { sum += Credential::parse(bytes, u"bench"_s).has_value(); });
    printEach("a credential written", 2000, [&] { sum += home.credential.toFileJson().size(); });
    printEach("a credential's claims read", 2000, [&] { sum += identify(home.credential).isMixed; });
    if (sum == 0)
        std::printf("  nothing was done\n");
}

} // namespace

int main(int argc, char **argv)
{
    PrivateSession session;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("Build: %s%s\n", BENCH_BUILD,
                qstrcmp(BENCH_BUILD, "Release") == 0 ? "" : " (not what is shipped: use the preset bench)");
    comparePrograms(session, "file", true);
    compareAccounts(session, 10);
    timeMenu(session, 100);
    if (session.isReady() && session.startKeyring())
        comparePrograms(session, "keyring", false);
    const Home home(session, "file");
    if (home.store()) {
        compareSaves(home);
        timeCalls(home);
    }
    return 0;
}
