// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountmanager.h"
#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace chatelaine {

//! \brief In which colour the mark stands in the panel.
enum class IconStyle {
    Automatic, //!< as the panel seems to need it
    Light, //!< for dark panels
    Dark, //!< for light panels
};

//! \brief What a person may set. A value; "settings.json" in the data folder keeps it.
//!
//! The file is a JSON object of "schema" (2) and the members named below. One that is absent means the default.
//! Members that we do not know are a newer version's, and stay. One of schema 1 had the first two only. Of a newer
//! schema is read what is understood, and nothing is written.
struct Settings
{
    RefreshPolicy refreshPolicy = RefreshPolicy::Ahead; //!< "refreshPolicy": "ahead" | "never"
    QStringList codexHomes{}; //!< "codexHomes": further Codex homes to look after, absolute paths
    //! \brief "silenced": kinds of messages that are not told, by their stored names. Some may be a newer version's.
    QStringList silenced{};
    //! \brief "thresholds": of how much of a limit is told, in percent used. 1…99, ascending, at most
    //! maximumThresholds; empty: of none.
    QList<int> thresholds{80, 95};
    bool isPrivate = false; //!< "privacyMode": no names on the screen
    IconStyle iconStyle = IconStyle::Automatic; //!< "iconStyle": "automatic" | "light" | "dark"
    bool isIconColored = true; //!< "coloredIcon": what needs attention in colour too, not by shape alone
    QString language{}; //!< "language": "de", "pt_BR"; empty: the system's
    //! \brief "allowedOrigins": by Codex home, further https origins that may receive its access tokens.
    QMap<QString, QStringList> allowedOrigins{};

    static constexpr qsizetype maximumThresholds = 5;
    static constexpr bool isThreshold(int percent) { return percent >= 1 && percent <= 99; }

    //! \brief Reads them. No file: the defaults. Errors: FileUnreadable, Corrupt (subject: the file; detail: what is
    //! wrong). Blocking (a small file).
    static Result<Settings> load(const QString &dataFolder);

    //! \brief Writes what differs from \a before, and returns what is set then: what somebody else has set meanwhile
    //! stays. Several programs may do it at once. Blocking.
    //!
    //! Errors: those of load(); FileUnwritable, also for a file of a newer version; NotOurs, LockBusy. Nothing was
    //! written then.
    Result<Settings> save(const QString &dataFolder, const Settings &before) const;

    //! \brief Moves a file that is Corrupt to "settings.json.broken-1" beside it (or -2, …), so that settings can be
    //! written again; returns its new path. Empty: it is not broken, or not there. Errors: as save().
    static Result<QString> setBrokenAside(const QString &dataFolder);

    friend bool operator==(const Settings &, const Settings &) = default;
};

//! \brief The language of a program that was started with \a arguments: the one that is set; empty: the system's, as
//! always in the demo, which reads nothing of the person's. Blocking, as Settings::load().
QString languageFor(const QStringList &arguments);

} // namespace chatelaine
