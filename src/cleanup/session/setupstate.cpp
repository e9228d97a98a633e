// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/setupstate.h"

#include "cleanup/tr.h"

Result<void> cleanup::requireSetUp(const Session &session, const QString &consequence)
{
    if (session.schema().isSetUp())
        return {};
    const QString database = session.facts().identity.database;
    return session.schema().hasJournal()
        ? failure(ErrorKind::Refused,
                  Tr::tr("The console's history in database %1 is of an older version than this program, %2: run "
                         "\"scrapazoidctl setup\", which brings it up to date.")
                      .arg(database, consequence))
        : failure(ErrorKind::Refused,
                  Tr::tr("The console is not set up in database %1, %2: run \"scrapazoidctl setup\" first.")
                      .arg(database, consequence));
}
