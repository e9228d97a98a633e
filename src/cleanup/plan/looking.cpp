// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/looking.h"

namespace {
constexpr size_t pieceSize = 1000;
} // namespace

void cleanup::Looking::add(qsizetype number, const QByteArray &path)
{
    m_numbers.push_back(number);
    m_paths.push_back(path);
    if (m_paths.size() == pieceSize)
        finish();
}

void cleanup::Looking::finish()
{
    const std::vector<storage::Found> found = m_root.look(m_paths);
    for (size_t place = 0; place < found.size(); ++place)
        m_visit(m_numbers[place], found[place]);
    m_numbers.clear();
    m_paths.clear();
}
