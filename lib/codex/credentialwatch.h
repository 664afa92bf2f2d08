// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDeadlineTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

namespace chatelaine {

//! \brief Tells that what Codex reads in one home may have changed: auth.json, wherever its links lead, config.toml,
//! which says where the credential is kept, and the keyring.
//!
//! A hint and no more: it reads no credential, and whoever hears it reads again, on a worker. What can escape it: a
//! secret overwritten in place in gnome-keyring, what another machine does to files on a network, a folder renamed
//! further up. So one reads before each decision, too.
//!
//! Nothing is done while nothing happens. Main thread only.
class CredentialWatch final : public QObject
{
    Q_OBJECT

public:
    //! \brief \a quiet: how long nothing more must have happened before changed() comes.
    explicit CredentialWatch(std::chrono::milliseconds quiet = std::chrono::milliseconds(200),
                             QObject *parent = nullptr);
    ~CredentialWatch() override;

    //! \brief Watches this home from now on, and no other; an empty path: nothing. What is read after this call misses
    //! no change. Does nothing if that is watched already.
    //!
    //! The home need not exist. \a alsoKeyring: the session bus is not touched without it.
    void watch(const QString &homePath, bool alsoKeyring);

Q_SIGNALS:
    //! \brief Once for what happens together: after the quiet time, or five times that where it does not get quiet.
    void changed();

private:
    //! Which file it is.
    struct FileId
    {
        quint64 device = 0;
        quint64 inode = 0; //!< 0: there is none, or it cannot be told
        friend bool operator==(const FileId &, const FileId &) = default;
    };
    //! What tells one content of a file from another without reading it.
    struct FileState
    {
        FileId id{};
        qint64 size = -1;
        qint64 modifiedAt = 0; //!< as finely as the system has it
        friend bool operator==(const FileState &, const FileState &) = default;
    };
    //! What Codex reads in a home, seen from outside.
    struct HomeState
    {
        FileId home{};
        QStringList paths{}; //!< of the files, and of the links that lead there
        QList<FileState> files{};
        friend bool operator==(const HomeState &, const HomeState &) = default;
    };

    static FileState stateOf(const QString &path);
    HomeState homeState() const;
    QStringList placesToWatch() const;

    void watchFiles(const QString &homePath);
    void watchKeyring(bool isWanted);
    void onFileChanged(const QString &path);
    void onFolderChanged(const QString &path);
    void forgetIfDropped(const QString &path);
    bool watchWhatIsThere();
    void add(const QString &path, const FileId &id);
    void settle();

    const std::chrono::milliseconds m_quiet;
    QString m_home;
    std::unique_ptr<QFileSystemWatcher> m_watcher; //!< a new one for each home: nothing of the old one comes late
    QHash<QString, FileId> m_watched; //!< what was given to it, refused or not
    bool m_isComplete = true; //!< nothing was refused yet
    HomeState m_state;
    std::unique_ptr<QObject> m_keyring;
    QTimer m_settling;
    QDeadlineTimer m_latest;
};

} // namespace chatelaine
