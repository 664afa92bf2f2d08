// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/vault.h"

#include "base/file.h"
#include "base/interruptible.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Keys must be unique by themselves: Windows knows no service.
QString keyOf(const AccountId &account)
{
    return u"Chatelaine/"_s + account.toString();
}

struct KindName
{
    CredentialKind kind{};
    QLatin1StringView name;
};
constexpr KindName kindNames[]{{CredentialKind::ChatGpt, "chatgpt"_L1},
                               {CredentialKind::ApiKey, "apikey"_L1},
                               {CredentialKind::Other, "other"_L1}};

QJsonObject toJson(const VaultEntry &entry)
{
    const auto kind = std::find_if(std::begin(kindNames), std::end(kindNames),
                                   [&](const KindName &k) { return k.kind == entry.kind; });
    return {{u"accountId"_s, entry.account.workspace},
            {u"userId"_s, entry.account.user},
            {u"kind"_s, kind->name},
            {u"email"_s, entry.email},
            {u"plan"_s, entry.plan},
            {u"label"_s, entry.label},
            {u"issuer"_s, entry.issuer},
            {u"storedIn"_s, entry.where == StoredIn::Keyring ? u"keyring"_s : u"file"_s},
            {u"validUntil"_s, entry.validUntil.toString(Qt::ISODate)},
            {u"lastRefresh"_s, entry.lastRefresh.toString(Qt::ISODate)},
            {u"fingerprint"_s, QString::fromLatin1(entry.fingerprint)},
            {u"shadowOf"_s, entry.shadowOf}};
}

VaultEntry fromJson(const QJsonObject &object)
{
    VaultEntry entry;
    entry.account = {object.value("accountId"_L1).toString(), object.value("userId"_L1).toString()};
    for (const KindName &kind : kindNames) {
        if (object.value("kind"_L1).toString() == kind.name)
            entry.kind = kind.kind;
    }
    entry.email = object.value("email"_L1).toString();
    entry.plan = object.value("plan"_L1).toString();
    entry.label = object.value("label"_L1).toString();
    entry.issuer = object.value("issuer"_L1).toString();
    entry.where = object.value("storedIn"_L1).toString() == "keyring"_L1 ? StoredIn::Keyring : StoredIn::File;
    entry.validUntil = QDateTime::fromString(object.value("validUntil"_L1).toString(), Qt::ISODate);
    entry.lastRefresh = QDateTime::fromString(object.value("lastRefresh"_L1).toString(), Qt::ISODate);
    entry.fingerprint = object.value("fingerprint"_L1).toString().toLatin1();
    entry.shadowOf = object.value("shadowOf"_L1).toString();
    return entry;
}

auto entryOf(QList<VaultEntry> &entries, const AccountId &account)
{
    return std::find_if(entries.begin(), entries.end(),
                        [&](const VaultEntry &entry) { return entry.account == account; });
}

} // namespace

Vault::Vault(QString dataFolder, Keyring *keyring)
    : m_dataFolder(std::move(dataFolder))
    , m_keyring(keyring)
{
}

QString Vault::folder() const
{
    return m_dataFolder + u"/vault"_s;
}

QString Vault::indexPath() const
{
    return folder() + u"/index.json"_s;
}

QString Vault::lockFile() const
{
    return folder() + u"/lock"_s;
}

QString Vault::asideFolder() const
{
    return m_dataFolder + u"/aside"_s;
}

QString Vault::filePath(const AccountId &account) const
{
    return folder() + u'/' + account.fileName() + u".json"_s;
}

//! Before anything is created, locked or written.
Result<> Vault::prepare() const
{
    if (const Result<> ours = requireOurs(m_dataFolder); !ours)
        return ours;
    if (const Result<> made = ensureDirectory(folder()); !made)
        return made;
    return requireOurs(folder());
}

Result<FileLock> Vault::lock() const
{
    return FileLock::acquire(lockFile(), 30s, 10ms, Interruptible::token());
}

