// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/tray/trayhost.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace std::chrono_literals;

class TestTrayHost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoneWhereThereIsNoDesktop()
    {
        TrayHost host(1ms);
        QCOMPARE(host.kind(), TrayHost::Kind::Unknown);
        QSignalSpy changed(&host, &TrayHost::kindChanged);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(host.kind(), TrayHost::Kind::Absent);
    }
};

QTEST_MAIN(TestTrayHost)
#include "tst_trayhost.moc"
