// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountmanager.h"
#include "base/clock.h"
#include "tray/window/switchdialog.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace chatelaine {

//! \brief One switch after the other, from the click to the end, with what has to be asked in between.
class Switching final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive it, but that it may be there while the manager goes.
    Switching(AccountManager &manager, const Clock &clock);
    ~Switching() override;

    //! \brief Begins. While one is under way a further wish is none; a question that is open is withdrawn for it.
    //! \a home: empty: the snapshot's own. \a parent of what is asked.
    void start(const Account &target, const QString &home, QWidget *parent);
    //! \brief Whether what is asked names nobody: see privacy.h. A question that is open is withdrawn for it.
    void setPrivate(bool isPrivate);
    //! \brief Withdraws a question that is open.
    void endQuestion();
    //! \brief To whom, while it is under way and nobody is asked.
    const std::optional<Account> &target() const { return m_target; }

Q_SIGNALS:
    //! \brief target() is another.
    void changed();
    void failed(const chatelaine::Error &error);

private:
    struct Wish
    {
        Account target{}; //!< as it was when it was wished; perhaps not in the snapshot yet
        QString home{};
        QPointer<QWidget> parent{};
        SwitchConsent consent{};
        int surprises = 0; //!< how often it began anew because things had changed
    };
    void plan(const Wish &wish);
    void planned(Wish wish, const SwitchPlan &plan);
    void ask(const Wish &wish, const SwitchQuestion &question);
    void run(const Wish &wish);
    void ended(Wish wish, const Result<Admitted> &result);
    void set(const std::optional<Account> &target);
    QString titleOf(const Account &account) const;

    AccountManager &m_manager;
    const Clock &m_clock;
    std::optional<Account> m_target;
    bool m_isPrivate = false;
    bool m_isDone = false; // and the snapshot does not say so yet
    QPointer<SwitchDialog> m_dialog;
};

} // namespace chatelaine
