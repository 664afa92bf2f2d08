// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QInputDialog>
#include <QString>

#include <functional>

namespace chatelaine {

//! \brief Asks for a name, until there is one that can be used or nobody wants one any more.
class RenameBox final : public QInputDialog
{
    Q_OBJECT

public:
    //! \a check: the name that is meant by a text, or why it cannot be used (the error's detail).
    RenameBox(const QString &question, std::function<Result<QString>(const QString &)> check,
              QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void wished(const QString &name);

private:
    void say(const QString &trouble);

    const QString m_question;
    const std::function<Result<QString>(const QString &)> m_check;
};

} // namespace chatelaine
