// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/differencesview.h"

#include "core/base/bytes.h"
#include "gui/storage/reconciliationview.h"
#include "gui/storage/storagetext.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

gui::DifferencesView::DifferencesView(QWidget *parent)
    : QWidget(parent)
    , m_orphans(makeProse(this))
    , m_missing(makeProse(this))
    , m_showOrphans(makeButton(tr("Show these files")))
    , m_cleanOrphans(makeButton(tr("Preview their cleanup…")))
    , m_cleanMissing(makeButton(tr("Preview their cleanup…")))
    , m_steps(new ReconciliationView(this))
{
    m_showOrphans->setAccessibleName(tr("Show the orphans"));
    m_cleanOrphans->setAccessibleName(tr("Preview the cleanup of orphans"));
    m_cleanMissing->setAccessibleName(tr("Preview the cleanup of rows without a file"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_orphans, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_showOrphans, 0, 1);
    grid->addWidget(m_cleanOrphans, 0, 2);
    grid->addWidget(m_missing, 1, 0, Qt::AlignVCenter);
    grid->addWidget(m_cleanMissing, 1, 2);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addLayout(grid);
    rows->addWidget(m_steps, 1);
    connect(m_showOrphans, &QPushButton::clicked, this, &DifferencesView::orphansWanted);
    connect(m_cleanOrphans, &QPushButton::clicked, this, &DifferencesView::orphansPreviewWanted);
    connect(m_cleanMissing, &QPushButton::clicked, this, &DifferencesView::missingPreviewWanted);
}

QPushButton *gui::DifferencesView::makeButton(const QString &text)
{
    auto *button = new ElidedButton(this);
    button->setText(text);
    return button;
}

void gui::DifferencesView::showLook(const cleanup::StorageLook &look)
{
    Tally orphans;
    Tally missing;
    for (const Directory directory : storagetext::measured(*look.inventory)) {
        orphans += look.figures.of(directory).orphans;
        missing += look.inventory->of(directory).rows.missing;
    }
    const QString unknown = storagetext::unmeasured(*look.inventory);
    const bool isKnown = !storagetext::measured(*look.inventory).isEmpty();
    const auto withUnknown
        = [&](const QString &text) { return isKnown ? (unknown.isEmpty() ? text : text + u' ' + unknown) : unknown; };
    m_orphans->setText(withUnknown(orphans.count == 0
                                       ? tr("There are no orphans: files in no row.")
                                       : tr("%Ln file(s) in no row: %1.", nullptr, static_cast<int>(orphans.count))
                                             .arg(bytes::forPeople(orphans.bytes))));
    m_missing->setText(withUnknown(
        missing.count == 0 ? tr("No row's file is gone.")
                           : tr("%Ln row(s) whose file is gone.", nullptr, static_cast<int>(missing.count))));
    m_showOrphans->setEnabled(orphans.count > 0);
    m_cleanOrphans->setEnabled(orphans.count > 0);
    m_cleanMissing->setEnabled(missing.count > 0);
    m_steps->showInventory(*look.inventory);
}

void gui::DifferencesView::clear(const QString &why)
{
    m_orphans->setText(why);
    m_missing->clear();
    for (QPushButton *button : {m_showOrphans, m_cleanOrphans, m_cleanMissing})
        button->setEnabled(false);
    m_steps->clear(why);
}

void gui::DifferencesView::exportCsv()
{
    m_steps->exportCsv();
}
