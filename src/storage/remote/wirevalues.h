// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QCborMap>

/// The store's values on the wire. What is written is read again as it was; of what comes from the other side nothing
/// is believed: a value that makes no sense is none.
namespace storage::wire {

QCborMap toCbor(const Error &error);
Error errorFrom(const QCborMap &map);

QCborMap toCbor(const RootIdentity &identity);
RootIdentity identityFrom(const QCborMap &map);
QCborMap toCbor(const Binding &binding);
Binding bindingFrom(const QCborMap &map);
QCborMap toCbor(const RootMark &mark);
RootMark markFrom(const QCborMap &map);
QCborMap toCbor(const RootConsents &consents);
RootConsents consentsFrom(const QCborMap &map);
QCborMap toCbor(const Volume &volume);
std::optional<Volume> volumeFrom(const QCborMap &map);
QCborMap toCbor(const FileSystem &fileSystem);
FileSystem fileSystemFrom(const QCborMap &map);
QCborMap toCbor(const FileSystem::Tried &tried);
std::optional<FileSystem::Tried> triedFrom(const QCborMap &map);
QCborMap toCbor(const Usage &usage);
Usage usageFrom(const QCborMap &map);
QCborMap toCbor(const HeldOpen &held);
HeldOpen heldOpenFrom(const QCborMap &map);
QCborMap toCbor(const RootAccess &access);
std::optional<RootAccess> accessFrom(const QCborMap &map);

QCborMap toCbor(std::span<const QByteArray> paths);
/// Nothing where it is no list of paths.
std::optional<std::vector<QByteArray>> pathsFrom(const QCborMap &map);
QCborMap toCbor(std::span<const KnownFile> files);
std::optional<std::vector<KnownFile>> filesFrom(const QCborMap &map);
QCborMap toCbor(std::span<const Found> found);
/// As many as were asked for, or nothing.
std::optional<std::vector<Found>> foundFrom(const QCborMap &map, size_t count);
QCborMap toCbor(std::span<const MoveResult> results);
/// At most as many as were asked for, or nothing.
std::optional<std::vector<MoveResult>> resultsFrom(const QCborMap &map, size_t most);
QCborMap toCbor(std::span<const Census::Measure> measures);
std::optional<std::vector<Census::Measure>> measuresFrom(const QCborMap &map, size_t count);
QCborMap toCbor(const QList<QuarantinedRun> &runs);
std::optional<QList<QuarantinedRun>> quarantinedRunsFrom(const QCborMap &map);

} // namespace storage::wire
