// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filetree.h"

#include "core/storage/filetreemaking.h"

#include <algorithm>
#include <numeric>

FileSum FileTree::Node::sum() const
{
    FileSum whole = sums[0];
    whole += sums[1];
    return whole += sums[2];
}

FileTree::FileTree()
    : m_nodes(1)
{
}

FileTreePtr FileTree::of(const Request &request)
{
    auto tree = std::make_shared<FileTree>();
    tree->m_request = request;
    FileTreeMaking(*tree).run();
    return tree;
}

FileTree::Group FileTree::groupOf(quint32 place) const
{
    // Down to the last child that begins at or before the file.
    Group group = all;
    while (place >= at(group).firstFile + at(group).ownFiles) {
        const auto first = m_nodes.begin() + at(group).firstChild;
        const auto after = std::upper_bound(first, first + at(group).children, place,
                                            [](quint32 file, const Node &node) { return file < node.firstFile; });
        group = static_cast<Group>(std::distance(m_nodes.begin(), after) - 1);
    }
    return group;
}

FileEntry FileTree::entry(quint32 place) const
{
    const File &one = file(place);
    return entryOf(*m_request.inventory, at(groupOf(place)).directory, one.number, one.standing);
}

FileSelection FileTree::select(Group group, size_t most) const
{
    const Node &node = at(group);
    FileSelection selection{.files = {}, .all = node.sum()};
    std::vector<quint32> places(static_cast<size_t>(selection.all.count));
    std::iota(places.begin(), places.end(), node.firstFile);
    const size_t kept = std::min(most, places.size());
    std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(kept), places.end(),
                      [this](quint32 a, quint32 b) {
                          return m_files[a].size != m_files[b].size ? m_files[a].size > m_files[b].size : a < b;
                      });
    selection.files.reserve(kept);
    for (size_t place = 0; place < kept; ++place)
        selection.files.push_back(entry(places[place]));
    return selection;
}

FilePaths FileTree::paths(Group group, Standing standing) const
{
    FilePaths paths;
    const Node &node = at(group);
    const auto end = node.firstFile + static_cast<quint32>(node.sum().count);
    for (quint32 place = node.firstFile; place < end; ++place) {
        if (m_files[place].standing != standing)
            continue;
        const Directory directory = node.level == Level::All ? at(groupOf(place)).directory : node.directory;
        paths[static_cast<size_t>(directory)].insert(m_request.inventory->of(directory).path(m_files[place].number));
    }
    return paths;
}

QByteArray FileTree::name(Group group) const
{
    const Node &node = at(group);
    return node.level == Level::Folder || node.level == Level::Type ? m_names.at(node.key) : QByteArray();
}

std::optional<RowKey> FileTree::key(Group group) const
{
    const Node &node = at(group);
    if (node.level == Level::User && node.key != noKey)
        return m_request.inventory->userKeys.key(node.key);
    if (node.level == Level::Execution && node.key != 0)
        return m_request.inventory->executions.key(node.key);
    return {};
}

QByteArray FileTree::folder(Group group) const
{
    QByteArray path;
    for (; at(group).level == Level::Folder; group = at(group).parent)
        path.prepend(name(group) + '/');
    return path;
}

QByteArray FileTree::identity(Group group) const
{
    // Numbers of keys belong to one inventory, and so do places of names.
    const auto keyed = key(group);
    const QByteArray text = keyed                                            ? keyed->plain().toUtf8()
        : at(group).level == Level::Folder || at(group).level == Level::Type ? name(group)
                                                                             : QByteArray::number(at(group).key);
    return static_cast<char>('a' + static_cast<int>(at(group).level)) + text;
}

QByteArrayList FileTree::way(Group group) const
{
    QByteArrayList way;
    for (; group != all; group = at(group).parent)
        way.prepend(identity(group));
    return way;
}

FileTree::Group FileTree::find(const QByteArrayList &way) const
{
    Group group = all;
    for (const QByteArray &step : way) {
        const Node &node = at(group);
        Group child = node.firstChild;
        while (child < node.firstChild + node.children && identity(child) != step)
            ++child;
        if (child == node.firstChild + node.children)
            break;
        group = child;
    }
    return group;
}
