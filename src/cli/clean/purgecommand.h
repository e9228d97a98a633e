// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/undo/archivepurge.h"
#include "cleanup/undo/purge.h"
#include "cli/frame/command.h"
#include "cli/text/cleanupreport.h"

namespace cli {

/// scrapazoidctl purge: deletes for good what quarantine no longer owes anyone.
class PurgeCommand : public Command {
public:
    QByteArray name() const override { return "purge"; }
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    Result<int> run() override;
    void report(JsonWriter &json) override;
    QStringList summaryOf(const cleanup::PurgePlan &plan) const;
    QString questionFor(const cleanup::PurgePlan &plan) const;
    Result<int> carryOut();
    Result<int> purgeArchive();
    Result<int> deleteCopies(const cleanup::ArchivePurgePlan &plan);
    int told(const QString &stopped);

    cleanup::PurgeRequest m_request;
    CleanupReport m_report;
};

} // namespace cli
