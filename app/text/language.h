// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

class QCoreApplication;

namespace chatelaine {

//! \brief Makes \a application speak the system's language, Qt's own texts too, as far as there are translations.
void installLanguage(QCoreApplication &application);

} // namespace chatelaine
