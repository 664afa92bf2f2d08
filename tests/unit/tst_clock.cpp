// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"

#include <QTest>

#include <sys/sysinfo.h>

using namespace chatelaine;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

//! In whole seconds, rounded up.
std::chrono::seconds uptimeBySysinfo()
{
    struct sysinfo info
    {
    };
    return std::chrono::seconds(::sysinfo(&info) == 0 ? info.uptime : 0);
}

} // namespace

class TestClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheUptimeOfTheMachine()
    {
        const SystemClock clock;
        const std::chrono::seconds before = uptimeBySysinfo();
        const milliseconds uptime = clock.uptime();
        const std::chrono::seconds after = uptimeBySysinfo();
        QVERIFY(before > 0s);
        QVERIFY(uptime >= before - 1s);
        QVERIFY(uptime <= after);
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
