// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"
#include "core/storage/inventory.h"
#include "core/storage/reconciliation.h"
#include "core/storage/storagefigures.h"

/// Compares what an inventory says would go with plans made right after it: of both folders, as the pages open them. A
/// plan of rows without file that lists one folder alone does not know what lies in the other.
class PlanAgreement {
public:
    PlanAgreement(Installation &it, const Inventory &inventory, int days)
        : m_it(it)
        , m_inventory(inventory)
        , m_figures(StorageFigures::of(inventory))
        , m_days(days)
    {
    }

    /// Every difference as a line; empty where they agree.
    QString differences()
    {
        const PlanPtr orphans = m_it.plan(orphanPolicy({directories.begin(), directories.end()}));
        const PlanPtr missing = m_it.plan(missingPolicy({directories.begin(), directories.end()}));
        for (const Directory directory : directories) {
            const auto place = static_cast<size_t>(directory);
            compareFiles(directory, Standing::Expired, m_it.plan(directory, m_days)->sections.front());
            compareFiles(directory, Standing::Orphan, orphans->sections.at(place));
            compareRows(directory, missing->sections.at(place));
            compareSums(directory);
        }
        return m_differences.join(QChar::LineFeed);
    }

private:
    void differ(Directory directory, const char *what, const QString &page, const QString &plan)
    {
        if (page != plan)
            m_differences << QStringLiteral("%1, %2: the inventory says %3, a plan %4")
                                 .arg(toName(directory), QLatin1StringView(what), page, plan);
    }
    static QString text(const Tally &tally) { return QStringLiteral("%1 in %2").arg(tally.bytes).arg(tally.count); }
    static QString text(QByteArrayList paths)
    {
        std::sort(paths.begin(), paths.end());
        return QString::fromUtf8(paths.join(' '));
    }
    /// What a section takes; nothing of one that may not run, because its folder could not be listed whole.
    static Tally goingOf(const PlanSection &section, QByteArrayList &paths)
    {
        Tally going;
        for (qsizetype index = 0; index < section.items.size() && section.scanTrouble.isEmpty(); ++index) {
            if (section.kind != ItemKind::Missing && section.items.state(index) != FileState::Present)
                continue;
            const Item item = section.items.item(index);
            paths << item.path;
            going.add(section.kind == ItemKind::Missing ? std::max<qint64>(0, item.recordedSize) : item.bytes());
        }
        return going;
    }

    void compareFiles(Directory directory, Standing standing, const PlanSection &section)
    {
        const DirectoryInventory &part = m_inventory.of(directory);
        const ServerTime cutoff = m_inventory.takenAt.minusSeconds(m_days * qint64(86'400));
        QByteArrayList found;
        for (qsizetype file = 0; file < part.size(); ++file) {
            if (part.standing(file, cutoff) == standing && !part.has(file, DirectoryInventory::Gone))
                found << part.path(file);
        }
        QByteArrayList planned;
        const Tally going = goingOf(section, planned);
        const bool isOrphans = standing == Standing::Orphan;
        const DirectoryFigures &figures = m_figures.of(directory);
        differ(directory, isOrphans ? "orphans" : "expired", text(found), text(planned));
        differ(directory, isOrphans ? "bytes of orphans" : "bytes of expired",
               text(isOrphans ? figures.orphans : figures.expired(m_days)), text(going));
    }

    void compareRows(Directory directory, const PlanSection &section)
    {
        QByteArrayList paths;
        const Tally going = goingOf(section, paths);
        differ(directory, "missing", text(m_inventory.of(directory).rows.missing), text(going));
    }

    void compareSums(Directory directory)
    {
        const DirectoryInventory &part = m_inventory.of(directory);
        const DirectoryFigures &figures = m_figures.of(directory);
        qint64 sum = 0;
        for (const ReconciliationStep &step : reconcile(part)) {
            if (step.isSum())
                differ(directory, "sum of the steps", QString::number(sum), QString::number(step.bytes));
            else
                sum += step.bytes;
        }
        Tally all = figures.kept;
        for (const Tally &some : {figures.expired(0), figures.orphans})
            all += some;
        differ(directory, "all files", text(all), text(part.files));
    }

    Installation &m_it;
    const Inventory &m_inventory;
    StorageFigures m_figures;
    int m_days;
    QStringList m_differences;
};
