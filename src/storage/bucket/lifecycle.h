// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketroot.h"

#include <QStringList>

namespace storage {

/// Rules of the bucket's own that take away, below the root, what the console hides and means to bring back, or what it
/// keeps for that: a fragment of a sentence each. Empty where there are none, or nobody may ask.
QStringList findExpiringRules(const BucketRoot &root);

/// The same of such a configuration.
QStringList expiringRules(const QByteArray &document, const QByteArray &prefix);

} // namespace storage
