// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "diagnosis/diagnosis.h"

#include "diagnosis/discretion.h"
#include "text/accounttext.h"
#include "text/errortext.h"
#include "text/programtext.h"
#include "text/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! Below that a renewed sign-in may find no room.
constexpr qint64 fewBytes = 10 * 1024 * 1024;
//! A record that is older belongs to nobody who is just working.
constexpr qint64 longWait = 600; // s

class Diagnosis final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Diagnosis)

public:
    Diagnosis(const Snapshot &snapshot, const Facts &facts, const QDateTime &now)
        : m_snapshot(snapshot)
        , m_facts(facts)
        , m_now(now)
        , m_discretion(facts.personFolder, facts.user, snapshot.accounts)
    {
    }

    QList<Finding> findings();

private:
    void addVersions();
    void addDesktop();
    void addKeyring();
    void addCodex();
    void addHome(const HomeState &home, int number);
    void addProblems();
    void addAccount(const Account &account, int number);
    void addPrograms();
    void addPort();
    void addNetwork();
    void addOurs();
    void addJournal();

    void note(const QString &id, const QString &subject, const QString &value);
    void problem(const QString &id, const QString &subject, const QString &value, const QString &remedy);
    void problem(const QString &id, const QString &subject, const Error &error);

    static QString subjectOf(ErrorCode code);
    static QString nothing() { return tr("none"); }

    const Snapshot &m_snapshot;
    const Facts &m_facts;
    const QDateTime m_now;
    const Discretion m_discretion;
    QList<Finding> m_findings;
};

//! Other people's names are nobody's business.
Error withoutOwner(Error error)
{
    if (error.code == ErrorCode::NotOurs && error.detail != "root"_L1)
        error.detail.clear();
    return error;
}

void Diagnosis::note(const QString &id, const QString &subject, const QString &value)
{
    m_findings.append({.id = id, .subject = subject, .value = m_discretion(value)});
}

void Diagnosis::problem(const QString &id, const QString &subject, const QString &value, const QString &remedy)
{
    m_findings.append({id, subject, m_discretion(value), true, m_discretion(remedy)});
}

//! The words for an error say first what is wrong, and then what to do.
void Diagnosis::problem(const QString &id, const QString &subject, const Error &error)
{
    const QString text = errorText(withoutOwner(error));
    const qsizetype end = endOfSentence(text);
    const QString remedy = text.mid(end).trimmed();
    problem(id, subject, text.left(end), remedy.isEmpty() ? tr("Mend what is named here, then look again.") : remedy);
}

void Diagnosis::addVersions()
{
    note(u"version.chatelaine"_s, tr("Chatelaine"), QStringLiteral(CHATELAINE_VERSION));
    const QString running = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    note(u"version.qt"_s, tr("Qt"),
         running == built ? running : tr("%1, built with %2", "version, version").arg(running, built));
    const QString keychain = QStringLiteral(CHATELAINE_QTKEYCHAIN_VERSION);
    note(u"version.qtkeychain"_s, tr("QtKeychain"), keychain.isEmpty() ? tr("unknown") : keychain);
    note(u"system"_s, tr("System"), m_facts.system);
}

void Diagnosis::addDesktop()
{
    if (m_facts.isDemo)
        return;
    const QString desktop = m_facts.desktop.isEmpty() ? tr("unknown") : m_facts.desktop;
    if (!m_facts.hasDisplay)
        note(u"desktop"_s, tr("Desktop"), tr("no display"));
    else if (m_facts.sessionType.isEmpty())
        note(u"desktop"_s, tr("Desktop"), desktop);
    else
        note(u"desktop"_s, tr("Desktop"), tr("%1 (%2)", "desktop (session)").arg(desktop, m_facts.sessionType));

    const bool isDesktopExpected = m_facts.hasDisplay && m_facts.session;
    const SessionFacts session = m_facts.session.value_or(SessionFacts());
    const QString tray = tr("Tray");
    if (session.hasTrayHost)
        note(u"tray"_s, tray, tr("a host shows icons"));
    else if (isDesktopExpected && m_facts.sessionType == "wayland"_L1)
        problem(u"tray"_s, tray, tr("no host shows icons"),
                tr("Turn on the tray of your desktop (on GNOME, install the extension AppIndicator). Until then "
                   "Chatelaine opens its window instead."));
    else if (isDesktopExpected)
        note(u"tray"_s, tray, tr("no StatusNotifier host; a panel may have a tray of the older kind"));
    else
        note(u"tray"_s, tray, nothing());

    const QString notifications = tr("Notifications");
    if (!session.notificationServer.isEmpty())
        note(u"notifications"_s, notifications,
             tr("%1 (%2)", "server (what it can do)")
                 .arg(session.notificationServer, listText(session.notificationCapabilities)));
    else if (session.isNotificationServerStartable)
        note(u"notifications"_s, notifications, tr("a server is started when it is needed"));
    else if (isDesktopExpected)
        problem(u"notifications"_s, notifications, tr("no server shows them"),
                tr("Start a notification daemon, such as dunst or that of your desktop."));
    else
        note(u"notifications"_s, notifications, nothing());

    const QString browser = tr("Browser");
    if (m_facts.hasBrowserOpener)
        note(u"browser"_s, browser, tr("can be opened"));
    else if (m_facts.hasDisplay)
        problem(u"browser"_s, browser, tr("xdg-open is missing, so a sign-in cannot open the browser"),
                tr("Install xdg-utils. Until then open the address of a sign-in by hand."));
    else
        note(u"browser"_s, browser, tr("the address of a sign-in is to be opened by hand"));
}

