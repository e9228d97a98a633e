// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

#include <QByteArrayView>
#include <QStringList>
#include <vector>

/// Tells by its name what is never content of the service. What is being written and what the file system itself makes
/// always stays; further patterns are the installation's own: '*' stands for any bytes, '?' for one, ASCII letters for
/// either case; with a '/' at the end a folder and all below it, with one inside a path from the root on.
class NotContent {
public:
    explicit NotContent(const QStringList &ignore);

    /// Why a file below a root is not content, after the first rule that fits; None where it may be.
    Problem problem(QByteArrayView path) const;

private:
    struct Rule {
        QByteArray pattern; ///< ASCII letters in small.
        Problem problem = Problem::NotContent; ///< Why such a file stays.
        bool isFolder = false; ///< The name of a folder on the way, at any depth.
    };
    std::vector<Rule> m_names;
    std::vector<Rule> m_paths; ///< Of whole paths.
};
