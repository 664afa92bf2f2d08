// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/leavings.h"

#include "base/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logLeavings, "chatelaine.codex.leavings")

//! Made by a Codex of ours, as far as owner and mode tell. Who could exchange the file between this look and the
//! reading could as well exchange auth.json.
bool isAsCodexMakesIt([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info
    {
    };
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 && info.st_mode == (S_IFREG | 0600)
        && info.st_uid == ::geteuid();
#else
    return true;
#endif
}

} // namespace

QList<Credential> leavingsBeside(const QString &resolvedAuthFile)
{
    const QDir folder(QFileInfo(resolvedAuthFile).path());
    const QDir::Filters filters = QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks | QDir::CaseSensitive;
    QList<Credential> found;
    for (const QString &name : folder.entryList({u".auth-??????"_s}, filters, QDir::Name)) {
        const QString path = folder.filePath(name);
        if (!isAsCodexMakesIt(path))
            continue;
        const Result<std::optional<FileContent>> content = readFile(path);
        if (!content) {
            qCWarning(logLeavings).noquote() << describe(content.error());
            continue;
        }
        if (!*content)
            continue; // it was no leaving: its writer has renamed it by now
        if (Result<Credential> credential = Credential::parse((*content)->bytes, path))
            found.append(*std::move(credential));
        else
            qCInfo(logLeavings).noquote() << describe(credential.error());
    }
    return found;
}

} // namespace chatelaine
