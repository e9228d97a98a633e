// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/filetoken.h"

#include <string_view>
#include <sys/stat.h>

namespace storage {

/// Of a file on this machine: "device.inode", both in hexadecimal.
FileToken tokenOf(const struct stat &status);

/// Which file of its volume it is, whatever number the volume has: that may be another one after a reboot.
std::string_view inodeOf(const FileToken &token);

} // namespace storage
