// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/growthview.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "gui/settings.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/measure.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
const QDate firstDay(1970, 1, 1);
constexpr int usualDays = 7;
constexpr double leastGrowthLines = 7;
constexpr double sourceLines = 3;
} // namespace

gui::GrowthView::GrowthView(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_dimension(new QComboBox(this))
    , m_source(new QLabel(this))
    , m_table(new DataTable(this))
{
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        connect(edit, &QDateEdit::dateChanged, this, &GrowthView::compare);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Second day"));
    m_dimension->addItem(tr("By directory"), static_cast<int>(Dimension::Directory));
    m_dimension->addItem(tr("By user"), static_cast<int>(Dimension::User));
    m_dimension->addItem(tr("By type"), static_cast<int>(Dimension::Type));
    keepFromWheel(m_dimension);
    m_dimension->setAccessibleName(tr("Told apart by"));
    m_dimension->setCurrentIndex(windowSettings().value(u"storage/growthBy"_s, 0).toInt());
    connect(m_dimension, &QComboBox::currentIndexChanged, this, [this](int index) {
        windowSettings().setValue(u"storage/growthBy"_s, index);
        fill();
    });
    makeQuiet(m_source);
    m_source->setWordWrap(true);
    m_source->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepWithin(m_source, {.leastLines = sourceLines}); // a splitter asks nobody how high he is at a width
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("What grew"));
    keepWithin(m_table, {.leastLines = leastGrowthLines});
    auto *title = new QLabel(tr("What grew?"), this);
    makeHeading(title);
    auto *head = new QGridLayout;
    head->setSpacing(8);
    head->addWidget(title, 0, 0);
    head->addWidget(m_dimension, 0, 1, 1, 3);
    head->addWidget(new QLabel(tr("Between the end of"), this), 1, 0);
    head->addWidget(m_from, 1, 1);
    head->addWidget(new QLabel(tr("and the end of"), this), 1, 2);
    head->addWidget(m_to, 1, 3);
    head->setColumnStretch(4, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_source);
}

void gui::GrowthView::showLook(const cleanup::StorageLook &look)
{
    const QDate today = firstDay.addDays(look.inventory->takenAt.day());
    const QSignalBlocker first(m_from);
    const QSignalBlocker second(m_to);
    if (m_to->date() != today) {
        m_to->setMaximumDate(today);
        m_from->setMaximumDate(today.addDays(-1));
        m_to->setDate(today);
        m_from->setDate(today.addDays(-usualDays));
    }
    compare();
}

void gui::GrowthView::clear(const QString &why)
{
    delete m_comparing;
    m_growth = {};
    m_model.setContent({}, {});
    m_source->clear();
    m_table->setPlaceholder(why);
}

void gui::GrowthView::compare()
{
    if (!m_session.isConnected())
        return;
    if (m_comparing)
        m_comparing->stop();
    delete m_comparing;
    m_table->setPlaceholder(tr("Comparing…"));
    m_comparing = m_session.start<Growth>(
        this,
        [day = firstDay.daysTo(m_from->date()),
         later = firstDay.daysTo(m_to->date())](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findGrowth(session, day, later, context);
        },
        [this](const Result<Growth> &growth) { onCompared(growth); });
}

void gui::GrowthView::onCompared(const Result<Growth> &growth)
{
    m_comparing = nullptr;
    if (!growth) {
        clear(growth.error().message);
        return;
    }
    m_growth = *growth;
    m_source->setText(m_growth.isFromSnapshots
                          ? tr("From the console's own snapshots of both days.")
                          : tr("From the rows that are there today, since not both days have a snapshot: what went "
                               "meanwhile is not in it."));
    m_table->setPlaceholder(tr("Nothing differs between these days."));
    fill();
}

void gui::GrowthView::fill()
{
    using Kind = models::FigureColumn::Kind;
    const auto dimension = static_cast<Dimension>(m_dimension->currentData().toInt());
    std::vector<models::FigureTableModel::Row> rows;
    for (const GrowthPart &part : m_growth.parts) {
        if (part.dimension != dimension || part.before == part.after)
            continue;
        const QString name = dimension == Dimension::Directory ? QString()
            : part.name == u"*"_s                              ? tr("all others")
            : part.name.isEmpty()                              ? tr("none", "no user, no type")
                                                               : bytes::displayName(part.name.toUtf8());
        rows.push_back({toWord(part.directory), name, part.before.bytes, part.after.bytes,
                        part.after.bytes - part.before.bytes, part.after.count - part.before.count});
    }
    m_model.setContent({{.title = tr("Directory")},
                        {.title = dimension == Dimension::User ? tr("User") : tr("Type")},
                        {.title = tr("Before"), .kind = Kind::Bytes},
                        {.title = tr("After"), .kind = Kind::Bytes},
                        {.title = tr("Change"), .kind = Kind::SignedBytes},
                        {.title = tr("Files"), .kind = Kind::SignedCount}},
                       std::move(rows));
    m_table->setColumnHidden(1, dimension == Dimension::Directory);
    m_table->setColumnCharacters({14, 14, 12, 12, 12, 10});
    m_table->horizontalHeader()->setStretchLastSection(true);
}
