// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"

#include <algorithm>
#include <span>
#include <vector>

namespace cleanup {

/// Items a transaction claims at most: what a kill leaves unsettled, and how long locks are held.
inline constexpr size_t batchSize = 500;

/// One batch of `all` after the other, the lead renewed before each. The first error ends it: of the lead, or of
/// `act(std::span<const T>)`, which answers with a Result<void>.
template <typename T, typename Act> Result<void> inBatches(Lead &lead, const std::vector<T> &all, const Act &act)
{
    for (size_t begin = 0; begin < all.size(); begin += batchSize) {
        const auto some = std::span(all).subspan(begin, std::min(batchSize, all.size() - begin));
        if (const auto done = lead.renew().and_then([&] { return act(some); }); !done)
            return done;
    }
    return {};
}
} // namespace cleanup
