// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/historysearch.h"

#include "core/plan/words.h"
#include "core/tr.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
/// Digits, or a uuid.
bool looksLikeKey(const QString &text)
{
    return !RowKey::ofInput(text).isText() || !QUuid(text).isNull();
}
} // namespace

Result<ItemQuery> ItemQuery::parse(const QByteArray &text)
{
    const QByteArray asked = text.trimmed();
    const auto after = [&](const char *prefix) { return asked.mid(qstrlen(prefix)).trimmed(); };
    ItemQuery query;
    if (asked.startsWith("path:")) {
        query.name = after("path:");
    } else if (asked.startsWith("user:")) {
        if (!after("user:").isEmpty())
            query.user = RowKey::ofInput(QString::fromUtf8(after("user:")));
    } else if (asked.startsWith('#')) {
        if (!after("#").isEmpty())
            query.execution = RowKey::ofInput(QString::fromUtf8(after("#")));
    } else {
        query.name = asked;
        if (looksLikeKey(QString::fromUtf8(asked)))
            query.execution = RowKey::ofInput(QString::fromUtf8(asked));
    }
    if (query.isNothing())
        return failure(ErrorKind::Usage,
                       Tr::tr("Say what to find: a part of a path, #123 for an execution, or user:7 for a user."));
    return query;
}

QString describeReturn(const FoundItem &found, const QString &until)
{
    const bool isMark = found.item.kind == ItemKind::Execution;
    switch (found.comeBack) {
    case Return::Possible:
        if (isMark)
            return Tr::tr("its mark can be taken back");
        return until.isEmpty() ? Tr::tr("can be brought back") : Tr::tr("can be brought back until %1").arg(until);
    case Return::Overdue:
        return Tr::tr("can be brought back, until the next cleanup deletes it for good: its time ended %1").arg(until);
    case Return::IsBack: return isMark ? Tr::tr("its mark was taken back") : Tr::tr("was brought back already");
    case Return::Purged: return Tr::tr("was deleted for good after its time in quarantine");
    case Return::Permanent: return Tr::tr("was deleted for good at once");
    case Return::NotTaken: return Tr::tr("was left alone: %1").arg(toWord(found.item.outcome));
    case Return::Unsettled: return Tr::tr("its run is not over");
    }
    return {};
}
