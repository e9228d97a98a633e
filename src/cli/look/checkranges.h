// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/arguments.h"
#include "core/automation/thresholdrange.h"

#include <QMap>

namespace cli {

/// What -w and -c of `check` say, by figure: "volume" is that of every folder.
class CheckRanges {
public:
    static Options options();
    /// Errors: Usage.
    static Result<CheckRanges> read(const Arguments &arguments);

    /// Null where nothing was said of it.
    const ThresholdRange *warning(const QString &key) const { return find(m_warning, key); }
    const ThresholdRange *critical(const QString &key) const { return find(m_critical, key); }

private:
    using Ranges = QMap<QString, ThresholdRange>;
    static Result<Ranges> read(const Arguments &arguments, const QByteArray &option);
    static const ThresholdRange *find(const Ranges &ranges, const QString &key);

    Ranges m_warning;
    Ranges m_critical;
};

} // namespace cli
