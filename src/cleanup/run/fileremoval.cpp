// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/fileremoval.h"

#include "cleanup/run/manifestentries.h"
#include "cleanup/tr.h"
#include "database/journal/closingjournal.h"

#include <QSet>

using namespace std::chrono_literals;

namespace {
/// Folders are synced and batches settled this often: rarely enough to cost little, often enough that a kill leaves
/// little to finish.
constexpr auto settleInterval = 2s;

/// Batches in a row that other transactions may be in the way of: enough to single out one row by halves. More means
/// that not single rows are held but the table.
constexpr int mostContended = 10;

/// Batches that are claimed and not dealt with: one whose files are on their way, one that a folder far away is told of
/// already, and one that is being listed, so that neither the server nor the folder waits for the other.
constexpr size_t mostPending = 3;

/// How often the lease is looked at while files are moved.
constexpr auto leaseInterval = 200ms;

/// A batch whose files stay where they are, for one reason.
std::vector<cleanup::SettledFile> leaveFiles(const std::vector<database::JournalledFile> &files, const QString &reason)
{
    std::vector<cleanup::SettledFile> left;
    left.reserve(files.size());
    for (const database::JournalledFile &file : files)
        left.push_back({.seq = file.seq,
                        .outcome = Outcome::Failed,
                        .bytes = 0,
                        .reason = reason,
                        .needsRowBack = true,
                        .claimedBytes = file.bytes});
    return left;
}
} // namespace

cleanup::FileRemoval::FileRemoval(const SectionRun &part, const Place &place)
    : m_part(part)
    , m_lead(part.lead())
    , m_section(part.section())
    , m_place(place)
{
    m_journal.emplace(m_lead.connection(), m_lead.schema(), m_section.part());
}

Result<void> cleanup::FileRemoval::run()
{
    if (const auto refused = refuseImpossible(); !refused)
        return refused;
    Indexes rowsOnly;
    Indexes rest;
    for (qsizetype index = 0; index < m_section.items.size(); ++index) {
        const quint32 group = m_section.items.item(index).shareGroup;
        if (group != 0)
            ++m_groupRowsLeft[group];
        if (!m_part.isWanted(index) || m_section.items.state(index) == FileState::Problem)
            continue;
        (m_section.items.problem(index) == Problem::SharedFile ? rowsOnly : rest).push_back(index);
    }
    // Rows that share a file first: whether the last of them may take the file depends on what became of the others.
    const auto ended = runPass(rowsOnly).and_then([&] { return runPass(rest); });
    if (const auto finished = finishPending(); !finished)
        return ended ? finished : ended;
    if (!ended)
        return ended;
    return settleUpTo(true);
}

Result<void> cleanup::FileRemoval::refuseImpossible()
{
    std::vector<std::pair<qint64, ItemOutcome>> remarks;
    m_firstUnsettled = m_part.run().nextBatch();
    for (qsizetype index = 0; index < m_section.items.size(); ++index) {
        if (m_section.items.state(index) != FileState::Problem || !m_part.isWanted(index))
            continue;
        const ItemOutcome refused = m_part.outcomeOf(index, Outcome::Failed, describe(m_section.items.problem(index)));
        m_part.note(index, refused);
        remarks.emplace_back(m_part.seqOf(index), refused);
    }
    if (remarks.empty())
        return {};
    return database::RunJournal(m_lead.connection()).insertRemarks(m_part.run().key(), m_firstUnsettled, remarks);
}

Result<void> cleanup::FileRemoval::runPass(const Indexes &indexes)
{
    for (size_t begin = 0, size = 0; begin < indexes.size(); begin += size) {
        if (m_part.run().isStopped())
            return {};
        size = std::min(m_batchSize, indexes.size() - begin);
        const auto some = std::span(indexes).subspan(begin, size);
        if (const auto claimed = claimAndQueue(some); !claimed)
            return claimed;
        if (const auto settled = settleUpTo(false); !settled)
            return settled;
    }
    return finishPending();
}