//! Where the next secret goes. A keyring that is only locked is no reason for a file.
Result<StoredIn> Vault::place() const
{
    const std::optional<ErrorCode> code = errorOf(m_keyring ? m_keyring->state() : KeyringState::Unavailable);
    if (!code)
        return StoredIn::Keyring;
    return code == ErrorCode::KeyringUnavailable ? Result<StoredIn>(StoredIn::File) : failure(*code);
}

Result<> Vault::requireWritable() const
{
    if (const Result<StoredIn> where = place(); !where)
        return std::unexpected(where.error());
    for (const QString &path : {m_dataFolder, folder(), lockFile()}) {
        if (const Result<> ours = requireOurs(path); !ours)
            return ours;
    }
    if (const Result<> writable = requireWritableFolder(QFileInfo::exists(folder()) ? folder() : m_dataFolder);
        !writable)
        return writable;
    const Result<QList<VaultEntry>> entries = list();
    return entries ? Result<>() : std::unexpected(entries.error());
}

Result<QList<VaultEntry>> Vault::list() const
{
    const Result<std::optional<FileContent>> content = readFile(indexPath());
    if (!content)
        return std::unexpected(content.error());
    QList<VaultEntry> entries;
    if (!*content)
        return entries;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson((*content)->bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.object().value("accounts"_L1).isArray())
        return failure(ErrorCode::Corrupt, indexPath(),
                       error.error != QJsonParseError::NoError ? error.errorString()
                                                               : u"\"accounts\" is not an array"_s);
    if (document.object().value("schema"_L1).toInt() != 1)
        return failure(ErrorCode::Corrupt, indexPath(), u"\"schema\" is not 1: a newer version wrote it"_s);
    for (const QJsonValue &value : document.object().value("accounts"_L1).toArray()) {
        entries.append(fromJson(value.toObject()));
        // What nobody can be found by would be lost at the next write.
        if (entries.last().account.isEmpty())
            return failure(ErrorCode::Corrupt, indexPath(), u"an account has no id"_s);
    }
    return entries;
}

Result<std::optional<VaultEntry>> Vault::find(const AccountId &account) const
{
    Result<QList<VaultEntry>> entries = list();
    if (!entries)
        return std::unexpected(entries.error());
    const auto entry = entryOf(*entries, account);
    return entry == entries->end() ? std::nullopt : std::optional(*entry);
}

Result<> Vault::writeIndex(const QList<VaultEntry> &entries) const
{
    QJsonArray accounts;
    for (const VaultEntry &entry : entries)
        accounts.append(toJson(entry));
    const QJsonObject document{{u"schema"_s, 1}, {u"accounts"_s, accounts}};
    return writeFileDurably(indexPath(), QJsonDocument(document).toJson());
}

Result<std::optional<Credential>> Vault::loadFrom(StoredIn where, const AccountId &account) const
{
    if (where != StoredIn::Keyring) {
        const Result<Stored> stored = FileStore(filePath(account)).load();
        if (!stored)
            return std::unexpected(stored.error());
        return stored->credential;
    }
    if (!m_keyring)
        return failure(ErrorCode::KeyringUnavailable);
    const Result<std::optional<Secret>> item = m_keyring->read(keyringService(), keyOf(account));
    if (!item)
        return std::unexpected(item.error());
    if (!*item)
        return std::nullopt;
    const Result<Credential> credential = Credential::parse((*item)->reveal(), u"keyring"_s);
    if (!credential)
        return std::unexpected(credential.error());
    return *credential;
}

Result<std::optional<Credential>> Vault::load(const AccountId &account) const
{
    Result<QList<VaultEntry>> entries = list();
    if (!entries)
        return std::unexpected(entries.error());
    const auto entry = entryOf(*entries, account);
    if (entry == entries->end())
        return std::nullopt;
    return loadFrom(entry->where, account);
}

