// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/socketowner.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestSocketOwner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheKernelsTables()
    {
        const QList<SocketRow> rows = parseSocketTable(
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
            "   0: 0100007F:05AF 0200007F:C001 01 00000000:00000000 00:00000000 00000000  1000        0 4711 1 0 20 4 "
            "30 "
            "10 -1\n"
            "   1: 00000000000000000000000001000000:05B1 00000000000000000000000000000000:0000 0A 00000000:00000000 "
            "00:00000000 00000000     0        0 12 1\n"
            "   2: nonsense\n"
            "   3: 01:05AF 0200007F:C001 01 0 0 0 0 0 0 0 0 0\n");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].local, QHostAddress(u"127.0.0.1"_s));
        QCOMPARE(rows[0].localPort, 1455);
        QCOMPARE(rows[0].remote, QHostAddress(u"127.0.0.2"_s));
        QCOMPARE(rows[0].remotePort, 0xc001);
        QCOMPARE(rows[0].state, 1);
        QCOMPARE(rows[0].uid, 1000u);
        QCOMPARE(rows[0].inode, 4711u);
        QCOMPARE(rows[1].local, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(rows[1].localPort, 1457);
        QCOMPARE(rows[1].state, 0x0a);
    }

#ifdef Q_OS_LINUX
    void knowsOurOwnPeer_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("v4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("v6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }
    void knowsOurOwnPeer()
    {
        QFETCH(QHostAddress, address);
        QTcpServer server;
        if (!server.listen(address))
            QSKIP("no IPv6 here");
        QTcpSocket client;
        client.connectToHost(address, server.serverPort());
        QVERIFY(server.waitForNewConnection(5000));
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        QVERIFY(isOurPeer(socket->peerAddress(), socket->peerPort(), socket->localAddress(), socket->localPort()));
        QVERIFY(!isOurPeer(socket->peerAddress(), quint16(socket->peerPort() ^ 1), socket->localAddress(),
                           socket->localPort()));

        // What has closed belongs to nobody, which the tables spell as root.
        client.abort();
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!isOurPeer(address, socket->peerPort(), address, server.serverPort()));
    }

    void namesWhoListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::AnyIPv4));
        const QString expected =
            u"tst_socketowner (%1)"_s.arg(QString::number(QCoreApplication::applicationPid())).left(200);
        QCOMPARE(describeListeners(server.serverPort()), expected);
        const quint16 port = server.serverPort();
        server.close();
        QCOMPARE(describeListeners(port), QString());
    }
#endif
};

QTEST_GUILESS_MAIN(TestSocketOwner)
#include "tst_socketowner.moc"
