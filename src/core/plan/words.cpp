// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/directoryword.h"

#include "core/tr.h"

QString toWord(Directory directory)
{
    return directory == Directory::Screenshots ? Tr::tr("screenshots", "of a folder or a table")
                                               : Tr::tr("downloads", "of a folder or a table");
}
