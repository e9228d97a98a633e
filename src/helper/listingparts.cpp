// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/listingparts.h"

using namespace Qt::StringLiterals;
namespace wire = storage::wire;

void helper::ListingParts::send(const QCborMap &part)
{
    m_isWanted = m_isWanted && m_question.outbox.part(m_question.id, part, m_question.stop);
}

/// Folders first: the files lie in them.
void helper::ListingParts::flush()
{
    if (m_folders.count() > 0)
        send({{"folders"_L1, std::exchange(m_folders, {}).packed()}});
    if (m_files.count() == 0)
        return;
    send({{"in"_L1, wire::packNumbers(m_in)},
          {"counts"_L1, wire::packNumbers(m_counts)},
          {"files"_L1, std::exchange(m_files, {}).packed()}});
    m_in.erase(m_in.begin(), m_in.end() - 1);
    m_counts.assign(1, 0);
}

void helper::ListingParts::addFolder(const QByteArray &path)
{
    m_folders.add(path);
    ++m_allFolders;
    if (m_folders.bytes() >= wire::chunkBytes)
        flush();
}

void helper::ListingParts::enter(quint32 folder)
{
    if (!m_counts.empty() && m_counts.back() == 0) {
        m_in.back() = folder;
        return;
    }
    m_in.push_back(folder);
    m_counts.push_back(0);
}

void helper::ListingParts::addFile(QByteArrayView name)
{
    m_files.add(name);
    ++m_counts.back();
    ++m_allFiles;
    if (m_files.count() >= wire::chunkEntries || m_files.bytes() >= wire::chunkBytes)
        flush();
}

void helper::ListingParts::addOdd(const QByteArray &path, Problem problem)
{
    send({{"odd"_L1, path + '\0'}, {"problem"_L1, static_cast<int>(problem)}});
}

void helper::ListingParts::complain(const QString &trouble)
{
    if (m_trouble.isEmpty())
        m_trouble = trouble;
}

QCborMap helper::ListingParts::finish()
{
    flush();
    return {{"folders"_L1, m_allFolders}, {"files"_L1, m_allFiles}, {"trouble"_L1, m_trouble}};
}
