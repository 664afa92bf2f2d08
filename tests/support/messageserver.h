// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/privatedisplay.h"
#include "support/privatesession.h"

#include <QProcess>
#include <QRect>
#include <QString>
#include <QStringList>

namespace chatelaine::testing {

//! \brief A real notification server on a PrivateDisplay, and the hand of a person before it. Messages are at the top
//! right and stay. It ends with the object, or with the test program.
//!
//! Functions that return bool are to be used in QVERIFY; they wait at most 20 s.
class MessageServer final
{
public:
    enum class Kind {
        Dunst, //!< answers to the caller alone
        Xfce, //!< xfce4-notifyd: tells everybody what is pressed
    };

    //! Both must outlive it.
    MessageServer(const PrivateSession &session, PrivateDisplay &display);
    ~MessageServer();

    bool start(Kind kind);
    //! \brief What starts it.
    QString command() const;
    //! \brief SIGKILL, also for one that the bus started.
    bool kill();

    //! \brief Another program shows something with buttons; its number.
    uint showOfAnother() const;
    //! \brief How many messages are on the screen.
    qsizetype count() const;
    //! \brief Where the first one is; of dunst, all of them.
    QRect geometry() const;
    //! \brief Presses the first button, "Sign in again", of the lowest message. dunst asks a person first, who chooses
    //! it.
    void pressSignInAgain() const;
    //! \brief Where the button is that is \a fromTheRight, at the bottom of a message of xfce4-notifyd.
    static QPoint button(const QRect &message, int fromTheRight);
    void click(QPoint at, int button = 1) const;

    static inline const QString name = QStringLiteral("org.freedesktop.Notifications");
    static inline const QString path = QStringLiteral("/org/freedesktop/Notifications");

private:
    bool prepare();
    QStringList windows() const;

    const PrivateSession &m_session;
    PrivateDisplay &m_display;
    QProcess m_process;
    Kind m_kind = Kind::Dunst;
    bool m_isPrepared = false;
};

} // namespace chatelaine::testing
