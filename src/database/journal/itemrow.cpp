// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/itemrow.h"

#include "database/journal/journalkeys.h"

QString database::itemColumns()
{
    return QStringLiteral("i.seq, i.kind, i.row_id, i.row_key, i.execution_id, i.execution_key, i.path, i.bytes, "
                          "i.outcome, i.reason, i.directory");
}

RunItem database::itemOf(const QSqlQuery &row)
{
    RunItem item;
    item.key = row.value(0).toLongLong();
    item.kind = itemKindFromName(row.value(1).toString()).value_or(ItemKind::Screenshot);
    item.id = keyAt(row, 2);
    if (!row.isNull(4) || !row.isNull(5))
        item.execution = ExecutionId{keyAt(row, 4)};
    item.path = row.value(6).toByteArray();
    item.bytes = row.value(7).toLongLong();
    item.outcome = outcomeFromName(row.value(8).toString()).value_or(Outcome::Failed);
    item.reason = row.value(9).toString();
    item.directory = directoryFromName(row.value(10).toString());
    return item;
}
