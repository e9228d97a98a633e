// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/rootfiles.h"

const Result<std::unique_ptr<storage::Store>> &cleanup::RootFiles::root(Directory directory)
{
    auto known = m_roots.find(directory);
    if (known == m_roots.end())
        known = m_roots.emplace(directory, m_stores->open(m_target, directory)).first;
    return known->second;
}

void cleanup::RootFiles::lookAhead(const Paths &paths)
{
    for (const auto &[directory, some] : paths) {
        const std::vector<storage::Found> found = look(directory, some);
        for (size_t place = 0; place < found.size(); ++place)
            m_ahead[directory].insert(some[place], found[place]);
    }
}

std::optional<storage::Found> cleanup::RootFiles::look(Directory directory, const QByteArray &path)
{
    if (const auto ahead = m_ahead.find(directory); ahead != m_ahead.end()) {
        if (const auto known = ahead->second.constFind(path); known != ahead->second.cend())
            return *known;
    }
    const auto &opened = root(directory);
    return opened ? std::optional((*opened)->look(path)) : std::nullopt;
}

std::vector<storage::Found> cleanup::RootFiles::look(Directory directory, std::span<const QByteArray> paths)
{
    const auto &opened = root(directory);
    return opened ? (*opened)->look(paths) : std::vector<storage::Found>();
}

Result<QByteArray> cleanup::RootFiles::leadsTo(Directory directory, const QByteArray &link)
{
    const auto &opened = root(directory);
    return opened ? (*opened)->leadsTo(link) : tl::unexpected(opened.error());
}

QMap<QByteArray, QByteArray> cleanup::RootFiles::targets(Directory directory, const QSet<QByteArray> &links)
{
    QMap<QByteArray, QByteArray> targets;
    for (const QByteArray &link : links)
        targets.insert(link, leadsTo(directory, link).value_or(QByteArray()));
    return targets;
}

void cleanup::RootFiles::forget()
{
    m_roots.clear();
    m_ahead.clear();
}
