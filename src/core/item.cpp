// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/item.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Item)
};

constexpr std::array kindNames{"execution"_L1, "screenshot"_L1, "download"_L1, "orphan"_L1, "missing"_L1};
constexpr std::array outcomeNames{"planned"_L1, "done"_L1,   "changed"_L1, "vanished"_L1, "protected"_L1,
                                  "failed"_L1,  "undone"_L1, "purged"_L1,  "in use"_L1,   "kept by the database"_L1};

template <typename Enum, typename Names> std::optional<Enum> fromName(const Names &names, QStringView name)
{
    for (size_t index = 0; index < names.size(); ++index) {
        if (name == names[index])
            return static_cast<Enum>(index);
    }
    return std::nullopt;
}
} // namespace

QString toName(ItemKind kind)
{
    return kindNames[static_cast<size_t>(kind)];
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
    return mode == RemovalMode::Quarantine ? u"quarantine"_s : u"permanent"_s;
}

std::optional<ItemKind> itemKindFromName(QStringView name)
{
    return fromName<ItemKind>(kindNames, name);
}

std::optional<Outcome> outcomeFromName(QStringView name)
{
    return fromName<Outcome>(outcomeNames, name);
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
              .arg(because->id)
              .arg(toName(because->table))
        : Tr::tr("may be meant by row #%1 of %2").arg(because->id).arg(toName(because->table));
}

std::optional<Directory> directoryOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Screenshot: return Directory::Screenshots;
    case ItemKind::Download: return Directory::Downloads;
    case ItemKind::Execution:
    case ItemKind::Orphan:
    case ItemKind::Missing: break;
    }
    return std::nullopt;
}

ItemKind itemKindOf(Directory directory)
{
    return directory == Directory::Screenshots ? ItemKind::Screenshot : ItemKind::Download;
}
