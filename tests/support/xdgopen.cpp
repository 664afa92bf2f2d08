// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT
//
// `xdg-open` for programs under test: see fakebrowser.h.

#include "base/http.h"
#include "demo/demobrowser.h"

#include <QCoreApplication>
#include <QFile>

using namespace chatelaine;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QString person = qEnvironmentVariable("CHATELAINE_TEST_PERSON");
    if (person.startsWith(u'/')) {
        QFile file(person);
        person = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    if (argc != 2 || person.isEmpty())
        return argc == 2 ? 0 : 2;
    NetworkHttp http;
    DemoBrowser browser(http);
    const QUrl address(QString::fromLocal8Bit(argv[1]));
    const Result<DemoBrowser::Page> page =
        person == QLatin1String("refuse") ? browser.refuse(address) : browser.signIn(address, person);
    return page && page->status == 200 ? 0 : 1;
}
