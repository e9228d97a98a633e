// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/worlddraft.h"

#include <QByteArrayList>
#include <map>

namespace demo {

/// What made files begin with: pictures that can be shown, and a few KB of plausible PDF, CSV, HTML, HAR and ZIP. The
/// rest of a file is a hole, so that a world of many GB by size takes little disk. Immutable after construction, so
/// threads can share it.
class FileContents {
public:
    /// Renders with two threads; half a second.
    explicit FileContents(quint64 seed);

    /// The beginning of a file of `size` bytes, never longer than that; `variation` picks among several. Pictures are
    /// whole wherever one fits (30 KB do for any Content::Picture).
    QByteArray head(Content content, quint64 variation, qint64 size) const;

private:
    std::map<Content, QByteArrayList> m_heads;
};

} // namespace demo
