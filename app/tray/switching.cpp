// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/switching.h"

#include "tray/privacy.h"
#include "tray/window/bringtofront.h"

#include <QTimer>

#include <chrono>

namespace chatelaine {

namespace {

constexpr std::chrono::seconds snapshotLimit{5};
constexpr int maximumSurprises = 3;

} // namespace

Switching::Switching(AccountManager &manager, const Clock &clock)
    : m_manager(manager)
    , m_clock(clock)
{
    connect(&m_manager, &AccountManager::snapshotChanged, this, [this] {
        if (m_isDone)
            set(std::nullopt);
    });
}

Switching::~Switching()
{
    endQuestion();
}

void Switching::setPrivate(bool isPrivate)
{
    if (isPrivate)
        endQuestion();
    m_isPrivate = isPrivate;
}

void Switching::endQuestion()
{
    delete m_dialog;
}

QString Switching::titleOf(const Account &account) const
{
    return chatelaine::titleOf(account, m_manager.snapshot(), m_isPrivate);
}

void Switching::set(const std::optional<Account> &target)
{
    m_isDone = false;
    m_target = target;
    Q_EMIT changed();
}

void Switching::start(const Account &target, const QString &home, QWidget *parent)
{
    if (m_target)
        return;
    endQuestion();
    plan({.target = target, .home = home, .parent = parent});
}

void Switching::plan(const Wish &wish)
{
    set(wish.target);
    m_manager.planSwitch(wish.target.id, wish.home).then(this, [this, wish](const Result<SwitchPlan> &plan) {
        if (plan) {
            planned(wish, *plan);
            return;
        }
        set(std::nullopt);
        // That somebody else is live is why an account that is gone is not found there.
        const bool isGone = plan.error().code == ErrorCode::AccountMismatch;
        Q_EMIT failed(isGone ? Error{ErrorCode::NotSignedIn, titleOf(wish.target)} : plan.error());
    });
}

void Switching::planned(Wish wish, const SwitchPlan &plan)
{
    wish.consent.shown = plan.outgoing ? plan.outgoing->id : AccountId();
    const std::optional<SwitchQuestion> question =
        questionOf(m_isPrivate ? withoutNames(plan, m_manager.snapshot()) : plan, m_manager.snapshot().sessions,
                   titleOf(wish.target), plan.outgoing ? titleOf(*plan.outgoing) : QString(), m_clock.now());
    // For those that are there now, and not for one that starts meanwhile.
    wish.consent.mayMoveMembers = plan.isSameWorkspace && !plan.programs.isEmpty();
    if (!question) {
        run(wish);
        return;
    }
    ask(wish, *question);
}

void Switching::ask(const Wish &wish, const SwitchQuestion &question)
{
    set(std::nullopt);
    m_dialog = new SwitchDialog(question, wish.parent && wish.parent->isVisible() ? wish.parent : nullptr);
    connect(m_dialog, &QDialog::accepted, this, [this, wish] {
        set(wish.target);
        run(wish);
    });
    bringToFront(*m_dialog);
}

void Switching::run(const Wish &wish)
{
    m_manager.switchTo(wish.target.id, wish.consent, wish.home)
        .then(this, [this, wish](const Result<Admitted> &result) { ended(wish, result); });
}

void Switching::ended(Wish wish, const Result<Admitted> &result)
{
    const Snapshot &snapshot = m_manager.snapshot();
    if (result) {
        const Account *account = snapshot.find(wish.target.id);
        const bool isOwn = wish.home.isEmpty() || wish.home == snapshot.home.path;
        const bool isShown = account && (isOwn ? account->isLive : account->otherHomes.contains(wish.home));
        if (isShown) {
            set(std::nullopt);
            return;
        }
        // The snapshot follows; unless somebody else was so quick that it never shows it.
        m_isDone = true;
        QTimer::singleShot(snapshotLimit, this, [this] {
            if (m_isDone)
                set(std::nullopt);
        });
        return;
    }
    const ErrorCode code = result.error().code;
    if (code == ErrorCode::SwitchUnsafe && !wish.consent.mayLose) {
        wish.consent.mayLose = true;
        const Error why = m_isPrivate ? withoutNames(result.error(), snapshot) : result.error();
        ask(wish, unsafeQuestion(why, titleOf(wish.target)));
        return;
    }
    // Somebody else became live, or a program came, between the plan and the switch: look and ask again.
    if ((code == ErrorCode::MembersDiffer || code == ErrorCode::AccountMismatch) && wish.surprises < maximumSurprises) {
        ++wish.surprises;
        wish.consent = {};
        plan(wish);
        return;
    }
    set(std::nullopt);
    // Whoever became live meanwhile is nobody who signed in.
    Q_EMIT failed(code == ErrorCode::AccountMismatch ? Error{ErrorCode::StoreChanged} : result.error());
}

} // namespace chatelaine
