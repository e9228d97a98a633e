// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// Whether this run of a test is the one in which the kernel refuses openat2, as old ones and containers' filters do.
/// The first call has it refused from then on, for this thread and those that it starts: what the product finds out
/// about its kernel it finds out once.
bool isWithoutOpenat2();

} // namespace support
