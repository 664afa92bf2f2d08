// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/credentialstore.h"

#include "base/file.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QThread>

namespace chatelaine {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logStore, "chatelaine.storage.store")

namespace {

// Together as long as the CLI's five tries. Closer, because a file that is rewritten all the time can be empty for a
// third of it: on ext4 to truncate one that was just written waits for the disk.
constexpr int readAttempts = 26;
constexpr unsigned long readInterval = 10; // ms

} // namespace

Result<Stored> FileStore::load()
{
    Error lastError;
    for (int attempt = 0; attempt < readAttempts; ++attempt) {
        if (attempt > 0)
            QThread::msleep(readInterval);
        const Result<QString> path = resolveLinks(m_path);
        if (!path)
            return std::unexpected(path.error());
        const Result<std::optional<FileContent>> content = readFile(*path);
        if (!content)
            return std::unexpected(content.error());
        if (!*content)
            return Stored{};
        const Result<Credential> credential = Credential::parse((*content)->bytes, m_path);
        if (!credential) {
            lastError = credential.error();
            continue;
        }
        Stored stored{*credential, StoredIn::File, {}};
        if ((*content)->readableByOthers)
            stored.hazards.append({ErrorCode::ReadableByOthers, m_path});
        if ((*content)->hardLinks > 1)
            stored.hazards.append({ErrorCode::HardLinked, m_path});
        if ((*content)->readOnly)
            stored.hazards.append({ErrorCode::ReadOnly, m_path});
        if (const Result<> ours = requireOurs(*path); !ours)
            stored.hazards.append(ours.error());
        return stored;
    }
    return std::unexpected(lastError);
}

Result<Stored> FileStore::save(const Credential &credential)
{
    const Result<QString> path = resolveLinks(m_path);
    if (!path)
        return std::unexpected(path.error());
    const QString folder = QFileInfo(*path).path();
    for (const Result<> &step : {ensureDirectory(folder), requireOurs(folder), requireOurs(*path)}) {
        if (!step)
            return std::unexpected(step.error());
    }
    if (const Result<> written = writeFileDurably(*path, credential.toFileJson()); !written)
        return std::unexpected(written.error());
    return Stored{credential, StoredIn::File, {}};
}

Result<bool> FileStore::remove()
{
    // A link goes, and what it leads to: the credential must not stay behind it.
    const Result<QString> path = resolveLinks(m_path);
    if (!path && path.error().code == ErrorCode::DanglingLink)
        return false; // nothing is there; the link is not ours to judge
    if (!path)
        return std::unexpected(path.error());
    for (const QString &place : {QFileInfo(*path).path(), *path}) {
        if (const Result<> ours = requireOurs(place); !ours && QFileInfo::exists(*path))
            return std::unexpected(ours.error());
    }
    const Result<bool> removed = removeFileDurably(*path);
    if (removed && *path != m_path && QFileInfo(m_path).isSymLink()) {
        if (const Result<bool> link = removeFileDurably(m_path); !link)
            return link;
    }
    return removed;
}

KeyringStore::KeyringStore(Keyring &keyring, QString service, QString account, QString fallbackPath)
    : m_keyring(keyring)
    , m_service(std::move(service))
    , m_account(std::move(account))
    , m_file(fallbackPath)
    , m_filePath(std::move(fallbackPath))
{
}

Result<Stored> KeyringStore::load()
{
    const Result<std::optional<Secret>> item = m_keyring.read(m_service, m_account);
    if (!item)
        return std::unexpected(item.error());
    if (!*item)
        return Stored{};
    const Result<Credential> credential = Credential::parse((*item)->reveal(), u"keyring"_s);
    if (!credential)
        return std::unexpected(credential.error());
    return Stored{*credential, StoredIn::Keyring, {}};
}

Result<Stored> KeyringStore::save(const Credential &credential)
{
    const Secret document(credential.toKeyringJson());
    if (const Result<> written = m_keyring.write(m_service, m_account, document); !written)
        return std::unexpected(written.error());
    const Result<std::optional<Secret>> readBack = m_keyring.read(m_service, m_account);
    if (!readBack)
        return std::unexpected(readBack.error());
    if (!*readBack || !(*readBack)->sameAs(document))
        return failure(ErrorCode::StoreChanged, u"keyring"_s, u"what was read back is not what was written"_s);

    Stored stored{credential, StoredIn::Keyring, {}};
    if (const Result<bool> removed = m_file.remove(); !removed) {
        qCWarning(logStore, "%s", qUtf8Printable(describe(removed.error())));
        stored.hazards.append({ErrorCode::LeftoverFile, m_filePath, removed.error().detail});
    }
    return stored;
}

Result<bool> KeyringStore::remove()
{
    const Result<bool> item = m_keyring.remove(m_service, m_account);
    if (!item)
        return item;
    const Result<bool> file = m_file.remove();
    if (!file)
        return file;
    return *item || *file;
}

AutoStore::AutoStore(Keyring &keyring, QString service, QString account, QString fallbackPath)
    : m_inKeyring(keyring, std::move(service), std::move(account), fallbackPath)
    , m_inFile(fallbackPath)
    , m_filePath(std::move(fallbackPath))
{
}

Result<Stored> AutoStore::load()
{
    const Result<Stored> stored = m_inKeyring.load();
    if (stored && stored->credential)
        return stored;
    if (!stored) {
        if (stored.error().code != ErrorCode::KeyringUnavailable)
            return stored;
        qCDebug(logStore, "No keyring, so the file is read (%s)", qUtf8Printable(describe(stored.error())));
    }
    return m_inFile.load();
}

Result<Stored> AutoStore::save(const Credential &credential)
{
    const Result<Stored> saved = m_inKeyring.save(credential);
    if (saved || saved.error().code != ErrorCode::KeyringUnavailable)
        return saved;
    qCInfo(logStore, "No keyring, so the sign-in goes into the file (%s)", qUtf8Printable(describe(saved.error())));
    Result<Stored> inFile = m_inFile.save(credential);
    if (inFile)
        inFile->hazards.append({ErrorCode::KeptInFile, m_filePath});
    return inFile;
}

Result<bool> AutoStore::remove()
{
    const Result<bool> removed = m_inKeyring.remove();
    if (removed || removed.error().code != ErrorCode::KeyringUnavailable)
        return removed;
    return m_inFile.remove();
}

} // namespace chatelaine
