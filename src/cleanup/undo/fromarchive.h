// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "database/journal/filejournal.h"
#include "storage/archive/archive.h"

#include <span>

namespace cleanup {

/// Brings files of one run and one root back from the run's archive to its quarantine, from where an undo takes them as
/// it takes any other. Copies stay in the archive until somebody purges them. Everything outlives it.
class FromArchive {
public:
    FromArchive(Lead &lead, storage::Removal &removal, const database::OpenRun &run)
        : m_lead(lead)
        , m_removal(removal)
        , m_run(run)
    {
    }

    /// One file that is not in quarantine any more: what became of it.
    struct Brought {
        bool wasArchived = false; ///< The journal has a receipt.
        QString trouble = {}; ///< Why it is not back, for people; empty: it lies in quarantine again.
    };
    /// As many answers in the same order. Errors: Connection, Database, Busy.
    Result<std::vector<Brought>> bring(Directory directory, std::span<const database::JournalledFile *const> files);

private:
    Result<void> open();
    Result<Brought> bringOne(Directory directory, const database::JournalledFile &file, const ArchiveReceipt &receipt);

    Lead &m_lead;
    storage::Removal &m_removal;
    const database::OpenRun &m_run;
    std::unique_ptr<storage::Archive> m_archive;
    QString m_trouble; ///< Why there is none.
};

} // namespace cleanup
