// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace demo {

/// Pictures that look like screenshots of web pages from a little distance: shop grids, articles, tables, dashboards,
/// search results, sign-in and error pages, in several palettes and window shapes. PNG of some 5 to 60 KB each.
/// Thread-safe; without fonts, so that no QGuiApplication is needed.
QByteArrayList renderPages(int count, quint64 seed);

/// Landscapes as JPEG.
QByteArrayList renderPhotos(int count, quint64 seed);

} // namespace demo
