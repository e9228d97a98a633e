// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/quarantinecontent.h"
#include "storage/removal.h"
#include "storage/remover.h"

namespace storage {

/// A removal in a folder of this computer: file by file, which costs nothing here.
class LocalRemoval : public Removal {
public:
    LocalRemoval(Remover remover, QuarantineContent content)
        : m_remover(std::move(remover))
        , m_content(std::move(content))
    {
    }

    Results quarantine(Files files) override;
    Results restore(Files files) override;
    Results purge(Files files) override;
    bool canReturn() override { return m_remover.canReturn(); }

    Result<QString> readQuarantined(const KnownFile &file, const Consume &consume) override
    {
        return m_content.read(file, consume);
    }
    Result<std::unique_ptr<Arrival>> bringToQuarantine(const KnownFile &file, const ArchiveReceipt &receipt) override
    {
        return m_content.bring(file, receipt);
    }

    std::vector<Found> lookAtOriginals(Paths paths) override;
    std::vector<Found> lookAtQuarantined(Paths paths) override;

    Result<void> commit(Toward toward) override;
    void tidy() override { m_remover.removeEmptyFolders(); }
    void removeEmptied(qint64 bornBeforeNs) override { m_remover.removeEmptied(bornBeforeNs); }

private:
    using Move = MoveResult (Remover::*)(const QByteArray &path, const FileIdentity &expected);
    using Look = Found (Remover::*)(const QByteArray &path);
    Results moveAll(Files files, Move move);
    std::vector<Found> lookAtAll(Paths paths, Look look);

    Remover m_remover;
    QuarantineContent m_content;
};

} // namespace storage