Result<VaultEntry> Vault::keep(const Credential &credential, const QSet<QByteArray> &spent, const QString &shadowOf)
{
    const Result<StoredIn> where = place();
    if (!where)
        return std::unexpected(where.error());
    return keepAt(*where, credential, spent, shadowOf);
}

Result<VaultEntry> Vault::keepShadow(const Credential &credential, const QString &home, StoredIn livesIn,
                                     const QSet<QByteArray> &spent)
{
    const Result<StoredIn> where = place();
    if (!where)
        return std::unexpected(where.error());
    if (*where == StoredIn::File && livesIn == StoredIn::Keyring)
        return failure(ErrorCode::KeyringUnavailable);
    return keepAt(*where, credential, spent, home);
}

Result<VaultEntry> Vault::keepAt(StoredIn where, const Credential &credential, const QSet<QByteArray> &spent,
                                 const QString &shadowOf)
{
    const Identity identity = identify(credential);
    if (identity.isMixed)
        return failure(ErrorCode::Mixed, identity.account.toString());
    if (const Result<> usable = credential.checkUsable(); !usable)
        return std::unexpected(usable.error());

    if (const Result<> ready = prepare(); !ready)
        return std::unexpected(ready.error());
    const Result<FileLock> locked = lock();
    if (!locked)
        return std::unexpected(locked.error());
    Result<QList<VaultEntry>> entries = list();
    if (!entries)
        return std::unexpected(entries.error());

    const auto known = entryOf(*entries, identity.account);
    // Both places, whatever the index says: a crash before its last write leaves a copy that it does not name.
    Credential newest = credential;
    bool isKept = false;
    for (const StoredIn here : {StoredIn::File, StoredIn::Keyring}) {
        const bool isIndexed = known != entries->end() && known->where == here;
        if (here == StoredIn::Keyring && where == StoredIn::File && !isIndexed)
            continue; // there is no keyring
        const Result<std::optional<Credential>> kept = loadFrom(here, identity.account);
        // What is locked away may be newer: it is not written over.
        if (!kept && kept.error().code != ErrorCode::Corrupt)
            return std::unexpected(kept.error());
        if (!kept || !*kept)
            continue;
        switch (compareAge(newest, **kept, spent)) {
        case Age::Same:
            isKept = isKept || isIndexed;
            break;
        case Age::Older:
            newest = **kept;
            isKept = isIndexed;
            break;
        case Age::Undecidable:
            // Two rotations within a second, as when Codex renews what was just displaced: the one that comes counts,
            // and the other is not lost.
            if (const Result<> aside = putAside((*kept)->toKeyringJson()); !aside)
                return std::unexpected(aside.error());
            break;
        case Age::Newer:
            break;
        }
    }
    // It moved from the file to the keyring, which came back: the plain copy is not needed any more.
    const auto removePlainCopy = [&](StoredIn here) -> Result<> {
        if (here != StoredIn::Keyring)
            return {};
        const Result<bool> removed = removeFileDurably(filePath(identity.account));
        return removed ? Result<>() : std::unexpected(removed.error());
    };

    const Identity ofNewest = identify(newest);
    VaultEntry entry{.account = identity.account,
                     .email = ofNewest.email,
                     .plan = ofNewest.plan,
                     .label = known == entries->end() ? QString() : known->label,
                     .issuer = ofNewest.issuer,
                     .validUntil = validUntil(newest),
                     .lastRefresh = newest.lastRefresh(),
                     .kind = newest.kind(),
                     .shadowOf = known == entries->end() ? QString() : known->shadowOf};
    // Something older says nothing about what is here.
    if (newest.hasSameTokens(credential))
        entry.shadowOf = shadowOf;
    entry.fingerprint = newest.refreshFingerprint();
    entry.where = isKept ? known->where : where;
    if (isKept) {
        if (const Result<> removed = removePlainCopy(entry.where); !removed)
            return std::unexpected(removed.error());
        // A write that was cut off before the index was written leaves one that speaks of the generation before.
        if (known->fingerprint == entry.fingerprint && known->shadowOf == entry.shadowOf)
            return *known;
        *known = entry;
        const Result<> written = writeIndex(*entries);
        return written ? Result<VaultEntry>(entry) : std::unexpected(written.error());
    }
    if (entry.where == StoredIn::Keyring) {
        if (const Result<> written =
                m_keyring->write(keyringService(), keyOf(entry.account), Secret(newest.toKeyringJson()));
            !written)
            return std::unexpected(written.error());
    } else if (const Result<Stored> saved = FileStore(filePath(entry.account)).save(newest); !saved) {
        return std::unexpected(saved.error());
    }
    const Interruptible uncut({}); // what was written is read back and indexed
    const Result<std::optional<Credential>> readBack = loadFrom(entry.where, entry.account);
    if (!readBack)
        return std::unexpected(readBack.error());
    if (!*readBack || (*readBack)->toKeyringJson() != newest.toKeyringJson())
        return failure(ErrorCode::StoreChanged, entry.account.toString(),
                       u"what was read back is not what was written"_s);

    if (known == entries->end())
        entries->append(entry);
    else
        *known = entry;
    if (const Result<> written = writeIndex(*entries); !written)
        return std::unexpected(written.error());
    if (const Result<> removed = removePlainCopy(entry.where); !removed)
        return std::unexpected(removed.error());
    return entry;
}

