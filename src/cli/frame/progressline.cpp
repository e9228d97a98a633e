// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/progressline.h"

#include "cli/tr.h"

#include <QLocale>
#include <QTextStream>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto firstAfter = 300ms; // what is quicker needs no line
constexpr auto then = 200ms;

QString verb(Phase phase)
{
    switch (phase) {
    case Phase::Waiting: return Tr::tr("Waiting");
    case Phase::Connecting: return Tr::tr("Connecting");
    case Phase::Recovering: return Tr::tr("Finishing what an interrupted run left");
    case Phase::Scanning: return Tr::tr("Listing files");
    case Phase::Reading: return Tr::tr("Reading rows");
    case Phase::Checking: return Tr::tr("Checking files");
    case Phase::Removing: return Tr::tr("Removing");
    case Phase::Restoring: return Tr::tr("Restoring");
    case Phase::Purging: return Tr::tr("Purging");
    case Phase::Copying: return Tr::tr("Copying");
    case Phase::Finishing: return Tr::tr("Finishing");
    }
    return {};
}

void paint(const std::stop_token &stop, QTextStream &err, const Progress &progress)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    const auto isStopped
        = [&](auto time) { return wake.wait_for(lock, stop, time, [] { return false; }), stop.stop_requested(); };
    if (isStopped(firstAfter))
        return;
    do {
        err << "\r\x1b[K" << cli::ProgressLine::text(progress) << Qt::flush;
    } while (!isStopped(then));
    err << "\r\x1b[K" << Qt::flush;
}
} // namespace

cli::ProgressLine::ProgressLine(Streams &streams, ProgressPtr progress)
{
    if (streams.errIsTerminal) {
        m_painter = std::jthread([&err = streams.err, progress = std::move(progress)](const std::stop_token &stop) {
            paint(stop, err, *progress);
        });
    }
}

cli::ProgressLine::~ProgressLine() = default;

QString cli::ProgressLine::text(const Progress &progress)
{
    const QString what = verb(progress.phase.load());
    const qint64 done = progress.itemsDone.load();
    const qint64 total = progress.itemsTotal.load();
    const QLocale locale;
    if (total > 0) {
        return Tr::tr("%1: %2 of %3 (%4 %)")
            .arg(what, locale.toString(done), locale.toString(total), locale.toString(100 * done / total));
    }
    return done > 0 ? Tr::tr("%1: %2").arg(what, locale.toString(done)) : what + u'…';
}
