// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/roomview.h"

#include "core/base/bytes.h"
#include "gui/capacity/capacitytext.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <cmath>

using namespace Qt::StringLiterals;
using gui::capacitytext::gibi;

namespace {
constexpr double mostGibi = 1e8;
} // namespace

gui::RoomView::RoomView(QWidget *parent)
    : QWidget(parent)
    , m_wanted(new QDoubleSpinBox(this))
    , m_folder(new QComboBox(this))
    , m_verdict(makeProse(this))
    , m_keep(new QPushButton(this))
    , m_table(new DataTable(this))
{
    m_wanted->setObjectName(u"wantedSpin"_s);
    m_wanted->setRange(0, mostGibi);
    m_wanted->setDecimals(1);
    m_wanted->setSuffix(tr(" GiB"));
    m_folder->setAccessibleName(tr("Whose volume"));
    m_folder->addItem(tr("on the volume of the screenshots"), QVariant::fromValue(Directory::Screenshots));
    m_folder->addItem(tr("on the volume of the downloads"), QVariant::fromValue(Directory::Downloads));
    m_verdict->setObjectName(u"roomLabel"_s);
    m_keep->setObjectName(u"keepButton"_s);
    m_keep->setAutoDefault(false);
    m_keep->setToolTip(tr("Moves the sliders there; nothing is removed."));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("What must go, in this order"));
    auto *label = new QLabel(tr("To have f&ree"), this);
    label->setBuddy(m_wanted);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_wanted, m_folder})
        line->addWidget(widget);
    line->addStretch(1);
    line->addWidget(m_keep);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addLayout(line);
    rows->addWidget(m_verdict);
    rows->addWidget(m_table, 1);
    connect(m_wanted, &QDoubleSpinBox::valueChanged, this, [this] {
        m_isAsked = true;
        answer();
    });
    connect(m_folder, &QComboBox::currentIndexChanged, this, &RoomView::answer);
    connect(m_keep, &QPushButton::clicked, this, &RoomView::choose);
    clear({});
}

Directory gui::RoomView::folder() const
{
    return m_folder->currentData().value<Directory>();
}

void gui::RoomView::show(const cleanup::StorageLookPtr &look, double targetShare)
{
    m_look = look;
    offerFolders();
    if (!m_isAsked)
        suggest(targetShare);
    answer();
}

void gui::RoomView::clear(const QString &why)
{
    m_look = nullptr;
    m_isAsked = false;
    m_folder->hide();
    m_verdict->setText(why);
    m_keep->hide();
    m_table->hide();
    m_wanted->setEnabled(false);
}

void gui::RoomView::offerFolders()
{
    const bool isOne = besideOnVolume(*m_look->inventory, Directory::Screenshots).size() > 1;
    m_folder->setHidden(isOne);
    m_wanted->setEnabled(true);
}

/// What use is to stay under, said as what is to be free.
void gui::RoomView::suggest(double targetShare)
{
    const QSignalBlocker quiet(m_wanted);
    const std::optional<Volume> &volume = m_look->inventory->of(folder()).volume;
    const double reachable = volume ? static_cast<double>(volume->usedBytes() + volume->availableBytes) : 0;
    m_wanted->setValue(reachable * (1 - targetShare) / gibi);
}

void gui::RoomView::answer()
{
    if (!m_look)
        return;
    m_room = RoomNeeded::of(*m_look->inventory, m_look->figures, folder(), std::llround(m_wanted->value() * gibi));
    m_keep->setVisible(m_room && m_room->days);
    if (m_room && m_room->days)
        m_keep->setText(tr("&Keep %n day(s)", nullptr, *m_room->days));
    using Kind = models::FigureColumn::Kind;
    std::vector<models::FigureTableModel::Row> rows;
    for (const RoomNeeded::Step &step : m_room.value_or(RoomNeeded()).steps) {
        const QString what = step.what == RoomNeeded::What::Quarantine ? tr("What waits in quarantine")
            : step.what == RoomNeeded::What::Orphans                   ? tr("Orphans")
                                                     : tr("Files older than %n day(s)", nullptr, *m_room->days);
        rows.push_back({what, step.gives ? QVariant(static_cast<double>(step.gives->count)) : QVariant(),
                        step.gives ? QVariant(static_cast<double>(step.gives->bytes)) : QVariant(),
                        static_cast<double>(step.freeThen)});
    }
    m_model.setContent({{tr("What goes"), Kind::Text},
                        {tr("Files"), Kind::Count},
                        {tr("Gives back"), Kind::Bytes},
                        {tr("Free then"), Kind::Bytes}},
                       std::move(rows));
    m_table->setVisible(m_model.rowCount() > 0);
    m_verdict->setText(m_room ? sentence(*m_room) : tr("How much is free on this volume is not known."));
}

QString gui::RoomView::sentence(const RoomNeeded &room)
{
    const QString now = tr("%1 are free now.").arg(bytes::forPeople(room.freeBytes));
    if (room.lackingBytes > 0)
        return now + u' '
            + tr("Even without all of this %1 would still be missing.").arg(bytes::forPeople(room.lackingBytes));
    if (room.steps.empty())
        return now + u' ' + tr("Nothing has to go.");
    if (!room.days)
        return now + u' ' + tr("No file in use has to go.");
    return now + u' '
        + tr("Files may stay for %n day(s) at most. What goes to quarantine gives its space back when it is freed.",
             nullptr, *room.days);
}

void gui::RoomView::choose()
{
    emit daysChosen(besideOnVolume(*m_look->inventory, folder()), *m_room->days);
}
