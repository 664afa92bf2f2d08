// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/logfile.h"

#include "base/file.h"

#include <QFileInfo>

namespace chatelaine {

using namespace Qt::StringLiterals;

Result<> LogFile::open()
{
    const QString folder = QFileInfo(m_path).path();
    for (const QString &path : {QFileInfo(folder).path(), folder}) {
        if (const Result<> ours = requireOurs(path); !ours)
            return ours;
    }
    if (const Result<> made = ensureDirectory(folder); !made)
        return made;
    constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    m_file.setFileName(m_path);
    // Unbuffered: what a crash leaves is what was said before it.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, own))
        return failure(ErrorCode::FileUnwritable, m_path, m_file.errorString());
    if ((m_file.permissions() & ~(own | QFile::ReadUser | QFile::WriteUser)) != 0)
        m_file.setPermissions(own);
    return {};
}

void LogFile::rotate()
{
    m_file.close();
    const QString first = m_path + u".1"_s;
    const QString second = m_path + u".2"_s;
    QFile::remove(second);
    QFile::rename(first, second);
    // Where that fails the file grows on, which is better than to lose what is said.
    QFile::rename(m_path, first);
}

Result<> LogFile::write(const QByteArray &line)
{
    const std::lock_guard lock(m_writing);
    if (m_file.isOpen() && !QFile::exists(m_path)) // somebody took it away
        m_file.close();
    if (m_file.isOpen() && m_file.size() + line.size() > m_limit)
        rotate();
    if (!m_file.isOpen()) {
        if (const Result<> opened = open(); !opened)
            return opened;
        if (m_file.size() > 0 && m_file.size() + line.size() > m_limit) { // full from an earlier time
            rotate();
            if (const Result<> opened = open(); !opened)
                return opened;
        }
    }
    if (m_file.write(line) == line.size())
        return {};
    const QString why = m_file.errorString();
    m_file.close(); // the next line may find a disk with room, or a folder that is there again
    return failure(ErrorCode::FileUnwritable, m_path, why);
}

} // namespace chatelaine
