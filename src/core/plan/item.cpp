// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/item.h"

#include "core/plan/itemkinds.h"
#include "core/plan/words.h"
#include "core/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array outcomeNames{"planned"_L1, "done"_L1,   "changed"_L1, "vanished"_L1, "protected"_L1,
                                  "failed"_L1,  "undone"_L1, "purged"_L1,  "in use"_L1,   "kept by the database"_L1};
} // namespace

QString toName(ItemKind kind)
{
    return factsOf(kind).name;
}

QString toName(Directory directory)
{
    return directory == Directory::Screenshots ? u"screenshots"_s : u"downloads"_s;
}

QString toName(Outcome outcome)
{
    return outcomeNames[static_cast<size_t>(outcome)];
}

QString toName(RemovalMode mode)
{
    switch (mode) {
    case RemovalMode::Quarantine: return u"quarantine"_s;
    case RemovalMode::Permanent: return u"permanent"_s;
    case RemovalMode::Archive: break;
    }
    return u"archive"_s;
}

std::optional<ItemKind> itemKindFromName(QStringView name)
{
    const auto found = std::find_if(itemKinds.begin(), itemKinds.end(),
                                    [name](ItemKind kind) { return factsOf(kind).name == name; });
    return found == itemKinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<Outcome> outcomeFromName(QStringView name)
{
    const auto found = std::find(outcomeNames.begin(), outcomeNames.end(), name);
    return found == outcomeNames.end() ? std::nullopt
                                       : std::optional(static_cast<Outcome>(found - outcomeNames.begin()));
}

std::optional<Directory> directoryFromName(QStringView name)
{
    for (const Directory directory : directories) {
        if (name == toName(directory))
            return directory;
    }
    return std::nullopt;
}

QString describe(Problem problem)
{
    switch (problem) {
    case Problem::None: return {};
    case Problem::OutsideRoot: return Tr::tr("outside the root");
    case Problem::NotAFileName: return Tr::tr("not a file name");
    case Problem::NotRegular: return Tr::tr("not a regular file");
    case Problem::SymbolicLink: return Tr::tr("a symbolic link, never followed");
    case Problem::Unreadable: return Tr::tr("the folder cannot be read");
    case Problem::LiveExecution: return Tr::tr("its execution is still running or pending");
    case Problem::Pinned: return Tr::tr("its execution is pinned");
    case Problem::NoTimestamp: return Tr::tr("no usable timestamp");
    case Problem::FutureTimestamp: return Tr::tr("its timestamp lies in the future");
    case Problem::NoStart: return Tr::tr("has no start time, so it can never count as stuck");
    case Problem::SharedFile: return Tr::tr("another row names this file, so the file stays");
    case Problem::TooYoung: return Tr::tr("too young to tell");
    case Problem::PartialDownload: return Tr::tr("by its name still being written");
    case Problem::NamedElsewhere: return Tr::tr("a row names it under a prefix that is not configured");
    case Problem::MayBeElsewhere: return Tr::tr("its path may mean a file under a prefix that is not configured");
    case Problem::MayBeMeant: return Tr::tr("another row may mean this file");
    case Problem::TwoFiles: return Tr::tr("its path leads to two files below the root");
    case Problem::InQuarantine: return Tr::tr("its file lies in the quarantine and can still be restored");
    case Problem::NotContent: return Tr::tr("by its name not the service's content");
    case Problem::OwnedElsewhere: return Tr::tr("another table of the database names it");
    case Problem::Sidecar: return Tr::tr("belongs to a file beside it that a row names");
    }
    return {};
}

QString describe(Problem problem, const std::optional<FileRow> &because)
{
    if (!because)
        return describe(problem);
    return problem == Problem::NamedElsewhere
        ? Tr::tr("row #%1 of %2 names it under a prefix that is not configured")
              .arg(because->id.toString(), toWord(because->table))
        : Tr::tr("may be meant by row #%1 of %2").arg(because->id.toString(), toWord(because->table));
}

ItemKind itemKindOf(Directory directory)
{
    return directory == Directory::Screenshots ? ItemKind::Screenshot : ItemKind::Download;
}
