// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

/// How single values of settings are read from their text. Each either returns the value or nothing: the caller knows
/// the key and words the error.
namespace settingvalue {

std::optional<QString> text(const QByteArray &value); ///< UTF-8 without control characters.
std::optional<QString> identifier(const QByteArray &value); ///< A column: not empty, at most 63 bytes.
std::optional<QString> table(const QByteArray &value); ///< "table" or "schema.table".
std::optional<QString> ports(const QByteArray &value); ///< "5432", or "5432,5433" for several hosts.
std::optional<qint64> wholeNumber(const QByteArray &value);
std::optional<bool> flag(const QByteArray &value); ///< "true" or "false".
std::optional<double> number(const QByteArray &value); ///< Finite, with a point for decimals.
std::optional<QByteArray> folder(const QByteArray &value); ///< Absolute, not "/", without "." and ".." parts.
std::optional<QByteArray> reports(const QByteArray &value); ///< A folder in a bucket, or nothing.
std::optional<QByteArray> archive(const QByteArray &value); ///< Such a folder of this computer, a bucket, or nothing.
std::optional<QByteArray> endpoint(const QByteArray &value); ///< "https://host[:port]" without a path, or nothing.
std::optional<QByteArray> region(const QByteArray &value); ///< Letters, digits and dashes, or nothing.
std::optional<QByteArray> image(const QByteArray &value); ///< Of a container, with registry, tag or digest; no option.
std::optional<QStringList> words(const QByteArray &value); ///< Separated by commas, each once.
std::optional<QStringList> prefixes(const QByteArray &value); ///< Separated by commas; each ends with a slash.

} // namespace settingvalue
