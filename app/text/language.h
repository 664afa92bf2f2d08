// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace chatelaine {

//! \brief Makes \a application speak \a language ("de", "pt_BR"; empty, or without a translation: the system's), Qt's
//! own texts too (see qttexts.cpp). Dates and numbers are those of the language, in the system's territory. What was
//! made before keeps its words. Main thread, while no other one makes texts.
void installLanguage(QCoreApplication &application, const QString &language = {});

//! \brief The languages that there are translations for, as installLanguage() takes them; English among them.
QStringList availableLanguages();

} // namespace chatelaine
