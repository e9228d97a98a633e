// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/manifestundo.h"

#include "cleanup/run/abandonedruns.h"
#include "cleanup/run/batches.h"
#include "cleanup/run/runinprogress.h"
#include "cleanup/session/boundroot.h"
#include "cleanup/tr.h"
#include "core/plan/policyrule.h"
#include "database/journal/rowreturn.h"
#include "database/server/server.h"
#include "database/server/sqlerror.h"
#include "database/server/transaction.h"
#include "storage/store.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using storage::ManifestEntry;
using storage::Moved;

Error noManifest(const RunId &run)
{
    return {ErrorKind::NotFound, Tr::tr("No folder has a list of a run %1.").arg(run.value), {}};
}

FileIdentity identityOf(const ManifestEntry &entry)
{
    return {.token = {}, .size = entry.size, .modifiedNs = entry.modifiedNs};
}

bool isIts(const storage::Found &found, const ManifestEntry &entry)
{
    return found.state == FileState::Present && found.identity.hasSizeAndTimeOf(identityOf(entry));
}

/// One directory's part; everything by reference for the length of one call.
class Returning {
public:
    Returning(cleanup::Lead &lead, Directory directory, const RunId &run, RunResult &result)
        : m_lead(lead)
        , m_directory(directory)
        , m_run(run)
        , m_table(lead.schema().files(directory).table)
        , m_oid(lead.schema().files(directory).oid)
        , m_result(result)
    {
    }

    Result<void> bringBack(const storage::Store &root, const storage::ManifestContent &content)
    {
        const std::vector<ManifestEntry> &entries = content.entries;
        for (qint64 line = 0; line < content.damaged; ++line) {
            m_result.add({.kind = itemKindOf(m_directory),
                          .directory = m_directory,
                          .id = 0,
                          .path = {},
                          .bytes = 0,
                          .outcome = Outcome::Failed,
                          .reason = Tr::tr("a damaged line of the folder's list"),
                          .runtimeSeconds = 0});
        }
        auto removal = m_lead.anyRemoval(m_directory, m_run);
        if (!removal)
            return tl::unexpected(removal.error());
        const auto image = database::RowImage::load(m_lead.connection(), m_table);
        if (!image)
            return tl::unexpected(image.error());
        const auto back = cleanup::inBatches(
            m_lead, entries, [&](std::span<const ManifestEntry> some) { return bringBatch(**removal, *image, some); });
        if (!back)
            return back;
        (*removal)->tidy();
        // The list has done its part only where nothing of it is left.
        if (m_result.failed == 0)
            root.removeManifest(m_run);
        return {};
    }

private:
    struct Step {
        const ManifestEntry *entry = nullptr;
        bool movedNow = false;
        QString reason = {};
    };

    /// Why an entry is not for this table; empty where it is.
    QString whyNot(const ManifestEntry &entry) const
    {
        if (entry.table.isEmpty())
            return {};
        if (entry.table != m_table)
            return Tr::tr("the list names the table %1, which is not mapped").arg(entry.table);
        return entry.hasRow() ? QString() : Tr::tr("its row cannot be read from the list");
    }

    std::vector<Step> restoreFiles(storage::Removal &removal, std::span<const ManifestEntry> entries) const
    {
        std::vector<Step> steps;
        std::vector<size_t> some;
        std::vector<storage::KnownFile> files;
        for (const ManifestEntry &entry : entries) {
            steps.push_back({.entry = &entry, .reason = whyNot(entry)});
            if (entry.size < 0 || !steps.back().reason.isEmpty())
                continue;
            some.push_back(steps.size() - 1);
            files.push_back({entry.path, identityOf(entry)});
        }
        const storage::Removal::Results moved = removal.restore(files);
        for (size_t index = 0; index < some.size(); ++index) {
            Step &step = steps[some[index]];
            step.movedNow = moved[index].moved == Moved::Done && !moved[index].wasThere;
            step.reason = moved[index].moved == Moved::Gone ? Tr::tr("its file is not in quarantine any more")
                                                            : moved[index].reason();
        }
        return steps;
    }