database::FileClaim cleanup::FileRemoval::claimOf(qsizetype index) const
{
    const Item item = m_section.items.item(index);
    const bool othersGone = item.shareGroup == 0 || m_groupRowsLeft.value(item.shareGroup) <= 1;
    // A row that names the file for certain keeps the file; that this row has expired is as true as before.
    const bool isMeant = m_place.protection.meant(m_part.index(), index) != nullptr;
    const bool takesFile = item.problem != Problem::SharedFile && othersGone && !isMeant;
    return {.seq = m_part.seqOf(index),
            .id = item.id,
            .version = item.version,
            .path = item.path,
            .takesFile = takesFile,
            .identity = item.state == FileState::Present ? std::optional(item.identity) : std::nullopt,
            .bytes = takesFile ? item.bytes() : 0};
}

cleanup::FileRemoval::Claims cleanup::FileRemoval::claimRows(std::span<const qsizetype> indexes, int batch)
{
    std::vector<database::FileClaim> claims;
    claims.reserve(indexes.size());
    for (const qsizetype index : indexes) {
        const auto *meant = m_place.protection.meant(m_part.index(), index);
        if (!meant || meant->isCertain)
            claims.push_back(claimOf(index));
    }
    auto claim = m_journal->claim({m_part.run().key(), batch, m_part.request().mode}, m_part.rule(), claims);
    if (!claim)
        return tl::unexpected(claim.error());
    m_left = std::move(claim->left);
    // A partition has locks of its own, which nobody holds until its rows go.
    if (const auto same = m_place.protection.requireSameActs(m_lead.session()); !same)
        return tl::unexpected(same.error());
    return std::move(claim->files);
}

/// The table that was checked is the one that is written to, and nothing new refers to it or acts on it.
Result<void> cleanup::FileRemoval::lockRows()
{
    if (!m_section.facts().hasRow)
        return {};
    const database::FileTable &table = m_lead.schema().files(*m_section.directory);
    return database::lockTable(m_lead.connection(), table.table, table.oid).and_then([&] {
        return m_place.protection.requireSameActs(m_lead.session());
    });
}

cleanup::FileRemoval::Claims cleanup::FileRemoval::claimOrphans(std::span<const qsizetype> indexes, int batch)
{
    std::vector<database::OrphanClaim> claims;
    std::vector<database::ClaimedFile> claimed;
    for (const qsizetype index : indexes) {
        if (m_place.protection.meant(m_part.index(), index))
            continue;
        const Item item = m_section.items.item(index);
        claims.push_back(
            {.seq = m_part.seqOf(index), .path = item.path, .identity = item.identity, .bytes = item.bytes()});
        claimed.push_back({.seq = m_part.seqOf(index), .takesFile = true});
    }
    if (const auto noted = m_journal->claimOrphans({m_part.run().key(), batch, m_part.request().mode}, claims); !noted)
        return tl::unexpected(noted.error());
    return claimed;
}

cleanup::FileRemoval::Claims cleanup::FileRemoval::claimOnce(std::span<const qsizetype> indexes, int batch)
{
    const auto claim = [&](bool) -> Claims {
        if (const auto read = m_journal->beginBatch().and_then([&] { return lockRows(); }).and_then([&] {
                return m_place.protection.readNewer(m_lead.session());
            });
            !read)
            return tl::unexpected(read.error());
        auto claimed = !m_section.facts().hasRow ? claimOrphans(indexes, batch) : claimRows(indexes, batch);
        if (!claimed)
            return claimed;
        if (const auto noted = noteUnclaimed(indexes, *claimed, batch); !noted)
            return tl::unexpected(noted.error());
        return claimed;
    };
    const auto readBack = [&]() -> Claims {
        const auto found = m_journal->findClaimed(m_part.run().key(), batch);
        if (!found)
            return tl::unexpected(found.error());
        std::vector<database::ClaimedFile> claimed;
        for (const database::JournalledFile &file : *found)
            claimed.push_back({file.seq, file.takesFile});
        return claimed;
    };
    return m_part.run().commit(batch, m_section.part(), BatchWork{claim, readBack, [this] { renewJournal(); }});
}

