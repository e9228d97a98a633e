// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QList>

namespace gui {

/// What is read of one picture's file at most; a larger one is refused, and says so.
inline constexpr qint64 largestPictureFile = 20LL * 1024 * 1024;

// Untrusted bytes become pictures: only known formats by content, bounded pixels. For workers. Errors: Storage with the
// reason.

/// A picture of exactly `size`, cut where it has other proportions.
Result<QImage> decodeThumbnail(const QByteArray &content, const QSize &size);

/// A whole picture to be looked at, and smaller ones of it, each half as wide and high as the one before: whoever
/// paints it small takes the nearest, which looks better and costs less than to shrink the whole of it.
struct Picture {
    QList<QImage> levels; ///< Never empty.

    QSize size() const { return levels.first().size(); }
    /// The smallest that need not be enlarged to be shown `scale` times the whole picture's size.
    const QImage &levelFor(double scale) const;
};
Result<Picture> decodePicture(const QByteArray &content);

} // namespace gui
