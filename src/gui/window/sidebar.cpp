// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/sidebar.h"

#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {
// In lines of the list's font.
constexpr double rowLines = 2;
constexpr double iconLines = 1.05;
constexpr double badgeLines = 1.05;
constexpr double gap = 0.6; ///< Between edge, icon, title and badge.
constexpr int mostShown = 9999;
constexpr int badgeRole = Qt::UserRole + 1;

QString badgeText(int count)
{
    return count > mostShown ? u"%1+"_s.arg(mostShown) : QString::number(count);
}

int badgeWidth(const QFontMetrics &metrics, const QString &text)
{
    return std::max(gui::lines(metrics, 1.25), metrics.horizontalAdvance(text) + gui::lines(metrics, 0.7));
}

/// A rounded row with icon, title and badge; where the list shows icons alone, the badge sits at the icon's corner.
class PageDelegate : public QStyledItemDelegate {
public:
    explicit PageDelegate(gui::Sidebar &sidebar)
        : QStyledItemDelegate(&sidebar)
        , m_sidebar(sidebar)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, gui::lines(option.fontMetrics, rowLines)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(8, 1, -8, -1);
        if (isSelected || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? palette.color(QPalette::Active, QPalette::Highlight)
                                         : gui::hairline(palette));
            painter->drawRoundedRect(row, 5, 5);
        }
        if (option.state & QStyle::State_HasFocus && isSelected) {
            painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(2, 2, -2, -2), 4, 4);
        }
        const QColor ink
            = palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::WindowText);
        const int space = gui::lines(option.fontMetrics, gap);
        const int size = gui::lines(option.fontMetrics, iconLines);
        const auto placed = [&option](const QRect &leftToRight) {
            return QStyle::visualRect(option.direction, option.rect, leftToRight);
        };
        const int left = m_sidebar.isCompact() ? option.rect.center().x() - size / 2 : option.rect.left() + 8 + space;
        const QRect mark(left, option.rect.center().y() - size / 2, size, size);
        gui::icon(index.data(Qt::UserRole).toString(), ink).paint(painter, placed(mark));
        painter->setPen(ink);
        if (!m_sidebar.isCompact())
            painter->drawText(
                placed(QRect(mark.right() + space, option.rect.top(), option.rect.width(), option.rect.height())),
                static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                index.data().toString());
        if (const int count = index.data(badgeRole).toInt(); count > 0)
            paintBadge(painter, option, badgeText(count), placed);
        painter->restore();
    }

private:
    template <typename Placed>
    void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QString &text,
                    const Placed &placed) const
    {
        const int height = gui::lines(option.fontMetrics, badgeLines);
        const int width = badgeWidth(option.fontMetrics, text);
        const int space = gui::lines(option.fontMetrics, gap);
        QRect badge(option.rect.right() - 8 - space / 2 - width, option.rect.center().y() - height / 2, width, height);
        if (m_sidebar.isCompact())
            badge.moveTopRight(option.rect.topRight() + QPoint(-2, 0));
        badge = placed(badge);
        painter->setPen(Qt::NoPen);
        painter->setBrush(gui::dangerColor(option.palette));
        painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter->setPen(Qt::white);
        painter->drawText(badge, Qt::AlignCenter, text);
    }

    gui::Sidebar &m_sidebar;
};
} // namespace

gui::Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PageDelegate(*this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 8, 0, 0);
    measure();
}

void gui::Sidebar::addPage(const QString &iconName, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(Qt::UserRole, iconName);
    describe(*item);
    measure();
}

void gui::Sidebar::setBadge(int page, int count, const QString &meaning)
{
    item(page)->setData(badgeRole, count);
    item(page)->setData(meaningRole, count > 0 ? meaning : QString());
    describe(*item(page));
}

void gui::Sidebar::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    for (int row = 0; row < count(); ++row)
        describe(*item(row));
    measure();
}

/// Where no title is to be seen, the tooltip says it.
void gui::Sidebar::describe(QListWidgetItem &item)
{
    const QString meaning = item.data(meaningRole).toString();
    const QString whole
        = meaning.isEmpty() ? item.text() : tr("%1: %2", "page, what wants attention there").arg(item.text(), meaning);
    item.setToolTip(m_isCompact ? whole : meaning);
    item.setData(Qt::AccessibleTextRole, whole);
}

void gui::Sidebar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

/// As wide as the longest title with room for a badge of three figures behind it.
void gui::Sidebar::measure()
{
    const QFontMetrics metrics = fontMetrics();
    const int space = lines(metrics, gap);
    const int mark = lines(metrics, iconLines);
    int width = 2 * 8 + 2 * space + mark;
    if (!m_isCompact) {
        int title = 0;
        for (int row = 0; row < count(); ++row)
            title = std::max(title, metrics.horizontalAdvance(item(row)->text()));
        width += title + 2 * space + badgeWidth(metrics, badgeText(999));
    }
    setFixedWidth(width);
    viewport()->update();
}
