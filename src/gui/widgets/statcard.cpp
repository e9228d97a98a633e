// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statcard.h"

#include "core/base/excerpt.h"
#include "gui/widgets/palette.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace {
/// Three lines of a narrow card; more would make a whole row of cards high.
constexpr qsizetype longestDetail = 110;
constexpr qsizetype longestToolTip = 1000;
} // namespace

gui::StatCard::StatCard(QWidget *parent)
    : Card(parent)
    , m_title(new ElidedLabel(this))
    , m_figure(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_rows(new QVBoxLayout(this))
{
    makeQuiet(m_title);
    makeTitle(m_figure);
    makeQuiet(m_detail);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_figure, m_detail})
        label->setTextFormat(Qt::PlainText);
    // Figure and title ask for room, the detail takes as many lines as that leaves it.
    m_detail->setMinimumWidth(0);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rows->setContentsMargins(12, 10, 12, 10);
    m_rows->setSpacing(2);
    m_rows->addWidget(m_title);
    m_rows->addWidget(m_figure);
    m_rows->addWidget(m_detail, 1);
}

void gui::StatCard::setTitle(const QString &title)
{
    m_title->setText(title);
    describe();
}

void gui::StatCard::setFigure(const QString &figure, const QString &detail, models::State state)
{
    m_figure->setText(figure);
    m_fullDetail = detail;
    m_detail->setText(detail.size() > longestDetail ? detail.left(longestDetail).trimmed() + u'…' : detail);
    m_detail->setToolTip(detail.size() > longestDetail ? excerpt(detail, longestToolTip) : QString());
    m_state = state;
    applyColor();
    describe();
}

void gui::StatCard::addBelow(QWidget *widget)
{
    m_rows->addWidget(widget);
}

void gui::StatCard::setAction(const QString &action)
{
    m_action = action;
    setFocusPolicy(action.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(action.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setToolTip(action);
    describe();
}

void gui::StatCard::describe()
{
    // Whoever listens hears every name that is set, the same one, too.
    const QString name = QStringList{m_title->text(), m_figure->text(), m_fullDetail}.join(QStringLiteral(", "));
    if (accessibleName() != name)
        setAccessibleName(name);
    if (accessibleDescription() != m_action)
        setAccessibleDescription(m_action);
}

void gui::StatCard::applyColor()
{
    const QColor ink = m_state == models::NoState
        ? palette().color(QPalette::WindowText)
        : legible(stateColor(m_state, palette()), palette().color(QPalette::Base));
    QPalette figure = m_figure->palette();
    if (figure.color(QPalette::WindowText) == ink)
        return;
    figure.setColor(QPalette::WindowText, ink);
    m_figure->setPalette(figure);
}

void gui::StatCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void gui::StatCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
}

void gui::StatCard::mouseReleaseEvent(QMouseEvent *event)
{
    Card::mouseReleaseEvent(event);
    if (!m_action.isEmpty() && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit activated();
}

void gui::StatCard::keyPressEvent(QKeyEvent *event)
{
    if (!m_action.isEmpty()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        emit activated();
    else
        Card::keyPressEvent(event);
}
