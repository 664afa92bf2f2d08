// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace chatelaine::testing {

//! \brief A folder that tells of running programs as proc(5) does, for Surroundings::proc. At first there is none.
class FakeProc final
{
public:
    FakeProc()
    {
        QDir(root()).mkpath(QStringLiteral("self"));
        write(QStringLiteral("stat"), "btime 1795348800\n");
    }

    QString root() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }

    //! \brief A `codex app-server` that uses \a home.
    bool showCodex(const QString &home, qint64 pid = 100) const
    {
        hide(pid);
        const QString folder = QString::number(pid) + QLatin1Char('/');
        const QByteArray id = QByteArray::number(pid);
        QDir(root()).mkpath(folder);
        return write(folder + QStringLiteral("stat"),
                     id + " (codex) S 1 1 1 0 -1 4194304 0 0 0 0 66 4 0 0 20 0 1 0 12345 3133440 366\n")
            && write(folder + QStringLiteral("status"),
                     "Name:\tcodex\nState:\tS (x)\nPid:\t" + id + "\nUid:\t0\t" + QByteArray::number(::geteuid())
                         + "\t0\t0\n")
            && write(folder + QStringLiteral("cmdline"), QByteArray("/opt/codex\0app-server\0", 22))
            && write(folder + QStringLiteral("environ"), "CODEX_HOME=" + QFile::encodeName(home) + '\0')
            && QFile::link(QStringLiteral("/opt/codex"), root() + QLatin1Char('/') + folder + QStringLiteral("exe"));
    }
    bool hide(qint64 pid = 100) const
    {
        return QDir(root() + QLatin1Char('/') + QString::number(pid)).removeRecursively();
    }

private:
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(root() + QLatin1Char('/') + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_folder;
};

} // namespace chatelaine::testing
