// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/notify/notice.h"
#include "tray/notify/notificationserver.h"

#include <QDateTime>
#include <QString>

namespace chatelaine {

//! \brief What a person may want when told.
enum class NoticeAction {
    SignInAgain,
    TryAgain,
    Later, //!< to be told again tomorrow
    Open, //!< to look: the message itself was pressed
};

//! \brief What a button is called between us and the desktop.
QString actionName(NoticeAction action);
//! \brief Open if there is none of that name: something was pressed.
NoticeAction actionNamed(const QString &name);

//! \brief \a notice in words. Plain text; names come from \a snapshot.
Notification notificationOf(const Notice &notice, const Snapshot &snapshot, const QDateTime &now);

} // namespace chatelaine
