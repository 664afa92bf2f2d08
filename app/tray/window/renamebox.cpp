// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/renamebox.h"

#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

RenameBox::RenameBox(const QString &question, std::function<Result<QString>(const QString &)> check, QWidget *parent)
    : QInputDialog(parent)
    , m_question(question)
    , m_check(std::move(check))
{
    say({});
}

void RenameBox::say(const QString &trouble)
{
    // It guesses what is markup: so it is given some.
    const QString text = trouble.isEmpty() ? m_question.toHtmlEscaped()
                                           : u"%1<br><br>%2"_s.arg(trouble.toHtmlEscaped(), m_question.toHtmlEscaped());
    setLabelText(u"<qt>%1</qt>"_s.arg(text));
}

void RenameBox::done(int result)
{
    if (result == Accepted) {
        const Result<QString> name = m_check(textValue());
        if (!name) {
            say(tr("This name cannot be used: %1.", "why").arg(name.error().detail));
            return;
        }
        Q_EMIT wished(*name);
    }
    QInputDialog::done(result);
}

} // namespace chatelaine
