// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/world.h"

#include "demo/filecontents.h"
#include "demo/rowwriter.h"
#include "demo/tr.h"

#include <chrono>
#include <future>

namespace demo {
namespace {
WorldSummary summarize(const WorldDraft &draft)
{
    WorldSummary summary;
    summary.executions = draft.executions.size();
    for (const DraftRow &row : draft.rows)
        ++(row.directory == Directory::Screenshots ? summary.screenshots : summary.downloads);
    for (const DraftFile &file : draft.files) {
        summary.files += file.exists ? 1 : 0;
        summary.bytes += file.exists && file.hardLinkTo.isEmpty() ? file.size : 0;
    }
    summary.orphans = draft.orphans;
    summary.missing = draft.missing;
    return summary;
}

tl::expected<void, QString> writeRows(const SqlAddress &address, const WorldDraft &draft)
{
    SqlSession session(address);
    return createServiceTables(session).and_then([&] { return insertRows(session, draft); });
}

} // namespace

Micros currentMicros()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

tl::expected<WorldSummary, QString> World::fill(const SqlAddress &address, const WorldRoots &roots,
                                                const WorldOptions &options, const Progress &progress)
{
    const WorldDraft draft = draftWorld(
        {.scale = options.scale, .seed = options.seed, .now = options.now == 0 ? currentMicros() : options.now});
    if (const auto written = writeRows(address, draft); !written)
        return tl::unexpected(written.error());

    const FileContents contents(options.seed);
    const FileWriter writer(roots, contents);
    FileWriter::Watch watch;
    auto files = std::async(std::launch::async, [&] { return writer.writeAll(draft.files, watch); });
    while (files.wait_for(std::chrono::milliseconds(100)) != std::future_status::ready) {
        if (progress && !progress(static_cast<double>(watch.done) / static_cast<double>(draft.files.size())))
            watch.stop = true;
    }
    if (const auto written = files.get(); !written)
        return tl::unexpected(written.error());
    if (watch.stop)
        return tl::unexpected(Tr::tr("Interrupted."));
    return summarize(draft);
}

} // namespace demo
