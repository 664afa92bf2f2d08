// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/accountlist.h"

#include "tray/contrast.h"
#include "tray/lines.h"

#include <QApplication>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace chatelaine {

namespace {

enum ItemRole {
    EmailRole = Qt::UserRole,
    StateRole,
    LeftRole,
    IsLiveRole,
};

constexpr double weakContrast = textContrast + 1; // paler than the name, and easily read all the same

//! Mark, name, and what else there is to say below it.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = 1 + static_cast<int>(below(index).size());
        return {160, lines * option.fontMetrics.lineSpacing() + 2 * margin(option)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        option.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const int gap = margin(option);
        const int lineHeight = option.fontMetrics.lineSpacing();
        const int size = lineHeight * 7 / 8;
        const QRect row = option.rect.adjusted(gap, gap, -gap, -gap);
        const QRect box(row.topLeft() + QPoint(0, (lineHeight - size) / 2), QSize(size, size));

        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QPalette::ColorGroup group =
            option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        const QColor strong = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor background = option.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
        const QColor weak = standingOut(background, background, strong, weakContrast);

        painter->save();
        drawFocus(painter, option, strong);
        drawMark(painter, QStyle::visualRect(option.direction, option.rect, box), index.data(IsLiveRole).toBool(),
                 strong, weak);
        QRect text = row.adjusted(size + gap, 0, 0, 0);
        text.setHeight(lineHeight);
        QFont font = option.font;
        font.setBold(index.data(IsLiveRole).toBool());
        const auto write = [&](const QString &line, const QColor &color) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, text),
                              Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                              QFontMetrics(font).elidedText(line, Qt::ElideMiddle, text.width()));
            text.translate(0, lineHeight);
        };
        write(index.data(Qt::DisplayRole).toString(), strong);
        font.setBold(false);
        for (const QString &line : below(index))
            write(line, weak);
        painter->restore();
    }

private:
    //! Not the style's own: in the colour of the choice, which it lies upon, it can hardly be seen.
    static void drawFocus(QPainter *painter, const QStyleOptionViewItem &option, const QColor &strong)
    {
        if (!option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
            return;
        painter->setPen(strong);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(2, 2, -3, -3));
    }
    //! Not the style's own: some draw it for a button's background only, and it vanishes on a dark list.
    static void drawMark(QPainter *painter, const QRect &box, bool isOn, const QColor &strong, const QColor &weak)
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(isOn ? strong : weak, 1.3));
        painter->setBrush(Qt::NoBrush);
        const QRectF ring = QRectF(box).adjusted(1, 1, -1, -1);
        painter->drawEllipse(ring);
        if (isOn) {
            const qreal inset = ring.width() * 0.27;
            painter->setPen(Qt::NoPen);
            painter->setBrush(strong);
            painter->drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
        }
    }
    static QStringList below(const QModelIndex &index)
    {
        QStringList lines{index.data(EmailRole).toString(), index.data(StateRole).toString(),
                          index.data(LeftRole).toString()};
        lines.removeAll(QString());
        return lines;
    }
    static int margin(const QStyleOptionViewItem &option)
    {
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        return style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 4;
    }
};

} // namespace

AccountList::AccountList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Accounts"));
    setItemDelegate(new LineDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || m_lines.value(row).account == m_chosen)
            return;
        m_chosen = m_lines.at(row).account;
        Q_EMIT chosenChanged();
    });
}

void AccountList::choose(const AccountId &account)
{
    const auto line = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                   [&](const AccountLine &each) { return each.account == account; });
    if (line != m_lines.cend())
        setCurrentRow(static_cast<int>(line - m_lines.cbegin()));
}

void AccountList::display(const QList<AccountLine> &lines)
{
    const QSignalBlocker quiet(this);
    const auto liveOf = [](const QList<AccountLine> &all) {
        const auto live = std::find_if(all.begin(), all.end(), [](const AccountLine &line) { return line.isLive; });
        return live == all.end() ? AccountId() : live->account;
    };
    const AccountId live = liveOf(lines);
    if (m_chosen == liveOf(m_lines) && !live.isEmpty())
        m_chosen = live; // who looks at the one that is used looks at the one that is used now
    m_lines = lines;
    while (count() > lines.size())
        delete takeItem(count() - 1);
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const AccountLine &line = lines.at(i);
        if (i == count())
            addItem(QString());
        QListWidgetItem *row = item(i);
        const auto set = [row](int role, const QVariant &value) {
            if (row->data(role) != value)
                row->setData(role, value);
        };
        set(Qt::DisplayRole, line.name);
        set(EmailRole, line.email);
        set(StateRole, line.state);
        set(LeftRole, line.left);
        set(IsLiveRole, line.isLive);
        set(Qt::ToolTipRole, plainToolTip(line.text()));
        set(Qt::AccessibleTextRole, line.isLive ? tr("%1, used by Codex", "account").arg(line.text()) : line.text());
    }
    const auto indexOf = [&](const auto &isWanted) {
        return static_cast<int>(std::find_if(lines.begin(), lines.end(), isWanted) - lines.begin());
    };
    int row = indexOf([this](const AccountLine &line) { return line.account == m_chosen; });
    if (row == lines.size())
        row = indexOf([&](const AccountLine &line) { return line.account == live; });
    if (row == lines.size())
        row = 0;
    m_chosen = lines.value(row).account;
    setCurrentRow(lines.isEmpty() ? -1 : row);
}

} // namespace chatelaine
