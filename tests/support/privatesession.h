// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace chatelaine::testing {

//! \brief A session of the test program's own: home, D-Bus daemon and, if wanted, gnome-keyring. Nothing of the user's
//! can be reached through it, and the bus starts no service by itself.
//!
//! Construct it once, before anything uses D-Bus or starts a thread: the environment of this program is changed too,
//! and libdbus and GLib look at it only once. All of it ends with the object, or with the program. Main thread only.
//! Functions that return bool are to be used in QVERIFY; they wait at most 10 s.
class PrivateSession final
{
public:
    enum class Start { Unlocked, Locked };

    //! \brief Starts the bus. Without a keyring until startKeyring().
    PrivateSession();
    ~PrivateSession();

    PrivateSession(const PrivateSession &) = delete;
    PrivateSession &operator=(const PrivateSession &) = delete;

    //! \brief False if the bus could not be started: QVERIFY it first.
    bool isReady() const { return m_isReady; }
    //! \brief What child processes need: HOME and the XDG folders in folder(), DBUS_SESSION_BUS_ADDRESS, no display.
    QProcessEnvironment environment() const { return m_environment; }
    //! \brief Holds everything, HOME among it. Removed in the end.
    QString folder() const { return m_folder.path(); }
    //! \brief The bus, over a connection of the tests' own.
    QDBusConnection bus() const;

    //! \brief Starts gnome-keyring and waits until it answers. Its items survive a restart. The first Unlocked start
    //! creates the default collection: Locked before that is a service without one.
    bool startKeyring(Start start = Start::Unlocked);
    //! \brief SIGKILL, also for one that the bus started; the bus knows of it when this returns.
    bool killKeyring();
    bool restartKeyring(Start start = Start::Unlocked) { return killKeyring() && startKeyring(start); }
    //! \brief SIGSTOP and SIGCONT: it is there, and does not answer.
    void suspendKeyring();
    void resumeKeyring();
    //! \brief The default collection.
    bool lock();
    bool unlock();
    //! \brief From now on the bus starts gnome-keyring (locked, or without a collection) when somebody calls it.
    bool makeKeyringActivatable();

private:
    qint64 keyringPid() const;
    QString defaultCollection() const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
    bool m_isReady = false;
};

} // namespace chatelaine::testing
