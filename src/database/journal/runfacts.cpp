// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/runfacts.h"

#include "database/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Result<void> database::RunFacts::save(const OpenRun &run, const QJsonObject &facts, const QJsonArray &guards)
{
    const auto text = [](const QJsonDocument &json) { return QString::fromUtf8(json.toJson(QJsonDocument::Compact)); };
    const auto query = m_connection.query(
        u"UPDATE scrapazoid_console.runs SET facts = facts || $2::jsonb, guards = $3::jsonb WHERE run = $1::bigint"_s,
        {run.key, text(QJsonDocument(facts)), text(QJsonDocument(guards))}, Tr::tr("record the run in the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}
