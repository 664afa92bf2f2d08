// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/usagehistory.h"

#include "base/file.h"
#include "base/filelock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 3600; // seconds
constexpr qint64 day = 24 * hour;
constexpr qint64 fullFor = 2 * day;
constexpr qint64 hourlyFor = 14 * day;
constexpr qint64 dailyFor = 90 * day;
//! The file is written anew when so many of its lines are there for nothing, not at each one.
constexpr qsizetype superfluousLines = 64;
//! What is left of a file that grew too large, so that it does not do so again at once.
constexpr qint64 sizeAfterwards = UsageHistory::maximumSize * 3 / 4;

struct Entry
{
    QString account;
    QString limit;
    qint64 at = 0; // seconds since 1970, as resetsAt
    double percent = 0;
    qint64 resetsAt = 0; // 0: unknown

    bool isOfSameLimit(const Entry &other) const { return account == other.account && limit == other.limit; }
};

QByteArray lineOf(const Entry &entry)
{
    QJsonObject object{
        {u"time"_s, entry.at}, {u"account"_s, entry.account}, {u"limit"_s, entry.limit}, {u"percent"_s, entry.percent}};
    if (entry.resetsAt != 0)
        object.insert(u"resetsAt"_s, entry.resetsAt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

struct Lines
{
    QList<Entry> entries{};
    bool areWhole = true; //!< each line is one of ours, and ended
    qint64 size = 0;
};

Lines linesIn(const QByteArray &bytes)
{
    Lines lines{.areWhole = bytes.isEmpty() || bytes.endsWith('\n'), .size = bytes.size()};
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const Entry entry{object.value("account"_L1).toString(), object.value("limit"_L1).toString(),
                          object.value("time"_L1).toInteger(), object.value("percent"_L1).toDouble(-1),
                          object.value("resetsAt"_L1).toInteger()};
        if (entry.account.isEmpty() || entry.limit.isEmpty() || entry.at <= 0 || entry.percent < 0
            || entry.percent > 100)
            lines.areWhole = false;
        else
            lines.entries.append(entry);
    }
    return lines;
}

Result<Lines> linesOf(const QString &path)
{
    const Result<std::optional<FileContent>> content = readFile(path);
    if (!content)
        return std::unexpected(content.error());
    return *content ? linesIn((*content)->bytes) : Lines{};
}

//! How long the time is for which one entry is enough at that age, in seconds; 0: every entry counts.
qint64 slotAt(qint64 age)
{
    return age < fullFor ? 0 : age < hourlyFor ? hour : day;
}

//! What is kept of \a entries, in the order of time. Of the same entries always the same, whenever it was thinned
//! before.
QList<Entry> thinned(QList<Entry> entries, qint64 now)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
    QList<Entry> kept;
    QMap<std::tuple<QString, QString, qint64, qint64>, qsizetype> places;
    for (const Entry &entry : std::as_const(entries)) {
        const qint64 age = now - entry.at;
        if (age >= dailyFor || age < -day) // a clock that was wrong by more than that was put right
            continue;
        const qint64 slot = slotAt(age);
        if (slot == 0) {
            kept.append(entry);
            continue;
        }
        const auto key = std::tuple(entry.account, entry.limit, slot, entry.at / slot);
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, kept.size());
            kept.append(entry);
        } else if (entry.percent > kept[*place].percent) {
            kept[*place] = entry;
        }
    }
    return kept;
}

//! Of \a entries as many of the newest as \a size allows.
QByteArray newest(const QList<Entry> &entries, qint64 size)
{
    QByteArrayList lines;
    qint64 used = 0;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const QByteArray line = lineOf(*entry);
        used += line.size();
        if (used > size)
            break;
        lines.prepend(line);
    }
    return lines.join();
}

//! Whether \a known has an entry of the hour before \a entry that says the same.
bool isKnownIn(const QList<Entry> &known, const Entry &entry)
{
    const auto last =
        std::find_if(known.rbegin(), known.rend(), [&](const Entry &other) { return other.isOfSameLimit(entry); });
    return last != known.rend() && last->percent == entry.percent && last->resetsAt == entry.resetsAt
        && entry.at >= last->at && entry.at - last->at < hour;
}

Result<> append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace

QString UsageHistory::path() const
{
    return m_dataFolder + u"/usage.jsonl"_s;
}

Result<> UsageHistory::record(const AccountId &account, const QList<UsageLimit> &limits, const QDateTime &at) const
{
    if (const Result<> ours = requireOurs(m_dataFolder); !ours)
        return ours;
    if (const Result<> folder = ensureDirectory(m_dataFolder); !folder)
        return folder;
    const Result<FileLock> lock = FileLock::acquire(m_dataFolder + u"/usage.lock"_s, 5s, 20ms);
    if (!lock)
        return std::unexpected(lock.error());
    Result<Lines> lines = linesOf(path());
    if (!lines)
        return std::unexpected(lines.error());

    QByteArray added;
    const qint64 now = at.toSecsSinceEpoch();
    for (const UsageLimit &limit : limits) {
        const Entry entry{account.fileName(), limit.id, now, limit.usedPercent,
                          limit.resetsAt.isValid() ? limit.resetsAt.toSecsSinceEpoch() : 0};
        if (isKnownIn(lines->entries, entry))
            continue;
        lines->entries.append(entry);
        added += lineOf(entry);
    }
    const QList<Entry> kept = thinned(lines->entries, now);
    const bool isTooLarge = lines->size + added.size() > maximumSize;
    if (!lines->areWhole || isTooLarge || lines->entries.size() - kept.size() > superfluousLines)
        return writeFileDurably(path(), newest(kept, isTooLarge ? sizeAfterwards : maximumSize));
    return added.isEmpty() ? Result<>() : append(path(), added);
}

Result<QList<UsagePoint>> UsageHistory::points(const AccountId &account, const QString &limitId) const
{
    const Result<Lines> lines = linesOf(path()); // whole without the lock: it grows by lines, or is replaced
    if (!lines)
        return std::unexpected(lines.error());
    const auto time = [](qint64 seconds) {
        return seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    };
    QList<UsagePoint> points;
    for (const Entry &entry : lines->entries) {
        if (entry.account == account.fileName() && entry.limit == limitId)
            points.append({time(entry.at), entry.percent, time(entry.resetsAt)});
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const UsagePoint &a, const UsagePoint &b) { return a.at < b.at; });
    return points;
}

} // namespace chatelaine
