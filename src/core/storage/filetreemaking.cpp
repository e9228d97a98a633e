// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filetreemaking.h"

#include "core/storage/storagefigures.h"

#include <QDate>
#include <algorithm>
#include <numeric>

namespace {
qint64 monthOf(qint64 day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return qint64{date.year()} * 12 + date.month() - 1;
}
} // namespace

FileTreeMaking::FileTreeMaking(FileTree &tree)
    : m_tree(tree)
{
}

void FileTreeMaking::run()
{
    for (const DirectoryInventory &part : m_tree.m_request.inventory->directories)
        addDirectory(part);
    addUp();
    order();
    placeFiles();
}

void FileTreeMaking::addDirectory(const DirectoryInventory &part)
{
    const FileTree::Request &request = m_tree.m_request;
    if (part.size() == 0 || (request.part.directory && *request.part.directory != part.directory))
        return;
    const ServerTime cutoff = cutoffOf(*request.inventory, part.directory, request.days);
    const Belonging belongs(*request.inventory, request.part);
    std::optional<Group> top;
    m_lastFolder.clear();
    for (qsizetype file = 0; file < part.size(); ++file) {
        const Standing standing = part.standing(file, cutoff);
        if (!belongs(part, file, standing))
            continue;
        if (!top) {
            top = child(FileTree::all, Level::Directory, static_cast<qint64>(part.directory));
            m_tree.m_nodes[*top].directory = part.directory;
            m_lastGroup = *top;
        }
        const Group group = groupFor(part, file, *top);
        const FileSum sum{1, part.allocatedBytes(file), part.bytes(file)};
        m_tree.m_nodes[group].sums[static_cast<size_t>(standing)] += sum;
        ++m_tree.m_nodes[group].ownFiles;
        m_files.push_back({sum.bytes(request.measure), static_cast<quint32>(file), standing});
        m_groups.push_back(group);
    }
}

FileTreeMaking::Group FileTreeMaking::groupFor(const DirectoryInventory &part, qsizetype file, Group top)
{
    const Inventory &inventory = *m_tree.m_request.inventory;
    const bool isNamed = part.has(file, DirectoryInventory::Named);
    const qint64 execution = part.executions[static_cast<size_t>(file)];
    switch (m_tree.m_request.grouping) {
    case Grouping::Folder: return folderFor(part.path(file), top);
    case Grouping::User:
        if (!isNamed)
            return child(top, Level::Rowless, 0);
        return child(child(top, Level::User, inventory.userOf(execution).value_or(FileTree::noKey)), Level::Execution,
                     execution);
    case Grouping::Execution: return isNamed ? child(top, Level::Execution, execution) : child(top, Level::Rowless, 0);
    case Grouping::Type: return child(top, Level::Type, nameNumber(extensionOf(part.path(file))));
    case Grouping::Month: {
        const qint64 day = part.time(file).day();
        return child(child(top, Level::Month, monthOf(day)), Level::Day, day);
    }
    }
    return top;
}

FileTreeMaking::Group FileTreeMaking::folderFor(const QByteArray &path, Group top)
{
    const qsizetype end = path.lastIndexOf('/') + 1;
    if (end == m_lastFolder.size() && path.startsWith(m_lastFolder))
        return m_lastGroup;
    Group group = top;
    for (qsizetype begin = 0; begin < end;) {
        const qsizetype slash = path.indexOf('/', begin);
        group = child(group, Level::Folder, nameNumber(path.sliced(begin, slash - begin)));
        begin = slash + 1;
    }
    m_lastFolder = path.first(end);
    m_lastGroup = group;
    return group;
}

FileTreeMaking::Group FileTreeMaking::child(Group parent, Level level, qint64 key)
{
    auto &nodes = m_tree.m_nodes;
    const auto found = m_steps.constFind({parent, level, key});
    if (found != m_steps.constEnd())
        return *found;
    const auto group = static_cast<Group>(nodes.size());
    nodes.push_back({.level = level, .directory = nodes[parent].directory, .key = key, .parent = parent});
    m_steps.insert({parent, level, key}, group);
    return group;
}

