// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/linkpaths.h"

#include "database/schema/readings.h"

#include <algorithm>

namespace {
/// More ways across links than any path has; links may lead to each other.
constexpr int mostBranches = 256;
} // namespace

void cleanup::LinkPaths::add(const QByteArray &link, const QByteArray &target)
{
    if (target.isEmpty())
        return;
    const QByteArray path = database::folded(link);
    m_names.insert(path.sliced(path.lastIndexOf('/') + 1));
    m_targets.insert(path, database::folded(target).split('/'));
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        m_ends.insert(path.sliced(slash + 1), path);
}

void cleanup::LinkPaths::follow(const QByteArray &spelling, const std::function<void(const QByteArray &)> &tell) const
{
    const QByteArrayList parts = spelling.split('/');
    const bool hasName
        = std::any_of(parts.begin(), parts.end(), [this](const QByteArray &part) { return m_names.contains(part); });
    if (!hasName)
        return;
    Walk walk{.parts = parts, .tell = tell};
    for (qsizetype start = 0; start < parts.size(); ++start)
        step(walk, start, {}, false);
}

void cleanup::LinkPaths::step(Walk &walk, qsizetype place, QByteArrayList way, bool hasCrossed) const
{
    for (; place < walk.parts.size(); ++place) {
        const QByteArray &part = walk.parts[place];
        if (part.isEmpty() || part == ".")
            continue;
        if (part == "..") {
            if (!way.isEmpty())
                way.removeLast();
            continue;
        }
        way << part;
        if (!m_names.contains(part))
            continue;
        const QByteArray here = way.join('/');
        const auto across = [&](const QByteArray &link) {
            if (++walk.branches <= mostBranches)
                step(walk, place + 1, m_targets.value(link), true);
        };
        if (m_targets.contains(here))
            across(here);
        if (hasCrossed)
            continue;
        const auto [first, last] = m_ends.equal_range(here);
        for (auto link = first; link != last && walk.branches <= mostBranches; ++link)
            across(*link);
    }
    if (hasCrossed && !way.isEmpty())
        walk.tell(way.join('/'));
}
