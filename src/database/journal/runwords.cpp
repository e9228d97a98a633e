// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/runwords.h"

#include "database/journal/journalkeys.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString database::toJson(const Counts &counts)
{
    QJsonObject object;
    for (const ItemKind kind : itemKinds)
        object.insert(factsOf(kind).inCounts, counts.of(kind));
    object.insert("bytes"_L1, counts.bytes);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Counts database::countsOf(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Counts counts;
    for (const ItemKind kind : itemKinds)
        counts.of(kind) = object.value(factsOf(kind).inCounts).toInteger();
    counts.bytes = object.value("bytes"_L1).toInteger();
    return counts;
}

QStringList database::countKeys()
{
    QStringList keys;
    for (const ItemKind kind : itemKinds)
        keys << factsOf(kind).inCounts;
    return keys << u"bytes"_s;
}

QString database::countsSql(const QString &condition)
{
    QStringList members;
    for (const ItemKind kind : itemKinds) {
        members << u"'%1', count(*) FILTER (WHERE i.kind = '%2' AND %3)"_s.arg(factsOf(kind).inCounts,
                                                                               factsOf(kind).name, condition);
    }
    members << u"'bytes', coalesce(sum(i.bytes) FILTER (WHERE %1), 0)::bigint"_s.arg(condition);
    return u"jsonb_build_object(%1)"_s.arg(members.join(u", "_s));
}

RemovalMode database::modeOf(const QString &name)
{
    return name == "permanent"_L1 ? RemovalMode::Permanent
        : name == "archive"_L1    ? RemovalMode::Archive
                                  : RemovalMode::Quarantine;
}

QString database::isSettledRun()
{
    return u"NOT EXISTS (SELECT 1 FROM scrapazoid_console.batches b WHERE b.run = r.run AND b.settled_at IS NULL)"_s;
}

QString database::isUndoableItem()
{
    return u"(i.owes_row OR (i.outcome = 'done' AND (i.kind IN ('execution', 'missing') OR r.mode <> 'permanent')))"_s;
}

QString database::isKeptItem()
{
    return u"(i.outcome = 'done' AND i.quarantined AND i.takes_file AND i.archived IS NULL AND %1)"_s.arg(
        hasTokenOfItem());
}

QString database::isArchivedItem()
{
    return u"(i.archived IS NOT NULL AND NOT i.archive_purged)"_s;
}
