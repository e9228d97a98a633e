// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QStringList>

/// Human text that several commands share.
namespace cli::format {

QString number(qint64 value); ///< In the user's locale.
QString utc(ServerTime time); ///< "2026-11-15 16:15:58 UTC"
QString utc(const std::optional<ServerTime> &time); ///< "-" where there is none.
QString counts(const Counts &counts); ///< "3 executions, 120 screenshots (11.7 MiB)"; "nothing".

/// The places that a text takes on a terminal, where Chinese characters are twice as wide as others.
int places(QStringView text);
/// Filled up with blanks to so many places.
QString padded(const QString &text, int columns);

/// Columns as wide as their widest cell, two spaces between them; `numbers` are right-aligned.
QStringList table(const QList<QStringList> &rows, const QList<int> &numbers = {});

/// Lines of at most so many columns with terms and what they mean; what a long one means stands below it.
QStringList definitions(const QList<std::pair<QString, QString>> &rows, int columns);
/// A help with lines of at most so many columns, broken at spaces, and where a script has none between its words, at
/// these; 0: as it is.
QString wrapped(const QString &text, int columns);

} // namespace cli::format
