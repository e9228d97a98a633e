// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "support/failed.h"

namespace support {

/// What a test cannot go on without: its value, or the end of the process with the error.
template <typename T> T orDie(Result<T> result)
{
    if (!result)
        fail("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
template <typename T> T orDie(tl::expected<T, QString> result)
{
    if (!result)
        fail("%s", qUtf8Printable(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace support
