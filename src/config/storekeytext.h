// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"

/// An object store's key as the keychain keeps it: one entry with both halves, so that none is left without the other.
namespace storekey {

QString toText(const ObjectStoreKey &key);
/// An empty key where the text is none of ours.
ObjectStoreKey fromText(const QString &text);

} // namespace storekey