void cleanup::FileRemoval::renewJournal()
{
    m_journal.emplace(m_lead.connection(), m_lead.schema(), m_section.part());
}

Result<void> cleanup::FileRemoval::claimAndQueue(std::span<const qsizetype> indexes)
{
    const int number = m_part.run().nextBatch();
    const auto claimed = claimOnce(indexes, number);
    if (!claimed) {
        // A batch that takes longer than a statement may is as large the next time, unless it is made smaller.
        const auto trouble = database::troubleOf(claimed.error());
        if (trouble == database::Trouble::Cancelled)
            m_batchSize = std::max<size_t>(1, std::min(m_batchSize, indexes.size() / 2));
        const bool isContended = trouble == database::Trouble::Contention || trouble == database::Trouble::Cancelled;
        if (!database::isAboutRows(claimed.error()) && (!isContended || ++m_contended > mostContended))
            return tl::unexpected(claimed.error());
        if (indexes.size() == 1)
            return m_part.refuse(indexes.front(), claimed.error().message, number);
        // Some of these rows are refused (a foreign key, a trigger): halves, until they stand alone and the rest is
        // done.
        const size_t half = indexes.size() / 2;
        return claimAndQueue(indexes.first(half)).and_then([&] { return claimAndQueue(indexes.subspan(half)); });
    }
    m_contended = 0;
    for (const auto &[seq, outcome] : m_unclaimed)
        m_part.note(m_part.itemOf(seq), outcome);
    m_unclaimed.clear();
    for (const database::ClaimedFile &file : *claimed) {
        if (const quint32 group = m_section.items.item(m_part.itemOf(file.seq)).shareGroup; group != 0)
            --m_groupRowsLeft[group];
    }
    const Files files = filesOf(*claimed);
    const auto texts = readTexts(number, *files);
    if (!texts)
        return tl::unexpected(texts.error());
    // Made here: the schema is another one once the session had to be taken up again.
    auto entries = m_place.manifest ? manifestEntries(*files, m_section.part(), m_lead.schema(), *texts)
                                    : std::vector<storage::ManifestEntry>();
    auto listing = std::async(std::launch::async, [this, entries = std::move(entries)] { return list(entries); });
    if (m_pending.size() == mostPending) {
        if (const auto finished = finishOldest(); !finished)
            return finished;
    }
    queue(number, files, std::move(listing));
    return {};
}

/// One batch after the other: where one ended early, because we may not act any more, none follows; what was announced
/// by then is for the next leader to look at, as is the one that ended.
void cleanup::FileRemoval::queue(int batch, const Files &files, std::future<Result<void>> listed)
{
    auto moved = std::make_shared<std::promise<bool>>();
    auto work = [this, files, listed = std::move(listed), before = std::exchange(m_moved, moved->get_future().share()),
                 moved]() mutable -> std::vector<SettledFile> {
        std::vector<SettledFile> settled;
        const auto done = listed.get();
        if (done)
            m_place.removal.announceQuarantine(filesToTake(*files));
        if (!before.valid() || before.get()) {
            settled = done ? settleFiles(m_place.removal, m_section.kind, *files, *m_part.run().context().progress)
                           : leaveFiles(*files, done.error().message);
        }
        moved->set_value(settled.size() == files->size());
        return settled;
    };
    m_pending.push_back(Pending{batch, files, std::async(std::launch::async, std::move(work))});
}

Result<cleanup::FileRemoval::Texts> cleanup::FileRemoval::readTexts(int batch,
                                                                    const std::vector<database::JournalledFile> &files)
{
    if (!m_place.manifest || !m_section.facts().hasRow || files.empty())
        return Texts();
    const auto [first, last] = std::minmax_element(
        files.begin(), files.end(), [](const auto &one, const auto &other) { return one.seq < other.seq; });
    return database::ClosingJournal(m_lead.connection()).findTexts(m_part.run().key(), batch, {first->seq, last->seq});
}

