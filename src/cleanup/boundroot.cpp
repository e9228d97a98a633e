// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/boundroot.h"

#include "core/bytes.h"

#include <QCoreApplication>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};
} // namespace

Result<storage::Root> cleanup::openBoundRoot(const Target &target, Directory directory,
                                             const DatabaseIdentity &identity)
{
    auto root = storage::Root::open(target.root(directory), directory);
    if (!root)
        return root;
    const auto binding = root->binding();
    if (!binding)
        return tl::unexpected(binding.error());
    const QString shown = bytes::displayName(root->path());
    if (!*binding) {
        return failure(ErrorKind::Refused,
                       Tr::tr("The %1 folder %2 is not bound to this database: check that its volume is mounted, then "
                              "run \"scrapazoidctl setup\".")
                           .arg(toName(directory), shown));
    }
    if ((*binding)->database != identity) {
        return failure(ErrorKind::Refused,
                       Tr::tr("The %1 folder %2 is bound to another database (%3): connect to that one, or bind it to "
                              "this one, after looking at what lies there, with \"scrapazoidctl setup --rebind\".")
                           .arg(toName(directory), shown, (*binding)->database.database));
    }
    if ((*binding)->role != toName(directory)) {
        return failure(
            ErrorKind::Refused,
            Tr::tr(
                "The folder %1 was set up as the %2 folder, not as %3: correct the paths in the connection's settings.")
                .arg(shown, (*binding)->role, toName(directory)));
    }
    if (const auto own = root->ownFolder(); !own)
        return tl::unexpected(own.error());
    return root;
}

Result<void> cleanup::checkRootsApart(const Target &target)
{
    if (target.screenshots.path.isEmpty() || target.downloads.path.isEmpty())
        return {};
    const auto screenshots = storage::Root::open(target.screenshots, Directory::Screenshots);
    const auto downloads = storage::Root::open(target.downloads, Directory::Downloads);
    if (!screenshots || !downloads)
        return {}; // Each is reported by whoever needs it.
    if (screenshots->isInside(*downloads) || downloads->isInside(*screenshots)) {
        return failure(ErrorKind::Refused,
                       Tr::tr("The screenshots and downloads folders overlap (%1 and %2), so a file could belong to "
                              "both: give each its own folder.")
                           .arg(bytes::displayName(screenshots->path()), bytes::displayName(downloads->path())));
    }
    return {};
}
