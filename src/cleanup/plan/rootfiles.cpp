// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/rootfiles.h"

const storage::Store *cleanup::RootFiles::root(Directory directory)
{
    auto known = m_roots.find(directory);
    if (known == m_roots.end()) {
        auto opened = storage::Store::open(m_target.root(directory), directory);
        known = m_roots.emplace(directory, opened ? std::move(*opened) : nullptr).first;
    }
    return known->second.get();
}

std::optional<storage::Found> cleanup::RootFiles::look(Directory directory, const QByteArray &path)
{
    const storage::Store *opened = root(directory);
    return opened ? std::optional(opened->look(path)) : std::nullopt;
}

std::vector<storage::Found> cleanup::RootFiles::look(Directory directory, std::span<const QByteArray> paths)
{
    const storage::Store *opened = root(directory);
    return opened ? opened->look(paths) : std::vector<storage::Found>();
}

QByteArray cleanup::RootFiles::leadsTo(Directory directory, const QByteArray &link)
{
    const storage::Store *opened = root(directory);
    return opened ? opened->leadsTo(link) : QByteArray();
}

QMap<QByteArray, QByteArray> cleanup::RootFiles::targets(Directory directory, const QSet<QByteArray> &links)
{
    QMap<QByteArray, QByteArray> targets;
    for (const QByteArray &link : links)
        targets.insert(link, leadsTo(directory, link));
    return targets;
}

void cleanup::RootFiles::forget()
{
    m_roots.clear();
}
