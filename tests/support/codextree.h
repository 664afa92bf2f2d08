// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace chatelaine::testing {

//! \brief A Codex home, and an /etc with a folder "codex", in a temporary folder that other users can look into.
class CodexTree final
{
public:
    CodexTree()
    {
        QDir(root()).mkpath(QStringLiteral("home"));
        QDir(root()).mkpath(QStringLiteral("etc/codex"));
        for (const QString &folder : {root(), home(), etc(), path(QStringLiteral("etc/codex"))})
            ::chmod(QFile::encodeName(folder).constData(), 0755);
    }

    QString root() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }
    QString path(const QString &name) const { return QDir(root()).filePath(name); }
    QString home() const { return path(QStringLiteral("home")); }
    QString etc() const { return path(QStringLiteral("etc")); }

    //! \brief Writes \a bytes to \a name, relative to the root. False if that failed.
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    }
    //! \brief Makes \a name a symbolic link to \a target, which is taken as it is.
    bool link(const QString &target, const QString &name) const
    {
        return ::symlink(QFile::encodeName(target).constData(), QFile::encodeName(path(name)).constData()) == 0;
    }

    //! \brief CODEX_HOME is home(), HOME is root().
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("CODEX_HOME"), home());
        environment.insert(QStringLiteral("HOME"), root());
        return environment;
    }

private:
    QTemporaryDir m_folder;
};

//! \brief While it lives, this process is somebody whom mode bits bind and to whom root's files are foreign. Does
//! nothing where it is that already.
class NotRoot final
{
public:
    NotRoot()
        : m_wasRoot(::geteuid() == 0)
    {
        m_ok = !m_wasRoot || ::seteuid(65534) == 0;
    }
    ~NotRoot()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(NotRoot)

    bool isOk() const { return m_ok; }

private:
    bool m_wasRoot;
    bool m_ok;
};

} // namespace chatelaine::testing