Result<> Vault::keepAside(const QByteArray &bytes)
{
    if (const Result<> ready = prepare(); !ready)
        return ready;
    const Result<FileLock> locked = lock();
    return locked ? putAside(bytes) : std::unexpected(locked.error());
}

//! The vault is locked.
Result<> Vault::putAside(const QByteArray &bytes)
{
    if (const Result<> ready = prepare(); !ready)
        return ready;
    const QString name = QString::fromLatin1(Secret(bytes).fingerprint().left(16));
    const Result<StoredIn> where = place();
    if (!where)
        return std::unexpected(where.error());
    const Error lost{ErrorCode::StoreChanged, name, u"what was read back is not what was written"_s};
    if (*where == StoredIn::Keyring) {
        const QString key = u"Chatelaine/aside/"_s + name;
        if (const Result<> written = m_keyring->write(keyringService(), key, Secret(bytes)); !written)
            return written;
        const Result<std::optional<Secret>> readBack = m_keyring->read(keyringService(), key);
        if (!readBack)
            return std::unexpected(readBack.error());
        return *readBack && (*readBack)->sameAs(Secret(bytes)) ? Result<>() : std::unexpected(lost);
    }
    const QString aside = asideFolder();
    if (const Result<> made = ensureDirectory(aside); !made)
        return made;
    if (const Result<> written = writeFileDurably(aside + u'/' + name, bytes); !written)
        return written;
    const Result<std::optional<FileContent>> readBack = readFile(aside + u'/' + name);
    if (!readBack)
        return std::unexpected(readBack.error());
    return *readBack && (*readBack)->bytes == bytes ? Result<>() : std::unexpected(lost);
}

Result<> Vault::removeAside(const AccountId &account)
{
    const QDir aside(asideFolder());
    if (!aside.exists())
        return {};
    if (const Result<> ready = prepare(); !ready)
        return ready;
    const Result<FileLock> locked = lock();
    if (!locked)
        return std::unexpected(locked.error());
    for (const QString &name : aside.entryList(QDir::Files | QDir::Hidden)) {
        const Result<std::optional<FileContent>> content = readFile(aside.filePath(name));
        if (!content)
            return std::unexpected(content.error());
        if (!*content)
            continue; // it went just now
        const Result<Credential> kept = Credential::parse((*content)->bytes, name);
        if (!kept || identify(*kept).account != account || identify(*kept).isMixed)
            continue; // somebody else's too, or nobody can tell whose
        if (const Result<bool> removed = removeFileDurably(aside.filePath(name)); !removed)
            return std::unexpected(removed.error());
    }
    return {};
}

