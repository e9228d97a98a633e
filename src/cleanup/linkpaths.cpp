// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/linkpaths.h"

#include "database/readings.h"

namespace {
/// More ways across links than any path has; links may lead to each other.
constexpr int mostBranches = 256;
} // namespace

void cleanup::LinkPaths::add(const QByteArray &link, const QByteArray &target)
{
    if (target.isEmpty())
        return;
    const QByteArray path = database::folded(link);
    m_links.insert(path.sliced(path.lastIndexOf('/') + 1),
                   {.path = path, .target = database::folded(target).split('/')});
}

void cleanup::LinkPaths::follow(const QByteArray &spelling, const std::function<void(const QByteArray &)> &tell) const
{
    const QByteArrayList parts = spelling.split('/');
    const bool hasName
        = std::any_of(parts.begin(), parts.end(), [this](const QByteArray &part) { return m_links.contains(part); });
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
        const auto [first, last] = m_links.equal_range(part);
        if (first == last)
            continue;
        const QByteArray here = way.join('/');
        for (auto link = first; link != last; ++link) {
            const bool isIt = link->path == here;
            const bool isEndOfIt = !hasCrossed && link->path.endsWith('/' + here);
            if ((isIt || isEndOfIt) && ++walk.branches <= mostBranches)
                step(walk, place + 1, link->target, true);
        }
    }
    if (hasCrossed && !way.isEmpty())
        walk.tell(way.join('/'));
}
