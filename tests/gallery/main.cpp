// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

// chatelaine_gallery FOLDER [LANGUAGE]: pictures of everything that the program can show, light and dark, at one and
// two pixels a point, and index.html, which shows them. LANGUAGE: English if there is none, "de" and the like, or one
// that nobody speaks: "long", or "mirrored" (from right to left).

#include "gallery/described.h"
#include "gallery/pictures.h"
#include "gallery/pseudolanguage.h"
#include "text/language.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int scales[]{1, 2};
// Qt takes a scale once, so each is a process of its own: this program again, which this tells.
constexpr const char *scaleVariable = "CHATELAINE_GALLERY_SCALE";

//! Null if it is one that somebody speaks.
std::unique_ptr<QTranslator> speak(QCoreApplication &application, const QString &language)
{
    std::unique_ptr<QTranslator> pseudo;
    if (language == "long"_L1)
        pseudo = std::make_unique<PseudoLanguage>(PseudoLanguage::Script::Accented);
    else if (language == "mirrored"_L1)
        pseudo = std::make_unique<PseudoLanguage>(PseudoLanguage::Script::RightToLeft);
    if (pseudo)
        QCoreApplication::installTranslator(pseudo.get());
    else
        installLanguage(application, language);
    return pseudo;
}

bool save(const QImage &image, const QString &path)
{
    if (image.save(path))
        return true;
    std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
    return false;
}

QString fileName(const GalleryState &state, const QString &what, int scale)
{
    return u"%1-%2@%3x.png"_s.arg(state.name, what, QString::number(scale));
}

bool paintAll(const QDir &folder, int scale)
{
    bool isSaved = true;
    for (const auto &[theme, name] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s)}) {
        useTheme(theme);
        for (const GalleryState &state : galleryStates()) {
            const auto keep = [&, &name = name](const QImage &image, const QString &what) {
                isSaved = save(image, folder.filePath(fileName(state, what + u'-' + name, scale))) && isSaved;
            };
            keep(windowPicture(state), u"window"_s);
            keep(menuPicture(state), u"menu"_s);
            if (const QImage dialog = dialogPicture(state); !dialog.isNull())
                keep(dialog, u"dialog"_s);
        }
    }
    for (const GalleryState &state : galleryStates()) {
        const QImage icon = iconPicture(markOf(state.view));
        isSaved = save(icon, folder.filePath(fileName(state, u"icon"_s, scale))) && isSaved;
    }
    return isSaved;
}

bool writeIndex(const QDir &folder)
{
    QString html = uR"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Chatelaine: everything it shows</title>
<style>body{font-family:sans-serif;background:#888}td{vertical-align:top;padding:4px}h2{margin:1em 0 0}</style>
</head><body><h1>Chatelaine: everything it shows</h1>
)"_s;
    for (const GalleryState &state : galleryStates()) {
        html += u"<h2 id=\"%1\">%1</h2><p>%2</p><table>\n"_s.arg(state.name,
                                                                 toolTipOf(state.view, galleryNow()).toHtmlEscaped());
        for (const int scale : scales) {
            html += u"<tr>"_s;
            const auto picture = [&](const QString &what) {
                const QString file = fileName(state, what, scale);
                html += u"<td><img alt=\"%1\" src=\"%1\" srcset=\"%1 %2x\"></td>"_s.arg(file, QString::number(scale));
            };
            picture(u"icon"_s);
            for (const QString &theme : {u"light"_s, u"dark"_s}) {
                picture(u"window-"_s + theme);
                picture(u"menu-"_s + theme);
                if (state.question || state.settings || state.view.signIn)
                    picture(u"dialog-"_s + theme);
            }
            html += u"</tr>\n"_s;
        }
        html += u"</table>\n"_s;
    }
    html += u"</body></html>\n"_s;
    QFile file(folder.filePath(u"index.html"_s));
    const QByteArray bytes = html.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr, "Usage: chatelaine_gallery FOLDER [LANGUAGE]\n");
        return 2;
    }
    const int scale = qEnvironmentVariableIntValue(scaleVariable);
    const std::unique_ptr<QApplication> stage = newStage(argc, argv, scale > 0 ? scale : 1);
    hushPlatform();
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const std::unique_ptr<QTranslator> pseudo = speak(*stage, argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"en"_s);
    if (scale > 0)
        return paintAll(folder, scale) ? 0 : 1;
    if (!hasStageFont())
        std::fprintf(stderr, "DejaVu Sans is missing (package fonts-dejavu-core): the pictures look otherwise.\n");
    if (!folder.mkpath(u"."_s) || !writeIndex(folder)) {
        std::fprintf(stderr, "%s cannot be written\n", argv[1]);
        return 1;
    }
    for (const int each : scales) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(scaleVariable), QString::number(each));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QApplication::applicationFilePath(), QApplication::arguments().mid(1));
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return 1;
    }
    std::printf("%s\n", qPrintable(folder.absoluteFilePath(u"index.html"_s)));
    return 0;
}
