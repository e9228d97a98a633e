// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/tailindex.h"

#include "database/schema/readings.h"

#include <QHashFunctions>
#include <bit>

namespace {
size_t hashOf(QByteArrayView path)
{
    const size_t hash = path.isEmpty() ? 0 : qHashBits(path.data(), static_cast<size_t>(path.size()), 0);
    return hash ^ (hash >> 32);
}

/// The last components of a path; null where it has no more than these. 0: all.
QByteArrayView tailOf(QByteArrayView path, qsizetype components)
{
    if (components == 0)
        return path;
    qsizetype at = path.size();
    for (; components > 0; --components) {
        at = at > 0 ? path.lastIndexOf('/', at - 1) : -1;
        if (at < 0)
            return {};
    }
    return path.sliced(at + 1);
}
} // namespace

void cleanup::TailIndex::readNames()
{
    constexpr size_t bitsAFile = 8;
    m_names.assign(std::bit_ceil(std::max<size_t>(64, static_cast<size_t>(m_count) * bitsAFile)), false);
    for (qsizetype file = 0; file < m_count; ++file) {
        const QByteArray path = m_pathOf(file);
        m_names[hashOf(database::folded(QByteArrayView(path).sliced(path.lastIndexOf('/') + 1))) & (m_names.size() - 1)]
            = true;
        m_deepest = std::max(m_deepest, path.count('/') + 1);
    }
}

bool cleanup::TailIndex::mayHaveName(QByteArrayView name)
{
    if (m_count == 0)
        return false;
    if (m_names.empty())
        readNames();
    return m_names[hashOf(name) & (m_names.size() - 1)];
}

cleanup::TailIndex::Chains &cleanup::TailIndex::chains(qsizetype components)
{
    const auto known = m_chains.find(components);
    if (known != m_chains.end())
        return known->second;
    Chains &chains = m_chains[components];
    chains.heads.assign(std::bit_ceil(std::max<size_t>(64, static_cast<size_t>(m_count) * 2)), -1);
    chains.next.assign(static_cast<size_t>(m_count), -1);
    for (qsizetype file = 0; file < m_count; ++file) {
        const QByteArray path = database::folded(m_pathOf(file));
        const QByteArrayView tail = tailOf(path, components);
        if (tail.isNull())
            continue;
        qint32 &head = chains.heads[hashOf(tail) & (chains.heads.size() - 1)];
        chains.next[static_cast<size_t>(file)] = head;
        head = static_cast<qint32>(file);
    }
    return chains;
}

void cleanup::TailIndex::find(qsizetype components, QByteArrayView path,
                              const std::function<void(qsizetype file)> &found)
{
    const Chains &all = chains(components);
    for (qint32 file = all.heads[hashOf(path) & (all.heads.size() - 1)]; file >= 0;
         file = all.next[static_cast<size_t>(file)]) {
        if (tailOf(database::folded(m_pathOf(file)), components) == path)
            found(file);
    }
}

void cleanup::TailIndex::findWhole(QByteArrayView path, const std::function<void(qsizetype file)> &found)
{
    if (m_count > 0)
        find(0, path, found);
}

void cleanup::TailIndex::findTails(QByteArrayView path, const std::function<void(qsizetype file)> &found)
{
    if (m_count == 0)
        return;
    if (m_names.empty())
        readNames();
    const qsizetype components = path.count('/') + 1;
    if (components < m_deepest)
        find(components, path, found);
}
