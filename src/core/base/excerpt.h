// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A long text for a cell, a tooltip or a label, none of which can lay out megabytes: its beginning and its end, where
/// a traceback says what it was, with "…" between them. At most `most` characters, the whole where it is no longer.
inline QString excerpt(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype head = most / 3;
    return text.first(head) + QStringLiteral(" … ") + text.last(most - head - 3);
}
