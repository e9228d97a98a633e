// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>

namespace gui {

/// Decodes untrusted bytes into a picture of at most `size`: only known formats by content, bounded pixels. For
/// workers. Errors: Storage with the reason.
Result<QImage> decodeThumbnail(const QByteArray &content, const QSize &size);

} // namespace gui