qint64 FileTreeMaking::nameNumber(const QByteArray &name)
{
    const auto found = m_nameNumbers.constFind(name);
    if (found != m_nameNumbers.constEnd())
        return *found;
    m_tree.m_names.append(name);
    return *m_nameNumbers.insert(name, m_tree.m_names.size() - 1);
}

void FileTreeMaking::addUp()
{
    // A group is made after its parent.
    auto &nodes = m_tree.m_nodes;
    for (size_t group = nodes.size() - 1; group > 0; --group) {
        FileTree::Node &parent = nodes[nodes[group].parent];
        for (size_t standing = 0; standing < parent.sums.size(); ++standing)
            parent.sums[standing] += nodes[group].sums[standing];
        ++parent.children;
    }
}

void FileTreeMaking::order()
{
    const auto &nodes = m_tree.m_nodes;
    const SizeMeasure measure = m_tree.m_request.measure;
    std::vector<Group> order(nodes.size());
    std::iota(order.begin(), order.end(), Group{0});
    std::vector<Group> fresh(nodes.size()); // by the number that a group has had so far
    std::vector<int> depths(nodes.size());
    for (size_t group = 1; group < nodes.size(); ++group)
        depths[group] = depths[nodes[group].parent] + 1;
    // Parents are numbered before their children are compared, level by level.
    std::stable_sort(order.begin(), order.end(), [&](Group a, Group b) { return depths[a] < depths[b]; });
    std::vector<qint64> sizes(nodes.size());
    for (size_t group = 0; group < nodes.size(); ++group)
        sizes[group] = nodes[group].sum().bytes(measure);
    const auto isBefore = [&](Group a, Group b) {
        if (const auto one = fresh[nodes[a].parent], other = fresh[nodes[b].parent]; one != other)
            return one < other;
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : a < b;
    };
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin;
        while (end < order.size() && depths[order[end]] == depths[order[begin]])
            ++end;
        std::sort(order.begin() + static_cast<std::ptrdiff_t>(begin), order.begin() + static_cast<std::ptrdiff_t>(end),
                  isBefore);
        for (; begin < end; ++begin)
            fresh[order[begin]] = static_cast<Group>(begin);
    }
    std::vector<FileTree::Node> sorted;
    sorted.reserve(nodes.size());
    for (const Group group : order)
        sorted.push_back(nodes[group]);
    for (size_t group = 1; group < sorted.size(); ++group) {
        sorted[group].parent = fresh[sorted[group].parent];
        FileTree::Node &parent = sorted[sorted[group].parent];
        if (parent.firstChild == 0)
            parent.firstChild = static_cast<Group>(group);
    }
    for (Group &group : m_groups)
        group = fresh[group];
    m_tree.m_nodes = std::move(sorted);
}

void FileTreeMaking::placeFiles()
{
    // A group's own files come first, then those of its children in their order.
    auto &nodes = m_tree.m_nodes;
    for (FileTree::Node &node : nodes) {
        quint32 next = node.firstFile + node.ownFiles;
        for (Group one = node.firstChild; one < node.firstChild + node.children; ++one) {
            nodes[one].firstFile = next;
            next += static_cast<quint32>(nodes[one].sum().count);
        }
    }
    std::vector<quint32> next(nodes.size());
    for (size_t group = 0; group < nodes.size(); ++group)
        next[group] = nodes[group].firstFile;
    m_tree.m_files.resize(m_files.size());
    for (size_t file = 0; file < m_files.size(); ++file)
        m_tree.m_files[next[m_groups[file]]++] = m_files[file];
    for (const FileTree::Node &node : nodes) {
        const auto first = m_tree.m_files.begin() + node.firstFile;
        std::sort(first, first + node.ownFiles, [](const FileTree::File &a, const FileTree::File &b) {
            return a.size != b.size ? a.size > b.size : a.number < b.number;
        });
    }
}
