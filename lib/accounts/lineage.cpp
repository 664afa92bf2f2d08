// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/lineage.h"

#include "accounts/refreshschedule.h"
#include "base/file.h"
#include "base/filelock.h"
#include "base/interruptible.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_LINUX
#include <QFile>
#else
#include <QUuid>
#endif

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lockLimit = 5s;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const Setback &setback)
{
    // The code by its name: numbers are not stored anywhere.
    return {{u"fingerprint"_s, QString::fromLatin1(setback.fingerprint)},
            {u"code"_s, QLatin1String(errorCodeName(setback.error.code))},
            {u"subject"_s, setback.error.subject},
            {u"detail"_s, setback.error.detail},
            {u"failures"_s, setback.failures},
            {u"since"_s, timeText(setback.since)},
            {u"nextTryAt"_s, timeText(setback.nextTryAt)},
            {u"isUncertain"_s, setback.isUncertain}};
}

Setback setbackIn(const QJsonObject &object)
{
    return {.fingerprint = object.value("fingerprint"_L1).toString().toLatin1(),
            .error = {errorCodeNamed(object.value("code"_L1).toString()), object.value("subject"_L1).toString(),
                      object.value("detail"_L1).toString()},
            .failures = object.value("failures"_L1).toInt(),
            .since = timeIn(object.value("since"_L1)),
            .nextTryAt = timeIn(object.value("nextTryAt"_L1)),
            .isUncertain = object.value("isUncertain"_L1).toBool()};
}

QJsonObject toJson(const Lineage &lineage)
{
    QJsonArray spent;
    for (const QByteArray &fingerprint : lineage.spent)
        spent.append(QString::fromLatin1(fingerprint));
    QJsonObject object{{u"schema"_s, 1}, {u"spent"_s, spent}};
    if (const auto &refusal = lineage.refusal) {
        object.insert(u"refusal"_s,
                      QJsonObject{{u"fingerprint"_s, QString::fromLatin1(refusal->fingerprint)},
                                  {u"code"_s, refusal->code},
                                  {u"at"_s, timeText(refusal->at)}});
    }
    if (lineage.setback)
        object.insert(u"setback"_s, toJson(*lineage.setback));
    if (const auto &rotation = lineage.lastRotation) {
        object.insert(u"lastRotation"_s,
                      QJsonObject{{u"boot"_s, QString::fromLatin1(rotation->boot)},
                                  {u"uptime"_s, static_cast<qint64>(rotation->uptime.count())},
                                  {u"issuedAt"_s, timeText(rotation->issuedAt)},
                                  {u"lifetime"_s, static_cast<qint64>(rotation->lifetime.count())},
                                  {u"at"_s, timeText(rotation->at)}});
    }
    return object;
}

Lineage lineageIn(const QJsonObject &object)
{
    Lineage lineage;
    for (const QJsonValue &fingerprint : object.value("spent"_L1).toArray())
        lineage.spent.append(fingerprint.toString().toLatin1());
    if (const QJsonObject refusal = object.value("refusal"_L1).toObject(); !refusal.isEmpty()) {
        lineage.refusal = Refusal{refusal.value("fingerprint"_L1).toString().toLatin1(),
                                  refusal.value("code"_L1).toString(), timeIn(refusal.value("at"_L1))};
    }
    if (const QJsonObject setback = object.value("setback"_L1).toObject(); !setback.isEmpty())
        lineage.setback = setbackIn(setback);
    if (const QJsonObject rotation = object.value("lastRotation"_L1).toObject(); !rotation.isEmpty()) {
        lineage.lastRotation = Rotation{
            rotation.value("boot"_L1).toString().toLatin1(),
            std::chrono::milliseconds(rotation.value("uptime"_L1).toInteger()), timeIn(rotation.value("issuedAt"_L1)),
            std::chrono::seconds(rotation.value("lifetime"_L1).toInteger()), timeIn(rotation.value("at"_L1))};
    }
    return lineage;
}

} // namespace

void Lineage::addSpent(const QByteArray &fingerprint)
{
    spent.removeOne(fingerprint);
    spent.append(fingerprint);
    if (spent.size() > maximumSpent)
        spent.remove(0, spent.size() - maximumSpent);
}

QSet<QByteArray> Lineage::spentSet() const
{
    QSet<QByteArray> set(spent.begin(), spent.end());
    if (refusal)
        set.insert(refusal->fingerprint);
    return set;
}

const Refusal *Lineage::refusalOf(const QByteArray &fingerprint) const
{
    return refusal && refusal->fingerprint == fingerprint ? &*refusal : nullptr;
}

const Setback *Lineage::setbackOf(const QByteArray &fingerprint) const
{
    return setback && setback->fingerprint == fingerprint ? &*setback : nullptr;
}

std::optional<std::chrono::milliseconds> Lineage::sinceRotation(const Clock &clock) const
{
    if (!lastRotation || lastRotation->boot.isEmpty() || lastRotation->boot != Lineages::thisBoot())
        return std::nullopt;
    return clock.uptime() - lastRotation->uptime;
}

std::chrono::seconds Lineage::clockSkew(const Clock &clock) const
{
    const auto since = sinceRotation(clock);
    if (!since)
        return 0s;
    // A machine that stood still (a paused virtual one) does not know for how long, and its clock was put right since:
    // that is no wrong clock. One that was set ahead makes us early instead, which is bounded by sinceRotation().
    const qint64 ahead = lastRotation->at.isValid() ? lastRotation->at.msecsTo(clock.now()) - since->count() : 0;
    const qint64 elapsed = since->count() + std::max<qint64>(0, ahead);
    return chatelaine::clockSkew(lastRotation->issuedAt.addMSecs(elapsed), clock.now());
}

QByteArray Lineages::thisBoot()
{
#ifdef Q_OS_LINUX
    static const QByteArray boot = [] {
        QFile file(u"/proc/sys/kernel/random/boot_id"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }();
    return boot;
#else
    // Nothing says whether the machine was started since: what another process remembers is of no use.
    static const QByteArray process = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return process;
#endif
}

QString Lineages::folder() const
{
    return m_dataFolder + u"/lineages"_s;
}

QString Lineages::filePath(const AccountId &account) const
{
    return folder() + u'/' + account.fileName() + u".json"_s;
}

Result<Lineage> Lineages::load(const AccountId &account) const
{
    const QString path = filePath(account);
    const Result<std::optional<FileContent>> content = readFile(path);
    if (!content)
        return std::unexpected(content.error());
    if (!*content)
        return Lineage{};
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson((*content)->bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Corrupt, path, error.errorString());
    if (object.value("schema"_L1).toInt() != 1)
        return failure(ErrorCode::Corrupt, path, u"\"schema\" is not 1: a newer version wrote it"_s);
    return lineageIn(object);
}

Result<Lineage> Lineages::update(const AccountId &account, const std::function<void(Lineage &)> &change) const
{
    if (const Result<> ours = requireOurs(m_dataFolder); !ours)
        return std::unexpected(ours.error());
    if (const Result<> made = ensureDirectory(folder()); !made)
        return std::unexpected(made.error());
    const Result<FileLock> lock = FileLock::acquire(folder() + u"/lock"_s, lockLimit, 5ms, Interruptible::token());
    if (!lock)
        return std::unexpected(lock.error());
    const Result<Lineage> before = load(account);
    if (!before)
        return before;
    Lineage after = *before;
    change(after);
    if (after == *before)
        return after;
    if (const Result<> written = writeFileDurably(filePath(account), QJsonDocument(toJson(after)).toJson()); !written)
        return std::unexpected(written.error());
    return after;
}

} // namespace chatelaine
