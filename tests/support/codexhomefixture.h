// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "codex/codexhome.h"
#include "storage/memorykeyring.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace chatelaine::testing {

//! \brief A private CODEX_HOME, data folder and /etc, with keyrings in memory. One per test function.
struct CodexHomeFixture
{
    QTemporaryDir folder;
    MemoryKeyring codexKeyring;
    MemoryKeyring vaultKeyring;

    CodexHomeFixture() { QDir(folder.path()).mkpath(QStringLiteral("codex")); }

    QString homePath() const { return QFileInfo(folder.filePath(QStringLiteral("codex"))).canonicalFilePath(); }
    QString authFile() const { return homePath() + QStringLiteral("/auth.json"); }
    QString dataFolder() const { return folder.filePath(QStringLiteral("data")); }
    QString etc() const { return folder.filePath(QStringLiteral("etc")); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("CODEX_HOME"), homePath());
        return environment;
    }
    CodexHome home() const { return *CodexHome::resolve(environment(), etc()); }

    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size()
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool writeConfig(const QByteArray &toml) const { return write(homePath() + QStringLiteral("/config.toml"), toml); }
    bool setStore(const QByteArray &mode) const
    {
        return writeConfig("cli_auth_credentials_store = \"" + mode + "\"\n");
    }
    //! What lies in Codex's keyring item; empty if there is none.
    QByteArray keyringItem()
    {
        const auto item = codexKeyring.read(CodexHome::keyringService(), home().keyringAccount());
        return item && *item ? (*item)->reveal() : QByteArray();
    }
    bool writeKeyringItem(const QByteArray &json)
    {
        return codexKeyring.write(CodexHome::keyringService(), home().keyringAccount(), Secret(json)).has_value();
    }
};

} // namespace chatelaine::testing
