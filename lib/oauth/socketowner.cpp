// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/socketowner.h"

#include "base/log.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringList>

#include <cstring>
#include <filesystem>
#include <optional>
#include <tuple>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int listening = 0x0a;
const QString tcp4 = u"/proc/net/tcp"_s;
const QString tcp6 = u"/proc/net/tcp6"_s;

uint effectiveUser()
{
#ifdef Q_OS_UNIX
    return geteuid();
#else
    return 0;
#endif
}

//! "0100007F:05AF": the kernel prints each 32-bit word of the address in the machine's byte order.
std::optional<std::pair<QHostAddress, quint16>> parseEnd(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon != 8 && colon != 32)
        return std::nullopt;
    quint8 bytes[16]{};
    for (qsizetype i = 0; i < colon; i += 8) {
        bool ok = false;
        const quint32 word = text.mid(i, 8).toUInt(&ok, 16);
        if (!ok)
            return std::nullopt;
        std::memcpy(bytes + i / 2, &word, sizeof word);
    }
    bool ok = false;
    const quint16 port = text.mid(colon + 1).toUShort(&ok, 16);
    if (!ok)
        return std::nullopt;
    if (colon == 32)
        return std::pair(QHostAddress(bytes), port);
    const quint32 v4 = quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3];
    return std::pair(QHostAddress(v4), port);
}

//! Nothing if there is no such table.
std::optional<QList<SocketRow>> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return parseSocketTable(file.readAll());
}

bool isSame(const QHostAddress &a, const QHostAddress &b)
{
    return a.isEqual(b, QHostAddress::ConvertV4MappedToIPv4);
}

//! False also for the processes of other users, which cannot be looked into.
bool holdsOneOf(const QString &fdFolder, const QSet<QByteArray> &sockets)
{
    std::error_code error;
    for (std::filesystem::directory_iterator it(fdFolder.toStdString(), error), end; !error && it != end;
         it.increment(error)) {
        std::error_code gone;
        const auto target = std::filesystem::read_symlink(it->path(), gone);
        if (!gone && sockets.contains(QByteArray::fromStdString(target.string())))
            return true;
    }
    return false;
}

} // namespace

QList<SocketRow> parseSocketTable(const QByteArray &table)
{
    QList<SocketRow> rows;
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 10)
            continue;
        const auto local = parseEnd(words[1]);
        const auto remote = parseEnd(words[2]);
        bool hasState = false;
        bool hasUid = false;
        bool hasInode = false;
        SocketRow row;
        row.state = words[3].toInt(&hasState, 16);
        row.uid = words[7].toUInt(&hasUid);
        row.inode = words[9].toULongLong(&hasInode);
        if (!local || !remote || !hasState || !hasUid || !hasInode)
            continue;
        std::tie(row.local, row.localPort) = *local;
        std::tie(row.remote, row.remotePort) = *remote;
        rows.append(row);
    }
    return rows;
}

bool isOurPeer(const QHostAddress &peer, quint16 peerPort, const QHostAddress &own, quint16 ownPort)
{
    bool hasTable = false;
    // tcp6 also holds the programs that speak IPv4 through an IPv6 socket. Each takes the kernel some milliseconds.
    const bool isV4 = peer.protocol() == QAbstractSocket::IPv4Protocol;
    for (const QString &path : isV4 ? QStringList{tcp4, tcp6} : QStringList{tcp6}) {
        const std::optional<QList<SocketRow>> rows = readTable(path);
        hasTable |= rows.has_value();
        for (const SocketRow &row : rows.value_or(QList<SocketRow>())) {
            if (row.inode != 0 && row.localPort == peerPort && row.remotePort == ownPort && isSame(row.local, peer)
                && isSame(row.remote, own))
                return row.uid == effectiveUser() || row.uid == 0;
        }
    }
    return !hasTable;
}

QString describeListeners(quint16 port)
{
    QSet<QByteArray> sockets;
    QSet<uint> users;
    for (const SocketRow &row :
         readTable(tcp4).value_or(QList<SocketRow>()) + readTable(tcp6).value_or(QList<SocketRow>())) {
        const bool isInTheWay = row.local.isLoopback() || row.local == QHostAddress(QHostAddress::AnyIPv4)
            || row.local == QHostAddress(QHostAddress::AnyIPv6);
        if (row.state == listening && row.localPort == port && isInTheWay) {
            sockets.insert("socket:[" + QByteArray::number(row.inode) + ']');
            users.insert(row.uid);
        }
    }
    if (sockets.isEmpty())
        return {};

    QStringList holders;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = u"/proc/%1"_s.arg(pid);
        if (pid.at(0).isDigit() && holdsOneOf(folder + u"/fd"_s, sockets)) {
            QFile name(folder + u"/comm"_s);
            const QString words = name.open(QIODevice::ReadOnly) ? othersWords(name.readAll()) : QString();
            holders << u"%1 (%2)"_s.arg(words, pid);
        }
    }
    if (holders.isEmpty()) {
        for (const uint uid : users)
            holders << u"uid %1"_s.arg(uid);
    }
    return holders.join(u", "_s);
}

} // namespace chatelaine