void Diagnosis::addKeyring()
{
    const QString subject = tr("Keyring");
    if (m_facts.isDemo) {
        note(u"keyring"_s, subject, tr("the demo's own, in memory"));
        return;
    }
    if (!m_facts.session) {
        note(u"keyring"_s, subject, tr("none, as there is no session bus"));
        return;
    }
    const SessionFacts &session = *m_facts.session;
    const QString program = session.keyringProgram.isEmpty() ? tr("a Secret Service") : session.keyringProgram;
    if (session.isKeyringSilent)
        problem(u"keyring"_s, subject, tr("%1 does not answer").arg(program),
                tr("Log out of the desktop and in again to restart it. You are not signed out."));
    else if (!session.hasKeyring)
        note(u"keyring"_s, subject, session.isKeyringStartable ? tr("started when it is needed") : nothing());
    else if (!session.hasCollection)
        problem(u"keyring"_s, subject, tr("%1 runs, but has no default keyring").arg(program),
                tr("Create one with your keyring program (such as Seahorse) and make it the default."));
    else if (session.isCollectionLocked)
        problem(u"keyring"_s, subject, tr("%1 is locked: what is in it can be neither read nor changed").arg(program),
                tr("Unlock it, for example by logging in to the desktop anew. You are not signed out."));
    else
        note(u"keyring"_s, subject, tr("%1, unlocked").arg(program));
}

QString Diagnosis::subjectOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConfigInvalid:
    case ErrorCode::StoreUnsupported:
    case ErrorCode::NotAllowed:
        return tr("Codex's configuration");
    case ErrorCode::HomeMissing:
        return tr("Codex home");
    case ErrorCode::KeyringLocked:
    case ErrorCode::KeyringUnavailable:
    case ErrorCode::KeyringTimeout:
    case ErrorCode::KeyringDenied:
    case ErrorCode::KeyringAmbiguous:
        return tr("Keyring");
    case ErrorCode::ClockWrong:
        return tr("Clock");
    case ErrorCode::Unsettled:
        return tr("Journal");
    default:
        return tr("Sign-in");
    }
}

void Diagnosis::addHome(const HomeState &home, int number)
{
    const bool isOther = number > 0;
    const QString suffix = isOther ? u".%1"_s.arg(number) : QString();
    const QString path = home.path.isEmpty() ? tr("unknown") : home.path;
    if (isOther)
        note(u"codexHome"_s + suffix, tr("Codex home %1").arg(QString::number(number + 1)), path);
    else if (m_facts.isHomeFromVariable)
        note(u"codexHome"_s, tr("Codex home"), tr("%1, by CODEX_HOME").arg(path));
    else
        note(u"codexHome"_s, tr("Codex home"), m_facts.hasHome ? path : tr("%1, not there yet").arg(path));

    QString mode = home.storeMode.isEmpty() ? tr("unknown") : home.storeMode;
    if (!isOther && !home.storeMode.isEmpty())
        mode = m_facts.storeSetBy.isEmpty()
            ? tr("%1, as nothing else is set").arg(mode)
            : tr("%1, by %2, line %3", "mode, file, number")
                  .arg(mode, m_facts.storeSetBy, QString::number(m_facts.storeSetAtLine));
    // What is wrong with it is a problem of its own.
    const QString state = home.isStoredInKnown && home.store == StoreState::Ok ? tr("it can be read")
        : home.store == StoreState::Ok                                         ? tr("it cannot be read")
                                                                               : storeStateText(home.store);
    note(u"store"_s + suffix, isOther ? tr("Store %1").arg(QString::number(number + 1)) : tr("Store"),
         tr("%1; %2", "mode; state").arg(mode, state));
}

