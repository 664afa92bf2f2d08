// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace chatelaine {

//! \brief Whose the TCP sockets of this machine are, as far as the system tells (Linux: proc(5)).

//! \brief A row of /proc/net/tcp or tcp6.
struct SocketRow
{
    QHostAddress local{};
    quint16 localPort = 0;
    QHostAddress remote{};
    quint16 remotePort = 0;
    int state = 0; //!< 0x0A: listening
    uint uid = 0;
    quint64 inode = 0; //!< 0: no process has it any more, and the uid means nothing
};

//! \brief Rows that cannot be read are left out.
QList<SocketRow> parseSocketTable(const QByteArray &table);

//! \brief Whether the program at the other end of a loopback connection of ours runs as our effective user or as root.
//!
//! One that the tables do not name, or that has closed already, is not trusted: its user cannot be told. Where there
//! are no tables to read (other systems, a sandbox), everybody is: nothing else tells, and a sign-in must work there.
bool isOurPeer(const QHostAddress &peer, quint16 peerPort, const QHostAddress &own, quint16 ownPort);

//! \brief Who listens on \a port of loopback or of all addresses: "codex (4711)", several joined by ", "; "uid 1001"
//! where only the user can be told. Empty if nothing can. Reads much of /proc: for a worker thread.
QString describeListeners(quint16 port);

} // namespace chatelaine
