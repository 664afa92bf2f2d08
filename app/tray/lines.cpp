// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/lines.h"

#include "base/unseen.h"

#include <QDir>
#include <QTextDocument>

namespace chatelaine {

using namespace Qt::StringLiterals;

QString oneLine(const QString &text)
{
    return withoutUnseen(text).simplified();
}

QString shortened(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    const qsizetype tail = limit / 3;
    return text.left(limit - 1 - tail) + u'…' + text.right(tail);
}

QString breakable(const QString &text)
{
    constexpr int longest = 20;
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longest && !c.isLowSurrogate() && !c.isMark()) {
            broken += QChar(0x200b); // ZERO WIDTH SPACE
            run = 1;
        }
        broken += c;
    }
    return broken;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s : text;
}

QString folderText(const QString &path)
{
    const QString own = QDir::homePath();
    if (path == own)
        return QStringLiteral("~");
    return oneLine(path.startsWith(own + u'/') ? u'~' + path.mid(own.size()) : path);
}

} // namespace chatelaine