    /// A row whose file another row took along comes back with that file or not at all.
    void refuseWithoutFile(std::vector<Step> &steps)
    {
        for (const Step &step : steps) {
            if (step.entry->size >= 0 && !step.reason.isEmpty())
                m_lost.insert(step.entry->path);
        }
        for (Step &step : steps) {
            if (step.entry->size < 0 && step.reason.isEmpty() && m_lost.contains(step.entry->path))
                step.reason = Tr::tr("its file did not come back");
        }
    }

    /// Into quarantine again, unless another row that is back has the file by now, or another file its place.
    void takeFilesBack(storage::Removal &removal, const std::vector<Step> &steps) const
    {
        std::vector<const Step *> some;
        std::vector<QByteArray> paths;
        for (const Step &step : steps) {
            if (step.reason.isEmpty() || !step.movedNow || m_back.contains(step.entry->path))
                continue;
            some.push_back(&step);
            paths.push_back(step.entry->path);
        }
        const std::vector<storage::Found> found = removal.lookAtOriginals(paths);
        std::vector<storage::KnownFile> files;
        for (size_t place = 0; place < some.size(); ++place) {
            if (isIts(found[place], *some[place]->entry))
                files.push_back({paths[place], found[place].identity});
        }
        removal.quarantine(files);
    }

    Result<void> bringBatch(storage::Removal &removal, const database::RowImage &image,
                            std::span<const ManifestEntry> entries)
    {
        std::vector<Step> steps = restoreFiles(removal, entries);
        refuseWithoutFile(steps);
        // The file is safe in its place before a row names it again.
        if (const auto synced = removal.commit(storage::Removal::Toward::Original); !synced)
            return synced;
        if (const auto back = returnWhatGoes(image, steps); !back)
            return back;
        for (const Step &step : steps) {
            if (step.reason.isEmpty() && !step.entry->table.isEmpty())
                m_back.insert(step.entry->path);
        }
        takeFilesBack(removal, steps);
        for (const Step &step : steps) {
            m_result.add({.kind = step.entry->kind,
                          .directory = m_directory,
                          .id = 0,
                          .path = step.entry->path,
                          .bytes = step.movedNow && step.reason.isEmpty() ? step.entry->size : 0,
                          .outcome = step.reason.isEmpty() ? Outcome::Done : Outcome::Failed,
                          .reason = step.reason,
                          .runtimeSeconds = 0});
        }
        return removal.commit();
    }

    /// All rows at once, or one by one where the server refuses one of them: its execution may be gone.
    Result<void> returnWhatGoes(const database::RowImage &image, std::vector<Step> &steps)
    {
        const auto all = returnRows(image, steps);
        if (all || database::troubleOf(all.error()) == database::Trouble::ConnectionLost)
            return all;
        for (Step &step : steps) {
            const auto one = returnRows(image, std::span(&step, 1));
            if (!one && database::troubleOf(one.error()) == database::Trouble::ConnectionLost)
                return one;
            if (!one)
                step.reason = one.error().message;
        }
        return {};
    }

    Result<void> returnRows(const database::RowImage &image, std::span<Step> steps)
    {
        database::ArrayLiteral keys, texts;
        bool hasRows = false;
        for (const Step &step : steps) {
            if (!step.reason.isEmpty() || !step.entry->hasRow())
                continue;
            hasRows = true;
            keys.add(step.entry->seq);
            texts.addBytes(step.entry->rowBytes.isEmpty()
                               ? QJsonDocument(step.entry->texts).toJson(QJsonDocument::Compact)
                               : step.entry->rowBytes);
        }
        if (!hasRows)
            return {};
        auto transaction = database::Transaction::begin(m_lead.connection());
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto locked = database::lockTable(m_lead.connection(), m_table, m_oid); !locked)
            return locked;
        database::RowReturn returning(
            m_lead.connection(), image,
            u"SELECT w.key, %1::jsonb AS texts FROM unnest($1::bigint[], $2::bytea[]) AS w (key, texts)"_s.arg(
                database::asText(u"w.texts"_s)),
            {keys.text(), texts.text()}, image.primaryKey());
        const auto rows = returning.putBackToStay(database::Likeness::Exact, database::Likeness::Exact, {}, {});
        if (!rows)
            return tl::unexpected(rows.error());
        for (Step &step : steps) {
            if (step.reason.isEmpty() && step.entry->hasRow() && !rows->back.contains(step.entry->seq))
                step.reason = rows->refused.value(step.entry->seq, Tr::tr("its row could not be put back"));
        }
        return transaction->commit();
    }

    cleanup::Lead &m_lead;
    const Directory m_directory;
    const RunId &m_run;
    const QString m_table;
    const quint32 m_oid;
    RunResult &m_result;
    QSet<QByteArray> m_lost; ///< Paths whose file did not come back.
    QSet<QByteArray> m_back; ///< Paths that a row names again.
};

