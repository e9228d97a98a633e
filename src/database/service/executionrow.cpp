// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/service/executionrow.h"

using namespace Qt::StringLiterals;

QString database::executionColumns(const ExecutionTable &e)
{
    return u"%1, %2, %3, %4, %5, %6"_s.arg(
        e.id.shownKey(u"e"_s), e.user.exists() ? e.user.shownKey(u"e"_s) : u"NULL::bigint"_s, e.status.text(u"e"_s),
        e.started.microseconds(u"e"_s), e.completed.microseconds(u"e"_s),
        e.error.exists() ? e.error.text(u"e"_s) : u"NULL::text"_s);
}

Execution database::executionOf(const QSqlQuery &query, const ExecutionTable &e)
{
    Execution execution;
    execution.id = {e.id.form.of(query.value(0))};
    if (!query.isNull(1))
        execution.userId = e.user.form.of(query.value(1));
    execution.status = query.value(2).toString();
    execution.state = e.states.stateOf(execution.status);
    if (!query.isNull(3))
        execution.startedAt = ServerTime{query.value(3).toLongLong()};
    if (!query.isNull(4))
        execution.completedAt = ServerTime{query.value(4).toLongLong()};
    execution.errorMessage = query.value(5).toString();
    return execution;
}
