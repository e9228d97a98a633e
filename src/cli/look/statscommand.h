// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/findoverview.h"
#include "cleanup/look/storagelook.h"
#include "cli/frame/command.h"
#include "core/storage/filepart.h"

namespace cli {

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

    RetentionDays m_days{};
    int m_most = 0; ///< Rows of each list.
    std::optional<Overview> m_overview;
    cleanup::StorageLookPtr m_look; ///< None with --no-scan.
};

} // namespace cli
