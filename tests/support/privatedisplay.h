// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/privatesession.h"

#include <QByteArray>
#include <QPoint>
#include <QProcess>
#include <QRect>
#include <QTemporaryDir>

namespace chatelaine::testing {

//! \brief What is on a screen at one moment.
struct ScreenPicture
{
    QSize size{};
    QByteArray pixels{}; //!< four bytes each: blue, green, red, unused; row after row

    //! \brief "0xRRGGBB".
    quint32 at(QPoint point) const;
    //! \brief All that differs from \a other, a picture of the same size; empty if nothing does.
    QRect changesFrom(const ScreenPicture &other) const;
};

//! \brief A screen that nobody sees (Xvfb), with a window manager and, if wanted, a panel with a tray, for the programs
//! of a PrivateSession. All of it ends with the object, or with the test program.
//!
//! Functions that return bool are to be used in QVERIFY; they wait at most 20 s.
class PrivateDisplay final
{
public:
    //! \a session must outlive it; its environment gets DISPLAY. One at a time.
    explicit PrivateDisplay(const PrivateSession &session);
    ~PrivateDisplay();

    PrivateDisplay(const PrivateDisplay &) = delete;
    PrivateDisplay &operator=(const PrivateDisplay &) = delete;

    bool isReady() const { return m_isReady; }
    QProcessEnvironment environment() const { return m_environment; }
    //! \brief Starts what Xfce's programs read their settings from, unless it runs. It reads the files of a channel
    //! when that is first asked for.
    bool startSettings();
    //! \brief Starts xfce4-panel and waits until it takes StatusNotifier icons. There is nothing in it
    //! but icons: the first one is at firstIcon.
    bool startPanel();
    static constexpr QPoint firstIcon{14, 14};
    void stopPanel();
    //! \brief Runs xdotool; what it prints, or nothing if it failed.
    QString xdotool(const QStringList &arguments) const;
    //! \brief What is to be seen now; empty if that cannot be read.
    ScreenPicture picture() const;

private:
    const PrivateSession &m_session;
    QProcessEnvironment m_environment;
    QTemporaryDir m_pictures; //!< where the server keeps what it shows
    QProcess m_server;
    QProcess m_windowManager;
    QProcess m_settings;
    QProcess m_panel;
    bool m_isReady = false;
};

} // namespace chatelaine::testing
