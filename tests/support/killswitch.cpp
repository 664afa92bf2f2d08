// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/killswitch.h"

#include <QFile>

#include <algorithm>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

QByteArray KillPoint::toText() const
{
    const QByteArray text = group + ' ' + QByteArray::number(number);
    return group == "answer" ? text : text + (isAfter ? " after" : " before");
}

KillRecord KillRecord::read(const QString &path)
{
    // > GROUP NUMBER NAME PATH     begun
    // < GROUP NUMBER RESULT        done
    // answer BYTES                 all of them, so far
    KillRecord record;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return record;
    QList<std::pair<QByteArray, int>> numbers;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2 && words[0] == "answer") {
            record.answerBytes = words[1].toInt();
        } else if (words.size() >= 4 && words[0] == ">") {
            numbers.append({words[1], words[2].toInt()});
            record.calls.append({words[1], words[3], words.mid(4).join(' ')});
        } else if (words.size() == 4 && words[0] == "<") {
            const qsizetype i = numbers.indexOf(std::pair(words[1], words[2].toInt()));
            if (i >= 0) {
                record.calls[i].isDone = true;
                record.calls[i].result = words[3].toLongLong();
            }
        }
    }
    return record;
}

int KillRecord::count(const QByteArray &group) const
{
    return static_cast<int>(
        std::count_if(calls.begin(), calls.end(), [&](const Call &call) { return call.group == group; }));
}

qint64 KillRecord::bytesSent() const
{
    qint64 bytes = 0;
    for (const Call &call : calls)
        bytes += call.group == "server" && call.result > 0 ? call.result : 0;
    return bytes;
}

void recordCalls(QProcessEnvironment &environment, const QString &record, const QString &folder, int port,
                 const KillPoint *at)
{
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(CHATELAINE_KILL_SWITCH));
    environment.insert(u"CHATELAINE_KILL_RECORD"_s, record);
    environment.insert(u"CHATELAINE_KILL_BELOW"_s, folder);
    environment.insert(u"CHATELAINE_KILL_SERVER"_s, QString::number(port));
    if (at)
        environment.insert(u"CHATELAINE_KILL_AT"_s, QString::fromLatin1(at->toText()));
    // A sanitizer wants to be the first library, and can do without.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:verify_asan_link_order=0"_s);
}

} // namespace chatelaine::testing
