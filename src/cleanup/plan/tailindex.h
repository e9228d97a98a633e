// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <functional>
#include <map>
#include <vector>

namespace cleanup {

/// Files found by their folded path (see database::folded), and by its end. Built when it is first asked: most
/// comparisons never do. For one thread.
class TailIndex {
public:
    using PathOf = std::function<QByteArray(qsizetype file)>;
    /// The last component of a file's path, without a copy of it.
    using NameOf = std::function<QByteArrayView(qsizetype file)>;

    TailIndex() = default;
    TailIndex(qsizetype count, PathOf pathOf, NameOf nameOf)
        : m_count(count)
        , m_pathOf(std::move(pathOf))
        , m_nameOf(std::move(nameOf))
    {
    }

    /// Whether some file may have this folded last component: false is certain.
    bool mayHaveName(QByteArrayView name);
    /// Files whose folded path is this.
    void findWhole(QByteArrayView path, const std::function<void(qsizetype file)> &found);
    /// Files in a folder more, whose folded path ends in '/' and this.
    void findTails(QByteArrayView path, const std::function<void(qsizetype file)> &found);

private:
    /// Files by the hash of their last components; 0 components stand for the whole path.
    struct Chains {
        std::vector<qint32> heads;
        std::vector<qint32> next;
    };
    /// The word of `m_names` that a name has bits of.
    size_t wordOf(size_t hash) const { return (hash >> 24) & (m_names.size() - 1); }
    void readNames();
    Chains &chains(qsizetype components);
    void find(qsizetype components, QByteArrayView path, const std::function<void(qsizetype file)> &found);

    qsizetype m_count = 0;
    PathOf m_pathOf;
    NameOf m_nameOf;
    qsizetype m_deepest = 0; ///< Components of the deepest path; 0 until it is asked for.
    /// Each name has four bits of one word: that all of them belong to others is rare, and what follows is dear.
    std::vector<quint64> m_names;
    std::map<qsizetype, Chains> m_chains;
};

} // namespace cleanup
