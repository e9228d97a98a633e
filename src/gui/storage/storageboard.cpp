// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storageboard.h"

#include "gui/storage/storagecharts.h"
#include "models/inventoryfilesmodel.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int growthDays = 30;

/// With what the triangles are, where there are some.
QString marked(const QString &subtitle, const gui::ChartData &data)
{
    const bool hasNotes
        = std::any_of(data.notes.begin(), data.notes.end(), [](const QString &note) { return !note.isEmpty(); });
    return hasNotes ? gui::StorageBoard::tr("%1 · ▼ a cleanup").arg(subtitle) : subtitle;
}
} // namespace

gui::StorageBoard::StorageBoard(QObject *parent)
    : QObject(parent)
    , m_byAge(new ChartCard)
    , m_growth(new ChartCard)
    , m_held(new ChartCard)
{
    m_byAge->setUp(tr("Age"), u"age"_s);
    m_growth->setUp(tr("Added per day"), u"growth"_s);
    m_held->setUp(tr("Held"), u"held"_s);
    connectCards();
}

std::vector<gui::ChartCard *> gui::StorageBoard::all() const
{
    return {m_byAge, m_growth, m_held};
}

void gui::StorageBoard::connectCards()
{
    connect(m_byAge, &ChartCard::partChosen, this, [this](int category, int series) {
        FilePart part{.ageDays = storagecharts::ageRange(m_look->figures, m_days, category)};
        if (series >= 0)
            part.standing = static_cast<Standing>(series);
        emit partChosen(part, tr("Age %1").arg(m_byAge->data().categories.value(category)));
    });
    connect(m_growth, &ChartCard::partChosen, this, [this](int category, int series) {
        FilePart part{.day = m_look->inventory->takenAt.day() - growthDays + 1 + category};
        if (series >= 0)
            part.directory = static_cast<Directory>(series);
        emit partChosen(part, tr("Added on %1").arg(m_growth->data().categories.value(category)));
    });
}

void gui::StorageBoard::clear()
{
    m_look.reset();
    for (ChartCard *card : all())
        card->setData({});
}

void gui::StorageBoard::setPlaceholder(const QString &why)
{
    for (ChartCard *card : all())
        card->setPlaceholder(why);
}

void gui::StorageBoard::showLook(const cleanup::StorageLookPtr &look)
{
    m_look = look;
    const StorageFigures &figures = look->figures;
    m_growth->setData(storagecharts::byDay(figures, look->cleanups, look->inventory->takenAt, growthDays));
    m_growth->setSubtitle(marked(tr("by the time of its row, of what is still there"), m_growth->data()));
    m_held->setPlaceholder(
        tr("No day has been kept yet: the console's own schema is not set up, or cannot be written."));
    m_held->setData(storagecharts::bySnapshot(look->snapshots, look->cleanups, growthDays));
    m_held->setSubtitle(marked(tr("at the last look of each day"), m_held->data()));
}

void gui::StorageBoard::showRetention(const RetentionDays &days)
{
    m_days = days;
    if (!m_look)
        return;
    m_byAge->setData(storagecharts::byAge(m_look->figures, m_days));
}
