// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMultiHash>
#include <functional>

namespace cleanup {

/// The symbolic links below one root and where each leads: what a path across them means. Paths are folded as
/// database::folded does. Const access from several threads.
class LinkPaths {
public:
    /// `target` below the same root; empty where the link leads elsewhere or nowhere.
    void add(const QByteArray &link, const QByteArray &target);
    bool isEmpty() const { return m_links.isEmpty(); }

    /// Tells of every path that `spelling`, or its end after any '/', leads to across at least one link; where the
    /// spelling begins in the middle of a link's own path, from there. A ".." after a link leaves the link's target, as
    /// it does for the kernel.
    void follow(const QByteArray &spelling, const std::function<void(const QByteArray &real)> &tell) const;

private:
    struct Link {
        QByteArray path;
        QByteArrayList target;
    };
    struct Walk {
        const QByteArrayList &parts;
        const std::function<void(const QByteArray &)> &tell;
        int branches = 0;
    };
    void step(Walk &walk, qsizetype place, QByteArrayList way, bool hasCrossed) const;

    QMultiHash<QByteArray, Link> m_links; ///< By their last part.
};

} // namespace cleanup
