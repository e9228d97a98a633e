// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/projectionview.h"

#include "core/base/bytes.h"
#include "gui/capacity/capacitytext.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr double alertShare = 0.8;
} // namespace

gui::ProjectionView::ProjectionView(QWidget *parent)
    : QWidget(parent)
    , m_verdict(makeProse(this))
    , m_card(new LineCard(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addWidget(m_verdict);
    rows->addWidget(m_card, 1);
    m_card->setUp(tr("Use of the volume, a year ahead"), u"capacity-projection"_s);
}

void gui::ProjectionView::clear(const QString &why)
{
    m_verdict->setText(why);
    m_card->setPlaceholder(why);
    m_card->setData({});
}

QString gui::ProjectionView::verdict() const
{
    return m_verdict->text();
}

void gui::ProjectionView::show(const Forecast &projected, qint64 today, double target)
{
    m_verdict->setText(capacitytext::verdict(projected, today));
    LineData lines{.lines = {{tr("with this retention"), models::RunningState, projected.likely},
                             {tr("without any cleanup"), models::ExpiredState, projected.uncleaned}},
                   .today = today};
    if (projected.isEnough) {
        lines.low = projected.low;
        lines.high = projected.high;
    }
    if (projected.volumeBytes > 0) {
        // What would come without any cleanup leaves the picture where it has long been too much.
        constexpr double above = 1.25;
        lines.mostShown
            = std::max(above * projected.volumeBytes, *std::max_element(projected.high.begin(), projected.high.end()));
        lines.levels = {{tr("volume %1").arg(bytes::forPeople(std::llround(projected.volumeBytes))), models::StuckState,
                         projected.volumeBytes},
                        {tr("80 %"), models::PendingState, alertShare * projected.volumeBytes}};
        if (target != alertShare)
            lines.levels.push_back({tr("stay under %1 %").arg(capacitytext::number(100 * target)),
                                    models::CompletedState, target * projected.volumeBytes});
    }
    m_card->setData(lines);
}
