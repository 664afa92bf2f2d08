// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/credentialwatch.h"

#ifdef QT_DBUS_LIB
#include "storage/secretservicewatch.h"
#endif

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <filesystem>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logWatch, "chatelaine.codex.watch")

constexpr int maximumLinks = 40; // as many as Linux follows

//! \a path, and if it is a link, where it leads, step by step. The folders are without links; the last file may be
//! missing.
QStringList linksFrom(const QString &path)
{
    std::filesystem::path at = QFileInfo(path).filesystemAbsoluteFilePath();
    QStringList steps;
    while (steps.size() <= maximumLinks) {
        std::error_code error;
        const auto folder = std::filesystem::weakly_canonical(at.parent_path(), error);
        if (!error)
            at = folder / at.filename();
        steps << QFileInfo(at).filePath();
        const auto target = std::filesystem::read_symlink(at, error);
        if (error)
            break;
        at = at.parent_path() / target;
    }
    return steps;
}

//! The folder of \a path, or the one in which it would be created.
QString nearestFolder(const QString &path)
{
    QString folder = QFileInfo(path).path();
    while (!QFileInfo(folder).isDir() && !QFileInfo(folder).isRoot())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

CredentialWatch::CredentialWatch(std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent)
    , m_quiet(quiet)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &CredentialWatch::changed);
}

CredentialWatch::~CredentialWatch() = default;

void CredentialWatch::watch(const QString &homePath, bool alsoKeyring)
{
    watchFiles(homePath);
    watchKeyring(alsoKeyring && !homePath.isEmpty());
}

void CredentialWatch::watchFiles(const QString &homePath)
{
    if (homePath == m_home)
        return;
    m_home = homePath;
    m_settling.stop();
    m_watched.clear();
    m_watcher.reset();
    m_isComplete = true;
    if (homePath.isEmpty())
        return;
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &CredentialWatch::onFileChanged);
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &CredentialWatch::onFolderChanged);
    watchWhatIsThere();
}

void CredentialWatch::watchKeyring([[maybe_unused]] bool isWanted)
{
#ifdef QT_DBUS_LIB
    if (isWanted == (m_keyring != nullptr))
        return;
    m_keyring.reset();
    if (!isWanted)
        return;
    auto keyring = std::make_unique<SecretServiceWatch>();
    connect(keyring.get(), &SecretServiceWatch::changed, this, &CredentialWatch::settle);
    m_keyring = std::move(keyring);
#endif
}

void CredentialWatch::onFileChanged(const QString &path)
{
    // Always counts: what is rewritten in place with as many bytes can look the same from outside.
    forgetIfDropped(path);
    watchWhatIsThere();
    settle();
}

void CredentialWatch::onFolderChanged(const QString &path)
{
    // Locks and temporary files come and go beside the credential, and strangers' files in the folder above.
    forgetIfDropped(path);
    if (watchWhatIsThere())
        settle();
}

//! Qt lets go of what was removed or renamed, also where the same file is back by now.
void CredentialWatch::forgetIfDropped(const QString &path)
{
    if (!m_watcher->files().contains(path) && !m_watcher->directories().contains(path))
        m_watched.remove(path);
}

//! Whether it is something else than the last time.
bool CredentialWatch::watchWhatIsThere()
{
    // What appears between looking and watching is told to nobody: look again, until nothing new is there. Where things
    // change faster than that, the next event is on its way.
    for (int round = 0; round < 10; ++round) {
        QList<std::pair<QString, FileId>> wanted;
        for (const QString &path : placesToWatch()) {
            if (const FileId id = stateOf(path).id; id.inode != 0 || QFileInfo::exists(path))
                wanted.emplaceBack(path, id);
        }
        // The system watches a file, not a path: one that leads to another file by now is as good as not watched.
        const auto dropStale = [&](const auto &watched) {
            const bool isStale = !wanted.contains(std::pair(watched.key(), watched.value()));
            if (isStale)
                m_watcher->removePath(watched.key());
            return isStale;
        };
        bool isSame = m_watched.removeIf(dropStale) == 0;
        for (const auto &[path, id] : wanted) {
            if (!m_watched.contains(path)) {
                add(path, id);
                isSame = false;
            }
        }
        if (isSame)
            break;
    }
    HomeState state = homeState();
    const bool isNew = state != m_state;
    m_state = std::move(state);
    return isNew;
}

void CredentialWatch::add(const QString &path, const FileId &id)
{
    // What is refused (no watch left, a folder that we may not read) is not tried again until another file is there:
    // each attempt would be logged by Qt. What was watched before it, the home's folder first, goes on telling, so that
    // a replaced file is still noticed, and one rewritten in place is when somebody looks. Without a single inotify
    // instance left Qt itself looks at the files once a second.
    m_watched.insert(path, id);
    if (m_watcher->addPath(path) || stateOf(path).id != id || !std::exchange(m_isComplete, false))
        return;
    qCWarning(logWatch).noquote() << path << "cannot be watched: changes may be noticed late";
}

QStringList CredentialWatch::placesToWatch() const
{
    const QStringList auth = linksFrom(m_home + u"/auth.json"_s);
    const QStringList config = linksFrom(m_home + u"/config.toml"_s);
    QStringList places;
    for (const QString &step : auth + config)
        places << nearestFolder(step);
    places << auth.last() << config.last();
    places << nearestFolder(m_home); // where it is removed, renamed, made
    places.removeDuplicates();
    return places;
}

CredentialWatch::HomeState CredentialWatch::homeState() const
{
    HomeState state;
    state.home = stateOf(m_home).id;
    for (const QString &name : {u"/auth.json"_s, u"/config.toml"_s}) {
        const QStringList steps = linksFrom(m_home + name);
        state.paths << steps;
        state.files << stateOf(steps.last());
    }
    return state;
}

CredentialWatch::FileState CredentialWatch::stateOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
#ifdef Q_OS_DARWIN
    const timespec modified = info.st_mtimespec;
#else
    const timespec modified = info.st_mtim;
#endif
    return {{info.st_dev, info.st_ino}, info.st_size, modified.tv_sec * 1'000'000'000 + modified.tv_nsec};
#else
    const QFileInfo info(path);
    return info.exists() ? FileState{{}, info.size(), info.lastModified().toMSecsSinceEpoch()} : FileState{};
#endif
}

void CredentialWatch::settle()
{
    if (!m_settling.isActive())
        m_latest.setRemainingTime(5 * m_quiet);
    m_settling.start(std::min(m_quiet, std::chrono::milliseconds(m_latest.remainingTime())));
}

} // namespace chatelaine
