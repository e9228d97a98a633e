// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storagetext.h"

using namespace Qt::StringLiterals;

QList<Directory> gui::storagetext::measured(const Inventory &inventory)
{
    QList<Directory> found;
    for (const DirectoryInventory &part : inventory.directories) {
        if (part.trouble.isEmpty())
            found << part.directory;
    }
    return found;
}

QString gui::storagetext::unmeasured(const Inventory &inventory)
{
    QStringList troubles;
    for (const DirectoryInventory &part : inventory.directories) {
        if (!part.trouble.isEmpty())
            troubles << part.trouble;
    }
    return troubles.join(u' ');
}

QList<Directory> gui::storagetext::withoutFolder(const Target &target)
{
    QList<Directory> found;
    for (const Directory directory : directories) {
        if (target.root(directory).path.isEmpty())
            found << directory;
    }
    return found;
}
