// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/livecredential.h"

#include "base/file.h"
#include "base/filelock.h"
#include "base/interruptible.h"

#include <QFileInfo>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<CredentialStore> makeStore(const CodexHome &home, Keyring &keyring)
{
    switch (home.store()) {
    case StoreMode::Ephemeral: // read() and prepare() refuse before it is asked
    case StoreMode::File:
        return std::make_unique<FileStore>(home.authFile());
    case StoreMode::Keyring:
        return std::make_unique<KeyringStore>(keyring, CodexHome::keyringService(), home.keyringAccount(),
                                              home.authFile());
    case StoreMode::Auto:
        return std::make_unique<AutoStore>(keyring, CodexHome::keyringService(), home.keyringAccount(),
                                           home.authFile());
    }
    Q_UNREACHABLE();
}

//! "x/creds.txt" → "x/creds.json.lock": the CLI replaces the extension.
QString lockBeside(const QString &resolvedAuthFile)
{
    const QFileInfo info(resolvedAuthFile);
    return info.path() + u'/' + info.completeBaseName() + u".json.lock"_s;
}

} // namespace

//! Released in reverse order.
struct LiveCredential::Locks
{
    FileLock home;
    FileLock beside;
};

LiveCredential::LiveCredential(const CodexHome &home, Keyring &keyring)
    : m_home(home)
    , m_keyring(keyring)
    , m_store(makeStore(home, keyring))
{
}

//! What must be ours for Codex and for us to change the sign-in, whether it exists or not.
QStringList LiveCredential::places() const
{
    QStringList places{m_home.path(), homeLock(m_home)};
    if (const Result<QString> target = resolveLinks(m_home.authFile()); target)
        places << lockBeside(*target);
    return places;
}

//! Where both make files.
Result<> LiveCredential::requireWritableFolders() const
{
    QStringList folders{m_home.path()};
    if (const Result<QString> target = resolveLinks(m_home.authFile()); target)
        folders << QFileInfo(*target).path();
    for (const QString &folder : folders) {
        if (const Result<> writable = requireWritableFolder(folder); !writable)
            return writable;
    }
    return {};
}

Result<Stored> LiveCredential::read()
{
    Result<Stored> stored = readStores();
    if (!stored)
        return stored;
    for (const QString &place : places()) {
        if (const Result<> ours = requireOurs(place); !ours)
            stored->hazards.append(ours.error());
    }
    if (const Result<> writable = requireWritableFolders(); !writable)
        stored->hazards.append(writable.error());
    return stored;
}

Result<Stored> LiveCredential::readOrNobody()
{
    Result<Stored> stored = read();
    return !stored && stored.error().code == ErrorCode::Corrupt ? Result<Stored>(Stored{}) : stored;
}

Result<Stored> LiveCredential::readStores()
{
    if (const Result<> supported = m_home.requireSupportedStore(); !supported)
        return std::unexpected(supported.error());
    Result<Stored> stored = m_store->load();
    if (!stored || m_home.store() != StoreMode::Auto || stored->where != StoredIn::Keyring)
        return stored;

    const Result<std::optional<Credential>> hidden = hiddenInFile();
    if (!hidden || !*hidden)
        return stored; // a file that nobody can read hides nothing
    const Identity inKeyring = identify(*stored->credential);
    const Identity inFile = identify(**hidden);
    if (inKeyring.account == inFile.account) {
        if (compareAge(**hidden, *stored->credential) == Age::Newer)
            return Stored{*hidden, StoredIn::File, stored->hazards, true};
    } else {
        stored->hazards.append({ErrorCode::SecondSignIn, m_home.authFile(), inFile.email});
    }
    return stored;
}

Result<std::optional<Credential>> LiveCredential::hiddenInFile()
{
    if (m_home.store() == StoreMode::File)
        return std::nullopt;
    const Result<Stored> inFile = FileStore(m_home.authFile()).load();
    if (!inFile)
        return std::unexpected(inFile.error());
    if (!inFile->credential)
        return std::nullopt;
    const Result<Stored> live = m_store->load();
    if (!live)
        return std::unexpected(live.error());
    if (live->where == StoredIn::File || isSame(live->credential, inFile->credential))
        return std::nullopt;
    return inFile->credential;
}

//! Asked before anything is created, locked or written. Where auth.json really is.
Result<QString> LiveCredential::writableTarget()
{
    const Result<QString> target = m_home.authFileForWriting();
    if (!target)
        return target;
    for (const QString &place : places() + QStringList{*target}) {
        if (const Result<> ours = requireOurs(place); !ours)
            return std::unexpected(ours.error());
    }
    if (const Result<> writable = requireWritableFolders(); !writable)
        return std::unexpected(writable.error());
    if (m_home.store() != StoreMode::File) {
        const std::optional<ErrorCode> code = errorOf(m_keyring.state());
        // Where there is none the file will do, unless the keyring is all that may be used.
        if (code && (code != ErrorCode::KeyringUnavailable || m_home.store() == StoreMode::Keyring))
            return failure(*code);
    }
    return target;
}

