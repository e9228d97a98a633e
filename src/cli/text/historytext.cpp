// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/historytext.h"

#include "cli/text/cleanupreport.h"
#include "cli/text/format.h"
#include "cli/text/itemmembers.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/bytes.h"
#include "core/plan/policyrule.h"
#include "core/plan/words.h"

using namespace Qt::StringLiterals;

namespace {
QString describe(RunState state)
{
    switch (state) {
    case RunState::Running: return Tr::tr("running");
    case RunState::Finished: return Tr::tr("finished");
    case RunState::Stopped: return Tr::tr("stopped");
    case RunState::Interrupted: return Tr::tr("interrupted");
    }
    return {};
}

QString title(const RunRecord &record)
{
    return record.subject.isNull() ? record.command : Tr::tr("%1 of %2").arg(record.command, record.subject.value);
}

QString who(const RunRecord &record)
{
    return bytes::displayName(u"%1@%2"_s.arg(record.user, record.host).toUtf8());
}

std::optional<QString> iso(const std::optional<ServerTime> &time)
{
    return time ? std::optional(time->toIso()) : std::nullopt;
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}
} // namespace

QStringList cli::historytext::runs(const QList<RunRecord> &records)
{
    QList<QStringList> rows{{Tr::tr("RUN"), Tr::tr("STARTED"), Tr::tr("WHAT"), Tr::tr("STATE"), Tr::tr("DONE"),
                             Tr::tr("SKIPPED"), Tr::tr("FAILED"), Tr::tr("FREED"), Tr::tr("UNDOABLE"), Tr::tr("BY")}};
    for (const RunRecord &record : records) {
        rows.append({record.id.value, format::utc(record.startedAt), title(record), describe(record.state),
                     format::number(record.done.items()), format::number(record.skipped), format::number(record.failed),
                     bytes::forPeople(record.freedBytes), format::number(record.undoable), who(record)});
    }
    return format::table(rows, {4, 5, 6, 7, 8});
}

QStringList cli::historytext::run(const RunRecord &record)
{
    QList<QStringList> rows{
        {Tr::tr("Run"), record.id.value},
        {Tr::tr("What"), title(record)},
        {Tr::tr("Policy"), bytes::displayName(describePolicy(record.policy).toUtf8())},
        {Tr::tr("Cutoff"), format::utc(record.cutoff)},
        {Tr::tr("State"), describe(record.state)},
        {Tr::tr("Started"), format::utc(record.startedAt)},
        {Tr::tr("Ended"), format::utc(record.endedAt)},
        {Tr::tr("By"), u"%1 (%2)"_s.arg(who(record), record.program)},
        {Tr::tr("Planned"), format::counts(record.planned)},
        {Tr::tr("Done"), format::counts(record.done)},
        {Tr::tr("Skipped"), format::number(record.skipped)},
        {Tr::tr("Failed"), format::number(record.failed)},
        {Tr::tr("Freed"), bytes::forPeople(record.freedBytes)},
        {Tr::tr("Guards"), record.guardsOverridden ? Tr::tr("overridden") : Tr::tr("kept")},
        {Tr::tr("Undo"),
         record.undoable > 0 && record.mode == RemovalMode::Archive
             ? Tr::tr("%1 items, until the archive is purged").arg(format::number(record.undoable))
             : record.undoable > 0
             ? Tr::tr("%1 items, purged after %2").arg(format::number(record.undoable), format::utc(record.undoUntil))
             : Tr::tr("nothing left to undo")},
    };
    if (!record.archive.isNull())
        rows.append(
            {Tr::tr("Archive"),
             Tr::tr("%1: %2").arg(bytes::displayName(record.archive.address), format::counts(record.archived))});
    if (!record.error.isEmpty())
        rows.append({Tr::tr("Error"), bytes::displayName(record.error.toUtf8())});
    return format::table(rows);
}

QStringList cli::historytext::items(const QList<RunItem> &page)
{
    QList<QStringList> rows;
    for (const RunItem &item : page) {
        const QString what = !factsOf(item.kind).namesFile ? QString() : bytes::displayName(item.path);
        const QString why
            = item.reason.isEmpty() ? QString() : u" ("_s + bytes::displayName(item.reason.toUtf8()) + u')';
        rows.append(
            {toWord(item.outcome), toWord(item.kind), item.id.toString(), bytes::forPeople(item.bytes), what + why});
    }
    return format::table(rows, {2, 3});
}

void cli::historytext::write(JsonWriter &json, const RunRecord &record)
{
    json.member("run"_L1, record.id.value);
    json.member("action"_L1, toName(record.action));
    json.member("command"_L1, record.command);
    json.member("undo_of"_L1, orNull(record.subject.value));
    json.member("state"_L1, toName(record.state));
    json.member("mode"_L1, toName(record.mode));
    if (record.archive.isNull()) {
        json.member("archive"_L1, std::optional<QString>());
    } else {
        json.beginObject("archive"_L1);
        json.member("place"_L1, bytes::displayName(record.archive.address));
        writeCounts(json, "kept"_L1, record.archived);
        json.endObject();
    }
    json.member("policy"_L1, describePolicy(record.policy));
    json.member("cutoff"_L1, iso(record.cutoff));
    json.member("started"_L1, record.startedAt.toIso());
    json.member("ended"_L1, iso(record.endedAt));
    json.member("user"_L1, record.user);
    json.member("host"_L1, record.host);
    json.member("program"_L1, record.program);
    json.member("guards_overridden"_L1, record.guardsOverridden);
    writeCounts(json, "planned"_L1, record.planned);
    writeCounts(json, "done"_L1, record.done);
    json.member("skipped"_L1, record.skipped);
    json.member("failed"_L1, record.failed);
    json.member("freed_bytes"_L1, record.freedBytes);
    json.member("undoable"_L1, record.undoable);
    json.member("undo_until"_L1, iso(record.undoUntil));
    json.member("error"_L1, orNull(record.error));
}

void cli::historytext::write(JsonWriter &json, const RunItem &item)
{
    json.beginObject();
    json.member("kind"_L1, toName(item.kind));
    writeItemMembers(json, item);
    json.endObject();
}
