// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

#include <QByteArrayView>
#include <span>

/// A name that is never content of the service: '*' stands for any bytes, '?' for one, letters for either case.
struct NotContentRule {
    const char *pattern;
    Problem problem; ///< Why such a file stays.
    bool isFolder = false; ///< The name of a folder on the way, at any depth.
};

/// The rules that always hold.
std::span<const NotContentRule> notContentRules();

/// Why a file below a root is not content by its name, after the first rule that fits; None where it may be.
Problem notContentProblem(QByteArrayView path);
