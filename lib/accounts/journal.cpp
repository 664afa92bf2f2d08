// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/journal.h"

#include "base/file.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <filesystem>
#include <sodium.h>
#include <system_error>
#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

// A record is a file of three blocks, each in pages of its own so that no torn write reaches another:
//
//        0  "Chatelaine journal 1\n", then the block of the intent (JSON)
//     8192  the block of the answer: the document, or nonce and sealed document
//   147456  the block of the mark: committed or quarantined (JSON), written once
//   151552  the end
//
// A block is the length of its bytes (4, big endian), their SHA-256 (32), and the bytes. One whose checksum does not
// fit was never finished, which is the same as not begun; before it was written it is zeros. Only the intent must be
// whole: a file has its name only after that was synced.

namespace {

const QByteArray magic("Chatelaine journal 1\n");

constexpr qint64 page = 4096;

struct Region
{
    qint64 offset;
    qint64 end;
};
constexpr Region intentRegion{21, 2 * page};
constexpr Region answerRegion{2 * page, 36 * page};
constexpr Region markRegion{36 * page, 37 * page};

constexpr qsizetype frameSize = 4 + 32;
static_assert(answerRegion.end - answerRegion.offset
              >= frameSize + crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + Journal::maximumAnswer);

constexpr qsizetype capacityOf(const Region &region)
{
    return region.end - region.offset - frameSize;
}

QByteArray frameOf(const QByteArray &bytes)
{
    QByteArray frame(4, '\0');
    qToBigEndian(static_cast<quint32>(bytes.size()), frame.data());
    return frame + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

//! Nothing where no whole block lies. A file that cannot be read is another matter.
Result<std::optional<Secret>> readBlock(const HeldFile &file, const Region &region)
{
    const Result<QByteArray> frame = file.read(region.offset, frameSize);
    if (!frame)
        return std::unexpected(frame.error());
    if (frame->size() < frameSize)
        return std::nullopt;
    const qsizetype size = qFromBigEndian<quint32>(frame->constData());
    if (size > capacityOf(region))
        return std::nullopt;
    Result<QByteArray> read = file.read(region.offset + frameSize, size);
    if (!read)
        return std::unexpected(read.error());
    Secret bytes(std::move(*read));
    if (frameOf(bytes.reveal()) != *frame)
        return std::nullopt;
    return bytes;
}

//! In two writes, so that no copy of a secret is made.
Result<> writeBlock(HeldFile &file, const Region &region, const QByteArray &bytes)
{
    if (const Result<> written = file.write(region.offset + frameSize, bytes); !written)
        return written;
    if (const Result<> framed = file.write(region.offset, frameOf(bytes)); !framed)
        return framed;
    return file.sync();
}

struct ActName
{
    JournalAct act{};
    QLatin1StringView name;
};
constexpr ActName actNames[]{{JournalAct::Refresh, "refresh"_L1},
                             {JournalAct::SignIn, "sign-in"_L1},
                             {JournalAct::Switch, "switch"_L1},
                             {JournalAct::Removal, "removal"_L1}};

const auto committedName = "committed"_L1;
const auto quarantinedName = "quarantined"_L1;

QByteArray toJson(const JournalIntent &intent, bool isSealed)
{
    const auto *const act = std::find_if(std::begin(actNames), std::end(actNames),
                                         [&](const ActName &name) { return name.act == intent.act; });
    const QJsonObject object{{u"act"_s, act->name},
                             {u"home"_s, intent.home},
                             {u"accountId"_s, intent.account.workspace},
                             {u"userId"_s, intent.account.user},
                             {u"outgoingAccountId"_s, intent.outgoing.workspace},
                             {u"outgoingUserId"_s, intent.outgoing.user},
                             {u"issuer"_s, intent.issuer},
                             {u"fingerprint"_s, QString::fromLatin1(intent.fingerprint)},
                             {u"startedAt"_s, intent.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                             {u"sealed"_s, isSealed}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

struct Beginning
{
    JournalIntent intent;
    bool isSealed = false;
};

Result<Beginning> readBeginning(const HeldFile &file)
{
    const Result<QByteArray> head = file.read(0, magic.size());
    if (!head)
        return std::unexpected(head.error());
    if (*head != magic)
        return failure(ErrorCode::Corrupt, file.path(), u"it is no record, or a newer version wrote it"_s);
    const Result<std::optional<Secret>> block = readBlock(file, intentRegion);
    if (!block)
        return std::unexpected(block.error());
    if (!*block)
        return failure(ErrorCode::Corrupt, file.path(), u"its intent is damaged"_s);

    const QJsonObject object = QJsonDocument::fromJson((*block)->reveal()).object();
    const QString actName = object.value("act"_L1).toString();
    const auto *const act = std::find_if(std::begin(actNames), std::end(actNames),
                                         [&](const ActName &name) { return name.name == actName; });
    if (act == std::end(actNames))
        return failure(ErrorCode::Corrupt, file.path(), u"its act is unknown: a newer version wrote it"_s);
    Beginning beginning;
    beginning.intent.act = act->act;
    beginning.intent.home = object.value("home"_L1).toString();
    beginning.intent.account = {object.value("accountId"_L1).toString(), object.value("userId"_L1).toString()};
    beginning.intent.outgoing = {object.value("outgoingAccountId"_L1).toString(),
                                 object.value("outgoingUserId"_L1).toString()};
    beginning.intent.issuer = object.value("issuer"_L1).toString();
    beginning.intent.fingerprint = object.value("fingerprint"_L1).toString().toLatin1();
    beginning.intent.startedAt = QDateTime::fromString(object.value("startedAt"_L1).toString(), Qt::ISODateWithMs);
    beginning.isSealed = object.value("sealed"_L1).toBool();
    return beginning;
}

struct Mark
{
    JournalState state{};
    QDateTime at;
};

//! Nothing: it has none.
Result<std::optional<Mark>> readMark(const HeldFile &file)
{
    const Result<std::optional<Secret>> block = readBlock(file, markRegion);
    if (!block)
        return std::unexpected(block.error());
    if (!*block)
        return std::nullopt;
    const QJsonObject mark = QJsonDocument::fromJson((*block)->reveal()).object();
    const QString state = mark.value("state"_L1).toString();
    if (state != committedName && state != quarantinedName)
        return failure(ErrorCode::Corrupt, file.path(), u"its state is unknown: a newer version wrote it"_s);
    return Mark{state == committedName ? JournalState::Committed : JournalState::Quarantined,
                QDateTime::fromString(mark.value("committedAt"_L1).toString(), Qt::ISODateWithMs)};
}

//! Not QDir's list, which is empty for a folder that cannot be read.
Result<QStringList> namesIn(const QString &folder)
{
    QStringList names;
    std::error_code error;
    for (auto it = std::filesystem::directory_iterator(QFileInfo(folder).filesystemFilePath(), error);
         !error && it != std::filesystem::directory_iterator(); it.increment(error))
        names.append(QFileInfo(it->path()).fileName());
    if (error && error != std::errc::no_such_file_or_directory)
        return failure(ErrorCode::FileUnreadable, folder, QString::fromStdString(error.message()));
    return names;
}

bool isSodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

bool isKey(const std::optional<Secret> &key)
{
    return key && key->reveal().size() == qsizetype{crypto_secretbox_KEYBYTES};
}

auto *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const auto *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
constexpr qsizetype sealSize = nonceSize + qsizetype{crypto_secretbox_MACBYTES};

QByteArray sealed(const QByteArray &document, const QByteArray &key)
{
    QByteArray box(sealSize + document.size(), Qt::Uninitialized);
    randombytes_buf(box.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytesOf(box) + nonceSize, bytesOf(document), static_cast<size_t>(document.size()),
                          bytesOf(std::as_const(box)), bytesOf(key));
    return box;
}

//! Nothing if \a key is not the one that it was sealed with.
std::optional<Secret> opened(const QByteArray &box, const QByteArray &key)
{
    if (box.size() < sealSize)
        return std::nullopt;
    QByteArray document(box.size() - sealSize, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytesOf(document), bytesOf(box) + nonceSize,
                                   static_cast<size_t>(box.size() - nonceSize), bytesOf(box), bytesOf(key))
        != 0)
        return std::nullopt;
    return Secret(std::move(document));
}

} // namespace

Result<> JournalRecord::load()
{
    const Result<std::optional<Secret>> answer = readBlock(m_file, answerRegion);
    if (!answer)
        return std::unexpected(answer.error());
    if (!*answer)
        return {};
    m_state = JournalState::Answer;

    const Result<std::optional<Mark>> mark = readMark(m_file);
    if (!mark)
        return std::unexpected(mark.error());
    if (*mark) {
        m_state = (*mark)->state;
        m_committedAt = (*mark)->at;
    }
    return {};
}

Result<std::optional<Secret>> JournalRecord::answer(const std::optional<Secret> &key) const
{
    Result<std::optional<Secret>> block = readBlock(m_file, answerRegion);
    if (!block || !*block || !m_isSealed)
        return block;
    if (!isKey(key))
        return failure(ErrorCode::InvalidArgument, u"key"_s, u"the answer is sealed"_s);
    std::optional<Secret> document = opened((*block)->reveal(), key->reveal());
    if (!document)
        return failure(ErrorCode::Corrupt, path(), u"the key does not open its answer"_s);
    return document;
}

Result<> JournalRecord::keepAnswer(const Secret &document)
{
    if (m_state != JournalState::Intent || m_isSealed != isKey(m_key))
        return failure(ErrorCode::Internal, path(), u"it takes no answer"_s);
    if (document.reveal().size() > Journal::maximumAnswer)
        return failure(ErrorCode::FileUnwritable, path(), u"the answer is larger than 128 KiB"_s);
    const Result<> written =
        writeBlock(m_file, answerRegion, m_isSealed ? sealed(document.reveal(), m_key->reveal()) : document.reveal());
    if (written)
        m_state = JournalState::Answer;
    return written;
}

Result<> JournalRecord::markCommitted(const QDateTime &now)
{
    return mark(JournalState::Committed, now.toUTC());
}

Result<> JournalRecord::quarantine()
{
    return mark(JournalState::Quarantined, {});
}

Result<> JournalRecord::mark(JournalState state, const QDateTime &at)
{
    if (m_state == state)
        return {};
    if (m_state != JournalState::Answer)
        return failure(ErrorCode::Internal, path(), u"it has no answer, or another mark"_s);
    const QJsonObject mark{{u"state"_s, state == JournalState::Committed ? committedName : quarantinedName},
                           {u"committedAt"_s, at.toString(Qt::ISODateWithMs)}};
    const Result<> written = writeBlock(m_file, markRegion, QJsonDocument(mark).toJson(QJsonDocument::Compact));
    if (written) {
        m_state = state;
        m_committedAt = at;
    }
    return written;
}

Result<> JournalRecord::remove()
{
    return m_file.remove();
}

Journal::Journal(QString dataFolder)
    : m_dataFolder(std::move(dataFolder))
{
}

QString Journal::folder() const
{
    return m_dataFolder + u"/journal"_s;
}

Result<> Journal::requireOurFolders() const
{
    if (const Result<> ours = requireOurs(m_dataFolder); !ours)
        return ours;
    return requireOurs(folder());
}

Result<JournalRecord> Journal::begin(const JournalIntent &intent, const std::optional<Secret> &key)
{
    if (key && (!isKey(key) || !isSodiumReady()))
        return failure(ErrorCode::InvalidArgument, u"key"_s, u"it must have 32 bytes"_s);
    // Before anything is created there, and again: another user's folder may have been there already.
    if (const Result<> ours = requireOurFolders(); !ours)
        return std::unexpected(ours.error());
    if (const Result<> made = ensureDirectory(folder()); !made)
        return std::unexpected(made.error());
    const QByteArray json = toJson(intent, key.has_value());
    if (json.size() > capacityOf(intentRegion))
        return failure(ErrorCode::FileUnwritable, folder(), u"the intent is too long"_s);
    Result<HeldFile> file = HeldFile::create(folder(), magic + frameOf(json) + json, markRegion.end);
    if (!file)
        return std::unexpected(file.error());
    return JournalRecord(std::move(*file), intent, key.has_value(), key);
}

Result<std::vector<JournalRecord>> Journal::abandoned(QList<Error> &damaged,
                                                      const std::function<bool(const JournalIntent &)> &wanted)
{
    if (const Result<> ours = requireOurFolders(); !ours)
        return std::unexpected(ours.error());
    const Result<QStringList> names = namesIn(folder());
    if (!names)
        return std::unexpected(names.error());

    std::vector<JournalRecord> records;
    for (const QString &name : *names) {
        Result<std::optional<HeldFile>> opened = HeldFile::open(folder() + u'/' + name);
        if (!opened) {
            damaged.append(opened.error());
            continue;
        }
        if (!*opened)
            continue; // its owner removed it just now
        HeldFile &file = **opened;

        // An intent never changes once the file has its name, so it can be read before the file is held.
        const bool isUnfinished = HeldFile::isUnfinished(name);
        const Result<Beginning> beginning =
            isUnfinished ? failure(ErrorCode::Corrupt, file.path()) : readBeginning(file);
        if (beginning && wanted && !wanted(beginning->intent))
            continue;
        const Result<bool> held = file.hold();
        if (!held) {
            damaged.append(held.error());
        } else if (!*held) {
            continue;
        } else if (isUnfinished) {
            if (const Result<> removed = file.remove(); !removed)
                damaged.append({ErrorCode::LeftoverFile, file.path(), removed.error().detail});
        } else if (!beginning) {
            damaged.append(beginning.error());
        } else {
            JournalRecord record(std::move(file), beginning->intent, beginning->isSealed, std::nullopt);
            if (const Result<> loaded = record.load(); !loaded)
                damaged.append(loaded.error());
            else
                records.push_back(std::move(record));
        }
    }
    std::sort(records.begin(), records.end(), [](const JournalRecord &a, const JournalRecord &b) {
        return std::pair(a.intent().startedAt, a.path()) < std::pair(b.intent().startedAt, b.path());
    });
    return records;
}

Result<QList<JournalEntry>> Journal::entries() const
{
    if (const Result<> ours = requireOurFolders(); !ours)
        return std::unexpected(ours.error());
    const Result<QStringList> names = namesIn(folder());
    if (!names)
        return std::unexpected(names.error());
    QList<JournalEntry> entries;
    for (const QString &name : *names) {
        if (HeldFile::isUnfinished(name))
            continue;
        const auto entry = [&]() -> Result<std::optional<JournalEntry>> {
            const Result<std::optional<HeldFile>> file = HeldFile::open(folder() + u'/' + name);
            if (!file)
                return std::unexpected(file.error());
            if (!*file)
                return std::nullopt; // its owner removed it just now
            const Result<Beginning> beginning = readBeginning(**file);
            if (!beginning)
                return std::unexpected(beginning.error());
            const Result<std::optional<Mark>> mark = readMark(**file);
            if (!mark && mark.error().code != ErrorCode::Corrupt)
                return std::unexpected(mark.error());
            // What a newer version marked waits for it.
            const auto isMarked = [&](JournalState state) { return mark && *mark && (*mark)->state == state; };
            return JournalEntry{beginning->intent, isMarked(JournalState::Quarantined), (*file)->path(),
                                isMarked(JournalState::Committed)};
        }();
        if (entry && *entry)
            entries.append(**entry);
        else if (!entry && entry.error().code == ErrorCode::FileUnreadable)
            return std::unexpected(entry.error());
    }
    return entries;
}

Secret Journal::newKey()
{
    if (!isSodiumReady())
        return {}; // which begin() refuses
    QByteArray key(qsizetype{crypto_secretbox_KEYBYTES}, Qt::Uninitialized);
    randombytes_buf(key.data(), crypto_secretbox_KEYBYTES);
    return Secret(std::move(key));
}

} // namespace chatelaine
