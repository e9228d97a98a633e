// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/tailindex.h"

#include "core/base/bytes.h"
#include "database/schema/readings.h"

#include <QVarLengthArray>
#include <bit>

namespace {
size_t shortHash(QByteArrayView path)
{
    const size_t hash = bytes::hashOf(path);
    return hash ^ (hash >> 32);
}

/// shortHash(database::folded(name)); most names are ASCII, and those are folded without a copy on the heap.
size_t foldedHashOf(QByteArrayView name)
{
    QVarLengthArray<char, 256> small(name.size());
    for (qsizetype at = 0; at < name.size(); ++at) {
        const char letter = name.at(at);
        if (static_cast<unsigned char>(letter) >= 0x80)
            return shortHash(database::folded(name));
        small[at] = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return shortHash(QByteArrayView(small.constData(), small.size()));
}

/// Four bits of a word, which the lowest 24 of a hash tell.
quint64 bitsOf(size_t hash)
{
    quint64 bits = 0;
    for (int bit = 0; bit < 4; ++bit, hash >>= 6)
        bits |= quint64{1} << (hash & 63);
    return bits;
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
    constexpr size_t namesAWord = 8;
    m_names.assign(std::bit_ceil(static_cast<size_t>(m_count) / namesAWord + 1), 0);
    for (qsizetype file = 0; file < m_count; ++file) {
        const size_t hash = foldedHashOf(m_nameOf(file));
        m_names[wordOf(hash)] |= bitsOf(hash);
    }
}

bool cleanup::TailIndex::mayHaveName(QByteArrayView name)
{
    if (m_count == 0)
        return false;
    if (m_names.empty())
        readNames();
    const size_t hash = shortHash(name);
    return (m_names[wordOf(hash)] & bitsOf(hash)) == bitsOf(hash);
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
        qint32 &head = chains.heads[shortHash(tail) & (chains.heads.size() - 1)];
        chains.next[static_cast<size_t>(file)] = head;
        head = static_cast<qint32>(file);
    }
    return chains;
}

void cleanup::TailIndex::find(qsizetype components, QByteArrayView path,
                              const std::function<void(qsizetype file)> &found)
{
    const Chains &all = chains(components);
    for (qint32 file = all.heads[shortHash(path) & (all.heads.size() - 1)]; file >= 0;
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
    if (m_deepest == 0) {
        for (qsizetype file = 0; file < m_count; ++file)
            m_deepest = std::max(m_deepest, m_pathOf(file).count('/') + 1);
    }
    const qsizetype components = path.count('/') + 1;
    if (components < m_deepest)
        find(components, path, found);
}