void Diagnosis::addCodex()
{
    addHome(m_snapshot.home, 0);
    for (qsizetype i = 0; i < m_snapshot.otherHomes.size(); ++i)
        addHome(m_snapshot.otherHomes.at(i), static_cast<int>(i) + 1);
    if (m_facts.hasTokenInEnvironment)
        problem(u"codexAccessToken"_s, tr("CODEX_ACCESS_TOKEN"),
                tr("it is set here: a Codex that is started so uses that token, and no sign-in"),
                tr("Unset it, unless that is what you want."));
    if (m_facts.leavings > 0)
        problem(u"leavings"_s, tr("Left by Codex"),
                tr("%n file(s) .auth-… beside auth.json, from a Codex that was ended while it stored its sign-in",
                   nullptr, static_cast<int>(m_facts.leavings)),
                tr("Chatelaine takes what is newer from them with the next renewal (“chatelainectl refresh”). They "
                   "hold tokens: remove them once Codex works and none is running."));
    addPrograms();
}

void Diagnosis::addPrograms()
{
    std::map<ProgramKind, int> kinds;
    for (const RunningProgram &program : m_facts.programs)
        ++kinds[program.kind];
    QStringList words;
    for (const auto &[kind, count] : kinds)
        words << tr("%1: %2", "kind of program: how many").arg(programKindName(kind), QString::number(count));
    note(u"programs"_s, tr("Running Codex programs"), words.isEmpty() ? nothing() : listText(words));
}

void Diagnosis::addProblems()
{
    QList<Error> problems = m_snapshot.problems;
    for (const HomeState &home : m_snapshot.otherHomes)
        problems += home.problems;
    QList<Error> told;
    for (const Error &error : problems) {
        const bool isKeyringTold = m_facts.session
            && ((error.code == ErrorCode::KeyringLocked && m_facts.session->isCollectionLocked)
                || (error.code == ErrorCode::KeyringTimeout && m_facts.session->isKeyringSilent));
        // These have findings of their own.
        if (isKeyringTold || error == m_facts.settingsError || error == m_facts.dataFolderError || told.contains(error))
            continue;
        told.append(error);
        const QString id = u"problem."_s + QLatin1String(errorCodeName(error.code));
        if (error.code == ErrorCode::KeptInFile) // not wrong, only worth to know
            note(id, subjectOf(error.code), errorText(error));
        else
            problem(id, subjectOf(error.code), error);
    }
}

void Diagnosis::addAccount(const Account &account, int number)
{
    const QString id = u"account.%1"_s.arg(number);
    const QString subject = tr("Account %1").arg(QString::number(number));
    QStringList parts;
    if (account.isLive)
        parts << tr("live", "used by Codex");
    if (!account.otherHomes.isEmpty())
        parts << tr("live in another Codex home");
    if (account.isUnverified)
        parts << unverifiedText(account);
    parts << validityText(account, m_now) << keptInText(account);
    if (account.renewalAt.isValid())
        parts << (account.renewalAt > m_now ? tr("renewed at %1").arg(timeText(account.renewalAt, m_now))
                                            : tr("a renewal is due"));
    const QString value = statementsText(parts);
    if (account.state == AccountState::SignInNeeded) {
        problem(id, subject, value, tr("Sign in again with this account: in the window, or “chatelainectl login”."));
    } else if (account.trouble) {
        problem(id, subject, value, errorText(*account.trouble));
    } else {
        note(id, subject, value);
    }
}

void Diagnosis::addPort()
{
    if (m_facts.isDemo)
        return;
    const QString subject = tr("Port 1455");
    const QStringList holders = m_facts.portHolder.split(u", "_s);
    const bool isOurs = std::all_of(holders.begin(), holders.end(),
                                    [](const QString &holder) { return holder.startsWith("chatelaine"_L1); });
    if (m_facts.portHolder.isEmpty())
        note(u"port1455"_s, subject, tr("free"));
    else if (isOurs)
        note(u"port1455"_s, subject, tr("in use by a sign-in of ours"));
    else if (m_facts.secondPortHolder.isEmpty())
        problem(u"port1455"_s, subject, tr("in use by %1, so a sign-in takes port 1457").arg(m_facts.portHolder),
                tr("End that program if a sign-in fails; often it is another sign-in."));
    else
        problem(u"port1455"_s, subject,
                tr("in use by %1, and port 1457 by %2: nobody can sign in")
                    .arg(m_facts.portHolder, m_facts.secondPortHolder),
                tr("End one of these programs; often it is another sign-in."));
}

