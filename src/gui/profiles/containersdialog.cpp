// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/containersdialog.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/measure.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using containers::EngineReport;

namespace {
// Of the font.
constexpr double volumeCharacters = 44;
constexpr double useCharacters = 30;
constexpr double tableLines = 12;

/// Whatever an engine calls a thing: it comes from outside.
QString shown(const QString &name)
{
    return bytes::displayName(name.toUtf8());
}

QVariant sizeOf(qint64 bytes)
{
    return bytes >= 0 ? QVariant(bytes) : QVariant();
}
} // namespace

gui::ContainersDialog::ContainersDialog(LiveSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_said(new QLabel(this))
    , m_again(new QPushButton(tr("Ask again"), this))
    , m_use(new QPushButton(tr("Use as the profile's folders…"), this))
    , m_volumeTable(new DataTable(this))
    , m_useTable(new DataTable(this))
{
    setWindowTitle(tr("Volumes of the container engine"));
    makeQuiet(m_said);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_volumeTable->setModel(&m_volumes);
    m_volumeTable->setAccessibleName(tr("Volumes of the container engine"));
    m_useTable->setModel(&m_uses);
    m_useTable->setAccessibleName(tr("Disk use of the container engine"));
    for (QPushButton *button : {m_again, m_use})
        button->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_said, 1);
    head->addWidget(m_use);
    head->addWidget(m_again);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(12);
    tables->addWidget(m_volumeTable, 3);
    tables->addWidget(m_useTable, 2);
    keepWithin(m_volumeTable, {.leastCharacters = volumeCharacters, .leastLines = tableLines});
    keepWithin(m_useTable, {.leastCharacters = useCharacters});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addLayout(tables, 1);
    rows->addWidget(buttons);
    rows->addStretch(0);
    connect(m_again, &QPushButton::clicked, this, &ContainersDialog::ask);
    connect(m_use, &QPushButton::clicked, this, [this] { emit rootsWanted(selectedRoots()); });
    connect(m_volumeTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContainersDialog::onSelection);
    connect(&m_volumes, &QAbstractItemModel::modelReset, this, &ContainersDialog::onSelection);
    for (QWidget *part : std::initializer_list<QWidget *>{m_volumeTable, m_useTable, m_use})
        part->hide();
    onSelection();
}

void gui::ContainersDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_hasAsked)
        ask();
}

void gui::ContainersDialog::ask()
{
    if (m_asking)
        return;
    m_hasAsked = true;
    m_said->setText(tr("Asking the container engine…"));
    m_again->setEnabled(false);
    m_asking = m_session.start<EngineReport>(
        this,
        [](cleanup::Session &, const cleanup::Context &context) { return containers::inspectEngine({}, context.stop); },
        [this](const Result<EngineReport> &report) { onAnswered(report); });
}

void gui::ContainersDialog::onAnswered(const Result<EngineReport> &report)
{
    m_asking = nullptr;
    m_again->setEnabled(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_volumeTable, m_useTable, m_use})
        part->setVisible(report.has_value());
    if (!report) {
        m_said->setText(report.error().message);
        m_found.clear();
        m_volumes.setContent({}, {});
        m_uses.setContent({}, {});
        return;
    }
    m_found = report->volumes;
    const auto ours = std::count_if(m_found.begin(), m_found.end(),
                                    [](const containers::ContainerVolume &volume) { return !volume.roots.isEmpty(); });
    m_said->setText(tr("%Ln volume(s) at %1", nullptr, static_cast<int>(m_found.size()))
                        .arg(report->endpoint.isEmpty() ? tr("the container engine") : shown(report->endpoint))
                    + (ours > 0 ? tr("; %Ln may hold the service's files.", nullptr, static_cast<int>(ours)) : u"."_s));
    using Kind = models::FigureColumn::Kind;
    std::vector<models::FigureTableModel::Row> rows;
    for (const containers::ContainerVolume &volume : std::as_const(m_found)) {
        QStringList roots;
        for (const containers::RootGuess &root : volume.roots)
            roots << toWord(root.directory);
        rows.push_back({shown(volume.name), roots.join(u", "_s), sizeOf(volume.bytes),
                        volume.links >= 0 ? QVariant(volume.links) : QVariant(), shown(volume.driver),
                        bytes::displayName(volume.isBound ? volume.device : volume.mountPoint)});
    }
    m_volumes.setContent({{.title = tr("Volume")},
                          {.title = tr("May hold")},
                          {.title = tr("Size"), .kind = Kind::Bytes},
                          {.title = tr("Containers"), .kind = Kind::Count},
                          {.title = tr("Driver")},
                          {.title = tr("Mount point")}},
                         std::move(rows));
    m_volumeTable->setColumnCharacters({26, 20, 12, 12, 10});
    m_volumeTable->setPlaceholder(tr("The engine has no volumes."));
    showUse(report->use);
}

void gui::ContainersDialog::showUse(const Result<containers::EngineUse> &use)
{
    using Kind = models::FigureColumn::Kind;
    std::vector<models::FigureTableModel::Row> rows;
    if (use) {
        const std::pair<QString, const containers::EngineShare *> shares[]{{tr("Images"), &use->images},
                                                                           {tr("Containers"), &use->containers},
                                                                           {tr("Volumes"), &use->volumes},
                                                                           {tr("Build cache"), &use->buildCache}};
        for (const auto &[name, share] : shares)
            rows.push_back({name, share->count, sizeOf(share->bytes), sizeOf(share->reclaimableBytes)});
    }
    m_uses.setContent({{.title = tr("On the engine's disk")},
                       {.title = tr("Count"), .kind = Kind::Count},
                       {.title = tr("Size"), .kind = Kind::Bytes},
                       {.title = tr("Reclaimable"), .kind = Kind::Bytes}},
                      std::move(rows));
    m_useTable->setPlaceholder(use ? QString() : use.error().message);
    m_useTable->setColumnCharacters({16, 9, 12, 12});
    m_useTable->horizontalHeader()->setStretchLastSection(false);
    m_useTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QMap<Directory, QByteArray> gui::ContainersDialog::selectedRoots() const
{
    QMap<Directory, QByteArray> roots;
    for (const int row : m_volumeTable->selectedRowNumbers()) {
        for (const containers::RootGuess &root : m_found.at(m_volumes.sourceRow(row)).roots)
            roots.insert(root.directory, root.path);
    }
    return roots;
}

void gui::ContainersDialog::onSelection()
{
    m_use->setEnabled(m_session.hasTarget() && !selectedRoots().isEmpty());
    m_use->setToolTip(m_use->isEnabled() ? tr("Opens the connection's settings with these folders filled in.")
                                         : tr("Select a volume that may hold the service's files first."));
}
