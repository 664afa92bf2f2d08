// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace chatelaine::testing {

//! \brief A real, headless Chromium with a home of its own, worked as a person would: over WebDriver (W3C), by
//! chromedriver. Both end with the object.
//!
//! While a function waits, the event loop of the calling thread runs, so that it may serve what the browser asks for.
//! Functions that return bool are to be used in QVERIFY; a command takes at most 30 s.
class Chromium final
{
public:
    Chromium();
    ~Chromium();
    Chromium(const Chromium &) = delete;
    Chromium &operator=(const Chromium &) = delete;

    //! \brief False if it could not be started: QVERIFY it first.
    bool isReady() const { return !m_session.isEmpty(); }

    bool open(const QUrl &address);
    bool back();
    bool forward();
    bool reload();
    //! \brief Clicks into the middle of the one element that \a selector (CSS) finds, and waits for what it loads.
    bool click(const QString &selector);

    //! \brief As it stands in the address bar.
    QUrl address();
    QString title();
    //! \brief The words that are seen on the page.
    QString text();
    //! \brief The page as it is now, markup and all.
    QString source();
    //! \brief What \a script (JavaScript, "return …") returns.
    QJsonValue evaluate(const QString &script);
    //! \brief The addresses of the tab's history, oldest first.
    QList<QUrl> history();

    //! \brief How it looks from now on. \a size: of the page, in CSS pixels.
    bool show(const QSize &size, bool isDark);
    //! \brief What is seen of the page, as PNG, to \a file.
    bool screenshot(const QString &file);

private:
    //! The answer's "value"; undefined after a failure, which is told as a warning.
    QJsonValue command(const QString &path, const std::optional<QJsonObject> &body = {});
    QJsonValue devTools(const QString &command, const QJsonObject &parameters);

    QTemporaryDir m_folder;
    QProcess m_browser;
    QProcess m_driver;
    QUrl m_origin;
    QString m_session;
};

} // namespace chatelaine::testing
