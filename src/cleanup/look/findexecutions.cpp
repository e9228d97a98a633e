// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findexecutions.h"

#include "cleanup/session/session.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "database/schema/canonicalpath.h"
#include "database/schema/readings.h"
#include "database/server/transaction.h"
#include "database/service/executionrepository.h"
#include "database/service/filerepository.h"
#include "storage/store.h"

namespace {
/// Files a detail pane lists at most.
constexpr int mostFiles = 200;

/// Of the files that the row certainly means the first that is there; else the one it would be.
cleanup::ExecutionFile fileOf(const Item &item, const database::Readings &readings, const storage::Store *root)
{
    cleanup::ExecutionFile file{.id = item.id,
                                .path = item.path,
                                .size = item.recordedSize,
                                .time = item.time,
                                .state = FileState::Problem,
                                .problem = Problem::Unreadable};
    if (!root)
        return file;
    QByteArray room;
    database::CertainReadings certain;
    readings.certain(root->directory(), item.path, room, certain);
    file.path = certain.own.toByteArray();
    file.problem = certain.problem;
    for (const database::Reading &reading : certain.files) {
        if (reading.directory != root->directory() || file.state == FileState::Present)
            continue;
        const QByteArray path = reading.path.toByteArray();
        const storage::Found found = root->look(path);
        if (found.state != FileState::Present && (certain.problem != Problem::None || path != file.path))
            continue;
        file.path = path;
        file.state = found.state;
        file.problem = found.problem;
        if (found.state == FileState::Present)
            file.size = found.identity.size;
    }
    return file;
}

Result<void> addFiles(cleanup::Session &session, Directory directory, const ExecutionId &id,
                      QList<cleanup::ExecutionFile> &files, qint64 &total)
{
    database::FileRepository repository(session.connection(), session.schema(), directory);
    const auto items = repository.findOfExecution(id, mostFiles);
    if (!items)
        return tl::unexpected(items.error());
    total = items->size();
    if (total == mostFiles) {
        const auto count = repository.countOfExecution(id);
        if (!count)
            return tl::unexpected(count.error());
        total = *count;
    }
    const auto root = session.openRoot(directory);
    const database::Readings readings(session.target());
    for (const Item &item : *items)
        files.append(fileOf(item, readings, root ? root->get() : nullptr));
    return {};
}
} // namespace

Result<LiveSnapshot> cleanup::liveSnapshot(Session &session)
{
    const auto now = database::findNow(session.connection());
    if (!now)
        return tl::unexpected(now.error());
    auto live = database::ExecutionRepository(session.connection(), session.schema()).findLive();
    if (!live)
        return tl::unexpected(live.error());
    return LiveSnapshot::of(*now, std::move(*live), session.target().stuck);
}

Result<LiveSnapshot> cleanup::findLiveExecutions(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    auto transaction
        = database::Transaction::begin(session.connection(), database::Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(asStopped(transaction.error(), context));
    auto live = liveSnapshot(session);
    return live ? std::move(live) : tl::unexpected(asStopped(live.error(), context));
}

Result<cleanup::ExecutionDetails> cleanup::findExecutionDetails(Session &session, const ExecutionId &id,
                                                                const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    database::ExecutionRepository executions(session.connection(), session.schema());
    const auto execution = executions.find(id);
    if (!execution)
        return tl::unexpected(asStopped(execution.error(), context));
    if (!*execution)
        return failure(ErrorKind::NotFound,
                       Tr::tr("Execution #%1 is not in the database any more.").arg(id.value.toString()));
    const auto pinned = executions.isPinned(id);
    if (!pinned)
        return tl::unexpected(asStopped(pinned.error(), context));
    ExecutionDetails details;
    details.execution = **execution;
    details.takenAt = session.facts().now;
    details.isPinned = *pinned;
    const auto read = session.schema().directories().empty()
        ? Result<void>()
        : addFiles(session, Directory::Screenshots, id, details.screenshots, details.totalScreenshots).and_then([&] {
              return addFiles(session, Directory::Downloads, id, details.downloads, details.totalDownloads);
          });
    if (!read)
        return tl::unexpected(asStopped(read.error(), context));
    return details;
}

Result<QByteArray> cleanup::readFile(const Session &session, Directory directory, const QByteArray &path, qint64 limit)
{
    const auto root = session.openRoot(directory);
    if (!root)
        return tl::unexpected(root.error());
    if (const Problem problem = database::pathProblem(path); problem != Problem::None)
        return failure(ErrorKind::Storage,
                       Tr::tr("%1 is not shown: %2.").arg(bytes::displayName(path), describe(problem)));
    return (*root)->read(path, limit);
}
