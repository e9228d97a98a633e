// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writeall.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

bool storage::writeAll(int descriptor, QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t step = ::write(descriptor, bytes.data() + done, static_cast<size_t>(bytes.size() - done));
        if (step < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(step, 0);
    }
    return true;
}
