// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "setup/settings.h"
#include "tray/rows.h"
#include "tray/window/switchdialog.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace chatelaine::testing {

//! \brief One thing that the program can show.
struct GalleryState
{
    QString name{}; //!< of its files: "limit-reached"
    View view{};
    int chosen = -1; //!< the row of the account that the window shows; -1: the one that it chooses itself
    std::optional<SwitchQuestion> question{}; //!< is asked
    std::optional<Settings> settings{}; //!< are looked at
    std::optional<Error> settingsFailure{}; //!< why they could not be kept
};

//! \brief When all of them are, UTC.
QDateTime galleryNow();

//! \brief Everything that a person can meet, one of each, in an order that stays.
QList<GalleryState> galleryStates();

} // namespace chatelaine::testing
