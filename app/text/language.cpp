// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace chatelaine {

using namespace Qt::StringLiterals;

void installLanguage(QCoreApplication &application)
{
    const auto install = [&](const QString &name, const QString &folder, const QLocale &locale = QLocale()) {
        auto *translator = new QTranslator(&application);
        const bool isLoaded = translator->load(locale, name, u"_"_s, folder);
        if (isLoaded)
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
        return isLoaded;
    };
    // English words with a German date would be neither: without a translation everything is English.
    const bool isTranslated = install(u"chatelaine"_s, u":/chatelaine/translations"_s);
    if (!isTranslated) {
        // Where no language is set, times stay as they are; one and many are English all the same.
        if (QLocale().language() != QLocale::C)
            QLocale::setDefault(QLocale(QLocale::English, QLocale().territory()));
        install(u"chatelaine"_s, u":/chatelaine/translations"_s, QLocale(QLocale::English));
    }
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace chatelaine
