// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "diagnosis/facts.h"

#include "base/file.h"
#include "base/http.h"
#include "base/log.h"
#include "codex/leavings.h"
#include "oauth/socketowner.h"
#include "setup/startatlogin.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString userName([[maybe_unused]] const QProcessEnvironment &environment)
{
#ifdef Q_OS_UNIX
    char buffer[4096];
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer, sizeof buffer, &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return {};
#else
    return environment.value(u"USERNAME"_s);
#endif
}

void lookAtCodex(Facts &facts, const Setup &setup)
{
    const Workplace place = setup.managerOptions().place();
    const QProcessEnvironment &environment = place.surroundings().environment;
    // Setup says so too where another home is asked for.
    facts.isHomeFromVariable = !environment.value(u"CODEX_HOME"_s).isEmpty()
        && environment.value(u"CODEX_HOME"_s) == qEnvironmentVariable("CODEX_HOME");
    const Result<CodexHome> home = place.home();
    if (!home)
        return; // the snapshot says why
    facts.hasHome = QFileInfo(home->path()).isDir();
    const Setting<StoreMode> &store = home->config().store;
    facts.storeSetBy = store.file;
    facts.storeSetAtLine = store.line;
    facts.backend = originOf(QUrl(home->config().baseUrl.value));
    facts.hasTokenInEnvironment = home->accessTokenInEnvironment();
    if (const Result<QString> target = resolveLinks(home->authFile()); target)
        facts.leavings = leavingsBeside(*target).size();
    facts.programs = programsUsing(home->path(), place.surroundings().proc);
}

void lookAtOurs(Facts &facts, const Setup &setup)
{
    const Workplace place = setup.managerOptions().place();
    facts.dataFolder = place.surroundings().dataFolder;
    if (const Result<> ours = requireOurs(facts.dataFolder); !ours)
        facts.dataFolderError = ours.error();
    else if (const Result<> writable = requireWritableFolder(facts.dataFolder); !writable)
        facts.dataFolderError = writable.error();
    // The folder in which it will be made, if it is not there yet.
    QString folder = facts.dataFolder;
    while (!QFileInfo::exists(folder) && !QFileInfo(folder).isRoot())
        folder = QFileInfo(folder).path();
    if (const QStorageInfo storage(folder); storage.isValid())
        facts.freeBytes = storage.bytesAvailable();

    const Result<QList<JournalEntry>> journal = place.journal().entries();
    if (!journal)
        facts.journalError = journal.error();
    for (const JournalEntry &entry : journal.value_or(QList<JournalEntry>())) {
        if (entry.isQuarantined)
            facts.quarantined.append(entry.path);
        else
            facts.journal.append(entry.intent.startedAt);
    }
    facts.hasSettings = QFileInfo::exists(facts.dataFolder + u"/settings.json"_s);
    if (const Result<Settings> settings = Settings::load(facts.dataFolder); !settings)
        facts.settingsError = settings.error();
    facts.logFile = logFileIn(facts.dataFolder);
    if (const QFileInfo log(facts.logFile); log.exists())
        facts.logSize = log.size();
}

void lookAtTheDesktop(Facts &facts, const QProcessEnvironment &environment)
{
    facts.desktop = environment.value(u"XDG_CURRENT_DESKTOP"_s);
    facts.sessionType = environment.value(u"XDG_SESSION_TYPE"_s);
    facts.hasDisplay = hasDisplay(environment);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    facts.hasBrowserOpener = !QStandardPaths::findExecutable(u"xdg-open"_s).isEmpty();
#endif
    facts.startsAtLogin = StartAtLogin::ofThisDesktop()->isEnabled();
    facts.session = gatherSessionFacts();
}

void lookAtTheNetwork(Facts &facts, const QProcessEnvironment &environment)
{
    for (const QString &proxy : {u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s, u"ALL_PROXY"_s, u"NO_PROXY"_s}) {
        for (const QString &name : {proxy, proxy.toLower()}) {
            if (!environment.value(name).isEmpty())
                facts.networkVariables.append(name);
        }
    }
    for (const QString &name : {u"CODEX_CA_CERTIFICATE"_s, u"SSL_CERT_FILE"_s}) {
        const QString file = environment.value(name);
        if (file.isEmpty())
            continue;
        facts.networkVariables.append(name);
        if (const QFileInfo info(file); !info.isFile() || !info.isReadable())
            facts.unreadableCertificates.append(name);
        break; // where the first is set the second does not count: see NetworkHttp
    }
}

} // namespace

#ifndef QT_DBUS_LIB
std::optional<SessionFacts> gatherSessionFacts()
{
    return std::nullopt;
}
#endif

Facts gatherFacts(const Setup &setup)
{
    const ManagerOptions options = setup.managerOptions();
    const QProcessEnvironment &environment = options.surroundings.environment;
    Facts facts;
    facts.isDemo = setup.isDemo();
    facts.personFolder = environment.value(u"HOME"_s, QDir::homePath());
    facts.user = userName(environment);
    facts.system = u"%1, %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion());
    facts.issuer = options.signIn.endpoints.issuerOrigin();
    facts.isTestIssuer = options.surroundings.isTestIssuer;
    lookAtCodex(facts, setup);
    lookAtOurs(facts, setup);
    lookAtTheNetwork(facts, environment);
    if (!facts.isDemo) { // which has nothing to do with the person's desktop
        lookAtTheDesktop(facts, environment);
        facts.portHolder = describeListeners(options.signIn.ports.value(0));
        facts.secondPortHolder = describeListeners(options.signIn.ports.value(1));
    }
    return facts;
}

} // namespace chatelaine
