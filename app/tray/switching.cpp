// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/switching.h"

#include "tray/accountlines.h"
#include "tray/privacy.h"

#include <QTimer>

#include <chrono>

namespace chatelaine {

namespace {

constexpr std::chrono::seconds snapshotLimit{5};
constexpr int maximumSurprises = 3;

} // namespace

Switching::Switching(AccountManager &manager, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_clock(clock)
{
    connect(&m_manager, &AccountManager::snapshotChanged, this, [this] {
        if (m_isDone)
            set(std::nullopt);
    });
}

Switching::~Switching()
{
    delete m_dialog;
}

void Switching::setPrivate(bool isPrivate)
{
    if (isPrivate)
        delete m_dialog;
    m_isPrivate = isPrivate;
}

Snapshot Switching::shown() const
{
    return m_isPrivate ? withoutNames(m_manager.snapshot()) : m_manager.snapshot();
}

QString Switching::titleOf(const AccountId &id) const
{
    const Snapshot snapshot = shown();
    const Account *account = snapshot.find(id);
    return account ? accountLine(snapshot, *account).title() : id.toString();
}

void Switching::set(const std::optional<Account> &target)
{
    m_isDone = false;
    m_target = target;
    Q_EMIT changed();
}

void Switching::start(const AccountId &target, const QString &home, QWidget *parent)
{
    if (m_target)
        return;
    delete m_dialog;
    plan({.target = target, .home = home, .parent = parent});
}

void Switching::plan(const Wish &wish)
{
    const Account *account = m_manager.snapshot().find(wish.target);
    if (!account)
        return;
    set(*account);
    m_manager.planSwitch(wish.target, wish.home).then(this, [this, wish](const Result<SwitchPlan> &plan) {
        if (plan) {
            planned(wish, *plan);
            return;
        }
        set(std::nullopt);
        Q_EMIT failed(plan.error());
    });
}

void Switching::planned(Wish wish, const SwitchPlan &plan)
{
    wish.consent.shown = plan.outgoing ? plan.outgoing->id : AccountId();
    const std::optional<SwitchQuestion> question =
        questionOf(m_isPrivate ? withoutNames(plan, m_manager.snapshot()) : plan, m_manager.snapshot().sessions,
                   titleOf(wish.target), plan.outgoing ? titleOf(plan.outgoing->id) : QString(), m_clock.now());
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
        const Account *account = m_manager.snapshot().find(wish.target);
        if (!account)
            return;
        set(*account);
        run(wish);
    });
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Switching::run(const Wish &wish)
{
    m_manager.switchTo(wish.target, wish.consent, wish.home).then(this, [this, wish](const Result<Admitted> &result) {
        ended(wish, result);
    });
}

void Switching::ended(Wish wish, const Result<Admitted> &result)
{
    const Snapshot &snapshot = m_manager.snapshot();
    if (result) {
        const Account *account = snapshot.find(wish.target);
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
    Q_EMIT failed(result.error());
}

} // namespace chatelaine
