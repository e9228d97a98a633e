// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cleanupreport.h"
#include "cli/command.h"

namespace cli {

/// scrapazoidctl undo RUN: takes a quarantined run back. It only restores, so it does not ask.
class UndoCommand : public Command {
public:
    QByteArray name() const override { return "undo"; }
    QString words() const override;
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    qsizetype mostWords() const override { return 1; }
    Result<int> run() override;
    Result<int> preview(const Target &target, const QString &run);
    void report(JsonWriter &json) override;

    CleanupReport m_report;
};

} // namespace cli
