// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/boundroot.h"

#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"

namespace {
Error insideBoundOne(const storage::Store &root)
{
    return {ErrorKind::Refused,
            Tr::tr("The %1 folder %2 lies inside a folder that was set up for cleaning by itself, so its files may be "
                   "those of another database: give each its own folder.")
                .arg(toWord(root.directory()), bytes::displayName(root.path())),
            {}};
}
} // namespace

QString cleanup::wordOfRole(const QString &role)
{
    const std::optional<Directory> directory = directoryFromName(role);
    return directory ? toWord(*directory) : role;
}

Result<std::unique_ptr<storage::Store>> cleanup::openBoundRoot(const Session &session, Directory directory)
{
    auto opened = session.openRoot(directory);
    if (!opened)
        return opened;
    const storage::Store *root = opened->get();
    const auto binding = root->binding();
    if (!binding)
        return tl::unexpected(binding.error());
    const QString shown = bytes::displayName(root->path());
    if (!*binding) {
        return failure(ErrorKind::Refused,
                       Tr::tr("The %1 folder %2 is not bound to this database: check that its volume is mounted, then "
                              "run \"scrapazoidctl setup\".")
                           .arg(toWord(directory), shown));
    }
    if ((*binding)->database != session.facts().identity) {
        return failure(ErrorKind::Refused,
                       Tr::tr("The %1 folder %2 is bound to another database (%3): connect to that one, or bind it to "
                              "this one, after looking at what lies there, with \"scrapazoidctl setup --rebind\".")
                           .arg(toWord(directory), shown, (*binding)->database.database));
    }
    if ((*binding)->role != toName(directory)) {
        return failure(
            ErrorKind::Refused,
            Tr::tr(
                "The folder %1 was set up as the %2 folder, not as %3: correct the paths in the connection's settings.")
                .arg(shown, wordOfRole((*binding)->role), toWord(directory)));
    }
    if (const auto own = root->requireOwnFolder(); !own)
        return tl::unexpected(own.error());
    const auto isInside = root->isInsideBoundOne();
    if (!isInside || *isInside)
        return tl::unexpected(isInside ? insideBoundOne(*root) : isInside.error());
    return opened;
}

Result<void> cleanup::checkRootsApart(const Session &session)
{
    std::vector<std::unique_ptr<storage::Store>> roots;
    for (const Directory directory : session.target().directories()) {
        // Without one, each is reported by whoever needs it.
        if (auto root = session.openRoot(directory))
            roots.push_back(std::move(*root));
    }
    const auto overlap
        = roots.size() < 2 ? Result<bool>(false) : roots[0]->isInside(*roots[1]).and_then([&](bool isFirstInside) {
              return isFirstInside ? Result<bool>(true) : roots[1]->isInside(*roots[0]);
          });
    if (!overlap)
        return tl::unexpected(overlap.error());
    if (*overlap) {
        return failure(ErrorKind::Refused,
                       Tr::tr("The screenshots and downloads folders overlap (%1 and %2), so a file could belong to "
                              "both: give each its own folder.")
                           .arg(bytes::displayName(roots[0]->path()), bytes::displayName(roots[1]->path())));
    }
    for (const std::unique_ptr<storage::Store> &root : roots) {
        const auto isInside = root->isInsideBoundOne();
        if (!isInside || *isInside)
            return tl::unexpected(isInside ? insideBoundOne(*root) : isInside.error());
    }
    return {};
}
