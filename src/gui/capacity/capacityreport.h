// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/linechart.h"

#include <QList>

namespace gui {

/// A capacity plan on one page of paper.
struct CapacityReport {
    QString installation; ///< What is planned for, and when.
    struct Input {
        QString name;
        QString assumed;
        QString measured; ///< Empty: nothing was.
    };
    QList<Input> inputs;
    QStringList statements; ///< Formula, verdict, what makes the difference: a paragraph each.
    LineData projection;

    /// As PDF, A4. Errors: a sentence for people; empty: it was written whole.
    QString save(const QString &fileName) const;
};

} // namespace gui
