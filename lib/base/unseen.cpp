// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/unseen.h"

#include <QChar>
#include <QList>

namespace chatelaine {

bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString withoutUnseen(const QString &text)
{
    QList<uint> characters = text.toUcs4();
    for (uint &c : characters) {
        if (isUnseen(c))
            c = U' ';
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

} // namespace chatelaine
