// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/controls.h"

#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace {
constexpr double chipLines = 1.65;
constexpr double chipPadding = 1.5; ///< Characters left and right of the text.
constexpr double dangerLines = 1.9;
constexpr double dangerPadding = 3.5; ///< Characters, in all.
constexpr int fewestCharacters = 12; ///< What an elided label shows at least.

void scaleFont(QWidget *widget, double factor, bool bold)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    widget->setFont(font);
}

/// Quiet text follows the theme: the colour is set anew whenever the palette changes.
class QuietFollower : public QObject {
public:
    explicit QuietFollower(QLabel *label)
        : QObject(label)
        , m_label(label)
    {
        label->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QColor color = gui::quietText(QApplication::palette());
        QPalette palette = m_label->palette();
        if (palette.color(QPalette::WindowText) == color)
            return; // setting a palette tells of a change, too
        palette.setColor(QPalette::WindowText, color);
        m_label->setPalette(palette);
    }

    QLabel *m_label;
};
} // namespace

void gui::makeTitle(QLabel *label)
{
    scaleFont(label, 1.45, true);
}

void gui::makeHeading(QLabel *label)
{
    scaleFont(label, 1.0, true);
}

void gui::makeQuiet(QLabel *label)
{
    new QuietFollower(label);
}

namespace {
/// Leaves wheels to whatever scrolls around what it watches; it belongs to that.
class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};
} // namespace

void gui::keepFromWheel(QComboBox *box)
{
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(new WheelGuard(box));
}

QLabel *gui::makeProse(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

bool gui::ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize gui::ElidedLabel::minimumSizeHint() const
{
    return {std::min(QLabel::minimumSizeHint().width(), fontMetrics().averageCharWidth() * fewestCharacters),
            QLabel::minimumSizeHint().height()};
}

bool gui::ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void gui::ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(
        &painter, contentsRect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
        isEnabled(), fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width()), foregroundRole());
}

gui::ElidedButton::ElidedButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize gui::ElidedButton::minimumSizeHint() const
{
    return {characters(this, 2 * fewestCharacters), QPushButton::minimumSizeHint().height()};
}

QString gui::ElidedButton::shownText() const
{
    // Whatever the style puts around the text it puts around any text.
    const int around = sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - around, Qt::TextShowMnemonic);
}

bool gui::ElidedButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownText() == text())
        return QPushButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       text().replace(QLatin1String("&&"), QLatin1String("&")), this);
    return true;
}

void gui::ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

gui::Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(0, 0, 0, 0);
}

void gui::Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

gui::Chip::Chip(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    update();
}

void gui::Chip::setCount(qint64 count)
{
    m_count = count;
    update();
}

void gui::Chip::setLabel(const QString &label)
{
    m_label = label;
    update();
}

void gui::Chip::update()
{
    setText(m_count < 0 ? m_label : m_label + QLatin1Char(' ') + QLocale().toString(m_count));
    setAccessibleName(text());
    updateGeometry();
    QWidget::update();
}

QSize gui::Chip::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + 2 * characters(metrics, chipPadding), lines(metrics, chipLines)};
}

/// The chosen chip is bold in the accent's colour with a tint and a border of it; styles show it as barely darker.
void gui::Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = stateColor(models::RunningState, palette());
    QColor fill = isChecked() ? accent : palette().color(underMouse() ? QPalette::Midlight : QPalette::Button);
    if (isChecked())
        fill.setAlphaF(0.14F);
    painter.setPen(isChecked() || hasFocus() ? accent : hairline(palette()));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    }
    QFont words = font();
    words.setBold(isChecked());
    painter.setFont(words);
    painter.setPen(isChecked()
                       ? legible(accent, laidOn(fill, palette().color(QPalette::Window)))
                       : palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

gui::DangerButton::DangerButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setDefault(false);
}

void gui::DangerButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QPushButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!event->isAutoRepeat())
        click();
}

QSize gui::DangerButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {usual.width() + characters(this, dangerPadding), std::max(usual.height(), lines(this, dangerLines))};
}

void gui::DangerButton::paintEvent(QPaintEvent *event)
{
    if (!isEnabled()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = dangerColor(palette());
    if (isDown())
        fill = fill.darker(120);
    else if (underMouse())
        fill = fill.lighter(110);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.palette.setColor(QPalette::ButtonText, Qt::white);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}
