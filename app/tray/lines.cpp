// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/lines.h"

#include <QDir>

namespace chatelaine {

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return text.simplified();
}

QString shortened(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    const qsizetype tail = limit / 3;
    return text.left(limit - 1 - tail) + u'…' + text.right(tail);
}

QString folderText(const QString &path)
{
    const QString own = QDir::homePath();
    if (path == own)
        return QStringLiteral("~");
    return oneLine(path.startsWith(own + u'/') ? u'~' + path.mid(own.size()) : path);
}

} // namespace chatelaine
