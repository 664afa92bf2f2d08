// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace chatelaine {

// Longer lines make a menu wider than a person reads at a glance.
constexpr qsizetype lineLimit = 72;
constexpr qsizetype nameLimit = 40;

//! \brief \a text with nothing in it that breaks the line or turns its direction: names come from tokens.
QString oneLine(const QString &text);

//! \brief Cut in the middle, so that both the name and what tells it apart are left.
QString shortened(const QString &text, qsizetype limit = lineLimit);

//! \brief \a text with places to break a word that is longer than a line: labels know none. For the eye only.
QString breakable(const QString &text);

//! \brief \a text for a button, a menu or a field's name, which would take a "&" for the mark of a mnemonic.
QString withoutMnemonic(QString text);

//! \brief \a text for a tool tip, which would take what looks like markup for markup: names come from servers.
QString plainToolTip(const QString &text);

//! \brief A folder as people write it: with "~" for their own.
QString folderText(const QString &path);

} // namespace chatelaine