//! What stands in the index of one account. \a change says whether it changed anything.
Result<bool> Vault::change(const AccountId &account, const std::function<bool(VaultEntry &)> &change)
{
    const Result<std::optional<VaultEntry>> before = find(account);
    if (!before)
        return std::unexpected(before.error());
    if (!*before)
        return false; // nothing to do: nothing is created either
    if (const Result<> ready = prepare(); !ready)
        return std::unexpected(ready.error());
    const Result<FileLock> locked = lock();
    if (!locked)
        return std::unexpected(locked.error());
    Result<QList<VaultEntry>> entries = list();
    if (!entries)
        return std::unexpected(entries.error());
    const auto entry = entryOf(*entries, account);
    if (entry == entries->end())
        return false;
    if (!change(*entry))
        return true;
    const Result<> written = writeIndex(*entries);
    return written ? Result<bool>(true) : std::unexpected(written.error());
}

Result<bool> Vault::setShadowOf(const AccountId &account, const QString &home, const std::optional<QString> &ifWas)
{
    return change(account, [&](VaultEntry &entry) {
        const bool isWanted = !ifWas || entry.shadowOf == *ifWas;
        return isWanted && std::exchange(entry.shadowOf, home) != home;
    });
}

Result<bool> Vault::rename(const AccountId &account, const QString &label)
{
    return change(account, [&](VaultEntry &entry) { return std::exchange(entry.label, label) != label; });
}

Result<> Vault::arrange(const QList<AccountId> &order)
{
    if (const Result<> ready = prepare(); !ready)
        return std::unexpected(ready.error());
    const Result<FileLock> locked = lock();
    if (!locked)
        return std::unexpected(locked.error());
    Result<QList<VaultEntry>> entries = list();
    if (!entries)
        return std::unexpected(entries.error());
    const auto rank = [&](const VaultEntry &entry) {
        const qsizetype i = order.indexOf(entry.account);
        return i < 0 ? order.size() : i;
    };
    std::stable_sort(entries->begin(), entries->end(),
                     [&](const VaultEntry &a, const VaultEntry &b) { return rank(a) < rank(b); });
    return writeIndex(*entries);
}

Result<bool> Vault::remove(const AccountId &account)
{
    const Result<std::optional<VaultEntry>> before = find(account);
    if (!before)
        return std::unexpected(before.error());
    const bool isInKeyring = *before && (*before)->where == StoredIn::Keyring;
    if (isInKeyring && !m_keyring)
        return failure(ErrorCode::KeyringUnavailable);
    if (!*before && !QFileInfo::exists(folder()))
        return false; // nothing to do: nothing is created either
    if (const Result<> ready = prepare(); !ready)
        return std::unexpected(ready.error());
    const Result<FileLock> locked = lock();
    if (!locked)
        return std::unexpected(locked.error());
    // The secret first: one that no index names any more would stay for ever. And both, whatever the index says: a
    // crash before its last write leaves one that it does not name.
    bool isRemoved = false;
    const KeyringState state = isInKeyring ? KeyringState::Ok // the removal itself says
        : m_keyring                        ? m_keyring->state()
                                           : KeyringState::Unavailable;
    if (state != KeyringState::Unavailable) {
        if (const std::optional<ErrorCode> code = errorOf(state))
            return failure(*code);
        const Result<bool> removed = m_keyring->remove(keyringService(), keyOf(account));
        if (!removed)
            return removed;
        isRemoved = *removed;
    }
    const Result<bool> removed = removeFileDurably(filePath(account));
    if (!removed)
        return removed;
    isRemoved = isRemoved || *removed;
    Result<QList<VaultEntry>> entries = list();
    if (!entries)
        return std::unexpected(entries.error());
    const auto entry = entryOf(*entries, account);
    if (entry == entries->end())
        return isRemoved;
    entries->erase(entry);
    const Result<> written = writeIndex(*entries);
    return written ? Result<bool>(true) : std::unexpected(written.error());
}

} // namespace chatelaine
