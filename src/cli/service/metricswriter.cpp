// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/metricswriter.h"

#include <cmath>

namespace {
QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('\n', "\\n");
}

QByteArray numberOf(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    // Counts and bytes are whole: no exponent that a person has to read.
    constexpr double exact = 9007199254740992.0; // 2^53
    return std::abs(value) < exact && value == std::floor(value) ? QByteArray::number(static_cast<qint64>(value))
                                                                 : QByteArray::number(value, 'g', 15);
}
} // namespace

void cli::MetricsWriter::begin(const QByteArray &name, const QByteArray &help, const QByteArray &type)
{
    m_name = name;
    m_text += "# HELP " + name + ' ' + escaped(help) + "\n# TYPE " + name + ' ' + type + '\n';
}

void cli::MetricsWriter::add(double value, const Labels &labels)
{
    m_samples.append({m_name, labels, value});
    QByteArrayList parts;
    for (const auto &[label, text] : labels)
        parts << label + "=\"" + escaped(text).replace('"', "\\\"") + '"';
    m_text += m_name + (parts.isEmpty() ? QByteArray() : '{' + parts.join(',') + '}') + ' ' + numberOf(value) + '\n';
}
