// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/binding.h"

#include <optional>

namespace storage {

/// How the binding is called in the console's own folder.
inline constexpr char bindingName[] = "root.json";

/// A binding as root.json has it.
QByteArray bindingText(const Binding &binding);
/// Nothing where the text is damaged.
std::optional<Binding> bindingOfText(const QByteArray &text);

} // namespace storage
