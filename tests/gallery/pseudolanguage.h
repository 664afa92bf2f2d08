// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace chatelaine::testing {

//! \brief A language that nobody speaks: every text is two fifths longer, word by word, and no letter is left as it
//! was. What is filled in ("%1", "%n"), mnemonics and patterns of dates stay. Install it before widgets are made.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    enum class Script {
        Accented, //!< Latin letters with accents
        RightToLeft, //!< Hebrew letters and no other ones; what Qt lays out is mirrored
    };

    explicit PseudoLanguage(Script script)
        : m_script(script)
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    Script m_script;
};

} // namespace chatelaine::testing