/// The folder's own list comes before its files: what is in quarantine is in it.
Result<void> cleanup::FileRemoval::list(const std::vector<storage::ManifestEntry> &entries) const
{
    if (!m_place.manifest)
        return {};
    const auto kept = m_place.manifest->append(entries);
    return kept ? kept
                : failure(kept.error().kind,
                          Tr::tr("the folder's list of what is in quarantine cannot be written (%1), so nothing can be "
                                 "put there; it can be removed permanently")
                              .arg(kept.error().message));
}

Result<void> cleanup::FileRemoval::noteUnclaimed(std::span<const qsizetype> indexes,
                                                 const std::vector<database::ClaimedFile> &claimed, int batch)
{
    m_unclaimed.clear();
    if (claimed.size() == indexes.size())
        return {};
    QSet<qint64> taken;
    for (const database::ClaimedFile &file : claimed)
        taken.insert(file.seq);
    std::vector<qsizetype> left;
    std::copy_if(indexes.begin(), indexes.end(), std::back_inserter(left),
                 [&](qsizetype index) { return !taken.contains(m_part.seqOf(index)); });
    const auto reasons = explain(left);
    if (!reasons)
        return tl::unexpected(reasons.error());
    QHash<RowKey, qint64> seqOfId;
    QHash<QByteArray, qint64> seqOfPath;
    for (const qsizetype index : left) {
        seqOfId.insert(m_section.items.id(index), m_part.seqOf(index));
        seqOfPath.insert(m_section.items.path(index), m_part.seqOf(index));
    }
    for (const ItemOutcome &reason : *reasons)
        m_unclaimed.emplace_back(!m_section.facts().hasRow ? seqOfPath.value(reason.path) : seqOfId.value(reason.id),
                                 reason);
    return database::RunJournal(m_lead.connection()).insertRemarks(m_part.run().key(), batch, m_unclaimed);
}

/// Why these were not claimed.
Result<std::vector<ItemOutcome>> cleanup::FileRemoval::explain(const std::vector<qsizetype> &left)
{
    std::vector<ItemOutcome> reasons;
    std::vector<qsizetype> unmeant;
    std::vector<database::PlannedRow> rows;
    for (const qsizetype index : left) {
        const auto *meant = m_place.protection.meant(m_part.index(), index);
        if (meant && (!m_section.facts().hasRow || !meant->isCertain)) {
            reasons.push_back(m_part.outcomeOf(index, Outcome::Protected, RunProtection::describe(*meant)));
        } else {
            unmeant.push_back(index);
            rows.push_back({m_section.items.id(index), m_section.items.item(index).version});
        }
    }
    if (unmeant.empty())
        return reasons;
    const auto outcomes = m_journal->classify(m_part.rule(), rows);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    for (size_t place = 0; place < unmeant.size() && place < outcomes->size(); ++place) {
        const qsizetype index = unmeant[place];
        const auto known = std::find_if(m_left.cbegin(), m_left.cend(),
                                        [&](const database::LeftRow &row) { return row.seq == m_part.seqOf(index); });
        reasons.push_back(known == m_left.cend() ? m_part.outcomeOf(index, (*outcomes)[place])
                                                 : m_part.outcomeOf(index, known->outcome, known->reason));
    }
    return reasons;
}

cleanup::FileRemoval::Files cleanup::FileRemoval::filesOf(const std::vector<database::ClaimedFile> &claimed) const
{
    std::vector<database::JournalledFile> files;
    files.reserve(claimed.size());
    for (const database::ClaimedFile &file : claimed) {
        const Item item = m_section.items.item(m_part.itemOf(file.seq));
        files.push_back({.seq = file.seq,
                         .id = item.id,
                         .path = item.path,
                         .takesFile = file.takesFile,
                         .identity = item.state == FileState::Present ? std::optional(item.identity) : std::nullopt,
                         .bytes = file.takesFile ? item.bytes() : 0});
    }
    return std::make_shared<const std::vector<database::JournalledFile>>(std::move(files));
}

