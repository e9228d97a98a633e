// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/reconciliationview.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/measure.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {
enum Column { StepColumn, BytesColumn };
constexpr double bytesCharacters = 16;
constexpr double leastStepLines = 8;
} // namespace

gui::ReconciliationView::ReconciliationView(QWidget *parent)
    : QWidget(parent)
    , m_others(new QLabel(this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    for (const Directory directory : directories) {
        Side side{.title = new QLabel(toWord(directory), this),
                  .verdict = new QLabel(this),
                  .table = new DataTable(this),
                  .model = new models::FigureTableModel(this)};
        makeHeading(side.title);
        makeQuiet(side.verdict);
        side.verdict->setWordWrap(true);
        side.verdict->setTextFormat(Qt::PlainText);
        side.table->setModel(side.model);
        side.table->setSortingEnabled(false);
        side.table->setAccessibleName(tr("From the database's figure to the disk's: %1").arg(toWord(directory)));
        auto *rows = new QVBoxLayout;
        rows->setSpacing(4);
        rows->addWidget(side.title);
        rows->addWidget(side.verdict);
        rows->addWidget(side.table, 1);
        columns->addLayout(rows, 1);
        m_sides.push_back(side);
    }
    makeQuiet(m_others);
    m_others->setWordWrap(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(columns, 1);
    whole->addWidget(m_others);
}

QString gui::verdictOf(const std::vector<ReconciliationStep> &steps)
{
    using Kind = ReconciliationStep::Kind;
    qint64 recorded = 0;
    qint64 disk = 0;
    bool isBucket = false;
    const ReconciliationStep *largest = nullptr;
    for (const ReconciliationStep &step : steps) {
        if (step.kind == Kind::Recorded)
            recorded = step.bytes;
        else if (step.isEnd())
            std::tie(disk, isBucket) = std::pair(step.bytes, step.kind == Kind::Bucket);
        else if (!step.isSum() && (!largest || std::abs(step.bytes) > std::abs(largest->bytes)))
            largest = &step;
    }
    const qint64 more = disk - recorded;
    if (more == 0 || !largest || largest->bytes == 0)
        return ReconciliationView::tr("Both say %1.").arg(bytes::forPeople(disk));
    const QString reason = ReconciliationView::tr("The largest step: %1 (%2).")
                               .arg(describe(*largest), bytes::forPeople(std::abs(largest->bytes)));
    const QString said = isBucket
        ? (more > 0 ? ReconciliationView::tr("The bucket holds %1 more than the database says.")
                    : ReconciliationView::tr("The bucket holds %1 less than the database says."))
        : (more > 0 ? ReconciliationView::tr("The disk holds %1 more than the database says.")
                    : ReconciliationView::tr("The disk holds %1 less than the database says."));
    return said.arg(bytes::forPeople(std::abs(more))) + u' ' + reason;
}

void gui::ReconciliationView::showInventory(const Inventory &inventory)
{
    for (const Directory directory : directories)
        showSide(m_sides[static_cast<size_t>(directory)], inventory, directory);
    QStringList others;
    for (const Directory directory : directories) {
        const DirectoryInventory &part = inventory.of(directory);
        const auto rest = bytesOfOthers(inventory, directory);
        if (rest && part.quarantine)
            others << tr("On the volume of %1, %2 of %3 are used; %4 of that lie below neither folder.")
                          .arg(toWord(directory), bytes::forPeople(part.volume->usedBytes()),
                               bytes::forPeople(part.volume->totalBytes), bytes::forPeople(std::max<qint64>(0, *rest)));
        if (inventory.directories.front().device == inventory.directories.back().device)
            break;
    }
    m_others->setText(others.join(u' '));
}

void gui::ReconciliationView::showSide(Side &side, const Inventory &inventory, Directory directory)
{
    const DirectoryInventory &part = inventory.of(directory);
    const auto steps = reconcile(part);
    const QString verdict = part.trouble.isEmpty() ? verdictOf(steps) : part.trouble;
    const QString report = describeReport(part);
    side.verdict->setText(report.isEmpty() ? verdict : verdict + u' ' + report);
    std::vector<models::FigureTableModel::Row> rows;
    for (const ReconciliationStep &step : steps) {
        // Without its files, what the rows say is all there is to say.
        const bool isUnknown = !part.trouble.isEmpty() && step.kind != ReconciliationStep::Kind::Recorded;
        if (isUnknown || (step.isKnown && step.bytes == 0 && step.count == 0))
            continue;
        const bool isEnd = step.isSum() || step.kind == ReconciliationStep::Kind::Recorded;
        const QString text = describe(step);
        if (!step.isKnown && !isEnd) {
            rows.push_back({text, tr("not known")});
            continue;
        }
        rows.push_back({isEnd ? u"= "_s + text : text,
                        isEnd
                            ? QVariant(bytes::forPeople(step.bytes))
                            : QVariant((step.bytes < 0 ? u"− "_s : u"+ "_s) + bytes::forPeople(std::abs(step.bytes)))});
    }
    side.model->setContent({{.title = tr("Step")}, {.title = tr("Bytes"), .kind = models::FigureColumn::Kind::Words}},
                           std::move(rows));
    side.table->horizontalHeader()->setStretchLastSection(false);
    side.table->horizontalHeader()->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    side.table->setColumnWidth(BytesColumn, characters(side.table, bytesCharacters));
    side.table->setMinimumHeight(lines(side.table, leastStepLines));
}

void gui::ReconciliationView::clear(const QString &why)
{
    for (const Side &side : m_sides) {
        side.model->setContent({}, {});
        side.verdict->clear();
        side.table->setPlaceholder(why);
    }
    m_others->clear();
}

void gui::ReconciliationView::exportCsv()
{
    const auto focused
        = std::find_if(m_sides.begin(), m_sides.end(), [](const Side &side) { return side.table->hasFocus(); });
    (focused != m_sides.end() ? *focused : m_sides.front()).table->exportCsv();
}
