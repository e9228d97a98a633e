// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/setasidefindings.h"

#include "cleanup/tr.h"
#include "database/journal/runjournal.h"

using namespace Qt::StringLiterals;

Findings cleanup::findSetAsideWork(database::Connection &connection)
{
    const QString key = u"set-aside"_s;
    const auto batches = database::RunJournal(connection).findSetAside();
    if (!batches)
        return {finding::unknown(key, batches.error().message)};
    Findings findings;
    for (const database::SetAsideBatch &batch : *batches) {
        const QString what = batch.rows > 0
            ? Tr::tr("%n row(s) of run %1 could not be put back and are in the journal alone: %2", nullptr,
                     static_cast<int>(batch.rows))
                  .arg(batch.run.id.value, batch.reason)
            : Tr::tr("Batch %1 of run %2 could not be finished and is set aside: %3")
                  .arg(QString::number(batch.batch), batch.run.id.value, batch.reason);
        findings << finding::bad(key, what,
                                 Tr::tr("Mend what is named there, and then undo the run: \"scrapazoidctl undo %1\".")
                                     .arg(batch.run.id.value));
    }
    if (findings.isEmpty())
        findings << finding::good(key, Tr::tr("No run has left work that could not be finished."));
    return findings;
}
