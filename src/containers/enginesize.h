// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace containers {

/// A size as the client prints it, powers of 1000 and at most four digits ("1.235GB", "1e+03kB", "2.001GB (40%)",
/// "0B (virtual 3GB)"), in bytes; -1 where it says that it does not know ("N/A", "-1B") or nothing that can be read.
qint64 bytesFromText(QStringView text);

/// Both, and the largest number where they do not fit: what an engine says must not overflow.
qint64 saturatedSum(qint64 left, qint64 right);

} // namespace containers
