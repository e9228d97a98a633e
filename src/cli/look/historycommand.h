// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"
#include "core/plan/historysearch.h"

namespace cli {

/// scrapazoidctl history [RUN]: past runs, one run with its items, read page by page, or items of all cleanups.
class HistoryCommand : public Command {
public:
    QByteArray name() const override { return "history"; }
    QString words() const override;
    QList<WordOffer> wordOffers() const override;
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    qsizetype mostWords() const override { return 1; }
    Result<int> run() override;
    void report(JsonWriter &json) override;

    Result<RunFilter> runFilter() const;
    Result<int> find(const ItemQuery &query);
    Result<int> listRuns(const RunFilter &filter);
    Result<int> showRun(const QString &run);
    /// Calls `show` with each page of items.
    Result<void> forItems(const RunId &run, const std::function<void(const QList<RunItem> &)> &show);
    bool isReaderGone() const;
    void beginReport();

    bool m_isReported = false; ///< JSON is written while reading.
};

} // namespace cli
