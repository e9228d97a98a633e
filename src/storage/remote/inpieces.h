// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/found.h"

#include <QCborMap>
#include <functional>
#include <span>

namespace storage {

/// The first of these paths that fit into one question: at least one.
size_t countForOneQuestion(std::span<const QByteArray> paths);
size_t countForOneQuestion(std::span<const KnownFile> files);

/// A path that no disk can hold means nothing below a root: what is sent in its place means nothing either.
QByteArray sendable(const QByteArray &path);

/// Asks what lies at many paths, in as many questions as it takes; where no answer comes, nobody can tell.
std::vector<Found> lookInPieces(std::span<const QByteArray> paths,
                                const std::function<Result<QCborMap>(const QCborMap &some)> &ask);

} // namespace storage
