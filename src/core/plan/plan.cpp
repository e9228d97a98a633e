// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace {
void addNumber(QCryptographicHash &hash, qint64 number)
{
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
}

/// With its length in front, so that "ab" + "c" and "a" + "bc" differ.
void addText(QCryptographicHash &hash, QByteArrayView text)
{
    addNumber(hash, text.size());
    hash.addData(text);
}

void addItem(QCryptographicHash &hash, const Item &item)
{
    if (item.id.isText())
        addText(hash, item.id.text());
    else
        addNumber(hash, item.id.number());
    addNumber(hash, item.version);
    addText(hash, item.path);
    addNumber(hash, static_cast<qint64>(item.state));
    addText(hash, item.identity.token.text());
    addNumber(hash, item.identity.size);
    addNumber(hash, item.identity.modifiedNs);
    addNumber(hash, static_cast<qint64>(item.identity.links));
    addNumber(hash, item.identity.changedNs);
}
} // namespace

bool Plan::hasFiles() const
{
    return std::any_of(sections.cbegin(), sections.cend(),
                       [](const PlanSection &section) { return section.directory.has_value(); });
}

QList<Directory> Plan::directoriesTakenFrom() const
{
    QList<Directory> taken;
    for (const PlanSection &section : sections) {
        if (section.directory && section.facts().takesFile && !taken.contains(*section.directory))
            taken << *section.directory;
    }
    return taken;
}

qsizetype Plan::itemCount() const
{
    qsizetype count = 0;
    for (const PlanSection &section : sections)
        count += section.items.size();
    return count;
}

qint64 Plan::totalBytes() const
{
    return countsOf(*this).bytes;
}

QString fingerprintOf(const Plan &plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addText(hash, plan.command.toUtf8());
    addText(hash, plan.identity.systemIdentifier.toUtf8());
    addText(hash, plan.identity.database.toUtf8());
    addText(hash, plan.identity.installation.toUtf8());
    addNumber(hash, static_cast<qint64>(plan.snapshotXmin));
    for (const auto &[directory, root] : plan.roots) {
        addNumber(hash, static_cast<qint64>(directory));
        addText(hash, root.id.toUtf8());
        addNumber(hash, static_cast<qint64>(root.inode));
        addNumber(hash, static_cast<qint64>(root.volume));
    }
    for (const PlanSection &section : plan.sections) {
        addNumber(hash, static_cast<qint64>(section.kind));
        addNumber(hash, section.directory ? static_cast<qint64>(*section.directory) + 1 : 0);
        addText(hash, section.cutoff.toSql().toUtf8());
        for (qsizetype index = 0; index < section.items.size(); ++index)
            addItem(hash, section.items.item(index));
        for (const Relink &relink : section.relinks)
            addText(hash, relink.path);
    }
    return QString::fromLatin1(hash.result().toHex());
}

void Selection::setWanted(size_t section, qsizetype index, bool wanted)
{
    if (isWanted(section, index) == wanted)
        return;
    if (m_unwanted.size() <= section)
        m_unwanted.resize(section + 1);
    std::vector<bool> &unwanted = m_unwanted[section];
    if (unwanted.size() <= static_cast<size_t>(index))
        unwanted.resize(static_cast<size_t>(index) + 1);
    unwanted[static_cast<size_t>(index)] = !wanted;
    m_unwantedCount += wanted ? -1 : 1;
}

void Selection::setSectionWanted(size_t section, qsizetype size, bool wanted)
{
    if (m_unwanted.size() <= section)
        m_unwanted.resize(section + 1);
    std::vector<bool> &unwanted = m_unwanted[section];
    m_unwantedCount -= std::count(unwanted.begin(), unwanted.end(), true);
    unwanted.assign(wanted ? 0 : static_cast<size_t>(size), true);
    m_unwantedCount += static_cast<qsizetype>(unwanted.size());
}

qsizetype Selection::wantedCount(size_t section, qsizetype size) const
{
    if (section >= m_unwanted.size())
        return size;
    const auto &unwanted = m_unwanted[section];
    const auto reach = std::min(size, static_cast<qsizetype>(unwanted.size()));
    return size - std::count(unwanted.begin(), unwanted.begin() + reach, true);
}

qint64 Counts::items() const
{
    return std::accumulate(byKind.begin(), byKind.end(), qint64(0));
}

qint64 Counts::itemsThatTakeFiles() const
{
    qint64 items = 0;
    for (const ItemKind kind : itemKinds)
        items += factsOf(kind).takesFile ? of(kind) : 0;
    return items;
}

void Counts::add(ItemKind kind, qint64 size)
{
    ++of(kind);
    bytes += size;
}

Counts &Counts::operator+=(const Counts &other)
{
    for (const ItemKind kind : itemKinds)
        of(kind) += other.of(kind);
    bytes += other.bytes;
    return *this;
}

Counts countsOf(const Plan &plan, const Selection &selection)
{
    Counts counts;
    for (size_t index = 0; index < plan.sections.size(); ++index) {
        const PlanSection &section = plan.sections[index];
        for (qsizetype row = 0; row < section.items.size(); ++row) {
            if (selection.isWanted(index, row))
                counts.add(section.kind, section.items.bytes(row));
        }
    }
    return counts;
}

qint64 filesOf(const Plan &plan)
{
    qint64 files = 0;
    for (const PlanSection &section : plan.sections) {
        QSet<quint32> groups;
        for (qsizetype row = 0; row < section.items.size(); ++row) {
            const Item item = section.items.item(row);
            const bool goes = item.state == FileState::Present && item.problem != Problem::SharedFile;
            if (!goes || groups.contains(item.shareGroup))
                continue;
            if (item.shareGroup != 0)
                groups.insert(item.shareGroup);
            ++files;
        }
    }
    return files;
}

qsizetype possibleCount(const PlanSection &section)
{
    qsizetype count = 0;
    for (qsizetype index = 0; index < section.items.size(); ++index)
        count += canOnlyFail(section.items, index) ? 0 : 1;
    return count;
}

Selection withoutImpossible(const Plan &plan, Selection selection)
{
    for (size_t section = 0; section < plan.sections.size(); ++section) {
        const ItemList &items = plan.sections[section].items;
        for (qsizetype index = 0; index < items.size(); ++index) {
            if (canOnlyFail(items, index))
                selection.setWanted(section, index, false);
        }
    }
    return selection;
}

void SpaceSum::add(const PlanSection &section, qsizetype index)
{
    const ItemList &items = section.items;
    if (items.state(index) != FileState::Present)
        return;
    qint64 size = items.bytes(index);
    if (items.names(index) > 1) {
        const FileIdentity identity = items.item(index).identity;
        quint64 &seen
            = m_namesSeen[{static_cast<int>(section.directory.value_or(Directory::Screenshots)), identity.token}];
        if (++seen != identity.links)
            return;
        size = identity.size;
    }
    const qint64 allocated = items.allocated(index);
    m_sum += Space{.bytes = allocated == FileIdentity::unknown ? size : allocated,
                   .isExact = allocated != FileIdentity::unknown};
}

Space spaceOf(const PlanSection &section)
{
    SpaceSum sum;
    for (qsizetype index = 0; index < section.items.size(); ++index)
        sum.add(section, index);
    return sum.sum();
}

Space spaceOf(const Plan &plan, const Selection &selection)
{
    SpaceSum sum;
    for (size_t index = 0; index < plan.sections.size(); ++index) {
        const PlanSection &section = plan.sections[index];
        for (qsizetype row = 0; row < section.items.size(); ++row) {
            if (selection.isWanted(index, row))
                sum.add(section, row);
        }
    }
    return sum.sum();
}
