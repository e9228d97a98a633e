// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/findoverview.h"
#include "cleanup/look/historysize.h"
#include "cleanup/look/storagelook.h"
#include "cli/frame/command.h"
#include "core/storage/filepart.h"

namespace cli {

struct StatsReport;

/// scrapazoidctl stats: counts, sizes and old files per directory, volumes, largest files: the storage page as text.
class StatsCommand : public Command {
public:
    QByteArray name() const override { return "stats"; }
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    Result<int> run() override;
    void report(JsonWriter &json) override;
    StatsReport stats() const; ///< Once there is an overview.

    RetentionDays m_days{};
    int m_most = 0; ///< Rows of each list.
    std::optional<Overview> m_overview;
    std::optional<qint64> m_historyBytes; ///< None before `setup`.
    cleanup::StorageLookPtr m_look; ///< None with --no-scan.
};

} // namespace cli
