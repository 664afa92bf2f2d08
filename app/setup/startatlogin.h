// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QStringList>

#include <memory>

namespace chatelaine {

//! \brief Whether the program starts with the session. The desktop's own list says so, which others change too: it is
//! read each time. Blocking (small files), for worker threads.
class StartAtLogin
{
public:
    virtual ~StartAtLogin() = default;

    //! \brief Errors mean that it does not, and why: NotFound (it is on the list, but what would be started is not
    //! there; subject: the program), FileUnreadable.
    virtual Result<bool> isEnabled() const = 0;
    //! \brief Changes the list and reads it back. Errors: FileUnwritable, NotOurs, DanglingLink, and those of
    //! isEnabled().
    virtual Result<> setEnabled(bool enabled) = 0;

    //! \brief That of this desktop: XDG autostart, the Run key of Windows, a launch agent of macOS.
    static std::unique_ptr<StartAtLogin> ofThisDesktop();
};

//! \brief How a session starts this program: its own path (that of the AppImage it runs from) and "--hidden".
QStringList commandAtLogin();

} // namespace chatelaine
