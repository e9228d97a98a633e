// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace helper {

/// Gives this floor's sentences in the reader's language, where no class of its own has a tr().
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Helper)
};

} // namespace helper

using helper::Tr;