Result<> LiveCredential::requireWritable()
{
    const Result<QString> target = writableTarget();
    return target ? Result<>() : std::unexpected(target.error());
}

Result<LiveCredential::Locks> LiveCredential::lock(const QString &target, std::stop_token stop,
                                                   const std::function<Result<>()> &lastLook)
{
    if (const Result<> made = ensureDirectory(m_home.path()); !made)
        return std::unexpected(made.error());
    Result<FileLock> home = FileLock::acquire(homeLock(m_home), 5s, 20ms, stop);
    if (!home)
        return std::unexpected(home.error());
    if (const Result<> good = lastLook ? lastLook() : Result<>(); !good)
        return std::unexpected(good.error());
    Result<FileLock> beside = FileLock::acquire(lockBeside(target), 2s, 10ms, stop);
    if (!beside)
        return std::unexpected(beside.error());
    return Locks{std::move(*home), std::move(*beside)};
}

Result<Stored> LiveCredential::replace(const std::optional<Credential> &expected, const std::optional<Credential> &next,
                                       std::stop_token stop, const std::function<Result<>()> &lastLook)
{
    std::optional<Credential> wanted = next;
    if (wanted) {
        const Identity identity = identify(*wanted);
        if (identity.isMixed)
            return failure(ErrorCode::Mixed, identity.account.toString());
        if (const Result<> usable = wanted->checkUsable(); !usable)
            return std::unexpected(usable.error());
        if (identity.storedIdDiffers)
            wanted = wanted->withAccountId(identity.account.workspace);
    }
    const Result<QString> target = writableTarget();
    if (!target)
        return std::unexpected(target.error());
    const Result<Locks> locks = lock(*target, stop, lastLook);
    if (!locks)
        return std::unexpected(locks.error());

    const Result<Stored> current = read();
    if (!current)
        return std::unexpected(current.error());
    if (!isSame(current->credential, expected))
        return failure(ErrorCode::StoreChanged, m_home.path());
    const Interruptible uncut({}); // what is begun here is finished
    if (!wanted) {
        if (const Result<bool> removed = m_store->remove(); !removed)
            return std::unexpected(removed.error());
    } else {
        const bool sameAccount =
            current->credential && identify(*current->credential).account == identify(*wanted).account;
        if (sameAccount)
            wanted = wanted->mergedInto(*current->credential);
    }
    const Result<Stored> saved = wanted ? m_store->save(*wanted) : Result<Stored>(Stored{});
    if (!saved)
        return saved;

    Result<Stored> readBack = read();
    if (!readBack)
        return readBack;
    if (!isSame(readBack->credential, wanted))
        return failure(ErrorCode::StoreChanged, m_home.path(), u"what was read back is not what was written"_s);
    for (const Error &hazard : saved->hazards) {
        if (!readBack->hazards.contains(hazard))
            readBack->hazards.append(hazard);
    }
    return readBack;
}

bool LiveCredential::changedNothing(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Mixed:
    case ErrorCode::Incomplete:
    case ErrorCode::InvalidJwt:
    case ErrorCode::NotOurs:
    case ErrorCode::StoreUnsupported:
    case ErrorCode::DanglingLink:
    case ErrorCode::LockBusy:
    case ErrorCode::Cancelled: // of a wait for the locks; a keyring's that is cut short is KeyringTimeout
        return true;
    case ErrorCode::StoreChanged:
        return error.detail.isEmpty(); // else something else was read back than was written
    default:
        return false;
    }
}

Result<> LiveCredential::removeUnreadable(const std::function<Result<>(const QByteArray &)> &keepAside,
                                          std::stop_token stop)
{
    const Result<QString> target = writableTarget();
    if (!target)
        return std::unexpected(target.error());
    const Result<Locks> locks = lock(*target, stop);
    if (!locks)
        return std::unexpected(locks.error());
    const Result<Stored> current = read();
    if (current)
        return {};
    if (current.error().code != ErrorCode::Corrupt)
        return std::unexpected(current.error());

    QByteArray bytes;
    if (current.error().subject == m_home.authFile()) {
        const Result<std::optional<FileContent>> content = readFile(*target);
        if (!content)
            return std::unexpected(content.error());
        bytes = *content ? (*content)->bytes : QByteArray();
    } else {
        const Result<std::optional<Secret>> item = m_keyring.read(CodexHome::keyringService(), m_home.keyringAccount());
        if (!item)
            return std::unexpected(item.error());
        bytes = *item ? (*item)->reveal() : QByteArray();
    }
    if (!bytes.isEmpty()) {
        if (const Result<> kept = keepAside(bytes); !kept)
            return kept;
    }
    if (current.error().subject == m_home.authFile()) {
        const Result<bool> removed = FileStore(m_home.authFile()).remove();
        return removed ? Result<>() : std::unexpected(removed.error());
    }
    const Result<bool> removed = m_keyring.remove(CodexHome::keyringService(), m_home.keyringAccount());
    return removed ? Result<>() : std::unexpected(removed.error());
}

} // namespace chatelaine
