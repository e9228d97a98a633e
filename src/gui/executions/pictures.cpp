// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/pictures.h"

#include "gui/tr.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>
#include <functional>

namespace {
constexpr qint64 mostPixels = 40'000'000;
/// From here on a picture is small enough to be shrunk while it is painted.
constexpr int smallestLevel = 600;

/// `prepare` gets a reader that knows its format, of a picture that is not too large.
Result<QImage> readPicture(const QByteArray &content, const std::function<void(QImageReader &)> &prepare)
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
    prepare(reader);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(ErrorKind::Storage, Tr::tr("damaged picture"));
    return picture;
}
} // namespace

Result<QImage> gui::decodeThumbnail(const QByteArray &content, const QSize &size)
{
    return readPicture(content,
                       [&](QImageReader &reader) {
                           reader.setScaledSize(reader.size().scaled(size, Qt::KeepAspectRatioByExpanding));
                       })
        // The top of a page says more than its middle.
        .map([&](const QImage &picture) { return picture.copy(0, 0, size.width(), size.height()); });
}

Result<gui::Picture> gui::decodePicture(const QByteArray &content)
{
    return readPicture(content, [](QImageReader &) {}).map([](const QImage &whole) {
        // What painters take as it is: else they would convert all of it, on the thread that paints.
        Picture picture{{whole.convertToFormat(whole.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                                       : QImage::Format_RGB32)}};
        while (std::max(picture.levels.last().width(), picture.levels.last().height()) > smallestLevel) {
            const QImage &last = picture.levels.last();
            picture.levels.append(last.scaled(std::max(1, last.width() / 2), std::max(1, last.height() / 2),
                                              Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
        return picture;
    });
}

const QImage &gui::Picture::levelFor(double scale) const
{
    qsizetype level = 0;
    while (level + 1 < levels.size() && levels.at(level + 1).width() >= scale * size().width())
        ++level;
    return levels.at(level);
}
