// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/metricscommand.h"

#include "cli/service/metrics.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

QString cli::MetricsCommand::summary() const
{
    return Tr::tr("print figures for Prometheus");
}

QString cli::MetricsCommand::details() const
{
    return Tr::tr(
        "In the text format that the node exporter reads from its textfile folder: write to another name there and "
        "rename, so that it never reads half a file. \"watch --metrics-listen\" answers Prometheus itself. Nothing is "
        "printed where there is no connection; the exit status is 3 then.");
}

Result<int> cli::MetricsCommand::run()
{
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    auto metrics = watched(
        [&](const cleanup::Context &context) { return Metrics(std::chrono::seconds(0)).read(session(), context); });
    if (!metrics)
        return tl::unexpected(metrics.error());
    m_metrics = std::move(*metrics);
    if (!isJson())
        surroundings().streams.out << QString::fromUtf8(m_metrics.text()) << Qt::flush;
    return 0;
}

void cli::MetricsCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    json.beginArray("metrics"_L1);
    for (const MetricsWriter::Sample &sample : m_metrics.samples()) {
        json.beginObject();
        json.member("name"_L1, QString::fromLatin1(sample.name));
        json.beginObject("labels"_L1);
        for (const auto &[label, text] : sample.labels)
            json.member(QLatin1StringView(label), QString::fromUtf8(text));
        json.endObject();
        json.member("value"_L1, sample.value);
        json.endObject();
    }
    json.endArray();
}
