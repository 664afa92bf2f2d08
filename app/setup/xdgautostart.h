// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "setup/startatlogin.h"

#include <QProcessEnvironment>

namespace chatelaine {

//! \brief A file in ~/.config/autostart, by the Desktop Application Autostart and the Desktop Entry Specification.
//!
//! One in a folder of the system (/etc/xdg/autostart) counts where the person has none of the same name. A file that
//! says already what is wanted is left as it is, with what else somebody put into it.
class XdgAutostart final : public StartAtLogin
{
public:
    //! \a environment: HOME, XDG_CONFIG_HOME, XDG_CONFIG_DIRS, XDG_CURRENT_DESKTOP, PATH. \a command: what is started.
    XdgAutostart(QProcessEnvironment environment, QStringList command);

    Result<bool> isEnabled() const override;
    Result<> setEnabled(bool enabled) override;

    //! \brief The person's own file, whether it exists or not.
    QString path() const;

private:
    QString systemPath() const;
    Result<bool> isEnabledIn(const QString &path) const;
    bool isFound(const QString &program) const;

    QProcessEnvironment m_environment;
    QStringList m_command;
};

} // namespace chatelaine
