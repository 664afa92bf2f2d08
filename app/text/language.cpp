// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/chatelaine/translations"_s;
const QString prefix = u"chatelaine_"_s;
const QString suffix = u".qm"_s;

} // namespace

void installLanguage(QCoreApplication &application, const QString &language)
{
    if (availableLanguages().contains(language)) {
        const QLocale locale(language);
        QLocale::setDefault(language.contains(u'_') ? locale
                                                    : QLocale(locale.language(), QLocale::system().territory()));
    }
    const auto install = [&](const QString &name, const QString &from, const QLocale &locale = QLocale()) {
        auto *translator = new QTranslator(&application);
        const bool isLoaded = translator->load(locale, name, u"_"_s, from);
        if (isLoaded)
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
        return isLoaded;
    };
    // English words with a German date would be neither: without a translation everything is English.
    const bool isTranslated = install(u"chatelaine"_s, folder);
    if (!isTranslated) {
        // Where no language is set, times stay as they are; one and many are English all the same.
        if (QLocale().language() != QLocale::C)
            QLocale::setDefault(QLocale(QLocale::English, QLocale().territory()));
        install(u"chatelaine"_s, folder, QLocale(QLocale::English));
    }
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QStringList availableLanguages()
{
    QStringList languages = QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    for (QString &language : languages)
        language = language.sliced(prefix.size()).chopped(suffix.size());
    return languages;
}

} // namespace chatelaine
