// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/thumbnail.h"

#include "gui/tr.h"

#include <QBuffer>
#include <QImageReader>

namespace {
constexpr qint64 mostPixels = 40'000'000;
} // namespace

Result<QImage> gui::decodeThumbnail(const QByteArray &content, const QSize &size)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    // Formats with a raster of their own; SVG and the like would run somebody else's document.
    if (format != "png" && format != "jpeg" && format != "webp" && format != "gif")
        return failure(ErrorKind::Storage, Tr::tr("not a picture"));
    QImageReader reader(&buffer, format);
    const QSize whole = reader.size();
    if (!whole.isValid() || qint64(whole.width()) * whole.height() > mostPixels)
        return failure(ErrorKind::Storage, Tr::tr("too large a picture"));
    reader.setScaledSize(whole.scaled(size, Qt::KeepAspectRatioByExpanding));
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(ErrorKind::Storage, Tr::tr("damaged picture"));
    // The top of a page says more than its middle.
    return picture.copy(0, 0, size.width(), size.height());
}
