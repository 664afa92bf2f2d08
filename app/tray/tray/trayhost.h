// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace chatelaine {

//! \brief Whether the desktop shows tray icons, and of which kind.
//!
//! Hosts come seconds after a session begins, or never. Qt 6.4 looks for one when QSystemTrayIcon is first used, and
//! keeps that answer for the life of the process; so nothing of QSystemTrayIcon may be touched before this says that
//! there is one. Later versions of Qt are served as well by it. Needs no timer once it is known.
//!
//! StatusNotifier hosts are followed as long as it lives. A tray of the older kind (XEmbed) is looked for once, when
//! none of those came in time: whether it goes or comes later is not seen.
class TrayHost final : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Unknown, //!< not yet known: one may still come
        Absent, //!< none came in time, or it went; a StatusNotifier host that comes later is told of
        StatusNotifier, //!< draws the menu itself (D-Bus)
        Other, //!< XEmbed, Windows, macOS: Qt draws the menu
    };

    //! \a patience: how long a host is waited for before there is said to be none.
    explicit TrayHost(std::chrono::milliseconds patience = std::chrono::seconds(10));

    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void kindChanged(chatelaine::TrayHost::Kind kind);

private:
    void set(Kind kind);
    Q_SLOT void askStatusNotifier();
    void giveUp();

    Kind m_kind = Kind::Unknown;
    QTimer m_patience;
};

} // namespace chatelaine
