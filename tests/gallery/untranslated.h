// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gallery/states.h"

#include <QStringList>

namespace chatelaine::testing {

//! \brief The words of \a text in Latin letters that are none of \a data: where all there is to translate is in
//! PseudoLanguage::Script::RightToLeft, those that are not.
QStringList untranslatedIn(const QString &text, const QStringList &data);

//! \brief What belongs to no language: names, addresses, paths, technical words.
QStringList dataOf(const Snapshot &snapshot);
QStringList dataOf(const GalleryState &state);

} // namespace chatelaine::testing
