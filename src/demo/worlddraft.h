// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace demo {

/// Microseconds since 1970 in UTC.
using Micros = qint64;
inline constexpr Micros second = 1'000'000;
inline constexpr Micros minute = 60 * second;
inline constexpr Micros hour = 60 * minute;
inline constexpr Micros day = 24 * hour;

/// What a made file pretends to be.
enum class Content : quint8 { Picture, Photo, Pdf, Csv, Html, Har, Archive, Raw };

struct DraftExecution {
    qint64 id = 0;
    int user = 0;
    QString status;
    Micros queued = 0; ///< Orders the ids, also where `started` is empty.
    std::optional<Micros> started;
    std::optional<Micros> completed;
    QString error;
};

/// A file to write, with whatever rows name it (none: an orphan).
struct DraftFile {
    Directory directory = Directory::Screenshots;
    QByteArray path{}; ///< Below its root, bytes.
    Content content = Content::Raw;
    qint64 size = 0;
    Micros modified = 0;
    bool exists = true; ///< False: a missing file.
    QByteArray hardLinkTo{}; ///< Another file of the same root that this is a second name of.
};

struct DraftRow {
    Directory directory = Directory::Screenshots;
    qint64 id = 0;
    std::optional<qint64> execution{};
    QString path{}; ///< As it stands in file_path.
    std::optional<qint64> size{};
    std::optional<Micros> time{};
};

/// A world before it is made: plain lists that anything can be checked on.
struct WorldDraft {
    Micros now = 0;
    QList<DraftExecution> executions; ///< By id, which is by time.
    QList<DraftFile> files;
    QList<DraftRow> rows; ///< By directory, then by id.
    qsizetype orphans = 0; ///< Of `files`, those that no row names.
    qsizetype missing = 0; ///< Rows below a root whose file does not exist.
};

struct DraftOptions {
    double scale = 1; ///< 1 makes about 40 000 files and 5 000 executions.
    quint64 seed = 2026;
    Micros now = 0; ///< The moment at which the world is seen; it goes back 45 days from there.
};

/// Draws a world: the same one for the same options.
WorldDraft draftWorld(const DraftOptions &options);

} // namespace demo
