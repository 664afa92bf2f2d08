// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/codexhome.h"

#include "base/file.h"
#include "codex/backendaddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace chatelaine {

using namespace Qt::StringLiterals;

Result<CodexHome> CodexHome::resolve(const QProcessEnvironment &environment, const QString &etc)
{
    CodexHome home;
    home.m_accessTokenInEnvironment = !environment.value(u"CODEX_ACCESS_TOKEN"_s).trimmed().isEmpty();

    const QString named = environment.value(u"CODEX_HOME"_s); // empty is unset (seen with 0.169.0)
    const QString person = environment.value(u"HOME"_s);
    const QString wanted =
        !named.isEmpty() ? named : QDir(person.isEmpty() ? QDir::homePath() : person).filePath(u".codex"_s);
    std::error_code error;
    const auto canonical = std::filesystem::canonical(QFileInfo(wanted).filesystemAbsoluteFilePath(), error);
    home.m_path = error ? QFileInfo(wanted).absoluteFilePath() : QFileInfo(canonical).filePath();
    if (!named.isEmpty()) {
        if (error)
            return failure(ErrorCode::HomeMissing, named, QString::fromStdString(error.message()));
        if (!QFileInfo(home.m_path).isDir())
            return failure(ErrorCode::HomeMissing, named, u"it is not a directory"_s);
    }

    Result<CodexConfig> config = CodexConfig::read(home.m_path, etc);
    if (!config)
        return std::unexpected(config.error());
    home.m_config = *std::move(config);
    return home;
}

QString CodexHome::authFile() const
{
    return QDir(m_path).filePath(u"auth.json"_s);
}

QString CodexHome::keyringService()
{
    return u"Codex Auth"_s;
}

QString CodexHome::keyringAccountOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"cli|"_s + QString::fromLatin1(hash.first(16));
}

Result<QUrl> CodexHome::backend(const QStringList &allowedOrigins) const
{
    return allowedBackend(m_config.baseUrl.value, allowedOrigins);
}

Result<> CodexHome::requireSupportedStore() const
{
    const auto unsupported = [](const QString &subject, const auto &setting) {
        return failure(ErrorCode::StoreUnsupported, subject,
                       setting.file.isEmpty() ? QString() : u"%1, line %2"_s.arg(setting.file).arg(setting.line));
    };
    if (store() == StoreMode::Ephemeral)
        return unsupported(u"ephemeral"_s, m_config.store);
    if (m_config.encryptedStore.value && (store() == StoreMode::Keyring || store() == StoreMode::Auto))
        return unsupported(u"secret_auth_storage"_s, m_config.encryptedStore);
    return {};
}

Result<QString> CodexHome::authFileForWriting() const
{
    if (const Result<> supported = requireSupportedStore(); !supported)
        return std::unexpected(supported.error());
    // Where the home is missing, the folder counts in which it would be made: "sudo" with another's HOME must not leave
    // a ~/.codex there that he cannot use.
    QString folder = m_path;
    while (!QFileInfo::exists(folder) && !QFileInfo(folder).isRoot())
        folder = QFileInfo(folder).path();
    if (const Result<> ours = requireOurs(folder); !ours)
        return std::unexpected(ours.error());
    const Result<QString> target = resolveLinks(authFile());
    if (!target)
        return target;
    if (const Result<> ours = requireOurs(QFileInfo(*target).path()); !ours)
        return std::unexpected(ours.error());
    return target;
}

} // namespace chatelaine
