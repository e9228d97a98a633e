// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/pastview.h"

#include "gui/capacity/capacitytext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// What both folders held on each of the days, by snapshots; empty where there are none.
std::vector<double> heldBySnapshots(const cleanup::StorageLook &look, qint64 today)
{
    std::vector<double> held(gui::capacitytext::pastDays);
    bool hasAny = false;
    for (const Snapshot &snapshot : look.snapshots) {
        const qint64 place = snapshot.day - (today - gui::capacitytext::pastDays);
        if (place >= 0 && place < gui::capacitytext::pastDays) {
            held[static_cast<size_t>(place)] += static_cast<double>(snapshot.files.bytes);
            hasAny = true;
        }
    }
    return hasAny ? held : std::vector<double>();
}
} // namespace

gui::PastView::PastView(QWidget *parent)
    : QWidget(parent)
    , m_verdict(makeProse(this))
    , m_card(new LineCard(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addWidget(m_verdict);
    rows->addWidget(m_card, 1);
    m_card->setUp(tr("The last 30 days under this retention"), u"capacity-past"_s);
}

void gui::PastView::clear(const QString &why)
{
    m_verdict->setText(why);
    m_card->setPlaceholder(why);
    m_card->setData({});
}

void gui::PastView::show(const cleanup::MeasuredWorkload &measured, const cleanup::StorageLook *look,
                         const std::array<int, 2> &retentionDays)
{
    std::vector<double> held(gui::capacitytext::pastDays);
    for (const Directory directory : directories) {
        const auto place = static_cast<size_t>(directory);
        const std::vector<double> part
            = backtest(measured.ingest[place], retentionDays[place], gui::capacitytext::pastDays);
        for (size_t day = 0; day < part.size(); ++day)
            held[held.size() - part.size() + day] += part[day];
    }
    const qint64 today = measured.takenAt.day();
    LineData lines{.lines = {{tr("with this retention"), models::RunningState, held}},
                   .firstDay = -gui::capacitytext::pastDays,
                   .today = today};
    if (look) {
        if (const std::vector<double> kept = heldBySnapshots(*look, today); !kept.empty())
            lines.lines.push_back({tr("as it was"), models::CompletedState, kept});
    }
    m_card->setPlaceholder(tr("Nothing came in on these days."));
    m_card->setData(lines);
    m_verdict->setText(capacitytext::backtestVerdict(measured, held));
}
