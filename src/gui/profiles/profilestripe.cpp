// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profilestripe.h"

#include "gui/profiles/profilecolor.h"
#include "gui/widgets/palette.h"

#include <QPainter>

gui::ProfileStripe::ProfileStripe(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void gui::ProfileStripe::setProfile(const QString &name, const QString &color)
{
    m_name = name;
    m_color = color;
    setAccessibleName(tr("Connection: %1").arg(name));
    setVisible(profileColor(color, palette()).has_value());
    update();
}

QSize gui::ProfileStripe::sizeHint() const
{
    return {0, fontMetrics().height() + fontMetrics().descent()};
}

void gui::ProfileStripe::paintEvent(QPaintEvent *)
{
    const auto color = profileColor(m_color, palette());
    if (!color)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), *color);
    // Dark ink on the light colours of dark windows, light ink on the dark ones.
    painter.setPen(isDark(palette()) ? QColor(Qt::black) : QColor(Qt::white));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const int margin = fontMetrics().height();
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(bold).elidedText(m_name, Qt::ElideMiddle, width() - 2 * margin));
}
