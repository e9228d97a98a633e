// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"
#include "cli/text/cleanupreport.h"

namespace cli {

/// scrapazoidctl undo RUN: takes a quarantined run back. It only restores, so it does not ask; but for rows that only a
/// folder's own list knows.
class UndoCommand : public Command {
public:
    QByteArray name() const override { return "undo"; }
    QString words() const override;
    QList<WordOffer> wordOffers() const override;
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    using Command::say;
    qsizetype mostWords() const override { return 1; }
    Result<int> run() override;
    Result<int> preview(const QString &run);
    /// By the folders' own lists, where the journal has lost the run: asks.
    Result<int> runFromManifest(const RunId &run);
    Result<int> say(const RunResult &result);
    void report(JsonWriter &json) override;

    CleanupReport m_report;
};

} // namespace cli
