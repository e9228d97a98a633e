// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"

#include <QByteArrayView>
#include <QVarLengthArray>
#include <array>
#include <vector>

namespace database {

/// A file that a row's path may mean.
struct Reading {
    Directory directory = Directory::Screenshots;
    QByteArrayView path; ///< Below that directory's root.
};

/// What a row's path certainly says. Where one of the files is there, the row is settled: it means those that are, and
/// nothing else.
struct CertainReadings {
    /// The path below its table's own root, after the longest known prefix: what to show, and the file that is meant
    /// where none is there.
    QByteArrayView own;
    Problem problem = Problem::None; ///< Why `own` can be no file below that root.
    bool isStripped = false; ///< `own` is what a prefix left.
    QVarLengthArray<Reading, 8> files; ///< Those below its own root first.
};

/// What else it may say if it says nothing certain: such readings only protect.
struct UncertainReadings {
    /// Relative, ".." resolved, folded. A file is meant whose whole path, folded, is one of these or its end at a '/'.
    std::vector<QByteArray> paths;
    /// The same, and what known prefixes leave of them. A file is meant whose path, folded, ends in one of these as a
    /// whole.
    std::vector<QByteArray> wholes;
    /// The forms themselves, folded, with every ".." in its place: what it leads to where a link stands before it, only
    /// the folder tells.
    std::vector<QByteArray> spellings;
};

/// All ways to read a row's path: as it stands (relative to its table's root), stripped of each known prefix of either
/// directory (the target's own, "/app/static/<folder>/", "static/<folder>/", "<folder>/", the root's local path), and,
/// uncertain, in every other way that people and programs write paths. Bytes in, bytes out; no file is looked at.
/// Const access from several threads.
class Readings {
public:
    explicit Readings(const Target &target);

    /// The views look into `path`, or into `room` where the path had to be cleaned.
    void certain(Directory table, QByteArrayView path, QByteArray &room, CertainReadings &result) const;
    UncertainReadings uncertain(QByteArrayView path) const;
    /// Whether uncertain readings of the path can end in another name than the path does, but for its case of letters.
    static bool mayEndOtherwise(QByteArrayView path);
    /// Whether a path that leads to no file is known to lead nowhere else: no scheme, no drive, no backslash.
    static bool isUnderstood(QByteArrayView path);
    /// Whether what is left of a path still names a folder of the service on its way, as with a prefix that nobody has
    /// configured.
    static bool mentionsFolder(QByteArrayView path);

private:
    struct Prefix {
        QByteArray text; ///< Ends in '/'.
        bool isSound = false; ///< What is a file below a root is one behind it, too.
    };
    std::array<std::vector<Prefix>, directories.size()> m_prefixes; ///< By Directory, longest first.
    std::vector<QByteArray> m_folded; ///< Of both, longest first, without a leading '/'.
};

/// For comparing names the way file systems do that ignore case: letters folded, composed (NFC), what cannot be seen
/// left out. Bytes that are no UTF-8 stay, but for ASCII letters.
QByteArray folded(QByteArrayView path);

} // namespace database
