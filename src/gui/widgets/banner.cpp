// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/banner.h"

#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
models::State stateOf(gui::Banner::Tone tone)
{
    switch (tone) {
    case gui::Banner::Tone::Information: return models::RunningState;
    case gui::Banner::Tone::Warning: return models::WarningState;
    case gui::Banner::Tone::Danger: return models::FailedState;
    case gui::Banner::Tone::Success: return models::CompletedState;
    }
    return models::NoState;
}

QString iconName(gui::Banner::Tone tone)
{
    switch (tone) {
    case gui::Banner::Tone::Information: return u"info"_s;
    case gui::Banner::Tone::Warning: return u"warning"_s;
    case gui::Banner::Tone::Danger: return u"failed"_s;
    case gui::Banner::Tone::Success: return u"completed"_s;
    }
    return {};
}

QString toneText(gui::Banner::Tone tone)
{
    using gui::Banner;
    switch (tone) {
    case Banner::Tone::Information: return Banner::tr("Information");
    case Banner::Tone::Warning: return Banner::tr("Warning");
    case Banner::Tone::Danger: return Banner::tr("Error");
    case Banner::Tone::Success: return Banner::tr("Done");
    }
    return {};
}
} // namespace

gui::Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setAutoDefault(false);
    m_button->hide();
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void gui::Banner::say(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    const int size = lines(this, 1.1);
    m_icon->setPixmap(
        icon(iconName(tone), stateColor(stateOf(tone), palette())).pixmap(QSize(size, size), devicePixelRatio()));
    m_icon->setAccessibleName(toneText(tone));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_button->setAccessibleName(action);
    show();
    update();
}

void gui::Banner::clear()
{
    hide();
    m_text->clear();
}

void gui::Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = stateColor(stateOf(m_tone), palette());
    painter.setPen(color);
    color.setAlphaF(isDark(palette()) ? 0.16F : 0.10F);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