Result<void> cleanup::FileRemoval::finishPending()
{
    Result<void> finished;
    while (finished && !m_pending.empty())
        finished = finishOldest();
    return finished;
}

/// Waits for what is queued, without what came of it: the next leader looks.
void cleanup::FileRemoval::dropPending()
{
    m_pending.clear();
    m_moved = {};
}

Result<void> cleanup::FileRemoval::finishOldest()
{
    auto moved = awaitOldest();
    if (!moved)
        return tl::unexpected(moved.error());
    std::vector<SettledFile> settled = std::move(*moved);
    const int batch = m_pending.front().batch;
    m_pending.pop_front();
    auto corrected = settleRows(m_lead, *m_journal, m_part.run().key(), settled);
    if (!corrected && database::troubleOf(corrected.error()) == database::Trouble::ConnectionLost) {
        if (const auto resumed = m_lead.resume(); !resumed)
            return resumed;
        renewJournal();
        corrected = settleRows(m_lead, *m_journal, m_part.run().key(), settled);
    }
    for (const SettledFile &file : settled) {
        note(file);
        if (file.lacksRoom)
            m_part.run().noteOnce(Tr::tr(
                "The volume has no room for the quarantine's own folders: \"scrapazoidctl purge --now\" frees what "
                "lies in quarantine already, and a --permanent run deletes what it can move."));
    }
    if (corrected)
        m_lastFinished = batch;
    return corrected;
}

/// Waits for the second thread, which moves files on a lease only: meanwhile the server is asked again and again.
Result<std::vector<cleanup::SettledFile>> cleanup::FileRemoval::awaitOldest()
{
    Pending &oldest = m_pending.front();
    while (oldest.work.wait_for(leaseInterval) != std::future_status::ready) {
        auto renewed = m_lead.renew();
        if (!renewed && database::troubleOf(renewed.error()) == database::Trouble::ConnectionLost) {
            renewed = m_lead.resume();
            renewJournal();
        }
        if (!renewed) {
            // Whoever waits for the lease is told that there will be none.
            if (!m_lead.hasGoneBack()) // The lease is another one by then.
                m_lead.giveUp();
            dropPending();
            return tl::unexpected(renewed.error());
        }
    }
    std::vector<SettledFile> settled = oldest.work.get();
    if (settled.size() == oldest.files->size())
        return settled;
    dropPending();
    return tl::unexpected(m_lead.whyFenced());
}

Result<void> cleanup::FileRemoval::settleUpTo(bool isLast)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_lastFinished < m_firstUnsettled || (!isLast && now - m_lastSettled < settleInterval))
        return {};
    const int upTo = m_lastFinished;
    // The second thread uses the same folders: it comes to rest before they are synced.
    if (const auto finished = finishPending(); !finished)
        return finished;
    if (const auto synced = m_place.removal.commit(); !synced)
        return synced;
    auto settled = database::RunJournal(m_lead.connection())
                       .settle(m_part.run().key(), m_firstUnsettled, std::max(upTo, m_lastFinished));
    if (!settled && database::troubleOf(settled.error()) == database::Trouble::ConnectionLost) {
        if (const auto resumed = m_lead.resume(); !resumed)
            return resumed;
        m_journal.emplace(m_lead.connection(), m_lead.schema(), m_section.part());
        settled = database::RunJournal(m_lead.connection())
                      .settle(m_part.run().key(), m_firstUnsettled, std::max(upTo, m_lastFinished));
    }
    m_firstUnsettled = m_lastFinished + 1;
    m_lastSettled = now;
    return settled;
}

void cleanup::FileRemoval::note(const SettledFile &file)
{
    const qsizetype index = m_part.itemOf(file.seq);
    ItemOutcome item = m_part.outcomeOf(index, file.outcome, file.reason);
    item.bytes = file.bytes;
    m_part.note(index, item);
}
