// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/toldfile.h"

#include "base/file.h"
#include "base/worker.h"

#include <QLoggingCategory>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logTold, "chatelaine.tray.told")

constexpr QLatin1String fileName = "/notices.json"_L1;

Result<Told> readTold(const QString &path)
{
    const Result<std::optional<FileContent>> content = readFile(path);
    if (!content)
        return std::unexpected(content.error());
    return *content ? Told::fromJson((*content)->bytes) : Told();
}

Result<> write(const QString &folder, const QByteArray &json)
{
    for (const Result<> &step : {ensureDirectory(folder), requireOurs(folder)}) {
        if (!step)
            return step;
    }
    return writeFileDurably(folder + fileName, json);
}

} // namespace

ToldFile::ToldFile(const QString &dataFolder)
    : m_folder(dataFolder)
{
    m_pool.setMaxThreadCount(1);
}

void ToldFile::load(QObject *context, const std::function<void(const Told &)> &done)
{
    const auto work = [path = m_folder + fileName] {
        const Result<Told> told = readTold(path);
        if (!told)
            qCWarning(logTold, "What was told cannot be read: %s", qUtf8Printable(describe(told.error())));
        return told.value_or(Told());
    };
    runOn(m_pool, work, context, done);
}

void ToldFile::save(const Told &told)
{
    m_pool.start([folder = m_folder, json = told.toJson()] {
        if (const Result<> written = write(folder, json); !written)
            qCWarning(logTold, "What was told cannot be kept: %s", qUtf8Printable(describe(written.error())));
    });
}

} // namespace chatelaine
