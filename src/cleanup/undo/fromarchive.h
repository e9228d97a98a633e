// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "database/journal/filejournal.h"
#include "storage/archive/archive.h"

#include <span>

namespace cleanup {

/// Brings files of one run back from the run's archive to quarantine, from where an undo takes them as it takes any
/// other. Copies stay in the archive until somebody purges them. The archive is opened once, by the first file that is
/// there. Everything outlives it.
class FromArchive {
public:
    FromArchive(Lead &lead, const database::OpenRun &run)
        : m_lead(lead)
        , m_run(run)
    {
    }

    /// One file that is not in quarantine any more: what became of it.
    struct Brought {
        bool wasArchived = false; ///< The journal has a receipt.
        QString trouble = {}; ///< Why it is not back, for people; empty: it lies in quarantine again.
    };
    /// Files of one root; `removal` is of its quarantine. As many answers in the same order. Errors: Connection,
    /// Database, Busy.
    Result<std::vector<Brought>> bring(Directory directory, storage::Removal &removal,
                                       std::span<const database::JournalledFile *const> files);

private:
    Result<void> open();
    struct Wanted;
    Result<void> bringTogether(storage::Removal &removal, std::span<const Wanted> some);
    Result<void> bringOne(storage::Removal &removal, const Wanted &wanted, const Result<QByteArray> *content);

    Lead &m_lead;
    const database::OpenRun &m_run;
    std::unique_ptr<storage::Archive> m_archive;
    QString m_trouble; ///< Why there is none.
};

} // namespace cleanup
