// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/chromium.h"

#include "base/http.h"
#include "base/worker.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int startLimit = 30'000;

//! \a process in a process group of its own, which is ended as a whole: a browser is many.
void startGroup(QProcess &process, const QString &program, const QStringList &arguments,
                const QProcessEnvironment &environment)
{
    tieToThisProgram(process, [] { ::setsid(); });
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
}

void endGroup(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
}

} // namespace

Chromium::Chromium()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, m_folder.path());

    const QString profile = m_folder.filePath(u"profile"_s);
    m_browser.setStandardOutputFile(QProcess::nullDevice());
    m_browser.setStandardErrorFile(m_folder.filePath(u"browser.log"_s));
    startGroup(m_browser, u"chromium"_s,
               {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
                u"--disable-quic"_s, u"--no-first-run"_s, u"--no-default-browser-check"_s,
                u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
                u"--disable-extensions"_s, u"--hide-scrollbars"_s, u"--no-proxy-server"_s, u"--password-store=basic"_s,
                u"--lang=en-US"_s, u"--remote-debugging-port=0"_s, u"--user-data-dir="_s + profile, u"about:blank"_s},
               environment);
    QFile portFile(profile + u"/DevToolsActivePort"_s);
    QByteArray port;
    const auto hasPort = [&] {
        if (port.isEmpty() && portFile.open(QIODevice::ReadOnly)) {
            const QByteArray line = portFile.readLine();
            if (line.endsWith('\n'))
                port = line.trimmed();
            portFile.close();
        }
        return !port.isEmpty() || m_browser.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(hasPort, startLimit) || port.isEmpty()) {
        qWarning("Chromium did not start");
        return;
    }

    m_driver.setStandardErrorFile(QProcess::nullDevice());
    startGroup(m_driver, u"chromedriver"_s, {u"--port=0"_s}, environment);
    const QByteArray startedOn = "successfully on port ";
    QByteArray said;
    const auto hasDriver = [&] {
        said += m_driver.readAllStandardOutput();
        const qsizetype at = said.indexOf(startedOn);
        const qsizetype end = said.indexOf('.', at);
        if (at >= 0 && end >= 0)
            m_origin = QUrl(u"http://127.0.0.1:"_s
                            + QString::fromLatin1(said.mid(at + startedOn.size(), end - at - startedOn.size())));
        return !m_origin.isEmpty() || m_driver.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(hasDriver, startLimit) || m_origin.isEmpty()) {
        qWarning("chromedriver did not start: %s", said.constData());
        return;
    }
    const QString debugger = u"127.0.0.1:"_s + QString::fromLatin1(port);
    const QJsonObject options{{u"debuggerAddress"_s, debugger}};
    const QJsonObject wanted{{u"browserName"_s, u"chrome"_s}, {u"goog:chromeOptions"_s, options}};
    const QJsonObject capabilities{{u"alwaysMatch"_s, wanted}};
    m_session = command(u"/session"_s, QJsonObject{{u"capabilities"_s, capabilities}})[u"sessionId"_s].toString();
}

Chromium::~Chromium()
{
    endGroup(m_driver);
    endGroup(m_browser);
}

QJsonValue Chromium::command(const QString &path, const std::optional<QJsonObject> &body)
{
    HttpCall call{.url = m_origin.resolved(QUrl(path)), .limit = 30s};
    if (body) {
        call.method = "POST";
        call.headers = {{"Content-Type", "application/json"}};
        call.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    }
    const Result<HttpAnswer> answer = onWorker([call] { return NetworkHttp().send(call); });
    if (!answer || answer->status != 200) {
        qWarning("WebDriver %s: %s", qUtf8Printable(path),
                 answer ? answer->body.left(500).constData() : qUtf8Printable(describe(answer.error())));
        return QJsonValue::Undefined;
    }
    return QJsonDocument::fromJson(answer->body)[u"value"_s];
}

QJsonValue Chromium::devTools(const QString &name, const QJsonObject &parameters)
{
    return command(u"/session/%1/goog/cdp/execute"_s.arg(m_session),
                   QJsonObject{{u"cmd"_s, name}, {u"params"_s, parameters}});
}

bool Chromium::open(const QUrl &address)
{
    return !command(u"/session/%1/url"_s.arg(m_session),
                    QJsonObject{{u"url"_s, QString::fromLatin1(address.toEncoded())}})
                .isUndefined();
}

bool Chromium::back()
{
    return !command(u"/session/%1/back"_s.arg(m_session), QJsonObject()).isUndefined();
}

bool Chromium::forward()
{
    return !command(u"/session/%1/forward"_s.arg(m_session), QJsonObject()).isUndefined();
}

bool Chromium::reload()
{
    return !command(u"/session/%1/refresh"_s.arg(m_session), QJsonObject()).isUndefined();
}

bool Chromium::click(const QString &selector)
{
    const QJsonArray found = command(u"/session/%1/elements"_s.arg(m_session),
                                     QJsonObject{{u"using"_s, u"css selector"_s}, {u"value"_s, selector}})
                                 .toArray();
    if (found.size() != 1) {
        qWarning("%d elements are \"%s\"", int(found.size()), qUtf8Printable(selector));
        return false;
    }
    const QString element = found.first().toObject().begin().value().toString();
    return !command(u"/session/%1/element/%2/click"_s.arg(m_session, element), QJsonObject()).isUndefined();
}

QUrl Chromium::address()
{
    return QUrl(command(u"/session/%1/url"_s.arg(m_session)).toString());
}

QString Chromium::title()
{
    return command(u"/session/%1/title"_s.arg(m_session)).toString();
}

QString Chromium::text()
{
    return evaluate(u"return document.body.innerText"_s).toString();
}

QString Chromium::source()
{
    return command(u"/session/%1/source"_s.arg(m_session)).toString();
}

QJsonValue Chromium::evaluate(const QString &script)
{
    return command(u"/session/%1/execute/sync"_s.arg(m_session),
                   QJsonObject{{u"script"_s, script}, {u"args"_s, QJsonArray()}});
}

QList<QUrl> Chromium::history()
{
    QList<QUrl> addresses;
    for (const QJsonValue &entry : devTools(u"Page.getNavigationHistory"_s, {})[u"entries"_s].toArray())
        addresses << QUrl(entry[u"url"_s].toString());
    return addresses;
}

bool Chromium::show(const QSize &size, bool isDark)
{
    const QJsonObject scheme{{u"name"_s, u"prefers-color-scheme"_s}, {u"value"_s, isDark ? u"dark"_s : u"light"_s}};
    return !devTools(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, QJsonArray{scheme}}}).isUndefined()
        && !devTools(u"Emulation.setDeviceMetricsOverride"_s,
                     {{u"width"_s, size.width()},
                      {u"height"_s, size.height()},
                      {u"deviceScaleFactor"_s, 1},
                      {u"mobile"_s, size.width() < 600}})
                .isUndefined();
}

bool Chromium::screenshot(const QString &file)
{
    const QByteArray png =
        QByteArray::fromBase64(command(u"/session/%1/screenshot"_s.arg(m_session)).toString().toLatin1());
    QFile out(file);
    return png.startsWith("\x89PNG") && out.open(QIODevice::WriteOnly) && out.write(png) == png.size();
}

} // namespace chatelaine::testing
