// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <functional>

namespace cleanup {

/// The symbolic links below one root and where each leads: what a path across them means. Paths are folded as
/// database::folded does. Const access from several threads.
class LinkPaths {
public:
    /// `target` below the same root; empty where the link leads elsewhere or nowhere.
    void add(const QByteArray &link, const QByteArray &target);
    bool isEmpty() const { return m_targets.isEmpty(); }

    /// Tells of every path that `spelling`, or its end after any '/', leads to across at least one link; where the
    /// spelling begins in the middle of a link's own path, from there. A ".." after a link leaves the link's target, as
    /// it does for the kernel.
    void follow(const QByteArray &spelling, const std::function<void(const QByteArray &real)> &tell) const;

private:
    struct Walk {
        const QByteArrayList &parts;
        const std::function<void(const QByteArray &)> &tell;
        int branches = 0;
    };
    void step(Walk &walk, qsizetype place, QByteArrayList way, bool hasCrossed) const;

    QSet<QByteArray> m_names; ///< Last parts.
    QHash<QByteArray, QByteArrayList> m_targets; ///< Parts of the target, by the link's path.
    QMultiHash<QByteArray, QByteArray> m_ends; ///< Paths of links, by their ends after each '/'.
};

} // namespace cleanup
