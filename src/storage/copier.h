// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/folders.h"
#include "storage/root.h"
#include "storage/store.h"

#include <functional>

namespace storage {

/// Copies files of one root to a folder, keeping their paths below the root and their modification times. Reads by
/// descriptor, never through a link, and only what is still the file that was meant; never writes over a file that is
/// there. What was begun and not finished is removed again. One thread at a time.
class Copier : public Copying {
public:
    /// Copies go below `destination`, an open folder. Both outlive the copier.
    Copier(const Root &root, int destination)
        : m_sources(root.descriptor())
        , m_targets(destination)
    {
    }

    Copied copy(const KnownFile &file, const std::stop_token &stop, std::atomic<qint64> &written) override;

private:
    Folders m_sources;
    Folders m_targets;
};

/// The content of a file in pieces, for as long as `consume` wants more, while it is the one that is meant. Returns
/// what is in the way, empty where nothing is.
QString readKnown(const Root &root, const KnownFile &file, const std::function<bool(QByteArrayView piece)> &consume);

/// Why a copy is not made, for people.
QString changedFile();
QString shortenedFile();

} // namespace storage
