// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <utility>

namespace cli {

/// Prometheus' text format, version 0.0.4: a family of samples at a time, each with its HELP and TYPE.
class MetricsWriter {
public:
    using Labels = QList<std::pair<QByteArray, QByteArray>>;
    struct Sample {
        QByteArray name;
        Labels labels;
        double value = 0;
    };

    /// Begins a gauge, or a counter (whose name ends in _total); what is added belongs to it. A name is given once.
    void gauge(const QByteArray &name, const QByteArray &help) { begin(name, help, "gauge"); }
    void counter(const QByteArray &name, const QByteArray &help) { begin(name, help, "counter"); }
    void add(double value, const Labels &labels = {});

    const QByteArray &text() const { return m_text; }
    const QList<Sample> &samples() const { return m_samples; }

private:
    void begin(const QByteArray &name, const QByteArray &help, const QByteArray &type);

    QByteArray m_name;
    QByteArray m_text;
    QList<Sample> m_samples;
};

} // namespace cli
