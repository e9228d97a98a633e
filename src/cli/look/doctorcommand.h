// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"
#include "core/base/finding.h"

namespace cli {

/// scrapazoidctl doctor: what keeps a cleanup from working, and how to mend it.
class DoctorCommand : public Command {
public:
    QByteArray name() const override { return "doctor"; }
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    Result<int> run() override;
    void report(JsonWriter &json) override;
    bool isHealthy() const;

    Findings m_findings;
    bool m_isDone = false;
};

} // namespace cli