Counts countsOf(const std::vector<ManifestEntry> &entries)
{
    Counts counts;
    for (const ManifestEntry &entry : entries)
        counts.add(entry.kind, std::max<qint64>(0, entry.size));
    return counts;
}

void countEntries(storage::Removal &removal, const std::vector<ManifestEntry> &entries,
                  cleanup::ManifestPreview &preview)
{
    std::vector<const ManifestEntry *> some;
    std::vector<QByteArray> paths;
    for (const ManifestEntry &entry : entries) {
        preview.rows += entry.hasRow() ? 1 : 0;
        if (!entry.table.isEmpty() && !preview.tables.contains(entry.table))
            preview.tables << entry.table;
        if (entry.size < 0)
            continue;
        some.push_back(&entry);
        paths.push_back(entry.path);
    }
    const std::vector<storage::Found> found = removal.lookAtQuarantined(paths);
    for (size_t place = 0; place < some.size(); ++place) {
        const bool isThere = isIts(found[place], *some[place]);
        (isThere ? preview.files : preview.missing) += 1;
        preview.bytes += isThere ? some[place]->size : 0;
    }
}
} // namespace

Result<cleanup::ManifestPreview> cleanup::previewManifest(Session &session, const RunId &run, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    ManifestPreview preview;
    bool isFound = false;
    for (const Directory directory : directories) {
        const auto root = openBoundRoot(session, directory);
        const auto content = root ? (*root)->readManifest(run) : tl::unexpected(root.error());
        const auto removal = content ? (*root)->beginRemoval(run, {}) : tl::unexpected(content.error());
        if (!removal)
            continue;
        isFound = true;
        preview.damaged += content->damaged;
        countEntries(**removal, content->entries, preview);
    }
    return isFound ? Result<ManifestPreview>(preview) : tl::unexpected(noManifest(run));
}

Result<RunResult> cleanup::undoFromManifest(Session &session, const RunId &run, const Context &context)
{
    const auto begun = RunInProgress::Clock::now();
    auto lead = Lead::take(session, context);
    if (!lead)
        return tl::unexpected(lead.error());
    if (const auto recovered = finishAbandoned(*lead, context); !recovered)
        return tl::unexpected(recovered.error());
    std::map<Directory, storage::ManifestContent> lists;
    std::optional<Error> leftOut;
    Counts planned;
    for (const Directory directory : directories) {
        if (session.target().root(directory).path.isEmpty())
            continue;
        const auto root = lead->anyRoot(directory);
        auto content = root ? (*root)->readManifest(run) : tl::unexpected(root.error());
        if (!content && content.error().kind != ErrorKind::NotFound)
            leftOut = content.error();
        if (!content)
            continue;
        planned += countsOf(content->entries);
        lists.emplace(directory, std::move(*content));
    }
    if (lists.empty())
        return tl::unexpected(leftOut.value_or(noManifest(run)));
    auto undo = RunInProgress::open(*lead,
                                    {.action = RunAction::Undo,
                                     .command = u"undo"_s,
                                     .subject = run,
                                     .policy = manifestPolicy(),
                                     .cutoff = {},
                                     .fingerprint = {},
                                     .planned = planned},
                                    context, begun);
    if (!undo)
        return tl::unexpected(undo.error());
    context.progress->phase = Phase::Restoring;
    Result<void> ended;
    for (const auto &[directory, content] : lists) {
        if (ended)
            ended = Returning(*lead, directory, run, undo->result()).bringBack(**lead->anyRoot(directory), content);
    }
    if (ended && leftOut)
        ended = tl::unexpected(*leftOut);
    if (!ended)
        undo->fail(ended.error());
    undo->finish();
    return std::move(undo->result());
}
