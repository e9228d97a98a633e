// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace support {

/// Where a test's folder is to be looked for: itself, or, where SCRAPAZOID_TEST_HELPER names scrapazoidctl, the same
/// folder by way of a helper. `sudo` is one of the tests' own then, which starts that program and nothing else; where
/// SCRAPAZOID_TEST_OVER is "ssh", the way leads over an SshServer in its place.
QByteArray helped(const QByteArray &root);

} // namespace support
