// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/option.h"
#include "core/base/result.h"

#include <QMap>
#include <optional>

namespace cli {

/// The words of a command line, sorted into options and the rest. Words are bytes, because a folder's name may be any.
/// GNU habits: `--name value`, `--name=value`, `-p value`, `-pvalue`, options anywhere, `--` ends them. Of several the
/// last counts, where an option may be repeated at all.
class Arguments {
public:
    /// Errors: Usage. They quote names of options, never values: one may be a password.
    static Result<Arguments> parse(const QList<QByteArray> &words, const Options &known);

    /// Only the flags of `known` that stand there as such: for reporting on words that `parse` refused.
    static Arguments flagsOf(const QList<QByteArray> &words, const Options &known);

    bool has(const QByteArray &option) const { return m_values.contains(option); }
    QList<QByteArray> given() const { return m_values.keys(); }
    /// Of several the last; empty where it was not given.
    QByteArray value(const QByteArray &option) const;
    QList<QByteArray> values(const QByteArray &option) const { return m_values.value(option); }
    const QList<QByteArray> &positional() const { return m_positional; }
    /// Without the command's name, for the command.
    Arguments withoutFirstWord() const;

    /// A whole number within the range; nothing where the option was not given. Errors: Usage, naming the range.
    Result<std::optional<qint64>> wholeNumber(const QByteArray &option, qint64 low, qint64 high) const;
    Result<std::optional<double>> number(const QByteArray &option, double low, double high) const;
    /// Seconds, see duration::parse.
    Result<std::optional<qint64>> seconds(const QByteArray &option) const;

private:
    QMap<QByteArray, QList<QByteArray>> m_values; ///< Flags have one empty value.
    QList<QByteArray> m_positional;
};

} // namespace cli
