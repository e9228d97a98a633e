// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/foundtext.h"

#include "cli/text/format.h"
#include "cli/text/itemmembers.h"
#include "cli/tr.h"
#include "core/base/csv.h"
#include "core/plan/policyrule.h"
#include "core/plan/words.h"

using namespace Qt::StringLiterals;

namespace {
QString comeBackWord(Return comeBack)
{
    switch (comeBack) {
    case Return::Possible: return u"possible"_s;
    case Return::Overdue: return u"overdue"_s;
    case Return::IsBack: return u"is back"_s;
    case Return::Purged: return u"purged"_s;
    case Return::Permanent: return u"permanent"_s;
    case Return::NotTaken: return u"not taken"_s;
    case Return::Unsettled: return u"unsettled"_s;
    }
    return {};
}

QString nameOf(const FoundItem &found)
{
    return factsOf(found.item.kind).namesFile ? bytes::displayName(found.item.path) : u'#' + found.item.id.toString();
}

std::optional<QString> executionOf(const RunItem &item)
{
    return item.execution ? std::optional(item.execution->value.plain()) : std::nullopt;
}

std::optional<QString> untilOf(const FoundItem &found)
{
    const bool waits = found.canComeBack() && found.run.mode == RemovalMode::Quarantine && found.run.undoUntil
        && found.item.kind != ItemKind::Execution;
    return waits ? std::optional(found.run.undoUntil->toIso()) : std::nullopt;
}
} // namespace

QStringList cli::foundtext::table(const QList<FoundItem> &items)
{
    QList<QStringList> rows{{Tr::tr("ITEM"), Tr::tr("KIND"), Tr::tr("SIZE"), Tr::tr("WHEN"), Tr::tr("BY"),
                             Tr::tr("CLEANUP"), Tr::tr("RUN"), Tr::tr("NOW")}};
    for (const FoundItem &found : items) {
        const RunRecord &run = found.run;
        rows.append({nameOf(found), toWord(found.item.kind),
                     factsOf(found.item.kind).namesFile ? bytes::forPeople(found.item.bytes) : u"-"_s,
                     format::utc(run.startedAt), bytes::displayName(u"%1@%2"_s.arg(run.user, run.host).toUtf8()),
                     bytes::displayName(run.command.toUtf8()), run.id.value,
                     describeReturn(found, format::utc(run.undoUntil))});
    }
    return format::table(rows, {2});
}

QByteArray cli::foundtext::csv(const QList<FoundItem> &items)
{
    QByteArray lines = ::csv::line({u"path"_s, u"kind"_s, u"id"_s, u"execution"_s, u"bytes"_s, u"outcome"_s, u"run"_s,
                                    u"started"_s, u"user"_s, u"host"_s, u"program"_s, u"command"_s, u"policy"_s,
                                    u"mode"_s, u"restore"_s, u"until"_s});
    for (const FoundItem &found : items) {
        const RunRecord &run = found.run;
        const RunItem &item = found.item;
        lines += ::csv::line({factsOf(item.kind).namesFile ? bytes::escapeName(item.path) : QString(),
                              toName(item.kind), item.id.plain(), executionOf(item).value_or(QString()),
                              QString::number(item.bytes), toName(item.outcome), run.id.value, run.startedAt.toIso(),
                              run.user, run.host, run.program, run.command, describePolicy(run.policy),
                              toName(run.mode), comeBackWord(found.comeBack), untilOf(found).value_or(QString())});
    }
    return lines;
}

void cli::foundtext::write(JsonWriter &json, const FoundItem &found)
{
    const RunRecord &run = found.run;
    json.beginObject();
    json.member("kind"_L1, toName(found.item.kind));
    writeItemMembers(json, found.item);
    if (found.item.execution)
        json.member("execution"_L1, found.item.execution->value);
    else
        json.null("execution"_L1);
    json.member("run"_L1, run.id.value);
    json.member("started"_L1, run.startedAt.toIso());
    json.member("user"_L1, run.user);
    json.member("host"_L1, run.host);
    json.member("program"_L1, run.program);
    json.member("run_command"_L1, run.command);
    json.member("policy"_L1, describePolicy(run.policy));
    json.member("mode"_L1, toName(run.mode));
    json.member("restore"_L1, comeBackWord(found.comeBack));
    json.member("can_restore"_L1, found.canComeBack());
    json.member("restore_until"_L1, untilOf(found));
    json.endObject();
}