void Diagnosis::addNetwork()
{
    note(u"issuer"_s, tr("Sign-in server"),
         m_facts.isTestIssuer ? tr("%1, a test issuer").arg(m_facts.issuer) : m_facts.issuer);
    note(u"backend"_s, tr("Codex's server"), m_facts.backend.isEmpty() ? tr("unknown") : m_facts.backend);
    note(u"network.variables"_s, tr("Proxy and certificates"),
         m_facts.networkVariables.isEmpty() ? tr("no variable is set") : listText(m_facts.networkVariables));
    if (!m_facts.unreadableCertificates.isEmpty())
        problem(u"network.certificates"_s, tr("Certificates"),
                tr("the file that %1 names cannot be read").arg(listText(m_facts.unreadableCertificates)),
                tr("Correct the path or its permissions, or unset the variable."));
    const bool isClockWrong = std::any_of(m_snapshot.problems.begin(), m_snapshot.problems.end(),
                                          [](const Error &error) { return error.code == ErrorCode::ClockWrong; });
    if (!isClockWrong)
        note(u"clock"_s, tr("Clock"), tr("no difference to the server's is known"));
}

void Diagnosis::addOurs()
{
    const QString data = tr("Data folder");
    if (m_facts.dataFolderError)
        problem(u"dataFolder"_s, data, *m_facts.dataFolderError);
    else if (m_facts.freeBytes >= 0 && m_facts.freeBytes < fewBytes)
        problem(
            u"dataFolder"_s, data,
            tr("%1; only %2 are free there").arg(m_facts.dataFolder, QLocale().formattedDataSize(m_facts.freeBytes)),
            tr("Make room: a renewed sign-in must find some."));
    else
        note(u"dataFolder"_s, data,
             m_facts.freeBytes < 0
                 ? m_facts.dataFolder
                 : tr("%1; %2 free").arg(m_facts.dataFolder, QLocale().formattedDataSize(m_facts.freeBytes)));
    if (m_facts.settingsError)
        problem(u"settings"_s, tr("Settings"), *m_facts.settingsError);
    else
        note(u"settings"_s, tr("Settings"),
             m_facts.hasSettings ? tr("in order") : tr("none: the defaults are in force"));
    addJournal();
    if (!m_facts.isDemo && !m_facts.startsAtLogin)
        problem(u"autostart"_s, tr("Start at login"), m_facts.startsAtLogin.error());
    else if (!m_facts.isDemo)
        note(u"autostart"_s, tr("Start at login"), *m_facts.startsAtLogin ? tr("yes") : tr("no"));
    note(u"log"_s, tr("Log file"),
         m_facts.logSize < 0 ? tr("%1, not there yet").arg(m_facts.logFile)
                             : tr("%1, %2").arg(m_facts.logFile, QLocale().formattedDataSize(m_facts.logSize)));
}

void Diagnosis::addJournal()
{
    const QString subject = tr("Journal");
    if (m_facts.journalError) {
        problem(u"journal"_s, subject, *m_facts.journalError);
        return;
    }
    for (const QString &file : m_facts.quarantined)
        problem(u"journal.quarantined"_s, subject,
                tr("%1 holds an answer of the server that names another account; nothing waits for it").arg(file),
                tr("Chatelaine does not use it: it is kept for you to look at. Delete the file when you no longer "
                   "need it."));
    if (m_facts.journal.isEmpty()) {
        note(u"journal"_s, subject, tr("nothing waits"));
        return;
    }
    const QDateTime oldest = *std::min_element(m_facts.journal.begin(), m_facts.journal.end());
    const QString value = tr("%n record(s), the oldest from %1", nullptr, static_cast<int>(m_facts.journal.size()))
                              .arg(timeText(oldest, m_now));
    if (oldest.secsTo(m_now) > longWait)
        problem(u"journal"_s, subject, value,
                tr("What was begun is not finished. Mend what else is named here (unlock the keyring, say), then start "
                   "Chatelaine, or run “chatelainectl refresh”. Nothing is lost."));
    else
        note(u"journal"_s, subject, value);
}

QList<Finding> Diagnosis::findings()
{
    addVersions();
    addDesktop();
    addKeyring();
    addCodex();
    addProblems();
    for (qsizetype i = 0; i < m_snapshot.accounts.size(); ++i)
        addAccount(m_snapshot.accounts.at(i), static_cast<int>(i) + 1);
    if (m_snapshot.accounts.isEmpty())
        note(u"accounts"_s, tr("Accounts"),
             m_snapshot.home.isStoredInKnown ? tr("nobody is signed in") : tr("unknown"));
    addPort();
    addNetwork();
    addOurs();
    std::stable_partition(m_findings.begin(), m_findings.end(),
                          [](const Finding &finding) { return finding.isProblem; });
    return std::move(m_findings);
}

} // namespace

QList<Finding> diagnose(const Snapshot &snapshot, const Facts &facts, const QDateTime &now)
{
    return Diagnosis(snapshot, facts, now).findings();
}

} // namespace chatelaine
