// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/applyretention.h"
#include "cli/frame/command.h"
#include "core/plan/run.h"

namespace cli {

/// scrapazoidctl retention: how long files of a database are kept, who said so, and agreeing on something else.
class AppliedRetentionCommand : public Command {
public:
    QByteArray name() const override { return "retention"; }
    QString summary() const override;
    QString details() const override;
    Options options() const override;

protected:
    Result<int> run() override;
    void report(JsonWriter &json) override;

private:
    /// What the command line asks for, where it names one folder with the other as `profile` has it; nothing: to be
    /// told.
    Result<std::optional<AppliedRetention>> wanted(Target profile) const;
    Result<void> read();
    Result<int> change(const std::optional<std::array<int, 2>> &days);
    QString inForce() const;

    QList<AppliedRetention> m_history;
    std::optional<Counts> m_wouldRemove;
    bool m_isKnown = false;
};

} // namespace cli
