// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/switchdialog.h"

#include "text/accounttext.h"
#include "text/errortext.h"
#include "text/programtext.h"
#include "tray/lines.h"
#include "tray/window/leastsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int shownPrograms = 6; // without scrolling

//! One that works as somebody else than is live goes on so, unless it finds its workspace again.
AfterSwitch willOf(const RunningProgram &program, const SwitchPlan &plan, const QList<RunningSession> &sessions,
                   const QDateTime &now)
{
    const auto known = std::find_if(sessions.begin(), sessions.end(), [&](const RunningSession &session) {
        return session.program.pid == program.pid && session.program.startTicks == program.startTicks
            && session.will == AfterSwitch::KeepsAccount;
    });
    if (known == sessions.end() || (plan.outgoing && known->keeps == plan.outgoing->id))
        return afterSwitch(program, plan.isSameWorkspace, now);
    const bool isBack = known->keeps == plan.target.id;
    const bool isFound = isChatGpt(plan.target) && known->keeps.workspace == plan.target.id.workspace;
    return !isBack && isFound && !program.hasOwnToken ? AfterSwitch::FollowsMember : AfterSwitch::Unaffected;
}

//! On its first letter; where a keyboard does not write that, on one behind the text.
QString withMnemonic(const QString &label)
{
    const bool isLatin = !label.isEmpty() && label.front().script() == QChar::Script_Latin;
    return isLatin ? QString(u'&' + withoutMnemonic(label)) : withoutMnemonic(label) + QStringLiteral("(&S)");
}

} // namespace

std::optional<SwitchQuestion> questionOf(const SwitchPlan &plan, const QList<RunningSession> &sessions,
                                         const QString &target, const QString &outgoing, const QDateTime &now)
{
    SwitchQuestion question;
    bool isFollowed = false;
    for (const RunningProgram &program : plan.programs) {
        const AfterSwitch will = willOf(program, plan, sessions, now);
        if (will == AfterSwitch::Unaffected)
            continue;
        isFollowed = isFollowed || will == AfterSwitch::FollowsMember;
        question.programs.append({.name = oneLine(program.name),
                                  .kind = programKindName(program.kind),
                                  .pid = QString::number(program.pid),
                                  .since = timeText(program.startedAt, now),
                                  .folder = folderText(program.workingDirectory),
                                  .will = afterSwitchSentence(will, outgoing, target)});
    }
    if (question.programs.isEmpty())
        return std::nullopt;
    const auto count = static_cast<int>(question.programs.size());
    question.title = SwitchDialog::tr("Switch to %1?").arg(shortened(target));
    if (isFollowed) {
        question.text = SwitchDialog::tr("Both accounts belong to one workspace, and that is all that a running Codex "
                                         "compares: %n program(s) would go on as %1 without being asked.",
                                         nullptr, count)
                            .arg(target);
        question.yes = SwitchDialog::tr("Switch, and let them go on as %1").arg(shortened(target, nameLimit));
    } else {
        question.text =
            SwitchDialog::tr("%n running program(s) keep %1. Nothing is ended; what you start after the switch "
                             "uses %2.",
                             nullptr, count)
                .arg(outgoing, target);
        question.yes = SwitchDialog::tr("Switch for new sessions");
    }
    return question;
}

SwitchQuestion unsafeQuestion(const Error &error, const QString &target)
{
    return {SwitchDialog::tr("Switch to %1 anyway?").arg(shortened(target)),
            errorText(error),
            SwitchDialog::tr("Switch anyway"),
            {}};
}

SwitchDialog::SwitchDialog(const SwitchQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Switch account"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *title = new QLabel(question.title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *text = new QLabel(question.text);
    for (QLabel *label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(text);
    words->addStretch();
    auto *symbol = new QLabel;
    symbol->setAlignment(Qt::AlignTop);
    const auto picture = question.programs.isEmpty() ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxQuestion;
    symbol->setPixmap(style()->standardIcon(picture).pixmap(style()->pixelMetric(QStyle::PM_MessageBoxIconSize)));
    auto *top = new QHBoxLayout;
    top->setSpacing(style()->pixelMetric(QStyle::PM_LayoutLeftMargin));
    top->addWidget(symbol);
    top->addLayout(words, 1);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    if (!question.programs.isEmpty()) {
        auto *list = new QTreeWidget;
        list->setAccessibleName(tr("Running programs"));
        list->setRootIsDecorated(false);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setTextElideMode(Qt::ElideMiddle);
        list->setAllColumnsShowFocus(true);
        list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
        list->setHeaderLabels(
            {tr("Program"), tr("Kind"), tr("Process"), tr("Since"), tr("Folder"), tr("After the switch")});
        for (const SwitchQuestion::Program &program : question.programs) {
            auto *item = new QTreeWidgetItem(
                list, {program.name, program.kind, program.pid, program.since, program.folder, program.will});
            item->setToolTip(4, plainToolTip(program.folder));
            item->setToolTip(5, plainToolTip(program.will));
        }
        list->header()->setStretchLastSection(true);
        int width = 0;
        for (int column = 0; column < list->columnCount(); ++column) {
            list->resizeColumnToContents(column);
            list->setColumnWidth(column, std::min(list->columnWidth(column), 420));
            width += list->columnWidth(column);
        }
        const int rows = std::min<int>(static_cast<int>(question.programs.size()), shownPrograms);
        const int height = list->sizeHintForRow(0) * rows + list->header()->sizeHint().height();
        list->setMinimumSize(std::min(width, 760) + 2 * list->frameWidth(), height + 3 * list->frameWidth());
        layout->addWidget(list, 1);
    }
    auto *buttons = new QDialogButtonBox;
    auto *yes = buttons->addButton(withMnemonic(question.yes), QDialogButtonBox::AcceptRole);
    QPushButton *no = buttons->addButton(QDialogButtonBox::Cancel);
    no->setText(tr("Cancel"));
    yes->setAutoDefault(false);
    no->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    no->setFocus(); // only now that it is in the dialog
    setLeastSize(*this, 420);
}

} // namespace chatelaine
