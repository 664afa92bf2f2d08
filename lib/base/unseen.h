// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace chatelaine {

//! \brief Whether \a c cannot be seen, but changes what is shown around it: controls, format characters
//! (bidirectional overrides among them), separators of lines.
bool isUnseen(char32_t c);

//! \brief \a text with a space for each of them: for what others wrote, wherever it is shown.
QString withoutUnseen(const QString &text);

} // namespace chatelaine
