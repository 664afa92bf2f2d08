// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/chatelaine/translations"_s;
const QString prefix = u"chatelaine_"_s;
const QString suffix = u".qm"_s;

} // namespace

void installLanguage(QCoreApplication &application, const QString &language)
{
    static const QLocale ofSystem; // as long as nobody has chosen another
    QLocale::setDefault(ofSystem);
    qDeleteAll(application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    if (availableLanguages().contains(language)) {
        const QLocale locale(language);
        QLocale::setDefault(language.contains(u'_') ? locale
                                                    : QLocale(locale.language(), QLocale::system().territory()));
    }
    const auto load = [&](const QString &name, const QString &from, const QLocale &locale) -> QTranslator * {
        auto translator = std::make_unique<QTranslator>(&application);
        return translator->load(locale, name, u"_"_s, from) ? translator.release() : nullptr;
    };
    QTranslator *own = load(u"chatelaine"_s, folder, QLocale());
    if (!own) {
        // English words with a German date would be neither: without a translation everything is English.
        // Where no language is set, times stay as they are; one and many are English all the same.
        if (QLocale().language() != QLocale::C)
            QLocale::setDefault(QLocale(QLocale::English, QLocale().territory()));
        own = load(u"chatelaine"_s, folder, QLocale(QLocale::English));
    }
    // Qt asks the last one first. Its own texts are in ours too, as far as they are shown; for the rest there is its
    // own.
    for (QTranslator *each : {load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), QLocale()), own}) {
        if (each)
            QCoreApplication::installTranslator(each);
    }
}

QStringList availableLanguages()
{
    QStringList languages = QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    for (QString &language : languages)
        language = language.sliced(prefix.size()).chopped(suffix.size());
    return languages;
}

} // namespace chatelaine
