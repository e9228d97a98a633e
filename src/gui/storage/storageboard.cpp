// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storageboard.h"

#include "gui/storage/storagecharts.h"
#include "models/inventoryfilesmodel.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int growthDays = 30;
} // namespace

gui::StorageBoard::StorageBoard(ChartCard *byDirectory, ChartCard *byAge, QObject *parent)
    : QObject(parent)
    , m_byDirectory(byDirectory)
    , m_byAge(byAge)
    , m_growth(new ChartCard)
    , m_held(new ChartCard)
    , m_users(new ChartCard)
    , m_executions(new ChartCard)
    , m_types(new ChartCard)
{
    m_byDirectory->setUp(tr("By directory"), u"directories"_s);
    m_byAge->setUp(tr("Age"), u"age"_s);
    m_growth->setUp(tr("Added per day"), u"growth"_s);
    m_held->setUp(tr("Held"), u"held"_s);
    m_users->setUp(tr("By user"), u"users"_s);
    m_executions->setUp(tr("By execution"), u"executions"_s);
    m_types->setUp(tr("By type"), u"types"_s);
    connectCards();
}

std::vector<gui::ChartCard *> gui::StorageBoard::all() const
{
    return {m_byDirectory, m_byAge, m_growth, m_held, m_users, m_executions, m_types};
}

void gui::StorageBoard::connectCards()
{
    connect(m_byDirectory, &ChartCard::partChosen, this, [this](int category, int series) {
        const auto directory = static_cast<Directory>(category);
        FilePart part{.directory = directory};
        if (series >= 0)
            part.standing = static_cast<Standing>(series);
        emit partChosen(part,
                        series < 0 ? toName(directory)
                                   : tr("%1 · %2").arg(toName(directory), models::standingText(*part.standing)));
    });
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
    connectBars(m_users, [this](FilePart &part, size_t row) { part.user = m_look->figures.users[row].user; });
    connectBars(m_executions,
                [this](FilePart &part, size_t row) { part.execution = m_look->figures.executions[row].execution; });
    connectBars(m_types, [this](FilePart &part, size_t row) { part.type = m_look->figures.types[row].extension; });
}

void gui::StorageBoard::connectBars(ChartCard *card, const std::function<void(FilePart &part, size_t row)> &fill)
{
    connect(card, &ChartCard::partChosen, this, [this, card, fill](int category, int series) {
        FilePart part;
        if (series >= 0)
            part.directory = static_cast<Directory>(series);
        fill(part, static_cast<size_t>(category));
        emit partChosen(part, card->data().categories.value(category));
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
    m_growth->setData(storagecharts::byDay(figures, look->inventory->takenAt, growthDays));
    m_growth->setSubtitle(tr("by the time of its row, of what is still there"));
    m_held->setPlaceholder(
        tr("No day has been kept yet: the console's own schema is not set up, or cannot be written."));
    m_held->setData(storagecharts::bySnapshot(look->snapshots, growthDays));
    m_held->setSubtitle(tr("at the last look of each day"));
    m_users->setData(storagecharts::byUser(figures));
    m_executions->setData(storagecharts::byExecution(figures));
    m_executions->setSubtitle(tr("the %Ln largest", nullptr, static_cast<int>(figures.executions.size())));
    m_types->setData(storagecharts::byType(figures));
}

void gui::StorageBoard::showRetention(const RetentionDays &days)
{
    m_days = days;
    if (!m_look)
        return;
    m_byDirectory->setData(storagecharts::byDirectory(m_look->figures, m_days));
    m_byAge->setData(storagecharts::byAge(m_look->figures, m_days));
}
