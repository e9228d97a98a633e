// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"
#include "cli/service/metricswriter.h"

namespace cli {

/// scrapazoidctl metrics: the figures of the installation for Prometheus, once.
class MetricsCommand : public Command {
public:
    QByteArray name() const override { return "metrics"; }
    QString summary() const override;
    QString details() const override;

private:
    Result<int> run() override;
    void report(JsonWriter &json) override;

    MetricsWriter m_metrics;
};

} // namespace cli
