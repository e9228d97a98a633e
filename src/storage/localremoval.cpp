// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/localremoval.h"

storage::Removal::Results storage::LocalRemoval::moveAll(Files files, Move move)
{
    Results results;
    results.reserve(files.size());
    bool isFenced = false;
    for (const KnownFile &file : files) {
        results.push_back(isFenced ? MoveResult{.moved = Moved::Fenced} : (m_remover.*move)(file.path, file.identity));
        isFenced = results.back().moved == Moved::Fenced;
    }
    // Folders may be other ones when the next files come.
    m_remover.forget();
    return results;
}

std::vector<storage::Found> storage::LocalRemoval::lookAtAll(Paths paths, Look look)
{
    std::vector<Found> found;
    found.reserve(paths.size());
    for (const QByteArray &path : paths)
        found.push_back((m_remover.*look)(path));
    m_remover.forget();
    return found;
}

storage::Removal::Results storage::LocalRemoval::quarantine(Files files)
{
    return moveAll(files, &Remover::quarantine);
}

storage::Removal::Results storage::LocalRemoval::restore(Files files)
{
    return moveAll(files, &Remover::restore);
}

storage::Removal::Results storage::LocalRemoval::purge(Files files)
{
    return moveAll(files, &Remover::purge);
}

std::vector<storage::Found> storage::LocalRemoval::lookAtOriginals(Paths paths)
{
    return lookAtAll(paths, &Remover::lookAtOriginal);
}

std::vector<storage::Found> storage::LocalRemoval::lookAtQuarantined(Paths paths)
{
    return lookAtAll(paths, &Remover::lookAtQuarantined);
}

Result<void> storage::LocalRemoval::commit(Toward toward)
{
    return m_remover.sync(toward).and_then([this] { return m_content.sync(); });
}
