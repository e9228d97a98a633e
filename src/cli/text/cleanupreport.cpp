// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/cleanupreport.h"

#include "cli/text/itemmembers.h"
#include "cli/text/jsonwriter.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {
void writeItem(cli::JsonWriter &json, const ItemOutcome &item)
{
    json.beginObject();
    json.member("kind"_L1, toName(item.kind));
    if (item.directory && factsOf(item.kind).directory != item.directory)
        json.member("directory"_L1, toName(*item.directory));
    writeItemMembers(json, item);
    json.endObject();
}

/// Reasons by row of one kind; orphans, which have no row, by path.
class Reasons {
public:
    Reasons(const RunResult *result, ItemKind kind)
    {
        if (!result)
            return;
        for (const ItemOutcome &remark : result->remarks) {
            if (remark.kind == kind && !remark.reason.isEmpty())
                m_reasons.insert(keyOf(remark.id, remark.path), remark.reason);
        }
    }
    QString of(const Item &item) const { return m_reasons.value(keyOf(item.id, item.path)); }

private:
    using Key = std::pair<RowKey, QByteArray>;
    static Key keyOf(const RowKey &id, const QByteArray &path) { return {id, id == 0 ? path : QByteArray()}; }
    QHash<Key, QString> m_reasons;
};

Outcome outcomeOf(const RunResult *result, size_t section, qsizetype index)
{
    if (!result || section >= result->outcomes.size())
        return Outcome::Planned;
    const auto &outcomes = result->outcomes[section];
    const auto row = static_cast<size_t>(index);
    return row < outcomes.size() ? outcomes[row] : Outcome::Planned;
}
} // namespace

void cli::CleanupReport::setPlan(const Plan &plan)
{
    planned = countsOf(plan);
    if (const Space space = spaceOf(plan); space.isExact)
        allocated = space.bytes;
    if (!plan.sections.empty())
        cutoff = plan.sections.front().cutoff;
}

void cli::CleanupReport::setResult(RunResult done)
{
    result = std::move(done);
    run = result.run;
    interlocks = result.interlocks;
}

void cli::CleanupReport::write(JsonWriter &json) const
{
    json.member("command"_L1, command);
    json.member("dry_run"_L1, isDryRun);
    json.member("run"_L1, run.isNull() ? std::nullopt : std::optional(run.value));
    json.member("cutoff"_L1, cutoff ? std::optional(cutoff->toIso()) : std::nullopt);
    writeCounts(json, "planned"_L1, planned, allocated);
    writeCounts(json, "done"_L1, result.done);
    json.member("skipped"_L1, result.skipped());
    json.member("failed"_L1, result.failed);
    json.member("freed_bytes"_L1, result.freedBytes);
    json.member("elapsed_seconds"_L1, result.elapsedSeconds);
}

void cli::writeItems(JsonWriter &json, const Plan &plan, const RunResult *result)
{
    for (size_t section = 0; section < plan.sections.size(); ++section) {
        const ItemList &items = plan.sections[section].items;
        const Reasons reasons(result, items.kind());
        for (qsizetype index = 0; index < items.size(); ++index) {
            const Item item = items.item(index);
            QString reason = reasons.of(item);
            if (!result && item.problem != Problem::None)
                reason = describe(item.problem, item.because);
            writeItem(json,
                      {.kind = item.kind,
                       .directory = plan.sections[section].directory,
                       .id = item.id,
                       .path = item.path,
                       .bytes = item.bytes(),
                       .outcome = outcomeOf(result, section, index),
                       .reason = reason});
        }
    }
}

void cli::writeItems(JsonWriter &json, const RunResult &result)
{
    for (const ItemOutcome &item : result.remarks)
        writeItem(json, item);
}

void cli::writeGuards(JsonWriter &json, const Interlocks &interlocks)
{
    json.beginArray("guards"_L1);
    for (const Interlock &line : interlocks) {
        json.beginObject();
        json.member("key"_L1, line.key);
        json.member("state"_L1, toName(line.state));
        json.member("label"_L1, line.label);
        json.member("mend"_L1, line.mend);
        json.beginObject("figures"_L1);
        for (const auto &[name, figure] : line.figures.asKeyValueRange()) {
            const QByteArray key = name.toLatin1();
            const QLatin1StringView view(key);
            const auto whole = static_cast<qint64>(figure);
            if (static_cast<double>(whole) == figure)
                json.member(view, whole);
            else
                json.member(view, figure);
        }
        json.endObject();
        json.endObject();
    }
    json.endArray();
}

void cli::writeCounts(JsonWriter &json, QLatin1StringView key, const Counts &counts, std::optional<qint64> allocated)
{
    json.beginObject(key);
    for (const ItemKind kind : itemKinds)
        json.member(factsOf(kind).inCounts, counts.of(kind));
    json.member("bytes"_L1, counts.bytes);
    if (allocated)
        json.member("allocated_bytes"_L1, *allocated);
    json.endObject();
}
