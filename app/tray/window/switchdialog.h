// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/switch.h"

#include <QDateTime>
#include <QDialog>
#include <QList>
#include <QString>

#include <optional>

namespace chatelaine {

//! \brief What a person is asked before a switch. Plain text; a value.
struct SwitchQuestion
{
    //! \brief A running program that it matters to.
    struct Program
    {
        QString name{};
        QString kind{};
        QString pid{};
        QString since{};
        QString folder{};
        QString will{}; //!< what it will do
    };

    QString title{};
    QString text{};
    QString yes{}; //!< what the button that switches says
    QList<Program> programs{};
};

//! \brief Nothing if no running program cares. \a target and \a outgoing as they are called in lists. Those of
//! \a sessions work as somebody else than is live already.
std::optional<SwitchQuestion> questionOf(const SwitchPlan &plan, const QList<RunningSession> &sessions,
                                         const QString &target, const QString &outgoing, const QDateTime &now);

//! \brief What is asked after \a error, a SwitchUnsafe.
SwitchQuestion unsafeQuestion(const Error &error, const QString &target);

//! \brief Asks it: the switch is accepted() or rejected().
class SwitchDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SwitchDialog(const SwitchQuestion &question, QWidget *parent = nullptr);
};

} // namespace chatelaine
