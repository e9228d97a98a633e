// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/setup.h"
#include "cli/frame/command.h"

namespace cli {

/// scrapazoidctl setup: makes the console's own schema and binds the folders, once, on consent; and takes both away
/// again.
class SetupCommand : public Command {
public:
    QByteArray name() const override { return "setup"; }
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    Result<int> run() override;
    /// Whether to go on, after what is to be done was shown: not with --dry-run. Errors: as confirm.
    Result<bool> agree(const QStringList &summary, const QString &question);
    Result<int> resetClock();
    Result<int> removeAll();
    void report(JsonWriter &json) override;

    cleanup::SetupReport m_setup;
    bool m_isDone = false;
};

} // namespace cli
