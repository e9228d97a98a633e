// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/rootfeatures.h"

#include "cleanup/diagnose/bucketfindings.h"
#include "cleanup/tr.h"
#include "core/plan/words.h"

using namespace Qt::StringLiterals;

namespace {
using namespace cleanup::finding;
using Tried = storage::FileSystem::Tried;

QString comingBack(Tried::Return way)
{
    switch (way) {
    case Tried::Return::AtOnce: return Tr::tr("files come back in one step that replaces nothing");
    case Tried::Return::ByLink: return Tr::tr("files come back by a link, in two steps that replace nothing");
    case Tried::Return::Never: break;
    }
    return Tr::tr("no file can come back without the risk of replacing another");
}
} // namespace

Finding cleanup::featuresFinding(const storage::Store &root, const QString &key)
{
    if (const auto facts = root.objectStore())
        return abilitiesFinding(root, *facts, key);
    const QString own = key + u"-features"_s;
    const storage::FileSystem system = root.fileSystem();
    const auto tried = root.tryOut();
    if (!tried)
        return unknown(own,
                       Tr::tr("What the file system of the %1 folder can do is tried out in its quarantine, which "
                              "cannot be written to.")
                           .arg(toWord(root.directory())));
    QStringList facts{comingBack(tried->comesBack),
                      system.confinesPaths ? Tr::tr("the kernel keeps paths inside it")
                                           : Tr::tr("paths are walked part by part, as the kernel refuses openat2"),
                      tried->syncsFolders ? Tr::tr("what is done survives a power cut")
                                          : Tr::tr("folders cannot be synced, so a power cut may undo the last moves")};
    if (tried->foldsCase)
        facts << Tr::tr("names that differ by case alone are one");
    const QString label
        = (system.name.isEmpty()
               ? Tr::tr("The file system of the %1 folder: %2.").arg(toWord(root.directory()), facts.join(u", "_s))
               : Tr::tr("The file system of the %1 folder, %2: %3.")
                     .arg(toWord(root.directory()), system.name, facts.join(u", "_s)));
    if (tried->comesBack == Tried::Return::Never)
        return warning(own, label,
                       Tr::tr("Cleanups with quarantine are refused here: remove for good (--permanent), or move the "
                              "folder to a file system with links."));
    if (!tried->syncsFolders)
        return warning(
            own, label,
            Tr::tr("After a power cut let the next cleanup or \"scrapazoidctl undo\" put right what is left."));
    return good(own, label);
}
