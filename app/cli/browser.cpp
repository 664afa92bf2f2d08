// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/browser.h"

#include "base/http.h"
#include "demo/demobrowser.h"
#include "demo/demoperson.h"

#include <QProcess>

namespace chatelaine {

using namespace Qt::StringLiterals;

bool openInBrowser(const QUrl &address)
{
    const QString text = address.toString(QUrl::FullyEncoded);
    QProcess process;
#if defined(Q_OS_MACOS)
    process.setProgram(u"open"_s);
    process.setArguments({text});
#elif defined(Q_OS_WIN)
    process.setProgram(u"rundll32"_s);
    process.setArguments({u"url.dll,FileProtocolHandler"_s, text});
#else
    process.setProgram(u"xdg-open"_s);
    process.setArguments({text});
#endif
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

bool DemoPersonAtTheBrowser::open(const QUrl &address)
{
    m_thread = std::jthread([this, address](std::stop_token stop) {
        NetworkHttp http;
        const Result<DemoBrowser::Page> page = DemoBrowser(http).signIn(address, demoPeople().front().id, stop);
        if (!page && !stop.stop_requested())
            QMetaObject::invokeMethod(
                &m_context, [failed = m_failed, error = page.error()] { failed(error); }, Qt::QueuedConnection);
    });
    return true;
}

} // namespace chatelaine
