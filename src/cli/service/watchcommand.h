// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/watch.h"
#include "cli/frame/command.h"
#include "cli/service/journalsink.h"

#include <optional>

namespace cli {

class ServiceNotifier;
class WatchReporter;

/// scrapazoidctl watch: keeps the schedule of cleanups in the foreground, as a service; or once, for a timer.
class WatchCommand : public Command {
public:
    QByteArray name() const override { return "watch"; }
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    Result<int> run() override;
    void report(JsonWriter &json) override;

    Result<cleanup::WatchOptions> readOptions() const;
    Result<int> watch(Target target, cleanup::WatchOptions options);
    /// To the journal where it takes the line, else to standard output.
    void log(cleanup::LogLevel level, const QString &line) const;
    void farewell(WatchReporter &reporter, ServiceNotifier &notifier) const;
    int endStatus() const;
    Result<int> once(const Target &target, const cleanup::WatchOptions &options);

    std::optional<JournalSink> m_journal;
};

} // namespace cli
